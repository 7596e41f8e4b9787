package full

import (
	"errors"
	"fmt"
	"hash/fnv"
	"log/slog"
	"math"
	"math/rand/v2"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/transport/quicreuse"
	"github.com/marcopolo/simnet"
	"github.com/quic-go/quic-go"
	"go.uber.org/fx"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/sim"
)

// fabric is the network between hosts: simnet's routing, pacing and delays, and on top of it what breaks.
type fabric struct {
	net    *simnet.Simnet
	links  sim.Links
	seed   uint64
	limits p2p.ConnectionLimits
	next   atomic.Int64 // the next host's address

	mu     sync.Mutex
	chance *rand.Rand
	ends   map[string]*end // by address
}

// end is what a host holds of the network.
type end struct {
	cut  atomic.Bool  // nothing leaves it, and nothing arrives
	side atomic.Int32 // of a partition; hosts of one side hear each other
	slow atomic.Int32 // times that its packets take longer; 0: once
}

func newFabric(links sim.Links, limits p2p.ConnectionLimits, seed uint64) *fabric {
	f := &fabric{
		links: links, seed: seed, limits: limits, ends: map[string]*end{},
		chance: rand.New(rand.NewPCG(seed, 7)),
	}
	f.net = &simnet.Simnet{LatencyFunc: f.latency, Logger: slog.New(slog.DiscardHandler)}
	f.net.Start()
	return f
}

func (f *fabric) close() { f.net.Close() }

// tick is the grain of arrivals. In a bubble time moves on when all of its goroutines wait, so packets that arrive at
// moments of their own are dealt with one after another, on one core, and those that arrive together on all.
const tick = time.Millisecond

// latency is what a packet takes from one host to another, up to the next tick.
func (f *fabric) latency(p *simnet.Packet) time.Duration {
	now := time.Now()
	return now.Add(f.distance(p) + tick - 1).Truncate(tick).Sub(now)
}

// distance is the same for all packets of a pair, in both directions.
func (f *fabric) distance(p *simnet.Packet) time.Duration {
	from, to := p.From.String(), p.To.String()
	median := float64(f.links.Latency)
	if f.links.Spread > 0 {
		a, b := min(from, to), max(from, to)
		h := fnv.New64a()
		fmt.Fprintf(h, "%d %s %s", f.seed, a, b)
		median *= math.Exp(f.links.Spread * rand.New(rand.NewPCG(h.Sum64(), f.seed)).NormFloat64())
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, address := range []string{from, to} {
		if e := f.ends[address]; e != nil {
			median *= float64(max(1, e.slow.Load()))
		}
	}
	return time.Duration(median)
}

// arrives decides whether a packet gets through.
func (f *fabric) arrives(from *end, to net.Addr) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	other := f.ends[to.String()]
	switch {
	case other == nil || from.cut.Load() || other.cut.Load() || from.side.Load() != other.side.Load():
		return false
	case f.links.Loss > 0 && f.chance.Float64() < f.links.Loss:
		return false
	}
	return true
}

// conn is a host's socket.
type conn struct {
	*simnet.SimConn
	fabric *fabric
	end    *end
}

// WriteTo implements net.PacketConn. A packet that is lost was sent all the same.
func (c *conn) WriteTo(p []byte, to net.Addr) (int, error) {
	if !c.fabric.arrives(c.end, to) {
		return len(p), nil
	}
	return c.SimConn.WriteTo(p, to)
}

// The bounds of simnet's pacing: hosts without a limit get a link that is never full and passes on at once what comes at
// once, and few queues save memory.
const (
	fastLink   = 1_000_000_000 // bits a second
	fastBurst  = 1 << 20       // bytes
	linkQueues = 4
)

func (f *fabric) link() simnet.NodeBiDiLinkSettings {
	up := simnet.LinkSettings{BitsPerSecond: fastLink, MTU: fastBurst, FlowBucketCount: linkQueues}
	down := up
	if f.links.Bandwidth > 0 {
		up.MTU, down.MTU = 0, 0 // simnet's own: one packet at a time
		up.BitsPerSecond = int(8 * f.links.Bandwidth)
		down.BitsPerSecond = 5 * up.BitsPerSecond // home connections take more than they give
	}
	return simnet.NodeBiDiLinkSettings{Uplink: up, Downlink: down}
}

// open makes a libp2p host on an address of its own. It is real in all but its socket.
func (f *fabric) open(key crypto.PrivKey) (host.Host, *end, error) {
	ip := simnet.IntToPublicIPv4(int(f.next.Add(1)))
	e := &end{}
	f.mu.Lock()
	f.ends[(&net.UDPAddr{IP: ip, Port: port}).String()] = e
	f.mu.Unlock()
	conns, err := connmgr.NewConnManager(f.limits.Low, f.limits.High, connmgr.WithGracePeriod(f.limits.Grace), connmgr.WithSilencePeriod(trimming))
	if err != nil {
		return nil, nil, fmt.Errorf("connection manager: %w", err)
	}
	h, err := libp2p.New(
		libp2p.Identity(key), libp2p.UserAgent("limn"), libp2p.DisableMetrics(), libp2p.DisableRelay(),
		libp2p.ListenAddrStrings(fmt.Sprintf("/ip4/%s/udp/%d/quic-v1", ip, port)), f.quic(e),
		libp2p.DisableIdentifyAddressDiscovery(), // it would keep the bubble from ever waiting
		libp2p.ResourceManager(&network.NullResourceManager{}), libp2p.ConnectionManager(conns),
	)
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("open host %s: %w", ip, err), conns.Close())
	}
	return h, e, nil
}

// port is every host's port; each has an address of its own.
const port = 4810

// quic has QUIC's sockets made by the fabric.
func (f *fabric) quic(e *end) libp2p.Option {
	source := &sourceIP{}
	return libp2p.QUICReuse(
		func(life fx.Lifecycle, reset quic.StatelessResetKey, token quic.TokenGeneratorKey, o ...quicreuse.Option) (*quicreuse.ConnManager, error) {
			m, err := quicreuse.NewConnManager(reset, token, o...)
			if err == nil {
				life.Append(fx.StopHook(m.Close))
			}
			return m, err
		},
		quicreuse.OverrideSourceIPSelector(func() (quicreuse.SourceIPSelector, error) { return source, nil }),
		quicreuse.OverrideListenUDP(func(_ string, a *net.UDPAddr) (net.PacketConn, error) {
			source.ip.Store(&a.IP)
			f.mu.Lock()
			defer f.mu.Unlock()
			return &conn{SimConn: f.net.NewEndpoint(a, f.link()), fabric: f, end: e}, nil
		}),
	)
}

// sourceIP tells QUIC the one address that a host has.
type sourceIP struct{ ip atomic.Pointer[net.IP] }

// PreferredSourceIPForDestination implements quicreuse.SourceIPSelector.
func (s *sourceIP) PreferredSourceIPForDestination(*net.UDPAddr) (net.IP, error) {
	if ip := s.ip.Load(); ip != nil {
		return *ip, nil
	}
	return nil, errors.New("the host does not listen")
}
