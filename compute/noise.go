package compute

import "github.com/limn-network/limn/compute/internal/kernel"

// The streams of noise words under one seed.
const (
	streamPicture = 0 // the starting noise of a picture
	streamAugment = 1 // the choices of an augmentation
	streamWhite   = 2 // white-noise pictures, with which floors are checked
)

// fillNormal writes normal numbers first, first+1, ... of a stream, saturated to a picture's range.
func fillNormal(dst []int32, seed uint64, stream uint32, first int) { //nolint:unparam // the specification has streams; a picture needs one
	var words [4]uint32
	for i := range dst {
		n := first + i
		if i == 0 || n%4 == 0 {
			words = kernel.Philox(seed, uint32(n/4), stream)
		}
		dst[i] = kernel.Saturate(int64(kernel.Normal(words[n%4])), stateLimit)
	}
}
