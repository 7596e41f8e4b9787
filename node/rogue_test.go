package node

import (
	"context"
	"crypto/sha256"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// rogue is a peer that speaks the protocols and does with an order what a test says. Its quotes are always the cheapest.
type rogue struct {
	net  *testNet
	key  *protocol.Key
	host *p2p.Host

	mu     sync.Mutex
	behave func(context.Context, *rogueOrder)
	offers func(*protocol.Quote) // if set, what it changes in its quotes
}

// rogueOrder is an order on its stream.
type rogueOrder struct {
	*p2p.Stream
	rogue   *rogue
	request orderRequest
}

func (w *testNet) rogue(stake protocol.Amount) *rogue {
	w.t.Helper()
	r := &rogue{net: w, key: newKey(w.t)}
	private, err := identity(r.key.Private())
	require.NoError(w.t, err)
	r.host, err = p2p.Open(testP2P(), private, p2p.Dependencies{})
	require.NoError(w.t, err)
	w.t.Cleanup(func() { require.NoError(w.t, r.host.Close()) })
	w.chain.register(r.key.Address(), protocol.RoleMiner, stake)
	require.NoError(w.t, r.host.Handle(quoteProtocol(), r.quote))
	require.NoError(w.t, r.host.Handle(orderProtocol(), r.order))
	for _, n := range w.nodes {
		require.NoError(w.t, r.host.Connect(w.context(), n.host.AddrInfo()))
	}
	w.eventually("the rogue is found", func() bool {
		return r.host.Provide(w.context(), offerCID(protocol.Hash(w.engine.Root()))) == nil && w.found(r.host.ID())
	})
	return r
}

func (r *rogue) does(behave func(context.Context, *rogueOrder)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.behave = behave
}

// quotes has its next quotes differ from what they would be.
func (r *rogue) quotes(change func(*protocol.Quote)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.offers = change
}

func (r *rogue) quote(ctx context.Context, s *p2p.Stream) {
	data, err := s.Receive(ctx)
	if err != nil {
		return
	}
	m, err := protocol.Decode[protocol.TaskAnnounced](data, protocol.MaxAnnouncedBytes)
	if err != nil {
		return
	}
	newest, _, _ := r.net.chain.Rounds()
	body := protocol.Quote{
		Announcement: m.Announcement.Digest(r.net.chain.domain), Miner: r.key.Address(), Price: 1, P50: 1, P90: 1,
		Loaded: true, Expiry: newest + 30,
	}
	r.mu.Lock()
	if r.offers != nil {
		r.offers(&body)
	}
	r.mu.Unlock()
	quote, err := protocol.Sign(r.key, r.net.chain.domain, body)
	if err != nil {
		return
	}
	if out, err := protocol.Encode(quoteReply{Quote: []protocol.Signed[protocol.Quote]{quote}}); err == nil {
		_ = s.Send(ctx, out)
	}
}

func (r *rogue) order(ctx context.Context, s *p2p.Stream) {
	data, err := s.Receive(ctx)
	if err != nil {
		return
	}
	request, err := protocol.Decode[orderRequest](data, maxOrderFrame)
	if err != nil {
		return
	}
	r.mu.Lock()
	behave := r.behave
	r.mu.Unlock()
	behave(ctx, &rogueOrder{Stream: s, rogue: r, request: request})
}

func (o *rogueOrder) reply(ctx context.Context, r orderReply) {
	if data, err := protocol.Encode(r); err == nil {
		_ = o.Send(ctx, data)
	}
}

// committed returns the order with a commit to a block, as its signer wants it.
func (o *rogueOrder) committed(t testing.TB, change func(*protocol.Commit), block, rgb []byte) protocol.Committed {
	domain := o.rogue.net.chain.domain
	commit := protocol.Commit{
		Assignment: o.request.Assignment.Digest(domain), Picture: sha256.Sum256(block), Pixels: sha256.Sum256(rgb),
		Trace: protocol.Hash{1}, Size: uint32(len(block)),
	}
	if change != nil {
		change(&commit)
	}
	signed, err := protocol.Sign(o.rogue.key, domain, commit)
	require.NoError(t, err)
	return protocol.Committed{
		Assignment: o.request.Assignment, Voucher: o.request.Voucher, Commit: signed, Prompt: o.request.Prompt,
	}
}

// commit serves a block and tells the requester of it.
func (o *rogueOrder) commit(ctx context.Context, c protocol.Committed, block []byte) {
	if _, err := o.rogue.host.Blocks().Put(ctx, block); err != nil {
		return
	}
	o.reply(ctx, orderReply{Stage: stageCommit, Commit: []protocol.Signed[protocol.Commit]{c.Commit}})
}
