package committee

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

var (
	errUndecided = errors.New("the honest did not come to an end")
	errRefused   = errors.New("who did the work is refused: nothing is measured")
)

// realEvery is of how many attempts one has real signatures. What stops the others does not depend on curves.
const realEvery = 20

// CopiedKinds is how many ways of copying CopiedAccepted knows.
const CopiedKinds = int(copyWays) + int(theftWays)

// CopiedAccepted measures how often a drawn member gets away with what it copied: an attestation, or an audit. Each trial
// takes one of these ways.
//
//	attestations: another's words, signed by the thief; another's scores for the thief's own place; one of another task;
//	    another's message with the thief's place in it, and the signature left on
//	audits: another's seal, and later what opens it; another's result, sealed once an auditor or the miner has opened;
//	    another's messages with the thief's place in them, and the signatures left on
//
// A copied score counts as accepted when nobody reports it: the verifier before the thief computes it, too. A copied audit
// counts when it stands in the record that ends the case, by which it is paid. Where the copy contradicts what evidence must
// be, it counts as well when evidence with the copy in it passes as valid. In every block somebody who did the work takes the
// thief's place once, and has to be accepted.
func CopiedAccepted(ctx context.Context, trials int, seed uint64, progress Progress) (Share, error) {
	return measure(ctx, trials, seed, progress, func(r *rand.Rand, n int) (accepted int, err error) {
		net, err := newNetwork(r)
		if err != nil {
			return 0, err
		}
		for _, honest := range []func(*attempt) (bool, error){worked, audited} {
			if ok, err := honest(&attempt{network: net, r: r, real: true}); err != nil || !ok {
				return 0, errors.Join(errRefused, err)
			}
		}
		for i := range n {
			trial := copiedAttestation
			if i%2 == 1 {
				trial = copiedAudit
			}
			got, err := trial(&attempt{network: net, r: r, real: i/2%realEvery == 0})
			if err != nil {
				return 0, fmt.Errorf("trial %d: %w", i, err)
			}
			if got {
				accepted++
			}
		}
		return accepted, nil
	})
}

// copyWay is how an attestation is stolen.
type copyWay int

const (
	copyNothing copyWay = iota - 1 // the thief does its work
	copySignedAgain
	copyScores
	copyOtherTask
	copyRelabelled
	copyWays
)

func copiedAttestation(a *attempt) (bool, error) { return attest(a, copyWay(a.r.IntN(int(copyWays)))) }

func worked(a *attempt) (bool, error) { return attest(a, copyNothing) }

// panel is a case in which the first seven attest, the thief in its own way.
type panel struct {
	*attempt
	nodes         []protocol.Address
	thief, victim int // places; they and the one that checks the thief belong to three nodes
	augmented     map[uint32]int32
	collector     *roles.Collector
	checker       *roles.Verifier
	reported      bool
	closed        []protocol.Evidence
}

func attest(a *attempt, way copyWay) (bool, error) {
	p := &panel{attempt: a}
	if err := p.seat(); err != nil {
		return false, err
	}
	said, err := p.speak(way)
	if err != nil {
		return false, err
	}
	commit := p.c.committed.Commit.Digest(ideal)
	p.collector = roles.NewCollector(roles.Rules{Domain: p.domain()}, p.c.committed)
	p.checker = roles.NewVerifier(p.nodes[(p.thief+6)%7], p.c.id, commit, time.Minute)
	if err := errors.Join(p.step(p.collector, p.c.draw), p.step(p.checker, p.c.draw)); err != nil {
		return false, err
	}
	for _, i := range p.r.Perm(len(said)) {
		event, ok := heard(p.attempt, said[i], func(signer protocol.Address) roles.Event {
			return roles.AttestationReceived{Attestation: said[i], Signer: signer}
		})
		if !ok {
			continue
		}
		if err := errors.Join(p.step(p.collector, event), p.step(p.checker, event)); err != nil {
			return false, err
		}
	}
	for _, e := range p.closed {
		if _, err := e.Judge(0, 0); err != nil {
			return false, fmt.Errorf("what the collector closes with: %w", err)
		}
	}
	if len(p.closed) > 0 {
		return !p.reported, nil
	}
	return p.passes(said)
}

