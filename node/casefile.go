package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

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
