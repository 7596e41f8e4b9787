package p2p

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ipfs/go-cid"
	ds "github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/event"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/libp2p/go-libp2p/p2p/host/eventbus"
	"golang.org/x/sync/errgroup"
)

// ErrClosed means that the host, or the topic, has been closed.
var ErrClosed = errors.New("p2p: closed")

// Dependencies are what a host takes from outside. All may be left zero.
type Dependencies struct {
	// Store keeps blocks. The host does not close it. Default: memory.
	Store ds.Batching
	// Sources are read-only collections of blocks that are served besides those of Store.
	Sources []Source
	// Logger receives what an operator should know. Default: silence.
	Logger *slog.Logger
	// Metrics counts. Default: nothing is counted.
	Metrics *Metrics
	// Trust adds to or takes from a peer's gossip score; see scoring.go. It must be quick. Default: 0 for all.
	Trust func(peer.ID) float64
	// Tracer is told what gossipsub does, besides Metrics, for measurements. It must be quick. Default: nobody.
	Tracer pubsub.RawTracer
}

// Host is a node's end of the network. All methods may be used from any goroutine.
type Host struct {
	cfg     Config
	log     *slog.Logger
	metrics *Metrics

	net    host.Host
	dht    *dht.IpfsDHT
	pubsub *pubsub.PubSub
	watch  *gossipWatch
	blocks *Blocks

	bootstrap *bootstrapState
	provided  *provideSet
	opened    time.Time
	dhtRates  *rateTable
	status    *status
	shunned   *shunned // nil on a host made elsewhere; not changed after Open

	life     context.Context // ends when Close begins
	end      context.CancelFunc
	handlers gate          // inbound streams and searches in flight
	streams  atomic.Uint64 // ever opened; names them for the connection manager

	mu        sync.Mutex
	protocols []protocol.ID
	closed    bool
	once      sync.Once
	closeErr  error
}

// Open makes a libp2p host for the key, listens, and starts everything but the loops of Run. It dials nobody.
func Open(cfg Config, key crypto.PrivKey, deps Dependencies) (*Host, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	shun := newShunned()
	net, err := newLibp2p(cfg, key, shun)
	if err != nil {
		return nil, err
	}
	h, err := OpenOn(net, cfg, deps)
	if err == nil {
		h.shunned = shun
	}
	return h, err
}

// OpenOn is Open on a libp2p host made elsewhere, such as one on a simulated network; of the Config, what
// concerns transports and NATs then has no effect. The host belongs to the result from now on, whatever the
// error.
func OpenOn(net host.Host, cfg Config, deps Dependencies) (*Host, error) {
	h, err := attach(net, cfg, deps)
	if err != nil {
		return nil, errors.Join(err, net.Close())
	}
	return h, nil
}

func attach(net host.Host, cfg Config, deps Dependencies) (_ *Host, err error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	infos, err := cfg.bootstrapPeers()
	if err != nil {
		return nil, fmt.Errorf("p2p: config: %w", err)
	}
	if deps.Store == nil {
		deps.Store = dssync.MutexWrap(ds.NewMapDatastore())
	}
	if deps.Logger == nil {
		deps.Logger = slog.New(slog.DiscardHandler)
	}
	life, end := context.WithCancel(context.Background())
	h := &Host{
		cfg: cfg, log: deps.Logger, metrics: deps.Metrics, net: net,
		bootstrap: newBootstrapState(infos),
		provided:  &provideSet{due: make(map[cid.Cid]time.Time)}, opened: time.Now(),
		dhtRates: newRateTable(dhtRate, dhtBurst, rateKeys),
		status:   &status{}, life: life, end: end,
	}
	if h.dht, err = openDHT(h); err != nil {
		end()
		return nil, fmt.Errorf("p2p: open DHT: %w", err)
	}
	if h.pubsub, err = openGossip(life, h, deps); err != nil {
		end()
		return nil, errors.Join(fmt.Errorf("p2p: open gossip: %w", err), h.dht.Close())
	}
	h.blocks = openBlocks(life, h, deps.Store, deps.Sources)
	if err := h.Handle(blockProtocol(cfg.Blocks), h.blocks.answer); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	net.Network().Notify(h.peerCounter())
	return h, nil
}

