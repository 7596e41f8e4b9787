package compute

import (
	"context"
	"fmt"
)

// What a dishonest party would commit to, for tests and simulations of disputes: it is caught by the very code that catches others.

// Forge runs the same program again and lies: tamper may change each content as it is computed, at many leaves at once when threads
// is more than 1. What follows is computed from that.
func (s *TileTrace) Forge(ctx context.Context, threads int, tamper func(leaf int, content []byte)) (*TileTrace, error) {
	out := &TileTrace{model: s.model, program: s.program, start: s.start, ids: s.ids}
	if err := out.build(ctx, threads, tamper); err != nil {
		return nil, fmt.Errorf("forge: %w", err)
	}
	return out, nil
}

// Forge is a picture whose step i is the given one, and which goes on from there as it should. Its pixels differ from the
// honest ones if that step ends in another state.
func (p *PictureTrace) Forge(ctx context.Context, i int, step *TileTrace, threads int) (*PictureTrace, error) {
	if i < 0 || i >= len(p.states) || step.Program() != ProgramStep {
		return nil, fmt.Errorf("forge: no step %d of %d", i, len(p.states))
	}
	out, err := p.model.tracePicture(ctx, p.task, threads, func(at int, state []int32) {
		if at == i {
			copy(state, toInt32s(step.Result()))
		}
	})
	if err != nil {
		return nil, fmt.Errorf("forge: %w", err)
	}
	out.forged, out.forgedAt = step, i
	return out, nil
}
