package p2p

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

// testContext ends well before the test binary's own timeout, so that a hang names its test.
func testContext(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	t.Cleanup(cancel)
	return ctx
}

// openHost opens a host on loopback with a fresh key.
func openHost(t testing.TB, cfg Config, deps Dependencies) *Host {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	id, err := Identity(key)
	require.NoError(t, err)
	h, err := Open(cfg, id, deps)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

// A bootstrap peer that is down keeps nobody from starting and is found when it comes up.
func TestBootstrapPeerComesUpLater(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	id, err := Identity(key)
	require.NoError(t, err)
	cfg := LoopbackConfig()
	cfg.Listen = []string{"/ip4/127.0.0.1/tcp/0"}
	first, err := Open(cfg, id, Dependencies{})
	require.NoError(t, err)
	address := first.Info().Addrs[0]
	require.NoError(t, first.Close())

	cfg.Bootstrap = []string{address}
	cfg.Discovery.RetryMin, cfg.Discovery.RetryMax = 10*time.Millisecond, 50*time.Millisecond
	h := openHost(t, cfg, Dependencies{})
	go h.Run(t.Context())
	require.Eventually(t, func() bool { return h.Info().Bootstrap[0].Error != "" }, 10*time.Second, time.Millisecond)
	require.False(t, h.Info().Bootstrap[0].Connected)
	require.False(t, h.Info().Bootstrap[0].Next.IsZero())

	cfg.Bootstrap, cfg.Listen = nil, []string{strings.Split(address, "/p2p/")[0]}
	again, err := Open(cfg, id, Dependencies{})
	require.NoError(t, err)
	defer again.Close()
	require.Eventually(t, func() bool { return h.Info().Bootstrap[0].Connected }, 10*time.Second, time.Millisecond)
	require.Empty(t, h.Info().Bootstrap[0].Error)
}

func TestBackoffGrowsAndIsBounded(t *testing.T) {
	cfg := LoopbackConfig()
	other := openHost(t, cfg, Dependencies{})
	cfg.Bootstrap = []string{other.Info().Addrs[0]}
	require.NoError(t, other.Close()) // or the DHT, which dials bootstrap peers when it has none, gets through
	h := openHost(t, cfg, Dependencies{})
	for i := range 20 {
		h.noteBootstrap(other.ID(), ErrUnreachable)
		want := min(h.cfg.Discovery.RetryMax, h.cfg.Discovery.RetryMin<<min(i, 16))
		require.Equal(t, want, h.bootstrap.peers[other.ID()].backoff)
		require.False(t, h.bootstrapDue(other.ID(), time.Now()))
		require.True(t, h.bootstrapDue(other.ID(), time.Now().Add(want*3/2)))
	}
	h.noteBootstrap(other.ID(), nil)
	require.True(t, h.bootstrapDue(other.ID(), time.Now()))
}

// openHosts opens n hosts and connects each to all others.
func openHosts(t testing.TB, n int) []*Host {
	t.Helper()
	hosts := make([]*Host, n)
	for i := range hosts {
		hosts[i] = openHost(t, LoopbackConfig(), Dependencies{})
		for _, other := range hosts[:i] {
			require.NoError(t, hosts[i].Connect(context.Background(), other.AddrInfo()))
		}
	}
	return hosts
}

func acceptAll(context.Context, peer.ID, []byte) Verdict { return Accept }

func TestGossipOnLoopback(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 3)
	topics := make([]*Topic, len(hosts))
	for i, h := range hosts {
		var err error
		topics[i], err = h.Join("task", acceptAll, TopicOptions{})
		require.NoError(t, err)
	}
	// Whoever subscribes long after a message was sent is told nothing of it: on a busy machine that may be a host.
	require.Eventually(t, func() bool { return len(topics[0].Peers()) == 2 }, 25*time.Second, 10*time.Millisecond)
	require.NoError(t, topics[0].Publish(ctx, []byte("hello")))
	for _, topic := range topics[1:] {
		m, err := topic.Next(ctx)
		require.NoError(t, err)
		require.Equal(t, "hello", string(m.Data))
	}
}

