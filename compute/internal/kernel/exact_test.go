package kernel

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRounding(t *testing.T) {
	for _, c := range []struct {
		x    int64
		s    uint
		want int64
	}{{5, 1, 3}, {-5, 1, -2}, {4, 3, 1}, {3, 3, 0}, {-4, 3, 0}, {-5, 3, -1}, {7, 0, 7}, {math.MaxInt32, 31, 1}} {
		require.Equal(t, c.want, RoundShift(c.x, c.s), "%d >> %d", c.x, c.s)
	}
	for _, c := range [][3]int64{{7, 2, 4}, {-7, 2, -3}, {-8, 3, -3}, {8, 3, 3}, {0, 5, 0}, {-1, 2, 0}, {1, 2, 1}} {
		require.Equal(t, c[2], RoundDivide(c[0], c[1]), "%d / %d", c[0], c[1])
	}
}

func TestSquareRoot(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	values := []uint64{0, 1, 2, 3, 4, 1<<52 - 1, 1 << 52, 1<<53 + 1, math.MaxUint64, (1<<32 - 1) * (1<<32 - 1), (1<<32-1)*(1<<32-1) - 1}
	for range 10000 {
		x := r.Uint64() >> r.IntN(64)
		s := x >> 32
		values = append(values, x, s*s, s*s-1)
	}
	for _, x := range values {
		want := new(big.Int).Sqrt(new(big.Int).SetUint64(x)).Uint64()
		require.Equal(t, want, SquareRoot(x), "root of %d", x)
	}
}

// TestQuantizationKeepsItsRange tries rows of every magnitude, the extremes of int32 among them.
func TestQuantizationKeepsItsRange(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		v := make([]int32, 16)
		for i := range v {
			v[i] = int32(r.Uint32()) >> r.IntN(32)
			if v[i] == math.MinInt32 {
				v[i]++
			}
		}
		if r.IntN(4) == 0 {
			v[0], v[1] = Int32Limit, -Int32Limit
		}
		q, w := make([]int8, 16), make([]int16, 16)
		largest := QuantizeNarrow(q, v)
		QuantizeWide(w, v, WideMax)
		for i, x := range v {
			if largest == 0 {
				require.Zero(t, q[i])
				continue
			}
			require.InDelta(t, float64(x)*NarrowMax/float64(largest), float64(q[i]), 0.501)
			require.InDelta(t, float64(x)*WideMax/float64(largest), float64(w[i]), 0.7)
			require.LessOrEqual(t, max(q[i], -q[i]), int8(NarrowMax))
			require.LessOrEqual(t, max(w[i], -w[i]), int16(WideMax))
		}
	}
}

func TestScaleKeepsSixteenBits(t *testing.T) {
	require.Equal(t, Scale{}, NewScale(0, 3))
	require.Equal(t, Scale{1 << 15, -15}, NewScale(1, 0))
	require.Equal(t, Scale{1<<16 - 1, 16}, NewScale(math.MaxUint32, 0))
	require.Equal(t, Scale{1 << 15, 48}, NewScale(1<<63, 0))
}

func TestTablesAgreeWithTheirFunctions(t *testing.T) {
	for i := range exp2Last + 1 {
		require.InDelta(t, 255*math.Exp2(-float64(i)/1024), float64(exp2Table[i]), 0.5+1e-9)
	}
	for z := -8 * 4096; z <= 8*4096; z++ {
		x := float64(z) / 4096
		require.InDelta(t, x*0.5*math.Erfc(-x/math.Sqrt2), float64(Gelu(int32(z)))/4096, 3e-4, "gelu(%g)", x)
	}
	for k := range 31 {
		for j := range 33 {
			p := math.Exp2(float64(-1-k)) * (1 + float64(j)/32)
			require.InDelta(t, p, math.Erfc(float64(normalTable[33*k+j])/65536/math.Sqrt2), p*1e-4)
		}
	}
}

// TestPhilox checks the published answers of Philox 4x32-10 that the engine's counter layout can express.
func TestPhilox(t *testing.T) {
	require.Equal(t, [4]uint32{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}, Philox(0, 0, 0))
}
