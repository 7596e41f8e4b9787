package settlement_test

import (
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/ledger"
)

// newTribunal is a court with short windows.
func newTribunal(t *testing.T) *court {
	t.Helper()
	c := &court{world: newWorld(t, func(c *settlement.DeployConfig) {
		c.ChallengeWindow, c.VoucherLife = 6, 12
		c.Slashing.ClaimPeriod, c.Slashing.RefutePeriod = 200, 10
		c.Disputes.DefendWindow, c.Disputes.Term = 4, 8
	})}
	people := c.people(5)
	c.payer, c.miner, c.owner, c.settler, c.guard = people[0], people[1], people[2], people[3], people[4]
	c.nodes = map[protocol.Address]*protocol.Key{c.deployer.key.Address(): c.deployer.key}
	var group errgroup.Group
	group.Go(func() error { c.deposit(c.deployer, protocol.Token); c.begin(); return nil })
	group.Go(func() error {
		c.deposit(c.payer, 100*protocol.Token)
		_, err := c.payer.RegisterPayer(c.ctx, c.payer.key, 1000*protocol.Token, 1<<40)
		return err
	})
	for _, miner := range []*person{c.miner, c.guard} {
		group.Go(func() error {
			c.deposit(miner, protocol.Token)
			_, err := miner.RegisterNode(c.ctx, miner.key, protocol.RoleMiner)
			return err
		})
	}
	require.NoError(t, group.Wait())
	c.bond(c.settler)
	c.book = c.world.book(newMemory())
	// Draws are from a snapshot that knows the verifier.
	require.NoError(t, c.client.WaitBlock(c.ctx, headOf(c.client)+4))
	to := c.contracts.Escrow
	_, err := c.settler.send.Send(c.ctx, settlement.Tx{ID: "start", To: &to, Data: escrow.NewEscrow().PackCheckStart()})
	require.NoError(t, err)
	return c
}

// taskOf is a certified task of a miner under a number, whose last epoch is named.
func (c *court) taskOf(miner *person, number uint32, settleBy uint64) (ledger.Record, protocol.Evidence) {
	c.Helper()
	was := c.miner
	c.miner, c.next = miner, number
	defer func() { c.miner = was }()
	e := c.task(false)
	v := e.Receipt.Committed.Voucher.Body
	v.SettleBy = settleBy
	e.Receipt.Committed.Voucher = signedBy(c, c.payer.key, v)
	return c.record(e), e
}

// skipTo seals blocks as fast as it can.
func (c *court) skipTo(block uint64) {
	c.Helper()
	for headOf(c.client) < block {
		require.NoError(c, c.chain.Commit(c.ctx))
		require.NoError(c, c.client.Refresh(c.ctx))
	}
}

// TestForfeitedSecurity: a payer signs one number to two miners. The one who is
// paid claims all the same and is refuted; the other is paid out of the security.
func TestForfeitedSecurity(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newTribunal(t)
		_, err := c.payer.LockSecurity(c.ctx, 20*protocol.Token)
		require.NoError(t, err)
		paid, first := c.taskOf(c.miner, 0, 3)
		unpaid, second := c.taskOf(c.guard, 0, 3)
		dead, third := c.taskOf(c.guard, 1, 2)
		c.post(0, paid)

		accusation, err := settlement.Accuse(first.Receipt.Committed.Voucher, second.Receipt.Committed.Voucher)
		require.NoError(t, err)
		source := &witnesses{}
		source.add(accusation)
		prosecutor := c.prosecute(c.settler, source, c.book)
		c.eventually("the double voucher is proved", func() bool {
			outcome, err := prosecutor.Outcome(accusation)
			return err == nil && outcome != ""
		})
		id := settlement.ForfeitID(c.payer.Owner(), 0)

		_, err = c.guard.ClaimForfeit(c.ctx, c.book, id, dead, third)
		require.ErrorIs(t, err, settlement.ErrFuture, "its voucher can still be paid")
		for n := range uint32(2) { // epochs 2 and 3
			filler, _ := c.taskOf(c.miner, 10+n, 30)
			c.post(0, filler)
		}
		c.eventually("epoch 3 is final", func() bool { return c.book.Final() != nil && c.book.Final().Number >= 3 })

		_, err = c.miner.ClaimForfeit(c.ctx, c.book, id, paid, first)
		require.ErrorContains(t, err, "pays this very miner")
		before, err := c.contracts.Balances(c.ctx, c.miner.Owner())
		require.NoError(t, err)
		_, err = settlement.ClaimUnpaid(c.ctx, c.miner.Account, c.book, id, paid, first)
		require.NoError(t, err, "a false claim stands until somebody looks")
		_, err = c.guard.ClaimForfeit(c.ctx, c.book, id, unpaid, second)
		require.NoError(t, err)
		_, err = c.guard.ClaimForfeit(c.ctx, c.book, id, dead, third)
		require.NoError(t, err)
		_, err = c.guard.ClaimForfeit(c.ctx, c.book, id, dead, third)
		require.ErrorIs(t, err, settlement.ErrReverted, "claimed twice")
		share := courtPrice * 78 / 100
		c.eventually("the false claim is refuted", func() bool {
			f, err := c.contracts.Forfeit(c.ctx, id)
			return err == nil && f.Owed == 2*share
		})
		claims, err := c.contracts.ForfeitClaims(c.ctx, id)
		require.NoError(t, err)
		require.Len(t, claims, 3)

		f, err := c.contracts.Forfeit(c.ctx, id)
		require.NoError(t, err)
		c.skipTo(f.RefutesUntil + 1)
		rival, err := c.contracts.Balances(c.ctx, c.guard.Owner())
		require.NoError(t, err)
		_, err = c.settler.CloseForfeit(c.ctx, id)
		require.NoError(t, err)
		for _, claim := range claims[1:] {
			_, err = c.settler.CollectForfeit(c.ctx, id, claim.Index)
			require.NoError(t, err)
		}
		after, err := c.contracts.Balances(c.ctx, c.guard.Owner())
		require.NoError(t, err)
		require.Equal(t, 4*share, gweiOf(after.Tokens)-gweiOf(rival.Tokens), "two shares and two bonds")
		lost, err := c.contracts.Balances(c.ctx, c.miner.Owner())
		require.NoError(t, err)
		require.Equal(t, share, gweiOf(before.Tokens)-gweiOf(lost.Tokens), "the bond of the false claim")
	})
}

