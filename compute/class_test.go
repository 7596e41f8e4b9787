package compute

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A class is a place in the manifest, and its floor is the prompt's.
func TestClassOfPrompt(t *testing.T) {
	m := modelOn(t, "")
	seen := map[uint8]bool{}
	for _, prompt := range []string{"a cat", "a red cat", "two orange cats", "a cat and a dog", "a red apple on a blue background", "cat dog cat dog"} {
		class := m.Class(prompt)
		require.Less(t, int(class), len(m.Classes()), prompt)
		require.Equal(t, m.Floor(prompt), m.FloorOf(class), prompt)
		require.Equal(t, m.Understand(prompt).Tokens, m.Tokens(prompt), prompt)
		seen[class] = true
	}
	require.Greater(t, len(seen), 3)
	require.Equal(t, m.floors[otherClass], m.FloorOf(UnlistedClass))
}
