package compute

import "github.com/limn-network/limn/compute/internal/kernel"

// wideLinear is a product of int16 activations (14 bits) with int16 weights, for the few layers whose errors
// go straight into the picture or the score: patches in and out, CLIP's projections. The sum of the
// magnitudes of a row of weights is bounded at load so that int32 accumulators suffice.
type wideLinear struct {
	kernel.WideMatrix
	requant
	at int
}

// half writes the first half of the requantized products of one row.
func (l *wideLinear) half(dst []int32, q []int16, k kernel.Kernel) {
	dst = dst[:l.N]
	k.MultiplyWide(dst, q[:l.K], &l.WideMatrix)
	for c, acc := range dst {
		dst[c] = int32(kernel.RoundShift(int64(acc)*int64(l.multiplier[c]), kernel.WidePreShift))
	}
}

// apply is half with the row's scale multiplied in.
func (l *wideLinear) apply(dst []int32, q []int16, s kernel.Scale, k kernel.Kernel) {
	l.half(dst, q, k)
	shift := remainingShift(l.shift, kernel.WidePreShift, s)
	for c, u := range dst[:l.N] {
		dst[c] = kernel.Saturate(kernel.RoundShift(int64(u)*int64(s.Mantissa), shift), kernel.Int32Limit)
	}
}

// table is rows of constants, such as word embeddings and positions: value x 2^up in residual units.
type table struct {
	width int
	value []int16
	up    uint
	at    int
}

// add puts row r on top of x.
func (t *table) add(x []int32, r int) {
	for i, v := range t.value[r*t.width:][:t.width] {
		x[i] = kernel.Saturate(int64(x[i])+int64(v)<<t.up, kernel.ResidualLimit)
	}
}
