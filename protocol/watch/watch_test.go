package watch

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// normal draws scores as honest pictures have them; wide ones have hardly a tie, narrow ones many.
func normal(r *rand.Rand, n int, deviation float64) []int16 {
	out := make([]int16, n)
	for i := range out {
		out[i] = score(r, deviation, 0)
	}
	return out
}

func score(r *rand.Rand, deviation, shift float64) int16 {
	return int16(max(math.MinInt16, min(math.MaxInt16, 5000+math.Floor(deviation*(r.NormFloat64()+shift)))))
}

func referenceOf(t testing.TB, scores ...[]int16) Reference {
	t.Helper()
	ref, err := FromScores(scores)
	require.NoError(t, err)
	return ref
}

// TestStakesAreLikelihoodRatios computes the table of stakes anew.
func TestStakesAreLikelihoodRatios(t *testing.T) {
	cdf := func(x float64) float64 { return (1 + math.Erf(x/math.Sqrt2)) / 2 }
	quantile := func(u float64) float64 { return math.Sqrt2 * math.Erfinv(2*u-1) }
	for i, shift := range []float64{0.15, 0.3, 0.6, 1.2, 2.4} {
		var density [cuts + 1]float64
		low, below := 0.0, 0.0
		for j := range density {
			high, upTo := 1.0, 1.0
			if j < cuts {
				high = float64(cutShares[j]) / cutUnit
				upTo = cdf(quantile(high) + shift)
			}
			density[j] = (upTo - below) / (high - low)
			low, below = high, upTo
		}
		for j := range cuts {
			want := float64(cutShares[j]) / cutUnit * (density[j] - density[j+1]) * 31 / 32 * stakeUnit
			require.Equal(t, uint64(math.Round(want)), stakes[i][j], "bet %d, threshold %d", i, j)
		}
	}
	for i := range stakes {
		sum := aside[i]
		for _, s := range stakes[i] {
			sum += s
		}
		require.EqualValues(t, stakeUnit, sum)
		require.NotZero(t, aside[i], "a bet that can lose everything cannot come back")
	}
}

// TestBetsAreFair sums probability times factor over the cells between the thresholds, exactly, for urns of all kinds:
// no bet gains in the mean, and none loses more than the margin takes.
func TestBetsAreFair(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	checked := 0
	for _, n := range []int{MinScores, 500, WantedScores, MaxScores} {
		for _, observed := range []int{0, 1, 30, 20_000} {
			scores := make([]int16, n) // all different, so that cells have room between thresholds
			for i := range scores {
				scores[i] = int16(4*i - 8000)
			}
			c, u := newClass(scores), urn{}
			shift := r.NormFloat64()
			for range observed {
				c.add(&u, 2*int16(float64(n)*(r.Float64()+shift/4)-4000)+1) // odd: never a threshold
			}
			for bet, mean := range meanFactors(&c, &u) {
				f, _ := mean.Float64()
				require.LessOrEqual(t, mean.Cmp(big.NewRat(1, 1)), 0, "bet %d gains: %v", bet, f)
				if observed <= 30 { // later an event can have become rarer than the margin
					require.Greater(t, f, 0.4, "bet %d of %d scores, %d observed", bet, n, observed)
				}
				checked++
			}
		}
	}
	require.Equal(t, 16*bets, checked)
}

// meanFactors is the mean of every bet's factor under the urn's own probabilities.
func meanFactors(c *class, u *urn) (out [bets]*big.Rat) {
	type edge struct {
		below   int64 // of reference and observed scores together
		example int16 // a score in the cell that ends here
	}
	var edges []edge
	for j := range cuts {
		edges = append(edges, edge{int64(c.rank[j]) + int64(u.low[j]), c.low[j] - 1})
	}
	all := int64(len(c.scores)) + 1 + int64(u.n)
	for j := cuts - 1; j >= 0; j-- {
		edges = append(edges, edge{all - int64(c.rank[j]) - int64(u.high[j]), c.high[j] - 1})
	}
	edges = append(edges, edge{all, c.high[0] + 1})
	for i := range out {
		out[i] = new(big.Rat)
	}
	// From above and from below the thresholds interleave; sorted by score they are the cells' edges.
	for i := range edges {
		for j := i + 1; j < len(edges); j++ {
			if edges[j].example < edges[i].example {
				edges[i], edges[j] = edges[j], edges[i]
			}
		}
	}
	last := int64(0)
	for _, e := range edges {
		for i, f := range c.factors(u, e.example) {
			out[i].Add(out[i], big.NewRat((e.below-last)*int64(f>>8), all*(1<<(oddsPoint+2))))
		}
		last = e.below
	}
	return out
}

