package settlement_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// TestBadWeather sends payments through an RPC that drops three calls in ten, half
// of them after they were carried out, stalls others, and lies about waiting
// nonces, on a chain that forks all the time and forgets; the sender is killed
// again and again. Each payment is made once.
func TestBadWeather(t *testing.T) {
	t.Parallel()
	const seed, payments, lives = 1, 20, 4
	dev := devnet.DefaultConfig()
	dev.Period, dev.Host, dev.FinalityLag = 0, "127.0.0.1", 5
	chain, err := devnet.Open(dev)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	ctx := running(t, func(ctx context.Context) error { return forking(ctx, chain, seed, 4, 25*time.Millisecond) })
	storm := &weather{lost: 0.15, halfway: 0.15, stalled: 0.01, lies: 0.5, dice: rand.New(rand.NewPCG(seed, 2))}
	cfg := testConfig()
	cfg.URL, cfg.CallTimeout, cfg.BumpAfter = storm.over(t, chain.URL()), 300*time.Millisecond, 200*time.Millisecond
	client, err := settlement.Dial(cfg, nil)
	require.NoError(t, err)
	w := &world{T: t, ctx: ctx}
	w.start(client.Run)

	store := newMemory()
	to := func(i int) common.Address { return common.Address{0xf1, byte(i)} }
	id := func(i int) string { return fmt.Sprintf("rent/%d", i) }
	dice := rand.New(rand.NewPCG(seed, 3))
	for life := range lives {
		sender := settlement.NewSender(client, chain.Deployer(), store, testLog(t))
		stop := w.start(sender.Run)
		last := life == lives-1
		life := time.Now().Add(time.Duration(300+dice.IntN(900)) * time.Millisecond)
		for i := 0; i < payments && (last || time.Now().Before(life)); {
			_, err := sender.Submit(ctx, payment(id(i), to(i), 1))
			if err == nil {
				i++
				continue
			}
			require.NoError(t, ctx.Err())
			require.True(t, errors.Is(err, settlement.ErrUnreachable) || errors.Is(err, settlement.ErrBusy), "%v", err)
		}
		if last {
			w.eventually("all are final", func() bool {
				for i := range payments {
					if _, done, err := sender.Done(id(i)); err != nil || !done {
						return false
					}
				}
				return true
			})
		}
		store = store.survive()
		stop()
	}
	for i := range payments {
		balance, err := chain.Client().BalanceAt(ctx, to(i), nil)
		require.NoError(t, err)
		require.EqualValues(t, 1, balance.Int64(), "payment %d", i)
	}
	bad, good := storm.counts()
	require.Greater(t, bad, payments)
	t.Logf("%d calls spoiled, %d passed", bad, good)
}

// forking seals blocks and forks the chain at random until ctx ends.
func forking(ctx context.Context, chain *devnet.Chain, seed, deepest uint64, period time.Duration) error {
	dice := rand.New(rand.NewPCG(seed, 9))
	for {
		var err error
		switch x := dice.Float64(); {
		case x < 0.1:
			err = chain.Fork(ctx, 1+dice.Uint64N(deepest), x < 0.05)
		default:
			err = chain.Commit(ctx)
		}
		if ctx.Err() != nil {
			return nil
		}
		if err != nil && !contains(err.Error(), "not final") { // too young a chain for that depth
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(period):
		}
	}
}

// TestLostReceiptIsNotPaidAgain: an RPC that has lost every trace of our
// transaction except the nonce that it used must not make us pay again.
func TestLostReceiptIsNotPaidAgain(t *testing.T) {
	s := newStill(t, 2)
	var mu sync.Mutex
	amnesia := true
	client := s.through(func(body string) (string, bool) {
		mu.Lock()
		defer mu.Unlock()
		if !amnesia || !contains(body, "eth_getTransactionReceipt") && !contains(body, "eth_getTransactionByHash") {
			return "", false
		}
		return null(body), false
	})
	sender, to := settlement.NewSender(client, s.chain.Deployer(), newMemory(), testLog(t)), common.Address{0x21}
	_, err := sender.Submit(s.ctx, payment("once", to, 1))
	require.NoError(t, err)
	complained := false
	for range 8 {
		require.NoError(t, s.chain.Commit(s.ctx))
		require.NoError(t, client.Refresh(s.ctx))
		if err := sender.Step(s.ctx); err != nil {
			require.ErrorIs(t, err, settlement.ErrBadAnswer)
			complained = true
		}
		require.EqualValues(t, 1, s.balance(to))
	}
	require.True(t, complained)
	mu.Lock()
	amnesia = false
	mu.Unlock()
	for range 2 {
		require.NoError(t, sender.Step(s.ctx))
	}
	_, done, err := sender.Done("once")
	require.NoError(t, err)
	require.True(t, done)
}

