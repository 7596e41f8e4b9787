package compute

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/limn-network/limn/compute/dagcbor"
	"github.com/limn-network/limn/compute/internal/kernel"
)

// A model file is: the magic, the header's length as 4 bytes little endian, the header (canonical
// dag-cbor), then tensors, each starting at a multiple of 64 bytes from the file's start, with zeros between.
// Which tensors there are, their types and shapes follow from the header's sizes alone, so a file cannot lie
// about them: it has exactly the right length or it is refused. Allocation never exceeds what was read.

const (
	modelMagic     = "limn\x00m\x00\x01"
	tensorAlign    = 64
	maxHeaderBytes = 1 << 20
	maxSteps       = 64
)

// modelHeader is the header of a model file.
type modelHeader struct {
	Config     modelSizes `cbor:"config"`
	Vocabulary vocabulary `cbor:"vocabulary"`
}

type modelSizes struct {
	Size        int   `cbor:"size"`   // pixels of a side
	Tokens      int   `cbor:"tokens"` // text rows
	Embed       int   `cbor:"embed"`
	FlowWidth   int   `cbor:"flowWidth"`
	FlowBlocks  int   `cbor:"flowBlocks"`
	ImageWidth  int   `cbor:"imageWidth"`
	ImageBlocks int   `cbor:"imageBlocks"`
	TextWidth   int   `cbor:"textWidth"`
	TextBlocks  int   `cbor:"textBlocks"`
	Steps       []int `cbor:"steps"` // step counts with a time table, ascending
}

func (s *modelSizes) validate() error {
	for _, w := range []int{s.FlowWidth, s.ImageWidth, s.TextWidth, s.Embed} {
		if w < 64 || w > 1024 || w%64 != 0 || !squareLimit(w) {
			return fmt.Errorf("%w: width %d, must be a multiple of 64 up to 1024", ErrModelFile, w)
		}
	}
	for _, b := range []int{s.FlowBlocks, s.ImageBlocks, s.TextBlocks} {
		if b < 1 || b > 64 {
			return fmt.Errorf("%w: %d blocks, must be 1 to 64", ErrModelFile, b)
		}
	}
	if s.Size < 16 || s.Size > 128 || s.Size%16 != 0 || s.Tokens < 16 || s.Tokens > 256 || s.Tokens%sequenceUnit != 0 {
		return fmt.Errorf("%w: size %d and %d tokens, must be multiples of 16 up to 128 and 256", ErrModelFile, s.Size, s.Tokens)
	}
	if len(s.Steps) == 0 {
		return fmt.Errorf("%w: no step counts", ErrModelFile)
	}
	last := 0
	for _, n := range s.Steps {
		if n <= last || n > maxSteps {
			return fmt.Errorf("%w: step counts %v, must ascend up to %d", ErrModelFile, s.Steps, maxSteps)
		}
		last = n
	}
	return nil
}

// fileReader hands out the tensors of a file in order; the first error sticks.
type fileReader struct {
	rest  []byte
	at    int
	start int // of the tensor read last
	err   error
}

// take returns the next n bytes after alignment.
func (r *fileReader) take(n int) []byte {
	if r.err != nil {
		return nil
	}
	pad := -r.at & (tensorAlign - 1)
	if n < 0 || len(r.rest) < pad || len(r.rest)-pad < n {
		r.err = fmt.Errorf("%w: a tensor of %d bytes at %d is cut off", ErrModelFile, n, r.at)
		return nil
	}
	for _, b := range r.rest[:pad] {
		if b != 0 {
			r.err = fmt.Errorf("%w: padding at %d is not zero", ErrModelFile, r.at)
			return nil
		}
	}
	out := r.rest[pad : pad+n]
	r.start = r.at + pad
	r.rest, r.at = r.rest[pad+n:], r.start+n
	return out
}

