package p2p

import (
	"context"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/discovery/mdns"
)

// lan hands peers found by multicast to the goroutine that dials them. Multicast answers are unauthenticated
// and free to send, so the queue is short and dials go one by one.
type lan struct {
	self  peer.ID
	found chan peer.AddrInfo
}

// HandlePeerFound is called by the mDNS resolver and never waits.
func (l *lan) HandlePeerFound(p peer.AddrInfo) {
	if p.ID == l.self {
		return
	}
	select {
	case l.found <- p:
	default:
	}
}

// searchLAN announces this node by multicast and connects to those it hears of. A machine without multicast
// is no error: the node does without.
func (h *Host) searchLAN(ctx context.Context) error {
	l := &lan{self: h.ID(), found: make(chan peer.AddrInfo, 16)}
	service := mdns.NewMdnsService(h.net, "_limn-"+h.cfg.Network+"._udp", l)
	if err := service.Start(); err != nil {
		h.log.Warn("local discovery is off: multicast does not work here", "error", err)
		return nil
	}
	defer service.Close()
	for {
		select {
		case <-ctx.Done():
			return nil
		case p := <-l.found:
			h.dialLAN(ctx, p)
		}
	}
}

func (h *Host) dialLAN(ctx context.Context, p peer.AddrInfo) {
	n := h.net.Network()
	if n.Connectedness(p.ID) == network.Connected || len(n.Peers()) >= h.cfg.Connections.Low {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, h.cfg.Discovery.DialTimeout)
	defer cancel()
	if err := h.net.Connect(ctx, p); err != nil {
		h.log.Debug("local peer is unreachable", "peer", p.ID, "error", err)
	}
}
