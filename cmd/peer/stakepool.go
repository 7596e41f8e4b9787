package main

import (
	"context"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// inPool makes a command of the owner whose first argument is a pool.
func (a *app) inPool(c *cobra.Command, needNode bool, run func(context.Context, *owner, common.Address, []string) (result, error)) *cobra.Command {
	return a.ownerCommand(c, needNode, func(ctx context.Context, o *owner, args []string) (result, error) {
		pool, err := addresses(args[:1])
		if err != nil {
			return nil, err
		}
		return run(ctx, o, pool[0], args[1:])
	})
}

func (a *app) delegateCommand() *cobra.Command {
	return a.inPool(&cobra.Command{
		Use:   "delegate POOL AMOUNT",
		Short: "Stake on the node of a pool",
		Long: `Stake AMOUNT on the node of a pool. It bears the node's slashes at once, and earns after one unbonding period,
once somebody runs 'peer stake activate': by then what others earned before has arrived. The pool's operator
takes its commission first. A pool is as good as its operator.`,
		Args: exactly("POOL", "AMOUNT"),
	}, false, func(ctx context.Context, o *owner, pool common.Address, args []string) (result, error) {
		amount, err := parseAmount(args[0])
		if err != nil {
			return nil, err
		}
		if err := o.enough(ctx, amount); err != nil {
			return nil, err
		}
		err = a.step(fmt.Sprintf("%s staked in pool %s", amount, pool),
			func() (*types.Receipt, error) { return o.account.Delegate(ctx, pool, amount) })
		if err != nil {
			return nil, err
		}
		m, err := o.contracts.Membership(ctx, pool, o.account.Owner())
		if err != nil {
			return nil, err
		}
		if m.ReadyAt != 0 {
			a.note("it earns from block %d on: run 'peer stake activate %s' then", m.ReadyAt, pool)
		}
		return result{"stake": wei(m.Stake), "ready_at": m.ReadyAt}, nil
	})
}

func (a *app) leaveCommand() *cobra.Command {
	return a.inPool(&cobra.Command{
		Use:   "leave POOL [AMOUNT]",
		Short: "Ask a stake in a pool back, all of it unless told otherwise",
		Args:  between(1, "POOL", "AMOUNT"),
	}, false, func(ctx context.Context, o *owner, pool common.Address, args []string) (result, error) {
		amount := protocol.Amount(0) // all
		if len(args) == 1 {
			var err error
			if amount, err = amountOrAll(args[0]); err != nil {
				return nil, err
			}
		}
		var maturesAt uint64
		err := a.step("asked back from pool "+pool.String(), func() (r *types.Receipt, err error) {
			maturesAt, r, err = o.account.Leave(ctx, pool, amount)
			return r, err
		})
		if err != nil {
			return nil, err
		}
		a.note("'peer stake withdraw %s' pays it from block %d on; until then slashes still take from it", pool, maturesAt)
		return result{"matures_at": maturesAt}, nil
	})
}

func (a *app) activateCommand() *cobra.Command {
	return a.inPool(&cobra.Command{
		Use:   "activate POOL [MEMBER]",
		Short: "Make a stake in a pool earn whose time has come; anyone may do it for a member",
		Args:  between(1, "POOL", "MEMBER"),
	}, false, func(ctx context.Context, o *owner, pool common.Address, args []string) (result, error) {
		member := o.account.Owner()
		if len(args) == 1 {
			named, err := addresses(args)
			if err != nil {
				return nil, err
			}
			member = named[0]
		}
		err := a.step(fmt.Sprintf("the stake of %s in pool %s earns", member, pool),
			func() (*types.Receipt, error) { return o.account.Activate(ctx, pool, member) })
		return result{"member": member}, err
	})
}

func (a *app) stakeClaimCommand() *cobra.Command {
	return a.inPool(&cobra.Command{
		Use:   "claim POOL",
		Short: "Pay out what a stake in a pool has earned",
		Args:  exactly("POOL"),
	}, false, func(ctx context.Context, o *owner, pool common.Address, _ []string) (result, error) {
		amount := new(big.Int)
		err := a.step("income of the pool paid to "+o.key.Address().String(), func() (r *types.Receipt, err error) {
			amount, r, err = o.account.ClaimFromPool(ctx, pool)
			return r, err
		})
		if err != nil {
			return nil, err
		}
		a.note("%s were paid", tokensOf(amount))
		return result{"claimed": amount.String()}, nil
	})
}

func (a *app) commissionCommand() *cobra.Command {
	return a.inPool(&cobra.Command{
		Use:   "commission POOL PERCENT",
		Short: "Change the commission of a pool: down at once, up after one unbonding period",
		Args:  exactly("POOL", "PERCENT"),
	}, false, func(ctx context.Context, o *owner, pool common.Address, args []string) (result, error) {
		bps, err := parsePercent(args[0])
		if err != nil {
			return nil, err
		}
		var activeAt uint64
		err = a.step("commission set to "+settlement.Percent(bps), func() (r *types.Receipt, err error) {
			activeAt, r, err = o.account.SetCommission(ctx, pool, bps)
			return r, err
		})
		if err != nil {
			return nil, err
		}
		a.note("it counts from block %d on", activeAt)
		return result{"commission": bps, "active_at": activeAt}, nil
	})
}

func (a *app) poolCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "pool",
		Short: "Operate a pool: a node that others can stake on",
		Args:  known,
		RunE:  a.inHome(func(c *cobra.Command, _ []string) error { return c.Help() }),
	}
	c.AddCommand(a.poolCreateCommand(), a.poolRegisterCommand())
	return c
}

