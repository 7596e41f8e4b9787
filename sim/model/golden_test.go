package model_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/model"
)

var update = flag.Bool("update", false, "write testdata/events.golden anew after a change of protocol, scores or engine")

// troubled is a network in which everything happens at once.
func troubled() sim.Scenario {
	s := among("equivocator", 60)
	s.Name, s.Final = "troubled", 3
	s.Links = sim.Links{Latency: sim.Duration(80 * time.Millisecond), Spread: 0.7, Loss: 0.02, Bandwidth: 1 << 20}
	s.Nodes = append(s.Nodes, among("colluding-ring", 1).Nodes[4])
	s.Nodes[5].Name = "ring"
	s.Faults = []sim.Fault{
		{Kind: "restart", At: sim.Duration(3 * time.Second), Every: sim.Duration(4 * time.Second), Share: 0.1},
		{Kind: "fork", At: sim.Duration(5 * time.Second), Every: sim.Duration(6 * time.Second), Depth: 3},
		{Kind: "partition", At: sim.Duration(9 * time.Second), For: sim.Duration(5 * time.Second), Share: 0.4},
		{Kind: "kill", At: sim.Duration(12 * time.Second), For: sim.Duration(9 * time.Second), Share: 0.2},
		{Kind: "slow", At: sim.Duration(14 * time.Second), For: sim.Duration(5 * time.Second), Share: 0.2},
	}
	return s
}

// TestSameEventsEverywhere compares the hashes of two networks with those of every other machine. Run it with
// GOAMD64=v3, too, whose compiler fuses multiplications with additions, and on arm64, where it always does.
func TestSameEventsEverywhere(t *testing.T) {
	const path = "testdata/events.golden"
	var lines strings.Builder
	for _, s := range []sim.Scenario{model.Fifty(), troubled()} {
		for seed := range uint64(2) {
			r, err := model.Run(context.Background(), s, sim.Options{Seed: seed})
			require.NoError(t, err)
			fmt.Fprintf(&lines, "%s %d %s\n", s.Name, seed, r.EventHash)
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
