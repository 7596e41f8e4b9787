package ledger

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// opened is an epoch of records with a table behind them, or in calldata.
func opened(t *testing.T, records []Record, table uint32, calldata bool) (Header, []kzg4844.Blob, *Data) {
	tree := NewTree()
	p, header := packed(t, tree, records)
	blobs := p.Blobs
	if calldata {
		data, err := Calldata(blobs, header.Records)
		require.NoError(t, err)
		header.DataHash = CalldataHash(data)
	} else {
		rows, err := PackTable(p.Tree, 0, table)
		require.NoError(t, err)
		header.TableCount, blobs = table, append(blobs, rows...)
		var hashes []protocol.Hash
		for i := range blobs {
			_, hash, err := Commit(&blobs[i])
			require.NoError(t, err)
			hashes = append(hashes, hash)
		}
		header.DataHash = BlobsHash(hashes)
	}
	data, err := OpenData(header, blobs)
	require.NoError(t, err)
	return header, blobs, data
}

// requireShown checks an opening as the contract does.
func requireShown(t *testing.T, header Header, o Opening, elements []uint32, values []protocol.Hash) {
	if o.Data != nil {
		require.Equal(t, header.DataHash, CalldataHash(o.Data))
		for i, element := range elements {
			require.Equal(t, values[i][:], o.Data[element*elementSize:(element+1)*elementSize])
		}
		return
	}
	require.Equal(t, header.DataHash, BlobsHash(o.BlobHashes))
	require.Len(t, o.Proofs, 48*len(elements))
	for i, element := range elements {
		proof := kzg4844.Proof(o.Proofs[48*i:])
		err := kzg4844.VerifyProof(kzg4844.Commitment(o.Commitment), evaluationPoint(element%blobElements), kzg4844.Claim(values[i]), proof)
		require.NoError(t, err, "element %d", element)
	}
}

// recordShown reads the record that two elements show, from its place in the group's payload.
func recordShown(t *testing.T, p RecordProof, first uint32) Record {
	var payload [payloadSize + elementSize]byte
	for i, e := range p.Elements {
		copy(payload[(int(first%groupElements)-1+i)*(elementSize-1):], e[1:])
	}
	r, err := DecodeRecord(payload[p.Position%GroupRecords*RecordSize:][:RecordSize])
	require.NoError(t, err)
	return r
}

func TestProveRecord(t *testing.T) {
	records := settled(21)
	for _, calldata := range []bool{false, true} {
		header, _, data := opened(t, records, 0, calldata)
		for _, position := range []uint32{0, 1, 6, 7, 20} {
			p, err := data.ProveRecord(position)
			require.NoError(t, err)
			start := position % GroupRecords * RecordSize
			first := position/GroupRecords*groupElements + 1 + start/31
			elements, values := []uint32{first}, p.Elements[:1]
			if start/31 != (start+RecordSize-1)/31 {
				elements, values = append(elements, first+1), p.Elements[:]
			} else {
				require.Zero(t, p.Elements[1])
			}
			requireShown(t, header, p.Opening, elements, values)
			require.Equal(t, records[position], recordShown(t, p, first))
		}
	}
}

func TestProveGroup(t *testing.T) {
	records := settled(21)
	for _, calldata := range []bool{false, true} {
		header, blobs, data := opened(t, records, 0, calldata)
		values, o, err := data.ProveGroup(13)
		require.NoError(t, err)
		require.Equal(t, elementsOf(blobs, 1), elements(values))
		requireShown(t, header, o, []uint32{8, 9, 10, 11, 12, 13, 14, 15}, values)
	}
}

func TestProveRow(t *testing.T) {
	header, blobs, data := opened(t, settled(9), 70, false)
	tree, fault, err := Check(NewTree(), DefaultSplit(), header, blobs)
	require.NoError(t, err)
	require.Nil(t, fault)
	_, err = CheckTable(tree, header, blobs)
	require.NoError(t, err)
	for _, row := range []uint32{0, 9, 60, 69} {
		value, o, err := data.ProveRow(header, row)
		require.NoError(t, err)
		require.Equal(t, tree.Get(row).row(), [elementSize]byte(value))
		requireShown(t, header, o, []uint32{blobElements + row}, []protocol.Hash{value})
	}
}

