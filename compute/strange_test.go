package compute

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/stretchr/testify/require"
)

// strange changes stretches of a model's tensors, some to extremes. Of such files about half still open, with numbers that no
// training would give.
func strange(r *rand.Rand, file []byte) []byte {
	b := bytes.Clone(file)
	tensors := b[len(modelMagic)+4+int(binary.LittleEndian.Uint32(b[len(modelMagic):])):]
	for range 1 + r.IntN(6) {
		at := r.IntN(len(tensors)) &^ 3
		part := tensors[at:min(len(tensors)&^3, at+4<<r.IntN(11))]
		word := uint32(r.IntN(1<<21)-1<<20) >> r.IntN(20)
		for way, i := r.IntN(4), 0; i < len(part); i++ {
			switch way {
			case 0:
				part[i] = []byte{127, 129}[r.IntN(2)]
			case 1:
				part[i] = byte(1+r.IntN(255)) + 128
			case 2:
				part[i] = 0
			case 3:
				part[i] = byte(word >> (8 * (i % 4)))
			}
		}
	}
	return b
}

// FuzzKernelsOnStrangeModels: what passes the proofs of bounds.go gives the same bytes on every kernel, and tile by tile.
func FuzzKernelsOnStrangeModels(f *testing.F) {
	manifest, file := tinyFiles(f)
	opened := 0
	for seed := uint64(0); opened < 10; seed++ {
		b := strange(rand.New(rand.NewPCG(seed, 5)), file)
		if _, err := Open(reseal(f, manifest, b), b, Config{}); err == nil {
			f.Add(seed)
			opened++
		}
		require.Less(f, seed, uint64(200), "hardly any file opens")
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 5))
		b := strange(r, file)
		sealed := reseal(t, manifest, b)
		var first *Picture
		for _, k := range kernel.All() {
			m, err := Open(sealed, b, Config{Kernel: k.Name()})
			if err != nil {
				t.Skip(err)
			}
			task := tinyTask(m)
			picture, err := m.Generate(t.Context(), task.Prompt, task.Params, Options{})
			require.NoError(t, err)
			if first == nil {
				first = picture
				checkStep(t, m, task, r)
			}
			require.Equal(t, first, picture, k.Name())
		}
	})
}

// checkStep compares a step of a picture, made tile by tile, with the engine's.
func checkStep(t *testing.T, m *Model, task Task, r *rand.Rand) {
	t.Helper()
	p, err := m.Trace(t.Context(), task, 2)
	require.NoError(t, err)
	i := r.IntN(task.Params.Steps)
	s, err := p.Step(t.Context(), i, 2)
	require.NoError(t, err)
	require.Equal(t, appendInt32s(nil, p.states[i]), s.contents[len(s.contents)-1], "step %d", i)
}
