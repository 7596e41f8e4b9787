package memchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/eth/gasestimator"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
)

// callGas is what a call may use, as go-ethereum's RPC allows by default.
const callGas = 50_000_000

// estimateError is by how much an estimate may be too high: go-ethereum's own value.
const estimateError = 0.015

// callArgs are the arguments of a call that is not signed.
type callArgs struct {
	From          common.Address  `json:"from"`
	To            *common.Address `json:"to"`
	Gas           *hexutil.Uint64 `json:"gas"`
	GasPrice      *hexutil.Big    `json:"gasPrice"`
	FeeCap        *hexutil.Big    `json:"maxFeePerGas"`
	Tip           *hexutil.Big    `json:"maxPriorityFeePerGas"`
	Value         *hexutil.Big    `json:"value"`
	Input         hexutil.Bytes   `json:"input"`
	Data          hexutil.Bytes   `json:"data"`
	BlobGasFeeCap *hexutil.Big    `json:"maxFeePerBlobGas"`
	BlobHashes    []common.Hash   `json:"blobVersionedHashes"`
}

// message is the call as the virtual machine takes it.
func (a callArgs) message() (*core.Message, error) {
	var faults []error
	number := func(v *hexutil.Big) *uint256.Int {
		if v == nil {
			return new(uint256.Int)
		}
		n, over := uint256.FromBig(v.ToInt())
		if over || v.ToInt().Sign() < 0 {
			faults = append(faults, errors.New("a number is not within 256 bits"))
			return new(uint256.Int)
		}
		return n
	}
	m := &core.Message{
		From: a.From, To: a.To, Value: number(a.Value), GasLimit: callGas, Data: a.Input, BlobHashes: a.BlobHashes,
		GasPrice: number(a.GasPrice), GasFeeCap: number(a.FeeCap), GasTipCap: number(a.Tip), BlobGasFeeCap: number(a.BlobGasFeeCap),
	}
	if a.FeeCap != nil {
		m.GasPrice = m.GasFeeCap
	} else {
		m.GasFeeCap, m.GasTipCap = m.GasPrice, m.GasPrice
	}
	if len(m.Data) == 0 {
		m.Data = a.Data
	}
	if a.Gas != nil {
		m.GasLimit = min(uint64(*a.Gas), callGas)
	}
	return m.SkipEOACheck().SkipNonceCheck(), errors.Join(faults...)
}

// revertError is a call that a contract refused, as the RPC tells it.
type revertError struct {
	text string
	data []byte
}

// Error implements error.
func (e *revertError) Error() string { return e.text }

// ErrorCode implements rpc.Error.
func (e *revertError) ErrorCode() int { return 3 }

// ErrorData implements rpc.DataError.
func (e *revertError) ErrorData() any { return hexutil.Encode(e.data) }

func refused(data []byte) error {
	e := &revertError{text: vm.ErrExecutionReverted.Error(), data: data}
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.text = fmt.Sprintf("%s: %s", e.text, reason)
	}
	return e
}

// open takes what a call runs on. The state is the caller's own; the chain is locked only here, since headers of
// finished blocks do not change.
func (c *Chain) open(n rpc.BlockNumber) (*state.StateDB, *types.Header, func(uint64) common.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	b, err := c.at(n)
	if err != nil {
		return nil, nil, nil, err
	}
	db, err := c.stateAt(b)
	if err != nil {
		return nil, nil, nil, err
	}
	past := c.blocks[:b.number():b.number()] // what is appended later lies elsewhere
	return db, b.header, func(n uint64) common.Hash {
		if n >= uint64(len(past)) {
			return common.Hash{}
		}
		return past[n].hash
	}, nil
}

// assumption is what a call assumes of an account instead of what is so.
type assumption struct {
	Balance   *hexutil.Big                `json:"balance"`
	Code      *hexutil.Bytes              `json:"code"`
	StateDiff map[common.Hash]common.Hash `json:"stateDiff"`
}

func assume(db *state.StateDB, accounts map[common.Address]assumption) {
	for address, as := range accounts {
		if as.Balance != nil {
			if wei, over := uint256.FromBig(as.Balance.ToInt()); !over {
				db.SetBalance(address, wei, tracing.BalanceChangeUnspecified)
			}
		}
		if as.Code != nil {
			db.SetCode(address, *as.Code, tracing.CodeChangeUnspecified)
		}
		for slot, value := range as.StateDiff {
			db.SetState(address, slot, value)
		}
	}
}

// Call runs a call on the state after a block, under assumptions where there are some, and returns what it returned.
func (a *api) Call(_ context.Context, args callArgs, n rpc.BlockNumber, assumed *map[common.Address]assumption) (hexutil.Bytes, error) {
	message, err := args.message()
	if err != nil {
		return nil, err
	}
	db, header, hashes, err := a.c.open(n)
	if err != nil {
		return nil, err
	}
	if assumed != nil {
		assume(db, *assumed)
	}
	block := core.NewEVMBlockContext(header, headers{a.c}, &header.Coinbase)
	block.GetHash = hashes
	if message.GasPrice.IsZero() {
		block.BaseFee = new(big.Int)
	}
	if message.BlobGasFeeCap.IsZero() {
		block.BlobBaseFee = new(big.Int)
	}
	evm := vm.NewEVM(block, db, a.c.config, vm.Config{NoBaseFee: true})
	defer evm.Release()
	result, err := core.ApplyMessage(evm, message.SkipGasLimitCapCheck(), core.NewGasPool(message.GasLimit))
	switch {
	case err != nil:
		return nil, err
	case errors.Is(result.Err, vm.ErrExecutionReverted):
		return nil, refused(result.ReturnData)
	case result.Err != nil:
		return nil, result.Err
	}
	return result.ReturnData, nil
}

// EstimateGas returns how much gas a transaction needs on the newest state.
func (a *api) EstimateGas(ctx context.Context, args callArgs, _ *rpc.BlockNumber) (hexutil.Uint64, error) {
	message, err := args.message()
	if err != nil {
		return 0, err
	}
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	db, err := a.c.stateAt(a.c.head())
	if err != nil {
		return 0, err
	}
	gas, data, err := gasestimator.Estimate(ctx, message, &gasestimator.Options{
		Config: a.c.config, Chain: headers{a.c}, Header: a.c.nextHeader(), State: db, ErrorRatio: estimateError,
	}, callGas)
	if errors.Is(err, vm.ErrExecutionReverted) {
		return 0, refused(data)
	}
	return hexutil.Uint64(gas), err
}