func (a *app) poolCreateCommand() *cobra.Command {
	var roles roleFlags
	commission := "10%"
	c := a.ownerCommand(&cobra.Command{
		Use:   "create --commission PERCENT [--mine --verify --audit --watch] [AMOUNT]",
		Short: "Make a pool that owns the home's node, and stake AMOUNT in it",
		Long: `Make a pool that owns the home's node: income and stake of the node are the pool's from then on, and others can
delegate to it. The operator stakes first and must keep a tenth of the pool for others to join. A node that has a
stake of its own must unbond and withdraw it before.`,
		Args: atMost("AMOUNT"),
	}, true, func(ctx context.Context, o *owner, args []string) (result, error) {
		bps, err := parsePercent(commission)
		if err != nil {
			return nil, err
		}
		amount := 20 * protocol.Token
		if len(args) == 1 {
			if amount, err = parseAmount(args[0]); err != nil {
				return nil, err
			}
		}
		if roles.roles() == 0 {
			return nil, fmt.Errorf("%w: no role given: add --mine, --verify, --audit or --watch", errUsage)
		}
		return a.createPool(ctx, o, bps, roles.roles(), amount)
	})
	c.Flags().StringVar(&commission, "commission", commission, "the operator's part of all income, at most 50%")
	roles.add(c)
	return c
}

// createPool goes on with a pool of the owner that has no node yet, so that it can be run again after a crash.
func (a *app) createPool(ctx context.Context, o *owner, bps uint16, roles protocol.Roles, amount protocol.Amount) (result, error) {
	if err := o.enough(ctx, amount+1); err != nil {
		return nil, err
	}
	info, err := o.contracts.Node(ctx, eth(o.node.Address()), 0)
	if err != nil {
		return nil, err
	}
	if info.Stake+info.Unbonding > 0 {
		return nil, fmt.Errorf("the node has a stake of its own: run 'peer stake unbond all' and later 'peer stake withdraw' first")
	}
	pool, err := a.emptyPool(ctx, o, bps)
	if err != nil {
		return nil, err
	}
	if err := a.openPool(ctx, o, pool, roles); err != nil {
		return nil, err
	}
	err = a.step(fmt.Sprintf("%s staked in the pool", amount),
		func() (*types.Receipt, error) { return o.account.Delegate(ctx, pool, amount) })
	if err != nil {
		return nil, err
	}
	a.note("others stake with 'peer stake delegate %s AMOUNT'; next: peer run %s", pool, flagsOf(roles))
	return result{"pool": pool, "commission": bps, "stake": wei(amount)}, nil
}

// emptyPool returns a pool of the owner without a node, a new one where there is none.
func (a *app) emptyPool(ctx context.Context, o *owner, bps uint16) (common.Address, error) {
	mine, err := o.contracts.PoolsOf(ctx, o.account.Owner())
	if err != nil {
		return common.Address{}, err
	}
	for _, addr := range mine {
		p, err := o.contracts.Pool(ctx, addr)
		if err != nil {
			return addr, err
		}
		if p.Commission == bps && (p.Node == (common.Address{}) || p.Node == eth(o.node.Address())) && p.Stake == 0 {
			return addr, nil
		}
	}
	var pool common.Address
	err = a.step("pool made with a commission of "+settlement.Percent(bps), func() (r *types.Receipt, err error) {
		pool, r, err = o.account.CreatePool(ctx, bps)
		return r, err
	})
	return pool, err
}

// openPool gives a pool the node and an account in the escrow.
func (a *app) openPool(ctx context.Context, o *owner, pool common.Address, roles protocol.Roles) error {
	p, err := o.contracts.Pool(ctx, pool)
	if err != nil {
		return err
	}
	if p.Account == 0 {
		err := a.step("account of the pool opened in the escrow with a deposit of 1 gwei",
			func() (*types.Receipt, error) { return o.account.OpenFor(ctx, pool) })
		if err != nil {
			return err
		}
	}
	if p.Node == eth(o.node.Address()) && protocol.Roles(p.Roles) == roles {
		return nil
	}
	return a.step(fmt.Sprintf("node %s registered with pool %s for: %s", o.node.Address(), pool, strings.Join(node.RoleNames(roles), ", ")),
		func() (*types.Receipt, error) { return o.account.RegisterPoolNode(ctx, pool, o.node, roles) })
}

func (a *app) poolRegisterCommand() *cobra.Command {
	var roles roleFlags
	c := a.inPool(&cobra.Command{
		Use:   "register POOL [--mine --verify --audit --watch]",
		Short: "Register the home's node with a pool, or change its roles",
		Args:  exactly("POOL"),
	}, true, func(ctx context.Context, o *owner, pool common.Address, _ []string) (result, error) {
		if roles.roles() == 0 {
			return nil, fmt.Errorf("%w: no role given: add --mine, --verify, --audit or --watch", errUsage)
		}
		if err := a.openPool(ctx, o, pool, roles.roles()); err != nil {
			return nil, err
		}
		return result{"pool": pool, "node": o.node.Address(), "roles": node.RoleNames(roles.roles())}, nil
	})
	roles.add(c)
	return c
}

// parsePercent reads a part such as 10%, 2.5 % or 7 as basis points.
func parsePercent(text string) (uint16, error) {
	number := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "%"))
	whole, rest, _ := strings.Cut(number, ".")
	rest = strings.TrimRight(rest, "0")
	v, err := strconv.ParseUint(whole+(rest + "00")[:2], 10, 16)
	if err != nil || whole == "" || len(rest) > 2 || v > 10_000 {
		return 0, fmt.Errorf("%w: %q is no percentage: want for example 10%% or 2.5%%", errUsage, text)
	}
	return uint16(v), nil
}

// between is exactly for arguments of which only the first are needed.
func between(needed int, names ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < needed || len(args) > len(names) {
			return exactly(names...)(c, args)
		}
		return nil
	}
}
