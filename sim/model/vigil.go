package model

import (
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/settlement/ledger"
)

// vigil is the watch over all miners, computed from final records in ledger order as package settlement does. The
// reference stays the same through a run.
type vigil struct {
	ref    watch.Reference
	miners map[uint32]*watched // by account; never walked over
}

type watched struct {
	watch *watch.Watch
	turns []turn
}

// turn is a level that counts from a block on.
type turn struct {
	from  uint64
	level watch.Level
}

// observe takes the records of an epoch that has become final.
func (w *world) observe(e *epoch) {
	v := &w.vigil
	for _, d := range e.list {
		r := d.records[0]
		m := v.miners[r.Miner]
		if m == nil {
			m = &watched{watch: watch.New(v.ref)}
			v.miners[r.Miner] = m
		}
		proven := r.Kind == ledger.Settle && len(d.records) > 1
		o := watch.Observation{Class: r.Class, Score: r.Score, Rejected: r.Kind == ledger.Reject, Proven: proven}
		if proven && int32(r.Score) < w.library.floors[r.Class] {
			o.Class = protocol.ClassOther // a proof, but no sample: its score chose it
		}
		m.watch.Observe(o)
		level := m.watch.Level()
		now := watch.Trusted
		if n := len(m.turns); n > 0 {
			now = m.turns[n-1].level
		}
		if level == now {
			continue
		}
		m.turns = append(m.turns, turn{e.finalAt, level})
		if n := w.nodes[r.Miner-ledger.FirstOwned]; level == watch.Suspended && n.suspendAt == 0 {
			n.suspendAt = d.c.number
		}
	}
}

// levelAt is a miner's level by the epochs that were final at a block.
func (w *world) levelAt(n *node, block uint64) watch.Level {
	m := w.vigil.miners[n.account]
	if m == nil {
		return watch.Trusted
	}
	for i := len(m.turns) - 1; i >= 0; i-- {
		if m.turns[i].from <= block {
			return m.turns[i].level
		}
	}
	return watch.Trusted
}

// auditRate is that of an assignment: by the state at the boundary that its committee is drawn from.
func (w *world) auditRate(c *file) uint64 {
	if w.rate != 0 {
		return w.rate
	}
	return w.levelAt(c.miner, protocol.SnapshotBlock(c.round, snapshotInterval)).AuditRate()
}

// suspended reports whether requesters give a miner no tasks. It lasts to the end of the run.
func (w *world) suspended(n *node) bool {
	return n.suspendAt != 0
}
