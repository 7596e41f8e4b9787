package devnet

import (
	"context"
	"fmt"
)

// Pool is what becomes of transactions when a fork takes their blocks back.
type Pool bool

const (
	// Remember returns the transactions of the dropped blocks to the pools, as a
	// node does that has seen both branches.
	Remember Pool = true
	// Forget empties the pools: a node that only ever saw the other branch. The
	// transactions are gone until somebody sends them again.
	Forget Pool = false
)

// Fork replaces the last depth blocks by depth + 1 others without transactions, as
// when another branch of the chain overtakes this one: what was mined in the
// dropped blocks waits or is lost, prevrandao and all hashes are others (with
// Config.Seed, prevrandao stays). Depth is bounded by what is final.
func (c *Chain) Fork(ctx context.Context, depth uint64, pool Pool) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := c.rewind(depth); err != nil {
		return err
	}
	if pool == Forget {
		c.eth.TxPool().Clear()
	}
	for range depth + 1 {
		if err := c.seal(context.WithoutCancel(ctx), empty); err != nil {
			return fmt.Errorf("fork of %d blocks: %w", depth, err)
		}
	}
	return nil
}

// Reorg drops the last depth blocks, as a chain that lost a race would; the
// transactions in them return to the pools. Depth is bounded by what is final.
func (c *Chain) Reorg(depth uint64) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	return c.rewind(depth)
}

func (c *Chain) rewind(depth uint64) error {
	chain := c.eth.BlockChain()
	head := chain.CurrentBlock().Number.Uint64()
	if depth > c.cfg.FinalityLag || depth > head {
		return fmt.Errorf("reorg of %d blocks: only the last %d are not final", depth, min(head, c.cfg.FinalityLag))
	}
	if _, err := chain.SetCanonical(chain.GetBlockByNumber(head - depth)); err != nil {
		return fmt.Errorf("reorg of %d blocks: %w", depth, err)
	}
	return c.eth.TxPool().Sync()
}
