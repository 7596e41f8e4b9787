package model

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim"
)

var update = flag.Bool("update", false, "write testdata/events.golden anew after a change of protocol or engine")

// troubled is a network in which everything happens at once.
func troubled() sim.Scenario {
	s := Fifty()
	s.Name, s.Tasks, s.Final = "troubled", 60, 3
	s.Links = sim.Links{Latency: sim.Duration(80 * time.Millisecond), Spread: 0.7, Loss: 0.02, Bandwidth: 1 << 20}
	for _, behave := range []string{"equivocator", "colluding-ring"} {
		g := s.Nodes[1]
		g.Name, g.Behave, g.Count = behave, behave, 6
		s.Nodes = append(s.Nodes, g)
	}
	s.Faults = []sim.Fault{
		{Kind: "restart", At: sim.Duration(3 * time.Second), Every: sim.Duration(4 * time.Second), Share: 0.1},
		{Kind: "fork", At: sim.Duration(5 * time.Second), Every: sim.Duration(6 * time.Second), Depth: 3},
		{Kind: "partition", At: sim.Duration(9 * time.Second), For: sim.Duration(5 * time.Second), Share: 0.4},
		{Kind: "kill", At: sim.Duration(12 * time.Second), For: sim.Duration(9 * time.Second), Share: 0.2},
		{Kind: "slow", At: sim.Duration(14 * time.Second), For: sim.Duration(5 * time.Second), Share: 0.2},
	}
	return s
}

// steady is a library of made-up scores: those that are recorded may be recorded anew, and the events stay.
func steady(t *testing.T) *library {
	of, known := make([][paints]sample, 4), make([][]int16, 4)
	for class := range of {
		score := func(paint int, i uint64) int16 {
			return int16(5000 - 300*int64(paint) + 220*normal(mix(uint64(class), uint64(paint), i))>>16)
		}
		for paint := range paints {
			s := sample{}
			for i := range uint64(1000) {
				v := score(int(paint), i)
				s.plain, s.median = append(s.plain, v+50), append(s.median, v)
			}
			of[class][paint] = s
		}
		for i := range uint64(1000) {
			known[class] = append(known[class], score(int(Right), 1000+i))
		}
	}
	reference, err := watch.FromScores(known)
	require.NoError(t, err)
	return newLibrary(of, reference)
}

// TestSameEventsEverywhere compares the hashes of two networks with those of every other machine. Run it with
// GOAMD64=v3, too, whose compiler fuses multiplications with additions, and on arm64, where it always does.
func TestSameEventsEverywhere(t *testing.T) {
	const path = "testdata/events.golden"
	var lines strings.Builder
	scores := steady(t)
	for _, s := range []sim.Scenario{Fifty(), troubled()} {
		for seed := range uint64(2) {
			w, err := newWorld(s, sim.Options{Seed: seed})
			require.NoError(t, err)
			w.library, w.vigil.ref = scores, scores.reference
			w.open()
			w.run(func() bool { return false })
			require.Empty(t, w.violation)
			require.Positive(t, w.result().Funnel.Settled)
			fmt.Fprintf(&lines, "%s %d %s\n", s.Name, seed, w.eventHash())
		}
	}
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(lines.String()), 0o600))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), lines.String(), "if the change of events is meant: go test ./sim/model -run SameEvents -update")
}
