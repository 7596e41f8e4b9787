package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/vit"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/node/models"
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
	Floor(prompt string) int32
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

// shelf holds the models that a node knows: its engine, and models from outside by their manifests. What it has learned
// is in the store, since cases must be judged after a restart, too.
type shelf struct {
	n *Node

	mu     sync.Mutex
	models map[protocol.Hash]*model

	loading sync.Mutex // a scorer is large: two loads at a time would only double the memory
	scorers map[protocol.Hash]external.Scorer
}

const (
	manifestPrefix = "manifest/"
	// maxModels bounds the shelf. To fill it costs its sender a staked miner's commit each; what falls off is
	// fetched again when it is needed.
	maxModels = 1024
	// learnWait is how long a node looks for a manifest.
	learnWait = 5 * time.Second
)

func newShelf(n *Node) *shelf {
	own := &model{Judge: n.engine, tier: protocol.TierExact}
	return &shelf{
		n: n, models: map[protocol.Hash]*model{n.model: own},
		scorers: map[protocol.Hash]external.Scorer{n.model: external.ScorerOf(n.engine)},
	}
}

// scorer returns what judges the pictures of models from outside: the engine, or a model of this node's folder, which
// stays in memory from then on.
func (s *shelf) scorer(root protocol.Hash) (external.Scorer, error) {
	s.loading.Lock()
	defer s.loading.Unlock()
	if have, known := s.scorers[root]; known {
		return have, nil
	}
	if s.n.files == nil {
		return nil, fmt.Errorf("%w: it is %s", external.ErrNoScorer, root)
	}
	loaded, err := OpenScorer(context.Background(), s.n.files, root)
	if err != nil {
		return nil, err
	}
	s.scorers[root] = loaded
	return loaded, nil
}

// OpenScorer loads what scores from a folder of models: an imported CLIP, or the CLIP pair of a diffusion model.
func OpenScorer(ctx context.Context, store *models.Store, root protocol.Hash) (external.Scorer, error) {
	manifest, files, closeAll, err := store.Files(root)
	if err != nil {
		return nil, fmt.Errorf("%w: get it with 'peer models pull %s': %w", external.ErrNoScorer, root, err)
	}
	defer closeAll()
	described, err := compute.DecodeManifest(manifest)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", external.ErrNoScorer, err)
	}
	switch described.Architecture {
	case compute.ClipViT:
		clip, err := vit.Open(ctx, manifest, files[0], compute.DefaultConfig())
		if err != nil {
			return nil, fmt.Errorf("%w: %w", external.ErrNoScorer, err)
		}
		return external.ScorerOfCLIP(clip), nil
	case compute.FlowClip:
		content := make([]byte, described.Files[0].Size) // which the architecture bounds
		if _, err := files[0].ReadAt(content, 0); err != nil && !errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("%w: %w", external.ErrNoScorer, err)
		}
		engine, err := compute.Open(manifest, content, compute.DefaultConfig())
		if err != nil {
			return nil, fmt.Errorf("%w: %w", external.ErrNoScorer, err)
		}
		return external.ScorerOf(engine), nil
	}
	return nil, fmt.Errorf("%w: a model of the kind %s scores nothing", external.ErrNoScorer, described.Architecture)
}

// get returns a model that is here already.
func (s *shelf) get(root protocol.Hash) (*model, error) {
	s.mu.Lock()
	m, known := s.models[root]
	s.mu.Unlock()
	if known {
		return m, nil
	}
	manifest, found, err := s.n.records.Get(manifestPrefix + root.String())
	if err != nil {
		return nil, fmt.Errorf("look up model %s: %w", root, err)
	}
	if !found {
		return nil, fmt.Errorf("%w %s", ErrNoModel, root)
	}
	return s.take(manifest)
}

// learn is get, asking the network where the model is not here: first the peers given, then those that offer it.
func (s *shelf) learn(ctx context.Context, root protocol.Hash, from ...peer.AddrInfo) (*model, error) {
	m, err := s.get(root)
	if !errors.Is(err, ErrNoModel) {
		return m, err
	}
	ctx, cancel := context.WithTimeout(ctx, learnWait)
	defer cancel()
	blocks := s.n.host.Blocks()
	manifest, err := blocks.Get(ctx, modelCID(root), slices.DeleteFunc(from, func(p peer.AddrInfo) bool { return p.ID == s.n.host.ID() })...)
	if err != nil {
		return nil, fmt.Errorf("%w %s, and nobody sent its manifest: %w", ErrNoModel, root, err)
	}
	if m, err = s.add(manifest); err != nil && ctx.Err() == nil {
		_ = blocks.Delete(ctx, modelCID(root)) // whatever it is, this node has no use for it
	}
	return m, err
}

// add takes a manifest onto the shelf and into the store.
func (s *shelf) add(manifest []byte) (*model, error) {
	m, err := s.take(manifest)
	if err != nil {
		return nil, err
	}
	if err := s.n.records.Put(manifestPrefix+protocol.Hash(m.Root()).String(), manifest); err != nil {
		return nil, fmt.Errorf("store manifest: %w", err)
	}
	return m, nil
}

// take puts the model of a manifest on the shelf, or returns the one that stands there.
func (s *shelf) take(manifest []byte) (*model, error) {
	described, err := external.Decode(manifest)
	if err != nil {
		return nil, err
	}
	scorer, err := s.scorer(protocol.Hash(described.Scorer))
	if err != nil {
		return nil, err
	}
	judge, err := external.Open(manifest, scorer)
	if err != nil {
		return nil, err
	}
	root := protocol.Hash(judge.Root())
	s.mu.Lock()
	defer s.mu.Unlock()
	if have, known := s.models[root]; known {
		return have, nil
	}
	if len(s.models) >= maxModels {
		s.dropOne()
	}
	m := &model{Judge: judge, tier: protocol.TierStatistical}
	s.models[root] = m
	return m, nil
}

// dropOne makes room; the caller holds mu.
func (s *shelf) dropOne() {
	for root, m := range s.models {
		if root != s.n.model && m.maker == nil {
			delete(s.models, root)
			if err := s.n.records.Delete(manifestPrefix + root.String()); err != nil {
				s.n.log.Warn("manifest not forgotten", "model", root, "error", err)
			}
			return
		}
	}
}

// setMaker replaces how this node makes pictures of a model.
func (s *shelf) setMaker(root protocol.Hash, k *maker) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if have, known := s.models[root]; known {
		s.models[root] = &model{Judge: have.Judge, tier: have.tier, maker: k}
	}
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
