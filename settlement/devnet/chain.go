// Package devnet is a real EVM chain inside the process: the whole go-ethereum
// client (transaction pool, blob pool, state, RPC) with a block producer of our
// own in the place of the consensus client.
//
// The rules are Osaka's: blob transactions with cell proofs (sidecar version 1),
// the point evaluation precompile, block hashes from the EIP-2935 contract.
// Forks after Osaka stay off.
//
// Why not the ready-made pieces of go-ethereum: simulated.NewBackend rewinds to
// genesis when it opens, so nothing survives a restart, and catalyst's
// SimulatedBeacon moves the finalized tag in jumps of 32 blocks and drops the
// sidecars it sealed. Beacons of this network are used only when final, and a
// watcher needs the blobs, so the producer here finalizes Config.FinalityLag
// blocks behind the head and keeps every sealed blob in a BlobStore. The blobs
// are also served over the chain's RPC as limn_blob, because no method of the
// execution RPC returns them.
//
// A chain with a directory survives kill -9: state is written with every block
// (archive mode over hash-keyed tries), so Open goes on from the last one.
// Pending transactions of the ordinary pool are lost with the process; the
// sender of this module sends them again.
package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	// ErrListen says that the RPC address cannot be listened on, mostly a port in use.
	ErrListen = errors.New("cannot listen for RPC")
	// ErrLocked says that another process holds the data directory.
	ErrLocked = errors.New("data directory is in use by another process")
	// ErrNewer says that the directory was written by a later version of this package.
	ErrNewer = errors.New("data directory is from a newer version")
	// ErrOtherChain says that the directory holds a chain with another id or other funds.
	ErrOtherChain = errors.New("data directory holds another chain")
)

// Chain is one running development chain.
type Chain struct {
	cfg      Config
	log      *slog.Logger
	deployer *ecdsa.PrivateKey
	stack    *node.Node
	eth      *eth.Ethereum
	client   *ethclient.Client
	blobs    *BlobStore

	sealing sync.Mutex // one block at a time: Run and Commit may meet
	closing sync.Once
	closed  error
}

// Open opens the chain in cfg.Dir, or makes it, and serves RPC where asked.
// Blocks come with Run or Commit.
func Open(cfg Config) (*Chain, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("devnet config: %w", err)
	}
	c := &Chain{cfg: cfg, log: cfg.Logger}
	if c.log == nil {
		c.log = slog.New(slog.DiscardHandler)
	}
	if err := c.open(); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func (c *Chain) open() (err error) {
	if c.stack, err = node.New(c.nodeConfig()); err != nil {
		if errors.Is(err, node.ErrDatadirUsed) {
			return fmt.Errorf("open devnet %s: %w: stop it, or choose another directory", c.cfg.Dir, ErrLocked)
		}
		return fmt.Errorf("open devnet: %w", err)
	}
	if err = checkMark(c.cfg); err != nil {
		return err
	}
	if c.deployer, err = deployerKey(c.cfg); err != nil {
		return err
	}
	if c.blobs, err = openBlobStore(c.cfg.Dir); err != nil {
		return err
	}
	if c.eth, err = eth.New(c.stack, c.ethConfig()); err != nil {
		return c.openError(err)
	}
	c.stack.RegisterAPIs([]rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(c.eth.APIBackend, filters.Config{}))},
		{Namespace: rpcNamespace, Service: &blobAPI{c.blobs}},
	})
	if err = c.stack.Start(); err != nil {
		if op := (*net.OpError)(nil); errors.As(err, &op) && op.Op == "listen" {
			return fmt.Errorf("%w on %s port %d: %w: choose another port", ErrListen, c.cfg.Host, c.cfg.Port, err)
		}
		return fmt.Errorf("start devnet: %w", err)
	}
	c.eth.SetSynced()
	c.finalize(c.eth.BlockChain().CurrentBlock().Number.Uint64())
	c.client = ethclient.NewClient(c.stack.Attach())
	return nil
}

// Run seals a block every period until ctx ends.
func (c *Chain) Run(ctx context.Context) error {
	if c.cfg.Period == 0 {
		<-ctx.Done()
		return nil
	}
	tick := time.NewTicker(c.cfg.Period)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			if err := c.Commit(ctx); err != nil && ctx.Err() == nil {
				return err
			}
		}
	}
}

// Close stops the node and frees the directory.
func (c *Chain) Close() error {
	c.closing.Do(func() {
		c.sealing.Lock() // let the block being sealed land
		defer c.sealing.Unlock()
		if c.client != nil {
			c.client.Close()
		}
		if c.stack != nil {
			c.closed = c.stack.Close()
		}
	})
	return c.closed
}

// Client returns the in-process client; it belongs to the chain.
func (c *Chain) Client() *ethclient.Client { return c.client }

// Blobs returns every blob sealed on this chain.
func (c *Chain) Blobs() *BlobStore { return c.blobs }

// Deployer returns the key that owns the genesis funds.
func (c *Chain) Deployer() *ecdsa.PrivateKey { return c.deployer }

// ChainID returns the chain's id.
func (c *Chain) ChainID() uint64 { return c.cfg.ChainID }

// URL returns the HTTP RPC endpoint, or "" where none is served. WebSocket is at
// the same host and port.
func (c *Chain) URL() string {
	if c.cfg.Host == "" || c.stack == nil {
		return ""
	}
	return c.stack.HTTPEndpoint()
}

// openError names what the user can do where go-ethereum names what it saw.
func (c *Chain) openError(err error) error {
	if isGenesisMismatch(err) {
		return fmt.Errorf("open devnet %s: %w: %w: choose another directory", c.cfg.Dir, ErrOtherChain, err)
	}
	return fmt.Errorf("open devnet %s: %w", c.cfg.Dir, err)
}
