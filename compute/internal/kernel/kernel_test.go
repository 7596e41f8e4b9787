package kernel

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

const headChannels = 32 // of the attention that is tried

// TestMatrixProducts compares every kernel, the scalar one included, with three plain loops, on random and on
// extreme operands: all at the largest magnitude, where an instruction that saturates would show.
func TestMatrixProducts(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	fills := map[string]func() int8{
		"random":   func() int8 { return int8(r.IntN(255) - 127) },
		"largest":  func() int8 { return 127 },
		"least":    func() int8 { return -127 },
		"opposite": func() int8 { return int8(254*r.IntN(2) - 127) },
	}
	for _, k := range All() {
		for name, a := range fills {
			for _, b := range fills {
				for _, size := range [][3]int{{16, 48, 32}, {16, 192, 192}, {16, 64, 768}, {50, 32, 40}, {25, 16, 8}} {
					checkMultiply(t, k, name, size[0], size[1], size[2], a, b)
				}
				checkAttention(t, k, 80, a, b)
				checkAttention(t, k, 64, a, b)
				checkAttention(t, k, 16, a, b)
			}
		}
	}
}

// TestAnyNumberOfRows: tiles of every size, the last ones of a matrix narrower than a tile included.
func TestAnyNumberOfRows(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	random := func() int8 { return int8(r.IntN(255) - 127) }
	for _, k := range All() {
		for rows := 1; rows <= 40; rows++ {
			checkMultiply(t, k, "rows", rows, 16*(1+rows%3), 8*(1+rows%5), random, random)
		}
		checkMultiply(t, k, "rows", 160, 192, 64, random, random)
	}
}

func filled(n int, f func() int8) []int8 {
	out := make([]int8, n)
	for i := range out {
		out[i] = f()
	}
	return out
}

func filledWords(n int, v int32) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// product is the definition: dst[i][c] = sum a[i][j] w[c][j].
func product[T int8 | uint8](a []T, w []int8, rows, n, k int) []int32 {
	out := make([]int32, rows*n)
	for i := range rows {
		x := a[i*k:][:k]
		for c := range n {
			var sum int32
			for j, weight := range w[c*k:][:k] {
				sum += int32(x[j]) * int32(weight)
			}
			out[i*n+c] = sum
		}
	}
	return out
}

func checkMultiply(t *testing.T, k Kernel, name string, rows, n, depth int, fa, fb func() int8) {
	t.Helper()
	a, w := filled(rows*depth, fa), filled(n*depth, fb)
	s := NewScratch(rows, 1024, 80, headChannels)
	m := k.Pack(n, depth, w)
	guarded := filledWords((rows+1)*n, 0x5a5a5a5a)
	k.Multiply(guarded, a, rows, &m, s)
	got := guarded[:rows*n]
	require.Equal(t, filledWords(n, 0x5a5a5a5a), guarded[rows*n:], "%s %s writes beyond its rows", k.Name(), name)
	require.Equal(t, product(a, w, rows, n, depth), got, "%s %s %dx%dx%d", k.Name(), name, rows, n, depth)
}

func checkAttention(t *testing.T, k Kernel, length int, fa, fb func() int8) {
	t.Helper()
	s := NewScratch(16, 256, length, headChannels)
	q, keys := filled(length*headChannels, fa), filled(length*headChannels, fb)
	got := make([]int32, length*length)
	k.Scores(got, q, keys, length, headChannels, s)
	require.Equal(t, product(q, keys, length, length, headChannels), got, k.Name())

	p := make([]uint8, length*length)
	for i := range p {
		p[i] = uint8(2*int(fa())) | 1
		if i%7 == 0 {
			p[i] = 255
		}
	}
	values := filled(headChannels*length, fb)
	got = make([]int32, length*headChannels)
	k.Blend(got, p, values, length, headChannels, s)
	require.Equal(t, product(p, values, length, headChannels, length), got, k.Name())
}

