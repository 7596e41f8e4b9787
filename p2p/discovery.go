package p2p

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ipfs/go-cid"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	dhtpb "github.com/libp2p/go-libp2p-kad-dht/pb"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// ErrUnreachable means that a peer could not be connected to.
var ErrUnreachable = errors.New("p2p: peer is unreachable")

// openDHT starts the network's own DHT, apart from IPFS's. It holds provider records only: this network
// has no use for Kademlia's mutable values, and what is not served cannot be flooded.
func openDHT(h *Host) (*dht.IpfsDHT, error) {
	d := h.cfg.Discovery
	opts := []dht.Option{
		dht.ProtocolPrefix(h.cfg.protocolPrefix()),
		dht.DisableValues(),
		dht.BucketSize(d.Bucket),
		dht.Concurrency(d.Concurrency),
		dht.Datastore(newRecordStore(d.Records)),
		dht.RoutingTableRefreshPeriod(d.Refresh),
		dht.BootstrapPeersFunc(func() []peer.AddrInfo { return h.bootstrap.infos }),
		dht.OnRequestHook(h.throttleDHT),
	}
	if h.cfg.Private {
		// Peers of one LAN or machine share an IP group; the filter would keep two of them per bucket.
		opts = append(opts, dht.Mode(dht.ModeServer), dht.RoutingTablePeerDiversityFilter(nil))
	} else {
		opts = append(opts,
			dht.Mode(dht.ModeAuto), // serves only once AutoNAT finds us reachable
			dht.QueryFilter(dht.PublicQueryFilter),
			dht.RoutingTableFilter(dht.PublicRoutingTableFilter),
			dht.RoutingTablePeerDiversityFilter(dht.NewRTPeerDiversityFilter(h.net, 2, 3)),
			dht.AddressFilter(func(addrs []ma.Multiaddr) []ma.Multiaddr { return ma.FilterAddrs(addrs, manet.IsPublicAddr) }),
		)
	}
	return dht.New(h.net, opts...)
}

// dhtRate and dhtBurst are queries a second that a peer may send us; a busy honest peer walks to its target in
// about ten hops and asks each peer once.
const (
	dhtRate  = 20
	dhtBurst = 200
)

// throttleDHT hangs up on a peer that asks the DHT too much. The query at hand is still answered into the
// void; the peer has to open a new stream for the next.
func (h *Host) throttleDHT(_ context.Context, s network.Stream, _ *dhtpb.Message) {
	if !h.dhtRates.allow(string(s.Conn().RemotePeer()), time.Now(), 1) {
		_ = s.ResetWithError(network.StreamRateLimited)
	}
}

// Provide announces in the DHT that this node has what c names, now and every Reprovide from then on while Run
// runs. When nobody can be told yet, it fails with ErrAlone, and Run tells them as soon as it can.
func (h *Host) Provide(ctx context.Context, c cid.Cid) error {
	h.provided.add(c, time.Now())
	return h.provideOnce(ctx, c)
}

// StopProviding ends the announcements of c; records out there fade within 48 hours.
func (h *Host) StopProviding(c cid.Cid) { h.provided.remove(c) }

func (h *Host) provideOnce(ctx context.Context, c cid.Cid) error {
	if h.dht.RoutingTable().Size() == 0 {
		return fmt.Errorf("p2p: provide %s: %w", c, ErrAlone)
	}
	ctx, cancel := context.WithTimeout(ctx, h.cfg.Discovery.ProvideTimeout)
	defer cancel()
	if err := h.dht.Provide(ctx, c, true); err != nil {
		return fmt.Errorf("p2p: provide %s: %w", c, err)
	}
	h.provided.done(c, h.nextProvide(time.Now()))
	return nil
}

