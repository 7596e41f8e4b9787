package model

import (
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// file is one assignment with a commit, as the world sees it, and the seats of all nodes that follow it.
type file struct {
	id        protocol.Hash
	task      *task
	voucher   protocol.Voucher
	miner     *node
	requester *node
	round     uint64 // its commit-by round
	number    int32  // of the miner's pictures, from 1
	commits   []*commitment
	seats     []*seat
	said      []*message
	draws     [2]*roles.DrawKnown // verifiers, auditors
	closings  int
	open      int // seats whose case is not closed
	certified bool
	audited   bool
	gone      bool
	outcome   protocol.Outcome
}

// The places of the two roles in a file's draws.
const (
	ofVerifiers = 0
	ofAuditors  = 1
)

// seat is one node's part in a file: its machines, and what it keeps on disk.
type seat struct {
	c    *file
	n    *node
	what *commitment // the one it follows

	collector *roles.Collector
	verifier  *roles.Verifier
	auditor   *roles.Auditor
	miner     *roles.Miner
	told      [2]bool // of the draws
	audit     bool
	due       int64

	// On disk.
	kept []kept
	end  *roles.CloseCase
}

// kept is a statement that was given once and is never given otherwise.
type kept struct {
	kind   protocol.Kind
	index  uint32
	beacon protocol.Hash
	body   protocol.Message
}

// told is an event for a machine of a seat on its way.
type told struct {
	seat    *seat
	part    Role
	event   roles.Event
	indexes []uint32
	beacon  protocol.Hash
	miner   bool
	ok      bool
}

// machine is what all kinds have in common.
type machine interface {
	Step(now time.Time, event roles.Event) ([]roles.Effect, error)
	Deadline() time.Time
}

func (s *seat) forget() {
	s.collector, s.verifier, s.auditor, s.miner = nil, nil, nil, nil
	s.told, s.audit, s.due = [2]bool{}, false, 0
}

func (w *world) openFile(o *order) *file {
	body := o.assignment.Body
	c := &file{
		id: o.id, task: o.t, voucher: o.voucher.Body, miner: o.n, requester: o.from, round: body.CommitBy,
		seats: make([]*seat, 0, 12), said: make([]*message, 0, 8),
	}
	w.files[c.id] = c
	if len(w.recent) < recentFiles {
		w.recent = append(w.recent, c)
	} else {
		w.recent[w.opened%recentFiles] = c
	}
	w.opened++
	w.draws[c.round+1] = append(w.draws[c.round+1], c)
	return c
}

// recentFiles is how many actors can talk about without a part in them.
const recentFiles = 64

// heardCommit is a node that gets a commit in time: it stores the case and opens it.
func (w *world) heardCommit(n *node, what *commitment) {
	c := what.file
	if c.gone {
		return
	}
	for _, s := range c.seats {
		if s.n == n {
			w.compare(s, what)
			return
		}
	}
	if !w.knowsBefore(n, w.now, c.round) || !what.worth {
		return
	}
	w.promise(n, what.committed.Voucher, true)
	w.join(c, n, what)
}

// compare has a node that followed a commit report the miner that commits to the same order again, whenever it hears it.
func (w *world) compare(s *seat, again *commitment) {
	if s.n.actor != nil || !s.n.up || s.what.digest == again.digest {
		return
	}
	accuse(w, s.what.committed.Commit, again.committed.Commit, func(a, b protocol.Commit) bool { return a.Assignment == b.Assignment })
}

// knowsBefore reports whether a time lies before a node knew the beacon that draws for a commit-by round.
func (w *world) knowsBefore(n *node, at int64, round uint64) bool {
	seen, known := w.chain.seen[round+1]
	return !known || at-n.lag < seen
}

// worthFollowing asks what every node asks the chain before it spends work: has the miner a stake, the payer money.
func (w *world) worthFollowing(c *file) bool {
	payer := w.nodeOf(c.voucher.Payer)
	free := payer.deposit - min(payer.deposit, w.chain.ledger.finalTree().Get(payer.account).Debited)
	return c.miner.stakeFinal > 0 && free >= c.voucher.Price
}

// join gives a node its seat at a file, once.
func (w *world) join(c *file, n *node, what *commitment) {
	for _, s := range c.seats {
		if s.n == n {
			return
		}
	}
	s := &seat{c: c, n: n, what: what}
	c.seats = append(c.seats, s)
	c.open++
	n.seats = append(n.seats, s)
	if !n.up {
		return
	}
	w.equip(s)
	for _, m := range c.said { // what was said before it came
		w.sendTo(s, m)
	}
	w.tellDraws(s)
}

// equip sets up the machines of a seat, as package node's casebook does.
func (w *world) equip(s *seat) {
	n, c := s.n, s.c
	order := s.what.committed.Assignment.Body
	s.collector = roles.NewCollector(w.rules(c), s.what.committed)
	if n.roles.Has(protocol.RoleVerifier) {
		s.verifier = roles.NewVerifier(n.addr, c.id, s.what.digest, w.waveWait)
	}
	if n.roles.Has(protocol.RoleAuditor) && order.Task.Tier == protocol.TierExact {
		s.auditor = roles.NewAuditor(w.auditing, n.addr, c.id)
	}
	if order.Miner == n.addr && s.what.root != (protocol.Hash{}) {
		s.miner = roles.ResumeMiner(w.mining, n.addr, c.id, s.what.root, s.what.salt)
	}
}

func (w *world) rules(c *file) roles.Rules {
	return roles.Rules{Domain: w.domain, Floor: w.library.floors[c.task.class], Rate: roles.RateLater}
}

// drawFinal computes the draws whose beacon is final now, and tells everybody concerned.
func (w *world) drawFinal() {
	round := w.chain.final
	for _, c := range w.draws[round] {
		w.drawCommittee(c)
	}
	delete(w.draws, round)
	for _, c := range w.audits[round] {
		w.drawAuditors(c)
	}
	delete(w.audits, round)
}

func (w *world) drawCommittee(c *file) {
	d := w.chain.draw(protocol.PurposeVerifier, c.id, c.round, c.round+1)
	c.draws[ofVerifiers] = &d
	w.noteWord(word(d.Beacon))
	for _, s := range c.seats {
		w.tellDraws(s)
	}
	w.invite(c, ofVerifiers, protocol.Wave(0))
	w.queue.push(w.now+int64(w.waveWait), event{kind: evWave, node: -1, num: 1, ref: c})
	w.queue.push(w.now+catchUpRounds*w.period, event{kind: evWave, node: -1, num: waveCatchUp, ref: c})
}

func (w *world) drawAuditors(c *file) {
	d := w.chain.draw(protocol.PurposeAuditor, c.id, c.round, c.round+2)
	c.draws[ofAuditors] = &d
	for _, s := range c.seats {
		w.tellDraws(s)
	}
	w.invite(c, ofAuditors, 2)
	w.queue.push(w.now+int64(w.auditing.WaveWait), event{kind: evWave, node: -1, num: waveAuditors + 1, ref: c})
}

const (
	catchUpRounds = 20
	lastWave      = 4 // the first that holds the whole draw
	waveAuditors  = 100
	waveCatchUp   = 1000
)

// invite seats the members of a draw up to a place, those that held a commit before they knew the beacon. Members of
// later waves follow the case from the beginning, too, and say nothing before their wave: they are seated then.
func (w *world) invite(c *file, role, places int) {
	d := c.draws[role]
	for i := range min(places, len(d.Holders)) {
		n := w.nodeOf(d.Holders[i])
		if !n.up && !n.honest {
			n.acts.silentIn(c)
		}
		if n.up && !slices.ContainsFunc(c.seats, func(s *seat) bool { return s.n == n }) {
			if what := w.held(c, n); what != nil {
				w.join(c, n, what)
			}
		}
	}
}

// held returns the commit that a node followed, had it been sent every commit: the first that came in time.
func (w *world) held(c *file, n *node) *commitment {
	var first *commitment
	var when int64
	for _, what := range c.commits {
		if what.at == 0 || !what.worth || (c.miner.sides^n.sides)&what.cut != 0 || !w.meets(c.miner, n) {
			continue
		}
		at, arrives := w.gossiped(n, what.left, what.serial)
		if !arrives || !n.wasUp(at) || !w.knowsBefore(n, at, c.round) {
			continue
		}
		if first == nil || at < when {
			first, when = what, at
		}
	}
	return first
}

func (w *world) meets(a, b *node) bool {
	return (a.eclip < 0 || a.eclip == b.group) && (b.eclip < 0 || b.eclip == a.group)
}

// wave is the world's watch over a file.
func (w *world) wave(c *file, num int) {
	switch {
	case c.gone:
	case num == waveCatchUp:
		w.catchUp(c)
	case num > waveAuditors:
		if places := 2 << (num - waveAuditors); c.closings == 0 && places <= protocol.MaxDraw {
			w.invite(c, ofAuditors, places)
			w.queue.push(w.now+int64(w.auditing.WaveWait), event{kind: evWave, node: -1, num: int64(num + 1), ref: c})
		}
	case !c.certified && num <= lastWave:
		w.invite(c, ofVerifiers, protocol.Wave(num))
		w.queue.push(w.now+int64(w.waveWait), event{kind: evWave, node: -1, num: int64(num + 1), ref: c})
	}
}

// tellDraws tells a seat of the draws that are final, a moment later: nodes see L1 at different times.
func (w *world) tellDraws(s *seat) {
	for role, d := range s.c.draws {
		if d != nil && !s.told[role] && s.n.up && d.Tree.Root().Sum > 0 && (role == ofVerifiers || s.audit || s.auditor != nil) {
			s.told[role] = true
			w.queue.push(w.now+s.n.lag, event{kind: evDraw, node: s.n.index, life: s.n.life, num: int64(role), ref: s})
		}
	}
}

func (w *world) drawn(s *seat, role int) {
	if s.c.gone || s.collector == nil {
		return
	}
	d := *s.c.draws[role]
	if role == ofVerifiers {
		w.tellMachine(s, Collector, roles.RateKnown{Rate: w.auditRate(s.c)})
	}
	w.tellMachine(s, Collector, d)
	w.tellMachine(s, Verifier, d)
	w.tellMachine(s, Auditor, d)
}

// publish gossips a statement of a node about a file.
func (w *world) publish(n *node, c *file, e roles.Event, digest protocol.Hash, miner bool) {
	w.serial++
	m := &message{from: n.index, serial: w.serial, sent: w.now, left: w.sent(n, meshDegree*statementBytes), event: e, miner: miner}
	c.said = append(c.said, m)
	w.noteWord(word(digest))
	for _, s := range c.seats {
		w.sendTo(s, m)
	}
}

// sendTo has a statement arrive at a seat, at once where it is the sender's own.
func (w *world) sendTo(s *seat, m *message) {
	from := w.nodes[m.from]
	if !s.n.up || s.collector == nil {
		return
	}
	at := w.now
	if from != s.n {
		if !w.reaches(from, s.n) {
			return
		}
		when, arrives := w.gossiped(s.n, m.left, m.serial)
		if !arrives {
			return
		}
		at = max(at, when)
		w.links.timed(when - m.sent)
	}
	e := event{kind: evDeliver, node: s.n.index, ref: s, said: m}
	w.queue.push(at, e)
	if w.links.twice > 0 && w.dice.happens(w.links.twice) {
		w.queue.push(at+w.dice.below(5e9), e)
	}
}

func (w *world) deliver(s *seat, m *message) {
	if !s.c.gone && s.collector != nil {
		w.route(s, m.event, m.miner)
	}
}

// route gives an event to the machines that care for it.
func (w *world) route(s *seat, e roles.Event, miner bool) {
	if s.collector == nil || s.c.gone {
		return
	}
	switch e.(type) {
	case roles.AttestationReceived:
		w.tellMachine(s, Collector, e)
		w.tellMachine(s, Verifier, e)
	case roles.RevealReceived:
		if miner {
			w.tellMachine(s, Collector, e)
		}
	case roles.AuditCommitReceived, roles.AuditStatementReceived:
		w.tellMachine(s, Collector, e)
	}
}

// tellMachine takes one event through one machine of a seat.
func (w *world) tellMachine(s *seat, part Role, e roles.Event) {
	var m machine
	switch {
	case part == Collector && s.collector != nil:
		m = s.collector
	case part == Verifier && s.verifier != nil:
		m = s.verifier
	case part == Auditor && s.auditor != nil:
		m = s.auditor
	case part == Miner && s.miner != nil:
		m = s.miner
	default:
		return
	}
	if s.n.actor != nil {
		var ok bool
		if e, ok = s.n.actor.Event(Part{part, s.n.handle, &Case{w, s, nil}}, e); !ok {
			return
		}
	}
	effects, err := m.Step(w.time(), e)
	w.steps++
	if err != nil {
		if s.n.honest {
			w.violated("a %s of node %d refuses %T: %v", part, s.n.index, e, err)
		}
		return
	}
	if d := m.Deadline(); !d.IsZero() {
		w.remind(s, d)
	}
	for _, effect := range effects {
		if s.n.actor == nil {
			w.carryOut(s, part, effect)
		} else {
			for _, instead := range s.n.actor.Effect(Part{part, s.n.handle, &Case{w, s, nil}}, effect) {
				w.carryOut(s, part, instead)
			}
		}
		if !s.n.up || s.collector == nil {
			return // it was killed between two effects
		}
	}
}

// remind schedules a tick unless one comes in time anyway.
func (w *world) remind(s *seat, d time.Time) {
	if at := max(d.Sub(epochTime).Nanoseconds(), w.now); s.due == 0 || at < s.due {
		s.due = at
		w.queue.push(at, event{kind: evTick, node: s.n.index, life: s.n.life, ref: s})
	}
}

func (w *world) tick(s *seat) {
	if s.c.gone || s.collector == nil || s.due > w.now {
		return
	}
	s.due = 0
	now := w.time()
	for _, part := range [...]Role{Verifier, Auditor, Miner} {
		var m machine
		switch {
		case part == Verifier && s.verifier != nil:
			m = s.verifier
		case part == Auditor && s.auditor != nil:
			m = s.auditor
		case part == Miner && s.miner != nil:
			m = s.miner
		default:
			continue
		}
		if d := m.Deadline(); !d.IsZero() && !d.After(now) {
			w.tellMachine(s, part, roles.Tick{})
		} else if !d.IsZero() {
			w.remind(s, d)
		}
		if s.collector == nil {
			return
		}
	}
}
