package vit

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math/bits"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/bpe"
	"github.com/limn-network/limn/compute/internal/kernel"
)

// A model file is the magic, ten sizes, and tensors without names, each at a multiple of 64 bytes, in the order in which
// `layout` walks them. One walk serves the reader, the writer and the computation of the file's length.

// walker visits the tensors in their order.
type walker interface {
	bytes(p *[]byte, n int)
	int8s(p *[]int8, n int)
	int16s(p *[]int16, n int)
	int32s(p *[]int32, n int)
	// number is an int32 within bounds.
	number(p *int, low, high int)
}

// layout is the format (SPEC.md, section 6).
func (m *Model) layout(w walker, merges *[]byte) {
	w.bytes(merges, 4*m.merges)
	linearLayout(w, &m.patchIn, m.imageWidth, m.patchBytes(), 0)
	gainLayout(w, &m.before, m.imageWidth)
	w.int32s(&m.beforeBias, m.imageWidth)
	halfLayout(w, &m.image, m.embed)
	w.int16s(&m.word, m.words()*m.textWidth)
	up := int(m.wordUp)
	w.number(&up, 0, 8)
	m.wordUp = uint(up)
	halfLayout(w, &m.text, m.embed)
}

func halfLayout(w walker, h *half, embed int) {
	w.int32s(&h.position, h.rows*h.width)
	for i := range h.blocks {
		b := &h.blocks[i]
		gainLayout(w, &b.first, h.width)
		linearLayout(w, &b.qkv, 3*h.width, h.width, h.width)
		linearLayout(w, &b.out, h.width, h.width, h.width)
		gainLayout(w, &b.second, h.width)
		linearLayout(w, &b.up, 4*h.width, h.width, 4*h.width)
		linearLayout(w, &b.down, h.width, 4*h.width, h.width)
	}
	gainLayout(w, &h.last, h.width)
	h.project.N, h.project.K = embed, h.width
	w.int16s(&h.project.Weight, embed*h.width)
	w.int32s(&h.project.multiplier, embed)
	w.number(&h.project.shift, -16, 62)
	w.int32s(&h.bias, embed)
}

func linearLayout(w walker, l *linear, n, k, biases int) {
	l.n, l.k = n, k
	w.int8s(&l.weight, n*k)
	w.int32s(&l.multiplier, n)
	w.number(&l.shift, -16, 62)
	w.int32s(&l.bias, biases)
}

func gainLayout(w walker, g *gain, width int) {
	w.int16s(&g.mantissa, width)
	w.number(&g.exponent, -8, 40)
}

// counter is the walker that adds up bytes.
type counter struct{ at int64 }

func (c *counter) add(n int) {
	if n > 0 {
		c.at += -c.at&(align-1) + int64(n)
	}
}
func (c *counter) bytes(_ *[]byte, n int)   { c.add(n) }
func (c *counter) int8s(_ *[]int8, n int)   { c.add(n) }
func (c *counter) int16s(_ *[]int16, n int) { c.add(2 * n) }
func (c *counter) int32s(_ *[]int32, n int) { c.add(4 * n) }
func (c *counter) number(_ *int, _, _ int)  { c.add(4) }

// newModel has the structure of a model of that shape and no numbers.
func newModel(s shape) *Model {
	return &Model{
		shape: s, curve: s.curve(),
		image: half{width: s.imageWidth, rows: s.imageRows(), blocks: make([]block, s.imageBlocks)},
		text:  half{width: s.textWidth, rows: s.tokens, causal: true, blocks: make([]block, s.textBlocks)},
	}
}

// fileBytes is how long the file of a shape is.
func (s shape) fileBytes() int64 {
	c := counter{at: int64(len(s.bytes()))}
	newModel(s).layout(&c, new([]byte))
	return c.at
}

// reader is the walker that fills a model from a file; the first error sticks.
type reader struct {
	in     *bufio.Reader
	at     int64
	buffer []byte
	err    error
}

// take gives the next n bytes in pieces of at most len(buffer), a multiple of 4.
func (r *reader) take(n int, use func(piece []byte)) {
	if n == 0 {
		return
	}
	pad := int(-r.at & (align - 1))
	for _, part := range []struct {
		n   int
		use func([]byte)
	}{{pad, r.checkZero}, {n, use}} {
		for left := part.n; left > 0 && r.err == nil; {
			piece := r.buffer[:min(left, len(r.buffer))]
			if _, err := io.ReadFull(r.in, piece); err != nil {
				r.fail(err.Error())
				return
			}
			part.use(piece)
			left -= len(piece)
			r.at += int64(len(piece))
		}
	}
}

func (r *reader) checkZero(piece []byte) {
	for _, b := range piece {
		if b != 0 {
			r.fail("padding is not zero")
		}
	}
}

func (r *reader) fail(what string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s near byte %d", ErrFile, what, r.at)
	}
}

func (r *reader) bytes(p *[]byte, n int) {
	*p = make([]byte, 0, n)
	r.take(n, func(piece []byte) { *p = append(*p, piece...) })
}

