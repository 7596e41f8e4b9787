package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/disputes"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/models"
	"github.com/limn-network/limn/settlement/bindings/pool"
	"github.com/limn-network/limn/settlement/bindings/pools"
	"github.com/limn-network/limn/settlement/bindings/queue"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/bindings/steps"
)

// NetworkVersion is the form of Network that this package writes and reads. It grows when the contracts change in a way
// that programs notice.
const NetworkVersion = 3

// Network says where the contracts of one network lie and what they were
// deployed with. It is what network.json holds.
type Network struct {
	Version  int            `json:"version"`
	ChainID  uint64         `json:"chain_id"`
	Token    common.Address `json:"token"`     // stakes and votes
	FeeToken common.Address `json:"fee_token"` // deposits and prices; mostly the same
	Escrow   common.Address `json:"escrow"`
	Registry common.Address `json:"registry"`
	Pools    common.Address `json:"pools"`
	Models   common.Address `json:"models"`

	Steps    common.Address `json:"steps"`
	Evidence common.Address `json:"evidence"`
	Asks     common.Address `json:"asks"`
	Queue    common.Address `json:"queue"`
	Disputes common.Address `json:"disputes"`
	Slashing common.Address `json:"slashing"`
	Beacons  common.Address `json:"beacons"`

	Layouts common.Address `json:"layouts"` // shapes of the models that can be disputed about
	Judge   common.Address `json:"judge"`   // computes one tile
	Referee common.Address `json:"referee"` // the game that ends in a tile

	Governor common.Address `json:"governor"`
	Timelock common.Address `json:"timelock"` // owns every parameter
	Brake    common.Address `json:"brake"`

	DeployBlock uint64 `json:"deploy_block"` // logs begin here
	Params      Params `json:"params"`
}

// Validate says why a description cannot be used, or nil.
func (n Network) Validate() error {
	if n.Version != NetworkVersion {
		return fmt.Errorf("%w: it has version %d, this program knows version %d: %s",
			ErrNetworkVersion, n.Version, NetworkVersion, versionAdvice(n.Version))
	}
	for _, part := range n.parts() {
		if part.address == (common.Address{}) {
			return fmt.Errorf("%w: the address of the contract %q is missing", ErrNoContract, part.name)
		}
	}
	return nil
}

func versionAdvice(have int) string {
	if have > NetworkVersion {
		return "update this program"
	}
	return "its contracts are older than this program: get the network's new file; a development network of your own starts anew in an empty directory"
}

// part is one contract of a network.
type part struct {
	name    string
	address common.Address
}

func (n Network) parts() []part {
	return []part{
		{"token", n.Token}, {"fee token", n.FeeToken}, {"registry", n.Registry}, {"escrow", n.Escrow}, {"pools", n.Pools}, {"models", n.Models},
		{"steps", n.Steps}, {"evidence", n.Evidence}, {"asks", n.Asks}, {"queue", n.Queue}, {"disputes", n.Disputes},
		{"slashing", n.Slashing}, {"beacons", n.Beacons},
		{"layouts", n.Layouts}, {"judge", n.Judge}, {"referee", n.Referee},
		{"governor", n.Governor}, {"timelock", n.Timelock}, {"brake", n.Brake},
	}
}

// Params are what the contracts were deployed with. Governance changes most of them: Contracts.Rules and
// Contracts.RegistryParams tell what counts now.
type Params struct {
	ChallengeWindow  uint64          `json:"challenge_window"`  // blocks
	VoucherLife      uint64          `json:"voucher_life"`      // blocks
	MinBond          protocol.Amount `json:"min_bond"`          // gwei, of a settler
	MinStake         protocol.Amount `json:"min_stake"`         // gwei; less weighs nothing
	OwnerCap         protocol.Amount `json:"owner_cap"`         // gwei; the most that all nodes of an owner weigh
	StartStake       protocol.Amount `json:"start_stake"`       // gwei of verifiers before epochs count
	MinVerifiers     uint8           `json:"min_verifiers"`     // distinct owners of verifiers before epochs count
	UnbondingBlocks  uint64          `json:"unbonding_blocks"`  // blocks
	SnapshotInterval uint64          `json:"snapshot_interval"` // blocks; never changes
	Split            Split           `json:"split"`             // version 1
	Test             bool            `json:"test"`              // the token has a faucet
}

// Split divides a price, in basis points that sum to 10,000.
type Split = escrow.Split

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
	queue    *queue.Queue
	disputes *disputes.Disputes
	steps    *steps.Steps
	models   *models.Models
	pools    *pools.Pools
	pool     *pool.Pool // any pool
	weights  weights
	dissents dissents
}

