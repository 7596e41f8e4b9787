package settlement_test

import (
	"log/slog"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// TestRivalSettlers: two settlers with the same records and no word between
// them. The chain lets one epoch of each number stand; no record is paid twice.
func TestRivalSettlers(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		payer, miner, rivals := w.traders(2)
		source := &tasks{}
		var watch *settlement.Book
		for _, p := range rivals {
			watch = w.book(nil)
			w.start(settlement.NewSettler(watch, p.send, source, p.index, w.log).Run)
		}
		const records = 12
		for n := range uint32(records) {
			source.add(settle(payer.index, n, miner.index, miner.index, protocol.Token))
		}
		w.eventually("all is settled", func() bool {
			for n := range uint32(records) {
				if _, final, ok := watch.Settled(settlement.RecordKey{Payer: payer.index, Number: n}); !ok || !final {
					return false
				}
			}
			return true
		})
		now, _ := watch.Account(payer.index)
		require.Equal(t, records*protocol.Token, now.Debited)
		for _, e := range watch.History() {
			require.Equal(t, settlement.Right, e.Status)
		}
	})
}

// TestRivalClaimers: two claim for one account in the same block. One is paid, and
// the other is told that it was late, not that a transaction failed.
func TestRivalClaimers(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		payer, miner, rivals := w.traders(1)
		book, source := w.book(nil), &tasks{}
		source.add(settle(payer.index, 0, miner.index, miner.index, protocol.Token))
		_, err := settlement.NewSettler(book, rivals[0].send, source, rivals[0].index, w.log).Step(w.ctx)
		require.NoError(t, err)
		w.eventually("final", func() bool { return book.Final() != nil })

		ended := make(chan error)
		for _, p := range []*person{miner, payer} {
			go func() {
				_, _, err := settlement.NewClaimer(book, p.send, miner.index, w.log).Claim(w.ctx)
				ended <- err
			}()
		}
		won, late := <-ended, <-ended
		if won != nil {
			won, late = late, won
		}
		require.NoError(t, won)
		require.ErrorIs(t, late, settlement.ErrNothing)
	})
}

// TestWithdraw: what was asked back is paid against a final epoch one voucher
// life later, and not before.
func TestWithdraw(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, func(c *settlement.DeployConfig) { c.VoucherLife = 10 })
		people := w.people(2)
		payer, poster := people[0], people[1]
		w.deposit(payer, 10*protocol.Token)
		w.bond(poster)
		book, source := w.book(nil), &tasks{}
		claimer := settlement.NewClaimer(book, payer.send, payer.index, w.log)
		_, err := claimer.Withdraw(w.ctx)
		require.ErrorIs(t, err, settlement.ErrNothing)
		require.ErrorContains(t, err, "request a withdrawal first")
		_, err = payer.RequestWithdraw(w.ctx, 9*protocol.Token)
		require.NoError(t, err)

		settler := settlement.NewSettler(book, poster.send, source, poster.index, w.log)
		w.deposit(poster, protocol.Token)
		post := func(payer *person, price protocol.Amount) {
			before := uint64(0)
			if e := book.Final(); e != nil {
				before = e.Header.Number
			}
			source.add(settle(payer.index, 0, poster.index, poster.index, price))
			posted, err := settler.Step(w.ctx)
			require.NoError(t, err)
			require.NotNil(t, posted)
			w.eventually("final", func() bool { e := book.Final(); return e != nil && e.Header.Number > before })
		}
		post(payer, 2*protocol.Token) // its voucher was given before the request
		head, _ := w.client.Head()
		require.NoError(t, w.client.WaitFinal(w.ctx, head.Number+10))
		source.add(settle(payer.index, 1, poster.index, poster.index, 1)) // overdraws now: left out
		post(poster, 1)
		_, _, ok := book.Settled(settlement.RecordKey{Payer: payer.index, Number: 1})
		require.False(t, ok)
		before, err := payer.Balances(w.ctx)
		require.NoError(t, err)
		_, err = claimer.Withdraw(w.ctx)
		require.NoError(t, err)
		after, err := payer.Balances(w.ctx)
		require.NoError(t, err)
		require.Equal(t, 8*protocol.Token, gweiOf(after.Tokens)-gweiOf(before.Tokens), "what vouchers took comes first")
		require.Zero(t, after.Pending)
	})
}

func TestRouteLogsLeavesSlogAlone(t *testing.T) {
	own := slog.Default()
	devnet.RouteLogs(slog.New(slog.DiscardHandler))
	require.Same(t, own, slog.Default())
}
