package memory

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMeminfo(t *testing.T) {
	n, known := meminfo([]byte("MemTotal:       24638452 kB\nMemFree:  1 kB\nMemAvailable:   22638452 kB\n"))
	require.True(t, known)
	require.Equal(t, int64(22638452)<<10, n)
	for _, b := range []string{"", "MemAvailable", "MemAvailable: many kB", "MemTotal: 5 kB\n"} {
		_, known := meminfo([]byte(b))
		require.False(t, known, b)
	}
}