func TestBlocksOnLoopback(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	c, err := hosts[0].Blocks().Put(ctx, []byte("a picture"))
	require.NoError(t, err)
	data, err := hosts[1].Blocks().Get(ctx, c, hosts[0].AddrInfo())
	require.NoError(t, err)
	require.Equal(t, "a picture", string(data))
}

func TestStreamOnLoopback(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	p := DefaultProtocol("echo")
	require.NoError(t, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
		for {
			data, err := s.Receive(ctx)
			if err != nil {
				return
			}
			if s.Send(ctx, data) != nil {
				return
			}
		}
	}))
	s, err := hosts[1].OpenStream(ctx, hosts[0].ID(), p)
	require.NoError(t, err)
	defer s.Close()
	for _, size := range []int{0, 1, 5000, p.MaxFrame} {
		require.NoError(t, s.Send(ctx, make([]byte, size)))
		back, err := s.Receive(ctx)
		require.NoError(t, err)
		require.Len(t, back, size)
	}
}

// While two hosts talk, who asked is sure to keep the connection and who answers is likely to; afterwards neither is.
func TestTalkingPeersAreKept(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	p := DefaultProtocol("echo")
	worth := func(h *Host, of *Host) int { return h.Libp2p().ConnManager().GetTagInfo(of.ID()).Value }
	require.NoError(t, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
		for data, err := s.Receive(ctx); err == nil; data, err = s.Receive(ctx) {
			_ = s.Send(ctx, data)
		}
	}))
	s, err := hosts[1].OpenStream(ctx, hosts[0].ID(), p)
	require.NoError(t, err)
	require.NoError(t, s.Send(ctx, []byte("hello")))
	_, err = s.Receive(ctx)
	require.NoError(t, err)
	protected := func() bool { return hosts[1].Libp2p().ConnManager().IsProtected(hosts[0].ID(), "limn-stream-1") }
	require.True(t, protected())
	require.GreaterOrEqual(t, worth(hosts[0], hosts[1]), talking)
	more, err := hosts[1].OpenStream(ctx, hosts[0].ID(), p)
	require.NoError(t, err)
	require.NoError(t, more.Send(ctx, []byte("hello")))
	_, err = more.Receive(ctx)
	require.NoError(t, err)
	require.Less(t, worth(hosts[0], hosts[1]), 2*talking, "a second stream buys nothing")
	require.NoError(t, more.Close())
	require.True(t, protected())
	require.NoError(t, s.Close())
	require.False(t, protected())
	require.Eventually(t, func() bool { return worth(hosts[0], hosts[1]) < talking }, 10*time.Second, time.Millisecond)
}

// overEach runs a test with two hosts that are connected over each transport.
func overEach(t *testing.T, test func(ctx context.Context, t *testing.T, hosts []*Host)) {
	for name, address := range map[string]string{"QUIC": "/ip4/127.0.0.1/udp/0/quic-v1", "TCP": "/ip4/127.0.0.1/tcp/0"} {
		t.Run(name, func(t *testing.T) {
			cfg := LoopbackConfig()
			cfg.Listen = []string{address}
			hosts := []*Host{openHost(t, cfg, Dependencies{}), openHost(t, cfg, Dependencies{})}
			require.NoError(t, hosts[1].Connect(t.Context(), hosts[0].AddrInfo()))
			test(testContext(t), t, hosts)
		})
	}
}

// hangUp closes the connection of one host to another.
func hangUp(t *testing.T, from, to *Host) {
	require.NoError(t, from.Libp2p().Network().ClosePeer(to.ID()))
}

