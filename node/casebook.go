package node

import (
	"context"
	"errors"
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

// outlived reports whether the time of a case is over.
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
