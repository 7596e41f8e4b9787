package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/peer/internal/term"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

func (a *app) walletCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "wallet",
		Short: "Show balances; deposit, claim and withdraw",
		Args:  known,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.wallet(c.Context(), asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object; amounts in wei")
	a.chainFlags(c)
	c.AddCommand(a.depositCommand(), a.claimCommand(), a.withdrawCommand())
	return c
}

// Wallet is what `peer wallet --json` prints; amounts in wei.
type Wallet struct {
	Owner     protocol.Address `json:"owner"`
	Node      protocol.Address `json:"node"`
	Account   uint32           `json:"account"`
	Gas       string           `json:"gas"`
	NodeGas   string           `json:"node_gas"`
	Tokens    string           `json:"tokens"`
	Deposited string           `json:"deposit"`  // left for vouchers, after every posted epoch
	Spent     string           `json:"spent"`    // debited in posted epochs
	Security  string           `json:"security"` // locked behind the vouchers
	Stake     string           `json:"stake"`
	Bond      string           `json:"bond"`
	Claimable string           `json:"claimable"` // in final epochs
	Coming    string           `json:"coming"`    // credited, not final yet
	Claimed   string           `json:"claimed"`
	Pending   string           `json:"withdrawing"`
}

func (a *app) wallet(ctx context.Context, asJSON bool) error {
	ownerAddress, err := a.address(keystore.Owner)
	if err != nil {
		return err
	}
	nodeAddress, err := a.address(keystore.Node)
	if err != nil {
		return err
	}
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	b, err := view.contracts.Balances(ctx, eth(ownerAddress))
	if err != nil {
		return err
	}
	n, err := view.contracts.Balances(ctx, eth(nodeAddress))
	if err != nil {
		return err
	}
	info, err := view.contracts.Node(ctx, eth(nodeAddress), 0)
	if err != nil {
		return err
	}
	book := settlement.NewBook(view.contracts, view.client.RPCBlobs(), nil, a.quietLogger())
	if err := book.Sync(ctx); err != nil {
		return err
	}
	now, final := book.Account(b.Account)
	left := b.Deposited - min(b.Deposited, b.Withdrawn+b.Pending+now.Debited)
	claimable := final.Credited - min(final.Credited, b.Claimed)
	coming := now.Credited - min(now.Credited, max(final.Credited, b.Claimed))
	if asJSON {
		wei := func(v protocol.Amount) string { return v.Wei().String() }
		return a.out.JSON(Wallet{
			Owner: ownerAddress, Node: nodeAddress, Account: b.Account, Gas: b.Gas.String(), NodeGas: n.Gas.String(),
			Tokens: b.Tokens.String(), Deposited: wei(left), Spent: wei(now.Debited), Security: wei(b.Security),
			Stake: wei(info.Stake), Bond: wei(b.Bond), Claimable: wei(claimable), Coming: wei(coming),
			Claimed: wei(b.Claimed), Pending: wei(b.Pending),
		})
	}
	rows := [][]string{
		{"owner", ownerAddress.String(), ""},
		{"  tokens", tokensOf(b.Tokens), ""},
		{"  gas", gasOf(b.Gas), ""},
		{"node", nodeAddress.String(), ""},
		{"  gas", gasOf(n.Gas), "for claims, epochs and challenges"},
		{"  stake", info.Stake.String(), stakeNote(info)},
		{"escrow", accountText(b.Account), ""},
		{"  deposit", left.String(), "left for pictures; spent so far: " + now.Debited.String()},
		{"  security", b.Security.String(), "locked behind the vouchers; 20 x the highest price"},
		{"  claimable", claimable.String(), "claimed so far: " + b.Claimed.String()},
	}
	if coming > 0 {
		rows = append(rows, []string{"  coming", coming.String(), "credited in epochs that are not final yet"})
	}
	if b.Bond > 0 {
		rows = append(rows, []string{"  bond", b.Bond.String(), "as a settler"})
	}
	if b.Pending > 0 {
		rows = append(rows, []string{"  leaving", b.Pending.String(), fmt.Sprintf("asked back in block %d", b.PendingAt)})
	}
	a.rows(rows)
	if claimable > 0 {
		a.note("'peer wallet claim' pays out what is claimable; 'peer run' does it by itself")
	}
	return nil
}

// rows prints name, value and remark in columns.
func (a *app) rows(rows [][]string) {
	width := 0
	for _, r := range rows {
		if len(r[2]) > 0 {
			width = max(width, len(r[1]))
		}
	}
	for _, r := range rows {
		remark := ""
		if r[2] != "" {
			remark = fmt.Sprintf("%*s  %s", max(0, width-len(r[1])), "", a.out.Style(term.Dim, r[2]))
		}
		a.out.Line("%-13s %s%s", r[0], r[1], remark)
	}
}

func stakeNote(info settlement.NodeInfo) string {
	switch {
	case !info.Registered():
		return "not registered"
	case info.UnbondsAt != 0:
		return fmt.Sprintf("unbonding until block %d", info.UnbondsAt)
	}
	return "registered for: " + flagsOf(protocol.Roles(info.Roles))
}

func accountText(index uint32) string {
	if index == 0 {
		return "no account yet: it opens with the first deposit"
	}
	return fmt.Sprintf("account %d", index)
}

