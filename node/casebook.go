package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// ErrUndecided says that a case was forgotten before it was decided: its voucher is dead by now.
var ErrUndecided = errors.New("the task was never decided")

// Bounds of the casebook. A case is a few kilobytes; early messages wait for a commit that may never come.
const (
	maxCases      = 8192
	maxEarlyCases = 256
	maxEarly      = 64  // messages for one commit that has not come
	maxChecks     = 256 // commits whose miner and payer are being looked up
	maxLearning   = 32  // of them, those whose model is being asked for
	maxQuestions  = 8   // witnesses asked at a time
	noteBuffer    = 1024
	// forgetRounds is how long after its commit-by round a case is forgotten, decided or not.
	forgetRounds = 600
)

// note is one message to the casebook: a new commit, or an event of a case.
type note struct {
	id        protocol.Hash
	committed *protocol.Committed
	checked   error // of committed: why not, or errUnchecked
	event     roles.Event
	miner     protocol.Address // who signed a reveal; checked against the case
}

// casebook owns every case. Only Run touches the maps.
type casebook struct {
	n     *Node
	notes chan note

	cases    map[protocol.Hash]*file
	early    map[protocol.Hash][]note
	checking map[protocol.Hash]bool
	next     time.Time // no machine's deadline is before it; zero when there is none
	asking   chan struct{}
	learning chan struct{}
	work     sync.WaitGroup
	reading  atomic.Bool // who is registered

	mu      sync.Mutex
	waiting map[protocol.Hash][]chan roles.CloseCase // touched by Await, too
	closed  map[protocol.Hash]roles.CloseCase
}

// file is one commit with the machines that this node runs for it.
type file struct {
	id        protocol.Hash
	committed protocol.Committed
	collector *roles.Collector
	verifier  *roles.Verifier // nil where this node does not verify, or held the commit too late
	auditor   *roles.Auditor  // nil where this node does not audit, or nobody can
	miner     *roles.Miner    // nil unless this node made the picture
	audit     bool            // auditors are called
	rating    bool            // the miner's rate is asked for
	asked     map[protocol.Purpose]bool
	// questioned is the round in which witnesses were last asked how the case ended.
	questioned uint64

	again  sync.Mutex // one re-execution at a time; its workers touch result only
	result *protocol.AuditResult

	asking  sync.Mutex                       // one worker at a time asks what a private task hides
	opening atomic.Pointer[protocol.Opening] // and here is the answer
}

func newCasebook(n *Node) *casebook {
	return &casebook{
		n: n, notes: make(chan note, noteBuffer),
		cases: map[protocol.Hash]*file{}, early: map[protocol.Hash][]note{},
		waiting: map[protocol.Hash][]chan roles.CloseCase{}, closed: map[protocol.Hash]roles.CloseCase{},
		checking: map[protocol.Hash]bool{}, asking: make(chan struct{}, maxQuestions),
		learning: make(chan struct{}, maxLearning),
	}
}

// offer hands a message over. Those of others never block the gossip router; own ones wait for a place, since a
// message that its own validator turned away is never sent.
func (b *casebook) offer(ctx context.Context, own bool, m note) p2p.Verdict {
	if m.committed != nil {
		m.checked = errUnchecked
	}
	select {
	case b.notes <- m:
		return p2p.Accept
	default:
	}
	if own {
		select {
		case b.notes <- m:
			return p2p.Accept
		case <-ctx.Done():
		}
	}
	b.n.metrics.dropped()
	return p2p.Ignore
}

// tell hands over the result of a worker, which must not be lost.
func (b *casebook) tell(ctx context.Context, id protocol.Hash, event roles.Event) {
	b.tellFrom(ctx, id, event, protocol.Address{})
}

func (b *casebook) tellFrom(ctx context.Context, id protocol.Hash, event roles.Event, signer protocol.Address) {
	select {
	case b.notes <- note{id: id, event: event, miner: signer}:
	case <-ctx.Done():
	}
}