func null(body string) string {
	var req struct{ ID json.RawMessage }
	if json.Unmarshal([]byte(body), &req) != nil {
		return ""
	}
	return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":null}`, req.ID)
}

// TestNoWarWithAStranger: a dearer transaction of another program holds our nonce
// in the pool. Ours waits for its end without bidding against it.
func TestNoWarWithAStranger(t *testing.T) {
	s := newStill(t, 2)
	s.seal()
	rich := s.cfg
	rich.MinTip = 5e9
	dear, err := settlement.Wrap(s.chain.Client(), rich, nil)
	require.NoError(t, err)
	stranger := settlement.NewSender(dear, s.chain.Deployer(), newMemory(), nil)
	_, err = stranger.Submit(s.ctx, payment("other", common.Address{8}, 1))
	require.NoError(t, err)

	blindfolded := s.through(func(body string) (string, bool) { // it does not see what waits
		if contains(body, `"eth_getTransactionCount"`) && contains(body, `"pending"`) {
			var req struct{ ID json.RawMessage }
			require.NoError(t, json.Unmarshal([]byte(body), &req))
			return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":"0x0"}`, req.ID), false
		}
		return "", false
	})
	to := common.Address{0x31}
	sender := settlement.NewSender(blindfolded, s.chain.Deployer(), newMemory(), testLog(t))
	_, err = sender.Submit(s.ctx, payment("ours", to, 1))
	require.NoError(t, err)
	step := func() {
		require.NoError(t, blindfolded.Refresh(s.ctx))
		require.NoError(t, sender.Step(s.ctx))
	}
	for range 3 {
		settlement.Advance(sender, s.cfg.BumpAfter)
		step()
	}
	require.Len(t, settlement.VersionsOf(sender, "ours"), 1, "no bidding")
	for range 6 {
		require.NoError(t, s.chain.Commit(s.ctx))
		step()
	}
	require.EqualValues(t, 1, s.balance(common.Address{8}))
	require.EqualValues(t, 1, s.balance(to))
}

// TestGapIsClosed: the RPC said that three of our transactions wait, and there
// were none.
func TestGapIsClosed(t *testing.T) {
	s := newStill(t, 2)
	s.seal()
	client := s.through(func(body string) (string, bool) {
		if contains(body, `"eth_getTransactionCount"`) && contains(body, `"pending"`) {
			var req struct{ ID json.RawMessage }
			require.NoError(t, json.Unmarshal([]byte(body), &req))
			return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":"0x3"}`, req.ID), false
		}
		return "", false
	})
	sender, to := settlement.NewSender(client, s.chain.Deployer(), newMemory(), testLog(t)), common.Address{0x41}
	_, err := sender.Submit(s.ctx, payment("ours", to, 1))
	require.NoError(t, err)
	blocks := 0
	for ; s.balance(to) == 0 && blocks < 12; blocks++ {
		require.NoError(t, s.chain.Commit(s.ctx))
		settlement.Advance(sender, s.cfg.BumpAfter)
		require.NoError(t, client.Refresh(s.ctx))
		require.NoError(t, sender.Step(s.ctx))
	}
	require.EqualValues(t, 1, s.balance(to))
	require.Greater(t, blocks, 2, "it waited before it filled the gap")
	nonce, err := s.chain.Client().NonceAt(s.ctx, sender.From(), nil)
	require.NoError(t, err)
	require.EqualValues(t, 4, nonce)
}

// TestChainBegunAnew: a store of a development chain that was thrown away and
// started again under the same id is refused.
func TestChainBegunAnew(t *testing.T) {
	s := newStill(t, 2)
	store := newMemory()
	_, err := s.sender(store).Submit(s.ctx, payment("f", common.Address{9}, 1))
	require.NoError(t, err)
	other := newStill(t, 2, func(dev *devnet.Config) {
		dev.Deployer = s.chain.Deployer()
		dev.Alloc = map[common.Address]*big.Int{{1}: common.Big1}
	})
	_, err = settlement.NewSender(other.client, s.chain.Deployer(), store.survive(), nil).Submit(s.ctx, payment("g", common.Address{9}, 1))
	require.ErrorIs(t, err, settlement.ErrWrongChain)
	require.ErrorContains(t, err, "begun anew")
}

