package settlement

import (
	"context"
	"fmt"

	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/ledger"
)

// ring is how many epochs the escrow remembers.
const ring = 1024

// queuePage is how many entries of the queue one call reads.
const queuePage = 1000

// queue finds what an epoch takes of the queue that it must not, or leaves out that it must take: the rule of
// Steps.challengeQueue and Steps.challengeQueued. With entries already taken up to `from`, an epoch takes the entries
// that were there at its reference block, in order: those by its own rules, and those by retired ones, which are
// skipped. The first by other rules ends it, but when it is the very first and its rules are in force, the epoch had to
// be by these.
func (w *Watcher) queue(ctx context.Context, e *Epoch, previous ledger.Posted) (*fault, error) {
	from, to := previous.Queued, e.Queued
	count := &fault{"queue", func(salt [32]byte) []byte {
		return w.book.k.steps.PackChallengeQueue(salt, toStepsPosted(e.Posted), toStepsPosted(previous))
	}}
	if to < from || to-from > uint64(e.Header.Records) {
		return count, nil
	}
	taken := int(to - from)
	entries, err := w.entries(ctx, from, uint64(taken)+1)
	if err != nil {
		return nil, err
	}
	due := func(i int) bool { return i < len(entries) && entries[i].QueuedAt <= e.RefBlock }
	if taken > 0 && !due(taken-1) {
		return count, nil
	}
	rules := rulesAt{w.book.k, e.RefBlock, make(map[uint32]bool)}
	if due(taken) {
		must, err := rules.mustTake(ctx, e, entries[taken].Params, taken == 0)
		if err != nil || must {
			return count, err
		}
	}
	for i, r := range e.Records {
		right := r.Kind != ledger.Skip
		if i < taken {
			if right, err = rules.takes(ctx, e, entries[i], r); err != nil {
				return nil, err
			}
		}
		if !right {
			return w.place(ctx, e, previous, i)
		}
	}
	return nil, nil
}

func (w *Watcher) place(ctx context.Context, e *Epoch, previous ledger.Posted, position int) (*fault, error) {
	proof, err := w.proveRecord(ctx, e, position)
	return &fault{"queued", func(salt [32]byte) []byte {
		return w.book.k.steps.PackChallengeQueued(salt, toStepsPosted(e.Posted), toStepsPosted(previous), proof)
	}}, err
}

// entries reads entries of the queue page by page; fewer when it ends.
func (w *Watcher) entries(ctx context.Context, from, count uint64) (all []QueueEntry, err error) {
	for count > 0 {
		n := min(count, queuePage)
		page, err := w.book.k.QueueEntries(ctx, from, n)
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		if uint64(len(page)) < n {
			break
		}
		from, count = from+n, count-n
	}
	return all, nil
}

// rulesAt tells which versions of the rules are retired at a reference block; each is asked for once.
type rulesAt struct {
	k        *Contracts
	refBlock uint64
	known    map[uint32]bool
}

func (r rulesAt) retired(ctx context.Context, version uint32) (bool, error) {
	if old, asked := r.known[version]; asked {
		return old, nil
	}
	old, err := r.k.Retired(ctx, version, r.refBlock)
	if err == nil {
		r.known[version] = old
	}
	return old, err
}

// mustTake says whether an epoch that stops before a due entry had to take it.
func (r rulesAt) mustTake(ctx context.Context, e *Epoch, version uint32, first bool) (bool, error) {
	if version == e.Params {
		return true, nil
	}
	if old, err := r.retired(ctx, version); old || err != nil {
		return old, err
	}
	if !first {
		return false, nil
	}
	return r.k.InForce(ctx, version, r.refBlock)
}

// takes says whether a record may stand where an entry must be taken.
func (r rulesAt) takes(ctx context.Context, e *Epoch, entry QueueEntry, record ledger.Record) (bool, error) {
	if entry.Params == e.Params {
		return record.Takes(entry.Record), nil
	}
	if record != entry.Record.Skip() {
		return false, nil
	}
	return r.retired(ctx, entry.Params)
}

// twice finds a voucher, or an audit, that the epoch pays and that it or an earlier one has paid before.
func (w *Watcher) twice(ctx context.Context, e *Epoch) (*fault, error) {
	p, _ := w.book.read()
	here := make(map[RecordKey]int)
	for i, r := range e.Records {
		if r.Kind == ledger.Skip {
			continue
		}
		key := KeyOf(r)
		if first, again := here[key]; again {
			return w.proveTwice(ctx, e, first, e, i)
		}
		here[key] = i
		n, paid := p.settled[key]
		// What lies behind the ring was refused by evidence: no voucher lives that long.
		if !paid || n >= e.Number || e.Number-n >= ring {
			continue
		}
		earlier := p.standing[n-1]
		first, err := w.positionOf(ctx, earlier, key)
		if err != nil {
			return nil, err
		}
		return w.proveTwice(ctx, earlier, first, e, i)
	}
	return nil, nil
}

// positionOf finds the record that pays a key in an epoch that has one.
func (w *Watcher) positionOf(ctx context.Context, e *Epoch, key RecordKey) (int, error) {
	records := e.Records
	if records == nil { // the book has let go of them
		blobs, err := w.book.fetch(ctx, e)
		if err != nil {
			return 0, err
		}
		if records, err = ledger.Unpack(blobs[:ledger.Blobs(e.Header.Records)], e.Header.Records); err != nil {
			return 0, err
		}
	}
	for i, r := range records {
		if r.Kind != ledger.Skip && KeyOf(r) == key {
			return i, nil
		}
	}
	return 0, fmt.Errorf("%w: epoch %d does not pay voucher %d of account %d", ErrBadAnswer, e.Number, key.Number, key.Payer)
}

func (w *Watcher) proveTwice(ctx context.Context, earlier *Epoch, i int, later *Epoch, j int) (*fault, error) {
	first, err := w.proveRecord(ctx, earlier, i)
	if err != nil {
		return nil, err
	}
	second, err := w.proveRecord(ctx, later, j)
	if err != nil {
		return nil, err
	}
	if earlier.Number == later.Number && len(first.Opening.Data) > 0 {
		second.Opening = steps.Opening{} // the contract reads both from the first
	}
	return &fault{"twice", func(salt [32]byte) []byte {
		return w.book.k.steps.PackChallengeTwice(salt, toStepsPosted(earlier.Posted), first, toStepsPosted(later.Posted), second)
	}}, nil
}

// suspended finds a record of a task that a dissent held back at the epoch's reference block, which is final.
func (w *Watcher) suspended(ctx context.Context, e *Epoch) (*fault, error) {
	held, err := w.book.k.Suspended(ctx, e.RefBlock)
	if err != nil {
		return nil, err
	}
	for i, r := range e.Records {
		if r.Kind == ledger.Skip {
			continue
		}
		yes, err := held(r.Payer, r.Number)
		if err != nil {
			return nil, err
		}
		if !yes {
			continue
		}
		proof, err := w.proveRecord(ctx, e, i)
		return &fault{"suspended", func(salt [32]byte) []byte {
			return w.book.k.steps.PackChallengeSuspended(salt, toStepsPosted(e.Posted), proof)
		}}, err
	}
	return nil, nil
}
