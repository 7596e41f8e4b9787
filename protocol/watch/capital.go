package watch

import "math/bits"

// capital is a non-negative number m * 2^e. The highest bit of m is set unless the number is zero, which is {0, 0}. All
// operations round down.
type capital struct {
	m uint64
	e int32
}

func integer(n uint64) capital {
	if n == 0 {
		return capital{}
	}
	zeros := bits.LeadingZeros64(n)
	return capital{n << zeros, -int32(zeros)}
}

// ratio is a / b; b is not zero.
func ratio(a, b uint64) capital {
	if a == 0 {
		return capital{}
	}
	x, y := integer(a), integer(b)
	// x.m/2 < y.m, so the quotient of (x.m/2) * 2^64 by y.m has 63 or 64 bits.
	quotient, _ := bits.Div64(x.m>>1, x.m<<63, y.m)
	q := integer(quotient)
	q.e += x.e - y.e - 63
	return q
}

func (c capital) plus(d capital) capital {
	if c.m == 0 {
		return d
	}
	if d.m == 0 {
		return c
	}
	if c.e < d.e {
		c, d = d, c
	}
	sum, carry := bits.Add64(c.m, d.m>>min(uint32(c.e-d.e), 64), 0)
	if carry != 0 {
		return capital{sum>>1 | 1<<63, c.e + 1}
	}
	return capital{sum, c.e}
}

// times multiplies with f / 2^point; f is not zero.
func (c capital) times(f uint64, point int32) capital {
	if c.m == 0 {
		return c
	}
	high, low := bits.Mul64(c.m, f)
	if high == 0 { // f is 1
		return capital{low, c.e - point}
	}
	zeros := bits.LeadingZeros64(high)
	return capital{high<<zeros | low>>(64-zeros), c.e + 64 - int32(zeros) - point}
}

// reaches says whether the number is at least n.
func (c capital) reaches(n uint64) bool {
	d := integer(n)
	switch {
	case c.m == 0 || d.m == 0:
		return d.m == 0
	case c.e != d.e:
		return c.e > d.e
	}
	return c.m >= d.m
}

// milliLog2 is log2 in thousandths, rounded down; it may be one too low. The number must not be zero.
func (c capital) milliLog2() int64 {
	const fraction = 24
	m, f := c.m, int64(0) // m / 2^63 is in [1, 2): squaring yields one bit of its logarithm after the other
	for range fraction {
		f <<= 1
		square, _ := bits.Mul64(m, m) // in units of 2^-62
		if square>>63 != 0 {
			f |= 1
			m = square
		} else {
			m = square << 1
		}
	}
	return 1000*(int64(c.e)+63) + 1000*f>>fraction
}
