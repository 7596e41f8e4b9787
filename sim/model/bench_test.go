package model_test

import (
	"context"
	"testing"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/model"
)

// BenchmarkSteps reports how many machine steps a second one core takes in an honest network of 50 nodes.
func BenchmarkSteps(b *testing.B) {
	var steps, tasks int64
	for i := 0; b.Loop(); i++ {
		r, err := model.Run(context.Background(), model.Fifty(), sim.Options{Seed: uint64(i)})
		if err != nil {
			b.Fatal(err)
		}
		steps += r.Steps
		tasks += int64(r.Funnel.Settled)
	}
	b.ReportMetric(float64(steps)/b.Elapsed().Seconds(), "steps/s")
	b.ReportMetric(float64(tasks)/b.Elapsed().Seconds(), "tasks/s")
}
