package vit

import (
	"fmt"
	"math/bits"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/internal/kernel"
)

// Proofs, made once when a model is opened, that no accumulator over any input leaves 32 bits and no shift is out
// of range. SPEC.md section 5.

const (
	topPixels = -15                                             // exponent of the scale of pixels, which is 1
	topMixed  = 26 - kernel.ScaleBits - kernel.ResidualFraction // a row within ResidualLimit
	topCurved = 23 - kernel.ScaleBits - kernel.ActivationBits   // a row within CurveLimit
)

// topNormalized is the largest exponent of gain.scale: no number of a row exceeds sqrt(width) times its rms.
func (g gain) topNormalized() int {
	quotient := 32 + (bits.Len(uint(len(g.mantissa)-1))+1)/2 + 2 // bits of largest<<32/rms, one for rounding, one for the length
	return quotient - kernel.ScaleBits + normExponent - g.exponent
}

func (m *Model) prove() error {
	if err := m.patchIn.prove("patches", topPixels); err != nil {
		return err
	}
	for name, h := range map[string]*half{"image": &m.image, "text": &m.text} {
		for i := range h.blocks {
			b := &h.blocks[i]
			for _, p := range []struct {
				name string
				l    *linear
				top  int
			}{
				{"qkv", &b.qkv, b.first.topNormalized()},
				{"out", &b.out, topMixed},
				{"up", &b.up, b.second.topNormalized()},
				{"down", &b.down, topCurved},
			} {
				if err := p.l.prove(fmt.Sprintf("%s block %d %s", name, i, p.name), p.top); err != nil {
					return err
				}
			}
		}
		if err := h.prove(name); err != nil {
			return err
		}
	}
	return nil
}

// prove bounds a product of int8 activations with scales of exponent at most `top`. The lower part of a fine row adds less than one
// to the 127 of its upper part.
func (l *linear) prove(name string, top int) error {
	for c := range l.n {
		var sum int64
		for _, w := range l.weight[c*l.k:][:l.k] {
			sum += max(int64(w), -int64(w))
		}
		if err := proveOutput(name, c, narrowReach*sum, l.multiplier[c], kernel.NarrowPreShift); err != nil {
			return err
		}
	}
	return proveShift(name, l.shift-kernel.NarrowPreShift-top)
}

func (h *half) prove(name string) error {
	w := &h.project
	for c := range w.N {
		var sum int64
		for _, v := range w.Weight[c*w.K:][:w.K] {
			sum += max(int64(v), -int64(v))
		}
		if err := proveOutput(name+" vector", c, kernel.WideMax*sum, w.multiplier[c], kernel.WidePreShift); err != nil {
			return err
		}
	}
	return proveShift(name+" vector", w.shift-kernel.WidePreShift-h.last.topNormalized())
}

// proveOutput checks one output: the accumulator, then the accumulator times its multiplier after the first shift.
func proveOutput(name string, c int, reach int64, multiplier int32, shift uint) error {
	if reach > kernel.Int32Limit {
		return fmt.Errorf("%w: %s output %d can reach %d", compute.ErrOverflow, name, c, reach)
	}
	if !fitsMultiplier(multiplier) {
		return fmt.Errorf("%w: %s output %d has a multiplier of more than %d bits", compute.ErrOverflow, name, c, multiplierBits)
	}
	if after := kernel.RoundShift(reach*int64(max(multiplier, -multiplier)), shift); after > kernel.Int32Limit {
		return fmt.Errorf("%w: %s output %d can reach %d after its multiplier", compute.ErrOverflow, name, c, after)
	}
	return nil
}

func proveShift(name string, least int) error {
	if least < 1 {
		return fmt.Errorf("%w: the shift of %s is %d too small", compute.ErrOverflow, name, 1-least)
	}
	return nil
}
