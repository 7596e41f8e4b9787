package committee

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

func copiedAudit(a *attempt) (bool, error) {
	for { // a case that was over before there was anything to copy is no attempt
		t, err := audit(a, theftWay(a.r.IntN(int(theftWays))), a.r.IntN(thiefPlaces))
		if err != nil || len(t.copied) > 0 {
			return t.accepted(), err
		}
	}
}

// audited has an honest auditor in one of the first two places, which decide an audit among the honest.
func audited(a *attempt) (bool, error) {
	t, err := audit(a, theftOfNothing, a.r.IntN(protocol.AuditLead))
	return err == nil && t.inRecord(t.end.Evidence.Audit[0]), err
}

const (
	// thiefPlaces is among how many first places the thief has its own.
	thiefPlaces = 4
	// asked is how many places take part: those of the first five waves. Where all but one do their work, no case gets
	// beyond the third; one that did would not end here, which is an error.
	asked = 32
)

// theft is a case whose auditors, miner and one observer run their machines; the thief answers to what it hears. Messages
// take as long as the way between two points: what a message caused is never there before it.
type theft struct {
	*attempt
	way     theftWay
	draw    roles.DrawKnown
	now     time.Duration
	queue   []happening
	number  int
	nodes   map[protocol.Address]*participant
	order   []*participant
	watcher *participant
	result  protocol.AuditResult
	salt    protocol.Hash // of the trace
	thief   *participant
	place   uint32 // the thief's first
	opened  bool   // the thief has said all that it can
	copied  []copiedAs
	end     *roles.CloseCase
	err     error
}

type happening struct {
	at     time.Duration
	number int
	do     func()
}

type participant struct {
	node      protocol.Address
	x, y      float64
	auditor   *roles.Auditor
	miner     *roles.Miner
	collector *roles.Collector
	machines  []machine // of them those that have deadlines
	works     time.Duration
}

// audit audits an honest picture. The thief holds the given place.
func audit(a *attempt, way theftWay, place int) (*theft, error) {
	t := &theft{attempt: a, way: way, nodes: map[protocol.Address]*participant{}, salt: hash(a.r), result: protocol.AuditResult{Root: hash(a.r)}}
	if err := t.open(protocol.SaltedTrace(t.result.Root, t.salt), protocol.FirstSeven); err != nil {
		return t, err
	}
	t.result.Pixels = t.c.committed.Commit.Body.Pixels
	t.draw = drawOf(protocol.PurposeAuditor, hash(a.r), a.tree)
	if err := t.workOut(&t.draw, protocol.MaxDraw); err != nil {
		return t, err
	}
	if err := t.cast(place); err != nil {
		return t, err
	}
	if err := t.certify(); err != nil {
		return t, err
	}
	return t, t.run()
}

// accepted reports whether the copy stands in the record that ends the case, or could.
func (t *theft) accepted() bool { return t.inRecord(t.end.Evidence.Audit[0]) || t.passes() }

func (t *theft) inRecord(record protocol.AuditRecord) bool {
	return slices.ContainsFunc(record.Statements, func(s protocol.Signed[protocol.AuditStatement]) bool {
		return record.Members[s.Body.Index].Leaf.Node == t.thief.node
	})
}

// passes reports whether a record that somebody writes with the copy at the thief's place is valid. Of a result that was
// sealed too late no record shows it: that the honest do not count it is what stands against such a copy.
func (t *theft) passes() bool {
	if t.way != theftOfSeal && t.way != theftOfMessages {
		return false
	}
	for _, c := range t.copied {
		for _, open := range c.open {
			record := t.end.Evidence.Audit[0]
			at, _ := slices.BinarySearchFunc(record.Statements, t.place, func(s protocol.Signed[protocol.AuditStatement], place uint32) int {
				return int(s.Body.Index) - int(place)
			})
			record.Seals = slices.Insert(slices.Clone(record.Seals), at, c.seal)
			record.Statements = slices.Insert(slices.Clone(record.Statements), at, open)
			for n := protocol.AuditLead; n <= len(record.Members); n++ {
				if t.valid(record, n) {
					return true
				}
			}
		}
	}
	return false
}

