package ledger

import (
	"encoding/hex"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

func TestRecordBytes(t *testing.T) {
	r := Record{Kind: Settle, Payer: 0x010203, Number: 0x04050607, Miner: 0x08090a, Verifier: 0x0b0c0d, Price: 0x0e0f101112, Extra: 0x09131415}
	b := r.Encode()
	require.Equal(t, "01"+"00010203"+"04050607"+"0008090a"+"000b0c0d"+"0e0f101112"+"09131415", hex.EncodeToString(b[:]))
	back, err := DecodeRecord(b[:])
	require.NoError(t, err)
	require.Equal(t, r, back)

	r.Class, r.Score = 0xfe, -2
	b = r.Encode()
	require.Equal(t, "01"+"fe010203"+"04050607"+"ff08090a"+"fe0b0c0d"+"0e0f101112"+"09131415", hex.EncodeToString(b[:]))
	back, err = DecodeRecord(b[:])
	require.NoError(t, err)
	require.Equal(t, r, back)
	for _, score := range []int16{math.MinInt16, -10_000, -1, 0, 1, 255, 256, 10_000, math.MaxInt16} {
		r.Score = score
		b = r.Encode()
		back, err = DecodeRecord(b[:])
		require.NoError(t, err)
		require.Equal(t, r, back)
	}
}

func TestRecordValidate(t *testing.T) {
	good := Record{Kind: Settle, Payer: 2, Miner: 3, Verifier: 4, Price: 5, Extra: Royalty{6, 20}.Extra()}
	require.NoError(t, good.Validate())
	require.Equal(t, Royalty{6, 20}, good.Royalty())
	skip := Record{Kind: Skip, Payer: 2, Number: 7, Verifier: uint32(Audit), Extra: 1<<32 - 1}
	require.NoError(t, skip.Validate())
	for name, change := range map[string]func(r *Record){
		"no kind":                 func(r *Record) { r.Kind = 0 },
		"kind 5":                  func(r *Record) { r.Kind = 5 },
		"royalty for nobody":      func(r *Record) { r.Extra = Royalty{0, 1}.Extra() },
		"publisher for nothing":   func(r *Record) { r.Extra = Royalty{6, 0}.Extra() },
		"treasury pays":           func(r *Record) { r.Payer = Treasury },
		"pool pays":               func(r *Record) { r.Payer = AuditPool },
		"payer outside":           func(r *Record) { r.Payer = 1 << TreeDepth },
		"miner outside":           func(r *Record) { r.Miner = 1 << TreeDepth },
		"verifier outside":        func(r *Record) { r.Verifier = 1 << TreeDepth },
		"price of 41 bits":        func(r *Record) { r.Price = protocol.MaxPrice + 1 },
		"reject with a publisher": func(r *Record) { r.Kind = Reject },
		"audit with a verifier":   func(r *Record) { r.Kind = Audit },
		"skip with a miner":       func(r *Record) { *r = skip; r.Miner = 1 },
		"skip with a price":       func(r *Record) { *r = skip; r.Price = 1 },
		"skip of no kind":         func(r *Record) { *r = skip; r.Verifier, r.Extra = 0, 0 },
		"skip of a skip":          func(r *Record) { *r = skip; r.Verifier, r.Extra = uint32(Skip), 0 },
		"skip of kind 257":        func(r *Record) { *r = skip; r.Verifier, r.Extra = 257, 0 },
		"audit with a class":      func(r *Record) { r.Kind, r.Verifier, r.Class = Audit, 0, 1 },
		"audit with a score":      func(r *Record) { r.Kind, r.Verifier, r.Score = Audit, 0, 1 },
		"skip with a class":       func(r *Record) { *r = skip; r.Class = 255 },
		"skip with a score":       func(r *Record) { *r = skip; r.Score = -1 },
		"skip of a reject, extra": func(r *Record) { *r = skip; r.Verifier = uint32(Reject) },
	} {
		r := good
		change(&r)
		require.ErrorIs(t, r.Validate(), ErrRecord, name)
		// What leaves an account's 24 bits, or a price's 40, has no bytes of its own.
		if r.Price <= protocol.MaxPrice && max(r.Payer, r.Miner, r.Verifier) < 1<<TreeDepth {
			b := r.Encode()
			_, err := DecodeRecord(b[:])
			require.ErrorIs(t, err, ErrRecord, name)
		}
	}
	b := good.Encode()
	for _, length := range []int{0, 25} {
		_, err := DecodeRecord(b[:length])
		require.ErrorIs(t, err, ErrRecord)
	}
	_, err := DecodeRecord(append(b[:], 0))
	require.ErrorIs(t, err, ErrRecord)
}

func FuzzDecodeRecord(f *testing.F) {
	b := Record{Kind: Settle, Payer: 2, Miner: 3, Verifier: 4, Price: 5, Extra: Royalty{6, 20}.Extra()}.Encode()
	f.Add(b[:])
	b = Record{Kind: Reject, Payer: 2, Miner: 3, Verifier: 4, Price: 5, Class: 255, Score: -300}.Encode()
	f.Add(b[:])
	b = Record{Kind: Skip, Payer: 2, Verifier: 3, Extra: 6}.Encode()
	f.Add(b[:])
	b = Record{Kind: Audit, Payer: 2, Miner: 3, Price: 5, Extra: 1}.Encode()
	f.Add(b[:])
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := DecodeRecord(b)
		if err != nil {
			require.ErrorIs(t, err, ErrRecord)
			return
		}
		again := r.Encode()
		require.Equal(t, b, again[:])
	})
}

