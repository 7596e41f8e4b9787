package settlement

import (
	"context"
	"errors"
	"fmt"
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
	var faults []error
	for _, rec := range slices.Clone(s.pending) {
		err := s.advance(ctx, rec, head, used)
		if errors.Is(err, ErrUnreachable) || ctx.Err() != nil {
			return err // the others would fare no better
		}
		faults = append(faults, err)
	}
	return errors.Join(append(faults, s.fillGap(ctx, head))...)
}

// sighting is what the chain says about one nonce.
type sighting struct {
	mined    bool
	failed   bool   // it reverted, and who waits wants to be sure of that
	depth    uint64 // blocks that hold it, its own included
	final    bool
	pooled   bool // the RPC knows the newest version
	short    bool // the pool holds an older version and asks more of a newer one
	occupied bool // the pool holds another program's transaction with this nonce
	usedUp   bool // a final block used the nonce
	waited   time.Duration
	moved    bool // a block came since the newest version was made
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

// longWait, in times of Config.BumpAfter, is when a bid is raised although no
// block came, or although another program's transaction stands in the way: a
// chain may make blocks for transactions only, and the other may have been left
// to itself.
const longWait = 8

// decide is the whole policy of the sender.
func decide(s sighting, confirmations uint64, bumpAfter time.Duration) action {
	switch {
	case s.mined && s.final && s.reported:
		return finish
	case s.mined && !s.reported && (s.depth >= confirmations && !s.failed || s.final):
		return confirm
	case s.mined:
		return hold
	case s.usedUp:
		return replace
	case s.reported:
		return reopen
	case s.short:
		return bump
	case s.waited >= bumpAfter && s.moved && !s.occupied, s.waited >= longWait*bumpAfter:
		return bump
	case !s.pooled && !s.occupied:
		return resend
	}
	return hold
}

func (s *Sender) advance(ctx context.Context, rec *sent, head Head, used uint64) error {
	see, receipt, err := s.see(ctx, rec, head, used)
	if err != nil {
		return err
	}
	switch decide(see, s.client.cfg.Confirmations, s.client.cfg.BumpAfter) {
	case confirm:
		return s.confirm(ctx, rec, receipt, see.final)
	case finish:
		return s.finish(rec)
	case reopen:
		s.log.Info("a reorg took a transaction back, sending it again", "id", rec.ID, "nonce", rec.tx.Nonce())
		rec.Receipt, rec.Reason, rec.Changed = nil, "", s.now().UnixMilli()
		if err := s.keep(rec); err != nil {
			return err
		}
		s.broadcast(ctx, rec)
	case resend:
		s.broadcast(ctx, rec)
	case bump:
		return s.bump(ctx, rec, head)
	case replace:
		return s.replace(ctx, rec, head)
	}
	return nil
}

// see asks the chain about one nonce.
func (s *Sender) see(ctx context.Context, rec *sent, head Head, used uint64) (sighting, *types.Receipt, error) {
	see := sighting{
		usedUp: used > rec.tx.Nonce(), reported: rec.Receipt != nil, moved: head.Number > rec.Block,
		waited: s.now().Sub(time.UnixMilli(rec.Changed)),
	}
	receipt, err := s.receipt(ctx, rec)
	if err != nil {
		return see, nil, err
	}
	if receipt == nil {
		if !see.usedUp {
			rec.Looked = max(rec.Looked, head.Final)
			err = s.lookInPool(ctx, rec, &see)
		}
		return see, nil, err
	}
	if rec.Receipt != nil {
		rec.Receipt = receipt // a reorg may have moved it to another block
	}
	n := receipt.BlockNumber.Uint64()
	see.failed = rec.Sure && receipt.Status != types.ReceiptStatusSuccessful
	see.mined, see.depth, see.final = true, head.Number+1-min(n, head.Number+1), n <= head.Final
	if see.final {
		// One of several servers behind an RPC may lag and know a block that is gone.
		block, err := s.client.block(ctx, n, false)
		if err != nil {
			return see, nil, err
		}
		see.final = block.Hash == receipt.BlockHash
	}
	return see, receipt, nil
}

// lookInPool finds out whose transaction waits under the nonce.
func (s *Sender) lookInPool(ctx context.Context, rec *sent, see *sighting) (err error) {
	if see.pooled, err = s.pooled(ctx, rec.tx.Hash()); err != nil || see.pooled || !rec.refused {
		return err
	}
	for _, hash := range slices.Backward(rec.Hashes[:len(rec.Hashes)-1]) {
		if see.short, err = s.pooled(ctx, hash); err != nil || see.short {
			return err
		}
	}
	see.occupied = true
	return nil
}

// receipt asks for every version, the newest first.
func (s *Sender) receipt(ctx context.Context, rec *sent) (*types.Receipt, error) {
	for _, hash := range slices.Backward(rec.Hashes) {
		r, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (*types.Receipt, error) {
			return e.TransactionReceipt(ctx, hash)
		})
		if err == nil {
			if r.TxHash != hash || r.BlockNumber == nil || !r.BlockNumber.IsUint64() {
				return nil, fmt.Errorf("%w: the receipt of %s is of another transaction or of no block", ErrBadAnswer, hash)
			}
			return r, nil
		}
		if !isNotFound(err) {
			return nil, err
		}
	}
	return nil, nil
}

func (s *Sender) pooled(ctx context.Context, hash common.Hash) (bool, error) {
	_, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (bool, error) {
		_, waiting, err := e.TransactionByHash(ctx, hash)
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
	if next := rec.tx.Nonce() + 1; next > s.floor {
		if err := putJSON(s.store, "floor", next); err != nil {
			return err
		}
		s.floor = next
	}
	return s.drop(rec)
}

func (s *Sender) drop(rec *sent) error {
	if err := s.store.Delete(rec.key()); err != nil {
		return err
	}
	s.pending = slices.DeleteFunc(s.pending, func(r *sent) bool { return r == rec })
	return nil
}

func (s *Sender) bump(ctx context.Context, rec *sent, head Head) error {
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
	rec.Block = head.Number
	if err := s.keep(rec); err != nil {
		return err
	}
	s.log.Debug("fees raised", "id", rec.ID, "max_fee", fees.Max, "blob_fee", fees.Blob)
	s.broadcast(ctx, rec)
	return nil
}

// broadcast hands the newest version to the chain. Whatever it answers, the next
// step finds out what became of it.
func (s *Sender) broadcast(ctx context.Context, rec *sent) {
	_, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (struct{}, error) {
		return struct{}{}, e.SendTransaction(ctx, rec.tx)
	})
	rec.refused = false
	if err == nil || ctx.Err() != nil {
		return
	}
	text := strings.ToLower(err.Error())
	switch {
	case strings.Contains(text, "already known"), strings.Contains(text, "nonce too low"):
	case strings.Contains(text, "replace") && strings.Contains(text, "underpriced"):
		rec.refused = true
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
