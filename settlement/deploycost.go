package settlement

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

// Gas of a deployment that no code shows: storage that constructors write, in
// slots, what a call of the plan costs, and a slot of the ring. Measured;
// TestDeployGas compares the sum.
const (
	constructorSlots = 4
	planCallGas      = 100_000
	ringSlotGas      = 22_500
)

// DeployGas estimates the gas of a deployment before there is anything to ask the
// chain about: later contracts are created with the addresses of earlier ones.
func DeployGas(cfg DeployConfig) (uint64, error) {
	plan, err := NewPlan(cfg, 1, common.Address{1})
	if err != nil {
		return 0, err
	}
	total := cfg.WarmRing * ringSlotGas
	for _, stage := range plan.Stages() {
		for _, w := range stage() {
			if w.Made != nil {
				total += creationGas(w.Data)
			} else {
				total += planCallGas
			}
		}
	}
	return total, nil
}

// creationGas is what a transaction that creates a contract costs: for itself, its
// bytes (EIP-2028), the words of its creation code (EIP-3860), and the bytes that
// stay, which are nearly all.
func creationGas(code []byte) uint64 {
	gas := params.TxGasContractCreation + constructorSlots*params.SstoreSetGasEIP2200
	for _, b := range code {
		if b == 0 {
			gas += params.TxDataZeroGas
		} else {
			gas += params.TxDataNonZeroGasEIP2028
		}
	}
	n := uint64(len(code))
	return gas + (n+31)/32*params.InitCodeWordGas + n*params.CreateDataGas
}

// Market is what the chain asks for a transaction in the next blocks, in wei.
type Market struct {
	Price uint64 // of gas, now: base fee and a usual tip
	Tip   uint64 // the tip in it
}

// Market asks the chain for its fees.
func (c *Client) Market(ctx context.Context) (Market, error) {
	f, err := c.market(ctx, false)
	if err != nil {
		return Market{}, err
	}
	return Market{Price: f.Tip + (f.Max-f.Tip)/2, Tip: f.Tip}, nil
}

// Coins returns an account's balance of the chain's own coin, in wei.
func (c *Client) Coins(ctx context.Context, account common.Address) (*big.Int, error) {
	return call(ctx, c, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) {
		return e.BalanceAt(ctx, account, nil)
	})
}

// ChainID asks the chain for its id.
func (c *Client) ChainID(ctx context.Context) (uint64, error) {
	id, err := call(ctx, c, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) { return e.ChainID(ctx) })
	if err != nil {
		return 0, err
	}
	if !id.IsUint64() {
		return 0, fmt.Errorf("%w: chain id %s", ErrBadAnswer, id)
	}
	return id.Uint64(), nil
}

// measuredBlocks is over how many blocks BlockTime takes the mean.
const measuredBlocks = 20

// BlockTime measures the usual time between two blocks; a chain that has just begun
// says a second.
func (c *Client) BlockTime(ctx context.Context) (time.Duration, error) {
	head, err := c.header(ctx, nil)
	if err != nil {
		return 0, err
	}
	n := head.Number.Uint64()
	if n < 2 {
		return time.Second, nil
	}
	span := min(n-1, measuredBlocks) // the first block's time is anybody's guess
	before, err := c.header(ctx, numberOf(n-span))
	if err != nil {
		return 0, err
	}
	return time.Duration(head.Time-min(before.Time, head.Time)) * time.Second / time.Duration(span), nil
}
