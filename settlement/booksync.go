package settlement

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/ledger"
)

// event is one thing the escrow said about epochs: a post, or a void.
type event struct {
	Block     uint64
	BlockHash common.Hash
	Index     uint
	Epoch     *Epoch `json:",omitempty"` // posted
	VoidFrom  uint64 `json:",omitempty"` // voided from this number on
}

func (e event) same(o event) bool { return e.BlockHash == o.BlockHash && e.Index == o.Index }

func (e event) key() string { return fmt.Sprintf("event/%020d/%06d", e.Block, e.Index) }

// Sync reads what is new on the chain.
func (b *Book) Sync(ctx context.Context) error {
	b.sync.Lock()
	defer b.sync.Unlock()
	if err := b.load(ctx); err != nil {
		return err
	}
	if _, known := b.k.client.Head(); !known {
		if err := b.k.client.Refresh(ctx); err != nil {
			return err
		}
	}
	head, _ := b.k.client.Head()
	tip, last := b.read()
	if head == last {
		return nil
	}
	events, err := b.events(ctx, b.scanned+1, head.Number)
	if err != nil {
		return err
	}
	if !slices.EqualFunc(events, b.tail, event.same) || blind(tip) {
		if tip, err = b.turn(ctx, events); err != nil {
			return err
		}
		b.tail = events // judged, unlike a second reading of the same
	}
	if err := b.settle(head.Final); err != nil {
		return err
	}
	b.publish(tip, head)
	return nil
}

func blind(p *page) bool {
	return slices.ContainsFunc(p.standing, func(e *Epoch) bool { return e.Status == Blind })
}

