// Package hostile attacks one real node from processes of its own and compares what both computed: invariant 11 says
// that nothing a peer sends may cost a node more work than it cost the sender, whatever identities the sender takes.
//
// The attacker is as thrifty as an attacker would be: it says nothing by its own validators, keeps no store, and
// computes only what its messages need. It leaves and comes back under a new key every few seconds, so that nothing
// a node has learned of it helps for long.
package hostile

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	libp2pcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	libp2pprotocol "github.com/libp2p/go-libp2p/core/protocol"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// Plan is one attack on one node.
type Plan struct {
	Kind    string          // one of Kinds
	Target  peer.AddrInfo   // the victim
	Network p2p.Config      // of the victim's network
	Domain  protocol.Domain // that messages are signed for
	Round   uint64          // newest when the attack begins
	Period  time.Duration   // between rounds
	For     time.Duration   // how long to attack
	Stay    time.Duration   // how long to keep an identity
	Rate    int             // acts a second at most; 0: as many as possible
	Task    protocol.Task   // that the victim would make
	Prompt  string          // of the task
}

// Report is what an attack did.
type Report struct {
	Acts       int     `json:"acts"`
	Identities int     `json:"identities"`
	Refused    int     `json:"refused"`         // identities that the victim cut off or did not take
	Error      string  `json:"error,omitempty"` // of the first of them
	CPU        float64 `json:"cpu"`             // s, of the attacking process
}

// ErrKind says that there is no attack of that name.
var ErrKind = errors.New("no such attack")

// act does one hostile thing with a fresh or an old connection.
type act func(ctx context.Context, a *attacker) error

// kinds are the attacks. "connect" has no act: coming back under new names is all it does.
func kinds() map[string]act {
	return map[string]act{
		"connect":                 nil,
		"garbage gossip":          gossip(func(a *attacker, topic string) ([]byte, error) { return noise(300), nil }),
		"gossip of nobody":        gossip(unregistered),
		"gossip, bad signatures":  gossip(badSignature),
		"late and foreign gossip": gossip(foreign),
		"replayed gossip":         gossip(replay),
		"commits of nobody":       publish("commit", func(a *attacker, _ string) ([]byte, error) { return a.committed() }),
		"commits in its name":     publish("commit", func(a *attacker, _ string) ([]byte, error) { return a.forged() }),
		"announcements":           publish("task", func(a *attacker, _ string) ([]byte, error) { return a.announced() }),
		"quotes asked":            stream("quote", func(a *attacker) ([]byte, error) { return a.announced() }),
		"garbage streams":         stream("order", func(*attacker) ([]byte, error) { return noise(512), nil }),
		"evidence asked":          stream("evidence", func(*attacker) ([]byte, error) { return noise(32), nil }),
		"blocks asked":            blocks,
	}
}

// Kinds lists the attacks by name.
func Kinds() []string { return slices.Sorted(maps.Keys(kinds())) }

// attacker is one identity of an attack.
type attacker struct {
	plan   Plan
	start  time.Time
	key    *protocol.Key
	host   *p2p.Host
	topics map[string]*p2p.Topic
	count  uint64
	last   map[string][]byte // messages that were said, by topic
}

// Run attacks until the plan's time is over.
func Run(ctx context.Context, p Plan) (Report, error) {
	do, known := kinds()[p.Kind]
	if !known {
		return Report{}, fmt.Errorf("%w: %q", ErrKind, p.Kind)
	}
	ctx, cancel := context.WithTimeout(ctx, p.For)
	defer cancel()
	var r Report
	start, before := time.Now(), cpu()
	last := map[string][]byte{}
	for ctx.Err() == nil {
		a := &attacker{plan: p, start: start, count: uint64(r.Acts), last: last}
		acts, err := a.live(ctx, do)
		r.Acts += acts
		r.Identities++
		if err != nil && ctx.Err() == nil {
			r.Refused++
			if r.Error == "" {
				r.Error = err.Error()
			}
		}
	}
	r.CPU = cpu() - before
	return r, nil
}

