package settlement_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// still is a chain that seals only when told, with a client that is told, too.
type still struct {
	*testing.T
	ctx    context.Context
	chain  *devnet.Chain
	client *settlement.Client
	cfg    settlement.Config
}

func newStill(t *testing.T, lag uint64, change ...func(*devnet.Config)) *still {
	t.Helper()
	dev := devnet.DefaultConfig()
	dev.Period, dev.FinalityLag, dev.Host = 0, lag, "127.0.0.1"
	for _, c := range change {
		c(&dev)
	}
	chain, err := devnet.Open(dev)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	s := &still{T: t, ctx: t.Context(), chain: chain, cfg: testConfig()}
	s.client, err = settlement.Wrap(chain.Client(), s.cfg, nil)
	require.NoError(t, err)
	return s
}

func (s *still) sender(store settlement.Store) *settlement.Sender {
	return settlement.NewSender(s.client, s.chain.Deployer(), store, testLog(s.T))
}

// seal makes a block and lets the sender look.
func (s *still) seal(senders ...*settlement.Sender) {
	s.Helper()
	require.NoError(s, s.chain.Commit(s.ctx))
	s.look(senders...)
}

func (s *still) look(senders ...*settlement.Sender) {
	s.Helper()
	require.NoError(s, s.client.Refresh(s.ctx))
	for _, sender := range senders {
		require.NoError(s, sender.Step(s.ctx))
	}
}

func (s *still) balance(a common.Address) int64 {
	s.Helper()
	v, err := s.chain.Client().BalanceAt(s.ctx, a, nil)
	require.NoError(s, err)
	return v.Int64()
}

func payment(id string, to common.Address, value int64) settlement.Tx {
	return settlement.Tx{ID: id, To: &to, Value: big.NewInt(value)}
}

func TestSameIDPaysOnce(t *testing.T) {
	s := newStill(t, 2)
	store, to := newMemory(), common.Address{1}
	sender := s.sender(store)
	for range 3 {
		_, err := sender.Submit(s.ctx, payment("rent/1", to, 5))
		require.NoError(t, err)
	}
	s.seal(sender)
	p, err := sender.Submit(s.ctx, payment("rent/1", to, 5))
	require.NoError(t, err)
	r, err := p.Wait(s.ctx)
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, r.Status)
	for range 4 {
		s.seal(sender)
	}
	waiting, err := sender.Waiting(s.ctx)
	require.NoError(t, err)
	require.Empty(t, waiting)
	r2, done, err := sender.Done("rent/1")
	require.NoError(t, err)
	require.True(t, done)
	require.Equal(t, r.TxHash, r2.TxHash)
	_, err = sender.Send(s.ctx, payment("rent/1", to, 5))
	require.NoError(t, err)
	s.seal(sender)
	require.EqualValues(t, 5, s.balance(to))
	_, err = sender.Await(s.ctx, "never heard of")
	require.ErrorIs(t, err, settlement.ErrNothing)
}

// TestKilledSenderGoesOn: whatever the moment of the kill, before the
// transaction left or after, the next process finishes it, once.
func TestKilledSenderGoesOn(t *testing.T) {
	for name, mine := range map[string]bool{"before a block": false, "after a block": true} {
		s := newStill(t, 2)
		store, to := newMemory(), common.Address{2}
		_, err := s.sender(store).Submit(s.ctx, payment("a", to, 1))
		require.NoError(t, err, name)
		_, err = s.sender(store.survive()).Submit(s.ctx, payment("a", to, 1))
		require.NoError(t, err, name)
		left := store.survive()
		if mine {
			require.NoError(t, s.chain.Commit(s.ctx))
		}
		next := s.sender(left)
		p, err := next.Submit(s.ctx, payment("a", to, 1))
		require.NoError(t, err, name)
		s.seal(next)
		_, err = p.Wait(s.ctx)
		require.NoError(t, err, name)
		require.EqualValues(t, 1, s.balance(to), name)
	}
}

// TestKilledBeforeItLeft: the record is on disk, the pool never saw it.
func TestKilledBeforeItLeft(t *testing.T) {
	s := newStill(t, 2)
	store, to := newMemory(), common.Address{3}
	dark := settlement.NewSender(s.refusing(), s.chain.Deployer(), store, nil)
	_, err := dark.Submit(s.ctx, payment("b", to, 1))
	require.NoError(t, err, "kept, though the chain took nothing")
	s.seal()
	require.Zero(t, s.balance(to))
	next := s.sender(store.survive())
	s.look(next) // finds it lost and sends it
	s.seal(next)
	require.EqualValues(t, 1, s.balance(to))
}

// refusing is a client whose RPC swallows every transaction.
func (s *still) refusing() *settlement.Client {
	s.Helper()
	return s.through(func(body string) (string, bool) { return "", contains(body, "eth_sendRawTransaction") })
}

