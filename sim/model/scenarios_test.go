package model_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/model"
	"github.com/limn-network/limn/sim/scenarios"
)

// TestScenarios plays the scenarios in the box.
func TestScenarios(t *testing.T) {
	all, err := scenarios.All()
	require.NoError(t, err)
	played := 0
	for _, s := range all {
		if s.Engine != sim.ModelEngine {
			continue
		}
		played++
		t.Run(s.Name, func(t *testing.T) {
			r, err := model.Run(context.Background(), s, sim.Options{Seed: 1})
			require.NoError(t, err)
			t.Logf("%+v %v %.1f s, %d steps", r.Funnel, r.Measures, r.Wall, r.Steps)
			require.NoError(t, r.Err())
		})
	}
	require.GreaterOrEqual(t, played, 20)
}
