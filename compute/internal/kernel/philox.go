package kernel

import "math/bits"

// Noise is a pure function of (seed, stream, index): Philox 4x32-10 with the seed as key, so any element is
// computed alone, on any device, in any order.

const (
	philoxM0, philoxM1 = 0xD2511F53, 0xCD9E8D57
	philoxW0, philoxW1 = 0x9E3779B9, 0xBB67AE85
	philoxRounds       = 10
)

// Philox returns the four words of one counter block.
func Philox(seed uint64, block, stream uint32) [4]uint32 {
	k0, k1 := uint32(seed), uint32(seed>>32)
	c0, c1, c2, c3 := block, uint32(0), stream, uint32(0)
	for range philoxRounds {
		h0, l0 := bits.Mul32(philoxM0, c0)
		h1, l1 := bits.Mul32(philoxM1, c2)
		c0, c1, c2, c3 = h1^c1^k0, l1, h0^c3^k1, l0
		k0 += philoxW0
		k1 += philoxW1
	}
	return [4]uint32{c0, c1, c2, c3}
}

// Normal maps a uniform word to a standard normal number with 16 fraction bits. The top bit is the sign; the
// other 31, read as a tail probability, select a segment that halves with each leading zero, so the
// table is as fine in the tails as in the middle.
func Normal(word uint32) int32 {
	v := word & Int32Limit
	if v == 0 {
		v = 1
	}
	k := 31 - bits.Len32(v)
	within := v<<k - 1<<30
	row := normalTable[33*k:][:33]
	j, rest := within>>25, int64(within>>9&0xffff)
	low, high := int64(row[j]), int64(row[j+1])
	z := int32(low + RoundShift((high-low)*rest, 16))
	if word>>31 == 1 {
		return -z
	}
	return z
}