func (r *reader) int8s(p *[]int8, n int) {
	out := make([]int8, n)
	*p = out
	r.take(n, func(piece []byte) {
		for i, b := range piece {
			out[i] = int8(b)
			if b == 0x80 {
				r.fail("a weight of -128")
			}
		}
		out = out[len(piece):]
	})
}

func (r *reader) int16s(p *[]int16, n int) {
	out := make([]int16, n)
	*p = out
	r.take(2*n, func(piece []byte) {
		for i := range len(piece) / 2 {
			out[i] = int16(binary.LittleEndian.Uint16(piece[2*i:]))
		}
		out = out[len(piece)/2:]
	})
}

func (r *reader) int32s(p *[]int32, n int) {
	out := make([]int32, n)
	*p = out
	r.take(4*n, func(piece []byte) {
		for i := range len(piece) / 4 {
			out[i] = int32(binary.LittleEndian.Uint32(piece[4*i:]))
			if max(out[i], -out[i]) > kernel.BiasLimit || out[i] < -kernel.BiasLimit {
				r.fail("a number of more than 26 bits")
			}
		}
		out = out[len(piece)/4:]
	})
}

func (r *reader) number(p *int, low, high int) {
	var one []int32
	r.int32s(&one, 1)
	if *p = int(one[0]); *p < low || *p > high {
		r.fail(fmt.Sprintf("%d is outside %d to %d", *p, low, high))
		*p = low
	}
}

// read builds a model from a file of that size.
func read(file io.Reader, size int64, c compute.Config) (*Model, error) {
	k, err := kernel.Select(c.Kernel)
	if err != nil {
		return nil, err
	}
	r := &reader{in: bufio.NewReaderSize(file, 1<<16), buffer: make([]byte, 1<<16)}
	head := make([]byte, len(magic)+4*shapeCount)
	if _, err := io.ReadFull(r.in, head); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	s, err := parseShape(head)
	if err != nil {
		return nil, err
	}
	if want := s.fileBytes(); size != want { // before anything is allocated
		return nil, fmt.Errorf("%w: %d bytes, its sizes make %d", ErrFile, size, want)
	}
	r.at = int64(len(head))
	m := newModel(s)
	m.kernel = k
	var merges []byte
	m.layout(r, &merges)
	if r.err != nil {
		return nil, r.err
	}
	if m.vocabulary, err = bpe.Decode(merges); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	if err := m.prove(); err != nil {
		return nil, err
	}
	m.finish()
	m.pack()
	return m, nil
}

// finish spreads the biases of queries over all of the product: keys and values have none.
func (m *Model) finish() {
	for _, h := range []*half{&m.image, &m.text} {
		for i := range h.blocks {
			b := &h.blocks[i]
			b.qkv.bias = append(b.qkv.bias[:h.width:h.width], make([]int32, 2*h.width)...)
		}
	}
}

// writer is the walker that writes a model; it drops each tensor it has written.
type writer struct {
	out *bufio.Writer
	at  int64
	err error
}

func (w *writer) put(n int, fill func(b []byte, i int) []byte) {
	if n == 0 || w.err != nil {
		return
	}
	pad := make([]byte, -w.at&(align-1))
	w.write(pad)
	piece := make([]byte, 0, 1<<14)
	for i := range n {
		if piece = fill(piece, i); len(piece) > 1<<14-8 || i == n-1 {
			w.write(piece)
			piece = piece[:0]
		}
	}
}

func (w *writer) write(b []byte) {
	n, err := w.out.Write(b)
	w.at += int64(n)
	if w.err == nil {
		w.err = err
	}
}

// expect guards against a writer's own mistake: a tensor of another length would shift all that follow.
func (w *writer) expect(got, want int) {
	if got != want && w.err == nil {
		w.err = fmt.Errorf("%w: a tensor of %d numbers where the format has %d", ErrImport, got, want)
	}
}

func (w *writer) bytes(p *[]byte, n int) {
	w.expect(len(*p), n)
	w.put(len(*p), func(b []byte, i int) []byte { return append(b, (*p)[i]) })
}

func (w *writer) int8s(p *[]int8, n int) {
	w.expect(len(*p), n)
	w.put(len(*p), func(b []byte, i int) []byte { return append(b, byte((*p)[i])) })
	*p = nil
}

func (w *writer) int16s(p *[]int16, n int) {
	w.expect(len(*p), n)
	w.put(len(*p), func(b []byte, i int) []byte { return binary.LittleEndian.AppendUint16(b, uint16((*p)[i])) })
	*p = nil
}

func (w *writer) int32s(p *[]int32, n int) {
	w.expect(len(*p), n)
	w.put(len(*p), func(b []byte, i int) []byte { return binary.LittleEndian.AppendUint32(b, uint32((*p)[i])) })
	*p = nil
}

func (w *writer) number(p *int, low, high int) {
	if *p < low || *p > high {
		w.err = fmt.Errorf("%w: %d is outside %d to %d", ErrImport, *p, low, high)
	}
	w.put(1, func(b []byte, _ int) []byte { return binary.LittleEndian.AppendUint32(b, uint32(int32(*p))) })
}

// multiplierBits is the largest length of a multiplier.
const multiplierBits = 20

func fitsMultiplier(v int32) bool { return bits.Len32(uint32(max(v, -v))) <= multiplierBits }
