package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/chaintest"
	"github.com/limn-network/limn/settlement/devnet"
)

// TestChains deploys a network by command line on each kind of chain and moves
// money there.
func TestChains(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute of processes")
	}
	t.Parallel()
	const period = 100 * time.Millisecond
	t.Run("devnet", func(t *testing.T) {
		t.Parallel()
		cfg := devnet.DefaultConfig()
		cfg.Period, cfg.Host = period, "127.0.0.1"
		chain, err := devnet.Open(cfg)
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, chain.Close()) })
		onChain(t, chain.URL(), chain.Deployer(), chain.Run)
	})
	t.Run("anvil", func(t *testing.T) {
		t.Parallel()
		chain := chaintest.Anvil(t)
		onChain(t, chain.URL, chain.Key, func(ctx context.Context) error { return chain.Run(ctx, period) })
	})
	t.Run("geth", func(t *testing.T) {
		if os.Getenv("LIMN_TEST_GETH") == "" {
			t.Skip("minutes of jumps: set LIMN_TEST_GETH=1")
		}
		chain := chaintest.Geth(t)
		onChain(t, chain.URL, chain.Key, func(ctx context.Context) error { return chain.Run(ctx, period) })
	})
}

// onChain runs the script on a chain whose coins lie with key.
func onChain(t *testing.T, url string, key *ecdsa.PrivateKey, run func(context.Context) error) {
	ctx, cancel := context.WithCancel(context.Background())
	group, ctx := errgroup.WithContext(ctx)
	t.Cleanup(func() { cancel(); require.NoError(t, group.Wait()) })
	group.Go(func() error { return run(ctx) })
	cfg := settlement.DefaultConfig()
	cfg.URL, cfg.Poll = url, 50*time.Millisecond
	client, err := settlement.Dial(cfg, nil)
	require.NoError(t, err)
	group.Go(func() error { return client.Run(ctx) })
	// The script deploys with another key, so that the senders do not meet.
	deployer, err := crypto.GenerateKey()
	require.NoError(t, err)
	bank := settlement.NewSender(client, key, &forgetfulStore{}, nil)
	group.Go(func() error { return bank.Run(ctx) })
	coins := func(to common.Address) error {
		_, err := client.Bind(settlement.Network{}).Account(bank).SendGas(ctx, to, big.NewInt(params.Ether))
		return err
	}
	require.NoError(t, coins(crypto.PubkeyToAddress(deployer.PublicKey)))

	own := commands()
	own["coins"] = func(ts *testscript.TestScript, _ bool, args []string) {
		home := &app{home: ts.MkAbs(args[0])}
		for _, name := range []string{"owner", "node"} {
			address, err := home.address(name)
			ts.Check(err)
			ts.Check(coins(common.Address(address)))
		}
	}
	own["interrupted"] = func(ts *testscript.TestScript, _ bool, args []string) { // a wallet command that dies
		home := &app{home: ts.MkAbs(args[0])}
		owner, err := keystore.Open(home.keysDir(), keystore.Owner, "")
		ts.Check(err)
		state, err := store.Open(home.walletDir(), store.Options{})
		ts.Check(err)
		sender := settlement.NewSender(client, owner.Private(), node.RecordsIn(state.Namespace("sender")), nil)
		to := common.Address{0xaa}
		_, err = sender.Submit(ctx, settlement.Tx{ID: "transfer/1", To: &to, Value: big.NewInt(5)})
		ts.Check(err)
		ts.Check(state.Close())
	}
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "chains"), RequireExplicitExec: true, RequireUniqueNames: true, Cmds: own,
		Setup: func(env *testscript.Env) error {
			quiet(env)
			env.Setenv("CHAIN", url)
			key := hex.EncodeToString(crypto.FromECDSA(deployer))
			return os.WriteFile(filepath.Join(env.WorkDir, "deployer.key"), []byte(key+"\n"), 0o600)
		},
	})
}

// forgetfulStore is money state for a process that is never started again.
type forgetfulStore struct{}

func (*forgetfulStore) Get(string) ([]byte, bool, error)              { return nil, false, nil }
func (*forgetfulStore) Put(string, []byte) error                      { return nil }
func (*forgetfulStore) Delete(string) error                           { return nil }
func (*forgetfulStore) List(string, func(string, []byte) error) error { return nil }
