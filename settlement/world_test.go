package settlement_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"math/big"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
	"github.com/limn-network/limn/settlement/ledger"
	"github.com/limn-network/limn/settlement/memchain"
)

// memory is a Store in a map. Two processes of a test may use one in turn.
type memory struct {
	mu     sync.Mutex
	values map[string][]byte
	dead   bool // a killed process writes no more
}

var errDead = errors.New("killed")

func newMemory() *memory { return &memory{values: make(map[string][]byte)} }

// survive returns what a killed process leaves: later writes of it are lost.
func (m *memory) survive() *memory {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.dead = true
	next := newMemory()
	for k, v := range m.values {
		next.values[k] = slices.Clone(v)
	}
	return next
}

func (m *memory) Get(key string) ([]byte, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	v, ok := m.values[key]
	return slices.Clone(v), ok, nil
}

func (m *memory) Put(key string, value []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.dead {
		return errDead
	}
	m.values[key] = slices.Clone(value)
	return nil
}

func (m *memory) Delete(key string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.dead {
		return errDead
	}
	delete(m.values, key)
	return nil
}

func (m *memory) List(prefix string, fn func(string, []byte) error) error {
	m.mu.Lock()
	var keys []string
	for k := range m.values {
		if strings.HasPrefix(k, prefix) {
			keys = append(keys, k)
		}
	}
	m.mu.Unlock()
	slices.Sort(keys)
	for _, k := range keys {
		v, ok, _ := m.Get(k)
		if !ok {
			continue
		}
		if err := fn(k, v); err != nil {
			return err
		}
	}
	return nil
}

// world is a chain with the contracts and the running parts of one process.
type world struct {
	*testing.T
	ctx       context.Context
	chain     ground
	blobs     settlement.BlobSource
	cfg       settlement.Config
	log       *slog.Logger
	client    *settlement.Client
	contracts *settlement.Contracts
	deployer  *person
	begun     bool // a verifier is registered
}

// ground is what a world uses of its chain.
type ground interface {
	Client() *ethclient.Client
	Deployer() *ecdsa.PrivateKey
	Commit(ctx context.Context) error
}

// person is a key with its sender and account.
type person struct {
	*settlement.Account
	key   *protocol.Key
	send  *settlement.Sender
	store *memory
	index uint32 // escrow account
}

func testConfig() settlement.Config {
	cfg := settlement.DefaultConfig()
	cfg.Poll = 20 * time.Millisecond
	cfg.BumpAfter = 3 * time.Second
	cfg.EpochInterval = 0
	cfg.ClaimAbove = 1
	return cfg
}

func testLog(t *testing.T) *slog.Logger {
	if os.Getenv("LIMN_TEST_LOG") != "" {
		return slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	return slog.New(slog.DiscardHandler)
}

// newWorld opens a chain in memory that seals 20 blocks a second and deploys on it. In a bubble of testing/synctest these
// seconds are virtual: a test takes as long as what it computes, on a busy machine as on an idle one.
func newWorld(t *testing.T, change func(*settlement.DeployConfig)) *world {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	cfg := memchain.DefaultConfig(key)
	cfg.Period = 50 * time.Millisecond
	chain, err := memchain.Open(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	return worldOn(t, chain, chain.Run, settlement.ByHash(chain), change)
}

// newLiveWorld does the same on the whole client of go-ethereum, by the clock on the wall.
func newLiveWorld(t *testing.T, change func(*settlement.DeployConfig)) *world {
	t.Helper()
	dev := devnet.DefaultConfig()
	dev.Period = 50 * time.Millisecond
	chain, err := devnet.Open(dev)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	return worldOn(t, chain, chain.Run, settlement.ByHash(chain.Blobs()), change)
}

func worldOn(
	t *testing.T, chain ground, run func(context.Context) error, blobs settlement.BlobSource, change func(*settlement.DeployConfig),
) *world {
	t.Helper()
	w := &world{T: t, chain: chain, blobs: blobs, cfg: testConfig(), log: testLog(t)}
	w.ctx = running(t, run)
	var err error
	w.client, err = settlement.Wrap(chain.Client(), w.cfg, w.log)
	require.NoError(t, err)
	w.start(w.client.Run)
	w.deployer = w.personOf(chain.Deployer())
	w.deploy(change)
	return w
}

// deploy puts the contracts on the chain and reads them through the client.
func (w *world) deploy(change func(*settlement.DeployConfig)) {
	w.Helper()
	deploy := settlement.DevDeploy()
	if change != nil {
		change(&deploy)
	}
	network, err := settlement.Deploy(w.ctx, w.deployer.send, deploy)
	require.NoError(w, err)
	w.contracts = w.client.Bind(network)
	w.deployer.Account = w.contracts.Account(w.deployer.send)
}

// hanging is when a test is given up. Outside of bubbles it is time on the wall, and a busy machine is no fault.
const hanging = 4 * time.Minute

// running starts something that ends with the test, and returns a context that
// ends before it.
func running(t *testing.T, run func(context.Context) error) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), hanging)
	group, gctx := errgroup.WithContext(ctx)
	group.Go(func() error { return run(gctx) })
	t.Cleanup(func() { cancel(); require.NoError(t, group.Wait()) })
	return gctx
}

