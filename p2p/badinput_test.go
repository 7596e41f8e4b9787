package p2p

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/boxo/blockstore"
	blockformat "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ds "github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

func TestPortInUse(t *testing.T) {
	udp, err := net.ListenPacket("udp4", "127.0.0.1:0")
	require.NoError(t, err)
	defer udp.Close()
	other := openHost(t, LoopbackConfig(), Dependencies{}) // holds a TCP port the way libp2p does
	tcpPort := ""
	for _, a := range other.AddrInfo().Addrs {
		if s := a.String(); strings.Contains(s, "/tcp/") {
			tcpPort = s
		}
	}
	udpPort := fmt.Sprintf("/ip4/127.0.0.1/udp/%d/quic-v1", udp.LocalAddr().(*net.UDPAddr).Port)
	for _, taken := range []string{tcpPort, udpPort} {
		require.NotEmpty(t, taken)
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		id, err := Identity(key)
		require.NoError(t, err)
		cfg := LoopbackConfig()
		cfg.Listen = append(cfg.Listen, taken)
		_, err = Open(cfg, id, Dependencies{})
		require.ErrorIs(t, err, ErrListen)
		require.ErrorContains(t, err, taken)
		require.ErrorContains(t, err, "choose another port")
	}
}

func TestCorruptedBlockIsNotAccepted(t *testing.T) {
	ctx := testContext(t)
	store := dssync.MutexWrap(ds.NewMapDatastore())
	liar := openHost(t, LoopbackConfig(), Dependencies{Store: store})
	honest := openHost(t, LoopbackConfig(), Dependencies{})
	reader := openHost(t, LoopbackConfig(), Dependencies{})

	c, err := BlockCID(cid.Raw, []byte("the picture"))
	require.NoError(t, err)
	forged, err := blockformat.NewBlockWithCid([]byte("another one"), c)
	require.NoError(t, err)
	require.NoError(t, blockstore.NewBlockstore(store).Put(ctx, forged))
	served, err := liar.Blocks().Local(ctx, c)
	require.NoError(t, err)
	require.Equal(t, "another one", string(served), "the liar must have something to lie with")

	short, cancel := context.WithTimeout(ctx, 400*time.Millisecond)
	defer cancel()
	_, err = reader.Blocks().Get(short, c, liar.AddrInfo())
	require.ErrorIs(t, err, ErrNotFound)
	has, err := reader.Blocks().Has(ctx, c)
	require.NoError(t, err)
	require.False(t, has)

	_, err = honest.Blocks().Put(ctx, []byte("the picture"))
	require.NoError(t, err)
	data, err := reader.Blocks().Get(ctx, c, liar.AddrInfo(), honest.AddrInfo())
	require.NoError(t, err)
	require.Equal(t, "the picture", string(data))

	_, err = reader.Blocks().ask(ctx, c, liar.ID())
	require.ErrorIs(t, err, ErrNotFound, "nor by stream")
	_, err = reader.Blocks().ask(ctx, blockOf(t, "something else"), honest.ID())
	require.ErrorIs(t, err, ErrNotFound)

	require.NoError(t, honest.Close())
	second := openHost(t, LoopbackConfig(), Dependencies{})
	data, err = second.Blocks().Get(ctx, c, reader.AddrInfo())
	require.NoError(t, err, "whoever fetched a block serves it")
	require.Equal(t, "the picture", string(data))
}

// The stream that serves blocks gets something other than a CID.
func TestBadBlockRequest(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	p := blockProtocol(hosts[0].cfg.Blocks)
	for _, request := range [][]byte{nil, []byte("x"), make([]byte, 1000), cid.MustParse("bafkqaaa").Bytes()} {
		s, err := hosts[1].OpenStream(ctx, hosts[0].ID(), p)
		require.NoError(t, err)
		require.NoError(t, s.Send(ctx, request))
		_, err = s.Receive(ctx)
		require.ErrorIs(t, err, ErrReset)
	}
}

