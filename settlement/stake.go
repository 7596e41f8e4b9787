package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/registry"
)

// Unbonding is an amount on its way out.
type Unbonding struct {
	Amount    protocol.Amount `json:"amount"`
	MaturesAt uint64          `json:"matures_at"` // first block that pays it
}

// Matured sums what can be paid in a block, and what has to wait.
func Matured(list []Unbonding, block uint64) (matured, waiting protocol.Amount) {
	for _, u := range list {
		if u.MaturesAt <= block {
			matured += u.Amount
		} else {
			waiting += u.Amount
		}
	}
	return matured, waiting
}

// ErrNotMatured is matched by NotMaturedError.
var ErrNotMatured = errors.New("not matured")

// NotMaturedError says when what was asked back can be paid.
type NotMaturedError struct {
	Unbonding        // the first to mature
	Block     uint64 // now
}

func (e *NotMaturedError) Error() string {
	return fmt.Sprintf("%s can be withdrawn from block %d on, the chain is at %d: wait %d more blocks", e.Amount, e.MaturesAt, e.Block, e.MaturesAt-e.Block)
}

// Is matches ErrNotMatured.
func (e *NotMaturedError) Is(target error) bool { return target == ErrNotMatured }

// StakeRules are the registry's governed numbers.
type StakeRules struct {
	MinStake        protocol.Amount `json:"min_stake"`        // less weighs nothing
	OwnerCap        protocol.Amount `json:"owner_cap"`        // all nodes of one owner weigh no more together
	StartStake      protocol.Amount `json:"start_stake"`      // of all verifiers, before epochs count
	MinVerifiers    uint8           `json:"min_verifiers"`    // owners of verifiers, before epochs count
	UnbondingBlocks uint64          `json:"unbonding_blocks"` // from a request to its payment
	SlashMin        uint16          `json:"slash_min"`        // basis points
	SlashMax        uint16          `json:"slash_max"`        // basis points
}

// Unbonding lists what was asked back of a node's stake and not paid yet, the
// first to mature first.
func (k *Contracts) Unbonding(ctx context.Context, node common.Address) ([]Unbonding, error) {
	buckets, err := view(ctx, k.client, k.Registry, nil, k.registry.PackUnbondingOf(node), k.registry.UnpackUnbondingOf)
	if err != nil {
		return nil, err
	}
	list := make([]Unbonding, len(buckets))
	for i, b := range buckets {
		list[i] = Unbonding{protocol.Amount(b.Amount), b.MaturesAt}
	}
	return list, nil
}

// StakeRules returns the registry's governed numbers that count now.
func (k *Contracts) StakeRules(ctx context.Context) (StakeRules, error) {
	p, err := view(ctx, k.client, k.Registry, nil, k.registry.PackParams(), k.registry.UnpackParams)
	if err != nil {
		return StakeRules{}, err
	}
	return stakeRules(p), nil
}

// NextStakeRules returns the numbers that were set last and the block from which
// they count; 0 when none were ever set.
func (k *Contracts) NextStakeRules(ctx context.Context) (StakeRules, uint64, error) {
	p, err := view(ctx, k.client, k.Registry, nil, k.registry.PackNextParams(), k.registry.UnpackNextParams)
	if err != nil || p.ActiveAt == 0 {
		return StakeRules{}, 0, err
	}
	return stakeRules(p.Pending), p.ActiveAt, nil
}

func stakeRules(p registry.ParametersParams) StakeRules {
	return StakeRules{
		MinStake: protocol.Amount(p.MinStake), OwnerCap: protocol.Amount(p.OwnerCap), StartStake: protocol.Amount(p.StartStake),
		MinVerifiers: p.MinVerifiers, UnbondingBlocks: p.UnbondingBlocks.Uint64(), SlashMin: p.SlashMin, SlashMax: p.SlashMax,
	}
}

// RegisterNode binds a node key to the owner with roles, or changes the roles.
func (a *Account) RegisterNode(ctx context.Context, key *protocol.Key, roles protocol.Roles) (*types.Receipt, error) {
	sig, err := a.consent(ctx, key, a.Owner(), roles)
	if err != nil {
		return nil, err
	}
	return a.do(ctx, "node-key", a.k.Registry, a.k.registry.PackRegister(common.Address(key.Address()), uint8(roles), sig))
}

