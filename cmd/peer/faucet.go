package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/node/testnet"
	"github.com/limn-network/limn/protocol"
)

func (a *app) faucetCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "faucet [AMOUNT]",
		Short: "Get gas and tokens on a development network",
		Long: `Get gas for the owner and the node, and tokens for the owner (100 LIMN unless told otherwise), from the
faucet of a development network. On a test network without one, the token itself gives tokens to an
owner that has gas.`,
		Args: atMost("AMOUNT"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			amount := 100 * protocol.Token
			if len(args) == 1 {
				var err error
				if amount, err = parseAmount(args[0]); err != nil {
					return err
				}
			}
			return a.faucet(c.Context(), amount, asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per gift; amounts in wei")
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

// Given is what `peer faucet --json` prints of a gift; amounts in wei.
type Given struct {
	To      string           `json:"to"` // owner or node
	Address protocol.Address `json:"address"`
	Tokens  string           `json:"tokens"`
	Gas     string           `json:"gas"`
}

func (a *app) faucet(ctx context.Context, amount protocol.Amount, asJSON bool) error {
	network, err := a.network(ctx)
	if err != nil {
		return err
	}
	if network.Faucet == "" && network.Chain.Params.Test {
		return a.withOwner(ctx, false, func(ctx context.Context, o *owner) error { return a.mint(ctx, o, amount, asJSON) })
	}
	if network.Faucet == "" {
		return fmt.Errorf("network %s has no faucet: tokens and gas must be sent to the owner", network.Name)
	}
	for _, name := range []string{keystore.Owner, keystore.Node} {
		address, err := a.address(name)
		if err != nil {
			return err
		}
		wish := testnet.Wish{Address: eth(address)}
		if name == keystore.Owner {
			wish.Tokens = amount
		}
		gift, err := testnet.Ask(ctx, network.Faucet, wish)
		if err != nil {
			return fmt.Errorf("%w; is 'peer devnet' running?", err)
		}
		if asJSON {
			if err := a.out.JSON(Given{name, address, gift.Tokens.Wei().String(), gift.Gas}); err != nil {
				return err
			}
			continue
		}
		given := ""
		if gift.Tokens > 0 {
			given = gift.Tokens.String()
		}
		if gas, ok := new(big.Int).SetString(gift.Gas, 10); ok && gas.Sign() > 0 {
			if given != "" {
				given += " and "
			}
			given += gasOf(gas)
		}
		if given == "" {
			given = "nothing: it has gas enough"
		}
		a.done("%-5s %s  %s", name, address, given)
	}
	return nil
}

// mint takes tokens from the test token itself.
func (a *app) mint(ctx context.Context, o *owner, amount protocol.Amount, asJSON bool) error {
	b, err := o.account.Balances(ctx)
	if err != nil {
		return err
	}
	if b.Gas.Sign() == 0 {
		return fmt.Errorf("the owner %s has no gas to ask the token: send some there", o.key.Address())
	}
	err = a.step(fmt.Sprintf("%s for %s", amount, o.key.Address()),
		func() (*types.Receipt, error) { return o.account.Faucet(ctx, o.account.Owner(), amount) })
	if err != nil || !asJSON {
		return err
	}
	return a.out.JSON(Given{keystore.Owner, o.key.Address(), amount.Wei().String(), "0"})
}
