package watch

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func (c capital) real() *big.Float {
	return new(big.Float).SetMantExp(new(big.Float).SetPrec(400).SetUint64(c.m), int(c.e))
}

// below checks that got is at most exact, and less than 2^-bits of it too low.
func below(t *testing.T, got capital, exact *big.Float, bits int) {
	t.Helper()
	require.LessOrEqual(t, got.real().Cmp(exact), 0)
	gap := new(big.Float).Sub(exact, got.real())
	require.LessOrEqual(t, gap.Cmp(new(big.Float).SetMantExp(exact, -bits)), 0)
	require.True(t, got.m>>63 == 1 || got == capital{}, "%x", got.m)
}

func TestCapitalRoundsDown(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	random := func() uint64 { return max(1, r.Uint64()>>r.IntN(64)) }
	exact := func(n uint64) *big.Float { return new(big.Float).SetPrec(400).SetUint64(n) }
	for range 20_000 {
		a, b, f := random(), random(), random()
		require.Zero(t, integer(a).real().Cmp(exact(a)))
		below(t, ratio(a, b), new(big.Float).Quo(exact(a), exact(b)), 61)
		x, y := ratio(a, b), integer(b)
		y.e -= int32(r.IntN(140))
		below(t, x.plus(y), new(big.Float).Add(x.real(), y.real()), 62)
		below(t, x.times(f, 30), new(big.Float).Mul(x.real(), new(big.Float).SetMantExp(exact(f), -30)), 62)
		require.Equal(t, x.real().Cmp(exact(f)) >= 0, x.reaches(f))
		log := 1000 * (math.Log2(float64(a)) - math.Log2(float64(b)))
		require.InDelta(t, log-0.5, float64(x.milliLog2()), 0.6)
	}
	require.Equal(t, capital{}, integer(0))
	require.Equal(t, capital{}, ratio(0, 5))
	require.False(t, capital{}.reaches(1))
	require.True(t, capital{}.reaches(0))
	require.Equal(t, integer(3), capital{}.plus(integer(3)))
	require.Equal(t, integer(3), integer(3).plus(capital{}))
}

// TestStartsAddUp: what starts and what waits are one, after every task.
func TestStartsAddUp(t *testing.T) {
	started := capital{}
	for task := uint64(1); task <= 5000; task++ {
		fresh := starting(task)
		fresh.e += betShare // of all bets
		started = started.plus(fresh)
		sum, _ := started.plus(waiting(task)).real().Float64()
		require.InDelta(t, 1, sum, 1e-12)
	}
	require.Equal(t, integer(1), waiting(0))
	last, _ := waiting(maxTasks).real().Float64()
	require.Greater(t, last, 0.02)
}
