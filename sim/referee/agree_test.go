package referee

import (
	"os"
	"testing"

	"github.com/limn-network/limn/compute"
	"github.com/stretchr/testify/require"
)

func tinyFiles(t testing.TB) (manifest, file []byte) {
	t.Helper()
	manifest, err := os.ReadFile("../../compute/testdata/tiny/manifest.cbor")
	require.NoError(t, err)
	file, err = os.ReadFile("../../compute/testdata/tiny/model.limn")
	require.NoError(t, err)
	return manifest, file
}

// TestTilesAgree compares tiles of every kind of a small model; the embedded one is measured by sim/bench.
func TestTilesAgree(t *testing.T) {
	manifest, file := tinyFiles(t)
	kinds := 0
	require.NoError(t, Agree(t.Context(), manifest, file, 1, 24, func(compute.Kind) { kinds++ }))
	require.Equal(t, 26, kinds)
}

// TestCosts measures the tiny model, whose proofs are small: every kind is within a block's means.
func TestCosts(t *testing.T) {
	manifest, file := tinyFiles(t)
	costs, err := CostsOf(t.Context(), manifest, file, 3)
	require.NoError(t, err)
	require.Len(t, costs, 26)
	for _, c := range costs {
		require.Greater(t, c.Gas, uint64(21_000+10*c.Bytes), c.Kind) // a byte of calldata takes at least 10
		require.Less(t, c.Gas, uint64(2_000_000), c.Kind)
	}
}

// TestLayOutCost: a model is laid out once, by whoever wants a dispute about it.
func TestLayOutCost(t *testing.T) {
	manifest, file, err := compute.EmbeddedFiles()
	require.NoError(t, err)
	court, err := Open()
	require.NoError(t, err)
	_, gas, err := court.LayOut(manifest, file)
	require.NoError(t, err)
	t.Logf("laying out the embedded model: %d gas", gas)
	require.Less(t, gas, uint64(500_000))
}