func TestWideProducts(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for _, k := range All() {
		for _, extreme := range []bool{false, true} {
			const n, depth = 48, 192
			plain, q := make([]int16, n*depth), make([]int16, depth)
			for i := range plain { // sum |w| x 8191 stays below 2^31, as load proves
				plain[i] = int16(r.IntN(2601) - 1300)
				if extreme {
					plain[i] = 0
				}
			}
			for i := range q {
				q[i] = int16(r.IntN(2*WideMax+1) - WideMax)
				if extreme {
					q[i] = -WideMax
				}
			}
			for c := range n {
				if extreme { // the whole bound in two neighbours
					copy(plain[c*depth+c:], []int16{32767, 32767})
				}
			}
			w := k.PackWide(n, depth, plain)
			got, want := make([]int32, n), make([]int32, n)
			k.MultiplyWide(got, q, &w)
			for c := range n {
				for j, x := range q {
					want[c] += int32(x) * int32(plain[c*depth+j])
				}
			}
			require.Equal(t, want, got, k.Name())
		}
	}
}

// TestRowOperators compares the row operators of every kernel with the scalar ones over random rows whose
// magnitudes reach the limits that load proves.
func TestRowOperators(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	number := func(limit int64) int32 {
		switch r.IntN(12) {
		case 0:
			return int32(limit)
		case 1:
			return int32(-limit)
		case 2:
			return 0
		}
		return int32(r.Int64N(2*limit+1)-limit) >> r.IntN(24)
	}
	row := func(n int, limit int64) []int32 {
		out := make([]int32, n)
		for i := range out {
			out[i] = number(limit)
		}
		return out
	}
	var reference scalar
	for _, k := range native() {
		t.Run(k.Name(), func(t *testing.T) {
			for range 400 {
				n := 16 * (1 + r.IntN(48))
				s, z := NewScratch(16, 1024, 80, headChannels), NewScratch(16, 1024, 80, headChannels)
				acc, mult := row(n, 1<<24), row(n, 1<<20-1)
				for i := range acc { // what proveRow leaves: the product fits 31 bits after the first shift
					for RoundShift(max(int64(acc[i])*int64(mult[i]), -int64(acc[i])*int64(mult[i])), NarrowPreShift) > Int32Limit {
						mult[i] /= 2
					}
				}
				shift, mantissa := uint(1+r.IntN(MaxProductShift)), int32(1<<15+r.IntN(1<<15))
				want, got := make([]int32, n), make([]int32, n)
				reference.Requantize(want, acc, mult)
				k.Requantize(got, acc, mult)
				require.Equal(t, want, got, "requantize")

				u := row(n, Int32Limit)
				reference.Rescale(want, u, shift, mantissa)
				k.Rescale(got, u, shift, mantissa)
				require.Equal(t, want, got, "rescale")

				x := row(n, ResidualLimit)
				copy(want, x)
				copy(got, x)
				reference.Accumulate(want, acc, mult, shift, mantissa)
				k.Accumulate(got, acc, mult, shift, mantissa)
				require.Equal(t, want, got, "accumulate")

				q, p := make([]int8, n), make([]int8, n)
				require.Equal(t, reference.Activate(q, acc, mult, shift, mantissa, z), k.Activate(p, acc, mult, shift, mantissa, s), "activate")
				require.Equal(t, q, p, "activate")
				require.Equal(t, reference.Quantize(q, u), k.Quantize(p, u), "quantize")
				require.Equal(t, q, p, "quantize")

				gain := make([]int16, n)
				for i := range gain {
					gain[i] = int16(number(1<<15 - 1))
				}
				l1, s1 := reference.Normalize(q, x, gain, z)
				l2, s2 := k.Normalize(p, x, gain, s)
				require.Equal(t, l1, l2)
				require.Equal(t, s1, s2)
				require.Equal(t, q, p, "normalize")
				checkSoftmax(t, k, r, n, s, z)
			}
		})
	}
}

