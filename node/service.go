package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// ServiceConfig is what a process needs to take part in a network with one node.
type ServiceConfig struct {
	// Network is the network to join.
	Network NetworkFile
	// Node is the node itself; DefaultServiceConfig fills it for the network.
	Node Config
	// Settlement is how the chain is followed and paid.
	Settlement settlement.Config
	// Owner is who registered the node and is paid for its work; its key is not needed here.
	Owner protocol.Address
	// Claim pays final credits out to the owner as they come, with the node's gas.
	Claim bool
	// HTTP is the address that /metrics and /status are served on; empty serves none. Keep it on the loopback
	// interface: it tells everything about the node.
	HTTP string
}

// DefaultServiceConfig returns a config for a node of a network whose state lies in dir.
func DefaultServiceConfig(network NetworkFile, dir string) ServiceConfig {
	c := ServiceConfig{
		Network: network, Node: DefaultConfig(time.Duration(network.Period)), Settlement: network.Settlement(), Claim: true,
	}
	c.Node.Dir, c.Node.P2P = dir, network.P2P()
	return c
}

// Service is a node with everything that a process of its own needs around it: the connection to the chain, the book of
// epochs, and the settler, watcher and claimer that its roles ask for.
type Service struct {
	cfg       ServiceConfig
	log       *slog.Logger
	client    *settlement.Client
	contracts *settlement.Contracts
	book      *settlement.Book
	node      *Node
	sender    *settlement.Sender
	metrics   *prometheus.Registry
	listener  net.Listener // nil without HTTP
	started   time.Time

	mu      sync.Mutex
	account uint32 // of the owner; 0 until known
	pool    uint32 // of the pool that owns the node, where the owner operates one; 0: none
	trouble string // why the roles do not work now
}

// RecordsIn returns a part of any store in the form that money state takes: a Put is on disk when it returns.
func RecordsIn(bucket *store.Bucket) *Records { return &Records{syncRecords{bucket}} }

// laterStore is a store that is put in place after its user was made: the book comes before the node, and lies in the
// node's store.
type laterStore struct{ settlement.Store }

// OpenService opens the node and the address of the HTTP server. It does not ask the chain, which may be unreachable.
func OpenService(cfg ServiceConfig, key *protocol.Key, engine Engine, log *slog.Logger, options ...Option) (_ *Service, err error) {
	if err := cfg.Network.Validate(); err != nil {
		return nil, err
	}
	s := &Service{cfg: cfg, log: log, metrics: prometheus.NewRegistry(), started: time.Now()}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	if s.client, err = settlement.Dial(cfg.Settlement, log); err != nil {
		return nil, err
	}
	s.contracts = s.client.Bind(cfg.Network.Chain)
	later := &laterStore{}
	peers := &settlement.LaterBlobs{}
	own, err := s.client.ChainBlobs()
	if err != nil {
		return nil, err
	}
	reference, err := ReferenceOf(engine.Root())
	if err != nil {
		return nil, err
	}
	s.book = settlement.NewBook(s.contracts, settlement.Blobs(own, peers), later, log)
	s.book.Watch(reference)
	metrics, err := NewMetrics(s.metrics)
	if err != nil {
		return nil, err
	}
	options = append([]Option{WithLogger(log), WithMetrics(metrics)}, options...)
	if s.node, err = Open(cfg.Node, key, engine, NewL1(s.book), options...); err != nil {
		return nil, err
	}
	later.Store = s.node.Records("book")
	peers.Set(s.node.PeerBlobs())
	s.sender = settlement.NewSender(s.client, key.Private(), s.node.Records("sender"), log)
	if cfg.HTTP != "" {
		if s.listener, err = net.Listen("tcp", cfg.HTTP); err != nil {
			return nil, fmt.Errorf("serve /status on %s: %w", cfg.HTTP, err)
		}
	}
	return s, nil
}

// Node returns the node.
func (s *Service) Node() *Node { return s.node }

// Book returns the book of epochs.
func (s *Service) Book() *settlement.Book { return s.book }

// Client returns the connection to the chain.
func (s *Service) Client() *settlement.Client { return s.client }

// HTTPAddress returns where /metrics and /status are served; "" where they are not.
func (s *Service) HTTPAddress() string {
	if s.listener == nil {
		return ""
	}
	return s.listener.Addr().String()
}

// Close closes the node and frees its addresses. A second call does nothing.
func (s *Service) Close() error {
	var errs []error
	if s.listener != nil {
		if err := s.listener.Close(); !errors.Is(err, net.ErrClosed) {
			errs = append(errs, err)
		}
	}
	if s.node != nil {
		errs = append(errs, s.node.Close())
	}
	if s.client != nil {
		errs = append(errs, s.client.Close())
	}
	return errors.Join(errs...)
}

