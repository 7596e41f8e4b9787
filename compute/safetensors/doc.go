// Package safetensors reads files of the safetensors format, which is how most trained weights are published: 8 bytes with
// the length of a JSON header, the header, which gives every tensor's type, shape and place, and then the numbers.
//
// Such a file comes from a stranger. The header is checked whole before anything else happens (header.go): lengths against the
// file, shapes against places, places against each other, so that no tensor lies outside the file, overlaps
// another or leaves a gap. What is no safetensors at all, such as a web page saved under that name, is named for what it is.
// Numbers are read in pieces of a fixed size (values.go), so a file of any size costs little memory, and a NaN or an infinity
// is refused where it stands: a model with one gives no numbers anybody could compare.
package safetensors

import "errors"

var (
	// ErrFormat is returned for bytes that break the format.
	ErrFormat = errors.New("not a valid safetensors file")
	// ErrTensor is returned when a tensor is missing, or has another shape or type than the caller can use.
	ErrTensor = errors.New("unsuitable tensor")
	// ErrNumber is returned for a NaN or an infinity.
	ErrNumber = errors.New("number is not finite")
)

// Limits of what Open takes.
const (
	MaxHeaderBytes = 16 << 20 // the header of the largest published models has about 1 MiB
	MaxTensors     = 1 << 16
	maxDimensions  = 8
)
