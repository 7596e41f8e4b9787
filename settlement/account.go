package settlement

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/limn-network/limn/protocol"
)

// Account is an owner acting on the contracts. Every operation first checks what
// can be known, so that what fails costs nothing and says what is missing, then
// waits for the confirmations. The owner is the sender's account.
type Account struct {
	k    *Contracts
	send *Sender
}

// Account makes the operations of a sender's account.
func (k *Contracts) Account(s *Sender) *Account { return &Account{k, s} }

// Owner returns the account's address.
func (a *Account) Owner() common.Address { return a.send.from }

// Balances reads what the owner has.
func (a *Account) Balances(ctx context.Context) (Balances, error) {
	return a.k.Balances(ctx, a.Owner())
}

// Faucet mints test tokens to an address.
func (a *Account) Faucet(ctx context.Context, to common.Address, amount protocol.Amount) (*types.Receipt, error) {
	if amount == 0 {
		return nil, zero("faucet")
	}
	return a.do(ctx, "faucet", a.k.Token, a.k.token.PackFaucet(to, amount.Wei()))
}

// SendGas sends the chain's own coin, in wei: how a development chain's deployer
// equips the nodes.
func (a *Account) SendGas(ctx context.Context, to common.Address, wei *big.Int) (*types.Receipt, error) {
	have, err := call(ctx, a.k.client, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) {
		return e.BalanceAt(ctx, a.Owner(), nil)
	})
	if err != nil {
		return nil, err
	}
	if have.Cmp(wei) < 0 {
		return nil, fmt.Errorf("send gas: %w: %s has %s wei, asked for are %s", ErrTooSmall, a.Owner(), have, wei)
	}
	return a.send.Send(ctx, Tx{ID: unique("gas"), To: &to, Value: wei, Sure: true})
}

// Deposit adds to what the owner's vouchers may spend, and opens its account.
func (a *Account) Deposit(ctx context.Context, amount protocol.Amount) (*types.Receipt, error) {
	return a.pay(ctx, "deposit", amount, a.k.Escrow, a.k.escrow.PackDeposit(a.Owner(), amount.Wei()))
}

// Transfer sends fee tokens to anybody.
func (a *Account) Transfer(ctx context.Context, to common.Address, amount protocol.Amount) (*types.Receipt, error) {
	if amount == 0 {
		return nil, zero("transfer")
	}
	have, err := view(ctx, a.k.client, a.k.Token, nil, a.k.token.PackBalanceOf(a.Owner()), a.k.token.UnpackBalanceOf)
	if err != nil {
		return nil, err
	}
	if have.Cmp(amount.Wei()) < 0 {
		return nil, fmt.Errorf("transfer: %w", &TooSmallError{What: "token balance", Have: floorGwei(have), Need: amount, Next: "get tokens first"})
	}
	return a.do(ctx, "transfer", a.k.Token, a.k.token.PackTransfer(to, amount.Wei()))
}

// FundAuditPool gives to the pool that pays auditors, for good: a young network
// audits before the audit share of its prices has come together.
func (a *Account) FundAuditPool(ctx context.Context, amount protocol.Amount) (*types.Receipt, error) {
	return a.pay(ctx, "fund-audit-pool", amount, a.k.Escrow, a.k.escrow.PackFundAuditPool(amount.Wei()))
}

// LockSecurity adds to the owner's security, which forfeits when it signs two
// vouchers with one number. Miners ask for 20 times the largest price.
func (a *Account) LockSecurity(ctx context.Context, amount protocol.Amount) (*types.Receipt, error) {
	return a.pay(ctx, "security", amount, a.k.Escrow, a.k.escrow.PackLockSecurity(a.Owner(), amount.Wei()))
}

// RequestUnlock starts the clock of the security; WithdrawSecurity ends it.
func (a *Account) RequestUnlock(ctx context.Context) (*types.Receipt, error) {
	return a.do(ctx, "unlock", a.k.Escrow, a.k.escrow.PackRequestUnlock())
}

// WithdrawSecurity pays an unlocked security back.
func (a *Account) WithdrawSecurity(ctx context.Context) (*types.Receipt, error) {
	return a.do(ctx, "withdraw-security", a.k.Escrow, a.k.escrow.PackWithdrawSecurity())
}

// RequestWithdraw asks part of the deposit back. One voucher life later
// Claimer.Withdraw pays it.
func (a *Account) RequestWithdraw(ctx context.Context, amount protocol.Amount) (*types.Receipt, error) {
	b, err := a.Balances(ctx)
	if err != nil {
		return nil, err
	}
	if held := b.Deposited - b.Withdrawn; amount > held {
		return nil, &TooSmallError{What: "deposit", Have: held, Need: amount, Next: "withdraw less"}
	}
	return a.do(ctx, "request-withdraw", a.k.Escrow, a.k.escrow.PackRequestWithdraw(uint64(amount)))
}

