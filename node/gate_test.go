package node

import (
	"context"
	"encoding/binary"
	"testing"
	"testing/synctest"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// gateNet is a node that does not run, a commit whose gate is open, and keys of drawn members and of strangers.
type gateNet struct {
	*testing.T
	n         *Node
	keys      map[protocol.Address]*protocol.Key
	committed protocol.Committed
	id        protocol.Hash
	commit    protocol.Hash
	miner     *protocol.Key
	draws     map[protocol.Purpose]roles.DrawKnown
}

func newGateNet(t *testing.T) *gateNet {
	w, n := still(t, committee)
	g := &gateNet{T: t, n: n, keys: map[protocol.Address]*protocol.Key{}, draws: map[protocol.Purpose]roles.DrawKnown{}, miner: newKey(t)}
	newest, _, _ := w.chain.Rounds()
	g.committed = w.committed(g.miner, newest+5, 1)
	g.id, g.commit = g.committed.ID(n.domain), g.committed.Commit.Digest(n.domain)
	for _, role := range []protocol.Purpose{protocol.PurposeVerifier, protocol.PurposeAuditor} {
		var leaves []protocol.Leaf
		for i := range uint32(20) {
			key := newKey(t)
			g.keys[key.Address()] = key
			leaves = append(leaves, protocol.Leaf{Index: i, Node: key.Address(), Weight: 5})
		}
		tree, err := protocol.NewWeightTree(leaves)
		require.NoError(t, err)
		g.draws[role] = roles.DrawKnown{Role: role, Beacon: protocol.Hash{byte(role)}, Snapshot: protocol.Snapshot{Root: tree.Root()}, Tree: tree}
	}
	return g
}

// holder is the key of a place.
func (g *gateNet) holder(role protocol.Purpose, place uint32) *protocol.Key {
	d := g.draws[role]
	node, err := protocol.Holder(d.Tree, d.Beacon, g.id, role, place)
	require.NoError(g, err)
	return g.keys[node]
}

// other is a member that does not hold the place.
func (g *gateNet) other(role protocol.Purpose, place uint32) *protocol.Key {
	for i := range uint32(protocol.MaxDraw) {
		if key := g.holder(role, i); key != g.holder(role, place) {
			return key
		}
	}
	g.Fatal("one node holds all")
	return nil
}

func (g *gateNet) attestation(place uint32) protocol.Attestation {
	return protocol.Attestation{
		Assignment: g.id, Index: place, Beacon: g.draws[protocol.PurposeVerifier].Beacon, Commit: g.commit, Plain: 5, Augmented: 6,
	}
}

func (g *gateNet) hears(topic string, data []byte) p2p.Verdict {
	return g.n.validators()[topic](g.Context(), "peer", data)
}

func (g *gateNet) attest(key *protocol.Key, a protocol.Attestation) p2p.Verdict {
	return g.hears(topicAttestation, encoded(g.T, signed(g.T, key, g.n.domain, a)))
}

// forged is a message whose signature nobody need look at: recovering it would be a rejection.
func forged[M protocol.Message](t *testing.T, body M) []byte {
	return encoded(t, protocol.Signed[M]{Kind: body.Kind(), Body: body})
}

// TestGateBeforeSignatures: what the message alone gives away is dropped before its signature is recovered. Here no
// signature is one, so a validator that looked at it would say Reject.
func TestGateBeforeSignatures(t *testing.T) {
	g := newGateNet(t)
	verifiers, auditors := g.draws[protocol.PurposeVerifier], g.draws[protocol.PurposeAuditor]
	with := func(place uint32, change func(*protocol.Attestation)) protocol.Attestation {
		a := g.attestation(place)
		if change != nil {
			change(&a)
		}
		return a
	}
	assert.Equal(t, p2p.Ignore, g.hears(topicAttestation, forged(t, with(0, nil))), "unknown assignment")
	g.n.follow(t.Context(), g.committed)
	assert.Equal(t, p2p.Reject, g.hears(topicAttestation, forged(t, with(0, nil))), "the draw is not known: the signature decides")
	g.n.gate.know(g.id, verifiers)
	require.Equal(t, p2p.Accept, g.attest(g.holder(protocol.PurposeVerifier, 0), with(0, nil)))
	for name, a := range map[string]protocol.Attestation{
		"said before":        with(0, nil),
		"another beacon":     with(1, func(a *protocol.Attestation) { a.Beacon[5]++ }),
		"another commit":     with(1, func(a *protocol.Attestation) { a.Commit[5]++ }),
		"beyond the wave":    with(100, nil),
		"another assignment": with(1, func(a *protocol.Attestation) { a.Assignment[5]++ }),
	} {
		assert.Equal(t, p2p.Ignore, g.hears(topicAttestation, forged(t, a)), name)
	}
	assert.Equal(t, p2p.Reject, g.hears(topicAttestation, forged(t, with(protocol.MaxDraw, nil))), "no place at all")
	assert.Equal(t, p2p.Reject, g.hears(topicAttestation, forged(t, with(1, nil))))

	reveal := protocol.TraceReveal{Assignment: g.id, Root: protocol.Hash{1}, Salt: protocol.Hash{2}}
	assert.Equal(t, p2p.Ignore, g.hears(topicAudit, forged(t, reveal)), "opens nothing")
	reveal.Salt = protocol.Hash{1}
	assert.Equal(t, p2p.Reject, g.hears(topicAudit, forged(t, reveal)), "opens the commit")

	g.n.gate.know(g.id, auditors)
	auditor := g.holder(protocol.PurposeAuditor, 0)
	state := protocol.AuditStatement{
		Assignment: g.id, Beacon: auditors.Beacon, Pixels: protocol.Hash{3}, Root: protocol.Hash{4}, Salt: protocol.Hash{5},
	}
	seal := protocol.AuditCommit{
		Assignment: g.id, Beacon: auditors.Beacon, Sealed: protocol.Seal(auditor.Address(), state.Pixels, state.Root, state.Salt),
	}
	require.Equal(t, p2p.Accept, g.hears(topicAudit, encoded(t, signed(t, auditor, g.n.domain, seal))))
	assert.Equal(t, p2p.Ignore, g.hears(topicAudit, forged(t, seal)), "sealed before")
	other := state
	other.Root[9]++
	assert.Equal(t, p2p.Ignore, g.hears(topicAudit, forged(t, other)), "does not open its seal")
	require.Equal(t, p2p.Accept, g.hears(topicAudit, encoded(t, signed(t, auditor, g.n.domain, state))))

	g.n.gate.certify(g.id)
	assert.Equal(t, p2p.Ignore, g.hears(topicAttestation, forged(t, with(2, nil))), "certified without it")
	g.n.gate.close(g.id)
	seal.Index = 1
	assert.Equal(t, p2p.Ignore, g.hears(topicAudit, forged(t, seal)), "closed")
	assert.Equal(t, p2p.Ignore, g.hears(topicAudit, forged(t, reveal)), "closed")
}

// TestGateHearsMembersOnly: a right signature of somebody else is nothing, whatever stake that has.
func TestGateHearsMembersOnly(t *testing.T) {
	g := newGateNet(t)
	g.n.follow(t.Context(), g.committed)
	g.n.gate.know(g.id, g.draws[protocol.PurposeVerifier])
	member := g.holder(protocol.PurposeVerifier, 3)
	for name, key := range map[string]*protocol.Key{
		"a stranger": newKey(t), "another member": g.other(protocol.PurposeVerifier, 3), "an auditor": g.holder(protocol.PurposeAuditor, 3), "the miner": g.miner,
	} {
		assert.Equal(t, p2p.Ignore, g.attest(key, g.attestation(3)), name)
	}
	assert.Equal(t, p2p.Accept, g.attest(member, g.attestation(3)))
	assert.Equal(t, p2p.Ignore, g.attest(member, g.attestation(3)), "once")
	for range 2 {
		reveal := protocol.TraceReveal{Assignment: g.id, Root: protocol.Hash{1}, Salt: protocol.Hash{1}}
		assert.Equal(t, p2p.Ignore, g.hears(topicAudit, encoded(t, signed(t, member, g.n.domain, reveal))), "not the miner's")
	}
}

// TestGatePassesContradictions: a member that says two things of one place is heard twice, for the prosecutor, and no more.
func TestGatePassesContradictions(t *testing.T) {
	g := newGateNet(t)
	g.n.follow(t.Context(), g.committed)
	g.n.gate.know(g.id, g.draws[protocol.PurposeVerifier])
	member := g.holder(protocol.PurposeVerifier, 3)
	a := g.attestation(3)
	require.Equal(t, p2p.Accept, g.attest(member, a))
	g.n.gate.close(g.id) // even then
	a.Plain++
	assert.Equal(t, p2p.Ignore, g.attest(g.other(protocol.PurposeVerifier, 3), a))
	assert.Equal(t, p2p.Accept, g.attest(member, a))
	for range 5 {
		a.Plain++
		assert.Equal(t, p2p.Ignore, g.attest(member, a), "one pair is proof enough")
	}
}

// TestGateBeforeTheDraw: other nodes learn a beacon seconds earlier. What stakers say passes meanwhile, within bounds; of
// strangers only as long as nobody knows who has a stake or is registered.
func TestGateBeforeTheDraw(t *testing.T) {
	g := newGateNet(t)
	g.n.follow(t.Context(), g.committed)
	g.n.gate.know(protocol.Hash{9}, g.draws[protocol.PurposeVerifier]) // of another commit
	member := g.holder(protocol.PurposeVerifier, 0)
	assert.Equal(t, p2p.Ignore, g.attest(newKey(t), g.attestation(0)), "no stake")
	accepted := 0
	for place := range uint32(protocol.MaxDraw) {
		if g.attest(member, g.attestation(place)) == p2p.Accept {
			accepted++
		}
	}
	assert.Equal(t, maxEarlySigner, accepted)
	g.n.gate.know(g.id, g.draws[protocol.PurposeVerifier])
	for s := range g.n.gate.open[g.id].said {
		assert.Equal(t, s.signer, g.holder(protocol.PurposeVerifier, s.index).Address(), "what it does not hold is forgotten")
	}
	own := g.holder(protocol.PurposeVerifier, 1)
	if own != member {
		assert.Equal(t, p2p.Accept, g.attest(own, g.attestation(1)))
	}

	fresh := newGateNet(t) // nobody is known yet
	fresh.n.follow(t.Context(), fresh.committed)
	accepted = 0
	for i := range uint32(2 * protocol.MaxDraw) {
		if fresh.attest(newKey(t), fresh.attestation(i%protocol.MaxDraw)) == p2p.Accept {
			accepted++
		}
	}
	assert.Equal(t, maxStrays, accepted)

	informed := newGateNet(t) // no draw is known yet, but who is registered
	informed.n.follow(t.Context(), informed.committed)
	informed.n.gate.serves = func(node protocol.Address, _ protocol.Roles) (yes, known bool) {
		return informed.keys[node] != nil, true
	}
	assert.Equal(t, p2p.Ignore, informed.attest(newKey(t), informed.attestation(0)), "nobody passes a stranger on")
	assert.Equal(t, p2p.Accept, informed.attest(informed.holder(protocol.PurposeVerifier, 0), informed.attestation(0)))
}

// TestGateKeepsStrays: what comes before its commit is judged when that comes, and what comes without one is bounded.
func TestGateKeepsStrays(t *testing.T) {
	g := newGateNet(t)
	member := g.holder(protocol.PurposeVerifier, 0)
	require.Equal(t, p2p.Ignore, g.attest(member, g.attestation(0)))
	require.Empty(t, g.n.book.notes)
	g.n.follow(t.Context(), g.committed)
	require.Len(t, g.n.book.notes, 1, "the casebook hears it now")

	a := g.attestation(0)
	for i := range 4 * maxStrayCases {
		binary.BigEndian.PutUint64(a.Assignment[:], uint64(i))
		g.hears(topicAttestation, forged(t, a))
	}
	for i := range 4 * maxStrays {
		a.Plain = int32(i)
		g.hears(topicAttestation, forged(t, a))
	}
	assert.LessOrEqual(t, len(g.n.gate.strays), maxStrayCases)
	assert.Len(t, g.n.gate.strays[a.Assignment], maxStrays)
	g.n.gate.forget(g.committed.Assignment.Body.CommitBy + forgetRounds + 1)
	assert.Empty(t, g.n.gate.open)
}

// TestGateBlamesFloods: a peer that forwards what no honest node would loses trust, and gets it back in time.
func TestGateBlamesFloods(t *testing.T) {
	g := newGate(protocol.Domain{}, time.Second, nil)
	flooder, neighbour := peer.ID("flooder"), peer.ID("neighbour")
	for range junkFree / 2 {
		g.blame(neighbour, foreign)
	}
	for range 10 * junkFree {
		g.blame(flooder, foreign)
		g.blame(neighbour, useless)
		g.blame(neighbour, unknown) // this node is young
	}
	assert.Zero(t, g.trust(neighbour))
	assert.Less(t, g.trust(flooder), -1000.0)
	g.junk[flooder].at = time.Now().Add(-20 * junkMemory)
	assert.Zero(t, g.trust(flooder))
	g.forget(0)
	assert.NotContains(t, g.junk, flooder)
	for i := range 2 * maxPeers {
		g.blame(peer.ID(binary.BigEndian.AppendUint32(nil, uint32(i))), foreign)
	}
	assert.LessOrEqual(t, len(g.junk), maxPeers)
}

// TestAnnouncementsOfOnePeerAreBounded: a flood of good announcements is dropped before their signatures are looked at, and
// silences nobody else.
func TestAnnouncementsOfOnePeerAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate(protocol.Domain{}, time.Second, nil)
		count := func(from peer.ID, n int) (heard int) {
			for range n {
				if g.hears(from) {
					heard++
				}
			}
			return heard
		}
		assert.Equal(t, maxTasks, count("flooder", 10*maxTasks))
		assert.Equal(t, maxTasks/2, count("neighbour", maxTasks/2))
		time.Sleep(taskMemory)
		assert.InDelta(t, maxTasks/2, count("flooder", 10*maxTasks), 1)
		time.Sleep(20 * taskMemory)
		g.forget(0)
		assert.Empty(t, g.tasks)
		for i := range 2 * maxPeers {
			assert.True(t, g.hears(peer.ID(binary.BigEndian.AppendUint32(nil, uint32(i)))))
		}
		assert.LessOrEqual(t, len(g.tasks), maxPeers)
	})
}

