package model

import (
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/sim"
)

// acts counts what a dishonest node did: pictures that are not what was asked for (node.bad) apart.
type acts struct {
	lies     int32 // attestations with a score that is not the picture's
	believed int32 // of them, those that stand in a certificate
	vouchers int32 // that no honest requester would sign
	messages int32 // gossip that no machine of its own wanted to send
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
		if t.delivered && !t.settled {
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
			a.Attempts += int(n.bad + n.acts.lies + n.acts.vouchers + n.acts.messages)
			if n.slashed || n.suspendAt > 0 {
				a.Stopped++
			} else {
				a.Missed += int(n.acts.believed) // nobody has found it
			}
			if n.slashed {
				a.Cost += int64(n.stake)
			}
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
