package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/settlement"
)

// deployFlags say what to deploy, with what key, and how the network describes itself.
type deployFlags struct {
	dir, keyFile, config string
	dev, yes, json       bool

	name, scope string
	bootstrap   []string
	period      time.Duration
	epoch       time.Duration
}

func (a *app) deployCommand() *cobra.Command {
	var f deployFlags
	c := &cobra.Command{
		Use:   "deploy --rpc URL",
		Short: "Put the contracts of a new network on an EVM chain",
		Long: `Put the contracts of a new network on an EVM chain and write DIR/network.json, with which others join.

The key that deploys is made in DIR, or read from --key-file; afterwards it has no privilege. What it costs
is said before anything is sent. A deployment that was interrupted goes on where it was when the same
command is run again: DIR remembers its parameters (deploy.json) and transactions.

The parameters are those of a network with blocks of twelve seconds whose tokens have a price. --dev takes
others for a development chain: windows of a few blocks, a token with a faucet. --config reads them from a
file like deploy.json.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			switch {
			case a.rpc == "":
				return fmt.Errorf("%w: --rpc is missing: name the URL of the chain", errUsage)
			case f.dev && f.config != "":
				return fmt.Errorf("%w: --dev and --config exclude each other", errUsage)
			}
			return a.deploy(c.Context(), f)
		},
	}
	c.Flags().StringVar(&f.dir, "dir", "network", "folder for keys, progress and network.json")
	c.Flags().StringVar(&f.keyFile, "key-file", "", "file with the deployer's private key, 64 hexadecimal digits (default: a key kept in DIR)")
	c.Flags().StringVar(&f.config, "config", "", "JSON file with the parameters")
	c.Flags().BoolVar(&f.dev, "dev", false, "parameters for a development chain")
	c.Flags().BoolVar(&f.yes, "yes", false, "do not ask before money is spent")
	c.Flags().StringVar(&f.name, "name", "", "name of the network (default: limn- and the chain's id)")
	c.Flags().StringVar(&f.scope, "scope", string(node.ScopeInternet), "how far the network reaches: machine, lan or internet")
	c.Flags().StringArrayVar(&f.bootstrap, "bootstrap", nil, "multiaddress of a node to meet first; repeatable")
	c.Flags().DurationVar(&f.period, "period", 0, "time between two blocks (default: measured)")
	c.Flags().DurationVar(&f.epoch, "epoch", 10*time.Minute, "least time between two epochs of one settler")
	jsonFlag(c, &f.json)
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

// Deployment is what `peer deploy --json` prints.
type Deployment struct {
	Network string           `json:"network"` // path of network.json
	Steps   []DeploymentStep `json:"steps"`
	Gas     uint64           `json:"gas"`
	Fee     string           `json:"fee"` // wei
	File    node.NetworkFile `json:"file"`
}

// DeploymentStep is one transaction of a deployment.
type DeploymentStep struct {
	Transaction
	Address *common.Address `json:"address,omitempty"`
}

func (a *app) deploy(ctx context.Context, f deployFlags) error {
	if err := os.MkdirAll(f.dir, 0o700); err != nil {
		return err
	}
	cfg, err := f.parameters()
	if err != nil {
		return err
	}
	key, err := a.deployer(f)
	if err != nil {
		return err
	}
	chain := settlement.DefaultConfig()
	chain.URL = a.rpc
	client, err := settlement.Dial(chain, a.quietLogger())
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	defer client.Close()
	file, err := f.describe(ctx, client, a.rpc)
	if err != nil {
		return err
	}
	state, err := store.Open(filepath.Join(f.dir, "deployer"), store.Options{})
	if errors.Is(err, store.ErrLocked) {
		return fmt.Errorf("another 'peer deploy' works on %s: wait until it is done (%w)", f.dir, err)
	}
	if err != nil {
		return err
	}
	defer state.Close()
	sender := settlement.NewSender(client, key.Private(), node.RecordsIn(state.Namespace("sender")), a.quietLogger())
	if err := a.agree(ctx, f, client, sender, cfg); err != nil {
		return err
	}
	out := Deployment{Network: filepath.Join(f.dir, "network.json"), Steps: []DeploymentStep{}}
	fee := new(big.Int)
	cfg.Progress = func(s settlement.DeployStep) {
		step := DeploymentStep{Transaction: transactionOf(s.Name, s.Receipt)}
		where := ""
		if s.Address != (common.Address{}) {
			step.Address, where = &s.Address, s.Address.Hex()
		}
		out.Steps, out.Gas = append(out.Steps, step), out.Gas+step.Gas
		paid, _ := new(big.Int).SetString(step.Fee, 10) // written just now
		fee.Add(fee, paid)
		a.done("%-16s %-42s %s", s.Name, where, a.err.Style(term.Dim, fmt.Sprintf("(%d gas)", step.Gas)))
	}
	err = alongside(ctx, func(ctx context.Context) (err error) {
		file.Chain, err = settlement.Deploy(ctx, sender, cfg)
		return err
	}, client.Run, sender.Run)
	if err != nil {
		return fmt.Errorf("%w; run the same command again to go on", err)
	}
	if err := file.Validate(); err != nil {
		return err
	}
	if err := writeJSON(out.Network, file); err != nil {
		return err
	}
	out.File, out.Fee = file, fee.String()
	a.done("network %s is on chain %d: %d gas, %s", file.Name, file.Chain.ChainID, out.Gas, gasOf(fee))
	a.note("next: peer init --network %s", out.Network)
	if f.json {
		return a.out.JSON(out)
	}
	fmt.Fprintln(a.out, out.Network)
	return nil
}

// agree says what the deployment will cost and asks whether to go on.
func (a *app) agree(ctx context.Context, f deployFlags, client *settlement.Client, sender *settlement.Sender, cfg settlement.DeployConfig) error {
	waiting, err := sender.Waiting(ctx)
	if err != nil {
		return err
	}
	market, err := client.Market(ctx)
	if err != nil {
		return err
	}
	have, err := client.Coins(ctx, sender.From())
	if err != nil {
		return err
	}
	gas, err := settlement.DeployGas(cfg)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	cost := new(big.Int).Mul(new(big.Int).SetUint64(gas), new(big.Int).SetUint64(market.Price))
	a.say("deployer  %s  has %s", sender.From(), gasOf(have))
	a.say("cost      about %d gas, %s at %s a unit now", gas, gasOf(cost), gasOf(new(big.Int).SetUint64(market.Price)))
	begun, err := f.begun(sender)
	if err != nil {
		return err
	}
	if begun || len(waiting) > 0 {
		a.note("a deployment was begun here before: going on")
		return nil
	}
	if have.Cmp(cost) < 0 {
		return fmt.Errorf("the deployer %s has %s, needed are about %s: send it some and run this again", sender.From(), gasOf(have), gasOf(cost))
	}
	if f.yes {
		return nil
	}
	yes, err := term.Confirm(a.stdin, a.err, "Deploy?")
	if errors.Is(err, term.ErrNoTerminal) {
		return fmt.Errorf("%w: nobody can be asked here: say --yes to spend %s", errUsage, gasOf(cost))
	}
	if err == nil && !yes {
		err = errors.New("nothing was deployed")
	}
	return err
}

// begun reports whether the first contract is there.
func (f deployFlags) begun(sender *settlement.Sender) (bool, error) {
	_, done, err := sender.Done(settlement.FirstDeployed)
	return done, err
}

func writeJSON(path string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return writeFile(path, append(data, '\n'), 0o644)
}

func missing(path string) bool {
	_, err := os.Stat(path)
	return errors.Is(err, fs.ErrNotExist)
}
