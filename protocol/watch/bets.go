package watch

const (
	cuts    = 6 // thresholds on each side
	perSide = 8 // bets on each side
	bets    = 2 * perSide

	cutUnit   = 128 // cutShares are in 1/128 of the reference
	stakeUnit = 1024
	oddsPoint = 28 // odds have 28 fraction bits
	margin    = 128

	// betShare is the log2 of bets: each starts with one sixteenth of the capital.
	betShare = 4
)

// cutShares says where the thresholds lie: below the first is the lowest 1/128 of the reference, and so on; the same
// from above for the bets on high scores.
var cutShares = [cuts]int{1, 4, 16, 32, 64, 96}

// stakes is what each bet puts on each threshold, in 1/1024 of its capital; what is left stays aside. The first five are the
// likelihood ratios of scores shifted by 0.15, 0.3, 0.6, 1.2 and 2.4 deviations of a normal distribution, averaged
// between the thresholds (a falling density is a mixture of uniform ones, which is what stakes are) with 1/32 of the capital
// aside. The others are for a share of pictures from below everything: 1 in 32, 1 in 8, and nearly all.
var stakes = [perSide][cuts]uint64{
	{1, 4, 12, 23, 48, 91},
	{3, 10, 28, 49, 93, 156},
	{12, 29, 70, 102, 164, 214},
	{64, 100, 173, 175, 198, 161},
	{419, 217, 188, 92, 53, 18},
	{32, 0, 0, 0, 0, 0},
	{128, 0, 0, 0, 0, 0},
	{992, 0, 0, 0, 0, 0},
}

// aside is what a bet does not stake, in 1/1024.
var aside = [perSide]uint64{845, 685, 433, 153, 37, 992, 896, 32}

// An urn counts where a class's observed scores fell, against one reference.
type urn struct {
	n    uint32
	low  [cuts]uint32 // at or below the threshold
	high [cuts]uint32 // at or above it
}

// odds is what a fair bet on an event pays, that the urn has seen `seen` times and the reference `reference` times among
// all, when it happens: 1 / q, with q raised by the margin.
func odds(reference int, seen uint32, all uint64) uint64 {
	a := uint64(reference) + uint64(seen)
	return margin * all << oddsPoint / ((margin-1)*a + all)
}

// factors returns what every bet's capital is multiplied with, in units of 2^-(oddsPoint+10), for a score of the class.
func (c *class) factors(u *urn, score int16) (out [bets]uint64) {
	all := uint64(len(c.scores)) + 1 + uint64(u.n)
	for i := range perSide {
		out[i], out[perSide+i] = aside[i]<<oddsPoint, aside[i]<<oddsPoint
	}
	// Thresholds are nested, so the search ends at the first that the score is not beyond.
	for j := cuts - 1; j >= 0 && score < c.low[j]; j-- {
		pays := odds(c.rank[j], u.low[j], all)
		for i := range perSide {
			out[i] += stakes[i][j] * pays
		}
	}
	for j := cuts - 1; j >= 0 && score > c.high[j]; j-- {
		pays := odds(c.rank[j], u.high[j], all)
		for i := range perSide {
			out[perSide+i] += stakes[i][j] * pays
		}
	}
	return out
}

// add lets the score join the reference. A score equal to a threshold counts, although it did not win.
func (c *class) add(u *urn, score int16) {
	u.n++
	for j := range cuts {
		if score <= c.low[j] {
			u.low[j]++
		}
		if score >= c.high[j] {
			u.high[j]++
		}
	}
}
