package model

import (
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
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

// machine returns the machine of a role that the seat has, or nil.
func (s *seat) machine(part Role) machine {
	switch {
	case part == Collector && s.collector != nil:
		return s.collector
	case part == Verifier && s.verifier != nil:
		return s.verifier
	case part == Auditor && s.auditor != nil:
		return s.auditor
	case part == Miner && s.miner != nil:
		return s.miner
	}
	return nil
}

// tellMachine takes one event through one machine of a seat.
func (w *world) tellMachine(s *seat, part Role, e roles.Event) {
	m := s.machine(part)
	if m == nil {
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
		m := s.machine(part)
		if m == nil {
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
