//go:build linux && amd64 && !race

package vit

import (
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/internal/kernel/amxtest"
)

// TestEmulatedTiles scores with the tile kernel on processors that cannot execute it. The race detector, which sees no
// assembly, would make this ten times as slow.
func TestEmulatedTiles(t *testing.T) {
	if _, err := kernel.Select("amx"); err == nil && !amxtest.Inside() {
		t.Skip("this processor has AMX: the other tests use it")
	}
	amxtest.Rerun(t, "TestSmall", "TestKernelsAgree")
}
