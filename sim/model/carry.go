package model

import (
	"slices"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// carryOut does what a machine of a seat commands, as package node does.
func (w *world) carryOut(s *seat, part Role, effect roles.Effect) {
	switch e := effect.(type) {
	case roles.ScorePicture:
		w.score(s, e)
	case roles.PublishAttestation:
		w.attest(s, e.Attestation)
	case roles.ReportDissent:
		w.dissent(s, e)
	case roles.ReportContradiction:
		accuse(w, e.First, e.Second, func(a, b protocol.Attestation) bool {
			return a.Assignment == b.Assignment && a.Index == b.Index && a.Beacon == b.Beacon
		})
	case roles.ShareCertificate:
		w.shareCertificate(s, e)
	case roles.Reexecute:
		w.reexecute(s, e)
	case roles.PublishSeal:
		w.seal(s, e)
	case roles.PublishStatement:
		w.state(s, e.Statement)
	case roles.ShareSeal:
		w.tellMachine(s, Auditor, roles.SealShared(e))
		w.tellMachine(s, Miner, roles.SealReceived(e))
	case roles.ShareReveal:
		w.tellMachine(s, Auditor, roles.RevealShared{})
	case roles.StopAudit:
		w.tellMachine(s, Auditor, roles.CaseClosed{})
	case roles.PublishReveal:
		if w.burned(s.n) {
			return
		}
		reveal := signed(w, s.n, e.Reveal)
		w.publish(s.n, s.c, roles.RevealReceived{Reveal: reveal}, reveal.Digest(w.domain), s.n == s.c.miner)
	case roles.CloseCase:
		w.closeCase(s, e)
	default:
		w.violated("no way to carry out %T of a %s", effect, part)
	}
}

// burned reports whether the node is killed right now, between storing something and sending it.
func (w *world) burned(n *node) bool {
	if n.fuse == 0 {
		return false
	}
	if n.fuse--; n.fuse > 0 {
		return false
	}
	w.kill(n)
	w.queue.push(w.now+w.dice.below(5e9), event{kind: evFault, node: -1, num: faultStart | int64(n.index)<<8})
	return true
}

// scoreTime is what one score of a picture takes: about that of the embedded scorer on one core of a home computer.
const scoreTime = 3_500_000 // ns

// score fetches the picture and computes its scores.
func (w *world) score(s *seat, e roles.ScorePicture) {
	at, ok := w.fetch(s.n, s.what)
	took := scoreTime * int64(len(e.Indexes)+1) * s.n.pace()
	if ok {
		w.spent.scoring += took
		at += took
	}
	w.queue.push(at, event{kind: evScored, node: s.n.index, life: s.n.life,
		ref: &told{seat: s, indexes: e.Indexes, beacon: e.Beacon, ok: ok}})
}

func (w *world) scored(t *told) {
	s := t.seat
	if s.c.gone || s.verifier == nil {
		return
	}
	if !t.ok {
		w.tellMachine(s, Verifier, roles.ScoringFailed{Reason: "nobody serves the picture"})
		return
	}
	s.what.holds(s.n)
	w.tellMachine(s, Verifier, w.scoresOf(s.what, t.beacon, t.indexes))
}

// scoresOf is what an honest scorer says.
func (w *world) scoresOf(what *commitment, beacon protocol.Hash, indexes []uint32) roles.PictureScored {
	scored := roles.PictureScored{Plain: what.pic.plain, Augmented: make(map[uint32]int32, len(indexes))}
	for _, i := range indexes {
		scored.Augmented[i] = what.pic.augmented(protocol.AugmentationSeed(beacon, what.file.id, i))
	}
	return scored
}

// keep returns the statement that this seat gave under a name, or stores a new one.
func (s *seat) keep(body protocol.Message, index uint32, beacon protocol.Hash) protocol.Message {
	kind := body.Kind()
	for i := range s.kept {
		if k := &s.kept[i]; k.kind == kind && k.index == index && k.beacon == beacon {
			return k.body
		}
	}
	s.kept = append(s.kept, kept{kind, index, beacon, body})
	return body
}

func (w *world) attest(s *seat, a protocol.Attestation) {
	if s.n.actor == nil {
		a = s.keep(a, a.Index, a.Beacon).(protocol.Attestation)
		if w.burned(s.n) {
			return
		}
	}
	if a.Validate() != nil {
		return // nobody forwards it
	}
	s.n.work++
	w.noteLie(s, a)
	statement := signed(w, s.n, a)
	w.publish(s.n, s.c, roles.AttestationReceived{Attestation: statement, Signer: s.n.addr}, statement.Digest(w.domain), false)
}

// dissent takes an attested score to the chain.
func (w *world) dissent(s *seat, e roles.ReportDissent) {
	a := e.Attestation.Body
	right := s.what.pic.augmented(protocol.AugmentationSeed(a.Beacon, s.c.id, a.Index))
	about := e.Attestation.Digest(w.domain)
	w.dispute(s.c, about, s.n, w.nodeOf(e.Signer), a.Augmented != right, false, "an augmented score of its is wrong")
}

// reexecute computes the whole task anew.
func (w *world) reexecute(s *seat, e roles.Reexecute) {
	took := lognormal(s.n.speed, 13_000, mix(w.seed, 0x4a1d, word(s.c.id), uint64(s.n.index))) * s.n.pace()
	w.spent.auditing += took
	w.queue.push(w.now+took, event{kind: evAgain, node: s.n.index, life: s.n.life, ref: &told{seat: s, indexes: e.Indexes, ok: true}})
}

func (w *world) again(t *told) {
	s := t.seat
	if s.c.gone || s.auditor == nil {
		return
	}
	done := roles.Reexecuted{Result: truth(s.what.committed.Assignment.Body.Task.StructHash()), Salts: map[uint32]protocol.Hash{}}
	for _, i := range t.indexes {
		done.Salts[i] = w.auditSalt(s, i)
	}
	w.tellMachine(s, Auditor, done)
}

// auditSalt is secret, and the same after a restart.
func (w *world) auditSalt(s *seat, index uint32) protocol.Hash {
	return hashOf(w.scheme.secret, 0xa0d1, word(s.c.id), uint64(s.n.index), uint64(index))
}

func (w *world) seal(s *seat, e roles.PublishSeal) {
	if s.n.actor == nil {
		s.keep(e.Statement, e.Statement.Index, e.Statement.Beacon)
		e.Seal = s.keep(e.Seal, e.Seal.Index, e.Seal.Beacon).(protocol.AuditCommit)
		if w.burned(s.n) {
			return
		}
	}
	s.n.work++
	statement := signed(w, s.n, e.Seal)
	w.publish(s.n, s.c, roles.AuditCommitReceived{Seal: statement, Signer: s.n.addr}, statement.Digest(w.domain), false)
}

func (w *world) state(s *seat, body protocol.AuditStatement) {
	if s.n.actor == nil {
		body = s.keep(body, body.Index, body.Beacon).(protocol.AuditStatement)
		if w.burned(s.n) {
			return
		}
	}
	statement := signed(w, s.n, body)
	w.publish(s.n, s.c, roles.AuditStatementReceived{Statement: statement, Signer: s.n.addr}, statement.Digest(w.domain), false)
}

func (w *world) shareCertificate(s *seat, e roles.ShareCertificate) {
	s.audit = e.Audit
	if !s.c.certified && s.n.honest {
		s.c.certified = true
		s.c.task.certified = true
		w.noteBelieved(s, e.Certificate)
	}
	w.tellMachine(s, Verifier, roles.CaseCertified{})
	if !e.Audit || s.collector == nil {
		return
	}
	w.tellMachine(s, Auditor, roles.AuditCalled{})
	if !s.c.audited {
		s.c.audited = true
		if round := s.c.round + 2; round <= w.chain.final {
			w.drawAuditors(s.c)
		} else {
			w.audits[round] = append(w.audits[round], s.c)
		}
	}
	w.tellDraws(s)
}

// closeCase is a node that knows how a task ended.
func (w *world) closeCase(s *seat, e roles.CloseCase) {
	w.tellMachine(s, Auditor, roles.CaseClosed{})
	first := s.end == nil
	s.end = &e
	c := s.c
	if !first {
		return // it saw the end in an earlier life
	}
	if s.n.honest {
		w.firstClosing(s, e)
	}
	if s.n.requests {
		w.hear(s, e)
	}
	if s.n.settles {
		w.queueForSettling(s.n, c, e)
	}
	if c.open--; c.open == 0 {
		w.put(c)
	}
}

// firstClosing counts an end once, and takes an unjust one to the referee.
func (w *world) firstClosing(s *seat, e roles.CloseCase) {
	c, t := s.c, s.c.task
	if c.closings++; c.closings > 1 {
		if c.outcome != e.Outcome {
			w.splits++
		}
		return
	}
	c.outcome = e.Outcome
	t.audited = t.audited || len(e.Evidence.Audit) > 0
	right := s.what.pic.paint == Right
	switch e.Outcome {
	case protocol.Accepted:
		t.accepted, t.miner = true, c.miner.index
		t.bad = !right
	case protocol.Rejected:
		t.rejected = true
	}
	w.checkEnd(s, e)
	for _, audit := range e.Evidence.Audit {
		w.judgeAudit(s, e.Outcome, audit)
	}
}

// judgeAudit has the side that knows better dissent: an auditor from a miner that it refuted, a miner from auditors that
// were wrong.
func (w *world) judgeAudit(s *seat, outcome protocol.Outcome, audit protocol.AuditRecord) {
	c := s.c
	right := truth(s.what.committed.Assignment.Body.Task.StructHash())
	for _, a := range audit.Statements {
		auditor := w.nodeOf(audit.Members[a.Body.Index].Leaf.Node)
		truthful := a.Body.Pixels == right.Pixels && a.Body.Root == right.Root
		switch {
		case outcome == protocol.Rejected && truthful:
			w.dispute(c, s.what.digest, auditor, c.miner, s.what.pic.paint != Right, false, "its picture is not what was asked for")
		case outcome == protocol.Rejected && s.what.pic.paint == Right:
			w.dispute(c, a.Digest(w.domain), c.miner, auditor, true, true, "its audit is wrong")
		}
	}
}

func outcomeName(o protocol.Outcome) string {
	return [...]string{"undecided", "accepted", "rejected"}[o]
}

// put away a file that everybody has closed.
func (w *world) put(c *file) {
	c.gone = true
	delete(w.files, c.id)
	for _, s := range c.seats {
		n := s.n
		if i := slices.Index(n.seats, s); i >= 0 {
			last := len(n.seats) - 1
			n.seats[i] = n.seats[last]
			n.seats[last] = nil
			n.seats = n.seats[:last]
		}
		s.forget()
		s.end = nil
	}
	c.seats, c.said, c.draws, c.commits = nil, nil, [2]*roles.DrawKnown{}, nil
}

// catchUp has those who need the end of a file ask its requester and its miner, which followed it from the beginning.
func (w *world) catchUp(c *file) {
	if c.round+keepRounds < w.chain.newest {
		w.put(c)
		return
	}
	for _, s := range c.seats {
		if s.end != nil || s.collector == nil || !s.n.settles && s.n != c.requester && s.n != c.miner {
			continue
		}
		for _, witness := range c.seats {
			if witness.end != nil && witness != s && (witness.n == c.requester || witness.n == c.miner) && witness.n.up && w.reaches(s.n, witness.n) {
				w.replay(s, witness.end.Evidence, w.now+2*w.pair(s.n, witness.n))
			}
		}
	}
	w.queue.push(w.now+catchUpRounds*w.period, event{kind: evWave, node: -1, num: waveCatchUp, ref: c})
}

// replay gives the messages of an evidence to a seat, in the order in which they were first sent.
func (w *world) replay(s *seat, e protocol.Evidence, at int64) {
	tell := func(e roles.Event, miner bool) {
		w.queue.push(at, event{kind: evAnswer, node: s.n.index, ref: &told{seat: s, event: e, miner: miner}})
	}
	for _, a := range e.Receipt.Certificate[0].Attestations {
		if signer, err := a.Signer(w.domain); err == nil {
			tell(roles.AttestationReceived{Attestation: a, Signer: signer}, false)
		}
	}
	for _, audit := range e.Audit {
		for _, seal := range audit.Seals {
			if signer, err := seal.Signer(w.domain); err == nil {
				tell(roles.AuditCommitReceived{Seal: seal, Signer: signer}, false)
			}
		}
		for _, reveal := range audit.Reveal {
			signer, err := reveal.Signer(w.domain)
			tell(roles.RevealReceived{Reveal: reveal}, err == nil && signer == s.c.miner.addr)
		}
		for _, a := range audit.Statements {
			if signer, err := a.Signer(w.domain); err == nil {
				tell(roles.AuditStatementReceived{Statement: a, Signer: signer}, false)
			}
		}
	}
}
