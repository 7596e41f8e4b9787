package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ipfs/go-cid"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// Desk is a settler node's in-tray: tasks that ended and can still come into an epoch, or are in one that is not final. It
// is the settlement.Source of the node's settler. What it holds is in the store, so a settler that was killed goes on with
// all of it.
type Desk struct {
	n     *Node
	book  settledBook
	clerk *Bookkeeper

	mu     sync.Mutex
	drafts map[protocol.Hash][]settlement.Certified // of pending cases; their records never change
}

// settledBook is what a desk asks its book.
type settledBook interface {
	Settled(key settlement.RecordKey) (epoch uint64, final, ok bool)
	Final() *settlement.Epoch
}

// NewDesk returns the in-tray of a node that has the settler's role.
func (n *Node) NewDesk(book *settlement.Book) *Desk {
	return &Desk{
		n: n, book: book, clerk: NewBookkeeper(book.Contracts()),
		drafts: map[protocol.Hash][]settlement.Certified{},
	}
}

// pendingCase is a decided task that waits for its epoch to be final.
type pendingCase struct {
	ID      protocol.Hash    `json:"id"`
	Outcome protocol.Outcome `json:"outcome"`
	// SettleBy is the last epoch that may contain it. 0: kept by an older program.
	SettleBy uint64 `json:"settle_by,omitempty"`
}

const pendingPrefix = "pending/"

// putPending queues a decided task for the desk.
func (n *Node) putPending(id protocol.Hash, outcome protocol.Outcome, settleBy uint64) error {
	data, err := json.Marshal(pendingCase{ID: id, Outcome: outcome, SettleBy: settleBy})
	if err != nil {
		return err
	}
	if err := n.records.Put(pendingPrefix+id.String(), data); err != nil {
		return fmt.Errorf("queue %s for settlement: %w", id, err)
	}
	return nil
}

// errEnough ends a listing early.
var errEnough = errors.New("enough")

// Ready implements settlement.Source. It drops what is settled for good, and what no epoch can contain any more: a payer
// whose deposit is spent has tasks certified without end that are never paid, and they must not fill up this desk.
func (d *Desk) Ready(ctx context.Context, limit int) ([]settlement.Certified, error) {
	var ready []settlement.Certified
	var done []string
	last := uint64(0) // epochs up to it are final
	if e := d.book.Final(); e != nil {
		last = e.Number
	}
	late := func(settleBy uint64) bool { return settleBy > 0 && settleBy <= last }
	err := d.n.records.List(pendingPrefix, func(key string, value []byte) error {
		var p pendingCase
		if err := json.Unmarshal(value, &p); err != nil {
			return fmt.Errorf("stored %s is damaged: %w", key, err)
		}
		var open []settlement.Certified
		if !late(p.SettleBy) {
			records, err := d.draft(ctx, p)
			if err != nil {
				d.n.log.Warn("task cannot be settled yet", "assignment", p.ID, "error", err)
				return nil
			}
			open = d.open(records)
		}
		if len(open) == 0 || late(open[0].SettleBy) { // all records of a task have the SettleBy of its voucher
			done = append(done, key)
			d.forget(p.ID)
			return nil
		}
		ready = append(ready, open...)
		if len(ready) >= limit {
			return errEnough
		}
		return nil
	})
	if err != nil && !errors.Is(err, errEnough) {
		return nil, err
	}
	for _, key := range done {
		if err := d.n.records.Delete(key); err != nil {
			return nil, err
		}
	}
	return ready[:min(len(ready), limit)], nil
}

// Refused implements settlement.Refuser: why a task is not paid is told in every epoch that cannot contain it.
func (d *Desk) Refused(key settlement.RecordKey, reason error) {
	d.n.log.Debug("record left out of the epoch", "payer", key.Payer, "number", key.Number, "audit", key.Audit, "reason", reason)
}

// open leaves out what is in a final epoch.
func (d *Desk) open(records []settlement.Certified) []settlement.Certified {
	var open []settlement.Certified
	for _, c := range records {
		if _, final, settled := d.book.Settled(settlement.KeyOf(c.Record)); !settled || !final {
			open = append(open, c)
		}
	}
	return open
}

func (d *Desk) forget(id protocol.Hash) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.drafts, id)
}