// TestEveryWeight reads the whole table of weights, a key for each distance, and some beyond its end.
func TestEveryWeight(t *testing.T) {
	const n = 1024
	acc, keys := make([]int32, n), make([]int32, n)
	want, got := make([]uint8, n), make([]uint8, n)
	for _, k := range native() {
		s, z := NewScratch(16, n, n, headChannels), NewScratch(16, n, n, headChannels)
		for from := int32(0); from < 11*n; from += n - 16 {
			for i := range acc {
				keys[i], acc[i] = 64, -from-int32(i)
			}
			acc[0] = 0
			if from > 10*n {
				acc[n-1] = -Int32Limit
			}
			require.Equal(t, scalar{}.Weigh(want, acc, keys, 1<<14, 14, z), k.Weigh(got, acc, keys, 1<<14, 14, s), k.Name())
			require.Equal(t, want, got, "%s from %d", k.Name(), from)
		}
	}
}

// TestHeads compares whole heads of attention, of any number of rows, with and without a mask, and the quantization of
// queries by head.
func TestHeads(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	for _, k := range native() {
		for try := range 60 {
			rows, width, heads := 1+r.IntN(100), 16*(1+r.IntN(5)), 1+r.IntN(20)
			stride := heads * width
			u := make([]int32, rows*stride)
			for i := range u {
				u[i] = int32(r.Uint32()) >> (1 + r.IntN(30))
				if try%5 == 0 {
					u[i] = Int32Limit * int32(1-2*r.IntN(2))
				}
			}
			if try%3 == 0 {
				clear(u[:width])
			}
			s, z := NewScratch(rows, stride, rows, width), NewScratch(rows, stride, rows, width)
			var want, got struct {
				q     []int8
				peaks []int32
				out   []int32
			}
			want.q, want.peaks, want.out = make([]int8, rows*stride), make([]int32, rows*heads), make([]int32, rows*stride)
			got.q, got.peaks, got.out = make([]int8, rows*stride), make([]int32, rows*heads), make([]int32, rows*stride)
			for i := range rows {
				scalar{}.QuantizeHeads(want.q[i*stride:][:stride], want.peaks[i*heads:][:heads], u[i*stride:][:stride], width)
				k.QuantizeHeads(got.q[i*stride:][:stride], got.peaks[i*heads:][:heads], u[i*stride:][:stride], width)
			}
			require.Equal(t, want, got, k.Name())
			h := Head{
				Rows: rows, Width: width, Stride: stride, Last: rows, Causal: try%2 == 0,
				Query: want.q, Key: filled(rows*stride, func() int8 { return int8(r.IntN(255) - 127) }),
				Queries: make([]Factor, rows), Keys: make([]int32, rows), Value: u, Out: want.out,
			}
			if try%4 == 0 {
				h.First, h.Last = rows/3, rows/2+1
			}
			for i := range rows {
				h.Queries[i], h.Keys[i] = Factor{int32(r.IntN(46341)), uint(14 + r.IntN(27))}, int32(r.IntN(23171))
			}
			scalar{}.Attend(&h, z)
			h.Out = got.out
			k.Attend(&h, s)
			require.Equal(t, want, got, "%s: %d rows of %d", k.Name(), rows, width)
		}
	}
}

// TestPeaks compares the peak's guess with the division it stands for, near squares above all.
func TestPeaks(t *testing.T) {
	r := rand.New(rand.NewPCG(17, 18))
	for range 200_000 {
		n := 16 * (1 + r.IntN(8))
		largest := int32(1+r.IntN(Int32Limit)) >> r.IntN(31)
		peak := uint64(largest >> peakCut(largest))
		least, most := peak*peak, uint64(n)*peak*peak
		squares := least + r.Uint64N(most-least+1)
		if root := uint64(4096 + r.IntN(40000)); r.IntN(2) == 0 { // one whose quotient is nearly a square
			squares = max(least, min(most, most<<24/(root*root)+r.Uint64N(3)-1))
		}
		if squares > 0 {
			require.Equal(t, int32(SquareRoot(most<<24/squares)), peakOf(largest, squares, n))
		}
	}
}

