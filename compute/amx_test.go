//go:build linux && amd64 && !race

package compute

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/internal/kernel/amxtest"
	"github.com/stretchr/testify/require"
)

var emulateAll = flag.Bool("emulate-all", false, "whole pictures of the embedded model by emulated AMX, too: minutes")

// TestEmulatedTiles makes pictures with the tile kernel on processors that cannot execute it. The race detector, which sees no
// assembly, would make this ten times as slow.
func TestEmulatedTiles(t *testing.T) {
	if _, err := kernel.Select("amx"); err == nil && !amxtest.Inside() {
		t.Skip("this processor has AMX: the other tests use it")
	}
	tests := []string{"TestTinyGolden", "TestTilesMakeTheEmbeddedModel"}
	if *emulateAll {
		tests = append(tests, "TestGolden")
	}
	amxtest.Rerun(t, tests...)
}

// TestTilesMakeTheEmbeddedModel is the share of TestGolden that emulation has time for: the first step of a picture.
func TestTilesMakeTheEmbeddedModel(t *testing.T) {
	if _, err := kernel.Select("amx"); err != nil {
		require.False(t, amxtest.Inside(), "the emulator's AMX was not found")
		t.Skip("this processor has no AMX; TestEmulatedTiles runs this under emulation")
	}
	b, err := os.ReadFile(goldenFile)
	require.NoError(t, err)
	var want struct{ Tasks []golden }
	require.NoError(t, json.Unmarshal(b, &want))
	require.NotEmpty(t, want.Tasks)
	m := modelOn(t, "amx")
	task := want.Tasks[0]
	s := m.engine.sampler(1, 2)
	defer s.close()
	s.begin(0, task.Tokens, task.Params.Seed, task.Params.Guidance)
	require.NoError(t, s.step(t.Context(), task.Params.Steps, 0))
	require.Equal(t, task.States[0], hexOf(stateLeaf(0, s.state(0), nil)))
}
