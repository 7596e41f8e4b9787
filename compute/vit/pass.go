package vit

import (
	"math/bits"
	"slices"

	"github.com/limn-network/limn/compute/internal/kernel"
)

const (
	epsilon      = 42950                     // 1e-5 in units of 2^-32, of every norm
	normExponent = kernel.GainShift + 4 - 32 // of a normalized row's scale; 4 is the rms' 20 fraction bits less the row's 16
	logitScale   = 3147146080                // 2^38 x 2^10 x log2(e) / (8 x 127^2), rounded
	fineBits     = 7                         // more bits of a fine row
	fineTop      = kernel.NarrowMax << fineBits
	coarseSquare = 100  // mean square of a quantized row below which it is made fine
	narrowReach  = 128  // no more than this times the sum of magnitudes of a row of weights comes out of a product
	vectorTop    = 4095 // vectors are compared as 13-bit integers
)

// pass is the memory of one sequence on its way through a half. It is used by one caller at a time.
type pass struct {
	half   *half
	kernel kernel.Kernel
	curve  *kernel.Curve
	rows   int // of this sequence

	x      []int32 // [rows][width] residual stream
	mixed  []int32 // [rows][width] attention's output
	narrow []int8  // [rows][up to 4 width] quantized activations, behind them the rests of fine rows
	fine   []int   // which rows have a rest, in the order of the rests
	wide   []int16 // one fine row
	row    []int32 // one row under a gain
	scales []kernel.Scale
	bent   []int32 // [rows][4 width] the MLP's inner values
	sums   []int32 // [rows][panel]
	panel  []int32 // one row of a panel

	// Attention, all [rows][width], head by head, but for the factors, which are [head][rows].
	q, k       []int8
	v          []int32
	queries    []kernel.Factor
	keys       []int32
	qTop, kTop []int32 // what 127 stands for

	inside *kernel.Scratch
}

func newPass(h *half, k kernel.Kernel, curve *kernel.Curve, deepest int) *pass {
	w := h.width
	return &pass{
		half: h, kernel: k, curve: curve,
		x: make([]int32, h.rows*w), mixed: make([]int32, h.rows*w), narrow: make([]int8, h.rows*max(2*4*w, deepest)),
		fine: make([]int, 0, h.rows), wide: make([]int16, 4*w), row: make([]int32, w),
		scales: make([]kernel.Scale, h.rows), bent: make([]int32, h.rows*4*w),
		sums: make([]int32, 2*h.rows*256), panel: make([]int32, 256),
		q: make([]int8, h.rows*w), k: make([]int8, h.rows*w), v: make([]int32, h.rows*w),
		queries: make([]kernel.Factor, h.rows*w/headWidth), keys: make([]int32, h.rows*w/headWidth),
		qTop: make([]int32, h.rows*w/headWidth), kTop: make([]int32, h.rows*w/headWidth),
		inside: kernel.NewScratch(2*h.rows, max(4*w, deepest), h.rows, headWidth),
	}
}

// passBytes is what newPass allocates.
func passBytes(h *half, deepest int) int64 {
	w, heads := int64(h.width), int64(h.width/headWidth)
	row := 4*w + 4*w + max(8*w, int64(deepest)) + 8 + 8 + 16*w + 4*2*256 + 6*w + heads*(16+3*4)
	return int64(h.rows)*row + 2*4*w + 4*w + 4*256 + kernel.ScratchBytes(2*h.rows, max(4*h.width, deepest), h.rows, headWidth)
}

// start prepares for a sequence of that many rows, which the caller writes to x.
func (p *pass) start(rows int) { p.rows = rows }

// run takes x through all blocks and returns the row that stands for the sequence. In the last block only that row matters
// after attention.
func (p *pass) run(pooled int) []int32 {
	w := p.half.width
	for i := range p.half.blocks {
		b := &p.half.blocks[i]
		first, last := 0, p.rows
		p.project(b)
		if i == len(p.half.blocks)-1 {
			first, last = pooled, pooled+1
		}
		for h := range w / headWidth {
			p.attend(h, first, last)
		}
		p.feed(b, first, last)
	}
	return p.x[pooled*w:][:w]
}

