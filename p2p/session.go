package p2p

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ipfs/boxo/exchange"
	"github.com/ipfs/boxo/peering"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"
)

const (
	// sessionProviders bounds how many providers a session keeps connected.
	sessionProviders = 16
	// sessionSearch is how long a session waits before it looks for providers again while it has some.
	sessionSearch = 30 * time.Second
	// longestStall bounds how long one attempt at a block waits.
	longestStall = 30 * time.Second
	// freshness is how long a peer counts as one that delivers.
	freshness = 10 * time.Second
)

// Session fetches the blocks of one DAG from all who have it, several blocks and several peers at once, and stores
// nothing here. Get may be called from any number of goroutines; Run finds the providers meanwhile.
type Session struct {
	blocks *Blocks
	root   cid.Cid
	window window
	life   context.Context // of the bitswap sessions
	end    context.CancelFunc

	mu        sync.Mutex
	swap      *asking
	renewed   time.Time // when swap was made
	arrived   time.Time // the last block, or the start
	wanted    map[cid.Cid]int
	providers map[peer.ID]bool // and whether it delivered since the last search
	served    map[peer.ID]*service
}

// asking is a bitswap session. It takes memory and a goroutine until it ends, and a long fetch has many, so each ends with
// its last block in flight once another has taken its place.
type asking struct {
	exchange.Fetcher
	end  context.CancelFunc
	uses int
}

// ask begins a bitswap session. Called with mu held, or by the constructor.
func (s *Session) ask() {
	old := s.swap
	life, end := context.WithCancel(s.life)
	s.swap = &asking{Fetcher: s.blocks.swap.NewSession(life), end: end}
	if old != nil {
		s.retire(old)
	}
}

// retire ends a bitswap session that nobody uses any more. Called with mu held.
func (s *Session) retire(a *asking) {
	if a != s.swap && a.uses == 0 {
		a.end()
	}
}

// service is what a peer did for a session.
type service struct {
	bytes int64
	last  time.Time
}

// NewSession begins to fetch what lies below root. Hinted peers are asked besides the providers that Run finds.
// The session ends with Close.
func (b *Blocks) NewSession(root cid.Cid, from ...peer.AddrInfo) *Session {
	now := time.Now()
	s := &Session{
		blocks: b, root: root, window: window{limit: firstInFlight, changed: make(chan struct{})}, arrived: now, renewed: now,
		wanted: map[cid.Cid]int{}, providers: map[peer.ID]bool{}, served: map[peer.ID]*service{},
	}
	s.life, s.end = context.WithCancel(b.host.life)
	s.ask()
	for _, p := range from[:min(len(from), maxHints)] {
		s.admit(p)
	}
	b.tap.add(s)
	return s
}

// Close lets go of peers and wants. A second call does nothing.
func (s *Session) Close() {
	s.end()
	s.blocks.tap.remove(s)
	s.mu.Lock()
	defer s.mu.Unlock()
	for p := range s.providers {
		s.blocks.host.net.ConnManager().Unprotect(p, s.tag())
		s.blocks.host.net.ConnManager().Unprotect(p, peering.ConnmgrTag)
	}
	clear(s.providers)
}

func (s *Session) tag() string { return "limn-session-" + s.root.String() }

// Run looks for providers of the root in the DHT until ctx or the session ends, and connects to them.
func (s *Session) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(s.life, cancel)
	defer stop()
	for wait := 250 * time.Millisecond; ctx.Err() == nil; {
		for p := range s.blocks.host.FindProviders(ctx, s.root, sessionProviders) {
			s.admit(p)
		}
		if wait = min(2*wait, sessionSearch); s.review() {
			wait = sessionSearch
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
		case <-timer.C:
		}
		timer.Stop()
	}
	return nil
}

// review makes room for others when those we have do not deliver, and says whether anybody does.
func (s *Session) review() (delivered bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	full := len(s.providers) >= sessionProviders
	for p, worked := range s.providers {
		switch {
		case worked:
			s.providers[p], delivered = false, true
		case full:
			delete(s.providers, p)
			s.blocks.host.net.ConnManager().Unprotect(p, s.tag())
			s.blocks.host.net.ConnManager().Unprotect(p, peering.ConnmgrTag)
		}
	}
	return delivered
}

// admit connects to a provider and has bitswap ask it, now and when it comes back.
func (s *Session) admit(p peer.AddrInfo) {
	h := s.blocks.host
	if p.ID == h.ID() {
		return
	}
	s.mu.Lock()
	_, known := s.providers[p.ID]
	full := len(s.providers) >= sessionProviders
	if !known && !full && s.life.Err() == nil {
		s.providers[p.ID] = false
		h.net.ConnManager().Protect(p.ID, s.tag())
		h.net.ConnManager().Protect(p.ID, peering.ConnmgrTag) // bitswap always asks peers under this tag
	}
	s.mu.Unlock()
	if full && !known {
		return
	}
	if s.blocks.directly(p.ID) {
		if !known {
			s.include()
		}
		return
	}
	if !h.handlers.enter() {
		return
	}
	go func() {
		defer h.handlers.leave()
		dial, cancel := context.WithTimeout(s.life, h.cfg.Blocks.DialTimeout)
		defer cancel()
		if h.Connect(dial, p) == nil { // one of many; the next search tries again
			s.include()
		}
	}()
}

