package settlement

import (
	"context"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Run watches what was sent until ctx ends.
func (s *Sender) Run(ctx context.Context) error {
	for {
		news := s.client.News()
		if err := s.Step(ctx); err != nil && ctx.Err() == nil {
			s.log.Debug("transactions not checked", "from", s.from, "error", err)
		}
		late := time.NewTimer(s.client.cfg.BumpAfter)
		select {
		case <-ctx.Done():
			late.Stop()
			return nil
		case <-news:
		case <-s.wake:
		case <-late.C:
		}
		late.Stop()
	}
}

// Step looks at every transaction once. An error means the chain could not be
// asked; nothing is lost by it.
func (s *Sender) Step(ctx context.Context) error {
	s.work.Lock()
	defer s.work.Unlock()
	if err := s.load(ctx); err != nil {
		return err
	}
	if len(s.pending) == 0 {
		return nil
	}
	if _, known := s.client.Head(); !known {
		if err := s.client.Refresh(ctx); err != nil {
			return err
		}
	}
	head, _ := s.client.Head()
	used, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
		return e.NonceAt(ctx, s.from, new(big.Int).SetUint64(head.Final))
	})
	if err != nil {
		return err
	}
	for _, rec := range slices.Clone(s.pending) {
		if err := s.advance(ctx, rec, head, used); err != nil {
			return err
		}
	}
	return nil
}

// sighting is what the chain says about one nonce.
type sighting struct {
	mined    bool
	depth    uint64 // blocks that hold it, its own included
	final    bool
	pooled   bool // the RPC knows the newest version
	usedUp   bool // a final block used the nonce
	waited   time.Duration
	reported bool // a receipt was handed out before
}

// action is what to do about it.
type action int

const (
	hold    action = iota
	confirm        // enough blocks: tell those who wait
	finish         // final: stop watching
	reopen         // a reorg took it back
	resend         // the pool lost it
	bump           // it waits too long
	replace        // another program used the nonce
)

// decide is the whole policy of the sender.
func decide(s sighting, confirmations uint64, bumpAfter time.Duration) action {
	switch {
	case s.mined && s.final && s.reported:
		return finish
	case s.mined && !s.reported && (s.depth >= confirmations || s.final):
		return confirm
	case s.mined:
		return hold
	case s.usedUp:
		return replace
	case s.reported:
		return reopen
	case s.waited >= bumpAfter:
		return bump
	case !s.pooled:
		return resend
	}
	return hold
}

func (s *Sender) advance(ctx context.Context, rec *sent, head Head, used uint64) error {
	receipt, err := s.receipt(ctx, rec)
	if err != nil {
		return err
	}
	see := sighting{
		mined: receipt != nil, usedUp: used > rec.tx.Nonce(), reported: rec.Receipt != nil,
		waited: s.now().Sub(time.UnixMilli(rec.Changed)),
	}
	if receipt != nil {
		if rec.Receipt != nil {
			rec.Receipt = receipt // a reorg may have moved it to another block
		}
		n := receipt.BlockNumber.Uint64()
		see.depth, see.final = head.Number+1-min(n, head.Number+1), n <= head.Final
	} else if see.pooled, err = s.pooled(ctx, rec); err != nil {
		return err
	}
	switch decide(see, s.client.cfg.Confirmations, s.client.cfg.BumpAfter) {
	case confirm:
		return s.confirm(ctx, rec, receipt, see.final)
	case finish:
		return s.finish(rec)
	case reopen:
		s.log.Info("a reorg took a transaction back, sending it again", "id", rec.ID, "nonce", rec.tx.Nonce())
		rec.Receipt, rec.Reason = nil, ""
		if err := s.keep(rec); err != nil {
			return err
		}
		s.broadcast(ctx, rec)
	case resend:
		s.broadcast(ctx, rec)
	case bump:
		return s.bump(ctx, rec)
	case replace:
		return s.renumber(ctx, rec)
	}
	return nil
}

// receipt asks for every version, the newest first.
func (s *Sender) receipt(ctx context.Context, rec *sent) (*types.Receipt, error) {
	for _, hash := range slices.Backward(rec.Hashes) {
		r, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (*types.Receipt, error) {
			return e.TransactionReceipt(ctx, hash)
		})
		if err == nil {
			return r, nil
		}
		if !isNotFound(err) {
			return nil, err
		}
	}
	return nil, nil
}

