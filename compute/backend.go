package compute

import "context"

// backend is where models live and their passes run: this processor (cpu.go), or a device with memory of its own. The cut is
// made so that tensors can stay there: weights go over once, when a model is opened; a batch of pictures is begun with
// tokens and seeds and advanced a step at a time; what comes back is a state of some kilobytes after each step,
// which the trace commits to, and embeddings. A backend for another device implements these three interfaces and
// conforms when its integers are those of SPEC.md.
type backend interface {
	name() string
	// place brings the weights of an opened and proved model to where they are used. It may keep f and c.
	place(f *flow, c *clip) (engine, error)
}

// engine is a model placed on a backend. It is safe for concurrent use.
type engine interface {
	// sampler allocates what a batch of pictures needs; the caller closes it.
	sampler(batch, threads int) sampler
	// samplerBytes is what sampler allocates.
	samplerBytes(batch, threads int) int64
	// embedText and embedImage are the two halves of the scorer.
	embedText(tokens []uint16) []int16
	embedImage(rgb []byte) []int16
}

// sampler is a batch of pictures in the making, used by one caller at a time.
type sampler interface {
	// begin draws the starting state of picture i.
	begin(i int, tokens []uint16, seed uint64, guidance int)
	// step takes every picture through step i of so many. An error is the context's; the states are then of no use.
	step(ctx context.Context, steps, i int) error
	// state and clean are picture i after the last step, and what that step expected at the end; both are valid
	// until the next call of the sampler.
	state(i int) []int32
	clean(i int) []int32
	close()
}