// TestHonestMinersAreTrusted is invariant 9, the reference's error included: every miner has a reference of its own, so
// that unlucky ones are among them. Ties are rare, frequent, or nearly all there is.
func TestHonestMinersAreTrusted(t *testing.T) {
	const miners, tasks = 1000, 1000
	for _, c := range []struct {
		n         int
		deviation float64
	}{{MinScores, 3000}, {300, 300}, {WantedScores, 3000}, {WantedScores, 2}} {
		t.Run(fmt.Sprintf("%d scores, deviation %g", c.n, c.deviation), func(t *testing.T) {
			var ever [Suspended + 1]int
			for miner := range uint64(miners) {
				r := rand.New(rand.NewPCG(2, miner))
				w := New(referenceOf(t, normal(r, c.n, c.deviation)))
				highest := Trusted
				for range tasks {
					w.Observe(Observation{Score: score(r, c.deviation, 0)})
					highest = max(highest, w.Level())
				}
				for l := Trusted; l <= highest; l++ {
					ever[l]++
				}
			}
			t.Logf("of %d miners ever at each level: %v", miners, ever)
			for l := Watched; l <= Suspended; l++ {
				p := 1 / float64(reached[l])
				require.LessOrEqual(t, float64(ever[l]), miners*p+4*math.Sqrt(miners*p*(1-p)), l)
			}
			require.Equal(t, miners, ever[Trusted])
		})
	}
}

// TestSharedReference lets many miners use one reference that is as unlucky as one in ten thousand. With odds fixed by the
// reference alone, margin included, the same honest scores suspend most of them: that they join it is what holds.
func TestSharedReference(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	scores := make([]int16, WantedScores)
	for i := range scores {
		scores[i] = score(r, 300, 0.083) // 3.7 times the standard error of the mean
	}
	ref := referenceOf(t, scores)
	suspendedByFixedOdds := 0
	for range 12 {
		w, fixed := New(ref), New(ref)
		for range 20_000 {
			o := Observation{Score: score(r, 300, 0)}
			w.Observe(o)
			require.Less(t, w.Level(), Alarming)
			fixed.urns[0] = urn{}
			fixed.Observe(o)
		}
		if fixed.Level() == Suspended {
			suspendedByFixedOdds++
		}
	}
	require.Greater(t, suspendedByFixedOdds, 6)
}

func TestDetects(t *testing.T) {
	for _, c := range []struct {
		name          string
		before, bound int // honest tasks before, median of tasks after
		shift         float64
		share         float64 // of tasks that are shifted
	}{
		{"noise", 0, 8, -20, 1},
		{"noise of a miner long honest", 10_000, 14, -20, 1},
		{"every fourth picture noise", 0, 50, -20, 0.25},
		{"a deviation lower", 0, 90, -1, 1},
		{"half a deviation lower", 0, 330, -0.5, 1},
		{"a deviation higher", 0, 90, 1, 1},
		{"too high", 0, 12, 6, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			const runs = 21
			inTime := 0
			for run := range uint64(runs) {
				r := rand.New(rand.NewPCG(4, run))
				w := New(referenceOf(t, normal(r, WantedScores, 300)))
				for range c.before {
					w.Observe(Observation{Score: score(r, 300, 0)})
				}
				for range c.bound {
					shift := c.shift
					if r.Float64() >= c.share {
						shift = 0
					}
					w.Observe(Observation{Score: score(r, 300, shift)})
				}
				if w.Level() == Suspended {
					inTime++
				}
			}
			require.Greater(t, inTime, runs/2)
		})
	}
}

// TestSameEverywhere pins the state after 5,000 tasks: a node that computed another one would audit other tasks.
func TestSameEverywhere(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	ref := referenceOf(t, normal(r, 2000, 300), normal(r, 500, 100), normal(r, 10, 100), nil)
	w := New(ref)
	for i := range 5000 {
		w.Observe(Observation{Class: uint8(r.IntN(6)), Score: score(r, 250, 0.05)})
		if i%997 == 0 {
			w.Refresh(referenceOf(t, normal(r, 2000, 300), ref.classes[1].scores))
		}
	}
	sum := sha256.Sum256(w.Bytes())
	require.Equal(t, "af95af5df062415e", hex.EncodeToString(sum[:8]))
	require.EqualValues(t, -528, w.EValueMilliLog2())
	require.Less(t, len(w.Bytes()), 400)
}