func (a *app) depositCommand() *cobra.Command {
	price := amountFlag{defaultMaxPrice}
	c := &cobra.Command{
		Use:   "deposit AMOUNT",
		Short: "Deposit tokens for pictures, with the security that miners ask for",
		Long: `Deposit AMOUNT for vouchers, raise the security to 20 times the highest price that 'peer imagine' may
promise (it forfeits only if two vouchers carry one number), and let the node's key sign vouchers.`,
		Args: exactly("AMOUNT"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			amount, err := parseAmount(args[0])
			if err != nil {
				return err
			}
			return a.withOwner(c.Context(), true, func(ctx context.Context, o *owner) error {
				return a.deposit(ctx, o, amount, price.Amount)
			})
		},
	}
	c.Flags().Var(&price, "max-price", "highest price of a picture to be ready for")
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

// securityFactor is how many times the highest price lies behind the vouchers (DESIGN, section 2.3).
const securityFactor = 20

// payerExpiry is the last round in which a payer key may promise anything: never, for a key that can be replaced.
const payerExpiry = 1 << 40

func (a *app) deposit(ctx context.Context, o *owner, amount, price protocol.Amount) error {
	b, err := o.account.Balances(ctx)
	if err != nil {
		return err
	}
	security := price*securityFactor - min(price*securityFactor, b.Security)
	if err := o.enough(ctx, amount+security); err != nil {
		return err
	}
	err = a.step(fmt.Sprintf("deposited %s for pictures", amount),
		func() (*types.Receipt, error) { return o.account.Deposit(ctx, amount) })
	if err != nil {
		return err
	}
	if security > 0 {
		err := a.step(fmt.Sprintf("locked %s as security, %d x a price of %s", security, securityFactor, price),
			func() (*types.Receipt, error) { return o.account.LockSecurity(ctx, security) })
		if err != nil {
			return err
		}
	}
	if err := a.registerPayer(ctx, o); err != nil {
		return err
	}
	return o.final(ctx, a)
}

// registerPayer lets the node's key spend all that was ever deposited.
func (a *app) registerPayer(ctx context.Context, o *owner) error {
	b, err := o.account.Balances(ctx)
	if err != nil {
		return err
	}
	p, err := o.contracts.Payer(ctx, eth(o.node.Address()), 0)
	if err != nil {
		return err
	}
	if p.Account == b.Account && p.Limit >= b.Deposited {
		return nil
	}
	return a.step(fmt.Sprintf("the node's key may sign vouchers for up to %s", b.Deposited),
		func() (*types.Receipt, error) { return o.account.RegisterPayer(ctx, o.node, b.Deposited, payerExpiry) })
}

func (a *app) claimCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "claim",
		Short: "Pay out what final epochs credited",
		Args:  atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.withOwner(c.Context(), false, func(ctx context.Context, o *owner) error { return a.claim(ctx, o, asJSON) })
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object; amounts in wei")
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

func (a *app) claim(ctx context.Context, o *owner, asJSON bool) error {
	claimer, err := o.claimer(ctx)
	if err != nil {
		return err
	}
	amount, receipt, err := claimer.Claim(ctx)
	if errors.Is(err, settlement.ErrNothing) {
		if asJSON {
			return a.out.JSON(map[string]any{"claimed": "0"})
		}
		a.say("nothing to claim now")
		return nil
	}
	if err != nil {
		return err
	}
	if asJSON {
		return a.out.JSON(map[string]any{"claimed": amount.Wei().String(), "tx": receipt.TxHash, "gas": receipt.GasUsed})
	}
	a.done("claimed %s for %s", amount, o.key.Address())
	return nil
}

// claimer reads the epochs and returns who claims for the owner.
func (o *owner) claimer(ctx context.Context) (*settlement.Claimer, error) {
	account, err := o.contracts.AccountOf(ctx, o.account.Owner())
	if err != nil {
		return nil, err
	}
	if account == 0 {
		return nil, fmt.Errorf("the owner %s has no account in the escrow: run 'peer stake' or 'peer wallet deposit' first", o.key.Address())
	}
	if err := o.enough(ctx, 0); err != nil {
		return nil, err
	}
	if err := o.book.Sync(ctx); err != nil {
		return nil, err
	}
	return settlement.NewClaimer(o.book, o.sender, account, nil), nil
}

func (a *app) withdrawCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "withdraw [AMOUNT]",
		Short: "Take deposited tokens back",
		Long: `With AMOUNT, ask for part of the deposit back. Vouchers signed before may still be settled, so it is
paid only against a final epoch one voucher life later: run 'peer wallet withdraw' without an amount
then.`,
		Args: atMost("AMOUNT"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.withOwner(c.Context(), false, func(ctx context.Context, o *owner) error { return a.withdraw(ctx, o, args) })
		},
	}
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

func (a *app) withdraw(ctx context.Context, o *owner, args []string) error {
	if len(args) == 0 {
		claimer, err := o.claimer(ctx)
		if err != nil {
			return err
		}
		return a.step("the withdrawal was paid to "+o.key.Address().String(), func() (*types.Receipt, error) { return claimer.Withdraw(ctx) })
	}
	amount, err := parseAmount(args[0])
	if err != nil {
		return err
	}
	err = a.step(fmt.Sprintf("%s asked back", amount), func() (*types.Receipt, error) { return o.account.RequestWithdraw(ctx, amount) })
	if err != nil {
		return err
	}
	a.note("run 'peer wallet withdraw' again once a final epoch refers to a block %d blocks from now", o.contracts.Params.VoucherLife)
	return nil
}
