package compute

import (
	"encoding/binary"
	"fmt"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// Score is how well RGB bytes show the prompt: the cosine of their vectors, in 1e-4. Every verifier gets the same number.
func (m *Model) Score(prompt string, rgb []byte, w, h int) (int32, error) {
	if err := validatePrompt(prompt); err != nil {
		return 0, fmt.Errorf("score: %w", err)
	}
	if err := m.checkPixels(rgb, w, h); err != nil {
		return 0, fmt.Errorf("score: %w", err)
	}
	return kernel.Cosine(m.engine.embedImage(rgb), m.engine.embedText(m.Understand(prompt).Tokens)), nil
}

func (m *Model) checkPixels(rgb []byte, w, h int) error {
	if side := m.clip.side; w != side || h != side || len(rgb) != 3*w*h {
		return fmt.Errorf("%w: %d x %d pixels in %d bytes, the model takes %d x %d", ErrScore, w, h, len(rgb), side, side)
	}
	return nil
}

const (
	augmentShift = 2  // pixels
	augmentGain  = 12 // of 256
	augmentNoise = 2  // levels
)

// ScoreAugmented is Score of the picture after small changes drawn from the seed: a shift, a gain, light noise. Its
// value cannot be known without doing the work, so a copied score is found out.
func (m *Model) ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error) {
	if err := m.checkPixels(rgb, w, h); err != nil {
		return 0, fmt.Errorf("score augmented: %w", err)
	}
	return m.Score(prompt, augment(rgb, w, h, seed), w, h)
}

// augment is section 7 of SPEC.md.
func augment(rgb []byte, w, h int, seed [32]byte) []byte {
	drawn, out := drawAugmentation(seed), make([]byte, len(rgb))
	var words [4]uint32
	for i := range out {
		if i%16 == 0 {
			words = drawn.noise(i / 16)
		}
		out[i] = drawn.change(rgb, w, h, i, words)
	}
	return out
}

// augmentation is what a seed draws for all pixels.
type augmentation struct {
	key    uint64
	dx, dy int
	factor int // of 256
}

func drawAugmentation(seed [32]byte) augmentation {
	key := binary.BigEndian.Uint64(seed[24:]) ^ binary.BigEndian.Uint64(seed[16:24]) ^
		binary.BigEndian.Uint64(seed[8:16]) ^ binary.BigEndian.Uint64(seed[:8])
	choice := kernel.Philox(key, 0, streamAugment)
	return augmentation{
		key:    key,
		dx:     int(choice[0]%(2*augmentShift+1)) - augmentShift,
		dy:     int(choice[1]%(2*augmentShift+1)) - augmentShift,
		factor: 256 + int(choice[2]%(2*augmentGain+1)) - augmentGain,
	}
}

// noise is the words for bytes 16 block to 16 block + 15.
func (a *augmentation) noise(block int) [4]uint32 {
	return kernel.Philox(a.key, uint32(1+block), streamAugment)
}

// change is byte i of the changed picture, given the words of its block.
func (a *augmentation) change(rgb []byte, w, h, i int, words [4]uint32) byte {
	level := int(words[i%16/4]>>(8*(i%4))&0xff) % (2*augmentNoise + 1)
	c, pixel := i%3, i/3
	x, y := min(max(pixel%w+a.dx, 0), w-1), min(max(pixel/w+a.dy, 0), h-1)
	v := ((int(rgb[3*(y*w+x)+c])-128)*a.factor+128)>>8 + 128 + level - augmentNoise
	return byte(max(0, min(255, v)))
}
