package compute

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"
	"sync"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/internal/memory"
	"github.com/limn-network/limn/compute/trace"
)

// Model is an opened model: immutable, safe for concurrent use, meant to be shared by all nodes of a process.
type Model struct {
	manifest  Manifest
	bytes     []byte // of the manifest
	root      [sha256.Size]byte
	file      []byte // the model file, from which disputed tiles are rebuilt
	limit     int64  // Config.Memory
	backend   backend
	engine    engine
	tokenizer *tokenizer
	flow      *flow
	clip      *clip
	floors    map[string]int32

	pieceTree func() (*trace.Tree, error) // of file, made once when a tile is first proved
}

// Open checks a manifest and its file and builds the model. It refuses a file that is not the manifest's, that is
// truncated or longer than its header says, and a model that could overflow an accumulator. The model keeps file.
func Open(manifest, file []byte, c Config) (*Model, error) {
	d, err := DecodeManifest(manifest)
	if err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	if err := d.Files[0].Check(file); err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	if err := c.Validate(); err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	k, err := kernel.Select(c.Kernel)
	if err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	if err := memory.Check(2*int64(len(file)), 0); err != nil { // as it is read, and in the kernel's order
		return nil, fmt.Errorf("open model: %w", err)
	}
	h, f, s, err := decodeModelFile(file)
	if err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	if err := d.matches(h); err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	if err := f.prove(); err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	if err := s.prove(); err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	m := &Model{
		manifest: *d, bytes: bytes.Clone(manifest), root: sha256.Sum256(manifest), limit: c.Memory, backend: cpu{k}, file: file,
		tokenizer: newTokenizer(h.Vocabulary, h.Config.Tokens), flow: f, clip: s, floors: map[string]int32{},
	}
	for _, class := range d.Classes {
		m.floors[class.Name] = class.Floor
	}
	m.pieceTree = sync.OnceValues(func() (*trace.Tree, error) { return hashPieces(file) })
	if m.engine, err = m.backend.place(f, s); err != nil {
		return nil, fmt.Errorf("open model: %w", err)
	}
	return m, nil
}

// matches says whether a manifest promises no more than its file holds.
func (m *Manifest) matches(h *modelHeader) error {
	if len(m.Sizes) != 1 || m.Sizes[0] != [2]int{h.Config.Size, h.Config.Size} {
		return fmt.Errorf("%w: sizes %v, the file makes %d x %d", ErrManifest, m.Sizes, h.Config.Size, h.Config.Size)
	}
	if !slices.Equal(m.Steps, h.Config.Steps) {
		return fmt.Errorf("%w: steps %v, the file has %v", ErrManifest, m.Steps, h.Config.Steps)
	}
	return nil
}

// Root names the model everywhere: the SHA-256 of its manifest.
func (m *Model) Root() [32]byte { return m.root }

// Manifest is the canonical dag-cbor that Root is the hash of.
func (m *Model) Manifest() []byte { return bytes.Clone(m.bytes) }

// Kernel names the kernel in use.
func (m *Model) Kernel() string { return m.backend.name() }

// Floor is the score below which a picture for this prompt is audited, in 1e-4.
func (m *Model) Floor(prompt string) int32 { return m.floors[m.floorClass(prompt)] }

func (m *Model) floorClass(prompt string) string {
	c := m.Understand(prompt).Class
	if _, ok := m.floors[c]; !ok {
		return otherClass
	}
	return c
}

// Memory is what Generate with one thread allocates, in bytes, apart from the model itself.
func (m *Model) Memory(p Params) int64 {
	return m.engine.samplerBytes(1, 1) + int64(3*p.Width*p.Height) + int64(32*(p.Steps+1))
}