// FindProviders streams up to limit peers other than this one that announced c. The channel closes when the
// search is done or ctx ends; the first answers come while the search goes on.
func (h *Host) FindProviders(ctx context.Context, c cid.Cid, limit int) <-chan peer.AddrInfo {
	out := make(chan peer.AddrInfo)
	if !h.handlers.enter() {
		close(out)
		return out
	}
	go func() {
		defer h.handlers.leave()
		defer close(out)
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		stop := context.AfterFunc(h.life, cancel)
		defer stop()
		found := 0
		for p := range h.dht.FindProvidersAsync(ctx, c, limit+1) { // one more, as we may be among them
			if p.ID == h.ID() || found >= limit {
				continue
			}
			found++
			select {
			case out <- p:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// Connect makes sure that there is a connection to the peer: by the given addresses, those known of it, or
// those that the DHT knows.
func (h *Host) Connect(ctx context.Context, p peer.AddrInfo) error {
	if h.net.Network().Connectedness(p.ID) == network.Connected {
		return nil
	}
	if len(p.Addrs) == 0 && len(h.net.Peerstore().Addrs(p.ID)) == 0 {
		found, err := h.dht.FindPeer(ctx, p.ID)
		if err != nil {
			return fmt.Errorf("%w: %s: no address known: %w", ErrUnreachable, p.ID, err)
		}
		p = found
	}
	if err := h.net.Connect(network.WithAllowLimitedConn(ctx, "limn"), p); err != nil {
		return fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	return nil
}

// provideSet is what Run announces again and again.
type provideSet struct {
	mu  sync.Mutex
	due map[cid.Cid]time.Time // when to announce it next
}

// add has c announced from now on; what is announced already keeps its time.
func (s *provideSet) add(c cid.Cid, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.due[c]; !ok {
		s.due[c] = now
	}
}

func (s *provideSet) remove(c cid.Cid) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.due, c)
}

// done notes an announcement, unless c was removed meanwhile.
func (s *provideSet) done(c cid.Cid, next time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.due[c]; ok {
		s.due[c] = next
	}
}

// list names what is due.
func (s *provideSet) list(now time.Time) []cid.Cid {
	s.mu.Lock()
	defer s.mu.Unlock()
	var due []cid.Cid
	for c, at := range s.due {
		if !now.Before(at) {
			due = append(due, c)
		}
	}
	return due
}

// firstReprovide is the least time between two announcements of one record.
const firstReprovide = 10 * time.Second

// nextProvide is when to announce again what is announced now. A host that has just joined does not know yet who is near to a
// record, and a network that has just begun has few who could be: later searches end elsewhere. So it announces again
// whenever its age has doubled, and in the end every Reprovide.
func (h *Host) nextProvide(now time.Time) time.Time {
	wait := min(h.cfg.Discovery.Reprovide, max(firstReprovide, now.Sub(h.opened)))
	return now.Add(wait*7/8 + rand.N(wait/4+1)) // who started together need not tell together
}

// reprovide announces what is due, one after the other, checking often enough to make up soon for what failed.
func (h *Host) reprovide(ctx context.Context) error {
	tick := time.NewTicker(min(5*time.Second, h.cfg.Discovery.Reprovide))
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case now := <-tick.C:
			for _, c := range h.provided.list(now) {
				if err := h.provideOnce(ctx, c); err != nil {
					h.log.Debug("reprovide failed", "cid", c, "error", err)
					break // the rest would fail alike; the next tick tries again
				}
			}
		}
	}
}

// bootstrapState is what is known of each bootstrap peer.
type bootstrapState struct {
	infos []peer.AddrInfo

	mu    sync.Mutex
	peers map[peer.ID]*bootstrapPeer
}

type bootstrapPeer struct {
	backoff time.Duration
	next    time.Time
	err     error
}

func newBootstrapState(infos []peer.AddrInfo) *bootstrapState {
	s := &bootstrapState{infos: infos, peers: make(map[peer.ID]*bootstrapPeer, len(infos))}
	for _, p := range infos {
		s.peers[p.ID] = &bootstrapPeer{}
	}
	return s
}

// keepBootstrapped connects to the bootstrap peers and reconnects for ever, unless enough others are there.
func (h *Host) keepBootstrapped(ctx context.Context) error {
	tick := time.NewTicker(h.cfg.Discovery.RetryMin)
	defer tick.Stop()
	for {
		var dials sync.WaitGroup
		for _, p := range h.bootstrap.infos {
			if h.bootstrapDue(p.ID, time.Now()) {
				dials.Go(func() { h.dialBootstrap(ctx, p) })
			}
		}
		dials.Wait()
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

func (h *Host) bootstrapDue(p peer.ID, now time.Time) bool {
	if p == h.ID() || h.net.Network().Connectedness(p) == network.Connected {
		return false
	}
	if len(h.net.Network().Peers()) >= h.cfg.Connections.Low {
		return false
	}
	h.bootstrap.mu.Lock()
	defer h.bootstrap.mu.Unlock()
	return !now.Before(h.bootstrap.peers[p].next)
}

func (h *Host) dialBootstrap(ctx context.Context, p peer.AddrInfo) {
	ctx, cancel := context.WithTimeout(ctx, h.cfg.Discovery.DialTimeout)
	defer cancel()
	if s, ok := h.net.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(p.ID) // the backoff here decides when to dial, not the swarm's of 5 s and more
	}
	err := h.net.Connect(ctx, p)
	h.noteBootstrap(p.ID, err)
	if err != nil {
		h.log.Warn("bootstrap peer is unreachable, will retry", "peer", p.ID, "error", err)
		return
	}
	h.log.Debug("bootstrap peer connected", "peer", p.ID)
	h.dht.RefreshRoutingTable() // asks the new peer for our neighbourhood now, not at the next period
}

func (h *Host) noteBootstrap(p peer.ID, err error) {
	d := h.cfg.Discovery
	h.bootstrap.mu.Lock()
	defer h.bootstrap.mu.Unlock()
	b := h.bootstrap.peers[p]
	b.err = err
	if err == nil {
		b.backoff, b.next = 0, time.Time{}
		return
	}
	b.backoff = min(d.RetryMax, max(d.RetryMin, 2*b.backoff))
	// Jitter, so that a whole network does not fall upon a bootstrap peer that comes back.
	b.next = time.Now().Add(b.backoff/2 + rand.N(b.backoff))
}

// relaySource offers connected peers as relay candidates; autorelay tries which of them serve.
func relaySource(self *atomic.Pointer[host.Host]) func(context.Context, int) <-chan peer.AddrInfo {
	return func(_ context.Context, n int) <-chan peer.AddrInfo {
		out := make(chan peer.AddrInfo, n)
		defer close(out)
		made := self.Load()
		if made == nil {
			return out
		}
		h := *made
		for _, p := range h.Network().Peers() {
			if len(out) == n {
				break
			}
			if addrs := ma.FilterAddrs(h.Peerstore().Addrs(p), manet.IsPublicAddr); len(addrs) > 0 {
				out <- peer.AddrInfo{ID: p, Addrs: addrs}
			}
		}
		return out
	}
}
