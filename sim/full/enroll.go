package full

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// newRecords is a store of money state in memory.
func newRecords() settlement.Store {
	s, err := store.Open("", store.Options{InMemory: true})
	if err != nil {
		panic(err) // memory cannot be held by another process, damaged, or of a newer version
	}
	return node.RecordsIn(s.Namespace("sender"))
}

// enrollAll gives every member what its roles need on the chain, all at once.
func (w *world) enrollAll() error {
	group, ctx := errgroup.WithContext(w.ctx)
	for _, m := range w.members {
		if m.alien || m.roles == 0 && !m.group.Is("requester") {
			continue
		}
		group.Go(func() error {
			if err := m.enroll(ctx); err != nil {
				return fmt.Errorf("enroll %s: %w", m.name, err)
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	head, _ := w.client.Head()
	return w.client.WaitFinal(w.ctx, head.Number+w.contracts.Params.SnapshotInterval) // draws see the stakes
}

// enroll uses the disk that the member's node will find, so that the node knows which transactions were sent.
func (m *member) enroll(ctx context.Context) error {
	disk, err := store.Open("", store.Options{Memory: &m.memory})
	if err != nil {
		return err
	}
	defer disk.Close()
	sender := settlement.NewSender(m.w.client, m.key.Private(), node.RecordsIn(disk.Namespace("sender")), m.w.log)
	ctx, stop := context.WithCancel(ctx)
	group, ctx := errgroup.WithContext(ctx)
	defer func() {
		stop()
		_ = group.Wait() // ends with its context
	}()
	group.Go(func() error { return sender.Run(ctx) })
	account, self := m.w.contracts.Account(sender), common.Address(m.key.Address())
	stake, err := protocol.ParseAmount(m.group.Stake)
	if err != nil {
		return err
	}
	deposit, security := m.w.purse(m)
	if _, err := account.Faucet(ctx, self, stake+deposit+security+m.w.contracts.Params.MinBond+protocol.Token); err != nil {
		return err
	}
	if m.roles != 0 {
		if _, err := account.RegisterNode(ctx, m.key, m.roles); err != nil {
			return err
		}
		if _, err := account.Stake(ctx, self, stake); err != nil {
			return err
		}
	}
	// Only an owner with an account can be credited; the smallest deposit opens one.
	if _, err := account.Deposit(ctx, max(1, deposit)); err != nil {
		return err
	}
	if m.group.Is("requester") {
		if _, err := account.LockSecurity(ctx, security); err != nil {
			return err
		}
		if _, err := account.RegisterPayer(ctx, m.key, deposit, 1<<40); err != nil {
			return err
		}
	}
	if m.roles.Has(protocol.RoleSettler) {
		if _, err := account.Bond(ctx, self, m.w.contracts.Params.MinBond); err != nil {
			return err
		}
	}
	m.ledger, err = m.w.contracts.AccountOf(ctx, self)
	return err
}

// purse is what a requester deposits and locks: enough that money is never why a task fails.
func (w *world) purse(m *member) (deposit, security protocol.Amount) {
	if !m.group.Is("requester") {
		return 0, 0
	}
	price := w.price(m.group)
	return price * protocol.Amount(4*len(w.tasks)+20), 25 * price
}
