package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/protocol"
)

// shelf holds the models that a node knows: its engine, and models from outside by their manifests. What it has learned
// is in the store, since cases must be judged after a restart, too.
type shelf struct {
	n *Node

	mu     sync.Mutex
	models map[protocol.Hash]*model
	cases  map[protocol.Hash]int // open ones of each model, which must stay

	loading sync.Mutex // a scorer is large: two loads at a time would only double the memory
	scorers map[protocol.Hash]external.Scorer
	faults  map[protocol.Hash]fault // of loads; there are no more than models in the folder
}

// fault is a load that failed, which is not worth another try with every commit.
type fault struct {
	err   error
	until time.Time
}

// errShelfFull says that every model here is needed.
var errShelfFull = errors.New("no room for another model: all have open cases or are offered")

const (
	manifestPrefix = "manifest/"
	// maxModels bounds the shelf. To fill it costs its sender a staked miner's commit each; what falls off is
	// fetched again when it is needed.
	maxModels = 1024
	// learnWait is how long a node looks for a manifest.
	learnWait = 5 * time.Second
	// maxScorers bounds the scorers in memory besides the engine and the one of the configuration: manifests of strangers
	// choose them, and the models on the shelf hold on to them.
	maxScorers = 2
	// faultWait is how long a scorer that could not be loaded is left alone.
	faultWait = time.Minute
)

func newShelf(n *Node) *shelf {
	own := &model{Judge: n.engine, tier: protocol.TierExact}
	return &shelf{
		n: n, models: map[protocol.Hash]*model{n.model: own}, cases: map[protocol.Hash]int{},
		scorers: map[protocol.Hash]external.Scorer{n.model: external.ScorerOf(n.engine)},
		faults:  map[protocol.Hash]fault{},
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
	if root != s.n.cfg.Scorer && s.chosen() >= maxScorers {
		return nil, fmt.Errorf("%w: %s would be one too many, %d others are in memory", external.ErrNoScorer, root, maxScorers)
	}
	if f := s.faults[root]; time.Now().Before(f.until) {
		return nil, f.err
	}
	delete(s.faults, root)
	loaded, err := OpenScorer(context.Background(), s.n.files, root)
	switch {
	case errors.Is(err, models.ErrUnknown): // found at once, and it may be fetched meanwhile
		return nil, err
	case err != nil:
		s.faults[root] = fault{err, time.Now().Add(faultWait)}
		return nil, err
	}
	s.scorers[root] = loaded
	return loaded, nil
}

// chosen counts the scorers in memory that others have named; the caller holds loading.
func (s *shelf) chosen() (n int) {
	for root := range s.scorers {
		if root != s.n.model && root != s.n.cfg.Scorer {
			n++
		}
	}
	return n
}

// OpenScorer loads what scores from a folder of models: an imported CLIP, or the CLIP pair of a diffusion model.
func OpenScorer(ctx context.Context, store *models.Store, root protocol.Hash) (external.Scorer, error) {
	clip, err := store.OpenCLIP(ctx, root)
	switch {
	case err == nil:
		return external.ScorerOfCLIP(clip), nil
	case errors.Is(err, models.ErrUnknown) || errors.Is(err, models.ErrDamaged):
		return nil, fmt.Errorf("%w: get it with 'peer models pull %s': %w", external.ErrNoScorer, root, err)
	case !errors.Is(err, models.ErrArchitecture):
		return nil, fmt.Errorf("%w: %w", external.ErrNoScorer, err)
	}
	engine, err := store.OpenFlow(root)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", external.ErrNoScorer, err)
	}
	return external.ScorerOf(engine), nil
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
	if m, err = s.add(manifest); err != nil {
		_ = blocks.Delete(context.WithoutCancel(ctx), modelCID(root)) // whatever it is, this node has no use for it
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
	if len(s.models) >= maxModels && !s.dropOne() {
		return nil, errShelfFull
	}
	m := &model{Judge: judge, tier: protocol.TierStatistical}
	s.models[root] = m
	return m, nil
}

// opened and closed count the cases of a model, without which they could not be judged.
func (s *shelf) opened(root protocol.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cases[root]++
}

func (s *shelf) closed(root protocol.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.cases[root]--; s.cases[root] <= 0 {
		delete(s.cases, root)
	}
}

// dropOne makes room, if it can; the caller holds mu.
func (s *shelf) dropOne() bool {
	for root, m := range s.models {
		if root != s.n.model && m.maker == nil && s.cases[root] == 0 {
			delete(s.models, root)
			if err := s.n.records.Delete(manifestPrefix + root.String()); err != nil {
				s.n.log.Warn("manifest not forgotten", "model", root, "error", err)
			}
			return true
		}
	}
	return false
}

// setMaker replaces how this node makes pictures of a model.
func (s *shelf) setMaker(root protocol.Hash, k *maker) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if have, known := s.models[root]; known {
		s.models[root] = &model{Judge: have.Judge, tier: have.tier, maker: k}
	}
}
