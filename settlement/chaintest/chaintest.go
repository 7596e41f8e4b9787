package chaintest

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"net"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/limn-network/limn/settlement/memchain"
)

// Chain is a running client with a funded key.
type Chain struct {
	Name string
	URL  string
	Key  *ecdsa.PrivateKey // owns a thousand coins
	rpc  *rpc.Client
	next func(context.Context) error // makes a block
}

// Anvil starts anvil with Osaka's rules. A block is final when two lie above it.
func Anvil(t testing.TB) *Chain {
	t.Helper()
	program := find(t, "anvil", "run npm ci in settlement/contracts", "settlement/contracts/node_modules/@foundry-rs/anvil-*/bin/anvil")
	c := &Chain{Name: "anvil"}
	c.open(t, program, "--port", thePort, "--hardfork", "osaka", "--slots-in-an-epoch", "1", "--no-mining", "--quiet")
	c.next = func(ctx context.Context) error { return c.rpc.CallContext(ctx, nil, "evm_mine") }
	c.fund(t, func(address common.Address, wei *big.Int) error {
		return c.rpc.CallContext(t.Context(), nil, "anvil_setBalance", address, (*hexutil.Big)(wei))
	})
	return c
}

// Geth starts geth in development mode, whose finality moves in jumps of 32 blocks.
func Geth(t testing.TB) *Chain {
	t.Helper()
	program := find(t, "geth", "run make geth", "bin/geth")
	c := &Chain{Name: "geth"}
	c.open(t, program, "--dev", "--datadir", t.TempDir(), "--ipcdisable", "--maxpeers", "0", "--port", "0",
		"--http", "--http.port", thePort, "--http.api", "eth,net,web3", "--verbosity", "1", "--dev.gaslimit", "60000000")
	var dev []common.Address
	if err := c.rpc.CallContext(t.Context(), &dev, "eth_accounts"); err != nil || len(dev) == 0 {
		t.Fatalf("accounts of geth: %v, %v", dev, err)
	}
	send := func(ctx context.Context, to common.Address, wei *big.Int) error {
		return c.rpc.CallContext(ctx, nil, "eth_sendTransaction", map[string]any{"from": dev[0], "to": to, "value": (*hexutil.Big)(wei)})
	}
	// It makes a block when a transaction comes, and counts nonces a moment behind.
	c.next = func(ctx context.Context) error {
		err := send(ctx, dev[0], new(big.Int))
		if err != nil && (strings.Contains(err.Error(), "already known") || strings.Contains(err.Error(), "underpriced")) {
			return nil
		}
		return err
	}
	c.fund(t, func(address common.Address, wei *big.Int) error { return send(t.Context(), address, wei) })
	return c
}

// Memory opens a chain of package memchain behind HTTP. A block is final when two lie above it.
func Memory(t testing.TB) *Chain {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	chain, err := memchain.Open(memchain.DefaultConfig(key))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(chain.RPC())
	t.Cleanup(func() {
		server.Close()
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	c := &Chain{Name: "memory", URL: server.URL, Key: key, next: chain.Commit}
	c.dial(t)
	if err := c.answers(t); err != nil {
		t.Fatal(err)
	}
	return c
}

// Run makes blocks, a period apart, until ctx ends.
func (c *Chain) Run(ctx context.Context, period time.Duration) error {
	tick := time.NewTicker(period)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			if err := c.next(ctx); err != nil && ctx.Err() == nil {
				return fmt.Errorf("next block of %s: %w", c.Name, err)
			}
		}
	}
}

// thePort stands for the port in a program's arguments.
const thePort = "the port"

// open starts a program and connects once it answers. A port that was free may be another process's a moment later:
// the program then ends, and is started with another one.
func (c *Chain) open(t testing.TB, program string, args ...string) {
	t.Helper()
	for attempts := 1; ; attempts++ {
		port := freePort(t)
		c.URL = "http://127.0.0.1:" + port
		with := slices.Clone(args)
		with[slices.Index(with, thePort)] = port
		p := start(t, program, with...)
		c.dial(t)
		within(t, c.Name+" to answer", func() error {
			if p.ended() {
				return nil
			}
			return c.answers(t)
		})
		switch {
		case !p.ended():
			return
		case attempts == 5:
			t.Fatalf("%s ends as soon as it is started", c.Name)
		}
	}
}

func (c *Chain) dial(t testing.TB) {
	t.Helper()
	client, err := rpc.DialContext(t.Context(), c.URL)
	if err != nil {
		t.Fatal(err)
	}
	c.rpc = client
	t.Cleanup(client.Close)
}

func (c *Chain) answers(t testing.TB) error {
	var id hexutil.Uint64
	return c.rpc.CallContext(t.Context(), &id, "eth_chainId")
}

// within tries something that another process does for itself, for minutes: a busy machine is no fault.
func within(t testing.TB, what string, try func() error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		err := try()
		if err == nil {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatalf("waited for %s: %v", what, err)
		case <-tick.C:
		}
	}
}

func (c *Chain) fund(t testing.TB, give func(common.Address, *big.Int) error) {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c.Key = key
	address, wei := crypto.PubkeyToAddress(key.PublicKey), new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))
	if err := give(address, wei); err != nil {
		t.Fatalf("fund %s on %s: %v", address, c.Name, err)
	}
	within(t, "coins on "+c.Name, func() error {
		var have hexutil.Big
		err := c.rpc.CallContext(t.Context(), &have, "eth_getBalance", address, "latest")
		if err == nil && have.ToInt().Cmp(wei) != 0 {
			err = fmt.Errorf("%s has %s wei", address, have.ToInt())
		}
		return err
	})
}

// find returns the path of a program, or skips the test.
func find(t testing.TB, name, remedy, inTree string) string {
	t.Helper()
	if path := os.Getenv("LIMN_" + string(bytes.ToUpper([]byte(name)))); path != "" {
		return path
	}
	root, err := os.Getwd()
	for err == nil {
		if _, missing := os.Stat(filepath.Join(root, "go.mod")); missing == nil {
			break
		}
		if root == filepath.Dir(root) {
			t.Fatal("not within a module")
		}
		root = filepath.Dir(root)
	}
	if found, _ := filepath.Glob(filepath.Join(root, inTree)); len(found) > 0 {
		return found[0]
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is missing: %s, or put it into the PATH", name, remedy)
	}
	return path
}

// process is a running program.
type process struct{ over chan struct{} }

// ended reports whether the program is over.
func (p process) ended() bool {
	select {
	case <-p.over:
		return true
	default:
		return false
	}
}

// start runs a program until the test ends and shows what it said where that fails.
func start(t testing.TB, program string, args ...string) process {
	t.Helper()
	var said output
	c := exec.Command(program, args...)
	c.Stdout, c.Stderr = &said, &said
	if err := c.Start(); err != nil {
		t.Fatalf("start %s: %v", program, err)
	}
	p := process{make(chan struct{})}
	go func() {
		defer close(p.over)
		_ = c.Wait() // killed, or its own end, which ended tells of
	}()
	t.Cleanup(func() {
		_ = c.Process.Kill()
		<-p.over
		if t.Failed() {
			t.Logf("%s said:\n%s", filepath.Base(program), said.String())
		}
	})
	return p
}

// output keeps the last of what a process said.
type output struct {
	mu   sync.Mutex
	text []byte
}

const keptOutput = 16 << 10

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.text = append(o.text, p...)
	o.text = o.text[max(0, len(o.text)-keptOutput):]
	return len(p), nil
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return string(o.text)
}

func freePort(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
}