// include has the blocks to come asked of a provider that was found late: bitswap asks all that it knows when a session
// begins, and from then on those that answered.
func (s *Session) include() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.life.Err() == nil {
		s.ask()
	}
}

// Get returns a block, checked against its CID. It gives up with ErrNotFound when nobody has sent this session
// any block for BlocksConfig.Timeout, or when ctx ends.
func (s *Session) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if err := checkCID(c); err != nil {
		return nil, err
	}
	if data, err := s.blocks.Local(ctx, c); err == nil {
		return data, nil // and one that is here but damaged is fetched as if it were not
	}
	if err := s.window.enter(ctx); err != nil {
		return nil, err
	}
	start := time.Now()
	defer func() { s.window.leave(time.Since(start)) }()
	s.want(c, 1)
	defer s.want(c, -1)
	for stall := s.blocks.host.cfg.Blocks.Stall; ; stall = min(2*stall, longestStall) {
		data, err := s.attempt(ctx, c, stall)
		if err == nil {
			s.blocks.host.metrics.block("fetched")
			return data, nil
		}
		if err := s.giveUp(ctx, c); err != nil {
			s.blocks.host.metrics.block("missing")
			return nil, err
		}
		s.renew(stall)
	}
}

// attempt asks by bitswap, and when that stalls, a few providers by stream, as Blocks.Get does.
func (s *Session) attempt(ctx context.Context, c cid.Cid, stall time.Duration) ([]byte, error) {
	timed, cancel := context.WithTimeout(ctx, stall)
	defer cancel()
	s.mu.Lock()
	swap := s.swap
	swap.uses++
	s.mu.Unlock()
	block, err := swap.GetBlock(timed, c)
	s.mu.Lock()
	swap.uses--
	s.retire(swap)
	s.mu.Unlock()
	if err == nil {
		return block.RawData(), nil
	}
	s.blocks.host.metrics.block("stalled")
	for _, p := range s.connected(3) {
		if data, err := s.blocks.ask(ctx, c, p); err == nil {
			s.blocks.host.metrics.block("streamed")
			s.note(p, c, len(data))
			return data, nil
		}
	}
	return nil, err
}

func (s *Session) giveUp(ctx context.Context, c cid.Cid) error {
	s.mu.Lock()
	idle := time.Since(s.arrived)
	s.mu.Unlock()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case s.life.Err() != nil:
		return ErrClosed
	case idle >= s.blocks.host.cfg.Blocks.Timeout:
		return fmt.Errorf("p2p: fetch block %s: %w: nobody sent anything for %s", c, ErrNotFound, idle.Round(time.Second))
	}
	return nil
}

// renew starts a new bitswap session when the present one has brought nothing for a while: bitswap can forget a
// want when a peer reconnects quickly (boxo issue 1163), and can wait for one peer when another would answer.
func (s *Session) renew(stall time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if now := time.Now(); now.Sub(s.arrived) >= stall && now.Sub(s.renewed) >= stall {
		s.ask()
		s.renewed = now
		for p := range s.providers {
			if s.blocks.directly(p) {
				s.blocks.events.Connected(p) // undo bitswap's view that the peer is unresponsive
			}
		}
	}
}

// connected picks up to n providers that bitswap could reach, by chance, so that nobody is asked by all.
func (s *Session) connected(n int) []peer.ID {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []peer.ID
	for p := range s.providers {
		if s.blocks.directly(p) {
			out = append(out, p)
		}
	}
	rand.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out[:min(n, len(out))]
}

func (s *Session) want(c cid.Cid, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.wanted[c] += n; s.wanted[c] == 0 {
		delete(s.wanted, c)
	}
}

// note counts a block that was wanted.
func (s *Session) note(p peer.ID, c cid.Cid, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.wanted[c] == 0 {
		return
	}
	if s.served[p] == nil {
		s.served[p] = &service{}
	}
	now := time.Now()
	s.served[p].bytes += int64(n)
	s.served[p].last, s.arrived = now, now
	if _, ok := s.providers[p]; ok {
		s.providers[p] = true
	}
}

// Served tells how many bytes of blocks each peer has delivered.
func (s *Session) Served() map[peer.ID]int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make(map[peer.ID]int64, len(s.served))
	for p, v := range s.served {
		out[p] = v.bytes
	}
	return out
}

// Peers is how many peers deliver now.
func (s *Session) Peers() (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, v := range s.served {
		if time.Since(v.last) < freshness {
			n++
		}
	}
	return n
}
