package node

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	libp2pcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multihash"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// Generator makes pictures. It is the engine unless WithGenerator says otherwise.
type Generator interface {
	Generate(ctx context.Context, prompt string, p compute.Params, opt compute.Options) (*compute.Picture, error)
}

// Node is one peer. All methods may be used from any goroutine.
type Node struct {
	cfg       Config
	key       *protocol.Key
	engine    Engine
	generator Generator
	chain     Chain
	crew      *Crew
	log       *slog.Logger
	metrics   *Metrics
	observer  Observer
	ground    Ground

	domain   protocol.Domain
	model    protocol.Hash
	store    *store.Store
	files    *models.Store // of models on disk; nil where none are served
	records  records
	host     *p2p.Host
	gossip   *gossip
	gate     *gate
	commits  *commits
	book     *casebook
	wallet   *wallet
	exposure *exposure
	docket   *docket
	exhibits *exhibits
	openings *openings

	reputation *reputations
	shelf      *shelf
	outbox     chan outgoing

	queued *queue
	demand atomic.Int64 // announcements heard

	once     sync.Once
	closeErr error
}

// Option replaces a dependency of a node.
type Option func(*Node)

// WithLogger sets where the node logs; by default nowhere.
func WithLogger(log *slog.Logger) Option { return func(n *Node) { n.log = log } }

// WithMetrics counts what happens.
func WithMetrics(m *Metrics) Option { return func(n *Node) { n.metrics = m } }

// WithObserver sets who is told of events.
func WithObserver(o Observer) Option { return func(n *Node) { n.observer = o } }

// WithCrew shares the limit of computing among the nodes of a process; by default one picture and two scores.
func WithCrew(c *Crew) Option { return func(n *Node) { n.crew = c } }

// WithGenerator makes pictures by other means than the engine, for experiments with dishonest miners.
func WithGenerator(g Generator) Option { return func(n *Node) { n.generator = g } }

// Ground is what a node stands on. The zero value is the machine it runs on: sockets, and the folder of its Config.
type Ground struct {
	// Host is the node's end of a network made elsewhere; of Config.P2P, what concerns transports then has no effect. The
	// node closes it.
	Host host.Host
	// Memory takes the place of the folder and outlives the node.
	Memory *store.Memory
	// Tracer is told what gossipsub does.
	Tracer pubsub.RawTracer
}

// WithGround puts the node on other ground than its machine, such as a simulated network.
func WithGround(g Ground) Option { return func(n *Node) { n.ground = g } }

// WithPayer signs vouchers with another key than the node's.
func WithPayer(key *protocol.Key) Option { return func(n *Node) { n.wallet = &wallet{key: key} } }

// Open opens the store, listens, and joins the gossip. The node answers nobody and follows nothing until Run.
func Open(cfg Config, key *protocol.Key, engine Engine, chain Chain, options ...Option) (_ *Node, err error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	n := &Node{
		cfg: cfg, key: key, engine: engine, generator: engine, chain: chain,
		domain: chain.Domain(), model: protocol.Hash(engine.Root()),
		exposure: newExposure(key.Address()), queued: newQueue(), outbox: make(chan outgoing, outboxSize),
	}
	n.shelf = newShelf(n)
	n.openings = newOpenings(n)
	for _, option := range options {
		option(n)
	}
	n.fillDefaults()
	if cfg.Roles.Has(protocol.RoleMiner) {
		n.shelf.setMaker(n.model, &maker{
			Generator: n.generator, seats: n.crew.making, pace: newPace(cfg.Estimate), usual: work(engine.DefaultParams()),
		})
	}
	defer func() {
		if err != nil {
			_ = n.Close()
		}
	}()
	if err := n.openStore(); err != nil {
		return nil, err
	}
	identity, err := identity(key.Private())
	if err != nil {
		return nil, err
	}
	n.gate, n.commits = newGate(n.domain, cfg.WaveWait, chain.Serves), newCommits()
	deps := p2p.Dependencies{
		Store: n.store.Datastore("blocks"), Logger: n.log, Metrics: n.metrics.p2p(), Tracer: n.ground.Tracer, Trust: n.gate.trust,
	}
	if n.files != nil {
		deps.Sources = []p2p.Source{n.files}
	}
	if net := n.ground.Host; net != nil {
		n.host, err = p2p.OpenOn(net, cfg.P2P, deps)
	} else {
		n.host, err = p2p.Open(cfg.P2P, identity, deps)
	}
	if err != nil {
		return nil, err
	}
	n.book = newCasebook(n)
	return n, n.joinGossip()
}

