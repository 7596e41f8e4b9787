package model_test

import (
	"context"
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/model"
	"github.com/limn-network/limn/sim/scenarios"
)

var whole = flag.Bool("whole", false, "play the scenarios in the box to their end, with what they expect")

// someTasks is how much of a scenario is played otherwise: enough for every invariant to be looked at.
const someTasks = 40

// TestScenarios plays the scenarios in the box. Their expectations need their whole length; 'cmd/sim run' judges them.
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
			if !*whole {
				s.Tasks = min(s.Tasks, someTasks)
			}
			r, err := model.Run(context.Background(), s, sim.Options{Seed: 1})
			require.NoError(t, err)
			require.Zero(t, r.Measures[sim.HonestSlashed])
			require.EqualValues(t, 1, r.Measures[sim.Conserved])
			for name := range r.Measures {
				m, known := sim.MeasureOf(name)
				require.True(t, known && m.Engine != sim.FullEngine, "the measure %s is not in the list", name)
			}
			if *whole {
				t.Logf("%+v %v %.1f s, %d steps", r.Funnel, r.Measures, r.Wall, r.Steps)
				require.NoError(t, r.Err())
			}
		})
	}
	require.GreaterOrEqual(t, played, 20)
}
