package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/protocol"
)

// result is what a command tells programs beside its transactions; amounts in wei.
type result map[string]any

// ownerCommand makes a command that sends transactions of the owner and reports them in words or as JSON.
func (a *app) ownerCommand(c *cobra.Command, needNode bool, run func(context.Context, *owner, []string) (result, error)) *cobra.Command {
	var asJSON bool
	c.RunE = a.inHome(func(c *cobra.Command, args []string) error {
		return a.withOwner(c.Context(), needNode, func(ctx context.Context, o *owner) error {
			if err := o.enough(ctx, 0); err != nil {
				return err
			}
			r, err := run(ctx, o, args)
			if err != nil {
				return err
			}
			if err := o.final(ctx, a); err != nil || !asJSON {
				return err
			}
			r["transactions"] = append([]Transaction{}, a.sent...)
			return a.out.JSON(r)
		})
	})
	jsonFlag(c, &asJSON)
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

func (a *app) stakeAddCommand() *cobra.Command {
	return a.ownerCommand(&cobra.Command{
		Use: "add AMOUNT", Short: "Add to the node's stake", Args: exactly("AMOUNT"),
	}, true, func(ctx context.Context, o *owner, args []string) (result, error) {
		amount, err := parseAmount(args[0])
		if err != nil {
			return nil, err
		}
		if err := o.enough(ctx, amount); err != nil {
			return nil, err
		}
		info, err := o.contracts.Node(ctx, eth(o.node.Address()), 0)
		if err != nil {
			return nil, err
		}
		err = a.step(fmt.Sprintf("stake raised by %s to %s", amount, info.Stake+amount),
			func() (*types.Receipt, error) { return o.account.Stake(ctx, eth(o.node.Address()), amount) })
		return result{"stake": wei(info.Stake + amount)}, err
	})
}

func (a *app) stakeUnbondCommand() *cobra.Command {
	return a.ownerCommand(&cobra.Command{
		Use:   "unbond AMOUNT|all",
		Short: "Ask part of the node's stake back",
		Long: `Ask AMOUNT of the node's stake back, or all of it. It weighs nothing in draws at once. 'peer stake withdraw' pays
it after the unbonding period; until then it can still be slashed. Later requests do not delay earlier ones.`,
		Args: exactly("AMOUNT"),
	}, true, func(ctx context.Context, o *owner, args []string) (result, error) {
		amount, err := amountOrAll(args[0])
		if err != nil {
			return nil, err
		}
		if amount == 0 {
			info, err := o.contracts.Node(ctx, eth(o.node.Address()), 0)
			if err != nil {
				return nil, err
			}
			if amount = info.Stake; amount == 0 {
				return nil, fmt.Errorf("the node %s has no stake", o.node.Address())
			}
		}
		var maturesAt uint64
		err = a.step(fmt.Sprintf("%s are unbonding", amount), func() (r *types.Receipt, err error) {
			maturesAt, r, err = o.account.Unbond(ctx, eth(o.node.Address()), amount)
			return r, err
		})
		if err != nil {
			return nil, err
		}
		a.note("'peer stake withdraw' pays them from block %d on", maturesAt)
		return result{"amount": wei(amount), "matures_at": maturesAt}, nil
	})
}

// amountOrAll reads an amount; 0 stands for all.
func amountOrAll(text string) (protocol.Amount, error) {
	if text == "all" {
		return 0, nil
	}
	return parseAmount(text)
}

func (a *app) stakeWithdrawCommand() *cobra.Command {
	return a.ownerCommand(&cobra.Command{
		Use:   "withdraw [POOL]",
		Short: "Pay out what has unbonded, of the node or of a pool",
		Args:  atMost("POOL"),
	}, true, func(ctx context.Context, o *owner, args []string) (result, error) {
		pool, err := addresses(args)
		if err != nil {
			return nil, err
		}
		var amount protocol.Amount
		err = a.step("unbonded stake paid to "+o.key.Address().String(), func() (r *types.Receipt, err error) {
			if len(pool) == 1 {
				amount, r, err = o.account.WithdrawFromPool(ctx, pool[0])
			} else {
				amount, r, err = o.account.WithdrawStake(ctx, eth(o.node.Address()))
			}
			return r, err
		})
		if err != nil {
			return nil, err
		}
		a.note("%s were paid", amount)
		return result{"amount": wei(amount)}, nil
	})
}
