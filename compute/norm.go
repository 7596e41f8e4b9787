package compute

import "github.com/limn-network/limn/compute/internal/kernel"

// gain is a vector of multipliers: real value = mantissa x 2^-exponent.
type gain struct {
	mantissa []int16
	exponent int
	at       int
}

// scale of a normalized row: largest / rms, with the gain's exponent. The row itself was quantized before
// division by its rms, because a row's own scale carries that division for free.
func (g gain) scale(largest int32, squares uint64) kernel.Scale {
	rms := kernel.RootMeanSquare(squares, len(g.mantissa))
	return kernel.NewScale(uint64(largest)<<32/rms, kernel.GainShift+residualRmsShift-32-g.exponent)
}

// residualRmsShift is the difference of fraction bits between rms and row.
const residualRmsShift = 4
