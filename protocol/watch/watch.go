package watch

import "math/bits"

const (
	// ProbationTasks is how many observed tasks a reinstated miner stays at Alarming at least.
	ProbationTasks = 200

	maxTasks = 1 << 48
	// maxObserved is how many scores of a class are observed against one reference: odds are exact in 64 bits up to here.
	maxObserved = 1 << 24
)

// Observation is what a final record says about a task.
type Observation struct {
	Class uint8 // of the task's prompt; 255 is unknown
	Score int16 // the certificate's median augmented score
	// Rejected tasks did not pay the miner. It is no evidence of its own: the score says it already where the floor
	// rejected, and where an audit did, the proof is better than any statistic.
	Rejected bool
}

// Watch is the test of one miner. The same observations in the same order give the same bytes on every machine.
// It is not safe for concurrent use.
type Watch struct {
	ref       Reference
	tasks     uint64        // observed since the watch began
	probation uint32        // tasks left of it
	started   [bets]capital // of each bet, of what has started so far
	urns      []urn         // by class
}

// New begins a watch with an e-value of 1.
func New(ref Reference) *Watch { return &Watch{ref: ref, urns: make([]urn, len(ref.classes))} }

// Observe bets on a task's score, then lets it join the reference. A class that has no reference says nothing, and a
// suspended miner has nothing to be observed.
func (w *Watch) Observe(o Observation) {
	if int(o.Class) >= len(w.urns) || w.tasks == maxTasks || w.Level() == Suspended {
		return
	}
	c, u := &w.ref.classes[o.Class], &w.urns[o.Class]
	if !c.watched() || u.n == maxObserved {
		return
	}
	w.tasks++
	if w.probation > 0 {
		w.probation--
	}
	fresh := starting(w.tasks)
	for i, f := range c.factors(u, o.Score) {
		w.started[i] = w.started[i].plus(fresh).times(f, oddsPoint+10)
	}
	c.add(u, o.Score)
}

// starting is the capital that each bet starts with at a task, counted from 1: w(task) of package documentation, shared evenly.
func starting(task uint64) capital {
	b := uint64(bits.Len64(task)) - 1
	c := ratio(1, (b+1)*(b+2))
	c.e -= int32(b) + betShare
	return c
}

// waiting is the capital of all bets that has not started after a task.
func waiting(task uint64) capital {
	if task == 0 {
		return integer(1)
	}
	b := uint64(bits.Len64(task)) - 1
	done := task - 1<<b + 1 // within its block
	c := ratio((b+2)<<b-done, (b+1)*(b+2))
	c.e -= int32(b)
	return c
}

func (w *Watch) value() capital {
	sum := waiting(w.tasks)
	for _, c := range w.started {
		sum = sum.plus(c)
	}
	return sum
}

// EValueMilliLog2 is log2 of the e-value in thousandths, rounded down. It is negative for most miners.
func (w *Watch) EValueMilliLog2() int64 { return w.value().milliLog2() }

// Tasks is how many tasks were observed.
func (w *Watch) Tasks() uint64 { return w.tasks }

// Level is what the e-value means now. It falls again when evidence fades, but for Suspended, which only
// Reinstate ends.
func (w *Watch) Level() Level {
	value, level := w.value(), Trusted
	for l := Watched; l <= Suspended && value.reaches(reached[l]); l++ {
		level = l
	}
	if w.probation > 0 {
		level = max(level, Alarming)
	}
	return level
}

// Refresh goes on against another reference, from the boundary of an epoch on. Evidence stays; counts start anew in
// the classes whose scores changed. Those must be fresh: none that an earlier reference held or this watch observed
// (type Pool says how).
func (w *Watch) Refresh(next Reference) {
	urns := make([]urn, len(next.classes))
	for i := range min(len(urns), len(w.urns)) {
		if w.ref.classes[i].equal(&next.classes[i]) {
			urns[i] = w.urns[i]
		}
	}
	w.ref, w.urns = next, urns
}

// Reinstate begins anew after a suspension: with an e-value of 1, and everything audited for ProbationTasks tasks.
func (w *Watch) Reinstate() {
	*w = *New(w.ref)
	w.probation = ProbationTasks
}
