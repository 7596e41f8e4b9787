package full

import (
	"math"
	"runtime"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
	"github.com/limn-network/limn/sim"
)

// The measures that this engine reports besides those of both.
const (
	GossipP50       = "gossip-p50"          // s
	GossipReach     = "gossip-reach"        // deliveries over receivers that were on, of messages of nodes of ours
	MemoryPerNode   = "memory-per-node"     // bytes of heap and stacks that the nodes of a run brought, by their number
	RoutinesPerNode = "goroutines-per-node" //
	MemoryPeak      = "memory-peak"         // bytes, the most that the process has held by the end of the run
	ProcessorTime   = "cpu"                 // s of all cores, from the first task to the last
	ComputeTime     = "cpu-compute"         // s of it: pictures and scores
	PerMessage      = "cpu-per-message"     // s, without ComputeTime, by messages delivered
	Messages        = "messages"            // delivered to receivers
)

// inventory is what a process holds.
type inventory struct {
	memory     uint64
	goroutines int
}

func takeInventory() inventory {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return inventory{memory: m.HeapAlloc + m.StackInuse, goroutines: runtime.NumGoroutine()}
}

// meter measures the process from the first task to the last.
type meter struct {
	w        *world
	perNode  float64 // bytes
	routines float64
	cpu      time.Duration
	compute  time.Duration
	messages int64
}

func (w *world) startMeter(before inventory) *meter {
	now, on := takeInventory(), 0
	for _, m := range w.members {
		if m.now() != nil {
			on++
		}
	}
	return &meter{
		w: w, perNode: (float64(now.memory) - float64(before.memory)) / float64(max(1, on)),
		routines: float64(now.goroutines-before.goroutines) / float64(max(1, on)),
		cpu:      processorTime(), compute: time.Duration(w.studio.spent.Load()), messages: w.gossip.deliveries(),
	}
}

func (m *meter) stop() {
	m.cpu = processorTime() - m.cpu
	m.compute = time.Duration(m.w.studio.spent.Load()) - m.compute
	m.messages = m.w.gossip.deliveries() - m.messages
}

func (w *world) result(m *meter) (*sim.Result, error) {
	delays := w.gossip.all()
	r := &sim.Result{
		Scenario: w.scenario, Seed: w.options.Seed, Steps: delays.n, Virtual: time.Since(w.begun).Seconds(),
		Funnel: w.funnel(), Measures: map[string]float64{},
	}
	f := r.Funnel
	r.Measures[sim.Delivered] = share(f.Delivered, f.Announced)
	r.Measures[sim.Settled] = share(f.Settled, f.Accepted)
	r.Measures[sim.Lost] = float64(f.Lost)
	times := w.times()
	r.Measures[sim.TimeP50], r.Measures[sim.TimeP99] = quantile(times, 0.5), quantile(times, 0.99)
	r.Measures[GossipP50], r.Measures[sim.GossipP99] = delays.quantile(0.5), delays.quantile(0.99)
	r.Measures[GossipReach] = w.gossip.reach()
	r.Measures[MemoryPerNode], r.Measures[RoutinesPerNode] = m.perNode, m.routines
	r.Measures[MemoryPeak] = float64(peakMemory())
	r.Measures[ProcessorTime], r.Measures[ComputeTime] = m.cpu.Seconds(), m.compute.Seconds()
	r.Measures[Messages] = float64(m.messages)
	r.Measures[PerMessage] = (m.cpu - m.compute).Seconds() / max(1, float64(m.messages))
	conserved, err := w.conserved()
	if err != nil {
		return nil, err
	}
	r.Measures[sim.Conserved] = conserved
	if r.Earned, err = w.earned(); err != nil {
		return nil, err
	}
	slashed := 0
	for _, e := range r.Earned {
		if e.Behave == "honest" && e.Slashed > 0 {
			slashed += e.Nodes
		}
	}
	r.Measures[sim.HonestSlashed] = float64(slashed)
	r.Measures[sim.BadAccepted] = float64(w.badAccepted())
	r.Curves = w.curves(times)
	r.Last = w.reasons()
	for name, v := range r.Measures { // JSON knows no NaN
		if math.IsNaN(v) {
			delete(r.Measures, name)
		}
	}
	return r, nil
}

func share(part, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(part) / float64(of)
}

// quantile of sorted values; NaN of none.
func quantile(sorted []float64, q float64) float64 {
	if len(sorted) == 0 {
		return math.NaN()
	}
	return sorted[min(int(q*float64(len(sorted))), len(sorted)-1)]
}

// times are the seconds that each picture took, sorted.
func (w *world) times() (out []float64) {
	for _, t := range w.tasks {
		if t.delivery != nil {
			out = append(out, t.took.Seconds())
		}
	}
	slices.Sort(out)
	return out
}

// arrivals are the seconds of virtual time at which pictures came, sorted.
func (w *world) arrivals() (out []float64) {
	for _, t := range w.tasks {
		if t.delivery != nil {
			out = append(out, t.announced.Add(t.took).Sub(w.begun).Seconds())
		}
	}
	slices.Sort(out)
	return out
}

// badAccepted counts accepted assignments whose miner did not make the picture that was asked for.
func (w *world) badAccepted() (n int) {
	groups := map[protocol.Address]string{}
	for _, m := range w.members {
		groups[m.key.Address()] = m.group.Behave
	}
	w.tally.mu.Lock()
	defer w.tally.mu.Unlock()
	for _, a := range w.tally.assignments {
		if a.outcome == protocol.Accepted && groups[a.miner] == "white-noise" {
			n++
		}
	}
	return n
}

// conserved compares the escrow's tokens with what it owes to everybody.
func (w *world) conserved() (float64, error) {
	_, tree, err := w.book.Tip()
	if err != nil {
		return 0, err
	}
	var owed, debited, credited protocol.Amount
	for _, a := range tree.All() {
		debited, credited = debited+a.Debited, credited+a.Credited
	}
	for index := range ledger.FirstOwned { // treasury and audit pool
		_, claimed, err := w.contracts.OwnerOf(w.ctx, index)
		if err != nil {
			return 0, err
		}
		given, err := w.contracts.Limit(w.ctx, index, 0)
		if err != nil {
			return 0, err
		}
		a := tree.Get(index)
		owed += given + a.Credited - claimed - a.Debited
	}
	for _, m := range w.members {
		if m.ledger == 0 {
			continue
		}
		b, err := w.contracts.Balances(w.ctx, address(m))
		if err != nil {
			return 0, err
		}
		a := tree.Get(m.ledger)
		owed += b.Deposited - b.Withdrawn - a.Debited + a.Credited - b.Claimed + b.Security + b.Bond
	}
	tokens, err := w.contracts.EscrowTokens(w.ctx)
	if err != nil {
		return 0, err
	}
	if debited == credited && tokens.Cmp(owed.Wei()) == 0 {
		return 1, nil
	}
	return 0, nil
}
