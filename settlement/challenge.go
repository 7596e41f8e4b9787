package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/ledger"
)

// fault is one provable thing that is wrong with an epoch.
type fault struct {
	kind string
	pack func(salt [32]byte) []byte // the call of Steps that proves it
}

// find returns the first fault of an epoch. known says that everything it takes to judge the epoch was there.
func (w *Watcher) find(ctx context.Context, e *Epoch, head Head) (f *fault, known bool, err error) {
	previous, tree, ok := w.book.before(e)
	if !ok {
		return nil, false, nil // voided meanwhile, or an earlier epoch is to be challenged first
	}
	switch e.Status {
	case Wrong:
		f, err = w.wrong(ctx, e, previous, tree)
		return f, false, err
	case Right:
	default:
		return nil, false, nil // its data are missing
	}
	if f, err = w.queue(ctx, e, previous); f != nil || err != nil {
		return f, false, err
	}
	if f, err = w.twice(ctx, e); f != nil || err != nil {
		return f, false, err
	}
	if f, err = w.limits(ctx, e, tree); f != nil || err != nil {
		return f, false, err
	}
	if e.RefBlock <= head.Final { // dissents before a later one may still come and go: looked at once the post is final
		f, err = w.suspended(ctx, e)
	}
	return f, true, err
}

// wrong proves what the book found. The book may have found it in an earlier process, so it is found again.
func (w *Watcher) wrong(ctx context.Context, e *Epoch, previous ledger.Posted, tree *ledger.Tree) (*fault, error) {
	k := w.book.k
	if e.PreviousRoot != previous.NewRoot {
		return &fault{"root", func(salt [32]byte) []byte {
			return k.steps.PackChallengeRoot(salt, toStepsPosted(e.Posted), toStepsPosted(previous))
		}}, nil
	}
	blobs, err := w.book.fetch(ctx, e)
	if err != nil {
		return nil, err
	}
	split, err := w.book.split(ctx, e.Params)
	if err != nil {
		return nil, err
	}
	after, bad, err := ledger.Check(tree, split, e.Header, blobs)
	if err != nil {
		return nil, err
	}
	if bad != nil {
		proof, err := ledger.ProveStep(bad, split, e.Header, blobs)
		return &fault{"step", func(salt [32]byte) []byte {
			return k.steps.PackChallengeStep(salt, toStepsPosted(e.Posted), toStepProof(proof))
		}}, err
	}
	row, err := ledger.CheckTable(after, e.Header, blobs)
	if !errors.Is(err, ledger.ErrTable) {
		return nil, err
	}
	data, err := ledger.OpenData(e.Header, blobs)
	if err != nil {
		return nil, err
	}
	value, opening, err := data.ProveRow(e.Header, row)
	return &fault{"table", func(salt [32]byte) []byte {
		return k.steps.PackChallengeTable(salt, toStepsPosted(e.Posted), row, value, toOpening(opening), toTotals(after, e.TableFrom+row))
	}}, err
}

// limits finds the first account that an epoch overdraws.
func (w *Watcher) limits(ctx context.Context, e *Epoch, before *ledger.Tree) (*fault, error) {
	k, after := w.book.k, e.after.clone()
	// Read at the latest block: the limit never falls after the reference block.
	err := ledger.CheckLimits(before, after, e.Records, func(account uint32) (protocol.Amount, error) {
		v, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackDebitLimit(account, e.RefBlock), k.escrow.UnpackDebitLimit)
		return protocol.Amount(v), err
	})
	var over *ledger.OverdraftError
	if !errors.As(err, &over) {
		return nil, err
	}
	return &fault{"overdraft", func(salt [32]byte) []byte {
		return k.steps.PackChallengeOverdraft(salt, toStepsPosted(e.Posted), over.Account,
			toTotals(before, over.Account), toTotals(after, over.Account))
	}}, nil
}

// proveRecord opens one record of an epoch.
func (w *Watcher) proveRecord(ctx context.Context, e *Epoch, position int) (steps.StepsRecordProof, error) {
	blobs, err := w.book.fetch(ctx, e)
	if err != nil {
		return steps.StepsRecordProof{}, err
	}
	data, err := ledger.OpenData(e.Header, blobs)
	if err != nil {
		return steps.StepsRecordProof{}, err
	}
	p, err := data.ProveRecord(uint32(position))
	if err != nil {
		return steps.StepsRecordProof{}, fmt.Errorf("prove record %d: %w", position, err)
	}
	return steps.StepsRecordProof{
		Position: p.Position, Elements: [2][32]byte{p.Elements[0], p.Elements[1]}, Opening: toOpening(p.Opening),
	}, nil
}

func toStepsPosted(p ledger.Posted) steps.Posted {
	return steps.Posted{Header: steps.Header(toContract(p.Header)), PostedAt: p.PostedAt, FinalAt: p.FinalAt}
}

func toOpening(o ledger.Opening) steps.Opening {
	out := steps.Opening{Commitment: o.Commitment, Proofs: o.Proofs, Data: o.Data}
	for _, h := range o.BlobHashes {
		out.BlobHashes = append(out.BlobHashes, h)
	}
	return out
}

func toStepProof(p ledger.StepProof) steps.StepsStepProof {
	out := steps.StepsStepProof{
		Group: p.Group, Opening: toOpening(p.Opening),
		PreviousCommitment: p.PreviousCommitment, PreviousProofs: p.PreviousProofs,
	}
	for i, e := range p.Elements {
		out.Elements[i] = e
	}
	for i, e := range p.Previous {
		out.Previous[i] = e
	}
	for _, t := range p.Accounts {
		out.Accounts = append(out.Accounts, steps.Touched{Index: t.Index, Credited: uint64(t.Credited), Debited: uint64(t.Debited), Path: t.Path})
	}
	return out
}

// toTotals shows an account of a tree to the contract.
func toTotals(tree *ledger.Tree, account uint32) steps.Totals {
	a := tree.Get(account)
	return steps.Totals{Credited: uint64(a.Credited), Debited: uint64(a.Debited), Path: tree.Prove(account).Encode()}
}
