package node

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

func TestOrderRefused(t *testing.T) {
	w, b := shop(t)
	strange := newKey(t)
	foreign := protocol.Domain{ChainID: 1, Escrow: w.chain.domain.Escrow}
	rest := func() { w.chain.fund(b.key.Address(), 10*protocol.Token, 10*protocol.Token) }
	for _, c := range []struct {
		name, want string
		order      func() orderRequest
	}{
		{"quote of another task", "another task", func() orderRequest {
			r := b.order(nil)
			other := b.order(nil)
			r.Quote, r.Announcement = other.Quote, other.Announcement
			return r
		}},
		{"announcement of another quote", "another task", func() orderRequest {
			r := b.order(nil)
			r.Announcement = b.announce(b.net.task(99))
			return r
		}},
		{"own quote", "wrong key", func() orderRequest {
			r := b.order(nil)
			r.Quote = signed(t, strange, w.chain.domain, r.Quote.Body)
			return r
		}},
		{"expired quote", "quote has expired", func() orderRequest {
			r := b.order(func(a *protocol.Assignment, _ *protocol.Voucher) { a.CommitBy += 100 })
			w.chain.advance(31)
			return r
		}},
		{"below the quote", "below the quote", func() orderRequest {
			return b.order(func(a *protocol.Assignment, _ *protocol.Voucher) { a.Price-- })
		}},
		{"round not ahead", "not in the future", func() orderRequest {
			r := b.order(nil)
			w.chain.advance(10)
			return r
		}},
		{"round far ahead", "at most", func() orderRequest {
			return b.order(func(a *protocol.Assignment, _ *protocol.Voucher) { a.CommitBy += 700 })
		}},
		{"other miner", "another miner", func() orderRequest {
			return b.order(func(a *protocol.Assignment, _ *protocol.Voucher) { a.Miner = strange.Address() })
		}},
		{"other prompt", "not the one that was signed", func() orderRequest {
			r := b.order(nil)
			r.Prompt = "a green pear"
			return r
		}},
		{"foreign chain", "wrong key", func() orderRequest {
			r := b.order(nil)
			r.Voucher = signed(t, b.key, foreign, r.Voucher.Body)
			return r
		}},
		{"voucher for something else", "pays for something else", func() orderRequest {
			r := b.order(nil)
			r.Voucher = b.order(nil).Voucher
			return r
		}},
		{"other payer's open voucher", "voucher 7", func() orderRequest {
			r := b.order(nil)
			v := r.Voucher.Body
			v.Payer, v.Number, v.Previous = strange.Address(), 7, protocol.Hash{1}
			r.Open = []protocol.Signed[protocol.Voucher]{signed(t, strange, w.chain.domain, v)}
			return r
		}},
		{"settled too soon", "can be settled until epoch", func() orderRequest {
			return b.order(func(_ *protocol.Assignment, v *protocol.Voucher) { v.SettleBy = 2 })
		}},
		{"other parameters", "parameter version", func() orderRequest {
			return b.order(func(_ *protocol.Assignment, v *protocol.Voucher) { v.Params = 9 })
		}},
		{"no money", "deposit at least 0.004 LIMN more", func() orderRequest {
			w.chain.fund(b.key.Address(), testPrice*6/10, 10*protocol.Token)
			return b.order(nil)
		}},
		{"money promised already", "deposit at least 0.005 LIMN more", func() orderRequest {
			first := b.order(nil)
			r := b.order(nil)
			r.Open = []protocol.Signed[protocol.Voucher]{first.Voucher}
			w.chain.fund(b.key.Address(), testPrice*15/10, 10*protocol.Token)
			return r
		}},
		{"little security", "lock 0.15 LIMN more", func() orderRequest {
			w.chain.fund(b.key.Address(), protocol.Token, testPrice*5)
			return b.order(nil)
		}},
		{"paid number", "paid already", func() orderRequest {
			r := b.order(nil)
			w.chain.change(func() { w.chain.paid[promiseName{b.key.Address(), r.Voucher.Body.Number}] = true })
			return r
		}},
		{"two vouchers with one number", "one number", func() orderRequest {
			first := b.order(nil)
			r := b.order(func(_ *protocol.Assignment, v *protocol.Voucher) {
				v.Number, v.Previous = first.Voucher.Body.Number, first.Voucher.Body.Previous
			})
			r.Open = []protocol.Signed[protocol.Voucher]{first.Voucher}
			return r
		}},
		{"anything after a contradiction", "one number", func() orderRequest { return b.order(nil) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := c.order()
			reply := b.send(r)
			rest()
			w.chain.advance(1000) // what was promised is dead
			assert.Equal(t, stageRefused, reply.Stage)
			assert.Contains(t, reply.Reason, c.want)
		})
	}
	assert.Zero(t, w.engine.made.Load(), "a refused order was carried out")
	assert.Zero(t, b.miner.queued.Load())
}

