package model

import (
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// painter is a miner that paints a share of its pictures in its own way.
type painter struct {
	Honest
	paint Paint
	share float64
}

func paintsAs(paint Paint, share float64) func(*Node) Actor {
	return func(n *Node) Actor { return newPainter(n, paint, share) }
}

func newPainter(n *Node, paint Paint, share float64) *painter {
	n.Needs(paint)
	return &painter{paint: paint, share: n.Param("share", share)}
}

// Paint implements Actor.
func (p *painter) Paint(n *Node, _ *Case) Paint {
	if n.Happens(p.share) {
		return p.paint
	}
	return Right
}

func newFewerSteps(n *Node) Actor {
	paint, ok := map[float64]Paint{12: Steps12, 8: Steps8, 4: Steps4, 2: Steps2, 1: Steps1}[n.Param("steps", 12)]
	if !ok {
		paint = Steps12
	}
	return newPainter(n, paint, 1)
}

func newAdversarial(n *Node) Actor {
	if n.Param("robust", 0) != 0 {
		return newPainter(n, Robust, 1)
	}
	return newPainter(n, Adversarial, 1)
}

// starving serves nobody but friends.
type starving struct {
	painter
	requesters bool
}

func newStarving(n *Node) Actor {
	return &starving{*newPainter(n, Steps4, 1), n.Param("requesters", 0) != 0}
}

// Serve implements Actor.
func (s *starving) Serve(n, to *Node, _ protocol.Hash) bool {
	return n.Friend(to.Address()) || s.requesters && to.Plays("requester")
}

type withholder struct{ Honest }

func newWithholder(*Node) Actor { return withholder{} }

// Serve implements Actor.
func (withholder) Serve(n, _ *Node, assignment protocol.Hash) bool {
	n.Withholds(assignment)
	return false
}

// ring is a miner or a verifier of an owner that has both.
type ring struct {
	painter
	starve bool
}

func newRing(n *Node) Actor {
	return &ring{*newPainter(n, Noise, 1), n.Param("starve", 1) != 0}
}

// Serve implements Actor.
func (r *ring) Serve(n, to *Node, _ protocol.Hash) bool { return !r.starve || n.Friend(to.Address()) }

// Effect implements Actor: bad pictures of friends score well without being looked at, and nobody of the ring is accused.
func (r *ring) Effect(p Part, e roles.Effect) []roles.Effect {
	switch e := e.(type) {
	case roles.ScorePicture:
		if p.Node.Friend(p.Case.Assignment().Miner) {
			praise := p.Case.Floor() + 800
			p.Node.Tell(p.Case, Verifier, scoresLike(e.Indexes, praise, func(i uint32) int32 { return praise + int32(i%7) }), thinking)
			return nil
		}
	case roles.ReportDissent:
		return nil
	case roles.Reexecute:
		if p.Node.Friend(p.Case.Assignment().Miner) {
			return nil // an auditor of the ring has nothing to say
		}
	}
	return []roles.Effect{e}
}