// RegisterPayer lets a key sign vouchers for the owner's account up to a sum of
// debits and a last commit-by round. The key proves that it agrees.
func (a *Account) RegisterPayer(ctx context.Context, key *protocol.Key, limit protocol.Amount, expiry uint64) (*types.Receipt, error) {
	account, err := a.k.AccountOf(ctx, a.Owner())
	if err != nil {
		return nil, err
	}
	if account == 0 {
		return nil, fmt.Errorf("register payer key: %s has no account in the escrow: deposit first", a.Owner())
	}
	addr := common.Address(key.Address())
	now, err := a.k.Payer(ctx, addr, 0)
	if err != nil {
		return nil, err
	}
	digest := a.k.Domain().Digest(protocol.PayerKey{
		Owner: protocol.Address(a.Owner()), Key: key.Address(), Limit: limit, Expiry: expiry, Nonce: now.Nonce,
	})
	sig, err := key.SignDigest(digest)
	if err != nil {
		return nil, err
	}
	return a.do(ctx, "payer-key", a.k.Escrow, a.k.escrow.PackSetPayerKey(addr, uint64(limit), expiry, sig[:]))
}

// Bond adds to the owner's bond as a settler and names the key that posts.
func (a *Account) Bond(ctx context.Context, operator common.Address, amount protocol.Amount) (*types.Receipt, error) {
	b, err := a.Balances(ctx)
	if err != nil {
		return nil, err
	}
	if total := b.Bond + amount; total < a.k.Params.MinBond {
		return nil, &TooSmallError{What: "settler bond", Have: total, Need: a.k.Params.MinBond, Next: "bond more"}
	}
	return a.pay(ctx, "bond", amount, a.k.Escrow, a.k.escrow.PackPostBond(operator, amount.Wei()))
}

// EndBond ends the owner's work as a settler; WithdrawBond pays the bond later.
func (a *Account) EndBond(ctx context.Context) (*types.Receipt, error) {
	return a.do(ctx, "bond-exit", a.k.Escrow, a.k.escrow.PackRequestBondExit())
}

// WithdrawBond pays an ended settler's bond back.
func (a *Account) WithdrawBond(ctx context.Context) (*types.Receipt, error) {
	return a.do(ctx, "withdraw-bond", a.k.Escrow, a.k.escrow.PackWithdrawBond())
}

// pay is payToken with the token of fees.
func (a *Account) pay(ctx context.Context, what string, amount protocol.Amount, to common.Address, data []byte) (*types.Receipt, error) {
	return a.payToken(ctx, a.k.FeeToken, what, amount, to, data)
}

// payToken checks the balance of a token, approves exactly the amount where the
// allowance falls short, and calls.
func (a *Account) payToken(ctx context.Context, token common.Address, what string, amount protocol.Amount, to common.Address, data []byte) (*types.Receipt, error) {
	if amount == 0 {
		return nil, zero(what)
	}
	need := amount.Wei()
	have, err := view(ctx, a.k.client, token, nil, a.k.token.PackBalanceOf(a.Owner()), a.k.token.UnpackBalanceOf)
	if err != nil {
		return nil, err
	}
	if have.Cmp(need) < 0 {
		return nil, fmt.Errorf("%s: %w", what, &TooSmallError{What: "token balance", Have: floorGwei(have), Need: amount, Next: "get tokens first"})
	}
	allowed, err := view(ctx, a.k.client, token, nil, a.k.token.PackAllowance(a.Owner(), to), a.k.token.UnpackAllowance)
	if err != nil {
		return nil, err
	}
	if allowed.Cmp(need) < 0 {
		if _, err := a.do(ctx, "approve", token, a.k.token.PackApprove(to, need)); err != nil {
			return nil, err
		}
	}
	return a.do(ctx, what, to, data)
}

// do sends one call under a fresh purpose: each is a new wish of a person.
func (a *Account) do(ctx context.Context, what string, to common.Address, data []byte) (*types.Receipt, error) {
	r, err := a.send.Send(ctx, Tx{ID: unique(what), To: &to, Data: data, Sure: true})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return r, nil
}

func unique(what string) string {
	var b [8]byte
	rand.Read(b[:]) // never fails (crypto/rand)
	return what + "/" + hex.EncodeToString(b[:])
}

func zero(what string) error {
	return fmt.Errorf("%s: %w: the amount is 0", what, ErrTooSmall)
}

func floorGwei(wei *big.Int) protocol.Amount {
	gwei := new(big.Int).Quo(wei, big.NewInt(1e9))
	if !gwei.IsUint64() {
		return 1<<64 - 1
	}
	return protocol.Amount(gwei.Uint64())
}
