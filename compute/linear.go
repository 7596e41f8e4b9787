package compute

// wideLinear is a product of int16 activations (14 bits) with int16 weights, for the few layers whose errors
// go straight into the picture or the score: patches in and out, CLIP's projections. The sum of the
// magnitudes of a row of weights is bounded at load so that int32 accumulators suffice.
type wideLinear struct {
	wideMatrix
	requant
}

// half writes the first half of the requantized products of one row.
func (l *wideLinear) half(dst []int32, q []int16, k kernel) {
	dst = dst[:l.n]
	k.multiplyWide(dst, q[:l.k], &l.wideMatrix)
	for c, acc := range dst {
		dst[c] = int32(roundShift(int64(acc)*int64(l.multiplier[c]), widePreShift))
	}
}

// apply is half with the row's scale multiplied in.
func (l *wideLinear) apply(dst []int32, q []int16, s scale, k kernel) {
	l.half(dst, q, k)
	shift := uint(max(1, min(maxProductShift, l.shift-widePreShift-int(s.exponent))))
	for c, u := range dst[:l.n] {
		dst[c] = saturate(roundShift(int64(u)*int64(s.mantissa), shift), int32Limit)
	}
}

// table is rows of constants, such as word embeddings and positions: value x 2^up in residual units.
type table struct {
	width int
	value []int16
	up    uint
}

// add puts row r on top of x.
func (t *table) add(x []int32, r int) {
	for i, v := range t.value[r*t.width:][:t.width] {
		x[i] = saturate(int64(x[i])+int64(v)<<t.up, residualLimit)
	}
}
