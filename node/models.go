package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/protocol"
)

// Errors of models.
var (
	ErrNoModel = errors.New("this node does not know the model")
	ErrTier    = errors.New("the model has no pictures of this tier")
)

// Judge tells whether pictures of a model show their prompts. Requesters, verifiers and settlers need no more of a model.
type Judge interface {
	Root() [32]byte
	DefaultParams() compute.Params
	Validate(prompt string, p compute.Params) error
	Score(prompt string, rgb []byte, w, h int) (int32, error)
	ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error)
	// Class is the prompt's class among those of the model, protocol.ClassOther where it has none.
	Class(prompt string) uint8
	// FloorOf is the median augmented score below which a picture of a class is audited or rejected.
	FloorOf(class uint8) int32
	// Tokens is what the model reads of a prompt; of models whose pictures nobody can make again, nothing.
	Tokens(prompt string) []uint16
}

// Attached makes pictures of one model by means of another program.
type Attached interface {
	Generator
	// Loaded reports whether the next picture need not wait until the model is in memory.
	Loaded() bool
}

// model is one model as a node knows it; it never changes, the shelf replaces it.
type model struct {
	Judge
	tier  protocol.Tier // of the pictures that are made of it
	maker *maker        // nil where this node makes none
}

// judges reports whether pictures of a tier can be judged. An exact model's pictures may be sold as statistical ones,
// which promises less; the reverse promises what nobody could check.
func (m *model) judges(tier protocol.Tier) error {
	if m.tier == protocol.TierStatistical && tier != m.tier {
		return fmt.Errorf("%w: pictures of model %s belong to the statistical tier", ErrTier, protocol.Hash(m.Root()))
	}
	return nil
}

// maker is what a miner makes the pictures of one model with.
type maker struct {
	Generator
	attached Attached      // the generator, where another program does the work
	seats    chan struct{} // how many it makes at a time
	pace     *pace
	usual    float64 // work of the picture that pace is about
}

// loadTime is what a quote adds for a model that its program has yet to load.
const loadTime = 30 * time.Second

func (k *maker) loaded() bool { return k.attached == nil || k.attached.Loaded() }

// scale is how much more work a picture is than the usual one.
func (k *maker) scale(p compute.Params) float64 { return work(p) / k.usual }

// expect returns the median and the 90th percentile of the time until a picture is made, with others waiting before it.
func (k *maker) expect(p compute.Params, waiting int) (p50, p90 time.Duration) {
	p50, p90 = k.pace.quantiles(waiting)
	scale := k.scale(p)
	p50, p90 = time.Duration(float64(p50)*scale), time.Duration(float64(p90)*scale)
	if !k.loaded() {
		p50, p90 = p50+loadTime, p90+loadTime
	}
	return p50, p90
}

func work(p compute.Params) float64 {
	return max(1, float64(p.Width)*float64(p.Height)*float64(p.Steps))
}

// Learn takes the manifest of a model from outside, so that its pictures can be asked for, and returns its root.
func (n *Node) Learn(manifest []byte) (protocol.Hash, error) {
	m, err := n.shelf.add(manifest)
	if err != nil {
		return protocol.Hash{}, err
	}
	return m.Root(), nil
}

// Model returns a model that this node knows, or that some peer can tell it about; the zero root is the engine's.
func (n *Node) Model(ctx context.Context, root protocol.Hash) (Judge, protocol.Tier, error) {
	m, err := n.findModel(ctx, root)
	if err != nil {
		return nil, 0, err
	}
	return m.Judge, m.tier, nil
}

func (n *Node) findModel(ctx context.Context, root protocol.Hash, from ...peer.AddrInfo) (*model, error) {
	if root.IsZero() {
		root = n.model
	}
	return n.shelf.learn(ctx, root, from...)
}

// Scorer returns the scorer that this node's models from outside are derived for.
func (n *Node) Scorer() (external.Scorer, error) {
	if n.cfg.Scorer.IsZero() {
		return n.shelf.scorer(n.model)
	}
	return n.shelf.scorer(n.cfg.Scorer)
}

// Derive describes the model of a checkpoint file as all nodes with this one's scorer do, and returns its root.
func (n *Node) Derive(checkpoint protocol.Hash) (protocol.Hash, error) {
	scorer, err := n.Scorer()
	if err != nil {
		return protocol.Hash{}, err
	}
	manifest, err := external.Derive(checkpoint, scorer).Bytes()
	if err != nil {
		return protocol.Hash{}, err
	}
	return n.Learn(manifest)
}

// Offer makes this miner quote for a model from outside from now on. Its pictures are made one at a time; estimate is
// what one with the manifest's recommended parameters takes. A second offer of a model replaces the first.
func (n *Node) Offer(ctx context.Context, manifest []byte, a Attached, estimate time.Duration) (protocol.Hash, error) {
	root, err := n.Learn(manifest)
	if err != nil {
		return root, err
	}
	if _, err := n.host.Blocks().PutCodec(ctx, cid.DagCBOR, manifest); err != nil {
		return root, fmt.Errorf("serve manifest: %w", err)
	}
	m, err := n.shelf.get(root)
	if err != nil {
		return root, err
	}
	n.shelf.setMaker(root, &maker{
		Generator: a, attached: a, seats: make(chan struct{}, 1), pace: newPace(estimate), usual: work(m.DefaultParams()),
	})
	// Told to the DHT by the host, now or as soon as there is anybody: the pictures, and the manifest.
	for _, c := range []cid.Cid{offerCID(root), modelCID(root)} {
		if err := n.host.Provide(ctx, c); err != nil && ctx.Err() == nil {
			n.log.Info("model not announced yet", "model", root, "error", err)
		}
	}
	return root, nil
}

// Withdraw ends an offer. Pictures in the making are finished, if their program still lives.
func (n *Node) Withdraw(root protocol.Hash) {
	if root == n.model {
		return
	}
	n.shelf.setMaker(root, nil)
	n.host.StopProviding(offerCID(root))
	n.host.StopProviding(modelCID(root))
}

// price returns what this miner asks for a picture of a model.
func (n *Node) price(m *model) protocol.Amount {
	if m.tier == protocol.TierStatistical && n.cfg.OutsidePrice > 0 {
		return n.cfg.OutsidePrice
	}
	return n.cfg.Price
}

// offered returns the model of a task that this miner makes pictures of, or says why it does not.
func (n *Node) offered(task protocol.Task) (*model, error) {
	m, err := n.shelf.get(task.Model)
	switch {
	case errors.Is(err, ErrNoModel) || err == nil && m.maker == nil:
		return nil, fmt.Errorf("this miner does not have model %s", task.Model)
	case err != nil:
		n.log.Warn("model not looked up", "model", task.Model, "error", err)
		return nil, fmt.Errorf("this miner cannot look up model %s", task.Model)
	case task.Tier == m.tier:
		return m, nil
	case m.tier == protocol.TierExact:
		return nil, errors.New("this miner serves the exact tier only")
	}
	return nil, fmt.Errorf("pictures of model %s belong to the statistical tier", task.Model)
}
