package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// L1 is the Chain of a real network: the contracts seen through a client that the nodes of a process share.
type L1 struct {
	contracts *settlement.Contracts
	book      *settlement.Book
	census    *settlement.Census

	mu         sync.Mutex
	registered map[protocol.Address]registration
	payers     map[protocol.Address]uint32 // account of a payer key; a key never changes accounts
	rates      map[ratedAt]uint64          // what never changes either
}

// ratedAt is a miner at a boundary.
type ratedAt struct {
	miner protocol.Address
	block uint64
}

// registration is a cached answer of the registry.
type registration struct {
	round uint64
	roles protocol.Roles
	stake protocol.Amount
}

// registrationRounds is how long an answer of the registry is believed: a stake cannot leave faster than that.
const registrationRounds = 32

// NewL1 returns the chain of the network whose epochs a book follows. Client and book are run by their owner.
func NewL1(book *settlement.Book) *L1 {
	return &L1{
		contracts: book.Contracts(), book: book, census: settlement.NewCensus(book.Contracts()),
		registered: map[protocol.Address]registration{}, payers: map[protocol.Address]uint32{}, rates: map[ratedAt]uint64{},
	}
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

// AuditRate implements Chain. A miner is watched by the account of its key's owner.
func (l *L1) AuditRate(ctx context.Context, miner protocol.Address, commitBy uint64) (uint64, error) {
	at := ratedAt{miner, protocol.SnapshotBlock(commitBy, l.contracts.Params.SnapshotInterval)}
	l.mu.Lock()
	rate, ok := l.rates[at]
	l.mu.Unlock()
	if ok {
		return rate, nil
	}
	if err := l.followed(ctx, at.block); err != nil {
		return 0, err
	}
	account, err := l.contracts.AccountAt(ctx, common.Address(miner), at.block)
	if err != nil {
		return 0, fmt.Errorf("look up the account of miner %s: %w", miner, err)
	}
	level := watch.Trusted
	if account != 0 {
		if level, err = l.book.LevelAt(account, at.block); err != nil {
			return 0, err
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.rates) >= maxPayers {
		clear(l.rates)
	}
	l.rates[at] = level.AuditRate()
	return level.AuditRate(), nil
}

// bookWait is how long the book may need to read what has just become final.
const bookWait = 5 * time.Second

// followed waits until the book has read the epochs final at a block.
func (l *L1) followed(ctx context.Context, block uint64) error {
	patience := time.NewTimer(bookWait)
	defer patience.Stop()
	for {
		news := l.book.News()
		_, err := l.book.LevelAt(ledger.Treasury, block) // of any account
		if _, final, _ := l.Rounds(); !errors.Is(err, settlement.ErrLevelUnknown) || block > final {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-patience.C:
			return err
		case <-news:
		}
	}
}

// Follow implements Chain.
func (l *L1) Follow(ctx context.Context) error { return l.census.Follow(ctx) }

// Serves implements Chain.
func (l *L1) Serves(node protocol.Address, role protocol.Roles) (yes, known bool) {
	roles, stake, known := l.census.Node(node)
	return stake > 0 && roles&role != 0, known
}

// Pays implements Chain.
func (l *L1) Pays(payer protocol.Address) (until uint64, known bool) { return l.census.Payer(payer) }

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
	state := PayerState{Slot: p.Slot, Account: p.Account, Deposit: p.Deposit, Security: p.Security, Limit: p.Limit}
	if p.UnlocksAt != 0 {
		state.Security = 0 // on its way out: it secures nothing
	}
	now, _ := l.book.Account(p.Account)
	state.Deposit -= min(state.Deposit, now.Debited)
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.payers) >= maxPayers {
		clear(l.payers)
	}
	l.payers[payer] = p.Account
	return state, nil
}

// Terms implements Chain.
func (l *L1) Terms(ctx context.Context) (Terms, error) {
	newest, _, known := l.Rounds()
	if !known {
		return Terms{}, ErrNoChain
	}
	tip, _, err := l.book.Tip()
	if err != nil {
		return Terms{}, err
	}
	var t Terms
	if t.Params, err = l.contracts.Newest(ctx, newest); err != nil {
		return Terms{}, fmt.Errorf("look up the rules in force: %w", err)
	}
	if tip != nil {
		t.Epoch = tip.Header.Number
	}
	return t, nil
}

// Paid implements Chain.
func (l *L1) Paid(payer protocol.Address, number uint32) bool {
	l.mu.Lock()
	account, known := l.payers[payer]
	l.mu.Unlock()
	if !known {
		return false
	}
	_, _, paid := l.book.Settled(settlement.RecordKey{Payer: account, Number: number})
	return paid
}
