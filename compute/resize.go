package compute

// Resize brings RGB bytes of w x h pixels to the size that a scorer looks at, by the exact mean over the area that each
// new pixel covers (SPEC.md, section 7). All of the picture counts: a filter that looked at some pixels only would let a
// miner paint just those. Its memory is one row of sums besides the result.
func Resize(rgb []byte, w, h, newW, newH int) []byte {
	out := make([]byte, 3*newW*newH)
	area := int64(w) * int64(h) // what the weights of one new pixel add up to
	columns := make([]int64, 3*newW)
	for y := range newH {
		clear(columns)
		// Coordinates are counted in 1/newH of a row and 1/newW of a column: then all borders are integers.
		for row := y * h / newH; row*newH < (y+1)*h; row++ {
			addRow(columns, rgb[3*row*w:][:3*w], newW, overlap(row, y, newH, h))
		}
		for i, sum := range columns {
			out[3*y*newW+i] = byte((sum + area/2) / area)
		}
	}
	return out
}

// addRow adds a row of the picture to the sums of a new row, with a weight of its own.
func addRow(sums []int64, row []byte, newW int, weight int64) {
	w := len(row) / 3
	for x := range newW {
		var red, green, blue int64
		for column := x * w / newW; column*newW < (x+1)*w; column++ {
			share, pixel := overlap(column, x, newW, w), row[3*column:][:3]
			red += share * int64(pixel[0])
			green += share * int64(pixel[1])
			blue += share * int64(pixel[2])
		}
		sums[3*x] += weight * red
		sums[3*x+1] += weight * green
		sums[3*x+2] += weight * blue
	}
}

// overlap is how much of old pixel i, which is `size` wide, lies in new pixel j, which is `old` wide.
func overlap(i, j, size, old int) int64 {
	return int64(min((i+1)*size, (j+1)*old) - max(i*size, j*old))
}