// Run owns the cases until ctx ends, and returns when its workers have.
func (b *casebook) Run(ctx context.Context) error {
	defer b.work.Wait()
	if err := b.resume(ctx); err != nil {
		return err
	}
	news := b.n.chain.News()
	b.round(ctx)
	for {
		timer := time.NewTimer(b.untilDeadline(time.Now()))
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil
		case m := <-b.notes:
			b.take(ctx, m)
		case <-news:
			news = b.n.chain.News()
			b.round(ctx)
		case <-timer.C:
			b.tick(ctx)
		}
		timer.Stop()
	}
}

// round does what a new round brings. A message must never cost a walk over all cases; a round may.
func (b *casebook) round(ctx context.Context) {
	b.forget()
	if b.reading.CompareAndSwap(false, true) {
		b.work.Go(func() { b.recall(ctx) })
	}
	for _, f := range b.cases {
		b.askRate(ctx, f)
		b.askDraws(ctx, f)
	}
	b.catchUp(ctx)
}

// recall reads who is registered until no block has come meanwhile.
func (b *casebook) recall(ctx context.Context) {
	defer b.reading.Store(false)
	newest, _, _ := b.n.chain.Rounds()
	for read := newest + 1; read != newest && ctx.Err() == nil; newest, _, _ = b.n.chain.Rounds() {
		read = newest
		b.n.recall(ctx)
	}
}

func (b *casebook) untilDeadline(now time.Time) time.Duration {
	if b.next.IsZero() {
		return time.Minute
	}
	return min(time.Minute, max(b.next.Sub(now), 0))
}

// schedule notes a machine's deadline.
func (b *casebook) schedule(m machine) {
	if d := m.Deadline(); !d.IsZero() && (b.next.IsZero() || d.Before(b.next)) {
		b.next = d
	}
}

// machine is what the four kinds have in common.
type machine interface {
	Step(now time.Time, event roles.Event) ([]roles.Effect, error)
	Deadline() time.Time
}

func (f *file) machines() []machine {
	list := []machine{f.collector}
	if f.verifier != nil {
		list = append(list, f.verifier)
	}
	if f.auditor != nil {
		list = append(list, f.auditor)
	}
	if f.miner != nil {
		list = append(list, f.miner)
	}
	return list
}

func (b *casebook) tick(ctx context.Context) {
	now := time.Now()
	b.next = time.Time{}
	for _, f := range b.cases {
		for _, m := range f.machines() {
			if d := m.Deadline(); !d.IsZero() && !d.After(now) {
				b.step(ctx, f, m, roles.Tick{})
			}
			b.schedule(m)
		}
	}
}

func (b *casebook) take(ctx context.Context, m note) {
	f := b.cases[m.id]
	switch {
	case m.committed != nil && errors.Is(m.checked, errUnchecked):
		b.check(ctx, m)
	case m.committed != nil:
		delete(b.checking, m.id)
		if m.checked == nil {
			b.open(ctx, m.id, *m.committed)
		} else {
			b.n.log.Info("commit not followed", "assignment", m.id, "error", m.checked)
		}
	case f == nil:
		b.keepEarly(m)
	default:
		b.route(ctx, f, m)
	}
}

// keepEarly holds a message that overtook its commit. What workers say about a case that is gone is dropped.
func (b *casebook) keepEarly(m note) {
	switch m.event.(type) {
	case roles.AttestationReceived, roles.AuditCommitReceived, roles.AuditStatementReceived, roles.RevealReceived:
	default:
		return
	}
	have, known := b.early[m.id]
	if !known && len(b.early) >= maxEarlyCases {
		for id := range b.early { // any one: a flood about nothing mostly pushes out itself
			delete(b.early, id)
			break
		}
	}
	if len(have) < maxEarly {
		b.early[m.id] = append(have, m)
	}
}