func (d *Desk) draft(ctx context.Context, p pendingCase) ([]settlement.Certified, error) {
	d.mu.Lock()
	have, ok := d.drafts[p.ID]
	d.mu.Unlock()
	if ok {
		return have, nil
	}
	evidence, found, err := d.n.Evidence(p.ID)
	if err != nil || !found {
		return nil, fmt.Errorf("evidence of %s: found %v: %w", p.ID, found, err)
	}
	records, err := d.clerk.Records(ctx, p.Outcome, evidence)
	if err != nil {
		return nil, err
	}
	data, err := protocol.Encode(evidence)
	if err != nil {
		return nil, err
	}
	voucher := evidence.Receipt.Committed.Voucher.Body
	certified := make([]settlement.Certified, len(records))
	for i, r := range records {
		certified[i] = settlement.Certified{Record: r, Evidence: data, SettleBy: voucher.SettleBy, Params: voucher.Params}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.drafts[p.ID] = certified
	return certified, nil
}

// Publish implements settlement.Source: each blob and each record's evidence is a block, and so is the index that the
// header names. Whoever doubts a record can fetch just what it rests on.
func (d *Desk) Publish(ctx context.Context, evidence [][]byte, blobs []kzg4844.Blob) (protocol.Hash, error) {
	var index epochIndex
	for i := range blobs {
		digest, err := d.put(ctx, cid.Raw, blobs[i][:])
		if err != nil {
			return protocol.Hash{}, err
		}
		index.blobs = append(index.blobs, digest)
	}
	for _, data := range evidence {
		var digest protocol.Hash
		if len(data) > 0 {
			var err error
			if digest, err = d.put(ctx, cid.Raw, data); err != nil {
				return protocol.Hash{}, err
			}
		}
		index.evidence = append(index.evidence, digest)
	}
	root, err := index.encode()
	if err != nil {
		return protocol.Hash{}, err
	}
	return d.put(ctx, cid.DagCBOR, root)
}

func (d *Desk) put(ctx context.Context, codec uint64, data []byte) (protocol.Hash, error) {
	c, err := d.n.host.Blocks().PutCodec(ctx, codec, data)
	if err != nil {
		return protocol.Hash{}, fmt.Errorf("store evidence: %w", err)
	}
	hash := c.Hash()
	return protocol.Hash(hash[len(hash)-32:]), nil
}

// SettledEvidence fetches, from whoever has it, the evidence that an epoch's header names for one voucher.
func (n *Node) SettledEvidence(ctx context.Context, book *settlement.Book, payerAccount, number uint32) (protocol.Evidence, error) {
	var none protocol.Evidence
	key := settlement.RecordKey{Payer: payerAccount, Number: number}
	epoch, _, settled := book.Settled(key)
	if !settled {
		return none, fmt.Errorf("voucher %d of account %d is not settled yet", number, payerAccount)
	}
	for _, e := range book.Epochs() {
		if e.Header.Number != epoch {
			continue
		}
		index, err := n.epochIndex(ctx, e.Header.Evidence)
		if err != nil {
			return none, fmt.Errorf("epoch %d: %w", epoch, err)
		}
		return n.evidenceAt(ctx, index, e.Records, key)
	}
	return none, fmt.Errorf("epoch %d is not in the book", epoch)
}

func (n *Node) evidenceAt(ctx context.Context, index epochIndex, records []ledger.Record, key settlement.RecordKey) (protocol.Evidence, error) {
	for i, r := range records {
		if r.Kind == ledger.Skip || settlement.KeyOf(r) != key || i >= len(index.evidence) {
			continue
		}
		if index.evidence[i].IsZero() {
			return protocol.Evidence{}, fmt.Errorf("record %d came out of the queue: its evidence is in the transaction that queued it", i)
		}
		data, err := n.host.Blocks().Get(ctx, rawCID(index.evidence[i]))
		if err != nil {
			return protocol.Evidence{}, fmt.Errorf("fetch evidence: %w", err)
		}
		return protocol.Decode[protocol.Evidence](data, protocol.MaxEvidenceBytes)
	}
	return protocol.Evidence{}, fmt.Errorf("%w: the index of evidence lacks the record", protocol.ErrMismatch)
}

// keepEvidence stores how a task ended: settlers settle from it, requesters show it.
func (n *Node) keepEvidence(id protocol.Hash, e roles.CloseCase) error {
	settler := n.cfg.Roles.Has(protocol.RoleSettler)
	if !settler && e.Evidence.Receipt.Committed.Assignment.Body.Requester != n.Address() {
		return nil
	}
	data, err := protocol.Encode(e.Evidence)
	if err != nil {
		return err
	}
	if err := n.records.Put("evidence/"+id.String(), data); err != nil {
		return fmt.Errorf("store evidence of %s: %w", id, err)
	}
	if settler {
		return n.putPending(id, e.Outcome, e.Evidence.Receipt.Committed.Voucher.Body.SettleBy)
	}
	return nil
}
