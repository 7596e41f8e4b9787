package settlement

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
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
		if tip, err = b.turn(ctx, events, head); err != nil {
			return err
		}
		b.tail = events // judged, unlike a second reading of the same
	}
	b.follow(tip, head) // before settle lets go of old records
	if err := b.settle(head); err != nil {
		return err
	}
	b.publish(tip, head)
	return nil
}

func blind(p *page) bool {
	return slices.ContainsFunc(p.standing, func(e *Epoch) bool { return e.Status == Blind })
}

// turn builds the page after the events, which it completes with what it learns.
func (b *Book) turn(ctx context.Context, events []event, head Head) (*page, error) {
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
		} else if err := b.judge(ctx, p.last(), ev.Epoch); err != nil {
			return nil, err
		}
		if err := p.add(ev.Epoch); err != nil {
			return nil, err
		}
	}
	if !blind(p) {
		return p, nil
	}
	return p, b.reopen(ctx, p, head)
}

// follows reports whether an epoch that was judged before still stands on what
// it was judged against.
func (b *Book) follows(p *page, e *Epoch) bool {
	if len(p.standing) == 0 {
		return e.Header.PreviousHeader == ledger.GenesisHash()
	}
	return p.standing[len(p.standing)-1].next() == e.Header.PreviousHeader
}

// last returns the last standing epoch, nil before the first.
func (p *page) last() *Epoch {
	if len(p.standing) == 0 {
		return nil
	}
	return p.standing[len(p.standing)-1]
}

// judge fetches an epoch's transaction and blobs and recomputes its steps. Only
// an unreachable chain is an error; what cannot be known leaves the epoch Blind.
func (b *Book) judge(ctx context.Context, before, e *Epoch) error {
	e.Status, e.Reason = Blind, ""
	if err := b.describe(ctx, e); err != nil {
		return err
	}
	tree := ledger.NewTree()
	if before != nil {
		if !before.known() || before.after == nil {
			e.Reason = fmt.Sprintf("epoch %d before it is %s", before.Number, before.Status)
			return nil
		}
		tree = before.after.clone()
	}
	split, err := b.split(ctx, e.Params)
	if err != nil {
		return err
	}
	blobs, err := b.fetch(ctx, e)
	if err != nil {
		if errors.Is(err, ErrUnreachable) && len(e.BlobHashes) == 0 {
			return err
		}
		e.Reason = err.Error()
		return nil
	}
	after, err := recompute(tree, split, e, blobs)
	if err != nil {
		e.Status, e.Reason = Wrong, err.Error()
		b.log.Warn("an epoch is wrong", "epoch", e.Number, "settler", e.Settler, "reason", err)
		return nil
	}
	e.Status, e.after = Right, freeze(after)
	return nil
}

// recompute applies an epoch's records to the accounts before it and fills them in; an error says what is wrong with
// the epoch.
func recompute(tree *ledger.Tree, split ledger.Split, e *Epoch, blobs []kzg4844.Blob) (*ledger.Tree, error) {
	records, table := blobs[:ledger.Blobs(e.Header.Records)], blobs[ledger.Blobs(e.Header.Records):]
	after, fault, err := ledger.Check(tree, split, e.Header, records)
	if err == nil && fault != nil {
		err = fmt.Errorf("group %d: %w", fault.Group, fault.Reason)
	}
	if err != nil {
		return nil, err
	}
	accounts, err := ledger.UnpackTable(table, e.TableFrom, e.TableCount)
	if err != nil {
		return nil, err
	}
	for i, have := range accounts {
		if account := e.TableFrom + uint32(i); after.Get(account) != have {
			return nil, fmt.Errorf("%w: the table says %v of account %d, the records %v", ledger.ErrStep, have, account, after.Get(account))
		}
	}
	e.Records, err = ledger.Unpack(records, e.Header.Records)
	return after, err
}

// describe reads the transaction: blob hashes, sender, cost.
func (b *Book) describe(ctx context.Context, e *Epoch) error {
	tx, err := b.transaction(ctx, e)
	if err != nil {
		return err
	}
	r, err := call(ctx, b.k.client, func(ctx context.Context, ec *ethclient.Client) (*types.Receipt, error) {
		return ec.TransactionReceipt(ctx, e.Tx)
	})
	if err != nil {
		return fmt.Errorf("receipt of epoch %d: %w", e.Number, err)
	}
	e.BlobHashes = tx.BlobHashes()
	if from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx); err == nil {
		e.By = from
	}
	e.Cost = Cost{Gas: r.GasUsed, GasPrice: wei(r.EffectiveGasPrice), BlobGas: r.BlobGasUsed, BlobFee: wei(r.BlobGasPrice)}
	return nil
}

