package vit

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/bpe"
	"github.com/limn-network/limn/compute/safetensors"
)

// ImportOptions are what a safetensors file does not say about its model.
type ImportOptions struct {
	// Vocabulary is that of the text half; nil is CLIP's own, which nearly all models use.
	Vocabulary *bpe.Vocabulary
	// GELU tells that the MLPs use the exact GELU ("hidden_act": "gelu") and not OpenAI's quick one.
	GELU bool
}

// Import reads a safetensors file of that size and writes a model file. The result depends on nothing but the tensors and
// the options. It returns the manifest, in which Files is left to whoever stores what was written. A file that holds no
// CLIP gives an error that is ErrOther.
func Import(ctx context.Context, source io.ReaderAt, size int64, w io.Writer, o ImportOptions) (*compute.Manifest, error) {
	f, err := safetensors.Open(source, size)
	if err != nil {
		return nil, fmt.Errorf("import CLIP: %w", err)
	}
	n := names(f)
	if n == nil {
		return nil, fmt.Errorf("import CLIP: %w", ErrOther)
	}
	m, merges, err := convert(ctx, f, n, o)
	if err != nil {
		return nil, fmt.Errorf("import CLIP: %w", err)
	}
	if err := m.prove(); err != nil {
		return nil, fmt.Errorf("import CLIP: %w", err)
	}
	out := &writer{out: bufio.NewWriterSize(w, 1<<16)}
	out.write(m.bytes())
	m.layout(out, &merges)
	if out.err == nil {
		out.err = out.out.Flush()
	}
	if out.err != nil {
		return nil, fmt.Errorf("import CLIP: %w", out.err)
	}
	return &compute.Manifest{Architecture: compute.ClipViT}, nil
}

// ErrOther is returned for a safetensors file of another kind of model.
var ErrOther = errors.New("the tensors are not those of a CLIP")

// convert builds the integer model. It holds the floats of one matrix at a time.
func convert(ctx context.Context, f *safetensors.File, n *naming, o ImportOptions) (*Model, []byte, error) {
	s, err := n.shape(f)
	if err != nil {
		return nil, nil, err
	}
	if o.GELU {
		s.activation = activationGELU
	}
	v := o.Vocabulary
	if v == nil {
		if v, err = bpe.CLIP(); err != nil {
			return nil, nil, err
		}
	}
	if v.Size() != s.words() {
		return nil, nil, fmt.Errorf("%w: %d word embeddings, the vocabulary has %d tokens", ErrImport, s.words(), v.Size())
	}
	m := newModel(s)
	src := &source{ctx: ctx, file: f}
	src.imageStart(m, n)
	src.half(&m.image, n, n.image, n.imageLast, n.imageProject, m.embed)
	src.textStart(m, n)
	src.half(&m.text, n, n.text, n.textLast, n.textProject, m.embed)
	return m, v.Bytes(), src.err
}

// source reads tensors as float64; the first error sticks, and what is read after it is zero.
type source struct {
	ctx  context.Context
	file *safetensors.File
	err  error
}

func (s *source) keep(err error) {
	if s.err == nil {
		s.err = err
	}
}

// floats reads a whole tensor.
func (s *source) floats(name string, shape ...int) []float64 {
	count, dims := 1, make([]int64, len(shape))
	for i, n := range shape {
		count, dims[i] = count*n, int64(n)
	}
	out := make([]float64, count)
	if s.err == nil {
		s.err = s.ctx.Err()
	}
	if s.err != nil {
		return out
	}
	t, err := s.file.Expect(name, dims...)
	if err != nil {
		s.keep(err)
		return out
	}
	piece := make([]float32, min(count, 1<<14))
	for at := 0; at < count; at += len(piece) {
		piece = piece[:min(len(piece), count-at)]
		if err := s.file.Read(piece, t, int64(at)); err != nil {
			s.keep(err)
			return out
		}
		for i, x := range piece {
			out[at+i] = float64(x)
		}
	}
	return out
}

func (s *source) matrix(name string, n, k int) matrix { return matrix{n, k, s.floats(name, n, k)} }

// transposed reads a matrix that is stored column by column.
func (s *source) transposed(name string, n, k int) matrix {
	stored, out := s.matrix(name, k, n), matrix{n, k, make([]float64, n*k)}
	for j := range k {
		for i, x := range stored.row(j) {
			out.value[i*k+j] = x
		}
	}
	return out
}

// attention reads a block's queries, keys and values as one matrix with one bias.
func (s *source) attention(n *naming, block string, w int) (all matrix, bias []float64) {
	if n.joined != "" {
		return s.matrix(block+n.joined+"weight", 3*w, w), s.floats(block+n.joined+"bias", 3*w)
	}
	all = matrix{n: 3 * w, k: w}
	for _, part := range n.apart {
		all.value = append(all.value, s.floats(block+part+".weight", w, w)...)
		bias = append(bias, s.floats(block+part+".bias", w)...)
	}
	return all, bias
}