func (n *Node) fillDefaults() {
	if n.log == nil {
		n.log = slog.New(slog.DiscardHandler)
	}
	if n.crew == nil {
		n.crew = NewCrew(1, 2)
	}
	if n.wallet == nil {
		n.wallet = &wallet{key: n.key}
	}
}

func (n *Node) openStore() error {
	dir := ""
	if n.cfg.Dir != "" && n.ground.Memory == nil {
		dir = filepath.Join(n.cfg.Dir, "store")
	}
	s, err := store.Open(dir, store.Options{Logger: n.log, InMemory: dir == "", Memory: n.ground.Memory})
	if err != nil {
		return err
	}
	n.store = s
	if n.cfg.Models != "" {
		if n.files, err = models.Open(models.DefaultConfig(n.cfg.Models), n.log); err != nil {
			return err
		}
	}
	n.records = syncRecords{s.Namespace("protocol")}
	if n.reputation, err = openReputations(n.cfg.Reputation, s.Namespace("reputation"), n.log); err != nil {
		return err
	}
	n.docket = newDocket(n.records)
	n.exhibits = newExhibits(n.records)
	n.wallet, err = openWallet(n.wallet.key, syncRecords{s.Namespace("wallet")})
	return err
}

// serve answers the request protocols.
func (n *Node) serve() error {
	if err := errors.Join(n.host.Handle(evidenceProtocol(), n.serveEvidence), n.host.Handle(envelopeProtocol(), n.serveEnvelope)); err != nil {
		return err
	}
	if !n.cfg.Roles.Has(protocol.RoleMiner) {
		return nil
	}
	return errors.Join(n.host.Handle(quoteProtocol(), n.serveQuote), n.host.Handle(orderProtocol(), n.serveOrder))
}

