package ledger_test

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/ledgerharness"
	"github.com/limn-network/limn/settlement/evmtest"
	"github.com/limn-network/limn/settlement/ledger"
)

// The Solidity libraries as a contract.
type harness struct {
	*evmtest.Chain
	abi     *ledgerharness.LedgerHarness
	address common.Address
}

func newHarness(t testing.TB) harness {
	chain, err := evmtest.New()
	require.NoError(t, err)
	address, _, err := chain.Deploy(common.Address{1}, common.FromHex(ledgerharness.LedgerHarnessMetaData.Bin))
	require.NoError(t, err)
	return harness{Chain: chain, abi: ledgerharness.NewLedgerHarness(), address: address}
}

// step runs a group in the EVM.
func (h harness) step(before *ledger.Tree, split ledger.Split, settler uint32, raw []byte, count int, accounts []ledger.Touched) (ledgerharness.StepOutput, error) {
	var list []ledgerharness.Touched
	for _, a := range accounts {
		list = append(list, ledgerharness.Touched{Index: a.Index, Credited: uint64(a.Credited), Debited: uint64(a.Debited), Path: a.Path})
	}
	ret, err := h.View(h.address, h.abi.PackStep(before.Root(), raw, big.NewInt(int64(count)), ledgerharness.Split(split), settler, list))
	if err != nil {
		return ledgerharness.StepOutput{}, err
	}
	return h.abi.UnpackStep(ret)
}

// envInt reads a test's size, so that a long run needs no other code.
func envInt(t testing.TB, name string, normal int) int {
	text, ok := os.LookupEnv(name)
	if !ok {
		return normal
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err, name)
	return n
}

// randomIndex prefers few accounts, so that roles coincide and sums grow, and sometimes takes the last one.
func randomIndex(r *rand.Rand, from uint32) uint32 {
	switch r.IntN(8) {
	case 0:
		return 1<<ledger.TreeDepth - 1
	case 1:
		return max(from, r.Uint32N(1<<ledger.TreeDepth))
	}
	return from + r.Uint32N(12)
}

func randomPrice(r *rand.Rand) protocol.Amount {
	switch r.IntN(4) {
	case 0:
		return protocol.Amount(r.Uint64N(20)) // where rounding is everything
	case 1:
		return protocol.MaxPrice
	}
	return protocol.Amount(r.Uint64N(uint64(protocol.MaxPrice) + 1))
}

// randomRecord is a record that may be applied with the split, but for a royalty now and then that is above its share.
func randomRecord(r *rand.Rand, split ledger.Split) ledger.Record {
	rec := ledger.Record{
		Kind: ledger.Kind(1 + r.IntN(3)), Payer: randomIndex(r, ledger.FirstOwned), Number: r.Uint32(),
		Miner: randomIndex(r, 0), Verifier: randomIndex(r, 0), Price: randomPrice(r),
		Class: uint8(r.Uint32()), Score: int16(r.Uint32()),
	}
	switch rec.Kind {
	case ledger.Settle:
		most := min(int(split.Publisher)/10, math.MaxUint8)
		if r.IntN(100) == 0 {
			most = math.MaxUint8
		}
		if most > 0 && r.IntN(3) > 0 {
			rec.Extra = ledger.Royalty{Publisher: randomIndex(r, 1), PerMille: uint8(1 + r.IntN(most))}.Extra()
		}
	case ledger.Audit:
		rec.Verifier, rec.Extra, rec.Class, rec.Score = 0, r.Uint32(), 0, 0
	}
	if r.IntN(10) == 0 {
		return rec.Skip()
	}
	return rec
}

func randomSplit(r *rand.Rand) ledger.Split {
	if r.IntN(2) == 0 {
		return ledger.DefaultSplit()
	}
	left := 10_000
	take := func() uint16 {
		n := r.IntN(left + 1)
		left -= n
		return uint16(n)
	}
	return ledger.Split{Miner: take(), Verifiers: take(), Auditors: take(), Publisher: take(), Settler: take(), Treasury: uint16(left)}
}

