package settlement

import (
	"encoding/json"
	"log/slog"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/settlement/ledger"
)

const (
	honest  = uint32(10) // miners
	noisy   = uint32(11)
	drifter = uint32(12) // honest, then not
)

// testReference has one class: scores 2,000 to 3,999.
func testReference(t *testing.T) Reference {
	t.Helper()
	scores := make([]int16, 2000)
	for i := range scores {
		scores[i] = int16(2000 + i)
	}
	ref, err := watch.FromScores([][]int16{scores})
	require.NoError(t, err)
	return Reference{Scores: ref, Floor: func(uint8) int32 { return 1900 }}
}

// history is a chain of final epochs about three miners.
func history(r *rand.Rand, epochs int) []*Epoch {
	var list []*Epoch
	number, posted, finalAt := uint32(0), uint64(100), uint64(0)
	for n := range epochs {
		posted += 1 + r.Uint64N(30)
		finalAt = max(finalAt, posted+20+r.Uint64N(40)) // as the escrow has it
		e := &Epoch{Posted: ledger.Posted{PostedAt: posted, FinalAt: finalAt}, Status: Right}
		e.Number = uint64(n + 1)
		for range r.IntN(12) {
			record := ledger.Record{
				Kind: ledger.Settle, Payer: 2 + r.Uint32N(5), Number: number, Verifier: 5, Price: 9,
				Miner: honest + r.Uint32N(3), Score: int16(2000 + r.IntN(2000)),
			}
			number++
			if record.Miner == noisy || record.Miner == drifter && n > epochs/2 {
				record.Score = int16(1950 + r.IntN(200))
			}
			if record.Miner == noisy && r.IntN(8) == 0 {
				record.Kind = ledger.Reject
			}
			e.Records = append(e.Records, record)
			if r.IntN(30) == 0 {
				e.Records = append(e.Records, ledger.Record{Kind: ledger.Audit, Payer: record.Payer, Number: record.Number, Miner: 6, Price: 7})
			}
			if r.IntN(20) == 0 {
				e.Records = append(e.Records, ledger.Record{Kind: ledger.Skip, Payer: 2, Number: 1 << 23, Verifier: uint32(ledger.Settle)})
			}
		}
		e.Header.Records = uint32(len(e.Records))
		list = append(list, e)
	}
	return list
}

// following is a book without a chain.
func following(ref Reference) *Book {
	b := &Book{log: slog.New(slog.DiscardHandler)}
	b.Watch(ref)
	return b
}

// TestLevelsAreTheSameForEverybody: whoever reads the epochs one by one, in portions, or all at once years later has
// the same level of every miner at every block.
func TestLevelsAreTheSameForEverybody(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	ref, epochs := testReference(t), history(r, 400)
	last := epochs[len(epochs)-1].FinalAt + 5
	late := following(ref)
	late.follow(&page{standing: epochs}, Head{Final: last})

	early, seen, at := following(ref), 0, uint64(0)
	levels := make(map[watch.Level]bool)
	for at < last {
		at = min(last, at+1+r.Uint64N(25))
		for seen < len(epochs) && epochs[seen].PostedAt <= at+3 { // the book is a little ahead of what is final
			seen++
		}
		early.follow(&page{standing: epochs[:seen]}, Head{Number: at + 3, Final: at})
		fresh := following(ref)
		fresh.follow(&page{standing: epochs[:seen]}, Head{Final: at})
		for _, miner := range []uint32{honest, noisy, drifter, 99} {
			want, err := fresh.LevelAt(miner, at)
			require.NoError(t, err)
			for name, b := range map[string]*Book{"early": early, "late": late} {
				got, err := b.LevelAt(miner, at)
				require.NoError(t, err)
				require.Equal(t, want, got, "%s reader, miner %d at block %d", name, miner, at)
			}
			levels[want] = true
		}
		_, err := early.LevelAt(honest, at+1)
		require.ErrorIs(t, err, ErrLevelUnknown, "what is not final is not known")
	}
	require.GreaterOrEqual(t, len(levels), 4, "the history led through nearly every level: %v", levels)
	require.Equal(t, watch.Trusted, late.Standing(honest).Level)
	require.Equal(t, watch.Suspended, late.Standing(noisy).Level)
	require.NotZero(t, late.Standing(noisy).Rejected)
	require.NotZero(t, late.Standing(noisy).Suspended)
	require.Equal(t, Standing{Rate: 300}, late.Standing(99))
	miners := late.Miners()
	slices.Sort(miners)
	require.Equal(t, []uint32{honest, noisy, drifter}, miners)
}

