package protocol

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestClippedMedian(t *testing.T) {
	const huge = math.MaxUint64
	for name, c := range map[string]struct {
		opinions []Opinion
		want     int32
	}{
		"one":                   {[]Opinion{{5000, 1}}, 5000},
		"odd":                   {[]Opinion{{3, 1}, {1, 1}, {2, 1}}, 2},
		"even, the lower":       {[]Opinion{{4, 1}, {1, 1}, {2, 1}, {3, 1}}, 2},
		"stake decides":         {[]Opinion{{1, 1}, {2, 1}, {3, 3}}, 3},
		"half from below":       {[]Opinion{{1, 3}, {2, 1}, {3, 2}}, 1},
		"no stake, no voice":    {[]Opinion{{-9, 0}, {7, 2}, {9, 0}}, 7},
		"clipped above":         {[]Opinion{{math.MaxInt32, 5}, {1, 1}}, MaxScore},
		"clipped below":         {[]Opinion{{math.MinInt32, 5}, {math.MaxInt32, 1}}, -MaxScore},
		"stakes beyond 64 bits": {[]Opinion{{1, huge}, {2, huge}, {3, huge}, {4, huge}, {5, huge}}, 3},
		"a whale among whales":  {[]Opinion{{1, huge}, {2, 1}, {3, huge}, {3, 2}}, 3},
		"huge and even":         {[]Opinion{{1, huge}, {3, huge}}, 1},
	} {
		got, ok := ClippedMedian(c.opinions)
		require.True(t, ok, name)
		require.Equal(t, c.want, got, name)
	}
	for _, none := range [][]Opinion{nil, {{5, 0}}} {
		_, ok := ClippedMedian(none)
		require.False(t, ok)
	}
	require.EqualValues(t, 110, ClipScore(500, 100, 10))
	require.EqualValues(t, 90, ClipScore(-500, 100, 10))
	require.EqualValues(t, 105, ClipScore(105, 100, 10))
}

// TestMinorityCannotMoveTheMedian lets less than half of the stake say what it likes.
func TestMinorityCannotMoveTheMedian(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	reached := 0
	for range 5000 {
		var opinions []Opinion
		honest, low, high := uint64(0), int32(MaxScore), int32(-MaxScore)
		for range 1 + r.IntN(9) {
			o := Opinion{4000 + r.Int32N(1000), 1 + r.Uint64N(1000)}
			opinions, honest, low, high = append(opinions, o), honest+o.Stake, min(low, o.Score), max(high, o.Score)
		}
		lie := []int32{math.MinInt32, math.MaxInt32, -MaxScore, 0, low - 1, high + 1}[r.IntN(6)]
		stake := honest - 1
		if r.IntN(4) == 0 {
			stake = r.Uint64N(honest)
		}
		for stake > 0 {
			part := 1 + r.Uint64N(stake)
			opinions, stake = append(opinions, Opinion{lie, part}), stake-part
		}
		r.Shuffle(len(opinions), func(i, j int) { opinions[i], opinions[j] = opinions[j], opinions[i] })
		got, ok := ClippedMedian(opinions)
		require.True(t, ok)
		require.GreaterOrEqual(t, got, low)
		require.LessOrEqual(t, got, high)

		// The bound is tight: with half of the stake the lowest liars have it.
		got, _ = ClippedMedian(append(opinions, Opinion{-MaxScore, 1 << 40}))
		if got == -MaxScore {
			reached++
		}
	}
	require.Equal(t, 5000, reached)
}
