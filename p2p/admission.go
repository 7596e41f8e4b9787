package p2p

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// Handler serves one inbound stream. The context ends with the host or the protocol's Lifetime; the stream is
// closed when the handler returns.
type Handler func(ctx context.Context, s *Stream)

// rateKeys is how many peers and addresses a protocol remembers the recent rate of.
const rateKeys = 4096

// Even a stream that is refused costs its negotiation, as much as the one who opens it. So a peer may be refused so often
// at once, and so often a second after that; then its connection is closed, and it is not let in for a while.
//
// Newcomers share a bucket only while rateKeys others are not full again, which takes as many connected peers that are
// refused rateKeys*refusedRate streams a second together, over 100,000. No host negotiates so many, so nobody is cut off for
// what others did.
const (
	refusedBurst = 128
	refusedRate  = 32
)

// admission decides which inbound streams of one protocol are served. Refusing one costs a map lookup; the
// stream's bytes are never read.
type admission struct {
	protocol Protocol
	rate     *rateTable
	refused  *rateTable
	conns    connmgr.ConnManager // told who talks; under mu, so that it hears it in order

	mu    sync.Mutex
	peers map[peer.ID]int // open streams, no entry for zero
	total int
}

func newAdmission(p Protocol, conns connmgr.ConnManager) *admission {
	return &admission{
		protocol: p, rate: newRateTable(p.Rate, float64(p.Burst), rateKeys),
		refused: newRateTable(refusedRate, refusedBurst, rateKeys), conns: conns, peers: make(map[peer.ID]int),
	}
}

// enter admits a stream of p from the network group, or says why not.
func (a *admission) enter(p peer.ID, group string, now time.Time) (refusal network.StreamErrorCode) {
	// The address is charged first: a peer that changes its identity with every stream stays one address.
	if group != "" && !a.rate.allow(group, now, 1) {
		return network.StreamRateLimited
	}
	if !a.rate.allow(string(p), now, 1) {
		return network.StreamRateLimited
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.total >= a.protocol.Total || a.peers[p] >= a.protocol.PerPeer {
		return network.StreamResourceLimitExceeded
	}
	a.total++
	a.peers[p]++
	a.conns.TagPeer(p, a.tag(), talking)
	return network.StreamNoError
}

func (a *admission) leave(p peer.ID) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.total--
	if a.peers[p]--; a.peers[p] == 0 {
		delete(a.peers, p)
		a.conns.UntagPeer(p, a.tag())
	}
}

// tag names the protocol for the connection manager.
func (a *admission) tag() string { return "limn-" + a.protocol.Name }

// Handle serves the protocol's inbound streams with fn, each in a goroutine of its own.
func (h *Host) Handle(p Protocol, fn Handler) error {
	if err := p.Validate(); err != nil {
		return err
	}
	a := newAdmission(p, h.net.ConnManager())
	if err := h.addProtocol(p.Name); err != nil {
		return err
	}
	h.net.SetStreamHandler(h.cfg.protocolID(p.Name), func(raw network.Stream) { h.serve(a, raw, fn) })
	return nil
}

func (h *Host) serve(a *admission, raw network.Stream, fn Handler) {
	if !h.handlers.enter() {
		_ = raw.ResetWithError(network.StreamShutdown)
		return
	}
	defer h.handlers.leave()
	remote := raw.Conn().RemotePeer()
	group := ""
	if !h.cfg.Private {
		group = addressGroup(raw.Conn().RemoteMultiaddr())
	}
	if code := a.enter(remote, group, time.Now()); code != network.StreamNoError {
		_ = raw.ResetWithError(code)
		h.metrics.stream(a.protocol.Name, "refused")
		if !a.refused.allow(string(remote), time.Now(), 1) {
			h.shunned.add(remote, time.Now())
			_ = raw.Conn().Close()
			h.metrics.stream(a.protocol.Name, "cut_off")
		}
		return
	}
	defer a.leave(remote)
	h.metrics.stream(a.protocol.Name, "served")
	ctx, cancel := context.WithTimeout(h.life, a.protocol.Lifetime)
	defer cancel()
	kill := context.AfterFunc(ctx, func() { _ = raw.ResetWithError(network.StreamGarbageCollected) })
	defer kill()
	s := newStream(raw, a.protocol, func() {})
	fn(ctx, s)
	_ = s.Close()
}

// OpenStream opens a stream to a peer, dialing it when needed: by the addresses known of it, else by those the
// DHT knows. The peer may still refuse; the first Receive then fails with ErrRefused.
func (h *Host) OpenStream(ctx context.Context, to peer.ID, p Protocol) (*Stream, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	release := h.holdConnection(to) // before the connection is there, or it could be trimmed before the stream is
	if err := h.Connect(ctx, peer.AddrInfo{ID: to}); err != nil {
		release()
		return nil, err
	}
	// A relayed connection is slow and short, but a quote fits, and hole punching may replace it meanwhile.
	raw, err := h.net.NewStream(network.WithAllowLimitedConn(ctx, p.Name), to, h.cfg.protocolID(p.Name))
	if err != nil {
		release()
		return nil, openError(p, to, err)
	}
	return newStream(raw, p, release), nil
}

// The connection manager trims connections whatever goes on over them: a miner at work would lose its requester. So a peer
// that we talk to is not trimmed, and one that talks to us is trimmed late. It must not buy its place with streams, of which
// it may open many, so it has the points once for each protocol.
const talking = 100 // points; a place in a gossip mesh has 20, one in the DHT's table 5

func (h *Host) holdConnection(p peer.ID) (release func()) {
	tag := fmt.Sprintf("limn-stream-%d", h.streams.Add(1))
	h.net.ConnManager().Protect(p, tag)
	return func() { h.net.ConnManager().Unprotect(p, tag) }
}

func openError(p Protocol, to peer.ID, err error) error {
	var limit *network.StreamError
	switch {
	case errors.As(err, &limit) && (limit.ErrorCode == network.StreamRateLimited || limit.ErrorCode == network.StreamResourceLimitExceeded),
		errors.Is(err, network.ErrResourceLimitExceeded):
		err = fmt.Errorf("%w: %v", ErrRefused, err)
	case strings.Contains(err.Error(), "protocols not supported"):
		err = fmt.Errorf("%w: %v", ErrUnsupported, err)
	}
	return fmt.Errorf("p2p: open %s to %s: %w", p.Name, to, err)
}

// addProtocol remembers a protocol so that Close can stop it, and refuses to serve a name twice.
func (h *Host) addProtocol(name string) error {
	id := h.cfg.protocolID(name)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return ErrClosed
	}
	for _, known := range h.protocols {
		if known == id {
			return fmt.Errorf("p2p: handle %s: already served", name)
		}
	}
	h.protocols = append(h.protocols, id)
	return nil
}

// removeProtocols stops serving everything.
func (h *Host) removeProtocols(ids []protocol.ID) {
	for _, id := range ids {
		h.net.RemoveStreamHandler(id)
	}
}

// gate is a wait group that can be shut: nothing enters after close began to wait.
type gate struct {
	mu   sync.Mutex
	shut bool
	wg   sync.WaitGroup
}

func (g *gate) enter() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.shut {
		return false
	}
	g.wg.Add(1)
	return true
}

func (g *gate) leave() { g.wg.Done() }

func (g *gate) close() {
	g.mu.Lock()
	g.shut = true
	g.mu.Unlock()
	g.wg.Wait()
}
