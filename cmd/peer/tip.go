package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/protocol"
)

func (a *app) tipCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "tip PICTURE.png|ADDRESS AMOUNT",
		Short: "Send tokens to whoever made a picture",
		Long: `Send tokens from the owner to the owner of the miner that made a picture, whose receipt says so, or to an
address. All of it arrives: no share goes to anybody else.`,
		Args: exactly("PICTURE.png or ADDRESS", "AMOUNT"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			amount, err := parseAmount(args[1])
			if err != nil {
				return err
			}
			return a.withOwner(c.Context(), false, func(ctx context.Context, o *owner) error {
				if err := a.tip(ctx, o, args[0], amount); err != nil {
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

func (a *app) tip(ctx context.Context, o *owner, whom string, amount protocol.Amount) error {
	to, who, err := o.artist(ctx, whom)
	if err != nil {
		return err
	}
	if err := o.enough(ctx, amount); err != nil {
		return err
	}
	return a.step(fmt.Sprintf("sent %s to %s%s", amount, to, who),
		func() (*types.Receipt, error) { return o.account.Transfer(ctx, to, amount) })
}

// artist finds whom a tip is for: an address, or the owner of the miner named in a picture's receipt.
func (o *owner) artist(ctx context.Context, whom string) (to common.Address, who string, err error) {
	data, err := readPicture(whom)
	if errors.Is(err, fs.ErrNotExist) && strings.HasPrefix(whom, "0x") {
		to, err = parseAddress(whom)
		return to, "", err
	}
	if errors.Is(err, os.ErrNotExist) {
		return to, "", fmt.Errorf("%w: %q is neither a picture nor an address", errUsage, whom)
	}
	if err != nil {
		return to, "", err
	}
	_, receipt, err := protocol.ExtractReceipt(data)
	if err != nil {
		return to, "", fmt.Errorf("%s: %w", whom, err)
	}
	if err := receipt.Verify(); err != nil {
		return to, "", fmt.Errorf("the receipt of %s does not hold, so nobody knows who made it: %w", whom, err)
	}
	if receipt.Domain != o.network.Chain.Domain() {
		return to, "", fmt.Errorf("%s is of another network (chain %d, escrow %s): use a home of that network, or name an address", whom, receipt.Domain.ChainID, receipt.Domain.Escrow)
	}
	miner := receipt.Committed.Assignment.Body.Miner
	info, err := o.contracts.Node(ctx, eth(miner), 0)
	if err != nil {
		return to, "", err
	}
	if !info.Registered() {
		return to, "", fmt.Errorf("the miner %s of %s has left the network, and its owner is not known any more: name an address", miner, whom)
	}
	return info.Owner, fmt.Sprintf(", the owner of miner %s", miner), nil
}
