package kernel

import "unsafe"

// neon computes with Arm's 128-bit vectors and the dot product of Armv8.2 (SDOT): Apple M, Graviton 2 and later, phones
// since about 2018, Raspberry Pi 5. Both operands of SDOT are signed, so activations are used as they are. Attention's
// weights are unsigned: p - 128 is multiplied instead and the sums start at 128 x (sum of the values); in
// arithmetic modulo 2^32 the result is exact whatever happens in between.
type neon struct{ neonRows }

// neonBase is the same for processors without the dot product, such as the Cortex-A53 and A72 of older Raspberry Pis: bytes
// are multiplied to 16 bits, two products are added there, and pairs of them to 32.
type neonBase struct{ neonRows }

const flippedRows = 8 // rows of attention's weights that are made signed at a time

func (neon) Name() string { return "neon" }

func (neon) Pack(n, k int, weight []int8) Matrix {
	m := Matrix{N: n, K: k, packed: make([]byte, n*k)}
	packQuads(&m.packed[0], &weight[0], n, k)
	return m
}

func (neon) Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch) {
	dotTiles(&dst[0], &a[0], &w.packed[0], nil, rows, w.N, w.K)
}

func (neon) Scores(dst []int32, q, k []int8, t, width int, s *Scratch) {
	packQuads(&s.packed[0], &k[0], t, width)
	dotTiles(&dst[0], &q[0], &s.packed[0], nil, t, t, width)
}

func (neon) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	packQuads(&s.packed[0], &v[0], width, t)
	sumRows(&s.sums[0], &v[0], width, t)
	for i := 0; i < t; i += flippedRows {
		rows := min(flippedRows, t-i)
		a := flipped(s, p[i*t:][:rows*t])
		dotTiles(&dst[i*width], a, &s.packed[0], &s.sums[0], rows, width, t)
	}
}

// flipped returns p - 128. The bytes stand in the scratch's unsigned ones, which no other NEON product uses.
func flipped(s *Scratch, p []uint8) *int8 {
	to := s.raised[:len(p)]
	flipTops(&to[0], &p[0], len(p))
	return (*int8)(unsafe.Pointer(&to[0]))
}

func (neonBase) Name() string { return "neonbase" }

func (neonBase) Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch) {
	byteTiles(&dst[0], &a[0], &w.Weight[0], nil, rows, w.N, w.K)
}

func (neonBase) Scores(dst []int32, q, k []int8, t, width int, s *Scratch) {
	byteTiles(&dst[0], &q[0], &k[0], nil, t, t, width)
}

func (neonBase) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	sumRows(&s.sums[0], &v[0], width, t)
	for i := 0; i < t; i += flippedRows {
		rows := min(flippedRows, t-i)
		a := flipped(s, p[i*t:][:rows*t])
		byteTiles(&dst[i*width], a, &v[0], &s.sums[0], rows, width, t)
	}
}

//go:noescape
func dotTiles(dst *int32, a *int8, b *byte, sums *int32, rows, n, k int)

//go:noescape
func byteTiles(dst *int32, a *int8, b *int8, sums *int32, rows, n, k int)

//go:noescape
func packQuads(dst *byte, src *int8, n, k int)

//go:noescape
func sumRows(dst *int32, v *int8, n, k int)

//go:noescape
func flipTops(dst, p *uint8, n int)
