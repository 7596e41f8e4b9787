package node

import (
	"context"
	"log/slog"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

const (
	testPrice = protocol.Token / 100
	testStake = 10 * protocol.Token
	// patience is how long a test waits for what should come within a moment, on a machine that does other things.
	patience = time.Minute
)

func testP2P() p2p.Config {
	cfg := p2p.LoopbackConfig()
	cfg.Listen = cfg.Listen[:1]
	return cfg
}

func newKey(t testing.TB) *protocol.Key {
	t.Helper()
	private, err := crypto.GenerateKey()
	require.NoError(t, err)
	return protocol.NewKey(private)
}

// testNet is a few real nodes on loopback under a fake chain.
type testNet struct {
	t      testing.TB
	chain  *fakeChain
	engine *fakeEngine
	nodes  []*testNode
}

// testNode is a node that runs, and can be stopped and started again.
type testNode struct {
	*Node
	net     *testNet
	cfg     Config
	key     *protocol.Key
	options []Option
	cancel  context.CancelFunc
	done    chan error

	mu     sync.Mutex
	events []Event
}

func newTestNet(t testing.TB) *testNet {
	return &testNet{t: t, chain: newFakeChain(), engine: &fakeEngine{}}
}

// add opens and runs a node with a funded payer key.
func (w *testNet) add(r protocol.Roles, change func(*Config), options ...Option) *testNode {
	w.t.Helper()
	n := &testNode{net: w, cfg: testConfig(), key: newKey(w.t), options: options}
	n.cfg.Roles, n.cfg.Price = r, testPrice
	if change != nil {
		change(&n.cfg)
	}
	if r != 0 {
		w.chain.register(n.key.Address(), r, testStake)
	}
	w.chain.fund(n.key.Address(), 10*protocol.Token, 10*protocol.Token)
	n.start()
	w.nodes = append(w.nodes, n)
	return n
}

func (n *testNode) start() {
	n.net.t.Helper()
	options := append(slices.Clone(n.options), WithObserver(n.observed))
	if os.Getenv("LIMN_TEST_LOG") != "" {
		options = append(options, WithLogger(slog.New(slog.NewTextHandler(os.Stderr, nil)).With("node", n.key.Address().Short())))
	}
	var err error
	n.Node, err = Open(n.cfg, n.key, n.net.engine, n.net.chain, options...)
	require.NoError(n.net.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	n.cancel, n.done = cancel, make(chan error, 1)
	running := n.Node
	go func() { n.done <- running.Run(ctx) }()
	n.net.t.Cleanup(n.stop)
}

// stop ends the node; a second call does nothing.
func (n *testNode) stop() {
	n.net.t.Helper()
	if n.cancel == nil {
		return
	}
	n.cancel()
	n.cancel = nil
	require.NoError(n.net.t, <-n.done)
	require.NoError(n.net.t, n.Close())
}

// restart opens the node again with the same key, configuration and directory.
func (n *testNode) restart() {
	n.net.t.Helper()
	n.stop()
	n.start()
	n.net.join()
}

func (n *testNode) observed(e Event) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.events = append(n.events, e)
}

// seen returns the events of one type that a node told of.
func seen[E Event](n *testNode) []E {
	n.mu.Lock()
	defer n.mu.Unlock()
	var list []E
	for _, e := range n.events {
		if e, ok := e.(E); ok {
			list = append(list, e)
		}
	}
	return list
}

// join connects everybody with everybody and waits until all topics know it.
func (w *testNet) join() {
	w.t.Helper()
	var ids []peer.ID
	var up []*testNode
	for _, n := range w.nodes {
		if n.cancel != nil {
			up, ids = append(up, n), append(ids, n.host.ID())
		}
	}
	for i, a := range up {
		for _, b := range up[:i] {
			require.NoError(w.t, a.host.Connect(w.t.(interface{ Context() context.Context }).Context(), b.host.AddrInfo()))
		}
	}
	w.eventually("all nodes in all topics", func() bool {
		for _, n := range up {
			for _, topic := range n.gossip.topics {
				have := topic.Peers()
				for _, id := range ids {
					if id != n.host.ID() && !slices.Contains(have, id) {
						return false
					}
				}
			}
			if n.cfg.Roles.Has(protocol.RoleMiner) && len(up) > 1 && n.host.Info().Providing == 0 {
				return false
			}
		}
		return true
	})
	for _, n := range up {
		if n.cfg.Roles.Has(protocol.RoleMiner) {
			w.eventually("every requester finds the miner", func() bool { return w.found(n.host.ID()) })
		}
	}
}

// found reports whether every requester finds a miner: to have announced oneself is not to be known, where others were busy.
func (w *testNet) found(miner peer.ID) bool {
	for _, n := range w.nodes {
		if n.cancel != nil && n.cfg.Roles == 0 && !w.finds(n, miner) {
			return false
		}
	}
	return true
}

func (w *testNet) finds(n *testNode, miner peer.ID) bool {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	for p := range n.host.FindProviders(ctx, offerCID(protocol.Hash(w.engine.Root())), 64) {
		if p.ID == miner {
			return true
		}
	}
	return false
}

func (w *testNet) eventually(what string, reached func() bool) {
	w.t.Helper()
	require.Eventually(w.t, reached, patience, 5*time.Millisecond, what)
}

func (w *testNet) context() context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	w.t.Cleanup(cancel)
	return ctx
}

func (w *testNet) request() Request {
	return Request{Prompt: fakePrompt, Params: w.engine.DefaultParams(), MaxPrice: testPrice}
}

// imagine has a node ask for a picture, which must come.
func (w *testNet) imagine(n *testNode) *Delivery {
	w.t.Helper()
	d, err := n.Imagine(w.context(), w.request())
	require.NoError(w.t, err)
	return d
}

// settle lets the rounds pass that draw the committee of a delivered picture, and returns its end.
func (w *testNet) settle(n *testNode, d *Delivery) (protocol.Outcome, protocol.Evidence) {
	w.t.Helper()
	w.known(d)
	w.chain.reach(d.Receipt.Committed.Assignment.Body.CommitBy + 2)
	outcome, evidence, err := n.Await(w.context(), d.Assignment)
	require.NoError(w.t, err)
	return outcome, evidence
}

// known waits until every running node has opened the case of a commit.
func (w *testNet) known(d *Delivery) {
	w.t.Helper()
	w.eventually("the commit everywhere", func() bool {
		for _, n := range w.nodes {
			if n.cancel == nil {
				continue
			}
			if _, found, err := n.records.Get(casePrefix + d.Assignment.String()); err != nil || !found {
				return false
			}
		}
		return true
	})
}
