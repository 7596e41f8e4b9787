package compute

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWorkersShareSequences runs a step on numbers of workers that take whole sequences (1, 2) and that share every phase
// (3, 5), whatever cores this machine has.
func TestWorkersShareSequences(t *testing.T) {
	m := tinyModel(t, "")
	steps := m.manifest.Steps[0]
	state := func(workers, batch int) []int32 {
		s := newCPUSampler(m.flow, batch, m.engine.(*cpuEngine).kernel, newCrew(workers))
		defer s.close()
		for i := range batch {
			s.begin(i, m.Understand("a cat").Tokens, uint64(i), 250)
		}
		for i := range steps {
			require.NoError(t, s.step(t.Context(), steps, i))
		}
		return append([]int32(nil), s.state(0)...)
	}
	want := state(1, 1)
	for _, workers := range []int{2, 3, 5} {
		for batch := 1; batch <= 3; batch++ {
			require.Equal(t, want, state(workers, batch), "%d workers, batch %d", workers, batch)
		}
	}
}

// TestSharedPhasesStop: cancellation ends a step in both ways of sharing work, and allocates nothing until then.
func TestSharedPhasesStop(t *testing.T) {
	m := tinyModel(t, "")
	steps := m.manifest.Steps[0]
	for _, workers := range []int{2, 3} {
		s := newCPUSampler(m.flow, 1, m.engine.(*cpuEngine).kernel, newCrew(workers))
		s.begin(0, m.Understand("a cat").Tokens, 1, 250)
		require.Zero(t, allocations(func() {
			require.NoError(t, s.step(context.Background(), steps, 0))
		}), "%d workers", workers)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		require.ErrorIs(t, s.step(ctx, steps, 0), context.Canceled)
		s.close()
	}
}