func TestBlockLimits(t *testing.T) {
	ctx, h := testContext(t), openHost(t, LoopbackConfig(), Dependencies{})
	_, err := h.Blocks().Put(ctx, make([]byte, maxBlock+1))
	require.ErrorIs(t, err, ErrTooLarge)
	c, err := h.Blocks().Put(ctx, make([]byte, maxBlock))
	require.NoError(t, err)
	reader := openHost(t, LoopbackConfig(), Dependencies{})
	data, err := reader.Blocks().Get(ctx, c, h.AddrInfo())
	require.NoError(t, err)
	require.Len(t, data, maxBlock)

	require.NoError(t, h.Blocks().Delete(ctx, c))
	require.NoError(t, h.Blocks().Delete(ctx, c))
	_, err = h.Blocks().Local(ctx, c)
	require.ErrorIs(t, err, ErrNotFound)

	for _, bad := range []cid.Cid{cid.Undef, cid.MustParse("QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N"),
		cid.MustParse("bafkqaaa")} { // none, version 0, identity hash
		_, err := h.Blocks().Get(ctx, bad)
		require.ErrorIs(t, err, ErrBadCID)
	}
}

func TestHundredStreamsFromOnePeer(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	p := DefaultProtocol("quote")
	p.Burst = 200 // so that the number of open streams is what refuses
	release, held := make(chan struct{}), make(chan struct{}, 100)
	require.NoError(t, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
		if _, err := s.Receive(ctx); err != nil {
			return
		}
		held <- struct{}{}
		<-release
		_ = s.Send(ctx, []byte("quote"))
	}))
	var mu sync.Mutex
	served, refused, other := 0, 0, []error{}
	var all sync.WaitGroup
	for range 100 {
		all.Go(func() {
			err := ask(ctx, hosts[1], hosts[0], p)
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				served++
			case errors.Is(err, ErrRefused):
				if refused++; refused == 100-p.PerPeer {
					close(release)
				}
			default:
				other = append(other, err)
			}
		})
	}
	all.Wait()
	require.Empty(t, other)
	require.Equal(t, p.PerPeer, served)
	require.Equal(t, 100-p.PerPeer, refused)
	require.Len(t, held, p.PerPeer)
	require.NoError(t, ask(ctx, hosts[1], hosts[0], p), "the peer is welcome again")
}

// TestStreamFloodIsCutOff: a peer that goes on opening streams that are refused loses its connection, one that is refused
// some does not.
func TestStreamFloodIsCutOff(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	p := serveQuotes(t, hosts[0], 1)
	require.NoError(t, ask(ctx, hosts[1], hosts[0], p))
	conns := hosts[1].net.Network().ConnsToPeer(hosts[0].ID())
	require.NotEmpty(t, conns)
	for range refusedBurst {
		require.ErrorIs(t, ask(ctx, hosts[1], hosts[0], p), ErrRefused)
	}
	require.False(t, conns[0].IsClosed())
	for range 10 * refusedBurst {
		if _ = ask(ctx, hosts[1], hosts[0], p); conns[0].IsClosed() {
			break
		}
	}
	require.True(t, conns[0].IsClosed())
	require.Error(t, ask(ctx, hosts[1], hosts[0], p), "it is let in at once")
	s := hosts[0].shunned
	require.False(t, s.InterceptSecured(network.DirInbound, hosts[1].ID(), nil))
	require.True(t, s.InterceptSecured(network.DirOutbound, hosts[1].ID(), nil))
	s.until[hosts[1].ID()] = time.Now().Add(-time.Second)
	require.True(t, s.InterceptSecured(network.DirInbound, hosts[1].ID(), nil), "its time is over")
	for i := range 2 * rateKeys {
		s.add(peer.ID(binary.BigEndian.AppendUint32(nil, uint32(i))), time.Now())
	}
	require.Len(t, s.until, rateKeys)
}