// A miner's rate is asked for once its boundary can be final, and again until it is known; the case waits for it.
func TestCaseWaitsForTheRate(t *testing.T) {
	w, n := still(t, committee)
	key := newKey(t)
	newest, _, _ := w.chain.Rounds()
	committed := w.committed(key, newest+3, 1)
	id := committed.ID(n.domain)
	w.chain.change(func() { w.chain.rates[key.Address()] = 2500 })
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n.book.add(ctx, id, committed)
	n.book.round(ctx)
	require.False(t, n.book.cases[id].rating, "its round lies ahead")
	w.chain.advance(3)
	w.chain.setDown(true)
	n.book.round(ctx)
	require.True(t, n.book.cases[id].rating)
	w.chain.setDown(false)
	for {
		m := <-n.book.notes
		if known, ok := m.event.(roles.RateKnown); ok {
			require.Equal(t, roles.RateKnown{Rate: 2500}, known)
			break
		}
	}
	order := committed.Assignment.Body
	rate, err := n.auditRate(ctx, order)
	require.NoError(t, err)
	require.Equal(t, uint64(2500), rate)
	n.cfg.AuditRate = 4000
	rate, err = n.auditRate(ctx, order)
	require.NoError(t, err)
	require.Equal(t, uint64(4000), rate, "a network may ask for more")
	order.Task.Tier = protocol.TierStatistical
	rate, err = n.auditRate(ctx, order)
	require.NoError(t, err)
	require.Zero(t, rate)
	cancel()
	n.book.work.Wait()
}
