package kernel

// neonRows holds what the NEON kernels share: wide products and the row operators, each the operator of the scalar
// kernel of the same name on rows of a multiple of 8 numbers. Operators that are not here are the scalar ones.
type neonRows struct{ scalar }

func (neonRows) PackWide(n, k int, weight []int16) WideMatrix {
	w := WideMatrix{N: n, K: k, packed: make([]int16, n*k)}
	for r := range n { // [n][k] to [n/16][k][16]
		at := r/16*16*k + r%16
		for j, v := range weight[r*k:][:k] {
			w.packed[at+j*16] = v
		}
	}
	return w
}

func (neonRows) MultiplyWide(dst []int32, q []int16, w *WideMatrix) {
	wideRow(&dst[0], &q[0], &w.packed[0], w.N, w.K)
}

func (neonRows) Normalize(dst []int8, x []int32, gain []int16, s *Scratch) (int32, uint64) {
	y := s.row[:len(x)]
	largest, squares := gainRow(&y[0], &x[0], &gain[0], len(x))
	narrow(dst, y, largest)
	return largest, squares
}

// narrow quantizes a row of known magnitude. The inverse is below 2^25: SMULL takes it.
func narrow(dst []int8, y []int32, largest int32) {
	inverse, shift := reciprocal(largest, NarrowMax)
	quantizeRow(&dst[0], &y[0], len(y), int32(inverse), shift)
}

func (neonRows) Activate(dst []int8, acc, mult []int32, shift uint, mantissa int32, s *Scratch) int32 {
	y := s.row[:len(acc)]
	largest := activateRow(&y[0], &acc[0], &mult[0], len(acc), shift, mantissa, &geluTable[0])
	narrow(dst, y, largest)
	return largest
}

func (neonRows) Accumulate(x, acc, mult []int32, shift uint, mantissa int32) {
	accumulateRow(&x[0], &acc[0], &mult[0], len(x), shift, mantissa)
}

func (neonRows) Requantize(dst, acc, mult []int32) {
	requantizeRow(&dst[0], &acc[0], &mult[0], len(acc))
}

func (neonRows) Rescale(dst, u []int32, shift uint, mantissa int32) {
	rescaleRow(&dst[0], &u[0], len(u), shift, mantissa)
}

func (neonRows) Quantize(dst []int8, v []int32) int32 {
	largest := magnitudeRow(&v[0], len(v))
	narrow(dst, v, largest)
	return largest
}

// Weigh: a query's factor is below 2^16, see SPEC.md section 4.
func (neonRows) Weigh(dst []uint8, acc, keys []int32, query int64, shift uint, s *Scratch) int32 {
	logits := s.row[:len(acc)]
	top := logitsRow(&logits[0], &acc[0], &keys[0], len(acc), int32(query), shift)
	return weightsRow(&dst[0], &logits[0], len(acc), top, &exp2Table[0])
}

// Finish: a row's weights sum to 255 at least, so the inverse is below 2^23.
func (neonRows) Finish(dst, acc, largest []int32, total int32) {
	blendRow(&dst[0], &acc[0], &largest[0], len(acc), int32(blendInverse(total)))
}

func (neonRows) Project(dst, acc, mult, bias []int32, shift uint, mantissa int32) {
	projectRow(&dst[0], &acc[0], &mult[0], &bias[0], len(dst), shift, mantissa)
}

func (neonRows) Bend(dst, acc, mult, bias []int32, shift uint, mantissa int32, curve *Curve) int32 {
	return bendRow(&dst[0], &acc[0], &mult[0], &bias[0], len(dst), shift, mantissa, &curve[0])
}

func (neonRows) AccumulateBiased(x, acc, mult, bias []int32, shift uint, mantissa int32) {
	accumulateBiasedRow(&x[0], &acc[0], &mult[0], &bias[0], len(x), shift, mantissa)
}

//go:noescape
func wideRow(acc *int32, q *int16, w *int16, n, k int)

//go:noescape
func requantizeRow(dst, acc, mult *int32, n int)

//go:noescape
func accumulateRow(x, acc, mult *int32, n int, shift uint, mantissa int32)

//go:noescape
func rescaleRow(dst, u *int32, n int, shift uint, mantissa int32)

//go:noescape
func activateRow(y, acc, mult *int32, n int, shift uint, mantissa int32, table *int32) (largest int32)

//go:noescape
func projectRow(dst, acc, mult, bias *int32, n int, shift uint, mantissa int32)

//go:noescape
func accumulateBiasedRow(x, acc, mult, bias *int32, n int, shift uint, mantissa int32)

//go:noescape
func bendRow(dst, acc, mult, bias *int32, n int, shift uint, mantissa int32, curve *int32) (largest int32)

//go:noescape
func gainRow(y, x *int32, gain *int16, n int) (largest int32, squares uint64)

//go:noescape
func magnitudeRow(v *int32, n int) (largest int32)

//go:noescape
func quantizeRow(dst *int8, v *int32, n int, inverse int32, shift uint)

//go:noescape
func logitsRow(dst, acc, keys *int32, n int, query int32, shift uint) (largest int32)

//go:noescape
func weightsRow(dst *uint8, logits *int32, n int, top int32, table *uint8) (sum int32)

//go:noescape
func blendRow(dst, acc, largest *int32, n int, inverse int32)
