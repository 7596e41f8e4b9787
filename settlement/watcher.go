package settlement

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/steps"
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
		if e.FinalAt <= head.Number {
			continue
		}
		switch e.Status {
		case Wrong:
			return w.challengeWrong(ctx, e)
		case Right:
			struck, err := w.limits(ctx, e)
			if struck || err != nil {
				return err
			}
		}
	}
	return nil
}

// challengeWrong proves what the book found. The book may have found it in an earlier process, so it is found again.
func (w *Watcher) challengeWrong(ctx context.Context, e *Epoch) error {
	previous, tree, ok := w.book.before(e)
	if !ok {
		return nil // voided meanwhile, or an earlier epoch is to be challenged first
	}
	if e.PreviousRoot != previous.NewRoot {
		return w.challenge(ctx, e, "root", func(salt [32]byte) []byte {
			return w.book.k.steps.PackChallengeRoot(salt, stepsPosted(e.Posted), stepsPosted(previous))
		})
	}
	blobs, err := w.book.fetch(ctx, e)
	if err != nil {
		return err
	}
	split, err := w.book.split(ctx, e.Params)
	if err != nil {
		return err
	}
	records := blobs[:ledger.Blobs(e.Header.Records)]
	_, fault, err := ledger.Check(tree, split, e.Header, records)
	if err != nil || fault == nil {
		return err
	}
	proof, err := ledger.ProveStep(fault, split, e.Header, records)
	if err != nil {
		return fmt.Errorf("prove step of epoch %d: %w", e.Number, err)
	}
	return w.challenge(ctx, e, "step", func(salt [32]byte) []byte {
		return w.book.k.steps.PackChallengeStep(salt, stepsPosted(e.Posted), toProof(proof))
	})
}

// limits challenges the first account that an epoch overdraws.
func (w *Watcher) limits(ctx context.Context, e *Epoch) (struck bool, err error) {
	id := e.next()
	if w.checked[id] || e.after == nil {
		return false, nil
	}
	_, before, ok := w.book.before(e)
	if !ok {
		return false, nil // voided meanwhile, or an earlier epoch is to be challenged first
	}
	tree := e.after.clone()
	// Read at the latest block: the limit never falls after the reference block.
	err = ledger.CheckLimits(before, tree, e.Records, func(account uint32) (protocol.Amount, error) {
		v, err := view(ctx, w.book.k.client, w.book.k.Escrow, nil, w.book.k.escrow.PackDebitLimit(account, e.RefBlock), w.book.k.escrow.UnpackDebitLimit)
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
	return true, w.challenge(ctx, e, "overdraft", func(salt [32]byte) []byte {
		return w.book.k.steps.PackChallengeOverdraft(salt, stepsPosted(e.Posted), over.Account,
			toTotals(before, over.Account), toTotals(tree, over.Account))
	})
}

// challenge commits to a call, waits for a later block, and makes it: nobody who sees the proof can take the reward.
func (w *Watcher) challenge(ctx context.Context, e *Epoch, kind string, pack func(salt [32]byte) []byte) error {
	k := w.book.k
	var salt [32]byte
	rand.Read(salt[:]) // never fails (crypto/rand)
	data := pack(salt)
	commitment := protocol.Keccak(append(w.send.from.Bytes(), crypto.Keccak256(data)...))
	id := fmt.Sprintf("challenge/%d/%s/%x", e.Number, e.next(), salt[:8])
	r, err := w.send.Send(ctx, Tx{ID: id + "/commit", To: &k.Steps, Data: k.steps.PackCommit(commitment)})
	if err != nil {
		return fmt.Errorf("commit to the challenge of epoch %d: %w", e.Number, err)
	}
	if err := k.client.WaitBlock(ctx, r.BlockNumber.Uint64()+1); err != nil {
		return err
	}
	r, err = w.send.Send(ctx, Tx{ID: id, To: &k.Steps, Data: data})
	var refused *RevertError
	if errors.As(err, &refused) {
		if _, gone := refused.Detail.(*escrow.EscrowUnknownEpoch); gone {
			return k.client.Refresh(ctx) // another watcher was faster
		}
	}
	if err != nil {
		return fmt.Errorf("challenge epoch %d: %w", e.Number, err)
	}
	w.log.Info("wrong epoch voided", "epoch", e.Number, "kind", kind, "gas", r.GasUsed, "tx", r.TxHash)
	return k.client.Refresh(ctx)
}

func stepsPosted(p ledger.Posted) steps.Posted {
	return steps.Posted{Header: steps.Header(toContract(p.Header)), PostedAt: p.PostedAt, FinalAt: p.FinalAt}
}

func toProof(p ledger.StepProof) steps.StepsStepProof {
	out := steps.StepsStepProof{
		Group: p.Group, Opening: steps.Opening{Commitment: p.Commitment, Proofs: p.Proofs},
		PreviousCommitment: p.PreviousCommitment, PreviousProofs: p.PreviousProofs,
	}
	for _, h := range p.BlobHashes {
		out.Opening.BlobHashes = append(out.Opening.BlobHashes, h)
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
