package kernel

import (
	"math"
	"math/bits"
)

// The fixed-point words every operator is built from. SPEC.md section 2 gives the same definitions
// as formulas; other languages and instruction sets reproduce these results, not this code.
const (
	ResidualFraction = 16        // fraction bits of the residual stream, of pictures and of velocities
	ResidualLimit    = 1<<26 - 1 // the residual stream saturates here
	Int32Limit       = 1<<31 - 1 // results saturate symmetrically, so that a negation never overflows
	NarrowMax        = 127       // int8 activations
	WideMax          = 8191      // activations of the few int16 layers
	NarrowPreShift   = 14        // first rounding of a narrow product: accumulator x multiplier
	WidePreShift     = 20        // the same for a wide product
	rmsEpsilon       = 4295      // 1e-6 in units of 2^-32, the epsilon of the float model's rms
	ActivationBits   = 12        // fraction bits around GELU
	ActivationLimit  = 1<<23 - 1 // what goes into GELU saturates here, 2048.0
	GainShift        = 11        // right shift after a gain's 16-bit mantissa
	inverseShift     = 16        // extra bits of a row's reciprocal
	ScaleBits        = 16        // bits of a scale's mantissa
	logitFraction    = 10        // fraction bits of attention logits, which are in base 2
	ratioFraction    = 12        // fraction bits of largest/rms of a query or key
	MaxProductShift  = 62        // a larger shift leaves nothing of a 63-bit product
	weightedSumShift = 37        // numerator of the reciprocal of a row of attention weights
)

// RoundShift is floor(x / 2^s + 1/2).
func RoundShift(x int64, s uint) int64 {
	if s == 0 {
		return x
	}
	return (x + int64(1)<<(s-1)) >> s
}

// Saturate limits x to -limit..limit.
func Saturate(x, limit int64) int32 {
	return int32(max(-limit, min(limit, x)))
}

// RoundDivide is floor(a / b + 1/2) for b > 0.
func RoundDivide(a, b int64) int64 {
	n, d := 2*a+b, 2*b
	q := n / d
	if n%d < 0 {
		q--
	}
	return q
}

// SquareRoot is the floor of the root of x. The float guess is off by a few at most, and is corrected exactly.
func SquareRoot(x uint64) uint64 {
	r := min(uint64(math.Sqrt(float64(x))), 1<<32-1)
	for r*r > x {
		r--
	}
	for r < 1<<32-1 && (r+1)*(r+1) <= x {
		r++
	}
	return r
}

// RootMeanSquare is sqrt(mean(x^2) + 1e-6) with 20 fraction bits, of a row of n numbers with 16.
func RootMeanSquare(squares uint64, n int) uint64 {
	return SquareRoot((squares/uint64(n) + rmsEpsilon) << 8)
}

// Scale is the real number mantissa x 2^exponent that one row of quantized activations is to be
// multiplied by. The mantissa is zero or has its top bit, 2^15, set.
type Scale struct {
	Mantissa int32
	Exponent int32
}

// NewScale is n x 2^exponent with the mantissa cut, not rounded, to 16 bits.
func NewScale(n uint64, exponent int) Scale {
	if n == 0 {
		return Scale{}
	}
	extra := bits.Len64(n) - ScaleBits
	if extra <= 0 {
		return Scale{int32(n << -extra), int32(exponent + extra)}
	}
	return Scale{int32(n >> extra), int32(exponent + extra)}
}

// reciprocal prepares quantization of numbers of magnitude <= largest to integers of magnitude <= top:
// q = RoundShift(v * inverse, shift). The inverse is cut down, so q never exceeds top.
func reciprocal(largest int32, top int64) (inverse int64, shift uint) {
	if largest == 0 {
		return 0, 1
	}
	shift = uint(bits.Len32(uint32(largest))) + inverseShift
	return (top << shift) / int64(largest), shift
}

// Magnitude is the largest absolute value; its argument never holds -2^31.
func Magnitude(v []int32) int32 {
	var m int32
	for _, x := range v {
		if x < 0 {
			x = -x
		}
		m = max(m, x)
	}
	return m
}

// QuantizeNarrow writes v as int8 with the row's own largest value at 127 and returns that value.
func QuantizeNarrow(dst []int8, v []int32) int32 {
	largest := Magnitude(v)
	inverse, shift := reciprocal(largest, NarrowMax)
	half := int64(1) << (shift - 1)
	dst = dst[:len(v)]
	for i, x := range v {
		dst[i] = int8((int64(x)*inverse + half) >> shift)
	}
	return largest
}

// QuantizeWide is QuantizeNarrow for int16 layers and for vectors that are compared.
func QuantizeWide(dst []int16, v []int32, top int64) int32 {
	largest := Magnitude(v)
	inverse, shift := reciprocal(largest, top)
	half := int64(1) << (shift - 1)
	dst = dst[:len(v)]
	for i, x := range v {
		dst[i] = int16((int64(x)*inverse + half) >> shift)
	}
	return largest
}
