package settlement_test

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// TestCensus: who is registered is known from memory, at one question a block whoever asks how often, and who has left
// is nobody once that is final.
func TestCensus(t *testing.T) {
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
	var asked atomic.Int64
	client, err := settlement.Dial(withURL(testConfig(), proxy(t, chain.URL(), func(body string) (string, bool) {
		if contains(body, "eth_getLogs") {
			asked.Add(1)
		}
		return "", false
	})), w.log)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, client.Close()) })
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
	_, err = p.RegisterPayer(w.ctx, p.key, protocol.Token, 1<<40)
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
