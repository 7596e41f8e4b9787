package settlement

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/settlement/bindings/disputes"
	"github.com/limn-network/limn/settlement/ledger"
)

// QueueEntry is a record that the next epoch must take, because somebody put it on chain with its evidence.
type QueueEntry struct {
	Index    uint64        `json:"index"`
	Record   ledger.Record `json:"record"`
	QueuedAt uint64        `json:"queued_at"` // block
	Params   uint32        `json:"params"`    // version of the rules that its voucher names
}

// QueueLength returns how many entries there have been; none ever leaves.
func (k *Contracts) QueueLength(ctx context.Context) (uint64, error) {
	return view(ctx, k.client, k.Queue, nil, k.queue.PackLength(), k.queue.UnpackLength)
}

// QueueEntries returns up to count entries from an index on.
func (k *Contracts) QueueEntries(ctx context.Context, from, count uint64) ([]QueueEntry, error) {
	raw, err := view(ctx, k.client, k.Queue, nil, k.queue.PackEntriesOf(from, count), k.queue.UnpackEntriesOf)
	if err != nil {
		return nil, err
	}
	if uint64(len(raw)) > count {
		return nil, fmt.Errorf("%w: %d entries of the queue instead of %d", ErrBadAnswer, len(raw), count)
	}
	entries := make([]QueueEntry, len(raw))
	for i, e := range raw {
		r, err := ledger.DecodeRecord(e.Record[:])
		if err != nil {
			return nil, fmt.Errorf("%w: entry %d of the queue: %w", ErrBadAnswer, from+uint64(i), err)
		}
		entries[i] = QueueEntry{Index: from + uint64(i), Record: r, QueuedAt: e.QueuedAt.Uint64(), Params: uint32(e.Params)}
	}
	return entries, nil
}

// dissents remembers which tasks were ever disputed: of these alone the contract is asked.
type dissents struct {
	mu      sync.Mutex
	scanned uint64 // last final block whose events are in tasks
	tasks   map[RecordKey]bool
}

// Suspended returns what tells, for one reference block, whether a dissent holds the records of a task back.
func (k *Contracts) Suspended(ctx context.Context, refBlock uint64) (func(payer, number uint32) (bool, error), error) {
	d := &k.dissents
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.tasks == nil {
		d.tasks, d.scanned = make(map[RecordKey]bool), k.DeployBlock-min(k.DeployBlock, 1)
	}
	if refBlock > d.scanned {
		abi := k.disputes.GetABI()
		topic := abi.Events[disputes.DisputesDissentedEventName].ID
		logs, err := k.client.logs(ctx, k.Disputes, [][]common.Hash{{topic}}, d.scanned+1, refBlock)
		if err != nil {
			return nil, err
		}
		for i := range logs {
			e, err := k.disputes.UnpackDissentedEvent(&logs[i])
			if err != nil {
				return nil, fmt.Errorf("%w: dissent event: %w", ErrBadAnswer, err)
			}
			d.tasks[RecordKey{Payer: e.Payer, Number: e.Number}] = true
		}
		// A reference block is final, so what lies before it never changes.
		d.scanned = refBlock
	}
	return func(payer, number uint32) (bool, error) {
		d.mu.Lock()
		known := d.tasks[RecordKey{Payer: payer, Number: number}]
		d.mu.Unlock()
		if !known {
			return false, nil
		}
		return view(ctx, k.client, k.Disputes, nil, k.disputes.PackSuspended(payer, number, refBlock), k.disputes.UnpackSuspended)
	}, nil
}
