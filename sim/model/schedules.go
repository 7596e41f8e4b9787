package model

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/limn-network/limn/sim"
)

// Report is what Schedules found.
type Report struct {
	Schedules int64
	Events    int64
	Steps     int64
	Kills     int64 // of nodes, at any time and between storing and sending
	Forks     int64
	Cuts      int64 // partitions
	Certified int64
	Audited   int64
	Rejected  int64
	Settled   int64
	Slashed   int64 // dishonest nodes
	// HonestSlashed must be 0.
	HonestSlashed int64
	// Broken names the first schedules in which an invariant broke, by seed.
	Broken []string
}

// maxScheduleEvents is how long a schedule is at most.
const maxScheduleEvents = 500

// Schedules plays n random courses of small worlds of 7 to 12 nodes, each up to 500 events long: messages are late,
// lost, doubled and reordered, nodes are killed and come back, some between storing a statement and sending it, the
// network falls apart, L1 forks, and up to a third of the nodes do what they like. Course i has seed seed+i, so a course
// that breaks an invariant plays again by itself. All processors take part; each world has one thread.
func Schedules(ctx context.Context, n int, seed uint64, progress func(done int)) (Report, error) {
	var next, done atomic.Int64
	var mu sync.Mutex
	var all Report
	var workers sync.WaitGroup
	var failed error
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			var mine Report
			for ctx.Err() == nil {
				i := next.Add(1) - 1
				if i >= int64(n) {
					break
				}
				if err := mine.play(seed + uint64(i)); err != nil {
					mu.Lock()
					failed = err
					mu.Unlock()
					return
				}
				if d := done.Add(1); progress != nil && d%1000 == 0 {
					mu.Lock()
					progress(int(d))
					mu.Unlock()
				}
			}
			mu.Lock()
			all.add(mine)
			mu.Unlock()
		})
	}
	workers.Wait()
	if failed != nil {
		return all, failed
	}
	return all, ctx.Err()
}

const maxBroken = 20

func (r *Report) add(o Report) {
	r.Schedules += o.Schedules
	r.Events += o.Events
	r.Steps += o.Steps
	r.Kills += o.Kills
	r.Forks += o.Forks
	r.Cuts += o.Cuts
	r.Certified += o.Certified
	r.Audited += o.Audited
	r.Rejected += o.Rejected
	r.Settled += o.Settled
	r.Slashed += o.Slashed
	r.HonestSlashed += o.HonestSlashed
	r.Broken = append(r.Broken, o.Broken[:min(len(o.Broken), maxBroken-len(r.Broken))]...)
}

// play plays one schedule.
func (r *Report) play(seed uint64) error {
	w, err := newSchedule(seed)
	if err != nil {
		return err
	}
	w.open()
	for i := range w.nodes { // some crash at their n-th statement, before it is sent
		if n := w.nodes[i]; n.honest && w.dice.below(3) == 0 {
			n.fuse = 1 + int(w.dice.below(12))
		}
	}
	w.limit = maxScheduleEvents
	w.run(func() bool { return false })
	r.Schedules++
	r.Events += w.events
	r.Steps += w.steps
	r.HonestSlashed += int64(w.honestSlashed)
	r.Forks += int64(w.chain.forks)
	r.Cuts += int64(w.cuts)
	for _, n := range w.nodes {
		r.Kills += int64(len(n.downs))
		if n.slashed && !n.honest {
			r.Slashed++
		}
	}
	for _, t := range w.tasks {
		r.Certified += one(t.certified)
		r.Audited += one(t.audited)
		r.Rejected += one(t.rejected)
		r.Settled += one(t.settled)
	}
	if w.violation != "" && len(r.Broken) < maxBroken {
		r.Broken = append(r.Broken, fmt.Sprintf("seed %d, event %d: %s", seed, w.violatedAt, w.violation))
	}
	return nil
}

func one(is bool) int64 {
	if is {
		return 1
	}
	return 0
}

// hostile are the behaviours that try to have others slashed, or to be slashed themselves.
var hostile = [...]string{"equivocator", "colluding-verifiers", "copier", "lazy", "colluding-ring", "noise", "fewer-steps", "double-spender", "spammer", "starving"}

// newSchedule makes the world of one schedule.
func newSchedule(seed uint64) (*world, error) {
	dice := chance{mix(seed, 0x5c4ed)}
	upTo := func(d time.Duration) sim.Duration { return sim.Duration(1 + dice.below(int64(d))) }
	s := sim.DefaultScenario()
	s.Name, s.Tasks, s.Rate = "schedule", 2+int(dice.below(2)), 2
	s.Final = 1 + int(dice.below(4))
	s.Epoch = sim.Duration(3 * time.Second)
	s.Links = sim.Links{Latency: upTo(400 * time.Millisecond), Spread: float64(dice.below(100)) / 100, Loss: float64(dice.below(10)) / 100}
	nodes := 7 + int(dice.below(6))
	bad := int(dice.below(int64(nodes/3 + 1)))
	group := func(name, behave string, count int, roles ...string) sim.Group {
		return sim.Group{Name: name, Count: count, Roles: roles, Behave: behave, Stake: "150", Price: "0.02", Speed: sim.Duration(time.Second)}
	}
	s.Nodes = []sim.Group{
		group("homes", "honest", 1, "requester", "verifier", "auditor"),
		group("settlers", "honest", 2, "settler", "verifier", "auditor"),
		group("makers", "honest", nodes-3-bad, "miner", "verifier", "auditor"),
	}
	if bad > 0 {
		s.Nodes = append(s.Nodes, group("others", hostile[dice.below(int64(len(hostile)))], bad, "requester", "miner", "verifier", "auditor"))
	}
	for range 1 + dice.below(5) {
		kind := sim.FaultKinds[dice.below(4)]
		f := sim.Fault{Kind: kind, At: upTo(16 * time.Second), For: upTo(8 * time.Second), Share: float64(1+dice.below(9)) / 10}
		if kind == "fork" {
			f.Depth = 1 + int(dice.below(int64(s.Final)))
		}
		s.Faults = append(s.Faults, f)
	}
	w, err := newWorld(s, sim.Options{Seed: seed})
	if err != nil {
		return nil, err
	}
	w.quiet = true
	w.links.twice = 1 << 27 // one message in thirty-two arrives again
	if dice.below(2) == 0 {
		w.rate = 10_000
	}
	return w, nil
}
