package p2p

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"
)

var (
	// ErrAlone means that nobody who is connected takes part in the topic.
	ErrAlone = errors.New("p2p: no peer in the topic")
	// ErrTooLarge means that a message, frame or block exceeds its limit.
	ErrTooLarge = errors.New("p2p: too large")
	// ErrInvalid means that our own validator does not accept what we wanted to publish.
	ErrInvalid = errors.New("p2p: own message does not validate")
	// ErrUnknownTopic means that a topic is not listed in Config.Gossip.Topics.
	ErrUnknownTopic = errors.New("p2p: topic is not one of this network's")
)

// Verdict is what a validator says about a message.
type Verdict int

const (
	// Accept delivers the message and forwards it.
	Accept Verdict = iota
	// Ignore drops the message without blame: late, already superseded, or not to be judged yet.
	Ignore
	// Reject drops the message and blames the peer that forwarded it, who should have seen what is wrong:
	// malformed bytes, a bad signature. Never reject for what depends on local knowledge or time.
	Reject
)

func (v Verdict) String() string {
	switch v {
	case Accept:
		return "accept"
	case Ignore:
		return "ignore"
	case Reject:
		return "reject"
	}
	return fmt.Sprintf("Verdict(%d)", int(v))
}

// Validator judges one message before it is delivered or forwarded. It runs on one of ValidationWorkers
// goroutines that all topics share, so it must be quick and must not wait for the network; from is the peer
// that forwarded the message (ourselves when publishing), not its author. It must not keep or change data.
type Validator func(ctx context.Context, from peer.ID, data []byte) Verdict

// TopicOptions adjust one topic.
type TopicOptions struct {
	// MaxSize is the largest message in bytes; larger ones are rejected. 0 means GossipConfig.MaxMessage.
	MaxSize int
	// Buffer is how many accepted messages wait for Next; further ones are dropped and counted. 0 means 256.
	Buffer int
	// Own delivers our own messages to us as well.
	Own bool
}

// Message is an accepted message. Data belongs to all readers: treat it as read-only.
type Message struct {
	From peer.ID // the peer that forwarded it
	Data []byte
}

// Topic is a joined topic.
type Topic struct {
	host    *Host
	kind    string
	maxSize int
	topic   *pubsub.Topic
	sub     *pubsub.Subscription
}

// Join takes part in the topic /limn/<network>/<kind>/1. A topic can be joined once at a time.
func (h *Host) Join(kind string, validate Validator, o TopicOptions) (*Topic, error) {
	if !slices.Contains(h.cfg.Gossip.Topics, kind) {
		return nil, fmt.Errorf("%w: %q; known: %s", ErrUnknownTopic, kind, strings.Join(h.cfg.Gossip.Topics, ", "))
	}
	if validate == nil {
		return nil, fmt.Errorf("p2p: join %s: a topic needs a validator", kind)
	}
	if o.MaxSize <= 0 || o.MaxSize > h.cfg.Gossip.MaxMessage {
		o.MaxSize = h.cfg.Gossip.MaxMessage
	}
	if o.Buffer <= 0 {
		o.Buffer = 256
	}
	t := &Topic{host: h, kind: kind, maxSize: o.MaxSize}
	if err := t.join(validate, o); err != nil {
		return nil, fmt.Errorf("p2p: join %s: %w", kind, err)
	}
	return t, nil
}

func (t *Topic) join(validate Validator, o TopicOptions) error {
	h, name := t.host, t.host.cfg.topic(t.kind)
	// Inline: the shared workers are the concurrency limit and the validation queue absorbs bursts. A limit
	// per topic would drop whatever exceeds it at the moment of arrival.
	err := h.pubsub.RegisterTopicValidator(name, t.validator(validate),
		pubsub.WithValidatorInline(true), pubsub.WithValidatorTimeout(h.cfg.Gossip.ValidationTimeout))
	if err != nil {
		return err
	}
	topic, err := h.pubsub.Join(name)
	if err != nil {
		return errors.Join(err, h.pubsub.UnregisterTopicValidator(name))
	}
	subOpts := []pubsub.SubOpt{pubsub.WithBufferSize(o.Buffer)}
	if !o.Own {
		self := h.ID()
		subOpts = append(subOpts, pubsub.WithMessageFilter(func(m *pubsub.Message) bool { return m.ReceivedFrom != self }))
	}
	sub, err := topic.Subscribe(subOpts...)
	if err != nil {
		return errors.Join(err, topic.Close(), h.pubsub.UnregisterTopicValidator(name))
	}
	t.topic, t.sub = topic, sub
	return nil
}

func (t *Topic) validator(validate Validator) pubsub.ValidatorEx {
	return func(ctx context.Context, from peer.ID, m *pubsub.Message) pubsub.ValidationResult {
		verdict := Reject
		if len(m.GetData()) <= t.maxSize {
			verdict = validate(ctx, from, m.GetData())
		}
		t.host.metrics.message(t.kind, verdict.String())
		switch verdict {
		case Accept:
			return pubsub.ValidationAccept
		case Reject:
			return pubsub.ValidationReject
		}
		return pubsub.ValidationIgnore
	}
}

// Kind is the name the topic was joined under.
func (t *Topic) Kind() string { return t.kind }

// Peers lists the connected peers that take part in the topic.
func (t *Topic) Peers() []peer.ID { return t.topic.ListPeers() }

