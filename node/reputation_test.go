package node

import (
	"context"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/watch"
)

// failing answers no order with a picture.
type failing struct{}

func (failing) Generate(context.Context, string, compute.Params, compute.Options) (*compute.Picture, error) {
	return nil, context.DeadlineExceeded
}

// forget makes a requester know no miner.
func (n *testNode) forget() {
	n.reputation.mu.Lock()
	defer n.reputation.mu.Unlock()
	n.reputation.book = reputation.NewBook(n.cfg.Reputation)
	clear(n.reputation.contacts)
}

// ofMiner is what a requester thinks of a miner.
func ofMiner(t *testing.T, list []reputation.Assessment, miner protocol.Address) reputation.Assessment {
	t.Helper()
	for _, m := range list {
		if m.Miner == miner {
			return m
		}
	}
	t.Fatalf("nothing is known of %s", miner)
	return reputation.Assessment{}
}

// The cheapest miner fails, and is not turned to again; its record survives a restart.
func TestFailingMinerLosesWork(t *testing.T) {
	w := newTestNet(t)
	dir := t.TempDir()
	requester := w.add(0, func(c *Config) { c.Dir, c.Reputation.Exploration = dir, 0 })
	good := w.add(protocol.RoleMiner, nil)
	bad := w.add(protocol.RoleMiner, func(c *Config) { c.Price = testPrice * 8 / 10 }, WithGenerator(failing{}))
	w.add(committee, nil)
	w.join()
	first := w.imagine(requester)
	require.Equal(t, good.Address(), first.Miner)
	require.Len(t, first.Rejected, 1)
	require.Equal(t, bad.Address(), first.Rejected[0].Miner)
	second := w.imagine(requester)
	require.Equal(t, good.Address(), second.Miner)
	require.Empty(t, second.Rejected, "it is known by now")

	list := requester.Miners(t.Context())
	assert.Equal(t, uint32(1), ofMiner(t, list, bad.Address()).Own.Failed)
	assert.Equal(t, uint32(2), ofMiner(t, list, good.Address()).Own.Kept+ofMiner(t, list, good.Address()).Own.Late)
	assert.Greater(t, ofMiner(t, list, good.Address()).Reliability, ofMiner(t, list, bad.Address()).Reliability)
	weighed := seen[QuotesWeighed](requester)
	require.NotEmpty(t, weighed)
	require.Equal(t, good.Address(), weighed[len(weighed)-1].Quotes[0].Miner)

	requester.stop()
	kept, err := ReadReputation(dir)
	require.NoError(t, err)
	assert.Equal(t, uint32(1), ofMiner(t, kept, bad.Address()).Own.Failed)
	none, err := ReadReputation(t.TempDir())
	require.NoError(t, err)
	require.Empty(t, none)
}

// A rejected picture counts against its miner, with its own requester most.
func TestRejectionCounts(t *testing.T) {
	w, requester, miner := small(t)
	other := w.add(0, nil)
	w.join()
	order := protocol.Assignment{Requester: requester.Address(), Miner: miner.Address()}
	for _, n := range []*testNode{requester, other} {
		n.hear(order, protocol.Accepted)
		n.hear(order, protocol.Rejected)
	}
	own, others := ofMiner(t, requester.Miners(t.Context()), miner.Address()), ofMiner(t, other.Miners(t.Context()), miner.Address())
	require.Equal(t, uint32(1), own.Own.Rejected)
	require.Equal(t, uint32(0), others.Own.Rejected)
	require.Less(t, own.Reliability, others.Reliability)
	require.Less(t, others.Reliability, 2.0/3)
}

// Nobody is routed to while it is suspended, whatever its price.
func TestSuspendedMinerGetsNoTask(t *testing.T) {
	w := newTestNet(t)
	requester := w.add(0, nil)
	good := w.add(protocol.RoleMiner, nil)
	cheap := w.add(protocol.RoleMiner, func(c *Config) { c.Price = testPrice / 2 })
	w.add(committee, nil)
	w.chain.change(func() { w.chain.levels[cheap.Address()] = watch.Suspended })
	w.join()
	for range 2 {
		d := w.imagine(requester)
		require.Equal(t, good.Address(), d.Miner)
		require.Empty(t, d.Rejected)
	}
}

// A miner with next to nothing at stake wins nothing by quoting next to nothing, and who has delivered is asked again
// without being looked for.
func TestThinStakeWinsNothing(t *testing.T) {
	w, requester, honest := small(t)
	require.Equal(t, honest.Address(), w.imagine(requester).Miner) // it has been announced by now
	requester.forget()
	quoted := len(seen[QuoteSeen](requester))
	w.rogue(testPrice).does(func(context.Context, *rogueOrder) { t.Error("the miner with the thin stake got an order") })
	require.Equal(t, honest.Address(), w.imagine(requester).Miner)
	require.Len(t, seen[QuoteSeen](requester), quoted+2)
	require.Equal(t, honest.Address(), w.imagine(requester).Miner)
	weighed := seen[QuotesWeighed](requester)
	last := weighed[len(weighed)-1].Quotes
	require.Equal(t, reputation.Proven, last[0].Rank)
	require.Equal(t, []peer.AddrInfo{{ID: honest.host.ID()}}, requester.reputation.met(protocol.Hash(w.engine.Root())))
}
