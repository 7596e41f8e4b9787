package node

import (
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// However many different quotes a miner gives for one task, it holds one place among those that are weighed, by the newest
// that its requester takes; and that is what an order carries.
func TestMinerIsWeighedOnce(t *testing.T) {
	w := newTestNet(t)
	requester, rogue := w.add(0, nil), w.rogue(testStake)
	task, err := requester.newTask(w.context(), w.request())
	require.NoError(t, err)
	newest, _, _ := w.chain.Rounds()
	_, err = task.machine.Step(time.Now(), roles.Started{Round: newest})
	require.NoError(t, err)
	ask := func(change func(*protocol.Quote)) {
		rogue.quotes(change)
		announced, request, err := task.question()
		require.NoError(t, err)
		require.NoError(t, task.ask(w.context(), rogue.host.AddrInfo(), announced, request))
		task.step(w.context(), <-task.events)
		require.NoError(t, task.failure)
	}
	for i := range 2 * uint32(requester.cfg.Requester.EnoughQuotes) {
		ask(func(q *protocol.Quote) { q.P90 = 100 + i })
		require.Equal(t, roles.Quoting, task.machine.State())
		require.Len(t, task.weighed(), 1)
		require.Equal(t, 100+i, task.offers[rogue.key.Address()].quote.Body.P90)
	}
	taken := task.offers[rogue.key.Address()].quote.Body
	ask(func(q *protocol.Quote) { q.Price = testPrice + 1 })
	ask(func(q *protocol.Quote) { q.Expiry = newest - 1 })
	require.Len(t, task.weighed(), 1)
	effects, err := task.machine.Step(time.Now(), roles.QuotesComplete{})
	require.NoError(t, err)
	require.Len(t, effects, 1)
	require.Equal(t, taken, effects[0].(roles.AssignTask).Quote)
	require.Equal(t, taken, task.offers[rogue.key.Address()].quote.Body)
}

// Who waited in vain is told when there was nobody to ask, and only then.
func TestNobodyIsFound(t *testing.T) {
	w := newTestNet(t)
	requester, rogue := w.add(0, nil), w.rogue(testStake)
	task, err := requester.newTask(w.context(), w.request())
	require.NoError(t, err)
	err = task.giveUp("in vain")
	require.ErrorIs(t, err, ErrNoPicture)
	require.ErrorContains(t, err, "the DHT knows no miner of model "+task.body.Model.Short())
	s := &search{t: task, known: map[protocol.Address]peer.AddrInfo{}}
	s.add(rogue.host.AddrInfo(), reputation.Candidate{Miner: rogue.key.Address()})
	require.NotContains(t, task.giveUp("in vain").Error(), "the DHT")
}