// Run keeps the host in touch with the network until ctx ends or the host is closed: bootstrap, announcements,
// local discovery, observation of our own reachability. Without it a host serves but looks for nobody.
func (h *Host) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(h.life, cancel)
	defer stop()
	if !h.handlers.enter() {
		return ErrClosed
	}
	defer h.handlers.leave()
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return h.keepBootstrapped(ctx) })
	g.Go(func() error { return h.reprovide(ctx) })
	g.Go(func() error { return h.observe(ctx) })
	if h.cfg.MDNS {
		g.Go(func() error { return h.searchLAN(ctx) })
	}
	return g.Wait()
}

// observe keeps what libp2p tells about our own addresses for Info.
func (h *Host) observe(ctx context.Context) error {
	sub, err := h.net.EventBus().Subscribe([]any{
		new(event.EvtLocalReachabilityChanged), new(event.EvtHostReachableAddrsChanged),
	}, eventbus.Name("limn"))
	if err != nil {
		return fmt.Errorf("p2p: watch reachability: %w", err)
	}
	defer sub.Close()
	for {
		select {
		case <-ctx.Done():
			return nil
		case e := <-sub.Out():
			switch e := e.(type) {
			case event.EvtLocalReachabilityChanged:
				h.status.setReachability(e.Reachability)
			case event.EvtHostReachableAddrsChanged:
				h.status.setAddrs(e.Reachable, e.Unreachable)
			}
		}
	}
}

// Close stops serving, waits for handlers, and closes gossip, blocks, DHT and libp2p host in the order in which
// they depend on one another. Later calls return what the first did.
func (h *Host) Close() error {
	h.once.Do(func() {
		h.mu.Lock()
		h.closed = true
		protocols := h.protocols
		h.mu.Unlock()
		h.removeProtocols(protocols)
		h.end() // ends handlers, Run and gossip
		h.handlers.close()
		// Bitswap and DHT still have streams open; they stop before the host below them.
		h.closeErr = errors.Join(h.blocks.close(), h.dht.Close(), h.net.Close())
	})
	return h.closeErr
}

func (h *Host) isClosed() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.closed
}

// ID is the peer ID; AddressFromPeerID gives the Ethereum address behind it.
func (h *Host) ID() peer.ID { return h.net.ID() }

// AddrInfo is what another node needs to connect to this one.
func (h *Host) AddrInfo() peer.AddrInfo { return peer.AddrInfo{ID: h.net.ID(), Addrs: h.net.Addrs()} }

// Blocks is the node's block store and exchange.
func (h *Host) Blocks() *Blocks { return h.blocks }

// Libp2p is the host below, for what this package does not wrap.
func (h *Host) Libp2p() host.Host { return h.net }

// Protect keeps a connection to the peer from being trimmed, until Unprotect with the same tag.
func (h *Host) Protect(p peer.ID, tag string) { h.net.ConnManager().Protect(p, tag) }

// Unprotect undoes Protect for the tag.
func (h *Host) Unprotect(p peer.ID, tag string) { h.net.ConnManager().Unprotect(p, tag) }

func (h *Host) peerCounter() network.Notifiee {
	return &network.NotifyBundle{
		ConnectedF: func(n network.Network, c network.Conn) {
			if len(n.ConnsToPeer(c.RemotePeer())) == 1 {
				h.metrics.peer(1)
			}
		},
		DisconnectedF: func(n network.Network, c network.Conn) {
			if len(n.ConnsToPeer(c.RemotePeer())) == 0 {
				h.metrics.peer(-1)
			}
		},
	}
}
