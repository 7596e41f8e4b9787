package settlement

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/ledger"
)

// Balances is what an owner has, everywhere.
type Balances struct {
	Owner     common.Address  `json:"owner"`
	Account   uint32          `json:"account"` // 0: none yet
	Gas       *big.Int        `json:"gas"`     // wei of the chain's own coin
	Tokens    *big.Int        `json:"tokens"`  // wei of the fee token
	Deposited protocol.Amount `json:"deposited"`
	Withdrawn protocol.Amount `json:"withdrawn"`
	Pending   protocol.Amount `json:"pending"`    // asked back
	PendingAt uint64          `json:"pending_at"` // reference block from which a final epoch pays it
	Security  protocol.Amount `json:"security"`
	UnlocksAt uint64          `json:"unlocks_at"` // 0: locked
	Bond      protocol.Amount `json:"bond"`       // as a settler
	Claimed   protocol.Amount `json:"claimed"`    // credits paid out
}

// NodeInfo is a registered node.
type NodeInfo struct {
	Node      common.Address  `json:"node"`
	Owner     common.Address  `json:"owner"` // zero: not registered
	Roles     uint8           `json:"roles"`
	Stake     protocol.Amount `json:"stake"`
	Unbonding protocol.Amount `json:"unbonding"`  // asked back, not yet paid
	UnbondsAt uint64          `json:"unbonds_at"` // block from which the first part of that is paid; 0: nothing was asked back
	Weight    protocol.Amount `json:"weight"`     // in draws
	Nonce     uint64          `json:"nonce"`
}

// Registered reports whether the node has an owner.
func (n NodeInfo) Registered() bool { return n.Owner != (common.Address{}) }

// Payer is a payer key with what stands behind it: what a miner looks at before
// it starts.
type Payer struct {
	Key       common.Address  `json:"key"`
	Account   uint32          `json:"account"` // 0: not registered
	Slot      uint8           `json:"slot"`    // its vouchers have numbers Slot << 24 and up
	Limit     protocol.Amount `json:"limit"`   // of all debits by this key
	Expiry    uint64          `json:"expiry"`  // last commit-by round
	Nonce     uint64          `json:"nonce"`
	Deposit   protocol.Amount `json:"deposit"` // deposits less withdrawals and what was asked back
	Security  protocol.Amount `json:"security"`
	UnlocksAt uint64          `json:"unlocks_at"` // 0: locked
}

// at turns a block number into the argument of a call; 0 is the latest.
func at(block uint64) *big.Int {
	if block == 0 {
		return nil
	}
	return numberOf(block)
}

func numberOf(block uint64) *big.Int { return new(big.Int).SetUint64(block) }

// Balances reads what an owner has, at the latest block.
func (k *Contracts) Balances(ctx context.Context, owner common.Address) (b Balances, err error) {
	b.Owner = owner
	if b.Gas, err = call(ctx, k.client, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) {
		return e.BalanceAt(ctx, owner, nil)
	}); err != nil {
		return b, err
	}
	if b.Tokens, err = view(ctx, k.client, k.FeeToken, nil, k.token.PackBalanceOf(owner), k.token.UnpackBalanceOf); err != nil {
		return b, err
	}
	if b.Account, err = k.AccountOf(ctx, owner); err != nil || b.Account == 0 {
		return b, err
	}
	f, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackFunds(b.Account), k.escrow.UnpackFunds)
	if err != nil {
		return b, err
	}
	b.Deposited, b.Withdrawn = protocol.Amount(f.Deposited), protocol.Amount(f.Withdrawn)
	asked, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackRequestOf(b.Account), k.escrow.UnpackRequestOf)
	if err != nil {
		return b, err
	}
	b.Pending, b.PendingAt = protocol.Amount(asked.Gweis), asked.RefBlock
	sec, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackSecurityOf(b.Account), k.escrow.UnpackSecurityOf)
	if err != nil {
		return b, err
	}
	b.Security, b.UnlocksAt = protocol.Amount(sec.Gweis), sec.UnlocksAt
	set, err := k.Settler(ctx, b.Account)
	if err != nil {
		return b, err
	}
	b.Bond = protocol.Amount(set.Bond)
	acc, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackAccounts(b.Account), k.escrow.UnpackAccounts)
	if err == nil {
		b.Claimed = protocol.Amount(acc.Claimed.Uint64()) // the contract keeps it below 2^64
	}
	return b, err
}

// AccountOf returns an owner's account index; 0 means none.
func (k *Contracts) AccountOf(ctx context.Context, owner common.Address) (uint32, error) {
	return view(ctx, k.client, k.Escrow, nil, k.escrow.PackAccountOf(owner), k.escrow.UnpackAccountOf)
}

// OwnerOf returns the owner of an account index and the credits it has claimed.
func (k *Contracts) OwnerOf(ctx context.Context, account uint32) (common.Address, protocol.Amount, error) {
	a, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackAccounts(account), k.escrow.UnpackAccounts)
	if err != nil {
		return common.Address{}, 0, err
	}
	return a.Owner, protocol.Amount(a.Claimed.Uint64()), nil
}

