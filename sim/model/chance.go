package model

import (
	"encoding/binary"
	"math"
	"math/bits"

	"github.com/limn-network/limn/protocol"
)

// Everything that is left to chance is made of integers: floating-point functions differ in their last bit between
// machines, and one bit would make another run.

// chance is a stream of random numbers (splitmix64, Steele and others 2014).
type chance struct{ state uint64 }

func (c *chance) next() uint64 {
	c.state += 0x9e3779b97f4a7c15
	return finish(c.state)
}

func finish(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below returns a number from 0 to n-1; the bias is below n / 2^64.
func (c *chance) below(n int64) int64 { return below(c.next(), n) }

func below(random uint64, n int64) int64 {
	if n <= 1 {
		return 0
	}
	high, _ := bits.Mul64(random, uint64(n))
	return int64(high)
}

// happens is true with a probability given in 1/2^32.
func (c *chance) happens(share uint64) bool { return share > 0 && c.next()>>32 < share }

// portion turns a share of a scenario into 1/2^32. The product with a power of two is exact on every machine.
func portion(share float64) uint64 { return uint64(math.Round(share * (1 << 32))) }

// mix hashes words into one. What depends on names only, and not on the order of events, comes from here.
func mix(words ...uint64) uint64 {
	h := uint64(0x2545f4914f6cdd1d)
	for _, w := range words {
		h = finish(h ^ w*0x9e3779b97f4a7c15)
	}
	return h
}

func hashOf(words ...uint64) (h protocol.Hash) {
	seed := mix(words...)
	for i := range 4 {
		binary.BigEndian.PutUint64(h[8*i:], mix(seed, uint64(i)))
	}
	return h
}

func word(h protocol.Hash) uint64 { return binary.BigEndian.Uint64(h[:]) }

// normal turns random bits into a number of mean 0 and deviation 1 in 1/2^16: a sum of twelve uniform ones, whose tails
// end at six deviations.
func normal(random uint64) int64 {
	sum := int64(-6 << 16)
	for i := range uint64(3) {
		v := finish(random + i*0x9e3779b97f4a7c15)
		sum += int64(v&0xffff) + int64(v>>16&0xffff) + int64(v>>32&0xffff) + int64(v>>48)
	}
	return sum
}

// lognormal scales a median by exp(spread x normal); spread is in 1/2^16.
func lognormal(median, spread int64, random uint64) int64 {
	if spread == 0 || median == 0 {
		return median
	}
	const log2e = 94_548 // in 1/2^16
	y := spread * normal(random) >> 16 * log2e >> 16
	return power(median, min(max(y, -12<<16), 12<<16))
}

// power returns v x 2^y, y in 1/2^16. The fraction's power is a polynomial in 1/2^30 (error below 1e-3).
func power(v, y int64) int64 {
	whole, f := y>>16, y&0xffff
	f <<= 14
	const one = 1 << 30
	p := int64(10_330_000) // 0.00962
	for _, c := range []int64{59_592_671, 257_949_400, 744_261_118, one} {
		p = c + p*f>>30
	}
	high, low := bits.Mul64(uint64(v), uint64(p))
	scaled := int64(high<<34 | low>>30)
	if whole >= 0 {
		return scaled << whole
	}
	return scaled >> -whole
}