// spoil breaks one byte of a group of records, or nothing.
func spoil(r *rand.Rand, raw []byte) {
	if r.IntN(3) == 0 {
		raw[r.IntN(len(raw))] ^= byte(1 << r.IntN(8))
	}
}

// TestStepAgreesWithSolidity is the differential test of apply: random groups on random states, whole and spoiled,
// with sums at the edge of 64 bits, run in Go and in the EVM. LIMN_DIFF_RECORDS sets how many records.
func TestStepAgreesWithSolidity(t *testing.T) {
	total := envInt(t, "LIMN_DIFF_RECORDS", 2400)
	h := newHarness(t)
	r := rand.New(rand.NewPCG(1, 2))
	tree := ledger.NewTree()
	var valid, invalid, padded int
	for done := 0; done < total; done += ledger.GroupRecords {
		if r.IntN(20) == 0 {
			tree = ledger.NewTree()
		}
		if r.IntN(10) == 0 {
			edge := ledger.Account{Credited: math.MaxUint64 - randomPrice(r), Debited: math.MaxUint64 - randomPrice(r)}
			tree.Set(randomIndex(r, 0), edge)
		}
		split, settler := randomSplit(r), randomIndex(r, ledger.FirstOwned)
		count := ledger.GroupRecords
		if r.IntN(4) == 0 {
			count = 1 + r.IntN(ledger.GroupRecords)
			padded++
		}
		raw := make([]byte, ledger.GroupRecords*ledger.RecordSize)
		for i := range count {
			b := randomRecord(r, split).Encode()
			copy(raw[i*ledger.RecordSize:], b[:])
		}
		spoil(r, raw)

		before := tree.Clone()
		records, debits, goErr := applyRaw(tree, split, settler, raw, count)
		got, err := h.step(before, split, settler, raw, count, ledger.WalkAccounts(before.Clone(), split, settler, records))
		require.NoError(t, err, "group at record %d", done)
		require.Equal(t, goErr == nil, got.Valid, "group at record %d: Go says %v", done, goErr)
		if goErr != nil {
			invalid++
			tree = before
			continue
		}
		valid++
		require.Equal(t, tree.Root(), protocol.Hash(got.Next), "root after the group at record %d", done)
		require.Equal(t, uint64(debits), got.Debits.Uint64(), "debits of the group at record %d", done)
	}
	require.Greater(t, valid, total/100, "too few valid groups to mean anything")
	require.Greater(t, invalid, total/200, "too few invalid groups to mean anything")
	require.Greater(t, padded, total/200, "too few padded groups to mean anything")
	t.Logf("%d groups valid, %d refused, %d padded, alike in Go and Solidity", valid, invalid, padded)
}

// applyRaw runs a group as Check does. It returns the records as far as they can be read: none when one is malformed.
func applyRaw(tree *ledger.Tree, split ledger.Split, settler uint32, raw []byte, count int) ([]ledger.Record, protocol.Amount, error) {
	var records []ledger.Record
	for i := range ledger.GroupRecords {
		b := raw[i*ledger.RecordSize:][:ledger.RecordSize]
		if i >= count {
			if [ledger.RecordSize]byte(b) != [ledger.RecordSize]byte{} {
				return nil, 0, fmt.Errorf("%w: padding", ledger.ErrRecord)
			}
			continue
		}
		record, err := ledger.DecodeRecord(b)
		if err != nil {
			return nil, 0, err
		}
		records = append(records, record)
	}
	var debits protocol.Amount
	for _, record := range records {
		debit, err := ledger.Apply(tree, split, settler, record)
		if err != nil {
			return records, 0, err
		}
		debits += debit
	}
	return records, debits, nil
}

