package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

func (a *app) walletCommand() *cobra.Command {
	c := a.balanceCommand("wallet", known)
	c.Short = "Show balances; deposit, withdraw, tip"
	hidden := a.claimCommand() // where it was before it had a name of its own
	hidden.Hidden = true
	c.AddCommand(a.balanceCommand("balance [ADDRESS]", atMost("ADDRESS")), a.depositCommand(), a.withdrawCommand(), a.tipCommand(), hidden)
	return c
}

func (a *app) balanceCommand(use string, args cobra.PositionalArgs) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   use,
		Short: "Show what the owner has, or ADDRESS",
		Args:  args,
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			if len(args) > 0 {
				owner, err := parseAddress(args[0])
				if err != nil {
					return err
				}
				return a.balance(c.Context(), owner, asJSON)
			}
			return a.wallet(c.Context(), asJSON)
		},
	}
	jsonFlag(c, &asJSON)
	a.chainFlags(c)
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

// money is what an owner has in the escrow, epochs that are not final included.
type money struct {
	settlement.Balances
	left, spent, claimable, coming protocol.Amount
}

func (a *app) moneyOf(ctx context.Context, view *chainView, owner common.Address) (m money, err error) {
	if m.Balances, err = view.contracts.Balances(ctx, owner); err != nil {
		return m, err
	}
	book := settlement.NewBook(view.contracts, view.blobs, nil, a.quietLogger())
	if err := book.Sync(ctx); err != nil {
		return m, err
	}
	if _, _, err := book.Tip(); err != nil {
		a.say("%s what was spent and earned is not known to the end: %v", a.err.Style(term.Yellow, "!"), err)
	}
	now, final := book.Account(m.Account)
	m.spent = now.Debited
	m.left = m.Deposited - min(m.Deposited, m.Withdrawn+m.Pending+now.Debited)
	m.claimable = final.Credited - min(final.Credited, m.Claimed)
	m.coming = now.Credited - min(now.Credited, max(final.Credited, m.Claimed))
	return m, nil
}

// fill writes the amounts that owners have.
func (m money) fill(w *Wallet) {
	wei := func(v protocol.Amount) string { return v.Wei().String() }
	w.Owner, w.Account, w.Gas, w.Tokens = protocol.Address(m.Owner), m.Account, m.Gas.String(), m.Tokens.String()
	w.Deposited, w.Spent, w.Security, w.Bond = wei(m.left), wei(m.spent), wei(m.Security), wei(m.Bond)
	w.Claimable, w.Coming, w.Claimed, w.Pending = wei(m.claimable), wei(m.coming), wei(m.Claimed), wei(m.Pending)
}

// rows are the same for a person.
func (m money) rows() [][]string {
	rows := [][]string{
		{"escrow", accountText(m.Account), ""},
		{"  deposit", m.left.String(), "left for pictures; spent so far: " + m.spent.String()},
		{"  security", m.Security.String(), "locked behind the vouchers; 20 x the highest price"},
		{"  claimable", m.claimable.String(), "claimed so far: " + m.Claimed.String()},
	}
	if m.coming > 0 {
		rows = append(rows, []string{"  coming", m.coming.String(), "credited in epochs that are not final yet"})
	}
	if m.Bond > 0 {
		rows = append(rows, []string{"  bond", m.Bond.String(), "as a settler"})
	}
	if m.Pending > 0 {
		rows = append(rows, []string{"  leaving", m.Pending.String(), fmt.Sprintf("asked back in block %d", m.PendingAt)})
	}
	return rows
}

// balance shows what anybody has.
func (a *app) balance(ctx context.Context, owner common.Address, asJSON bool) error {
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	m, err := a.moneyOf(ctx, view, owner)
	if err != nil {
		return err
	}
	if asJSON {
		var w Wallet
		m.fill(&w)
		return a.out.JSON(w)
	}
	a.rows(append([][]string{{"owner", owner.Hex(), ""}, {"  tokens", tokensOf(m.Tokens), ""}, {"  gas", gasOf(m.Gas), ""}}, m.rows()...))
	return nil
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
	m, err := a.moneyOf(ctx, view, eth(ownerAddress))
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
	if asJSON {
		w := Wallet{Node: nodeAddress, NodeGas: n.Gas.String(), Stake: info.Stake.Wei().String()}
		m.fill(&w)
		return a.out.JSON(w)
	}
	a.rows(append([][]string{
		{"owner", ownerAddress.String(), ""},
		{"  tokens", tokensOf(m.Tokens), ""},
		{"  gas", gasOf(m.Gas), ""},
		{"node", nodeAddress.String(), ""},
		{"  gas", gasOf(n.Gas), "for claims, epochs and challenges"},
		{"  stake", info.Stake.String(), stakeNote(info)},
	}, m.rows()...))
	if m.claimable > 0 {
		a.note("'peer claim' pays out what is claimable; 'peer run' does it by itself")
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
	if !info.Registered() {
		return "not registered"
	}
	note := "registered for: " + flagsOf(protocol.Roles(info.Roles))
	if info.Unbonding > 0 {
		note += fmt.Sprintf("; %s unbonding, the first part until block %d", info.Unbonding, info.UnbondsAt)
	}
	return note
}

func accountText(index uint32) string {
	if index == 0 {
		return "no account yet: it opens with the first deposit"
	}
	return fmt.Sprintf("account %d", index)
}

func (a *app) depositCommand() *cobra.Command {
	price := amountFlag{defaultMaxPrice}
	var asJSON bool
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
				if err := a.deposit(ctx, o, amount, price.Amount); err != nil {
					return err
				}
				return a.reportSteps(asJSON)
			})
		},
	}
	jsonFlag(c, &asJSON)
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

func (a *app) withdrawCommand() *cobra.Command {
	var asJSON bool
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
			return a.withOwner(c.Context(), false, func(ctx context.Context, o *owner) error {
				if err := a.withdraw(ctx, o, args); err != nil {
					return err
				}
				return a.reportSteps(asJSON)
			})
		},
	}
	jsonFlag(c, &asJSON)
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

func (a *app) withdraw(ctx context.Context, o *owner, args []string) error {
	if len(args) == 0 {
		claimer, err := o.claimer(ctx, o.account.Owner())
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
