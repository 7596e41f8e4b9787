package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
)

// ErrNoPool says that a contract is no pool of this network: it could run any
// code.
var ErrNoPool = errors.New("not a pool of this network")

// MaxCommission is the highest commission of a pool, in basis points.
const MaxCommission = 5000

// MaxLeverage is how many times the operator's own shares all shares of a pool
// may be while others join.
const MaxLeverage = 10

// PoolInfo is a node that many stake on.
type PoolInfo struct {
	Pool           common.Address  `json:"pool"`
	Operator       common.Address  `json:"operator"`
	Node           common.Address  `json:"node"` // zero: none yet
	Roles          uint8           `json:"roles"`
	Account        uint32          `json:"account"` // in the escrow; 0: it cannot be paid yet
	Stake          protocol.Amount `json:"stake"`   // bonded, of all members
	Unbonding      protocol.Amount `json:"unbonding"`
	Earning        protocol.Amount `json:"earning"` // the part of the stake that earns
	Room           protocol.Amount `json:"room"`    // what others may still delegate beside the operator's stake
	Commission     uint16          `json:"commission"`
	NextCommission uint16          `json:"next_commission"`
	NextAt         uint64          `json:"next_at"` // block from which the next one counts; 0: none is waiting
}

// Membership is what somebody has in a pool.
type Membership struct {
	Pool    common.Address  `json:"pool"`
	Member  common.Address  `json:"member"`
	Stake   protocol.Amount `json:"stake"`    // all of it
	Earning protocol.Amount `json:"earning"`  // the part that earns
	ReadyAt uint64          `json:"ready_at"` // block from which the rest can be activated; 0: there is no rest
	Earned  *big.Int        `json:"earned"`   // wei of the fee token, to be claimed
	Leaving []Unbonding     `json:"leaving"`  // less what slashes have taken until now
	shares  *big.Int
}

// PoolsOf lists the pools that an operator made.
func (k *Contracts) PoolsOf(ctx context.Context, operator common.Address) ([]common.Address, error) {
	return view(ctx, k.client, k.Pools, nil, k.pools.PackPoolsOf(operator), k.pools.UnpackPoolsOf)
}

// Pool reads a pool; ErrNoPool when the contract was not made by the network's
// factory.
func (k *Contracts) Pool(ctx context.Context, addr common.Address) (PoolInfo, error) {
	p := PoolInfo{Pool: addr}
	if err := k.requirePool(ctx, addr); err != nil {
		return p, err
	}
	var err error
	if p.Operator, err = view(ctx, k.client, addr, nil, k.pool.PackOperator(), k.pool.UnpackOperator); err != nil {
		return p, err
	}
	c, err := view(ctx, k.client, addr, nil, k.pool.PackCommission(), k.pool.UnpackCommission)
	if err != nil {
		return p, err
	}
	p.Commission, p.NextCommission, p.NextAt = c.Bps, c.Next, c.NextAt
	if p.Account, err = k.AccountOf(ctx, addr); err != nil {
		return p, err
	}
	if p.Node, err = view(ctx, k.client, addr, nil, k.pool.PackNode(), k.pool.UnpackNode); err != nil || p.Node == (common.Address{}) {
		return p, err
	}
	return k.poolStake(ctx, p)
}

// poolStake adds what the registry knows and what follows from the shares.
func (k *Contracts) poolStake(ctx context.Context, p PoolInfo) (PoolInfo, error) {
	n, err := k.Node(ctx, p.Node, 0)
	if err != nil {
		return p, err
	}
	p.Roles, p.Stake, p.Unbonding = n.Roles, n.Stake, n.Unbonding
	active, err := view(ctx, k.client, p.Pool, nil, k.pool.PackActiveShares(), k.pool.UnpackActiveShares)
	if err != nil {
		return p, err
	}
	if p.Earning, err = k.worth(ctx, p.Pool, active); err != nil {
		return p, err
	}
	op, err := k.Membership(ctx, p.Pool, p.Operator)
	if err != nil {
		return p, err
	}
	if most := op.Stake * MaxLeverage; most > p.Stake && most/MaxLeverage == op.Stake {
		p.Room = most - p.Stake
	}
	return p, nil
}

func (k *Contracts) requirePool(ctx context.Context, addr common.Address) error {
	ok, err := view(ctx, k.client, k.Pools, nil, k.pools.PackIsPool(addr), k.pools.UnpackIsPool)
	if err != nil {
		return err
	}
	if !ok {
		return fmt.Errorf("%s is %w: check the address", addr, ErrNoPool)
	}
	return nil
}

