package referee

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/dagcbor"
)

// sizes are those of a model file's header.
type sizes struct {
	Size        int   `cbor:"size"`
	Tokens      int   `cbor:"tokens"`
	Embed       int   `cbor:"embed"`
	FlowWidth   int   `cbor:"flowWidth"`
	FlowBlocks  int   `cbor:"flowBlocks"`
	ImageWidth  int   `cbor:"imageWidth"`
	ImageBlocks int   `cbor:"imageBlocks"`
	TextWidth   int   `cbor:"textWidth"`
	TextBlocks  int   `cbor:"textBlocks"`
	Steps       []int `cbor:"steps"`
}

// modelFile writes random tensors in the order of compute/SPEC.md, section 10, small enough for every proof of section 8.
type modelFile struct {
	b []byte
	r *rand.Rand
}

func (f *modelFile) align() {
	for len(f.b)%64 != 0 {
		f.b = append(f.b, 0)
	}
}

func (f *modelFile) int8s(n int) {
	f.align()
	for range n {
		f.b = append(f.b, byte(f.r.IntN(255)-127))
	}
}

func (f *modelFile) int16s(n, limit int) {
	f.align()
	for range n {
		f.b = binary.LittleEndian.AppendUint16(f.b, uint16(f.r.IntN(2*limit+1)-limit))
	}
}

func (f *modelFile) int32s(n, low, high int) {
	f.align()
	for range n {
		f.b = binary.LittleEndian.AppendUint32(f.b, uint32(low+f.r.IntN(high-low+1)))
	}
}

func (f *modelFile) requant(n int) {
	f.int32s(n, -1<<15, 1<<15)
	f.int32s(1, 48, 56)
}

func (f *modelFile) wide(n, k int) {
	f.int16s(n*k, 400)
	f.requant(n)
}

func (f *modelFile) table(rows, width int) {
	f.int16s(rows*width, 1<<15-1)
	f.int32s(1, 0, 8)
}

func (f *modelFile) gain(d int) {
	f.int16s(d, 1<<15-1)
	f.int32s(1, 10, 14)
}

func (f *modelFile) tower(d, blocks int) {
	for range blocks {
		f.int8s(3 * d * d)
		f.requant(3 * d)
		f.int32s(d/32, 1<<15, 1<<16-1)
		f.int32s(d/32, 14, 40)
		f.int8s(d * d)
		f.int8s(4 * d * d)
		f.requant(4 * d)
		f.int8s(4 * d * d)
	}
}

func (f *modelFile) modulations(d, blocks int) {
	for range blocks {
		f.gain(d)
		f.requant(d)
		f.gain(d)
		f.requant(d)
	}
}

func (f *modelFile) half(rows, d, blocks, embed int) {
	f.table(rows, d)
	f.tower(d, blocks)
	f.modulations(d, blocks)
	f.gain(d)
	f.wide(embed, d)
}

// randomModel is a model of these sizes with the vocabulary of the tiny one.
func randomModel(t *testing.T, seed uint64, s sizes) (manifest, file []byte) {
	t.Helper()
	tinyManifest, tiny := tinyFiles(t)
	var header map[string]any
	require.NoError(t, dagcbor.Unmarshal(tiny[12:12+binary.LittleEndian.Uint32(tiny[8:])], &header))
	words := len(header["vocabulary"].(map[any]any)["words"].([]any))
	head, err := dagcbor.Marshal(map[string]any{"config": s, "vocabulary": header["vocabulary"]})
	require.NoError(t, err)

	f := &modelFile{b: bytes.Clone(tiny[:8]), r: rand.New(rand.NewPCG(seed, 9))}
	f.b = append(binary.LittleEndian.AppendUint32(f.b, uint32(len(head))), head...)
	patches := s.Size / 4 * (s.Size / 4)
	f.wide(s.FlowWidth, 48)
	f.table(patches, s.FlowWidth)
	f.table(words, s.FlowWidth)
	f.table(s.Tokens, s.FlowWidth)
	f.tower(s.FlowWidth, s.FlowBlocks)
	f.wide(48, s.FlowWidth)
	for _, steps := range s.Steps {
		for range steps {
			f.modulations(s.FlowWidth, s.FlowBlocks)
			f.gain(s.FlowWidth)
		}
	}
	f.wide(s.ImageWidth, 48)
	f.half(patches, s.ImageWidth, s.ImageBlocks, s.Embed)
	f.table(words, s.TextWidth)
	f.half(s.Tokens, s.TextWidth, s.TextBlocks, s.Embed)

	m, err := compute.DecodeManifest(tinyManifest)
	require.NoError(t, err)
	m.Sizes, m.Steps, m.DefaultSteps = [][2]int{{s.Size, s.Size}}, s.Steps, s.Steps[0]
	return sealed(t, m, f.b), f.b
}

// sealed is a manifest for another file.
func sealed(t *testing.T, m *compute.Manifest, file []byte) []byte {
	t.Helper()
	entry, _, err := compute.NewFile(t.Context(), m.Files[0].Name, bytes.NewReader(file))
	require.NoError(t, err)
	m.Files = []compute.File{entry}
	out, err := m.Bytes()
	require.NoError(t, err)
	return out
}

// TestOtherShapes: tiles agree for models of other sizes, whose products are cut into other tiles.
func TestOtherShapes(t *testing.T) {
	for name, s := range map[string]sizes{
		"narrow tiles":  {16, 16, 64, 512, 1, 64, 1, 320, 1, []int{3}},
		"many patches":  {32, 32, 192, 64, 3, 128, 2, 64, 2, []int{1, 2, 7, 64}},
		"most rows":     {64, 256, 64, 64, 1, 64, 1, 64, 1, []int{2}},
		"uneven widths": {16, 48, 128, 192, 2, 448, 1, 256, 3, []int{5, 6}},
	} {
		t.Run(name, func(t *testing.T) {
			manifest, file := randomModel(t, 1, s)
			n := 4
			if name == "most rows" {
				n = 1 // which have the largest proofs, so a transaction carries them all
			}
			require.NoError(t, Agree(t.Context(), manifest, file, 2, n, nil))
		})
	}
}

// TestStrangeModels: the same for files with stretches of extreme numbers, where they still open.
func TestStrangeModels(t *testing.T) {
	manifest, file := tinyFiles(t)
	opened := 0
	for seed := range uint64(30) {
		r := rand.New(rand.NewPCG(seed, 5))
		b := bytes.Clone(file)
		tensors := b[12+binary.LittleEndian.Uint32(b[8:]):]
		for range 1 + r.IntN(6) {
			at := r.IntN(len(tensors)) &^ 3
			part := tensors[at:min(len(tensors)&^3, at+4<<r.IntN(11))]
			for i := range part {
				part[i] = []byte{127, 129, 0, 1}[seed%4]
			}
		}
		m, err := compute.DecodeManifest(manifest)
		require.NoError(t, err)
		strange := sealed(t, m, b)
		if _, err := compute.Open(strange, b, compute.DefaultConfig()); err != nil {
			continue
		}
		opened++
		require.NoError(t, Agree(t.Context(), strange, b, seed, 1, nil), "seed %d", seed)
	}
	require.Greater(t, opened, 3)
}
