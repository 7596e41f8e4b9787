package half_test

import (
	"flag"
	"testing"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/half"
	"github.com/limn-network/limn/compute/prompts"
	"github.com/stretchr/testify/require"
)

var pictures = flag.Int("pictures", 24, "how many pictures of each model are scored")

// TestHalf: the small model makes pictures of the same prompts, in half the work, that score nearly as well: it is a
// cheat worth catching. -pictures 300 -v gives README.md's numbers.
func TestHalf(t *testing.T) {
	whole, err := compute.Embedded()
	require.NoError(t, err)
	cheap, err := half.Open(compute.DefaultConfig())
	require.NoError(t, err)
	require.NotEqual(t, whole.Root(), cheap.Root())
	require.Equal(t, whole.Words(), cheap.Words())
	classes, words := prompts.Classes(whole), whole.Words()
	require.Equal(t, classes, prompts.Classes(cheap))

	var sums [3]float64 // embedded, half, noise
	worse := 0
	for i := range *pictures {
		prompt, params := prompts.Mixed(words, classes, uint64(i)), whole.DefaultParams()
		params.Seed = uint64(i)
		var scores [3]float64
		for j, m := range []*compute.Model{whole, cheap, nil} {
			p := whole.WhiteNoise(params.Seed)
			if m != nil {
				p, err = m.Generate(t.Context(), prompt, params, compute.Options{})
				require.NoError(t, err)
			}
			score, err := whole.Score(prompt, p.RGB, p.Width, p.Height)
			require.NoError(t, err)
			scores[j] = float64(score) / 1e4
			sums[j] += scores[j]
		}
		if scores[1] < scores[0] {
			worse++
		}
	}
	n := float64(*pictures)
	t.Logf("mean score of %d pictures: embedded %.4f, half %.4f, noise %.4f; half's is the lower one in %.3f",
		*pictures, sums[0]/n, sums[1]/n, sums[2]/n, float64(worse)/n)
	require.Greater(t, sums[1], 0.8*sums[0])
	require.Less(t, sums[2], 0.2*sums[0])
}
