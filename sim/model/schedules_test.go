package model_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim/model"
)

// TestSchedules plays a small part of the million that bench-trust plays.
func TestSchedules(t *testing.T) {
	r, err := model.Schedules(context.Background(), 1000, 1, nil)
	require.NoError(t, err)
	t.Logf("%+v", r)
	require.Empty(t, r.Broken)
	require.Zero(t, r.HonestSlashed)
	for name, n := range map[string]int64{
		"kills": r.Kills, "forks": r.Forks, "partitions": r.Cuts, "certificates": r.Certified, "audits": r.Audited,
		"rejections": r.Rejected, "settlements": r.Settled, "slashed": r.Slashed,
	} {
		require.NotZero(t, n, "no schedule came to %s, so nothing was tried", name)
	}
}
