package node

import (
	"context"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// Engine is what a node computes with: a model of the exact tier. *compute.Model is the real one; all nodes of a process
// share it.
type Engine interface {
	Judge
	Generator
}

// params returns a task's parameters as the engine takes them.
func params(t protocol.Task) compute.Params {
	return compute.Params{
		Width: int(t.Width), Height: int(t.Height),
		Steps: int(t.Steps), Guidance: int(t.Guidance), Seed: t.Seed,
	}
}

// Crew limits how much computing the nodes of one process do at once. Generating and scoring share it, scoring
// first: a picture that waits for its score holds up a payment, a picture in the making only itself.
type Crew struct{ making, scoring chan struct{} }

// NewCrew returns a crew that makes up to `pictures` pictures and computes up to `scores` scores at a time.
func NewCrew(pictures, scores int) *Crew {
	return &Crew{making: make(chan struct{}, pictures), scoring: make(chan struct{}, scores)}
}

func hold(ctx context.Context, seats chan struct{}) (release func(), err error) {
	select {
	case seats <- struct{}{}:
		return func() { <-seats }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