// open starts a case for a commit that came before the beacon that draws its committee.
func (b *casebook) open(ctx context.Context, id protocol.Hash, committed protocol.Committed) {
	if b.cases[id] != nil || len(b.cases) >= maxCases {
		return
	}
	if _, err := b.n.shelf.get(committed.Assignment.Body.Task.Model); err != nil {
		b.n.log.Info("case not opened", "assignment", id, "error", err)
		return
	}
	if err := b.keepCase(id, committed); err != nil {
		b.n.log.Error("case not opened", "assignment", id, "error", err)
		return
	}
	b.add(ctx, id, committed)
}

// add sets up the machines of a case.
func (b *casebook) add(ctx context.Context, id protocol.Hash, committed protocol.Committed) {
	n, order := b.n, committed.Assignment.Body
	model, err := n.shelf.get(order.Task.Model)
	if err != nil {
		n.log.Warn("case not opened", "assignment", id, "error", err)
		return
	}
	f := &file{id: id, committed: committed, asked: map[protocol.Purpose]bool{}}
	f.collector = roles.NewCollector(roles.Rules{Domain: n.domain, Floor: model.FloorOf(order.Task.Class), Rate: roles.RateLater}, committed)
	if n.cfg.Roles.Has(protocol.RoleVerifier) {
		f.verifier = roles.NewVerifier(n.Address(), id, committed.Commit.Digest(n.domain), n.cfg.WaveWait)
	}
	// Nobody can make a picture of the statistical tier again: it is never audited.
	if n.cfg.Roles.Has(protocol.RoleAuditor) && order.Task.Tier == protocol.TierExact {
		f.auditor = roles.NewAuditor(n.cfg.Audit, n.Address(), id)
	}
	if order.Miner == n.Address() {
		f.miner = n.resumeMiner(id)
	}
	b.cases[id] = f
	n.follow(ctx, committed)
	n.shelf.opened(order.Task.Model)
	early := b.early[id]
	delete(b.early, id)
	for _, m := range early {
		b.route(ctx, f, m)
	}
	b.askRate(ctx, f)
	b.askDraws(ctx, f)
}

// route gives an event to the machines that care for it.
func (b *casebook) route(ctx context.Context, f *file, m note) {
	switch e := m.event.(type) {
	case roles.DrawKnown:
		b.n.openings.drawn(f, e)
		b.n.gate.know(f.id, e)
		b.step(ctx, f, f.collector, e)
		if f.verifier != nil {
			b.step(ctx, f, f.verifier, e)
		}
		if f.auditor != nil {
			b.step(ctx, f, f.auditor, e)
		}
	case roles.AttestationReceived:
		b.step(ctx, f, f.collector, e)
		if f.verifier != nil {
			b.step(ctx, f, f.verifier, e)
		}
	case roles.RateKnown:
		b.step(ctx, f, f.collector, e)
	case roles.RevealReceived:
		if m.miner == f.committed.Assignment.Body.Miner {
			b.step(ctx, f, f.collector, e)
		}
	case roles.AuditCommitReceived, roles.AuditStatementReceived:
		b.step(ctx, f, f.collector, e)
	case roles.PictureScored, roles.ScoringFailed:
		b.step(ctx, f, f.verifier, e)
	case roles.Reexecuted, roles.ReexecutionFailed:
		b.step(ctx, f, f.auditor, e)
	}
}

// step takes one event through one machine and carries out its effects in order.
func (b *casebook) step(ctx context.Context, f *file, m machine, event roles.Event) {
	effects, err := m.Step(time.Now(), event)
	b.schedule(m)
	if err != nil {
		b.n.log.Error("machine refused an event", "assignment", f.id, "error", err)
		return
	}
	for _, effect := range effects {
		if err := b.carryOut(ctx, f, effect); err != nil && !errors.Is(err, context.Canceled) {
			b.n.log.Warn("effect failed", "assignment", f.id, "effect", fmt.Sprintf("%T", effect), "error", err)
			return // what comes after depends on it
		}
	}
}

