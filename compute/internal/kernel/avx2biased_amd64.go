package kernel

import "slices"

func (avx2) Project(dst, acc, mult, bias []int32, shift uint, mantissa int32) {
	project256(&dst[0], &acc[0], &mult[0], &bias[0], len(dst), shift, int64(mantissa))
}

func (avx2) Bend(dst, acc, mult, bias []int32, shift uint, mantissa int32, curve *Curve) int32 {
	var tops [8]int32
	bend256(&dst[0], &acc[0], &mult[0], &bias[0], len(dst), shift, int64(mantissa), &curve[0], &tops[0])
	return slices.Max(tops[:])
}

func (avx2) AccumulateBiased(x, acc, mult, bias []int32, shift uint, mantissa int32) {
	accumulateBiased256(&x[0], &acc[0], &mult[0], &bias[0], len(x), shift, int64(mantissa))
}

//go:noescape
func project256(dst, acc, mult, bias *int32, n int, shift uint, mantissa int64)

//go:noescape
func accumulateBiased256(x, acc, mult, bias *int32, n int, shift uint, mantissa int64)

//go:noescape
func bend256(dst, acc, mult, bias *int32, n int, shift uint, mantissa int64, curve, largest *int32)
