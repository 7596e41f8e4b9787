package kernel

import "slices"

// The row operators of the AVX2 kernel; each is the operator of the scalar kernel of the same name.

func (avx2) Normalize(dst []int8, x []int32, gain []int16, s *Scratch) (int32, uint64) {
	var tops [8]int32
	var squares [4]uint64
	y := s.row[:len(x)]
	gain256(&y[0], &x[0], &gain[0], len(x), &tops[0], &squares[0])
	largest := slices.Max(tops[:])
	inverse, shift := reciprocal(largest, NarrowMax)
	quantize256(&dst[0], &y[0], len(y), inverse, shift)
	return largest, squares[0] + squares[1] + squares[2] + squares[3]
}

func (avx2) Activate(dst []int8, acc, mult []int32, shift uint, mantissa int32, s *Scratch) int32 {
	var tops [8]int32
	y := s.row[:len(acc)]
	activate256(&y[0], &acc[0], &mult[0], len(acc), shift, int64(mantissa), &geluTable[0], &tops[0])
	largest := slices.Max(tops[:])
	inverse, by := reciprocal(largest, NarrowMax)
	quantize256(&dst[0], &y[0], len(y), inverse, by)
	return largest
}

func (avx2) Accumulate(x, acc, mult []int32, shift uint, mantissa int32) {
	accumulate256(&x[0], &acc[0], &mult[0], len(x), shift, int64(mantissa))
}

func (avx2) Requantize(dst, acc, mult []int32) {
	requantize256(&dst[0], &acc[0], &mult[0], len(acc))
}

func (avx2) Rescale(dst, u []int32, shift uint, mantissa int32) {
	rescale256(&dst[0], &u[0], len(u), shift, int64(mantissa))
}

func (avx2) Quantize(dst []int8, v []int32) int32 {
	var tops [8]int32
	magnitude256(&v[0], len(v), &tops[0])
	largest := slices.Max(tops[:])
	inverse, shift := reciprocal(largest, NarrowMax)
	quantize256(&dst[0], &v[0], len(v), inverse, shift)
	return largest
}

func (avx2) Finish(dst, acc, largest []int32, total int32) {
	blendRow256(&dst[0], &acc[0], &largest[0], len(acc), blendInverse(total))
}

//go:noescape
func requantize256(dst, acc, mult *int32, n int)

//go:noescape
func accumulate256(x, acc, mult *int32, n int, shift uint, mantissa int64)

//go:noescape
func rescale256(dst, u *int32, n int, shift uint, mantissa int64)

//go:noescape
func activate256(y, acc, mult *int32, n int, shift uint, mantissa int64, table, largest *int32)

//go:noescape
func gain256(y, x *int32, gain *int16, n int, largest *int32, squares *uint64)

//go:noescape
func magnitude256(v *int32, n int, largest *int32)

//go:noescape
func quantize256(dst *int8, v *int32, n int, inverse int64, shift uint)

//go:noescape
func blendRow256(dst, acc, largest *int32, n int, inverse int64)