// normalize quantizes rows of x under a gain.
func (p *pass) normalize(g *gain, first, last int) {
	w := p.half.width
	p.fine = p.fine[:0]
	for i := first; i < last; i++ {
		x, q := p.x[i*w:][:w], p.narrow[(i-first)*w:][:w]
		largest, squares := p.kernel.Normalize(q, x, g.mantissa, p.inside)
		p.scales[i-first] = g.scale(largest, squares)
		if coarse(q) {
			kernel.ApplyGain(p.row, x, g.mantissa)
			p.refine(p.row, i-first, last-first)
		}
	}
}

// quantize quantizes rows of v, which have that many fraction bits.
func (p *pass) quantize(v []int32, width, rows, fraction int) {
	p.fine = p.fine[:0]
	for i := range rows {
		row, q := v[i*width:][:width], p.narrow[i*width:][:width]
		p.scales[i] = kernel.NewScale(uint64(p.kernel.Quantize(q, row)), -fraction)
		if coarse(q) {
			p.refine(row, i, rows)
		}
	}
}

// coarse says whether most numbers of a quantized row are so small, next to the largest, that rounding has taken much of them.
func coarse(q []int8) bool {
	var squares int32
	for _, v := range q {
		squares += int32(v) * int32(v)
	}
	return squares > 0 && int(squares) < coarseSquare*len(q)
}

// refine quantizes row i of `rows` with seven bits more: the upper ones take the row's place, the lower ones stand
// behind all rows.
func (p *pass) refine(v []int32, i, rows int) {
	n := len(v)
	wide, upper, lower := p.wide[:n], p.narrow[i*n:][:n], p.narrow[(rows+len(p.fine))*n:][:n]
	kernel.QuantizeWide(wide, v, fineTop)
	for j, q := range wide {
		u := (q + 1<<(fineBits-1)) >> fineBits
		upper[j], lower[j] = int8(u), int8(q-u<<fineBits)
	}
	p.fine = append(p.fine, i)
}

// scale of a normalized row: largest / rms, with the gain's exponent.
func (g *gain) scale(largest int32, squares uint64) kernel.Scale {
	return kernel.NewScale(uint64(largest)<<32/rootMeanSquare(squares, len(g.mantissa)), normExponent-g.exponent)
}

func rootMeanSquare(squares uint64, n int) uint64 {
	return kernel.SquareRoot((squares/uint64(n) + epsilon) << 8)
}

// multiply runs a product panel by panel and hands out each row's sums. Activations are the first rows of narrow; fine rows
// are multiplied in two parts.
func (p *pass) multiply(l *linear, rows int, use func(row, column int, sums []int32)) {
	column, all := 0, rows+len(p.fine)
	for i := range l.panels {
		m := &l.panels[i]
		p.kernel.Multiply(p.sums[:all*m.N], p.narrow[:all*l.k], all, m, p.inside)
		for f, row := range p.fine {
			upper, lower := p.sums[row*m.N:][:m.N], p.sums[(rows+f)*m.N:][:m.N]
			for c, sum := range lower {
				upper[c] += int32(kernel.RoundShift(int64(sum), fineBits))
			}
		}
		for row := range rows {
			use(row, column, p.sums[row*m.N:][:m.N])
		}
		column += m.N
	}
}

// project makes queries, keys and values of all rows.
func (p *pass) project(b *block) {
	p.normalize(&b.first, 0, p.rows)
	l := &b.qkv
	p.multiply(l, p.rows, func(row, column int, sums []int32) {
		n, s := len(sums), p.scales[row]
		u := p.panel[:n]
		p.kernel.Project(u, sums, l.multiplier[column:][:n], l.bias[column:][:n], productShift(l.shift, s), s.Mantissa)
		for ; len(u) > 0; u, column = u[headWidth:], column+headWidth {
			p.storeHead(u[:headWidth], row, column)
		}
	})
}

// storeHead quantizes one row's query or key of a head, or keeps its values.
func (p *pass) storeHead(u []int32, row, column int) {
	w := p.half.width
	part, column := column/w, column%w
	at, slot := row*w+column, column/headWidth*p.rows+row
	switch part {
	case 0:
		p.qTop[slot] = p.kernel.Quantize(p.q[at:][:headWidth], u)
	case 1:
		p.kTop[slot] = p.kernel.Quantize(p.k[at:][:headWidth], u)
	case 2:
		copy(p.v[at:], u)
	}
}

