package referee

import (
	"context"
	"fmt"

	"github.com/limn-network/limn/compute"
)

// Cost is what the dearest tile of a kind takes, of those that were tried.
type Cost struct {
	Kind  compute.Kind
	Gas   uint64 // of a transaction with nothing but the judgement
	Bytes int    // of the largest proof
}

// costTiles is how many tiles of each kind are tried for their cost. What they cost differs by the lengths of proofs alone, and
// little.
const costTiles = 40

// WorstTile is the kind of tile of the embedded model whose judgement takes the most gas, as a transaction of its own,
// calldata included.
func WorstTile(ctx context.Context) (kind string, gas uint64, err error) {
	costs, err := Costs(ctx)
	for _, c := range costs {
		if c.Gas > gas {
			kind, gas = string(c.Kind), c.Gas
		}
	}
	return kind, gas, err
}

// Costs tries some tiles of each kind of the embedded model.
func Costs(ctx context.Context) ([]Cost, error) {
	manifest, file, err := compute.EmbeddedFiles()
	if err != nil {
		return nil, err
	}
	return CostsOf(ctx, manifest, file, costTiles)
}

// CostsOf tries n tiles of each kind of any model.
func CostsOf(ctx context.Context, manifest, file []byte, n int) ([]Cost, error) {
	j, err := prepare(ctx, manifest, file, 1)
	if err != nil {
		return nil, err
	}
	court, err := j.court()
	if err != nil {
		return nil, err
	}
	var out []Cost
	for _, kind := range j.cases.Kinds() {
		worst := Cost{Kind: kind}
		for i := range n {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			if err := worst.try(court, j, i); err != nil {
				return nil, fmt.Errorf("%s %d: %w", kind, i, err)
			}
		}
		out = append(out, worst)
	}
	return out, nil
}

// try judges case i of the kind.
func (w *Cost) try(court *Court, j *judging, i int) error {
	c, err := j.cases.Case(w.Kind, i)
	if err != nil {
		return err
	}
	wire, err := compute.EncodeTileProof(c.Proof)
	if err != nil {
		return err
	}
	gas, err := court.Cost(j.root, c.Claim, c.Leaf, wire)
	w.Gas, w.Bytes = max(w.Gas, gas), max(w.Bytes, len(wire))
	return err
}
