package memory

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCheck(t *testing.T) {
	require.NoError(t, Check(100, 100))
	require.ErrorIs(t, Check(101, 100), ErrTooLittle)
	require.EqualError(t, Check(3<<20, 1<<19), "not enough memory: 3.0 MiB needed, 0.5 MiB there")
	require.NoError(t, Check(1<<20, 0))
	if runtime.GOOS == "linux" {
		require.ErrorIs(t, Check(1<<60, 0), ErrTooLittle)
	}
}