// TestStepRefusesBadPaths: the contract must not compute anything from accounts that are not those of the root.
func TestStepRefusesBadPaths(t *testing.T) {
	h := newHarness(t)
	r := rand.New(rand.NewPCG(3, 4))
	tree := ledger.NewTree()
	for range 50 {
		tree.Set(randomIndex(r, 0), ledger.Account{Credited: randomPrice(r), Debited: randomPrice(r)})
	}
	record := ledger.Record{Kind: ledger.Settle, Payer: 2, Miner: 3, Verifier: 4, Price: 1e9, Extra: ledger.Royalty{Publisher: 5, PerMille: 20}.Extra()}
	raw := make([]byte, ledger.GroupRecords*ledger.RecordSize)
	b := record.Encode()
	copy(raw, b[:])
	good := func() []ledger.Touched {
		return ledger.WalkAccounts(tree.Clone(), ledger.DefaultSplit(), 6, []ledger.Record{record})
	}
	for name, change := range map[string]func([]ledger.Touched) []ledger.Touched{
		"more credit":  func(a []ledger.Touched) []ledger.Touched { a[2].Credited++; return a },
		"less debit":   func(a []ledger.Touched) []ledger.Touched { a[0].Debited++; return a },
		"missing":      func(a []ledger.Touched) []ledger.Touched { return a[1:] },
		"twice":        func(a []ledger.Touched) []ledger.Touched { return append(a[:1:1], a...) },
		"out of order": func(a []ledger.Touched) []ledger.Touched { a[0], a[1] = a[1], a[0]; return a },
		"cut path":     func(a []ledger.Touched) []ledger.Touched { a[1].Path = a[1].Path[:len(a[1].Path)-1]; return a },
		"long path":    func(a []ledger.Touched) []ledger.Touched { a[1].Path = append(a[1].Path, 0); return a },
		"no path":      func(a []ledger.Touched) []ledger.Touched { a[1].Path = nil; return a },
		"bitmap":       func(a []ledger.Touched) []ledger.Touched { a[1].Path[0] ^= 0x80; return a },
	} {
		_, err := h.step(tree, ledger.DefaultSplit(), 6, raw, 1, change(good()))
		var revert *evmtest.RevertError
		require.ErrorAs(t, err, &revert, name)
		_, err = h.abi.UnpackError(revert.Data)
		require.NoError(t, err, "%s reverts with a custom error", name)
	}
	got, err := h.step(tree, ledger.DefaultSplit(), 6, raw, 1, good())
	require.NoError(t, err)
	require.True(t, got.Valid)
}

// TestPathAgreesWithSolidity compares roots from single paths.
func TestPathAgreesWithSolidity(t *testing.T) {
	h := newHarness(t)
	r := rand.New(rand.NewPCG(5, 6))
	tree := ledger.NewTree()
	for range 200 {
		tree.Set(randomIndex(r, 0), ledger.Account{Credited: randomPrice(r), Debited: randomPrice(r)})
	}
	for range 100 {
		index := randomIndex(r, 0)
		a := tree.Get(index)
		ret, err := h.View(h.address, h.abi.PackRoot(index, uint64(a.Credited), uint64(a.Debited), tree.Prove(index).Encode()))
		require.NoError(t, err)
		root, err := h.abi.UnpackRoot(ret)
		require.NoError(t, err)
		require.Equal(t, tree.Root(), protocol.Hash(root))
	}
}

// TestPointAgreesWithSolidity compares the roots of unity at which blobs are opened.
func TestPointAgreesWithSolidity(t *testing.T) {
	h := newHarness(t)
	for _, i := range []uint32{0, 1, 2, 3, 7, 8, 511, 512, 2047, 2048, 4094, 4095} {
		ret, err := h.View(h.address, h.abi.PackPoint(new(big.Int).SetUint64(uint64(i))))
		require.NoError(t, err)
		point, err := h.abi.UnpackPoint(ret)
		require.NoError(t, err)
		want := ledger.EvaluationPoint(i)
		require.Equal(t, want[:], point.FillBytes(make([]byte, 32)), "element %d", i)
	}
}
