package kernel

import "math/bits"

// Biased are the operators of models whose layers have biases and whose attention is not normalized, such as an imported
// CLIP (compute/vit/SPEC.md).
type Biased interface {
	// Project is a product's whole requantization with a bias: Saturate(RoundShift(RoundShift(acc x mult, NarrowPreShift)
	// x mantissa, shift) + bias, ProjectLimit).
	Project(dst, acc, mult, bias []int32, shift uint, mantissa int32)
	// Bend is the same within CurveLimit, then the curve; it returns the largest magnitude.
	Bend(dst, acc, mult, bias []int32, shift uint, mantissa int32, curve *Curve) int32
	// AccumulateBiased adds the same to the residual row x, within ResidualLimit.
	AccumulateBiased(x, acc, mult, bias []int32, shift uint, mantissa int32)
}

const (
	// ProjectLimit keeps attention's logits within 2^30: 256.0 with ResidualFraction.
	ProjectLimit = 1<<24 - 1
	// CurveLimit is what goes into a curve at most, 2048.0 with ActivationBits.
	CurveLimit = 1<<23 - 1
	// BiasLimit is the largest magnitude of a bias.
	BiasLimit = 1<<26 - 1
)

// Curve is an activation with ActivationBits at -6 + i / 64; below it is 0, above the number itself.
type Curve [2*geluEdge>>geluCell + 1]int32

// At is the curve at z, with straight lines between its points.
func (c *Curve) At(z int32) int32 {
	if z >= geluEdge {
		return z
	}
	if z <= -geluEdge {
		return 0
	}
	at := z + geluEdge
	i, rest := at>>geluCell, at&(1<<geluCell-1)
	low := c[i]
	return low + ((c[i+1]-low)*rest+1<<(geluCell-1))>>geluCell
}

// GELU is the curve of Gelu.
func GELU() *Curve { return (*Curve)(&geluTable) }

// requantized is a product's requantization before any limit.
func requantized(acc, mult int32, shift uint, mantissa int32) int64 {
	return RoundShift(RoundShift(int64(acc)*int64(mult), NarrowPreShift)*int64(mantissa), shift)
}

func (scalar) Project(dst, acc, mult, bias []int32, shift uint, mantissa int32) {
	acc, mult, bias = acc[:len(dst)], mult[:len(dst)], bias[:len(dst)]
	for i := range dst {
		dst[i] = Saturate(requantized(acc[i], mult[i], shift, mantissa)+int64(bias[i]), ProjectLimit)
	}
}

func (scalar) Bend(dst, acc, mult, bias []int32, shift uint, mantissa int32, curve *Curve) int32 {
	acc, mult, bias = acc[:len(dst)], mult[:len(dst)], bias[:len(dst)]
	for i := range dst {
		dst[i] = curve.At(Saturate(requantized(acc[i], mult[i], shift, mantissa)+int64(bias[i]), CurveLimit))
	}
	return Magnitude(dst)
}

func (scalar) AccumulateBiased(x, acc, mult, bias []int32, shift uint, mantissa int32) {
	acc, mult, bias = acc[:len(x)], mult[:len(x)], bias[:len(x)]
	for i, v := range x {
		x[i] = Saturate(int64(v)+requantized(acc[i], mult[i], shift, mantissa)+int64(bias[i]), ResidualLimit)
	}
}

// Cosine is the score of two vectors of at most 13 bits a number, -10000 to 10000: 1e-4 of their cosine.
func Cosine(a, b []int16) int32 {
	var dot int64
	var na, nb uint64
	for i, x := range a {
		dot += int64(x) * int64(b[i])
		na += uint64(int64(x) * int64(x))
		nb += uint64(int64(b[i]) * int64(b[i]))
	}
	lengths := SquareRoot(na<<16) * SquareRoot(nb<<16) // 16 fraction bits in all
	if lengths == 0 {
		return 0
	}
	return Saturate(roundQuotient(dot*ScoreUnit, lengths), ScoreUnit)
}

// roundQuotient is floor(a x 2^16 / b + 1/2) where a x 2^17 may take more than 63 bits, but the quotient does not.
func roundQuotient(a int64, b uint64) int64 {
	high, low := bits.Mul64(uint64(max(a, -a)), 1<<17)
	half := b
	if a < 0 {
		half-- // the magnitude of a negative half rounds down
	}
	low, carry := bits.Add64(low, half, 0)
	q, _ := bits.Div64(high+carry, low, 2*b)
	if a < 0 {
		return -int64(q)
	}
	return int64(q)
}

// ScoreUnit is a cosine of 1.
const ScoreUnit = 10000

// LogitShift brings the largest of a head's key scales within 16 bits.
func LogitShift(largest int32) uint { return uint(max(0, bits.Len32(uint32(largest))-16)) }