// A server that only sends notices at once when its client has reset the stream or is gone, and not when it has closed its
// own side: then it can send on.
func TestStreamLost(t *testing.T) {
	overEach(t, func(ctx context.Context, t *testing.T, hosts []*Host) {
		p := DefaultProtocol("news")
		ends, faults := make(chan error, 1), make(chan error, 1)
		require.NoError(t, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
			if _, err := s.Receive(ctx); err != nil || s.Send(ctx, []byte("ready")) != nil {
				return
			}
			err := s.Lost(ctx)
			ends <- err
			for err == nil {
				err = s.Send(ctx, make([]byte, 1000))
			}
			faults <- err
		}))
		for _, c := range []struct {
			end  func(*Stream)
			want error
		}{
			{(*Stream).Reset, ErrReset},
			{func(s *Stream) { require.NoError(t, s.CloseWrite()) }, nil},
			{func(s *Stream) { require.NoError(t, s.Send(ctx, []byte("more"))) }, ErrFrame},
			{func(*Stream) { hangUp(t, hosts[1], hosts[0]) }, ErrReset},
		} {
			s, err := hosts[1].OpenStream(ctx, hosts[0].ID(), p)
			require.NoError(t, err)
			require.NoError(t, s.Send(ctx, []byte("order")))
			_, err = s.Receive(ctx)
			require.NoError(t, err)
			c.end(s)
			require.ErrorIs(t, await(ctx, t, ends), c.want)
			if c.want == nil {
				_, err = s.Receive(ctx)
				require.NoError(t, err)
				s.Reset()
				require.ErrorIs(t, await(ctx, t, faults), ErrReset, "it sent on until the client was gone")
				continue
			}
			require.ErrorIs(t, await(ctx, t, faults), c.want)
			s.Reset()
		}
	})
}

func await(ctx context.Context, t *testing.T, errs <-chan error) error {
	t.Helper()
	select {
	case err := <-errs:
		return err
	case <-ctx.Done():
		t.Fatal("nothing is noticed")
	}
	return nil
}

// A connection that breaks off is no end in good order.
func TestReceiveTellsTheEndFromABreak(t *testing.T) {
	overEach(t, func(ctx context.Context, t *testing.T, hosts []*Host) {
		p := DefaultProtocol("news")
		require.NoError(t, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
			request, err := s.Receive(ctx)
			if err == nil && string(request) == "stay" && s.Send(ctx, []byte("ready")) == nil {
				<-ctx.Done()
			}
		}))
		open := func(request string) *Stream {
			s, err := hosts[1].OpenStream(ctx, hosts[0].ID(), p)
			require.NoError(t, err)
			require.NoError(t, s.Send(ctx, []byte(request)))
			return s
		}
		_, err := open("end").Receive(ctx)
		require.ErrorIs(t, err, io.EOF)
		s := open("stay")
		_, err = s.Receive(ctx)
		require.NoError(t, err)
		hangUp(t, hosts[0], hosts[1])
		_, err = s.Receive(ctx)
		require.ErrorIs(t, err, ErrReset)
		require.NotErrorIs(t, err, io.EOF)
	})
}

func TestCloseTwice(t *testing.T) {
	h := openHost(t, LoopbackConfig(), Dependencies{})
	require.NoError(t, h.Close())
	require.NoError(t, h.Close())
	require.ErrorIs(t, h.Run(t.Context()), ErrClosed)
}

// Everything that a home node has switched on starts and stops, whatever the machine's network allows.
func TestHomeNode(t *testing.T) {
	cfg := DefaultConfig()
	cfg.Listen = []string{"/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"}
	cfg.Announce = []string{"/ip4/203.0.113.7/udp/4810/quic-v1"}
	other := openHost(t, cfg, Dependencies{})
	cfg.Bootstrap = []string{other.Info().Addrs[1]}
	h := openHost(t, cfg, Dependencies{})
	require.Contains(t, strings.Join(h.Info().Addrs, " "), "/ip4/203.0.113.7/udp/4810")
	ctx, cancel := context.WithCancel(testContext(t))
	ended := make(chan error, 1)
	go func() { ended <- h.Run(ctx) }()
	require.Eventually(t, func() bool { return h.Info().Bootstrap[0].Connected }, 10*time.Second, 10*time.Millisecond)
	require.Equal(t, "unknown", h.Info().Reachability)
	cancel()
	require.NoError(t, <-ended)
}

