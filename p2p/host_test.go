package p2p

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
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

func TestCloseTwice(t *testing.T) {
	h := openHost(t, LoopbackConfig(), Dependencies{})
	require.NoError(t, h.Close())
	require.NoError(t, h.Close())
	require.ErrorIs(t, h.Run(t.Context()), ErrClosed)
}