func TestChainDownAtOrder(t *testing.T) {
	w, b := shop(t)
	r := b.order(nil)
	w.chain.setDown(true)
	reply := b.send(r)
	assert.Equal(t, stageRefused, reply.Stage)
	assert.Equal(t, errNoLookup.Error(), reply.Reason) // and not what the chain's client said
	w.chain.setDown(false)
	assert.Equal(t, stageCommit, b.send(r).Stage)
}

// An order is worked on once, however often it is sent.
func TestOrderTwice(t *testing.T) {
	w, b := shop(t)
	w.engine.gate = make(chan struct{})
	r := b.order(nil)
	first, err := b.host.OpenStream(w.context(), b.miner.host.ID(), orderProtocol())
	require.NoError(t, err)
	defer first.Close()
	require.NoError(t, first.Send(w.context(), encoded(t, r)))
	w.eventually("the order is accepted", func() bool { return b.miner.queued.Load() == 1 })
	second := b.send(r)
	assert.Equal(t, stageRefused, second.Stage)
	assert.Contains(t, second.Reason, "being worked on")
	close(w.engine.gate)
	commit := b.last(first)
	require.Equal(t, stageCommit, commit.Stage)
	again := b.send(r)
	assert.Equal(t, commit.Commit, again.Commit)
	assert.EqualValues(t, 1, w.engine.made.Load())
}

// Quotes are free, places in the queue are not.
func TestQueueIsBounded(t *testing.T) {
	w, b := shop(t)
	w.engine.gate = make(chan struct{})
	orders := []orderRequest{b.order(nil), b.order(nil), b.order(nil)}
	streams := make([]*p2p.Stream, len(orders))
	for i, r := range orders {
		var err error
		streams[i], err = b.host.OpenStream(w.context(), b.miner.host.ID(), orderProtocol())
		require.NoError(t, err)
		defer streams[i].Close()
		require.NoError(t, streams[i].Send(w.context(), encoded(t, r)))
		w.eventually("the order is taken", func() bool { return b.miner.queued.Load() == int64(min(i+1, 2)) })
	}
	full := b.last(streams[2])
	assert.Equal(t, stageRefused, full.Stage)
	assert.Contains(t, full.Reason, "2 pictures are waiting")
	close(w.engine.gate)
	for _, s := range streams[:2] {
		assert.Equal(t, stageCommit, b.last(s).Stage)
	}
	w.eventually("the queue is empty", func() bool { return b.miner.queued.Load() == 0 })
}

// A picture that nobody waits for any more is not begun, and holds no place in the queue.
func TestRequesterLeavesTheQueue(t *testing.T) {
	w, b := shop(t)
	w.engine.gate = make(chan struct{})
	var streams []*p2p.Stream
	for i, r := range []orderRequest{b.order(nil), b.order(nil)} {
		s, err := b.host.OpenStream(w.context(), b.miner.host.ID(), orderProtocol())
		require.NoError(t, err)
		defer s.Close()
		require.NoError(t, s.Send(w.context(), encoded(t, r)))
		w.eventually("the order is taken", func() bool { return b.miner.queued.Load() == int64(i+1) })
		streams = append(streams, s)
	}
	streams[1].Reset()
	w.eventually("its place is free", func() bool { return b.miner.queued.Load() == 1 })
	close(w.engine.gate)
	assert.Equal(t, stageCommit, b.last(streams[0]).Stage)
	w.eventually("the queue is empty", func() bool { return b.miner.queued.Load() == 0 })
	assert.EqualValues(t, 1, w.engine.made.Load())
}

// A miner speaks all the time while it holds an order, even where its engine is stuck, and until the picture is fetched.
func TestMinerBeats(t *testing.T) {
	w, b := shop(t)
	w.engine.gate = make(chan struct{})
	s, err := b.host.OpenStream(w.context(), b.miner.host.ID(), orderProtocol())
	require.NoError(t, err)
	require.NoError(t, s.Send(w.context(), encoded(t, b.order(nil))))
	b.hear(s, 4)
	close(w.engine.gate)
	require.Equal(t, stageCommit, b.last(s).Stage)
	b.hear(s, 3)
	require.Equal(t, 1, orderStreams(b.miner))
	s.Reset()
	w.eventually("the stream is let go", func() bool { return orderStreams(b.miner) == 0 })
}

