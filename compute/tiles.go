package compute

import "github.com/limn-network/limn/compute/internal/kernel"

// What each kind of tile computes: section 4 and 5 of SPEC.md once more, from bytes to bytes. None of it is shared with the
// fast engine but the words of the exact arithmetic, and tests hold the two against each other.

// tileWeights bounds the weights of one tile of a product, in bytes: what a contract can take in.
const tileWeights = 12 << 10

// tileOutputs is how many of a product's n outputs one tile computes, given the bytes of each one's weights; it divides n.
func tileOutputs(n, bytes int) int {
	size := 64
	for size > 1 && (size*bytes > tileWeights || n%size != 0) {
		size /= 2
	}
	return size
}

// firstHalf is outputs first to first+n-1 of an int8 product of row q, each times its multiplier.
func firstHalf(in Reading, w *product, r *requant, q []int8, first, n int) []int32 {
	weights, multiplier := in.File(w.at+first*w.K, n*w.K), fileInt32s(in, r.at+4*first, n)
	out := make([]int32, n)
	for c := range out {
		var sum int32
		row := weights[c*w.K:][:len(q)]
		for j, x := range q {
			sum += int32(x) * int32(int8(row[j]))
		}
		out[c] = int32(kernel.RoundShift(int64(sum)*int64(multiplier[c]), kernel.NarrowPreShift))
	}
	return out
}

// requantShift is the layer's shift as the file has it.
func requantShift(in Reading, r *requant, n int) int { return fileNumber(in, r.at, 4*n) }

// secondHalf takes u to the row's scale.
func secondHalf(u []int32, shift int, s kernel.Scale, limit int64) {
	by := productShift(shift, s)
	for c, v := range u {
		u[c] = kernel.Saturate(kernel.RoundShift(int64(v)*int64(s.Mantissa), by), limit)
	}
}

// wideHalf is the first half of outputs first to first+n-1 of an int16 product of one row.
func wideHalf(in Reading, l *wideLinear, q []int16, first, n int) []int32 {
	weights, multiplier := fileInt16s(in, l.at+2*first*l.K, n*l.K), fileInt32s(in, l.requant.at+4*first, n)
	out := make([]int32, n)
	for c := range out {
		var sum int32
		for j, x := range q[:l.K] {
			sum += int32(x) * int32(weights[c*l.K+j])
		}
		out[c] = int32(kernel.RoundShift(int64(sum)*int64(multiplier[c]), kernel.WidePreShift))
	}
	return out
}

// wideProduct is both halves of the same.
func wideProduct(in Reading, l *wideLinear, q []int16, s kernel.Scale, first, n int) []int32 {
	out := wideHalf(in, l, q, first, n)
	shift := remainingShift(requantShift(in, &l.requant, l.N), kernel.WidePreShift, s)
	for c, u := range out {
		out[c] = kernel.Saturate(kernel.RoundShift(int64(u)*int64(s.Mantissa), shift), kernel.Int32Limit)
	}
	return out
}

// addTable puts row r of a table, from its number first on, on top of x.
func addTable(in Reading, t *table, x []int32, r, first int) {
	up := uint(fileNumber(in, t.at, 2*len(t.value)))
	for i, v := range fileInt16s(in, t.at+2*(r*t.width+first), len(x)) {
		x[i] = kernel.Saturate(int64(x[i])+int64(v)<<up, kernel.ResidualLimit)
	}
}

// normalizeRow is a row times its gain, and the scale that the largest of the products gets.
func normalizeRow(in Reading, g *gain, x []int32) (y []int32, scaleOf func(largest int32) kernel.Scale) {
	n := len(x)
	for i, v := range x {
		x[i] = kernel.Saturate(int64(v), kernel.ResidualLimit) // only a peer's content can be beyond
	}
	filed := gain{mantissa: fileInt16s(in, g.at, n), exponent: fileNumber(in, g.at, 2*n)}
	y = make([]int32, n)
	squares := kernel.ApplyGain(y, x, filed.mantissa)
	return y, func(largest int32) kernel.Scale { return filed.scale(largest, squares) }
}