// seat draws tasks until the thief's place, the victim's and the one that checks the thief belong to three nodes.
func (p *panel) seat() error {
	for {
		if err := p.open(hash(p.r), protocol.MaxDraw); err != nil {
			return err
		}
		p.nodes = p.nodes[:0]
		for i := range protocol.FirstSeven {
			node, err := p.c.holder(p.c.draw, i)
			if err != nil {
				return err
			}
			p.nodes = append(p.nodes, node)
		}
		p.thief, p.victim = p.r.IntN(protocol.FirstSeven), p.r.IntN(protocol.FirstSeven)
		before := p.nodes[(p.thief+6)%7]
		if p.nodes[p.thief] != p.nodes[p.victim] && before != p.nodes[p.thief] && before != p.nodes[p.victim] {
			break
		}
	}
	p.augmented = make(map[uint32]int32)
	for i := range uint32(protocol.MaxDraw) {
		p.augmented[i] = 2600 + int32(p.r.IntN(400))
		if i != uint32(p.victim) {
			p.augmented[i] += 500 // another augmentation, another score than the victim's: two alike would be no theft
		}
	}
	return nil
}

// speak signs what the seven say, by place.
func (p *panel) speak(way copyWay) ([]protocol.Signed[protocol.Attestation], error) {
	commit := p.c.committed.Commit.Digest(ideal)
	words := func(place int) protocol.Attestation {
		return protocol.Attestation{
			Assignment: p.c.id, Index: uint32(place), Beacon: p.c.draw.Beacon, Commit: commit, Plain: 2500, Augmented: p.augmented[uint32(place)],
		}
	}
	said := make([]protocol.Signed[protocol.Attestation], len(p.nodes))
	for i, node := range p.nodes {
		var err error
		if said[i], err = sign(p.attempt, node, words(i)); err != nil {
			return nil, err
		}
	}
	stolen := said[p.victim]
	body := stolen.Body
	switch way {
	case copyNothing:
		return said, nil
	case copySignedAgain:
	case copyScores:
		body.Index = uint32(p.thief)
	case copyOtherTask:
		body = words(p.thief)
		body.Assignment, body.Beacon = hash(p.r), hash(p.r)
	case copyRelabelled:
		stolen.Body.Index = uint32(p.thief)
		said[p.thief] = stolen
		return said, nil
	}
	var err error
	said[p.thief], err = sign(p.attempt, p.nodes[p.thief], body)
	return said, err
}

func (p *panel) step(m machine, event roles.Event) error {
	effects, err := m.Step(start, event)
	for _, effect := range effects {
		switch e := effect.(type) {
		case roles.ReportDissent, roles.ReportContradiction:
			p.reported = true
		case roles.CloseCase:
			p.closed = append(p.closed, e.Evidence)
		case roles.ScorePicture:
			scores := make(map[uint32]int32)
			for _, i := range e.Indexes {
				scores[i] = p.augmented[i]
			}
			if _, err := m.Step(start, roles.PictureScored{Plain: 2500, Augmented: scores}); err != nil {
				return err
			}
		}
	}
	return err
}

// passes reports whether a certificate that somebody writes with the copy at the thief's place is valid.
func (p *panel) passes(said []protocol.Signed[protocol.Attestation]) (bool, error) {
	c := protocol.Certificate{
		Assignment: p.c.id, Commit: p.c.committed.Commit.Digest(ideal), CommitBy: p.c.committed.Assignment.Body.CommitBy,
		Beacon: p.c.draw.Beacon, Snapshot: p.c.draw.Snapshot, Attestations: said,
	}
	for i := range said {
		member, err := protocol.Draw(p.tree, c.Beacon, c.Assignment, protocol.PurposeVerifier, uint32(i))
		if err != nil {
			return false, err
		}
		c.Members = append(c.Members, member)
	}
	receipt := protocol.Receipt{Domain: p.domain(), Committed: p.c.committed, Certificate: []protocol.Certificate{c}}
	outcome, err := protocol.Evidence{Receipt: receipt}.Judge(0, 0)
	return err == nil && outcome == protocol.Accepted, nil
}

type machine interface {
	Step(now time.Time, event roles.Event) ([]roles.Effect, error)
	Deadline() time.Time
}

var start = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
