package settlement

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// draft is an epoch to be, complete but for what follows from its records.
type draft struct {
	header   ledger.Header
	before   *ledger.Tree // the accounts that the records are applied to
	split    ledger.Split
	records  []ledger.Record // entries of the queue, or their Skips, come first
	evidence [][]byte        // of each record; nil for those of the queue
}

func (d *draft) add(r ledger.Record, evidence []byte) {
	d.records, d.evidence = append(d.records, r), append(d.evidence, evidence)
}

// draft chooses reference block, rules and records.
func (s *Settler) draft(ctx context.Context, ready []Certified) (*draft, error) {
	k := s.book.k
	tip, tree, err := s.book.Tip()
	if err != nil {
		return nil, err
	}
	d := &draft{before: tree, header: ledger.Header{
		Number: 1, PreviousHeader: ledger.GenesisHash(), PreviousRoot: tree.Root(), Settler: s.account,
	}}
	head, _ := k.client.Head()
	d.header.RefBlock = head.Final
	if tip != nil {
		d.header.Number, d.header.PreviousHeader, d.header.Queued = tip.Number+1, tip.next(), tip.Queued
		d.header.RefBlock = max(head.Final, tip.RefBlock)
	}
	entries, err := s.entries(ctx, d, tip)
	if err != nil {
		return nil, err
	}
	ref, err := k.client.header(ctx, numberOf(d.header.RefBlock))
	if err != nil {
		return nil, err
	}
	d.header.RefHash = protocol.Hash(ref.Hash())
	if d.header.Params, err = s.rules(ctx, d.header.RefBlock, entries, ready); err != nil {
		return nil, err
	}
	if d.split, err = s.book.split(ctx, d.header.Params); err != nil {
		return nil, err
	}
	suspended, err := k.Suspended(ctx, d.header.RefBlock)
	if err != nil {
		return nil, err
	}
	p := newPile(accounts{
		tree: tree, split: d.split, settler: s.account, epoch: d.header.Number, params: d.header.Params, suspended: suspended,
		settled: func(key RecordKey) bool { _, _, ok := s.book.Settled(key); return ok },
		limit:   func(account uint32) (protocol.Amount, error) { return k.Limit(ctx, account, d.header.RefBlock) },
	})
	if err := s.takeQueue(ctx, d, p, entries); err != nil {
		return nil, err
	}
	chosen, rejected, err := p.pick(ready, s.most()-len(d.records))
	if refuser, ok := s.source.(Refuser); ok {
		for key, reason := range rejected {
			refuser.Refused(key, reason)
		}
	}
	for _, c := range chosen {
		d.add(c.Record, c.Evidence)
	}
	return d, err
}

// entries returns the entries of the queue that are due at the draft's reference block, which it moves back when there
// are more than an epoch holds.
func (s *Settler) entries(ctx context.Context, d *draft, tip *Epoch) ([]QueueEntry, error) {
	most := s.most()
	entries, err := s.book.k.QueueEntries(ctx, d.header.Queued, uint64(most)+1)
	if err != nil {
		return nil, err
	}
	if len(entries) > most && entries[most].QueuedAt <= d.header.RefBlock {
		d.header.RefBlock = entries[most].QueuedAt - 1
		if tip != nil && d.header.RefBlock < tip.RefBlock {
			return nil, fmt.Errorf("%w: more than %d records were queued in one block", ErrBadAnswer, most)
		}
	}
	for i, e := range entries {
		if e.QueuedAt > d.header.RefBlock {
			return entries[:i], nil
		}
	}
	return entries, nil
}

// rules decides by which version the epoch is: that of the first entry of the queue where it is in force, else that of
// the oldest record that has one in force, else the newest in force.
func (s *Settler) rules(ctx context.Context, refBlock uint64, entries []QueueEntry, ready []Certified) (uint32, error) {
	known := make(map[uint32]bool)
	inForce := func(version uint32) (bool, error) {
		if ok, asked := known[version]; asked {
			return ok, nil
		}
		ok, err := s.book.k.InForce(ctx, version, refBlock)
		known[version] = ok
		return ok, err
	}
	var candidates []uint32
	if len(entries) > 0 {
		candidates = append(candidates, entries[0].Params)
	}
	for _, c := range ready {
		if c.Params != 0 {
			candidates = append(candidates, c.Params)
		}
	}
	head, err := s.book.k.EscrowHead(ctx)
	if err != nil {
		return 0, err
	}
	for version := head.Params; version > 0; version-- {
		candidates = append(candidates, version)
	}
	for _, version := range candidates {
		if ok, err := inForce(version); ok || err != nil {
			return version, err
		}
	}
	return 0, fmt.Errorf("%w: no rules are in force at block %d", ErrBadAnswer, refBlock)
}

// takeQueue takes entries as long as the contract demands it: those by the epoch's rules are paid or skipped, those by
// retired ones skipped; the first by rules that other epochs can still follow ends it.
func (s *Settler) takeQueue(ctx context.Context, d *draft, p *pile, entries []QueueEntry) error {
	retired := make(map[uint32]bool)
	for _, e := range entries {
		old, asked := retired[e.Params]
		if !asked && e.Params != d.header.Params {
			var err error
			if old, err = s.book.k.Retired(ctx, e.Params, d.header.RefBlock); err != nil {
				return err
			}
			retired[e.Params] = old
		}
		if e.Params != d.header.Params && !old {
			return nil
		}
		r, err := p.take(e.Record, old)
		if err != nil {
			return err
		}
		d.add(r, nil)
		d.header.Queued++
	}
	return nil
}

// withTable adds a part of the account table to an epoch's blobs when one is due and fits.
func (s *Settler) withTable(ctx context.Context, h *ledger.Header, packed ledger.Packed) ([]kzg4844.Blob, error) {
	free := s.cfg.EpochBlobs - len(packed.Blobs)
	top, any := packed.Tree.Top()
	if s.cfg.TableEvery == 0 || free <= 0 || !any {
		return packed.Blobs, nil
	}
	from, due, err := s.tableFrom(ctx)
	if err != nil || !due || from > top {
		return packed.Blobs, err
	}
	count := min(top+1-from, uint32(free)*ledger.TableBlobAccounts)
	table, err := ledger.PackTable(packed.Tree, from, count)
	if err != nil {
		return nil, err
	}
	h.TableFrom, h.TableCount = from, count
	return append(packed.Blobs, table...), nil
}

// tableFrom says with which account the next part of the account table begins: behind the last part when the table is
// not whole, at 0 when the last one began long enough ago.
func (s *Settler) tableFrom(ctx context.Context) (from uint32, due bool, err error) {
	began, newest := max(s.book.k.DeployBlock, 1), true
	for _, e := range slices.Backward(s.book.Epochs()) {
		if e.TableCount == 0 {
			continue
		}
		if newest && e.after != nil {
			if top, _ := e.after.clone().Top(); e.TableFrom+e.TableCount <= top {
				return e.TableFrom + e.TableCount, true, nil
			}
		}
		newest = false
		if e.TableFrom == 0 {
			began = e.PostedAt
			break
		}
	}
	then, err := s.book.k.client.header(ctx, numberOf(began))
	if err != nil {
		return 0, false, err
	}
	now, err := s.book.k.client.header(ctx, nil)
	if err != nil {
		return 0, false, err
	}
	return 0, now.Time >= then.Time+uint64(s.cfg.TableEvery/time.Second), nil
}