// norms adds a row tile for every row of x: int8, then the scale.
func (p *program) norms(x grid, rows, width int, g *gain) *operator {
	return p.add(KindNorm, rows, width+scaleBytes, func(in Reading, r int) []byte {
		y, scaleOf := normalizeRow(in, g, x.row(in, r))
		q := make([]int8, width)
		largest := kernel.QuantizeNarrow(q, y)
		return appendScale(appendInt8s(nil, q), scaleOf(largest))
	})
}

// products adds tiles of a product whose rows are quantized by from. finish makes the content from the first halves.
func (p *program) products(kind Kind, from *operator, rows int, w *product, r *requant, finish func(in Reading, row, first int, u []int32, s kernel.Scale)) *operator {
	n := tileOutputs(w.N, w.K)
	across := w.N / n
	return p.add(kind, rows*across, 4*n, func(in Reading, tile int) []byte {
		row, first := tile/across, tile%across*n
		q := from.read(in, row)
		u := firstHalf(in, w, r, toInt8s(q[:w.K]), first, n)
		if finish != nil {
			finish(in, row, first, u, toScale(q))
		}
		return appendInt32s(nil, u)
	})
}

// sums adds a product onto the rows of x and gives the grid of the results.
func (p *program) sums(x grid, from *operator, rows int, w *product, r *requant) grid {
	made := p.products(KindAdd, from, rows, w, r, func(in Reading, row, first int, u []int32, s kernel.Scale) {
		secondHalf(u, requantShift(in, r, w.N), s, kernel.Int32Limit)
		for i, v := range x.row(in, row)[first:][:len(u)] {
			u[i] = kernel.Saturate(int64(v)+int64(u[i]), kernel.ResidualLimit)
		}
	})
	return grid{[]gridPart{{made, rows, w.N / tileOutputs(w.N, w.K)}}}
}

// block adds a transformer block over x: section 5 of SPEC.md.
func (p *program) block(t *tower, b *block, m *modulation, sequences int, x grid) grid {
	rows, w := sequences*t.length, t.width
	first := p.norms(x, rows, w, &m.first)
	qkv := p.products(KindProduct, first, rows, &b.qkv.product, &b.qkv.requant, nil)
	mixed := p.attention(t, b, sequences, first, qkv)
	x = p.sums(x, mixed, rows, &b.out, &m.out)
	second := p.norms(x, rows, w, &m.second)
	up := p.products(KindActivate, second, rows, &b.up.product, &b.up.requant, func(in Reading, _, _ int, u []int32, s kernel.Scale) {
		secondHalf(u, requantShift(in, &b.up.requant, b.up.N), s, kernel.ActivationLimit)
		for i, z := range u {
			u[i] = kernel.Gelu(z)
		}
	})
	activated := grid{[]gridPart{{up, rows, 4 * w / tileOutputs(4*w, w)}}}
	quantized := p.quantized(activated.row, rows, 4*w, -kernel.ActivationBits)
	return p.sums(x, quantized, rows, &b.down, &m.down)
}

// quantized adds a row tile for every row: int8, then its largest value as a scale.
func (p *program) quantized(row func(in Reading, r int) []int32, rows, width, exponent int) *operator {
	return p.add(KindQuantize, rows, width+scaleBytes, func(in Reading, r int) []byte {
		q := make([]int8, width)
		largest := kernel.QuantizeNarrow(q, row(in, r))
		return appendScale(appendInt8s(nil, q), kernel.NewScale(uint64(largest), exponent))
	})
}

// A head tile holds the query and the key as int8, their peak ratios, and the values in full.
const (
	headQuery  = 0
	headKey    = headWidth
	headPeaks  = 2 * headWidth
	headValues = headPeaks + 2*4
	headBytes  = headValues + 4*headWidth
)