// turn builds the page after the events, which it completes with what it learns.
func (b *Book) turn(ctx context.Context, events []event) (*page, error) {
	p := b.base.clone()
	for i := range events {
		ev := &events[i]
		if ev.Epoch == nil {
			p.drop(ev.VoidFrom)
			continue
		}
		known := slices.IndexFunc(b.tail, func(o event) bool { return o.same(*ev) && o.Epoch != nil && o.Epoch.Status != Blind })
		if known >= 0 && b.follows(p, b.tail[known].Epoch) {
			ev.Epoch = b.tail[known].Epoch
		} else if err := b.judge(ctx, p, ev.Epoch); err != nil {
			return nil, err
		}
		if err := p.add(ev.Epoch); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// follows reports whether an epoch that was judged before still stands on what
// it was judged against.
func (b *Book) follows(p *page, e *Epoch) bool {
	if len(p.standing) == 0 {
		return e.Header.PreviousHeader == ledger.GenesisHash()
	}
	return p.standing[len(p.standing)-1].next() == e.Header.PreviousHeader
}

// judge fetches an epoch's transaction and blobs and recomputes its steps. Only
// an unreachable chain is an error; what cannot be known leaves the epoch Blind.
func (b *Book) judge(ctx context.Context, p *page, e *Epoch) error {
	e.Status, e.Reason = Blind, ""
	if err := b.describe(ctx, e); err != nil {
		return err
	}
	tree := ledger.NewTree()
	if n := len(p.standing); n > 0 {
		before := p.standing[n-1]
		if before.Status != Right {
			e.Reason = fmt.Sprintf("epoch %d before it is %s", before.Header.Number, before.Status)
			return nil
		}
		tree = before.after.clone()
	}
	split, err := b.split(ctx, e.Header.Params)
	if err != nil {
		return err
	}
	blobs, err := fetchBlobs(ctx, b.blobs, e.BlobHashes)
	if err != nil {
		e.Reason = err.Error()
		return nil
	}
	after, fault, err := ledger.Check(tree, split, e.Header, blobs)
	switch {
	case err != nil:
		e.Reason = err.Error()
		return nil
	case fault != nil:
		e.Status, e.Reason = Wrong, fault.Reason.Error()
		b.log.Warn("an epoch is wrong", "epoch", e.Header.Number, "settler", e.Header.Settler, "group", fault.Group, "reason", fault.Reason)
		return nil
	}
	if e.Records, err = ledger.Unpack(blobs, e.Header.Records); err != nil {
		return fmt.Errorf("unpack epoch %d: %w", e.Header.Number, err) // Check has decoded them all
	}
	e.Status, e.after = Right, freeze(after)
	return nil
}

// describe reads the transaction: blob hashes, sender, cost.
func (b *Book) describe(ctx context.Context, e *Epoch) error {
	c := b.k.client
	tx, err := call(ctx, c, func(ctx context.Context, ec *ethclient.Client) (*types.Transaction, error) {
		tx, _, err := ec.TransactionByHash(ctx, e.Tx)
		return tx, err
	})
	if err != nil {
		return fmt.Errorf("transaction of epoch %d: %w", e.Header.Number, err)
	}
	r, err := call(ctx, c, func(ctx context.Context, ec *ethclient.Client) (*types.Receipt, error) {
		return ec.TransactionReceipt(ctx, e.Tx)
	})
	if err != nil {
		return fmt.Errorf("receipt of epoch %d: %w", e.Header.Number, err)
	}
	e.BlobHashes = tx.BlobHashes()
	if from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx); err == nil {
		e.By = from
	}
	e.Cost = Cost{Gas: r.GasUsed, GasPrice: wei(r.EffectiveGasPrice), BlobGas: r.BlobGasUsed, BlobFee: wei(r.BlobGasPrice)}
	hashes := make([]protocol.Hash, len(e.BlobHashes))
	for i, h := range e.BlobHashes {
		hashes[i] = protocol.Hash(h)
	}
	if ledger.BlobsHash(hashes) != e.Header.DataHash {
		return fmt.Errorf("%w: epoch %d carries other blobs than its header says", ErrBadAnswer, e.Header.Number)
	}
	return nil
}

func (b *Book) split(ctx context.Context, version uint32) (ledger.Split, error) {
	b.mu.Lock()
	known, ok := b.splits[version]
	b.mu.Unlock()
	if ok {
		return known, nil
	}
	s, err := b.k.Split(ctx, version)
	if err != nil {
		return ledger.Split{}, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.splits[version] = toSplit(s)
	return b.splits[version], nil
}

// settle moves the tail's final events into base and store. It stops at a blind
// epoch, whose blobs may still be found.
func (b *Book) settle(final uint64) error {
	n := 0
	base := b.base
	for n < len(b.tail) && b.tail[n].Block <= final {
		ev := b.tail[n]
		if ev.Epoch != nil && ev.Epoch.Status == Blind {
			final = ev.Block - 1
			break
		}
		if n == 0 {
			base = b.base.clone()
		}
		if b.store != nil {
			if err := putJSON(b.store, ev.key(), ev); err != nil {
				return err
			}
		}
		if ev.Epoch == nil {
			base.drop(ev.VoidFrom)
		} else if err := base.add(ev.Epoch); err != nil {
			return err
		}
		n++
	}
	if final <= b.scanned {
		return nil
	}
	if b.store != nil && n > 0 {
		if err := putJSON(b.store, "scanned", final); err != nil {
			return err
		}
	}
	b.base, b.tail, b.scanned = base, slices.Clone(b.tail[n:]), final
	return nil
}

// load applies the events kept by an earlier process.
func (b *Book) load(ctx context.Context) error {
	if b.loaded {
		return nil
	}
	b.scanned = b.k.DeployBlock - min(b.k.DeployBlock, 1)
	if b.store == nil {
		b.loaded = true
		return nil
	}
	base := b.base.clone()
	if _, err := getJSON(b.store, "scanned", &b.scanned); err != nil {
		return err
	}
	tree := ledger.NewTree()
	err := b.store.List("event/", func(key string, value []byte) error {
		var ev event
		if err := json.Unmarshal(value, &ev); err != nil {
			return fmt.Errorf("stored %s is damaged: %w", key, err)
		}
		if ev.Block > b.scanned {
			return nil // killed between event and mark: it is read from the chain again
		}
		return b.replay(ctx, base, &tree, ev)
	})
	if err != nil {
		return err
	}
	b.base, b.loaded = base, true
	b.publish(base, Head{})
	return nil
}

// replay applies one stored event; the tree is rebuilt from the records.
func (b *Book) replay(ctx context.Context, p *page, tree **ledger.Tree, ev event) error {
	if ev.Epoch == nil {
		p.drop(ev.VoidFrom)
		*tree = ledger.NewTree()
		if n := len(p.standing); n > 0 && p.standing[n-1].after != nil {
			*tree = p.standing[n-1].after.clone()
		}
		return nil
	}
	e := ev.Epoch
	if e.Status == Right {
		split, err := b.split(ctx, e.Header.Params)
		if err != nil {
			return err
		}
		next := (*tree).Clone()
		for _, r := range e.Records {
			if _, err := ledger.Apply(next, split, e.Header.Settler, r); err != nil {
				return fmt.Errorf("stored epoch %d: %w", e.Header.Number, err)
			}
		}
		if next.Root() != e.Header.NewRoot {
			return fmt.Errorf("stored epoch %d is damaged: its records lead to another root", e.Header.Number)
		}
		e.after, *tree = freeze(next), next.Clone()
	}
	return p.add(e)
}

// events reads posts and voids in a range of blocks, in the order of the chain.
func (b *Book) events(ctx context.Context, from, to uint64) ([]event, error) {
	if from > to {
		return nil, nil
	}
	abi := b.k.escrow.GetABI()
	posted, voided := abi.Events[escrow.EscrowEpochPostedEventName].ID, abi.Events[escrow.EscrowEpochVoidedEventName].ID
	logs, err := b.k.client.logs(ctx, b.k.Escrow, [][]common.Hash{{posted, voided}}, from, to)
	if err != nil {
		return nil, err
	}
	events := make([]event, 0, len(logs))
	for i := range logs {
		l := &logs[i]
		ev := event{Block: l.BlockNumber, BlockHash: l.BlockHash, Index: l.Index}
		if len(l.Topics) > 0 && l.Topics[0] == posted {
			e, err := b.k.escrow.UnpackEpochPostedEvent(l)
			if err != nil {
				return nil, fmt.Errorf("%w: epoch event: %w", ErrBadAnswer, err)
			}
			ev.Epoch = &Epoch{Header: fromContract(e.Header), PostedAt: l.BlockNumber, Tx: l.TxHash, Status: Blind}
		} else {
			e, err := b.k.escrow.UnpackEpochVoidedEvent(l)
			if err != nil {
				return nil, fmt.Errorf("%w: void event: %w", ErrBadAnswer, err)
			}
			ev.VoidFrom = e.From
		}
		events = append(events, ev)
	}
	return events, nil
}

func wei(v *big.Int) uint64 {
	if v == nil || !v.IsUint64() {
		return 0
	}
	return v.Uint64()
}
