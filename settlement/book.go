package settlement

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync"

	"github.com/limn-network/limn/settlement/ledger"
)

// Book follows the escrow's epochs: it rebuilds each from chain and blobs alone,
// recomputes every step, and knows which records are settled and what every
// account holds. Settler, watcher, claimer and history of all nodes of a process
// read one Book.
//
// What lies in final L1 blocks is kept in the store, so blobs that the network
// has dropped are not needed again; what lies above is read anew whenever the
// chain changes, so a reorg leaves no trace.
type Book struct {
	k     *Contracts
	blobs BlobSource
	store Store // nil: memory only
	log   *slog.Logger

	sync    sync.Mutex // one Sync at a time
	loaded  bool
	scanned uint64  // last final block whose events are in base
	base    *page   // after the events of final blocks
	tail    []event // of later blocks
	splits  map[uint32]ledger.Split

	mu   sync.Mutex
	head Head
	tip  *page // after tail; immutable
	news chan struct{}

	watches watches // of the miners, by final epochs
}

// page is the state after some event. Pages that are handed out never change.
type page struct {
	standing []*Epoch // epoch n at n-1
	void     []*Epoch
	settled  map[RecordKey]uint64 // key -> epoch
}

// recentTrees is how many final epochs keep their account tree and records in
// memory: nothing asks for older ones.
const recentTrees = 64

// NewBook makes a book. blobs must find every blob of the escrow's epochs; store
// may be nil, and then the book is rebuilt from the chain with every start.
func NewBook(k *Contracts, blobs BlobSource, store Store, log *slog.Logger) *Book {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	if store != nil {
		store = under{store, "book/" + k.Escrow.Hex() + "/"}
	}
	empty := &page{settled: make(map[RecordKey]uint64)}
	return &Book{
		k: k, blobs: blobs, store: store, log: log, base: empty, tip: empty,
		splits: make(map[uint32]ledger.Split), news: make(chan struct{}), watches: newWatches(Reference{}),
	}
}

// Run follows the chain until ctx ends.
func (b *Book) Run(ctx context.Context) error {
	l := loop{news: b.k.client.News, again: b.k.client.patience(), log: b.log, trouble: "epochs not read"}
	return l.run(ctx, b.Sync)
}

// Contracts returns the network that the book follows.
func (b *Book) Contracts() *Contracts { return b.k }

// News returns a channel that is closed when the book changes after this call.
func (b *Book) News() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.news
}

func (b *Book) publish(p *page, head Head) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.tip, b.head = p, head
	close(b.news)
	b.news = make(chan struct{})
}

func (b *Book) read() (*page, Head) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.tip, b.head
}

// Tip returns the last standing epoch, nil before the first, and the accounts
// after it. An error says why the accounts are not known.
func (b *Book) Tip() (*Epoch, *ledger.Tree, error) {
	p, _ := b.read()
	if len(p.standing) == 0 {
		return nil, ledger.NewTree(), nil
	}
	e := p.standing[len(p.standing)-1]
	if !e.known() || e.after == nil {
		return e, nil, fmt.Errorf("epoch %d is %s: %s", e.Number, e.Status, e.Reason)
	}
	return e, e.after.clone(), nil
}

// before returns the epoch before a standing one, zero before the first, and the
// accounts that it starts from.
func (b *Book) before(e *Epoch) (ledger.Posted, *ledger.Tree, bool) {
	p, _ := b.read()
	n := e.Number
	if n > uint64(len(p.standing)) || p.standing[n-1].Tx != e.Tx {
		return ledger.Posted{}, nil, false
	}
	if n == 1 {
		return ledger.Posted{}, ledger.NewTree(), true
	}
	if last := p.standing[n-2]; last.after != nil {
		return last.Posted, last.after.clone(), true
	}
	return ledger.Posted{}, nil, false
}

// Final returns the last epoch that nothing can undo: its challenge window ended
// in a final block. Nil before there is one.
func (b *Book) Final() *Epoch {
	p, head := b.read()
	for _, e := range slices.Backward(p.standing) {
		if e.isFinal(head) {
			return e
		}
	}
	return nil
}

