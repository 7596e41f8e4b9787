package node

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// disk is a store of records that fails when a test says so, before or after the value is safe.
type disk struct {
	values     map[string][]byte
	failBefore bool
	failAfter  bool
}

var errDisk = errors.New("the disk is gone")

func (d *disk) Get(key string) ([]byte, bool, error) {
	v, ok := d.values[key]
	return slices.Clone(v), ok, nil
}

func (d *disk) Put(key string, value []byte) error {
	if d.failBefore {
		return errDisk
	}
	d.values[key] = slices.Clone(value)
	if d.failAfter {
		return errDisk
	}
	return nil
}

func (d *disk) Delete(key string) error { delete(d.values, key); return nil }

func (d *disk) List(prefix string, fn func(string, []byte) error) error {
	for _, key := range slices.Sorted(maps.Keys(d.values)) {
		if strings.HasPrefix(key, prefix) {
			if err := fn(key, d.values[key]); err != nil {
				return err
			}
		}
	}
	return nil
}

func never(uint32) bool { return false }

func unpaid(protocol.Address, uint32) bool { return false }

// Whenever a payer is killed, it never signs one number twice: what left the wallet before is not repeated.
func TestWalletNeverRepeatsANumber(t *testing.T) {
	domain := newFakeChain().domain
	for _, c := range []struct {
		name string
		kill func(*disk)
	}{
		{"between sign and send", func(*disk) {}},
		{"before the write", func(d *disk) { d.failBefore = true }},
		{"after the write", func(d *disk) { d.failAfter = true }},
	} {
		t.Run(c.name, func(t *testing.T) {
			key, d := newKey(t), &disk{values: map[string][]byte{}}
			left := map[uint32]protocol.Hash{} // vouchers that a miner may have
			for i := range 6 {
				w, err := openWallet(key, d)
				require.NoError(t, err)
				if i%2 == 1 {
					c.kill(d)
				}
				order := protocol.Assignment{Miner: protocol.Address{1}, Price: 5, CommitBy: 100 + uint64(i)}
				signed, err := w.sign(domain, 0, protocol.Hash{byte(i + 1)}, order, Terms{Params: 1, Epoch: 3}, never)
				d.failBefore, d.failAfter = false, false
				if err != nil {
					require.ErrorIs(t, err, errDisk)
					continue // killed before anything could leave
				}
				number := signed.voucher.Body.Number
				assert.NotContains(t, left, number)
				left[number] = signed.voucher.Digest(domain)
				assert.NoError(t, signed.voucher.Verify(domain, key.Address()))
				for _, open := range signed.open {
					if have, ok := left[open.Body.Number]; ok {
						assert.Equal(t, have, open.Digest(domain))
					}
				}
			}
			assert.NotEmpty(t, left)
		})
	}
}

// In a real directory, with a real restart.
func TestVoucherNumbersSurviveARestart(t *testing.T) {
	dir := t.TempDir()
	w := newTestNet(t)
	n := w.add(0, func(c *Config) { c.Dir = dir })
	sign := func() protocol.Signed[protocol.Voucher] {
		order := protocol.Assignment{Miner: protocol.Address{1}, Price: 5, CommitBy: 200}
		s, err := n.wallet.sign(w.chain.domain, 0, protocol.Hash{1}, order, Terms{Params: 1}, never)
		require.NoError(t, err)
		return s.voucher
	}
	first := sign()
	n.restart()
	second := sign()
	assert.Equal(t, first.Body.Number+1, second.Body.Number)
	assert.Equal(t, first.Digest(w.chain.domain), second.Body.Previous)
}

