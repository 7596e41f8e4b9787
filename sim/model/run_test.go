package model_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/model"
)

func TestHonest(t *testing.T) {
	s, err := sim.Load("../scenarios/honest.toml")
	require.NoError(t, err)
	r, err := model.Run(context.Background(), s, sim.Options{Seed: 1})
	t.Logf("%+v\n%v\n%+v steps %d wall %f virt %f", r.Funnel, r.Measures, r.Earned, r.Steps, r.Wall, r.Virtual)
	for _, l := range r.Last {
		t.Log(l)
	}
	require.NoError(t, err)
	require.NoError(t, r.Err())
	again, err := model.Run(context.Background(), s, sim.Options{Seed: 1})
	require.NoError(t, err)
	require.Equal(t, r.EventHash, again.EventHash)
}

// TestSeedsDiffer: another seed is another run.
func TestSeedsDiffer(t *testing.T) {
	seen := map[string]bool{}
	for seed := range uint64(3) {
		r, err := model.Run(context.Background(), model.Fifty(), sim.Options{Seed: seed})
		require.NoError(t, err)
		require.False(t, seen[r.EventHash])
		seen[r.EventHash] = true
	}
}
