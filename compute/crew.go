package compute

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// crew runs the items of a phase on a fixed number of workers. Items write to disjoint memory, so which
// worker takes which cannot change a result. One caller at a time; close ends the goroutines.
//
// Phases follow each other within microseconds, and waking a sleeper takes longer than that, above all on a virtual machine. So
// whoever waits looks for patience first, and lets other goroutines run while it does; only then it sleeps.
type crew struct {
	workers int
	members []member
	done    sync.WaitGroup

	// The phase: set by the caller before it raises round.
	items int
	run   func(worker, item int)
	ended bool

	round atomic.Uint32
	next  atomic.Int64
	busy  atomic.Int64 // workers that have not finished the phase, the caller not counted
}

// member is where a worker sleeps, or the caller.
type member struct {
	asleep atomic.Bool
	wake   chan struct{}
}

// rouse ends the member's sleep, if it sleeps.
func (m *member) rouse() {
	if m.asleep.CompareAndSwap(true, false) {
		m.wake <- struct{}{}
	}
}

// await returns when ready says so. Whoever makes it so calls rouse afterwards; that may come late and rouse from the next
// sleep, so ready is asked again.
func (m *member) await(ready func() bool) {
	for range patience {
		if ready() {
			return
		}
		runtime.Gosched()
	}
	for !ready() {
		m.asleep.Store(true)
		if ready() && m.asleep.CompareAndSwap(true, false) {
			return // nobody saw it asleep
		}
		<-m.wake
	}
}

// patience is how often a worker looks for work before it sleeps: about a tenth of a millisecond, a few times what waking it
// would cost. It is a count because in a test's bubble of virtual time no time passes while somebody looks.
const patience = 1000

// newCrew starts workers - 1 goroutines: the caller of do is the first worker.
func newCrew(workers int) *crew {
	c := &crew{workers: max(1, workers)}
	c.members = make([]member, c.workers)
	for w := range c.members {
		c.members[w].wake = make(chan struct{}, 1)
	}
	for w := 1; w < c.workers; w++ {
		c.done.Go(func() { c.work(w) })
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
	c.items, c.run = items, run
	c.start()
	c.take(0)
	c.members[0].await(func() bool { return c.busy.Load() == 0 })
}

// start begins a phase and wakes those who sleep.
func (c *crew) start() {
	c.next.Store(0)
	c.busy.Store(int64(c.workers - 1))
	c.round.Add(1)
	for w := 1; w < c.workers; w++ {
		c.members[w].rouse()
	}
}

func (c *crew) take(worker int) {
	for {
		i := int(c.next.Add(1)) - 1
		if i >= c.items {
			return
		}
		c.run(worker, i)
	}
}

// work takes part in every phase until the crew ends.
func (c *crew) work(worker int) {
	for round := uint32(1); ; round++ {
		c.members[worker].await(func() bool { return c.round.Load() == round })
		if c.ended {
			return
		}
		c.take(worker)
		if c.busy.Add(-1) == 0 {
			c.members[0].rouse()
		}
	}
}

func (c *crew) close() {
	c.ended = true
	c.start()
	c.done.Wait()
}
