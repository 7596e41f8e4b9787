package settlement_test

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/chaintest"
)

// gethToo is the environment variable that makes TestGeth run.
const gethToo = "LIMN_TEST_GETH"

// TestAnvil is the whole of settlement on anvil, which is no descendant of the
// client that runs inside the process.
func TestAnvil(t *testing.T) {
	t.Parallel()
	tradeOn(t, chaintest.Anvil(t), 50*time.Millisecond, 160, settlement.DataAuto)
}

// TestMemory is the same on the chain of simulations.
func TestMemory(t *testing.T) {
	t.Parallel()
	tradeOn(t, chaintest.Memory(t), 50*time.Millisecond, 160, settlement.DataAuto)
}

// TestGeth is the same on geth in development mode. It makes no block without a
// transaction, is final in jumps, and its RPC hands out no blobs.
func TestGeth(t *testing.T) {
	if os.Getenv(gethToo) == "" {
		t.Skipf("minutes of jumps: set %s=1", gethToo)
	}
	t.Parallel()
	tradeOn(t, chaintest.Geth(t), 50*time.Millisecond, 160, settlement.DataCalldata)
}

func tradeOn(t *testing.T, chain *chaintest.Chain, period time.Duration, blocks uint64, data settlement.DataMode) {
	ctx, cancel := context.WithTimeout(context.Background(), patience(blocks))
	group, ctx := errgroup.WithContext(ctx)
	t.Cleanup(func() { cancel(); require.NoError(t, group.Wait()) })
	group.Go(func() error { return chain.Run(ctx, period) })

	w := &world{T: t, ctx: ctx, cfg: withURL(testConfig(), chain.URL), log: testLog(t)}
	w.cfg.Data = data
	var err error
	w.client, err = settlement.Dial(w.cfg, w.log)
	require.NoError(t, err)
	w.start(w.client.Run)
	w.blobs = w.client.RPCBlobs()
	w.deployer = w.personOf(chain.Key)
	w.deploy(nil)
	m := newMarket(w, 1, 2, 3)
	m.trade(blocks)
	m.draw()
}

// draw reads what committees are drawn by: a final beacon, which the header chain
// must vouch for, and the registry's weights, rebuilt from events.
func (m *market) draw() {
	m.Helper()
	p := m.payers[0]
	_, err := p.RegisterNode(m.ctx, p.key, protocol.RoleVerifier)
	require.NoError(m, err)
	_, err = p.Stake(m.ctx, p.Owner(), 2*protocol.Token)
	require.NoError(m, err)
	head, _ := m.client.Head()
	round := head.Number + 5
	require.NoError(m, m.client.WaitFinal(m.ctx, round+1))
	_, final, err := m.client.Beacon(m.ctx, round)
	require.NoError(m, err)
	require.True(m, final)
	snapshot, err := m.contracts.Snapshot(m.ctx, protocol.PurposeVerifier, round)
	require.NoError(m, err)
	require.True(m, snapshot.Final)
	require.Equal(m, uint64(3*protocol.Token), snapshot.Root.Sum, "and the one that the network began with")
}
