package settlement

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/ledger"
)

// The reasons for a skip, as the contract numbers them.
const (
	skipPaid uint8 = iota
	skipSuspended
	skipNoFunds
	skipOutOfTime
	skipRetired
)

// proveSkip finds why an entry of the queue was not paid at a position, in the order in which a reason is cheap to
// show. ErrNoEvidence means that there was none: the epoch is wrong. Another error means that not all could be looked at.
func (b *Book) proveSkip(ctx context.Context, e *Epoch, position uint32, r ledger.Record, source EvidenceSource) (asks.SkipProof, error) {
	previous, _, ok := b.before(e)
	if !ok {
		return asks.SkipProof{}, fmt.Errorf("%w: the epoch before %d is not known", ErrNoEvidence, e.Number)
	}
	base := asks.SkipProof{Previous: asksPosted(previous)}
	reasons := []func(context.Context, *Epoch, uint32, ledger.Record, asks.SkipProof) (asks.SkipProof, error){
		b.skipBare(skipSuspended), b.skipBare(skipRetired), b.skipPaid, b.skipOutOfTime(source), b.skipNoFunds,
	}
	var errs, trouble []error
	for _, reason := range reasons {
		proof, err := reason(ctx, e, position, r, base)
		if err == nil {
			err = b.checkSkip(ctx, e, position, r, proof)
		}
		if err == nil {
			return proof, nil
		}
		if errors.Is(err, ErrUnreachable) || ctx.Err() != nil {
			return proof, err
		}
		if errs = append(errs, err); !disproved(err) {
			trouble = append(trouble, err)
		}
	}
	if len(trouble) > 0 {
		return asks.SkipProof{}, fmt.Errorf("look for the reason of the skip at %d: %w", position, errors.Join(trouble...))
	}
	return asks.SkipProof{}, fmt.Errorf("%w for the skip at %d: %w", ErrNoEvidence, position, errors.Join(errs...))
}

// checkSkip asks the chain, for free, whether the reason holds.
func (b *Book) checkSkip(ctx context.Context, e *Epoch, position uint32, r ledger.Record, proof asks.SkipProof) error {
	data := asks.NewAsks().PackCheckSkip(asksPosted(e.Posted), position, r.Encode(), proof)
	_, err := view(ctx, b.k.client, b.k.Asks, nil, data, func(out []byte) ([]byte, error) { return out, nil })
	return err
}

type skipReason = func(context.Context, *Epoch, uint32, ledger.Record, asks.SkipProof) (asks.SkipProof, error)

// skipBare is a reason that the chain knows by itself.
func (b *Book) skipBare(reason uint8) skipReason {
	return func(_ context.Context, _ *Epoch, _ uint32, _ ledger.Record, p asks.SkipProof) (asks.SkipProof, error) {
		p.Reason = reason
		return p, nil
	}
}

// skippedKey is the key of the entry that a skip stands for.
func skippedKey(r ledger.Record) RecordKey {
	if ledger.Kind(r.Verifier) == ledger.Audit {
		return RecordKey{Payer: r.Payer, Number: r.Number, Audit: true, Index: r.Extra}
	}
	return RecordKey{Payer: r.Payer, Number: r.Number}
}

// skipPaid shows the record that pays the same.
func (b *Book) skipPaid(ctx context.Context, e *Epoch, position uint32, r ledger.Record, p asks.SkipProof) (asks.SkipProof, error) {
	key := skippedKey(r)
	number, _, ok := b.Settled(key)
	if !ok || number > e.Number {
		return p, fmt.Errorf("%w: voucher %d of account %d is not paid before", ErrNoEvidence, r.Number, r.Payer)
	}
	other := b.Epochs()[number-1]
	at := slices.IndexFunc(other.Records, func(x ledger.Record) bool { return x.Kind != ledger.Skip && KeyOf(x) == key })
	if at < 0 {
		return p, fmt.Errorf("%w: the records of epoch %d are not at hand", ErrNoEvidence, number)
	}
	shown, err := b.show(ctx, other)
	if err != nil {
		return p, err
	}
	proof, err := shown.ProveRecord(uint32(at))
	if err != nil {
		return p, err
	}
	p.Reason, p.PaidIn, p.PaidAt = skipPaid, asksPosted(other.Posted), uint32(at)
	p.Elements, p.Opening = asksElements(proof), asksOpening(proof.Opening)
	return p, nil
}

// skipNoFunds shows what the payer, or the audit pool, had after the group of the skip.
func (b *Book) skipNoFunds(ctx context.Context, e *Epoch, position uint32, r ledger.Record, p asks.SkipProof) (asks.SkipProof, error) {
	_, tree, ok := b.before(e)
	if !ok {
		return p, fmt.Errorf("%w: the accounts before epoch %d are not known", ErrNoEvidence, e.Number)
	}
	split, err := b.split(ctx, e.Params)
	if err != nil {
		return p, err
	}
	until := min(len(e.Records), int(position/ledger.GroupRecords+1)*ledger.GroupRecords)
	for _, record := range e.Records[:until] {
		if _, err := ledger.Apply(tree, split, e.Header.Settler, record); err != nil {
			return p, err
		}
	}
	shown, err := b.show(ctx, e)
	if err != nil {
		return p, err
	}
	group, opening, err := shown.ProveGroup(position)
	if err != nil {
		return p, err
	}
	account := r.Payer
	if ledger.Kind(r.Verifier) == ledger.Audit {
		account = ledger.AuditPool
	}
	p.Reason, p.Totals, p.Opening = skipNoFunds, asksTotals(tree, account), asksOpening(opening)
	for _, value := range group {
		p.Group = append(p.Group, value)
	}
	return p, nil
}

// skipOutOfTime shows the entry's voucher.
func (b *Book) skipOutOfTime(source EvidenceSource) skipReason {
	return func(ctx context.Context, e *Epoch, position uint32, r ledger.Record, p asks.SkipProof) (asks.SkipProof, error) {
		found, err := source.Evidence(ctx, e, position, r)
		if err != nil {
			return p, err
		}
		voucher, signature := voucherOf(found)
		if e.Number <= voucher.SettleBy && voucher.SettleBy <= e.Number+settleAhead {
			return p, fmt.Errorf("%w: the voucher may be settled in epoch %d", ErrNoEvidence, e.Number)
		}
		p.Reason, p.Voucher, p.Signature = skipOutOfTime, asks.Voucher(bundleVoucher(voucher)), signature[:]
		return p, nil
	}
}