// TestLevelCountsFromFinality: an epoch moves the level from the block on in which it can no longer be challenged.
func TestLevelCountsFromFinality(t *testing.T) {
	e := &Epoch{Posted: ledger.Posted{PostedAt: 50, FinalAt: 100}, Status: Right}
	for i := range 60 {
		e.Records = append(e.Records, ledger.Record{Kind: ledger.Settle, Payer: 2, Number: uint32(i), Miner: noisy, Verifier: 5, Score: 1950})
	}
	e.Header.Records = 60
	b := following(testReference(t))
	b.follow(&page{standing: []*Epoch{e}}, Head{Number: 99, Final: 98})
	level, err := b.LevelAt(noisy, 98)
	require.NoError(t, err)
	require.Equal(t, watch.Trusted, level)
	b.follow(&page{standing: []*Epoch{e}}, Head{Number: 200, Final: 150})
	for block, want := range map[uint64]watch.Level{
		98: watch.Trusted, 99: watch.Suspended, 150: watch.Suspended,
	} {
		level, err := b.LevelAt(noisy, block)
		require.NoError(t, err)
		require.Equal(t, want, level, "block %d", block)
	}

	// The suspension ends by itself, with everything audited; honest work then earns trust again.
	b.follow(&page{standing: []*Epoch{e}}, Head{Final: 99 + suspensionBlocks})
	level, err = b.LevelAt(noisy, 98+suspensionBlocks)
	require.NoError(t, err)
	require.Equal(t, watch.Suspended, level)
	level, err = b.LevelAt(noisy, 99+suspensionBlocks)
	require.NoError(t, err)
	require.Equal(t, watch.Alarming, level)
	back := &Epoch{Posted: ledger.Posted{PostedAt: suspensionBlocks + 200, FinalAt: suspensionBlocks + 300}, Status: Right}
	r := rand.New(rand.NewPCG(3, 4))
	for i := range watch.ProbationTasks {
		back.Records = append(back.Records, ledger.Record{
			Kind: ledger.Settle, Payer: 2, Number: uint32(100 + i), Miner: noisy, Verifier: 5, Score: int16(2000 + r.IntN(2000)),
		})
	}
	back.Header.Records = watch.ProbationTasks
	b.follow(&page{standing: []*Epoch{e, back}}, Head{Final: suspensionBlocks + 400})
	level, err = b.LevelAt(noisy, suspensionBlocks+298)
	require.NoError(t, err)
	require.Equal(t, watch.Alarming, level)
	level, err = b.LevelAt(noisy, suspensionBlocks+299)
	require.NoError(t, err)
	require.Equal(t, watch.Trusted, level)
}

// TestLevelsWaitForBlindEpochs: while an epoch that the chain takes for final cannot be read, nothing is known from
// there on, and what was known stays.
func TestLevelsWaitForBlindEpochs(t *testing.T) {
	first := &Epoch{Posted: ledger.Posted{PostedAt: 10, FinalAt: 20}, Status: Right}
	second := &Epoch{Posted: ledger.Posted{PostedAt: 30, FinalAt: 40}, Status: Blind}
	b := following(testReference(t))
	b.follow(&page{standing: []*Epoch{first, second}}, Head{Final: 60})
	_, err := b.LevelAt(honest, 38)
	require.NoError(t, err)
	_, err = b.LevelAt(honest, 39)
	require.ErrorIs(t, err, ErrLevelUnknown)
	read := *second
	read.Status = Right
	b.follow(&page{standing: []*Epoch{first, &read}}, Head{Final: 60})
	_, err = b.LevelAt(honest, 60)
	require.NoError(t, err)
	// Records that nobody has any more are a gap, not an end.
	lost := &Epoch{Posted: ledger.Posted{PostedAt: 60, FinalAt: 70}, Status: Sealed}
	lost.Header.Records = 5
	b.follow(&page{standing: []*Epoch{first, &read, lost}}, Head{Final: 80})
	_, err = b.LevelAt(honest, 80)
	require.NoError(t, err)
	require.Equal(t, uint64(1), b.watches.gaps)
}

