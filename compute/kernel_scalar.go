package compute

// scalar is the definition of every operator: plain loops over integers.
type scalar struct{}

func (scalar) name() string { return "scalar" }

func (scalar) pack(n, k int, weight []int8) matrix { return matrix{n: n, k: k, weight: weight} }

func (scalar) multiply(dst []int32, a []int8, rows int, w *matrix, s *scratch) {
	multiplyPairs(dst, a, w.weight, rows, w.n, w.k, s.words)
}

func (scalar) packWide(n, k int, weight []int16) wideMatrix {
	return wideMatrix{n: n, k: k, weight: weight}
}

func (scalar) multiplyWide(dst []int32, q []int16, w *wideMatrix) {
	for c := range dst {
		dst[c] = dotWide(q, w.weight[c*w.k:][:w.k])
	}
}

func (scalar) scores(dst []int32, q, k []int8, t, width int, s *scratch) {
	multiplyPairs(dst, q, k, t, t, width, s.words)
}

func (scalar) blend(dst []int32, p []uint8, v []int8, t, width int, s *scratch) {
	multiplyPairs(dst, p, v, t, width, t, s.words)
}

func (scalar) normalize(dst []int8, x []int32, gain []int16, s *scratch) (int32, uint64) {
	y := s.row[:len(x)]
	squares := applyGain(y, x, gain)
	return quantizeNarrow(dst, y), squares
}

// applyGain writes the products of a row with its gain and returns the row's sum of squares.
func applyGain(y, x []int32, gain []int16) (squares uint64) {
	y, gain = y[:len(x)], gain[:len(x)]
	for i, v := range x {
		squares += uint64(int64(v) * int64(v))
		y[i] = int32(roundShift(int64(v)*int64(gain[i]), gainShift))
	}
	return squares
}

func (scalar) activate(dst []int8, acc, mult []int32, shift uint, mantissa int32, s *scratch) int32 {
	y := s.row[:len(acc)]
	for i, a := range acc {
		u := roundShift(int64(a)*int64(mult[i]), narrowPreShift)
		y[i] = gelu(saturate(roundShift(u*int64(mantissa), shift), activationLimit))
	}
	return quantizeNarrow(dst, y)
}

func (scalar) accumulate(x, acc, mult []int32, shift uint, mantissa int32) {
	acc, mult = acc[:len(x)], mult[:len(x)]
	for i, v := range x {
		u := roundShift(int64(acc[i])*int64(mult[i]), narrowPreShift)
		x[i] = saturate(int64(v)+int64(saturate(roundShift(u*int64(mantissa), shift), int32Limit)), residualLimit)
	}
}

func (scalar) requantize(dst, acc, mult []int32) {
	dst, mult = dst[:len(acc)], mult[:len(acc)]
	for i, a := range acc {
		dst[i] = int32(roundShift(int64(a)*int64(mult[i]), narrowPreShift))
	}
}

func (scalar) rescale(dst, u []int32, shift uint, mantissa int32) {
	for i, v := range u {
		dst[i] = saturate(roundShift(int64(v)*int64(mantissa), shift), residualLimit)
	}
}

func (scalar) finish(dst, acc, largest []int32, total int32) { finishBlend(dst, acc, largest, total) }

func (scalar) quantize(dst []int8, v []int32) int32 { return quantizeNarrow(dst, v) }

func (scalar) weigh(dst []uint8, acc, keys []int32, query int64, shift uint, s *scratch) int32 {
	return softmaxRow(dst, acc, keys, query, shift, s.row)
}
