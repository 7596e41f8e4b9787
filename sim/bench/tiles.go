package main

import (
	"context"
	"errors"

	"github.com/limn-network/limn/sim/referee"
)

// Of the contract that computes one tile of a dispute again.
const (
	agreeingTiles = 10_000 // of each kind
	worstTileGas  = 15_000_000
)

// judgedTiles compares package compute with the contract, and measures the dearest judgement.
func judgedTiles(ctx context.Context, b *bench) error {
	costs, err := referee.Costs(ctx)
	if err != nil {
		return err
	}
	var worst referee.Cost
	for _, c := range costs {
		b.note("%s: %d gas, a proof of %d bytes", c.Kind, c.Gas, c.Bytes)
		if c.Gas > worst.Gas {
			worst = c
		}
	}
	b.most("gas of the worst tile of the embedded model as a transaction, "+string(worst.Kind), float64(worst.Gas), worstTileGas, "gas")

	n := b.part(agreeingTiles)
	b.stage("judging random tiles of each kind")
	agreed := n
	if err := referee.TilesAgree(ctx, n); errors.Is(err, referee.ErrDisagree) {
		b.note("%v", err)
		agreed = 0
	} else if err != nil {
		return err
	}
	b.least("random tiles of each of the 26 kinds on which Go and Solidity agree", float64(agreed), float64(n), "")
	return nil
}
