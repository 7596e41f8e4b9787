package referee

import (
	"context"
	"errors"
	"fmt"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/tiletest"
)

// ErrDisagree is returned for a tile that Go and the contract do not agree on.
var ErrDisagree = errors.New("Go and the contract disagree")

// TilesAgree compares n random tiles of each kind of the embedded model: the contract must find what compute gives right, and
// for every eighth a content with one bit flipped wrong. 10,000 of each kind take some twenty minutes of a core.
func TilesAgree(ctx context.Context, n int) error {
	manifest, file, err := compute.EmbeddedFiles()
	if err != nil {
		return err
	}
	return Agree(ctx, manifest, file, 1, n, nil)
}

// Agree is TilesAgree for any model; seed draws the tiles. done, where it is not nil, hears of each kind that is through.
func Agree(ctx context.Context, manifest, file []byte, seed uint64, n int, done func(compute.Kind)) error {
	court, root, cases, err := prepare(ctx, manifest, file, seed)
	if err != nil {
		return err
	}
	for _, kind := range cases.Kinds() {
		for i := range n {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := agree(court, root, cases, kind, i); err != nil {
				return fmt.Errorf("%s %d of seed %d: %w", kind, i, seed, err)
			}
		}
		if done != nil {
			done(kind)
		}
	}
	return nil
}

func prepare(ctx context.Context, manifest, file []byte, seed uint64) (*Court, [32]byte, *tiletest.Generator, error) {
	m, err := compute.Open(manifest, file, compute.DefaultConfig())
	if err != nil {
		return nil, [32]byte{}, nil, err
	}
	court, err := Open()
	if err != nil {
		return nil, [32]byte{}, nil, err
	}
	root, _, err := court.LayOut(manifest, file)
	if err != nil {
		return nil, [32]byte{}, nil, err
	}
	cases, err := tiletest.New(ctx, m, seed)
	return court, root, cases, err
}

// wrongEach is how many cases there are to each that is also judged with a wrong content.
const wrongEach = 8

func agree(court *Court, root [32]byte, cases *tiletest.Generator, kind compute.Kind, i int) error {
	c, err := cases.Case(kind, i)
	if err != nil {
		return err
	}
	if err := verdict(court, root, c, true); err != nil || i%wrongEach != 0 {
		return err
	}
	wrong, err := c.Wrong(cases)
	if err != nil {
		return err
	}
	return verdict(court, root, wrong, false)
}

func verdict(court *Court, root [32]byte, c *tiletest.Case, want bool) error {
	wire, err := compute.EncodeTileProof(c.Proof)
	if err != nil {
		return err
	}
	right, err := court.Judge(root, c.Claim, c.Leaf, wire)
	if err != nil {
		return err
	}
	if right != want {
		return fmt.Errorf("%w about tile %d: the contract says %t", ErrDisagree, c.Leaf, right)
	}
	return nil
}
