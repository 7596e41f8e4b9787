// Package amxtest runs tests of the calling test binary once more under amxemu, on a processor that appears to have AMX.
package amxtest

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel/amxemu"
	"github.com/stretchr/testify/require"
)

const (
	// insideVariable says to a test binary that it is the emulated copy.
	insideVariable = "LIMN_TEST_EMULATED_AMX"

	detection = "github.com/limn-network/limn/compute/internal/kernel."
)

// Inside says whether this program is run by Rerun: a tile kernel that is missing is a failure then.
func Inside() bool { return os.Getenv(insideVariable) != "" }

// Rerun runs tests of the calling test binary once more, in an emulated copy, and requires that each passes and
// that tiles were multiplied. It skips t where emulation is not possible.
func Rerun(t testing.TB, tests ...string) {
	t.Helper()
	if Inside() {
		t.Skip("this is the emulated copy")
	}
	output, err := os.CreateTemp(t.TempDir(), "")
	require.NoError(t, err)
	defer output.Close()
	counts, err := amxemu.Run(amxemu.Command{
		Args:   []string{os.Args[0], "-test.run=^(" + strings.Join(tests, "|") + ")$", "-test.v"},
		Env:    append(os.Environ(), insideVariable+"=1"),
		Output: output,
		CPUID:  detection + "cpuid",
		XGETBV: detection + "xgetbv",
	})
	if errors.Is(err, amxemu.ErrUnavailable) {
		t.Skip(err)
	}
	said, readError := os.ReadFile(output.Name())
	require.NoError(t, readError)
	require.NoError(t, err, "%s", said)
	for _, name := range tests {
		require.True(t, bytes.Contains(said, []byte("--- PASS: "+name+" ")), "%s: %s", name, said)
	}
	t.Logf("emulated: %+v", counts)
	require.Equal(t, 1, counts.Consents)
	require.Positive(t, counts.Dots)
	require.Equal(t, counts.Configurations, counts.Releases)
}
