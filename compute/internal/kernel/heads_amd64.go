package kernel

// exp2Parts are 255 x 2^(-i/32), then 2^(-i/1024), for i below 32, as bits of float32: exp2Table[d] is the product of one
// of each, halved d/1024 times and rounded. A test compares all 9,216.
var exp2Parts = [64]uint32{
	0x437f0000, 0x4379892f, 0x43743058, 0x436ef4d5, 0x4369d606, 0x4364d34e, 0x435fec12, 0x435b1fbc,
	0x43566db8, 0x4351d575, 0x434d5668, 0x4348f004, 0x4344a1c3, 0x43406b20, 0x433c4b9b, 0x433842b4,
	0x43344fee, 0x433072d2, 0x432caae7, 0x4328f7b9, 0x432558d8, 0x4321cdd3, 0x431e563d, 0x431af1ad,
	0x43179fb8, 0x43145ffb, 0x43113210, 0x430e1595, 0x430b0a2c, 0x43080f76, 0x43052519, 0x43024ab9,
	0x3f800000, 0x3f7fd3a7, 0x3f7fa756, 0x3f7f7b0d, 0x3f7f4ecb, 0x3f7f2291, 0x3f7ef65f, 0x3f7eca34,
	0x3f7e9e11, 0x3f7e71f6, 0x3f7e45e2, 0x3f7e19d6, 0x3f7dedd2, 0x3f7dc1d5, 0x3f7d95e0, 0x3f7d69f2,
	0x3f7d3e0c, 0x3f7d122e, 0x3f7ce657, 0x3f7cba88, 0x3f7c8ec0, 0x3f7c6300, 0x3f7c3748, 0x3f7c0b97,
	0x3f7bdfed, 0x3f7bb44c, 0x3f7b88b2, 0x3f7b5d1f, 0x3f7b3194, 0x3f7b0610, 0x3f7ada94, 0x3f7aaf20,
}

func (vnni) QuantizeHeads(dst []int8, peaks, u []int32, width int) {
	var squares [16]uint64
	for len(peaks) > 0 {
		n := min(len(peaks), len(squares))
		heads512(&dst[0], &peaks[0], &squares[0], &u[0], n, width)
		for h, largest := range peaks[:n] {
			peaks[h] = peakOf(largest, squares[h], width)
		}
		dst, peaks, u = dst[n*width:], peaks[n:], u[n*width:]
	}
}

func (vnni) Weigh(dst []uint8, acc, keys []int32, query int64, shift uint, s *Scratch) int32 {
	return weigh512(&dst[0], &acc[0], &keys[0], &s.row[0], len(acc), query, shift, &exp2Parts[0])
}

// Attend takes a tile of queries from scores to means while all of it lies in the first cache.
func (vnni) Attend(h *Head, s *Scratch) {
	width, length := h.Width, padded(h.Rows)
	keys512(&s.packed[0], &s.sums[0], &h.Key[0], h.Rows, h.Stride, width)
	values512(&s.values[0], &s.largest[0], &h.Value[0], h.Rows, h.Stride, width)
	for first := h.First; first < h.Last; first += tileRows {
		rows := min(tileRows, h.Last-first)
		raiseRows512(&s.raised[0], &h.Query[first*h.Stride], rows, h.Stride, width)
		dotRows(s.scores, s.raised, s.packed, s.sums, rows, length, width)
		weighRows512(h, first, rows, s)
		dotRows(s.scores, s.weights, s.values, s.zeros, rows, width, length)
		finishRows512(h, first, rows, s)
	}
}

// weighRows512 turns the scores of a tile of queries into weights.
func weighRows512(h *Head, first, rows int, s *Scratch) {
	length := padded(h.Rows)
	for i := range rows {
		seen, query := h.seen(first+i), h.Queries[first+i]
		clear(s.weights[i*length+padded(seen) : (i+1)*length])
		s.totals[i] = weigh512(&s.weights[i*length], &s.scores[i*length], &h.Keys[0], &s.row[0], seen,
			int64(query.Mantissa), query.Shift, &exp2Parts[0])
	}
}

// finishRows512 turns a tile's weighted sums into means.
func finishRows512(h *Head, first, rows int, s *Scratch) {
	for i := range rows {
		blendRow512(&h.Out[(first+i)*h.Stride], &s.scores[i*h.Width], &s.largest[0], h.Width, blendInverse(s.totals[i]))
	}
}

//go:noescape
func heads512(dst *int8, largest *int32, squares *uint64, u *int32, heads, width int)

//go:noescape
func keys512(packed *byte, sums *int32, key *int8, rows, stride, width int)

//go:noescape
func values512(packed *byte, largest *int32, value *int32, rows, stride, width int)

//go:noescape
func raiseRows512(dst *uint8, a *int8, rows, stride, width int)

// weigh512 writes the weights of n keys and zeros up to the next multiple of 16; logits is memory for as many.
//
//go:noescape
func weigh512(dst *uint8, acc, keys, logits *int32, n int, query int64, shift uint, parts *uint32) (sum int32)
