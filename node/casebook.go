package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// Bounds of the casebook. A case is a few kilobytes; early messages wait for a commit that may never come.
const (
	maxCases      = 8192
	maxEarlyCases = 1024
	maxEarly      = 64 // messages for one commit that has not come
	noteBuffer    = 1024
	// forgetRounds is how long after its commit-by round a case is forgotten, decided or not.
	forgetRounds = 600
)

// note is one message to the casebook: a new commit, or an event of a case.
type note struct {
	id        protocol.Hash
	committed *protocol.Committed
	event     roles.Event
	miner     protocol.Address // who signed a reveal; checked against the case
}

// casebook owns every case. Only Run touches the maps.
type casebook struct {
	n     *Node
	notes chan note

	cases map[protocol.Hash]*file
	early map[protocol.Hash][]note
	work  sync.WaitGroup

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
	auditor   *roles.Auditor  // nil where this node does not audit
	miner     *roles.Miner    // nil unless this node made the picture
	audit     bool            // auditors are called
	asked     map[protocol.Purpose]bool
	// questioned is the round in which witnesses were last asked how the case ended.
	questioned uint64

	again  sync.Mutex // one re-execution at a time; its workers touch result only
	result *protocol.AuditResult
}

func newCasebook(n *Node) *casebook {
	return &casebook{
		n: n, notes: make(chan note, noteBuffer),
		cases: map[protocol.Hash]*file{}, early: map[protocol.Hash][]note{},
		waiting: map[protocol.Hash][]chan roles.CloseCase{}, closed: map[protocol.Hash]roles.CloseCase{},
	}
}

// offer hands a message over without ever blocking the gossip router.
func (b *casebook) offer(m note) p2p.Verdict {
	select {
	case b.notes <- m:
		return p2p.Accept
	default:
		b.n.metrics.dropped()
		return p2p.Ignore
	}
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
	for {
		news := b.n.chain.News()
		b.askDraws(ctx)
		timer := time.NewTimer(b.untilDeadline(time.Now()))
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil
		case m := <-b.notes:
			b.take(ctx, m)
		case <-news:
			b.forget()
			b.catchUp(ctx)
		case <-timer.C:
			b.tick(ctx)
		}
		timer.Stop()
	}
}

func (b *casebook) untilDeadline(now time.Time) time.Duration {
	wait := time.Minute
	for _, f := range b.cases {
		for _, m := range f.machines() {
			if d := m.Deadline(); !d.IsZero() {
				wait = min(wait, max(d.Sub(now), 0))
			}
		}
	}
	return wait
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
	for _, f := range b.cases {
		for _, m := range f.machines() {
			if d := m.Deadline(); !d.IsZero() && !d.After(now) {
				b.step(ctx, f, m, roles.Tick{})
			}
		}
	}
}

func (b *casebook) take(ctx context.Context, m note) {
	if m.committed != nil {
		b.open(ctx, m.id, *m.committed)
		return
	}
	f := b.cases[m.id]
	if f == nil {
		b.keepEarly(m)
		return
	}
	b.route(ctx, f, m)
}

// keepEarly holds a message that overtook its commit.
func (b *casebook) keepEarly(m note) {
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

// open starts a case for a commit that came before the beacon that draws its committee; later ones are nobody's
// business any more.
func (b *casebook) open(ctx context.Context, id protocol.Hash, committed protocol.Committed) {
	newest, _, _ := b.n.chain.Rounds()
	if b.cases[id] != nil || len(b.cases) >= maxCases || newest > committed.Assignment.Body.CommitBy {
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
	f := &file{id: id, committed: committed, asked: map[protocol.Purpose]bool{}}
	floor := n.engine.Floor(committed.Prompt)
	f.collector = roles.NewCollector(roles.Rules{Domain: n.domain, Floor: floor, Rate: n.cfg.AuditRate}, committed)
	if order.Task.Model == n.model {
		if n.cfg.Roles.Has(protocol.RoleVerifier) {
			f.verifier = roles.NewVerifier(n.Address(), id, committed.Commit.Digest(n.domain), n.cfg.WaveWait)
		}
		if n.cfg.Roles.Has(protocol.RoleAuditor) {
			f.auditor = roles.NewAuditor(n.cfg.Audit, n.Address(), id)
		}
	}
	if order.Miner == n.Address() {
		f.miner = n.resumeMiner(id)
	}
	b.cases[id] = f
	early := b.early[id]
	delete(b.early, id)
	for _, m := range early {
		b.route(ctx, f, m)
	}
}

// route gives an event to the machines that care for it.
func (b *casebook) route(ctx context.Context, f *file, m note) {
	switch e := m.event.(type) {
	case roles.DrawKnown:
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

// askDraws asks the chain for every draw whose beacon is final. Answers come back as events.
func (b *casebook) askDraws(ctx context.Context) {
	_, final, known := b.n.chain.Rounds()
	if !known {
		return
	}
	for _, f := range b.cases {
		commitBy := f.committed.Assignment.Body.CommitBy
		if final >= commitBy+1 {
			b.askDraw(ctx, f, protocol.PurposeVerifier, commitBy+1)
		}
		if f.audit && final >= commitBy+2 {
			b.askDraw(ctx, f, protocol.PurposeAuditor, commitBy+2)
		}
	}
}

func (b *casebook) askDraw(ctx context.Context, f *file, role protocol.Purpose, round uint64) {
	if f.asked[role] {
		return
	}
	f.asked[role] = true
	id, commitBy := f.id, f.committed.Assignment.Body.CommitBy
	b.work.Go(func() {
		for ctx.Err() == nil {
			draw, err := b.n.chain.Draw(ctx, role, commitBy, round)
			if err == nil {
				b.tell(ctx, id, draw)
				return
			}
			b.n.log.Warn("draw not available", "assignment", id, "round", round, "error", err)
			select {
			case <-ctx.Done():
			case <-time.After(drawRetry):
			}
		}
	})
}

// drawRetry is how long to wait after the chain failed to answer for a draw.
const drawRetry = time.Second

// forget drops cases whose time is over.
func (b *casebook) forget() {
	newest, _, _ := b.n.chain.Rounds()
	for id, f := range b.cases {
		if f.committed.Assignment.Body.CommitBy+forgetRounds < newest {
			delete(b.cases, id)
			b.mu.Lock()
			delete(b.closed, id)
			b.mu.Unlock()
			if err := b.n.records.Delete(casePrefix + id.String()); err != nil {
				b.n.log.Warn("case not forgotten", "assignment", id, "error", err)
			}
		}
	}
}

// await returns how a task ended, waiting until this node sees it.
func (b *casebook) await(ctx context.Context, id protocol.Hash) (roles.CloseCase, error) {
	done := make(chan roles.CloseCase, 1)
	b.mu.Lock()
	if end, ok := b.closed[id]; ok {
		b.mu.Unlock()
		return end, nil
	}
	b.waiting[id] = append(b.waiting[id], done)
	b.mu.Unlock()
	select {
	case end := <-done:
		return end, nil
	case <-ctx.Done():
		return roles.CloseCase{}, ctx.Err()
	}
}

func (b *casebook) settle(id protocol.Hash, end roles.CloseCase) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed[id] = end
	for _, done := range b.waiting[id] {
		done <- end
	}
	delete(b.waiting, id)
}
