package main

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/rand/v2"

	"github.com/limn-network/limn/compute"
)

// Bounds of disputes: what a player may need to rebuild a step or a score, and what one transaction carries.
const (
	traceSeconds   = 2
	tilesPerStage  = 8 // random tiles of each operator, besides its first and last
	scoredPictures = 50
	disputedPrompt = "a red apple on a blue background"
)

// tiles measures what disputes need of a machine and of the chain: seconds to rebuild a step and a score tile by tile, and the
// size of the largest proof of each kind of tile.
func tiles(ctx context.Context, r *report) error {
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	p, err := m.Trace(ctx, compute.Task{Prompt: disputedPrompt, Params: m.DefaultParams()}, 1)
	if err != nil {
		return err
	}
	seed := sha256.Sum256([]byte(disputedPrompt))
	largest := &proofSizes{bytes: map[compute.Kind]int{}, r: rand.New(rand.NewPCG(1, 2))}
	for _, run := range []struct {
		name  string
		trace func() (*compute.TileTrace, error)
	}{
		{"the first step", func() (*compute.TileTrace, error) { return p.Step(ctx, 0, 1) }},
		{"a step", func() (*compute.TileTrace, error) { return p.Step(ctx, 1, 1) }},
		{"a score", func() (*compute.TileTrace, error) { return m.TraceScore(ctx, disputedPrompt, p.Pixels(), nil, 1) }},
		{"an augmented score", func() (*compute.TileTrace, error) { return m.TraceScore(ctx, disputedPrompt, p.Pixels(), &seed, 1) }},
	} {
		loud := quiet()
		clock := own()
		start := clock()
		traced, err := run.trace()
		seconds := clock() - start
		loud()
		if err != nil {
			return err
		}
		r.atMost("seconds of a core to rebuild "+run.name+" as tiles", seconds, traceSeconds)
		if err := largest.add(traced); err != nil {
			return err
		}
	}
	differ, err := differingScores(ctx, m)
	if err != nil {
		return err
	}
	r.atMost(fmt.Sprintf("scores that end in another number tile by tile, %d pictures", scoredPictures), float64(differ), 0)
	for _, kind := range largest.kinds {
		r.atMost("bytes of the largest proof of a tile, "+string(kind), float64(largest.bytes[kind]), compute.MaxTileProofBytes)
	}
	return nil
}

// differingScores counts the plain and augmented scores of some pictures that are not the engine's when they are traced.
func differingScores(ctx context.Context, m *compute.Model) (n int, err error) {
	s := newTaskSet(m)
	for i := range scoredPictures {
		t := s.task(i)
		t.Params.Steps = s.steps[0]
		p, err := m.Generate(ctx, t.Prompt, t.Params, compute.Options{})
		if err != nil {
			return 0, err
		}
		seed := sha256.Sum256([]byte(t.Prompt))
		plain, err := m.Score(t.Prompt, p.RGB, p.Width, p.Height)
		if err != nil {
			return 0, err
		}
		augmented, err := m.ScoreAugmented(t.Prompt, p.RGB, p.Width, p.Height, seed)
		if err != nil {
			return 0, err
		}
		for _, score := range []struct {
			seed *[32]byte
			want int32
		}{{nil, plain}, {&seed, augmented}} {
			traced, err := m.TraceScore(ctx, t.Prompt, p.RGB, score.seed, 1)
			if err != nil {
				return 0, err
			}
			if int32(binary.LittleEndian.Uint32(traced.Result())) != score.want {
				n++
			}
		}
	}
	return n, nil
}

// proofSizes keeps the largest proof of each kind.
type proofSizes struct {
	kinds []compute.Kind
	bytes map[compute.Kind]int
	r     *rand.Rand
}

// add proves some tiles of every operator.
func (s *proofSizes) add(traced *compute.TileTrace) error {
	for first, n := 0, traced.Tree().Len(); first < n; {
		end := first + 1
		for end < n && traced.Tile(end) == traced.Tile(first) {
			end++
		}
		some := []int{first, end - 1}
		for range tilesPerStage {
			some = append(some, first+s.r.IntN(end-first))
		}
		for _, leaf := range some {
			if err := s.measure(traced, leaf); err != nil {
				return err
			}
		}
		first = end
	}
	return nil
}

func (s *proofSizes) measure(traced *compute.TileTrace, leaf int) error {
	proof, err := traced.Prove(leaf, [32]byte{1})
	if err != nil {
		return err
	}
	wire, err := compute.EncodeTileProof(proof)
	if err != nil {
		return err
	}
	kind := traced.Tile(leaf)
	if s.bytes[kind] == 0 {
		s.kinds = append(s.kinds, kind)
	}
	s.bytes[kind] = max(s.bytes[kind], len(wire))
	return nil
}