func TestCloseEndsEverything(t *testing.T) {
	hosts := openHosts(t, 2)
	topic, err := hosts[0].Join("task", acceptAll, TopicOptions{})
	require.NoError(t, err)
	p := DefaultProtocol("progress")
	inside := make(chan struct{})
	require.NoError(t, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
		close(inside)
		<-ctx.Done()
	}))
	s, err := hosts[1].OpenStream(testContext(t), hosts[0].ID(), p)
	require.NoError(t, err)
	require.NoError(t, s.Send(t.Context(), nil))
	<-inside
	ended := make(chan error, 1)
	go func() { ended <- hosts[0].Run(context.Background()) }()
	require.NoError(t, hosts[0].Close(), "waits for the handler")
	if err := <-ended; err != nil { // Run may have been scheduled after Close
		require.ErrorIs(t, err, ErrClosed)
	}
	_, err = s.Receive(testContext(t))
	require.Error(t, err)
	_, err = topic.Next(testContext(t))
	require.ErrorIs(t, err, ErrClosed)
	require.NoError(t, topic.Close())
	require.ErrorIs(t, hosts[0].Handle(DefaultProtocol("late"), nil), ErrClosed)
	for range hosts[0].FindProviders(t.Context(), blockOf(t, "x"), 1) {
		t.Fatal("a closed host found something")
	}
	_, err = hosts[0].Blocks().Get(testContext(t), blockOf(t, "x"))
	require.Error(t, err)
}

func blockOf(t *testing.T, data string) cid.Cid {
	c, err := BlockCID(cid.Raw, []byte(data))
	require.NoError(t, err)
	return c
}

// The bound is 15 MB of resident memory per further node; see BenchmarkIdle for that. Heap and stacks are
// what this package decides about, and what can be told apart from other tests' garbage.
func TestSixteenNodesFit(t *testing.T) {
	if testing.Short() || underRace() {
		t.Skip("opens 16 hosts and makes 120 connections")
	}
	const bound = 10 << 20
	before := inUse()
	hosts := openHosts(t, 16)
	for _, h := range hosts {
		for _, kind := range h.cfg.Gossip.Topics {
			_, err := h.Join(kind, acceptAll, TopicOptions{})
			require.NoError(t, err)
		}
	}
	perNode := (inUse() - before) / int64(len(hosts))
	t.Logf("%d KiB per node", perNode>>10)
	require.Positive(t, perNode)
	require.Less(t, perNode, int64(bound))
}

func underRace() bool {
	info, _ := debug.ReadBuildInfo()
	return info != nil && slices.ContainsFunc(info.Settings, func(s debug.BuildSetting) bool { return s.Key == "-race" && s.Value == "true" })
}

func inUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapInuse + m.StackInuse)
}

// A reader that sleeps loses messages, which are counted; the router goes on for everybody else.
func TestSlowReaderIsCounted(t *testing.T) {
	ctx, registry := testContext(t), prometheus.NewRegistry()
	metrics, err := NewMetrics(registry)
	require.NoError(t, err)
	author := openHost(t, LoopbackConfig(), Dependencies{})
	reader := openHost(t, LoopbackConfig(), Dependencies{Metrics: metrics})
	require.NoError(t, author.Connect(ctx, reader.AddrInfo()))
	slow, err := reader.Join("task", acceptAll, TopicOptions{Buffer: 1})
	require.NoError(t, err)
	quick, err := reader.Join("commit", acceptAll, TopicOptions{})
	require.NoError(t, err)
	toSlow, err := author.Join("task", acceptAll, TopicOptions{})
	require.NoError(t, err)
	toQuick, err := author.Join("commit", acceptAll, TopicOptions{})
	require.NoError(t, err)
	for i := range 10 {
		require.NoError(t, toSlow.Publish(ctx, fmt.Appendf(nil, "%d", i)))
	}
	require.NoError(t, toQuick.Publish(ctx, []byte("through")))
	_, err = quick.Next(ctx)
	require.NoError(t, err)
	require.Eventually(t, func() bool { return total(t, registry, "limn_p2p_messages_dropped_total") == 9 }, 10*time.Second, time.Millisecond)
	_, err = slow.Next(ctx)
	require.NoError(t, err)
	require.Equal(t, 11.0, total(t, registry, "limn_p2p_messages_total"))
}