// askDraws asks the chain for the draws of a case whose beacon is final. Answers come back as events.
func (b *casebook) askDraws(ctx context.Context, f *file) {
	_, final, known := b.n.chain.Rounds()
	if !known {
		return
	}
	commitBy := f.committed.Assignment.Body.CommitBy
	if final >= commitBy+1 {
		b.askDraw(ctx, f, protocol.PurposeVerifier, commitBy+1)
	}
	if f.audit && final >= commitBy+2 {
		b.askDraw(ctx, f, protocol.PurposeAuditor, commitBy+2)
	}
}

func (b *casebook) askDraw(ctx context.Context, f *file, role protocol.Purpose, round uint64) {
	if f.asked[role] {
		return
	}
	f.asked[role] = true
	id, commitBy := f.id, f.committed.Assignment.Body.CommitBy
	b.work.Go(func() {
		b.persist(ctx, commitBy, "draw not available", id, func() error {
			draw, err := b.n.chain.Draw(ctx, role, commitBy, round)
			if err == nil {
				b.tell(ctx, id, draw)
			}
			return err
		})
	})
}

// persist asks the chain again, later and later, while the case lives.
func (b *casebook) persist(ctx context.Context, commitBy uint64, trouble string, id protocol.Hash, ask func() error) {
	for wait := drawRetry; ctx.Err() == nil; wait = min(2*wait, 30*drawRetry) {
		err := ask()
		if err == nil {
			return
		}
		b.n.log.Warn(trouble, "assignment", id, "error", err)
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
		if newest, _, _ := b.n.chain.Rounds(); outlived(commitBy, newest) {
			return
		}
	}
}

// askRate asks for the miner's audit rate. What decides it lies before the commit-by round, but may become final after.
func (b *casebook) askRate(ctx context.Context, f *file) {
	order := f.committed.Assignment.Body
	if _, final, known := b.n.chain.Rounds(); f.rating || !known || final < order.CommitBy {
		return
	}
	f.rating = true
	id := f.id
	b.work.Go(func() {
		b.persist(ctx, order.CommitBy, "audit rate not known", id, func() error {
			rate, err := b.n.auditRate(ctx, order)
			if err == nil {
				b.tell(ctx, id, roles.RateKnown{Rate: rate})
			}
			return err
		})
	})
}

// auditRate is the rate at which a task is drawn for audit.
func (n *Node) auditRate(ctx context.Context, order protocol.Assignment) (uint64, error) {
	if order.Task.Tier != protocol.TierExact {
		return 0, nil // never audited
	}
	rate, err := n.chain.AuditRate(ctx, order.Miner, order.CommitBy)
	return max(rate, n.cfg.AuditRate), err
}

// drawRetry is how long to wait after the chain failed to answer for a draw; longer after each failure.
const drawRetry = time.Second

// over reports whether the time of a case is.
func outlived(commitBy, newest uint64) bool { return commitBy+forgetRounds < newest }

// forget drops cases whose time is over.
func (b *casebook) forget() {
	newest, _, _ := b.n.chain.Rounds()
	b.n.gate.forget(newest)
	b.n.commits.forget(newest)
	if err := b.n.exhibits.sweep(newest); err != nil {
		b.n.log.Warn("exhibits not swept", "error", err)
	}
	for id, f := range b.cases {
		if outlived(f.committed.Assignment.Body.CommitBy, newest) {
			delete(b.cases, id)
			b.n.shelf.closed(f.committed.Assignment.Body.Task.Model)
			b.settle(id, roles.CloseCase{}) // tells who still waits that nothing will come
			b.mu.Lock()
			delete(b.closed, id)
			b.mu.Unlock()
			if err := errors.Join(b.n.records.Delete(casePrefix+id.String()), b.n.openings.forget(id)); err != nil {
				b.n.log.Warn("case not forgotten", "assignment", id, "error", err)
			}
		}
	}
	if err := b.n.openings.sweep(newest); err != nil {
		b.n.log.Warn("openings not swept", "error", err)
	}
}
