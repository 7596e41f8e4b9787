package settlement_test

import (
	"math/rand/v2"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/ledger"
)

// The bounds of the largest proof: a transaction of 128 KiB is the largest that nodes pass on.
const (
	mostProofBytes = 128 << 10
	mostProofGas   = 15_000_000
)

// throng is accounts of which every one has a neighbour at each height, so that all paths are as long as can be, and
// records that touch as many of them as eight can: payer, miner, verifier and publisher of each, settler, treasury and
// audit pool.
func throng(settler uint32, groups int) (*ledger.Tree, []ledger.Record) {
	tree, dice := ledger.NewTree(), rand.New(rand.NewPCG(1, 2))
	member := func() uint32 {
		index := 1<<23 | dice.Uint32N(1<<23)
		neighbours(tree, dice, index)
		return index
	}
	for _, index := range []uint32{settler, ledger.Treasury, ledger.AuditPool} {
		neighbours(tree, dice, index)
	}
	records := make([]ledger.Record, 8*groups)
	for i := range records {
		if i >= 8 && i < len(records)-8 {
			records[i] = records[i%8] // only the last group counts
		} else {
			royalty := ledger.Royalty{Publisher: member(), PerMille: 10}
			records[i] = ledger.Record{Kind: ledger.Settle, Payer: member(), Miner: member(), Verifier: member(), Price: protocol.MaxPrice, Extra: royalty.Extra()}
		}
		records[i].Number = uint32(i)
	}
	return tree, records
}

func neighbours(tree *ledger.Tree, dice *rand.Rand, index uint32) {
	sums := func() ledger.Account {
		return ledger.Account{Credited: protocol.Amount(1<<61 + dice.Uint64N(1<<61)), Debited: protocol.Amount(1<<61 + dice.Uint64N(1<<61))}
	}
	tree.Set(index, sums())
	for height := range ledger.TreeDepth {
		tree.Set(index^1<<height, sums())
	}
}

// TestWorstProofs measures the largest proofs that a settler can make necessary, on accounts that only a lie brings
// about: its first epoch ends at the root of a throng, and nobody challenges it.
func TestWorstProofs(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		for _, calldata := range []bool{false, true} {
			h := newHunt(t, 4)
			groups := 2
			if calldata {
				groups = ledger.MaxCalldataRecords / 8
			}
			tree, records := throng(h.thieves[1].index, groups)
			h.forge(h.thieves[0], h.book, h.fresh(1), func(f *forgery) { f.NewRoot = tree.Root() })
			first := h.book.Epochs()[0].Posted
			second := &forgery{before: tree, records: records, Header: ledger.Header{Number: 2, PreviousHeader: first.Hash()}}
			h.put(h.thieves[1], second, func(f *forgery) { f.steal(t); f.calldata = calldata })
			h.eventually("the book sees it", func() bool { return len(h.book.Epochs()) == 2 })
			posted := h.book.Epochs()[1].Posted
			if calldata {
				h.twiceInFullEpochs(posted, second)
			}

			_, fault, err := ledger.Check(tree, ledger.DefaultSplit(), second.Header, second.blobs)
			require.NoError(t, err)
			require.Equal(t, uint32(groups-1), fault.Group)
			proof, err := ledger.ProveStep(fault, ledger.DefaultSplit(), second.Header, second.blobs)
			require.NoError(t, err)
			require.Len(t, proof.Accounts, 8*4+3)
			for _, a := range proof.Accounts {
				require.Len(t, a.Path, 3+32*ledger.TreeDepth)
			}
			h.prove("challengeStep", steps.NewSteps().PackChallengeStep([32]byte{1}, settlement.ToStepsPosted(posted), settlement.ToStepProof(proof)))
			if !calldata {
				h.longPaths(first, second)
			}
		}
	})
}

// longPaths proves, on the same accounts, a wrong row of the table and an overdraft.
func (h *hunt) longPaths(first ledger.Posted, f *forgery) {
	post := func(p *person, spoil func(*forgery)) (ledger.Posted, *forgery, *ledger.Tree) {
		again := &forgery{before: f.before, records: f.records, Header: ledger.Header{Number: 2, PreviousHeader: first.Hash()}}
		h.put(p, again, spoil)
		h.eventually("the book sees it", func() bool { return len(h.book.Epochs()) == 2 })
		packed, err := ledger.Pack(f.before, ledger.DefaultSplit(), p.index, f.records)
		require.NoError(h, err)
		return h.book.Epochs()[1].Posted, again, packed.Tree
	}
	posted, again, after := post(h.thieves[2], func(f *forgery) { f.table(h.T, 2); f.blobs[1][31]++ })
	data, err := ledger.OpenData(again.Header, again.blobs)
	require.NoError(h, err)
	value, opening, err := data.ProveRow(again.Header, 0)
	require.NoError(h, err)
	h.prove("challengeTable", steps.NewSteps().PackChallengeTable([32]byte{1}, settlement.ToStepsPosted(posted), 0, value,
		settlement.ToOpening(opening), settlement.ToTotals(after, 0)))

	posted, again, after = post(h.thieves[3], nil)
	payer := again.records[9].Payer
	h.prove("challengeOverdraft", steps.NewSteps().PackChallengeOverdraft([32]byte{1}, settlement.ToStepsPosted(posted), payer,
		settlement.ToTotals(again.before, payer), settlement.ToTotals(after, payer)))
}

// twiceInFullEpochs proves that two epochs, each as large as calldata may be, pay one voucher.
func (h *hunt) twiceInFullEpochs(earlier ledger.Posted, f *forgery) {
	again := &forgery{before: f.before, records: f.records, Header: ledger.Header{Number: 3, PreviousHeader: earlier.Hash()}}
	h.put(h.thieves[2], again, func(f *forgery) { f.calldata = true })
	h.eventually("the book sees it", func() bool { return len(h.book.Epochs()) == 3 })
	var proofs [2]steps.StepsRecordProof
	for i, f := range []*forgery{f, again} {
		data, err := ledger.OpenData(f.Header, f.blobs)
		require.NoError(h, err)
		p, err := data.ProveRecord(f.Records - 1)
		require.NoError(h, err)
		proofs[i] = steps.StepsRecordProof{Position: p.Position, Elements: [2][32]byte{p.Elements[0], p.Elements[1]}, Opening: settlement.ToOpening(p.Opening)}
	}
	later := h.book.Epochs()[2].Posted
	h.prove("challengeTwice, two full epochs", steps.NewSteps().PackChallengeTwice([32]byte{1},
		settlement.ToStepsPosted(earlier), proofs[0], settlement.ToStepsPosted(later), proofs[1]))
}

// prove makes the guard commit to a call and make it.
func (h *hunt) prove(name string, data []byte) {
	h.Helper()
	h.send("commit", h.contracts.Steps, steps.NewSteps().PackCommit(protocol.Keccak(append(h.guard.Owner().Bytes(), crypto.Keccak256(data)...))))
	h.send("challenge", h.contracts.Steps, data)
	s := h.lastStrike()
	require.Equal(h, h.guard.Owner(), s.by)
	require.Equal(h, len(data), s.bytes)
	require.Less(h, s.bytes+1024, mostProofBytes, "with signature and fees")
	require.Less(h, s.gas, uint64(mostProofGas))
	require.Less(h, s.gas, params.MaxTxGas)
	h.Logf("%-32s %9d gas %7d bytes", name, s.gas, s.bytes)
}