// through is a client over HTTP whose calls a test may intercept.
func (s *still) through(look intercept) *settlement.Client {
	s.Helper()
	c, err := settlement.Dial(withURL(s.cfg, proxy(s.T, s.chain.URL(), look)), nil)
	require.NoError(s, err)
	s.Cleanup(func() { require.NoError(s, c.Close()) })
	return c
}

func TestReorgBringsItBack(t *testing.T) {
	s := newStill(t, 3)
	store, to := newMemory(), common.Address{4}
	sender := s.sender(store)
	s.seal()
	p, err := sender.Submit(s.ctx, payment("c", to, 9))
	require.NoError(t, err)
	s.seal(sender)
	_, err = p.Wait(s.ctx)
	require.NoError(t, err)
	require.EqualValues(t, 9, s.balance(to))
	require.NoError(t, s.chain.Reorg(1))
	s.look(sender) // sees it gone, has it sent again
	require.Zero(t, s.balance(to))
	for range 6 {
		s.seal(sender)
	}
	require.EqualValues(t, 9, s.balance(to))
	_, done, err := sender.Done("c")
	require.NoError(t, err)
	require.True(t, done)
}

func TestManyInFlightKeepOrder(t *testing.T) {
	s := newStill(t, 2)
	sender, to := s.sender(newMemory()), common.Address{5}
	var waits []*settlement.Pending
	for i := range s.cfg.InFlight {
		p, err := sender.Submit(s.ctx, payment("n/"+string(rune('a'+i)), to, 1))
		require.NoError(t, err)
		waits = append(waits, p)
	}
	_, err := sender.Submit(s.ctx, payment("too many", to, 1))
	require.ErrorIs(t, err, settlement.ErrBusy)
	patient := make(chan error, 1)
	go func() {
		_, err := sender.Send(s.ctx, payment("patient", to, 1))
		patient <- err
	}()
	s.seal(sender)
	for _, p := range waits {
		_, err := p.Wait(s.ctx)
		require.NoError(t, err)
	}
	for done := false; !done; {
		s.seal(sender)
		select {
		case err := <-patient:
			require.NoError(t, err)
			done = true
		default:
		}
	}
	require.EqualValues(t, s.cfg.InFlight+1, s.balance(to), "the one that found no room came later")
}

// TestStrangerTakesNonce: another program with the same key used our nonce; ours
// gets a new one only after that is final.
func TestStrangerTakesNonce(t *testing.T) {
	s := newStill(t, 2)
	store, to := newMemory(), common.Address{7}
	dark := settlement.NewSender(s.refusing(), s.chain.Deployer(), store, nil)
	_, err := dark.Submit(s.ctx, payment("e", to, 1))
	require.NoError(t, err)
	stranger := s.sender(newMemory())
	_, err = stranger.Submit(s.ctx, payment("other", common.Address{8}, 1))
	require.NoError(t, err)
	sender := s.sender(store.survive())
	for range 2 {
		s.seal(sender, stranger)
		require.Zero(t, s.balance(to), "not final yet: both could still be mined")
	}
	for range 4 {
		s.seal(sender, stranger)
	}
	require.EqualValues(t, 1, s.balance(to))
	require.EqualValues(t, 1, s.balance(common.Address{8}))
}

func TestRevertIsFoundBeforeItCosts(t *testing.T) {
	s := newStill(t, 2)
	sender := s.sender(newMemory())
	// INVALID as init code.
	_, err := sender.Submit(s.ctx, settlement.Tx{ID: "bad", Data: []byte{0xfe}})
	require.Error(t, err)
	waiting, err := sender.Waiting(s.ctx)
	require.NoError(t, err)
	require.Empty(t, waiting)

	p, err := sender.Submit(s.ctx, settlement.Tx{ID: "forced", Data: []byte{0xfe}, Gas: 100_000})
	require.NoError(t, err)
	s.seal(sender)
	_, err = p.Wait(s.ctx)
	require.ErrorIs(t, err, settlement.ErrReverted)
	for range 3 {
		s.seal(sender)
	}
	_, done, err := sender.Done("forced")
	require.NoError(t, err)
	require.False(t, done, "a failure may be tried again")
}

func TestForeignStoreIsRefused(t *testing.T) {
	s := newStill(t, 2)
	store := newMemory()
	_, err := s.sender(store).Submit(s.ctx, payment("f", common.Address{9}, 1))
	require.NoError(t, err)
	other := devnet.DefaultConfig()
	other.ChainID, other.Period, other.Deployer = 99, 0, s.chain.Deployer()
	chain, err := devnet.Open(other)
	require.NoError(t, err)
	defer func() { require.NoError(t, chain.Close()) }()
	client, err := settlement.Wrap(chain.Client(), s.cfg, nil)
	require.NoError(t, err)
	_, err = settlement.NewSender(client, s.chain.Deployer(), store.survive(), nil).Submit(s.ctx, payment("g", common.Address{9}, 1))
	require.ErrorIs(t, err, settlement.ErrWrongChain)
}
