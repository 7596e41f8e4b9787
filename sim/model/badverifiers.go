package model

import (
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// thinking is how long it takes to make up a score.
const thinking = 5 * time.Millisecond

// scoresLike are scores that nobody computed.
func scoresLike(indexes []uint32, plain int32, augmented func(index uint32) int32) roles.PictureScored {
	scored := roles.PictureScored{Plain: plain, Augmented: map[uint32]int32{}}
	for _, i := range indexes {
		scored.Augmented[i] = augmented(i)
	}
	return scored
}

// copier waits for what others say and says it, too.
type copier struct {
	Honest
	augmented bool // copied as well, or made up
	heard     map[protocol.Hash]protocol.Attestation
	waiting   map[protocol.Hash][]uint32
}

func newCopier(*Node) Actor { return newCopying(true) }

func newLazy(*Node) Actor { return newCopying(false) }

func newCopying(augmented bool) *copier {
	return &copier{augmented: augmented, heard: map[protocol.Hash]protocol.Attestation{}, waiting: map[protocol.Hash][]uint32{}}
}

// Event implements Actor.
func (c *copier) Event(p Part, e roles.Event) (roles.Event, bool) {
	if a, ok := e.(roles.AttestationReceived); ok && p.Role == Verifier && a.Signer != p.Node.Address() {
		id := p.Case.ID()
		if _, known := c.heard[id]; !known {
			c.heard[id] = a.Attestation.Body
			if indexes, ok := c.waiting[id]; ok {
				delete(c.waiting, id)
				c.say(p, indexes, a.Attestation.Body)
			}
		}
	}
	return e, true
}

// Effect implements Actor.
func (c *copier) Effect(p Part, e roles.Effect) []roles.Effect {
	switch e := e.(type) {
	case roles.ScorePicture:
		id := p.Case.ID()
		if heard, ok := c.heard[id]; ok {
			c.say(p, e.Indexes, heard)
		} else {
			c.waiting[id] = e.Indexes
		}
		return nil
	case roles.ReportDissent:
		return nil // it knows of no score that it could defend
	}
	return []roles.Effect{e}
}

func (c *copier) say(p Part, indexes []uint32, heard protocol.Attestation) {
	p.Node.Tell(p.Case, Verifier, scoresLike(indexes, heard.Plain, func(i uint32) int32 {
		if c.augmented {
			return heard.Augmented
		}
		return heard.Plain - int32(p.Node.Rand(100))
	}), thinking)
}

// colluder adds the same lie to every score as its friends do.
type colluder struct {
	Honest
	lift int32
}

func newColluders(n *Node) Actor { return &colluder{lift: int32(n.Param("lift", 400))} }

// Effect implements Actor.
func (c *colluder) Effect(p Part, e roles.Effect) []roles.Effect {
	switch e := e.(type) {
	case roles.PublishAttestation:
		e.Attestation.Plain += c.lift
		e.Attestation.Augmented += c.lift
		return []roles.Effect{e}
	case roles.ReportDissent:
		if p.Node.Friend(e.Signer) {
			return nil
		}
	}
	return []roles.Effect{e}
}

// equivocator says two things under one name.
type equivocator struct {
	Honest
	share float64
}

func newEquivocator(n *Node) Actor { return &equivocator{share: n.Param("share", 1)} }

// Effect implements Actor.
func (q *equivocator) Effect(p Part, e roles.Effect) []roles.Effect {
	if !p.Node.Happens(q.share) {
		return []roles.Effect{e}
	}
	switch e := e.(type) {
	case roles.PublishAttestation:
		other := e
		other.Attestation.Augmented++
		return []roles.Effect{e, other}
	case roles.PublishCommit:
		other := e
		other.Commit.Trace[0]++
		return []roles.Effect{e, other}
	}
	return []roles.Effect{e}
}
