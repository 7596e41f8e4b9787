package node

import (
	"context"
	"encoding/binary"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// still opens a node that does not run, so that a test may touch what Run owns.
func still(t *testing.T, r protocol.Roles) (*testNet, *Node) {
	w := newTestNet(t)
	cfg := testConfig()
	cfg.Roles = r
	n, err := Open(cfg, newKey(t), w.engine, w.chain)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.Close()) })
	return w, n
}

// committed is a commit whose miner, requester and payer are one key.
func (w *testNet) committed(key *protocol.Key, commitBy, nonce uint64) protocol.Committed {
	w.t.Helper()
	domain := w.chain.domain
	order := protocol.Assignment{Task: w.task(nonce), Requester: key.Address(), Miner: key.Address(), Price: testPrice, CommitBy: commitBy, Nonce: nonce}
	assignment := signed(w.t, key, domain, order)
	return protocol.Committed{
		Assignment: assignment, Prompt: fakePrompt,
		Voucher: signed(w.t, key, domain, protocol.Voucher{
			Payer: key.Address(), Assignment: assignment.Digest(domain), Miner: key.Address(), Price: testPrice,
			CommitBy: commitBy, SettleBy: 50, Params: 1,
		}),
		Commit: signed(w.t, key, domain, protocol.Commit{
			Assignment: assignment.Digest(domain), Picture: protocol.Hash{1}, Pixels: protocol.Hash{1}, Trace: protocol.SaltedTrace(protocol.Hash{1}, protocol.Hash{1}), Size: 1,
		}),
	}
}

func numbered(i int) (id protocol.Hash) {
	binary.BigEndian.PutUint64(id[:], uint64(i)+1)
	return id
}

// Messages about commits that never come are kept within bounds, whatever their number and whoever signs them.
func TestEarlyMessagesAreBounded(t *testing.T) {
	_, n := still(t, committee)
	for i := range 4 * maxEarlyCases {
		for range 3 {
			n.book.take(t.Context(), note{id: numbered(i), event: roles.AttestationReceived{}})
		}
	}
	for range 4 * maxEarly {
		n.book.take(t.Context(), note{id: numbered(1 << 40), event: roles.AuditCommitReceived{}})
	}
	assert.Len(t, n.book.early, maxEarlyCases)
	for id, early := range n.book.early {
		assert.LessOrEqual(t, len(early), maxEarly, id)
	}
	assert.Len(t, n.book.early[numbered(1<<40)], maxEarly)
	n.book.take(t.Context(), note{id: numbered(1 << 41), event: roles.PictureScored{}}) // of a case that is gone
	assert.NotContains(t, n.book.early, numbered(1<<41))
}

// drain takes the notes that workers made.
func drainNotes(ctx context.Context, b *casebook) {
	b.work.Wait()
	for len(b.notes) > 0 {
		b.take(ctx, <-b.notes)
	}
}

// Only commits with a stake and a deposit behind them are followed: keys are free.
func TestCommitsOfNobody(t *testing.T) {
	w, n := still(t, committee)
	staked, poor, nobody := newKey(t), newKey(t), newKey(t)
	w.chain.register(staked.Address(), protocol.RoleMiner, testStake)
	w.chain.register(poor.Address(), protocol.RoleMiner, testStake)
	w.chain.fund(staked.Address(), protocol.Token, protocol.Token)
	w.chain.fund(nobody.Address(), protocol.Token, protocol.Token)
	for _, key := range []*protocol.Key{staked, poor, nobody} {
		m := w.committed(key, 105, 1)
		require.Equal(t, p2p.Accept, n.validateCommit(t.Context(), "", encoded(t, m)))
		require.Equal(t, p2p.Accept, n.validateCommit(t.Context(), "", encoded(t, m))) // a replay
	}
	for range 3 { // replays, their answers, and replays of what was refused
		drainNotes(t.Context(), n.book)
	}
	assert.Empty(t, n.book.checking)
	require.Len(t, n.book.cases, 1)
	for _, f := range n.book.cases {
		assert.Equal(t, staked.Address(), f.committed.Assignment.Body.Miner)
	}
}

// A commit that comes after its round is nobody's business, and does not keep its payer's money blocked.
func TestLateCommit(t *testing.T) {
	w, n := still(t, committee|protocol.RoleMiner)
	key := newKey(t)
	w.chain.register(key.Address(), protocol.RoleMiner, testStake)
	w.chain.fund(key.Address(), protocol.Token, protocol.Token)
	m := w.committed(key, 100, 1)
	w.chain.reach(101)
	assert.Equal(t, p2p.Ignore, n.validateCommit(t.Context(), "", encoded(t, m)))
	assert.Empty(t, n.book.notes)
	open, _, _ := n.exposure.owed(key.Address())
	assert.Zero(t, open)
	// In time at the validator, late at the casebook.
	n.book.take(t.Context(), note{id: m.ID(w.chain.domain), committed: &m, checked: errUnchecked})
	drainNotes(t.Context(), n.book)
	assert.Empty(t, n.book.cases)
	far := w.committed(key, 101+maxRoundsAhead+1, 2)
	assert.Equal(t, p2p.Ignore, n.validateCommit(t.Context(), "", encoded(t, far)))
}

