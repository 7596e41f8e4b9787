package node

import (
	"context"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// crowd is a node that does not run and knows who is registered: one key that mines and pays.
func crowd(t *testing.T) (w *testNet, n *Node, member *protocol.Key) {
	w, n = still(t, committee)
	member = newKey(t)
	w.chain.register(member.Address(), protocol.RoleMiner, testStake)
	w.chain.fund(member.Address(), protocol.Token, protocol.Token)
	n.recall(t.Context())
	return w, n, member
}

func (w *testNet) hears(n *Node, m protocol.Committed) p2p.Verdict {
	return n.validateCommit(w.t.Context(), "peer", encoded(w.t, m))
}

// TestStrangersCommits: nothing is spent on a commit whose miner or payer nobody has registered. No signature here is
// one, so a validator that looked at it would say Reject.
func TestStrangersCommits(t *testing.T) {
	w, n, member := crowd(t)
	forged := func(key *protocol.Key, change func(*protocol.Committed)) protocol.Committed {
		m := w.committed(key, 105, 1)
		change(&m)
		m.Assignment.Signature, m.Voucher.Signature, m.Commit.Signature = protocol.Signature{}, protocol.Signature{}, protocol.Signature{}
		return m
	}
	same := func(*protocol.Committed) {}
	for name, c := range map[string]struct {
		m    protocol.Committed
		want p2p.Verdict
	}{
		"nobody":                               {forged(newKey(t), same), p2p.Ignore},
		"unknown payer":                        {forged(member, func(m *protocol.Committed) { m.Voucher.Body.Payer[0] ^= 1 }), p2p.Ignore},
		"unknown miner":                        {forged(member, func(m *protocol.Committed) { m.Assignment.Body.Miner[0] ^= 1 }), p2p.Ignore},
		"in a member's name":                   {forged(member, same), p2p.Reject},
		"of parts that do not belong together": {forged(member, func(m *protocol.Committed) { m.Voucher.Body.Price++ }), p2p.Reject},
	} {
		assert.Equal(t, c.want, w.hears(n, c.m), name)
	}
	assert.Empty(t, n.book.notes)
	// The dearest is the last: a miner's good signature does not save a voucher that its payer never signed.
	m := w.committed(member, 105, 1)
	m.Voucher.Signature[40] ^= 1
	assert.Equal(t, p2p.Reject, w.hears(n, m))
	// A miner without a stake and a verifier are not miners.
	idle, verifier := newKey(t), newKey(t)
	w.chain.register(idle.Address(), protocol.RoleMiner, 0)
	w.chain.register(verifier.Address(), protocol.RoleVerifier, testStake)
	for _, key := range []*protocol.Key{idle, verifier} {
		w.chain.fund(key.Address(), protocol.Token, protocol.Token)
		n.recall(t.Context())
		assert.Equal(t, p2p.Ignore, w.hears(n, forged(key, same)))
	}
	assert.Equal(t, p2p.Accept, w.hears(n, w.committed(member, 105, 2)))
	assert.Len(t, n.book.notes, 1)
}

// TestStrangersAreBlamed: a peer that forwards commits of nobody is soon not heard; the chain is not asked about one of them.
func TestStrangersAreBlamed(t *testing.T) {
	w, n, _ := crowd(t)
	asked := w.chain.followed
	for range 2 * junkFree / strangerJunk {
		require.Equal(t, p2p.Ignore, w.hears(n, w.committed(newKey(t), 105, 1)))
	}
	assert.Less(t, n.gate.trust("peer"), -200.0)
	assert.LessOrEqual(t, len(n.commits.parked), maxParkedPeer)
	assert.Equal(t, asked, w.chain.followed)
	// A node that has not read the chain of late blames nobody.
	n.gate.follow(n.gate.followed.Add(-2 * junkMemory))
	m := w.committed(newKey(t), 105, 1)
	for range 2 * junkFree / strangerJunk {
		n.validateCommit(t.Context(), "neighbour", encoded(t, m))
	}
	assert.Zero(t, n.gate.trust("neighbour"))
}

// TestJustExpired: who forwards the commit of a payer whose key has expired may not have seen the last blocks. Nobody
// is blamed for it at once, and later as for a stranger's.
func TestJustExpired(t *testing.T) {
	w, n, member := crowd(t)
	m := w.committed(member, 105, 1)
	w.chain.expire(member.Address(), 105)
	w.chain.reach(106)
	require.Equal(t, p2p.Ignore, w.hears(n, m))
	w.chain.reach(105 + expirySlack)
	require.Equal(t, p2p.Ignore, w.hears(n, m))
	assert.Empty(t, n.gate.junk, "an honest forwarder is blamed")
	m.Assignment.Body.Miner = newKey(t).Address()
	require.Equal(t, p2p.Ignore, w.hears(n, m))
	assert.Len(t, n.gate.junk, 1, "a miner of nobody is not forgiven")
	delete(n.gate.junk, "peer")
	w.chain.advance(1)
	require.Equal(t, p2p.Ignore, w.hears(n, w.committed(member, 105, 1)))
	assert.Len(t, n.gate.junk, 1, "everybody knows by now")
	assert.Empty(t, n.book.notes)
}

// TestJustRegistered: the commit of a miner that this node has not seen registered waits for the next blocks.
func TestJustRegistered(t *testing.T) {
	w, n, _ := crowd(t)
	young, never := newKey(t), newKey(t)
	m := w.committed(young, 105, 1)
	require.Equal(t, p2p.Ignore, w.hears(n, m))
	once := n.gate.junk["peer"].count
	require.Equal(t, p2p.Ignore, w.hears(n, w.committed(never, 105, 1)))
	require.Greater(t, n.gate.junk["peer"].count, once)
	n.recall(t.Context())
	assert.Empty(t, n.book.notes)
	assert.Len(t, n.commits.parked, 2)
	w.chain.register(young.Address(), protocol.RoleMiner, testStake)
	w.chain.fund(young.Address(), protocol.Token, protocol.Token)
	w.chain.setDown(true)
	n.recall(t.Context())
	assert.Len(t, n.commits.parked, 2, "nothing was read")
	w.chain.setDown(false)
	n.recall(t.Context())
	require.Len(t, n.book.notes, 1)
	assert.Equal(t, m.ID(n.domain), (<-n.book.notes).id)
	assert.InDelta(t, once, n.gate.junk["peer"].count, 1, "whoever knew it first is pardoned, and not for the other")
	n.recall(t.Context())
	assert.Empty(t, n.commits.parked, "it waits no longer than that")
	for i := range 2 * maxParked {
		n.commits.park(peer.ID([]byte{byte(i), byte(i >> 8)}), nil, m, true)
	}
	assert.Len(t, n.commits.parked, maxParked)
}

// TestTwoCommits: who hears a miner commit twice to one order keeps both for the prosecutor, once, and nobody can
// bring it to accuse the innocent.
func TestTwoCommits(t *testing.T) {
	w, n, member := crowd(t)
	first := w.committed(member, 105, 1)
	another := func(trace byte, key *protocol.Key) protocol.Committed {
		m := first
		body := first.Commit.Body
		body.Trace[0] ^= trace
		m.Commit = signed(t, key, w.chain.domain, body)
		return m
	}
	accused := func() []protocol.Kind {
		list, err := n.docket.Accusations(t.Context())
		require.NoError(t, err)
		kinds := []protocol.Kind{}
		for _, a := range list {
			kinds = append(kinds, a.Kind)
		}
		return kinds
	}
	require.Equal(t, p2p.Accept, w.hears(n, first))
	silent := first
	silent.Prompt = ""
	require.Equal(t, p2p.Accept, w.hears(n, silent), "the same commit")
	require.Equal(t, p2p.Reject, w.hears(n, another(1, newKey(t))), "somebody else's")
	assert.Empty(t, accused())
	w.chain.reach(first.Assignment.Body.CommitBy + 1) // late, and slashable all the same
	require.Equal(t, p2p.Accept, w.hears(n, another(1, member)))
	assert.Equal(t, []protocol.Kind{protocol.KindCommit}, accused())
	require.Equal(t, p2p.Ignore, w.hears(n, another(2, member)), "one pair is proof enough")
	assert.Equal(t, []protocol.Kind{protocol.KindCommit}, accused())
	list, err := n.docket.Accusations(t.Context())
	require.NoError(t, err)
	assert.Equal(t, encoded(t, first.Commit), list[0].First)
	assert.Equal(t, encoded(t, another(1, member).Commit), list[0].Second)

}

// TestFloodOfCommits: a miner that signs commits without end pushes out its own, the oldest first, and nobody else's.
func TestFloodOfCommits(t *testing.T) {
	c, of := newCommits(), func(miner byte) protocol.Committed {
		var m protocol.Committed
		m.Assignment.Body.Miner, m.Assignment.Body.CommitBy = protocol.Address{miner}, 105
		return m
	}
	const honest = 10
	for i := range honest {
		c.note(numbered(i), protocol.Hash{}, of(1))
	}
	for i := range 2 * maxFirst {
		c.note(numbered(honest+i), protocol.Hash{}, of(2))
	}
	require.Len(t, c.first, maxFirst)
	for i := range honest {
		_, heard := c.of(numbered(i))
		require.True(t, heard, "the commit of another was pushed out")
	}
	_, heard := c.of(numbered(honest + 2*maxFirst - 1))
	require.True(t, heard, "the newest is there")
	c.forget(105 + forgetRounds + 1)
	require.Empty(t, c.first)
	require.Empty(t, c.heard)
}

// TestEvidenceOfAnotherCommit: evidence about another commit than the one heard convicts its miner; that of another task,
// or with another's signature, nobody.
func TestEvidenceOfAnotherCommit(t *testing.T) {
	w, n, member := crowd(t)
	first, other := w.committed(member, 105, 1), w.committed(member, 105, 2)
	require.Equal(t, p2p.Accept, w.hears(n, first))
	id := first.ID(n.domain)
	n.compare(id, first)
	n.compare(id, other)
	forged := first
	forged.Commit.Body.Trace[0] ^= 1
	n.compare(id, forged)
	list, err := n.docket.Accusations(t.Context())
	require.NoError(t, err)
	require.Empty(t, list)
	forged.Commit = signed(t, member, w.chain.domain, forged.Commit.Body)
	n.compare(id, forged)
	list, err = n.docket.Accusations(t.Context())
	require.NoError(t, err)
	require.Len(t, list, 1)
}

// TestTwoCommitsToTwoSides: a miner that hands its requester one commit and gossips another is caught by the requester.
func TestTwoCommitsToTwoSides(t *testing.T) {
	w := newTestNet(t)
	requester := w.add(0, nil)
	w.add(committee, nil)
	w.join()
	r := w.rogue(testStake)
	w.chain.fund(requester.Payer(), 10*protocol.Token, 10*protocol.Token)
	topic, err := r.host.Join(topicCommit, func(context.Context, peer.ID, []byte) p2p.Verdict { return p2p.Accept }, p2p.TopicOptions{})
	require.NoError(t, err)
	w.eventually("the rogue hears the topic", func() bool { return len(topic.Peers()) == len(w.nodes) })
	r.does(func(ctx context.Context, o *rogueOrder) {
		told := o.committed(t, nil, []byte("a block"), []byte("pixels"))
		said := o.committed(t, func(c *protocol.Commit) { c.Size++ }, []byte("a block"), []byte("pixels"))
		if data, err := protocol.Encode(said); assert.NoError(t, err) {
			assert.NoError(t, topic.Publish(ctx, data))
		}
		o.reply(ctx, orderReply{Stage: stageAccepted})
		o.commit(ctx, told, []byte("a block"))
	})
	ctx, cancel := context.WithCancel(w.context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_, _ = requester.Imagine(ctx, w.request()) // there is no picture: what counts is what is found out
	}()
	w.eventually("the requester has both commits", func() bool {
		list, err := requester.docket.Accusations(ctx)
		return err == nil && len(list) == 1 && list[0].Kind == protocol.KindCommit
	})
	cancel()
	<-done
}

// TestStrangersOrders: an order of a payer that nobody has registered is refused before a signature is looked at, and
// one of a payer that registered a moment ago is not.
func TestStrangersOrders(t *testing.T) {
	w, n, member := crowd(t)
	order := func(key *protocol.Key) orderRequest {
		m := w.committed(key, 105, 1)
		return orderRequest{Assignment: m.Assignment, Voucher: m.Voucher, Prompt: fakePrompt}
	}
	young := newKey(t)
	require.NoError(t, n.payable(t.Context(), order(member)))
	require.ErrorContains(t, n.payable(t.Context(), order(young)), "not registered")
	w.chain.fund(young.Address(), protocol.Token, protocol.Token)
	require.NoError(t, n.payable(t.Context(), order(young)))
	r := order(newKey(t))
	r.Voucher.Body.Price++
	require.ErrorIs(t, n.payable(t.Context(), r), protocol.ErrMismatch)
	w.chain.setDown(true)
	require.ErrorIs(t, n.payable(t.Context(), order(newKey(t))), errNoLookup)
	require.NoError(t, n.payable(t.Context(), order(member)))
}
