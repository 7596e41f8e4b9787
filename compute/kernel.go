package compute

import (
	"errors"
	"fmt"
)

// ErrKernel is returned for a kernel that does not exist or that this processor cannot run.
var ErrKernel = errors.New("kernel not available")

// matrix is an int8 weight matrix, n outputs by k inputs, also in the order its kernel reads.
type matrix struct {
	n, k   int
	weight []int8 // row n holds the k weights of output n; only the scalar kernel keeps them
	packed []byte // the kernel's own order; nil for the scalar kernel
	sums   []int32
}

// wideMatrix is the same for int16 weights.
type wideMatrix struct {
	n, k   int
	weight []int16 // row n holds the k weights of output n; only the scalar kernel keeps them
	packed []int16
}

// kernel is one way to compute the operators. Every kernel returns the same integers; the scalar one
// is their definition. Methods are safe for concurrent use, scratch belongs to the calling worker.
type kernel interface {
	name() string
	// pack prepares a weight matrix for multiply.
	pack(n, k int, weight []int8) matrix
	// multiply is dst[i][n] = sum a[i][j] w[n][j] over rows rows, a multiple of 8.
	multiply(dst []int32, a []int8, rows int, w *matrix, s *scratch)
	// packWide prepares an int16 product; multiplyWide is dst[n] = sum q[j] w[n][j] for one row.
	packWide(n, k int, weight []int16) wideMatrix
	multiplyWide(dst []int32, q []int16, w *wideMatrix)
	// scores multiplies t queries with t keys of one head, each of width values.
	scores(dst []int32, q, k []int8, t, width int, s *scratch)
	// blend is dst[i][c] = sum p[i][j] v[c][j]: t rows of weights with width columns of t values.
	blend(dst []int32, p []uint8, v []int8, t, width int, s *scratch)
	// normalize quantizes the row x times gain and returns the largest product and the sum of squares of x.
	normalize(dst []int8, x []int32, gain []int16, s *scratch) (largest int32, squares uint64)
	// activate turns accumulators of the up product into GELU, quantized; it returns the largest value.
	activate(dst []int8, acc, mult []int32, shift uint, mantissa int32, s *scratch) (largest int32)
	// accumulate adds a requantized row of accumulators to the residual row x.
	accumulate(x, acc, mult []int32, shift uint, mantissa int32)
	// requantize is the first half of a product's requantization: dst = roundShift(acc x mult, narrowPreShift).
	requantize(dst, acc, mult []int32)
	// rescale is the second half of a requantization: dst = roundShift(u x mantissa, shift), within residualLimit.
	rescale(dst, u []int32, shift uint, mantissa int32)
	// finish is finishBlend.
	finish(dst, acc, largest []int32, total int32)
	// quantize is quantizeNarrow.
	quantize(dst []int8, v []int32) int32
	// weigh turns a row of logits into attention weights of 0..255 and returns their sum.
	weigh(dst []uint8, acc, keys []int32, query int64, shift uint, s *scratch) int32
}

// scratch is one worker's memory inside a kernel for the length of an operator.
type scratch struct {
	words   []int64 // packed rows of the scalar product
	row     []int32 // one row on its way to quantization
	packed  []byte  // keys or values in the kernel's order
	sums    []int32 // their sums
	raised  []uint8 // activations as unsigned bytes
	widened []int16 // activations as int16
}

// newScratch serves products of up to rows rows of up to depth numbers, and attention over sequences of up to length rows
// with heads of up to head channels.
func newScratch(rows, depth, length, head int) *scratch {
	return &scratch{
		words:   make([]int64, 4*max(depth, length)),
		row:     make([]int32, max(depth, length)),
		packed:  make([]byte, length*head),
		sums:    make([]int32, max(length, head)),
		raised:  make([]uint8, max(rows*depth, length*head)),
		widened: make([]int16, 4*max(depth, length)),
	}
}

// scratchBytes is what newScratch allocates.
func scratchBytes(rows, depth, length, head int) int64 {
	n := 8*4*max(depth, length) + 4*max(depth, length) + length*head + 4*max(length, head)
	return int64(n + max(rows*depth, length*head) + 2*4*max(depth, length))
}

// kernels lists what this processor can run, fastest first; the scalar kernel is always last.
func kernels() []kernel { return append(nativeKernels(), scalar{}) }

func selectKernel(name string) (kernel, error) {
	all := kernels()
	if name == "" {
		return all[0], nil
	}
	var names []string
	for _, k := range all {
		if k.name() == name {
			return k, nil
		}
		names = append(names, k.name())
	}
	return nil, fmt.Errorf("%w: %q; this processor runs %q", ErrKernel, name, names)
}
