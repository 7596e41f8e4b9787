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
