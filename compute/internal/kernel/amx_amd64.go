package kernel

import (
	"encoding/binary"
	"sync"
	"unsafe"
)

// amx is vnni with byte products by Intel's AMX: a tile register holds 16 rows of 64 bytes, and TDPBSSD multiplies 16 rows of
// activations with 16 columns of weights, 64 deep, into 16 x 16 sums modulo 2^32. It takes signed with signed bytes
// (TDPBUSD: unsigned with signed), so nothing has to be shifted or corrected.
//
// The code has been executed under emulation only (package amxemu), never on a processor with AMX; what it
// computes is tested, how fast it is has not been measured.
type amx struct{ vnni }

func (amx) Name() string { return "amx" }

// Pack needs no sums and keeps an order of its own, whatever vnni's is.
func (amx) Pack(n, k int, weight []int8) Matrix {
	m := Matrix{N: n, K: k, packed: make([]byte, n*k)}
	packTiles(m.packed, weight, n, k)
	return m
}

// packTiles reorders [n][k] to [n/16][k/4][16][4]: any number of quads of k, one below the other, are a tile of weights.
func packTiles(packed []byte, weight []int8, n, k int) {
	for r := range n {
		row := weight[r*k:][:k]
		to := packed[r/16*16*k+r%16*4:]
		for j := 0; j+4 <= k; j += 4 {
			word := uint32(uint8(row[j])) | uint32(uint8(row[j+1]))<<8 | uint32(uint8(row[j+2]))<<16 | uint32(uint8(row[j+3]))<<24
			binary.LittleEndian.PutUint32(to[16*j:], word)
		}
	}
}

func (amx) Multiply(dst []int32, a []int8, rows int, w *Matrix, _ *Scratch) {
	multiplyTiles(dst, a, w.K, w.packed, rows, w.N, w.K)
}

func (amx) Scores(dst []int32, q, k []int8, t, width int, s *Scratch) {
	packTiles(s.packed, k, t, width)
	multiplyTiles(dst, q, width, s.packed, t, t, width)
}

func (amx) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	packTiles(s.packed, v, width, t)
	multiplyTiles(dst, p, t, s.packed, t, width, t)
}

// Attend is vnni's with two tiles of queries at a time. The panels it makes of keys and values are what tiles take, and
// queries are read where they lie: nothing has to be raised.
func (amx) Attend(h *Head, s *Scratch) {
	width, length := h.Width, padded(h.Rows)
	keys512(&s.packed[0], &s.sums[0], &h.Key[0], h.Rows, h.Stride, width)
	values512(&s.values[0], &s.largest[0], &h.Value[0], h.Rows, h.Stride, width)
	for first := h.First; first < h.Last; first += 2 * tileHeight {
		rows := min(2*tileHeight, h.Last-first)
		multiplyTiles(s.scores, h.Query[first*h.Stride:], h.Stride, s.packed, rows, length, width)
		weighRows512(h, first, rows, s)
		multiplyTiles(s.scores, s.weights, length, s.values, rows, width, length)
		finishRows512(h, first, rows, s)
	}
}

// tileShapes is the operand of LDTILECFG for palette 1: bytes per row of each register at 16, rows at 48.
type tileShapes [64]byte

func (s *tileShapes) set(tile, rows, width int) {
	s[0] = 1
	binary.LittleEndian.PutUint16(s[16+2*tile:], uint16(width))
	s[48+tile] = byte(rows)
}

const (
	tileHeight = 16 // rows of a tile, and columns of a tile of sums or weights
	tileWidth  = 64 // bytes of a row
)

// tileStep cuts a depth of k, a multiple of 4, into equal steps of at most 64 bytes. Equal ones spare a second
// configuration for the rest, and nothing is read beyond the row. Multiples of 64 and sizes up to 64 come out whole.
func tileStep(k int) (step, steps int) {
	for steps = (k + tileWidth - 1) / tileWidth; k%(4*steps) != 0; {
		steps++
	}
	return k / steps, steps
}

