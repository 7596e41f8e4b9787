package settlement_test

import (
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement"
)

// TestDeployGas: what a person is told before a deployment is what it costs, give
// or take a tenth; and a deployment that was made is found again by the next
// process with the same store.
func TestDeployGas(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cfg := settlement.DevDeploy()
		var steps []settlement.DeployStep
		w := newWorld(t, func(c *settlement.DeployConfig) {
			c.Progress = func(s settlement.DeployStep) { steps = append(steps, s) }
		})
		var used uint64
		for _, s := range steps {
			used += s.Receipt.GasUsed
		}
		estimate, err := settlement.DeployGas(cfg)
		require.NoError(t, err)
		t.Logf("%d steps, %d gas, estimated %d", len(steps), used, estimate)
		require.GreaterOrEqual(t, estimate, used, "nobody runs out of gas in the middle")
		require.Less(t, estimate, used+used/10)

		again, err := settlement.Deploy(w.ctx, w.personOver(w.deployer).send, cfg)
		require.NoError(t, err)
		require.Equal(t, w.contracts.Network, again)
	})
}
