package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// parameters reads what is to be deployed, and keeps it: a deployment goes on with the parameters that it began with.
func (f deployFlags) parameters() (cfg settlement.DeployConfig, err error) {
	kept := filepath.Join(f.dir, "deploy.json")
	named := f.dev || f.config != ""
	cfg = settlement.DefaultDeploy()
	switch {
	case f.dev:
		cfg = settlement.DevDeploy()
	case f.config != "":
		if cfg, err = readDeployConfig(f.config); err != nil {
			return cfg, err
		}
	}
	begun, err := readDeployConfig(kept)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if err := cfg.Validate(); err != nil {
			return cfg, fmt.Errorf("%w: %w", errUsage, err)
		}
		return cfg, writeJSON(kept, cfg)
	case err != nil:
		return cfg, err
	case named && !reflect.DeepEqual(begun, cfg):
		return cfg, fmt.Errorf("the deployment in %s began with other parameters, see %s: go on without --dev and --config, or choose another --dir", f.dir, kept)
	}
	return begun, nil
}

func readDeployConfig(path string) (cfg settlement.DeployConfig, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return cfg, err
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&cfg); err != nil {
		return cfg, fmt.Errorf("%s: %w", path, err)
	}
	return cfg, nil
}

// deployer opens or makes the key that deploys.
func (a *app) deployer(f deployFlags) (*protocol.Key, error) {
	if f.keyFile != "" {
		text, err := os.ReadFile(f.keyFile)
		if err != nil {
			return nil, err
		}
		private, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
		if err != nil {
			return nil, fmt.Errorf("%s holds no private key: want 64 hexadecimal digits", f.keyFile) // the cause may quote the key
		}
		return protocol.NewKey(private), nil
	}
	const name = "deployer"
	dir := filepath.Join(f.dir, "keys")
	if !missing(filepath.Join(dir, name+".json")) {
		passphrase, err := a.source().Get(name)
		if err != nil {
			return nil, err
		}
		return keystore.Open(dir, name, passphrase)
	}
	passphrase, err := a.source().New(name + "'s")
	if err != nil {
		return nil, err
	}
	if passphrase == "" {
		return keystore.CreateLight(dir, name, passphrase)
	}
	return keystore.Create(dir, name, passphrase)
}

// describe is the network's file as far as it is known before there are contracts.
func (f deployFlags) describe(ctx context.Context, client *settlement.Client, rpc string) (file node.NetworkFile, err error) {
	id, err := client.ChainID(ctx)
	if err != nil {
		return file, err
	}
	file = node.NetworkFile{
		Name: f.name, Scope: node.Scope(f.scope), RPC: rpc, Bootstrap: f.bootstrap,
		Period: node.Duration(f.period), Epoch: node.Duration(f.epoch),
	}
	if file.Name == "" {
		file.Name = fmt.Sprintf("limn-%d", id)
	}
	if file.Bootstrap == nil {
		file.Bootstrap = []string{}
	}
	if f.period == 0 {
		period, err := client.BlockTime(ctx)
		if err != nil {
			return file, err
		}
		file.Period = node.Duration(min(max(period, 100*time.Millisecond), time.Hour))
	}
	whole := file // the contracts' part comes later
	whole.Chain = settlement.Network{ChainID: id, Token: [20]byte{1}, Escrow: [20]byte{1}, Registry: [20]byte{1}, Params: settlement.Params{SnapshotInterval: 1}}
	if err := whole.Validate(); err != nil {
		return file, fmt.Errorf("%w: %w", errUsage, err)
	}
	return file, nil
}
