package settlement_test

import (
	"math/rand/v2"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/settlement"
)

// TestWatchSurvivesRestarts: a book that followed the chain, one that was restarted over its store, one that was
// restarted before it had seen everything, and one that reads it all anew know the same levels at every block.
func TestWatchSurvivesRestarts(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		payer, miner, bonded := w.traders(1)
		poster := bonded[0]
		scores := make([]int16, 2000)
		for i := range scores {
			scores[i] = int16(2000 + i)
		}
		reference, err := watch.FromScores([][]int16{scores})
		require.NoError(t, err)
		open := func(store settlement.Store) *settlement.Book {
			book := settlement.NewBook(w.contracts, w.blobs, store, w.log)
			book.Watch(settlement.Reference{Scores: reference, Floor: func(uint8) int32 { return 1900 }})
			return book
		}
		store := newMemory()
		book, source := open(store), &tasks{}
		w.start(book.Run)
		settler := settlement.NewSettler(book, poster.send, source, poster.index, w.log)
		var early *memory
		r := rand.New(rand.NewPCG(1, 2))
		number := uint32(0)
		for epoch := range uint64(3) {
			for range 6 { // of a miner that draws noise, and of an honest one
				noise, honest := settle(payer.index, number, miner.index, miner.index, 1000), settle(payer.index, number+1, poster.index, miner.index, 1000)
				noise.Score, honest.Score = int16(1950+r.IntN(50)), int16(2000+r.IntN(2000))
				source.add(noise, honest)
				number += 2
			}
			receipt, err := settler.Step(w.ctx)
			require.NoError(t, err)
			require.NotNil(t, receipt)
			w.eventually("the book has it", func() bool { e, _, err := book.Tip(); return err == nil && e != nil && e.Number == epoch+1 })
			if epoch == 1 {
				early = newMemory() // what a process that is killed now leaves behind
				require.NoError(t, store.List("", early.Put))
			}
		}
		w.eventually("all are final", func() bool { f := book.Final(); return f != nil && f.Number == 3 })
		require.Equal(t, watch.Suspended, book.Standing(miner.index).Level)
		require.Equal(t, watch.Trusted, book.Standing(poster.index).Level)
		require.Equal(t, uint64(18), book.Standing(poster.index).Tasks)

		last := book.Final().FinalAt - 1
		others := map[string]*settlement.Book{"restarted": open(store.survive()), "restarted early": open(early), "new": open(nil)}
		levels := map[watch.Level]bool{}
		for name, other := range others {
			_, err := other.LevelAt(miner.index, w.contracts.DeployBlock)
			require.ErrorIs(t, err, settlement.ErrLevelUnknown, "before it has read anything")
			require.NoError(t, other.Sync(w.ctx))
			require.Equal(t, book.Standing(miner.index), other.Standing(miner.index), name)
			for block := w.contracts.DeployBlock; block <= last; block++ {
				want, err := book.LevelAt(miner.index, block)
				require.NoError(t, err)
				got, err := other.LevelAt(miner.index, block)
				require.NoError(t, err)
				require.Equal(t, want, got, "%s, block %d", name, block)
				levels[want] = true
			}
		}
		require.Greater(t, len(levels), 1, "the level never changed")

		node := common.Address(w.deployer.key.Address())
		account, err := w.contracts.AccountAt(w.ctx, node, last)
		require.NoError(t, err)
		info, err := w.contracts.Node(w.ctx, node, 0)
		require.NoError(t, err)
		owned, err := w.contracts.AccountOf(w.ctx, info.Owner)
		require.NoError(t, err)
		require.Equal(t, owned, account)
		account, err = w.contracts.AccountAt(w.ctx, node, 1)
		require.NoError(t, err)
		require.Zero(t, account, "it was nobody's then")
	})
}