// The second payer key of an account has numbers of its own, and an end.
func TestWalletSlot(t *testing.T) {
	domain, key, d := newFakeChain().domain, newKey(t), &disk{values: map[string][]byte{}}
	w, err := openWallet(key, d)
	require.NoError(t, err)
	sign := func() (protocol.Voucher, error) {
		order := protocol.Assignment{Miner: protocol.Address{1}, Price: 5, CommitBy: 100}
		s, err := w.sign(domain, 3, protocol.Hash{1}, order, Terms{Params: 1}, never)
		return s.voucher.Body, err
	}
	first, err := sign()
	require.NoError(t, err)
	assert.Equal(t, uint32(3<<24), first.Number)
	assert.NoError(t, first.Validate())
	second, err := sign()
	require.NoError(t, err)
	assert.Equal(t, first.Number+1, second.Number)
	assert.Equal(t, uint8(3), second.Slot())
	w.state.Next = protocol.FirstVoucher(4) - 1
	last, err := sign()
	require.NoError(t, err)
	assert.Equal(t, uint8(3), last.Slot())
	_, err = sign()
	require.ErrorContains(t, err, "register another payer key")
}

func TestWalletExpires(t *testing.T) {
	domain, key, d := newFakeChain().domain, newKey(t), &disk{values: map[string][]byte{}}
	w, err := openWallet(key, d)
	require.NoError(t, err)
	sign := func(epoch uint64, paid func(uint32) bool) (signedVoucher, error) {
		return w.sign(domain, 0, protocol.Hash{1}, protocol.Assignment{Miner: protocol.Address{1}, Price: 5, CommitBy: 100}, Terms{Params: 1, Epoch: epoch}, paid)
	}
	for i := range maxOpenVouchers {
		s, err := sign(0, never)
		require.NoError(t, err)
		require.Len(t, s.open, i)
	}
	_, err = sign(0, never)
	require.ErrorIs(t, err, ErrOverdrawn)
	s, err := sign(0, func(number uint32) bool { return number < 100 })
	require.NoError(t, err)
	assert.Len(t, s.open, maxOpenVouchers-100)
	s, err = sign(voucherEpochs+1, never)
	require.NoError(t, err)
	assert.Empty(t, s.open)
	d.values[w.name()] = []byte("{")
	_, err = openWallet(key, d)
	require.ErrorContains(t, err, "damaged")
}

func TestExposure(t *testing.T) {
	self, other := protocol.Address{1}, protocol.Address{2}
	voucher := func(payer byte, number uint32, miner protocol.Address, price protocol.Amount, commitBy uint64) protocol.Voucher {
		return protocol.Voucher{Payer: protocol.Address{19: payer}, Number: number, Miner: miner, Price: price, CommitBy: commitBy, SettleBy: 50}
	}
	payer := protocol.Address{19: 1}
	e := newExposure(self)
	owed := func() (open, mine protocol.Amount) {
		open, mine, _ = e.owed(payer)
		return open, mine
	}
	require.NoError(t, noted(e, voucher(1, 0, self, 5, 10), protocol.Hash{1}, false))
	require.NoError(t, noted(e, voucher(1, 1, other, 7, 10), protocol.Hash{2}, true))
	require.NoError(t, noted(e, voucher(1, 1, other, 7, 10), protocol.Hash{2}, false)) // a commit is never taken back
	require.NoError(t, noted(e, voucher(1, 2, other, 9, 90), protocol.Hash{3}, false))
	open, mine := owed()
	assert.Equal(t, []protocol.Amount{21, 5}, []protocol.Amount{open, mine})
	e.expire(payer, 11, 1, unpaid) // 0 is dead: nobody committed
	open, mine = owed()
	assert.Equal(t, []protocol.Amount{16, 0}, []protocol.Amount{open, mine})
	e.expire(payer, 11, 1, func(_ protocol.Address, number uint32) bool { return number == 1 })
	open, _ = owed()
	assert.EqualValues(t, 9, open)
	e.expire(payer, 11, 51, unpaid)
	assert.Empty(t, e.payers)
	assert.Zero(t, e.total)

	require.NoError(t, noted(e, voucher(1, 0, self, 5, 10), protocol.Hash{1}, false))
	require.NoError(t, noted(e, voucher(1, 0, self, 6, 10), protocol.Hash{9}, false))
	e.expire(payer, 1000, 1000, unpaid)
	_, _, contradicted := e.owed(payer)
	assert.True(t, contradicted, "a contradiction was forgotten")

	// Two keys of one account share its deposit; a third key does not.
	for i := byte(3); i <= 5; i++ {
		require.NoError(t, noted(e, voucher(i, 0, self, 5, 10), protocol.Hash{i}, false))
		e.bind(protocol.Address{19: i}, uint32(i/2)) // 1, 2, 2
	}
	open, mine, _ = e.owed(protocol.Address{19: 4})
	assert.Equal(t, []protocol.Amount{10, 10}, []protocol.Amount{open, mine})
	open, _, _ = e.owed(protocol.Address{19: 3})
	assert.EqualValues(t, 5, open)
	e.expire(protocol.Address{19: 4}, 1, 1, func(key protocol.Address, _ uint32) bool { return key[19] == 5 })
	open, _, _ = e.owed(protocol.Address{19: 4})
	assert.EqualValues(t, 5, open, "what another key of the account was paid for still counts")
}

