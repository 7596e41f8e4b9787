package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// Stake is what `peer stake show --json` prints; amounts in wei.
type Stake struct {
	Node      protocol.Address `json:"node"`
	Owner     common.Address   `json:"owner"` // in the registry; zero: the node is not registered
	Roles     []string         `json:"roles"`
	Stake     string           `json:"stake"`
	Weight    string           `json:"weight"` // in draws
	Unbonding []Leaving        `json:"unbonding"`
	Block     uint64           `json:"block"` // now
	Pools     []PoolStake      `json:"pools"`
}

// Leaving is an amount that was asked back, in wei, and the first block that pays it.
type Leaving struct {
	Amount    string `json:"amount"`
	MaturesAt uint64 `json:"matures_at"`
}

// PoolStake is a pool and what the owner has in it; amounts in wei, commissions in basis points.
type PoolStake struct {
	Pool           common.Address `json:"pool"`
	Operator       common.Address `json:"operator"`
	Node           common.Address `json:"node"`
	Total          string         `json:"total"` // staked by all
	Room           string         `json:"room"`  // for delegators
	Commission     uint16         `json:"commission"`
	NextCommission uint16         `json:"next_commission,omitempty"`
	NextAt         uint64         `json:"next_at,omitempty"`
	Stake          string         `json:"stake"`    // the owner's
	Earning        string         `json:"earning"`  // the part of it that earns
	ReadyAt        uint64         `json:"ready_at"` // the rest can be activated from this block on; 0: there is none
	Earned         string         `json:"earned"`   // to be claimed
	Leaving        []Leaving      `json:"leaving"`
}

func (a *app) stakeShowCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "show [POOL]...",
		Short: "Show the node's stake, what is unbonding, and pools",
		Long: `Show the stake of the home's node and what is unbonding, the pools that the owner operates, and of each POOL
that is named what the owner has in it.`,
		RunE: a.inHome(func(c *cobra.Command, args []string) error {
			named, err := addresses(args)
			if err != nil {
				return err
			}
			return a.showStake(c.Context(), named, asJSON)
		}),
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object; amounts in wei")
	a.chainFlags(c)
	return c
}

func (a *app) showStake(ctx context.Context, named []common.Address, asJSON bool) error {
	nodeAddress, err := a.address(keystore.Node)
	if err != nil {
		return err
	}
	ownerAddress, err := a.address(keystore.Owner)
	if err != nil {
		return err
	}
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	info, err := view.contracts.Node(ctx, eth(nodeAddress), 0)
	if err != nil {
		return err
	}
	unbonding, err := view.contracts.Unbonding(ctx, eth(nodeAddress))
	if err != nil {
		return err
	}
	if err := view.client.Refresh(ctx); err != nil {
		return err
	}
	head, _ := view.client.Head()
	stakes, err := view.poolStakes(ctx, eth(ownerAddress), named)
	if err != nil {
		return err
	}
	if asJSON {
		return a.out.JSON(stakeOf(info, unbonding, head.Number, stakes))
	}
	a.describeStake(info, unbonding, head.Number)
	for _, s := range stakes {
		a.describePool(s, eth(ownerAddress), head.Number)
	}
	return nil
}

// poolStake is a pool with the owner's part.
type poolStake struct {
	settlement.PoolInfo
	mine settlement.Membership
}

// poolStakes reads the pools that the owner operates and those that were named.
func (v *chainView) poolStakes(ctx context.Context, owner common.Address, named []common.Address) ([]poolStake, error) {
	all, err := v.contracts.PoolsOf(ctx, owner)
	if err != nil {
		return nil, err
	}
	for _, addr := range named {
		if !slices.Contains(all, addr) {
			all = append(all, addr)
		}
	}
	var out []poolStake
	for _, addr := range all {
		p, err := v.contracts.Pool(ctx, addr)
		if err != nil {
			return nil, err
		}
		m, err := v.contracts.Membership(ctx, addr, owner)
		if err != nil {
			return nil, err
		}
		out = append(out, poolStake{p, m})
	}
	return out, nil
}

func stakeOf(info settlement.NodeInfo, unbonding []settlement.Unbonding, block uint64, stakes []poolStake) Stake {
	s := Stake{
		Node: protocol.Address(info.Node), Owner: info.Owner, Roles: node.RoleNames(protocol.Roles(info.Roles)), Block: block,
		Stake: wei(info.Stake), Weight: wei(info.Weight), Unbonding: leaving(unbonding), Pools: []PoolStake{},
	}
	for _, p := range stakes {
		s.Pools = append(s.Pools, PoolStake{
			Pool: p.Pool, Operator: p.Operator, Node: p.Node, Total: wei(p.PoolInfo.Stake), Room: wei(p.Room),
			Commission: p.Commission, NextCommission: p.NextCommission, NextAt: p.NextAt,
			Stake: wei(p.mine.Stake), Earning: wei(p.mine.Earning), ReadyAt: p.mine.ReadyAt, Earned: p.mine.Earned.String(),
			Leaving: leaving(p.mine.Leaving),
		})
	}
	return s
}