// TestNobodyWritesTheReference: audited scores refresh it, but one payer or one miner gives a small part only, and
// nobody whom more than chance had audited gives any.
func TestNobodyWritesTheReference(t *testing.T) {
	w := newWatches(testReference(t))
	number, from := uint32(0), uint64(0)
	post := func(payer, miner uint32, score int16, count int, audited bool) {
		from++
		e := &Epoch{Posted: ledger.Posted{PostedAt: from, FinalAt: from + 1}, Status: Right}
		e.Number = from
		for range count {
			number++
			e.Records = append(e.Records, ledger.Record{Kind: ledger.Settle, Payer: payer, Number: number, Miner: miner, Verifier: 5, Score: score})
			if audited {
				e.Records = append(e.Records,
					ledger.Record{Kind: ledger.Audit, Payer: payer, Number: number, Miner: 6},
					ledger.Record{Kind: ledger.Audit, Payer: payer, Number: number, Miner: 7, Extra: 1})
			}
		}
		w.take(e)
	}
	before := w.ref.Scores.Digest()
	const part = watch.WantedScores / poolShare
	post(2, honest, 3000, 500, true)
	require.Equal(t, part, w.given[gift{honest, true, 0}])
	require.Equal(t, part, w.given[gift{2, false, 0}])
	post(3, honest, 3000, 500, true)
	require.Equal(t, part, w.given[gift{honest, true, 0}], "the miner has given its part")
	require.Zero(t, w.given[gift{3, false, 0}])
	require.Zero(t, w.miners[honest].watch.Tasks(), "there is nothing to bet on in what auditors found right")
	post(3, noisy, 1850, 2, true)
	require.Zero(t, w.given[gift{noisy, true, 0}], "below the floor it is no sample of what chance chooses")
	post(4, noisy, 1850, 300, false)
	require.Greater(t, w.miners[noisy].turns[0].level, watch.Trusted)
	post(20, noisy, 3900, 50, true)
	require.Zero(t, w.given[gift{noisy, true, 0}], "its audits may be those of a watched miner")
	require.Equal(t, before, w.ref.Scores.Digest())
	for i := range uint32(poolShare - 1) { // the first part came from the miner above
		post(30+i, 50+i, int16(3000+i), part, true)
	}
	require.NotEqual(t, before, w.ref.Scores.Digest())
	require.Equal(t, watch.WantedScores, w.ref.Scores.Len(0))
	require.Empty(t, w.given, "the next reference takes new gifts")
}

// TestTurnsAreBounded: a miner cannot make nodes remember without end.
func TestTurnsAreBounded(t *testing.T) {
	m := &watched{}
	for i := range uint64(3 * keptTurns) {
		m.turn(i+1, i+1, watch.Level(i%2)+1)
		require.LessOrEqual(t, len(m.turns), keptTurns)
	}
	w := newWatches(Reference{})
	w.miners[honest], w.through = m, 3*keptTurns
	level, err := w.levelAt(honest, 3*keptTurns)
	require.NoError(t, err)
	require.Equal(t, watch.Suspect, level)
	_, err = w.levelAt(honest, 1)
	require.ErrorIs(t, err, ErrLevelForgotten)
}

// TestRecordsKeepTheirScoresInTheStore: a restarted book watches by the same records.
func TestRecordsKeepTheirScoresInTheStore(t *testing.T) {
	record := ledger.Record{Kind: ledger.Settle, Payer: 2, Number: 3, Miner: 4, Verifier: 5, Price: 6, Class: 255, Score: -7}
	data, err := json.Marshal(event{Block: 1, Epoch: &Epoch{Records: []ledger.Record{record}}})
	require.NoError(t, err)
	var back event
	require.NoError(t, json.Unmarshal(data, &back))
	require.Equal(t, record, back.Epoch.Records[0])
}
