package kernel

// curveWords is half a curve as 16-bit words, see foldCurve512.
type curveWords [geluEdge >> geluCell]uint16

func (vnni) Project(dst, acc, mult, bias []int32, shift uint, mantissa int32) {
	project512(&dst[0], &acc[0], &mult[0], &bias[0], len(dst), shift, int64(mantissa))
}

// Bend looks the curve up inside registers if it is one like GELU: max(z, 0) + G(|z|) with a small G.
func (vnni) Bend(dst, acc, mult, bias []int32, shift uint, mantissa int32, curve *Curve) int32 {
	var words curveWords
	if !foldCurve512(&words[0], &curve[0]) {
		return scalar{}.Bend(dst, acc, mult, bias, shift, mantissa, curve)
	}
	return bend512(&dst[0], &acc[0], &mult[0], &bias[0], len(dst), shift, int64(mantissa), &words[0])
}

func (vnni) AccumulateBiased(x, acc, mult, bias []int32, shift uint, mantissa int32) {
	accumulateBiased512(&x[0], &acc[0], &mult[0], &bias[0], len(x), shift, int64(mantissa))
}

//go:noescape
func project512(dst, acc, mult, bias *int32, n int, shift uint, mantissa int64)

// foldCurve512 writes the words of a curve and says whether they say all of it: whether the curve at -z is that at z less
// z, at most 0 and more than -1024, and rises and falls by at most 32 a cell.
//
//go:noescape
func foldCurve512(words *uint16, curve *int32) (folds bool)

//go:noescape
func bend512(dst, acc, mult, bias *int32, n int, shift uint, mantissa int64, words *uint16) (largest int32)

//go:noescape
func accumulateBiased512(x, acc, mult, bias *int32, n int, shift uint, mantissa int64)
