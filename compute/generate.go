package compute

import (
	"context"
	"fmt"
	"runtime"
)

const maxThreads = 64

// Options of one run; none changes the picture.
type Options struct {
	// Threads is the number of cores to use: 0 means 1, more than there are is cut.
	Threads int
	// OnStep is called after every step, on the caller's goroutine; what it returns from delays the next step.
	OnStep func(Step)
}

// Step tells how far a picture is.
type Step struct {
	Index, Of int // Index counts from 1
	// Preview paints what the picture is heading for. Call it only within OnStep; nil costs nothing.
	Preview func() *Picture
}

// Generate makes the picture of a task. The only errors are those of Validate and the context's own; cancellation
// is noticed several times within a step. After the first step nothing is allocated until the last.
func (m *Model) Generate(ctx context.Context, prompt string, p Params, opt Options) (*Picture, error) {
	if err := m.Validate(prompt, p); err != nil {
		return nil, fmt.Errorf("generate: %w", err)
	}
	c := newCrew(min(opt.Threads, maxThreads, runtime.GOMAXPROCS(0)))
	defer c.close()
	s := newSampler(m.flow, m.Understand(prompt).Tokens, m.kernel, c)
	fillNormal(s.state, p.Seed, streamPicture)
	leaves := make([][32]byte, 0, p.Steps+1)
	buffer := make([]byte, 0, stateHashBytes(len(s.state)))
	leaves = append(leaves, stateHash(0, s.state, buffer))
	preview := func() *Picture { return m.paint(s.clean) }
	plan := m.flow.schedule[p.Steps]
	for i := range p.Steps {
		if err := s.step(ctx, plan, i, int64(p.Guidance)); err != nil {
			return nil, fmt.Errorf("generate step %d of %d: %w", i+1, p.Steps, err)
		}
		leaves = append(leaves, stateHash(i+1, s.state, buffer))
		if opt.OnStep != nil {
			opt.OnStep(Step{Index: i + 1, Of: p.Steps, Preview: preview})
		}
	}
	picture := m.paint(s.state)
	picture.Trace = traceRoot(leaves)
	return picture, nil
}

func (m *Model) paint(state []int32) *Picture {
	side := m.flow.side
	p := &Picture{Width: side, Height: side, RGB: make([]byte, 3*side*side)}
	m.flow.paint(p.RGB, state)
	return p
}
