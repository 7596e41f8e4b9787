package testnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// Config of a development network.
type Config struct {
	// Dir holds everything.
	Dir string
	// Host is the address to listen on: 127.0.0.1, an address of the LAN, or 0.0.0.0 for all of them.
	Host string
	// RPCPort, P2PPort and HTTPPort are the ports of the chain, of the bootstrap node (UDP and TCP) and of faucet and
	// network.json. 0 takes a free one and keeps it over restarts.
	RPCPort, P2PPort, HTTPPort int
	// Period between two blocks, 50ms to 1h.
	Period time.Duration
	// Epoch is the least time between two epochs of one settler.
	Epoch time.Duration
	// Engine of the bootstrap node, which checks what it forwards.
	Engine node.Engine
	// Logger of chain and node.
	Logger *slog.Logger
}

// DefaultConfig is a network on this machine only, with one block a second.
func DefaultConfig(dir string, engine node.Engine) Config {
	return Config{
		Dir: dir, Host: "127.0.0.1", RPCPort: 8545, P2PPort: 4810, HTTPPort: 4880, Period: time.Second, Epoch: 5 * time.Second,
		Engine: engine, Logger: slog.New(slog.DiscardHandler),
	}
}

// Validate names every field that is out of bounds.
func (c Config) Validate() error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf("testnet: "+format, args...))
		}
	}
	check(c.Dir != "", "a directory is needed")
	check(net.ParseIP(c.Host) != nil, "host %q: want an IP address, such as 127.0.0.1 or 0.0.0.0", c.Host)
	for _, port := range []int{c.RPCPort, c.P2PPort, c.HTTPPort} {
		check(port >= 0 && port <= 65535, "port %d: want 0 to 65535", port)
	}
	check(c.Period >= 50*time.Millisecond && c.Period <= time.Hour, "period %s: want 50ms to 1h", c.Period)
	check(c.Epoch >= 0 && c.Epoch <= 24*time.Hour, "epoch %s: want 0 to 24h", c.Epoch)
	check(c.Engine != nil, "an engine is needed")
	return errors.Join(faults...)
}

// Network is an open development network.
type Network struct {
	cfg    Config
	chain  *devnet.Chain
	client *settlement.Client
	state  *store.Store // of the deployer
	http   net.Listener

	contracts *settlement.Contracts
	deployer  *settlement.Sender
	node      *node.Node // the bootstrap node; nil before Run has deployed the contracts
	file      node.NetworkFile
}

// Open opens the chain and listens. Blocks come with Run.
func Open(cfg Config) (_ *Network, err error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, err
	}
	if err := keepPorts(&cfg); err != nil {
		return nil, err
	}
	n := &Network{cfg: cfg}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	chain := devnet.DefaultConfig()
	chain.Dir, chain.Host, chain.Port, chain.Period = filepath.Join(cfg.Dir, "chain"), cfg.Host, cfg.RPCPort, cfg.Period
	chain.Logger = cfg.Logger
	if err := os.MkdirAll(chain.Dir, 0o700); err != nil {
		return nil, err
	}
	if n.chain, err = devnet.Open(chain); err != nil {
		return nil, err
	}
	address := net.JoinHostPort(cfg.Host, strconv.Itoa(cfg.HTTPPort))
	if n.http, err = net.Listen("tcp", address); err != nil {
		return nil, fmt.Errorf("listen for faucet and network.json on %s: %w: choose another port with --http-port", address, err)
	}
	if n.state, err = store.Open(filepath.Join(cfg.Dir, "deployer"), store.Options{Logger: cfg.Logger}); err != nil {
		return nil, err
	}
	if n.client, err = settlement.Wrap(n.chain.Client(), n.network(settlement.Network{}, nil).Settlement(), cfg.Logger); err != nil {
		return nil, err
	}
	n.deployer = settlement.NewSender(n.client, n.chain.Deployer(), node.RecordsIn(n.state.Namespace("sender")), cfg.Logger)
	return n, nil
}

// Close frees everything. A second call does nothing.
func (n *Network) Close() error {
	var errs []error
	if n.node != nil {
		errs = append(errs, n.node.Close())
	}
	if n.http != nil {
		if err := n.http.Close(); !errors.Is(err, net.ErrClosed) {
			errs = append(errs, err)
		}
	}
	if n.state != nil {
		errs = append(errs, n.state.Close())
	}
	if n.chain != nil {
		errs = append(errs, n.chain.Close())
	}
	return errors.Join(errs...)
}

// Run makes blocks, deploys the contracts where that was not done before, and serves until ctx ends. ready is called
// once everything answers and network.json is written.
func (n *Network) Run(ctx context.Context, ready func(node.NetworkFile)) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return n.chain.Run(ctx) })
	group.Go(func() error { return n.client.Run(ctx) })
	group.Go(func() error { return n.deployer.Run(ctx) })
	group.Go(func() error { return n.state.Run(ctx) })
	group.Go(func() error {
		if err := n.start(ctx, group); err != nil {
			return err
		}
		ready(n.file)
		return n.serveHTTP(ctx)
	})
	err := group.Wait()
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