// TestHostileAnswersAreSurvived: fields that go-ethereum's types allow to be
// missing, and numbers without bounds.
func TestHostileAnswersAreSurvived(t *testing.T) {
	s := newStill(t, 2)
	s.seal()
	huge := `"0x` + fmt.Sprintf("%064x", new(big.Int).Lsh(common.Big1, 255)) + `"`
	var mu sync.Mutex
	lies := map[string]string{}
	client := s.through(func(body string) (string, bool) {
		mu.Lock()
		defer mu.Unlock()
		var req struct {
			ID     json.RawMessage
			Method string
			Params []json.RawMessage
		}
		require.NoError(t, json.Unmarshal([]byte(body), &req))
		answer, ok := lies[req.Method]
		if !ok {
			return "", false
		}
		if len(req.Params) > 0 {
			answer = fmt.Sprintf(answer, req.Params[0])
		}
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":%s}`, req.ID, answer), false
	})
	lie := func(method, answer string) {
		mu.Lock()
		defer mu.Unlock()
		clear(lies)
		lies[method] = answer
	}
	sender := settlement.NewSender(client, s.chain.Deployer(), newMemory(), testLog(t))
	lie("eth_maxPriorityFeePerGas", huge)
	_, err := sender.Submit(s.ctx, payment("a", common.Address{7}, 1))
	require.NoError(t, err)
	require.Equal(t, s.cfg.MaxFee, settlement.FeesOf(sender, "a").Max, "the cap decides")
	lie("eth_getTransactionReceipt", `{"cumulativeGasUsed":"0x1","logsBloom":"0x`+fmt.Sprintf("%0512x", 0)+`","logs":[],"gasUsed":"0x1","status":"0x1","transactionHash":%s}`)
	require.ErrorIs(t, sender.Step(s.ctx), settlement.ErrBadAnswer)
	lie("eth_getTransactionCount", `"0xffffffffffffffff%.0s"`)
	_ = sender.Step(s.ctx)
	_, err = settlement.NewSender(client, s.chain.Deployer(), newMemory(), nil).Submit(s.ctx, payment("b", common.Address{7}, 1))
	require.ErrorIs(t, err, settlement.ErrBadAnswer)
	lie("none", "")
	for range 4 {
		require.NoError(t, s.chain.Commit(s.ctx))
		require.NoError(t, client.Refresh(s.ctx))
		_ = sender.Step(s.ctx)
	}
	require.EqualValues(t, 1, s.balance(common.Address{7}))
}

// TestKilledAtEveryWrite ends the process at each write of the sender's store in
// turn, while a fork takes the payments back, and lets the next one go on.
func TestKilledAtEveryWrite(t *testing.T) {
	for writes := 1; writes <= 12; writes++ {
		s := newStill(t, 3)
		s.seal()
		store, to := newMemory(), common.Address{0x51}
		dying := &mortal{memory: store, writes: writes, kill: func() {}}
		sender := settlement.NewSender(s.client, s.chain.Deployer(), dying, testLog(t))
		live := func(sender *settlement.Sender) { // its errors are those of a process that is dying
			_, _ = sender.Submit(s.ctx, payment("a", to, 1))
			require.NoError(t, s.chain.Commit(s.ctx))
			require.NoError(t, s.client.Refresh(s.ctx))
			_ = sender.Step(s.ctx)
			_, _ = sender.Submit(s.ctx, payment("b", to, 1))
		}
		live(sender)
		require.NoError(t, s.chain.Fork(s.ctx, 1, devnet.Forget))
		require.NoError(t, s.client.Refresh(s.ctx))
		_ = sender.Step(s.ctx)
		next := settlement.NewSender(s.client, s.chain.Deployer(), store.survive(), testLog(t))
		live(next)
		for range 8 {
			require.NoError(t, s.chain.Commit(s.ctx))
			require.NoError(t, s.client.Refresh(s.ctx))
			_ = next.Step(s.ctx)
		}
		require.EqualValues(t, 2, s.balance(to), "killed after %d writes", writes)
	}
}
