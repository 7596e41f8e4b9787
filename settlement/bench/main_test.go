package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFigures: the measurement is deterministic, so a figure beyond its bound is a change that a reader should see.
func TestFigures(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out, true))
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.GreaterOrEqual(t, len(lines), 20)
	for _, line := range lines {
		fields := strings.Split(line, "\t")
		require.Len(t, fields, 4, line)
		require.Equal(t, "ok", fields[3], line)
	}
}