// Run plays the node's roles until ctx ends. A chain that cannot be reached is waited for; one that says that the node
// may not play its roles ends the run.
func (s *Service) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return s.client.Run(ctx) })
	group.Go(func() error { return s.book.Run(ctx) })
	group.Go(func() error { return s.node.Run(ctx) })
	group.Go(func() error { return s.sender.Run(ctx) })
	if s.listener != nil {
		group.Go(func() error { return s.serveHTTP(ctx) })
	}
	group.Go(func() error { return s.settle(ctx, group) })
	if s.cfg.Node.Roles.Has(protocol.RoleWatcher) {
		go warmProofs()
	}
	err := group.Wait()
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// warmProofs makes the tables that a challenge's proofs take, some seconds of work that its window may not leave. A settler
// makes them too.
func warmProofs() {
	_, _ = kzg4844.BlobToCommitment(new(kzg4844.Blob)) // what matters is what it leaves behind
}

// settle starts what earns and pays once the chain has answered.
func (s *Service) settle(ctx context.Context, group *errgroup.Group) error {
	if err := s.waitForChain(ctx); err != nil {
		return err
	}
	s.mu.Lock()
	account, pool := s.account, s.pool
	s.mu.Unlock()
	Duties{Node: s.node, Book: s.book, Sender: s.sender, Account: account, Log: s.log}.Start(ctx, group)
	for _, a := range []uint32{account, pool} {
		if s.cfg.Claim && a != 0 {
			claimer := settlement.NewClaimer(s.book, s.sender, a, s.log)
			claimer.Ask(s.node.PeerProofs(s.contracts.CheckProof))
			group.Go(func() error { return claimer.Run(ctx) })
		}
	}
	return nil
}

// chainRetry is how long to wait before an unreachable chain is asked again what this node may do.
const chainRetry = 2 * time.Second

func (s *Service) waitForChain(ctx context.Context) error {
	for {
		err := s.Check(ctx)
		s.setTrouble(err)
		if !errors.Is(err, settlement.ErrUnreachable) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(chainRetry):
		}
	}
}

func (s *Service) setTrouble(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.trouble = ""
	if err != nil {
		s.trouble = err.Error()
	}
}

// Ready waits until this node can ask for a picture: it has read the chain and every epoch, and met a peer.
func (s *Service) Ready(ctx context.Context) error {
	if err := s.client.Check(ctx, s.cfg.Network.Chain); err != nil {
		return err
	}
	if err := s.book.Sync(ctx); err != nil {
		return err
	}
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		info := s.node.host.Info()
		heard := false
		for _, topic := range info.Topics {
			heard = heard || topic.Peers > 0
		}
		if info.RoutingTable > 0 && heard {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: no peer of network %q answered", ErrAlone, s.cfg.Network.Name)
		case <-tick.C:
		}
	}
}

// ErrAlone says that no other node could be met.
var ErrAlone = errors.New("this node is alone")

// ErrNoCommittee says that no committee has answered for a picture: the network was in pieces when its miner committed.
// Nobody can attest to it any more, and its voucher is never paid.
var ErrNoCommittee = errors.New("no committee answered")

// A committee that has not answered so many rounds after the commit-by round, and after such a time, will not: by then
// every wave of the draw has had its turn.
const (
	committeeRounds = 60
	committeeWait   = time.Minute
)

// Settle waits until a final epoch has settled a delivered task, and returns the epoch and the evidence. What the
// node's own ears missed it takes from the epoch's evidence.
func (s *Service) Settle(ctx context.Context, committed protocol.Committed, closed func(protocol.Outcome, protocol.Evidence)) (epoch uint64, e protocol.Evidence, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	voucher := committed.Voucher.Body
	payer, err := s.contracts.Payer(ctx, common.Address(voucher.Payer), 0)
	if err != nil {
		return 0, e, err
	}
	type ending struct {
		outcome  protocol.Outcome
		evidence protocol.Evidence
	}
	heard := make(chan ending, 1)
	go func() {
		if outcome, evidence, err := s.node.Await(ctx, committed.ID(s.node.domain)); err == nil {
			heard <- ending{outcome, evidence}
		}
	}()
	have, start := false, time.Now()
	for {
		news := s.book.News()
		epoch, final, settled := s.book.Settled(settlement.RecordKey{Payer: payer.Account, Number: voucher.Number})
		if settled && !have {
			if fetched, err := s.node.SettledEvidence(ctx, s.book, payer.Account, voucher.Number); err == nil {
				have, e = true, fetched
				s.tellOutcome(ctx, e, closed)
			}
		}
		if final && have {
			return epoch, e, nil
		}
		newest, _, _ := s.node.chain.Rounds()
		if !have && !settled && newest > committed.Assignment.Body.CommitBy+committeeRounds && time.Since(start) > committeeWait {
			return 0, e, ErrNoCommittee
		}
		again := time.NewTimer(time.Second)
		select {
		case <-ctx.Done():
			again.Stop()
			return 0, e, ctx.Err()
		case end := <-heard:
			if !have {
				have, e = true, end.evidence
				closed(end.outcome, end.evidence)
			}
			if end.outcome != protocol.Accepted {
				return 0, e, nil
			}
		case <-news:
		case <-again.C:
		}
		again.Stop()
	}
}

func (s *Service) tellOutcome(ctx context.Context, e protocol.Evidence, closed func(protocol.Outcome, protocol.Evidence)) {
	outcome, err := s.node.judgeEvidence(ctx, e)
	if err != nil {
		s.log.Warn("evidence of an epoch does not hold", "error", err)
	}
	closed(outcome, e)
}
