package watch

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSpecVector computes the vector of SPEC.md and looks for it, and for the table of stakes, in that file.
func TestSpecVector(t *testing.T) {
	scores := make([]int16, 2000)
	for i := range scores {
		scores[i] = int16(4000 + i)
	}
	w := New(referenceOf(t, scores))
	for u := range 1000 {
		w.Observe(Observation{Score: int16(4000 + 7919*u*u%1900), Proven: u%10 == 3})
	}
	sum := sha256.Sum256(w.Bytes())
	spec, err := os.ReadFile("SPEC.md")
	require.NoError(t, err)
	require.Contains(t, string(spec), fmt.Sprintf("SHA-256 of the state is %s, and the e-value's log2 is %d thousandths",
		hex.EncodeToString(sum[:]), w.EValueMilliLog2()))
	for i, s := range stakes {
		require.Contains(t, string(spec), fmt.Sprintf("\n| %d | %d | %d | %d | %d | %d | %d |\n", s[0], s[1], s[2], s[3], s[4], s[5], aside[i]))
	}
}
