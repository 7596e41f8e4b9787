package devnet

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
)

// nodeConfig: no peers, no IPC, only the RPC that was asked for.
func (c *Chain) nodeConfig() *node.Config {
	cfg := node.DefaultConfig
	cfg.Name = "limn-devnet"
	cfg.DataDir = c.cfg.Dir
	cfg.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	cfg.IPCPath = ""
	if c.cfg.Host != "" {
		modules := []string{"eth", "net", "web3", rpcNamespace}
		cfg.HTTPHost, cfg.HTTPPort, cfg.HTTPModules = c.cfg.Host, c.cfg.Port, modules
		cfg.HTTPVirtualHosts = []string{"localhost", c.cfg.Host}
		cfg.WSHost, cfg.WSPort, cfg.WSModules = c.cfg.Host, c.cfg.Port, modules
	}
	return &cfg
}

// ethConfig keeps caches small (16 nodes and the chain share one gigabyte) and
// writes state with every block, so that nothing is lost with the process.
func (c *Chain) ethConfig() *ethconfig.Config {
	cfg := ethconfig.Defaults
	cfg.Genesis = c.genesis()
	cfg.NetworkId = c.cfg.ChainID
	cfg.SyncMode = ethconfig.FullSync
	cfg.StateScheme = rawdb.HashScheme
	cfg.NoPruning = true
	cfg.NoPrefetch = true
	cfg.LogNoHistory = true // logs are found by scanning headers: the chain is short
	cfg.TransactionHistory = 0
	cfg.DatabaseCache, cfg.DatabaseHandles = 16, 64
	cfg.TrieCleanCache, cfg.TrieDirtyCache, cfg.SnapshotCache = 8, 8, 0
	cfg.TxPool.NoLocals, cfg.TxPool.Journal = true, ""
	cfg.BlobPool.Datacap = 128 << 20
	cfg.Miner.GasCeil = c.cfg.GasLimit
	cfg.Miner.GasPrice = big.NewInt(1)
	return &cfg
}

func (c *Chain) genesis() *core.Genesis {
	alloc := core.SystemContractAllocs()
	funds := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	alloc[crypto.PubkeyToAddress(c.deployer.PublicKey)] = types.Account{Balance: funds}
	for addr, wei := range c.cfg.Alloc {
		alloc[addr] = types.Account{Balance: wei}
	}
	return &core.Genesis{
		Config:     osaka(c.cfg.ChainID),
		GasLimit:   c.cfg.GasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}
}

func isGenesisMismatch(err error) bool {
	var mismatch *core.GenesisMismatchError
	var compat *params.ConfigCompatError
	return errors.As(err, &mismatch) || errors.As(err, &compat)
}