// Run plays the node's roles until ctx ends.
func (n *Node) Run(ctx context.Context) error {
	if err := n.serve(); err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return n.host.Run(ctx) })
	group.Go(func() error { return n.store.Run(ctx) })
	group.Go(func() error { return n.gossip.drain(ctx) })
	group.Go(func() error { return n.send(ctx) })
	group.Go(func() error { return n.book.Run(ctx) })
	if n.files != nil {
		group.Go(func() error { return n.files.Run(ctx, n.host) })
	}
	if n.cfg.Roles.Has(protocol.RoleMiner) {
		group.Go(func() error { return n.offerModel(ctx) })
	}
	err := group.Wait()
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// offerModel tells the DHT that this miner makes pictures of the model. The host repeats it from then on.
func (n *Node) offerModel(ctx context.Context) error {
	for wait := 100 * time.Millisecond; ; wait = min(2*wait, time.Minute) {
		err := n.host.Provide(ctx, offerCID(n.model))
		if err == nil {
			return nil
		}
		if ctx.Err() == nil {
			n.log.Info("model not announced yet", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(wait):
		}
	}
}

// Close ends the network first and the store last. A second call does nothing.
func (n *Node) Close() error {
	n.once.Do(func() {
		switch {
		case n.host != nil:
			n.closeErr = n.host.Close()
		case n.ground.Host != nil:
			n.closeErr = n.ground.Host.Close()
		}
		if n.store != nil {
			n.closeErr = errors.Join(n.closeErr, n.store.Close())
		}
	})
	return n.closeErr
}

// Address returns the node's address.
func (n *Node) Address() protocol.Address { return n.key.Address() }

// Payer returns the address of the key that signs vouchers.
func (n *Node) Payer() protocol.Address { return n.wallet.key.Address() }

// Host returns the node's end of the network.
func (n *Node) Host() *p2p.Host { return n.host }

// Addresses returns the multiaddresses that other nodes can bootstrap from.
func (n *Node) Addresses() []string { return n.host.Info().Addrs }

// Store returns the node's store, for roles that are run beside the node: settler, watcher, claimer.
func (n *Node) Store() *store.Store { return n.store }

func (n *Node) observe(e Event) {
	if n.observer != nil {
		n.observer(e)
	}
}

// outgoing is a message on its way to a topic.
type outgoing struct {
	kind   string
	data   []byte
	queued time.Time
}

const (
	outboxSize = 1024
	// outboxLife is how long a node without peers tries to send a message; committees do not wait longer.
	outboxLife = 2 * time.Minute
)

// publish queues a message, canonically encoded. Sending is not done by the loops that decide: a node without peers
// waits for one, and a wait must not stop the casebook. When the outbox is full the oldest message gives way.
func (n *Node) publish(kind string, message any) error {
	data, err := protocol.Encode(message)
	if err != nil {
		return err
	}
	for {
		select {
		case n.outbox <- outgoing{kind, data, time.Now()}:
			return nil
		default:
		}
		select {
		case old := <-n.outbox:
			n.log.Warn("message not sent: too many wait", "topic", old.kind)
		default:
		}
	}
}

// send empties the outbox. A node that is alone tries again while the message may still matter.
func (n *Node) send(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case m := <-n.outbox:
			n.observe(Published{Kind: m.kind, Data: m.data})
			err := p2p.ErrAlone
			for errors.Is(err, p2p.ErrAlone) && ctx.Err() == nil && time.Since(m.queued) < outboxLife {
				err = n.gossip.topics[m.kind].Publish(ctx, m.data)
			}
			if err != nil && ctx.Err() == nil {
				n.log.Warn("message not sent", "topic", m.kind, "error", err)
			}
		}
	}
}

func identity(key *ecdsa.PrivateKey) (libp2pcrypto.PrivKey, error) {
	k, err := libp2pcrypto.UnmarshalSecp256k1PrivateKey(crypto.FromECDSA(key))
	if err != nil {
		return nil, fmt.Errorf("node key: %w", err)
	}
	return k, nil
}

// rawCID returns the CID of a raw block by its SHA-256.
func rawCID(digest protocol.Hash) cid.Cid {
	hash, _ := multihash.Encode(digest[:], multihash.SHA2_256) // cannot fail: the length is right
	return cid.NewCidV1(cid.Raw, hash)
}

// modelCID is the name of a model's manifest, which is dag-cbor. Who provides it serves the model's blocks.
func modelCID(root protocol.Hash) cid.Cid { return models.RootCID(root) }

// offerCID is what miners of a model provide in the DHT besides. Those who serve a model's blocks may be many times those
// who make pictures of it, and a requester asks a handful for quotes.
func offerCID(root protocol.Hash) cid.Cid {
	return rawCID(sha256.Sum256(append([]byte("limn offer 1\x00"), root[:]...)))
}

// getBlock fetches the block of a picture from whoever has it. Miner and requester are asked first: a miner that starves
// a committee gains nothing while the requester is there.
func (n *Node) getBlock(ctx context.Context, committed protocol.Committed) ([]byte, error) {
	var first []peer.AddrInfo
	for _, id := range n.witnesses(committed) {
		first = append(first, peer.AddrInfo{ID: id})
	}
	return n.host.Blocks().Get(ctx, rawCID(committed.Commit.Body.Picture), first...)
}

// clip shortens text of a peer for logs and terminals.
func clip(s string) string {
	const most = 200
	clean := make([]rune, 0, most)
	for _, r := range s {
		if len(clean) == most {
			break
		}
		if r < ' ' || r == 0x7f {
			r = ' '
		}
		clean = append(clean, r)
	}
	return string(clean)
}
