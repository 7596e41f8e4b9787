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
	block  uint64 // up to which it is read; of the roll of final blocks
	nodes  map[common.Address]enrolled
	payers map[common.Address]uint64 // to the key's last round
}

type enrolled struct {
	roles protocol.Roles
	stake protocol.Amount
}

// enrolment is what one event does to a roll.
type enrolment func(roll)

// apply does what events say, in the order of the chain.
func (r roll) apply(changes []enrolment) {
	for _, c := range changes {
		c(r)
	}
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
	same := c.known && head == c.head
	c.mu.RUnlock()
	if same {
		return nil
	}
	tail, err := c.read(ctx, head)
	if err != nil {
		return fmt.Errorf("read who is registered: %w", err)
	}
	newest := roll{}
	if len(tail) > 0 {
		newest = roll{nodes: maps.Clone(c.final.nodes), payers: maps.Clone(c.final.payers)} // nobody else changes them
		newest.apply(tail)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head, c.known, c.newest = head, true, newest
	return nil
}

// read takes what final blocks brought into the roll of final blocks, and returns what the blocks up to the head bring to
// it. It asks in the pieces of one call and keeps each: the first reading may go over years of blocks, and after a call that
// fails the next reading goes on from there. What is not final is read anew each time.
func (c *Census) read(ctx context.Context, head Head) (tail []enrolment, err error) {
	most := c.k.client.cfg.LogRange
	for from := c.final.block + 1; from <= head.Number; from += most {
		to := min(from+most-1, head.Number)
		events, err := c.k.client.logsOf(ctx, []common.Address{c.k.Registry, c.k.Escrow}, c.topics(), from, to)
		if err != nil {
			return nil, err
		}
		changes := make([]enrolment, len(events))
		for i := range events {
			if changes[i], err = c.decode(&events[i]); err != nil {
				return nil, err
			}
		}
		settled, _ := slices.BinarySearchFunc(events, head.Final+1, func(e types.Log, block uint64) int { return cmp.Compare(e.BlockNumber, block) })
		c.settle(changes[:settled], min(to, head.Final))
		tail = append(tail, changes[settled:]...)
	}
	return tail, nil
}

// settle takes over what is final up to a block. Readers look at the roll meanwhile.
func (c *Census) settle(changes []enrolment, block uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.final.apply(changes)
	c.final.block = max(c.final.block, block)
}

func (c *Census) topics() [][]common.Hash {
	events := c.k.registry.GetABI().Events
	return [][]common.Hash{{
		events[registry.RegistryNodeRegisteredEventName].ID, events[registry.RegistryStakeChangedEventName].ID,
		c.k.escrow.GetABI().Events[escrow.EscrowPayerKeySetEventName].ID,
	}}
}

// decode reads one event. One of a contract that was not asked about changes nothing.
func (c *Census) decode(log *types.Log) (enrolment, error) {
	switch log.Address {
	case c.k.Escrow:
		e, err := c.k.escrow.UnpackPayerKeySetEvent(log)
		if err != nil {
			return nil, fmt.Errorf("%w: payer key: %w", ErrBadAnswer, err)
		}
		return func(r roll) { r.payers[e.Key] = e.Expiry }, nil
	case c.k.Registry:
		if e, err := c.k.registry.UnpackNodeRegisteredEvent(log); err == nil {
			return func(r roll) { r.nodes[e.Node] = enrolled{protocol.Roles(e.Roles), r.nodes[e.Node].stake} }, nil
		}
		e, err := c.k.registry.UnpackStakeChangedEvent(log)
		if err != nil {
			return nil, fmt.Errorf("%w: registration: %w", ErrBadAnswer, err)
		}
		return func(r roll) { r.nodes[e.Node] = enrolled{r.nodes[e.Node].roles, protocol.Amount(e.Stake)} }, nil
	}
	return func(roll) {}, nil
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
