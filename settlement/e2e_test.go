package settlement_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// TestFromDepositToClaim is the whole line on a real chain: deposit, epoch in a
// blob, rebuilt from the chain, final, claimed; and nothing appears or vanishes.
func TestFromDepositToClaim(t *testing.T) {
	w := newLiveWorld(t, nil)
	people := w.people(4)
	payer, miner, verifier, poster := people[0], people[1], people[2], people[3]
	w.deposit(payer, 100*protocol.Token)
	w.deposit(miner, protocol.Token)
	w.deposit(verifier, protocol.Token)
	w.bond(poster)

	book := w.book(newMemory())
	source := &tasks{}
	const price = protocol.Token / 10
	for i := range uint32(20) {
		source.add(settle(payer.index, i, miner.index, verifier.index, price))
	}
	settler := settlement.NewSettler(book, poster.send, source, poster.index, w.log)
	require.NoError(t, settler.Check(w.ctx))
	receipt, err := settler.Step(w.ctx)
	require.NoError(t, err)
	require.NotNil(t, receipt)
	again, err := settler.Step(w.ctx)
	require.NoError(t, err)
	require.Nil(t, again, "nothing is settled twice")

	claimer := settlement.NewClaimer(book, miner.send, miner.index, w.log)
	before, err := miner.Balances(w.ctx)
	require.NoError(t, err)
	paid, claim, err := claimer.Claim(w.ctx)
	if err != nil || book.Final() == nil { // blocks come by the clock on the wall: on a busy machine it may be final by now
		require.ErrorIs(t, err, settlement.ErrNothing, "not final yet")
		w.eventually("final", func() bool { return book.Final() != nil })
		paid, claim, err = claimer.Claim(w.ctx)
	}
	require.NoError(t, err)
	n, final, ok := book.Settled(settlement.RecordKey{Payer: payer.index, Number: 7})
	require.True(t, ok && final && n == 1)
	require.Equal(t, 20*price*80/100, paid)
	after, err := miner.Balances(w.ctx)
	require.NoError(t, err)
	require.Equal(t, paid, gweiOf(after.Tokens)-gweiOf(before.Tokens))
	require.Equal(t, paid, after.Claimed)
	_, _, err = claimer.Claim(w.ctx)
	require.ErrorIs(t, err, settlement.ErrNothing)

	now, _ := book.Account(payer.index)
	require.Equal(t, ledger.Account{Debited: 20 * price}, now)
	var credits protocol.Amount
	for _, account := range []uint32{ledger.Treasury, ledger.AuditPool, miner.index, verifier.index, poster.index} {
		a, _ := book.Account(account)
		credits += a.Credited
	}
	require.Equal(t, 20*price, credits, "conserved")

	history := book.History()
	require.Len(t, history, 1)
	require.Equal(t, receipt.TxHash, history[0].Tx)
	require.EqualValues(t, 20, history[0].Records)
	require.True(t, history[0].Final)
	t.Logf("epoch post: %d gas and %d blob gas for %d records; first claim: %d gas", history[0].Gas, history[0].BlobGas, history[0].Records, claim.GasUsed)
}