func TestLevels(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	w := New(referenceOf(t, normal(r, 2000, 300)))
	require.EqualValues(t, 0, w.EValueMilliLog2())
	require.Equal(t, Trusted, w.Level())
	require.EqualValues(t, 300, w.Level().AuditRate())

	seen := map[Level]uint64{}
	for w.Level() != Suspended {
		w.Observe(Observation{Score: score(r, 300, -0.7)})
		seen[w.Level()] = w.Level().AuditRate()
		require.Less(t, w.Tasks(), uint64(2000))
	}
	require.Equal(t, map[Level]uint64{Trusted: 300, Watched: 1000, Suspect: 2500, Alarming: 10_000, Suspended: 10_000}, seen)
	require.GreaterOrEqual(t, w.EValueMilliLog2(), int64(19_931)) // log2 of a million

	before := w.Bytes()
	w.Observe(Observation{Score: 5000})
	require.Equal(t, before, w.Bytes(), "a suspended miner is not observed")

	w.Reinstate()
	require.Equal(t, Alarming, w.Level())
	require.EqualValues(t, 0, w.EValueMilliLog2())
	for range ProbationTasks - 1 {
		w.Observe(Observation{Score: score(r, 300, 0)})
	}
	require.Equal(t, Alarming, w.Level())
	w.Observe(Observation{Score: score(r, 300, 0)})
	require.Equal(t, Trusted, w.Level())
}

// TestProvenTasks: they are never bet on, and enough of them end an alarm and a suspension.
func TestProvenTasks(t *testing.T) {
	r := rand.New(rand.NewPCG(10, 10))
	w := New(referenceOf(t, normal(r, 2000, 300)))
	for range 1000 { // difficult subjects, but proven
		w.Observe(Observation{Score: score(r, 300, -2), Proven: true})
	}
	require.EqualValues(t, 0, w.EValueMilliLog2())
	require.EqualValues(t, 1000, w.urns[0].n)
	require.Zero(t, w.Tasks())

	alarm := func(level Level) {
		for w.Level() < level {
			w.Observe(Observation{Score: -5000})
		}
	}
	for _, level := range []Level{Alarming, Suspended} {
		alarm(level)
		for range ProbationTasks - 1 {
			w.Observe(Observation{Class: 255, Score: 5000, Proven: true})
		}
		require.Equal(t, level, w.Level())
		w.Observe(Observation{Score: -5000, Rejected: true}) // in a row, it says
		w.Observe(Observation{Score: -5000, Rejected: true, Proven: true})
		level = w.Level() // the bets may have taken it further
		for range ProbationTasks - 1 {
			w.Observe(Observation{Score: 5000, Proven: true})
		}
		require.Equal(t, level, w.Level())
		w.Observe(Observation{Score: 5000, Proven: true})
		require.Equal(t, Trusted, w.Level())
		require.EqualValues(t, 0, w.EValueMilliLog2())
	}

	// On probation everything is audited: proven tasks have to end it.
	w.Reinstate()
	for range ProbationTasks {
		require.Equal(t, Alarming, w.Level())
		w.Observe(Observation{Score: 5000, Proven: true})
	}
	require.Equal(t, Trusted, w.Level())
}

// TestEvidenceFades: who was suspected and works honestly is trusted again.
func TestEvidenceFades(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	w := New(referenceOf(t, normal(r, 2000, 300)))
	for w.Level() < Alarming {
		w.Observe(Observation{Score: score(r, 300, -1)})
	}
	for i := 0; w.Level() > Trusted; i++ {
		w.Observe(Observation{Score: score(r, 300, 0)})
		require.Less(t, i, 1500)
	}
}

func TestUnknownClassesSayNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	w := New(referenceOf(t, normal(r, 2000, 300), normal(r, MinScores-1, 300)))
	before := w.Bytes()
	for range 100 {
		w.Observe(Observation{Class: 1, Score: -10_000})
		w.Observe(Observation{Class: 2, Score: -10_000})
		w.Observe(Observation{Class: 255, Score: -10_000})
	}
	require.Equal(t, before, w.Bytes())
	w.Observe(Observation{Score: -10_000})
	require.EqualValues(t, 1, w.Tasks())
}

func TestRefreshKeepsEvidence(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	one, two := normal(r, 2000, 300), normal(r, 2000, 300)
	w := New(referenceOf(t, one, two))
	for range 30 {
		w.Observe(Observation{Class: 0, Score: score(r, 300, -0.5)})
		w.Observe(Observation{Class: 1, Score: score(r, 300, -0.5)})
	}
	value := w.EValueMilliLog2()
	w.Refresh(referenceOf(t, normal(r, 2000, 300), two))
	require.Equal(t, value, w.EValueMilliLog2())
	require.Zero(t, w.urns[0])
	require.EqualValues(t, 30, w.urns[1].n)
}

func BenchmarkObserve(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	var classes [][]int16
	for range 17 {
		classes = append(classes, normal(r, 2000, 300))
	}
	w := New(referenceOf(b, classes...))
	scores := normal(r, 1<<16, 300)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		w.Observe(Observation{Class: uint8(i % 17), Score: scores[i%len(scores)]})
	}
}