// valid judges a record cut down to its first n places, as Evidence.Judge does once the rest of the evidence is valid.
func (t *theft) valid(record protocol.AuditRecord, n int) bool {
	said := 0
	for said < len(record.Statements) && int(record.Statements[said].Body.Index) < n {
		said++
	}
	record.Members, record.Seals, record.Statements = record.Members[:n], record.Seals[:said], record.Statements[:said]
	result, err := record.Verify(t.domain())
	if err != nil {
		return false
	}
	agrees, err := record.Agrees(t.domain(), result, t.c.committed.Commit.Body, t.miner)
	return err == nil && agrees && t.inRecord(record)
}

// alwaysAudit is the rate at which every task is audited, in 1/10,000.
const alwaysAudit = 10_000

func (t *theft) add(node protocol.Address) *participant {
	p := &participant{node: node, x: t.r.Float64(), y: t.r.Float64(), works: time.Second + time.Duration(t.r.IntN(4000))*time.Millisecond}
	p.collector = roles.NewCollector(roles.Rules{Domain: t.domain(), Rate: alwaysAudit}, t.c.committed)
	t.nodes[node] = p
	t.order = append(t.order, p)
	return p
}

// cast gives every drawn node its machines, a thief but a collector.
func (t *theft) cast(place int) error {
	cfg := roles.AuditorConfig{WaveWait: 10 * time.Second, RevealWait: 3 * time.Second}
	t.watcher = t.add(t.requester)
	maker := t.add(t.miner)
	mining := roles.DefaultMinerConfig()
	mining.AuditWave = cfg.WaveWait
	maker.miner = roles.ResumeMiner(mining, maker.node, t.c.id, t.result.Root, t.salt)
	maker.machines = []machine{maker.miner}
	thief, err := t.c.holder(t.draw, place)
	if err != nil {
		return err
	}
	t.place = uint32(place)
	for i := range asked {
		node, err := t.c.holder(t.draw, i)
		if err != nil {
			return err
		}
		if t.nodes[node] == nil {
			p := t.add(node)
			if node != thief || t.way == theftOfNothing {
				p.auditor = roles.NewAuditor(cfg, node, t.c.id)
				p.machines = []machine{p.auditor}
			}
		}
		if node == thief && int(t.place) > i {
			t.place = uint32(i)
		}
	}
	t.thief = t.nodes[thief]
	return nil
}

func (t *theft) after(d time.Duration, do func()) {
	t.number++
	item := happening{t.now + d, t.number, do}
	i, _ := slices.BinarySearchFunc(t.queue, item, func(x, y happening) int {
		if x.at != y.at {
			return int(x.at - y.at)
		}
		return x.number - y.number
	})
	t.queue = slices.Insert(t.queue, i, item)
}

// send brings a message to everybody whose validator finds a signer.
func send[M protocol.Message](t *theft, from *participant, m protocol.Signed[M], event func(signer protocol.Address) roles.Event) {
	e, ok := heard(t.attempt, m, event)
	if !ok {
		return
	}
	for _, to := range t.order {
		d := 20 + 300*math.Hypot(from.x-to.x, from.y-to.y)
		if to == from {
			d = 0
		}
		t.after(time.Duration(d*float64(time.Millisecond)), func() {
			t.step(to, to.collector, e)
			if to == t.thief && to != from {
				t.steal(e)
			}
		})
	}
}

func (t *theft) sendSeal(from *participant, m protocol.Signed[protocol.AuditCommit]) {
	send(t, from, m, func(signer protocol.Address) roles.Event { return roles.AuditCommitReceived{Seal: m, Signer: signer} })
}

func (t *theft) sendStatement(from *participant, m protocol.Signed[protocol.AuditStatement]) {
	send(t, from, m, func(signer protocol.Address) roles.Event {
		return roles.AuditStatementReceived{Statement: m, Signer: signer}
	})
}

// by has a participant sign, and remembers what went wrong.
func by[M protocol.Message](t *theft, p *participant, body M) protocol.Signed[M] {
	s, err := sign(t.attempt, p.node, body)
	t.err = errors.Join(t.err, err)
	return s
}