// attend computes one head for the rows from first to last.
func (p *pass) attend(head, first, last int) {
	column, slots := head*headWidth, head*p.rows
	queries, keys := p.queries[slots:][:p.rows], p.keys[slots:][:p.rows]
	cut := scaleKeys(keys, p.kTop[slots:])
	for i := first; i < last; i++ {
		queries[i] = queryFactor(p.qTop[slots+i], cut)
	}
	p.kernel.Attend(&kernel.Head{
		Rows: p.rows, Width: headWidth, Stride: p.half.width, First: first, Last: last, Causal: p.half.causal,
		Query: p.q[column:], Key: p.k[column:], Value: p.v[column:], Queries: queries, Keys: keys, Out: p.mixed[column:],
	}, p.inside)
}

// scaleKeys writes the scales of a head's keys with 17 bits at most and returns how many were cut.
func scaleKeys(keys, tops []int32) (cut uint) {
	tops = tops[:len(keys)]
	cut = uint(max(0, bits.Len32(uint32(slices.Max(tops)))-16))
	for j, t := range tops {
		keys[j] = int32(kernel.RoundShift(int64(t), cut))
	}
	return cut
}

// queryFactor is what a query's sums with scaled keys are multiplied by to become logits.
func queryFactor(top int32, cut uint) kernel.Factor {
	s := kernel.NewScale(uint64(top)*logitScale, int(cut)+6-38-2*kernel.ResidualFraction)
	return kernel.Factor{Mantissa: s.Mantissa, Shift: uint(max(1, -s.Exponent))}
}

// feed projects attention's output into the residual stream and runs the MLP, for the rows from first to last.
func (p *pass) feed(b *block, first, last int) {
	w, rows, k := p.half.width, last-first, p.kernel
	p.quantize(p.mixed[first*w:], w, rows, kernel.ResidualFraction)
	p.add(&b.out, first, rows)
	p.normalize(&b.second, first, last)
	l := &b.up
	p.multiply(l, rows, func(row, column int, sums []int32) {
		n, s := len(sums), p.scales[row]
		k.Bend(p.bent[row*4*w+column:][:n], sums, l.multiplier[column:][:n], l.bias[column:][:n], productShift(l.shift, s), s.Mantissa, p.curve)
	})
	p.quantize(p.bent, 4*w, rows, kernel.ActivationBits)
	p.add(&b.down, first, rows)
}

// add adds a product to the residual stream.
func (p *pass) add(l *linear, first, rows int) {
	w := p.half.width
	p.multiply(l, rows, func(row, column int, sums []int32) {
		n, s := len(sums), p.scales[row]
		x := p.x[(first+row)*w+column:][:n]
		p.kernel.AccumulateBiased(x, sums, l.multiplier[column:][:n], l.bias[column:][:n], productShift(l.shift, s), s.Mantissa)
	})
}

// productShift is the second rounding shift of a narrow product: what is left of the layer's shift after the first one and
// the row's exponent. Open proves that it is at least 1 where the row is not zero.
func productShift(layer int, row kernel.Scale) uint {
	return uint(max(1, min(kernel.MaxProductShift, layer-kernel.NarrowPreShift-int(row.Exponent))))
}

// vector makes the vector that is compared from the row that stands for a sequence.
func (p *pass) vector(x []int32) []int16 {
	h := p.half
	y, q := make([]int32, h.width), make([]int16, h.width)
	squares := kernel.ApplyGain(y, x, h.last.mantissa)
	s := h.last.scale(kernel.QuantizeWide(q, y, kernel.WideMax), squares)
	u, out := make([]int32, h.project.N), make([]int16, h.project.N)
	p.kernel.MultiplyWide(u, q, &h.project.WideMatrix)
	shift := uint(max(1, min(kernel.MaxProductShift, h.project.shift-kernel.WidePreShift-int(s.Exponent))))
	for c, acc := range u {
		v := kernel.RoundShift(int64(acc)*int64(h.project.multiplier[c]), kernel.WidePreShift)
		u[c] = kernel.Saturate(kernel.RoundShift(v*int64(s.Mantissa), shift)+int64(h.bias[c]), kernel.Int32Limit)
	}
	kernel.QuantizeWide(out, u, vectorTop)
	return out
}