// live is one identity from its first connection to its last message.
func (a *attacker) live(ctx context.Context, do act) (acts int, err error) {
	ctx, cancel := context.WithTimeout(ctx, a.plan.Stay)
	defer cancel()
	if err := a.open(); err != nil {
		return 0, err
	}
	defer a.host.Close()
	if err := a.host.Connect(ctx, a.plan.Target); err != nil {
		return 0, err
	}
	if do == nil {
		return 1, nil
	}
	pace := time.Duration(0)
	if a.plan.Rate > 0 {
		pace = time.Second / time.Duration(a.plan.Rate)
	}
	for next := time.Now(); ctx.Err() == nil; next = next.Add(pace) {
		if pause(ctx, time.Until(next)) != nil {
			break
		}
		a.count++
		if err = do(ctx, a); err != nil {
			break
		}
		acts++
	}
	return acts, err
}

func (a *attacker) open() error {
	private, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	a.key = protocol.NewKey(private)
	identity, err := libp2pcrypto.UnmarshalSecp256k1PrivateKey(crypto.FromECDSA(private))
	if err != nil {
		return err
	}
	cfg := a.plan.Network
	cfg.Bootstrap, cfg.MDNS, cfg.PortMap, cfg.AutoNAT, cfg.Relay, cfg.RelayService, cfg.HolePunching = nil, false, false, false, false, false, false
	cfg.Gossip.SeenTTL = time.Second
	a.host, err = p2p.Open(cfg, identity, p2p.Dependencies{})
	return err
}

// topic joins a topic without judging what comes.
func (a *attacker) topic(kind string) (*p2p.Topic, error) {
	if t := a.topics[kind]; t != nil {
		return t, nil
	}
	t, err := a.host.Join(kind, func(context.Context, peer.ID, []byte) p2p.Verdict { return p2p.Accept }, p2p.TopicOptions{})
	if err == nil {
		if a.topics == nil {
			a.topics = map[string]*p2p.Topic{}
		}
		a.topics[kind] = t
	}
	return t, err
}

// gossip says something on the topics of statements, in turn.
func gossip(message func(a *attacker, topic string) ([]byte, error)) act {
	return func(ctx context.Context, a *attacker) error {
		topic := []string{"attestation", "audit"}[a.count%2]
		return publish(topic, message)(ctx, a)
	}
}

func publish(topic string, message func(a *attacker, topic string) ([]byte, error)) act {
	return func(ctx context.Context, a *attacker) error {
		t, err := a.topic(topic)
		if err != nil {
			return err
		}
		data, err := message(a, topic)
		if err != nil {
			return err
		}
		a.last[topic] = data
		return t.Publish(ctx, data)
	}
}

// stream opens a request stream, says something, and reads the answer.
func stream(name string, message func(a *attacker) ([]byte, error)) act {
	return func(ctx context.Context, a *attacker) error {
		data, err := message(a)
		if err != nil {
			return err
		}
		id := libp2pprotocol.ID("/limn/" + a.plan.Network.Network + "/" + name + "/1")
		s, err := a.host.Libp2p().NewStream(ctx, a.plan.Target.ID, id)
		if err != nil {
			return err
		}
		_ = s.SetDeadline(time.Now().Add(time.Second))
		_, _ = s.Write(append(binary.AppendUvarint(nil, uint64(len(data))), data...))
		_ = s.CloseWrite()
		_, _ = s.Read(make([]byte, 1024)) // an answer, or the end: both are what the attacker came for
		_ = s.Reset()
		return nil
	}
}

// blocks asks for a block that nobody has.
func blocks(ctx context.Context, a *attacker) error {
	c, err := p2p.BlockCID(0x55, noise(40))
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
	defer cancel()
	_, _ = a.host.Blocks().Get(ctx, c, a.plan.Target)
	return nil
}

func noise(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails
	return b
}
