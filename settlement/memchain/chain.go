// Package memchain is an EVM chain in memory without a node around it: go-ethereum's state, virtual machine and rules of
// blocks, a pool of transactions, and the part of the execution RPC that settlement uses, over a pipe inside the process.
//
// It exists beside package devnet, which is the whole client of go-ethereum, for simulations in virtual time: all that
// happens here happens in the goroutine that asks, or waits on channels of its own, so that a chain lives and ends
// inside a bubble of testing/synctest. Blocks come by the clock of Run, which there is a virtual one. What runs is
// the same: the real bytecode under Osaka's rules, transactions that are signed and paid for, blobs whose proofs are
// checked, headers that hash to their successors' parent, EIP-2935's history of block hashes. The tests of package
// settlement that run on anvil and geth run on it as well.
package memchain

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/triedb"
)

// ErrNoBlob says that no block of this chain carried a blob with that hash.
var ErrNoBlob = errors.New("no such blob on this chain")

// Config describes a chain.
type Config struct {
	// ChainID of the chain.
	ChainID uint64
	// Period between blocks of Run. Timestamps are whole seconds that always grow.
	Period time.Duration
	// FinalityLag is how many blocks the final one stays behind the head; Fork never goes deeper. 0 to 1024.
	FinalityLag uint64
	// GasLimit of each block. Far above a real one's, so that a thousand nodes can register within a few blocks.
	GasLimit uint64
	// Deployer owns a million coins at genesis.
	Deployer *ecdsa.PrivateKey
	// Alloc funds further accounts at genesis, in wei.
	Alloc map[common.Address]*big.Int
	// Seed makes prevrandao a function of block number and branch.
	Seed []byte
}

// DefaultConfig is a chain with one block a second.
func DefaultConfig(deployer *ecdsa.PrivateKey) Config {
	return Config{
		ChainID: 1337, Period: time.Second, FinalityLag: 2, GasLimit: 1_000_000_000, Deployer: deployer, Seed: []byte("limn"),
	}
}

// Validate names every field that is out of bounds.
func (c Config) Validate() error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf("memchain: config: "+format, args...))
		}
	}
	check(c.ChainID != 0, "ChainID must not be 0")
	check(c.Period > 0 && c.Period <= time.Hour, "Period %v is outside 0 to 1h", c.Period)
	check(c.FinalityLag <= 1024, "FinalityLag %d is above 1024", c.FinalityLag)
	check(c.GasLimit >= 5_000_000 && c.GasLimit <= 1<<40, "GasLimit %d is outside 5,000,000 to 2^40", c.GasLimit)
	check(c.Deployer != nil && len(c.Seed) > 0, "Deployer and Seed are needed")
	return errors.Join(faults...)
}

// Chain is one chain. All methods may be used from any goroutine.
type Chain struct {
	cfg    Config
	config *params.ChainConfig
	engine consensus.Engine
	signer types.Signer
	server *rpc.Server
	client *ethclient.Client
	states state.Database

	mu     sync.Mutex
	blocks []*block // by number
	byTx   map[common.Hash]place
	byHash map[common.Hash]*block
	pool   *pool
	blobs  map[common.Hash]*kzg4844.Blob
	branch uint64 // grows with every fork

	closing sync.Once
}

// block is a sealed block with what the RPC tells of it.
type block struct {
	header   *types.Header
	hash     common.Hash
	txs      []*waiting // with their blobs, in case that a fork gives them back
	receipts []*types.Receipt
}

func (b *block) number() uint64 { return b.header.Number.Uint64() }

// place is where a transaction lies.
type place struct {
	block *block
	index int
}

// Open makes a chain of one block. Further ones come with Run or Commit.
func Open(cfg Config) (*Chain, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	config := *params.AllDevChainProtocolChanges
	config.ChainID = new(big.Int).SetUint64(cfg.ChainID)
	config.BogotaTime, config.AmsterdamTime = nil, nil
	db := rawdb.NewMemoryDatabase()
	tries := triedb.NewDatabase(db, nil)
	c := &Chain{
		cfg: cfg, config: &config, engine: beacon.New(ethash.NewFaker()), signer: types.LatestSigner(&config),
		states: state.NewDatabase(tries, state.NewCodeDB(db)),
		byTx:   map[common.Hash]place{}, byHash: map[common.Hash]*block{}, blobs: map[common.Hash]*kzg4844.Blob{},
		pool: newPool(),
	}
	genesis, err := c.genesis().Commit(db, tries, nil)
	if err != nil {
		return nil, fmt.Errorf("memchain: genesis: %w", err)
	}
	c.append(&block{header: genesis.Header(), hash: genesis.Hash()})
	return c, c.serve()
}