// Membership reads what somebody has in a pool.
func (k *Contracts) Membership(ctx context.Context, addr, member common.Address) (Membership, error) {
	out := Membership{Pool: addr, Member: member}
	m, err := view(ctx, k.client, addr, nil, k.pool.PackMemberOf(member), k.pool.UnpackMemberOf)
	if err != nil {
		return out, err
	}
	out.Earned, out.shares = m.Earned, new(big.Int).Add(m.Active, m.Pending)
	if m.Pending.Sign() > 0 {
		out.ReadyAt = m.ReadyAt
	}
	if out.Stake, err = k.worth(ctx, addr, out.shares); err != nil {
		return out, err
	}
	if out.Earning, err = k.worth(ctx, addr, m.Active); err != nil {
		return out, err
	}
	exits, err := view(ctx, k.client, addr, nil, k.pool.PackExitsOf(member), k.pool.UnpackExitsOf)
	if err != nil {
		return out, err
	}
	for i, e := range exits.List {
		out.Leaving = append(out.Leaving, Unbonding{protocol.Amount(exits.Left[i]), e.MaturesAt})
	}
	return out, nil
}

// worth is what shares of a pool are worth now.
func (k *Contracts) worth(ctx context.Context, addr common.Address, shares *big.Int) (protocol.Amount, error) {
	if shares.Sign() == 0 {
		return 0, nil
	}
	v, err := view(ctx, k.client, addr, nil, k.pool.PackWorth(shares), k.pool.UnpackWorth)
	return protocol.Amount(v), err
}

// CreatePool makes a pool of the owner, with a commission in basis points.
func (a *Account) CreatePool(ctx context.Context, commission uint16) (common.Address, *types.Receipt, error) {
	if err := checkCommission(commission); err != nil {
		return common.Address{}, nil, err
	}
	r, err := a.do(ctx, "create-pool", a.k.Pools, a.k.pools.PackCreate(commission))
	if err != nil {
		return common.Address{}, nil, err
	}
	e, err := logged(r, a.k.Pools, a.k.pools.UnpackPoolCreatedEvent)
	if err != nil {
		return common.Address{}, r, err
	}
	return e.Pool, r, nil
}

func checkCommission(bps uint16) error {
	if bps > MaxCommission {
		return fmt.Errorf("a commission of %s is too high: at most %s", Percent(bps), Percent(MaxCommission))
	}
	return nil
}

// Percent writes basis points.
func Percent(bps uint16) string { return strconv.FormatFloat(float64(bps)/100, 'f', -1, 64) + " %" }

// RegisterPoolNode binds a node key to a pool of the owner, or changes its roles.
func (a *Account) RegisterPoolNode(ctx context.Context, addr common.Address, key *protocol.Key, roles protocol.Roles) (*types.Receipt, error) {
	if err := a.k.requirePool(ctx, addr); err != nil {
		return nil, err
	}
	sig, err := a.consent(ctx, key, addr, roles)
	if err != nil {
		return nil, err
	}
	return a.do(ctx, "pool-node", addr, a.k.pool.PackRegister(common.Address(key.Address()), uint8(roles), sig))
}

// OpenFor opens an account of somebody else in the escrow with a deposit of 1
// gwei: a pool can only be paid when it has one.
func (a *Account) OpenFor(ctx context.Context, owner common.Address) (*types.Receipt, error) {
	return a.pay(ctx, "open-account", 1, a.k.Escrow, a.k.escrow.PackDeposit(owner, protocol.Amount(1).Wei()))
}

// Delegate stakes in a pool. Slashes take from it at once; it earns from one
// unbonding period later on, once somebody activates it.
func (a *Account) Delegate(ctx context.Context, addr common.Address, amount protocol.Amount) (*types.Receipt, error) {
	if amount == 0 {
		return nil, zero("delegate")
	}
	p, err := a.k.Pool(ctx, addr)
	switch {
	case err != nil:
		return nil, err
	case p.Node == (common.Address{}):
		return nil, fmt.Errorf("delegate: pool %s has no node yet: its operator %s must register one", addr, p.Operator)
	case a.Owner() != p.Operator && p.Room < amount:
		return nil, fmt.Errorf("delegate: pool %s has room for %s more: its operator %s must hold a tenth of it; delegate less or wait until it stakes more", addr, p.Room, p.Operator)
	}
	return a.payToken(ctx, a.k.Token, "delegate", amount, addr, a.k.pool.PackJoin(amount.Wei()))
}

