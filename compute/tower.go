package compute

import "github.com/limn-network/limn/compute/internal/kernel"

// A tower is a stack of transformer blocks over a fixed number of rows: the generator and both
// halves of CLIP differ only in sizes and in where the modulations come from.

const (
	headWidth = 32
	chunkRows = 16 // rows one worker takes at a time; every sequence is a multiple of it
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
	q, k  []int8  // [sequence][head][length][headWidth]
	v     []int32 // [sequence][head][headWidth][length], channel by channel
	qPeak []int32 // [sequence][head][length] scales of q and k
	kPeak []int32
	mixed []int32 // [rows][width] output of attention before its projection

	workers []worker

	// The block that the running phase works on, and the phases as values made once.
	block                    *block
	mod                      *modulation
	project, attend, feeding func(worker, item int)
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
	p.project, p.attend, p.feeding = p.projectChunk, p.attendHead, p.feedChunk
	return p
}

// worker is one worker's memory for the length of an operator.
type worker struct {
	acc    []int32 // accumulators of a chunk of rows, or of one head's scores
	row    []int32 // one row between two operators
	narrow []int8  // the quantized rows of a chunk
	weight []uint8 // one head's attention weights
	total  []int32 // their sum, row by row
	value  []int8  // one head's values, channel by channel

	largest, mean [headWidth]int32 // of one head's channels

	inside *kernel.Scratch // the kernel's own
}

func newWorker(width, length int) worker {
	return worker{
		acc:    make([]int32, max(chunkRows*4*width, length*length)),
		row:    make([]int32, 4*width),
		narrow: make([]int8, chunkRows*4*width),
		weight: make([]uint8, length*length),
		total:  make([]int32, length),
		value:  make([]int8, headWidth*length),
		inside: kernel.NewScratch(chunkRows, 4*width, length, headWidth),
	}
}

// passBytes is what newPass allocates.
func passBytes(t *tower, sequences, workers int) int64 {
	rows, w, n := int64(sequences*t.length), int64(t.width), int64(t.length)
	shared := rows*w*(4+1+1+4+4) + rows*int64(t.headCount())*8
	each := 4*max(chunkRows*4*w, n*n) + 4*4*w + chunkRows*4*w + n*n + 4*n + headWidth*n + 2*4*headWidth
	return shared + int64(workers)*(each+kernel.ScratchBytes(chunkRows, 4*t.width, t.length, headWidth))
}

// run takes x through block i.
func (p *pass) run(i int, m *modulation) {
	p.block, p.mod = &p.tower.blocks[i], m
	sequences := p.rows / p.tower.length
	p.crew.do(p.rows/chunkRows, p.project)
	p.crew.do(sequences*p.tower.headCount(), p.attend)
	p.crew.do(p.rows/chunkRows, p.feeding)
}

// projectChunk makes queries, keys and values of one chunk of rows.
func (p *pass) projectChunk(worker, chunk int) {
	s, w := &p.workers[worker], p.tower.width
	var scales [chunkRows]kernel.Scale
	for i := range chunkRows {
		x := p.x[(chunk*chunkRows+i)*w:][:w]
		largest, squares := p.kernel.Normalize(s.narrow[i*w:][:w], x, p.mod.first.mantissa, s.inside)
		scales[i] = p.mod.first.scale(largest, squares)
	}
	b := p.block
	p.kernel.Multiply(s.acc, s.narrow, chunkRows, &b.qkv.Matrix, s.inside)
	for i := range chunkRows {
		u := s.row[:3*w]
		p.kernel.Requantize(u, s.acc[i*3*w:][:3*w], b.qkv.multiplier)
		p.storeHeads(u, chunk*chunkRows+i, scales[i])
	}
}

