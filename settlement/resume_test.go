package settlement_test

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// TestKilledSettlerPaysOnce kills a settler at every write of its store in turn,
// with the sender in the same process, and starts it again from what was left.
// Whatever the moment, every record ends in exactly one epoch.
func TestKilledSettlerPaysOnce(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		people := w.people(3)
		payer, miner, poster := people[0], people[1], people[2]
		w.deposit(payer, 500*protocol.Token)
		w.deposit(miner, protocol.Token)
		w.bond(poster)
		source := &tasks{}
		store := newMemory()
		const lives = 4
		for life := range uint32(lives) {
			source.add(settle(payer.index, 2*life, miner.index, miner.index, protocol.Token), settle(payer.index, 2*life+1, miner.index, miner.index, protocol.Token))
			ctx, kill := context.WithCancel(w.ctx)
			mortal := &mortal{memory: store, writes: int(life) + 1, kill: kill}
			process := w.process(ctx, poster, source, mortal)
			if life+1 == lives { // the last one lives until all is settled
				mortal.writes = 1 << 30
				w.eventually("all is settled", func() bool {
					for n := range uint32(2 * lives) {
						if _, final, ok := process.book.Settled(settlement.RecordKey{Payer: payer.index, Number: n}); !ok || !final {
							return false
						}
					}
					return true
				})
				kill()
			}
			process.wait()
			store = store.survive()
		}

		// The chain alone decides: an observer who was not there counts.
		observer := w.book(nil)
		w.eventually("the observer has read all", func() bool { return observer.Final() != nil && len(observer.Epochs()) > 0 })
		require.NoError(t, observer.Sync(w.ctx))
		seen := map[settlement.RecordKey]int{}
		for _, e := range observer.Epochs() {
			require.Equal(t, settlement.Right, e.Status)
			for _, r := range e.Records {
				seen[settlement.KeyOf(r)]++
			}
		}
		require.Len(t, seen, 2*lives)
		for key, times := range seen {
			require.Equal(t, 1, times, "%+v", key)
		}
		now, _ := observer.Account(payer.index)
		require.Equal(t, 2*lives*protocol.Token, now.Debited)
	})
}

// mortal is a store whose process dies after some writes.
type mortal struct {
	*memory
	mu     sync.Mutex
	writes int
	kill   context.CancelFunc
}

func (m *mortal) Put(key string, value []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.writes == 0 {
		return errDead
	}
	err := m.memory.Put(key, value)
	if m.writes--; m.writes == 0 {
		m.kill()
	}
	return err
}

// process is a settler with its own book and sender over one store.
type process struct {
	book *settlement.Book
	wait func()
}

func (w *world) process(ctx context.Context, p *person, source settlement.Source, store settlement.Store) *process {
	return w.processOver(ctx, w.client, p, source, store)
}

// processOver is process with a client, and so a configuration, of its own.
func (w *world) processOver(ctx context.Context, client *settlement.Client, p *person, source settlement.Source, store settlement.Store) *process {
	send := settlement.NewSender(client, p.key.Private(), store, w.log)
	book := settlement.NewBook(w.contracts, w.blobs, store, w.log)
	settler := settlement.NewSettler(book, send, source, p.index, w.log)
	var group sync.WaitGroup
	for _, run := range []func(context.Context) error{send.Run, book.Run, settler.Run} {
		group.Go(func() {
			if err := run(ctx); err != nil {
				w.Errorf("run: %v", err)
			}
		})
	}
	return &process{book: book, wait: group.Wait}
}

