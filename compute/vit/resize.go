package vit

import "fmt"

const (
	maxSide   = 1 << 14 // pixels of a side, which keeps the products of resize within 64 bits
	maxAspect = 64      // of a picture's sides
	maxPixels = 1 << 26

	tapBits  = 16 // fraction bits of a position between pixels
	tapUnit  = 1 << 22
	tapRound = tapUnit / 2
)

func checkPicture(rgb []byte, w, h int) error {
	switch {
	case w < 1 || h < 1 || w > maxSide || h > maxSide || w*h > maxPixels:
		return fmt.Errorf("%w: %d x %d pixels, sides must be 1 to %d and all pixels at most %d", ErrPicture, w, h, maxSide, maxPixels)
	case w > maxAspect*h || h > maxAspect*w:
		return fmt.Errorf("%w: %d x %d pixels, one side may be %d times the other", ErrPicture, w, h, maxAspect)
	case len(rgb) != 3*w*h:
		return fmt.Errorf("%w: %d bytes for %d x %d pixels", ErrPicture, len(rgb), w, h)
	}
	return nil
}

// resize brings the shorter side to `side` pixels by cubic interpolation and cuts out the middle (SPEC.md, section 2). Every pixel
// of the part that is kept counts: the filter widens as the picture shrinks.
func resize(rgb []byte, w, h, side int) []byte {
	if w == side && h == side {
		return rgb
	}
	newW, newH := side, side
	if w > h {
		newW = side * w / h
	} else {
		newH = side * h / w
	}
	columns, rows := taps(w, newW, (newW-side)/2, side), taps(h, newH, (newH-side)/2, side)
	narrow := make([]byte, 3*side*h)
	for y := range h {
		line, out := rgb[3*y*w:][:3*w], narrow[3*y*side:][:3*side]
		for x, t := range columns {
			r, g, b := int64(tapRound), int64(tapRound), int64(tapRound)
			for i, weight := range t.weight {
				pixel := line[3*(t.first+i):][:3]
				r, g, b = r+weight*int64(pixel[0]), g+weight*int64(pixel[1]), b+weight*int64(pixel[2])
			}
			out[3*x], out[3*x+1], out[3*x+2] = clip(r), clip(g), clip(b)
		}
	}
	out, sums := make([]byte, 3*side*side), make([]int64, 3*side)
	for y, t := range rows {
		for i := range sums {
			sums[i] = tapRound
		}
		for i, weight := range t.weight {
			for j, v := range narrow[3*(t.first+i)*side:][:3*side] {
				sums[j] += weight * int64(v)
			}
		}
		for j, v := range sums {
			out[3*y*side+j] = clip(v)
		}
	}
	return out
}

func clip(v int64) byte { return byte(max(0, min(255, v>>22))) }

// tap is how one new pixel is made: weights, in 1/tapUnit, of the old ones from `first` on.
type tap struct {
	first  int
	weight []int64
}

// taps are those of the new pixels skip to skip+count-1 of a line that goes from `old` to `size` pixels.
func taps(old, size, skip, count int) []tap {
	out := make([]tap, count)
	wide := max(old, size) // the filter reaches over two pixels of the coarser grid; positions are in 1/(2 size) of an old pixel
	for x := range out {
		center := (2*(x+skip) + 1) * old
		first := max(0, (center-4*wide+size)/(2*size))
		last := min(old, (center+4*wide+size)/(2*size))
		if center-4*wide+size < 0 {
			first = 0
		}
		t := tap{first: first, weight: make([]int64, last-first)}
		var sum int64
		for i := range t.weight {
			at := int64((2*(first+i)+1)*size-center) << tapBits / int64(2*wide)
			t.weight[i] = cubic(max(at, -at))
			sum += t.weight[i]
		}
		for i, v := range t.weight {
			t.weight[i] = divide(v*tapUnit, sum)
		}
		out[x] = t
	}
	return out
}

// cubic is twice the Catmull-Rom filter at t / 2^tapBits, with 28 fraction bits.
func cubic(t int64) int64 {
	const one = 1 << tapBits
	var v int64
	switch {
	case t < one:
		v = (3*t-5*one)*t*t + 2*one*one*one
	case t < 2*one:
		v = 4*one*one*one - ((t-5*one)*t+8*one*one)*t
	}
	return v >> (3*tapBits - 28)
}

// divide is a / b rounded to the nearest integer, halves away from zero, for b > 0.
func divide(a, b int64) int64 {
	if a < 0 {
		return -((-2*a + b) / (2 * b))
	}
	return (2*a + b) / (2 * b)
}
