package compute_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/limn-network/limn/compute"
)

// plainResize is the definition: the mean of the area, in rationals, rounded half up.
func plainResize(rgb []byte, w, h, newW, newH int) []byte {
	out := make([]byte, 0, 3*newW*newH)
	meet := func(a, b, c, d *big.Rat) *big.Rat { // of the intervals [a, b] and [c, d]
		low, high := a, b
		if c.Cmp(low) > 0 {
			low = c
		}
		if d.Cmp(high) < 0 {
			high = d
		}
		if high.Cmp(low) <= 0 {
			return new(big.Rat)
		}
		return new(big.Rat).Sub(high, low)
	}
	for y := range newH {
		for x := range newW {
			var sums [3]big.Rat
			for row := range h {
				tall := meet(big.NewRat(int64(row), 1), big.NewRat(int64(row+1), 1), big.NewRat(int64(y*h), int64(newH)), big.NewRat(int64((y+1)*h), int64(newH)))
				for column := range w {
					if tall.Sign() == 0 {
						continue
					}
					wide := meet(big.NewRat(int64(column), 1), big.NewRat(int64(column+1), 1), big.NewRat(int64(x*w), int64(newW)), big.NewRat(int64((x+1)*w), int64(newW)))
					if wide.Sign() == 0 {
						continue
					}
					share := new(big.Rat).Mul(tall, wide)
					for c := range sums {
						value := big.NewRat(int64(rgb[3*(row*w+column)+c]), 1)
						sums[c].Add(&sums[c], value.Mul(value, share))
					}
				}
			}
			for c := range sums {
				mean := sums[c].Mul(&sums[c], big.NewRat(int64(newW*newH), int64(w*h)))
				mean.Add(mean, big.NewRat(1, 2))
				out = append(out, byte(new(big.Int).Quo(mean.Num(), mean.Denom()).Int64()))
			}
		}
	}
	return out
}

func TestResizeIsTheExactMean(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	sizes := [][4]int{{32, 32, 32, 32}, {64, 64, 32, 32}, {13, 7, 5, 3}, {5, 3, 13, 7}, {1, 1, 4, 4}, {9, 2, 1, 1}, {17, 31, 8, 32}}
	for range 20 {
		sizes = append(sizes, [4]int{1 + r.IntN(20), 1 + r.IntN(20), 1 + r.IntN(20), 1 + r.IntN(20)})
	}
	for _, s := range sizes {
		rgb := make([]byte, 3*s[0]*s[1])
		for i := range rgb {
			rgb[i] = byte(r.Uint32())
		}
		if got, want := compute.Resize(rgb, s[0], s[1], s[2], s[3]), plainResize(rgb, s[0], s[1], s[2], s[3]); !bytes.Equal(got, want) {
			t.Errorf("%v: %v, want %v", s, got, want)
		}
	}
}

// The largest picture of a task, all white, must come out white: no sum may overflow.
func TestResizeOfTheLargestPicture(t *testing.T) {
	for i, v := range compute.Resize(bytes.Repeat([]byte{255}, 3*2048*2048), 2048, 2048, 31, 33) {
		if v != 255 {
			t.Fatalf("byte %d is %d", i, v)
		}
	}
}

func TestResizeOfATiledPictureIsThePicture(t *testing.T) {
	const side, factor = 8, 5
	r := rand.New(rand.NewPCG(3, 4))
	small := make([]byte, 3*side*side)
	for i := range small {
		small[i] = byte(r.Uint32())
	}
	large := make([]byte, 0, 3*side*side*factor*factor)
	for y := range side * factor {
		for x := range side * factor {
			large = append(large, small[3*(y/factor*side+x/factor):][:3]...)
		}
	}
	if !bytes.Equal(compute.Resize(large, side*factor, side*factor, side, side), small) {
		t.Error("a picture of tiles did not come back")
	}
}
