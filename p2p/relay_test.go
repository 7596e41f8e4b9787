package p2p

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/protocol/circuitv2/client"
	ma "github.com/multiformats/go-multiaddr"
	"github.com/stretchr/testify/require"
)

// openWith opens a host on a libp2p host made with the options.
func openWith(t *testing.T, opts ...libp2p.Option) *Host {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	id, err := Identity(key)
	require.NoError(t, err)
	below, err := libp2p.New(append(opts, libp2p.Identity(id), libp2p.DisableMetrics())...)
	require.NoError(t, err)
	h, err := OpenOn(below, LoopbackConfig(), Dependencies{})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

// reaches lets a host dial nobody but one peer: it stands for a NAT that no hole can be punched through. Without it the hosts,
// both on loopback, now and then found a direct way before the test looked.
type reaches struct{ peer.ID }

func (r reaches) InterceptPeerDial(peer.ID) bool                   { return true }
func (r reaches) InterceptAddrDial(p peer.ID, _ ma.Multiaddr) bool { return p == r.ID }
func (r reaches) InterceptAccept(network.ConnMultiaddrs) bool      { return true }
func (r reaches) InterceptSecured(network.Direction, peer.ID, network.ConnMultiaddrs) bool {
	return true
}

func (r reaches) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }

// A miner that can only be reached through a relay quotes and hands over its picture all the same.
func TestRelayedPeer(t *testing.T) {
	ctx := testContext(t)
	loopback := libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0")
	relay := openWith(t, loopback, libp2p.EnableRelayService(), libp2p.ForceReachabilityPublic())
	hidden := openWith(t, libp2p.NoListenAddrs, libp2p.EnableRelay(), libp2p.ConnectionGater(reaches{relay.ID()}))
	requester := openWith(t, loopback, libp2p.EnableRelay())

	_, err := client.Reserve(ctx, hidden.net, relay.AddrInfo())
	require.NoError(t, err)
	circuit := ma.StringCast(relay.AddrInfo().Addrs[0].String() + "/p2p/" + relay.ID().String() + "/p2p-circuit")
	way := peer.AddrInfo{ID: hidden.ID(), Addrs: []ma.Multiaddr{circuit}}
	require.NoError(t, requester.Connect(ctx, way))
	require.Equal(t, network.Limited, requester.net.Network().Connectedness(hidden.ID()))

	p := DefaultProtocol("quote")
	require.NoError(t, hidden.Handle(p, func(ctx context.Context, s *Stream) {
		if data, err := s.Receive(ctx); err == nil {
			_ = s.Send(ctx, data)
		}
	}))
	require.NoError(t, ask(ctx, requester, hidden, p))

	c, err := hidden.Blocks().Put(ctx, []byte("a picture from behind two NATs"))
	require.NoError(t, err)
	data, err := requester.Blocks().Get(ctx, c, way)
	require.NoError(t, err)
	require.Equal(t, "a picture from behind two NATs", string(data))
}