func wei(v protocol.Amount) string { return v.Wei().String() }

func leaving(list []settlement.Unbonding) []Leaving {
	out := make([]Leaving, len(list))
	for i, u := range list {
		out[i] = Leaving{wei(u.Amount), u.MaturesAt}
	}
	return out
}

func (a *app) describeStake(info settlement.NodeInfo, unbonding []settlement.Unbonding, block uint64) {
	rows := [][]string{{"node", info.Node.String(), ""}}
	if !info.Registered() {
		rows = append(rows, []string{"  stake", "none", "not registered: run 'peer stake' with its roles"})
	} else {
		rows = append(rows,
			[]string{"  owner", info.Owner.String(), ""},
			[]string{"  roles", strings.Join(node.RoleNames(protocol.Roles(info.Roles)), ", "), ""},
			[]string{"  stake", info.Stake.String(), weightNote(info)})
	}
	a.rows(append(rows, leavingRows(unbonding, block, "peer stake withdraw")...))
}

func weightNote(info settlement.NodeInfo) string {
	const drawn = protocol.RoleVerifier | protocol.RoleAuditor
	switch {
	case protocol.Roles(info.Roles)&drawn == 0:
		return "not drawn: neither verifier nor auditor"
	case info.Weight == 0:
		return "too little to be drawn, or above the owner's cap"
	case info.Weight < info.Stake:
		return fmt.Sprintf("weighs %s: the owner's cap is reached", info.Weight)
	}
	return "weighs that much in draws"
}

// leavingRows says what can be withdrawn now, and when the rest.
func leavingRows(list []settlement.Unbonding, block uint64, command string) (rows [][]string) {
	if ready, _ := settlement.Matured(list, block); ready > 0 {
		rows = append(rows, []string{"  matured", ready.String(), fmt.Sprintf("'%s' pays it", command)})
	}
	for _, u := range list {
		if u.MaturesAt > block {
			rows = append(rows, []string{"  unbonding", u.Amount.String(), fmt.Sprintf("from block %d on, in %d blocks", u.MaturesAt, u.MaturesAt-block)})
		}
	}
	return rows
}

func (a *app) describePool(p poolStake, owner common.Address, block uint64) {
	whose := "operated by " + p.Operator.String()
	if p.Operator == owner {
		whose = "operated by this owner"
	}
	commission := settlement.Percent(p.Commission)
	next := ""
	if p.NextAt != 0 {
		next = fmt.Sprintf("%s from block %d on", settlement.Percent(p.NextCommission), p.NextAt)
	}
	rows := [][]string{
		{"pool", p.Pool.String(), whose},
		{"  commission", commission, next},
		{"  stake", p.PoolInfo.Stake.String(), fmt.Sprintf("of all; room for %s more from delegators", p.Room)},
	}
	if p.Node == (common.Address{}) {
		rows = append(rows, []string{"  node", "none", "'peer stake pool register' names one"})
	} else {
		rows = append(rows, []string{"  node", p.Node.String(), strings.Join(node.RoleNames(protocol.Roles(p.Roles)), ", ")})
	}
	rows = append(rows, []string{"  yours", p.mine.Stake.String(), earningNote(p.mine, block)})
	if p.mine.Earned.Sign() > 0 {
		rows = append(rows, []string{"  earned", tokensOf(p.mine.Earned), fmt.Sprintf("'peer stake claim %s' pays it", p.Pool)})
	}
	a.out.Line("%s", a.out.Style(term.Dim, ""))
	a.rows(append(rows, leavingRows(p.mine.Leaving, block, "peer stake withdraw "+p.Pool.String())...))
}

func earningNote(m settlement.Membership, block uint64) string {
	switch {
	case m.Stake == 0:
		return ""
	case m.ReadyAt == 0:
		return "all of it earns"
	case m.ReadyAt <= block:
		return fmt.Sprintf("%s earn; 'peer stake activate %s' makes the rest earn too", m.Earning, m.Pool)
	}
	return fmt.Sprintf("%s earn; the rest from block %d on", m.Earning, m.ReadyAt)
}

// addresses reads addresses of contracts or accounts.
func addresses(texts []string) ([]common.Address, error) {
	out := make([]common.Address, len(texts))
	for i, text := range texts {
		var v protocol.Address
		if err := v.UnmarshalText([]byte(text)); err != nil {
			return nil, fmt.Errorf("%w: %q is no address: want 0x and 40 hexadecimal digits", errUsage, text)
		}
		out[i] = eth(v)
	}
	return out, nil
}