func (r *fileReader) int8s(n int) []int8 {
	b := r.take(n)
	out := make([]int8, len(b))
	for i, x := range b {
		out[i] = int8(x)
		if x == 0x80 {
			r.fail("a weight of -128")
		}
	}
	return out
}

func (r *fileReader) int16s(n int) []int16 {
	b := r.take(2 * n)
	out := make([]int16, len(b)/2)
	for i := range out {
		out[i] = int16(binary.LittleEndian.Uint16(b[2*i:]))
	}
	return out
}

func (r *fileReader) int32s(n int) []int32 {
	b := r.take(4 * n)
	out := make([]int32, len(b)/4)
	for i := range out {
		out[i] = int32(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return out
}

// integers reads n small numbers within [low, high].
func (r *fileReader) integers(n, low, high int) []int {
	out := make([]int, 0, n)
	for _, v := range r.int32s(n) {
		if int(v) < low || int(v) > high {
			r.fail(fmt.Sprintf("%d is outside %d to %d", v, low, high))
		}
		out = append(out, int(v))
	}
	for r.err != nil && len(out) < n {
		out = append(out, low) // callers may index; the model is refused at the end
	}
	return out
}

func (r *fileReader) fail(what string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s before byte %d", ErrModelFile, what, r.at)
	}
}

func (r *fileReader) requant(n int) requant {
	m := r.int32s(n)
	at := r.start
	for _, v := range m {
		if bits.Len32(uint32(max(v, -v))) > 20 {
			r.fail("a multiplier of more than 20 bits")
		}
	}
	return requant{m, r.integers(1, -16, 62)[0], at}
}

func (r *fileReader) product(n, k int) product {
	weights := r.int8s(n * k)
	return product{kernel.Matrix{N: n, K: k, Weight: weights}, r.start}
}

func (r *fileReader) wide(n, k int) wideLinear {
	weights := r.int16s(n * k)
	at := r.start
	return wideLinear{kernel.WideMatrix{N: n, K: k, Weight: weights}, r.requant(n), at}
}

func (r *fileReader) table(rows, width int) table {
	value := r.int16s(rows * width)
	at := r.start
	return table{width: width, value: value, up: uint(r.integers(1, 0, 8)[0]), at: at}
}

func (r *fileReader) gain(width int) gain {
	mantissa := r.int16s(width)
	at := r.start
	return gain{mantissa, r.integers(1, -8, 40)[0], at}
}

func (r *fileReader) heads(n int) (_ []headScale, at int) {
	mantissa := r.integers(n, 1<<15, 1<<16-1)
	at = r.start
	shift := r.integers(n, 14, 40)
	out := make([]headScale, n)
	for i := range out {
		out[i] = headScale{int32(mantissa[i]), uint(shift[i])}
	}
	return out, at
}

func (r *fileReader) tower(width, length, blocks int) tower {
	t := tower{width: width, length: length}
	for range blocks {
		if r.err != nil {
			break
		}
		var b block
		b.qkv = narrowLinear{r.product(3*width, width), r.requant(3 * width)}
		b.heads, b.headsAt = r.heads(width / headWidth)
		b.out = r.product(width, width)
		b.up = narrowLinear{r.product(4*width, width), r.requant(4 * width)}
		b.down = r.product(width, 4*width)
		t.blocks = append(t.blocks, b)
	}
	return t
}

// modulations are stored vector by vector: first, out, second, down.
func (r *fileReader) modulations(width, blocks int) []modulation {
	var out []modulation
	for range blocks {
		if r.err != nil {
			break
		}
		out = append(out, modulation{first: r.gain(width), out: r.requant(width), second: r.gain(width), down: r.requant(width)})
	}
	return out
}

func (r *fileReader) flow(s *modelSizes, words int) *flow {
	patches := (s.Size / patchSide) * (s.Size / patchSide)
	f := &flow{side: s.Size, schedule: map[int]*schedule{}}
	f.patchIn = r.wide(s.FlowWidth, patchValues)
	f.image = r.table(patches, s.FlowWidth)
	f.word = r.table(words, s.FlowWidth)
	f.text = r.table(s.Tokens, s.FlowWidth)
	f.tower = r.tower(s.FlowWidth, s.Tokens+patches, s.FlowBlocks)
	f.patchOut = r.wide(patchValues, s.FlowWidth)
	for _, n := range s.Steps {
		plan := &schedule{}
		for range n {
			if r.err != nil {
				return f
			}
			plan.steps = append(plan.steps, stepTable{r.modulations(s.FlowWidth, s.FlowBlocks), r.gain(s.FlowWidth)})
		}
		f.schedule[n] = plan
	}
	return f
}

func (r *fileReader) clip(s *modelSizes, words int) *clip {
	patches := (s.Size / patchSide) * (s.Size / patchSide)
	c := &clip{side: s.Size}
	c.image.patchIn = r.wide(s.ImageWidth, patchValues)
	r.clipTower(&c.image, s.ImageWidth, patches, s.ImageBlocks, s.Embed)
	c.text.word = r.table(words, s.TextWidth)
	r.clipTower(&c.text, s.TextWidth, s.Tokens, s.TextBlocks, s.Embed)
	return c
}

func (r *fileReader) clipTower(t *clipTower, width, rows, blocks, embed int) {
	t.position = r.table(rows, width)
	t.tower = r.tower(width, rows, blocks)
	t.mods = r.modulations(width, blocks)
	t.last = r.gain(width)
	t.project = r.wide(embed, width)
}

// decodeModelFile reads a whole file.
func decodeModelFile(b []byte) (*modelHeader, *flow, *clip, error) {
	start := len(modelMagic) + 4
	if len(b) < start || string(b[:len(modelMagic)]) != modelMagic {
		return nil, nil, nil, fmt.Errorf("%w: not a limn model", ErrModelFile)
	}
	n := binary.LittleEndian.Uint32(b[len(modelMagic):])
	if n > maxHeaderBytes || int(n) > len(b)-start {
		return nil, nil, nil, fmt.Errorf("%w: header of %d bytes", ErrModelFile, n)
	}
	var h modelHeader
	if err := dagcbor.Unmarshal(b[start:start+int(n)], &h); err != nil {
		return nil, nil, nil, fmt.Errorf("%w: header: %w", ErrModelFile, err)
	}
	if err := h.Config.validate(); err != nil {
		return nil, nil, nil, err
	}
	if err := h.Vocabulary.validate(); err != nil {
		return nil, nil, nil, err
	}
	r := &fileReader{rest: b[start+int(n):], at: start + int(n)}
	f := r.flow(&h.Config, len(h.Vocabulary.Words))
	c := r.clip(&h.Config, len(h.Vocabulary.Words))
	if r.err == nil && len(r.rest) != 0 {
		r.fail(fmt.Sprintf("%d bytes too many", len(r.rest)))
	}
	return &h, f, c, r.err
}

// validate makes sure that every word the tokenizer can produce has an embedding.
func (v *vocabulary) validate() error {
	if len(v.Words) < 2 || len(v.Words) > 1<<15 {
		return fmt.Errorf("%w: %d words", ErrModelFile, len(v.Words))
	}
	known := map[string]bool{}
	for i, w := range v.Words {
		if known[w] {
			return fmt.Errorf("%w: word %q twice", ErrModelFile, w)
		}
		known[w] = i > nullToken
		if i > nullToken && v.Kinds[w] == "" {
			return fmt.Errorf("%w: word %q has no kind", ErrModelFile, w)
		}
	}
	for from, to := range v.Fallback {
		if !known[from] || !known[to] {
			return fmt.Errorf("%w: fallback %q to %q", ErrModelFile, from, to)
		}
	}
	if !known["two"] && len(v.Plurals) > 0 {
		return fmt.Errorf("%w: plurals without the word two", ErrModelFile)
	}
	return nil
}
