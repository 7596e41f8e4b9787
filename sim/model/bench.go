package model

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/limn-network/limn/sim"
)

// Fifty is an honest network of fifty nodes with a hundred tasks, by which the engine's speed is measured.
func Fifty() sim.Scenario {
	s := sim.DefaultScenario()
	s.Name, s.Tasks, s.Rate = "fifty", 100, 2
	group := func(name string, count int, roles ...string) sim.Group {
		return sim.Group{Name: name, Count: count, Roles: roles, Behave: "honest", Stake: "150", Price: "0.02", Speed: sim.Duration(time.Second)}
	}
	s.Nodes = []sim.Group{
		group("homes", 10, "requester"),
		group("makers", 14, "miner", "verifier", "auditor"),
		group("checkers", 24, "verifier"),
		group("settlers", 2, "settler"),
	}
	return s
}

// Speed is how fast the engine plays.
type Speed struct {
	Seeds     int
	Steps     int64
	Processor time.Duration // of all processors together, the garbage collector's included
	Wall      time.Duration
}

// StepsPerSecond is of one processor. It counts processor time and not the clock, so that it means the same on a machine
// that others use, too.
func (s Speed) StepsPerSecond() float64 { return float64(s.Steps) / s.Processor.Seconds() }

// Measure plays Fifty with n seeds on all processors.
func Measure(ctx context.Context, n int, seed uint64) (Speed, error) {
	var steps, next atomic.Int64
	var failed error
	var mu sync.Mutex
	var workers sync.WaitGroup
	begin, busy := time.Now(), processorTime()
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(n) && ctx.Err() == nil; i = next.Add(1) - 1 {
				r, err := Run(ctx, Fifty(), sim.Options{Seed: seed + uint64(i)})
				if err != nil {
					mu.Lock()
					failed = err
					mu.Unlock()
					return
				}
				steps.Add(r.Steps)
			}
		})
	}
	workers.Wait()
	return Speed{Seeds: n, Steps: steps.Load(), Processor: processorTime() - busy, Wall: time.Since(begin)}, failed
}
