package kernel

import (
	"math"
	"math/bits"
)

// Attention weights: logits in base 2 with ten fraction bits, the largest subtracted, 2^-d read from a
// table of bytes. The weights of a row sum to anything from 255 up; dividing by their own integer sum
// later makes them exact parts of a whole.

// exp2Last is the last distance in the table; beyond it a weight is zero as well.
const exp2Last = 9215

// SoftmaxRow turns one row of query-key sums into weights of 0..255 and returns their sum, at least 255.
func SoftmaxRow(dst []uint8, acc, keys []int32, query int64, shift uint, logits []int32) int32 {
	logits, keys, dst = logits[:len(acc)], keys[:len(acc)], dst[:len(acc)]
	top := int32(-Int32Limit)
	for j, a := range acc {
		t := (int64(a)*int64(keys[j]) + 32) >> 6
		l := int32(RoundShift(t*query, shift))
		logits[j] = l
		top = max(top, l)
	}
	var sum int32
	for j, l := range logits {
		w := exp2Table[min(uint32(top-l), exp2Last)]
		dst[j] = w
		sum += int32(w)
	}
	return sum
}

// PeakRatio is largest / rms of one head's query or key with twelve fraction bits, 1.0 to sqrt(len(u)).
// It is the scale of the quantized vector after its rms norm: the vector's own scale cancels.
func PeakRatio(u []int32, largest int32) int32 {
	cut := peakCut(largest)
	var squares uint64
	for _, v := range u {
		x := int64(v >> cut)
		squares += uint64(x * x)
	}
	return peakOf(largest, squares, len(u))
}

// peakCut is how far numbers are shifted right before they are squared: to 15 bits and a sign.
func peakCut(largest int32) int { return max(0, bits.Len32(uint32(largest))-15) }

// peakOf is PeakRatio of n numbers with this largest one and this sum of squares: the root of their quotient, floored. The
// float guess is off by one at most, and is corrected exactly; it saves an integer division for each row of each head.
func peakOf(largest int32, squares uint64, n int) int32 {
	if squares == 0 {
		return 0
	}
	peak, sum := int64(largest>>peakCut(largest)), int64(squares)
	product := peak * peak * int64(n) << (2 * ratioFraction)
	r := int64(math.Sqrt(float64(product) / float64(sum)))
	for r*r*sum > product {
		r--
	}
	for (r+1)*(r+1)*sum <= product {
		r++
	}
	return int32(r)
}

// blendInverse is 2^37 / (127 x total), cut.
func blendInverse(total int32) int64 {
	return (int64(1) << weightedSumShift) / (NarrowMax * int64(total))
}

// FinishBlend turns the weighted sums of one row and head into the mean value of each channel:
// sum / total x largest of the channel / 127.
func FinishBlend(dst, acc, largest []int32, total int32) {
	inverse := blendInverse(total)
	dst, largest = dst[:len(acc)], largest[:len(acc)]
	for c, a := range acc {
		m := RoundShift(int64(a)*inverse, 15)
		dst[c] = int32(RoundShift(m*int64(largest[c]), 22))
	}
}
