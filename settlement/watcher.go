package settlement

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/ledger"
)

// Watcher proves wrong epochs on chain while their window is open. The Book has
// recomputed every step; the watcher turns its finding into a proof, and looks
// for accounts that were debited more than they had.
type Watcher struct {
	book *Book
	send *Sender
	log  *slog.Logger

	checked map[protocol.Hash]bool // epochs whose limits were found kept; touched only by Step
}

// NewWatcher makes a watcher that challenges with the sender's account.
func NewWatcher(book *Book, send *Sender, log *slog.Logger) *Watcher {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Watcher{book: book, send: send, log: log, checked: make(map[protocol.Hash]bool)}
}

// Run watches until ctx ends.
func (w *Watcher) Run(ctx context.Context) error {
	for {
		news := w.book.News()
		if err := w.Step(ctx); err != nil && ctx.Err() == nil {
			w.log.Warn("challenge not done, trying again", "error", err)
		}
		again := time.NewTimer(max(4*w.send.client.cfg.Poll, time.Second))
		select {
		case <-ctx.Done():
			again.Stop()
			return nil
		case <-news:
		case <-again.C:
		}
		again.Stop()
	}
}

// Step looks at every epoch that can still be challenged and challenges the
// first wrong one: its fall takes all later ones with it.
func (w *Watcher) Step(ctx context.Context) error {
	_, head := w.book.read()
	for _, e := range w.book.Epochs() {
		if e.PostedAt+w.book.k.Params.ChallengeWindow < head.Number {
			continue
		}
		switch e.Status {
		case Wrong:
			return w.challengeStep(ctx, e)
		case Right:
			struck, err := w.limits(ctx, e)
			if struck || err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *Watcher) challengeStep(ctx context.Context, e *Epoch) error {
	blobs, err := fetchBlobs(ctx, w.book.blobs, e.BlobHashes)
	if err != nil {
		return err
	}
	split, err := w.book.split(ctx, e.Header.Params)
	if err != nil {
		return err
	}
	tree, ok := w.book.before(e)
	if !ok {
		return nil // voided meanwhile, or an earlier epoch is to be challenged first
	}
	// The book may have found the fault in an earlier process; find it again.
	_, fault, err := ledger.Check(tree, split, e.Header, blobs)
	if err != nil || fault == nil {
		return err
	}
	proof, err := ledger.ProveStep(fault, split, e.Header, blobs)
	if err != nil {
		return fmt.Errorf("prove step of epoch %d: %w", e.Header.Number, err)
	}
	data := w.book.k.escrow.PackChallengeStep(toContract(e.Header), e.PostedAt, toProof(proof))
	return w.challenge(ctx, e, "step", data)
}

// limits challenges the first account that an epoch overdraws.
func (w *Watcher) limits(ctx context.Context, e *Epoch) (struck bool, err error) {
	id := e.next()
	if w.checked[id] || e.after == nil {
		return false, nil
	}
	before, ok := w.book.before(e)
	if !ok {
		return false, nil // voided meanwhile, or an earlier epoch is to be challenged first
	}
	tree := e.after.clone()
	// Read at the latest block: the limit never falls after the reference block.
	err = ledger.CheckLimits(before, tree, e.Records, func(account uint32) (protocol.Amount, error) {
		v, err := view(ctx, w.book.k.client, w.book.k.Escrow, nil, w.book.k.escrow.PackDebitLimit(account, e.Header.RefBlock), w.book.k.escrow.UnpackDebitLimit)
		return protocol.Amount(v), err
	})
	var over *ledger.OverdraftError
	if !errors.As(err, &over) {
		if len(w.checked) > 4*recentTrees {
			clear(w.checked) // windows closed long ago
		}
		w.checked[id] = err == nil
		return false, err
	}
	data := w.book.k.escrow.PackChallengeOverdraft(toContract(e.Header), e.PostedAt, over.Account,
		toTotals(before, over.Account), toTotals(tree, over.Account))
	return true, w.challenge(ctx, e, "overdraft", data)
}

func (w *Watcher) challenge(ctx context.Context, e *Epoch, kind string, data []byte) error {
	to := w.book.k.Escrow
	id := fmt.Sprintf("challenge/%d/%s", e.Header.Number, e.next())
	r, err := w.send.Send(ctx, Tx{ID: id, To: &to, Data: data})
	var refused *RevertError
	if errors.As(err, &refused) {
		if _, gone := refused.Detail.(*escrow.EscrowUnknownEpoch); gone {
			return w.book.k.client.Refresh(ctx) // another watcher was faster
		}
	}
	if err != nil {
		return fmt.Errorf("challenge epoch %d: %w", e.Header.Number, err)
	}
	w.log.Info("wrong epoch voided", "epoch", e.Header.Number, "kind", kind, "gas", r.GasUsed, "tx", r.TxHash)
	return w.book.k.client.Refresh(ctx)
}

func toProof(p ledger.StepProof) escrow.StepProof {
	out := escrow.StepProof{
		Group: p.Group, Commitment: p.Commitment, Proofs: p.Proofs,
		PreviousCommitment: p.PreviousCommitment, PreviousProofs: p.PreviousProofs,
	}
	for _, h := range p.BlobHashes {
		out.BlobHashes = append(out.BlobHashes, h)
	}
	for i, e := range p.Elements {
		out.Elements[i] = e
	}
	for i, e := range p.Previous {
		out.Previous[i] = e
	}
	for _, t := range p.Accounts {
		out.Accounts = append(out.Accounts, escrow.Touched{Index: t.Index, Credited: uint64(t.Credited), Debited: uint64(t.Debited), Path: t.Path})
	}
	return out
}

// toTotals shows an account of a tree to the contract.
func toTotals(tree *ledger.Tree, account uint32) escrow.Totals {
	a := tree.Get(account)
	return escrow.Totals{Credited: uint64(a.Credited), Debited: uint64(a.Debited), Path: tree.Prove(account).Encode()}
}
