package p2p

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/x/simlibp2p"
	"github.com/marcopolo/simnet"
	"github.com/stretchr/testify/require"
)

// simLatency is the one-way delay of every link of the simulated network.
const simLatency = 25 * time.Millisecond

// simulate runs a test on n hosts of a simulated network in virtual time: real libp2p over QUIC, packets
// delayed and paced by simnet. The hosts run, but nobody is connected yet. Everything is closed inside the
// bubble, as synctest demands.
func simulate(t *testing.T, n int, test func(ctx context.Context, hosts []*Host)) {
	synctest.Test(t, func(t *testing.T) {
		net := &simnet.Simnet{LatencyFunc: simnet.StaticLatency(simLatency)}
		hosts := make([]*Host, n)
		for i := range hosts {
			hosts[i] = openSimulated(t, net, i)
		}
		net.Start()
		ctx, cancel := context.WithTimeout(context.Background(), time.Hour) // of virtual time
		defer func() {                                                      // also when a check fails half-way
			cancel()
			for _, h := range hosts {
				h.Close()
			}
			net.Close()
		}()
		for _, h := range hosts {
			go h.Run(ctx)
		}
		test(ctx, hosts)
		cancel()
		for _, h := range hosts {
			require.NoError(t, h.Close())
		}
	})
}

func openSimulated(t *testing.T, net *simnet.Simnet, i int) *Host {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	id, err := Identity(key)
	require.NoError(t, err)
	link := simnet.LinkSettings{BitsPerSecond: 20 * simlibp2p.OneMbps}
	h, err := libp2p.New(
		libp2p.Identity(id),
		libp2p.ListenAddrStrings(fmt.Sprintf("/ip4/%s/udp/8000/quic-v1", simnet.IntToPublicIPv4(i))),
		simlibp2p.QUICSimnet(net, simnet.NodeBiDiLinkSettings{Downlink: link, Uplink: link}),
		libp2p.DisableIdentifyAddressDiscovery(), // stalls a bubble
		libp2p.ResourceManager(&network.NullResourceManager{}),
		libp2p.DisableMetrics(),
	)
	require.NoError(t, err)
	host, err := OpenOn(h, LoopbackConfig(), Dependencies{})
	require.NoError(t, err)
	return host
}

// ring connects each host to the next ones, so that messages need several hops.
func ring(ctx context.Context, t *testing.T, hosts []*Host, next int) {
	for i, h := range hosts {
		for k := 1; k <= next; k++ {
			require.NoError(t, h.Connect(ctx, hosts[(i+k)%len(hosts)].AddrInfo()))
		}
	}
	time.Sleep(5 * time.Second) // identify and mesh
}

func TestGossipReachesAllAndRejectsInvalid(t *testing.T) {
	simulate(t, 12, func(ctx context.Context, hosts []*Host) {
		ring(ctx, t, hosts, 2)
		var judged, forwarded atomic.Int32
		validate := func(_ context.Context, from peer.ID, data []byte) Verdict {
			judged.Add(1)
			verdict := map[byte]Verdict{'b': Reject, 'l': Ignore, 'g': Accept}[data[0]]
			if verdict != Accept && from != hosts[0].ID() {
				forwarded.Add(1)
			}
			return verdict
		}
		topics := make([]*Topic, len(hosts))
		for i, h := range hosts {
			v := validate
			if i == 0 {
				v = acceptAll // the first host is the bad one: it spreads what others refuse
			}
			var err error
			topics[i], err = h.Join("commit", v, TopicOptions{})
			require.NoError(t, err)
		}
		time.Sleep(3 * time.Second)
		for _, message := range []string{"bad", "late", "good"} {
			require.NoError(t, topics[0].Publish(ctx, []byte(message)))
		}
		start := time.Now()
		for i, topic := range topics[1:] {
			m, err := topic.Next(ctx)
			require.NoError(t, err, "host %d", i+1)
			require.Equal(t, "good", string(m.Data), "host %d", i+1)
		}
		require.Less(t, time.Since(start), time.Second)
		// Bad and late reached neighbours of the bad host, who did not pass them on; good was judged by all.
		require.Greater(t, judged.Load(), int32(len(hosts)))
		require.Zero(t, forwarded.Load())
		_, err := nextWithin(ctx, topics[6], 5*time.Second)
		require.ErrorIs(t, err, context.DeadlineExceeded)
	})
}

func nextWithin(ctx context.Context, topic *Topic, d time.Duration) (Message, error) {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	return topic.Next(ctx)
}

