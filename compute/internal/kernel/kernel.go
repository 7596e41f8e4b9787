package kernel

import (
	"errors"
	"fmt"
)

// ErrKernel is returned for a kernel that does not exist or that this processor cannot run.
var ErrKernel = errors.New("kernel not available")

// Matrix is an int8 weight matrix, N outputs by K inputs, in the order its kernel reads. N is a multiple of 16, K of 8.
type Matrix struct {
	N, K   int
	Weight []int8 // row n holds the k weights of output n; kept by the scalar kernel only
	packed []byte // the kernel's own order; nil for the scalar kernel
	sums   []int32
}

// WideMatrix is the same for int16 weights.
type WideMatrix struct {
	N, K   int
	Weight []int16
	packed []int16
}

// Kernel is one way to compute the operators. Every kernel returns the same integers; the scalar one
// is their definition. Methods are safe for concurrent use, the Scratch belongs to the calling worker.
type Kernel interface {
	Name() string
	// Pack prepares a weight matrix for Multiply.
	Pack(n, k int, weight []int8) Matrix
	// Multiply is dst[i][n] = sum a[i][j] w[n][j] over any number of rows.
	Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch)
	// PackWide prepares an int16 product; MultiplyWide is dst[n] = sum q[j] w[n][j] for one row.
	PackWide(n, k int, weight []int16) WideMatrix
	MultiplyWide(dst []int32, q []int16, w *WideMatrix)
	// Scores multiplies t queries with t keys of one head, each of width values.
	Scores(dst []int32, q, k []int8, t, width int, s *Scratch)
	// Blend is dst[i][c] = sum p[i][j] v[c][j]: t rows of weights with width columns of t values.
	Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch)
	// Normalize quantizes the row x times gain and returns the largest product and the sum of squares of x.
	Normalize(dst []int8, x []int32, gain []int16, s *Scratch) (largest int32, squares uint64)
	// Activate turns accumulators of the up product into GELU, quantized; it returns the largest value.
	Activate(dst []int8, acc, mult []int32, shift uint, mantissa int32, s *Scratch) (largest int32)
	// Accumulate adds a requantized row of accumulators to the residual row x.
	Accumulate(x, acc, mult []int32, shift uint, mantissa int32)
	// Requantize is the first half of a product's requantization: dst = RoundShift(acc x mult, NarrowPreShift).
	Requantize(dst, acc, mult []int32)
	// Rescale is the second half: dst = RoundShift(u x mantissa, shift), within ResidualLimit.
	Rescale(dst, u []int32, shift uint, mantissa int32)
	// Finish is FinishBlend: a row of attention's weighted sums as mean values.
	Finish(dst, acc, largest []int32, total int32)
	// Quantize is QuantizeNarrow.
	Quantize(dst []int8, v []int32) int32
	// QuantizeHeads is Quantize for each width numbers of a row, and the PeakRatio of each.
	QuantizeHeads(dst []int8, peaks, u []int32, width int)
	// Attend computes one head of attention: Scores, Weigh, Blend and Finish over any number of rows.
	Attend(h *Head, s *Scratch)
	// Weigh turns a row of logits into attention weights of 0..255 and returns their sum.
	Weigh(dst []uint8, acc, keys []int32, query int64, shift uint, s *Scratch) int32

	Biased
}

// Scratch is one worker's memory inside a kernel for the length of an operator.
type Scratch struct {
	words   []int64 // packed rows of the scalar product
	row     []int32 // one row on its way to quantization
	packed  []byte  // keys or values in the kernel's order
	sums    []int32 // their sums
	raised  []uint8 // activations as unsigned bytes
	widened []int16 // activations as int16

	// Attention: a head's rows side by side, its values channel by channel, and what is made of them.
	query, key, value []int8
	scores            []int32
	weights           []uint8
	values            []byte  // packed
	totals            []int32 // of the weights, row by row
	keys              []int32 // as weighed
	largest           []int32 // of the values' channels
	zeros             []int32
}

// NewScratch serves products of at most so many rows, of at most depth numbers each, and attention over sequences of up to
// length rows with heads of up to head channels.
func NewScratch(rows, depth, length, head int) *Scratch {
	length = padded(length)
	return &Scratch{
		words:   make([]int64, 4*max(depth, length)),
		row:     make([]int32, max(depth, length)),
		packed:  make([]byte, length*head),
		sums:    make([]int32, max(length, head)),
		raised:  make([]uint8, max(rows*depth, length*max(head, length))),
		widened: make([]int16, 4*max(depth, length)),

		query: make([]int8, length*head), key: make([]int8, length*head), value: make([]int8, length*head),
		scores:  make([]int32, length*max(length, head)),
		weights: make([]uint8, length*length),
		values:  make([]byte, length*head),
		totals:  make([]int32, length),
		keys:    make([]int32, length),
		largest: make([]int32, head),
		zeros:   make([]int32, head),
	}
}

// ScratchBytes is what NewScratch allocates.
func ScratchBytes(rows, depth, length, head int) int64 {
	length = padded(length)
	products := 8*4*max(depth, length) + 4*max(depth, length) + length*head + 4*max(length, head) +
		max(rows*depth, length*max(head, length)) + 2*4*max(depth, length)
	attention := 4*length*head + 4*length*max(length, head) + length*length + 2*4*length + 2*4*head
	return int64(products + attention)
}

// All lists what this processor can run, fastest first; the scalar kernel is always last.
func All() []Kernel { return append(native(), scalar{}) }

// Select returns the kernel of that name, or the fastest one for "".
func Select(name string) (Kernel, error) {
	all := All()
	if name == "" {
		return all[0], nil
	}
	var names []string
	for _, k := range all {
		if k.Name() == name {
			return k, nil
		}
		names = append(names, k.Name())
	}
	return nil, fmt.Errorf("%w: %q; this processor runs %q", ErrKernel, name, names)
}
