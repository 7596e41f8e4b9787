package tiletest

import (
	"bytes"
	"os"
	"testing"

	"github.com/limn-network/limn/compute"
	"github.com/stretchr/testify/require"
)

func tiny(t *testing.T) *compute.Model {
	t.Helper()
	manifest, err := os.ReadFile("../testdata/tiny/manifest.cbor")
	require.NoError(t, err)
	file, err := os.ReadFile("../testdata/tiny/model.limn")
	require.NoError(t, err)
	m, err := compute.Open(manifest, file, compute.DefaultConfig())
	require.NoError(t, err)
	return m
}

// TestCases: Go's own judge finds every case right and its opposite wrong, and a case is the same each time.
func TestCases(t *testing.T) {
	m := tiny(t)
	g, err := New(t.Context(), m, 1)
	require.NoError(t, err)
	again, err := New(t.Context(), m, 1)
	require.NoError(t, err)
	require.Len(t, g.Kinds(), 26)
	distinct := map[string]bool{}
	for _, kind := range g.Kinds() {
		for n := range 40 {
			c, err := g.Case(kind, n)
			require.NoError(t, err)
			require.NoError(t, m.CheckTile(c.Claim, c.Proof), "%s %d", kind, n)
			b, err := c.Bytes()
			require.NoError(t, err)
			wrong, err := c.Wrong(g)
			require.NoError(t, err)
			require.ErrorIs(t, m.CheckTile(wrong.Claim, wrong.Proof), compute.ErrTile, "%s %d", kind, n)
			distinct[string(b)] = true

			p, err := compute.DecodeTileProof(b[claimBytes:])
			require.NoError(t, err)
			require.NoError(t, m.CheckTile(c.Claim, p))
			if n < 8 {
				same, err := again.Case(kind, n)
				require.NoError(t, err)
				other, err := same.Bytes()
				require.NoError(t, err)
				require.True(t, bytes.Equal(b, other), "%s %d", kind, n)
			}
		}
	}
	require.Greater(t, len(distinct), 26*30)
	_, err = g.Case("none", 1)
	require.Error(t, err)
}
