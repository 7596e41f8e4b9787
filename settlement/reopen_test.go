package settlement_test

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// pruned is a source that has forgotten what was posted before a block.
type pruned struct {
	settlement.BlobSource
	before *atomic.Uint64
}

func (p pruned) Blob(ctx context.Context, ref settlement.BlobRef) (*kzg4844.Blob, error) {
	if ref.Block < p.before.Load() {
		return nil, settlement.ErrNoBlob
	}
	return p.BlobSource.Blob(ctx, ref)
}

// TestTableReopensBooks: settlers write the account table now and then; whoever comes after the older blobs are gone
// finds the accounts in it, goes on from there, keeps that over a restart, and claims.
func TestTableReopensBooks(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		payer, miner, bonded := w.traders(1)
		poster := bonded[0]
		book, source := w.book(nil), &tasks{}
		settler := settlement.NewSettler(book, poster.send, source, poster.index, w.log)
		number := uint32(0)
		post := func() *settlement.Epoch {
			source.add(settle(payer.index, number, miner.index, miner.index, protocol.Token))
			number++
			receipt, err := settler.Step(w.ctx)
			require.NoError(t, err)
			require.NotNil(t, receipt)
			epochs := book.Epochs()
			e := epochs[len(epochs)-1]
			require.Equal(t, settlement.Right, e.Status, e.Reason)
			w.eventually("it is final", func() bool { f := book.Final(); return f != nil && f.Number == e.Number })
			return e
		}
		for range 2 {
			require.Zero(t, post().TableCount, "no table is due")
		}
		w.cfg.TableEvery = time.Minute // of the chain's clock, a second a block
		client, err := settlement.Wrap(w.chain.Client(), w.cfg, w.log)
		require.NoError(t, err)
		w.start(client.Run)
		head, _ := w.client.Head()
		require.NoError(t, w.client.WaitFinal(w.ctx, max(head.Number, w.contracts.DeployBlock+60)))
		send := settlement.NewSender(client, poster.key.Private(), poster.store.survive(), w.log)
		w.start(send.Run)
		settler = settlement.NewSettler(book, send, source, poster.index, w.log)
		table := post()
		require.NotZero(t, table.TableCount)
		require.Len(t, table.BlobHashes, 2)
		require.Zero(t, post().TableCount, "the table is whole and young")

		source2 := pruned{w.blobs, new(atomic.Uint64)}
		source2.before.Store(table.PostedAt + 1)
		store := newMemory()
		blind := settlement.NewBook(w.contracts, source2, store, w.log)
		require.NoError(t, blind.Sync(w.ctx))
		_, _, err = blind.Tip()
		require.ErrorContains(t, err, "blind", "the table itself is gone, too")

		source2.before.Store(table.PostedAt)
		w.eventually("a new block is a new try", func() bool {
			require.NoError(t, blind.Sync(w.ctx))
			_, _, err := blind.Tip()
			return err == nil
		})
		check := func(late *settlement.Book) {
			t.Helper()
			e := late.Epochs()
			require.Len(t, e, len(book.Epochs()))
			for i, status := range []settlement.Status{settlement.Sealed, settlement.Sealed, settlement.Sealed, settlement.Right} {
				require.Equal(t, status, e[i].Status, "epoch %d: %s", i+1, e[i].Reason)
			}
			_, tree, err := late.Tip()
			require.NoError(t, err)
			_, want, err := book.Tip()
			require.NoError(t, err)
			require.Equal(t, want.Root(), tree.Root())
			_, _, settled := late.Settled(settlement.RecordKey{Payer: payer.index, Number: 2})
			require.True(t, settled, "what came with the table is known")
			_, _, settled = late.Settled(settlement.RecordKey{Payer: payer.index, Number: 0})
			require.False(t, settled, "what came before it is not")
			proof, err := late.Proof(miner.index)
			require.NoError(t, err)
			require.NoError(t, w.contracts.CheckProof(w.ctx, proof))
		}
		check(blind)
		head, _ = w.client.Head()
		require.NoError(t, w.client.WaitFinal(w.ctx, head.Number+1))
		require.NoError(t, blind.Sync(w.ctx))
		source2.before.Store(1 << 40)
		again := settlement.NewBook(w.contracts, source2, store.survive(), w.log)
		require.NoError(t, again.Sync(w.ctx))
		check(again)
		amount, _, err := settlement.NewClaimer(again, miner.send, miner.index, w.log).Claim(w.ctx)
		require.NoError(t, err)
		require.NotZero(t, amount)
	})
}
