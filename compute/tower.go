package compute

import (
	"context"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// A tower is a stack of transformer blocks over a fixed number of rows: the generator and both
// halves of CLIP differ only in sizes and in where the modulations come from.

const (
	headWidth    = 32
	sequenceUnit = 16 // every sequence has a multiple of so many rows
	chunkRows    = 48 // the most rows that a product takes at a time; their accumulators stay in the second cache
	itemRows     = 16 // rows of an item where workers share a sequence
)

// requant is the multiplier per output channel of a product: real factor = multiplier x 2^-shift.
type requant struct {
	multiplier []int32
	shift      int
	at         int // in the model's file, as everywhere below
}

// product is an int8 weight matrix.
type product struct {
	kernel.Matrix
	at int
}

// narrowLinear is a product whose requantization does not change with time.
type narrowLinear struct {
	product
	requant
}

// block holds the weights of one block; its norms' gains and the factors of its two branches are modulation.
type block struct {
	qkv, up   narrowLinear
	out, down product
	heads     []headScale
	headsAt   int
}

// modulation is what a block takes from the time table (generator) or from learned gains (CLIP).
type modulation struct {
	first, second gain    // before attention and before the MLP
	out, down     requant // dequantization times the branch's own factor
}

type tower struct {
	width, length int
	blocks        []block
}

func (t *tower) headCount() int { return t.width / headWidth }

// pass is the memory of a forward pass over a number of sequences, and the pass itself. It is used by one
// caller at a time; its phases run on the caller's crew.
type pass struct {
	tower  *tower
	kernel kernel.Kernel
	crew   *crew
	rows   int

	x     []int32 // [rows][width] residual stream
	q, k  []int8  // [rows][width]
	v     []int32 // [rows][width]
	qPeak []int32 // [rows][head] scales of q and k
	kPeak []int32
	mixed []int32 // [rows][width] output of attention before its projection

	workers []worker

	// The run that is under way, and its phases as values made once.
	ctx                             context.Context
	mods                            []modulation
	block                           int
	whole, project, attend, feeding func(worker, item int)
}

func newPass(t *tower, sequences int, k kernel.Kernel, c *crew) *pass {
	rows := sequences * t.length
	p := &pass{
		tower: t, kernel: k, crew: c, rows: rows,
		x:     make([]int32, rows*t.width),
		q:     make([]int8, rows*t.width),
		k:     make([]int8, rows*t.width),
		v:     make([]int32, rows*t.width),
		qPeak: make([]int32, rows*t.headCount()),
		kPeak: make([]int32, rows*t.headCount()),
		mixed: make([]int32, rows*t.width),
	}
	for range c.workers {
		p.workers = append(p.workers, newWorker(t.width, t.length))
	}
	p.whole = p.wholeSequence
	p.project = func(worker, item int) { p.projectRows(worker, p.block, item*itemRows, itemRows) }
	p.attend = func(worker, item int) { p.attendHead(worker, p.block, item) }
	p.feeding = func(worker, item int) { p.feedRows(worker, p.block, item*itemRows, itemRows) }
	return p
}

// worker is one worker's memory for the length of an operator.
type worker struct {
	acc     []int32         // accumulators of a chunk of rows
	row     []int32         // one row between two operators
	narrow  []int8          // the quantized rows of a chunk
	head    kernel.Head     // the head that is computed
	queries []kernel.Factor // its scales
	keys    []int32

	inside *kernel.Scratch // the kernel's own
}

func newWorker(width, length int) worker {
	rows := min(chunkRows, length)
	return worker{
		acc:     make([]int32, rows*4*width),
		row:     make([]int32, 4*width),
		narrow:  make([]int8, rows*4*width),
		queries: make([]kernel.Factor, length),
		keys:    make([]int32, length),
		inside:  kernel.NewScratch(rows, 4*width, length, headWidth),
	}
}

// passBytes is what newPass allocates.
func passBytes(t *tower, sequences, workers int) int64 {
	rows, w, n, chunk := int64(sequences*t.length), int64(t.width), int64(t.length), int64(min(chunkRows, t.length))
	shared := rows*w*(4+1+1+4+4) + rows*int64(t.headCount())*8
	each := 4*chunk*4*w + 4*4*w + chunk*4*w + (16+4)*n
	return shared + int64(workers)*(each+kernel.ScratchBytes(int(chunk), 4*t.width, t.length, headWidth))
}

// run takes x through all blocks. Sequences do not know of each other, so where they divide evenly among the workers each
// goes through the whole tower on one of them; otherwise workers share every phase of every block. An error is the
// context's; x is then of no use.
func (p *pass) run(ctx context.Context, mods []modulation) error {
	p.ctx, p.mods = ctx, mods
	sequences := p.rows / p.tower.length
	if sequences%p.crew.workers == 0 {
		p.crew.do(sequences, p.whole)
		return ctx.Err()
	}
	for p.block = range p.tower.blocks {
		if err := ctx.Err(); err != nil {
			return err
		}
		p.crew.do(p.rows/itemRows, p.project)
		p.crew.do(sequences*p.tower.headCount(), p.attend)
		p.crew.do(p.rows/itemRows, p.feeding)
	}
	return nil
}

// wholeSequence takes one sequence through all blocks.
func (p *pass) wholeSequence(worker, sequence int) {
	heads, from, to := p.tower.headCount(), sequence*p.tower.length, (sequence+1)*p.tower.length
	for block := range p.tower.blocks {
		if p.ctx.Err() != nil {
			return
		}
		for first := from; first < to; first += chunkRows {
			p.projectRows(worker, block, first, min(chunkRows, to-first))
		}
		for h := range heads {
			p.attendHead(worker, block, sequence*heads+h)
		}
		for first := from; first < to; first += chunkRows {
			p.feedRows(worker, block, first, min(chunkRows, to-first))
		}
	}
}

// projectRows makes queries, keys and values of up to chunkRows rows.
func (p *pass) projectRows(worker, block, first, rows int) {
	s, w := &p.workers[worker], p.tower.width
	b, m := &p.tower.blocks[block], &p.mods[block]
	var scales [chunkRows]kernel.Scale
	for i := range rows {
		x := p.x[(first+i)*w:][:w]
		largest, squares := p.kernel.Normalize(s.narrow[i*w:][:w], x, m.first.mantissa, s.inside)
		scales[i] = m.first.scale(largest, squares)
	}
	p.kernel.Multiply(s.acc, s.narrow, rows, &b.qkv.Matrix, s.inside)
	heads := p.tower.headCount()
	for i := range rows {
		u, row := s.row[:3*w], first+i
		p.kernel.Requantize(u, s.acc[i*3*w:][:3*w], b.qkv.multiplier)
		p.kernel.QuantizeHeads(p.q[row*w:][:w], p.qPeak[row*heads:][:heads], u[:w], headWidth)
		p.kernel.QuantizeHeads(p.k[row*w:][:w], p.kPeak[row*heads:][:heads], u[w:2*w], headWidth)
		p.kernel.Rescale(p.v[row*w:][:w], u[2*w:], productShift(b.qkv.shift, scales[i]), scales[i].Mantissa)
	}
}

// attendHead computes one head of one sequence, all rows.
func (p *pass) attendHead(worker, block, item int) {
	s, w, n, heads := &p.workers[worker], p.tower.width, p.tower.length, p.tower.headCount()
	sequence, h := item/heads, item%heads
	head := p.tower.blocks[block].heads[h]
	for i := range n {
		at := (sequence*n+i)*heads + h
		s.queries[i] = kernel.Factor{Mantissa: int32(head.query(p.qPeak[at])), Shift: head.shift}
		s.keys[i] = p.kPeak[at]
	}
	from, to := sequence*n*w+h*headWidth, (sequence+1)*n*w
	s.head = kernel.Head{
		Rows: n, Width: headWidth, Stride: w, Last: n,
		Query: p.q[from:to], Key: p.k[from:to], Value: p.v[from:to], Queries: s.queries, Keys: s.keys,
		Out: p.mixed[from:to],
	}
	p.kernel.Attend(&s.head, s.inside)
}

// feedRows projects attention's output into the residual stream and runs the MLP, up to chunkRows rows.
func (p *pass) feedRows(worker, block, first, rows int) {
	s, w, k := &p.workers[worker], p.tower.width, p.kernel
	b, m := &p.tower.blocks[block], &p.mods[block]
	var scales [chunkRows]kernel.Scale
	for i := range rows {
		largest := k.Quantize(s.narrow[i*w:][:w], p.mixed[(first+i)*w:][:w])
		scales[i] = kernel.NewScale(uint64(largest), -kernel.ResidualFraction)
	}
	k.Multiply(s.acc, s.narrow, rows, &b.out.Matrix, s.inside)
	for i := range rows {
		x := p.x[(first+i)*w:][:w]
		k.Accumulate(x, s.acc[i*w:][:w], m.out.multiplier, productShift(m.out.shift, scales[i]), scales[i].Mantissa)
		largest, squares := k.Normalize(s.narrow[i*w:][:w], x, m.second.mantissa, s.inside)
		scales[i] = m.second.scale(largest, squares)
	}
	k.Multiply(s.acc, s.narrow, rows, &b.up.Matrix, s.inside)
	for i := range rows {
		shift := productShift(b.up.shift, scales[i])
		largest := k.Activate(s.narrow[i*4*w:][:4*w], s.acc[i*4*w:][:4*w], b.up.multiplier, shift, scales[i].Mantissa, s.inside)
		scales[i] = kernel.NewScale(uint64(largest), -kernel.ActivationBits)
	}
	k.Multiply(s.acc, s.narrow, rows, &b.down.Matrix, s.inside)
	for i := range rows {
		x := p.x[(first+i)*w:][:w]
		k.Accumulate(x, s.acc[i*w:][:w], m.down.multiplier, productShift(m.down.shift, scales[i]), scales[i].Mantissa)
	}
}

// productShift is the second rounding shift of a narrow product.
func productShift(layer int, row kernel.Scale) uint {
	return remainingShift(layer, kernel.NarrowPreShift, row)
}

// remainingShift is what is left of a layer's shift after the first one and the row's exponent. Load proves that it is at least 1
// where the row is not zero. (64 bits: in a dispute the exponent may be any number that a peer wrote.)
func remainingShift(layer, first int, row kernel.Scale) uint {
	return uint(max(1, min(kernel.MaxProductShift, int64(layer)-int64(first)-int64(row.Exponent))))
}
