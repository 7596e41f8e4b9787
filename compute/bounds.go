package compute

import (
	"fmt"
	"math/bits"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// Proofs, made once when a model is opened, that no accumulator of any pass over any input leaves 32 bits and
// that no shift is out of range. They use magnitudes of weights and the ranges that quantization
// guarantees; they hold for every prompt and picture. SPEC.md section 8.

// proveNarrow bounds the products of an int8 matrix under each multiplier vector it is used with.
// top is the exponent of the largest scale that a row of its inputs can have.
func proveNarrow(name string, m *kernel.Matrix, top int, uses ...requant) error {
	for c := range m.N {
		var sum int64
		for _, w := range m.Weight[c*m.K:][:m.K] {
			sum += max(int64(w), -int64(w))
		}
		if err := proveRow(name, c, kernel.NarrowMax*sum, kernel.NarrowPreShift, uses); err != nil {
			return err
		}
	}
	return proveShifts(name, kernel.NarrowPreShift, top, uses)
}

func proveWide(name string, l *wideLinear, top int) error {
	for c := range l.N {
		var sum int64
		for _, w := range l.Weight[c*l.K:][:l.K] {
			sum += max(int64(w), -int64(w))
		}
		if err := proveRow(name, c, kernel.WideMax*sum, kernel.WidePreShift, []requant{l.requant}); err != nil {
			return err
		}
	}
	return proveShifts(name, kernel.WidePreShift, top, []requant{l.requant})
}

// proveRow checks one output: the accumulator, then the accumulator times its multiplier after the first shift.
func proveRow(name string, c int, accumulator int64, shift uint, uses []requant) error {
	if accumulator > kernel.Int32Limit {
		return fmt.Errorf("%w: %s output %d can reach %d", ErrOverflow, name, c, accumulator)
	}
	for _, u := range uses {
		m := int64(max(u.multiplier[c], -u.multiplier[c]))
		if reach := kernel.RoundShift(accumulator*m, shift); reach > kernel.Int32Limit {
			return fmt.Errorf("%w: %s output %d can reach %d after its multiplier", ErrOverflow, name, c, reach)
		}
	}
	return nil
}

func proveShifts(name string, first, top int, uses []requant) error {
	for _, u := range uses {
		if u.shift-first-top < 1 {
			return fmt.Errorf("%w: %s has shift %d, at least %d is needed", ErrOverflow, name, u.shift, first+top+1)
		}
	}
	return nil
}

// topNormalized is the largest exponent of gain.scale: no number of a row exceeds sqrt(width) times its rms.
func (g gain) topNormalized() int {
	width := len(g.mantissa)
	quotient := 32 + (bits.Len(uint(width-1))+1)/2 + 2 // bits of largest<<32/rms, one for rounding, one for the length
	return quotient - kernel.ScaleBits + kernel.GainShift + residualRmsShift - 32 - g.exponent
}

const (
	topMixed     = 26 - kernel.ScaleBits - kernel.ResidualFraction // a row within residualLimit, 16 fraction bits
	topActivated = 23 - kernel.ScaleBits - kernel.ActivationBits   // a row within ActivationLimit
)

// prove checks a tower under every modulation it can run with.
func (t *tower) prove(name string, runs [][]modulation) error {
	for i := range t.blocks {
		b := &t.blocks[i]
		at := fmt.Sprintf("%s block %d ", name, i)
		var out, down []requant
		first, second := -64, -64
		for _, run := range runs {
			m := &run[i]
			out, down = append(out, m.out), append(down, m.down)
			first, second = max(first, m.first.topNormalized()), max(second, m.second.topNormalized())
		}
		for _, err := range []error{
			proveNarrow(at+"qkv", &b.qkv.Matrix, first, b.qkv.requant),
			proveNarrow(at+"out", &b.out.Matrix, topMixed, out...),
			proveNarrow(at+"up", &b.up.Matrix, second, b.up.requant),
			proveNarrow(at+"down", &b.down.Matrix, topActivated, down...),
		} {
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *flow) prove() error {
	var runs [][]modulation
	last := -64
	for _, s := range f.schedule {
		for i := range s.steps {
			runs = append(runs, s.steps[i].blocks)
			last = max(last, s.steps[i].last.topNormalized())
		}
	}
	if err := f.tower.prove("flow", runs); err != nil {
		return err
	}
	if err := proveWide("flow patch in", &f.patchIn, int(stateScale().Exponent)); err != nil {
		return err
	}
	return proveWide("flow patch out", &f.patchOut, last)
}

func (c *clip) prove() error {
	for name, t := range map[string]*clipTower{"clip image": &c.image, "clip text": &c.text} {
		if err := t.tower.prove(name, [][]modulation{t.mods}); err != nil {
			return err
		}
		if err := proveWide(name+" projection", &t.project, -64); err != nil { // used without a scale
			return err
		}
	}
	return proveWide("clip patch in", &c.image.patchIn, int(kernel.NewScale(1, 0).Exponent))
}
