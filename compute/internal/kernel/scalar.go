package kernel

// scalar is the definition of every operator: plain loops over integers.
type scalar struct{}

func (scalar) Name() string { return "scalar" }

func (scalar) Pack(n, k int, weight []int8) Matrix { return Matrix{N: n, K: k, Weight: weight} }

func (scalar) Multiply(dst []int32, a []int8, rows int, w *Matrix, s *Scratch) {
	multiplyPairs(dst, a, w.Weight, rows, w.N, w.K, s.words)
}

func (scalar) PackWide(n, k int, weight []int16) WideMatrix {
	return WideMatrix{N: n, K: k, Weight: weight}
}

func (scalar) MultiplyWide(dst []int32, q []int16, w *WideMatrix) {
	for c := range dst {
		dst[c] = dotWide(q, w.Weight[c*w.K:][:w.K])
	}
}

func (scalar) Scores(dst []int32, q, k []int8, t, width int, s *Scratch) {
	multiplyPairs(dst, q, k, t, t, width, s.words)
}

func (scalar) Blend(dst []int32, p []uint8, v []int8, t, width int, s *Scratch) {
	multiplyPairs(dst, p, v, t, width, t, s.words)
}

func (scalar) Normalize(dst []int8, x []int32, gain []int16, s *Scratch) (int32, uint64) {
	y := s.row[:len(x)]
	squares := ApplyGain(y, x, gain)
	return QuantizeNarrow(dst, y), squares
}

// ApplyGain writes the products of a row with its gain and returns the row's sum of squares.
func ApplyGain(y, x []int32, gain []int16) (squares uint64) {
	y, gain = y[:len(x)], gain[:len(x)]
	for i, v := range x {
		squares += uint64(int64(v) * int64(v))
		y[i] = int32(RoundShift(int64(v)*int64(gain[i]), GainShift))
	}
	return squares
}

func (scalar) Activate(dst []int8, acc, mult []int32, shift uint, mantissa int32, s *Scratch) int32 {
	y := s.row[:len(acc)]
	for i, a := range acc {
		u := RoundShift(int64(a)*int64(mult[i]), NarrowPreShift)
		y[i] = Gelu(Saturate(RoundShift(u*int64(mantissa), shift), ActivationLimit))
	}
	return QuantizeNarrow(dst, y)
}

func (scalar) Accumulate(x, acc, mult []int32, shift uint, mantissa int32) {
	acc, mult = acc[:len(x)], mult[:len(x)]
	for i, v := range x {
		u := RoundShift(int64(acc[i])*int64(mult[i]), NarrowPreShift)
		x[i] = Saturate(int64(v)+int64(Saturate(RoundShift(u*int64(mantissa), shift), Int32Limit)), ResidualLimit)
	}
}

func (scalar) Requantize(dst, acc, mult []int32) {
	dst, mult = dst[:len(acc)], mult[:len(acc)]
	for i, a := range acc {
		dst[i] = int32(RoundShift(int64(a)*int64(mult[i]), NarrowPreShift))
	}
}

func (scalar) Rescale(dst, u []int32, shift uint, mantissa int32) {
	for i, v := range u {
		dst[i] = Saturate(RoundShift(int64(v)*int64(mantissa), shift), ResidualLimit)
	}
}

func (scalar) Finish(dst, acc, largest []int32, total int32) { FinishBlend(dst, acc, largest, total) }

func (scalar) Quantize(dst []int8, v []int32) int32 { return QuantizeNarrow(dst, v) }

func (scalar) Weigh(dst []uint8, acc, keys []int32, query int64, shift uint, s *Scratch) int32 {
	return SoftmaxRow(dst, acc, keys, query, shift, s.row)
}
