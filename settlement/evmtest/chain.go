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

// New returns a chain at block 1000 under today's rules, Osaka.
func New() (*Chain, error) { return open(*params.MergedTestChainConfig) }

// NewAmsterdam returns a chain at block 1000 under the rules of the next fork, in which new storage is dearer.
func NewAmsterdam() (*Chain, error) {
	config := *params.MergedTestChainConfig
	config.AmsterdamTime = new(uint64)
	return open(config)
}

func open(config params.ChainConfig) (*Chain, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("open state: %w", err)
	}
	return &Chain{Number: 1000, state: db, config: &config}, nil
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

func (c *Chain) evm() *vm.EVM {
	return vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: BlockHash,
		BlockNumber: new(big.Int).SetUint64(c.Number), Time: 12 * c.Number, Difficulty: new(big.Int),
		GasLimit: blockGas, BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: &common.Hash{},
		CostPerStateByte: params.CostPerStateByte,
	}, c.state, c.config, vm.Config{})
}

// blockGas is more than any transaction may use.
const blockGas = 1 << 32

// apply runs a message as a block would, with everything a transaction is charged for.
func (c *Chain) apply(from common.Address, to *common.Address, data []byte, blobs []common.Hash) (Receipt, error) {
	limit := GasLimit
	if c.config.AmsterdamTime != nil {
		limit = blockGas / 2 // state gas is apart from the limit of execution
	}
	message := &core.Message{
		To: to, From: from, Nonce: c.state.GetNonce(from), Value: new(uint256.Int), GasLimit: limit,
		GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int), BlobGasFeeCap: new(uint256.Int),
		Data: data, BlobHashes: blobs,
	}
	result, err := core.ApplyMessage(c.evm(), message.SkipEOACheck(), core.NewGasPool(blockGas))
	if err != nil {
		return Receipt{}, fmt.Errorf("apply transaction: %w", err)
	}
	return Receipt{Return: result.ReturnData, Gas: result.UsedGas}, revert(result.ReturnData, result.Err)
}

// Deploy creates a contract and returns its address.
func (c *Chain) Deploy(from common.Address, code []byte) (common.Address, Receipt, error) {
	address := crypto.CreateAddress(from, c.state.GetNonce(from))
	receipt, err := c.send(from, nil, code, nil)
	return address, receipt, err
}

// Send runs a transaction that carries blobs with the given versioned hashes. A revert is a *RevertError.
func (c *Chain) Send(from, to common.Address, data []byte, blobs ...common.Hash) (Receipt, error) {
	return c.send(from, &to, data, blobs)
}

func (c *Chain) send(from common.Address, to *common.Address, data []byte, blobs []common.Hash) (Receipt, error) {
	c.sent++
	hash := BlockHash(c.sent)
	c.state.SetTxContext(hash, 0, 0)
	receipt, err := c.apply(from, to, data, blobs)
	if err == nil {
		receipt.Logs = c.state.GetLogs(hash, c.Number, common.Hash{}, 12*c.Number)
	}
	// A new transaction sees the storage of this one as original, with cold slots.
	c.state.Finalise(c.config.Rules(new(big.Int).SetUint64(c.Number), true, 12*c.Number))
	return receipt, err
}

// View runs a call whose effects are dropped.
func (c *Chain) View(to common.Address, data []byte) ([]byte, error) {
	ret, _, err := c.view(to, data)
	return ret, err
}

// ViewGas returns the gas that a call uses as part of a larger transaction, without intrinsic gas and calldata.
func (c *Chain) ViewGas(to common.Address, data []byte) (uint64, error) {
	_, gas, err := c.view(to, data)
	return gas, err
}

func (c *Chain) view(to common.Address, data []byte) ([]byte, uint64, error) {
	snapshot := c.state.Snapshot()
	defer c.state.RevertToSnapshot(snapshot)
	ret, left, err := runtime.Call(to, data, &runtime.Config{
		ChainConfig: c.config, BlockNumber: new(big.Int).SetUint64(c.Number), Time: 12 * c.Number, GasLimit: GasLimit,
		Difficulty: new(big.Int), Random: &common.Hash{}, State: c.state, GetHashFn: BlockHash,
	})
	return ret, GasLimit - left, revert(ret, err)
}

func revert(ret []byte, err error) error {
	if errors.Is(err, vm.ErrExecutionReverted) {
		return &RevertError{Data: ret}
	}
	return err
}
