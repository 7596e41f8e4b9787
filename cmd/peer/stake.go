package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// roleFlags are the roles on a command line.
type roleFlags struct{ mine, verify, audit, settle, watch bool }

func (f *roleFlags) add(c *cobra.Command) {
	c.Flags().BoolVar(&f.mine, "mine", false, "make pictures")
	c.Flags().BoolVar(&f.verify, "verify", false, "score pictures when drawn")
	c.Flags().BoolVar(&f.audit, "audit", false, "re-execute tasks when drawn")
	c.Flags().BoolVar(&f.settle, "settle", false, "post epochs; needs a bond")
	c.Flags().BoolVar(&f.watch, "watch", false, "prove wrong epochs")
}

func (f *roleFlags) roles() (r protocol.Roles) {
	for _, role := range []struct {
		on  bool
		bit protocol.Roles
	}{
		{f.mine, protocol.RoleMiner}, {f.verify, protocol.RoleVerifier}, {f.audit, protocol.RoleAuditor},
		{f.settle, protocol.RoleSettler}, {f.watch, protocol.RoleWatcher},
	} {
		if role.on {
			r |= role.bit
		}
	}
	return r
}

// flagsOf writes roles as flags.
func flagsOf(r protocol.Roles) string {
	names := node.RoleNames(r)
	for i := range names {
		names[i] = "--" + names[i]
	}
	return strings.Join(names, " ")
}

func (a *app) stakeCommand() *cobra.Command {
	var roles roleFlags
	var asJSON bool
	c := &cobra.Command{
		Use:   "stake [--mine --verify --audit --settle --watch] [AMOUNT]",
		Short: "Register the node for its roles, with a stake",
		Long: `Register the node for the roles it shall play and raise its stake to AMOUNT (20 LIMN unless told
otherwise). Opens the owner's account in the escrow with the smallest deposit, since only an account
can be paid, and bonds a settler. What is done already is left as it is.

A stake weighs the node in draws, and bounds what a miner may be owed: at least 150 times its price.

What is asked back (unbond) weighs nothing at once and is paid after the unbonding period; until then it can still be
slashed. Others can stake on a node that belongs to a pool (pool create, delegate).`,
		Args: atMost("AMOUNT"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			if roles.roles() == 0 {
				return fmt.Errorf("%w: no role given: add --mine, --verify, --audit, --settle or --watch", errUsage)
			}
			amount := 20 * protocol.Token
			if len(args) == 1 {
				var err error
				if amount, err = parseAmount(args[0]); err != nil {
					return err
				}
			}
			return a.withOwner(c.Context(), true, func(ctx context.Context, o *owner) error {
				if err := a.stake(ctx, o, roles.roles(), amount); err != nil {
					return err
				}
				return a.reportSteps(asJSON)
			})
		},
	}
	roles.add(c)
	jsonFlag(c, &asJSON)
	a.keyFlags(c)
	a.chainFlags(c)
	c.AddCommand(
		a.stakeShowCommand(), a.stakeAddCommand(), a.stakeUnbondCommand(), a.stakeWithdrawCommand(), a.delegateCommand(),
		a.leaveCommand(), a.activateCommand(), a.stakeClaimCommand(), a.commissionCommand(), a.poolCommand(),
	)
	return c
}

func (a *app) stake(ctx context.Context, o *owner, roles protocol.Roles, amount protocol.Amount) error {
	info, err := o.contracts.Node(ctx, eth(o.node.Address()), 0)
	if err != nil {
		return err
	}
	if err := o.mayRegister(ctx, info); err != nil {
		return err
	}
	b, err := o.account.Balances(ctx)
	if err != nil {
		return err
	}
	add, bond := amount-min(amount, info.Stake), protocol.Amount(0)
	if roles.Has(protocol.RoleSettler) {
		bond = o.contracts.Params.MinBond - min(o.contracts.Params.MinBond, b.Bond)
	}
	if err := o.enough(ctx, add+bond+1); err != nil {
		return err
	}
	if b.Account == 0 {
		err := a.step("account opened in the escrow with a deposit of 1 gwei",
			func() (*types.Receipt, error) { return o.account.Deposit(ctx, 1) })
		if err != nil {
			return err
		}
	}
	if protocol.Roles(info.Roles) != roles || info.Owner != o.account.Owner() {
		err := a.step(fmt.Sprintf("node %s registered for: %s", o.node.Address(), strings.Join(node.RoleNames(roles), ", ")),
			func() (*types.Receipt, error) { return o.account.RegisterNode(ctx, o.node, roles) })
		if err != nil {
			return err
		}
	}
	if add > 0 {
		err := a.step(fmt.Sprintf("stake raised by %s to %s", add, info.Stake+add),
			func() (*types.Receipt, error) { return o.account.Stake(ctx, eth(o.node.Address()), add) })
		if err != nil {
			return err
		}
	}
	if err := a.bond(ctx, o, roles, bond); err != nil {
		return err
	}
	if err := o.final(ctx, a); err != nil {
		return err
	}
	a.note("next: peer run %s", flagsOf(roles))
	return nil
}

// mayRegister refuses a node whose stake binds it to another owner.
func (o *owner) mayRegister(ctx context.Context, info settlement.NodeInfo) error {
	if info.Owner == o.account.Owner() || info.Stake+info.Unbonding == 0 {
		return nil
	}
	if _, err := o.contracts.Pool(ctx, info.Owner); err == nil {
		return fmt.Errorf("the node belongs to pool %s: stake with 'peer stake delegate %s AMOUNT', change its roles with 'peer stake pool register %s'", info.Owner, info.Owner, info.Owner)
	}
	return fmt.Errorf("the node has stake of %s: that owner must withdraw it first", info.Owner)
}

// bond makes the owner a settler that posts with the node's key.
func (a *app) bond(ctx context.Context, o *owner, roles protocol.Roles, bond protocol.Amount) error {
	if !roles.Has(protocol.RoleSettler) || bond == 0 {
		return nil
	}
	return a.step(fmt.Sprintf("settler bond of %s posted; the node posts epochs", bond),
		func() (*types.Receipt, error) { return o.account.Bond(ctx, eth(o.node.Address()), bond) })
}
