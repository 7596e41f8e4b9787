package vit

import (
	"fmt"
	"unicode/utf8"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/internal/kernel"
)

// Score is how well RGB bytes show the prompt: the cosine of their vectors, in 1e-4. Every verifier gets the same number.
func (m *Model) Score(prompt string, rgb []byte, w, h int) (int32, error) {
	image, err := m.EmbedImage(rgb, w, h)
	if err != nil {
		return 0, err
	}
	text, err := m.EmbedText(prompt)
	if err != nil {
		return 0, err
	}
	return kernel.Cosine(image, text), nil
}

// EmbedText makes the vector of a prompt. Of a long one the first tokens count, as many as the model has rows for.
func (m *Model) EmbedText(prompt string) ([]int16, error) {
	tokens, err := m.Tokens(prompt)
	if err != nil {
		return nil, fmt.Errorf("embed text: %w", err)
	}
	p, ok := m.textPasses.Get().(*pass)
	if !ok {
		p = newPass(&m.text, m.kernel, m.curve, 0)
	}
	defer m.textPasses.Put(p)
	p.start(len(tokens)) // rows after the end would change nothing, as no row sees a later one
	for i, id := range tokens {
		at := i * m.textWidth
		word, position := m.word[int(id)*m.textWidth:][:m.textWidth], m.text.position[at:][:m.textWidth]
		for c := range word {
			p.x[at+c] = kernel.Saturate(int64(word[c])<<m.wordUp+int64(position[c]), kernel.ResidualLimit)
		}
	}
	return p.vector(p.run(len(tokens) - 1)), nil
}

// Tokens is the prompt as the model sees it, between its two marks.
func (m *Model) Tokens(prompt string) ([]uint16, error) {
	switch {
	case len(prompt) > compute.MaxPromptBytes:
		return nil, fmt.Errorf("%w: %d bytes, at most %d are allowed", compute.ErrPromptTooLong, len(prompt), compute.MaxPromptBytes)
	case !utf8.ValidString(prompt):
		return nil, compute.ErrPromptNotUTF8
	}
	tokens := m.vocabulary.Encode(prompt, m.tokens-2)
	if len(tokens) == 0 {
		return nil, compute.ErrPromptEmpty
	}
	return append(append([]uint16{m.vocabulary.Start()}, tokens...), m.vocabulary.End()), nil
}

// EmbedImage makes the vector of RGB bytes of any size that checkPicture allows.
func (m *Model) EmbedImage(rgb []byte, w, h int) ([]int16, error) {
	if err := checkPicture(rgb, w, h); err != nil {
		return nil, fmt.Errorf("embed image: %w", err)
	}
	rgb = resize(rgb, w, h, m.side)
	p, ok := m.imagePasses.Get().(*pass)
	if !ok {
		p = newPass(&m.image, m.kernel, m.curve, m.patchBytes())
	}
	defer m.imagePasses.Put(p)
	p.start(m.imageRows())
	m.look(p, rgb)
	for row := range p.rows {
		m.settle(p, p.x[row*m.imageWidth:][:m.imageWidth])
	}
	return p.vector(p.run(0)), nil
}

// look writes the rows before the first norm: a learned one, then one for each patch.
func (m *Model) look(p *pass, rgb []byte) {
	across, area := m.side/m.patch, m.patch*m.patch
	for patch := range m.patches() {
		a := p.narrow[patch*3*area:][:3*area]
		for y := range m.patch {
			line := rgb[3*((patch/across*m.patch+y)*m.side+patch%across*m.patch):][:3*m.patch]
			for x := range m.patch {
				at := y*m.patch + x
				a[at], a[area+at], a[2*area+at] = int8(line[3*x]^0x80), int8(line[3*x+1]^0x80), int8(line[3*x+2]^0x80)
			}
		}
	}
	w, one := m.imageWidth, kernel.NewScale(1, 0)
	copy(p.x[:w], m.image.position)
	l := &m.patchIn
	p.fine = p.fine[:0]
	p.multiply(l, m.patches(), func(row, column int, sums []int32) {
		n, at := len(sums), (1+row)*w+column
		p.kernel.Project(p.x[at:][:n], sums, l.multiplier[column:][:n], m.image.position[at:][:n], productShift(l.shift, one), one.Mantissa)
	})
}

// settle is the norm before the image half: its result is the residual stream, so the mean is taken out here.
func (m *Model) settle(p *pass, x []int32) {
	y := p.mixed[:len(x)]
	inverse := int64((uint64(1) << 40) / rootMeanSquare(kernel.ApplyGain(y, x, m.before.mantissa), len(x)))
	var sum int64
	for i, v := range y {
		y[i] = kernel.Saturate(kernel.RoundShift(int64(v)*inverse, uint(m.before.exponent+9))+int64(m.beforeBias[i]), kernel.ResidualLimit)
		sum += int64(y[i])
	}
	mean := kernel.RoundDivide(sum, int64(len(x)))
	for i, v := range y {
		x[i] = kernel.Saturate(int64(v)-mean, kernel.ResidualLimit)
	}
}
