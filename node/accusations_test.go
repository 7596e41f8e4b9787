package node

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

func TestDocket(t *testing.T) {
	d := &disk{values: map[string][]byte{}}
	k := newDocket(d)
	pair := func(i int) settlement.Accusation {
		return settlement.Accusation{Kind: protocol.KindVoucher, First: []byte{1, byte(i), byte(i >> 8)}, Second: []byte{2}}
	}
	for i := range maxAccusations + 10 {
		require.NoError(t, k.put(pair(i)))
		require.NoError(t, k.put(pair(i)))
	}
	list, err := newDocket(d).Accusations(t.Context())
	require.NoError(t, err)
	assert.Len(t, list, maxAccusations)
	assert.Contains(t, list, pair(0))

	// A restart counts what is there.
	again := newDocket(d)
	require.NoError(t, again.put(pair(maxAccusations+11)))
	list, err = again.Accusations(t.Context())
	require.NoError(t, err)
	assert.Len(t, list, maxAccusations)
}

// A miner that is shown two vouchers with one number keeps both: that is what the payer's security answers for.
func TestDoubleVoucherIsKept(t *testing.T) {
	domain, payer := newFakeChain().domain, newKey(t)
	e := newExposure(protocol.Address{1})
	sign := func(price protocol.Amount) protocol.Signed[protocol.Voucher] {
		v, err := protocol.Sign(payer, domain, protocol.Voucher{
			Payer: payer.Address(), Assignment: protocol.Hash{1}, Miner: protocol.Address{2}, Price: price, CommitBy: 9, Params: 1,
		})
		require.NoError(t, err)
		return v
	}
	first, second := sign(5), sign(6)
	rival, err := e.see(first, first.Digest(domain), false)
	require.NoError(t, err)
	assert.Nil(t, rival)
	rival, err = e.see(first, first.Digest(domain), true)
	require.NoError(t, err)
	assert.Nil(t, rival, "the same voucher again")
	rival, err = e.see(second, second.Digest(domain), true)
	require.NoError(t, err)
	require.NotNil(t, rival)
	a, err := settlement.Accuse(*rival, second)
	require.NoError(t, err)
	assert.Equal(t, protocol.KindVoucher, a.Kind)
}
