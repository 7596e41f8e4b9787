package settlement_test

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/disputes"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/queue"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/ledger"
)

// hunt is a world with somebody who pays, a thief who settles, and a guard who watches.
type hunt struct {
	*world
	payer, miner, guard *person
	thieves             []*person // the first posts; a bond is lost but once
	book                *settlement.Book
	watcher             *settlement.Watcher
	numbers             uint32
}

func newHunt(t *testing.T, thieves int) *hunt {
	t.Helper()
	w := newWorld(t, func(c *settlement.DeployConfig) { c.ChallengeWindow = 2000 })
	people := w.people(3 + thieves)
	h := &hunt{world: w, payer: people[0], miner: people[1], guard: people[2], thieves: people[3:]}
	w.deposit(h.payer, 100*protocol.Token)
	w.deposit(h.miner, protocol.Token)
	w.deposit(h.guard, protocol.Token)
	w.begin()
	var group errgroup.Group
	for _, p := range h.thieves {
		group.Go(func() error {
			_, err := p.Bond(w.ctx, p.Owner(), 2*protocol.Token)
			if err == nil {
				p.index, err = w.contracts.AccountOf(w.ctx, p.Owner())
			}
			return err
		})
	}
	require.NoError(t, group.Wait())
	h.book = w.book(newMemory())
	h.watcher = settlement.NewWatcher(h.book, h.guard.send, w.log)
	return h
}

// fresh are records that nothing is wrong with.
func (h *hunt) fresh(n int) []ledger.Record {
	records := make([]ledger.Record, n)
	for i := range records {
		h.numbers++
		records[i] = settle(h.payer.index, h.numbers, h.miner.index, h.miner.index, protocol.Token/100)
	}
	return records
}

// inCalldata puts an epoch's data where a proof takes the test no time: opening elements of a blob takes a second.
func inCalldata(spoil func(*forgery)) func(*forgery) {
	return func(f *forgery) {
		f.calldata = true
		if spoil != nil {
			spoil(f)
		}
	}
}

// falls posts an epoch and lets the guard prove it wrong.
func (h *hunt) falls(name, method string, records []ledger.Record, spoil func(*forgery)) {
	h.Helper()
	f := h.forge(h.thieves[0], h.book, records, inCalldata(spoil))
	for len(h.book.Epochs()) == int(f.Number) {
		require.NoError(h, h.watcher.Step(h.ctx), name)
		require.NoError(h, h.book.Sync(h.ctx))
	}
	s := h.lastStrike()
	require.Equal(h, method, s.method, name)
	require.Equal(h, h.guard.Owner(), s.by, name)
	h.Logf("%-40s %-20s %8d gas %6d bytes", name, method, s.gas, s.bytes)
	h.thieves = h.thieves[1:]
}

// stands posts an epoch that the guard must leave alone.
func (h *hunt) stands(name string, records []ledger.Record, spoil func(*forgery)) {
	h.Helper()
	f := h.forge(h.thieves[0], h.book, records, inCalldata(spoil))
	for range 2 {
		require.NoError(h, h.watcher.Step(h.ctx), name)
	}
	require.NoError(h, h.book.Sync(h.ctx))
	require.Len(h, h.book.Epochs(), int(f.Number), name)
	require.Equal(h, settlement.Right, h.book.Epochs()[f.Number-1].Status, name)
}

// TestWrongDataFall: whatever is wrong in what an epoch carries, one step at a time.
func TestWrongDataFall(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := newHunt(t, 15)
		h.stands("a right epoch", h.fresh(20), func(f *forgery) { f.table(t, 12) })
		h.falls("a stolen million, in a blob", "challengeStep", h.fresh(20), func(f *forgery) { f.calldata = false; f.steal(t) })
		h.falls("a long element, in a blob", "challengeStep", h.fresh(20), func(f *forgery) { f.table(t, 3); f.blobs[0][8*32] = 1 })
		h.falls("a stolen million", "challengeStep", h.fresh(20), func(f *forgery) { f.steal(t) })
		h.falls("nothing but ones", "challengeStep", h.fresh(9), func(f *forgery) {
			for i := range f.blobs[0] {
				f.blobs[0][i] = 0xff
			}
		})
		h.falls("a record of no kind", "challengeStep", h.fresh(20), func(f *forgery) { f.blobs[0][32+1] = 9 })
		h.falls("a royalty above the split", "challengeStep", h.fresh(3), func(f *forgery) { f.blobs[0][32+1+22] = 250 })
		h.falls("a record more than there is", "challengeStep", h.fresh(20), func(f *forgery) { f.Records++ })
		h.falls("a record less", "challengeStep", h.fresh(20), func(f *forgery) { f.Records-- })
		h.falls("other sums than the records'", "challengeStep", h.fresh(20), func(f *forgery) { f.Debits++; f.Credits++ })
		h.falls("another first root", "challengeRoot", h.fresh(20), func(f *forgery) {
			tree := f.before.Clone()
			tree.Set(f.Settler, ledger.Account{Credited: protocol.Token})
			f.pack(t, tree)
		})
		h.falls("another first root, no records", "challengeRoot", nil, func(f *forgery) {
			f.PreviousRoot[9]++
			f.NewRoot = f.PreviousRoot
		})
		h.falls("a table with a gwei more", "challengeTable", h.fresh(2), func(f *forgery) { f.table(t, 12); f.blobs[1][32*7+31]++ })
		h.falls("a table with long elements", "challengeTable", nil, func(f *forgery) { f.table(t, 12); f.blobs[0][32*11+1] = 1 })
		h.stands("a right epoch at the end", h.fresh(1), nil)
	})
}

