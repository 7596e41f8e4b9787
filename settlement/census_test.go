package settlement_test

import (
	"encoding/json"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// censusWorld is a world on a chain that is asked over HTTP.
func censusWorld(t *testing.T) (*world, *devnet.Chain) {
	dev := devnet.DefaultConfig()
	dev.Period, dev.Host = 50*time.Millisecond, "127.0.0.1"
	chain, err := devnet.Open(dev)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	w := &world{T: t, chain: chain, cfg: testConfig(), log: testLog(t)}
	w.ctx = running(t, chain.Run)
	w.client, err = settlement.Wrap(chain.Client(), w.cfg, w.log)
	require.NoError(t, err)
	w.start(w.client.Run)
	w.deployer = w.personOf(chain.Deployer())
	w.deploy(nil)
	return w, chain
}

// through is a client whose calls a test may intercept.
func (w *world) through(chain *devnet.Chain, cfg settlement.Config, look intercept) *settlement.Client {
	client, err := settlement.Dial(withURL(cfg, proxy(w.T, chain.URL(), look)), w.log)
	require.NoError(w, err)
	w.Cleanup(func() { require.NoError(w, client.Close()) })
	return client
}

// TestCensus: who is registered is known from memory, at one question a block whoever asks how often, and who has left
// is nobody once that is final.
func TestCensus(t *testing.T) {
	w, chain := censusWorld(t)
	var asked atomic.Int64
	client := w.through(chain, testConfig(), func(body string) (string, bool) {
		if contains(body, "eth_getLogs") {
			asked.Add(1)
		}
		return "", false
	})
	census := settlement.NewCensus(client.Bind(w.contracts.Network))
	p := w.people(1)[0]
	node, idle := p.key.Address(), protocol.Address{1}
	_, _, known := census.Node(node)
	require.False(t, known, "nothing was read")
	_, known = census.Payer(node)
	require.False(t, known)
	follow := func() {
		require.NoError(t, client.Refresh(w.ctx))
		require.NoError(t, census.Follow(w.ctx))
	}
	follow()
	roles, stake, known := census.Node(node)
	require.True(t, known)
	require.Zero(t, roles)
	require.Zero(t, stake)

	w.deposit(p, protocol.Token)
	_, err := p.RegisterPayer(w.ctx, p.key, protocol.Token, 1<<40)
	require.NoError(t, err)
	_, err = p.RegisterNode(w.ctx, p.key, protocol.RoleMiner|protocol.RoleVerifier)
	require.NoError(t, err)
	_, err = p.Stake(w.ctx, common.Address(node), 4*protocol.Token)
	require.NoError(t, err)
	follow() // what is in the newest block counts at once
	roles, stake, _ = census.Node(node)
	require.Equal(t, protocol.RoleMiner|protocol.RoleVerifier, roles)
	require.Equal(t, 4*protocol.Token, stake)
	until, _ := census.Payer(node)
	require.EqualValues(t, 1<<40, until)
	until, _ = census.Payer(idle)
	require.Zero(t, until)

	before := asked.Load()
	for range 20 {
		require.NoError(t, census.Follow(w.ctx))
		_, _, _ = census.Node(idle)
	}
	require.Equal(t, before, asked.Load(), "the chain was asked again about a block that was read")

	_, r, err := p.Unbond(w.ctx, common.Address(node), 4*protocol.Token)
	require.NoError(t, err)
	require.NoError(t, w.client.WaitFinal(w.ctx, r.BlockNumber.Uint64()))
	follow()
	_, stake, _ = census.Node(node)
	require.Zero(t, stake)
	require.Less(t, asked.Load(), int64(8))
}

// TestCensusOverABadLine: what was read of final blocks is kept when a call fails in the middle, so the first reading ends
// on a line that never holds for the whole of it. Nobody is taken for a stranger before it has ended.
func TestCensusOverABadLine(t *testing.T) {
	w, chain := censusWorld(t)
	p := w.people(1)[0]
	_, err := p.RegisterNode(w.ctx, p.key, protocol.RoleMiner)
	require.NoError(t, err)
	_, err = p.Stake(w.ctx, common.Address(p.key.Address()), 4*protocol.Token)
	require.NoError(t, err)
	const pieces = 8 // of the first reading, and some
	cfg := testConfig()
	cfg.LogRange = 4
	head, _ := w.client.Head()
	require.NoError(t, w.client.WaitFinal(w.ctx, max(head.Number, w.contracts.DeployBlock+pieces*cfg.LogRange)))
	var calls, good, bad atomic.Int64 // of one reading, and of all
	client := w.through(chain, cfg, func(body string) (string, bool) {
		if !contains(body, "eth_getLogs") {
			return "", false
		}
		if calls.Add(1) > 3 {
			bad.Add(1)
			var call struct{ ID json.RawMessage }
			assert.NoError(t, json.Unmarshal([]byte(body), &call))
			return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"error":{"code":-32005,"message":"too many requests"}}`, call.ID), false
		}
		good.Add(1)
		return "", false
	})
	require.NoError(t, client.Refresh(w.ctx))
	census := settlement.NewCensus(client.Bind(w.contracts.Network))
	head, _ = client.Head()
	follow := func() error {
		calls.Store(0)
		return census.Follow(w.ctx)
	}
	for err = follow(); err != nil; err = follow() {
		require.ErrorContains(t, err, "too many requests")
		require.Less(t, bad.Load(), int64(head.Number), "it begins anew each time")
		_, _, known := census.Node(p.key.Address())
		require.False(t, known, "not all is read")
	}
	require.Greater(t, bad.Load(), int64(1), "the line held")
	roles, stake, known := census.Node(p.key.Address())
	require.True(t, known)
	require.Equal(t, protocol.RoleMiner, roles)
	require.Equal(t, 4*protocol.Token, stake)
	require.LessOrEqual(t, good.Load(), int64((head.Number-w.contracts.DeployBlock)/cfg.LogRange+4), "what was read is read again")
}