func TestSplits(t *testing.T) {
	split := DefaultSplit()
	require.NoError(t, split.Validate())
	require.ErrorIs(t, Split{Miner: 9999}.Validate(), ErrSplit)

	// The table of what each kind does to whom, at a price where every share rounds.
	type sums map[uint32]Account
	for name, test := range map[string]struct {
		record Record
		want   sums
	}{
		// miner 1,559 + publisher's share 39, less what the publisher asks
		"settle": {Record{Kind: Settle, Payer: 10, Miner: 11, Verifier: 12, Price: 1999, Extra: Royalty{13, 20}.Extra()}, sums{
			10: {Debited: 1999}, 11: {Credited: 1559}, 12: {Credited: 199}, AuditPool: {Credited: 119},
			13: {Credited: 39}, 9: {Credited: 19}, Treasury: {Credited: 64},
		}},
		"settle with a small royalty": {Record{Kind: Settle, Payer: 10, Miner: 11, Verifier: 12, Price: 1999, Extra: Royalty{13, 5}.Extra()}, sums{
			10: {Debited: 1999}, 11: {Credited: 1589}, 12: {Credited: 199}, AuditPool: {Credited: 119},
			13: {Credited: 9}, 9: {Credited: 19}, Treasury: {Credited: 64},
		}},
		"settle without publisher": {Record{Kind: Settle, Payer: 10, Miner: 11, Verifier: 12, Price: 1999}, sums{
			10: {Debited: 1999}, 11: {Credited: 1598}, 12: {Credited: 199}, AuditPool: {Credited: 119},
			9: {Credited: 19}, Treasury: {Credited: 64},
		}},
		"the treasury is no publisher": {Record{Kind: Settle, Payer: 10, Miner: 0, Verifier: 0, Price: 100}, sums{
			10: {Debited: 100}, 9: {Credited: 1}, AuditPool: {Credited: 6}, Treasury: {Credited: 93},
		}},
		"everybody is one": {Record{Kind: Settle, Payer: 9, Miner: 9, Verifier: 9, Price: 1999, Extra: Royalty{9, 20}.Extra()}, sums{
			9: {Debited: 1999, Credited: 1816}, AuditPool: {Credited: 119}, Treasury: {Credited: 64},
		}},
		"skip": {Record{Kind: Skip, Payer: 10, Verifier: 1}, sums{}},
		"reject": {Record{Kind: Reject, Payer: 10, Miner: 11, Verifier: 12, Price: 1999}, sums{
			10: {Debited: 218}, 12: {Credited: 199}, 9: {Credited: 19},
		}},
		"audit":    {Record{Kind: Audit, Payer: 10, Miner: 11, Price: 1559, Extra: 1}, sums{AuditPool: {Debited: 1559}, 11: {Credited: 1559}}},
		"nothing":  {Record{Kind: Settle, Payer: 10, Miner: 11, Verifier: 12}, sums{}},
		"one gwei": {Record{Kind: Settle, Payer: 10, Miner: 11, Verifier: 12, Price: 1}, sums{10: {Debited: 1}, Treasury: {Credited: 1}}},
	} {
		tree := NewTree()
		debit, err := Apply(tree, split, 9, test.record)
		require.NoError(t, err, name)
		got := sums{}
		var credits, debits protocol.Amount
		for index, account := range tree.All() {
			got[index] = account
			credits, debits = credits+account.Credited, debits+account.Debited
		}
		require.Equal(t, test.want, got, name)
		require.Equal(t, credits, debits, name)
		require.Equal(t, debits, debit, name)
	}
	require.Equal(t, protocol.Amount(1559), split.MinerShare(1999), "an audit costs what the miner earns at least")
	_, err := Apply(NewTree(), split, 9, Record{Kind: Settle, Payer: 10, Miner: 11, Verifier: 12, Extra: Royalty{13, 21}.Extra()})
	require.ErrorIs(t, err, ErrRecord, "the split bounds royalties")
}

func TestApplyIsAllOrNothing(t *testing.T) {
	tree := NewTree()
	full := Account{Credited: 1<<64 - 1}
	tree.Set(Treasury, full) // the last of the record's accounts
	before := tree.Root()
	_, err := Apply(tree, DefaultSplit(), 9, Record{Kind: Settle, Payer: 2, Miner: 3, Verifier: 4, Price: 1e6})
	require.ErrorIs(t, err, ErrRecord)
	require.Equal(t, before, tree.Root())
	require.Equal(t, 1, tree.Len())
}

func TestSkipTakesItsEntryOnly(t *testing.T) {
	settle := Record{Kind: Settle, Payer: 2, Number: 7, Miner: 3, Verifier: 4, Price: 5, Class: 3, Score: -9}
	audit := Record{Kind: Audit, Payer: 2, Number: 7, Miner: 3, Price: 4, Extra: 6}
	require.Equal(t, Record{Kind: Skip, Payer: 2, Number: 7, Verifier: 1}, settle.Skip())
	require.Equal(t, Record{Kind: Skip, Payer: 2, Number: 7, Verifier: 3, Extra: 6}, audit.Skip())
	for _, entry := range []Record{settle, audit} {
		require.NoError(t, entry.Skip().Validate())
		require.True(t, entry.Takes(entry))
		require.True(t, entry.Skip().Takes(entry))
	}
	require.False(t, settle.Takes(audit))
	require.False(t, settle.Skip().Takes(audit))
	other := audit
	other.Extra++
	require.False(t, other.Skip().Takes(audit))
	other = settle
	other.Score++
	require.False(t, other.Takes(settle), "the queue's record stands as it is, its score included")
	require.True(t, other.Skip().Takes(settle))
}