// TestDissentVoidsARecord: where nobody begins the game a disputed record is void,
// bonds return, and the queue does not take it.
func TestDissentVoidsARecord(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newTribunal(t)
		r, e := c.taskOf(c.miner, 0, 30)
		_, _, err := c.guard.Dissent(c.ctx, r, e, settlement.Dissent{Kind: settlement.DissentPlain, Claimed: settlement.ScoreWord(-30), MostBond: 1})
		require.ErrorContains(t, err, "raise the limit")
		d, receipt, err := c.guard.Dissent(c.ctx, r, e, settlement.Dissent{Kind: settlement.DissentPlain, Index: 2, Claimed: settlement.ScoreWord(-30)})
		require.NoError(t, err)
		t.Logf("gas of dissent: %d", receipt.GasUsed)
		require.Equal(t, settlement.DisputeOpen, d.State)
		require.Equal(t, settlement.ScoreWord(-29), d.Attested)
		require.Equal(t, e.Receipt.Certificate[0].Members[2].Leaf.Node, protocol.Address(d.Node))
		bond, err := c.contracts.DissentBond(c.ctx, courtPrice)
		require.NoError(t, err)
		require.Equal(t, bond, d.Bond)

		_, err = c.miner.Defend(c.ctx, r.Payer, r.Number)
		require.NoError(t, err)
		_, _, err = c.miner.Enqueue(c.ctx, r, e)
		require.ErrorIs(t, err, settlement.ErrReverted, "suspended")
		require.NoError(t, c.client.WaitBlock(c.ctx, d.Until+1))
		d, err = c.guard.ResolveDispute(c.ctx, r.Payer, r.Number)
		require.NoError(t, err)
		require.Equal(t, settlement.DisputeVoid, d.State)
		owed, err := c.contracts.DisputeBalance(c.ctx, c.guard.Owner())
		require.NoError(t, err)
		require.Equal(t, bond, owed)
		for _, side := range []*person{c.guard, c.miner} {
			_, err = side.WithdrawBonds(c.ctx)
			require.NoError(t, err)
		}

		// Another record is queued, and found.
		r, e = c.taskOf(c.miner, 1, 30)
		index, receipt, err := c.miner.Enqueue(c.ctx, r, e)
		require.NoError(t, err)
		t.Logf("gas of enqueue: %d", receipt.GasUsed)
		require.Zero(t, index)
		entries, err := c.contracts.QueueEntries(c.ctx, 0, 10)
		require.NoError(t, err)
		require.Len(t, entries, 1)
		require.Equal(t, r, entries[0].Record)
		_, err = c.miner.ReleaseQueued(c.ctx, c.book, 0)
		require.ErrorIs(t, err, settlement.ErrFuture)
	})
}