func (s *Sender) pooled(ctx context.Context, rec *sent) (bool, error) {
	_, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (bool, error) {
		_, waiting, err := e.TransactionByHash(ctx, rec.tx.Hash())
		return waiting, err
	})
	if isNotFound(err) {
		return false, nil
	}
	return err == nil, err
}

func (s *Sender) confirm(ctx context.Context, rec *sent, r *types.Receipt, final bool) error {
	rec.Receipt = r
	if r.Status != types.ReceiptStatusSuccessful {
		rec.Reason = s.reason(ctx, rec, r)
	}
	if err := s.keep(rec); err != nil {
		rec.Receipt = nil
		return err
	}
	s.log.Debug("transaction confirmed", "id", rec.ID, "tx", r.TxHash, "block", r.BlockNumber, "gas", r.GasUsed)
	s.tell(rec.ID, judge(rec.ID, r, rec.Reason))
	if final {
		return s.finish(rec)
	}
	return nil
}

// finish moves a transaction from watched to done. Its purpose is remembered, so
// that it is never served twice; a reverted one may be tried again.
func (s *Sender) finish(rec *sent) error {
	if rec.Receipt.Status == types.ReceiptStatusSuccessful {
		if err := putJSON(s.store, "done/"+rec.ID, rec.Receipt); err != nil {
			return err
		}
	}
	if err := s.store.Delete(rec.key()); err != nil {
		return err
	}
	s.pending = slices.DeleteFunc(s.pending, func(r *sent) bool { return r == rec })
	return nil
}

func (s *Sender) bump(ctx context.Context, rec *sent) error {
	market, err := s.client.market(ctx, rec.Fees.Blob > 0)
	if err != nil {
		return err
	}
	fees, ok := raise(rec.Fees, market, s.client.limit())
	if !ok {
		s.broadcast(ctx, rec) // at the cap: wait for cheaper blocks
		return nil
	}
	if err := s.sign(rec, rec.again(rec.tx.Nonce()), fees); err != nil {
		return err
	}
	if err := s.keep(rec); err != nil {
		return err
	}
	s.log.Debug("fees raised", "id", rec.ID, "max_fee", fees.Max, "blob_fee", fees.Blob)
	s.broadcast(ctx, rec)
	return nil
}

// renumber gives a transaction a new nonce. Only when a final block used the old
// one for something else: until then both could be mined.
func (s *Sender) renumber(ctx context.Context, rec *sent) error {
	nonce, err := s.nextNonce(ctx)
	if err != nil {
		return err
	}
	s.log.Warn("another program uses this account: its transaction took our nonce", "from", s.from, "id", rec.ID)
	if err := s.sign(rec, rec.again(nonce), rec.Fees); err != nil {
		return err
	}
	if err := s.keep(rec); err != nil {
		return err
	}
	s.pending = append(slices.DeleteFunc(s.pending, func(r *sent) bool { return r == rec }), rec)
	s.broadcast(ctx, rec)
	return nil
}

// broadcast hands the newest version to the chain. Whatever it answers, the next
// step finds out what became of it.
func (s *Sender) broadcast(ctx context.Context, rec *sent) {
	_, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (struct{}, error) {
		return struct{}{}, e.SendTransaction(ctx, rec.tx)
	})
	switch {
	case err == nil, ctx.Err() != nil:
	case strings.Contains(err.Error(), "already known"), strings.Contains(err.Error(), "nonce too low"):
	default:
		s.log.Debug("transaction not accepted yet", "id", rec.ID, "error", err)
	}
}

// reason replays a failed call to learn what the contract said.
func (s *Sender) reason(ctx context.Context, rec *sent, r *types.Receipt) string {
	msg := ethereum.CallMsg{From: s.from, To: rec.tx.To(), Value: rec.tx.Value(), Data: rec.tx.Data(), BlobHashes: rec.tx.BlobHashes()}
	if len(msg.BlobHashes) > 0 {
		msg.BlobGasFeeCap = new(big.Int).SetUint64(rec.Fees.Blob)
	}
	_, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) ([]byte, error) {
		return e.CallContract(ctx, msg, new(big.Int).Sub(r.BlockNumber, common.Big1))
	})
	if err == nil {
		return "out of gas, or the state changed before it was mined"
	}
	return Explain(err).Error()
}