// isFinal: the last block that could hold a challenge is final on L1.
func (e *Epoch) isFinal(head Head) bool { return e.known() && e.FinalAt <= head.Final+1 }

// Settled returns the standing epoch that contains a record for the key, and
// whether that epoch is final.
func (b *Book) Settled(key RecordKey) (epoch uint64, final, ok bool) {
	p, head := b.read()
	n, ok := p.settled[key]
	if !ok {
		return 0, false, false
	}
	return n, p.standing[n-1].isFinal(head), true
}

// Epochs returns the standing epochs, oldest first.
func (b *Book) Epochs() []*Epoch {
	p, _ := b.read()
	return slices.Clone(p.standing)
}

// Account returns an account's sums after the last right epoch, and after the
// last final one.
func (b *Book) Account(index uint32) (now, final ledger.Account) {
	if _, tree, err := b.Tip(); err == nil {
		now = tree.Get(index)
	}
	if e := b.Final(); e != nil && e.after != nil {
		final = e.after.clone().Get(index)
	}
	return now, final
}

// History lists all epochs by the block of their post, void ones included.
func (b *Book) History() []EpochSummary {
	p, head := b.read()
	var out []EpochSummary
	for _, e := range slices.Concat(p.void, p.standing) {
		out = append(out, EpochSummary{
			Number: e.Header.Number, Tx: e.Tx, Records: e.Header.Records, Debits: e.Header.Debits, Settler: e.Header.Settler,
			By: e.By, PostedAt: e.PostedAt, FinalAt: e.FinalAt,
			Calldata: len(e.BlobHashes) == 0 && e.Header.Records > 0, Table: e.TableCount, Status: e.Status, Final: e.isFinal(head), Cost: e.Cost,
		})
	}
	slices.SortStableFunc(out, func(x, y EpochSummary) int { return int(int64(x.PostedAt - y.PostedAt)) })
	return out
}

func (p *page) clone() *page {
	return &page{slices.Clone(p.standing), slices.Clone(p.void), maps.Clone(p.settled)}
}

// add appends a posted epoch. One whose number does not follow replaces what
// stood there: the contract accepts it only after a void that we have applied.
func (p *page) add(e *Epoch) error {
	if e.Header.Number != uint64(len(p.standing))+1 {
		return fmt.Errorf("%w: epoch %d posted after epoch %d", ErrBadAnswer, e.Header.Number, len(p.standing))
	}
	p.standing = append(p.standing, e)
	p.settle(e)
	return nil
}

// settle remembers what an epoch pays. What an earlier one paid stays with it:
// when an epoch falls that paid something twice, the first payment stands.
func (p *page) settle(e *Epoch) {
	for _, r := range e.Records {
		key := KeyOf(r)
		if _, paid := p.settled[key]; !paid && r.Kind != ledger.Skip {
			p.settled[key] = e.Number
		}
	}
}

// drop voids the epochs from a number on.
func (p *page) drop(from uint64) {
	if from == 0 || from > uint64(len(p.standing)) {
		return
	}
	for _, e := range p.standing[from-1:] {
		v := *e
		v.Status, v.after = Void, nil
		p.void = append(p.void, &v)
		for _, r := range e.Records {
			if key := KeyOf(r); p.settled[key] == e.Number && r.Kind != ledger.Skip {
				delete(p.settled, key)
			}
		}
	}
	p.standing = p.standing[:from-1]
}

// thin lets go of the trees and records of epochs that have been final for long.
func (p *page) thin(head Head) {
	final := len(p.standing)
	for final > 0 && !p.standing[final-1].isFinal(head) {
		final--
	}
	for i := final - 1 - recentTrees; i >= 0 && p.standing[i].after != nil; i-- {
		thin := *p.standing[i]
		thin.after, thin.Records, thin.Table = nil, nil, nil
		p.standing[i] = &thin
	}
}
