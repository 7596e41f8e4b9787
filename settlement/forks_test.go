package settlement_test

import (
	"context"
	"math/rand/v2"
	"os"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// soakBlocks is the environment variable that makes TestForks longer: `make soak`
// sets it to 10,000.
const soakBlocks = "LIMN_SOAK_BLOCKS"

// TestForks is the whole of settlement, from deposit to claim, on a chain that
// forks 1 to 4 blocks deep at random and once 64, below a finality deeper than
// that; half of the time the dropped transactions are forgotten. A settler is
// killed all the time.
func TestForks(t *testing.T) {
	t.Parallel()
	const deepest, shallow = 64, 4
	blocks := uint64(200)
	if text := os.Getenv(soakBlocks); text != "" {
		var err error
		blocks, err = strconv.ParseUint(text, 10, 32)
		require.NoError(t, err)
	}
	dev := devnet.DefaultConfig()
	dev.Period, dev.FinalityLag = 0, deepest+8
	chain, err := devnet.Open(dev)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })

	ctx, cancel := context.WithTimeout(context.Background(), patience(blocks))
	group, ctx := errgroup.WithContext(ctx)
	t.Cleanup(func() { cancel(); require.NoError(t, group.Wait()) })
	weather := &forks{chain: chain, dice: rand.New(rand.NewPCG(1, blocks)), deepest: deepest, shallow: shallow, after: 100 + blocks/2}
	group.Go(func() error { return weather.run(ctx) })

	w := &world{T: t, ctx: ctx, chain: chain, blobs: settlement.ByHash(chain.Blobs()), cfg: testConfig(), log: testLog(t)}
	w.cfg.Poll = 10 * time.Millisecond
	w.client, err = settlement.Wrap(chain.Client(), w.cfg, w.log)
	require.NoError(t, err)
	w.start(w.client.Run)
	w.deployer = w.personOf(chain.Deployer())
	w.deploy(nil)
	m := newMarket(w, 1, 3, 4)
	m.trade(blocks)
	head, _ := w.client.Head()
	t.Logf("%d blocks, forks: %d shallow, %d deep", head.Number, weather.shallows.Load(), weather.deeps.Load())
	require.Positive(t, weather.deeps.Load())
	require.Greater(t, weather.shallows.Load(), int64(blocks/50))
}

// forks makes blocks, and makes others in their place.
type forks struct {
	chain            *devnet.Chain
	dice             *rand.Rand
	shallow, deepest uint64
	after            uint64 // block after which the deep fork comes
	shallows, deeps  atomic.Int64
}

func (f *forks) run(ctx context.Context) error {
	for n := uint64(0); ctx.Err() == nil; n++ {
		var err error
		switch x := f.dice.Float64(); {
		case n == f.after:
			f.deeps.Add(1)
			err = f.chain.Fork(ctx, f.deepest, devnet.Remember)
		case n > 4 && x < 0.06:
			f.shallows.Add(1)
			err = f.chain.Fork(ctx, 1+f.dice.Uint64N(f.shallow), x < 0.03)
		default:
			err = f.chain.Commit(ctx)
		}
		if err != nil && ctx.Err() == nil {
			return err
		}
		select {
		case <-ctx.Done():
		case <-time.After(20 * time.Millisecond):
		}
	}
	return nil
}
