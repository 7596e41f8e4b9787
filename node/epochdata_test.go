package node

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

func TestEpochIndex(t *testing.T) {
	blobs := []protocol.Hash{{1}, {2}}
	evidence := []protocol.Hash{{3}, {}, {5}}
	for _, x := range []epochIndex{{}, {blobs: blobs}, {evidence: evidence}, {blobs, evidence}} {
		data, err := x.encode()
		require.NoError(t, err)
		got, err := decodeEpochIndex(data)
		require.NoError(t, err)
		assert.ElementsMatch(t, x.blobs, got.blobs)
		assert.Equal(t, len(x.evidence), len(got.evidence))
		again, err := got.encode()
		require.NoError(t, err)
		assert.Equal(t, data, again)
	}
	for _, bad := range [][]byte{nil, {1}, {0xa0}, make([]byte, maxIndexBytes+1)} {
		_, err := decodeEpochIndex(bad)
		require.ErrorIs(t, err, errIndex)
	}
}

// TestLargestEpochFitsABlock: the index of six full blobs can be served over bitswap.
func TestLargestEpochFitsABlock(t *testing.T) {
	x := epochIndex{blobs: make([]protocol.Hash, 6), evidence: make([]protocol.Hash, 6*4096)}
	for i := range x.evidence {
		x.evidence[i] = protocol.Hash{1}
	}
	data, err := x.encode()
	require.NoError(t, err)
	assert.Less(t, len(data), 2<<20)
	got, err := decodeEpochIndex(data)
	require.NoError(t, err)
	assert.Len(t, got.evidence, len(x.evidence))
}

func FuzzEpochIndex(f *testing.F) {
	f.Add([]byte{})
	seed, err := epochIndex{blobs: []protocol.Hash{{1}}, evidence: []protocol.Hash{{2}, {}, {3}}}.encode()
	require.NoError(f, err)
	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		x, err := decodeEpochIndex(data)
		if err != nil {
			require.ErrorIs(t, err, errIndex)
			return
		}
		again, err := x.encode()
		require.NoError(t, err)
		require.Equal(t, data, again)
	})
}