// storeHeads quantizes one row's queries and keys per head and spreads its values by channel.
func (p *pass) storeHeads(u []int32, row int, rowScale kernel.Scale) {
	w, n, heads := p.tower.width, p.tower.length, p.tower.headCount()
	sequence, at := row/n, row%n
	shift := productShift(p.block.qkv.shift, rowScale)
	for h := range heads {
		slot := (sequence*heads+h)*n + at
		q, k := u[h*headWidth:][:headWidth], u[w+h*headWidth:][:headWidth]
		p.qPeak[slot] = kernel.PeakRatio(q, p.kernel.Quantize(p.q[slot*headWidth:][:headWidth], q))
		p.kPeak[slot] = kernel.PeakRatio(k, p.kernel.Quantize(p.k[slot*headWidth:][:headWidth], k))
		v := u[2*w+h*headWidth:][:headWidth]
		column := p.v[(sequence*heads+h)*headWidth*n+at:]
		p.kernel.Rescale(v, v, shift, rowScale.Mantissa)
		for c, value := range v {
			column[c*n] = value
		}
	}
}

// attendHead computes one head of one sequence, all rows.
func (p *pass) attendHead(worker, item int) {
	s, w, n, heads := &p.workers[worker], p.tower.width, p.tower.length, p.tower.headCount()
	largest, mean := s.largest[:], s.mean[:]
	for c := range headWidth {
		largest[c] = p.kernel.Quantize(s.value[c*n:][:n], p.v[(item*headWidth+c)*n:][:n])
	}
	slots := item * n
	p.kernel.Scores(s.acc, p.q[slots*headWidth:][:n*headWidth], p.k[slots*headWidth:][:n*headWidth], n, headWidth, s.inside)
	head := p.block.heads[item%heads]
	for i := range n {
		query := head.query(p.qPeak[slots+i])
		s.total[i] = p.kernel.Weigh(s.weight[i*n:][:n], s.acc[i*n:][:n], p.kPeak[slots:][:n], query, head.shift, s.inside)
	}
	p.kernel.Blend(s.acc, s.weight, s.value, n, headWidth, s.inside)
	row := item / heads * n
	for i := range n {
		p.kernel.Finish(mean, s.acc[i*headWidth:][:headWidth], largest, s.total[i])
		copy(p.mixed[(row+i)*w+item%heads*headWidth:], mean)
	}
}

// feedChunk projects attention's output into the residual stream and runs the MLP, one chunk of rows.
func (p *pass) feedChunk(worker, chunk int) {
	s, w, k := &p.workers[worker], p.tower.width, p.kernel
	b, m := p.block, p.mod
	var scales [chunkRows]kernel.Scale
	first := chunk * chunkRows
	for i := range chunkRows {
		largest := k.Quantize(s.narrow[i*w:][:w], p.mixed[(first+i)*w:][:w])
		scales[i] = kernel.NewScale(uint64(largest), -kernel.ResidualFraction)
	}
	k.Multiply(s.acc, s.narrow, chunkRows, &b.out.Matrix, s.inside)
	for i := range chunkRows {
		x := p.x[(first+i)*w:][:w]
		k.Accumulate(x, s.acc[i*w:][:w], m.out.multiplier, productShift(m.out.shift, scales[i]), scales[i].Mantissa)
		largest, squares := k.Normalize(s.narrow[i*w:][:w], x, m.second.mantissa, s.inside)
		scales[i] = m.second.scale(largest, squares)
	}
	k.Multiply(s.acc, s.narrow, chunkRows, &b.up.Matrix, s.inside)
	for i := range chunkRows {
		shift := productShift(b.up.shift, scales[i])
		largest := k.Activate(s.narrow[i*4*w:][:4*w], s.acc[i*4*w:][:4*w], b.up.multiplier, shift, scales[i].Mantissa, s.inside)
		scales[i] = kernel.NewScale(uint64(largest), -kernel.ActivationBits)
	}
	k.Multiply(s.acc, s.narrow, chunkRows, &b.down.Matrix, s.inside)
	for i := range chunkRows {
		x := p.x[(first+i)*w:][:w]
		k.Accumulate(x, s.acc[i*w:][:w], m.down.multiplier, productShift(m.down.shift, scales[i]), scales[i].Mantissa)
	}
}

// productShift is the second rounding shift of a narrow product: what is left of the layer's shift
// after the first one and the row's exponent. Load proves that it is at least 1 where the row is not zero.
func productShift(layer int, row kernel.Scale) uint {
	return uint(max(1, min(kernel.MaxProductShift, layer-kernel.NarrowPreShift-int(row.Exponent))))
}
