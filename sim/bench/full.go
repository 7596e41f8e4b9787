package main

import (
	"context"
	"fmt"
	"math"
	"runtime/debug"
	"time"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/full"
)

// progress says when a run comes to its next stage.
func (b *bench) progress() func(sim.Progress) {
	stage := ""
	return func(p sim.Progress) {
		if p.Stage != stage {
			stage = p.Stage
			b.stage(fmt.Sprintf("%s: %d of %d tasks, %s of virtual time", p.Stage, p.Done, p.Of, p.Virtual.Round(time.Second)))
		}
	}
}

// memoryLimit is where the collector works harder, below the 12 GiB that a thousand nodes may take.
const memoryLimit = 11 << 30

// thousandNodes plays real nodes over a simulated network, and compares them with fewer and with gossip alone.
func thousandNodes(ctx context.Context, b *bench) error {
	// Half of a thousand hosts is stacks, which the collector's goal counts as live: its usual pace would take twice what is used.
	defer debug.SetGCPercent(debug.SetGCPercent(60))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(memoryLimit))
	nodes := max(64, b.part(1023))
	r, err := full.Run(ctx, full.Honest(nodes, 100), sim.Options{Seed: 1, Progress: b.progress()})
	if err != nil {
		return err
	}
	name := fmt.Sprintf("full engine, %d nodes, 100 tasks: ", nodes)
	b.most(name+"wall time", r.Wall/60, 20, "min")
	b.least(name+"delivered", r.Measures[sim.Delivered], 1, "")
	b.least(name+"settled in final epochs", r.Measures[sim.Settled], 1, "")
	b.most(name+"memory of all, at most", r.Measures[full.MemoryPeak]/(1<<30), 12, "GiB")
	b.note("%.0f s of wall and %.0f s of processor time for %.0f s of network time, %.0f messages delivered; a node takes %.1f MiB and %.0f goroutines",
		r.Wall, r.Measures[full.ProcessorTime], r.Virtual, r.Measures[full.Messages], r.Measures[full.MemoryPerNode]/(1<<20), r.Measures[full.RoutinesPerNode])
	for _, reason := range r.Last[:min(len(r.Last), 10)] {
		b.note("%s", reason)
	}
	few, err := full.Run(ctx, full.Honest(64, 20), sim.Options{Seed: 1, Progress: b.progress()})
	if err != nil {
		return err
	}
	for _, m := range []string{full.MemoryPerNode, full.RoutinesPerNode} {
		b.most(name+m+" over that at 64 nodes", r.Measures[m]/few.Measures[m], 1.1, "")
	}
	b.stage(fmt.Sprintf("gossip alone on %d hosts", nodes))
	bare, err := full.Bare(ctx, nodes, 100)
	if err != nil {
		return err
	}
	b.most(name+"p99 of gossip over gossip alone", r.Measures[sim.GossipP99]/bare.P99.Seconds(), 1.15, "")
	b.most(name+"processor time of a message over gossip alone", r.Measures[full.PerMessage]/bare.PerMessage.Seconds(), 1.5, "")
	b.note("gossip alone: %d deliveries, %s of processor time each, p99 %s", bare.Delivered, bare.PerMessage, bare.P99)
	return nil
}

// sybilFlood has four strangers join for each honest node.
func sybilFlood(ctx context.Context, b *bench) error {
	honest := max(40, b.part(200))
	p, err := full.Sybils(ctx, honest, 4, 40, b.progress())
	if err != nil {
		return err
	}
	name := fmt.Sprintf("sybils 4:1 joining at once, %d honest nodes: ", honest)
	b.least(name+"messages delivered", 100*p.Struck.Measures[full.GossipReach], 99.99, "%")
	b.most(name+"p99 of gossip over the clean run", p.Slower(sim.GossipP99), 2, "")
	return nil
}

// massKill switches 30 % of the nodes off in the middle of their work.
func massKill(ctx context.Context, b *bench) error {
	nodes := max(64, b.part(256))
	p, err := full.Killed(ctx, nodes, 60, 0.3, b.progress())
	if err != nil {
		return err
	}
	name := fmt.Sprintf("30 %% of %d nodes killed in mid-work: ", nodes)
	b.most(name+"tasks neither delivered nor freed", math.Max(p.Clean.Measures[sim.Lost], p.Struck.Measures[sim.Lost]), 0, "")
	b.most(name+"p99 of the time to a picture over the clean run", p.Slower(sim.TimeP99), 2, "")
	return nil
}
