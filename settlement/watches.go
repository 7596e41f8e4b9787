package settlement

import (
	"errors"
	"fmt"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/settlement/ledger"
)

// Miners are watched by the records of final epochs, in the order of the ledger: every node that has read the same
// epochs has the same levels. A level counts from the block in which the epoch that led to it could be challenged for
// the last time, so the level at a block is the same for whoever asks later, and no reorg of what is not final
// changes it.

const (
	// suspensionBlocks is how long a suspension lasts; then the miner begins anew, all of its tasks audited for a while.
	suspensionBlocks = 100_800 // 14 days of 12 s
	// keptTurns bounds what is remembered of one miner: how often its level changed.
	keptTurns = 256
	// poolShare is the part of a refreshed class, one in so many, that one payer or one miner may give: nobody writes
	// the reference by which the others are judged.
	poolShare = 16
	// settledYoung is for how many epochs a miner must have been trusted before its audited tasks are taken as chance's
	// choice: a task may have been drawn for audit under the level before.
	settledYoung = settleAhead
)

var (
	// ErrLevelUnknown says that the epochs final at a block are not all read: later they will be.
	ErrLevelUnknown = errors.New("the epochs that decide the miner's level are not read yet")
	// ErrLevelForgotten says that a miner's level at a block is not remembered any more.
	ErrLevelForgotten = errors.New("the miner's level so long ago is forgotten")
)

// Reference is what miners are watched against: honest scores by prompt class, and the classes' floors. All nodes of a
// network must have the same. The records do not name models, so it is of the one whose classes they hold.
type Reference struct {
	Scores watch.Reference
	Floor  func(class uint8) int32
}

// Standing is how a miner stands by the final epochs.
type Standing struct {
	Level     watch.Level
	Rate      uint64  // audit rate, 1/10,000
	Log2      float64 // of the e-value
	Tasks     uint64  // observed
	Rejected  uint64  // of all its final tasks
	Suspended uint64  // block from which on; 0: not
}

// turn is a change of a miner's level.
type turn struct {
	from  uint64 // block
	epoch uint64
	level watch.Level
}

// watched is one miner.
type watched struct {
	watch    *watch.Watch
	rejected uint64
	turns    []turn // ascending; before the first it was trusted, unless some were forgotten
	forgot   bool
}

// watches are those of all miners. Guarded by Book.mu.
type watches struct {
	ref     Reference
	pool    *watch.Pool
	given   map[gift]int // what payers and miners gave to the pool's classes
	applied uint64       // standing epochs that are in
	through uint64       // block up to which every final epoch is in
	gaps    uint64       // epochs whose records nobody has any more
	miners  map[uint32]*watched
}

// gift says who gave a score to the pool.
type gift struct {
	account uint32
	miner   bool
	class   uint8
}

// newWatches begins with a reference; a zero one watches nobody.
func newWatches(ref Reference) watches {
	return watches{
		ref: ref, pool: watch.NewPool(ref.Scores.Classes()), given: make(map[gift]int), miners: make(map[uint32]*watched),
	}
}

// Watch says against what miners are watched. Call it before the first Sync; without it every miner stays trusted.
func (b *Book) Watch(ref Reference) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.watches = newWatches(ref)
}

// LevelAt returns a miner's level by the epochs that were final at a block, which must be final itself.
func (b *Book) LevelAt(miner uint32, block uint64) (watch.Level, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.watches.levelAt(miner, block)
}

// Standing returns how a miner stands by the epochs that are final now.
func (b *Book) Standing(miner uint32) Standing {
	b.mu.Lock()
	defer b.mu.Unlock()
	w := &b.watches
	m, ok := w.miners[miner]
	if !ok {
		return Standing{Rate: watch.Trusted.AuditRate()}
	}
	level, _ := w.levelAt(miner, w.through)
	s := Standing{
		Level: level, Rate: level.AuditRate(), Log2: float64(m.watch.EValueMilliLog2()) / 1000, Tasks: m.watch.Tasks(), Rejected: m.rejected,
	}
	if level == watch.Suspended {
		s.Suspended = m.turns[len(m.turns)-1].from
	}
	return s
}

// Miners lists the accounts that have a standing, in no order.
func (b *Book) Miners() []uint32 {
	b.mu.Lock()
	defer b.mu.Unlock()
	list := make([]uint32, 0, len(b.watches.miners))
	for account := range b.watches.miners {
		list = append(list, account)
	}
	return list
}

func (w *watches) levelAt(miner uint32, block uint64) (watch.Level, error) {
	if block > w.through {
		return 0, fmt.Errorf("%w: asked for block %d, read through %d", ErrLevelUnknown, block, w.through)
	}
	m, ok := w.miners[miner]
	if !ok {
		return watch.Trusted, nil
	}
	for i := len(m.turns) - 1; i >= 0; i-- {
		if t := m.turns[i]; t.from <= block {
			return t.at(block), nil
		}
	}
	if m.forgot {
		return 0, fmt.Errorf("%w: block %d", ErrLevelForgotten, block)
	}
	return watch.Trusted, nil
}

