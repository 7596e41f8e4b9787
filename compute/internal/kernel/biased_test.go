package kernel

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestBiased holds every kernel against the scalar one, on random operands and on extreme ones.
func TestBiased(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	curve := GELU()
	for _, k := range All() {
		t.Run(k.Name(), func(t *testing.T) {
			for round := range 2000 {
				n := 16 * (1 + random.IntN(20))
				draw := func(limit int64) []int32 {
					out := make([]int32, n)
					for i := range out {
						out[i] = int32(random.Int64N(2*limit+1) - limit)
						if round%4 == 0 && random.IntN(3) == 0 {
							out[i] = int32(limit)
							if random.IntN(2) == 0 {
								out[i] = -int32(limit)
							}
						}
					}
					return out
				}
				acc, mult, bias := draw(1<<uint(8+random.IntN(18))), draw(1<<uint(1+random.IntN(19))), draw(1<<uint(random.IntN(27))-1)
				shift, mantissa := uint(1+random.IntN(40)), int32(1<<15+random.IntN(1<<15))
				want, got := make([]int32, n), make([]int32, n)
				scalar{}.Project(want, acc, mult, bias, shift, mantissa)
				if k.Project(got, acc, mult, bias, shift, mantissa); !slices.Equal(got, want) {
					t.Fatalf("Project, shift %d: %v, want %v", shift, got, want)
				}
				top := scalar{}.Bend(want, acc, mult, bias, shift, mantissa, curve)
				if found := k.Bend(got, acc, mult, bias, shift, mantissa, curve); found != top || !slices.Equal(got, want) {
					t.Fatalf("Bend, shift %d: %d %v, want %d %v", shift, found, got, top, want)
				}
				x := draw(ResidualLimit)
				y := slices.Clone(x)
				scalar{}.AccumulateBiased(x, acc, mult, bias, shift, mantissa)
				if k.AccumulateBiased(y, acc, mult, bias, shift, mantissa); !slices.Equal(x, y) {
					t.Fatalf("AccumulateBiased, shift %d: %v, want %v", shift, y, x)
				}
			}
		})
	}
}

// TestCurvesThatDoNotFold: whatever a curve is, it is followed. Each differs from GELU in one place.
func TestCurvesThatDoNotFold(t *testing.T) {
	const n = 32
	one, bias := slices.Repeat([]int32{1 << NarrowPreShift}, n), make([]int32, n)
	for _, k := range native() {
		for _, at := range []int{0, 1, 15, 16, 200, 383, 384, 385, 400, 767, 768} {
			for _, change := range []int32{1, -1, 3000} {
				curve := *GELU()
				curve[at] += change
				acc, want, got := make([]int32, n), make([]int32, n), make([]int32, n)
				for i := range acc {
					acc[i] = int32(64*(at-384) + 8*(i-n/2))
				}
				top := scalar{}.Bend(want, acc, one, bias, 15, 1<<15, &curve)
				if found := k.Bend(got, acc, one, bias, 15, 1<<15, &curve); found != top || !slices.Equal(got, want) {
					t.Fatalf("%s: changed at %d by %d: %v, want %v", k.Name(), at, change, got, want)
				}
			}
		}
	}
}

// TestEveryBend follows a folding curve through all cells, and beyond its ends.
func TestEveryBend(t *testing.T) {
	const n, edge = 1024, 32768
	one, bias := slices.Repeat([]int32{1 << NarrowPreShift}, n), make([]int32, n)
	acc, want, got := make([]int32, n), make([]int32, n), make([]int32, n)
	for _, k := range native() {
		for from := int32(-edge); from < edge; from += n {
			for i := range acc {
				acc[i] = from + int32(i)
			}
			top := scalar{}.Bend(want, acc, one, bias, 15, 1<<15, GELU())
			if found := k.Bend(got, acc, one, bias, 15, 1<<15, GELU()); found != top || !slices.Equal(got, want) {
				t.Fatalf("%s: from %d", k.Name(), from)
			}
		}
	}
}

func TestCurve(t *testing.T) {
	for z := int32(-CurveLimit); z <= CurveLimit; z += 977 {
		if got := GELU().At(z); got != Gelu(z) {
			t.Fatalf("%d becomes %d, want %d", z, got, Gelu(z))
		}
	}
}

func TestCosine(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	for range 1000 {
		a, b := make([]int16, 512), make([]int16, 512)
		var dot, na, nb float64
		for i := range a {
			a[i], b[i] = int16(random.IntN(8191)-4095), int16(random.IntN(8191)-4095)
			dot, na, nb = dot+float64(a[i])*float64(b[i]), na+float64(a[i])*float64(a[i]), nb+float64(b[i])*float64(b[i])
		}
		if got, want := float64(Cosine(a, b)), 1e4*dot/math.Sqrt(na*nb); math.Abs(got-want) > 0.51 {
			t.Fatalf("%v, want %v", got, want)
		}
		if Cosine(a, a) != ScoreUnit || Cosine(a, make([]int16, 512)) != 0 {
			t.Fatal("of equals, or with nothing")
		}
	}
}

// TestCosineOfLargeVectors: the formula of SPEC.md holds where its dividend takes more than 63 bits.
func TestCosineOfLargeVectors(t *testing.T) {
	flat := slices.Repeat([]int16{4095}, 1024)
	against := slices.Repeat([]int16{-4095}, 1024)
	if Cosine(flat, flat) != ScoreUnit || Cosine(flat, against) != -ScoreUnit {
		t.Fatalf("%d and %d", Cosine(flat, flat), Cosine(flat, against))
	}
	random := rand.New(rand.NewPCG(11, 12))
	for range 10000 {
		a, b := random.Int64N(1<<48)>>random.IntN(48), random.Uint64N(1<<50)>>random.IntN(20)+1<<16
		for _, a := range []int64{a, -a, int64(b) >> 17, -int64(b) >> 17} {
			x := new(big.Int).Lsh(big.NewInt(a), 17)
			twice := new(big.Int).SetUint64(2 * b)
			want := x.Add(x, new(big.Int).SetUint64(b)).Div(x, twice).Int64() // Euclid's: floors for a positive divisor
			if got := roundQuotient(a, b); got != want {
				t.Fatalf("%d x 2^16 / %d is %d, want %d", a, b, got, want)
			}
		}
	}
}
