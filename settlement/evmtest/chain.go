// Package evmtest runs contracts in go-ethereum's EVM without a node: one in-memory state, a block number that moves
// when told, and transactions whose gas is what a chain would charge (intrinsic gas, calldata floor and refunds
// included). Tests compare Solidity with Go on it, and the settlement benchmark measures gas on it. Blobs are
// named by their hashes alone; KZG openings are checked by the real precompile.
package evmtest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// GasLimit is the most that one transaction may use under Osaka rules (EIP-7825).
const GasLimit = params.MaxTxGas

// Chain is one chain. Number is the block that the next transaction runs in; a test moves it at will.
type Chain struct {
	Number uint64
	state  *state.StateDB
	config *params.ChainConfig
	sent   uint64 // transactions so far; names them in the log
}

// Receipt is what a transaction did.
type Receipt struct {
	Return []byte
	Gas    uint64 // as charged, blob gas apart
	Logs   []*types.Log
}

// RevertError carries the data with which a contract refused a call.
type RevertError struct{ Data []byte }

// Error implements error.
func (e *RevertError) Error() string { return fmt.Sprintf("execution reverted: 0x%x", e.Data) }

// New returns a chain at block 1000 under Osaka rules.
func New() (*Chain, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("open state: %w", err)
	}
	return &Chain{Number: 1000, state: db, config: params.MergedTestChainConfig}, nil
}

// ChainID returns the id that contracts see.
func (c *Chain) ChainID() uint64 { return c.config.ChainID.Uint64() }

// BlockHash returns the hash of a block of this chain: a function of its number.
func BlockHash(number uint64) common.Hash {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, number))
}

// RememberBlock writes a block's hash where a chain's history contract (EIP-2935) keeps it, as every block of a real
// chain does for its parent.
func (c *Chain) RememberBlock(number uint64) {
	if len(c.state.GetCode(params.HistoryStorageAddress)) == 0 {
		c.state.SetCode(params.HistoryStorageAddress, params.HistoryStorageCode, tracing.CodeChangeUnspecified)
		c.state.SetNonce(params.HistoryStorageAddress, 1, tracing.NonceChangeUnspecified)
	}
	slot := common.BigToHash(new(big.Int).SetUint64(number % params.HistoryServeWindow))
	c.state.SetState(params.HistoryStorageAddress, slot, BlockHash(number))
}

func (c *Chain) runtime(from common.Address, blobs []common.Hash) *runtime.Config {
	return &runtime.Config{
		ChainConfig: c.config,
		Origin:      from,
		BlockNumber: new(big.Int).SetUint64(c.Number),
		Time:        12 * c.Number,
		GasLimit:    GasLimit,
		Difficulty:  new(big.Int),
		BlobHashes:  blobs,
		Random:      &common.Hash{},
		State:       c.state,
		GetHashFn:   BlockHash,
	}
}

// Deploy creates a contract and returns its address.
func (c *Chain) Deploy(from common.Address, code []byte) (common.Address, Receipt, error) {
	c.next()
	cfg := c.runtime(from, nil)
	ret, address, left, err := runtime.Create(code, cfg)
	receipt, err := c.finish(from, nil, code, cfg, ret, GasLimit-left, err)
	return address, receipt, err
}

// Send runs a transaction that carries blobs with the given versioned hashes. A revert is a *RevertError.
func (c *Chain) Send(from, to common.Address, data []byte, blobs ...common.Hash) (Receipt, error) {
	c.next()
	cfg := c.runtime(from, blobs)
	ret, left, err := runtime.Call(to, data, cfg)
	return c.finish(from, &to, data, cfg, ret, GasLimit-left, err)
}

// View runs a call whose effects are dropped.
func (c *Chain) View(to common.Address, data []byte) ([]byte, error) {
	snapshot := c.state.Snapshot()
	defer c.state.RevertToSnapshot(snapshot)
	ret, _, err := runtime.Call(to, data, c.runtime(common.Address{}, nil))
	return ret, revert(ret, err)
}

// ViewGas returns the gas that a call uses as part of a larger transaction, without intrinsic gas and calldata.
func (c *Chain) ViewGas(to common.Address, data []byte) (uint64, error) {
	snapshot := c.state.Snapshot()
	defer c.state.RevertToSnapshot(snapshot)
	ret, left, err := runtime.Call(to, data, c.runtime(common.Address{}, nil))
	return GasLimit - left, revert(ret, err)
}

func (c *Chain) hash() common.Hash { return BlockHash(c.sent) }

func (c *Chain) next() {
	c.sent++
	c.state.SetTxContext(c.hash(), 0, 0)
}

// finish charges and closes a transaction.
func (c *Chain) finish(from common.Address, to *common.Address, data []byte, cfg *runtime.Config, ret []byte, used uint64, err error) (Receipt, error) {
	rules := c.config.Rules(cfg.BlockNumber, true, cfg.Time)
	intrinsic, gasErr := core.IntrinsicGas(data, nil, nil, from, to, new(uint256.Int), rules)
	if gasErr != nil {
		return Receipt{}, fmt.Errorf("price transaction: %w", gasErr)
	}
	floor, gasErr := core.FloorDataGas(rules, from, to, new(uint256.Int), data, nil)
	if gasErr != nil {
		return Receipt{}, fmt.Errorf("price calldata: %w", gasErr)
	}
	gas := intrinsic + used
	gas -= min(c.state.GetRefund(), gas/params.RefundQuotientEIP3529)
	if gas > GasLimit && err == nil {
		err = vm.ErrOutOfGas
	}
	var logs []*types.Log
	if err == nil {
		logs = c.state.GetLogs(c.hash(), c.Number, common.Hash{}, cfg.Time)
	}
	// A new transaction sees the storage of this one as original, with cold slots.
	c.state.Finalise(rules)
	return Receipt{Return: ret, Gas: max(gas, floor), Logs: logs}, revert(ret, err)
}

func revert(ret []byte, err error) error {
	if errors.Is(err, vm.ErrExecutionReverted) {
		return &RevertError{Data: ret}
	}
	return err
}