// TestHeadsByDefinition holds attention against plain loops: a mask sees rows up to its own.
func TestHeadsByDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	const rows, width, stride = 21, 32, 64
	small := func() int8 { return int8(r.IntN(255) - 127) }
	h := Head{
		Rows: rows, Width: width, Stride: stride, Last: rows, Causal: true,
		Query: filled(rows*stride, small), Key: filled(rows*stride, small),
		Queries: make([]Factor, rows), Keys: make([]int32, rows), Value: make([]int32, rows*stride), Out: make([]int32, rows*stride),
	}
	for i := range h.Value {
		h.Value[i] = int32(r.Uint32()) >> 8
	}
	for i := range rows {
		h.Queries[i], h.Keys[i] = Factor{int32(r.IntN(46341)), 22}, int32(r.IntN(23171))
	}
	want := make([]int32, rows*stride)
	for i := range rows {
		n := i + 1
		acc, weight := make([]int32, n), make([]uint8, n)
		for j := range n {
			for c := range width {
				acc[j] += int32(h.Query[i*stride+c]) * int32(h.Key[j*stride+c])
			}
		}
		total := SoftmaxRow(weight, acc, h.Keys[:n], int64(h.Queries[i].Mantissa), h.Queries[i].Shift, make([]int32, n))
		for c := range width {
			column, q := make([]int32, rows), make([]int8, rows)
			for j := range rows {
				column[j] = h.Value[j*stride+c]
			}
			largest, sum := QuantizeNarrow(q, column), int32(0)
			for j, p := range weight {
				sum += int32(p) * int32(q[j])
			}
			FinishBlend(want[i*stride+c:][:1], []int32{sum}, []int32{largest}, total)
		}
	}
	for _, k := range All() {
		clear(h.Out)
		k.Attend(&h, NewScratch(rows, stride, rows, width))
		require.Equal(t, want, h.Out, k.Name())
	}
}

// TestEveryActivation tries all that can go into GELU near zero. A row holds one number only, so that its largest
// shows every bit.
func TestEveryActivation(t *testing.T) {
	const width, edge = 16, 32768
	acc, mult := make([]int32, width), make([]int32, width)
	want, got := make([]int8, width), make([]int8, width)
	for _, k := range native() {
		s, z := NewScratch(16, width, 80, headChannels), NewScratch(16, width, 80, headChannels)
		for v := int32(-edge); v < edge; v++ {
			for i := range acc {
				acc[i], mult[i] = v, 1<<NarrowPreShift
			}
			w, g := scalar{}.Activate(want, acc, mult, 15, 1<<15, z), k.Activate(got, acc, mult, 15, 1<<15, s)
			if w != g || want[v&15] != got[v&15] {
				require.FailNow(t, "activate", "%s: %d becomes %d, not %d", k.Name(), v, g, w)
			}
		}
	}
}

func checkSoftmax(t *testing.T, k Kernel, r *rand.Rand, n int, s, z *Scratch) {
	t.Helper()
	acc, keys := make([]int32, n), make([]int32, n)
	for i := range acc {
		acc[i], keys[i] = int32(r.IntN(2*516128+1)-516128), int32(r.IntN(23171))
	}
	query, by := int64(r.IntN(46341)), uint(14+r.IntN(27))
	a, b := make([]uint8, n), make([]uint8, n)
	total := scalar{}.Weigh(a, acc, keys, query, by, z)
	require.Equal(t, total, k.Weigh(b, acc, keys, query, by, s))
	require.Equal(t, a, b, "weigh")
	require.GreaterOrEqual(t, total, int32(255))

	sums, largest := make([]int32, n), make([]int32, n)
	for i := range sums {
		sums[i], largest[i] = int32(int64(r.IntN(255)-127)*int64(total)), int32(r.Uint32()>>(1+r.IntN(31)))
	}
	want, got := make([]int32, n), make([]int32, n)
	scalar{}.Finish(want, sums, largest, total)
	k.Finish(got, sums, largest, total)
	require.Equal(t, want, got, "finish")
}
