package report_test

import (
	"bytes"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/report"
)

func example() *sim.Result {
	zero, most := 0.0, 0.9
	s := sim.DefaultScenario()
	s.Name, s.About = "noise", "Two of twenty miners answer with <noise>."
	s.Nodes = []sim.Group{{Name: "miners", Count: 20, Roles: []string{"miner"}, Behave: "honest", Stake: "150", Price: "0.02"}}
	s.Expect = []sim.Expect{{What: sim.BadAccepted, AtMost: &zero}, {What: sim.Delivered, AtMost: &most}, {What: sim.SuspendedMedian, AtMost: &most}}
	r := &sim.Result{
		Scenario: s, Seed: 7, Virtual: 812, Wall: 1.5, Steps: 123_456, EventHash: "ab12",
		Funnel:   sim.Funnel{Announced: 1000, Assigned: 1000, Committed: 990, Delivered: 985, Certified: 990, Audited: 41, Accepted: 960, Rejected: 30, Settled: 955, Refunded: 10},
		Measures: map[string]float64{sim.Delivered: 0.985, sim.BadAccepted: 0, sim.TimeP50: 1.42, sim.TimeP99: 5.1, sim.ExtraWork: 0.06, sim.GossipP99: 0.31, "odd": math.NaN()},
		Earned: []sim.Earned{
			{Group: "miners", Behave: "honest", Nodes: 18, Work: 960, Income: 15e9}, {Group: "cheats", Behave: "noise", Nodes: 2, Work: 30, Slashed: 300e9},
		},
		Attacks: []sim.Attack{{Group: "cheats", Behave: "noise", Attempts: 31, Caught: 30, Missed: 1, Stopped: 2, Nodes: 2, Gain: 2e7, Cost: 300e9}},
		Last:    []string{"812.0 s  settler posts epoch 81"},
	}
	var x, y, z []float64
	for i := range 60 {
		x, y, z = append(x, float64(i)/8), append(y, 1-math.Exp(-float64(i)/9)), append(z, 1-math.Exp(-float64(i)/20))
	}
	r.Curves = []sim.Curve{
		{Plot: "latency", Name: "all tasks", X: x, Y: y, XAxis: "s", YAxis: "share of tasks"},
		{Plot: "latency", Name: "failed over", X: x, Y: z, XAxis: "s", YAxis: "share of tasks"},
		{Plot: "detection", Name: "noise", X: []float64{0, 1, 2, 3}, Y: []float64{0, 0.9, 1, 1}, XAxis: "tasks", YAxis: "share caught"},
	}
	r.Judge()
	return r
}

func TestWrite(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, report.Write(&b, example(), "sim run noise.toml --seed 7"))
	page := b.String()
	if path := os.Getenv("LIMN_SHOW_REPORT"); path != "" {
		require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
	}
	for _, want := range []string{"&lt;noise&gt;", "2 of 3 expectations do not hold", "until it is suspended", "2 of 2", "0.02", "Time to picture", "98.5 %", "ab12", "sim run noise.toml --seed 7", "−150", "polyline"} {
		require.Contains(t, page, want)
	}
	require.NotContains(t, page, "ZgotmplZ")
	require.Equal(t, 3, strings.Count(page, "<polyline"))
	for _, foreign := range []string{"http://", "https://", "src=", "<script"} {
		require.NotContains(t, page, foreign, "the page must stand alone")
	}
}

// TestEndsBeforeTheEnd: a run that was stopped is not judged, and one that broke an invariant says so first.
func TestEndsBeforeTheEnd(t *testing.T) {
	r := example()
	r.Stopped = true
	var b bytes.Buffer
	require.NoError(t, report.Write(&b, r, ""))
	require.Contains(t, b.String(), "stopped before its end")
	require.NotContains(t, b.String(), "What must hold")
	r.Broken = "epoch 3 takes something back"
	b.Reset()
	require.NoError(t, report.Write(&b, r, ""))
	require.Contains(t, b.String(), "an invariant broke: epoch 3 takes something back")
}

func TestWriteEmpty(t *testing.T) {
	s := sim.DefaultScenario()
	s.Name = "empty"
	require.NoError(t, report.Write(&bytes.Buffer{}, &sim.Result{Scenario: s, Curves: []sim.Curve{{Plot: "x", X: []float64{1}, Y: []float64{math.NaN()}}}}, ""))
}
