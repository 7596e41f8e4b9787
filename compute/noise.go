package compute

import "github.com/limn-network/limn/compute/internal/kernel"

// The streams of noise words under one seed.
const (
	streamPicture = 0 // the starting noise of a picture
	streamAugment = 1 // the choices of an augmentation
	streamWhite   = 2 // white-noise pictures, with which floors are checked
)

// fillNormal writes the first len(dst) normal numbers of a stream, saturated to a picture's range.
func fillNormal(dst []int32, seed uint64, stream uint32) { //nolint:unparam // the specification has streams; a picture needs one
	for i := range dst {
		words := kernel.Philox(seed, uint32(i/4), stream)
		dst[i] = kernel.Saturate(int64(kernel.Normal(words[i%4])), stateLimit)
	}
}