func (b *Book) transaction(ctx context.Context, e *Epoch) (*types.Transaction, error) {
	tx, err := call(ctx, b.k.client, func(ctx context.Context, ec *ethclient.Client) (*types.Transaction, error) {
		tx, _, err := ec.TransactionByHash(ctx, e.Tx)
		return tx, err
	})
	if err != nil {
		return nil, fmt.Errorf("transaction of epoch %d: %w", e.Number, err)
	}
	return tx, nil
}

// fetch returns an epoch's data as blobs, those of the records before those of the table, compared with the header.
func (b *Book) fetch(ctx context.Context, e *Epoch) ([]kzg4844.Blob, error) {
	if len(e.BlobHashes) == 0 && e.DataHash != ledger.BlobsHash(nil) {
		return b.calldata(ctx, e)
	}
	hashes := make([]protocol.Hash, len(e.BlobHashes))
	for i, h := range e.BlobHashes {
		hashes[i] = protocol.Hash(h)
	}
	if ledger.BlobsHash(hashes) != e.DataHash || len(hashes) != e.EpochBlobs() {
		return nil, fmt.Errorf("%w: epoch %d carries other blobs than its header says", ErrBadAnswer, e.Number)
	}
	blobs := make([]kzg4844.Blob, len(hashes))
	for i, h := range e.BlobHashes {
		blob, err := checkedBlob(ctx, b.blobs, BlobRef{Hash: h, Block: e.PostedAt, Evidence: e.Header.Evidence, Index: i})
		if err != nil {
			return nil, err
		}
		blobs[i] = *blob
	}
	return blobs, nil
}

// calldata reads the records out of the transaction that posted them.
func (b *Book) calldata(ctx context.Context, e *Epoch) ([]kzg4844.Blob, error) {
	tx, err := b.transaction(ctx, e)
	if err != nil {
		return nil, err
	}
	data, err := postedData(b.k.escrow, tx.Data())
	if err != nil {
		return nil, fmt.Errorf("transaction of epoch %d: %w", e.Number, err)
	}
	if ledger.CalldataHash(data) != e.DataHash {
		return nil, fmt.Errorf("%w: epoch %d carries other data than its header says", ErrBadAnswer, e.Number)
	}
	return ledger.FromCalldata(data, e.Header.Records)
}

// postedData takes the records out of the input of a call of postEpochData.
func postedData(contract *escrow.Escrow, input []byte) ([]byte, error) {
	method, ok := contract.GetABI().Methods["postEpochData"]
	if !ok || len(input) < 4 || !bytes.Equal(input[:4], method.ID) {
		return nil, fmt.Errorf("%w: it does not call postEpochData", ErrNoBlob)
	}
	values, err := method.Inputs.Unpack(input[4:])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBadAnswer, err)
	}
	data, ok := values[1].([]byte)
	if !ok {
		return nil, fmt.Errorf("%w: postEpochData without data", ErrBadAnswer)
	}
	return data, nil
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
func (b *Book) settle(head Head) error {
	n, final := 0, head.Final
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
	if n > 0 {
		base.thin(head)
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

// replay applies one stored event; the tree is rebuilt from the records, or from the table of the last sealed epoch.
func (b *Book) replay(ctx context.Context, p *page, tree **ledger.Tree, ev event) error {
	e := ev.Epoch
	if e == nil {
		p.drop(ev.VoidFrom)
		*tree = ledger.NewTree()
		if last := p.last(); last != nil && last.after != nil {
			*tree = last.after.clone()
		}
		return nil
	}
	next := (*tree).Clone()
	switch {
	case e.Status == Right:
		split, err := b.split(ctx, e.Params)
		if err != nil {
			return err
		}
		for _, r := range e.Records {
			if _, err := ledger.Apply(next, split, e.Settler, r); err != nil {
				return fmt.Errorf("stored epoch %d: %w", e.Number, err)
			}
		}
	case e.Status == Sealed && len(e.Table) > 0:
		next = ledger.NewTree()
		for _, h := range e.Table {
			next.Set(h.Index, h.Account)
		}
	default:
		return p.add(e)
	}
	if next.Root() != e.NewRoot {
		return fmt.Errorf("stored epoch %d is damaged: it leads to another root", e.Number)
	}
	e.after, *tree = freeze(next), next.Clone()
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
			ev.Epoch = &Epoch{Posted: fromPosted(e.Posted), Tx: l.TxHash, Status: Blind}
			if ev.Epoch.PostedAt != l.BlockNumber {
				return nil, fmt.Errorf("%w: epoch %d of block %d in block %d", ErrBadAnswer, ev.Epoch.Number, ev.Epoch.PostedAt, l.BlockNumber)
			}
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
