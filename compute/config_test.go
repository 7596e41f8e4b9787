package compute

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMemoryLimit refuses what would not fit before it allocates anything.
func TestMemoryLimit(t *testing.T) {
	manifest, file := tinyFiles(t)
	m, err := Open(manifest, file, Config{Memory: 1 << 20})
	require.NoError(t, err)
	p := m.DefaultParams()
	_, err = m.Generate(t.Context(), "a cat", p, Options{})
	require.NoError(t, err)
	tasks := slices.Repeat([]Task{{"a cat", p}}, MaxBatch)
	_, err = m.GenerateBatch(t.Context(), tasks, Options{})
	require.ErrorIs(t, err, ErrMemory)
	picture, err := m.Trace(t.Context(), tasks[0], 0)
	require.NoError(t, err)
	step, err := picture.Step(t.Context(), 0, 0)
	require.NoError(t, err)
	m.limit = 0
	for _, content := range step.contents {
		m.limit += int64(len(content))
	}
	_, err = picture.Step(t.Context(), 0, 0)
	require.ErrorIs(t, err, ErrMemory, "nothing is left for hashes")
	m.limit = 1
	_, err = m.Trace(t.Context(), tasks[0], 0)
	require.ErrorIs(t, err, ErrMemory)
	_, err = Open(manifest, file, Config{Memory: -1})
	require.ErrorIs(t, err, ErrMemory)
}
