package full

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
)

// studio computes for all nodes of a run with the real model, and everything only once: a committee of seven scores one
// picture, and on seven machines that takes as long as on one. Computing takes no virtual time, which stands still
// meanwhile; a miner's time is declared by its scenario and waited for by its painter.
type studio struct {
	*compute.Model
	spent atomic.Int64 // ns of computing, in processor time

	mu       sync.Mutex
	pictures map[pictureKey]*once[*compute.Picture]
	scores   map[scoreKey]*once[int32]
}

type pictureKey struct {
	prompt string
	params compute.Params
}

type scoreKey struct {
	prompt    string
	pixels    [32]byte
	augmented bool
	seed      [32]byte
}

// once is a result that the first who wants it computes. The others wait for it without the clock moving.
type once[T any] struct {
	sync.Once
	value T
	err   error
}

var _ node.Engine = (*studio)(nil)

func newStudio(m *compute.Model) *studio {
	return &studio{Model: m, pictures: map[pictureKey]*once[*compute.Picture]{}, scores: map[scoreKey]*once[int32]{}}
}

func obtain[K comparable, T any](s *studio, cache map[K]*once[T], key K, compute func() (T, error)) (T, error) {
	s.mu.Lock()
	o := cache[key]
	if o == nil {
		o = &once[T]{}
		cache[key] = o
	}
	s.mu.Unlock()
	o.Do(func() {
		s.spent.Add(int64(measured(func() { o.value, o.err = compute() })))
	})
	return o.value, o.err
}

// Generate implements node.Engine for auditors: the picture, in no virtual time.
func (s *studio) Generate(ctx context.Context, prompt string, p compute.Params, _ compute.Options) (*compute.Picture, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return obtain(s, s.pictures, pictureKey{prompt, p}, func() (*compute.Picture, error) {
		return s.Model.Generate(context.Background(), prompt, p, compute.Options{Threads: 1})
	})
}

// Score implements node.Engine.
func (s *studio) Score(prompt string, rgb []byte, w, h int) (int32, error) {
	return obtain(s, s.scores, scoreKey{prompt: prompt, pixels: sha256.Sum256(rgb)}, func() (int32, error) {
		return s.Model.Score(prompt, rgb, w, h)
	})
}

// ScoreAugmented implements node.Engine.
func (s *studio) ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error) {
	return obtain(s, s.scores, scoreKey{prompt: prompt, pixels: sha256.Sum256(rgb), augmented: true, seed: seed}, func() (int32, error) {
		return s.Model.ScoreAugmented(prompt, rgb, w, h, seed)
	})
}

// painter makes a miner's pictures in the time that its group is said to take.
type painter struct {
	source node.Generator
	speed  time.Duration // median
	seed   uint64
	slow   atomic.Int32 // times that it takes longer; 0: once
	spent  atomic.Int64 // ns of virtual time
}

// paceSpread is the standard deviation of the logarithm of the time that a picture takes: other programs use a machine, too.
const paceSpread = 0.1

// Generate implements node.Generator.
func (p *painter) Generate(ctx context.Context, prompt string, params compute.Params, o compute.Options) (*compute.Picture, error) {
	picture, err := p.source.Generate(ctx, prompt, params, compute.Options{Threads: 1})
	if err != nil {
		return nil, err
	}
	key := sha256.Sum256(fmt.Appendf(nil, "%d %s %+v", p.seed, prompt, params))
	pace := rand.New(rand.NewPCG(p.seed, uint64(key[0])|uint64(key[1])<<8)).NormFloat64()
	whole := time.Duration(float64(p.speed) * math.Exp(paceSpread*pace) * float64(max(1, p.slow.Load())))
	p.spent.Add(int64(whole))
	for i := range params.Steps {
		step := time.NewTimer(whole / time.Duration(params.Steps))
		select {
		case <-ctx.Done():
			step.Stop()
			return nil, ctx.Err()
		case <-step.C:
		}
		if o.OnStep != nil {
			o.OnStep(compute.Step{Index: i + 1, Of: params.Steps, Preview: func() *compute.Picture { return picture }})
		}
	}
	return picture, nil
}
