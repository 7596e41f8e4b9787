package committee

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

var errUndecided = errors.New("the honest did not come to an end")

// CopiedAccepted measures how often a drawn member gets away with what it copied: an attestation, or an audit. Each trial
// takes one of these ways.
//
//	attestations: another's, signed by the thief; another's scores for the thief's own place; one of another task
//	audits: another's seal, and later what opens it; another's result, sealed once the miner or an auditor has opened
//
// A copied score counts as accepted when nobody reports it: the verifier before the thief computes it, too. A copied audit
// counts when it stands in the record that ends the case, by which it is paid.
func CopiedAccepted(ctx context.Context, trials int, seed uint64, progress Progress) (Share, error) {
	return measure(ctx, trials, seed, progress, func(r *rand.Rand, n int) (accepted int, err error) {
		leaves := make([]protocol.Leaf, 24)
		for i := range leaves {
			leaves[i] = protocol.Leaf{Index: uint32(i), Node: address(r), Weight: 1 + r.Uint64N(1000)}
		}
		tree, err := protocol.NewWeightTree(leaves)
		if err != nil {
			return 0, err
		}
		for i := range n {
			trial := copiedAttestation
			if i%2 == 1 {
				trial = copiedAudit
			}
			got, err := trial(r, tree)
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

// thieves draws a case in which the thief's place, the victim's and the one that checks the thief belong to three nodes.
func thieves(r *rand.Rand, tree *protocol.WeightTree, places int) (c aCase, nodes []protocol.Address, thief, victim int, err error) {
	for {
		c = newCase(r, tree)
		nodes = nodes[:0]
		for i := range places {
			node, err := c.holder(c.draw, i)
			if err != nil {
				return c, nil, 0, 0, err
			}
			nodes = append(nodes, node)
		}
		thief, victim = r.IntN(places), r.IntN(places)
		before := nodes[(thief+places-1)%places]
		if nodes[thief] != nodes[victim] && before != nodes[thief] && before != nodes[victim] {
			return c, nodes, thief, victim, nil
		}
	}
}

// copiedAttestation has the first seven attest, but for the thief.
func copiedAttestation(r *rand.Rand, tree *protocol.WeightTree) (bool, error) {
	c, nodes, thief, victim, err := thieves(r, tree, protocol.FirstSeven)
	if err != nil {
		return false, err
	}
	commit := domain.Digest(c.committed.Commit.Body)
	augmented := make(map[uint32]int32)
	for i := range uint32(2 * protocol.MaxDraw) {
		augmented[i] = 2600 + int32(r.IntN(400))
		if i > 0 && augmented[i] == augmented[uint32(victim)] {
			augmented[i] += 500 // another augmentation, another score: two alike would be no theft
		}
	}
	say := func(place int) protocol.Attestation {
		return protocol.Attestation{
			Assignment: c.id, Index: uint32(place), Beacon: c.draw.Beacon, Commit: commit, Plain: 2500, Augmented: augmented[uint32(place)],
		}
	}
	copied := say(victim)
	switch r.IntN(3) {
	case 0: // signed again
	case 1:
		copied.Index = uint32(thief)
	case 2: // of another task that was scored alike
		copied = say(thief)
		copied.Assignment, copied.Beacon = hash(r), hash(r)
	}
	collector, checker := roles.NewCollector(roles.Rules{Domain: ideal}, c.committed), roles.NewVerifier(nodes[(thief+6)%7], c.id, commit, time.Minute)
	reported, closed := false, false
	step := func(m machine, event roles.Event) error {
		effects, err := m.Step(start, event)
		for _, effect := range effects {
			switch effect.(type) {
			case roles.ReportDissent, roles.ReportContradiction:
				reported = true
			case roles.CloseCase:
				closed = true
			case roles.ScorePicture:
				if _, err := m.Step(start, roles.PictureScored{Plain: 2500, Augmented: augmented}); err != nil {
					return err
				}
			}
		}
		return err
	}
	if err := errors.Join(step(collector, c.draw), step(checker, c.draw)); err != nil {
		return false, err
	}
	type spoken struct {
		body protocol.Attestation
		by   protocol.Address
	}
	var all []spoken
	for i, node := range nodes {
		if node != nodes[thief] {
			all = append(all, spoken{say(i), node})
		}
	}
	// The thief's other places are missing, like all that it says not.
	all = append(all, spoken{copied, nodes[thief]})
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, a := range all {
		e := roles.AttestationReceived{Attestation: protocol.Signed[protocol.Attestation]{Kind: protocol.KindAttestation, Body: a.body}, Signer: a.by}
		if err := errors.Join(step(collector, e), step(checker, e)); err != nil {
			return false, err
		}
	}
	return closed && !reported, nil
}

type machine interface {
	Step(now time.Time, event roles.Event) ([]roles.Effect, error)
	Deadline() time.Time
}

var start = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// audit is a case whose auditors, miner and one observer run their machines; the thief answers to what it hears. Messages
// take as long as the way between two points: what a message caused is never there before it.
type audit struct {
	r       *rand.Rand
	c       aCase
	draw    roles.DrawKnown
	now     time.Duration
	queue   []happening
	number  int
	nodes   map[protocol.Address]*participant
	order   []*participant
	watcher *participant
	maker   *participant
	result  protocol.AuditResult
	salt    protocol.Hash // of the trace
	thief   *participant
	place   uint32 // the thief's first
	copies  int    // way of the theft
	heard   bool   // the thief has what it copies
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
	works     time.Duration
}

// copiedAudit audits an honest picture. The thief holds one of the first four places.
func copiedAudit(r *rand.Rand, tree *protocol.WeightTree) (bool, error) {
	a := &audit{r: r, nodes: map[protocol.Address]*participant{}, salt: hash(r), copies: r.IntN(3)}
	a.c = newCase(r, tree)
	a.draw = drawOf(protocol.PurposeAuditor, hash(r), tree)
	a.result = protocol.AuditResult{Pixels: a.c.committed.Commit.Body.Pixels, Root: hash(r)}
	a.c.committed.Commit.Body.Trace = protocol.SaltedTrace(a.result.Root, a.salt)
	if err := a.cast(); err != nil {
		return false, err
	}
	if err := a.run(); err != nil {
		return false, err
	}
	for _, s := range a.end.Evidence.Audit[0].Statements {
		if holder, _ := a.c.holder(a.draw, int(s.Body.Index)); holder == a.thief.node {
			return true, nil
		}
	}
	return false, nil
}

func (a *audit) add(node protocol.Address) *participant {
	p := &participant{node: node, x: a.r.Float64(), y: a.r.Float64(), works: time.Second + time.Duration(a.r.IntN(4000))*time.Millisecond}
	p.collector = roles.NewCollector(roles.Rules{Domain: ideal, Rate: 10_000}, a.c.committed)
	a.nodes[node] = p
	a.order = append(a.order, p)
	return p
}

// cast gives every drawn node its machines, the thief but a collector.
func (a *audit) cast() error {
	cfg := roles.AuditorConfig{WaveWait: 10 * time.Second, RevealWait: 3 * time.Second}
	a.watcher = a.add(protocol.Address{1})
	a.maker = a.add(a.c.committed.Assignment.Body.Miner)
	mining := roles.DefaultMinerConfig()
	mining.AuditWave = cfg.WaveWait
	a.maker.miner = roles.ResumeMiner(mining, a.maker.node, a.c.id, a.result.Root, a.salt)
	places := a.r.IntN(4)
	for i := range protocol.MaxDraw {
		node, err := a.c.holder(a.draw, i)
		if err != nil {
			return err
		}
		if a.nodes[node] == nil {
			a.add(node).auditor = roles.NewAuditor(cfg, node, a.c.id)
		}
		if i == places {
			a.thief, a.place = a.nodes[node], uint32(i)
			a.thief.auditor = nil
		}
	}
	return nil
}

func (a *audit) after(d time.Duration, do func()) {
	a.number++
	item := happening{a.now + d, a.number, do}
	i, _ := slices.BinarySearchFunc(a.queue, item, func(x, y happening) int {
		if x.at != y.at {
			return int(x.at - y.at)
		}
		return x.number - y.number
	})
	a.queue = slices.Insert(a.queue, i, item)
}

// send brings an event to everybody.
func (a *audit) send(from *participant, event roles.Event) {
	for _, to := range a.order {
		d := 20 + 300*math.Hypot(from.x-to.x, from.y-to.y)
		if to == from {
			d = 0
		}
		a.after(time.Duration(d*float64(time.Millisecond)), func() { a.hear(to, event) })
	}
}

func (a *audit) hear(p *participant, event roles.Event) {
	a.step(p, p.collector, event)
	if p == a.thief {
		a.steal(event)
	}
}

// steal answers to the first seal, reveal or statement of somebody else.
func (a *audit) steal(event roles.Event) {
	seal := protocol.AuditCommit{Assignment: a.c.id, Index: a.place, Beacon: a.draw.Beacon}
	open := protocol.AuditStatement{
		Assignment: a.c.id, Index: a.place, Beacon: a.draw.Beacon, Pixels: a.result.Pixels, Root: a.result.Root, Salt: hash(a.r),
	}
	switch e := event.(type) {
	case roles.AuditCommitReceived:
		if a.copies == 0 && !a.heard && e.Signer != a.thief.node { // somebody's seal, to be opened by its words
			a.heard = true
			seal.Sealed = e.Seal.Body.Sealed
			a.seal(seal)
		}
	case roles.AuditStatementReceived:
		if e.Signer == a.thief.node || a.copies == 1 && a.heard {
			return
		}
		if a.copies == 0 {
			open.Salt = e.Statement.Body.Salt
			a.open(open)
			return
		}
		a.copy(seal, open)
	case roles.RevealReceived:
		if a.copies == 2 {
			a.copy(seal, open)
		}
	}
}

// copy seals and opens at once what others found.
func (a *audit) copy(seal protocol.AuditCommit, open protocol.AuditStatement) {
	if a.heard {
		return
	}
	a.heard = true
	seal.Sealed = protocol.Seal(a.thief.node, open.Pixels, open.Root, open.Salt)
	a.seal(seal)
	a.open(open)
}

func (a *audit) seal(body protocol.AuditCommit) {
	a.send(a.thief, roles.AuditCommitReceived{Seal: protocol.Signed[protocol.AuditCommit]{Kind: protocol.KindAuditCommit, Body: body}, Signer: a.thief.node})
}

func (a *audit) open(body protocol.AuditStatement) {
	a.send(a.thief, roles.AuditStatementReceived{
		Statement: protocol.Signed[protocol.AuditStatement]{Kind: protocol.KindAuditStatement, Body: body}, Signer: a.thief.node,
	})
}

func (a *audit) step(p *participant, m machine, event roles.Event) {
	effects, err := m.Step(start.Add(a.now), event)
	a.err = errors.Join(a.err, err)
	for _, effect := range effects {
		a.carryOut(p, effect)
	}
}

func (a *audit) carryOut(p *participant, effect roles.Effect) {
	switch e := effect.(type) {
	case roles.Reexecute:
		salts := map[uint32]protocol.Hash{}
		for _, i := range e.Indexes {
			salts[i] = hash(a.r)
		}
		a.after(p.works, func() { a.step(p, p.auditor, roles.Reexecuted{Result: a.result, Salts: salts}) })
	case roles.PublishSeal:
		a.send(p, roles.AuditCommitReceived{Seal: protocol.Signed[protocol.AuditCommit]{Kind: protocol.KindAuditCommit, Body: e.Seal}, Signer: p.node})
	case roles.PublishStatement:
		a.send(p, roles.AuditStatementReceived{
			Statement: protocol.Signed[protocol.AuditStatement]{Kind: protocol.KindAuditStatement, Body: e.Statement}, Signer: p.node,
		})
	case roles.PublishReveal:
		a.send(p, roles.RevealReceived{Reveal: protocol.Signed[protocol.TraceReveal]{
			Kind: protocol.KindTraceReveal, Body: e.Reveal, Signature: idealSignature(p.node),
		}})
	case roles.ShareSeal:
		if p.auditor != nil {
			a.step(p, p.auditor, roles.SealShared(e))
		}
		if p.miner != nil {
			a.step(p, p.miner, roles.SealReceived(e))
		}
	case roles.ShareReveal:
		if p.auditor != nil {
			a.step(p, p.auditor, roles.RevealShared{})
		}
	case roles.StopAudit:
		if p.auditor != nil {
			a.step(p, p.auditor, roles.CaseClosed{})
		}
	case roles.CloseCase:
		if p.auditor != nil {
			a.step(p, p.auditor, roles.CaseClosed{})
		}
		if p == a.watcher {
			a.end = &e
		}
	}
}

// run has the committee certify, and lets time pass until the watcher sees the end.
func (a *audit) run() error {
	commit := domain.Digest(a.c.committed.Commit.Body)
	for _, p := range a.order {
		a.step(p, p.collector, a.c.draw)
		for i := range protocol.FirstSeven {
			node, err := a.c.holder(a.c.draw, i)
			if err != nil {
				return err
			}
			a.step(p, p.collector, roles.AttestationReceived{Signer: node, Attestation: protocol.Signed[protocol.Attestation]{
				Kind: protocol.KindAttestation, Body: protocol.Attestation{
					Assignment: a.c.id, Index: uint32(i), Beacon: a.c.draw.Beacon, Commit: commit, Plain: 2500, Augmented: 2600,
				},
			}})
		}
		a.step(p, p.collector, a.draw)
		if p.auditor != nil {
			a.step(p, p.auditor, roles.AuditCalled{})
			a.step(p, p.auditor, a.draw)
		}
	}
	for a.end == nil && a.err == nil && a.now < time.Hour {
		next := time.Hour
		if len(a.queue) > 0 {
			next = a.queue[0].at
		}
		for _, p := range a.order {
			for _, m := range p.machines() {
				if due := m.Deadline(); !due.IsZero() {
					next = min(next, max(due.Sub(start), a.now))
				}
			}
		}
		a.now = next
		for len(a.queue) > 0 && a.queue[0].at <= a.now && a.end == nil {
			item := a.queue[0]
			a.queue = a.queue[1:]
			item.do()
		}
		for _, p := range a.order {
			for _, m := range p.machines() {
				if due := m.Deadline(); !due.IsZero() && !due.After(start.Add(a.now)) {
					a.step(p, m, roles.Tick{})
				}
			}
		}
	}
	if a.end == nil {
		return errors.Join(errUndecided, a.err)
	}
	return a.err
}

func (p *participant) machines() []machine {
	var list []machine
	if p.auditor != nil {
		list = append(list, p.auditor)
	}
	if p.miner != nil {
		list = append(list, p.miner)
	}
	return list
}
