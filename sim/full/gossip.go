package full

import (
	"crypto/sha256"
	"math"
	"strings"
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"

	"github.com/limn-network/limn/p2p"
)

// gossipMeter measures the gossip of a whole run: when a message was published, and when each receiver accepted it.
type gossipMeter struct {
	mu        sync.Mutex
	published map[string]time.Time // by message ID
	kinds     map[string]*delays   // by kind of message
	delivered int64
	expected  int64                          // deliveries, had every host that was on when a message left accepted it
	listening func() int                     // hosts of nodes of ours that are on
	onMessage func(kind string, data []byte) // told of each message once, when it is published
}

// delays is a histogram of delays in steps of a millisecond; the last step holds all above.
type delays struct {
	counts [maxDelay + 1]int64
	n      int64
}

const maxDelay = 30_000 // ms

func (d *delays) add(took time.Duration) {
	d.counts[min(max(took.Milliseconds(), 0), maxDelay)]++
	d.n++
}

// quantile is in seconds; NaN where nothing was delivered.
func (d *delays) quantile(q float64) float64 {
	if d.n == 0 {
		return math.NaN()
	}
	left := int64(math.Ceil(q * float64(d.n)))
	for ms, n := range d.counts {
		if left -= n; left <= 0 {
			return float64(ms) / 1000
		}
	}
	return maxDelay / 1000
}

func newGossipMeter(listening func() int) *gossipMeter {
	return &gossipMeter{listening: listening, published: map[string]time.Time{}, kinds: map[string]*delays{}}
}

// publish notes a message of a node of ours, on its way out.
func (g *gossipMeter) publish(kind string, data []byte) {
	now, id, hosts := time.Now(), messageID(kind, data), g.listening()
	g.mu.Lock()
	defer g.mu.Unlock()
	if _, again := g.published[id]; !again {
		g.published[id] = now
		g.expected += int64(hosts - 1)
		if g.onMessage != nil {
			g.onMessage(kind, data)
		}
	}
}

// messageID is what package p2p names a message by.
func messageID(kind string, data []byte) string {
	h := sha256.New()
	h.Write([]byte(topicOf(kind)))
	h.Write([]byte{0})
	h.Write(data)
	return string(h.Sum(nil))
}

// topicOf is the full name of a kind of message.
func topicOf(kind string) string { return "/limn/" + p2p.LoopbackConfig().Network + "/" + kind + "/1" }

// deliver notes that a host has accepted a message.
func (g *gossipMeter) deliver(m *pubsub.Message) {
	now := time.Now()
	g.mu.Lock()
	defer g.mu.Unlock()
	at, known := g.published[m.ID]
	if !known {
		return // of a stranger, who publishes without telling
	}
	kind := kindOf(m.GetTopic())
	if g.kinds[kind] == nil {
		g.kinds[kind] = &delays{}
	}
	g.kinds[kind].add(now.Sub(at))
	g.delivered++
}

// all are the delays of every kind together.
func (g *gossipMeter) all() *delays {
	g.mu.Lock()
	defer g.mu.Unlock()
	sum := &delays{}
	for _, d := range g.kinds {
		sum.n += d.n
		for i, n := range d.counts {
			sum.counts[i] += n
		}
	}
	return sum
}

// reach is the share of expected deliveries that took place.
func (g *gossipMeter) reach() float64 {
	g.mu.Lock()
	defer g.mu.Unlock()
	return float64(g.delivered) / float64(max(1, g.expected))
}

func (g *gossipMeter) deliveries() int64 {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.delivered
}

// kindOf is the word in a topic's name: /limn/<network>/<kind>/1.
func kindOf(topic string) string {
	parts := strings.Split(topic, "/")
	if len(parts) < 4 {
		return topic
	}
	return parts[3]
}

// tracer is one host's part of the meter.
type tracer struct{ meter *gossipMeter }

// DeliverMessage implements pubsub.RawTracer: the message was accepted here. Gossipsub does not tell of a host's own.
func (t *tracer) DeliverMessage(m *pubsub.Message) { t.meter.deliver(m) }

func (*tracer) AddPeer(peer.ID, protocol.ID)             {}
func (*tracer) OnNewOutboundStream(peer.ID, protocol.ID) {}
func (*tracer) OnClosedOutboundStream(peer.ID)           {}
func (*tracer) RemovePeer(peer.ID)                       {}
func (*tracer) Join(string)                              {}
func (*tracer) Leave(string)                             {}
func (*tracer) Graft(peer.ID, string)                    {}
func (*tracer) Prune(peer.ID, string)                    {}
func (*tracer) ValidateMessage(*pubsub.Message)          {}
func (*tracer) RejectMessage(*pubsub.Message, string)    {}
func (*tracer) DuplicateMessage(*pubsub.Message)         {}
func (*tracer) ThrottlePeer(peer.ID)                     {}
func (*tracer) RecvRPC(*pubsub.RPC)                      {}
func (*tracer) SendRPC(*pubsub.RPC, peer.ID)             {}
func (*tracer) DropRPC(*pubsub.RPC, peer.ID)             {}
func (*tracer) UndeliverableMessage(*pubsub.Message)     {}

var _ pubsub.RawTracer = (*tracer)(nil)
