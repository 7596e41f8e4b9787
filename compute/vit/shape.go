package vit

import (
	"encoding/binary"
	"fmt"

	"github.com/limn-network/limn/compute/bpe"
	"github.com/limn-network/limn/compute/internal/kernel"
)

const (
	magic      = "limn\x00v\x00\x01"
	headWidth  = 64
	align      = 64 // bytes; every tensor starts at a multiple
	maxRows    = 1024
	shapeCount = 10
)

// shape is all that tells one model of the architecture from another, apart from its numbers.
type shape struct {
	side, patch             int // pixels
	imageWidth, imageBlocks int
	textWidth, textBlocks   int
	tokens, embed, merges   int // rows of text, numbers of a vector, merges of the vocabulary
	activation              int // one of the constants below
}

const (
	activationQuick = 0 // x sigmoid(1.702 x)
	activationGELU  = 1
)

func (s *shape) fields() [shapeCount]*int {
	return [...]*int{&s.side, &s.patch, &s.imageWidth, &s.imageBlocks, &s.textWidth, &s.textBlocks, &s.tokens, &s.embed, &s.merges, &s.activation}
}

// bytes is the start of a model file.
func (s *shape) bytes() []byte {
	out := []byte(magic)
	for _, f := range s.fields() {
		out = binary.LittleEndian.AppendUint32(out, uint32(*f))
	}
	return out
}

func parseShape(b []byte) (s shape, err error) {
	if len(b) != len(magic)+4*shapeCount || string(b[:len(magic)]) != magic {
		return s, fmt.Errorf("%w: not a limn CLIP", ErrFile)
	}
	for i, f := range s.fields() {
		*f = int(binary.LittleEndian.Uint32(b[len(magic)+4*i:]))
	}
	return s, s.validate()
}

// validate bounds everything that memory depends on, and what the proofs of bounds.go take for granted.
func (s *shape) validate() error {
	for _, c := range []struct {
		name                 string
		value, low, high, by int
	}{
		{"width of the image half", s.imageWidth, 64, 1024, 64},
		{"width of the text half", s.textWidth, 64, 1024, 64},
		{"blocks of the image half", s.imageBlocks, 1, 64, 1},
		{"blocks of the text half", s.textBlocks, 1, 64, 1},
		{"numbers of a vector", s.embed, 64, 1024, 16},
		{"pixels of a patch", s.patch, 8, 64, 8},
		{"pixels of a picture", s.side, s.patch, 1024, max(1, s.patch)},
		{"rows of text", s.tokens, 3, 256, 1},
		{"merges", s.merges, 0, bpe.MaxMerges, 1},
		{"activation", s.activation, activationQuick, activationGELU, 1},
	} {
		if c.value < c.low || c.value > c.high || c.value%c.by != 0 {
			return fmt.Errorf("%w: %s %d, must be %d to %d in steps of %d", ErrFile, c.name, c.value, c.low, c.high, c.by)
		}
	}
	if s.imageRows() > maxRows {
		return fmt.Errorf("%w: %d patches, at most %d", ErrFile, s.patches(), maxRows-1)
	}
	return nil
}

func (s *shape) patches() int    { return (s.side / s.patch) * (s.side / s.patch) }
func (s *shape) imageRows() int  { return 1 + s.patches() }
func (s *shape) patchBytes() int { return 3 * s.patch * s.patch }
func (s *shape) words() int      { return 512 + s.merges + 2 }

func (s *shape) curve() *kernel.Curve {
	if s.activation == activationGELU {
		return kernel.GELU()
	}
	return &quickGelu
}