func TestCasesAreBounded(t *testing.T) {
	w, n := still(t, 0)
	for i := range maxCases {
		n.book.cases[numbered(i)] = &file{}
	}
	key := newKey(t)
	w.chain.register(key.Address(), protocol.RoleMiner, testStake)
	w.chain.fund(key.Address(), protocol.Token, protocol.Token)
	m := w.committed(key, 105, 1)
	n.book.take(t.Context(), note{id: m.ID(w.chain.domain), committed: &m, checked: errUnchecked})
	drainNotes(t.Context(), n.book)
	assert.Len(t, n.book.cases, maxCases)
	clear(n.book.cases)
	for i := range maxChecks { // as many look-ups as may be under way
		n.book.checking[numbered(i)] = true
	}
	n.book.take(t.Context(), note{id: m.ID(w.chain.domain), committed: &m, checked: errUnchecked})
	drainNotes(t.Context(), n.book)
	assert.Empty(t, n.book.cases)
	clear(n.book.checking)
	n.book.take(t.Context(), note{id: m.ID(w.chain.domain), committed: &m, checked: errUnchecked})
	drainNotes(t.Context(), n.book)
	assert.Len(t, n.book.cases, 1)
	assert.Equal(t, map[protocol.Hash]int{m.Assignment.Body.Task.Model: 1}, n.shelf.cases, "its model is needed")
	w.chain.reach(105 + forgetRounds + 1)
	n.book.forget()
	assert.Empty(t, n.book.cases)
	assert.Empty(t, n.shelf.cases)
}

// Commits that name models which nobody sends hold up each other and no commit of a known model.
func TestUnknownModelsHoldUpNobody(t *testing.T) {
	w, n := still(t, committee)
	key := newKey(t)
	w.chain.register(key.Address(), protocol.RoleMiner, testStake)
	w.chain.fund(key.Address(), protocol.Token, protocol.Token)
	for range maxLearning {
		n.book.learning <- struct{}{}
	}
	known := w.committed(key, 105, 1)
	require.NoError(t, n.worthFollowing(t.Context(), known))
	unknown := known
	unknown.Assignment.Body.Task.Model = protocol.Hash{1}
	start := time.Now()
	require.ErrorIs(t, n.worthFollowing(t.Context(), unknown), errTooManyNew)
	assert.Less(t, time.Since(start), checkWait)
	<-n.book.learning
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	require.ErrorIs(t, n.worthFollowing(ctx, unknown), ErrNoModel)
	assert.Len(t, n.book.learning, maxLearning-1, "the place is given back")
}

// A flood of messages never blocks a validator.
func TestFullCasebookIgnores(t *testing.T) {
	_, n := still(t, 0)
	for range noteBuffer {
		require.Equal(t, p2p.Accept, n.book.offer(t.Context(), false, note{}))
	}
	assert.Equal(t, p2p.Ignore, n.book.offer(t.Context(), false, note{}))
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	assert.Equal(t, p2p.Ignore, n.book.offer(ctx, true, note{}), "an own message waits no longer than its context")
	go func() { <-n.book.notes }()
	assert.Equal(t, p2p.Accept, n.book.offer(t.Context(), true, note{}))
}

func TestOutboxNeverBlocks(t *testing.T) {
	_, n := still(t, 0)
	for i := range 2 * outboxSize {
		require.NoError(t, n.publish(topicAudit, uint64(i)))
	}
	require.Len(t, n.outbox, outboxSize)
	assert.Equal(t, encoded(t, uint64(outboxSize)), (<-n.outbox).data, "the oldest gives way")
}

func TestAwait(t *testing.T) {
	w, n := still(t, 0)
	id := numbered(1)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := n.book.await(ctx, id)
	require.ErrorIs(t, err, context.Canceled)
	assert.Empty(t, n.book.waiting, "a waiter that left is remembered")

	ends := make(chan error, 2)
	for range 2 {
		go func() {
			_, err := n.book.await(t.Context(), id)
			ends <- err
		}()
	}
	w.eventually("two wait", func() bool {
		n.book.mu.Lock()
		defer n.book.mu.Unlock()
		return len(n.book.waiting[id]) == 2
	})
	m := w.committed(newKey(t), 100, 1)
	n.book.add(t.Context(), id, m)
	w.chain.advance(2 * forgetRounds)
	n.book.forget()
	for range 2 {
		require.ErrorIs(t, <-ends, ErrUndecided)
	}
	assert.Empty(t, n.book.cases)
	assert.Empty(t, n.book.closed)
	w.eventually("nobody waits", func() bool {
		n.book.mu.Lock()
		defer n.book.mu.Unlock()
		return len(n.book.waiting) == 0
	})
}