// serveQuotes has a host answer so many streams of a peer, and then hardly any.
func serveQuotes(t *testing.T, h *Host, burst int) Protocol {
	p := DefaultProtocol("quote")
	p.Rate, p.Burst = 0.001, burst
	require.NoError(t, h.Handle(p, func(ctx context.Context, s *Stream) {
		if _, err := s.Receive(ctx); err == nil {
			_ = s.Send(ctx, []byte("quote"))
		}
	}))
	return p
}

// ask opens a stream, sends one frame and waits for one.
func ask(ctx context.Context, from, to *Host, p Protocol) error {
	s, err := from.OpenStream(ctx, to.ID(), p)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Send(ctx, []byte("price?")); err != nil {
		return err
	}
	_, err = s.Receive(ctx)
	return err
}

func TestStreamRate(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	p := serveQuotes(t, hosts[0], 3)
	for i := range 5 {
		err := ask(ctx, hosts[1], hosts[0], p)
		if i < 3 {
			require.NoError(t, err)
		} else {
			require.ErrorIs(t, err, ErrRefused)
		}
	}
}

func TestBadFrames(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	p := DefaultProtocol("quote")
	p.MaxFrame = 1000
	got := make(chan error, 1)
	require.NoError(t, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
		_, err := s.Receive(ctx)
		got <- err
	}))
	for _, c := range []struct {
		name  string
		bytes []byte
		want  error
	}{
		{"length above the maximum", append([]byte{0xe9, 0x07}, make([]byte, 1001)...), ErrFrame},
		{"length above 4 bytes", []byte{0xff, 0xff, 0xff, 0xff, 0xff, 0x01}, ErrFrame},
		{"length in a longer form", []byte{0x81, 0x00, 1}, ErrFrame},
		{"ends in the frame", []byte{5, 1, 2}, ErrReset},
		{"ends in the length", []byte{0x80}, ErrReset},
		{"nothing", nil, io.EOF},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := hosts[1].OpenStream(ctx, hosts[0].ID(), p)
			require.NoError(t, err)
			_, err = s.raw.Write(c.bytes)
			require.NoError(t, err)
			require.NoError(t, s.CloseWrite())
			require.ErrorIs(t, <-got, c.want)
			_, err = s.Receive(ctx)
			require.Error(t, err)
		})
	}
	s, err := hosts[1].OpenStream(ctx, hosts[0].ID(), p)
	require.NoError(t, err)
	require.ErrorIs(t, s.Send(ctx, make([]byte, 1001)), ErrTooLarge, "we do not send what would be refused")
	s.Reset()
}

func TestStalledPeer(t *testing.T) {
	simulate(t, 2, func(ctx context.Context, hosts []*Host) {
		p := DefaultProtocol("progress")
		ended := make(chan error, 2)
		require.NoError(t, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
			_, _ = s.Receive(ctx)
			<-ctx.Done() // answers nothing, until its lifetime ends
			ended <- ctx.Err()
		}))
		require.NoError(t, hosts[1].Connect(ctx, hosts[0].AddrInfo()))

		start := time.Now()
		err := ask(ctx, hosts[1], hosts[0], p)
		require.ErrorIs(t, err, ErrStalled)
		require.InDelta(t, p.Idle.Seconds(), time.Since(start).Seconds(), 1)

		short, cancel := context.WithTimeout(ctx, 3*time.Second)
		defer cancel()
		start = time.Now()
		require.ErrorIs(t, ask(short, hosts[1], hosts[0], p), context.DeadlineExceeded)
		require.InDelta(t, 3, time.Since(start).Seconds(), 1)

		require.ErrorIs(t, <-ended, context.DeadlineExceeded, "the handler's lifetime is bounded, too")
		require.ErrorIs(t, <-ended, context.DeadlineExceeded)
	})
}

