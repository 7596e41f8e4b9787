package main

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/testnet"
)

func (a *app) devnetCommand() *cobra.Command {
	cfg := testnet.DefaultConfig("", nil)
	c := &cobra.Command{
		Use:   "devnet --dir DIR",
		Short: "Run a development network: chain, contracts, bootstrap node, faucet",
		Long: `Run a development network for nodes in other processes: an EVM chain with RPC, limn's contracts, a
bootstrap node and a faucet. DIR holds all of it and survives any restart, kill -9 included.

DIR/network.json tells others how to join; it is also served over HTTP, so that on another machine
'peer init --network http://HOST:4880/network.json' is enough. Nodes on other machines need
--listen 0.0.0.0 or an address of the LAN here.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			if cfg.Dir == "" {
				return fmt.Errorf("%w: --dir is missing: name a folder for chain and keys", errUsage)
			}
			return a.devnet(c.Context(), cfg)
		},
	}
	c.Flags().StringVar(&cfg.Dir, "dir", "", "folder for everything")
	c.Flags().StringVar(&cfg.Host, "listen", cfg.Host, "IP address to listen on; 0.0.0.0 for all")
	c.Flags().IntVar(&cfg.RPCPort, "rpc-port", cfg.RPCPort, "port of the chain's RPC; 0 takes a free one and keeps it")
	c.Flags().IntVar(&cfg.P2PPort, "p2p-port", cfg.P2PPort, "port of the bootstrap node, UDP and TCP; 0 as above")
	c.Flags().IntVar(&cfg.HTTPPort, "http-port", cfg.HTTPPort, "port of faucet and network.json; 0 as above")
	c.Flags().DurationVar(&cfg.Period, "period", cfg.Period, "time between two blocks")
	c.Flags().DurationVar(&cfg.Epoch, "epoch", cfg.Epoch, "least time between two epochs of one settler")
	a.logLevel = "warn"
	c.Flags().StringVar(&a.logLevel, "log-level", "warn", "what is logged to stderr: debug, info, warn or error")
	return c
}

func (a *app) devnet(ctx context.Context, cfg testnet.Config) error {
	log, err := a.logger()
	if err != nil {
		return err
	}
	cfg.Logger = log
	if cfg.Engine, err = compute.Embedded(); err != nil {
		return err
	}
	if err := cfg.Validate(); err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	network, err := testnet.Open(cfg)
	if err != nil {
		return err
	}
	defer network.Close()
	a.note("starting the chain and deploying the contracts")
	err = network.Run(ctx, func(file node.NetworkFile) { a.devnetReady(cfg, network.URL(), file) })
	if err != nil {
		return err
	}
	return network.Close()
}

func (a *app) devnetReady(cfg testnet.Config, url string, file node.NetworkFile) {
	path := filepath.Join(cfg.Dir, "network.json")
	bold := func(text string) string { return a.err.Style(term.Bold, text) }
	a.done("development network %s: chain %d, a block every %s", bold(file.Name), file.Chain.ChainID, time.Duration(file.Period))
	a.say("  rpc        %s", file.RPC)
	a.say("  escrow     %s", file.Chain.Escrow)
	a.say("  registry   %s", file.Chain.Registry)
	a.say("  token      %s", file.Chain.Token)
	a.say("  bootstrap  %s", file.Bootstrap[0])
	a.say("  faucet     %s", file.Faucet)
	a.say("join it:     %s", bold("peer init --network "+path))
	if file.Scope != node.ScopeMachine {
		a.say("from afar:   %s", bold("peer init --network "+url))
	}
	a.note("Ctrl-C stops it; everything stays in %s", cfg.Dir)
	fmt.Fprintln(a.out, path)
}
