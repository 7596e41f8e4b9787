package vit

import (
	"testing"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/vit/vittest"
	"github.com/stretchr/testify/require"
)

// TestMemoryIsWhatItSays compares the promise with what the heap saw.
func TestMemoryIsWhatItSays(t *testing.T) {
	m, _, _ := importModel(t, vittest.Small(), smallOptions(t), compute.Config{})
	r := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			newPass(&m.image, m.kernel, m.curve, m.patchBytes())
			newPass(&m.text, m.kernel, m.curve, 0)
		}
	})
	require.InEpsilon(t, m.Memory(), r.AllocedBytesPerOp(), 0.1)
}
