package settlement

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/queue"
	"github.com/limn-network/limn/settlement/ledger"
)

// Enqueue puts a record on chain with its evidence, so that the next epoch must
// take it: the way around settlers that leave it out. It first asks the chain for
// free whether the evidence holds, and proves the beacons that it needs.
func (a *Account) Enqueue(ctx context.Context, r ledger.Record, e protocol.Evidence) (index uint64, receipt *types.Receipt, err error) {
	bundle, err := a.support(ctx, r, e)
	if err != nil {
		return 0, nil, fmt.Errorf("queue record: %w", err)
	}
	if receipt, err = a.do(ctx, "enqueue", a.k.Queue, a.k.queue.PackEnqueue(r.Encode(), queueBundle(bundle))); err != nil {
		return 0, nil, err
	}
	for _, l := range receipt.Logs {
		if l.Address != a.k.Queue {
			continue
		}
		if queued, err := a.k.queue.UnpackQueuedEvent(l); err == nil {
			return queued.Index, receipt, nil
		}
	}
	return 0, receipt, fmt.Errorf("%w: queued without an event", ErrBadAnswer)
}

// ReleaseQueued lets the record of an entry be queued again once a final epoch has
// taken it: for one that was skipped.
func (a *Account) ReleaseQueued(ctx context.Context, book *Book, index uint64) (*types.Receipt, error) {
	last := book.Final()
	if last == nil || last.Queued <= index {
		return nil, fmt.Errorf("release entry %d: %w: no final epoch has taken it: wait", index, ErrFuture)
	}
	posted := queue.Posted{Header: queue.Header(toContract(last.Header)), PostedAt: last.PostedAt, FinalAt: last.FinalAt}
	return a.do(ctx, "release", a.k.Queue, a.k.queue.PackRelease(index, posted))
}

// support packs evidence, checks it for the next epoch, and proves its beacons.
func (a *Account) support(ctx context.Context, r ledger.Record, e protocol.Evidence) (Bundle, error) {
	bundle, err := NewBundle(e)
	if err != nil {
		return Bundle{}, err
	}
	if err := a.k.client.Refresh(ctx); err != nil {
		return Bundle{}, err
	}
	head, err := a.k.EscrowHead(ctx)
	if err != nil {
		return Bundle{}, err
	}
	block, _ := a.k.client.Head()
	// A call is made in the latest block, and what a block changed is known in the next.
	at := EvidenceContext{Number: head.Last + 1, RefBlock: block.Number - min(block.Number, 1), Params: bundle.Voucher.Params}
	if err := a.k.CheckEvidence(ctx, r, at, bundle); err != nil {
		return Bundle{}, err
	}
	return bundle, a.k.ProveBeacons(ctx, a.send, bundleRounds(bundle)...)
}

// refusedAs reports whether a contract refused with one of these custom errors.
func refusedAs(err error, names ...string) bool {
	var refused *RevertError
	return errors.As(err, &refused) && slices.Contains(names, refused.Name)
}
