package kernel

import "encoding/binary"

// vnni computes with AVX-512: VPDPBUSD for products, 16 lanes for rows. VPDPBUSD multiplies unsigned with signed
// bytes, so activations are shifted by +128 and the sums start at -128 x (sum of the weights); in
// arithmetic modulo 2^32 the result is exact whatever happens in between.
type vnni struct {
	scalar //nolint:unused // an operator that is added later works here at once
}

const tileRows = 12 // at most; 24 vectors of sums, and room for what they are made of

func (vnni) Name() string { return "vnni" }

func (vnni) Pack(n, k int, weight []int8) Matrix {
	m := Matrix{N: n, K: k, packed: make([]byte, n*k), sums: make([]int32, n)}
	packDot(m.packed, m.sums, weight, n, k)
	return m
}

// packDot reorders [n][k] to [n/16][k/4][16][4] and sums each row times -128.
func packDot(packed []byte, sums []int32, weight []int8, n, k int) {
	for r := range n {
		var sum int32
		row := weight[r*k:][:k]
		at := r/16*16*k + r%16*4
		for j := 0; j+4 <= k; j += 4 {
			a, b, c, d := row[j], row[j+1], row[j+2], row[j+3]
			sum += int32(a) + int32(b) + int32(c) + int32(d)
			word := uint32(uint8(a)) | uint32(uint8(b))<<8 | uint32(uint8(c))<<16 | uint32(uint8(d))<<24
			binary.LittleEndian.PutUint32(packed[at+j*16:], word)
		}
		sums[r] = -128 * sum
	}
}

func (vnni) Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch) {
	dotRows(dst, raise(s.raised, a[:rows*w.K]), w.packed, w.sums, rows, w.N, w.K)
}

// dotRows is dst[rows][n] = sums[n] + a[rows][k] x b, two panels of weights at a time over all rows: a panel stays in the
// first cache while the rows pass. Rows are cut into tiles that differ by one at most.
func dotRows(dst []int32, a []uint8, b []byte, sums []int32, rows, n, k int) {
	tiles := (rows + tileRows - 1) / tileRows
	size, larger := rows/tiles, rows%tiles
	above := larger * (size + 1)
	for c := 0; c < n; c += 32 {
		panels := min(2, (n-c)/16)
		if larger > 0 {
			dotTiles(&dst[c], &a[0], &b[c*k], &sums[c], n, k, size+1, larger, panels)
		}
		dotTiles(&dst[above*n+c], &a[above*k], &b[c*k], &sums[c], n, k, size, tiles-larger, panels)
	}
}

// raise writes activations + 128 as unsigned bytes: the top bit flips.
func raise(dst []uint8, a []int8) []uint8 {
	dst = dst[:len(a)]
	xor512(&dst[0], &a[0], len(a))
	return dst
}

func (vnni) PackWide(n, k int, weight []int16) WideMatrix { return packWidePairs(n, k, weight) }

func (vnni) MultiplyWide(dst []int32, q []int16, w *WideMatrix) {
	wideRow(&dst[0], &q[0], &w.packed[0], w.N, w.K)
}

func (vnni) Scores(dst []int32, q, k []int8, t, width int, s *Scratch) {
	packDot(s.packed, s.sums, k, t, width)
	dotRows(dst, raise(s.raised, q[:t*width]), s.packed, s.sums, t, t, width)
}

func (vnni) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	packDot(s.packed, s.sums, v, width, t)
	clear(s.sums[:width]) // the weights are unsigned as they are
	dotRows(dst, p, s.packed, s.sums, t, width, t)
}

func (vnni) Normalize(dst []int8, x []int32, gain []int16, s *Scratch) (int32, uint64) {
	y := s.row[:len(x)]
	squares, largest := gain512(&y[0], &x[0], &gain[0], len(x))
	inverse, shift := reciprocal(largest, NarrowMax)
	quantize512(&dst[0], &y[0], len(y), inverse, shift)
	return largest, squares
}

func (vnni) Activate(dst []int8, acc, mult []int32, shift uint, mantissa int32, s *Scratch) int32 {
	y := s.row[:len(acc)]
	largest := activate512(&y[0], &acc[0], &mult[0], len(acc), shift, int64(mantissa), &geluWords[0], geluNothing)
	inverse, by := reciprocal(largest, NarrowMax)
	quantize512(&dst[0], &y[0], len(y), inverse, by)
	return largest
}

func (vnni) Accumulate(x, acc, mult []int32, shift uint, mantissa int32) {
	accumulate512(&x[0], &acc[0], &mult[0], len(x), shift, int64(mantissa))
}

func (vnni) Requantize(dst, acc, mult []int32) {
	requantize512(&dst[0], &acc[0], &mult[0], len(acc))
}

func (vnni) Rescale(dst, u []int32, shift uint, mantissa int32) {
	rescale512(&dst[0], &u[0], len(u), shift, int64(mantissa))
}

func (vnni) Quantize(dst []int8, v []int32) int32 {
	largest := magnitude512(&v[0], len(v))
	inverse, shift := reciprocal(largest, NarrowMax)
	quantize512(&dst[0], &v[0], len(v), inverse, shift)
	return largest
}

func (vnni) Finish(dst, acc, largest []int32, total int32) {
	blendRow512(&dst[0], &acc[0], &largest[0], len(acc), blendInverse(total))
}

//go:noescape
func dotTiles(dst *int32, a, b *byte, sums *int32, n, k, rows, tiles, panels int)

//go:noescape
func xor512(dst *uint8, a *int8, n int)

//go:noescape
func requantize512(dst, acc, mult *int32, n int)

//go:noescape
func accumulate512(x, acc, mult *int32, n int, shift uint, mantissa int64)

//go:noescape
func rescale512(dst, u *int32, n int, shift uint, mantissa int64)

//go:noescape
func activate512(y, acc, mult *int32, n int, shift uint, mantissa int64, words *uint16, nothing int) (largest int32)

//go:noescape
func gain512(y, x *int32, gain *int16, n int) (squares uint64, largest int32)

//go:noescape
func magnitude512(v *int32, n int) (largest int32)

//go:noescape
func quantize512(dst *int8, v *int32, n int, inverse int64, shift uint)

//go:noescape
func blendRow512(dst, acc, largest *int32, n int, inverse int64)
