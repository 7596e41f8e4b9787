package ledger

import (
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

func settled(n int) []Record {
	r := rand.New(rand.NewPCG(uint64(n), 1))
	list := make([]Record, n)
	for i := range list {
		list[i] = Record{Kind: Settle, Payer: 2 + r.Uint32N(5), Number: uint32(i), Miner: 10 + r.Uint32N(9),
			Verifier: 20 + r.Uint32N(30), Price: protocol.Amount(1e6 + r.Uint64N(1e9)), Extra: Royalty{Publisher: 60, PerMille: 10}.Extra()}
	}
	return list
}

func packed(t testing.TB, tree *Tree, records []Record) (Packed, Header) {
	p, err := Pack(tree, DefaultSplit(), 9, records)
	require.NoError(t, err)
	return p, Header{Number: 1, PreviousRoot: tree.Root(), NewRoot: p.Tree.Root(), Debits: p.Debits, Credits: p.Debits,
		Records: uint32(len(records)), Settler: 9, Params: 1}
}

func TestPackUnpackCheck(t *testing.T) {
	for _, n := range []int{0, 1, 7, 8, 9, 100, BlobRecords, BlobRecords + 1} {
		tree := NewTree()
		_, err := Apply(tree, DefaultSplit(), 9, settled(1)[0])
		require.NoError(t, err)
		before := tree.Root()
		records := settled(n)
		p, header := packed(t, tree, records)
		require.Equal(t, before, tree.Root(), "packing leaves the tree alone")
		require.Len(t, p.Blobs, Blobs(uint32(n)))

		back, err := Unpack(p.Blobs, uint32(n))
		require.NoError(t, err)
		require.Equal(t, records, back)

		after, fault, err := Check(tree, DefaultSplit(), header, p.Blobs)
		require.NoError(t, err)
		require.Nil(t, fault)
		require.Equal(t, header.NewRoot, after.Root())

		direct := tree.Clone()
		var debits protocol.Amount
		for _, r := range records {
			debit, err := Apply(direct, DefaultSplit(), 9, r)
			require.NoError(t, err)
			debits += debit
		}
		require.Equal(t, direct.Root(), after.Root())
		require.Equal(t, debits, p.Debits)
	}
}

func TestPackNamesTheBadRecord(t *testing.T) {
	records := settled(20)
	records[13].Payer = AuditPool
	_, err := Pack(NewTree(), DefaultSplit(), 9, records)
	var bad *RecordError
	require.ErrorAs(t, err, &bad)
	require.Equal(t, 13, bad.Index)
	require.ErrorIs(t, err, ErrRecord)
}

// TestCheckFindsEveryFlippedBit: a bit that differs anywhere in a group that holds records is a fault of that group,
// but for vouchers' numbers, classes and scores, which move no money: evidence says whether they are right. Bits after
// the last group are never read.
func TestCheckFindsEveryFlippedBit(t *testing.T) {
	tree, records := NewTree(), settled(30)
	p, header := packed(t, tree, records)
	size := groupElements * elementSize
	r := rand.New(rand.NewPCG(7, 7))
	for range 2000 {
		at := r.IntN(int(Groups(30)) * size)
		bit := byte(1) << r.IntN(8)
		if movesNothing(at%size, min(30-at/size*GroupRecords, GroupRecords)) {
			continue
		}
		p.Blobs[0][at] ^= bit
		_, fault, err := Check(tree, DefaultSplit(), header, p.Blobs)
		p.Blobs[0][at] ^= bit
		require.NoError(t, err)
		require.NotNil(t, fault, "byte %d, bit %b", at, bit)
		require.Equal(t, uint32(at/size), fault.Group, "byte %d, bit %b", at, bit)
	}
	p.Blobs[0][int(Groups(30))*size+3] ^= 1
	_, fault, err := Check(tree, DefaultSplit(), header, p.Blobs)
	require.NoError(t, err)
	require.Nil(t, fault)
}

// movesNothing reports whether a byte of a group belongs to the voucher number, the class or the score of one of its
// records.
func movesNothing(at, records int) bool {
	element, byteOf := at/elementSize, at%elementSize
	if element == 0 || byteOf == 0 {
		return false
	}
	payload := (element-1)*(elementSize-1) + byteOf - 1
	field := payload % RecordSize
	return payload/RecordSize < records && (field >= 5 && field < 9 || field == 1 || field == 9 || field == 13)
}

func TestCheckRefusesAnotherQuestion(t *testing.T) {
	tree := NewTree()
	p, header := packed(t, tree, settled(3))
	wrong := header
	wrong.PreviousRoot[3]++
	_, _, err := Check(tree, DefaultSplit(), wrong, p.Blobs)
	require.ErrorIs(t, err, ErrHeader)
	_, _, err = Check(tree, DefaultSplit(), header, nil)
	require.ErrorIs(t, err, ErrHeader)
	_, err = Unpack(p.Blobs, 1<<32-1)
	require.ErrorIs(t, err, ErrHeader)
}

func TestHeaderHashBindsEveryField(t *testing.T) {
	base := Posted{Header: Header{Number: 1}, PostedAt: 5, FinalAt: 7}
	seen := map[protocol.Hash]string{base.Hash(): "base", GenesisHash(): "genesis"}
	for name, change := range map[string]func(h *Posted){
		"number": func(h *Posted) { h.Number++ }, "previous header": func(h *Posted) { h.PreviousHeader[0]++ },
		"previous root": func(h *Posted) { h.PreviousRoot[0]++ }, "new root": func(h *Posted) { h.NewRoot[0]++ },
		"debits": func(h *Posted) { h.Debits++ }, "credits": func(h *Posted) { h.Credits++ },
		"reference block": func(h *Posted) { h.RefBlock++ }, "reference hash": func(h *Posted) { h.RefHash[0]++ },
		"records": func(h *Posted) { h.Records++ }, "settler": func(h *Posted) { h.Settler++ },
		"params": func(h *Posted) { h.Params++ }, "evidence": func(h *Posted) { h.Evidence[0]++ },
		"data": func(h *Posted) { h.DataHash[0]++ }, "queued": func(h *Posted) { h.Queued++ },
		"table from": func(h *Posted) { h.TableFrom++ }, "table count": func(h *Posted) { h.TableCount++ },
		"posted at": func(h *Posted) { h.PostedAt++ }, "final at": func(h *Posted) { h.FinalAt++ },
	} {
		h := base
		change(&h)
		other, double := seen[h.Hash()]
		require.False(t, double, "%s hashes like %s", name, other)
		seen[h.Hash()] = name
	}
}

// FuzzUnpack feeds hostile groups: whatever decodes packs to the same bytes again.
func FuzzUnpack(f *testing.F) {
	p, _ := packed(f, NewTree(), settled(8))
	f.Add(p.Blobs[0][:groupElements*elementSize], uint32(8))
	f.Add(p.Blobs[0][:300], uint32(3))
	f.Fuzz(func(t *testing.T, b []byte, records uint32) {
		blobs := make([]kzg4844.Blob, 1)
		copy(blobs[0][:], b)
		list, err := Unpack(blobs, records)
		if err != nil {
			return
		}
		require.Len(t, list, int(records))
		for i, r := range list {
			require.NoError(t, r.Validate())
			g, err := elementsOf(blobs, uint32(i/GroupRecords)).decode()
			require.NoError(t, err)
			require.Equal(t, r.Encode(), g.records[i%GroupRecords])
			require.Equal(t, elementsOf(blobs, uint32(i/GroupRecords)), g.elements())
		}
		// A judge of the same bytes never panics, whatever they say.
		_, _, err = Check(NewTree(), DefaultSplit(), Header{Records: records, Settler: 9}, blobs)
		require.NoError(t, err)
	})
}

func BenchmarkPack4096(b *testing.B) {
	tree, records := NewTree(), settled(BlobRecords)
	for b.Loop() {
		if _, err := Pack(tree, DefaultSplit(), 9, records); err != nil {
			b.Fatal(err)
		}
	}
}
