package p2p

import (
	"strings"
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// gossipWatch sits beside the router: it thins out what comes in before anything is done with it, counts what
// is lost, and knows who is in the mesh. Its methods run on the router's goroutine and never wait.
type gossipWatch struct {
	host  *Host
	rates *rateTable

	mu    sync.Mutex
	total bucket
	mesh  map[string]map[peer.ID]struct{} // by full topic name
}

var _ pubsub.RawTracer = (*gossipWatch)(nil)

func newGossipWatch(h *Host) *gossipWatch {
	g := h.cfg.Gossip
	return &gossipWatch{host: h, rates: newRateTable(g.PeerRate, float64(g.PeerBurst), rateKeys), mesh: make(map[string]map[peer.ID]struct{})}
}

// inspect drops the messages of an RPC that exceed the sender's rate or that of the whole node. What is dropped
// here was neither hashed nor remembered, so flooding costs the flooder more than us; gossip brings back what
// was honest. Control messages pass, the router has limits of its own for them.
func (w *gossipWatch) inspect(from peer.ID, rpc *pubsub.RPC) error {
	if len(rpc.Publish) == 0 {
		return nil
	}
	g, now := w.host.cfg.Gossip, time.Now()
	kept := rpc.Publish[:0]
	for _, m := range rpc.Publish {
		ok := w.rates.allow(string(from), now, 1)
		if ok {
			w.mu.Lock()
			ok = w.total.take(now, 1, g.TotalRate, float64(g.TotalBurst))
			w.mu.Unlock()
		}
		if ok {
			kept = append(kept, m)
		}
	}
	if lost := len(rpc.Publish) - len(kept); lost > 0 {
		w.host.metrics.drop("any", "rate", lost)
	}
	rpc.Publish = kept
	return nil
}

func (w *gossipWatch) meshSize(topic string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.mesh[topic])
}

// Graft notes a new mesh peer.
func (w *gossipWatch) Graft(p peer.ID, topic string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.mesh[topic] == nil {
		w.mesh[topic] = make(map[peer.ID]struct{})
	}
	w.mesh[topic][p] = struct{}{}
}

// Prune notes that a peer left the mesh.
func (w *gossipWatch) Prune(p peer.ID, topic string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.mesh[topic], p)
}

// OnClosedOutboundStream notes that a peer is gone from every mesh; the router prunes it without saying so.
func (w *gossipWatch) OnClosedOutboundStream(p peer.ID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, peers := range w.mesh {
		delete(peers, p)
	}
}

// Leave forgets the topic's mesh.
func (w *gossipWatch) Leave(topic string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.mesh, topic)
}

// RejectMessage counts what never reached a validator; verdicts of validators are counted where they fall.
func (w *gossipWatch) RejectMessage(m *pubsub.Message, reason string) {
	switch reason {
	case pubsub.RejectValidationFailed, pubsub.RejectValidationIgnored:
	default:
		w.host.metrics.drop(w.kind(m.GetTopic()), strings.ReplaceAll(reason, " ", "_"), 1)
	}
}

// UndeliverableMessage counts what was accepted but found Next too slow.
func (w *gossipWatch) UndeliverableMessage(m *pubsub.Message) {
	w.host.metrics.drop(w.kind(m.GetTopic()), "slow_reader", 1)
}

// DropRPC counts RPCs that a slow peer's full queue lost.
func (w *gossipWatch) DropRPC(*pubsub.RPC, peer.ID) { w.host.metrics.drop("any", "slow_peer", 1) }

// kind turns a topic name into its label; names come from peers, so unknown ones share a label.
func (w *gossipWatch) kind(topic string) string {
	for _, kind := range w.host.cfg.Gossip.Topics {
		if w.host.cfg.topic(kind) == topic {
			return kind
		}
	}
	return "any"
}

func (w *gossipWatch) OnNewOutboundStream(peer.ID, protocol.ID) {}
func (w *gossipWatch) Join(string)                              {}
func (w *gossipWatch) ValidateMessage(*pubsub.Message)          {}
func (w *gossipWatch) DeliverMessage(*pubsub.Message)           {}
func (w *gossipWatch) DuplicateMessage(*pubsub.Message)         {}
func (w *gossipWatch) ThrottlePeer(peer.ID)                     {}
func (w *gossipWatch) RecvRPC(*pubsub.RPC)                      {}
func (w *gossipWatch) SendRPC(*pubsub.RPC, peer.ID)             {}
