package model_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim/model"
)

// BenchmarkSteps reports how many machine steps a second of processor time makes in an honest network of fifty nodes.
func BenchmarkSteps(b *testing.B) {
	seeds := 0
	var speed model.Speed
	for b.Loop() {
		var err error
		speed, err = model.Measure(context.Background(), 20, uint64(seeds))
		require.NoError(b, err)
		seeds += 20
	}
	b.ReportMetric(speed.StepsPerSecond(), "steps/cpu-s")
	b.ReportMetric(speed.Processor.Seconds()/float64(speed.Seeds), "cpu-s/seed")
}