func (c *Chain) genesis() *core.Genesis {
	alloc := core.SystemContractAllocs()
	funds := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	alloc[crypto.PubkeyToAddress(c.cfg.Deployer.PublicKey)] = types.Account{Balance: funds}
	for address, wei := range c.cfg.Alloc {
		alloc[address] = types.Account{Balance: wei}
	}
	return &core.Genesis{
		Config: c.config, GasLimit: c.cfg.GasLimit, BaseFee: big.NewInt(params.InitialBaseFee), Difficulty: new(big.Int),
		Timestamp: uint64(time.Now().Unix()), Alloc: alloc,
	}
}

// Run seals a block every period until ctx ends.
func (c *Chain) Run(ctx context.Context) error {
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

// Close ends the connection of Client. A second call does nothing.
func (c *Chain) Close() error {
	c.closing.Do(func() {
		c.client.Close()
		c.server.Stop()
	})
	return nil
}

// Client returns the client inside the process; it belongs to the chain.
func (c *Chain) Client() *ethclient.Client { return c.client }

// RPC returns the server behind Client, which can also be served over HTTP.
func (c *Chain) RPC() *rpc.Server { return c.server }

// Deployer returns the key that owns the genesis funds.
func (c *Chain) Deployer() *ecdsa.PrivateKey { return c.cfg.Deployer }

// ChainID returns the chain's id.
func (c *Chain) ChainID() uint64 { return c.cfg.ChainID }

// Blob returns the bytes of a blob that a block of this chain carried, or ErrNoBlob. It implements
// settlement.BlobsByHash.
func (c *Chain) Blob(_ context.Context, hash common.Hash) (*kzg4844.Blob, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if blob, ok := c.blobs[hash]; ok {
		return blob, nil
	}
	return nil, fmt.Errorf("blob %s: %w", hash, ErrNoBlob)
}

// append makes a block the head. Called with mu held, or by Open.
func (c *Chain) append(b *block) {
	c.blocks = append(c.blocks, b)
	c.byHash[b.hash] = b
	for i, w := range b.txs {
		c.byTx[w.tx.Hash()] = place{block: b, index: i}
		if side := w.tx.BlobTxSidecar(); side != nil {
			for j := range side.Blobs {
				c.blobs[kzg4844.CalcBlobHashV1(sha256.New(), &side.Commitments[j])] = &side.Blobs[j]
			}
		}
	}
}

func (c *Chain) head() *block { return c.blocks[len(c.blocks)-1] }

// final is the number of the final block.
func (c *Chain) final() uint64 {
	head := c.head().number()
	return head - min(head, c.cfg.FinalityLag)
}

// headers is what the virtual machine reads of a chain. Its methods are called with mu held.
type headers struct{ c *Chain }

// Config implements core.ChainContext.
func (h headers) Config() *params.ChainConfig { return h.c.config }

// Engine implements core.ChainContext.
func (h headers) Engine() consensus.Engine { return h.c.engine }

// CurrentHeader implements core.ChainContext.
func (h headers) CurrentHeader() *types.Header { return h.c.head().header }

// GetHeader implements core.ChainContext.
func (h headers) GetHeader(hash common.Hash, _ uint64) *types.Header { return h.GetHeaderByHash(hash) }

// GetHeaderByNumber implements core.ChainContext.
func (h headers) GetHeaderByNumber(number uint64) *types.Header {
	if number >= uint64(len(h.c.blocks)) {
		return nil
	}
	return h.c.blocks[number].header
}

// GetHeaderByHash implements core.ChainContext.
func (h headers) GetHeaderByHash(hash common.Hash) *types.Header {
	if b, ok := h.c.byHash[hash]; ok {
		return b.header
	}
	return nil
}
