package model

import (
	"slices"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/sim"
)

// acts counts what a dishonest node did: pictures that are not what was asked for (node.bad) apart.
type acts struct {
	lies     int32 // attestations with a score that is not the picture's
	believed int32 // of them, those that stand in a certificate
	vouchers int32 // that no honest requester would sign
	messages int32 // gossip that no machine of its own wanted to send
	twice    int32 // commits to an order that it had committed to otherwise

	orders   []*task // that it took and left undone
	places   []*file // of whose draws it holds a place, and said nothing
	withheld []*file // pictures of its own that it did not give to somebody who asked
}

// Leaves counts what a node does not do although it is its turn: an order that it accepted, or its places in a case.
func (n *Node) Leaves(c *Case) {
	if c.o != nil {
		n.n.acts.orders = append(n.n.acts.orders, c.o.t)
	} else {
		n.n.acts.silentIn(c.s.c)
	}
}

// Withholds counts a picture that a node made and does not give away.
func (n *Node) Withholds(assignment protocol.Hash) {
	if c := n.w.files[assignment]; c != nil && c.miner == n.n && !slices.Contains(n.n.acts.withheld, c) {
		n.n.acts.withheld = append(n.n.acts.withheld, c)
	}
}

func (a *acts) silentIn(c *file) {
	if !slices.Contains(a.places, c) {
		a.places = append(a.places, c)
	}
}

// leaveAll counts what a node drops when it stops for good: orders in its hands, and places in open cases.
func (n *Node) leaveAll() {
	for _, o := range n.w.nodes {
		for _, r := range o.asking {
			if r.order != nil && r.order.n == n.n && !r.order.left {
				n.n.acts.orders = append(n.n.acts.orders, r.t)
			}
		}
	}
	for _, s := range n.n.seats {
		if d := s.c.draws[ofVerifiers]; d != nil && !s.c.certified && slices.Contains(d.Holders[:protocol.FirstSeven], n.n.addr) {
			n.n.acts.silentIn(s.c)
		}
	}
}

// undone is how many acts of omission there were, and how many of them nobody made up for: a task whose picture never came,
// a case that came to no end, a picture that was paid although nobody got it.
func (w *world) undone(a *acts) (all, harmful int) {
	for _, t := range a.orders {
		if !t.delivered {
			harmful++
		}
	}
	for _, c := range a.places {
		if c.closings == 0 {
			harmful++
		}
	}
	for _, c := range a.withheld {
		paid := c.outcome == protocol.Accepted && w.isPaid(w.nodeOf(c.voucher.Payer), c.voucher.Number)
		if paid || !c.task.delivered {
			harmful++
		}
	}
	return len(a.orders) + len(a.places) + len(a.withheld), harmful
}

// noteLie looks at an attestation of a dishonest node.
func (w *world) noteLie(s *seat, a protocol.Attestation) {
	if !s.n.honest && w.lies(s, a) {
		s.n.acts.lies++
	}
}

// lies reports whether an attestation says another score than the picture has.
func (w *world) lies(s *seat, a protocol.Attestation) bool {
	return a.Plain != s.what.pic.plain || a.Augmented != s.what.pic.augmented(protocol.AugmentationSeed(a.Beacon, s.c.id, a.Index))
}

// noteBelieved looks at the first certificate of a picture for lies of dishonest members.
func (w *world) noteBelieved(s *seat, c protocol.Certificate) {
	for _, a := range c.Attestations {
		if n := w.nodeOf(c.Members[a.Body.Index].Leaf.Node); n != nil && !n.honest && w.lies(s, a.Body) {
			n.acts.believed++
		}
	}
}

// noteTwice looks at a commit of a dishonest miner that joins the others of its order.
func (c *file) noteTwice(what *commitment) {
	other := func(earlier *commitment) bool { return earlier.digest != what.digest }
	if !c.miner.honest && slices.ContainsFunc(c.commits, other) {
		c.miner.acts.twice++
	}
}

// noteVoucher runs an actor's change of a voucher and counts it.
func (n *node) noteVoucher(v *protocol.Voucher, open *[]protocol.Signed[protocol.Voucher]) {
	before := *v
	n.actor.Voucher(n.handle, v, open)
	if *v != before {
		n.acts.vouchers++
	}
}

// attacks says how each group fared that does not behave honestly.
func (w *world) attacks(r *sim.Result) {
	tree, _ := w.chain.ledger.tip()
	taken, unpaid := map[int32]int{}, map[int32]int{} // by group: bad pictures that were accepted, pictures that nobody paid
	for _, t := range w.tasks {
		if t.accepted && t.bad {
			taken[w.nodes[t.miner].group]++
		}
		if t.delivered && !t.settled && !w.chain.courts.forfeits.whole[t] {
			unpaid[w.nodes[t.requester].group]++
		}
	}
	for g, members := range w.groups {
		spec := w.scenario.Nodes[g]
		if spec.Behave == "honest" {
			continue
		}
		a := sim.Attack{Group: spec.Name, Behave: spec.Behave, Nodes: len(members)}
		for _, i := range members {
			n := w.nodes[i]
			a.Attempts += int(n.bad + n.acts.lies + n.acts.vouchers + n.acts.messages + n.acts.twice)
			if n.slashed || n.suspendAt > 0 {
				a.Stopped++
			} else {
				a.Missed += int(n.acts.believed + n.acts.twice) // nobody has found it
			}
			left, harmful := w.undone(&n.acts)
			a.Attempts += left
			a.Missed += harmful
			a.Cost += int64(w.lost(n))
			a.Gain += int64(w.chain.courts.forfeits.income[i])
			if tree != nil {
				a.Gain += int64(tree.Get(n.account).Credited)
			}
		}
		a.Missed += taken[int32(g)]
		if spec.Is("requester") {
			a.Missed += unpaid[int32(g)]
		}
		a.Missed = min(a.Missed, a.Attempts)
		a.Caught = a.Attempts - a.Missed
		r.Attacks = append(r.Attacks, a)
	}
}
