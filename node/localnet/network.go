package localnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// Network is a running local network.
type Network struct {
	Chain     *devnet.Chain
	Client    *settlement.Client
	Contracts *settlement.Contracts
	Book      *settlement.Book
	Members   []*Member

	cfg       Config
	crew      *node.Crew
	bootstrap []string
}

// Run opens a network, calls play once every node is registered, connected and working, and takes everything down
// when play returns. What play returns, or what broke the network before, is the result.
func Run(ctx context.Context, cfg Config, play func(context.Context, *Network) error) (err error) {
	if err := cfg.Validate(); err != nil {
		return err
	}
	n := &Network{cfg: cfg, crew: node.NewCrew(1, threads())}
	defer func() { err = errors.Join(err, n.close()) }()
	if n.Members, err = cast(cfg); err != nil {
		return err
	}
	if err := n.openChain(); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	group, ctx := errgroup.WithContext(ctx)
	defer func() {
		cancel()
		if stopped := group.Wait(); err == nil && !errors.Is(stopped, context.Canceled) {
			err = stopped
		}
	}()
	group.Go(func() error { return n.Chain.Run(ctx) })
	group.Go(func() error { return n.Client.Run(ctx) })
	if err := n.setUp(ctx, group); err != nil {
		return errors.Join(err, context.Cause(ctx))
	}
	return play(ctx, n)
}

func (n *Network) openChain() (err error) {
	cfg := devnet.DefaultConfig()
	cfg.Period, cfg.Seed, cfg.Logger = n.cfg.Period, n.cfg.Seed, n.cfg.Logger
	if n.cfg.Dir != "" {
		cfg.Dir = filepath.Join(n.cfg.Dir, "chain")
	}
	cfg.Alloc = map[common.Address]*big.Int{}
	for _, m := range n.Members {
		cfg.Alloc[common.Address(m.Address())] = gas()
	}
	if n.Chain, err = devnet.Open(cfg); err != nil {
		return err
	}
	n.Client, err = settlement.Wrap(n.Chain.Client(), n.settlementConfig(), n.cfg.Logger)
	return err
}

// settlementConfig has the patience of a chain whose blocks come several times a second.
func (n *Network) settlementConfig() settlement.Config {
	cfg := settlement.DefaultConfig()
	cfg.Poll = max(n.cfg.Period/10, cfg.CallTimeout/1000)
	cfg.EpochInterval = n.cfg.Epoch
	cfg.BumpAfter = 20 * n.cfg.Period
	return cfg
}

func (n *Network) setUp(ctx context.Context, group *errgroup.Group) error {
	n.cfg.Progress("deploying the contracts")
	deployer := settlement.NewSender(n.Client, n.Chain.Deployer(), newMemory(), n.cfg.Logger)
	group.Go(func() error { return deployer.Run(ctx) })
	network, err := settlement.Deploy(ctx, deployer, settlement.DevDeploy())
	if err != nil {
		return err
	}
	n.Contracts = n.Client.Bind(network)
	reference, err := node.ReferenceOf(n.cfg.Engine.Root())
	if err != nil {
		return err
	}
	n.Book = settlement.NewBook(n.Contracts, settlement.ByHash(n.Chain.Blobs()), nil, n.cfg.Logger)
	n.Book.Watch(reference)
	group.Go(func() error { return n.Book.Run(ctx) })

	n.cfg.Progress(fmt.Sprintf("starting %d nodes", len(n.Members)))
	chain := node.NewL1(n.Book)
	for _, m := range n.Members {
		if err := n.open(m, chain); err != nil {
			return err
		}
		if len(n.bootstrap) == 0 {
			n.bootstrap = m.Node.Addresses()
		}
		group.Go(func() error { return m.Node.Run(ctx) })
		group.Go(func() error { return m.sender.Run(ctx) })
	}

	n.cfg.Progress("registering keys, stakes and deposits")
	enroll, enrolling := errgroup.WithContext(ctx)
	for _, m := range n.Members {
		enroll.Go(func() error {
			if err := n.enroll(enrolling, m); err != nil {
				return fmt.Errorf("enroll %s: %w", m.Name, err)
			}
			return nil
		})
	}
	enroll.Go(func() error {
		_, err := n.Contracts.Account(deployer).FundAuditPool(enrolling, poolPrices*n.cfg.Price)
		return err
	})
	if err := enroll.Wait(); err != nil {
		return err
	}
	if err := n.settle(ctx, group); err != nil {
		return err
	}
	n.cfg.Progress("waiting for the mesh, and for the deposits to be final")
	if err := n.ready(ctx); err != nil {
		return err
	}
	head, _ := n.Client.Head()
	return n.Client.WaitFinal(ctx, head.Number)
}

// poolPrices is how many prices the audit pool starts with: a demo's cheat is audited long before the audit share of
// a few prices could pay for it.
const poolPrices = 100

// Requester returns the node that asks for pictures.
func (n *Network) Requester() *Member { return n.Members[0] }

// Find returns the member with an address, or nil.
func (n *Network) Find(a protocol.Address) *Member {
	for _, m := range n.Members {
		if m.Address() == a {
			return m
		}
	}
	return nil
}

func (n *Network) close() error {
	var errs []error
	for _, m := range n.Members {
		if m.Node != nil {
			errs = append(errs, m.Node.Close())
		}
	}
	if n.Client != nil {
		errs = append(errs, n.Client.Close())
	}
	if n.Chain != nil {
		errs = append(errs, n.Chain.Close())
	}
	return errors.Join(errs...)
}
