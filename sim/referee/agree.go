package referee

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/tiletest"
)

// ErrDisagree is returned for a tile that Go and the contract do not agree on.
var ErrDisagree = errors.New("Go and the contract disagree")

// TilesAgree compares n random tiles of each kind of the embedded model: the contract must find what compute gives right, and
// for every eighth a content with one bit flipped wrong. 10,000 of each kind take some ten minutes of a core.
func TilesAgree(ctx context.Context, n int) error {
	manifest, file, err := compute.EmbeddedFiles()
	if err != nil {
		return err
	}
	return Agree(ctx, manifest, file, 1, n, nil)
}

// Agree is TilesAgree for any model; seed draws the tiles. done, where it is not nil, hears of each kind that is through.
func Agree(ctx context.Context, manifest, file []byte, seed uint64, n int, done func(compute.Kind)) error {
	j, err := prepare(ctx, manifest, file, seed)
	if err != nil {
		return err
	}
	workers := min(runtime.GOMAXPROCS(0), n)
	courts := make([]*Court, workers) // a chain serves one caller at a time
	for i := range courts {
		if courts[i], err = j.court(); err != nil {
			return err
		}
	}
	for _, kind := range j.cases.Kinds() {
		group, ctx := errgroup.WithContext(ctx)
		for w, court := range courts {
			group.Go(func() error {
				for i := w; i < n; i += workers {
					if err := ctx.Err(); err != nil {
						return err
					}
					if err := j.agree(court, kind, i); err != nil {
						return fmt.Errorf("%s %d of seed %d: %w", kind, i, seed, err)
					}
				}
				return nil
			})
		}
		if err := group.Wait(); err != nil {
			return err
		}
		if done != nil {
			done(kind)
		}
	}
	return nil
}

// judging is a model whose tiles are judged.
type judging struct {
	manifest, file []byte
	root           [32]byte
	cases          *tiletest.Generator
}

func prepare(ctx context.Context, manifest, file []byte, seed uint64) (*judging, error) {
	m, err := compute.Open(manifest, file, compute.DefaultConfig())
	if err != nil {
		return nil, err
	}
	cases, err := tiletest.New(ctx, m, seed)
	return &judging{manifest, file, m.Root(), cases}, err
}

// court opens a court with the model laid out.
func (j *judging) court() (*Court, error) {
	court, err := Open()
	if err != nil {
		return nil, err
	}
	root, _, err := court.LayOut(j.manifest, j.file)
	if err == nil && root != j.root {
		err = fmt.Errorf("%w about the model's root", ErrDisagree)
	}
	return court, err
}

// wrongEach is how many cases there are to each that is also judged with a wrong content.
const wrongEach = 8

func (j *judging) agree(court *Court, kind compute.Kind, i int) error {
	c, err := j.cases.Case(kind, i)
	if err != nil {
		return err
	}
	if err := j.verdict(court, c, true); err != nil || i%wrongEach != 0 {
		return err
	}
	wrong, err := c.Wrong(j.cases)
	if err != nil {
		return err
	}
	return j.verdict(court, wrong, false)
}

func (j *judging) verdict(court *Court, c *tiletest.Case, want bool) error {
	wire, err := compute.EncodeTileProof(c.Proof)
	if err != nil {
		return err
	}
	right, err := court.Judge(j.root, c.Claim, c.Leaf, wire)
	if err != nil {
		return err
	}
	if right != want {
		return fmt.Errorf("%w about tile %d: the contract says %t", ErrDisagree, c.Leaf, right)
	}
	return nil
}
