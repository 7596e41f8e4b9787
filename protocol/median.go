package protocol

import (
	"cmp"
	"math/bits"
	"slices"
)

// Opinion is one party's score of a picture and the stake it stands behind it with.
type Opinion struct {
	Score int32 // 1e-4 of cosine
	Stake uint64
}

// MaxScore is the highest score there is, a cosine of one, in 1e-4; the lowest is its negative.
const MaxScore = 10_000

// ClippedMedian is the score that a group stands for where its members may honestly differ, because their scorers are not the
// same to the bit. Certificates do not need it: limn's scorers are exact in both tiers, so members agree. It is the least
// score at which at least half of the stake is reached from below, of scores clipped to what a cosine can be. When the
// honest hold more than half of the stake, it lies between the lowest and the highest honest score, whatever the others
// say: to move it below all honest scores takes half of the stake, above all of them more than half. Opinions without
// stake count for nothing; without any stake there is no median.
//
// Members of a draw are drawn by stake already; each place in the draw then counts the same, with a stake of one.
func ClippedMedian(opinions []Opinion) (int32, bool) {
	sorted := slices.Clone(opinions)
	slices.SortFunc(sorted, func(a, b Opinion) int { return cmp.Compare(a.Score, b.Score) })
	var high, low, carry uint64 // of all stake; 64 bits may not hold it
	for _, o := range sorted {
		low, carry = bits.Add64(low, o.Stake, 0)
		high += carry
	}
	half, odd := low>>1|high<<63, low&1
	low, carry = bits.Add64(half, odd, 0)
	high = high>>1 + carry // half of all stake, rounded up, that is still to be passed
	for _, o := range sorted {
		if o.Stake > 0 && high == 0 && low <= o.Stake {
			return ClipScore(o.Score, 0, MaxScore), true
		}
		low, carry = bits.Sub64(low, o.Stake, 0)
		high -= carry
	}
	return 0, false // nobody has stake
}

// ClipScore brings a score to within reach of a centre: the most that one opinion counts for against the median of all.
func ClipScore(score, centre, reach int32) int32 {
	return int32(max(int64(centre)-int64(reach), min(int64(centre)+int64(reach), int64(score))))
}
