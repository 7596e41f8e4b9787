package vit

import (
	"math"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// How the float model becomes the integer one (SPEC.md, section 7), step by step from the pixels to the vectors.

// Every picture's channels had this mean and deviation taken out when CLIP was trained; levels are 0 to 1.
func channelMeans() [3]float64      { return [...]float64{0.48145466, 0.4578275, 0.40821073} }
func channelDeviations() [3]float64 { return [...]float64{0.26862954, 0.26130258, 0.27577711} }

const narrowUnit = 1.0 / kernel.NarrowMax // what an activation of 1 stands for, besides its row's scale

// imageStart makes the product of pixels, which are taken as b - 128, and the norm behind it.
func (s *source) imageStart(m *Model, n *naming) {
	w, area := m.imageWidth, m.patch*m.patch
	weights := matrix{w, m.patchBytes(), s.floats(n.patch, w, 3, m.patch, m.patch)}
	offset := make([]float64, w) // what a pixel of 128 gives
	means, deviations := channelMeans(), channelDeviations()
	for i := range w {
		row := weights.row(i)
		for c := range 3 {
			unit, start := 255*deviations[c], 128-float64(255*means[c])
			for j := c * area; j < (c+1)*area; j++ {
				row[j] /= unit
				offset[i] += float64(row[j] * start)
			}
		}
	}
	weights.centerOutputs()
	center(offset)
	var err error
	m.patchIn, err = quantizeLinear(n.patch, weights, 1, kernel.ResidualFraction)
	s.keep(err)

	positions := s.matrix(n.imagePosition, m.imageRows(), w)
	class := s.floats(n.class, w)
	for i := range positions.n {
		row := positions.row(i)
		add := offset
		if i == 0 {
			add = class
		}
		copy(row, sum(row, add))
		center(row)
	}
	m.image.position, err = quantizeBias(n.imagePosition, positions.value, kernel.ResidualFraction)
	s.keep(err)
	m.before, err = quantizeGain(n.before, s.floats(n.before+".weight", w))
	s.keep(err)
	m.beforeBias, err = quantizeBias(n.before, s.floats(n.before+".bias", w), kernel.ResidualFraction)
	s.keep(err)
}

// textStart makes the tables of words and positions. The first is large, so it is read twice, row by row.
func (s *source) textStart(m *Model, n *naming) {
	w := m.textWidth
	positions := s.matrix(n.textPosition, m.tokens, w)
	for i := range positions.n {
		center(positions.row(i))
	}
	var err error
	m.text.position, err = quantizeBias(n.textPosition, positions.value, kernel.ResidualFraction)
	s.keep(err)
	top := 0.0
	s.rows(n.word, m.words(), w, func(_ int, row []float64) { top = max(top, magnitude(row)) })
	up, err := quantizeTable(n.word, top, kernel.ResidualFraction)
	s.keep(err)
	m.wordUp = uint(up)
	m.word = make([]int16, m.words()*w)
	s.rows(n.word, m.words(), w, func(i int, row []float64) {
		for c, x := range row {
			m.word[i*w+c] = int16(round(math.Ldexp(x, kernel.ResidualFraction-up)))
		}
	})
}

// rows reads a table row by row, the mean of each row taken out.
func (s *source) rows(name string, n, width int, use func(i int, row []float64)) {
	t, err := s.file.Expect(name, int64(n), int64(width))
	s.keep(err)
	single, row := make([]float32, width), make([]float64, width)
	for i := 0; i < n && s.err == nil; i++ {
		s.keep(s.file.Read(single, t, int64(i*width)))
		for c, x := range single {
			row[c] = float64(x)
		}
		center(row)
		if s.err == nil {
			use(i, row)
		}
	}
	if s.err == nil {
		s.err = s.ctx.Err()
	}
}

// half makes the blocks of a half and what comes after them.
func (s *source) half(h *half, n *naming, name func(int) string, last, project string, embed int) {
	for i := range h.blocks {
		if s.err != nil {
			return
		}
		s.block(&h.blocks[i], n, name(i), h.width)
	}
	var weights matrix
	if n.transposed {
		weights = s.transposed(project, embed, h.width)
	} else {
		weights = s.matrix(project, embed, h.width)
	}
	var err error
	h.last, err = quantizeGain(last, s.floats(last+".weight", h.width))
	s.keep(err)
	h.bias, err = quantizeBias(last, weights.times(s.floats(last+".bias", h.width)), kernel.ResidualFraction)
	s.keep(err)
	h.project, err = quantizeWide(project, weights, kernel.ResidualFraction)
	s.keep(err)
}

// block makes one block. A norm's bias moves through the product behind it into that product's bias. Of the biases of attention
// that of keys adds the same to all logits of a row, so it is dropped; that of values comes out of every mean as it
// went in, so it moves into the bias of the output.
func (s *source) block(b *block, n *naming, name string, w int) {
	var err error
	first, second := name+n.first, name+n.second
	b.first, err = quantizeGain(first, s.floats(first+".weight", w))
	s.keep(err)
	all, bias := s.attention(n, name, w)
	bias = sum(all.times(s.floats(first+".bias", w)), bias)
	b.qkv, err = quantizeLinear(name+"attention", all, narrowUnit, kernel.ResidualFraction)
	s.keep(err)
	b.qkv.bias, err = quantizeBias(name+"attention", bias[:w], kernel.ResidualFraction)
	s.keep(err)

	out := s.matrix(name+n.out+".weight", w, w)
	s.residual(&b.out, name+n.out, out, sum(out.times(bias[2*w:]), s.floats(name+n.out+".bias", w)))

	b.second, err = quantizeGain(second, s.floats(second+".weight", w))
	s.keep(err)
	up := s.matrix(name+n.up+".weight", 4*w, w)
	bias = sum(up.times(s.floats(second+".bias", w)), s.floats(name+n.up+".bias", 4*w))
	b.up, err = quantizeLinear(name+n.up, up, narrowUnit, kernel.ActivationBits)
	s.keep(err)
	b.up.bias, err = quantizeBias(name+n.up, bias, kernel.ActivationBits)
	s.keep(err)

	s.residual(&b.down, name+n.down, s.matrix(name+n.down+".weight", w, 4*w), s.floats(name+n.down+".bias", w))
}

// residual makes a product that is added to the residual stream.
func (s *source) residual(l *linear, name string, weights matrix, bias []float64) {
	weights.centerOutputs()
	center(bias)
	var err error
	*l, err = quantizeLinear(name, weights, narrowUnit, kernel.ResidualFraction)
	s.keep(err)
	l.bias, err = quantizeBias(name, bias, kernel.ResidualFraction)
	s.keep(err)
}
