package attacks_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/attacks"
)

func TestWilson(t *testing.T) {
	for _, c := range []struct {
		k, n      int
		low, high float64
	}{
		{0, 100, 0, 0.0370}, {100, 100, 0.9630, 1}, {50, 100, 0.4038, 0.5962}, {1, 10, 0.0179, 0.4042},
	} {
		low, high := attacks.Wilson(c.k, c.n)
		require.InDelta(t, c.low, low, 1e-4)
		require.InDelta(t, c.high, high, 1e-4)
	}
}

func TestPlaySumsOverSeeds(t *testing.T) {
	zero := 0.0
	s := sim.DefaultScenario()
	s.Name, s.About = "noise", "Miners answer with noise."
	s.Nodes = []sim.Group{{Name: "cheats", Count: 2, Roles: []string{"miner"}, Behave: "noise"}}
	s.Expect = []sim.Expect{{What: sim.Lost, AtMost: &zero}}
	engine := func(_ context.Context, s sim.Scenario, o sim.Options) (*sim.Result, error) {
		return &sim.Result{
			Scenario: s, Seed: o.Seed, Funnel: sim.Funnel{Announced: 14},
			Measures: map[string]float64{sim.Lost: float64(o.Seed / 3), sim.HonestTasks: 10, sim.HonestDelivered: 0.9},
			Attacks:  []sim.Attack{{Group: "cheats", Behave: "noise", Attempts: 5, Caught: 4, Missed: 1, Nodes: 2, Stopped: 1, Cost: 3e9}},
		}, nil
	}
	o, err := attacks.Play(t.Context(), engine, s, 3, func(int) {})
	require.NoError(t, err)
	require.Equal(t, 15, o.Groups[0].Attempts)
	require.Equal(t, 30, o.Tasks)
	require.Equal(t, 27, o.Delivered)
	require.Len(t, o.Failed, 1)
	var b strings.Builder
	require.NoError(t, attacks.Write(&b, []attacks.Outcome{o}, "sim run %s"))
	for _, want := range []string{"80.00 % (54.81 to 92.95)", "1.500", "seed 3: lost at most 0, is 1", "sim run noise", "3 of 6", "90.00 %"} {
		require.Contains(t, b.String(), want)
	}
}
