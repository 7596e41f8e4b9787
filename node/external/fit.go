package external

import (
	"fmt"
	"slices"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// lowestBits is how many low bits Fit may take from each colour: with 4 that remain, 1024 x 1024 pixels of pure noise
// fit a block, which no picture needs.
const lowestBits = 4

// Fit returns the picture as it is where its PNG fits a block, and else without as many low bits of its colours as it
// takes: one bit of 8 is invisible and saves an eighth of the bytes that do not compress. Only the largest and
// noisiest pictures lose anything.
func Fit(p *compute.Picture) (*compute.Picture, error) {
	const overhead = 64 << 10 // of PNG over raw bytes that do not compress
	if len(p.RGB)+p.Height <= protocol.MaxPictureBytes-overhead {
		return p, nil
	}
	for bits := range lowestBits + 1 {
		fitted := &compute.Picture{Width: p.Width, Height: p.Height, RGB: slices.Clone(p.RGB)}
		for i, v := range fitted.RGB {
			fitted.RGB[i] = v >> bits << bits
		}
		block, err := fitted.PNG()
		if err != nil {
			return nil, err
		}
		if len(block) <= protocol.MaxPictureBytes {
			return fitted, nil
		}
	}
	return nil, fmt.Errorf("a picture of %d x %d pixels does not fit a block of %d bytes", p.Width, p.Height, protocol.MaxPictureBytes)
}
