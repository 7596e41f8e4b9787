package memchain

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/trie"
)

// Commit seals one block with what waits in the pool.
func (c *Chain) Commit(ctx context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	return c.seal(true)
}

// Fork replaces the last depth blocks by depth + 1 others without transactions, as when another branch overtakes this
// one. With remember, what was in the dropped blocks waits again; else it is gone until somebody sends it again.
func (c *Chain) Fork(depth uint64, remember bool) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	head := c.head().number()
	if depth > c.cfg.FinalityLag || depth > head {
		return fmt.Errorf("fork of %d blocks: only the last %d are not final", depth, min(head, c.cfg.FinalityLag))
	}
	dropped := c.blocks[head-depth+1:]
	c.blocks = slices.Clone(c.blocks[:head-depth+1]) // calls may still read the old list
	c.branch++
	if !remember {
		c.pool = newPool()
	}
	for _, b := range dropped {
		delete(c.byHash, b.hash)
		for _, w := range b.txs {
			delete(c.byTx, w.tx.Hash())
			if remember {
				_ = c.pool.add(&waiting{tx: w.tx, from: w.from}) // a newer version may wait already
			}
		}
	}
	for range depth + 1 {
		if err := c.seal(false); err != nil {
			return fmt.Errorf("fork of %d blocks: %w", depth, err)
		}
	}
	return nil
}

// nextHeader is the head's successor, before anything has run in it.
func (c *Chain) nextHeader() *types.Header {
	parent := c.head()
	number := parent.number() + 1
	header := &types.Header{
		ParentHash: parent.hash, Number: new(big.Int).SetUint64(number), GasLimit: c.cfg.GasLimit,
		Time: max(uint64(time.Now().Unix()), parent.header.Time+1), Difficulty: new(big.Int), Extra: []byte{},
		MixDigest: crypto.Keccak256Hash(c.cfg.Seed, binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, number), c.branch)),
		BaseFee:   eip1559.CalcBaseFee(c.config, parent.header), ParentBeaconRoot: &common.Hash{},
		WithdrawalsHash: &types.EmptyWithdrawalsHash, RequestsHash: &types.EmptyRequestsHash, BlobGasUsed: new(uint64),
	}
	excess := eip4844.CalcExcessBlobGas(c.config, parent.header, header.Time)
	header.ExcessBlobGas = &excess
	return header
}

// stateAt opens the state after a block.
func (c *Chain) stateAt(b *block) (*state.StateDB, error) { return state.New(b.header.Root, c.states) }

// sealing is a block in the making.
type sealing struct {
	c       *Chain
	header  *types.Header
	state   *state.StateDB
	evm     *vm.EVM
	gas     *core.GasPool
	blobGas uint64
	block   *block
}

func (c *Chain) seal(full bool) error {
	db, err := c.stateAt(c.head())
	if err != nil {
		return fmt.Errorf("state of block %d: %w", c.head().number(), err)
	}
	header := c.nextHeader()
	s := &sealing{c: c, header: header, state: db, gas: core.NewGasPool(header.GasLimit), block: &block{header: header}}
	s.evm = vm.NewEVM(core.NewEVMBlockContext(header, headers{c}, nil), db, c.config, vm.Config{})
	defer s.evm.Release()
	core.ProcessBeaconBlockRoot(common.Hash{}, s.evm, nil)
	core.ProcessParentBlockHash(header.ParentHash, s.evm, nil)
	if full {
		for _, queue := range c.pool.order(header.BaseFee) {
			s.take(queue)
		}
	}
	return s.finish()
}

// take runs an account's transactions in the order of their nonces until one does not fit.
func (s *sealing) take(queue []*waiting) {
	for _, w := range queue {
		blobGas := uint64(len(w.tx.BlobHashes())) * params.BlobTxBlobGasPerBlob
		if s.blobGas+blobGas > eip4844.MaxBlobGasPerBlock(s.c.config, s.header.Time) {
			return
		}
		before := s.state.Snapshot()
		gas := *s.gas
		s.state.SetTxContext(w.tx.Hash(), len(s.block.txs), uint32(len(s.block.txs)+1))
		receipt, _, err := core.ApplyTransaction(context.Background(), s.evm, s.gas, s.state, s.header, w.tx)
		switch {
		case errors.Is(err, core.ErrNonceTooLow):
			s.state.RevertToSnapshot(before)
			*s.gas = gas
			s.c.pool.remove(w)
			continue
		case err != nil: // a gap before its nonce, or a price above its cap: it waits
			s.state.RevertToSnapshot(before)
			*s.gas = gas
			return
		}
		s.blobGas += blobGas
		receipt.EffectiveGasPrice = new(big.Int).Add(s.header.BaseFee, w.tx.EffectiveGasTipValue(s.header.BaseFee))
		s.block.txs = append(s.block.txs, w)
		s.block.receipts = append(s.block.receipts, receipt)
	}
}

// finish makes the block the head.
func (s *sealing) finish() error {
	c := s.c
	root, err := s.state.Commit(s.evm.GetRules(), s.header.Number.Uint64())
	if err != nil {
		return fmt.Errorf("commit block %d: %w", s.header.Number.Uint64(), err)
	}
	s.header.Root, s.header.GasUsed = root, s.gas.Used()
	*s.header.BlobGasUsed = s.blobGas
	txs := make(types.Transactions, len(s.block.txs))
	for i, w := range s.block.txs {
		txs[i] = w.tx.WithoutBlobTxSidecar()
	}
	sealed := types.NewBlock(s.header, &types.Body{Transactions: txs, Withdrawals: types.Withdrawals{}}, s.block.receipts, trie.NewListHasher())
	s.block.header, s.block.hash = sealed.Header(), sealed.Hash()
	at := uint(0)
	for i, r := range s.block.receipts {
		r.BlockHash, r.BlockNumber, r.TransactionIndex = s.block.hash, s.block.header.Number, uint(i)
		if r.Logs == nil {
			r.Logs = []*types.Log{} // readers of JSON want a list
		}
		for _, l := range r.Logs {
			l.BlockHash, l.BlockNumber, l.BlockTimestamp, l.TxIndex, l.Index = s.block.hash, s.block.number(), s.block.header.Time, uint(i), at
			at++
		}
	}
	for _, w := range s.block.txs {
		c.pool.remove(w)
	}
	c.append(s.block)
	return nil
}
