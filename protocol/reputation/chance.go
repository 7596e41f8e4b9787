package reputation

import (
	"crypto/sha256"
	"encoding/binary"
	"math"

	"github.com/limn-network/limn/protocol"
)

// chance is a stream of numbers that a seed decides: SHA-256 of seed, miner and a counter. It is slow beside a generator of
// the library and asked for a handful of numbers, and it is the same on every machine and in every version.
type chance struct {
	input [32 + 20 + 8]byte
	count uint64
}

// What is left to chance, each with numbers of its own.
const (
	drawReliability = uint64(iota) << 56
	drawTicket
	drawTurn
)

func newChance(seed [32]byte, miner protocol.Address, purpose uint64) *chance {
	c := &chance{count: purpose}
	copy(c.input[:], seed[:])
	copy(c.input[32:], miner[:])
	return c
}

func (c *chance) next() uint64 {
	binary.BigEndian.PutUint64(c.input[52:], c.count)
	c.count++
	sum := sha256.Sum256(c.input[:])
	return binary.BigEndian.Uint64(sum[:])
}

// uniform is above 0 and at most 1.
func (c *chance) uniform() float64 { return (float64(c.next()>>11) + 1) / (1 << 53) }

// normal draws by Box and Muller.
func (c *chance) normal() float64 {
	return math.Sqrt(-2*math.Log(c.uniform())) * math.Cos(2*math.Pi*c.uniform())
}

// beta draws from a Beta distribution with both parameters at least 1, as the ratio of two Gamma draws.
func (c *chance) beta(a, b float64) float64 {
	x, y := c.gamma(a), c.gamma(b)
	return x / (x + y)
}

// gamma draws from a Gamma distribution of shape at least 1 by the rejection of Marsaglia and Tsang.
func (c *chance) gamma(shape float64) float64 {
	d := shape - 1.0/3
	k := 1 / math.Sqrt(9*d)
	for {
		x := c.normal()
		v := 1 + k*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		if math.Log(c.uniform()) < x*x/2+d*(1-v+math.Log(v)) {
			return d * v
		}
	}
}