// Next waits for the next accepted message. It fails when ctx ends, and with ErrClosed when the topic or the host
// is closed.
func (t *Topic) Next(ctx context.Context) (Message, error) {
	waiting, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(t.host.life, cancel) // gossipsub forgets its subscribers when it ends
	defer stop()
	m, err := t.sub.Next(waiting)
	switch {
	case err == nil:
		return Message{From: m.ReceivedFrom, Data: m.GetData()}, nil
	case ctx.Err() != nil:
		return Message{}, ctx.Err()
	case errors.Is(err, pubsub.ErrSubscriptionCancelled), t.host.life.Err() != nil:
		return Message{}, ErrClosed
	}
	return Message{}, fmt.Errorf("p2p: next of %s: %w", t.kind, err)
}

// alonePoll is how often Publish looks for a first peer while there is none.
const alonePoll = 50 * time.Millisecond

// Publish sends data to the topic, waiting up to PublishWait for a first peer. It returns once the message is
// handed to the router; no answer says who got it. Publishing the same bytes twice within SeenTTL sends once.
func (t *Topic) Publish(ctx context.Context, data []byte) error {
	if len(data) > t.maxSize {
		return fmt.Errorf("p2p: publish %s: %w: %d bytes, at most %d", t.kind, ErrTooLarge, len(data), t.maxSize)
	}
	if err := t.company(ctx); err != nil {
		return err
	}
	err := t.topic.Publish(ctx, data)
	var refused pubsub.ValidationError
	if errors.As(err, &refused) {
		err = fmt.Errorf("%w: %s", ErrInvalid, refused.Reason)
	}
	if err != nil {
		return fmt.Errorf("p2p: publish %s: %w", t.kind, err)
	}
	return nil
}

func (t *Topic) company(ctx context.Context) error {
	if len(t.topic.ListPeers()) > 0 {
		return nil
	}
	wait := t.host.cfg.Gossip.PublishWait
	end := time.NewTimer(wait)
	defer end.Stop()
	tick := time.NewTicker(alonePoll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-end.C:
			return fmt.Errorf("p2p: publish %s: %w after %s, with %d peers connected; check Bootstrap and the network's name %q",
				t.kind, ErrAlone, wait, len(t.host.net.Network().Peers()), t.host.cfg.Network)
		case <-tick.C:
			if len(t.topic.ListPeers()) > 0 {
				return nil
			}
		}
	}
}

// Close leaves the topic; Next then fails with ErrClosed.
func (t *Topic) Close() error {
	t.sub.Cancel()
	err := t.topic.Close()
	if errors.Is(err, context.Canceled) { // the host closed first
		return nil
	}
	return errors.Join(err, t.host.pubsub.UnregisterTopicValidator(t.host.cfg.topic(t.kind)))
}

// messageID names a message by its content: anybody may forward it, and a copy is a copy whoever sends it.
// The topic takes part so that equal bytes in two topics do not suppress each other.
func messageID(m *pb.Message) string {
	digest := sha256.New()
	digest.Write([]byte(m.GetTopic()))
	digest.Write([]byte{0})
	digest.Write(m.GetData())
	return string(digest.Sum(nil))
}

// openGossip starts gossipsub. Messages carry no signature or sender of gossipsub's own (StrictNoSign): ours
// are signed by the protocol, and the relay of a prompt should not reveal who asked for it.
func openGossip(ctx context.Context, h *Host, deps Dependencies) (*pubsub.PubSub, error) {
	g := h.cfg.Gossip
	params := pubsub.DefaultGossipSubParams()
	params.D, params.Dlo, params.Dhi = g.Degree, max(2, g.Degree*3/4), g.Degree*3/2
	params.Dout = max(0, min(params.Dlo, g.Degree/2)-1) // gossipsub wants it below both
	params.Dscore = g.Degree / 2
	topics := make([]string, len(g.Topics))
	for i, kind := range g.Topics {
		topics[i] = h.cfg.topic(kind)
	}
	score, thresholds := scoreParams(h.cfg, deps.Trust)
	watch := newGossipWatch(h)
	h.watch = watch
	options := []pubsub.Option{
		pubsub.WithLogger(slog.New(libraryLog{h.log.Handler()})),
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign),
		pubsub.WithMessageIdFn(messageID),
		pubsub.WithGossipSubParams(params),
		pubsub.WithFloodPublish(true), // our own messages go to every peer of the topic: fast, hard to eclipse
		pubsub.WithPeerScore(score, thresholds),
		pubsub.WithSubscriptionFilter(pubsub.NewAllowlistSubscriptionFilter(topics...)),
		pubsub.WithMaxMessageSize(g.MaxMessage + gossipEnvelope),
		pubsub.WithValidateQueueSize(g.ValidationQueue),
		pubsub.WithValidateWorkers(g.ValidationWorkers),
		pubsub.WithPeerOutboundQueueSize(g.OutboundQueue),
		pubsub.WithSeenMessagesTTL(g.SeenTTL),
		pubsub.WithAppSpecificRpcInspector(watch.inspect),
		pubsub.WithRawTracer(watch),
	}
	if deps.Tracer != nil {
		options = append(options, pubsub.WithRawTracer(deps.Tracer))
	}
	return pubsub.NewGossipSub(ctx, h.net, options...)
}

// gossipEnvelope is what an RPC adds to a message of the largest size: topic, tags, control.
const gossipEnvelope = 4 << 10

// libraryLog passes on what a library warns of. What it does besides is told to who debugs.
type libraryLog struct{ slog.Handler }

// Enabled implements slog.Handler.
func (l libraryLog) Enabled(ctx context.Context, level slog.Level) bool {
	return l.Handler.Enabled(ctx, level) && (level >= slog.LevelWarn || l.Handler.Enabled(ctx, slog.LevelDebug))
}

// WithAttrs implements slog.Handler.
func (l libraryLog) WithAttrs(attrs []slog.Attr) slog.Handler {
	return libraryLog{l.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (l libraryLog) WithGroup(name string) slog.Handler { return libraryLog{l.Handler.WithGroup(name)} }