// TestCheckTableFindsEveryRow: also bits that no sum has, and not those behind the last row.
func TestCheckTableFindsEveryRow(t *testing.T) {
	header, blobs, _ := opened(t, settled(9), 30, false)
	tree, _, err := Check(NewTree(), DefaultSplit(), header, blobs)
	require.NoError(t, err)
	for row := range uint32(31) {
		at := int(row*elementSize + row%elementSize)
		blobs[1][at] ^= 0x40
		got, err := CheckTable(tree, header, blobs)
		blobs[1][at] ^= 0x40
		if row == 30 {
			require.NoError(t, err)
			continue
		}
		require.ErrorIs(t, err, ErrTable)
		require.Equal(t, row, got)
	}
	header.TableFrom = 1<<TreeDepth - 29
	_, err = CheckTable(tree, header, blobs)
	require.ErrorIs(t, err, ErrHeader)
	_, err = CheckTable(tree, header, nil)
	require.ErrorIs(t, err, ErrHeader)
}

func TestOpenDataRefusesOtherData(t *testing.T) {
	header, blobs, _ := opened(t, settled(9), 0, false)
	_, err := OpenData(header, nil)
	require.ErrorIs(t, err, ErrHeader)
	blobs[0][100] ^= 1
	_, err = OpenData(header, blobs)
	require.ErrorIs(t, err, ErrHeader)
	for i := range 32 {
		blobs[0][i] = 0xff // no field element
	}
	_, err = OpenData(header, blobs)
	require.ErrorIs(t, err, ErrBlob)

	// In calldata any bytes can be opened.
	header, blobs, _ = opened(t, settled(9), 0, true)
	for i := range 32 {
		blobs[0][i] = 0xff
	}
	_, err = OpenData(header, blobs)
	require.Error(t, err)
	data, err := Calldata(blobs, header.Records)
	require.NoError(t, err)
	header.DataHash = CalldataHash(data)
	open, err := OpenData(header, blobs)
	require.NoError(t, err)
	p, err := open.ProveRecord(8)
	require.NoError(t, err)
	require.Equal(t, data, p.Opening.Data)
}

// FuzzProveStep: whatever a settler posts as calldata is found right, or wrong with a proof that shows what was posted.
// The accounts of a proof lead from the root before the group, as the contract walks them.
func FuzzProveStep(f *testing.F) {
	tree := NewTree()
	p, err := Pack(tree, DefaultSplit(), 9, settled(19))
	require.NoError(f, err)
	right, err := Calldata(p.Blobs, 19)
	require.NoError(f, err)
	f.Add(uint16(0), right[:64])
	f.Add(uint16(256), []byte{1})
	f.Add(uint16(256+33), []byte{4, 0, 0, 0, 2})
	f.Add(uint16(512+7*32+30), []byte{0xff, 0xff})
	f.Fuzz(func(t *testing.T, at uint16, patch []byte) {
		data := append([]byte{}, right...)
		copy(data[int(at)%len(data):], patch)
		header := Header{Number: 1, PreviousRoot: tree.Root(), NewRoot: p.Tree.Root(), Debits: p.Debits, Credits: p.Debits,
			Records: 19, Settler: 9, Params: 1, DataHash: CalldataHash(data)}
		blobs, err := FromCalldata(data, 19)
		require.NoError(t, err)
		after, fault, err := Check(tree, DefaultSplit(), header, blobs)
		require.NoError(t, err)
		if fault == nil {
			require.Equal(t, header.NewRoot, after.Root())
			return
		}
		proof, err := ProveStep(fault, DefaultSplit(), header, blobs)
		require.NoError(t, err)
		require.Equal(t, data, proof.Data)
		require.Equal(t, data[fault.Group*groupSize:][:elementSize], proof.Elements[0][:])
		if len(proof.Accounts) > 0 {
			first := proof.Accounts[0]
			path, err := DecodeProof(first.Path)
			require.NoError(t, err)
			root, ok := path.Root(first.Index, Account{first.Credited, first.Debited})
			require.True(t, ok)
			require.Equal(t, fault.before.Root(), root)
		}
	})
}
