package localnet

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// Member is one node of the network with its owner's account. One key serves as node, payer and owner key.
type Member struct {
	Name    string
	Key     *protocol.Key
	Roles   protocol.Roles
	Cheat   bool
	Price   protocol.Amount
	Node    *node.Node
	Account *settlement.Account

	sender *settlement.Sender
	index  uint32 // account in the escrow
}

// Address returns the member's address.
func (m *Member) Address() protocol.Address { return m.Key.Address() }

// Index returns the member's account in the escrow.
func (m *Member) Index() uint32 { return m.index }

// stakeFactor is by how much a miner's stake exceeds its price (DESIGN, section 4), with room to spare.
const stakeFactor = 200

// cast makes the members with fresh keys.
func cast(cfg Config) ([]*Member, error) {
	var members []*Member
	add := func(name string, roles protocol.Roles, price protocol.Amount) error {
		key, err := crypto.GenerateKey()
		if err != nil {
			return fmt.Errorf("make key of %s: %w", name, err)
		}
		members = append(members, &Member{Name: name, Key: protocol.NewKey(key), Roles: roles, Price: price})
		return nil
	}
	if err := add("requester", 0, cfg.Price); err != nil {
		return nil, err
	}
	for i := range cfg.Miners {
		if err := add(fmt.Sprintf("miner %d", i+1), protocol.RoleMiner, cfg.Price-protocol.Amount(i)*cfg.Price/20); err != nil {
			return nil, err
		}
	}
	for i := range cfg.Cheats {
		if err := add(fmt.Sprintf("miner %d", cfg.Miners+i+1), protocol.RoleMiner, cfg.Price/2); err != nil {
			return nil, err
		}
		members[len(members)-1].Cheat = true
	}
	for i := range cfg.Verifiers {
		if err := add(fmt.Sprintf("verifier %d", i+1), protocol.RoleVerifier|protocol.RoleAuditor, cfg.Price); err != nil {
			return nil, err
		}
	}
	if err := add("settler", protocol.RoleSettler, cfg.Price); err != nil {
		return nil, err
	}
	return members, add("watcher", protocol.RoleWatcher, cfg.Price)
}

// open opens a member's node.
func (n *Network) open(m *Member, chain node.Chain) error {
	cfg := node.DefaultConfig(n.cfg.Period)
	if n.cfg.Dir != "" {
		cfg.Dir = filepath.Join(n.cfg.Dir, "nodes", fmt.Sprintf("%x", m.Address()))
	}
	cfg.P2P = p2p.LoopbackConfig()
	cfg.P2P.Bootstrap = n.bootstrap
	cfg.Roles, cfg.Price, cfg.Threads = m.Roles, m.Price, threads()
	cfg.Estimate, cfg.AuditRate, cfg.Disputes = n.cfg.Estimate, n.cfg.AuditRate, n.cfg.Disputes
	cfg.WaveWait = 20 * time.Second // on a busy laptop every verifier of the network shares the same two cores
	part := n.part(m)
	if part.Config != nil {
		part.Config(&cfg)
	}
	options := []node.Option{
		node.WithLogger(n.cfg.Logger.With("node", m.Name)), node.WithCrew(n.crew),
		node.WithObserver(func(e node.Event) { n.cfg.Observer(m, e) }),
	}
	engine := n.cfg.Engine
	if part.Engine != nil {
		engine = part.Engine
	}
	switch {
	case part.Generator != nil:
		options = append(options, node.WithGenerator(part.Generator))
	case m.Cheat:
		options = append(options, node.WithGenerator(noise{}))
	}
	var err error
	m.Node, err = node.Open(cfg, m.Key, engine, chain, options...)
	if err != nil {
		return fmt.Errorf("open %s: %w", m.Name, err)
	}
	m.sender = settlement.NewSender(n.Client, m.Key.Private(), m.Node.Records("sender"), n.cfg.Logger.With("node", m.Name))
	m.Account = n.Contracts.Account(m.sender)
	return nil
}

func (n *Network) part(m *Member) Part {
	if n.cfg.Part == nil {
		return Part{}
	}
	return n.cfg.Part(m)
}

// enroll gives a member what its roles need on chain: tokens, an account, registration, stake, bond, deposit.
func (n *Network) enroll(ctx context.Context, m *Member) error {
	stake := max(n.cfg.Price*stakeFactor, n.Contracts.Params.MinStake)
	if _, err := m.Account.Faucet(ctx, common.Address(m.Address()), n.cfg.Deposit+30*n.cfg.Price+2*stake+100*protocol.Token); err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	if m.Roles != 0 {
		group.Go(func() error {
			if _, err := m.Account.RegisterNode(ctx, m.Key, m.Roles); err != nil {
				return err
			}
			_, err := m.Account.Stake(ctx, common.Address(m.Address()), stake)
			return err
		})
	}
	group.Go(func() error { return n.fund(ctx, m) })
	return group.Wait()
}

// fund opens the member's account and puts in what its part needs.
func (n *Network) fund(ctx context.Context, m *Member) error {
	switch {
	case m.Roles == 0:
		if _, err := m.Account.Deposit(ctx, n.cfg.Deposit); err != nil {
			return err
		}
		if _, err := m.Account.LockSecurity(ctx, 25*n.cfg.Price); err != nil {
			return err
		}
		if _, err := m.Account.RegisterPayer(ctx, m.Key, n.cfg.Deposit, 1<<40); err != nil {
			return err
		}
	case m.Roles.Has(protocol.RoleSettler):
		if _, err := m.Account.Bond(ctx, common.Address(m.Address()), n.Contracts.Params.MinBond); err != nil {
			return err
		}
	default:
		// Only an owner with an account can be credited; the smallest deposit opens one.
		if _, err := m.Account.Deposit(ctx, 1); err != nil {
			return err
		}
	}
	var err error
	m.index, err = n.Contracts.AccountOf(ctx, common.Address(m.Address()))
	return err
}

// gas is what every member gets at genesis: 10 of the chain's own coin.
func gas() *big.Int { return new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18)) }
