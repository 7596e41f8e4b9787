package ledger

import (
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"
)

func TestTableRoundTrip(t *testing.T) {
	tree := NewTree()
	tree.Set(0, Account{Credited: 1<<64 - 1, Debited: 3})
	tree.Set(TableBlobAccounts, Account{Debited: 1<<64 - 1})
	for _, c := range []struct{ from, count uint32 }{
		{0, 0}, {0, 1}, {0, TableBlobAccounts}, {0, TableBlobAccounts + 1}, {TableBlobAccounts - 3, 7}, {1<<TreeDepth - 2, 2},
	} {
		blobs, err := PackTable(tree, c.from, c.count)
		require.NoError(t, err)
		require.Len(t, blobs, TableBlobs(c.count))
		for i := range blobs {
			_, _, err := Commit(&blobs[i])
			require.NoError(t, err, "every element is a field element")
		}
		accounts, err := UnpackTable(blobs, c.from, c.count)
		require.NoError(t, err)
		require.Len(t, accounts, int(c.count))
		for j, a := range accounts {
			require.Equal(t, tree.Get(c.from+uint32(j)), a)
		}
	}
	_, err := PackTable(tree, 1<<TreeDepth-1, 2)
	require.ErrorIs(t, err, ErrHeader)
	_, err = UnpackTable(nil, 0, 1<<32-1)
	require.ErrorIs(t, err, ErrHeader)
	require.Equal(t, 3, Header{Records: BlobRecords + 1, TableCount: 1}.EpochBlobs())
}

// TestRebuild: whoever knows no record before a table ends with the same accounts, also when its parts come with
// later epochs and accounts of parts to come move in between.
func TestRebuild(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	tree, split := NewTree(), DefaultSplit()
	epoch := func() []Record {
		records := make([]Record, 20)
		for i := range records {
			records[i] = Record{Kind: Settle, Payer: 2 + r.Uint32N(300), Number: r.Uint32(), Miner: 2 + r.Uint32N(300), Verifier: 2 + r.Uint32N(300), Price: 1000}
			_, err := Apply(tree, split, 9, records[i])
			require.NoError(t, err)
		}
		return records
	}
	part := func(from, count uint32) []Account {
		blobs, err := PackTable(tree, from, count)
		require.NoError(t, err)
		accounts, err := UnpackTable(blobs, from, count)
		require.NoError(t, err)
		return accounts
	}
	for range 10 {
		epoch()
	}
	again := NewRebuild()
	require.NoError(t, again.Add(split, 9, epoch(), 100, part(100, 60)), "no first part yet")
	_, ok := again.Tree(tree.Root())
	require.False(t, ok)
	require.NoError(t, again.Add(split, 9, epoch(), 0, part(0, 120)))
	require.NoError(t, again.Add(split, 9, epoch(), 0, nil))
	require.NoError(t, again.Add(split, 9, epoch(), 150, part(150, 60)), "a gap: skipped")
	require.NoError(t, again.Add(split, 9, epoch(), 110, part(110, 130)))
	_, ok = again.Tree(tree.Root())
	require.False(t, ok, "the last accounts are missing")
	require.NoError(t, again.Add(split, 9, epoch(), 240, part(240, 70)))
	require.NoError(t, again.Add(split, 9, epoch(), 0, nil))
	got, ok := again.Tree(tree.Root())
	require.True(t, ok)
	require.Equal(t, tree.Len(), got.Len())
	require.Equal(t, tree.Root(), got.Root())

	bad := NewRebuild()
	wrong := part(0, 310)
	wrong[17].Credited++
	require.NoError(t, bad.Add(split, 9, nil, 0, wrong))
	_, ok = bad.Tree(tree.Root())
	require.False(t, ok)
	require.ErrorIs(t, bad.Add(split, 9, []Record{{}}, 0, nil), ErrRecord)
}

func TestCalldataRoundTrip(t *testing.T) {
	for _, n := range []int{0, 1, 8, 9, MaxCalldataRecords} {
		records := settled(n)
		p, header := packed(t, NewTree(), records)
		data, err := Calldata(p.Blobs, header.Records)
		require.NoError(t, err)
		require.Len(t, data, int(Groups(header.Records))*256)
		blobs, err := FromCalldata(data, header.Records)
		require.NoError(t, err)
		require.Equal(t, p.Blobs, blobs)
		_, fault, err := Check(NewTree(), DefaultSplit(), header, blobs)
		require.NoError(t, err)
		require.Nil(t, fault)
		_, err = FromCalldata(append(data, 0), header.Records)
		require.ErrorIs(t, err, ErrHeader)
	}
	p, header := packed(t, NewTree(), settled(MaxCalldataRecords+1))
	_, err := Calldata(p.Blobs, header.Records)
	require.ErrorIs(t, err, ErrHeader)
	_, err = FromCalldata(nil, 1<<32-1)
	require.ErrorIs(t, err, ErrHeader)
	require.NotEqual(t, CalldataHash(nil), BlobsHash(nil))
}

// FuzzCalldata: what reads back is written back; reading and judging never panics.
func FuzzCalldata(f *testing.F) {
	p, _ := packed(f, NewTree(), settled(9))
	data, err := Calldata(p.Blobs, 9)
	require.NoError(f, err)
	f.Add(data, uint32(9))
	f.Add([]byte{}, uint32(0))
	f.Fuzz(func(t *testing.T, data []byte, records uint32) {
		blobs, err := FromCalldata(data, records)
		if err != nil {
			require.ErrorIs(t, err, ErrHeader)
			return
		}
		again, err := Calldata(blobs, records)
		require.NoError(t, err)
		require.Equal(t, len(data), len(again))
		require.Equal(t, string(data), string(again))
		_, _, err = Check(NewTree(), DefaultSplit(), Header{Records: records, Settler: 9}, blobs)
		require.NoError(t, err)
	})
}

// FuzzUnpackTable: what reads back is written back.
func FuzzUnpackTable(f *testing.F) {
	tree := NewTree()
	tree.Set(3, Account{Credited: 7, Debited: 9})
	blobs, err := PackTable(tree, 0, 5)
	require.NoError(f, err)
	f.Add(blobs[0][:5*elementSize], uint32(0), uint32(5))
	f.Add([]byte{1}, uint32(2), uint32(1))
	f.Fuzz(func(t *testing.T, b []byte, from, count uint32) {
		blobs := make([]kzg4844.Blob, 1)
		copy(blobs[0][:], b)
		accounts, err := UnpackTable(blobs, from, count)
		if err != nil {
			return
		}
		tree := NewTree()
		for j, a := range accounts {
			tree.Set(from+uint32(j), a)
		}
		again, err := PackTable(tree, from, count)
		require.NoError(t, err)
		size := int(count) * elementSize
		require.Equal(t, blobs[0][:size], again[0][:size])
	})
}
