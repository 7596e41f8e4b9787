package kernel

// Head is one head of attention over one sequence. The rows of Query, Key, Value and Out lie Stride numbers apart, and
// Width of them are the head's, a multiple of 16.
type Head struct {
	Rows, Width, Stride int
	First, Last         int  // the rows of Out that are wanted: from First, before Last
	Causal              bool // a row sees itself and the rows before it, not all

	Query, Key []int8 // quantized row by row
	Value      []int32
	Queries    []Factor // what a row's scores are multiplied by, after their keys
	Keys       []int32  // the same for keys

	Out []int32
}

// Factor is Mantissa x 2^-Shift.
type Factor struct {
	Mantissa int32
	Shift    uint
}

// seen is how many keys row i sees.
func (h *Head) seen(i int) int {
	if h.Causal {
		return i + 1
	}
	return h.Rows
}

// padded is the length that the operators of attention take for n rows.
func padded(n int) int { return (n + 15) &^ 15 }

// attendWith is Attend by the operators of k: scores, weights, the weighted sums of the values quantized channel by
// channel, and their means. Rows that only fill up the length are zero and weigh nothing.
func attendWith(k Kernel, h *Head, s *Scratch) {
	n, width, length := h.Rows, h.Width, padded(h.Rows)
	clear(s.query[n*width : length*width])
	clear(s.key[n*width : length*width])
	for i := range n {
		copy(s.query[i*width:][:width], h.Query[i*h.Stride:])
		copy(s.key[i*width:][:width], h.Key[i*h.Stride:])
	}
	k.Scores(s.scores, s.query, s.key, length, width, s)
	for i := range length {
		row := s.weights[i*length:][:length]
		if i < h.First || i >= h.Last {
			clear(row)
			continue
		}
		s.totals[i] = weighSeen(k, row, s.scores[i*length:][:length], h, i, s)
	}
	column := s.row[:length]
	clear(column[n:])
	for c := range width {
		for i := range n {
			column[i] = h.Value[i*h.Stride+c]
		}
		s.largest[c] = k.Quantize(s.value[c*length:][:length], column)
	}
	k.Blend(s.scores, s.weights, s.value, length, width, s)
	for i := h.First; i < h.Last; i++ {
		k.Finish(h.Out[i*h.Stride:][:width], s.scores[i*width:][:width], s.largest[:width], s.totals[i])
	}
}

// weighSeen weighs the keys that row i sees; the rest of dst is zero. Kernels weigh a multiple of sixteen, so the first key
// is repeated as often as it takes: its copies change no maximum, and what they weigh is taken off again.
func weighSeen(k Kernel, dst []uint8, acc []int32, h *Head, i int, s *Scratch) int32 {
	n := h.seen(i)
	length := padded(n)
	keys := s.keys[:length]
	copy(keys, h.Keys[:n])
	for j := n; j < length; j++ {
		keys[j], acc[j] = keys[0], acc[0]
	}
	total := k.Weigh(dst[:length], acc[:length], keys, int64(h.Queries[i].Mantissa), h.Queries[i].Shift, s)
	total -= int32(length-n) * int32(dst[0])
	clear(dst[n:])
	return total
}

// quantizeHeadsWith is QuantizeHeads by the Quantize of k.
func quantizeHeadsWith(k Kernel, dst []int8, peaks, u []int32, width int) {
	for h := range peaks {
		v := u[h*width:][:width]
		peaks[h] = PeakRatio(v, k.Quantize(dst[h*width:][:width], v))
	}
}

func (scalar) Attend(h *Head, s *Scratch) { attendWith(scalar{}, h, s) }

func (scalar) QuantizeHeads(dst []int8, peaks, u []int32, width int) {
	quantizeHeadsWith(scalar{}, dst, peaks, u, width)
}
