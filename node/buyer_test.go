package node

import (
	"context"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// buyer orders pictures by hand, so that a test can order what an honest requester would not.
type buyer struct {
	net      *testNet
	key      *protocol.Key
	host     *p2p.Host
	miner    *testNode
	number   uint32
	previous protocol.Hash
	nonce    uint64
}

func (w *testNet) buyer(miner *testNode) *buyer {
	w.t.Helper()
	b := &buyer{net: w, key: newKey(w.t), miner: miner}
	b.host = w.stranger()
	require.NoError(w.t, b.host.Connect(w.context(), miner.host.AddrInfo()))
	w.eventually("the miner takes orders", func() bool {
		s, err := b.host.OpenStream(w.context(), miner.host.ID(), orderProtocol())
		if err != nil {
			return false // it listens from the beginning, and answers once it runs
		}
		return s.Close() == nil
	})
	w.chain.fund(b.key.Address(), 10*protocol.Token, 10*protocol.Token)
	return b
}

// stranger is a peer with a key of its own and no part in anything.
func (w *testNet) stranger() *p2p.Host {
	w.t.Helper()
	private, err := identity(newKey(w.t).Private())
	require.NoError(w.t, err)
	host, err := p2p.Open(testP2P(), private, p2p.Dependencies{})
	require.NoError(w.t, err)
	w.t.Cleanup(func() { require.NoError(w.t, host.Close()) })
	return host
}

func signed[M protocol.Message](t testing.TB, key *protocol.Key, domain protocol.Domain, body M) protocol.Signed[M] {
	t.Helper()
	s, err := protocol.Sign(key, domain, body)
	require.NoError(t, err)
	return s
}

func encoded(t testing.TB, v any) []byte {
	t.Helper()
	data, err := protocol.Encode(v)
	require.NoError(t, err)
	return data
}

func (w *testNet) task(seed uint64) protocol.Task {
	return protocol.Task{
		Model: protocol.Hash(w.engine.Root()), Prompt: protocol.PromptHash(protocol.Hash{}, fakePrompt),
		Tokens: protocol.TokensHash(protocol.Hash{}, w.engine.Tokens(fakePrompt)), Class: w.engine.Class(fakePrompt),
		Width: fakeSide, Height: fakeSide, Steps: fakeSteps, Guidance: 250, Seed: seed,
	}
}

// announce signs a task.
func (b *buyer) announce(task protocol.Task) protocol.Signed[protocol.Announcement] {
	newest, _, _ := b.net.chain.Rounds()
	return signed(b.net.t, b.key, b.net.chain.domain, protocol.Announcement{
		Task: task, Requester: b.key.Address(), MaxPrice: protocol.Token, Expiry: newest + 10,
	})
}

// order gets a quote and writes the order for it. change sees the voucher before it is signed.
func (b *buyer) order(change func(*protocol.Assignment, *protocol.Voucher)) orderRequest {
	t, domain := b.net.t, b.net.chain.domain
	b.nonce++
	announced := b.announce(b.net.task(b.nonce))
	reply, err := b.miner.call2(b.net.context(), b.host, encoded(t, protocol.TaskAnnounced{Announcement: announced, Prompt: fakePrompt}))
	require.NoError(t, err)
	require.Len(t, reply.Quote, 1, reply.Refusal)
	newest, _, _ := b.net.chain.Rounds()
	order := protocol.Assignment{
		Task: announced.Body.Task, Requester: b.key.Address(), Miner: b.miner.Address(), Price: reply.Quote[0].Body.Price,
		CommitBy: newest + 5, Nonce: b.nonce,
	}
	pay := protocol.Voucher{Payer: b.key.Address(), Number: b.number, SettleBy: 50, Params: 1, Previous: b.previous}
	if change != nil {
		change(&order, &pay)
	}
	assignment := signed(t, b.key, domain, order)
	pay.Assignment, pay.Miner, pay.Price, pay.CommitBy = assignment.Digest(domain), order.Miner, order.Price, order.CommitBy
	voucher := signed(t, b.key, domain, pay)
	b.number, b.previous = pay.Number+1, voucher.Digest(domain)
	return orderRequest{
		Assignment: assignment, Voucher: voucher, Prompt: fakePrompt, Quote: reply.Quote[0], Announcement: announced,
	}
}

// call2 asks a node for a quote from another host.
func (n *testNode) call2(ctx context.Context, from *p2p.Host, request []byte) (quoteReply, error) {
	return (&Node{host: from}).call(ctx, peer.AddrInfo{ID: n.host.ID()}, request)
}

// send sends an order and returns the miner's last word.
func (b *buyer) send(r orderRequest) orderReply {
	b.net.t.Helper()
	s, err := b.host.OpenStream(b.net.context(), b.miner.host.ID(), orderProtocol())
	require.NoError(b.net.t, err)
	defer s.Close()
	require.NoError(b.net.t, s.Send(b.net.context(), encoded(b.net.t, r)))
	return b.last(s)
}

// hear waits until the miner has said a few times that it lives.
func (b *buyer) hear(s *p2p.Stream, beats int) {
	b.net.t.Helper()
	for beats > 0 {
		reply, err := receiveReply(b.net.context(), s)
		require.NoError(b.net.t, err)
		if reply.Stage == stageAlive {
			beats--
		}
	}
}

func (b *buyer) last(s *p2p.Stream) orderReply {
	b.net.t.Helper()
	for {
		reply, err := receiveReply(b.net.context(), s)
		require.NoError(b.net.t, err)
		if reply.Stage >= stageCommit && reply.Stage != stageAlive {
			return reply
		}
	}
}

func shop(t testing.TB) (*testNet, *buyer) { return shopOn(t, testP2P().Listen[0]) }

// shopOn is a miner that listens on an address, with its buyer.
func shopOn(t testing.TB, address string) (*testNet, *buyer) {
	w := newTestNet(t)
	miner := w.add(protocol.RoleMiner, func(c *Config) { c.Queue, c.P2P.Listen = 2, []string{address} })
	return w, w.buyer(miner)
}
