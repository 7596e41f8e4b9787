package settlement

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/ledger"
)

// Network says where the contracts of one network lie and what they were
// deployed with. It is what network.json holds.
type Network struct {
	ChainID     uint64         `json:"chain_id"`
	Token       common.Address `json:"token"`
	Escrow      common.Address `json:"escrow"`
	Registry    common.Address `json:"registry"`
	DeployBlock uint64         `json:"deploy_block"` // logs begin here
	Params      Params         `json:"params"`
}

// Params are what the contracts were deployed with; Contracts.ReadParams reads them
// back from the chain.
type Params struct {
	ChallengeWindow  uint64          `json:"challenge_window"`  // blocks
	VoucherLife      uint64          `json:"voucher_life"`      // blocks
	MinBond          protocol.Amount `json:"min_bond"`          // gwei, of a settler
	MinStake         protocol.Amount `json:"min_stake"`         // gwei; less weighs nothing
	UnbondingBlocks  uint64          `json:"unbonding_blocks"`  // blocks
	SnapshotInterval uint64          `json:"snapshot_interval"` // blocks
	Split            Split           `json:"split"`             // version 1
	Test             bool            `json:"test"`              // the token has a faucet
}

// Split divides a price, in basis points that sum to 10,000.
type Split = escrow.Split

// LedgerSplit is the split as the ledger computes with it.
func (p Params) LedgerSplit() ledger.Split { return toSplit(p.Split) }

// Domain is what every signed message of the network is bound to.
func (n Network) Domain() protocol.Domain {
	return protocol.Domain{ChainID: n.ChainID, Escrow: protocol.Address(n.Escrow)}
}

// Contracts are the contracts of one network seen through a client: what can be
// read without an account. The nodes of a process share one.
type Contracts struct {
	Network
	client   *Client
	token    *limntoken.LimnToken
	escrow   *escrow.Escrow
	registry *registry.Registry
	weights  weights
}

// Bind makes the contracts of a network readable. It does not ask the chain;
// Client.Check does.
func (c *Client) Bind(n Network) *Contracts {
	return &Contracts{
		Network: n, client: c,
		token: limntoken.NewLimnToken(), escrow: escrow.NewEscrow(), registry: registry.NewRegistry(),
	}
}

// Client returns the client it reads with.
func (k *Contracts) Client() *Client { return k.client }

// view calls a contract's read-only function. A nil block is the latest.
func view[T any](ctx context.Context, c *Client, to common.Address, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return call(ctx, c, func(ctx context.Context, e *ethclient.Client) (T, error) {
		var zero T
		out, err := e.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
		if err != nil {
			return zero, Explain(err)
		}
		return unpack(out)
	})
}

// logs returns a contract's events of one kind in a range of blocks, asking in
// pieces that public endpoints accept.
func (c *Client) logs(ctx context.Context, addr common.Address, topics [][]common.Hash, from, to uint64) ([]types.Log, error) {
	var all []types.Log
	for start := from; start <= to; start += c.cfg.LogRange {
		part, err := call(ctx, c, func(ctx context.Context, e *ethclient.Client) ([]types.Log, error) {
			return e.FilterLogs(ctx, ethereum.FilterQuery{
				FromBlock: new(big.Int).SetUint64(start),
				ToBlock:   new(big.Int).SetUint64(min(start+c.cfg.LogRange-1, to)),
				Addresses: []common.Address{addr}, Topics: topics,
			})
		})
		if err != nil {
			return nil, err
		}
		all = append(all, part...)
	}
	return all, nil
}

// ReadParams reads the network's parameters from its contracts.
func (k *Contracts) ReadParams(ctx context.Context) (p Params, err error) {
	esc, reg := k.Escrow, k.Registry
	read := func(to common.Address, data []byte, unpack func([]byte) (uint64, error)) (v uint64) {
		if err == nil {
			v, err = view(ctx, k.client, to, nil, data, unpack)
		}
		return v
	}
	p.ChallengeWindow = read(esc, k.escrow.PackChallengeWindow(), k.escrow.UnpackChallengeWindow)
	p.VoucherLife = read(esc, k.escrow.PackVoucherLife(), k.escrow.UnpackVoucherLife)
	p.MinBond = protocol.Amount(read(esc, k.escrow.PackMinBond(), k.escrow.UnpackMinBond))
	p.MinStake = protocol.Amount(read(reg, k.registry.PackMinStake(), k.registry.UnpackMinStake))
	p.UnbondingBlocks = read(reg, k.registry.PackUnbondingBlocks(), k.registry.UnpackUnbondingBlocks)
	p.SnapshotInterval = read(reg, k.registry.PackSnapshotInterval(), k.registry.UnpackSnapshotInterval)
	if err != nil {
		return p, err
	}
	if p.Split, err = k.Split(ctx, 1); err != nil {
		return p, err
	}
	p.Test, err = view(ctx, k.client, k.Token, nil, k.token.PackIsTest(), k.token.UnpackIsTest)
	return p, err
}

// Split returns a version of the split; all zero when unknown.
func (k *Contracts) Split(ctx context.Context, version uint32) (Split, error) {
	return view(ctx, k.client, k.Escrow, nil, k.escrow.PackSplitOf(version), k.escrow.UnpackSplitOf)
}
