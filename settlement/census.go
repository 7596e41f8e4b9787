package settlement

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/registry"
)

// Census knows who is registered: nodes with their stake, and payer keys. It reads the events of each final block once, those
// of the blocks after it with every new head, and answers from memory, so that a stranger's message can be told from a
// member's before anything is spent on it.
//
// Whoever is registered by final blocks, or by the newest, counts as registered: a yes is looked up again where money hangs
// on it, and a no holds whatever a fork brings. Each entry cost a transaction, which bounds memory.
type Census struct {
	k    *Contracts
	turn chan struct{} // one reads at a time

	mu     sync.RWMutex
	head   Head // that was read last
	known  bool
	final  roll // by final blocks
	newest roll // by final and the other blocks; empty where those changed nothing
}

// roll is who is registered at a block.
type roll struct {
	block  uint64
	nodes  map[common.Address]enrolled
	payers map[common.Address]uint64 // to the key's last round
}

type enrolled struct {
	roles protocol.Roles
	stake protocol.Amount
}

// NewCensus makes a census that has read nothing yet.
func NewCensus(k *Contracts) *Census {
	return &Census{
		k: k, turn: make(chan struct{}, 1),
		final: roll{
			block: k.DeployBlock - min(k.DeployBlock, 1),
			nodes: make(map[common.Address]enrolled), payers: make(map[common.Address]uint64),
		},
	}
}

// Follow reads what has happened up to the newest block that the client knows. It asks the chain nothing when that was
// read already, so any number of nodes may share a census.
func (c *Census) Follow(ctx context.Context) error {
	select {
	case c.turn <- struct{}{}:
		defer func() { <-c.turn }()
	case <-ctx.Done():
		return ctx.Err()
	}
	head, err := c.k.client.headOrAsk(ctx)
	if err != nil {
		return err
	}
	c.mu.RLock()
	same, final := c.known && head == c.head, c.final
	c.mu.RUnlock()
	if same {
		return nil
	}
	events, err := c.k.client.logsOf(ctx, []common.Address{c.k.Registry, c.k.Escrow}, c.topics(), final.block+1, head.Number)
	if err != nil {
		return fmt.Errorf("read who is registered: %w", err)
	}
	settled, _ := slices.BinarySearchFunc(events, head.Final+1, func(e types.Log, block uint64) int { return cmp.Compare(e.BlockNumber, block) })
	// Readers look at the roll of final blocks meanwhile: it is changed under the lock, and only if all is well.
	if settled > 0 {
		if final, err = c.apply(final, events[:settled]); err != nil {
			return err
		}
	}
	final.block = max(final.block, min(head.Final, head.Number))
	newest := roll{}
	if settled < len(events) {
		if newest, err = c.apply(final, events[settled:]); err != nil {
			return err
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head, c.known, c.final, c.newest = head, true, final, newest
	return nil
}

func (c *Census) topics() [][]common.Hash {
	events := c.k.registry.GetABI().Events
	return [][]common.Hash{{
		events[registry.RegistryNodeRegisteredEventName].ID, events[registry.RegistryStakeChangedEventName].ID,
		c.k.escrow.GetABI().Events[escrow.EscrowPayerKeySetEventName].ID,
	}}
}

// apply returns a copy of a roll after events, which are in the order of the chain.
func (c *Census) apply(before roll, events []types.Log) (roll, error) {
	after := roll{block: before.block, nodes: maps.Clone(before.nodes), payers: maps.Clone(before.payers)}
	for i := range events {
		log := &events[i]
		switch log.Address {
		case c.k.Escrow:
			e, err := c.k.escrow.UnpackPayerKeySetEvent(log)
			if err != nil {
				return after, fmt.Errorf("%w: payer key: %w", ErrBadAnswer, err)
			}
			after.payers[e.Key] = e.Expiry
		case c.k.Registry:
			if err := c.enroll(after.nodes, log); err != nil {
				return after, err
			}
		}
	}
	return after, nil
}

func (c *Census) enroll(nodes map[common.Address]enrolled, log *types.Log) error {
	if e, err := c.k.registry.UnpackNodeRegisteredEvent(log); err == nil {
		nodes[e.Node] = enrolled{protocol.Roles(e.Roles), nodes[e.Node].stake}
		return nil
	}
	e, err := c.k.registry.UnpackStakeChangedEvent(log)
	if err != nil {
		return fmt.Errorf("%w: registration: %w", ErrBadAnswer, err)
	}
	nodes[e.Node] = enrolled{nodes[e.Node].roles, protocol.Amount(e.Stake)}
	return nil
}

// Node returns the roles and the stake of a node, each the better of those by final blocks and by the newest. known is
// false before anything was read.
func (c *Census) Node(node protocol.Address) (roles protocol.Roles, stake protocol.Amount, known bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	a, b := c.final.nodes[common.Address(node)], c.newest.nodes[common.Address(node)]
	return a.roles | b.roles, max(a.stake, b.stake), c.known
}

// Payer returns the last round that vouchers of a payer key may name; 0 for a key of nobody.
func (c *Census) Payer(key protocol.Address) (until uint64, known bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return max(c.final.payers[common.Address(key)], c.newest.payers[common.Address(key)]), c.known
}
