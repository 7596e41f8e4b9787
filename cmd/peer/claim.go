package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

func (a *app) claimCommand() *cobra.Command {
	var asJSON, dry bool
	var whose string
	c := &cobra.Command{
		Use:   "claim",
		Short: "Pay out what final epochs credited",
		Long: `Pay out everything that final epochs credited to the owner, in one transaction for any number of epochs.

Anyone may claim for anyone: --for names an account's owner or number, this home's owner pays the gas,
and the tokens go to the account's owner.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.withOwner(c.Context(), false, func(ctx context.Context, o *owner) error { return a.claim(ctx, o, whose, dry, asJSON) })
		},
	}
	c.Flags().StringVar(&whose, "for", "", "claim for another account: its owner's address or its number")
	c.Flags().BoolVar(&dry, "dry-run", false, "only show what could be claimed")
	jsonFlag(c, &asJSON)
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

// Claim is what `peer claim --json` prints; amounts in wei.
type Claim struct {
	Account     uint32         `json:"account"`
	Owner       common.Address `json:"owner"`
	Credited    string         `json:"credited"` // in final epochs, ever
	Before      string         `json:"before"`   // claimed earlier
	Claimable   string         `json:"claimable"`
	Claimed     string         `json:"claimed"` // now
	Transaction *Transaction   `json:"transaction,omitempty"`
}

func (a *app) claim(ctx context.Context, o *owner, whose string, dry, asJSON bool) error {
	to, err := o.claimant(ctx, whose)
	if err != nil {
		return err
	}
	claimer, err := o.claimer(ctx, to)
	if err != nil {
		return err
	}
	b, err := o.contracts.Balances(ctx, to)
	if err != nil {
		return err
	}
	_, final := o.book.Account(b.Account)
	due := final.Credited - min(final.Credited, b.Claimed)
	wei := func(v protocol.Amount) string { return v.Wei().String() }
	out := Claim{Account: b.Account, Owner: to, Credited: wei(final.Credited), Before: wei(b.Claimed), Claimable: wei(due), Claimed: "0"}
	a.note("account %d of %s: %s credited in final epochs, %s claimed before", b.Account, to, final.Credited, b.Claimed)
	if !dry {
		amount, receipt, err := claimer.Claim(ctx)
		switch {
		case errors.Is(err, settlement.ErrNothing) && due > 0:
			a.say("%s was claimed for %s while this looked: a running node claims by itself", due, to)
		case errors.Is(err, settlement.ErrNothing):
			a.say("nothing to claim now")
		case err != nil:
			return err
		default:
			t := transactionOf("claim", receipt)
			out.Claimed, out.Transaction = wei(amount), &t
			a.done("claimed %s for %s (%d gas)", amount, to, receipt.GasUsed)
		}
	} else {
		a.say("%s can be claimed", due)
	}
	if asJSON {
		return a.out.JSON(out)
	}
	return nil
}

// claimant reads --for.
func (o *owner) claimant(ctx context.Context, whose string) (common.Address, error) {
	if whose == "" {
		return o.account.Owner(), nil
	}
	if n, err := strconv.ParseUint(whose, 10, 32); err == nil {
		to, _, err := o.contracts.OwnerOf(ctx, uint32(n))
		if err == nil && to == (common.Address{}) {
			err = fmt.Errorf("there is no account %d in the escrow: see 'peer wallet balance ADDRESS' for numbers", n)
		}
		return to, err
	}
	return parseAddress(whose)
}

// claimer reads the epochs and returns who claims for an account's owner.
func (o *owner) claimer(ctx context.Context, to common.Address) (*settlement.Claimer, error) {
	account, err := o.contracts.AccountOf(ctx, to)
	if err != nil {
		return nil, err
	}
	if account == 0 && to != o.account.Owner() {
		return nil, fmt.Errorf("%s has no account in the escrow: there is nothing to claim", to)
	}
	if account == 0 {
		return nil, fmt.Errorf("the owner %s has no account in the escrow: run 'peer stake' or 'peer wallet deposit' first", to)
	}
	if err := o.enough(ctx, 0); err != nil {
		return nil, err
	}
	if err := o.book.Sync(ctx); err != nil {
		return nil, err
	}
	return settlement.NewClaimer(o.book, o.sender, account, nil), nil
}

// parseAddress reads an address from the command line. Where letters of both cases stand, their checksum must hold.
func parseAddress(text string) (common.Address, error) {
	mixed, err := common.NewMixedcaseAddressFromString(text)
	if err != nil || len(text) != 42 {
		return common.Address{}, fmt.Errorf("%w: %q is no address: want 0x and 40 hexadecimal digits", errUsage, text)
	}
	bare := text[2:]
	if bare != strings.ToLower(bare) && bare != strings.ToUpper(bare) && !mixed.ValidChecksum() {
		return common.Address{}, fmt.Errorf("%w: %q is mistyped: its checksum does not hold", errUsage, text)
	}
	return mixed.Address(), nil
}
