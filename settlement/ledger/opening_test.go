package ledger

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// recordIn reads a record out of the elements that OpenRecord names, as the contract does.
func recordIn(position uint32, values [2]protocol.Hash) []byte {
	start := int(position % GroupRecords * RecordSize)
	payload := append(append([]byte{}, values[0][1:]...), values[1][1:]...)
	return payload[start%31:][:RecordSize]
}

func openingEpoch(t *testing.T, n int) ([]Record, []kzg4844.Blob) {
	t.Helper()
	records := make([]Record, n)
	for i := range records {
		records[i] = Record{Kind: Settle, Payer: 2, Number: uint32(i), Miner: 3, Verifier: 4, Price: protocol.Amount(1_000_000 + i)}
	}
	packed, err := Pack(NewTree(), DefaultSplit(), 5, records)
	require.NoError(t, err)
	return records, packed.Blobs
}

// TestOpenRecord: every place of a group opens to its record; of blobs, with proofs that hold, also in the second blob.
func TestOpenRecord(t *testing.T) {
	records, blobs := openingEpoch(t, 20)
	for position := range uint32(20) {
		values, o, err := OpenRecord(blobs, true, 20, position)
		require.NoError(t, err)
		want := records[position].Encode()
		require.Equal(t, want[:], recordIn(position, values))
		require.Len(t, o.Data, 3*groupSize)
	}
	records, blobs = openingEpoch(t, BlobRecords+4)
	position := uint32(BlobRecords + 3) // lies in two elements
	values, o, err := OpenRecord(blobs, false, uint32(len(records)), position)
	require.NoError(t, err)
	want := records[position].Encode()
	require.Equal(t, want[:], recordIn(position, values))
	require.Len(t, o.BlobHashes, 2)
	require.Len(t, o.Proofs, 2*48)
	checkOpening(t, o, values[:], 1+3*RecordSize/31)

	_, _, err = OpenRecord(blobs, false, uint32(len(records)), uint32(len(records)))
	require.ErrorIs(t, err, ErrHeader)
	_, _, err = OpenRecord(blobs[:1], false, uint32(len(records)), BlobRecords)
	require.ErrorIs(t, err, ErrHeader)
}

// checkOpening verifies each proof against the commitment and its element; first is within its blob.
func checkOpening(t *testing.T, o Opening, values []protocol.Hash, first uint32) {
	t.Helper()
	require.NotEmpty(t, o.Proofs)
	var commitment kzg4844.Commitment
	copy(commitment[:], o.Commitment)
	for i := range values {
		var proof kzg4844.Proof
		copy(proof[:], o.Proofs[48*i:])
		claim := kzg4844.Claim(values[i])
		require.NoError(t, kzg4844.VerifyProof(commitment, evaluationPoint(first+uint32(i)), claim, proof), "element %d", first+uint32(i))
	}
}

func TestOpenGroup(t *testing.T) {
	records, blobs := openingEpoch(t, 20)
	values, o, err := OpenGroup(blobs, false, 20, 13)
	require.NoError(t, err)
	require.Len(t, values, groupElements)
	require.Equal(t, elementsOf(blobs, 1), elements(values))
	checkOpening(t, o, values[:2], groupElements)

	values, o, err = OpenGroup(blobs, true, 20, 13)
	require.NoError(t, err)
	require.Equal(t, elementsOf(blobs, 1), elements(values))
	require.Empty(t, o.Proofs)
	require.Len(t, o.Data, 3*groupSize)
	again, err := FromCalldata(o.Data, 20)
	require.NoError(t, err)
	list, err := Unpack(again, 20)
	require.NoError(t, err)
	require.Equal(t, records, list)
	_, _, err = OpenGroup(blobs, true, 20, 20)
	require.ErrorIs(t, err, ErrHeader)
}
