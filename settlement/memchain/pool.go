package memchain

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// The pool refuses as go-ethereum's does, in the same words: senders read them.
var (
	errKnown       = errors.New("already known")
	errLowNonce    = errors.New("nonce too low")
	errUnderpriced = errors.New("replacement transaction underpriced")
	errPoor        = errors.New("insufficient funds for gas * price + value")
	errCrowded     = errors.New("account limit exceeded")
)

// The pool's bounds: what one account may have waiting, and by how much a replacement must raise each fee.
const (
	poolPerAccount = 64
	poolTxBytes    = 1 << 20 // as validated without blobs' own bounds
	bump, bumpBlob = 10, 100 // percent
)

// waiting is a transaction with its sender.
type waiting struct {
	tx     *types.Transaction
	from   common.Address
	number uint64 // of arrival
}

// pool holds transactions until a block takes them. It is used under the chain's lock.
type pool struct {
	byAccount map[common.Address][]*waiting // in the order of nonces
	byHash    map[common.Hash]*waiting
	arrived   uint64
}

func newPool() *pool {
	return &pool{byAccount: map[common.Address][]*waiting{}, byHash: map[common.Hash]*waiting{}}
}

// submit takes a transaction into the pool. Called with mu held.
func (c *Chain) submit(tx *types.Transaction) error {
	if c.pool.byHash[tx.Hash()] != nil {
		return errKnown
	}
	head := c.head().header
	if err := txpool.ValidateTransaction(tx, head, c.signer, &txpool.ValidationOptions{
		Config: c.config, Accept: 1<<types.LegacyTxType | 1<<types.AccessListTxType | 1<<types.DynamicFeeTxType | 1<<types.BlobTxType,
		MaxSize: poolTxBytes, MaxBlobCount: eip4844.MaxBlobsPerBlock(c.config, head.Time), MinTip: new(big.Int),
	}); err != nil {
		return err
	}
	if side := tx.BlobTxSidecar(); side != nil {
		if err := kzg4844.VerifyCellProofs(side.Blobs, side.Commitments, side.Proofs); err != nil {
			return fmt.Errorf("blob proofs: %w", err)
		}
	}
	from, err := types.Sender(c.signer, tx)
	if err != nil {
		return err
	}
	now, err := c.stateAt(c.head())
	if err != nil {
		return err
	}
	if tx.Nonce() < now.GetNonce(from) {
		return errLowNonce
	}
	if now.GetBalance(from).ToBig().Cmp(tx.Cost()) < 0 {
		return errPoor
	}
	return c.pool.add(&waiting{tx: tx, from: from})
}

func (p *pool) add(w *waiting) error {
	queue := p.byAccount[w.from]
	i, taken := slices.BinarySearchFunc(queue, w.tx.Nonce(), func(o *waiting, n uint64) int { return cmp.Compare(o.tx.Nonce(), n) })
	p.arrived++
	w.number = p.arrived
	switch {
	case taken && !raises(queue[i].tx, w.tx):
		return errUnderpriced
	case taken:
		delete(p.byHash, queue[i].tx.Hash())
		queue[i] = w
	case len(queue) >= poolPerAccount:
		return errCrowded
	default:
		p.byAccount[w.from] = slices.Insert(queue, i, w)
	}
	p.byHash[w.tx.Hash()] = w
	return nil
}

// raises reports whether every fee of the newer transaction is enough above the older one's.
func raises(old, next *types.Transaction) bool {
	percent := int64(bump)
	if old.Type() == types.BlobTxType {
		percent = bumpBlob
	}
	enough := func(old, next *big.Int) bool {
		if old == nil {
			return true
		}
		least := new(big.Int).Mul(old, big.NewInt(100+percent))
		return next != nil && new(big.Int).Mul(next, big.NewInt(100)).Cmp(least) >= 0
	}
	return enough(old.GasFeeCap(), next.GasFeeCap()) && enough(old.GasTipCap(), next.GasTipCap()) &&
		(old.Type() != types.BlobTxType || enough(old.BlobGasFeeCap(), next.BlobGasFeeCap()))
}

// remove forgets what a block has taken, or what can no longer be mined.
func (p *pool) remove(w *waiting) {
	queue := slices.DeleteFunc(p.byAccount[w.from], func(o *waiting) bool { return o == w })
	if p.byAccount[w.from] = queue; len(queue) == 0 {
		delete(p.byAccount, w.from)
	}
	delete(p.byHash, w.tx.Hash())
}

// order returns the accounts' queues, the best paying first, and of equals the one that came first.
func (p *pool) order(baseFee *big.Int) [][]*waiting {
	queues := make([][]*waiting, 0, len(p.byAccount))
	for _, queue := range p.byAccount {
		queues = append(queues, slices.Clone(queue))
	}
	slices.SortFunc(queues, func(a, b []*waiting) int {
		if by := b[0].tx.EffectiveGasTipValue(baseFee).Cmp(a[0].tx.EffectiveGasTipValue(baseFee)); by != 0 {
			return by
		}
		return cmp.Compare(a[0].number, b[0].number)
	})
	return queues
}

// pendingNonce is the nonce after all that waits without a gap.
func (p *pool) pendingNonce(from common.Address, next uint64) uint64 {
	for _, w := range p.byAccount[from] {
		if w.tx.Nonce() == next {
			next++
		}
	}
	return next
}