func (n *Network) start(ctx context.Context, group *errgroup.Group) error {
	contracts, err := n.deploy(ctx)
	if err != nil {
		return err
	}
	n.contracts = n.client.Bind(contracts)
	book := settlement.NewBook(n.contracts, settlement.ByHash(n.chain.Blobs()), node.RecordsIn(n.state.Namespace("book")), n.cfg.Logger)
	reference, err := node.ReferenceOf(n.cfg.Engine.Root())
	if err != nil {
		return err
	}
	book.Watch(reference)
	if err := n.openNode(book); err != nil {
		return err
	}
	group.Go(func() error { return book.Run(ctx) })
	group.Go(func() error { return n.node.Run(ctx) })
	n.file = n.network(contracts, n.node.Addresses())
	if err := n.file.Validate(); err != nil {
		return err
	}
	return writeJSON(filepath.Join(n.cfg.Dir, "network.json"), n.file)
}

// deploy puts the contracts on the chain once, and remembers where they are.
func (n *Network) deploy(ctx context.Context) (settlement.Network, error) {
	path := filepath.Join(n.cfg.Dir, "contracts.json")
	var contracts settlement.Network
	data, err := os.ReadFile(path)
	switch {
	case err == nil:
		if err := json.Unmarshal(data, &contracts); err != nil {
			return contracts, fmt.Errorf("%s is damaged: %w", path, err)
		}
		if err := contracts.Validate(); err != nil {
			return contracts, fmt.Errorf("%s: %w", path, err)
		}
		return contracts, n.client.Check(ctx, contracts)
	case !errors.Is(err, fs.ErrNotExist):
		return contracts, err
	}
	if contracts, err = settlement.Deploy(ctx, n.deployer, settlement.DevDeploy()); err != nil {
		return contracts, err
	}
	return contracts, writeJSON(path, contracts)
}

// openNode opens the bootstrap node: a full node without roles, whose key lies in the directory.
func (n *Network) openNode(book *settlement.Book) error {
	key, err := keystore.Open(filepath.Join(n.cfg.Dir, "keys"), "bootstrap", "")
	if errors.Is(err, keystore.ErrNotFound) {
		key, err = keystore.CreateLight(filepath.Join(n.cfg.Dir, "keys"), "bootstrap", "")
	}
	if err != nil {
		return err
	}
	cfg := node.DefaultConfig(n.cfg.Period)
	cfg.Dir = filepath.Join(n.cfg.Dir, "node")
	cfg.P2P = n.network(settlement.Network{}, nil).P2P()
	family := "ip4"
	if net.ParseIP(n.cfg.Host).To4() == nil {
		family = "ip6"
	}
	cfg.P2P.Listen = []string{fmt.Sprintf("/%s/%s/tcp/%d", family, n.cfg.Host, n.cfg.P2PPort)}
	if !net.ParseIP(n.cfg.Host).IsLoopback() { // see NetworkFile.P2P
		cfg.P2P.Listen = append(cfg.P2P.Listen, fmt.Sprintf("/%s/%s/udp/%d/quic-v1", family, n.cfg.Host, n.cfg.P2PPort))
	}
	n.node, err = node.Open(cfg, key, n.cfg.Engine, node.NewL1(book), node.WithLogger(n.cfg.Logger))
	if errors.Is(err, p2p.ErrListen) {
		return fmt.Errorf("%w: choose another port with --p2p-port", err)
	}
	return err
}

// network is the description of this network for those who reach it by the address it listens on.
func (n *Network) network(contracts settlement.Network, bootstrap []string) node.NetworkFile {
	host := reachable(n.cfg.Host)
	scope := node.ScopeLAN
	if net.ParseIP(n.cfg.Host).IsLoopback() {
		scope = node.ScopeMachine
	}
	return node.NetworkFile{
		Name: "dev", Scope: scope, Chain: contracts, Bootstrap: bootstrap,
		RPC:    "http://" + net.JoinHostPort(host, strconv.Itoa(n.cfg.RPCPort)),
		Faucet: "http://" + net.JoinHostPort(host, strconv.Itoa(n.cfg.HTTPPort)) + "/faucet",
		Period: node.Duration(n.cfg.Period), Epoch: node.Duration(n.cfg.Epoch),
	}
}

// URL is where network.json is served.
func (n *Network) URL() string {
	return "http://" + net.JoinHostPort(reachable(n.cfg.Host), strconv.Itoa(n.cfg.HTTPPort)) + "/network.json"
}

// reachable is the address to tell others: for "all addresses", the first private one of this machine, else the first
// that is not the loopback's.
func reachable(host string) string {
	if !net.ParseIP(host).IsUnspecified() {
		return host
	}
	best := "127.0.0.1"
	addresses, _ := net.InterfaceAddrs() // none where the system does not tell
	for _, a := range addresses {
		ip, ok := a.(*net.IPNet)
		if !ok || ip.IP.To4() == nil || !ip.IP.IsGlobalUnicast() {
			continue
		}
		if ip.IP.IsPrivate() {
			return ip.IP.String()
		}
		if best == "127.0.0.1" {
			best = ip.IP.String()
		}
	}
	return best
}
