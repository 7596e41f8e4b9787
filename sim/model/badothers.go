package model

import (
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// griefer orders pictures that nobody will be paid for.
type griefer struct{ Honest }

func newGriefer(n *Node) Actor {
	if n.Param("deposit", 1) == 0 {
		n.n.deposit = 0
	}
	return griefer{}
}

// Voucher implements Actor: each kind of flaw that a miner has to find before it works.
func (griefer) Voucher(n *Node, v *protocol.Voucher, open *[]protocol.Signed[protocol.Voucher]) {
	switch n.Rand(6) {
	case 0:
		v.Params++
	case 1:
		v.SettleBy = 0
	case 2:
		v.Price /= 2
	case 3:
		v.Miner[0]++
	case 4:
		v.Number += protocol.VouchersPerKey // of another key's numbers
	case 5:
		v.CommitBy += 1000
	}
	*open = nil
}

// doubleSpender gives every second voucher the number of the one before.
type doubleSpender struct {
	Honest
	last *protocol.Voucher
}

func newDoubleSpender(*Node) Actor { return &doubleSpender{} }

// Voucher implements Actor.
func (d *doubleSpender) Voucher(_ *Node, v *protocol.Voucher, open *[]protocol.Signed[protocol.Voucher]) {
	*open = nil
	if d.last == nil {
		kept := *v
		d.last = &kept
		return
	}
	v.Number, v.Previous = d.last.Number, d.last.Previous
	d.last = nil
}

// sybil takes places and orders, and does nothing with them.
type sybil struct {
	Honest
	quotes bool
}

func newSybil(n *Node) Actor { return &sybil{quotes: n.Param("quotes", 1) != 0} }

// Quote implements Actor.
func (s *sybil) Quote(_, _ *Node, q *protocol.Quote) bool {
	q.Price, q.P50, q.P90 = 1, 1, 1
	return s.quotes
}

// Effect implements Actor.
func (s *sybil) Effect(p Part, e roles.Effect) []roles.Effect {
	switch e.(type) {
	case roles.AcceptOrder, roles.ScorePicture, roles.Reexecute:
		p.Node.Leaves(p.Case)
		return nil
	}
	return []roles.Effect{e}
}

// eclipse surrounds its victims.
type eclipse struct{ painter }

func newEclipse(n *Node) Actor { return &eclipse{*newPainter(n, Noise, 1)} }

// Wake implements Actor: the group's first node chooses the victims before anything happens.
func (*eclipse) Wake(n *Node, token int64) {
	if token != Begin {
		return
	}
	done, _ := n.Shared("chosen", func() any { return new(bool) }).(*bool)
	if *done {
		return
	}
	*done = true
	for i := range n.Nodes() {
		if o := n.Other(i); o.Plays("requester") && o.Behaviour() == "honest" && n.Happens(n.Param("victims", 0.1)) {
			n.Eclipse(i)
		}
	}
}

// spammer talks about everything.
type spammer struct{ Honest }

func newSpammer(*Node) Actor { return spammer{} }

// Wake implements Actor.
func (spammer) Wake(n *Node, _ int64) {
	gap := time.Duration(float64(time.Second) / max(n.Param("rate", 10), 0.001))
	n.WakeIn(gap, 0)
	c := n.SomeCase()
	if c == nil {
		return
	}
	beacon := c.Beacon()
	if beacon.IsZero() || n.Happens(0.2) {
		beacon[0]++
	}
	a := protocol.Attestation{
		Assignment: c.ID(), Index: uint32(n.Rand(protocol.MaxDraw)), Beacon: beacon, Commit: c.Commit(),
		Plain: int32(n.Rand(5000)), Augmented: int32(n.Rand(5000)),
	}
	n.Say(c, a)
	n.Forge(c, c.Assignment().Miner, a)
}

// vanishing stops for good.
type vanishing struct{ Honest }

func newVanishing(*Node) Actor { return vanishing{} }

// Wake implements Actor.
func (vanishing) Wake(n *Node, token int64) {
	if token == Begin {
		n.WakeIn(time.Duration(n.Param("at", 30)*float64(time.Second)), 0)
	} else {
		n.leaveAll()
		n.Vanish()
	}
}
