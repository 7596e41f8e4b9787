package committee

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// TestElectorate: the dishonest hold what they are said to hold, whatever the stakes.
func TestElectorate(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		e, err := newElectorate(r, Dishonest)
		require.NoError(t, err)
		var bad, all uint64
		for _, leaf := range e.tree.Leaves() {
			all += leaf.Weight
			if e.bad[leaf.Node] {
				bad += leaf.Weight
			}
		}
		require.InDelta(t, Dishonest, float64(bad)/float64(all), 1e-6)
	}
}

// exact is the chance that a committee certifies of which each member speaks with chance p, by a walk over all leads.
func exact(p float64) (accepted float64) {
	walk := map[int]float64{0: 1}
	for n := 1; n <= 128; n++ {
		next := map[int]float64{}
		for lead, chance := range walk {
			next[lead+1] += chance * p
			next[lead-1] += chance * (1 - p)
		}
		for lead, chance := range next {
			if n == 7 && lead == 7 || n > 7 && lead >= 12 {
				accepted += chance
				delete(next, lead)
			}
		}
		walk = next
	}
	return accepted
}

// TestBadAccepted compares the measure with the exact chance: at 30 % too rare for a test, so at more, too.
func TestBadAccepted(t *testing.T) {
	require.InDelta(t, 2.5e-4, exact(Dishonest), 0.05e-4, "the number of DESIGN, section 4")
	s, err := BadAccepted(t.Context(), 20_000, 1, nil)
	require.NoError(t, err)
	require.Equal(t, 20_000, s.Trials)
	low, high := s.Interval()
	require.LessOrEqual(t, low, exact(Dishonest))
	require.GreaterOrEqual(t, high, exact(Dishonest))
	again, err := BadAccepted(t.Context(), 20_000, 1, nil)
	require.NoError(t, err)
	require.Equal(t, s, again)

	r := rand.New(rand.NewPCG(3, 4))
	e, err := newElectorate(r, 0.6)
	require.NoError(t, err)
	const draws = 2000
	accepted := 0
	for range draws {
		c := newCase(r, e.tree)
		members, err := c.dishonest(e)
		require.NoError(t, err)
		length, certified := prefix(members)
		if certified {
			accepted++
		}
		require.NoError(t, c.confirm(members, length, certified))
	}
	want := exact(0.6)
	require.InDelta(t, want, float64(accepted)/draws, 4*math.Sqrt(want*(1-want)/draws))
}

// prefix is the rule, said the slow way.
func prefix(members []bool) (int, bool) {
	for n := 7; n <= len(members); n++ {
		speak := 0
		for _, ok := range members[:n] {
			if ok {
				speak++
			}
		}
		if n == 7 && speak == 7 || n > 7 && 2*speak-n >= 12 {
			return n, true
		}
	}
	return 0, false
}

// TestCopiedAccepted: none, and the same again.
func TestCopiedAccepted(t *testing.T) {
	for range 2 {
		s, err := CopiedAccepted(t.Context(), 1200, 1, nil)
		require.NoError(t, err)
		require.Equal(t, Share{0, 1200}, s)
	}
}

// TestEveryWayOfCopying: each kind of theft by itself, with ideal and with real signatures. Who does its work in the same
// place is accepted.
func TestEveryWayOfCopying(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	net, err := newNetwork(r)
	require.NoError(t, err)
	for _, real := range []bool{false, true} {
		var tried [theftWays]int
		for i := range 8 {
			for way := copyNothing; way < copyWays; way++ {
				accepted, err := attest(&attempt{network: net, r: r, real: real}, way)
				require.NoError(t, err)
				require.Equal(t, way == copyNothing, accepted, "attestation, way %d", way)
			}
			for way := theftOfNothing; way < theftWays; way++ {
				c, err := audit(&attempt{network: net, r: r, real: real}, way, i%protocol.AuditLead)
				require.NoError(t, err)
				require.Equal(t, way == theftOfNothing, c.accepted(), "audit, way %d", way)
				if len(c.copied) > 0 {
					tried[way]++
				}
			}
		}
		for way, n := range tried {
			require.Positive(t, n, "audit, way %d", way)
		}
	}
}

// TestCopiesInEvidence: evidence is what refuses a stolen seal, not only the machines: with the thief's real work in the
// same place it passes.
func TestCopiesInEvidence(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	net, err := newNetwork(r)
	require.NoError(t, err)
	c, err := audit(&attempt{network: net, r: r, real: true}, theftOfSeal, 1)
	require.NoError(t, err)
	require.False(t, c.passes())
	c.opened, c.copied = false, nil
	c.sealAndOpen()
	require.True(t, c.passes())
}
