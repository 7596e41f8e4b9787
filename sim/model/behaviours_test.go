package model_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/model"
)

// among puts a few nodes of a behaviour among honest ones.
func among(behave string, tasks int) sim.Scenario {
	s := sim.DefaultScenario()
	s.Name, s.Tasks, s.Rate = "among", tasks, 4
	group := func(name, behave string, count int, roles ...string) sim.Group {
		return sim.Group{Name: name, Count: count, Roles: roles, Behave: behave, Stake: "150", Price: "0.02", Speed: sim.Duration(time.Second)}
	}
	s.Nodes = []sim.Group{
		group("homes", "honest", 10, "requester"),
		group("makers", "honest", 12, "miner", "verifier", "auditor"),
		group("checkers", "honest", 20, "verifier"),
		group("settlers", "honest", 2, "settler"),
		group("others", behave, 6, "miner", "verifier", "auditor", "requester"),
	}
	return s
}

// TestBehaviours plays every behaviour in the box: no invariant breaks, no honest node is slashed, sums are exact.
func TestBehaviours(t *testing.T) {
	for _, b := range model.Behaviours() {
		t.Run(b.Name, func(t *testing.T) {
			r, err := model.Run(context.Background(), among(b.Name, 120), sim.Options{Seed: 1})
			require.NoError(t, err)
			t.Logf("%+v %v %+v", r.Funnel, r.Measures, r.Earned[4])
			require.Zero(t, r.Measures[sim.HonestSlashed])
			require.EqualValues(t, 1, r.Measures[sim.Conserved])
			require.Equal(t, 120, r.Funnel.Announced)
		})
	}
}
