package p2p

import (
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"net/netip"
	"sync/atomic"
	"syscall"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/p2p/host/autorelay"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/libp2p/go-libp2p/x/rate"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// ErrListen means that an address could not be listened on, most often because the port is taken.
var ErrListen = errors.New("p2p: cannot listen")

// newLibp2p makes the host below. It listens on every address or fails: libp2p by itself is content with one.
func newLibp2p(cfg Config, key crypto.PrivKey, shun *shunned) (host.Host, error) {
	if key == nil {
		return nil, errors.New("p2p: open: nil key")
	}
	var self atomic.Pointer[host.Host] // for the relay source, which libp2p is told of before there is a host
	opts, err := libp2pOptions(cfg, key, &self)
	if err != nil {
		return nil, err
	}
	h, err := libp2p.New(append(opts, libp2p.ConnectionGater(shun))...)
	if err != nil {
		return nil, fmt.Errorf("p2p: open libp2p host: %w", err)
	}
	for _, s := range cfg.Listen {
		if err := listen(h, ma.StringCast(s)); err != nil {
			return nil, errors.Join(err, h.Close())
		}
	}
	self.Store(&h)
	return h, nil
}

// errWindowsInUse is WSAEADDRINUSE, which Windows returns and the syscall package has no name for elsewhere.
const errWindowsInUse = syscall.Errno(10048)

func listen(h host.Host, a ma.Multiaddr) error {
	err := portFree(a)
	if err == nil {
		err = h.Network().Listen(a)
	}
	if err == nil {
		return nil
	}
	if errors.Is(err, syscall.EADDRINUSE) || errors.Is(err, errWindowsInUse) {
		return fmt.Errorf("%w: %s: port in use; stop the other program, or choose another port (0 lets the system choose)", ErrListen, a)
	}
	return fmt.Errorf("%w: %s: %w", ErrListen, a, err)
}

// portFree finds out whether a port is taken. Libp2p would not notice for TCP: it listens with SO_REUSEPORT, so
// that two nodes could share a port and each get half of the connections. For UDP it notices, but its error
// does not say why.
func portFree(a ma.Multiaddr) error {
	socket := a.Decapsulate(ma.StringCast("/quic-v1"))
	addr, err := manet.ToNetAddr(socket)
	if err != nil {
		return nil // not an IP socket; libp2p will say what is wrong
	}
	var probe io.Closer
	switch addr := addr.(type) {
	case *net.TCPAddr:
		probe, err = net.ListenTCP("tcp", addr)
	case *net.UDPAddr:
		probe, err = net.ListenUDP("udp", addr)
	default:
		return nil
	}
	if err != nil {
		return err
	}
	return probe.Close()
}

func libp2pOptions(cfg Config, key crypto.PrivKey, self *atomic.Pointer[host.Host]) ([]libp2p.Option, error) {
	limits, err := resourceManager(cfg)
	if err != nil {
		return nil, err
	}
	conns, err := connmgr.NewConnManager(cfg.Connections.Low, cfg.Connections.High, connmgr.WithGracePeriod(cfg.Connections.Grace))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("p2p: connection manager: %w", err), limits.Close())
	}
	opts := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.UserAgent("limn"),
		libp2p.ResourceManager(limits),
		libp2p.ConnectionManager(conns),
		// Two transports; the browser's (WebTransport, WebRTC, WebSocket) would double memory for nobody.
		libp2p.Transport(quic.NewTransport),
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.NoListenAddrs,
		libp2p.DisableMetrics(), // libp2p's own go to the global registry; ours count what matters here
	}
	announce := make([]ma.Multiaddr, 0, len(cfg.Announce))
	for _, s := range cfg.Announce {
		announce = append(announce, ma.StringCast(s))
	}
	if len(announce) > 0 {
		opts = append(opts, libp2p.AddrsFactory(func(addrs []ma.Multiaddr) []ma.Multiaddr {
			return append(announce[:len(announce):len(announce)], addrs...)
		}))
	}
	if cfg.Relay {
		opts = append(opts, libp2p.EnableRelay(), libp2p.EnableAutoRelayWithPeerSource(relaySource(self), autorelay.WithNumRelays(2)))
	} else {
		opts = append(opts, libp2p.DisableRelay())
	}
	for _, o := range []struct {
		on     bool
		option libp2p.Option
	}{
		{cfg.AutoNAT, libp2p.EnableAutoNATv2()},
		{cfg.RelayService, libp2p.EnableRelayService()},
		{cfg.HolePunching, libp2p.EnableHolePunching()},
		{cfg.PortMap, libp2p.NATPortMap()},
	} {
		if o.on {
			opts = append(opts, o.option)
		}
	}
	return opts, nil
}

// resourceManager bounds connections, streams and memory of all peers together, of each peer, and of each IP
// address. The last matters most against invented identities, and is lifted where peers share an address.
func resourceManager(cfg Config) (network.ResourceManager, error) {
	limits := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&limits)
	scaled := limits.Scale(cfg.Resources.Memory, cfg.Resources.Descriptors)
	opts := []rcmgr.Option{rcmgr.WithMetricsDisabled()}
	if cfg.Private {
		any4, any6 := netip.MustParsePrefix("0.0.0.0/0"), netip.MustParsePrefix("::/0")
		opts = append(opts,
			rcmgr.WithNetworkPrefixLimit(
				[]rcmgr.NetworkPrefixLimit{{Network: any4, ConnCount: math.MaxInt}},
				[]rcmgr.NetworkPrefixLimit{{Network: any6, ConnCount: math.MaxInt}}),
			rcmgr.WithConnRateLimiters(&rate.Limiter{NetworkPrefixLimits: []rate.PrefixLimit{{Prefix: any4}, {Prefix: any6}}}),
		)
	}
	m, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(scaled), opts...)
	if err != nil {
		return nil, fmt.Errorf("p2p: resource manager: %w", err)
	}
	return m, nil
}
