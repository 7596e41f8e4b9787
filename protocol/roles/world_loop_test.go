package roles

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
)

// after queues something.
func (w *world) after(d time.Duration, do func()) {
	w.number++
	item := delivery{at: w.now + d, number: w.number, do: do}
	i, _ := slices.BinarySearchFunc(w.queue, item, func(a, b delivery) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.number, b.number))
	})
	w.queue = slices.Insert(w.queue, i, item)
}

// run lets time pass: what is queued happens, and machines are ticked when they are due.
func (w *world) run(d time.Duration) {
	end := w.now + d
	for {
		next := end + 1
		if len(w.queue) > 0 {
			next = w.queue[0].at
		}
		for _, m := range w.nodes {
			for _, machine := range m.machines() {
				if due := machine.Deadline(); !due.IsZero() {
					next = min(next, max(due.Sub(epoch), w.now))
				}
			}
		}
		if next > end {
			w.now = end
			return
		}
		w.now = next
		for len(w.queue) > 0 && w.queue[0].at <= w.now {
			item := w.queue[0]
			w.queue = w.queue[1:]
			item.do()
		}
		w.tick()
	}
}

func (w *world) tick() {
	for _, m := range w.nodes {
		for _, machine := range m.machines() {
			if due := machine.Deadline(); !due.IsZero() && !due.After(w.clock()) {
				w.step(m, machine, Tick{})
				if again := machine.Deadline(); !again.IsZero() && !again.After(w.clock()) {
					w.t.Fatalf("%s: a tick leaves %T due at %s", m.name, machine, again)
				}
			}
		}
	}
}

type machine interface {
	Step(now time.Time, event Event) ([]Effect, error)
	Deadline() time.Time
}

func (m *member) machines() []machine {
	list := make([]machine, 0, 4)
	if m.collector != nil {
		list = append(list, m.collector)
	}
	if m.verifier != nil {
		list = append(list, m.verifier)
	}
	if m.auditor != nil {
		list = append(list, m.auditor)
	}
	if m.miner != nil {
		list = append(list, m.miner)
	}
	return list
}

// step never expects an error: only an owner's bug is one.
func (w *world) step(m *member, machine machine, event Event) {
	effects, err := machine.Step(w.clock(), event)
	if err != nil {
		w.t.Fatalf("%s: step %T with %#v: %v", m.name, machine, event, err)
	}
	for _, effect := range effects {
		w.carryOut(m, effect)
	}
}

// note logs what the observer learns and what anybody else does.
func (w *world) note(m *member, effect Effect) {
	fmt.Fprintf(&w.log, "%7.1fs %-8s %s\n", w.now.Seconds(), m.name, w.describe(effect))
}

func (w *world) carryOut(m *member, effect Effect) {
	switch e := effect.(type) {
	case AcceptOrder, RefuseOrder, AbandonOrder, ReportDissent:
		w.note(m, e)
	case PublishCommit:
		w.note(m, e)
		w.opening = e
		w.committed = protocol.Committed{
			Assignment: w.order.Assignment, Voucher: w.order.Voucher, Prompt: w.order.Prompt,
			Commit: mustSign(w, m.key, e.Commit),
		}
		w.send(m, func(to *member) { w.open(to) })
	case ScorePicture:
		if !m.faults["silent"] {
			w.after(w.work(), func() { w.step(m, m.verifier, w.score(m, e)) })
		}
	case PublishAttestation:
		w.say(m, fmt.Sprintf("attestation %d %s", e.Attestation.Index, e.Attestation.Beacon), e.Attestation)
		w.note(m, e)
		w.attest(m, e.Attestation)
		if m.faults["equivocates"] {
			e.Attestation.Augmented++
			w.attest(m, e.Attestation)
		}
	case ReportContradiction:
		w.observe(m, e)
	case ShareCertificate:
		w.observe(m, e)
		if m.verifier != nil {
			w.step(m, m.verifier, CaseCertified{})
		}
		if m.auditor != nil && e.Audit {
			w.step(m, m.auditor, AuditCalled{})
		}
	case Reexecute:
		if !m.faults["silent"] {
			w.after(2*w.work(), func() { w.step(m, m.auditor, w.reexecute(m, e)) })
		}
	case PublishSeal:
		w.say(m, fmt.Sprintf("seal %d %s", e.Seal.Index, e.Seal.Beacon), e.Seal)
		w.note(m, e)
		w.seal(m, e.Seal)
	case PublishStatement:
		if m.faults["shut"] {
			return
		}
		w.note(m, e)
		w.state(m, e.Statement)
	case ShareSeal:
		w.observe(m, e)
		if m.auditor != nil {
			w.step(m, m.auditor, SealShared(e))
		}
		if m.miner != nil {
			w.step(m, m.miner, SealReceived(e))
		}
	case ShareReveal:
		w.observe(m, e)
		if m.auditor != nil {
			w.step(m, m.auditor, RevealShared{})
		}
	case PublishReveal:
		if m.faults["shut"] {
			return
		}
		w.note(m, e)
		w.reveal(m, e.Reveal)
	case StopAudit:
		w.observe(m, e)
		if m.auditor != nil {
			w.step(m, m.auditor, CaseClosed{})
		}
	case CloseCase:
		w.observe(m, e)
		m.closed = append(m.closed, e)
		if m.auditor != nil {
			w.step(m, m.auditor, CaseClosed{})
		}
	default:
		w.t.Fatalf("%s: no way to carry out %T", m.name, effect)
	}
}

// observe logs what every collector finds once only.
func (w *world) observe(m *member, effect Effect) {
	if m.name == "observer" {
		w.note(m, effect)
	}
}

// say checks that an honest node gives one statement per name.
func (w *world) say(m *member, name string, body protocol.Message) {
	if have, ok := m.said[name]; ok && have != body {
		w.t.Fatalf("%s contradicts itself: %+v and %+v", m.name, have, body)
	}
	m.said[name] = body
}

// open is what a node does with a commit: the verifier exists only if the commit came before the beacon.
func (w *world) open(m *member) {
	if m.collector != nil {
		return
	}
	m.collector = NewCollector(w.rules, w.committed)
	if m.roles.Has(protocol.RoleVerifier) && !m.knows[protocol.PurposeVerifier] {
		m.verifier = NewVerifier(m.key.Address(), w.id, w.committed.Commit.Digest(w.domain), w.waveWait)
	}
	if m.roles.Has(protocol.RoleAuditor) {
		m.auditor = NewAuditor(w.patience, m.key.Address(), w.id)
	}
	for _, role := range []protocol.Purpose{protocol.PurposeVerifier, protocol.PurposeAuditor} {
		if m.knows[role] {
			w.learn(m, role)
		}
	}
}

// learn tells one node a beacon.
func (w *world) learn(m *member, role protocol.Purpose) {
	m.knows[role] = true
	for _, machine := range m.machines() {
		if _, ok := machine.(*Miner); !ok {
			w.step(m, machine, w.draws[role])
		}
	}
}
