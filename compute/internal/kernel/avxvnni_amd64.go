package kernel

// avxvnni is for processors with VPDPBUSD on 256 bits and without AVX-512, most consumer ones since 2021. Products are made as
// the vnni kernel makes them, in smaller tiles; rows are those of the avx2 kernel.
type avxvnni struct{ avx2 }

const smallTileRows = 6 // at most; 12 vectors of sums of the 16 there are

func (avxvnni) Name() string { return "avxvnni" }

func (avxvnni) Pack(n, k int, weight []int8) Matrix {
	m := Matrix{N: n, K: k, packed: make([]byte, n*k), sums: make([]int32, n)}
	packRows256(&m.packed[0], &m.sums[0], &weight[0], n, k)
	return m
}

func (avxvnni) Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch) {
	xor256(&s.raised[0], &a[0], rows*w.K)
	dotRows256(dst, s.raised, w.packed, w.sums, rows, w.N, w.K)
}

// dotRows256 is dotRows a panel at a time.
func dotRows256(dst []int32, a []uint8, b []byte, sums []int32, rows, n, k int) {
	tiles := (rows + smallTileRows - 1) / smallTileRows
	size, larger := rows/tiles, rows%tiles
	above := larger * (size + 1)
	for c := 0; c < n; c += 16 {
		if larger > 0 {
			dotTiles256(&dst[c], &a[0], &b[c*k], &sums[c], n, k, size+1, larger)
		}
		dotTiles256(&dst[above*n+c], &a[above*k], &b[c*k], &sums[c], n, k, size, tiles-larger)
	}
}

func (avxvnni) Scores(dst []int32, q, k []int8, t, width int, s *Scratch) {
	packRows256(&s.packed[0], &s.sums[0], &k[0], t, width)
	xor256(&s.raised[0], &q[0], t*width)
	dotRows256(dst, s.raised, s.packed, s.sums, t, t, width)
}

func (avxvnni) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	packRows256(&s.packed[0], &s.sums[0], &v[0], width, t)
	dotRows256(dst, p, s.packed, s.zeros, t, width, t) // the weights are unsigned as they are
}

func (avxvnni) Attend(h *Head, s *Scratch) { attendWith(avxvnni{}, h, s) }

//go:noescape
func dotTiles256(dst *int32, a, b *byte, sums *int32, n, k, rows, tiles int)

//go:noescape
func packRows256(packed *byte, sums *int32, b *int8, n, k int)

//go:noescape
func xor256(dst *uint8, a *int8, n int)
