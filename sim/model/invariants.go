package model

import (
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement/ledger"
)

// checkEnd looks at the first end of a case: the evidence alone leads to it, and an audit by honest auditors lets no bad
// picture pass.
func (w *world) checkEnd(s *seat, e roles.CloseCase) {
	if w.certificates++; w.certificates%w.checkEvery == 0 {
		if outcome, err := e.Evidence.Judge(w.library.floors[s.c.task.class], w.auditRate(s.c)); err != nil || outcome != e.Outcome {
			w.violated("task %d is %s at node %d, but by its evidence %s (%v)", s.c.task.id, outcomeName(e.Outcome), s.n.index, outcomeName(outcome), err)
		}
	}
	if e.Outcome != protocol.Accepted || s.what.pic.paint == Right {
		return
	}
	for _, audit := range e.Evidence.Audit {
		honest := 0
		for _, a := range audit.Statements {
			if w.nodeOf(audit.Members[a.Body.Index].Leaf.Node).honest {
				honest++
			}
		}
		if honest > 0 {
			w.violated("task %d: a bad picture passed an audit with %d honest auditors", s.c.task.id, honest)
		}
	}
}

// checkSums compares the accounts of an epoch: what was credited was debited, and nobody spent more than it had.
func (w *world) checkSums(e *epoch) {
	var before, after ledger.Account
	for _, a := range e.before.All() {
		before.Credited += a.Credited
		before.Debited += a.Debited
	}
	for i, a := range e.after.All() {
		after.Credited += a.Credited
		after.Debited += a.Debited
		if old := e.before.Get(i); a.Credited < old.Credited || a.Debited < old.Debited {
			w.violated("epoch %d takes something back from account %d", e.number, i)
		}
	}
	if after.Credited != after.Debited || after.Debited-before.Debited != e.debits {
		w.violated("epoch %d credits %d and debits %d", e.number, after.Credited-before.Credited, after.Debited-before.Debited)
		w.unbalanced = true
	}
}