// Bind makes the contracts of a network readable. It does not ask the chain;
// Client.Check does.
func (c *Client) Bind(n Network) *Contracts {
	return &Contracts{
		Network: n, client: c,
		token: limntoken.NewLimnToken(), escrow: escrow.NewEscrow(), registry: registry.NewRegistry(),
		queue: queue.NewQueue(), disputes: disputes.NewDisputes(), steps: steps.NewSteps(), models: models.NewModels(),
		pools: pools.NewPools(), pool: pool.NewPool(),
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
	return c.logsOf(ctx, []common.Address{addr}, topics, from, to)
}

// logsOf is logs of several contracts.
func (c *Client) logsOf(ctx context.Context, addrs []common.Address, topics [][]common.Hash, from, to uint64) ([]types.Log, error) {
	var all []types.Log
	for start := from; start <= to; start += c.cfg.LogRange {
		part, err := call(ctx, c, func(ctx context.Context, e *ethclient.Client) ([]types.Log, error) {
			return e.FilterLogs(ctx, ethereum.FilterQuery{
				FromBlock: new(big.Int).SetUint64(start),
				ToBlock:   new(big.Int).SetUint64(min(start+c.cfg.LogRange-1, to)),
				Addresses: addrs, Topics: topics,
			})
		})
		if err != nil {
			return nil, err
		}
		all = append(all, part...)
	}
	return all, nil
}

// ReadParams reads from the contracts what counts now: the newest rules, which may not be in force yet.
func (k *Contracts) ReadParams(ctx context.Context) (p Params, err error) {
	head, err := k.EscrowHead(ctx)
	if err != nil {
		return p, err
	}
	rules, err := k.Rules(ctx, head.Params)
	if err != nil {
		return p, err
	}
	p.ChallengeWindow, p.VoucherLife, p.MinBond = uint64(rules.ChallengeWindow), uint64(rules.VoucherLife), protocol.Amount(rules.MinBond)
	reg, err := view(ctx, k.client, k.Registry, nil, k.registry.PackParams(), k.registry.UnpackParams)
	if err != nil {
		return p, err
	}
	p.MinStake, p.OwnerCap, p.StartStake = protocol.Amount(reg.MinStake), protocol.Amount(reg.OwnerCap), protocol.Amount(reg.StartStake)
	p.MinVerifiers, p.UnbondingBlocks = reg.MinVerifiers, reg.UnbondingBlocks.Uint64()
	if p.SnapshotInterval, err = view(ctx, k.client, k.Registry, nil, k.registry.PackSnapshotInterval(), k.registry.UnpackSnapshotInterval); err != nil {
		return p, err
	}
	if p.Split, err = k.Split(ctx, head.Params); err != nil {
		return p, err
	}
	p.Test, err = view(ctx, k.client, k.Token, nil, k.token.PackIsTest(), k.token.UnpackIsTest)
	return p, err
}

// EscrowHead is what the escrow knows of its newest epoch and rules.
type EscrowHead struct {
	Last        uint64 `json:"last"`      // number of the last epoch that stands
	RefBlock    uint64 `json:"ref_block"` // highest reference block so far
	PostedAt    uint64 `json:"posted_at"` // block of the last post
	FinalAt     uint64 `json:"final_at"`  // of the last epoch
	Params      uint32 `json:"params"`    // newest version of the rules
	Accounts    uint32 `json:"accounts"`  // index of the next account
	Started     bool   `json:"started"`   // enough verifiers were registered when somebody last looked
	PausedUntil uint64 `json:"paused_until"`
}

// EscrowHead reads it at the latest block.
func (k *Contracts) EscrowHead(ctx context.Context) (EscrowHead, error) {
	h, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackHead(), k.escrow.UnpackHead)
	if err != nil {
		return EscrowHead{}, err
	}
	return EscrowHead{
		Last: uint64(h.Last), RefBlock: h.RefBlock.Uint64(), PostedAt: h.PostedAt.Uint64(), FinalAt: h.FinalAt.Uint64(),
		Params: uint32(h.Params.Uint64()), Accounts: h.Accounts, Started: h.Started, PausedUntil: h.PausedUntil.Uint64(),
	}, nil
}

// Rules are the governed numbers of one version.
type Rules = escrow.Rules

// Rules returns a version of the rules; all zero when unknown.
func (k *Contracts) Rules(ctx context.Context, version uint32) (Rules, error) {
	return view(ctx, k.client, k.Escrow, nil, k.escrow.PackRulesOf(version), k.escrow.UnpackRulesOf)
}

// InForce reports whether an epoch with the reference block may be by a version of the rules.
func (k *Contracts) InForce(ctx context.Context, version uint32, refBlock uint64) (bool, error) {
	rules, err := k.Rules(ctx, version)
	if err != nil || rules.ChallengeWindow == 0 || refBlock < rules.ActiveAt {
		return false, err
	}
	retired, err := k.Retired(ctx, version, refBlock)
	return !retired, err
}

// Retired reports whether no epoch with the reference block or a later one can be by a version of the rules.
func (k *Contracts) Retired(ctx context.Context, version uint32, refBlock uint64) (bool, error) {
	retires, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackRetiresAt(version), k.escrow.UnpackRetiresAt)
	return retires < refBlock, err
}

// Split returns a version of the split; all zero when unknown.
func (k *Contracts) Split(ctx context.Context, version uint32) (Split, error) {
	return view(ctx, k.client, k.Escrow, nil, k.escrow.PackSplitOf(version), k.escrow.UnpackSplitOf)
}

// Newest returns the version of the rules that a voucher given at a block names:
// the newest that epochs may use already.
func (k *Contracts) Newest(ctx context.Context, block uint64) (uint32, error) {
	head, err := k.EscrowHead(ctx)
	if err != nil {
		return 0, err
	}
	version := head.Params
	for ; version > 1; version-- {
		r, err := k.Rules(ctx, version)
		if err != nil {
			return 0, err
		}
		if r.ActiveAt <= block {
			break
		}
	}
	return version, nil
}