func (t *theft) step(p *participant, m machine, event roles.Event) {
	effects, err := m.Step(start.Add(t.now), event)
	t.err = errors.Join(t.err, err)
	for _, effect := range effects {
		t.carryOut(p, effect)
	}
}

func (t *theft) carryOut(p *participant, effect roles.Effect) {
	switch e := effect.(type) {
	case roles.Reexecute:
		salts := map[uint32]protocol.Hash{}
		for _, i := range e.Indexes {
			salts[i] = hash(t.r)
		}
		t.after(p.works, func() { t.step(p, p.auditor, roles.Reexecuted{Result: t.result, Salts: salts}) })
	case roles.PublishSeal:
		t.sendSeal(p, by(t, p, e.Seal))
	case roles.PublishStatement:
		t.sendStatement(p, by(t, p, e.Statement))
	case roles.PublishReveal:
		reveal := by(t, p, e.Reveal)
		send(t, p, reveal, func(protocol.Address) roles.Event { return roles.RevealReceived{Reveal: reveal} })
	case roles.ShareSeal:
		t.tell(p, roles.SealShared(e))
		if p.miner != nil {
			t.step(p, p.miner, roles.SealReceived(e))
		}
	case roles.ShareReveal:
		t.tell(p, roles.RevealShared{})
	case roles.StopAudit:
		t.tell(p, roles.CaseClosed{})
	case roles.CloseCase:
		t.tell(p, roles.CaseClosed{})
		if p == t.watcher {
			t.end = &e
		}
	}
}

// tell brings an event to a participant's auditor, if it has one.
func (t *theft) tell(p *participant, event roles.Event) {
	if p.auditor != nil {
		t.step(p, p.auditor, event)
	}
}

// certify has the committee speak, upon which the auditors are called.
func (t *theft) certify() error {
	commit := t.c.committed.Commit.Digest(ideal)
	said := make([]roles.Event, protocol.FirstSeven)
	for i := range said {
		node, err := t.c.holder(t.c.draw, i)
		if err != nil {
			return err
		}
		a, err := sign(t.attempt, node, protocol.Attestation{
			Assignment: t.c.id, Index: uint32(i), Beacon: t.c.draw.Beacon, Commit: commit, Plain: 2500, Augmented: 2600,
		})
		if err != nil {
			return err
		}
		said[i] = roles.AttestationReceived{Signer: node, Attestation: a}
	}
	for _, p := range t.order {
		t.step(p, p.collector, t.c.draw)
		for _, e := range said {
			t.step(p, p.collector, e)
		}
		t.step(p, p.collector, t.draw)
		t.tell(p, roles.AuditCalled{})
		t.tell(p, t.draw)
	}
	return t.err
}

// run lets time pass until the watcher sees the end, whose evidence has to be valid.
func (t *theft) run() error {
	for t.end == nil && t.err == nil && t.now < time.Hour {
		t.now = t.next()
		for len(t.queue) > 0 && t.queue[0].at <= t.now && t.end == nil {
			item := t.queue[0]
			t.queue = t.queue[1:]
			item.do()
		}
		for _, p := range t.order {
			for _, m := range p.machines {
				if due := m.Deadline(); !due.IsZero() && !due.After(start.Add(t.now)) {
					t.step(p, m, roles.Tick{})
				}
			}
		}
	}
	if t.end == nil || t.err != nil {
		return errors.Join(errUndecided, t.err)
	}
	if outcome, err := t.end.Evidence.Judge(0, alwaysAudit); err != nil || outcome != protocol.Accepted {
		return fmt.Errorf("what the watcher closes with: outcome %d: %w", outcome, err)
	}
	return nil
}

// next is when something happens.
func (t *theft) next() time.Duration {
	next := time.Hour
	if len(t.queue) > 0 {
		next = t.queue[0].at
	}
	for _, p := range t.order {
		for _, m := range p.machines {
			if due := m.Deadline(); !due.IsZero() {
				next = min(next, max(due.Sub(start), t.now))
			}
		}
	}
	return next
}