// consent is a node key's signature that it belongs to an owner, which may be a
// pool.
func (a *Account) consent(ctx context.Context, key *protocol.Key, owner common.Address, roles protocol.Roles) ([]byte, error) {
	addr := common.Address(key.Address())
	now, err := a.k.Node(ctx, addr, 0)
	if err != nil {
		return nil, err
	}
	if now.Stake+now.Unbonding > 0 && now.Owner != owner {
		return nil, fmt.Errorf("register node %s: it has stake of %s: that owner must withdraw it first", addr, now.Owner)
	}
	digest := a.k.Domain().Digest(protocol.NodeKey{
		Owner: protocol.Address(owner), Node: key.Address(), Roles: roles, Nonce: now.Nonce,
	})
	sig, err := key.SignDigest(digest)
	if err != nil {
		return nil, err
	}
	return sig[:], nil
}

// Stake adds stake to a node of the owner.
func (a *Account) Stake(ctx context.Context, node common.Address, amount protocol.Amount) (*types.Receipt, error) {
	n, err := a.ownNode(ctx, "stake", node)
	if err != nil {
		return nil, err
	}
	rules, err := a.k.StakeRules(ctx)
	if err != nil {
		return nil, err
	}
	if n.Stake+amount < rules.MinStake {
		return nil, &TooSmallError{What: "stake", Have: n.Stake + amount, Need: rules.MinStake, Next: "a smaller one is never drawn"}
	}
	return a.payToken(ctx, a.k.Token, "stake", amount, a.k.Registry, a.k.registry.PackAddStake(node, amount.Wei()))
}

// Unbond asks part of a node's stake back: it leaves every draw at once, and
// WithdrawStake pays it from the returned block on. Until then it can be slashed.
func (a *Account) Unbond(ctx context.Context, node common.Address, amount protocol.Amount) (maturesAt uint64, r *types.Receipt, err error) {
	if amount == 0 {
		return 0, nil, zero("unbond")
	}
	n, err := a.ownNode(ctx, "unbond", node)
	if err != nil {
		return 0, nil, err
	}
	if amount > n.Stake {
		return 0, nil, &TooSmallError{What: "stake", Have: n.Stake, Need: amount, Next: "unbond less"}
	}
	if r, err = a.do(ctx, "unbond", a.k.Registry, a.k.registry.PackRequestUnbond(node, uint64(amount))); err != nil {
		return 0, nil, err
	}
	e, err := logged(r, a.k.Registry, a.k.registry.UnpackUnbondRequestedEvent)
	if err != nil {
		return 0, r, err
	}
	return e.MaturesAt, r, nil
}

// WithdrawStake pays the owner what has matured, and says how much.
func (a *Account) WithdrawStake(ctx context.Context, node common.Address) (protocol.Amount, *types.Receipt, error) {
	if _, err := a.ownNode(ctx, "withdraw stake", node); err != nil {
		return 0, nil, err
	}
	list, err := a.k.Unbonding(ctx, node)
	if err != nil {
		return 0, nil, err
	}
	if err := a.matured(ctx, list); err != nil {
		return 0, nil, fmt.Errorf("withdraw stake: %w", err)
	}
	r, err := a.do(ctx, "withdraw-stake", a.k.Registry, a.k.registry.PackWithdrawStake(node))
	if err != nil {
		return 0, nil, err
	}
	e, err := logged(r, a.k.Registry, a.k.registry.UnpackStakeWithdrawnEvent)
	if err != nil {
		return 0, r, err
	}
	return protocol.Amount(e.Amount), r, nil
}

// matured refuses what the chain does not pay yet.
func (a *Account) matured(ctx context.Context, list []Unbonding) error {
	if len(list) == 0 {
		return fmt.Errorf("%w: nothing was asked back", ErrNothing)
	}
	if err := a.k.client.Refresh(ctx); err != nil {
		return err
	}
	if head, _ := a.k.client.Head(); list[0].MaturesAt > head.Number {
		return &NotMaturedError{Unbonding: list[0], Block: head.Number}
	}
	return nil
}

func (a *Account) ownNode(ctx context.Context, what string, node common.Address) (NodeInfo, error) {
	n, err := a.k.Node(ctx, node, 0)
	switch {
	case err != nil:
		return n, err
	case !n.Registered():
		return n, fmt.Errorf("%s: node %s is not registered: register it first", what, node)
	case n.Owner != a.Owner():
		return n, fmt.Errorf("%s: node %s belongs to %s: use that account", what, node, n.Owner)
	}
	return n, nil
}

// logged finds the one event of a receipt that unpack knows.
func logged[E any](r *types.Receipt, from common.Address, unpack func(*types.Log) (*E, error)) (*E, error) {
	for _, log := range r.Logs {
		if log.Address != from {
			continue
		}
		if e, err := unpack(log); err == nil {
			return e, nil
		}
	}
	return nil, fmt.Errorf("%w: transaction %s has no %T", ErrBadAnswer, r.TxHash, *new(E))
}
