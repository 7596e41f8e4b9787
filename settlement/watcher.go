package settlement

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
)

// Watcher proves wrong epochs on chain while their window is open. The Book has recomputed every step; the watcher
// turns its finding into a proof, and looks for what else an epoch's own data refute: entries of the queue left out,
// vouchers paid twice, records of suspended tasks, accounts that were debited more than they had.
//
// It keeps nothing of its own. Proof and salt of a challenge follow from the epoch and the sender's key, and the
// sender knows by their IDs what it has sent: so a process that was killed between commitment and challenge goes on
// with the same call.
type Watcher struct {
	book *Book
	send *Sender
	log  *slog.Logger

	// Touched only by Step.
	checked map[protocol.Hash]bool // epochs in which nothing is wrong; true once that was seen when their post was final
	settled map[protocol.Hash]bool // void epochs whose reward is paid, or somebody else's
}

// NewWatcher makes a watcher that challenges with the sender's account.
func NewWatcher(book *Book, send *Sender, log *slog.Logger) *Watcher {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Watcher{
		book: book, send: send, log: log, checked: make(map[protocol.Hash]bool), settled: make(map[protocol.Hash]bool),
	}
}

// Run watches until ctx ends.
func (w *Watcher) Run(ctx context.Context) error {
	l := loop{news: w.book.News, again: w.send.client.patience(), log: w.log, trouble: "challenge not done"}
	return l.run(ctx, w.Step)
}

// Step looks at every epoch that can still be challenged and challenges the first wrong one: its fall takes all later
// ones with it. Then it fetches the rewards of earlier challenges.
func (w *Watcher) Step(ctx context.Context) error {
	page, head := w.book.read()
	var errs []error
	for _, e := range page.standing {
		// Looked at when it comes and again when no reorg can change what it was judged by.
		final := e.PostedAt <= head.Final
		if sure, seen := w.checked[e.next()]; seen && (sure || !final) {
			continue
		}
		if e.FinalAt <= head.Number+1 {
			continue // a commitment and a later block must both lie before the end
		}
		f, known, err := w.find(ctx, e, head)
		if err == nil && f != nil {
			err = w.challenge(ctx, e, f)
			if err == nil {
				return nil // the book is to see what stands now
			}
		}
		if err != nil {
			// What cannot be judged or proved now must not hide what comes behind it.
			errs = append(errs, fmt.Errorf("epoch %d: %w", e.Number, err))
		} else if known {
			w.remember(w.checked, e.next(), final)
		}
	}
	if err := w.collect(ctx, page, head); err != nil {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// remember marks a hash; what is forgotten is only looked at again.
func (w *Watcher) remember(set map[protocol.Hash]bool, id protocol.Hash, value bool) {
	if len(set) > 16*recentTrees {
		clear(set)
	}
	set[id] = value
}

// challenge commits to a call, waits for a later block, and makes it: nobody who sees the proof can take the reward.
func (w *Watcher) challenge(ctx context.Context, e *Epoch, f *fault) error {
	k := w.book.k
	data := f.pack(w.salt(f.pack([32]byte{})))
	commitment := protocol.Keccak(append(w.send.from.Bytes(), crypto.Keccak256(data)...))
	id := fmt.Sprintf("challenge/%d/%s", e.Number, commitment)
	w.log.Warn("an epoch is wrong, challenging it", "epoch", e.Number, "settler", e.Settler, "kind", f.kind, "bytes", len(data))
	r, err := w.send.Send(ctx, Tx{ID: id + "/commit", To: &k.Steps, Data: k.steps.PackCommit(commitment)})
	if err != nil {
		return fmt.Errorf("commit to the challenge (%s): %w", f.kind, err)
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
		return fmt.Errorf("challenge (%s): %w", f.kind, err)
	}
	w.log.Info("wrong epoch voided", "epoch", e.Number, "kind", f.kind, "gas", r.GasUsed, "tx", r.TxHash)
	return k.client.Refresh(ctx)
}

// salt makes a commitment that nobody can guess, the same whenever this account proves the same.
func (w *Watcher) salt(proof []byte) (salt [32]byte) {
	mac := hmac.New(sha256.New, crypto.FromECDSA(w.send.key))
	mac.Write([]byte("limn challenge"))
	mac.Write(proof)
	copy(salt[:], mac.Sum(nil))
	return salt
}

// collect fetches the rewards of challenges, which the escrow keeps until no earlier epoch of the settler can fall.
func (w *Watcher) collect(ctx context.Context, p *page, head Head) error {
	k := w.book.k
	for _, e := range p.void {
		id := e.next()
		if head.Number < e.FinalAt || w.settled[id] {
			continue
		}
		r, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackRewards(e.Settler), k.escrow.UnpackRewards)
		if err != nil {
			return fmt.Errorf("reward for settler %d: %w", e.Settler, err)
		}
		if r.To == w.send.from && head.Number < uint64(r.ReleasedAt) {
			continue
		}
		if r.To == w.send.from {
			tx := Tx{ID: fmt.Sprintf("reward/%d/%s", e.Settler, id), To: &k.Escrow, Data: k.escrow.PackTakeReward(e.Settler)}
			if _, err := w.send.Send(ctx, tx); err != nil {
				return fmt.Errorf("take the reward for settler %d: %w", e.Settler, err)
			}
			w.log.Info("reward taken", "settler", e.Settler, "gwei", r.Amount)
		}
		w.remember(w.settled, id, true)
	}
	return nil
}
