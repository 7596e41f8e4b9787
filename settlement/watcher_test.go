package settlement_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/ledger"
)

// forge posts an epoch that nobody checked: what a dishonest settler would.
func (w *world) forge(p *person, book *settlement.Book, records []ledger.Record, spoil func(*ledger.Header, *ledger.Packed)) ledger.Header {
	w.Helper()
	tip, tree, err := book.Tip()
	require.NoError(w, err)
	packed, err := ledger.Pack(tree, ledger.DefaultSplit(), p.index, records)
	require.NoError(w, err)
	head, _ := w.client.Head()
	ref, err := w.chain.Client().HeaderByNumber(w.ctx, new(big.Int).SetUint64(head.Final))
	require.NoError(w, err)
	h := ledger.Header{
		Number: 1, PreviousHeader: ledger.GenesisHash(), PreviousRoot: tree.Root(), NewRoot: packed.Tree.Root(),
		Debits: packed.Debits, Credits: packed.Debits, RefBlock: head.Final, RefHash: protocol.Hash(ref.Hash()),
		Records: uint32(len(records)), Settler: p.index, Params: 1,
	}
	if tip != nil {
		h.Number, h.PreviousHeader = tip.Header.Number+1, tip.Hash()
	}
	if spoil != nil {
		spoil(&h, &packed)
	}
	var hashes []protocol.Hash
	for i := range packed.Blobs {
		_, hash, err := ledger.Commit(&packed.Blobs[i])
		require.NoError(w, err)
		hashes = append(hashes, hash)
	}
	h.DataHash = ledger.BlobsHash(hashes)
	to := w.contracts.Escrow
	_, err = p.send.Send(w.ctx, settlement.Tx{
		ID: fmt.Sprintf("forged/%d/%s", h.Number, h.NewRoot), To: &to,
		Data: escrow.NewEscrow().PackPostEpoch(settlement.ToContract(h)), Blobs: packed.Blobs,
	})
	require.NoError(w, err)
	return h
}

// stealing gives the settler a million more than its fee, in the last group and
// in the header alike.
func stealing(account uint32, groups int) func(*ledger.Header, *ledger.Packed) {
	return func(h *ledger.Header, p *ledger.Packed) {
		tree := p.Tree.Clone()
		a := tree.Get(account)
		a.Credited += 1_000_000 * protocol.Token
		tree.Set(account, a)
		h.NewRoot = tree.Root()
		copy(p.Blobs[0][(groups-1)*8*32:], h.NewRoot[:])
	}
}

// TestWrongEpochFalls: a stolen million is proven and voided by the watcher, the
// thief loses its bond, and an honest settler posts the same records again.
func TestWrongEpochFalls(t *testing.T) {
	w := newWorld(t, func(c *settlement.DeployConfig) { c.ChallengeWindow = 400 })
	people := w.people(5)
	payer, miner, thief, honest, guard := people[0], people[1], people[2], people[3], people[4]
	w.deposit(payer, 100*protocol.Token)
	w.deposit(miner, protocol.Token)
	w.bond(thief)
	w.bond(honest)
	book := w.book(newMemory())
	var records []ledger.Record
	for i := range uint32(20) {
		records = append(records, settle(payer.index, i, miner.index, miner.index, protocol.Token/100))
	}
	bad := w.forge(thief, book, records, stealing(thief.index, 3))
	w.eventually("the book notices", func() bool {
		e := book.Epochs()
		return len(e) == 1 && e[0].Status == settlement.Wrong
	})
	_, _, err := book.Tip()
	require.Error(t, err, "nobody builds on a wrong epoch")
	_, _, settled := book.Settled(settlement.RecordKey{Payer: payer.index})
	require.False(t, settled)

	source := &tasks{}
	source.add(records...)
	settler := settlement.NewSettler(book, honest.send, source, honest.index, w.log)
	_, err = settler.Step(w.ctx)
	require.Error(t, err)

	watcher := settlement.NewWatcher(book, guard.send, w.log)
	require.NoError(t, watcher.Step(w.ctx))
	w.eventually("the epoch falls", func() bool { return len(book.Epochs()) == 0 })
	history := book.History()
	require.Len(t, history, 1)
	require.Equal(t, settlement.Void, history[0].Status)
	lost, err := thief.Balances(w.ctx)
	require.NoError(t, err)
	require.Zero(t, lost.Bond)
	won, err := w.contracts.Reward(w.ctx, thief.index)
	require.NoError(t, err)
	require.Equal(t, settlement.Reward{To: guard.Owner(), Amount: protocol.Token, ReleasedAt: history[0].FinalAt}, won, "half of the bond of two")

	receipt, err := settler.Step(w.ctx)
	require.NoError(t, err)
	require.NotNil(t, receipt)
	e := book.Epochs()
	require.Len(t, e, 1)
	require.Equal(t, settlement.Right, e[0].Status)
	require.Equal(t, bad.Number, e[0].Header.Number)
	require.NoError(t, watcher.Step(w.ctx), "an honest epoch is left alone")
	require.Len(t, book.Epochs(), 1)
}

// TestOverdraftFalls: right arithmetic over money that the payer never had.
func TestOverdraftFalls(t *testing.T) {
	w := newWorld(t, func(c *settlement.DeployConfig) { c.ChallengeWindow = 400 })
	people := w.people(3)
	payer, thief, guard := people[0], people[1], people[2]
	w.deposit(payer, protocol.Token)
	w.bond(thief)
	book := w.book(nil)
	w.forge(thief, book, []ledger.Record{settle(payer.index, 0, thief.index, thief.index, 2*protocol.Token)}, nil)
	w.eventually("the book sees it", func() bool { return len(book.Epochs()) == 1 })
	require.Equal(t, settlement.Right, book.Epochs()[0].Status, "its steps are right")
	require.NoError(t, settlement.NewWatcher(book, guard.send, w.log).Step(w.ctx))
	w.eventually("the epoch falls", func() bool { return len(book.Epochs()) == 0 })
	_, _, settled := book.Settled(settlement.RecordKey{Payer: payer.index})
	require.False(t, settled)
}
