package compute

import (
	"context"
	"fmt"
	"slices"

	"github.com/limn-network/limn/compute/trace"
)

// PictureTrace is a picture's trace with the states it commits to: 4 bytes a number, a few hundred kilobytes in all. Who
// is asked about a picture makes it again from the task.
type PictureTrace struct {
	model  *Model
	task   Task
	states [][]int32 // after each step
	tree   *trace.Tree

	forged   *TileTrace // nil in an honest picture
	forgedAt int
}

// Trace makes a picture again and keeps the state after each step.
func (m *Model) Trace(ctx context.Context, t Task, threads int) (*PictureTrace, error) {
	p, err := m.tracePicture(ctx, t, threads, func(int, []int32) {})
	if err != nil {
		return nil, fmt.Errorf("trace: %w", err)
	}
	return p, nil
}

// tracePicture makes a picture; edit may change the state after each step, from which the next one starts.
func (m *Model) tracePicture(ctx context.Context, t Task, threads int, edit func(step int, state []int32)) (*PictureTrace, error) {
	steps, err := m.validateBatch([]Task{t})
	if err != nil {
		return nil, err
	}
	p, states := &PictureTrace{model: m, task: t}, newStateTrace(m.flow.stateValues(), steps)
	kept := int64(steps) * int64(4*m.flow.stateValues())
	err = m.run(ctx, []Task{t}, threads, kept, func(s sampler, i int) {
		edit(i, s.state(0))
		states.add(s.state(0))
		p.states = append(p.states, slices.Clone(s.state(0)))
	})
	if err != nil {
		return nil, err
	}
	p.tree = states.tree()
	return p, nil
}

// Tree is the tree whose root is the picture's trace root; leaf i is the state after step i.
func (p *PictureTrace) Tree() *trace.Tree { return p.tree }

// State proves leaf i of the tree, whose content is the state after step i: 4 bytes a number, little endian.
func (p *PictureTrace) State(i int) (Run, error) {
	proof, err := p.tree.Prove(i, 1)
	if err != nil {
		return Run{}, fmt.Errorf("trace: prove state %d: %w", i, err)
	}
	return Run{i, [][]byte{appendInt32s(nil, p.states[i])}, proof}, nil
}

// Pixels are the picture's RGB bytes: what its last state is painted as.
func (p *PictureTrace) Pixels() []byte { return p.model.flow.pixels(p.states[len(p.states)-1]) }

// PaintState turns the content of a state's leaf into RGB bytes. It may come from a peer.
func (m *Model) PaintState(content []byte) ([]byte, error) {
	if len(content) != 4*m.flow.stateValues() {
		return nil, fmt.Errorf("paint: a state of %d bytes, the model's have %d", len(content), 4*m.flow.stateValues())
	}
	return m.flow.pixels(toInt32s(content)), nil
}

func (f *flow) pixels(state []int32) []byte {
	rgb := make([]byte, 3*f.side*f.side)
	f.paint(rgb, state)
	return rgb
}

// Step rebuilds step i, counted from 0, tile by tile. It takes several times as long as the scalar kernel
// takes for a step: seven tenths of a second for the embedded model, on one core. What comes back holds 14 MB then.
func (p *PictureTrace) Step(ctx context.Context, i, threads int) (*TileTrace, error) {
	if i < 0 || i >= len(p.states) {
		return nil, fmt.Errorf("trace: no step %d of %d", i, len(p.states))
	}
	if p.forged != nil && p.forgedAt == i {
		return p.forged, nil
	}
	m := p.model
	s := &TileTrace{model: m, program: m.stepProgram(p.task.Params, i), ids: m.Tokens(p.task.Prompt)}
	if i > 0 {
		s.start = appendInt32s(nil, p.states[i-1])
	}
	if err := s.build(ctx, threads, nil); err != nil {
		return nil, fmt.Errorf("trace step %d: %w", i+1, err)
	}
	return s, nil
}

// TraceScore computes a score tile by tile: the plain one, or with a seed the augmented one. It takes a fifth of a second for
// the embedded model, on one core, and what comes back holds 5 MB.
func (m *Model) TraceScore(ctx context.Context, prompt string, rgb []byte, seed *[32]byte, threads int) (*TileTrace, error) {
	if err := validatePrompt(prompt); err != nil {
		return nil, fmt.Errorf("trace score: %w", err)
	}
	if err := m.checkPixels(rgb, m.clip.side, m.clip.side); err != nil {
		return nil, fmt.Errorf("trace score: %w", err)
	}
	s := &TileTrace{model: m, program: m.scoreProgram(seed), start: slices.Clone(rgb), ids: m.Tokens(prompt)}
	if err := s.build(ctx, threads, nil); err != nil {
		return nil, fmt.Errorf("trace score: %w", err)
	}
	return s, nil
}
