package settlement

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	// poolReach is how far ahead of the chain a pool keeps transactions of one
	// account (go-ethereum, legacypool DefaultConfig.AccountQueue). What an RPC
	// says beyond that about waiting transactions is not so.
	poolReach = 64

	// maxNonces is what no account has sent; one that answers so would have us send
	// what can never be mined.
	maxNonces = 1 << 40

	// gapFill bounds how many nonces are filled at once.
	gapFill = 16

	// scanStep bounds the blocks that one step searches for a stranger's
	// transaction.
	scanStep = 64
)

// nextNonce follows our own transactions, which the chain may not have seen yet,
// also those that are final, which it may have forgotten; without any waiting, it
// asks the chain for what other programs left waiting.
func (s *Sender) nextNonce(ctx context.Context) (uint64, error) {
	next, err := s.latestNonce(ctx)
	if err != nil {
		return 0, err
	}
	if next > s.floor+maxNonces {
		return 0, fmt.Errorf("%w: %s has sent %d transactions", ErrBadAnswer, s.from, next)
	}
	next = max(next, s.floor)
	if n := len(s.pending); n > 0 {
		return max(next, s.pending[n-1].tx.Nonce()+1), nil
	}
	waiting, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
		return e.PendingNonceAt(ctx, s.from)
	})
	if err != nil {
		return 0, err
	}
	if waiting > next && waiting-next <= poolReach {
		next = waiting
	}
	return next, nil
}

func (s *Sender) latestNonce(ctx context.Context) (uint64, error) {
	return call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
		return e.NonceAt(ctx, s.from, nil)
	})
}

// fillGap sends nothing to ourselves under nonces that nobody uses and that
// transactions of ours wait for: the RPC was wrong about waiting transactions, or
// those of another program are gone. To give ours lower nonces instead would be to
// pay twice where the gap closes by itself.
func (s *Sender) fillGap(ctx context.Context, head Head) error {
	i := slices.IndexFunc(s.pending, func(rec *sent) bool { return rec.Receipt == nil })
	if i < 0 {
		s.gap = gap{}
		return nil
	}
	next, err := s.latestNonce(ctx)
	if err != nil {
		return err
	}
	first := s.pending[i].tx.Nonce()
	if next >= first {
		s.gap = gap{}
		return nil
	}
	now := s.now()
	if s.gap.at != next || s.gap.since.IsZero() {
		s.gap = gap{at: next, since: now, block: head.Number}
		return nil
	}
	patience := 2 * s.client.cfg.BumpAfter
	if waited := now.Sub(s.gap.since); waited < patience || (head.Number == s.gap.block && waited < longWait*patience) {
		return nil
	}
	s.gap = gap{}
	s.log.Warn("transactions wait for nonces that nobody uses, filling the gap", "from", s.from, "next", next, "first", first)
	market, err := s.client.market(ctx, false)
	if err != nil {
		return err
	}
	for nonce := next; nonce < min(first, next+gapFill); nonce++ {
		if s.holds(nonce) {
			continue
		}
		rec := &sent{ID: fmt.Sprintf("%s%d", gapPrefix, nonce), Block: head.Number, Looked: head.Final, filler: true}
		body := &types.DynamicFeeTx{Nonce: nonce, To: &s.from, Value: new(big.Int), Gas: plainGas}
		if err := s.sign(rec, body, opening(market, s.client.limit())); err != nil {
			return err
		}
		if err := s.keep(rec); err != nil {
			return err
		}
		s.pending = append(s.pending, rec)
		slices.SortStableFunc(s.pending, byNonce)
		s.broadcast(ctx, rec)
	}
	return nil
}

func (s *Sender) holds(nonce uint64) bool {
	return slices.ContainsFunc(s.pending, func(rec *sent) bool { return rec.tx.Nonce() == nonce })
}

// replace acts on a nonce that a final block used although none of our versions
// has a receipt. Only another program's transaction found under it proves that
// ours can never be mined; an RPC that has lost our receipt must not make us pay
// twice.
func (s *Sender) replace(ctx context.Context, rec *sent, head Head) error {
	if rec.filler {
		return s.drop(rec) // somebody filled it
	}
	for looked := 0; rec.Looked < head.Final && looked < scanStep; looked++ {
		block, err := s.client.block(ctx, rec.Looked+1, true)
		if err != nil {
			return err
		}
		for _, tx := range block.Transactions {
			if tx.From != s.from || uint64(tx.Nonce) != rec.tx.Nonce() {
				continue
			}
			if slices.Contains(rec.Hashes, tx.Hash) {
				return fmt.Errorf("%w: block %d holds %s, which has no receipt", ErrBadAnswer, rec.Looked+1, tx.Hash)
			}
			return s.renumber(ctx, rec, head)
		}
		rec.Looked++
	}
	if rec.Looked >= head.Final {
		return fmt.Errorf("%w: nonce %d of %s is used, but by no transaction of blocks up to %d", ErrBadAnswer, rec.tx.Nonce(), s.from, head.Final)
	}
	return nil
}

// renumber gives a transaction a new nonce. Only when a final block used the old
// one for something else: until then both could be mined.
func (s *Sender) renumber(ctx context.Context, rec *sent, head Head) error {
	nonce, err := s.nextNonce(ctx)
	if err != nil {
		return err
	}
	s.log.Warn("another program uses this account: its transaction took our nonce", "from", s.from, "id", rec.ID)
	if err := s.sign(rec, rec.again(nonce), rec.Fees); err != nil {
		return err
	}
	rec.Block, rec.Looked = head.Number, head.Final
	if err := s.keep(rec); err != nil {
		return err
	}
	s.pending = append(slices.DeleteFunc(s.pending, func(r *sent) bool { return r == rec }), rec)
	s.broadcast(ctx, rec)
	return nil
}

// minedBlock is what the sender reads of a block, whatever kinds of transactions
// the chain knows besides ours.
type minedBlock struct {
	Hash         common.Hash `json:"hash"`
	Transactions []minedTx   `json:"transactions"`
}

type minedTx struct {
	Hash  common.Hash    `json:"hash"`
	From  common.Address `json:"from"`
	Nonce hexutil.Uint64 `json:"nonce"`
}

// block reads a block by number, with its transactions where they are wanted.
func (c *Client) block(ctx context.Context, number uint64, whole bool) (minedBlock, error) {
	return call(ctx, c, func(ctx context.Context, e *ethclient.Client) (minedBlock, error) {
		if !whole {
			var b *struct{ Hash common.Hash }
			if err := e.Client().CallContext(ctx, &b, "eth_getBlockByNumber", hexutil.Uint64(number), false); err != nil || b == nil {
				return minedBlock{}, orNotFound(err)
			}
			return minedBlock{Hash: b.Hash}, nil
		}
		var b *minedBlock
		if err := e.Client().CallContext(ctx, &b, "eth_getBlockByNumber", hexutil.Uint64(number), true); err != nil || b == nil {
			return minedBlock{}, orNotFound(err)
		}
		return *b, nil
	})
}

func orNotFound(err error) error {
	if err == nil {
		return errNotFound
	}
	return err
}
