package node

import (
	"bytes"
	"context"
	"encoding/binary"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	libp2pprotocol "github.com/libp2p/go-libp2p/core/protocol"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// gossiped are good messages of every kind that travels by gossip, signed for a domain.
func (w *testNet) gossiped(key *protocol.Key, domain protocol.Domain) map[string][][]byte {
	newest, _, _ := w.chain.Rounds()
	honest := w.chain.domain
	w.chain.domain = domain
	committed := w.committed(key, newest+5, 7)
	w.chain.domain = honest
	id, beacon, result := committed.ID(domain), protocol.Hash{2}, protocol.Hash{1}
	return map[string][][]byte{
		topicTask: {encoded(w.t, protocol.TaskAnnounced{Prompt: fakePrompt, Announcement: signed(w.t, key, domain, protocol.Announcement{
			Task: w.task(1), Requester: key.Address(), MaxPrice: testPrice, Expiry: newest + 10,
		})})},
		topicCommit: {encoded(w.t, committed)},
		topicAttestation: {encoded(w.t, signed(w.t, key, domain, protocol.Attestation{
			Assignment: id, Beacon: beacon, Commit: committed.Commit.Digest(domain), Plain: 1, Augmented: 1,
		}))},
		topicAudit: {
			encoded(w.t, signed(w.t, key, domain, protocol.AuditCommit{Assignment: id, Beacon: beacon, Sealed: result})),
			encoded(w.t, signed(w.t, key, domain, protocol.AuditStatement{Assignment: id, Beacon: beacon, Pixels: result, Root: result, Salt: result})),
			encoded(w.t, signed(w.t, key, domain, protocol.TraceReveal{Assignment: id, Root: result, Salt: result})),
		},
	}
}

func (n *Node) validators() map[string]p2p.Validator {
	return map[string]p2p.Validator{
		topicTask: n.validateTask, topicCommit: n.validateCommit, topicAttestation: n.validateAttestation, topicAudit: n.validateAudit,
	}
}

// broken are ways in which a good message can be bad. A validator must reject each, so that who sends it is blamed.
func broken(good []byte) map[string][]byte {
	flipped := bytes.Clone(good)
	flipped[len(flipped)-20] ^= 1
	return map[string][]byte{
		"empty": {}, "zeros": make([]byte, 64), "cut": good[:len(good)-1], "half": good[:len(good)/2],
		"trailing": append(bytes.Clone(good), 0), "flipped bit": flipped,
		"oversized": append(bytes.Clone(good), make([]byte, 8<<10)...), "endless list": {0x9b, 255, 255, 255, 255, 255, 255, 255, 255},
	}
}

func TestValidators(t *testing.T) {
	w, n := still(t, committee|protocol.RoleMiner)
	key := newKey(t)
	foreign := w.chain.domain
	foreign.ChainID++
	good, alien := w.gossiped(key, w.chain.domain), w.gossiped(key, foreign)
	committed, err := protocol.Decode[protocol.Committed](good[topicCommit][0], protocol.MaxCommittedBytes)
	require.NoError(t, err)
	for _, topic := range []string{topicAttestation, topicAudit} {
		for _, message := range good[topic] {
			assert.Equal(t, p2p.Ignore, n.validators()[topic](t.Context(), "", message), "its commit has not come")
		}
	}
	require.Len(t, n.gate.admit(committed.ID(n.domain), committed), 4, "they wait for it")
	for topic, validate := range n.validators() {
		require.NotEmpty(t, good[topic])
		for i, message := range good[topic] {
			assert.Equal(t, p2p.Accept, validate(t.Context(), "", message), topic)
			for fault, data := range broken(message) {
				verdict := validate(t.Context(), "", data)
				if fault == "flipped bit" && topic != topicTask && topic != topicCommit {
					continue // another signature, of nobody who is known: judged by the case
				}
				assert.Equal(t, p2p.Reject, verdict, "%s: %s", topic, fault)
			}
			if topic == topicTask || topic == topicCommit {
				assert.Equal(t, p2p.Reject, validate(t.Context(), "", alien[topic][i]), "%s of another chain", topic)
			}
		}
	}
	// An expired announcement is nobody's fault.
	w.chain.advance(11)
	assert.Equal(t, p2p.Ignore, n.validateTask(t.Context(), "", good[topicTask][0]))
	w.chain.change(func() { w.chain.newest = 0 })
	assert.Equal(t, p2p.Ignore, n.validateTask(t.Context(), "", good[topicTask][0]), "no chain yet")
}

// A hostile peer says everything that is wrong on every topic and stream; the honest are served all the same.
func TestHostilePeer(t *testing.T) {
	w, requester, miner := small(t)
	hostile := w.stranger()
	key := newKey(t)
	topics := map[string]*p2p.Topic{}
	for _, kind := range []string{topicTask, topicCommit, topicAttestation, topicAudit} {
		topic, err := hostile.Join(kind, func(context.Context, peer.ID, []byte) p2p.Verdict { return p2p.Accept }, p2p.TopicOptions{})
		require.NoError(t, err)
		topics[kind] = topic
	}
	for _, n := range w.nodes {
		require.NoError(t, hostile.Connect(w.context(), n.host.AddrInfo()))
	}
	w.eventually("the hostile peer hears the topics", func() bool {
		for _, topic := range topics {
			if len(topic.Peers()) < len(w.nodes) {
				return false
			}
		}
		return true
	})
	// First what no validator can blame: floods of good signatures by keys without standing.
	id, beacon := protocol.Hash{1}, protocol.Hash{2}
	for i := range 200 {
		binary.BigEndian.PutUint32(id[4:], uint32(i))
		a := protocol.Attestation{Assignment: id, Beacon: beacon, Commit: id, Plain: 1, Augmented: 1}
		require.NoError(t, topics[topicAttestation].Publish(w.context(), encoded(t, signed(t, key, w.chain.domain, a))))
	}
	for i := range 20 {
		newest, _, _ := w.chain.Rounds()
		require.NoError(t, topics[topicCommit].Publish(w.context(), encoded(t, w.committed(key, newest+5, uint64(i)))))
	}
	foreign := w.chain.domain
	foreign.Escrow[0] ^= 1
	sets := []map[string][][]byte{w.gossiped(key, w.chain.domain), w.gossiped(key, foreign)}
	for kind, topic := range topics {
		for _, set := range sets {
			for _, message := range set[kind] {
				require.NoError(t, topic.Publish(w.context(), message))
				for _, data := range broken(message) {
					_ = topic.Publish(w.context(), data) // what is too large or said twice does not even leave
				}
			}
		}
	}
	hostileStreams(t, w, hostile, miner)
	hostileStreams(t, w, hostile, requester)

	d := w.imagine(requester)
	outcome, _ := w.settle(requester, d)
	assert.Equal(t, protocol.Accepted, outcome)
	for _, n := range w.nodes {
		var cases int
		require.NoError(t, n.records.List(casePrefix, func(string, []byte) error { cases++; return nil }))
		assert.Equal(t, 1, cases, "a case of nobody was opened")
		assert.LessOrEqual(t, n.exposure.total, 64)
		n.stop()
		assert.LessOrEqual(t, len(n.book.early), maxEarlyCases)
	}
}

// hostileStreams abuses every request protocol of a node.
func hostileStreams(t *testing.T, w *testNet, hostile *p2p.Host, victim *testNode) {
	for _, p := range []p2p.Protocol{quoteProtocol(), orderProtocol(), evidenceProtocol(), claimProtocol()} {
		name := libp2pprotocol.ID("/limn/" + victim.cfg.P2P.Network + "/" + p.Name + "/1")
		for _, data := range [][]byte{
			{}, {0}, {5, 1, 2}, {0xff, 0xff, 0xff, 0xff, 0xff}, // nothing, an empty frame, a frame cut short, a length without end
			append(binary.AppendUvarint(nil, uint64(p.MaxFrame)+1), make([]byte, 1024)...),
			append(binary.AppendUvarint(nil, 32), make([]byte, 32)...),
			append(binary.AppendUvarint(nil, 9), 0x9b, 255, 255, 255, 255, 255, 255, 255, 255),
		} {
			s, err := hostile.Libp2p().NewStream(w.context(), victim.host.ID(), name)
			if err != nil {
				require.ErrorContains(t, err, "protocols not supported") // a requester serves no quotes
				continue
			}
			_, _ = s.Write(data)
			_ = s.CloseWrite()
			_ = s.SetReadDeadline(time.Now().Add(time.Second))
			_, _ = s.Read(make([]byte, 1))
			_ = s.Reset()
		}
	}
}

// An answer about a case that nobody knows, and one that is no answer.
func TestEvidenceOfNothing(t *testing.T) {
	w := newTestNet(t)
	a, b := w.add(0, nil), w.add(0, nil)
	w.join()
	_, err := a.askEvidence(w.context(), b.host.ID(), numbered(1))
	require.ErrorContains(t, err, "has not seen")
	s, err := a.host.OpenStream(w.context(), b.host.ID(), evidenceProtocol())
	require.NoError(t, err)
	defer s.Close()
	require.NoError(t, s.Send(w.context(), []byte("short")))
	_, err = s.Receive(w.context())
	require.ErrorIs(t, err, p2p.ErrReset)
}
