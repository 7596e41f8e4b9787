package vit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"sync"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/bpe"
	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/internal/memory"
)

// linear is an int8 product with its requantization and bias. Its outputs are cut into panels, so that a worker's sums
// stay in the processor's cache.
type linear struct {
	n, k       int
	weight     []int8 // row by row; dropped once packed
	panels     []kernel.Matrix
	multiplier []int32
	shift      int
	bias       []int32
}

// gain is a vector of multipliers: real value = mantissa x 2^-exponent.
type gain struct {
	mantissa []int16
	exponent int
}

// block is a transformer block.
type block struct {
	first, second      gain
	qkv, out, up, down linear
}

// half is one of the two towers.
type half struct {
	width, rows int // rows at most
	causal      bool
	blocks      []block
	position    []int32 // [rows][width], ResidualFraction
	last        gain
	project     wide
	bias        []int32 // of the vector, ResidualFraction
}

// wide is an int16 product.
type wide struct {
	kernel.WideMatrix
	multiplier []int32
	shift      int
}

// Model is an opened CLIP: immutable, safe for concurrent use.
type Model struct {
	shape
	manifest   []byte
	root       [sha256.Size]byte
	kernel     kernel.Kernel
	curve      *kernel.Curve
	vocabulary *bpe.Vocabulary

	image, text half
	patchIn     linear
	before      gain    // of the norm before the image half
	beforeBias  []int32 // its bias, ResidualFraction
	word        []int16 // [vocabulary][width] x 2^wordUp, ResidualFraction
	wordUp      uint

	imagePasses, textPasses sync.Pool // idle memory; holds no result
}

// Open checks a manifest and its file and builds the model.
func Open(ctx context.Context, manifest []byte, file io.ReaderAt, c compute.Config) (*Model, error) {
	d, err := compute.DecodeManifest(manifest)
	if err != nil {
		return nil, fmt.Errorf("open CLIP: %w", err)
	}
	if d.Architecture != compute.ClipViT {
		return nil, fmt.Errorf("open CLIP: %w: architecture %s, not %s", ErrFile, d.Architecture, compute.ClipViT)
	}
	want := d.Files[0]
	if err := memory.Check(2*want.Size, 0); err != nil { // as it is read, and in the kernel's order
		return nil, fmt.Errorf("open CLIP: %w", err)
	}
	got, _, err := compute.NewFile(ctx, want.Name, io.NewSectionReader(file, 0, want.Size+1))
	if err != nil {
		return nil, fmt.Errorf("open CLIP: %w", err)
	}
	if got != want {
		return nil, fmt.Errorf("open CLIP: %w: not the file that the manifest names", ErrFile)
	}
	m, err := read(io.NewSectionReader(file, 0, want.Size), want.Size, c)
	if err != nil {
		return nil, fmt.Errorf("open CLIP: %w", err)
	}
	m.manifest, m.root = bytes.Clone(manifest), sha256.Sum256(manifest)
	return m, nil
}

// Root names the model everywhere: the SHA-256 of its manifest.
func (m *Model) Root() [32]byte { return m.root }

// Manifest is the canonical dag-cbor that Root is the hash of.
func (m *Model) Manifest() []byte { return bytes.Clone(m.manifest) }

// Kernel names the kernel in use.
func (m *Model) Kernel() string { return m.kernel.Name() }

// Side is the width and height in pixels that pictures are brought to.
func (m *Model) Side() int { return m.side }

// Memory is what a score allocates the first time, in bytes, apart from the model itself.
func (m *Model) Memory() int64 { return passBytes(&m.image, m.patchBytes()) + passBytes(&m.text, 0) }

// linears lists all int8 products.
func (m *Model) linears() []*linear {
	all := []*linear{&m.patchIn}
	for _, h := range []*half{&m.image, &m.text} {
		for i := range h.blocks {
			b := &h.blocks[i]
			all = append(all, &b.qkv, &b.out, &b.up, &b.down)
		}
	}
	return all
}

// pack brings all matrices into the kernel's order.
func (m *Model) pack() {
	for _, l := range m.linears() {
		width := panelWidth(l.n)
		for at := 0; at < l.n; at += width {
			l.panels = append(l.panels, m.kernel.Pack(width, l.k, l.weight[at*l.k:][:width*l.k]))
		}
		l.weight = nil
	}
	for _, h := range []*half{&m.image, &m.text} {
		w := &h.project
		w.WideMatrix = m.kernel.PackWide(w.N, w.K, w.Weight)
	}
}

// panelWidth divides n, a multiple of 64, into panels of whole heads.
func panelWidth(n int) int {
	for _, w := range []int{256, 192, 128} {
		if n%w == 0 {
			return w
		}
	}
	return headWidth
}
