package p2p

import (
	"fmt"
	"testing"
	"time"

	ds "github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

func TestRateTable(t *testing.T) {
	now := time.Unix(1000, 0)
	table := newRateTable(2, 3, 2)
	for i := range 5 {
		require.Equal(t, i < 3, table.allow("a", now, 1), "take %d", i)
	}
	require.True(t, table.allow("a", now.Add(500*time.Millisecond), 1), "one token in half a second")
	require.False(t, table.allow("a", now.Add(500*time.Millisecond), 1))
	require.True(t, table.allow("b", now, 3), "others have buckets of their own")

	// The table is full of two busy keys: all newcomers share one bucket.
	for i := range 100 {
		require.Equal(t, i < 3, table.allow(fmt.Sprint("new", i), now, 1))
	}
	require.Len(t, table.buckets, 2)
	later := now.Add(time.Minute)
	require.True(t, table.allow("c", later, 3), "full buckets make room")
	require.Len(t, table.buckets, 1)
}

func TestAddressGroup(t *testing.T) {
	for _, c := range []struct{ address, want string }{
		{"/ip4/203.0.113.7/udp/4810/quic-v1", "203.0.113.7/32"},
		{"/ip4/203.0.113.7/tcp/1", "203.0.113.7/32"},
		{"/ip6/2001:db8:1:22ff::1/tcp/1", "2001:db8:1:2200::/56"},
		{"/ip6/::ffff:203.0.113.7/tcp/1", "203.0.113.7/32"},
		{"/ip4/127.0.0.1/tcp/1", ""},
		{"/ip6/::1/tcp/1", ""},
		{"/dns4/example.org/tcp/1", ""},
		{"/ip4/203.0.113.7/tcp/1/p2p/QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N/p2p-circuit", ""},
	} {
		require.Equal(t, c.want, addressGroup(ma.StringCast(c.address)), c.address)
	}
	require.Equal(t, "", addressGroup(nil))
}

func TestAdmissionChargesTheAddress(t *testing.T) {
	p := DefaultProtocol("quote")
	p.Burst, p.Rate = 5, 1
	a, now := newAdmission(p, connmgr.NullConnMgr{}), time.Unix(1000, 0)
	admitted := 0
	for i := range 100 { // a new identity each time
		id := peer.ID(fmt.Sprint(i))
		if a.enter(id, "203.0.113.7/32", now) == 0 {
			admitted++
			a.leave(id)
		}
	}
	require.Equal(t, 5, admitted)
	require.Empty(t, a.peers)
	require.Zero(t, a.total)
}

func TestRecordStoreIsBounded(t *testing.T) {
	ctx, s := t.Context(), newRecordStore(10)
	for i := range 100 {
		require.NoError(t, s.Put(ctx, ds.NewKey(fmt.Sprintf("/providers/%d", i)), []byte("record")))
	}
	require.Equal(t, 10, s.size())
	last, err := s.Get(ctx, ds.NewKey("/providers/99"))
	require.NoError(t, err, "the newest is never its own victim")
	require.Equal(t, "record", string(last))
	_, err = s.Get(ctx, ds.NewKey("/providers/none"))
	require.ErrorIs(t, err, ds.ErrNotFound)

	require.NoError(t, s.Put(ctx, ds.NewKey("/other/1"), []byte("x")))
	results, err := s.Query(ctx, query.Query{Prefix: "/providers", KeysOnly: true})
	require.NoError(t, err)
	entries, err := results.Rest()
	require.NoError(t, err)
	require.Len(t, entries, 9)
	require.Empty(t, entries[0].Value)
	require.NoError(t, s.Delete(ctx, ds.NewKey("/other/1")))
	has, err := s.Has(ctx, ds.NewKey("/other/1"))
	require.NoError(t, err)
	require.False(t, has)
}

// The table of scoring.go: how many rejected messages cross which threshold, at the best and worst standing.
func TestScoreThresholds(t *testing.T) {
	params, thresholds := scoreParams(DefaultConfig(), func(peer.ID) float64 { return 1e9 })
	topic := params.Topics[DefaultConfig().topic("commit")]
	require.NotNil(t, topic)
	best := params.TopicScoreCap + params.AppSpecificScore("anyone")
	require.Equal(t, 12.0+25.0, best, "trust is clipped")
	for _, c := range []struct {
		rejected  float64
		threshold float64
		credit    float64
		crossed   bool
	}{
		{1, thresholds.GossipThreshold, 0, false},
		{2, thresholds.GossipThreshold, params.TopicScoreCap, true},
		{2, thresholds.PublishThreshold, 0, false},
		{3, thresholds.PublishThreshold, params.TopicScoreCap, true},
		{3, thresholds.GraylistThreshold, 0, false},
		{4, thresholds.GraylistThreshold, best, true},
	} {
		score := c.credit + topic.TopicWeight*topic.InvalidMessageDeliveriesWeight*c.rejected*c.rejected
		require.Equal(t, c.crossed, score < c.threshold, "%v rejected messages at credit %v", c.rejected, c.credit)
	}
	earned := topic.TimeInMeshWeight*topic.TimeInMeshCap + topic.FirstMessageDeliveriesWeight*topic.FirstMessageDeliveriesCap
	require.Less(t, earned, params.TopicScoreCap)
	require.Greater(t, earned, thresholds.OpportunisticGraftThreshold, "a good peer can pass for one")
	crowd := float64(7 * 7)
	require.Less(t, params.IPColocationFactorWeight*crowd+best, thresholds.GraylistThreshold)
	private, _ := scoreParams(LANConfig(), nil)
	require.Zero(t, private.IPColocationFactorWeight)
	require.Zero(t, private.AppSpecificScore("anyone"))
	require.Greater(t, topic.InvalidMessageDeliveriesDecay, pubsub.ScoreParameterDecayWithBase(time.Minute, scoreTick, scoreZero))
}

func TestMetrics(t *testing.T) {
	var none *Metrics
	none.peer(1)
	none.message("task", "accept")
	none.drop("task", "rate", 1)
	none.block("put")
	none.stream("quote", "served")

	registry := prometheus.NewRegistry()
	one, err := NewMetrics(registry)
	require.NoError(t, err)
	two, err := NewMetrics(registry)
	require.NoError(t, err, "hosts of one process share counters")
	one.stream("quote", "served")
	two.stream("quote", "served")
	require.Equal(t, 2.0, total(t, registry, "limn_p2p_streams_total"))

	host := openHost(t, LoopbackConfig(), Dependencies{Metrics: one})
	_, err = host.Blocks().Put(t.Context(), []byte("x"))
	require.NoError(t, err)
	other := openHost(t, LoopbackConfig(), Dependencies{})
	require.NoError(t, other.Connect(t.Context(), host.AddrInfo()))
	require.Eventually(t, func() bool { return total(t, registry, "limn_p2p_peers") == 1 }, 5*time.Second, time.Millisecond)
	require.Equal(t, 1.0, total(t, registry, "limn_p2p_blocks_total"))
	_, err = NewMetrics(nil)
	require.Error(t, err)
}

// total sums a metric over its labels.
func total(t *testing.T, r *prometheus.Registry, name string) float64 {
	families, err := r.Gather()
	require.NoError(t, err)
	sum := 0.0
	for _, family := range families {
		if family.GetName() != name {
			continue
		}
		for _, m := range family.GetMetric() {
			sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
		}
	}
	return sum
}
