package full

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	mrand "math/rand/v2"
	"strings"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/sim"
)

type honest struct{}

func (honest) About() string { return "does what the protocol asks." }
func (honest) Dress(*Outfit) {}

// whiteNoise answers with noise, at once.
type whiteNoise struct{}

func (whiteNoise) About() string { return "answers every task with white noise, at once." }

func (whiteNoise) Dress(o *Outfit) {
	o.Painter = generator(func(_ context.Context, prompt string, p compute.Params, opt compute.Options) (*compute.Picture, error) {
		var salt [8]byte
		copy(salt[:], prompt)
		picture := &compute.Picture{Width: p.Width, Height: p.Height, RGB: make([]byte, 3*p.Width*p.Height)}
		fillNoise(picture.RGB, p.Seed^binary.LittleEndian.Uint64(salt[:]))
		fillNoise(picture.Trace[:], p.Seed) // a root over nothing
		tellSteps(picture, p, opt)
		return picture, nil
	})
}

func tellSteps(picture *compute.Picture, p compute.Params, opt compute.Options) {
	for i := range p.Steps {
		if opt.OnStep != nil {
			opt.OnStep(compute.Step{Index: i + 1, Of: p.Steps, Preview: func() *compute.Picture { return picture }})
		}
	}
}

// generator is a function that makes pictures.
type generator func(context.Context, string, compute.Params, compute.Options) (*compute.Picture, error)

// Generate implements node.Generator.
func (g generator) Generate(ctx context.Context, prompt string, p compute.Params, o compute.Options) (*compute.Picture, error) {
	return g(ctx, prompt, p, o)
}

// starving takes orders and never makes anything of them.
type starving struct{}

func (starving) About() string {
	return "takes every order below the others' price and makes no picture, so that requesters wait in vain."
}

func (starving) Dress(o *Outfit) {
	o.Config.Price = max(1, o.Config.Price/2)
	o.Painter = generator(func(ctx context.Context, _ string, _ compute.Params, _ compute.Options) (*compute.Picture, error) {
		<-ctx.Done()
		return nil, ctx.Err()
	})
}

// vanishing leaves the network with its first commit.
type vanishing struct{}

func (vanishing) About() string {
	return "leaves the network a moment after its first commit, picture and all."
}

func (vanishing) Dress(o *Outfit) {
	inner, leave := o.Painter, o.Leave
	o.Painter = generator(func(ctx context.Context, prompt string, p compute.Params, opt compute.Options) (*compute.Picture, error) {
		picture, err := inner.Generate(ctx, prompt, p, opt)
		if err == nil {
			time.AfterFunc(200*time.Millisecond, leave) // by then the commit is out
		}
		return picture, err
	})
}

// withholder commits and hands out no block.
type withholder struct{}

func (withholder) About() string   { return "commits to pictures, is there, and hands out no block." }
func (withholder) Dress(o *Outfit) { o.Host = mute{o.Host} }

// mute is a host without the protocols that carry blocks.
type mute struct{ host.Host }

func carriesBlocks(id protocol.ID) bool {
	return strings.Contains(string(id), "bitswap") || strings.Contains(string(id), "/block/")
}

// SetStreamHandler implements host.Host.
func (m mute) SetStreamHandler(id protocol.ID, handle network.StreamHandler) {
	if !carriesBlocks(id) {
		m.Host.SetStreamHandler(id, handle)
	}
}

// SetStreamHandlerMatch implements host.Host.
func (m mute) SetStreamHandlerMatch(id protocol.ID, match func(protocol.ID) bool, handle network.StreamHandler) {
	if !carriesBlocks(id) {
		m.Host.SetStreamHandlerMatch(id, match, handle)
	}
}

var errMute = errors.New("this host hands out no blocks")

