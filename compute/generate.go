package compute

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/limn-network/limn/compute/internal/measure"
	"github.com/limn-network/limn/compute/internal/memory"
	"github.com/limn-network/limn/compute/trace"
)

const (
	maxThreads = 64

	// MaxBatch is the most pictures that GenerateBatch makes at once; more would only take memory.
	MaxBatch = 16
)

// ErrBatch is returned for tasks that cannot be made together.
var ErrBatch = errors.New("not a batch")

// Task determines a picture: prompt and parameters, together with the model.
type Task struct {
	Prompt string
	Params Params
}

// Options of one run; none changes the picture.
type Options struct {
	// Threads is the number of cores to use: 0 means 1, more than there are is cut.
	Threads int
	// OnStep is called after every step of every picture, on the caller's goroutine; what it returns from delays the
	// next step.
	OnStep func(Step)
}

// Step tells how far a picture is.
type Step struct {
	Picture   int // within the batch
	Index, Of int // Index counts from 1
	// Preview paints what the picture is heading for. Call it only within OnStep; nil costs nothing.
	Preview func() *Picture
}

// Generate makes the picture of a task. The only errors are those of Validate and the context's own; cancellation
// is noticed several times within a step. After the first step nothing is allocated until the last.
func (m *Model) Generate(ctx context.Context, prompt string, p Params, opt Options) (*Picture, error) {
	pictures, err := m.GenerateBatch(ctx, []Task{{prompt, p}}, opt)
	if err != nil {
		return nil, err
	}
	return pictures[0], nil
}

// GenerateBatch makes up to MaxBatch pictures together, which takes less time than one after the other because weights
// are read once for all. The tasks must agree in the number of steps. Each picture is the one that Generate makes.
func (m *Model) GenerateBatch(ctx context.Context, tasks []Task, opt Options) ([]*Picture, error) {
	steps, err := m.validateBatch(tasks)
	if err != nil {
		return nil, fmt.Errorf("generate: %w", err)
	}
	traces, untraced := make([]stateTrace, len(tasks)), measure.Untraced(ctx)
	for n := range tasks {
		traces[n] = newStateTrace(m.flow.stateValues(), steps)
	}
	pictures, previews := make([]*Picture, len(tasks)), make([]func() *Picture, len(tasks))
	err = m.run(ctx, tasks, opt.Threads, 0, func(s sampler, i int) {
		for n := range tasks {
			if !untraced {
				traces[n].add(s.state(n))
			}
			if previews[n] == nil {
				previews[n] = func() *Picture { return m.paint(s.clean(n)) }
			}
			if opt.OnStep != nil {
				opt.OnStep(Step{Picture: n, Index: i + 1, Of: steps, Preview: previews[n]})
			}
			if i+1 == steps {
				pictures[n] = m.paint(s.state(n))
			}
		}
	})
	if err != nil {
		return nil, fmt.Errorf("generate: %w", err)
	}
	for n := range tasks {
		if !untraced {
			pictures[n].Trace = traces[n].tree().Root()
		}
	}
	return pictures, nil
}

// run takes a batch that validateBatch let pass through all its steps and calls after behind each, counted from 0. It keeps
// within the memory there is, kept included: the bytes that the caller collects.
func (m *Model) run(ctx context.Context, tasks []Task, threads int, kept int64, after func(s sampler, i int)) error {
	threads = max(1, min(threads, maxThreads, runtime.GOMAXPROCS(0)))
	if err := memory.Check(m.engine.samplerBytes(len(tasks), threads)+kept, m.limit); err != nil {
		return fmt.Errorf("%d pictures: %w", len(tasks), err)
	}
	s := m.engine.sampler(len(tasks), threads)
	defer s.close()
	for n, t := range tasks {
		s.begin(n, m.Understand(t.Prompt).Tokens, t.Params.Seed, t.Params.Guidance)
	}
	steps := tasks[0].Params.Steps
	for i := range steps {
		if err := s.step(ctx, steps, i); err != nil {
			return fmt.Errorf("step %d of %d: %w", i+1, steps, err)
		}
		after(s, i)
	}
	return nil
}

// validateBatch returns the number of steps that all tasks take.
func (m *Model) validateBatch(tasks []Task) (steps int, err error) {
	if len(tasks) == 0 || len(tasks) > MaxBatch {
		return 0, fmt.Errorf("%w: %d pictures, 1 to %d go together", ErrBatch, len(tasks), MaxBatch)
	}
	steps = tasks[0].Params.Steps
	for _, t := range tasks {
		if err := m.Validate(t.Prompt, t.Params); err != nil {
			return 0, err
		}
		if t.Params.Steps != steps {
			return 0, fmt.Errorf("%w: %d and %d steps", ErrBatch, steps, t.Params.Steps)
		}
	}
	return steps, nil
}

func (m *Model) paint(state []int32) *Picture {
	side := m.flow.side
	p := &Picture{Width: side, Height: side, RGB: make([]byte, 3*side*side)}
	m.flow.paint(p.RGB, state)
	return p
}

// stateTrace hashes the state after every step of one picture, without allocating until its tree is made.
type stateTrace struct {
	leaves []trace.Hash
	buffer []byte
}

func newStateTrace(values, steps int) stateTrace {
	return stateTrace{make([]trace.Hash, 0, steps), make([]byte, 0, stateLeafBytes(values))}
}

func (t *stateTrace) add(state []int32) {
	t.leaves = append(t.leaves, stateLeaf(len(t.leaves), state, t.buffer))
}

func (t *stateTrace) tree() *trace.Tree {
	tree, err := trace.New(traceDomain, t.leaves)
	if err != nil {
		panic("compute: " + err.Error()) // a model has 1 to maxSteps steps
	}
	return tree
}
