package watch

import "math/bits"

const (
	// ProbationTasks is how many tasks a reinstated miner stays at Alarming at least, and how many proven tasks in a row
	// end an alarm or a suspension.
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
	// Proven tasks were re-executed and found right. There is nothing to bet on, but something to learn: the score is an
	// honest one, of the prompts that this miner is asked for. Below the floor, where audits choose by score, it is no
	// sample; say class 255 then.
	Proven bool
}

// Watch is the test of one miner. The same observations in the same order give the same bytes on every machine.
// It is not safe for concurrent use.
type Watch struct {
	ref       Reference
	tasks     uint64        // observed since the watch began
	probation uint32        // tasks left of it
	proven    uint32        // tasks in a row, while the level was Alarming or more
	started   [bets]capital // of each bet, of what has started so far
	urns      []urn         // by class
}

// New begins a watch with an e-value of 1.
func New(ref Reference) *Watch { return &Watch{ref: ref, urns: make([]urn, len(ref.classes))} }

// Observe bets on a task's score, then lets it join the reference. A class that has no reference says nothing, and while
// a miner is suspended only proven tasks count.
func (w *Watch) Observe(o Observation) {
	level := w.Level()
	if w.probation > 0 {
		w.probation--
	}
	var c *class
	if int(o.Class) < len(w.urns) && w.ref.classes[o.Class].watched() && w.urns[o.Class].n < maxObserved {
		c = &w.ref.classes[o.Class]
	}
	switch {
	case o.Proven && !o.Rejected:
		w.prove(level)
	case o.Rejected:
		w.proven = 0
		fallthrough
	default:
		if c == nil || level == Suspended || w.tasks == maxTasks {
			return
		}
		w.tasks++
		fresh := starting(w.tasks)
		for i, f := range c.factors(&w.urns[o.Class], o.Score) {
			w.started[i] = w.started[i].plus(fresh).times(f, oddsPoint+10)
		}
	}
	if c != nil {
		c.add(&w.urns[o.Class], o.Score)
	}
}

// prove counts a proven task. Enough of them in a row end an alarm: all evidence is dropped and the bets begin anew. A miner
// whose requesters like difficult subjects, or that had its one day in ten thousand, gets out by work.
func (w *Watch) prove(level Level) {
	if level < Alarming {
		w.proven = 0
		return
	}
	w.proven++
	if w.proven == ProbationTasks {
		w.tasks, w.probation, w.proven, w.started = 0, 0, 0, [bets]capital{}
	}
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

// Tasks is how many tasks were bet on since the bets began.
func (w *Watch) Tasks() uint64 { return w.tasks }

// Level is what the e-value means now. It falls again when evidence fades, but for Suspended, which only proven tasks and
// Reinstate end.
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