// TestWrongRecordsFall: right arithmetic over records that do not belong there.
func TestWrongRecordsFall(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := newHunt(t, 10)
		blob := func(f *forgery) { f.calldata = false }
		first := h.fresh(20)
		h.stands("a right epoch", first, blob)
		beggar := settle(h.guard.index, 1, h.miner.index, h.miner.index, 2*protocol.Token)
		h.falls("more than the payer has", "challengeOverdraft", append(h.fresh(1), beggar), nil)
		auditor := ledger.Record{Kind: ledger.Audit, Payer: h.payer.index, Number: 1, Miner: h.miner.index, Price: protocol.Token}
		h.falls("more than the audit pool has", "challengeOverdraft", []ledger.Record{auditor}, nil)

		again := h.fresh(12)
		again[9] = ledger.Record{Kind: ledger.Reject, Payer: h.payer.index, Number: again[3].Number, Verifier: h.miner.index, Price: protocol.Token / 100}
		h.falls("a voucher twice in a blob", "challengeTwice", again, blob)
		h.falls("a voucher twice in calldata", "challengeTwice", again, nil)
		h.falls("a voucher of the blob before", "challengeTwice", append(h.fresh(8), first[18]), nil)
		second := h.fresh(3)
		h.stands("a right epoch", second, nil)
		h.falls("a voucher of the calldata before", "challengeTwice", append(second[1:2:2], h.fresh(8)...), nil)

		skip := h.fresh(1)[0].Skip()
		h.falls("a skip of nothing", "challengeQueued", append(h.fresh(9), skip), nil)
		h.falls("an entry that is not in the queue", "challengeQueue", h.fresh(2), func(f *forgery) { f.Queued++ })
		h.stands("a right epoch at the end", h.fresh(1), nil)
	})
}

// TestQueueAndDissents: what the queue demands, and what a dissent forbids.
func TestQueueAndDissents(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		credulous(t)
		h := newHunt(t, 10)
		queued := func(n uint64) func(*forgery) { return func(f *forgery) { f.Queued += n } }
		settled := h.fresh(1)
		h.stands("a right epoch", settled, nil)
		entries := append(h.fresh(3), settled[0])
		h.enqueue(entries)
		free := h.fresh(4)
		right := append(entries[:3:3], settled[0].Skip(), free[0])
		h.falls("entries left out", "challengeQueue", free, nil)
		h.falls("the last entry left out", "challengeQueue", append(entries[:3:3], free...), queued(3))
		h.falls("more taken than there are", "challengeQueue", right, queued(5))
		wrong := append([]ledger.Record{entries[0], free[0]}, right[2:]...)
		h.falls("another record in an entry's place", "challengeQueued", wrong, func(f *forgery) { f.Queued += 4; f.calldata = false })
		h.falls("an entry that was paid before", "challengeTwice", append(entries[:4:4], free[0]), queued(4))
		h.stands("what the queue demands", right, queued(4))
		h.falls("fewer than were taken before", "challengeQueue", h.fresh(1), func(f *forgery) { f.Queued-- })

		task := h.fresh(1)[0]
		h.dissent(task)
		h.falls("a disputed task", "challengeSuspended", append(h.fresh(11), task), nil)
		h.falls("a disputed task in a blob", "challengeSuspended", append(h.fresh(11), task), func(f *forgery) { f.calldata = false })
		h.stands("without it", h.fresh(5), nil)
	})
}

