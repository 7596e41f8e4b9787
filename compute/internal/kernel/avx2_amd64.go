package kernel

// avx2 multiplies bytes widened to int16 with VPMADDWD, which is exact; VPMADDUBSW would saturate.
type avx2 struct {
	scalar //nolint:unused // an operator that is added later works here at once
}

func (avx2) Name() string { return "avx2" }

func (avx2) Pack(n, k int, weight []int8) Matrix {
	m := Matrix{N: n, K: k, packed: make([]byte, n*k)}
	packPair(m.packed, weight, n, k)
	return m
}

// packPair reorders [n][k] to [n/16][k/2][16][2].
func packPair(packed []byte, weight []int8, n, k int) {
	for r := range n {
		at := r/16*16*k + r%16*2
		row := weight[r*k:][:k]
		for j := 0; j+2 <= k; j += 2 {
			packed[at+j*16], packed[at+j*16+1] = byte(row[j]), byte(row[j+1])
		}
	}
}

func multiplyPacked[T int8 | uint8](dst []int32, a []T, packed []byte, rows, n, k int, s *Scratch) {
	widened := s.widened[:4*k]
	for i := 0; i < rows; i += 4 {
		i := min(i, max(0, rows-4)) // the last four rows may be computed twice
		for j, v := range a[i*k : min(i+4, rows)*k] {
			widened[j] = int16(v)
		}
		if rows >= 4 {
			pairTile4(&dst[i*n], &widened[0], &packed[0], n, k, n, k)
			continue
		}
		for r := range rows { // with no stride, four times the same row
			pairTile4(&dst[r*n], &widened[r*k], &packed[0], n, k, 0, 0)
		}
	}
}

func (avx2) Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch) {
	multiplyPacked(dst, a, w.packed, rows, w.N, w.K, s)
}

func (avx2) PackWide(n, k int, weight []int16) WideMatrix { return packWidePairs(n, k, weight) }

func (avx2) MultiplyWide(dst []int32, q []int16, w *WideMatrix) {
	wideRow(&dst[0], &q[0], &w.packed[0], w.N, w.K)
}

// packWidePairs reorders [n][k] to [n/16][k/2][16][2].
func packWidePairs(n, k int, weight []int16) WideMatrix {
	w := WideMatrix{N: n, K: k, packed: make([]int16, n*k)}
	for r := range n {
		at := r/16*16*k + r%16*2
		for j, v := range weight[r*k:][:k] {
			w.packed[at+j/2*32+j%2] = v
		}
	}
	return w
}

func (avx2) Scores(dst []int32, q, k []int8, t, width int, s *Scratch) {
	packPair(s.packed, k, t, width)
	multiplyPacked(dst, q, s.packed, t, t, width, s)
}

func (avx2) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	packPair(s.packed, v, width, t)
	multiplyPacked(dst, p, s.packed, t, width, t, s)
}

//go:noescape
func wideRow(acc *int32, q *int16, w *int16, n, k int)

//go:noescape
func pairTile4(dst *int32, a *int16, b *byte, n, k, stride, depth int)
