package settlement_test

import (
	"errors"
	"log/slog"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/devnet"
)

// TestRivalSettlers: two settlers with the same records and no word between
// them. The chain lets one epoch of each number stand; no record is paid twice.
func TestRivalSettlers(t *testing.T) {
	w := newWorld(t, nil)
	people := w.people(4)
	payer, miner := people[0], people[1]
	w.deposit(payer, 100*protocol.Token)
	w.deposit(miner, protocol.Token)
	source := &tasks{}
	var watch *settlement.Book
	for _, p := range people[2:] {
		w.bond(p)
		watch = w.book(nil)
		w.start(settlement.NewSettler(watch, p.send, source, p.index, w.log).Run)
	}
	const records = 12
	for n := range uint32(records) {
		source.add(settle(payer.index, n, miner.index, miner.index, protocol.Token))
	}
	w.eventually("all is settled", func() bool {
		for n := range uint32(records) {
			if _, final, ok := watch.Settled(settlement.RecordKey{Payer: payer.index, Number: n}); !ok || !final {
				return false
			}
		}
		return true
	})
	now, _ := watch.Account(payer.index)
	require.Equal(t, records*protocol.Token, now.Debited)
	for _, e := range watch.History() {
		require.Equal(t, settlement.Right, e.Status)
	}
}

// TestWithdraw: what was asked back is paid against a final epoch one voucher
// life later, and not before.
func TestWithdraw(t *testing.T) {
	w := newWorld(t, func(c *settlement.DeployConfig) { c.VoucherLife = 10 })
	people := w.people(2)
	payer, poster := people[0], people[1]
	w.deposit(payer, 10*protocol.Token)
	w.bond(poster)
	book, source := w.book(nil), &tasks{}
	claimer := settlement.NewClaimer(book, payer.send, payer.index, w.log)
	_, err := claimer.Withdraw(w.ctx)
	require.ErrorIs(t, err, settlement.ErrNothing)
	require.ErrorContains(t, err, "request a withdrawal first")
	_, err = payer.RequestWithdraw(w.ctx, 9*protocol.Token)
	require.NoError(t, err)

	settler := settlement.NewSettler(book, poster.send, source, poster.index, w.log)
	w.deposit(poster, protocol.Token)
	post := func(payer *person, price protocol.Amount) {
		before := uint64(0)
		if e := book.Final(); e != nil {
			before = e.Header.Number
		}
		source.add(settle(payer.index, 0, poster.index, poster.index, price))
		posted, err := settler.Step(w.ctx)
		require.NoError(t, err)
		require.NotNil(t, posted)
		w.eventually("final", func() bool { e := book.Final(); return e != nil && e.Header.Number > before })
	}
	post(payer, 2*protocol.Token) // its voucher was given before the request
	head, _ := w.client.Head()
	require.NoError(t, w.client.WaitFinal(w.ctx, head.Number+10))
	source.add(settle(payer.index, 1, poster.index, poster.index, 1)) // overdraws now: left out
	post(poster, 1)
	_, _, ok := book.Settled(settlement.RecordKey{Payer: payer.index, Number: 1})
	require.False(t, ok)
	before, err := payer.Balances(w.ctx)
	require.NoError(t, err)
	_, err = claimer.Withdraw(w.ctx)
	require.NoError(t, err)
	after, err := payer.Balances(w.ctx)
	require.NoError(t, err)
	require.Equal(t, 8*protocol.Token, gweiOf(after.Tokens)-gweiOf(before.Tokens), "what vouchers took comes first")
	require.Zero(t, after.Pending)
}

// dataError is what an RPC client makes of a revert.
type dataError struct{ data any }

func (dataError) Error() string    { return "execution reverted" }
func (dataError) ErrorCode() int   { return 3 }
func (e dataError) ErrorData() any { return e.data }

func TestExplain(t *testing.T) {
	esc, reg := escrow.NewEscrow().GetABI(), registry.NewRegistry().GetABI()
	pack := func(id common.Hash, args []byte) string { return hexutil.Encode(append(id[:4:4], args...)) }
	args := func(values ...uint64) (out []byte) {
		for _, v := range values {
			out = append(out, common.BigToHash(new(big.Int).SetUint64(v)).Bytes()...)
		}
		return out
	}
	for want, data := range map[string]string{
		"settler bond too small: 1 LIMN, needed are 3 LIMN, 2 LIMN missing: post more bond": pack(esc.Errors["BondTooSmall"].ID, args(1e9, 3e9)),
		"epoch 4 can still be challenged: wait for block 99":                                pack(esc.Errors["NotFinal"].ID, args(4, 99)),
		"the stake is unbonding until block 7: wait, then withdraw it":                      pack(reg.Errors["Unbonding"].ID, args(7)),
		"the contract refused: StepIsRight{Group:5}":                                        pack(esc.Errors["StepIsRight"].ID, args(5)),
	} {
		err := settlement.Explain(dataError{data})
		require.EqualError(t, err, want)
		require.ErrorIs(t, err, settlement.ErrReverted)
	}
	for _, e := range esc.Errors {
		text := settlement.Explain(dataError{pack(e.ID, make([]byte, 512))}).Error()
		require.NotContains(t, text, "execution reverted", e.Name)
	}
	plain := errors.New("no route to host")
	require.Equal(t, plain, settlement.Explain(plain))
	for _, odd := range []any{nil, 7, "", "0x", "0x12", "0xzz", "0xdeadbeef"} {
		require.EqualError(t, settlement.Explain(dataError{odd}), "execution reverted")
	}
}

// FuzzExplain: whatever an RPC sends as revert data, there is an answer.
func FuzzExplain(f *testing.F) {
	for _, e := range escrow.NewEscrow().GetABI().Errors {
		f.Add(append(e.ID.Bytes()[:4], make([]byte, 64)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if settlement.Explain(dataError{hexutil.Encode(data)}).Error() == "" {
			t.Fatal("no text")
		}
	})
}

func TestRouteLogsLeavesSlogAlone(t *testing.T) {
	own := slog.Default()
	devnet.RouteLogs(slog.New(slog.DiscardHandler))
	require.Same(t, own, slog.Default())
}