// TestKilledWatcherChallengesOnce kills a watcher at every write of its sender's store in turn: the proof is committed
// to once and made once, by whichever life.
func TestKilledWatcherChallengesOnce(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := newHunt(t, 1)
		h.forge(h.thieves[0], h.book, h.fresh(9), func(f *forgery) { f.calldata = true; f.steal(t) })
		store, lives := newMemory(), 0
		for ; len(h.book.Epochs()) > 0; lives++ {
			ctx, kill := context.WithCancel(h.ctx)
			store = store.survive()
			dying := &mortal{memory: store, writes: 1 + lives/2, kill: kill}
			send := settlement.NewSender(h.client, h.guard.key.Private(), dying, h.log)
			var group sync.WaitGroup
			for _, run := range []func(context.Context) error{send.Run, settlement.NewWatcher(h.book, send, h.log).Run} {
				group.Go(func() {
					if err := run(ctx); err != nil {
						t.Errorf("run: %v", err)
					}
				})
			}
			h.eventually("killed, or done", func() bool { return ctx.Err() != nil || len(h.book.Epochs()) == 0 })
			kill()
			group.Wait()
		}
		require.Greater(t, lives, 2, "the watcher was killed on its way")
		require.Equal(t, "challengeStep", h.lastStrike().method)
		sent := make(map[string]int)
		head, err := h.chain.Client().BlockNumber(h.ctx)
		require.NoError(t, err)
		abi := steps.NewSteps().GetABI()
		for n := range head {
			block, err := h.chain.Client().BlockByNumber(h.ctx, new(big.Int).SetUint64(n+1))
			require.NoError(t, err)
			for _, tx := range block.Transactions() {
				if to := tx.To(); to != nil && *to == h.contracts.Steps {
					method, err := abi.MethodById(tx.Data())
					require.NoError(t, err)
					sent[method.Name]++
				}
			}
		}
		require.Equal(t, map[string]int{"connect": 1, "commit": 1, "challengeStep": 1}, sent)
	})
}

// TestRewardIsTaken: half of the bond is the watcher's once the window of the fallen epoch is over.
func TestRewardIsTaken(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, func(c *settlement.DeployConfig) { c.ChallengeWindow = 120 })
		people := w.people(3)
		payer, thief, guard := people[0], people[1], people[2]
		w.deposit(payer, protocol.Token)
		w.bond(thief)
		book := w.book(nil)
		f := w.forge(thief, book, []ledger.Record{settle(payer.index, 0, thief.index, thief.index, 2*protocol.Token)}, inCalldata(nil))
		require.Equal(t, settlement.Right, book.Epochs()[0].Status, "its steps are right")
		watcher := settlement.NewWatcher(book, guard.send, w.log)
		require.NoError(t, watcher.Step(w.ctx))
		w.eventually("the epoch falls", func() bool { return len(book.Epochs()) == 0 })
		_, _, settled := book.Settled(settlement.RecordKey{Payer: payer.index})
		require.False(t, settled)
		require.Equal(t, settlement.Void, book.History()[0].Status)
		before, err := guard.Balances(w.ctx)
		require.NoError(t, err)
		require.NoError(t, watcher.Step(w.ctx), "nothing is wrong")
		kept, err := w.contracts.Reward(w.ctx, f.Settler)
		require.NoError(t, err)
		require.Equal(t, guard.Owner(), kept.To)
		require.NoError(t, w.client.WaitBlock(w.ctx, kept.ReleasedAt))
		w.eventually("the reward is taken", func() bool {
			require.NoError(t, book.Sync(w.ctx))
			require.NoError(t, watcher.Step(w.ctx))
			after, err := guard.Balances(w.ctx)
			require.NoError(t, err)
			return gweiOf(after.Tokens) == gweiOf(before.Tokens)+protocol.Token
		})
		lost, err := thief.Balances(w.ctx)
		require.NoError(t, err)
		require.Zero(t, lost.Bond)
	})
}

// enqueue puts records on chain and waits until the next epoch must take them.
func (h *hunt) enqueue(records []ledger.Record) {
	h.Helper()
	bundle := queue.Bundle{Voucher: queue.Voucher{Params: 1}}
	for _, r := range records {
		h.send("enqueue", h.contracts.Queue, queue.NewQueue().PackEnqueue(r.Encode(), bundle))
	}
}

// dissent disputes a task, and waits until no epoch may contain it.

func (h *hunt) dissent(r ledger.Record) {
	h.Helper()
	bundle := disputes.Bundle{Voucher: disputes.Voucher{Params: 1, Price: uint64(r.Price), Miner: h.miner.Owner()}}
	h.send("approve", h.contracts.FeeToken, limntoken.NewLimnToken().PackApprove(h.contracts.Disputes, (100*protocol.Token).Wei()))
	h.send("dissent", h.contracts.Disputes, disputes.NewDisputes().PackDissent(r.Encode(), bundle, 4, 0, [32]byte{1}, 1<<63))
}

// send is a transaction of the guard's that is final when it returns.
func (h *hunt) send(what string, to common.Address, data []byte) {
	h.Helper()
	id := fmt.Sprintf("%s/%s", what, protocol.Keccak(data))
	r, err := h.guard.send.Send(h.ctx, settlement.Tx{ID: id, To: &to, Data: data})
	require.NoError(h, err, what)
	require.NoError(h, h.client.WaitFinal(h.ctx, r.BlockNumber.Uint64()))
}
