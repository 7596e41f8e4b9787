package kernel

func (*neon) QuantizeHeads(dst []int8, peaks, u []int32, width int) {
	var squares [16]uint64
	for len(peaks) > 0 {
		n := min(len(peaks), len(squares))
		headsRow(&dst[0], &peaks[0], &squares[0], &u[0], n, width)
		for h, largest := range peaks[:n] {
			peaks[h] = peakOf(largest, squares[h], width)
		}
		dst, peaks, u = dst[n*width:], peaks[n:], u[n*width:]
	}
}

// Attend takes a tile of queries from scores to means while all of it lies in the first cache. Scores of keys beyond the
// last are never read, and values beyond it weigh nothing, so neither is cleared.
func (k *neon) Attend(h *Head, s *Scratch) {
	width, length := h.Width, padded(h.Rows)
	k.tiles.pack(s.packed, h.Key, h.Rows, h.Stride, width)
	quantizeValues(h, s)
	k.tiles.pack(s.values, s.value, width, length, length)
	sumRows(&s.sums[0], &s.value[0], width, length)
	for first := h.First; first < h.Last; first += flippedRows {
		rows := min(flippedRows, h.Last-first)
		k.tiles.signed(s.scores, h.Query[first*h.Stride:], rows, h.Stride, s.packed, length, width, s)
		for i := range rows {
			s.totals[i] = weighSeen(k, s.weights[i*length:][:length], s.scores[i*length:][:length], h, first+i, s)
		}
		k.tiles.unsigned(s.scores, s.weights, rows, s.values, width, length, s)
		for i := range rows {
			k.Finish(h.Out[(first+i)*h.Stride:][:width], s.scores[i*width:][:width], s.largest, s.totals[i])
		}
	}
}

const columns = 16 // channels of values that are quantized at a time

// quantizeValues writes a head's values channel by channel, each with its own largest value at 127.
func quantizeValues(h *Head, s *Scratch) {
	length := padded(h.Rows)
	for c := 0; c < h.Width; c += columns {
		var inverse [columns]int32
		var left [columns]int64 // shifts as SRSHL wants them
		columnTops(&s.largest[c], &h.Value[c], h.Rows, h.Stride)
		for i, largest := range s.largest[c:][:columns] {
			by, shift := reciprocal(largest, NarrowMax)
			inverse[i], left[i] = int32(by), -int64(shift)
		}
		quantizeColumns(&s.value[c*length], &h.Value[c], h.Rows, h.Stride, length, &inverse[0], &left[0])
	}
}

//go:noescape
func headsRow(dst *int8, largest *int32, squares *uint64, u *int32, heads, width int)

//go:noescape
func columnTops(largest, value *int32, rows, stride int)

//go:noescape
func quantizeColumns(dst *int8, value *int32, rows, stride, length int, inverse *int32, left *int64)