// Neither one payer's many vouchers nor many payers push out what counts.
func TestExposureFlood(t *testing.T) {
	self := protocol.Address{1}
	e := newExposure(self)
	debtor := protocol.Address{19: 1}
	own := protocol.Voucher{Payer: debtor, Miner: self, Price: 5, CommitBy: 10, SettleBy: 50}
	require.NoError(t, noted(e, own, protocol.Hash{1}, true))
	for i := range uint32(maxVouchersPerPayer - 1) {
		require.NoError(t, noted(e, protocol.Voucher{Payer: debtor, Number: i + 1, Price: 1, SettleBy: 50}, protocol.Hash{2}, true))
	}
	large := protocol.Voucher{Payer: debtor, Number: 9999, Miner: self, Price: 500, SettleBy: 50}
	require.ErrorIs(t, noted(e, large, protocol.Hash{3}, false), errCrowded)
	for i := range 2 * maxPromises {
		stranger := protocol.Address{0: 9, 1: byte(i), 2: byte(i >> 8), 3: byte(i >> 16)}
		v := protocol.Voucher{Payer: stranger, Price: 1, SettleBy: 50}
		require.NoError(t, noted(e, v, protocol.Hash{1}, true))
		if i%2 == 0 {
			require.NoError(t, noted(e, v, protocol.Hash{2}, true)) // and lies
		}
	}
	assert.LessOrEqual(t, e.total, maxPromises)
	assert.LessOrEqual(t, len(e.payers), maxPromises)
	_, mine, _ := e.owed(debtor)
	assert.EqualValues(t, 5, mine)
}

// TestContradictionsFillNothing: payers that promise this miner as much as is looked at, and then contradict themselves, are
// never forgotten, and leave room for those that do not.
func TestContradictionsFillNothing(t *testing.T) {
	self := protocol.Address{1}
	e := newExposure(self)
	const liars = 2 * maxPromises / maxVouchersPerPayer
	for i := range liars {
		liar := protocol.Address{0: 9, 1: byte(i), 2: byte(i >> 8)}
		for number := range uint32(maxVouchersPerPayer) {
			v := protocol.Voucher{Payer: liar, Number: number, Miner: self, Price: 1, SettleBy: 50}
			require.NoError(t, noted(e, v, protocol.Hash{1}, true), "payer %d", i)
		}
		rival, err := e.see(protocol.Signed[protocol.Voucher]{Body: protocol.Voucher{Payer: liar, Number: 3}}, protocol.Hash{2}, true)
		require.NoError(t, err)
		require.Equal(t, uint32(3), rival.Body.Number)
		e.expire(liar, 1000, 1000, unpaid)
		_, _, contradicted := e.owed(liar)
		require.True(t, contradicted)
	}
	require.Equal(t, liars, e.total)
	require.NoError(t, noted(e, protocol.Voucher{Payer: protocol.Address{19: 1}, Miner: self, Price: 1, SettleBy: 50}, protocol.Hash{1}, false))
}

// noted notes a voucher whose signature nobody looks at any more.
func noted(e *exposure, v protocol.Voucher, digest protocol.Hash, committed bool) error {
	_, err := e.see(protocol.Signed[protocol.Voucher]{Kind: protocol.KindVoucher, Body: v}, digest, committed)
	return err
}