// multiplyTiles is dst[i][c] = sum a[i][j] b[c][j] for any number of rows of a that lie stride apart, b packed by
// packTiles. More than 16 rows go through two by two tiles of sums, up to 16 through one by four, and so does an odd
// column at the end.
func multiplyTiles[T int8 | uint8](dst []int32, a []T, stride int, b []byte, rows, n, k int) {
	step, steps := tileStep(k)
	unsigned := ^T(0) > 0
	dst, a, b = dst[:rows*n], a[:(rows-1)*stride+k], b[:n*k] // what the assembly touches
	for i := 0; i < rows; i += 2 * tileHeight {
		height, left := min(2*tileHeight, rows-i), n/tileHeight
		if pairs := left &^ 1; height > tileHeight && pairs > 0 {
			shapes := pairShapes(height-tileHeight, step)
			tilePairs(&shapes, &dst[i*n], unsafe.Pointer(&a[i*stride]), &b[0], 4*n, stride, tileHeight*k, pairs, step, steps, unsigned)
			left -= pairs
		}
		if left == 0 {
			continue
		}
		for r, c := i, n-left*tileHeight; r < i+height; r += tileHeight {
			shapes := lineShapes(min(tileHeight, i+height-r), step)
			tileLine(&shapes, &dst[r*n+c], unsafe.Pointer(&a[r*stride]), &b[c*k], 4*n, stride, tileHeight*k, left, step, steps, unsigned)
		}
	}
}

// pairShapes is for 16 + low rows.
func pairShapes(low, step int) (s tileShapes) {
	for tile, rows := range [...]int{tileHeight, tileHeight, low, low} {
		s.set(tile, rows, tileWidth)
	}
	s.set(4, tileHeight, step)
	s.set(5, low, step)
	s.set(6, step/4, tileWidth)
	s.set(7, step/4, tileWidth)
	return s
}

func lineShapes(rows, step int) (s tileShapes) {
	for tile := range 4 {
		s.set(tile, rows, tileWidth)
	}
	s.set(4, rows, step)
	for tile := 5; tile < 8; tile++ {
		s.set(tile, step/4, tileWidth)
	}
	return s
}

// tilesUsable is a fact about the processor and the process, found out once: asking the operating system is part of it.
var tilesUsable = sync.OnceValue(func() bool { return hasTiles() && requestTiles() })

// hasTiles says whether processor and operating system know AMX's int8 tiles of the size that the code is written for.
func hasTiles() bool {
	const (
		osxsave            = 1 << 27         // leaf 1, ecx
		tiles              = 1<<24 | 1<<25   // leaf 7, edx: AMX-TILE, AMX-INT8
		saved              = 1<<17 | 1<<18   // XCR0: TILECFG, TILEDATA
		tileBytes          = 1024<<16 | 8192 // leaf 1D, palette 1: bytes of a tile, of all
		tileRow            = 8<<16 | 64      // registers, bytes of a row
		paletteLeaf uint32 = 0x1D
	)
	last, _, _, _ := cpuid(0, 0)
	if last < paletteLeaf {
		return false
	}
	if _, _, c, _ := cpuid(1, 0); c&osxsave == 0 || xgetbv()&saved != saved {
		return false
	}
	if _, _, _, d := cpuid(7, 0); d&tiles != tiles {
		return false
	}
	a, b, c, _ := cpuid(paletteLeaf, 1)
	return a == tileBytes && b == tileRow && c&0xFFFF == tileHeight
}

//go:noescape
func tilePairs(shapes *tileShapes, dst *int32, a unsafe.Pointer, b *byte, dstStride, aStride, column, columns, step, steps int, unsigned bool)

//go:noescape
func tileLine(shapes *tileShapes, dst *int32, a unsafe.Pointer, b *byte, dstStride, aStride, column, columns, step, steps int, unsigned bool)

func cpuid(leaf, sub uint32) (a, b, c, d uint32)

func xgetbv() uint32
