package compute

import (
	"context"
	"errors"
	"math/bits"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// ErrScore is returned when a score cannot be computed for what was given.
var ErrScore = errors.New("cannot score")

const (
	embeddingTop = 4095             // embeddings are compared as 13-bit integers
	scoreUnit    = kernel.ScoreUnit // a cosine of 1
	meanFraction = 14               // fraction bits of normalized rows while they are summed
)

// clipTower is one half of the scorer; its modulations are learned gains, the same at every time.
type clipTower struct {
	tower
	mods     []modulation
	word     table // text half
	patchIn  wideLinear
	position table
	last     gain
	project  wideLinear
}

// clip is the scorer: pictures and prompts as vectors, compared by their cosine.
type clip struct {
	image, text clipTower
	side        int
}

// encode runs the blocks over p.x and writes the embedding, scaled so that its largest number is embeddingTop.
func (t *clipTower) encode(p *pass) []int16 {
	_ = p.run(context.Background(), t.mods) // nothing ends this context
	sum := make([]int64, t.width)
	for r := range t.length {
		x := p.x[r*t.width:][:t.width]
		var squares uint64
		for _, v := range x {
			squares += uint64(int64(v) * int64(v))
		}
		inverse := inverseRms(squares, t.width)
		for i, v := range x {
			sum[i] += unit(v, inverse)
		}
	}
	y, q := make([]int32, t.width), make([]int16, t.width)
	for i, v := range sum {
		y[i] = kernel.Saturate(kernel.RoundShift(v*int64(t.last.mantissa[i]), kernel.GainShift), kernel.Int32Limit)
	}
	kernel.QuantizeWide(q, y, kernel.WideMax)
	u, out := make([]int32, t.project.N), make([]int16, t.project.N)
	t.project.half(u, q, p.kernel)
	kernel.QuantizeWide(out, u, embeddingTop)
	return out
}

// inverseRms is what a row of n numbers with that sum of squares is multiplied by, with unit, to have an rms of 1.
func inverseRms(squares uint64, n int) int64 {
	return int64((uint64(1) << 40) / kernel.RootMeanSquare(squares, n))
}

// unit is a number of a row whose rms is 1.
func unit(v int32, inverse int64) int64 { return kernel.RoundShift(int64(v)*inverse, 36-meanFraction) }

// embedText makes the vector of a prompt; p is a pass of the text half.
func (c *clip) embedText(p *pass, tokens []uint16) []int16 {
	t := &c.text
	clear(p.x)
	for i, id := range tokens {
		x := p.x[i*t.width:][:t.width]
		t.word.add(x, int(id))
		t.position.add(x, i)
	}
	return t.encode(p)
}

// embedImage makes the vector of RGB bytes; p is a pass of the image half.
func (c *clip) embedImage(p *pass, rgb []byte) []int16 {
	t, across := &c.image, c.side/patchSide
	var wide [patchValues]int16
	for patch := range t.length {
		for j := range wide {
			y, rest := j/(3*patchSide), j%(3*patchSide)
			pixel := (patch/across*patchSide+y)*c.side + patch%across*patchSide + rest/3
			wide[j] = 2*int16(rgb[3*pixel+rest%3]) - 255
		}
		x := p.x[patch*t.width:][:t.width]
		t.patchIn.apply(x, wide[:], kernel.NewScale(1, 0), p.kernel)
		t.position.add(x, patch)
	}
	return t.encode(p)
}

// squareLimit reports whether a sum of n squares of residual numbers fits 64 bits; a wider tower is refused.
func squareLimit(n int) bool {
	return bits.Len64(uint64(n))+2*bits.Len32(kernel.ResidualLimit) <= 64
}
