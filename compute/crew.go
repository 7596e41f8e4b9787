package compute

import (
	"sync"
	"sync/atomic"
)

// crew runs the items of a phase on a fixed number of workers. Items write to disjoint memory, so which
// worker takes which cannot change a result. One caller at a time; close ends the goroutines.
type crew struct {
	workers int
	phases  chan phase
	next    atomic.Int64
	busy    sync.WaitGroup
	done    sync.WaitGroup
}

type phase struct {
	worker, items int
	run           func(worker, item int)
}

// newCrew starts workers - 1 goroutines: the caller of do is the first worker.
func newCrew(workers int) *crew {
	c := &crew{workers: max(1, workers)}
	if c.workers == 1 {
		return c
	}
	c.phases = make(chan phase, c.workers)
	for range c.workers - 1 {
		c.done.Go(func() {
			for p := range c.phases {
				c.take(p)
				c.busy.Done()
			}
		})
	}
	return c
}

// do runs items 0 to items-1 and returns when all are done.
func (c *crew) do(items int, run func(worker, item int)) {
	if c.workers == 1 {
		for i := range items {
			run(0, i)
		}
		return
	}
	c.next.Store(0)
	c.busy.Add(c.workers - 1)
	for w := 1; w < c.workers; w++ {
		c.phases <- phase{w, items, run}
	}
	c.take(phase{0, items, run})
	c.busy.Wait()
}

func (c *crew) take(p phase) {
	for {
		i := int(c.next.Add(1)) - 1
		if i >= p.items {
			return
		}
		p.run(p.worker, i)
	}
}

func (c *crew) close() {
	if c.phases != nil {
		close(c.phases)
		c.done.Wait()
	}
}
