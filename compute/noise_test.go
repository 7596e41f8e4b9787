package compute

import (
	"math"
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/stretchr/testify/require"
)

func TestNoiseIsNormal(t *testing.T) {
	v := make([]int32, 1<<17)
	fillNormal(v, 42, streamPicture, 0)
	var moments [5]float64
	var beyond [4]int
	for _, x := range v {
		z := float64(x) / 65536
		for i, p := 1, z; i <= 4; i, p = i+1, p*z {
			moments[i] += p / float64(len(v))
		}
		if a := int(math.Abs(z)); a < 4 {
			beyond[a]++
		}
	}
	require.InDelta(t, 0, moments[1], 0.01)
	require.InDelta(t, 1, moments[2], 0.015)
	require.InDelta(t, 0, moments[3], 0.04)
	require.InDelta(t, 3, moments[4], 0.1)
	require.InDelta(t, 0.6827, float64(beyond[0])/float64(len(v)), 0.005)
	require.InDelta(t, 0.0428, float64(beyond[2])/float64(len(v)), 0.003)
	again := make([]int32, 64)
	fillNormal(again, 42, streamPicture, 0)
	require.Equal(t, v[:64], again)
	fillNormal(again, 43, streamPicture, 0)
	require.NotEqual(t, v[:64], again)
	for _, word := range []uint32{0, 1, 2, 1 << 30, 1<<31 - 1, 1 << 31, 1<<32 - 1} {
		require.LessOrEqual(t, int64(max(kernel.Normal(word), -kernel.Normal(word))), int64(stateLimit))
	}
}

func TestGuidanceWithoutPromptWeightIgnoresPrompt(t *testing.T) {
	m := modelOn(t, "")
	p := m.DefaultParams()
	p.Steps, p.Guidance = 8, 0
	a, err := m.Generate(t.Context(), "a cat", p, Options{})
	require.NoError(t, err)
	b, err := m.Generate(t.Context(), "a red apple", p, Options{})
	require.NoError(t, err)
	require.Equal(t, a.RGB, b.RGB)
}
