package main

import (
	"context"
	"fmt"

	"github.com/limn-network/limn/sim/model"
)

// The sizes of the measurements of the model engine.
const (
	modelSeed  = 1
	modelSeeds = 10_000
	schedules  = 1_000_000
)

// modelSpeed is how fast the model engine plays networks of fifty nodes.
func modelSpeed(ctx context.Context, b *bench) error {
	s, err := model.Measure(ctx, b.part(modelSeeds), modelSeed)
	if err != nil {
		return err
	}
	b.least("model engine: machine steps a second of one core", s.StepsPerSecond(), 200_000, "")
	b.most(fmt.Sprintf("model engine: %d seeds of 50 nodes, 100 tasks each", s.Seeds), s.Wall.Minutes(), 60, "min")
	b.note("%d steps, %.0f s of processor time", s.Steps, s.Processor.Seconds())
	return nil
}

// honestSlashed looks for a schedule in which somebody honest loses stake.
func honestSlashed(ctx context.Context, b *bench) error {
	n := b.part(schedules)
	r, err := model.Schedules(ctx, n, modelSeed, func(done int) {
		if done%20_000 == 0 {
			b.stage(fmt.Sprintf("schedules: %d of %d", done, n))
		}
	})
	if err != nil && r.Schedules == 0 {
		return err
	}
	// Whoever interrupts it sees what was found until then.
	b.most(fmt.Sprintf("honest nodes slashed in %d schedules with partitions, restarts and forks", r.Schedules), float64(r.HonestSlashed), 0, "nodes")
	b.note("%d events, %d kills, %d forks, %d partitions; %d certificates, %d audits, %d settled; %d dishonest nodes slashed", r.Events, r.Kills, r.Forks, r.Cuts, r.Certified, r.Audited, r.Settled, r.Slashed)
	if len(r.Broken) > 0 {
		return fmt.Errorf("invariants broke: %v", r.Broken)
	}
	return err
}