func TestUnknownProtocolAndPeer(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	require.ErrorIs(t, ask(ctx, hosts[1], hosts[0], DefaultProtocol("nobody")), ErrUnsupported)
	gone := openHost(t, LoopbackConfig(), Dependencies{})
	info := gone.AddrInfo()
	require.NoError(t, gone.Close())
	short, cancel := context.WithTimeout(ctx, 500*time.Millisecond)
	defer cancel()
	require.ErrorIs(t, hosts[0].Connect(short, info), ErrUnreachable)
	_, err := hosts[1].OpenStream(short, gone.ID(), DefaultProtocol("quote"))
	require.ErrorIs(t, err, ErrUnreachable)
}

func TestOversizeGossip(t *testing.T) {
	simulate(t, 3, func(ctx context.Context, hosts []*Host) {
		ring(ctx, t, hosts, 1)
		topics := make([]*Topic, len(hosts))
		for i, h := range hosts {
			o := TopicOptions{MaxSize: 1000}
			if i == 0 {
				o.MaxSize = 0 // the first host allows itself more than the others do
			}
			var err error
			topics[i], err = h.Join("status", acceptAll, o)
			require.NoError(t, err)
		}
		time.Sleep(3 * time.Second)
		require.ErrorIs(t, topics[1].Publish(ctx, make([]byte, 1001)), ErrTooLarge)
		require.NoError(t, topics[0].Publish(ctx, make([]byte, 1001)))
		_, err := nextWithin(ctx, topics[1], 5*time.Second)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		require.NoError(t, topics[1].Publish(ctx, make([]byte, 1000)))
		for _, i := range []int{0, 2} {
			m, err := nextWithin(ctx, topics[i], 5*time.Second)
			require.NoError(t, err)
			require.Len(t, m.Data, 1000)
		}
	})
}

func TestGossipAlone(t *testing.T) {
	cfg := LoopbackConfig()
	cfg.Gossip.PublishWait = 10 * time.Millisecond
	h := openHost(t, cfg, Dependencies{})
	topic, err := h.Join("task", acceptAll, TopicOptions{})
	require.NoError(t, err)
	err = topic.Publish(t.Context(), []byte("anybody?"))
	require.ErrorIs(t, err, ErrAlone)
	require.ErrorContains(t, err, "check Bootstrap")

	_, err = h.Join("task", acceptAll, TopicOptions{})
	require.Error(t, err, "joined twice")
	_, err = h.Join("gossip", acceptAll, TopicOptions{})
	require.ErrorIs(t, err, ErrUnknownTopic)
	_, err = h.Join("commit", nil, TopicOptions{})
	require.Error(t, err, "no validator")
	require.NoError(t, topic.Close())
	_, err = topic.Next(t.Context())
	require.ErrorIs(t, err, ErrClosed)
	_, err = h.Join("task", acceptAll, TopicOptions{})
	require.NoError(t, err, "joined again after leaving")
}

func TestOwnMessageMustValidate(t *testing.T) {
	ctx, hosts := testContext(t), openHosts(t, 2)
	never := func(context.Context, peer.ID, []byte) Verdict { return Reject }
	topic, err := hosts[0].Join("audit", never, TopicOptions{})
	require.NoError(t, err)
	_, err = hosts[1].Join("audit", never, TopicOptions{})
	require.NoError(t, err)
	require.ErrorIs(t, topic.Publish(ctx, []byte("x")), ErrInvalid)
}

// A flood is thinned out before anything is hashed or validated.
func TestGossipFlood(t *testing.T) {
	h := openHost(t, LoopbackConfig(), Dependencies{})
	g := h.cfg.Gossip
	rpc := &pubsub.RPC{}
	taken := 0
	for sender := range 20 { // twenty identities, each of which sends far more than its burst
		rpc.Publish = make([]*pb.Message, 3*g.PeerBurst)
		require.NoError(t, h.watch.inspect(peer.ID(fmt.Sprint(sender)), rpc))
		require.LessOrEqual(t, len(rpc.Publish), g.PeerBurst+g.PeerBurst/2)
		taken += len(rpc.Publish)
	}
	require.GreaterOrEqual(t, taken, g.TotalBurst)
	require.Less(t, taken, 2*g.TotalBurst, "identities multiply nothing")
}
