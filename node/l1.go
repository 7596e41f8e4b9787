package node

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement"
)

// L1 is the Chain of a real network: the contracts seen through a client that the nodes of a process share.
type L1 struct {
	contracts *settlement.Contracts
	debits    Debits

	mu         sync.Mutex
	registered map[protocol.Address]registration
}

// Debits tells what posted epochs have taken from accounts, and which epoch was the last. The settlement package's
// ledger follower is one.
type Debits interface {
	// Debited returns the sum of an account's debits in all posted epochs.
	Debited(account uint32) protocol.Amount
	// Epoch returns the number of the newest posted epoch, 0 before the first.
	Epoch() uint64
}

// registration is a cached answer of the registry.
type registration struct {
	round uint64
	roles protocol.Roles
	stake protocol.Amount
}

// registrationRounds is how long an answer of the registry is believed: a stake cannot leave faster than that.
const registrationRounds = 32

// NewL1 returns the chain of a network. The client must be run by its owner.
func NewL1(contracts *settlement.Contracts, debits Debits) *L1 {
	return &L1{contracts: contracts, debits: debits, registered: map[protocol.Address]registration{}}
}

// Domain implements Chain.
func (l *L1) Domain() protocol.Domain { return l.contracts.Domain() }

// Rounds implements Chain. The rounds of the default beacon are the blocks of L1.
func (l *L1) Rounds() (newest, final uint64, known bool) {
	head, known := l.contracts.Client().Head()
	return head.Number, head.Final, known
}

// News implements Chain.
func (l *L1) News() <-chan struct{} { return l.contracts.Client().News() }

// Draw implements Chain.
func (l *L1) Draw(ctx context.Context, role protocol.Purpose, commitBy, round uint64) (roles.DrawKnown, error) {
	beacon, final, err := l.contracts.Client().Beacon(ctx, round)
	if err != nil {
		return roles.DrawKnown{}, err
	}
	if !final {
		return roles.DrawKnown{}, fmt.Errorf("beacon of round %d is not final", round)
	}
	snapshot, err := l.contracts.Snapshot(ctx, role, commitBy)
	if err != nil {
		return roles.DrawKnown{}, err
	}
	if !snapshot.Final {
		return roles.DrawKnown{}, fmt.Errorf("snapshot at block %d is not final", snapshot.Block)
	}
	return roles.DrawKnown{Role: role, Beacon: beacon, Snapshot: snapshot.Snapshot, Tree: snapshot.Tree}, nil
}

// Registered implements Chain.
func (l *L1) Registered(ctx context.Context, node protocol.Address) (protocol.Roles, protocol.Amount, error) {
	newest, final, _ := l.Rounds()
	l.mu.Lock()
	have, ok := l.registered[node]
	l.mu.Unlock()
	if ok && newest < have.round+registrationRounds {
		return have.roles, have.stake, nil
	}
	info, err := l.contracts.Node(ctx, common.Address(node), final)
	if err != nil {
		return 0, 0, fmt.Errorf("look up node %s: %w", node, err)
	}
	fresh := registration{round: newest, roles: protocol.Roles(info.Roles), stake: info.Stake}
	if info.UnbondsAt != 0 {
		fresh.stake = 0
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.registered) >= maxPayers {
		clear(l.registered)
	}
	if info.Registered() { // an unknown node may register in the next block
		l.registered[node] = fresh
	}
	return fresh.roles, fresh.stake, nil
}

// Payer implements Chain.
func (l *L1) Payer(ctx context.Context, payer protocol.Address) (PayerState, error) {
	newest, final, known := l.Rounds()
	if !known {
		return PayerState{}, ErrNoChain
	}
	p, err := l.contracts.Payer(ctx, common.Address(payer), final)
	if err != nil {
		return PayerState{}, fmt.Errorf("look up payer %s: %w", payer, err)
	}
	if p.Account == 0 || p.Expiry < newest {
		return PayerState{}, nil
	}
	state := PayerState{Deposit: p.Deposit, Security: p.Security, Limit: p.Limit}
	if p.UnlocksAt != 0 {
		state.Security = 0 // on its way out: it secures nothing
	}
	if l.debits != nil {
		state.Deposit -= min(state.Deposit, l.debits.Debited(p.Account))
	}
	return state, nil
}

// Terms implements Chain.
func (l *L1) Terms(context.Context) (Terms, error) {
	t := Terms{Params: 1}
	if l.debits != nil {
		t.Epoch = l.debits.Epoch()
	}
	return t, nil
}
