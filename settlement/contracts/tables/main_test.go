package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestGenerated: the committed source is what the definition gives.
func TestGenerated(t *testing.T) {
	want, err := Source(definition)
	require.NoError(t, err)
	got, err := os.ReadFile(generated)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "run go generate ./settlement/contracts/tables")
}

func TestRefuses(t *testing.T) {
	_, err := Source("main.go")
	require.ErrorIs(t, err, errTables)
	_, err = Source("nothing.go")
	require.Error(t, err)
}
