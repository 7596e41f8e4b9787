package kernel

import "unsafe"

// neon computes with Arm's 128-bit vectors. Its operators on rows are the same everywhere; products are made in one of
// three ways.
type neon struct {
	neonRows
	name  string
	tiles tiles
}

// tiles is a way to multiply rows of activations with packed rows of weights, keys or values. Activations are signed;
// attention's weights are not, so p - 128 is multiplied instead and the sums start at 128 x (sum of the values): in
// arithmetic modulo 2^32 the result is exact whatever happens in between.
type tiles interface {
	// pack reorders n rows of k bytes that lie stride apart.
	pack(dst []byte, src []int8, n, stride, k int)
	// signed is dst[i][c] = sum a[i][j] b[c][j] for n packed rows b; rows of a lie stride apart.
	signed(dst []int32, a []int8, rows, stride int, b []byte, n, k int, s *Scratch)
	// unsigned is the same for at most flippedRows rows of p without a stride; s.sums holds what sumRows makes of b.
	unsigned(dst []int32, p []uint8, rows int, b []byte, n, k int, s *Scratch)
}

const flippedRows = 8 // rows of attention's weights that are made signed at a time

func (k *neon) Name() string { return k.name }

func (k *neon) Pack(n, depth int, weight []int8) Matrix {
	m := Matrix{N: n, K: depth, packed: make([]byte, n*depth)}
	k.tiles.pack(m.packed, weight, n, depth, depth)
	return m
}

func (k *neon) Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch) {
	k.tiles.signed(dst, a, rows, w.K, w.packed, w.N, w.K, s)
}

func (k *neon) Scores(dst []int32, q, keys []int8, t, width int, s *Scratch) {
	k.tiles.pack(s.packed, keys, t, width, width)
	k.tiles.signed(dst, q, t, width, s.packed, t, width, s)
}

func (k *neon) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	k.tiles.pack(s.packed, v, width, t, t)
	sumRows(&s.sums[0], &v[0], width, t)
	for i := 0; i < t; i += flippedRows {
		k.tiles.unsigned(dst[i*width:], p[i*t:], min(flippedRows, t-i), s.packed, width, t, s)
	}
}

// dotTiled multiplies with the dot product of Armv8.2 (SDOT): Apple M, Graviton 2 and later, phones since about 2018,
// Raspberry Pi 5.
type dotTiled struct{}

func (dotTiled) pack(dst []byte, src []int8, n, stride, k int) {
	packQuads(&dst[0], bytesOf(src), n, stride, k)
}

func (dotTiled) signed(dst []int32, a []int8, rows, stride int, b []byte, n, k int, _ *Scratch) {
	guard(dst, a, b, rows, n, k, stride)
	dotTiles(&dst[0], bytesOf(a), &b[0], nil, rows, n, k, stride)
}

func (dotTiled) unsigned(dst []int32, p []uint8, rows int, b []byte, n, k int, s *Scratch) {
	guard(dst, p, b, rows, n, k, k)
	flipTops(&s.raised[:rows*k][0], &p[0], rows*k)
	dotTiles(&dst[0], &s.raised[0], &b[0], &s.sums[0], rows, n, k, k)
}

// byteTiled does without: bytes are multiplied to 16 bits, two products are added there, and pairs of them to 32. It is for
// processors such as the Cortex-A53 and A72 of older Raspberry Pis.
type byteTiled struct{}

// pack: rows stay as they are.
func (byteTiled) pack(dst []byte, src []int8, n, stride, k int) {
	for i := range n {
		copy(signedOf(dst[i*k:][:k]), src[i*stride:][:k])
	}
}

func (byteTiled) signed(dst []int32, a []int8, rows, stride int, b []byte, n, k int, _ *Scratch) {
	guard(dst, a, b, rows, n, k, stride)
	byteTiles(&dst[0], bytesOf(a), &b[0], nil, rows, n, k, stride)
}

func (byteTiled) unsigned(dst []int32, p []uint8, rows int, b []byte, n, k int, s *Scratch) {
	guard(dst, p, b, rows, n, k, k)
	flipTops(&s.raised[:rows*k][0], &p[0], rows*k)
	byteTiles(&dst[0], &s.raised[0], &b[0], &s.sums[0], rows, n, k, k)
}

// blockTiled multiplies with SMMLA (Armv8.6: Graviton 3 and later, Cortex-A510 and later, Apple M2 and later), which makes
// 32 products where SDOT makes 16. It wants pairs of rows on both sides, so activations are packed, too.
type blockTiled struct{}

func (blockTiled) pack(dst []byte, src []int8, n, stride, k int) {
	packBlocks(&dst[0], bytesOf(src), n, stride, k, 0)
}

// signed: a last row without a second is a pair of its own, for which the memory of activations has no room.
func (blockTiled) signed(dst []int32, a []int8, rows, stride int, b []byte, n, k int, s *Scratch) {
	guard(dst, a, b, rows, n, k, stride)
	even := rows &^ 1
	if even > 0 {
		packBlocks(&s.raised[:even*k][0], bytesOf(a), even, stride, k, 0)
		blockTiles(&dst[0], &s.raised[0], &b[0], nil, even, n, k)
	}
	if even < rows {
		pair := (*byte)(unsafe.Pointer(&s.words[0]))
		packBlocks(pair, bytesOf(a[even*stride:]), 1, stride, k, 0)
		blockTiles(&dst[even*n], pair, &b[0], nil, 1, n, k)
	}
}

func (blockTiled) unsigned(dst []int32, p []uint8, rows int, b []byte, n, k int, s *Scratch) {
	guard(dst, p, b, rows, n, k, k)
	packBlocks(&s.raised[:(rows+rows%2)*k][0], &p[0], rows, k, k, 0x80)
	blockTiles(&dst[0], &s.raised[0], &b[0], &s.sums[0], rows, n, k)
}

// guard panics where a product would leave its operands; assembly does not look.
func guard[T int8 | uint8](dst []int32, a []T, b []byte, rows, n, k, stride int) {
	_, _, _ = dst[:rows*n], a[:(rows-1)*stride+k], b[:n*k]
}

func bytesOf(v []int8) *byte { return (*byte)(unsafe.Pointer(&v[0])) }

func signedOf(v []byte) []int8 { return unsafe.Slice((*int8)(unsafe.Pointer(&v[0])), len(v)) }

//go:noescape
func dotTiles(dst *int32, a, b *byte, sums *int32, rows, n, k, stride int)

//go:noescape
func byteTiles(dst *int32, a, b *byte, sums *int32, rows, n, k, stride int)

//go:noescape
func blockTiles(dst *int32, a, b *byte, sums *int32, rows, n, k int)

//go:noescape
func packQuads(dst, src *byte, n, stride, k int)

//go:noescape
func packBlocks(dst, src *byte, n, stride, k int, flip byte)

//go:noescape
func sumRows(dst *int32, v *int8, n, k int)

//go:noescape
func flipTops(dst, p *uint8, n int)
