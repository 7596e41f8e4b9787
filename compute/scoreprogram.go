package compute

import (
	"slices"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// poolChannels is how many channels of a row one tile of pooling holds: a pool tile reads them of all rows.
const poolChannels = 32

// scoreProgram is a score as tiles: section 7 of SPEC.md. A seed makes it the augmented score.
func (m *Model) scoreProgram(seed *[32]byte) *program {
	c, p := m.clip, &program{name: ProgramScore}
	if seed != nil {
		p.name = ProgramAugmented
	}
	image := p.encode(&c.image, p.imageRows(c, p.pixels(c, seed)))
	text := p.encode(&c.text, p.textRows(&c.text))
	embed := c.image.project.N
	p.add(KindScore, 1, 4, func(in Reading, _ int) []byte {
		a, b := toVector(image.read(in, 0)), toVector(text.read(in, 0))
		return appendInt32s(nil, []int32{kernel.Cosine(a[:embed], b[:embed])})
	})
	return p
}

// toVector reads an embedding; only a peer's content can hold a larger number.
func toVector(b []byte) []int16 {
	v := toInt16s(b)
	for i, x := range v {
		v[i] = max(-embeddingTop, min(embeddingTop, x))
	}
	return v
}

// pixels adds a tile for each patch of the picture: its bytes, changed if there is a seed.
func (p *program) pixels(c *clip, seed *[32]byte) *operator {
	size := 3 * c.side * c.side
	patches := c.image.length
	if seed == nil {
		return p.add(KindPixels, patches, patchValues, func(in Reading, patch int) []byte {
			rgb, out := in.Start(size), make([]byte, patchValues)
			for j := range out {
				out[j] = rgb[c.pixelByte(patch, j)]
			}
			return out
		})
	}
	drawn := drawAugmentation(*seed)
	return p.add(KindAugment, patches, patchValues, func(in Reading, patch int) []byte {
		rgb, out := in.Start(size), make([]byte, patchValues)
		var words [4]uint32
		block := -1
		for j := range out {
			i := c.pixelByte(patch, j)
			if i/16 != block {
				block = i / 16
				words = drawn.noise(block)
			}
			out[j] = drawn.change(rgb, c.side, c.side, i, words)
		}
		return out
	})
}

// pixelByte is where byte j of a patch stands in the picture.
func (c *clip) pixelByte(patch, j int) int {
	across, y, rest := c.side/patchSide, j/(3*patchSide), j%(3*patchSide)
	return 3*((patch/across*patchSide+y)*c.side+patch%across*patchSide) + rest
}

// imageRows adds the rows that the image tower starts from.
func (p *program) imageRows(c *clip, bytes *operator) grid {
	t := &c.image
	outputs := tileOutputs(t.width, 2*patchValues)
	across := t.width / outputs
	made := p.add(KindImage, t.length*across, 4*outputs, func(in Reading, tile int) []byte {
		patch, first := tile/across, tile%across*outputs
		q := make([]int16, patchValues)
		for j, b := range bytes.read(in, patch) {
			q[j] = 2*int16(b) - 255
		}
		x := wideProduct(in, &t.patchIn, q, kernel.NewScale(1, 0), first, outputs)
		addTable(in, &t.position, x, patch, first)
		return appendInt32s(nil, x)
	})
	return grid{[]gridPart{{made, t.length, across}}}
}

// textRows adds the rows that the text tower starts from.
func (p *program) textRows(t *clipTower) grid {
	made := p.add(KindText, t.length, 4*t.width, func(in Reading, row int) []byte {
		x := make([]int32, t.width)
		addTable(in, &t.word, x, int(in.Tokens(t.length)[row]), 0)
		addTable(in, &t.position, x, row, 0)
		return appendInt32s(nil, x)
	})
	return grid{[]gridPart{{made, t.length, 1}}}
}

// encode adds a tower over x and its end: the embedding, one tile.
func (p *program) encode(t *clipTower, x grid) *operator {
	for l := range t.blocks {
		x = p.block(&t.tower, &t.blocks[l], &t.mods[l], 1, x)
	}
	pooled := p.pool(t, p.units(t, x))
	groups := t.width / poolChannels
	wide := p.add(KindWide, 1, 2*t.width, func(in Reading, _ int) []byte {
		var y []int32
		for group := range groups {
			y = append(y, toInt32s(pooled.read(in, group))...)
		}
		q := make([]int16, t.width)
		kernel.QuantizeWide(q, y, kernel.WideMax)
		return appendInt16s(nil, q)
	})
	outputs := tileOutputs(t.project.N, 2*t.width)
	across := t.project.N / outputs
	half := p.add(KindProject, across, 4*outputs, func(in Reading, tile int) []byte {
		return appendInt32s(nil, wideHalf(in, &t.project, toInt16s(wide.read(in, 0)), tile*outputs, outputs))
	})
	return p.add(KindVector, 1, 2*t.project.N, func(in Reading, _ int) []byte {
		var u []int32
		for tile := range across {
			u = append(u, toInt32s(half.read(in, tile))...)
		}
		v := make([]int16, len(u))
		kernel.QuantizeWide(v, u, embeddingTop)
		return appendInt16s(nil, v)
	})
}

// units adds a tile for every group of channels and row, in this order, so that a group's rows lie side by side.
func (p *program) units(t *clipTower, x grid) *operator {
	return p.add(KindUnit, t.width/poolChannels*t.length, 4*poolChannels, func(in Reading, tile int) []byte {
		row, first := x.row(in, tile%t.length), tile/t.length*poolChannels
		var squares uint64
		for i, v := range row {
			row[i] = kernel.Saturate(int64(v), kernel.ResidualLimit) // only a peer's content can be beyond
			squares += uint64(int64(row[i]) * int64(row[i]))
		}
		inverse := inverseRms(squares, t.width)
		out := slices.Clone(row[first:][:poolChannels])
		for i, v := range out {
			out[i] = int32(unit(v, inverse))
		}
		return appendInt32s(nil, out)
	})
}

// pool adds a tile for every group of channels.
func (p *program) pool(t *clipTower, units *operator) *operator {
	return p.add(KindPool, t.width/poolChannels, 4*poolChannels, func(in Reading, group int) []byte {
		var sum [poolChannels]int64
		for r := range t.length {
			for i, v := range toInt32s(units.read(in, group*t.length+r)) {
				sum[i] += int64(v)
			}
		}
		y := make([]int32, poolChannels)
		for i, g := range fileInt16s(in, t.last.at+2*group*poolChannels, poolChannels) {
			y[i] = kernel.Saturate(kernel.RoundShift(sum[i]*int64(g), kernel.GainShift), kernel.Int32Limit)
		}
		return appendInt32s(nil, y)
	})
}