// start runs something until the test or the returned stop ends it.
func (w *world) start(run func(context.Context) error) (stop func()) {
	w.Helper()
	ctx, cancel := context.WithCancel(w.ctx)
	done := make(chan error, 1)
	go func() { done <- run(ctx) }()
	var once sync.Once
	stop = func() { once.Do(func() { cancel(); require.NoError(w, <-done) }) }
	w.Cleanup(stop)
	return stop
}

func (w *world) personOf(key *ecdsa.PrivateKey) *person {
	w.Helper()
	store := newMemory()
	p := &person{key: protocol.NewKey(key), store: store, send: settlement.NewSender(w.client, key, store, w.log)}
	w.start(p.send.Run)
	if w.contracts != nil {
		p.Account = w.contracts.Account(p.send)
	}
	return p
}

// personOver is the next process of a person that was killed.
func (w *world) personOver(p *person) *person {
	w.Helper()
	next := &person{key: p.key, store: p.store.survive()}
	next.send = settlement.NewSender(w.client, p.key.Private(), next.store, w.log)
	w.start(next.send.Run)
	return next
}

// people makes persons with gas and tokens, all at once.
func (w *world) people(n int) []*person {
	w.Helper()
	var group errgroup.Group
	out := make([]*person, n)
	for i := range out {
		key, err := crypto.GenerateKey()
		require.NoError(w, err)
		out[i] = w.personOf(key)
		group.Go(func() error {
			if _, err := w.deployer.SendGas(w.ctx, out[i].Owner(), big.NewInt(params.Ether)); err != nil {
				return err
			}
			_, err := out[i].Faucet(w.ctx, out[i].Owner(), 1000*protocol.Token)
			return err
		})
	}
	require.NoError(w, group.Wait())
	return out
}

// deposit opens the person's escrow account.
func (w *world) deposit(p *person, amount protocol.Amount) {
	w.Helper()
	_, err := p.Deposit(w.ctx, amount)
	require.NoError(w, err)
	p.index, err = w.contracts.AccountOf(w.ctx, p.Owner())
	require.NoError(w, err)
	require.NotZero(w, p.index)
}

// begin registers the verifier that the network needs before epochs count.
func (w *world) begin() {
	w.Helper()
	if w.begun {
		return
	}
	w.begun = true
	node := common.Address(w.deployer.key.Address())
	_, err := w.deployer.RegisterNode(w.ctx, w.deployer.key, protocol.RoleVerifier)
	require.NoError(w, err)
	_, err = w.deployer.Stake(w.ctx, node, protocol.Token)
	require.NoError(w, err)
}

// settlerPerson is bonded and posts with its own key.
func (w *world) bond(p *person) {
	w.Helper()
	w.begin()
	_, err := p.Bond(w.ctx, p.Owner(), 2*protocol.Token)
	require.NoError(w, err)
	p.index, err = w.contracts.AccountOf(w.ctx, p.Owner())
	require.NoError(w, err)
}

// traders are a payer and a miner with accounts, and bonded settlers.
func (w *world) traders(settlers int) (payer, miner *person, bonded []*person) {
	w.Helper()
	people := w.people(2 + settlers)
	payer, miner, bonded = people[0], people[1], people[2:]
	w.deposit(payer, 100*protocol.Token)
	w.deposit(miner, protocol.Token)
	for _, p := range bonded {
		w.bond(p)
	}
	return payer, miner, bonded
}

func (w *world) book(store settlement.Store) *settlement.Book {
	w.Helper()
	book := settlement.NewBook(w.contracts, w.blobs, store, w.log)
	w.start(book.Run)
	return book
}

// eventually waits for a condition on the chain, block by block.
func (w *world) eventually(what string, ok func() bool) {
	w.Helper()
	for !ok() {
		select {
		case <-w.ctx.Done():
			w.Fatalf("waited in vain: %s", what)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// tasks is a Source: a list of certified records.
type tasks struct {
	mu    sync.Mutex
	list  []settlement.Certified
	bad   map[settlement.RecordKey]error
	calls int
}

func (t *tasks) add(records ...ledger.Record) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, r := range records {
		t.list = append(t.list, settlement.Certified{Record: r, Evidence: []byte{byte(r.Number)}})
	}
}

func (t *tasks) Ready(_ context.Context, limit int) ([]settlement.Certified, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Clone(t.list[:min(limit, len(t.list))]), nil
}

func (t *tasks) Publish(_ context.Context, evidence [][]byte, _ []kzg4844.Blob) (protocol.Hash, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.calls++
	return settlement.EvidenceDigest(evidence), nil
}

func (t *tasks) Refused(key settlement.RecordKey, reason error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.bad == nil {
		t.bad = make(map[settlement.RecordKey]error)
	}
	t.bad[key] = reason
}

func settle(payer, number, miner, verifier uint32, price protocol.Amount) ledger.Record {
	return ledger.Record{Kind: ledger.Settle, Payer: payer, Number: number, Miner: miner, Verifier: verifier, Price: price}
}

func gweiOf(wei *big.Int) protocol.Amount {
	return protocol.Amount(new(big.Int).Quo(wei, big.NewInt(params.GWei)).Uint64())
}

// nothing is a BlobSource after the network has dropped all blobs.
type nothing struct{}

func (nothing) Blob(context.Context, settlement.BlobRef) (*kzg4844.Blob, error) {
	return nil, settlement.ErrNoBlob
}