// at is the level of the turn at a later block: a suspension ends by itself.
func (t turn) at(block uint64) watch.Level {
	if t.level == watch.Suspended && block >= t.from+suspensionBlocks {
		return watch.Alarming
	}
	return t.level
}

// follow takes the records of epochs that have become final, while they are still in memory.
func (b *Book) follow(p *page, head Head) {
	b.mu.Lock()
	defer b.mu.Unlock()
	w := &b.watches
	for w.applied < uint64(len(p.standing)) && p.standing[w.applied].isFinal(head) {
		e := p.standing[w.applied]
		if uint32(len(e.Records)) != e.Header.Records {
			w.gaps++
			b.log.Warn("records of a final epoch are lost, so miners are watched without them", "epoch", e.Number)
		}
		w.take(e)
		w.applied++
	}
	through := head.Final
	if w.applied < uint64(len(p.standing)) {
		// An epoch that is not judged yet may be final on chain: nothing is known from then on.
		through = min(through, p.standing[w.applied].FinalAt-min(p.standing[w.applied].FinalAt, 2))
	}
	w.through = max(w.through, through)
}

// take observes the records of one epoch. Those of tasks that two auditors found right go to the pool instead, when
// chance alone had chosen them.
func (w *watches) take(e *Epoch) {
	if w.ref.Scores.Classes() == 0 {
		return
	}
	from := e.FinalAt - min(e.FinalAt, 1)
	audits := make(map[RecordKey]int)
	for _, r := range e.Records {
		if r.Kind == ledger.Audit {
			audits[RecordKey{Payer: r.Payer, Number: r.Number}]++
		}
	}
	for _, r := range e.Records {
		if r.Kind != ledger.Settle && r.Kind != ledger.Reject {
			continue
		}
		m := w.miners[r.Miner]
		if m == nil {
			m = &watched{watch: watch.New(w.ref.Scores)}
			w.miners[r.Miner] = m
		}
		m.reinstate(from, e.Number)
		proven := r.Kind == ledger.Settle && audits[KeyOf(r)] > 0
		if proven && m.settled(e.Number) && w.give(r) {
			continue
		}
		if r.Kind == ledger.Reject {
			m.rejected++
		}
		o := watch.Observation{Class: r.Class, Score: r.Score, Rejected: r.Kind == ledger.Reject, Proven: proven}
		if proven && w.belowFloor(r) {
			o.Class = protocol.ClassOther // a proof, but no sample: its score chose it
		}
		m.watch.Observe(o)
		m.turn(from, e.Number, m.watch.Level())
	}
	if next, changed := w.pool.Turn(w.ref.Scores); changed {
		w.ref.Scores, w.given = next, make(map[gift]int)
		for _, m := range w.miners {
			m.watch.Refresh(next)
		}
	}
}

// give offers the score of an audited task to the next reference, and reports whether it was taken.
func (w *watches) give(r ledger.Record) bool {
	if w.belowFloor(r) {
		return false // audited for its score
	}
	payer, miner := gift{r.Payer, false, r.Class}, gift{r.Miner, true, r.Class}
	if most := watch.WantedScores / poolShare; w.given[payer] >= most || w.given[miner] >= most {
		return false
	}
	w.given[payer]++
	w.given[miner]++
	w.pool.Add(r.Class, r.Score)
	return true
}

func (w *watches) belowFloor(r ledger.Record) bool {
	return w.ref.Floor != nil && int32(r.Score) < w.ref.Floor(r.Class)
}

// settled reports whether the miner has been trusted for so long that none of its tasks was drawn at a higher rate.
func (m *watched) settled(epoch uint64) bool {
	if len(m.turns) == 0 {
		return !m.forgot
	}
	last := m.turns[len(m.turns)-1]
	return last.level == watch.Trusted && last.epoch+settledYoung < epoch
}

// reinstate ends a suspension that has lasted long enough.
func (m *watched) reinstate(from, epoch uint64) {
	if n := len(m.turns); n > 0 && m.turns[n-1].level == watch.Suspended && m.turns[n-1].at(from) != watch.Suspended {
		m.watch.Reinstate()
		m.turn(from, epoch, m.watch.Level())
	}
}

// turn notes the level from a block on. What one epoch brings counts at once, so only its last level does.
func (m *watched) turn(from, epoch uint64, level watch.Level) {
	now := watch.Trusted
	if n := len(m.turns); n > 0 {
		now = m.turns[n-1].level
	}
	if level == now {
		return
	}
	if n := len(m.turns); n > 0 && m.turns[n-1].from == from {
		m.turns = m.turns[:n-1]
		m.turn(from, epoch, level)
		return
	}
	if len(m.turns) == keptTurns {
		m.turns, m.forgot = append([]turn(nil), m.turns[keptTurns/2:]...), true
	}
	m.turns = append(m.turns, turn{from, epoch, level})
}