// TestBookRestarts: what final blocks said is read from the store, and blobs that
// the network has dropped are not missed.
func TestBookRestarts(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		people := w.people(3)
		payer, miner, poster := people[0], people[1], people[2]
		w.deposit(payer, 50*protocol.Token)
		w.deposit(miner, protocol.Token)
		w.bond(poster)
		store := newMemory()
		source := &tasks{}
		first := settlement.NewBook(w.contracts, w.blobs, store, w.log)
		stop := w.start(first.Run)
		settler := settlement.NewSettler(first, poster.send, source, poster.index, w.log)
		for n := range uint32(3) {
			source.add(settle(payer.index, n, miner.index, miner.index, protocol.Token))
			r, err := settler.Step(w.ctx)
			require.NoError(t, err)
			require.NotNil(t, r)
		}
		w.eventually("final", func() bool { e := first.Final(); return e != nil && e.Header.Number == 3 })
		stop()

		second := settlement.NewBook(w.contracts, nothing{}, store.survive(), w.log)
		require.NoError(t, second.Sync(w.ctx))
		require.Len(t, second.Epochs(), 3)
		require.Equal(t, settlement.Right, second.Epochs()[2].Status)
		_, final := second.Account(miner.index)
		require.Equal(t, 3*protocol.Token*90/100, final.Credited)
		proof, err := second.Proof(miner.index)
		require.NoError(t, err)
		path, err := ledger.DecodeProof(proof.Path)
		require.NoError(t, err)
		require.True(t, path.Verify(proof.Posted.NewRoot, miner.index, final))

		blind := settlement.NewBook(w.contracts, nothing{}, nil, w.log)
		require.NoError(t, blind.Sync(w.ctx))
		require.Equal(t, settlement.Blind, blind.Epochs()[0].Status)
		_, _, err = blind.Tip()
		require.ErrorContains(t, err, "blind")
		_, err = settlement.NewSettler(blind, poster.send, source, poster.index, nil).Step(w.ctx)
		require.Error(t, err, "nobody settles on what it cannot see")
	})
}

// TestReorgLeavesNoTrace: an epoch that a reorg drops is gone from the book and
// comes back by the sender's work.
func TestReorgLeavesNoTrace(t *testing.T) {
	s := newStill(t, 4)
	sender := s.sender(newMemory())
	ctx, cancel := context.WithCancel(s.ctx)
	sealing := make(chan struct{})
	var reader atomic.Pointer[settlement.Book]
	posted := func() bool {
		book := reader.Load()
		return book != nil && book.Sync(ctx) == nil && len(book.Epochs()) > 0
	}
	go func() { // blocks until the epoch is posted: with more of them it would be final before a busy machine comes to look
		defer close(sealing)
		for ctx.Err() == nil {
			if posted() || s.chain.Commit(ctx) == nil {
				_ = s.client.Refresh(ctx)
				_ = sender.Step(ctx)
			}
			select {
			case <-ctx.Done():
			case <-time.After(10 * time.Millisecond):
			}
		}
	}()
	network, err := settlement.Deploy(s.ctx, sender, settlement.DevDeploy())
	require.NoError(t, err)
	contracts := s.client.Bind(network)
	account := contracts.Account(sender)
	_, err = account.Deposit(s.ctx, 9*protocol.Token)
	require.NoError(t, err)
	_, err = account.Bond(s.ctx, account.Owner(), protocol.Token)
	require.NoError(t, err)
	key := protocol.NewKey(s.chain.Deployer()) // the verifier that the network needs before epochs count
	_, err = account.RegisterNode(s.ctx, key, protocol.RoleVerifier)
	require.NoError(t, err)
	_, err = account.Stake(s.ctx, account.Owner(), protocol.Token)
	require.NoError(t, err)
	index, err := contracts.AccountOf(s.ctx, account.Owner())
	require.NoError(t, err)
	for range 5 { // the deposit becomes final
		head, _ := s.client.Head()
		require.NoError(t, s.client.WaitBlock(s.ctx, head.Number+1))
	}
	book := settlement.NewBook(contracts, settlement.ByHash(s.chain.Blobs()), newMemory(), nil)
	reader.Store(book)
	source := &tasks{}
	source.add(settle(index, 0, index, index, protocol.Token))
	_, err = settlement.NewSettler(book, sender, source, index, nil).Step(s.ctx)
	require.NoError(t, err)
	cancel()
	<-sealing
	require.NoError(t, s.client.Refresh(s.ctx))
	require.NoError(t, book.Sync(s.ctx))
	require.Len(t, book.Epochs(), 1)
	head, _ := s.client.Head()
	depth := head.Number - book.Epochs()[0].PostedAt + 1
	require.LessOrEqual(t, depth, uint64(4), "not final yet")

	require.NoError(t, s.chain.Reorg(depth))
	require.NoError(t, s.client.Refresh(s.ctx))
	require.NoError(t, book.Sync(s.ctx))
	require.Empty(t, book.Epochs())
	_, _, settled := book.Settled(settlement.RecordKey{Payer: index})
	require.False(t, settled)

	s.look(sender)
	for range 8 {
		s.seal(sender)
	}
	require.NoError(t, book.Sync(s.ctx))
	require.Len(t, book.Epochs(), 1)
	require.Equal(t, settlement.Right, book.Epochs()[0].Status)
	again, err := settlement.NewSettler(book, sender, source, index, nil).Step(s.ctx)
	require.NoError(t, err)
	require.Nil(t, again, "posted once")
}
