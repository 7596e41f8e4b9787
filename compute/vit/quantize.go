package vit

import (
	"fmt"
	"math"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// Rounding of float weights to the integers of a model file. The same file must give the same bytes on every machine, so:
// float64 only, sums from the first element to the last, and every product that is added to something passes through an
// explicit conversion, because that forbids a compiler to fuse the two (The Go Programming Language
// Specification, "Floating-point operators"). Of functions only those occur that IEEE 754 defines exactly.

// matrix is n rows of k numbers.
type matrix struct {
	n, k  int
	value []float64
}

func (m matrix) row(i int) []float64 { return m.value[i*m.k:][:m.k] }

// round is the nearest integer, halves up.
func round(x float64) float64 { return math.Floor(x + 0.5) }

// dot is the sum of products in order.
func dot(a, b []float64) float64 {
	var sum float64
	for i, x := range a {
		sum += float64(x * b[i])
	}
	return sum
}

// times is m x v.
func (m matrix) times(v []float64) []float64 {
	out := make([]float64, m.n)
	for i := range out {
		out[i] = dot(m.row(i), v)
	}
	return out
}

func sum(a, b []float64) []float64 {
	out := make([]float64, len(a))
	for i, x := range a {
		out[i] = x + b[i]
	}
	return out
}

// center takes the mean out of a vector.
func center(v []float64) {
	var total float64
	for _, x := range v {
		total += x
	}
	mean := total / float64(len(v))
	for i := range v {
		v[i] -= mean
	}
}

// centerOutputs takes the mean over the outputs out of every column.
func (m matrix) centerOutputs() {
	totals := make([]float64, m.k)
	for i := range m.n {
		for j, x := range m.row(i) {
			totals[j] += x
		}
	}
	for j := range totals {
		totals[j] /= float64(m.n)
	}
	for i := range m.n {
		row := m.row(i)
		for j, mean := range totals {
			row[j] -= mean
		}
	}
}

func magnitude(v []float64) float64 {
	var m float64
	for _, x := range v {
		m = max(m, math.Abs(x))
	}
	return m
}

// exponentBelow is the largest e with top * 2^e < 2^length, or `none` for 0.
func exponentBelow(top float64, length, none int) int {
	if top == 0 {
		return none
	}
	_, e := math.Frexp(top)
	return length - e
}

// quantizeGain rounds a norm's gain to 16 bits.
func quantizeGain(name string, g []float64) (gain, error) {
	top := magnitude(g)
	out := gain{mantissa: make([]int16, len(g)), exponent: min(40, exponentBelow(top, 15, 0))}
	if round(math.Ldexp(top, out.exponent)) > math.MaxInt16 {
		out.exponent--
	}
	if out.exponent < -8 {
		return out, fmt.Errorf("%w: %s reaches %g", ErrImport, name, top)
	}
	for i, x := range g {
		out.mantissa[i] = int16(round(math.Ldexp(x, out.exponent)))
	}
	return out, nil
}

// quantizeBias rounds to integers with that many fraction bits.
func quantizeBias(name string, b []float64, fraction int) ([]int32, error) {
	out := make([]int32, len(b))
	for i, x := range b {
		v := round(math.Ldexp(x, fraction))
		if math.Abs(v) > kernel.BiasLimit {
			return nil, fmt.Errorf("%w: %s reaches %g, it must stay below %d", ErrImport, name, x, kernel.BiasLimit>>fraction)
		}
		out[i] = int32(v)
	}
	return out, nil
}

// multipliers turns real factors, one for each output, into multipliers with a common shift. reach bounds each output's
// accumulator; the multipliers have as many bits as keep the requantization within 32.
func multipliers(name string, factors []float64, reach []int64, first uint) (out []int32, shift int, err error) {
	shift = min(62, exponentBelow(magnitude(factors), multiplierBits, 0))
	out = make([]int32, len(factors))
again:
	for ; shift >= -16; shift-- {
		for c, f := range factors {
			m := round(math.Ldexp(f, shift))
			if m >= 1<<multiplierBits || kernel.RoundShift(reach[c]*int64(m), first) > kernel.Int32Limit {
				continue again
			}
			out[c] = int32(m)
		}
		return out, shift, nil
	}
	return nil, 0, fmt.Errorf("%w: weights of %s are too large", ErrImport, name)
}

// quantizeLinear rounds weights to int8, each output with its own scale. unit is what an accumulator of 1 stands for besides the
// weight's scale, and fraction the result's fraction bits.
func quantizeLinear(name string, w matrix, unit float64, fraction int) (linear, error) {
	l := linear{n: w.n, k: w.k, weight: make([]int8, w.n*w.k)}
	factors, reach := make([]float64, w.n), make([]int64, w.n)
	for c := range w.n {
		row := w.row(c)
		top := magnitude(row)
		if top == 0 {
			continue
		}
		inverse := kernel.NarrowMax / top
		if math.IsInf(inverse, 0) {
			return l, fmt.Errorf("%w: weights of %s output %d are too small", ErrImport, name, c)
		}
		for j, x := range row {
			v := int8(round(float64(x * inverse)))
			l.weight[c*w.k+j] = v
			reach[c] += narrowReach * int64(max(v, -v))
		}
		factors[c] = math.Ldexp(top/kernel.NarrowMax*unit, fraction)
	}
	var err error
	l.multiplier, l.shift, err = multipliers(name, factors, reach, kernel.NarrowPreShift)
	return l, err
}

// quantizeWide rounds weights to int16 such that no sum of products with WideMax leaves 32 bits.
func quantizeWide(name string, w matrix, fraction int) (wide, error) {
	out := wide{WideMatrix: kernel.WideMatrix{N: w.n, K: w.k, Weight: make([]int16, w.n*w.k)}}
	factors, reach := make([]float64, w.n), make([]int64, w.n)
	room := float64(kernel.Int32Limit/kernel.WideMax - w.k) // for the sum of magnitudes, less what rounding may add
	for c := range w.n {
		row := w.row(c)
		var total float64
		for _, x := range row {
			total += math.Abs(x)
		}
		if total == 0 {
			continue
		}
		scale := min(room/total, math.MaxInt16/magnitude(row))
		if math.IsInf(scale, 0) {
			return out, fmt.Errorf("%w: weights of %s output %d are too small", ErrImport, name, c)
		}
		for j, x := range row {
			v := int64(round(float64(x * scale)))
			out.Weight[c*w.k+j] = int16(v)
			reach[c] += kernel.WideMax * max(v, -v)
		}
		factors[c] = math.Ldexp(1/scale/kernel.WideMax, fraction)
	}
	var err error
	out.multiplier, out.shift, err = multipliers(name, factors, reach, kernel.WidePreShift)
	return out, err
}

// quantizeTable rounds rows of constants to int16, which stand for themselves times 2^up with fraction bits.
func quantizeTable(name string, top float64, fraction int) (up int, err error) {
	for ; up <= 8; up++ {
		if round(math.Ldexp(top, fraction-up)) <= math.MaxInt16 {
			return up, nil
		}
	}
	return 0, fmt.Errorf("%w: %s reaches %g", ErrImport, name, top)
}
