package node

import (
	"context"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// drawRetry is how long to wait after the chain failed to answer for a draw; longer after each failure.
const drawRetry = time.Second

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
