package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/protocol"
)

func (a *app) initCommand() *cobra.Command {
	var source string
	var asJSON bool
	c := &cobra.Command{
		Use:   "init --network FILE|URL",
		Short: "Make a home: keys, configuration, and the network it belongs to",
		Long: `Make a home for one node. Two keys are created: the owner key holds funds and stake, and everything
earned is paid to it; the node key signs statements and vouchers and needs gas only. On a network
with real money, move keys/owner.json away from the node's machine after 'peer stake'.

Existing keys and an existing config.toml are never overwritten.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			if source == "" {
				return fmt.Errorf("%w: --network is missing: name the network.json of the network to join, as a file or URL", errUsage)
			}
			return a.init(c.Context(), source, asJSON)
		},
	}
	c.Flags().StringVar(&source, "network", "", "network.json of the network to join: a file or an http URL")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	a.keyFlags(c)
	return c
}

// Home is what `peer init --json` prints.
type Home struct {
	Home    string           `json:"home"`
	Network string           `json:"network"`
	ChainID uint64           `json:"chain_id"`
	Owner   protocol.Address `json:"owner"`
	Node    protocol.Address `json:"node"`
}

func (a *app) init(ctx context.Context, source string, asJSON bool) error {
	network, err := node.ReadNetwork(ctx, source)
	if err != nil {
		return fmt.Errorf("read the network: %w", err)
	}
	if err := os.MkdirAll(a.home, 0o700); err != nil {
		return err
	}
	if err := a.joinNetwork(ctx, network); err != nil {
		return err
	}
	if err := a.createKeys(); err != nil {
		return err
	}
	if err := a.writeConfig(); err != nil {
		return err
	}
	owner, err := a.address(keystore.Owner)
	if err != nil {
		return err
	}
	id, err := a.address(keystore.Node)
	if err != nil {
		return err
	}
	if asJSON {
		return a.out.JSON(Home{Home: a.home, Network: network.Name, ChainID: network.Chain.ChainID, Owner: owner, Node: id})
	}
	a.done("%s belongs to network %s, chain %d", a.home, network.Name, network.Chain.ChainID)
	a.say("  owner  %s  %s", owner, a.err.Style(term.Dim, "funds, stake, income"))
	a.say("  node   %s  %s", id, a.err.Style(term.Dim, "signs statements and vouchers"))
	if network.Faucet != "" {
		a.note("next: 'peer faucet' for gas and test tokens; then 'peer wallet deposit 1' to ask for pictures, or 'peer stake --mine' to make them")
	} else {
		a.note("next: send tokens and gas to the owner, gas to the node; then 'peer wallet deposit' to ask for pictures, or 'peer stake --mine' to make them")
	}
	return nil
}

// joinNetwork stores network.json. A home never changes to a network on which its money is not.
func (a *app) joinNetwork(ctx context.Context, network node.NetworkFile) error {
	have, err := node.ReadNetwork(ctx, a.networkPath())
	switch {
	case err == nil && have.Chain.Domain() != network.Chain.Domain():
		return fmt.Errorf("%s belongs to the network with escrow %s on chain %d, this one has %s on %d: choose another home with --home",
			a.home, have.Chain.Escrow, have.Chain.ChainID, network.Chain.Escrow, network.Chain.ChainID)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	data, err := json.MarshalIndent(network, "", "  ")
	if err != nil {
		return err
	}
	return writeFile(a.networkPath(), append(data, '\n'), 0o644)
}

// createKeys makes the keys that are not there. All have one passphrase.
func (a *app) createKeys() error {
	var missing []string
	for _, name := range []string{keystore.Owner, keystore.Node} {
		if _, err := os.Stat(filepath.Join(a.keysDir(), name+".json")); errors.Is(err, fs.ErrNotExist) {
			missing = append(missing, name)
		} else {
			a.note("keeping the existing %s key", name)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	passphrase, err := a.source().New("home's")
	if err != nil {
		return err
	}
	for _, name := range missing {
		create := keystore.Create
		if passphrase == "" {
			create = keystore.CreateLight
		}
		if _, err := create(a.keysDir(), name, passphrase); err != nil {
			return err
		}
	}
	return nil
}

// configTemplate shows every setting with its default; a home without passphrase says so.
const configTemplate = `# Configuration of 'peer' for this home. Environment variables (LIMN_PRICE, ...) and flags come before it.

%sno_passphrase = true        # keys without passphrase: for development networks only
# passphrase_file = "/run/secrets/limn"
# rpc = "http://127.0.0.1:8545"   # instead of the chain named in network.json
# beacon = "http://127.0.0.1:5052" # a beacon node that keeps the chain's blobs; development chains need none

# roles of 'peer run'
# mine = false
# verify = false
# audit = false
# settle = false
# watch = false
# price = "%s"        # for a picture, as a miner
# engine = "embedded"       # model that the node makes, scores and audits pictures of; run --model
# threads = 0               # for one picture; 0: all cores

# max_price = "%s"    # for a picture, as a requester
# claim_above = "0.000000001"

# http = "127.0.0.1:0"      # /status and /metrics; "" for none
# listen = ["/ip4/0.0.0.0/udp/4810/quic-v1", "/ip4/0.0.0.0/tcp/4810"]
# no_mdns = false
# no_upnp = false
# no_relay = false
# no_autonat = false
# no_holepunch = false
# log_level = "info"
`

const (
	defaultPrice    = protocol.Token / 100
	defaultMaxPrice = protocol.Token / 50
)

func bareAmount(v protocol.Amount) string {
	text := v.String()
	return text[:len(text)-len(" LIMN")]
}

func (a *app) writeConfig() error {
	path := filepath.Join(a.home, configFile)
	if _, err := os.Stat(path); err == nil {
		a.note("keeping the existing %s", path)
		return nil
	}
	comment := "# "
	if a.passphrase.None {
		comment = ""
	}
	text := fmt.Sprintf(configTemplate, comment, bareAmount(defaultPrice), bareAmount(defaultMaxPrice))
	return writeFile(path, []byte(text), 0o600)
}

// writeFile replaces a file in one step: a kill leaves the old one or the new one.
func writeFile(path string, data []byte, mode os.FileMode) error {
	temp, err := os.CreateTemp(filepath.Dir(path), ".limn-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer os.Remove(temp.Name())
	_, err = temp.Write(data)
	if err := errors.Join(err, temp.Chmod(mode), temp.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(temp.Name(), path)
}
