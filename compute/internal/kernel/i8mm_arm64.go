package kernel

import "unsafe"

// i8mm is neon with SMMLA (Armv8.6: Graviton 3 and later, Cortex-A510 and later, Apple M2 and later), which makes 32 products
// where SDOT makes 16. It wants pairs of rows on both sides, so activations are packed, too. Sequences have an even length.
type i8mm struct{ neonRows }

func (i8mm) Name() string { return "i8mm" }

func (i8mm) Pack(n, k int, weight []int8) Matrix {
	m := Matrix{N: n, K: k, packed: make([]byte, n*k)}
	packPairs8(&m.packed[0], bytesOf(weight), n, k, 0)
	return m
}

// Multiply: a last row without a second is a pair of its own, for which the memory of activations has no room.
func (i8mm) Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch) {
	even := rows &^ 1
	if even > 0 {
		packPairs8(&s.raised[0], bytesOf(a[:even*w.K]), even, w.K, 0)
		blockTiles(&dst[0], &s.raised[0], &w.packed[0], nil, even, w.N, w.K)
	}
	if even < rows {
		one := (*byte)(unsafe.Pointer(&s.words[0]))
		packPairs8(one, bytesOf(a[even*w.K:]), 1, w.K, 0)
		blockTiles(&dst[even*w.N], one, &w.packed[0], nil, 1, w.N, w.K)
	}
}

func (i8mm) Scores(dst []int32, q, k []int8, t, width int, s *Scratch) {
	packPairs8(&s.packed[0], bytesOf(k), t, width, 0)
	packPairs8(&s.raised[0], bytesOf(q), t, width, 0)
	blockTiles(&dst[0], &s.raised[0], &s.packed[0], nil, t, t, width)
}

func (i8mm) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	packPairs8(&s.packed[0], bytesOf(v), width, t, 0)
	sumRows(&s.sums[0], &v[0], width, t)
	for i := 0; i < t; i += flippedRows {
		rows := min(flippedRows, t-i)
		packPairs8(&s.raised[0], &p[i*t], rows, t, 0x80)
		blockTiles(&dst[i*width], &s.raised[0], &s.packed[0], &s.sums[0], rows, width, t)
	}
}

func bytesOf(v []int8) *byte { return (*byte)(unsafe.Pointer(&v[0])) }

//go:noescape
func blockTiles(dst *int32, a *byte, b *byte, sums *int32, rows, n, k int)

//go:noescape
func packPairs8(dst *byte, src *byte, n, k int, flip byte)
