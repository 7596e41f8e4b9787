package node

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

func TestEpochIndex(t *testing.T) {
	blobs := []protocol.Hash{{1}, {2}}
	evidence := []protocol.Hash{{3}, {}, {5}}
	for _, x := range []epochIndex{{}, {blobs: blobs}, {evidence: evidence}, {blobs, evidence}} {
		got, err := decodeEpochIndex(x.encode())
		require.NoError(t, err)
		assert.Len(t, got.blobs, len(x.blobs))
		assert.Equal(t, x.encode(), got.encode())
	}
	for _, bad := range [][]byte{nil, {1}, make([]byte, 2), append([]byte{2}, make([]byte, 32)...)} {
		_, err := decodeEpochIndex(bad)
		require.ErrorIs(t, err, errIndex)
	}
}

func FuzzEpochIndex(f *testing.F) {
	f.Add([]byte{})
	f.Add(epochIndex{blobs: []protocol.Hash{{1}}, evidence: []protocol.Hash{{2}, {3}}}.encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		if x, err := decodeEpochIndex(data); err == nil && !bytes.Equal(x.encode(), data) {
			t.Errorf("%x is read as %+v", data, x)
		}
	})
}