// Settler returns the bond and the posting key of a settler's account.
func (k *Contracts) Settler(ctx context.Context, account uint32) (escrow.SettlersOutput, error) {
	return view(ctx, k.client, k.Escrow, nil, k.escrow.PackSettlers(account), k.escrow.UnpackSettlers)
}

// Reward is half of a fallen settler's bond, kept for whoever challenged it until no earlier epoch of that settler can
// fall.
type Reward struct {
	To         common.Address  `json:"to"`
	Amount     protocol.Amount `json:"amount"`
	ReleasedAt uint64          `json:"released_at"` // block from which it can be taken
}

// Reward returns what is kept of a settler's lost bond.
func (k *Contracts) Reward(ctx context.Context, settler uint32) (Reward, error) {
	r, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackRewards(settler), k.escrow.UnpackRewards)
	return Reward{To: r.To, Amount: protocol.Amount(r.Amount), ReleasedAt: uint64(r.ReleasedAt)}, err
}

// Node returns a node's registration at a block; 0 is the latest.
func (k *Contracts) Node(ctx context.Context, node common.Address, block uint64) (NodeInfo, error) {
	n, err := view(ctx, k.client, k.Registry, at(block), k.registry.PackNodeOf(node), k.registry.UnpackNodeOf)
	if err != nil {
		return NodeInfo{Node: node}, err
	}
	info := NodeInfo{
		Node: node, Owner: n.Owner, Roles: n.Roles, Stake: protocol.Amount(n.Stake), Unbonding: protocol.Amount(n.Unbonding),
		Weight: protocol.Amount(n.Weight), Nonce: n.Nonce,
	}
	if n.Unbonding == 0 {
		return info, nil
	}
	parts, err := view(ctx, k.client, k.Registry, at(block), k.registry.PackUnbondingOf(node), k.registry.UnpackUnbondingOf)
	if err == nil && len(parts) > 0 {
		info.UnbondsAt = parts[0].MaturesAt
	}
	return info, err
}

// AccountAt returns the account of a node's owner after a block, which must be past; 0 means that it has none. The
// registry keeps the history of owners, so that no archive is needed.
func (k *Contracts) AccountAt(ctx context.Context, node common.Address, block uint64) (uint32, error) {
	owner, err := view(ctx, k.client, k.Registry, nil, k.registry.PackOwnerAt(node, block), k.registry.UnpackOwnerAt)
	if err != nil || owner == (common.Address{}) {
		return 0, err
	}
	return k.AccountOf(ctx, owner)
}

// Payer returns a payer key and what stands behind it at a block; 0 is the
// latest. Miners ask for a final one.
func (k *Contracts) Payer(ctx context.Context, key common.Address, block uint64) (Payer, error) {
	p := Payer{Key: key}
	v, err := view(ctx, k.client, k.Escrow, at(block), k.escrow.PackPayerKeyOf(key), k.escrow.UnpackPayerKeyOf)
	if err != nil || v.Account == 0 {
		return p, err
	}
	p.Account, p.Slot, p.Limit, p.Expiry, p.Nonce = v.Account, v.Slot, protocol.Amount(v.Limit), v.Expiry, v.Nonce
	f, err := view(ctx, k.client, k.Escrow, at(block), k.escrow.PackFunds(v.Account), k.escrow.UnpackFunds)
	if err != nil {
		return p, err
	}
	p.Deposit = protocol.Amount(f.Deposited - f.Withdrawn - f.Pending)
	s, err := view(ctx, k.client, k.Escrow, at(block), k.escrow.PackSecurityOf(v.Account), k.escrow.UnpackSecurityOf)
	p.Security, p.UnlocksAt = protocol.Amount(s.Gweis), s.UnlocksAt
	return p, err
}

// Limit returns the most that an account's debits may sum to in an epoch with
// the given reference block.
func (k *Contracts) Limit(ctx context.Context, account uint32, refBlock uint64) (protocol.Amount, error) {
	v, err := view(ctx, k.client, k.Escrow, at(refBlock), k.escrow.PackDebitLimit(account, refBlock), k.escrow.UnpackDebitLimit)
	return protocol.Amount(v), err
}

// EscrowTokens returns the escrow's token balance in wei: what every payer and
// every credit together must not exceed.
func (k *Contracts) EscrowTokens(ctx context.Context) (*big.Int, error) {
	return view(ctx, k.client, k.FeeToken, nil, k.token.PackBalanceOf(k.Escrow), k.token.UnpackBalanceOf)
}

// LedgerSplit returns a version of the split as the ledger computes with it.
func (k *Contracts) LedgerSplit(ctx context.Context, version uint32) (ledger.Split, error) {
	s, err := k.Split(ctx, version)
	return toSplit(s), err
}