// NewStream implements host.Host.
func (m mute) NewStream(ctx context.Context, p peer.ID, ids ...protocol.ID) (network.Stream, error) {
	for _, id := range ids {
		if carriesBlocks(id) {
			return nil, errMute
		}
	}
	return m.Host.NewStream(ctx, p, ids...)
}

// lazy signs scores that it has not computed.
type lazy struct{}

func (lazy) About() string { return "signs scores that it made up." }

// Parameters lists the behaviour's numbers.
func (lazy) Parameters() []sim.Parameter {
	return []sim.Parameter{{Name: "score", About: "that it signs, in 1e-4", Default: guessed}}
}

const guessed = 2500

func (lazy) Dress(o *Outfit) {
	o.Engine = guesser{Engine: o.Engine, guess: int32(o.number("score", guessed))}
}

type guesser struct {
	node.Engine
	guess int32
}

// Score implements node.Judge.
func (g guesser) Score(string, []byte, int, int) (int32, error) { return g.guess, nil }

// ScoreAugmented implements node.Judge.
func (g guesser) ScoreAugmented(string, []byte, int, int, [32]byte) (int32, error) {
	return g.guess, nil
}

// sybil takes places in meshes and forwards nothing.
type sybil struct{}

func (sybil) About() string {
	return "joins every topic under a made-up identity, takes places in the meshes, and forwards nothing."
}

func (sybil) Dress(o *Outfit) {
	o.Stranger = func(ctx context.Context, h host.Host, topics []string) error {
		_, err := joinSilently(ctx, h, topics)
		if err != nil {
			return err
		}
		<-ctx.Done()
		return nil
	}
}

// joinSilently subscribes to topics and ignores whatever comes, so that gossipsub forwards none of it.
func joinSilently(ctx context.Context, h host.Host, topics []string) (map[string]*pubsub.Topic, error) {
	ps, err := pubsub.NewGossipSub(ctx, h, pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign))
	if err != nil {
		return nil, err
	}
	out := map[string]*pubsub.Topic{}
	for _, name := range topics {
		if err := ps.RegisterTopicValidator(name, func(_ context.Context, from peer.ID, _ *pubsub.Message) pubsub.ValidationResult {
			if from == h.ID() {
				return pubsub.ValidationAccept
			}
			return pubsub.ValidationIgnore
		}, pubsub.WithValidatorInline(true)); err != nil {
			return nil, err
		}
		if out[name], err = ps.Join(name); err != nil {
			return nil, err
		}
		if _, err := out[name].Subscribe(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// spammer floods every topic.
type spammer struct{}

func (spammer) About() string {
	return "joins every topic, forwards nothing, and sends messages of random bytes as fast as it is told to."
}

// Parameters lists the behaviour's numbers.
func (spammer) Parameters() []sim.Parameter {
	return []sim.Parameter{{Name: "rate", About: "messages a second", Default: spamRate}, {Name: "size", About: "bytes of a message", Default: spamSize}}
}

const spamRate, spamSize = 20, 400

func (spammer) Dress(o *Outfit) {
	rate, size := max(0.001, o.number("rate", spamRate)), max(0, int(o.number("size", spamSize)))
	o.Stranger = func(ctx context.Context, h host.Host, topics []string) error {
		joined, err := joinSilently(ctx, h, topics)
		if err != nil {
			return err
		}
		tick := time.NewTicker(time.Duration(float64(time.Second) / rate))
		defer tick.Stop()
		for {
			for _, topic := range joined {
				junk := make([]byte, size)
				_, _ = rand.Read(junk) // never fails
				if err := topic.Publish(ctx, junk); err != nil && ctx.Err() == nil {
					return err
				}
				select {
				case <-ctx.Done():
					return nil
				case <-tick.C:
				}
			}
		}
	}
}

// fillNoise fills p with white noise of a seed.
func fillNoise(p []byte, seed uint64) {
	var key [32]byte
	binary.LittleEndian.PutUint64(key[:], seed)
	_, _ = mrand.NewChaCha8(key).Read(p) // never fails
}
