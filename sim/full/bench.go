package full

import (
	"context"
	"time"

	"github.com/limn-network/limn/sim"
)

// Honest is a network of honest nodes: of them a tenth are miners, a fiftieth requesters, two settlers, one watcher, and the
// others verifiers and auditors. Epochs are short, so that a run need not wait long for the last.
func Honest(nodes, tasks int) sim.Scenario {
	s := sim.DefaultScenario()
	s.Name, s.Engine, s.Tasks = "full-honest", sim.FullEngine, tasks
	s.About = "Honest nodes on links of 50 ms make pictures, attest them and settle."
	s.Rate, s.Epoch = max(2, float64(tasks)/25), sim.Duration(10*time.Second)
	miners, requesters := max(3, nodes/10), max(1, nodes/50)
	group := func(name string, count int, roles ...string) sim.Group {
		return sim.Group{
			Name: name, Count: count, Roles: roles, Behave: "honest", Stake: "150", Price: "0.02", Speed: sim.Duration(time.Second),
		}
	}
	s.Nodes = []sim.Group{
		group("home", requesters, "requester"), group("miners", miners, "miner"),
		group("verifiers", max(8, nodes-requesters-miners-3), "verifier", "auditor"),
		group("settlers", 2, "settler"), group("watcher", 1, "watcher"),
	}
	return s
}

// Bare is gossip alone on as many hosts, with as many messages as Honest makes of a number of tasks.
func Bare(ctx context.Context, nodes, tasks int) (Gossip, error) {
	const perTask, bytes = 9, 500 // messages, of which most are attestations
	return Alone(ctx, nodes, perTask*tasks, bytes, Honest(nodes, tasks).Links)
}

// Pair is a network that something happens to, and the same without it.
type Pair struct{ Clean, Struck *sim.Result }

// Slower is by how much a measure of time is longer than in the clean run.
func (p Pair) Slower(measure string) float64 {
	return p.Struck.Measures[measure] / p.Clean.Measures[measure]
}

// Sybils plays honest nodes, of which 200 are meant, and again with strangers joining all at once, times as many, in the
// middle of the tasks. What counts are GossipReach and GossipP99 of the honest.
func Sybils(ctx context.Context, honest, times, tasks int, progress func(sim.Progress)) (Pair, error) {
	s := Honest(honest, tasks)
	struck := s
	struck.Name = "full-sybils"
	struck.Nodes = append(append([]sim.Group{}, s.Nodes...), sim.Group{
		Name: "sybils", Count: times * honest, Roles: []string{"requester"}, Behave: "sybil", Stake: "1", Price: "0.02",
		Speed: sim.Duration(time.Second), Joins: sim.Duration(time.Second),
	})
	return pair(ctx, s, struck, progress)
}

// Killed plays honest nodes, and again with a share of the miners, verifiers and auditors killed in the middle of their work.
// What counts are Lost, and TimeP99.
func Killed(ctx context.Context, nodes, tasks int, share float64, progress func(sim.Progress)) (Pair, error) {
	s := Honest(nodes, tasks)
	struck := s
	struck.Name = "full-killed"
	middle := sim.Duration(float64(tasks) / s.Rate / 2 * float64(time.Second))
	for _, group := range []string{"miners", "verifiers"} {
		struck.Faults = append(struck.Faults, sim.Fault{Kind: "kill", At: middle, Nodes: group, Share: share})
	}
	return pair(ctx, s, struck, progress)
}

func pair(ctx context.Context, clean, struck sim.Scenario, progress func(sim.Progress)) (p Pair, err error) {
	o := sim.Options{Seed: 1, Progress: progress}
	if p.Clean, err = Run(ctx, clean, o); err != nil {
		return p, err
	}
	p.Struck, err = Run(ctx, struck, o)
	return p, err
}
