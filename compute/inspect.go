package compute

import (
	"slices"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// What the tools that measure and publish a model look at.

// Classes lists the prompt classes of the manifest with their floors.
func (m *Model) Classes() []Class { return slices.Clone(m.manifest.Classes) }

// Words lists the words the model knows, by kind: "object", "color", "scene", "size", "position", "count" and others.
func (m *Model) Words() map[string][]string {
	out := map[string][]string{}
	for _, w := range m.tokenizer.Words[nullToken+1:] {
		kind := m.tokenizer.Kinds[w]
		out[kind] = append(out[kind], w)
	}
	return out
}

// Noise is the state a picture starts from: patch by patch, 16 fraction bits.
func (m *Model) Noise(p Params) []int32 {
	state := make([]int32, m.flow.patches()*patchValues)
	fillNormal(state, p.Seed, streamPicture, 0)
	return state
}

// WhiteNoise is a picture of independent uniform bytes, what a cheat with no model would send.
func (m *Model) WhiteNoise(seed uint64) *Picture {
	side := m.flow.side
	p := &Picture{Width: side, Height: side, RGB: make([]byte, 3*side*side)}
	for i := range p.RGB {
		words := kernel.Philox(seed, uint32(i/16), streamWhite)
		p.RGB[i] = byte(words[i%16/4] >> (8 * (i % 4)))
	}
	return p
}