// attention adds the tiles of all heads of all sequences, and the quantized rows of their joined outputs.
func (p *program) attention(t *tower, b *block, sequences int, norm, qkv *operator) *operator {
	n, heads, w := t.length, t.headCount(), t.width
	split := p.heads(t, b, sequences, norm, qkv)
	channels := p.add(KindChannel, sequences*heads*headWidth, n+4, func(in Reading, tile int) []byte {
		v, q := make([]int32, n), make([]int8, n)
		for r := range n {
			v[r] = toInt32s(split.read(in, tile/headWidth*n+r)[headValues:])[tile%headWidth]
		}
		largest := kernel.QuantizeNarrow(q, v)
		return appendInt32s(appendInt8s(nil, q), []int32{largest})
	})
	weights := p.add(KindSoftmax, sequences*heads*n, n+4, func(in Reading, tile int) []byte {
		return softmaxTile(in, t, b, split, tile)
	})
	blends := p.add(KindBlend, sequences*heads*n, 4*headWidth, func(in Reading, tile int) []byte {
		weight := weights.read(in, tile)
		var sums, largest, out [headWidth]int32
		for c := range headWidth {
			v := channels.read(in, tile/n*headWidth+c)
			largest[c] = toInt32s(v[n:])[0]
			for j, x := range weight[:n] {
				sums[c] += int32(x) * int32(int8(v[j]))
			}
		}
		total := max(1, toInt32s(weight[n:])[0]) // only a peer's content can be less than 255
		kernel.FinishBlend(out[:], sums[:], largest[:], total)
		return appendInt32s(nil, out[:])
	})
	join := func(in Reading, r int) []int32 {
		var row []int32
		for h := range heads {
			row = append(row, toInt32s(blends.read(in, (r/n*heads+h)*n+r%n))...)
		}
		return row
	}
	return p.quantized(join, sequences*n, w, -kernel.ResidualFraction)
}

// heads adds a tile for every sequence, head and row, in this order, so that a head's rows lie side by side.
func (p *program) heads(t *tower, b *block, sequences int, norm, qkv *operator) *operator {
	n, heads, w := t.length, t.headCount(), t.width
	outputs := tileOutputs(b.qkv.N, b.qkv.K)
	across := b.qkv.N / outputs
	return p.add(KindHead, sequences*heads*n, headBytes, func(in Reading, tile int) []byte {
		row, h := tile/(heads*n)*n+tile%n, tile/n%heads
		part := func(offset int) []int32 {
			var u []int32
			for len(u) < headWidth {
				at := offset + h*headWidth + len(u)
				made := toInt32s(qkv.read(in, row*across+at/outputs))
				u = append(u, made[at%outputs:min(at%outputs+headWidth-len(u), outputs)]...)
			}
			return u
		}
		var out []byte
		var peaks []int32
		for _, u := range [][]int32{part(0), part(w)} {
			q := make([]int8, headWidth)
			peaks = append(peaks, kernel.PeakRatio(u, kernel.QuantizeNarrow(q, u)))
			out = appendInt8s(out, q)
		}
		v := part(2 * w)
		secondHalf(v, requantShift(in, &b.qkv.requant, b.qkv.N), toScale(norm.read(in, row)), kernel.ResidualLimit)
		return appendInt32s(appendInt32s(out, peaks), v)
	})
}

func softmaxTile(in Reading, t *tower, b *block, split *operator, tile int) []byte {
	n, h := t.length, tile/t.length%t.headCount()
	base := tile / n * n
	own := split.read(in, tile)
	query, peak := toInt8s(own[headQuery:headKey]), toInt32s(own[headPeaks:])[0]
	sums, keys := make([]int32, n), make([]int32, n)
	for j := range n {
		other := split.read(in, base+j)
		keys[j] = toInt32s(other[headPeaks:])[1]
		for c, x := range toInt8s(other[headKey:headPeaks]) {
			sums[j] += int32(x) * int32(query[c])
		}
	}
	scale := headScale{
		fileInt32s(in, b.headsAt+4*h, 1)[0],
		uint(fileInt32s(in, (b.headsAt+4*t.headCount()+tensorAlign-1)/tensorAlign*tensorAlign+4*h, 1)[0]),
	}
	weight := make([]uint8, n)
	total := kernel.SoftmaxRow(weight, sums, keys, scale.query(peak), scale.shift, make([]int32, n))
	return appendInt32s(append([]byte(nil), weight...), []int32{total})
}
