package model

import (
	"slices"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// The places of the two roles in a file's draws.
const (
	ofVerifiers = 0
	ofAuditors  = 1
)

const (
	catchUpRounds = 20
	lastWave      = 4 // the first that holds the whole draw
	waveAuditors  = 100
	waveCatchUp   = 1000
)

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