func TestGossipSilencesLiar(t *testing.T) {
	simulate(t, 3, func(ctx context.Context, hosts []*Host) {
		ring(ctx, t, hosts, 1)
		strict := func(_ context.Context, from peer.ID, data []byte) Verdict {
			if string(data[:3]) == "lie" {
				return Reject
			}
			return Accept
		}
		var topics []*Topic
		for i, h := range hosts {
			v := Validator(strict)
			if i == 0 {
				v = acceptAll
			}
			topic, err := h.Join("task", v, TopicOptions{})
			require.NoError(t, err)
			topics = append(topics, topic)
		}
		time.Sleep(3 * time.Second)
		for i := range 4 { // the fourth crosses the graylist threshold, see scoring.go
			require.NoError(t, topics[0].Publish(ctx, fmt.Appendf(nil, "lie %d", i)))
			time.Sleep(time.Second)
		}
		require.NoError(t, topics[0].Publish(ctx, []byte("truth of a liar")))
		_, err := nextWithin(ctx, topics[1], 10*time.Second)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		// Honest peers go on hearing each other.
		require.NoError(t, topics[2].Publish(ctx, []byte("honest")))
		m, err := nextWithin(ctx, topics[1], 10*time.Second)
		require.NoError(t, err)
		require.Equal(t, "honest", string(m.Data))
	})
}

func TestDiscoveryFindsProviders(t *testing.T) {
	simulate(t, 12, func(ctx context.Context, hosts []*Host) {
		ring(ctx, t, hosts, 2)
		for _, h := range hosts {
			h.dht.RefreshRoutingTable()
		}
		time.Sleep(10 * time.Second)
		c, err := hosts[3].Blocks().Put(ctx, []byte("weights"))
		require.NoError(t, err)
		require.NoError(t, hosts[3].Provide(ctx, c))
		var found []peer.ID
		for p := range hosts[9].FindProviders(ctx, c, 4) {
			require.NotEmpty(t, p.Addrs)
			found = append(found, p.ID)
		}
		require.Equal(t, []peer.ID{hosts[3].ID()}, found)
		// No hint and no connection: the block comes all the same, by way of the DHT.
		data, err := hosts[9].Blocks().Get(ctx, c)
		require.NoError(t, err)
		require.Equal(t, "weights", string(data))
	})
}

// A want must outlive its peer's quick disconnections (boxo issue 1163).
func TestFetchSurvivesReconnects(t *testing.T) {
	simulate(t, 2, func(ctx context.Context, hosts []*Host) {
		provider, reader := hosts[0], hosts[1]
		c := blockOf(t, "late picture")
		got := make(chan error, 1)
		go func() {
			_, err := reader.Blocks().Get(ctx, c, provider.AddrInfo())
			got <- err
		}()
		for range 10 {
			time.Sleep(300 * time.Millisecond)
			require.NoError(t, provider.net.Network().ClosePeer(reader.ID()))
			require.NoError(t, provider.Connect(ctx, reader.AddrInfo()))
		}
		start := time.Now()
		_, err := provider.Blocks().Put(ctx, []byte("late picture"))
		require.NoError(t, err)
		require.NoError(t, <-got)
		require.Less(t, time.Since(start), 20*time.Second)
	})
}

func TestProvideCatchesUp(t *testing.T) {
	simulate(t, 3, func(ctx context.Context, hosts []*Host) {
		c := blockOf(t, "weights")
		require.ErrorIs(t, hosts[0].Provide(ctx, c), ErrAlone)
		dropped := blockOf(t, "other weights")
		require.ErrorIs(t, hosts[0].Provide(ctx, dropped), ErrAlone)
		hosts[0].StopProviding(dropped)
		ring(ctx, t, hosts, 1)
		time.Sleep(30 * time.Second)
		require.Equal(t, 1, hosts[0].Info().Providing)
		for want, wanted := range map[cid.Cid]int{c: 1, dropped: 0} {
			found := 0
			for p := range hosts[2].FindProviders(ctx, want, 2) {
				require.Equal(t, hosts[0].ID(), p.ID)
				found++
			}
			require.Equal(t, wanted, found)
		}
	})
}

// A record that was told to a network which was young then is told to those who came later, long before Reprovide.
func TestRecordsFollowAGrowingNetwork(t *testing.T) {
	simulate(t, 3, func(ctx context.Context, hosts []*Host) {
		have := blockOf(t, "early")
		require.NoError(t, hosts[0].Connect(ctx, hosts[1].AddrInfo()))
		time.Sleep(5 * time.Second)
		require.NoError(t, hosts[0].Provide(ctx, have))
		require.NoError(t, hosts[2].Connect(ctx, hosts[0].AddrInfo()))
		time.Sleep(2 * firstReprovide)
		known, err := hosts[2].dht.ProviderStore().GetProviders(ctx, have.Hash())
		require.NoError(t, err)
		require.Len(t, known, 1)
		require.Equal(t, hosts[0].ID(), known[0].ID)
	})
}

func TestRecordsAreToldEverMoreSeldom(t *testing.T) {
	h := &Host{cfg: DefaultConfig(), opened: time.Now()}
	for age, want := range map[time.Duration]time.Duration{
		0: firstReprovide, time.Minute: time.Minute, time.Hour: h.cfg.Discovery.Reprovide,
	} {
		now := h.opened.Add(age)
		require.InEpsilon(t, want, h.nextProvide(now).Sub(now), 1./8, "after %s", age)
	}
}
