package ledger

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// FuzzDecodePosted: what decodes encodes to the same bytes, and no other bytes decode.
func FuzzDecodePosted(f *testing.F) {
	f.Add(Posted{}.Encode())
	f.Add(bytes.Repeat([]byte{0xff}, PostedSize))
	full := Posted{Header: Header{
		Number: 1, PreviousHeader: protocol.Hash{2}, PreviousRoot: protocol.Hash{3}, NewRoot: protocol.Hash{4}, Debits: 5, Credits: 6,
		RefBlock: 7, RefHash: protocol.Hash{8}, Records: 9, Settler: 10, Params: 11, Evidence: protocol.Hash{12},
		DataHash: protocol.Hash{13}, Queued: 14, TableFrom: 15, TableCount: 16,
	}, PostedAt: 17, FinalAt: 18}
	f.Add(full.Encode())
	back, err := DecodePosted(full.Encode())
	require.NoError(f, err)
	require.Equal(f, full, back)
	_, err = DecodePosted(append(full.Encode(), 0))
	require.ErrorIs(f, err, ErrHeader)
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := DecodePosted(b)
		if err != nil {
			require.ErrorIs(t, err, ErrHeader)
			return
		}
		require.Equal(t, b, p.Encode())
	})
}
