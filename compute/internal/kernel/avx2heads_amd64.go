package kernel

import "slices"

// exp2Thirds are 255 x 2^(-i/8) and 2^(-i/64) for i below 8, then 2^(-i/1024) for i below 16, as bits of float32:
// exp2Table[d] is the product of one of each, halved d/1024 times and rounded. A test compares all 9,216.
var exp2Thirds = [32]uint32{
	0x437f0000, 0x4369d606, 0x43566db8, 0x4344a1c3, 0x43344fee, 0x432558d8, 0x43179fb8, 0x430b0a2c,
	0x3f800000, 0x3f7d3e0c, 0x3f7a83b3, 0x3f77d0df, 0x3f75257d, 0x3f728177, 0x3f6fe4ba, 0x3f6d4f30,
	0x3f800000, 0x3f7fd3a7, 0x3f7fa756, 0x3f7f7b0d, 0x3f7f4ecb, 0x3f7f2291, 0x3f7ef65f, 0x3f7eca34,
	0x3f7e9e11, 0x3f7e71f6, 0x3f7e45e2, 0x3f7e19d6, 0x3f7dedd2, 0x3f7dc1d5, 0x3f7d95e0, 0x3f7d69f2,
}

func (avx2) QuantizeHeads(dst []int8, peaks, u []int32, width int) {
	var squares [16]uint64
	for len(peaks) > 0 {
		n := min(len(peaks), len(squares))
		heads256(&dst[0], &peaks[0], &squares[0], &u[0], n, width)
		for h, largest := range peaks[:n] {
			peaks[h] = peakOf(largest, squares[h], width)
		}
		dst, peaks, u = dst[n*width:], peaks[n:], u[n*width:]
	}
}

func (avx2) Attend(h *Head, s *Scratch) { attendWith(avx2{}, h, s) }

func (avx2) Weigh(dst []uint8, acc, keys []int32, query int64, shift uint, s *Scratch) int32 {
	var lanes [8]int32
	logits := s.row[:len(acc)]
	logits256(&logits[0], &acc[0], &keys[0], len(acc), query, shift, &lanes[0])
	weights256(&dst[0], &logits[0], len(acc), slices.Max(lanes[:]), &exp2Thirds[0], &lanes[0])
	var sum int32
	for _, v := range lanes {
		sum += v
	}
	return sum
}

//go:noescape
func heads256(dst *int8, largest *int32, squares *uint64, u *int32, heads, width int)

//go:noescape
func logits256(dst, acc, keys *int32, n int, query int64, shift uint, largest *int32)

//go:noescape
func weights256(dst *uint8, logits *int32, n int, top int32, parts *uint32, sums *int32)