// Leave asks part of a stake in a pool back, rounded up to a share; all of it
// when the amount is zero. It stops to weigh and to earn at once, WithdrawFromPool
// pays it from the returned block on, less what slashes take until then.
func (a *Account) Leave(ctx context.Context, addr common.Address, amount protocol.Amount) (maturesAt uint64, r *types.Receipt, err error) {
	if err := a.k.requirePool(ctx, addr); err != nil {
		return 0, nil, err
	}
	m, err := a.k.Membership(ctx, addr, a.Owner())
	switch {
	case err != nil:
		return 0, nil, err
	case m.Stake == 0:
		return 0, nil, fmt.Errorf("leave: %w: %s has no stake in pool %s", ErrNothing, a.Owner(), addr)
	case amount > m.Stake:
		return 0, nil, fmt.Errorf("leave: %w", &TooSmallError{What: "stake in the pool", Have: m.Stake, Need: amount, Next: "take less back"})
	}
	shares := m.shares
	if amount != 0 {
		shares = portion(m.shares, amount, m.Stake)
	}
	if r, err = a.do(ctx, "leave", addr, a.k.pool.PackExit(shares)); err != nil {
		return 0, nil, err
	}
	e, err := logged(r, addr, a.k.pool.UnpackExitRequestedEvent)
	if err != nil {
		return 0, r, err
	}
	return e.MaturesAt, r, nil
}

// portion is the least number of shares that is worth an amount.
func portion(shares *big.Int, amount, worth protocol.Amount) *big.Int {
	n := new(big.Int).Mul(shares, new(big.Int).SetUint64(uint64(amount)))
	whole := new(big.Int).SetUint64(uint64(worth))
	n.Add(n, whole).Sub(n, big.NewInt(1)).Quo(n, whole)
	if n.Cmp(shares) > 0 {
		return shares
	}
	return n
}

// WithdrawFromPool pays the owner what has matured of its exits.
func (a *Account) WithdrawFromPool(ctx context.Context, addr common.Address) (protocol.Amount, *types.Receipt, error) {
	if err := a.k.requirePool(ctx, addr); err != nil {
		return 0, nil, err
	}
	m, err := a.k.Membership(ctx, addr, a.Owner())
	if err != nil {
		return 0, nil, err
	}
	if err := a.matured(ctx, m.Leaving); err != nil {
		return 0, nil, fmt.Errorf("withdraw from pool %s: %w", addr, err)
	}
	r, err := a.do(ctx, "pool-withdraw", addr, a.k.pool.PackWithdraw())
	if err != nil {
		return 0, nil, err
	}
	e, err := logged(r, addr, a.k.pool.UnpackWithdrawnEvent)
	if err != nil {
		return 0, r, err
	}
	return protocol.Amount(e.Amount), r, nil
}

// Activate makes a member's stake earn whose time has come. Anyone may do it.
func (a *Account) Activate(ctx context.Context, addr, member common.Address) (*types.Receipt, error) {
	if err := a.k.requirePool(ctx, addr); err != nil {
		return nil, err
	}
	m, err := a.k.Membership(ctx, addr, member)
	switch {
	case err != nil:
		return nil, err
	case m.ReadyAt == 0:
		return nil, fmt.Errorf("activate: %w: all of %s's stake in pool %s earns", ErrNothing, member, addr)
	}
	if err := a.matured(ctx, []Unbonding{{m.Stake - m.Earning, m.ReadyAt}}); err != nil {
		return nil, fmt.Errorf("activate: %w", err)
	}
	return a.do(ctx, "activate", addr, a.k.pool.PackActivate(member))
}

// SetCommission changes the commission of a pool of the owner, in basis points:
// down at once, up after one unbonding period.
func (a *Account) SetCommission(ctx context.Context, addr common.Address, bps uint16) (activeAt uint64, r *types.Receipt, err error) {
	if err := checkCommission(bps); err != nil {
		return 0, nil, err
	}
	p, err := a.k.Pool(ctx, addr)
	switch {
	case err != nil:
		return 0, nil, err
	case p.Operator != a.Owner():
		return 0, nil, fmt.Errorf("commission: pool %s is operated by %s: use that account", addr, p.Operator)
	}
	if r, err = a.do(ctx, "commission", addr, a.k.pool.PackSetCommission(bps)); err != nil {
		return 0, nil, err
	}
	e, err := logged(r, addr, a.k.pool.UnpackCommissionChangedEvent)
	if err != nil {
		return 0, r, err
	}
	return e.ActiveAt, r, nil
}

// ClaimFromPool pays the owner what it has earned in a pool, in wei of the fee
// token.
func (a *Account) ClaimFromPool(ctx context.Context, addr common.Address) (*big.Int, *types.Receipt, error) {
	if err := a.k.requirePool(ctx, addr); err != nil {
		return nil, nil, err
	}
	m, err := a.k.Membership(ctx, addr, a.Owner())
	if err != nil {
		return nil, nil, err
	}
	if m.Earned.Sign() == 0 {
		return nil, nil, fmt.Errorf("claim from pool %s: %w", addr, ErrNothing)
	}
	r, err := a.do(ctx, "pool-claim", addr, a.k.pool.PackClaim())
	if err != nil {
		return nil, nil, err
	}
	e, err := logged(r, addr, a.k.pool.UnpackRewardPaidEvent)
	if err != nil {
		return nil, r, err
	}
	return e.Amount, r, nil
}