// A requester that says that it sends no more is not gone; one that resets the stream afterwards is.
func TestRequesterClosesItsSide(t *testing.T) {
	for name, address := range map[string]string{"QUIC": "/ip4/127.0.0.1/udp/0/quic-v1", "TCP": "/ip4/127.0.0.1/tcp/0"} {
		t.Run(name, func(t *testing.T) {
			w, b := shopOn(t, address)
			w.engine.gate = make(chan struct{})
			var streams []*p2p.Stream
			for i, r := range []orderRequest{b.order(nil), b.order(nil)} { // the second waits for the engine
				s, err := b.host.OpenStream(w.context(), b.miner.host.ID(), orderProtocol())
				require.NoError(t, err)
				require.NoError(t, s.Send(w.context(), encoded(t, r)))
				require.NoError(t, s.CloseWrite())
				w.eventually("the order is taken", func() bool { return b.miner.queued.Load() == int64(i+1) })
				streams = append(streams, s)
			}
			b.hear(streams[1], 3)
			require.EqualValues(t, 2, b.miner.queued.Load())
			streams[1].Reset()
			w.eventually("its place is free", func() bool { return b.miner.queued.Load() == 1 })
			close(w.engine.gate)
			require.Equal(t, stageCommit, b.last(streams[0]).Stage)
			b.hear(streams[0], 2)
			streams[0].Reset()
			w.eventually("the stream is let go", func() bool { return orderStreams(b.miner) == 0 })
			assert.EqualValues(t, 1, w.engine.made.Load())
		})
	}
}

// orderStreams counts the orders that a miner serves.
func orderStreams(n *testNode) (count int) {
	for _, c := range n.host.Libp2p().Network().Conns() {
		for _, s := range c.GetStreams() {
			if strings.Contains(string(s.Protocol()), "/order/") {
				count++
			}
		}
	}
	return count
}

// Orders that come at once never add up to more than the deposit.
func TestOrdersAtOnceWithinDeposit(t *testing.T) {
	w, b := shop(t)
	w.engine.gate = make(chan struct{})
	orders := []orderRequest{b.order(nil), b.order(nil)} // each hides the other
	w.chain.fund(b.key.Address(), testPrice*3/2, 10*protocol.Token)
	accepted := make([]orderReply, len(orders))
	var work sync.WaitGroup
	for i, r := range orders {
		work.Go(func() {
			s, err := b.host.OpenStream(w.context(), b.miner.host.ID(), orderProtocol())
			if assert.NoError(t, err) && assert.NoError(t, s.Send(w.context(), encoded(t, r))) {
				for err == nil && (accepted[i].Stage == 0 || accepted[i].Stage == stageAlive) {
					accepted[i], err = receiveReply(w.context(), s)
				}
				assert.NoError(t, err)
			}
		})
	}
	work.Wait()
	count := 0
	for _, r := range accepted {
		if r.Stage == stageAccepted {
			count++
		} else {
			assert.Contains(t, r.Reason, "deposit at least")
		}
	}
	assert.LessOrEqual(t, count, 1)
	close(w.engine.gate)
}

// A picture that nobody pays for any more is not finished.
func TestMinerStopsAtItsRound(t *testing.T) {
	w, b := shop(t)
	w.engine.gate = make(chan struct{})
	r := b.order(nil)
	s, err := b.host.OpenStream(w.context(), b.miner.host.ID(), orderProtocol())
	require.NoError(t, err)
	defer s.Close()
	require.NoError(t, s.Send(w.context(), encoded(t, r)))
	w.eventually("the order is accepted", func() bool { return b.miner.queued.Load() == 1 })
	w.chain.advance(10)
	close(w.engine.gate)
	reply := b.last(s)
	assert.Equal(t, stageFailed, reply.Stage)
	assert.Contains(t, reply.Reason, "round has passed")
	assert.Zero(t, w.engine.made.Load())
	_, found, err := b.miner.records.Get(commitKey(r.Assignment.Digest(w.chain.domain)))
	require.NoError(t, err)
	assert.False(t, found)
}
