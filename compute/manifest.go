package compute

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/limn-network/limn/compute/dagcbor"
)

const maxManifestBytes = 64 << 10

// Manifest is the published description of a model: deterministic dag-cbor, whose SHA-256 is the model root. Every
// architecture has the name and the files; which of the other fields it has, all or none, is for architectureOf to say.
type Manifest struct {
	Architecture string `cbor:"architecture"`
	Files        []File `cbor:"files"`

	// Of models that make pictures.
	Classes      []Class        `cbor:"classes,omitempty"`
	DefaultSteps int            `cbor:"defaultSteps,omitempty"`
	Guidance     *GuidanceRange `cbor:"guidance,omitempty"`
	Sizes        [][2]int       `cbor:"sizes,omitempty"` // width and height in pixels
	Steps        []int          `cbor:"steps,omitempty"`
}

// Class is a prompt class with its floor: the 0.1 % quantile of the median augmented score of honest pictures.
type Class struct {
	Name  string `cbor:"name"`
	Floor int32  `cbor:"floor"` // 1e-4 of cosine
}

// File is one file of the model, named by its part in it ("model"), which is also its name on disk.
type File struct {
	Name string `cbor:"name"`
	Size int64  `cbor:"size"` // bytes
	Link Link   `cbor:"link"` // of the list of its chunks

	// Pieces is the root of the trace tree over the file's kilobytes (domain PieceDomain), so that a few weights are
	// proved without a whole chunk, where a disputed tile is computed from them.
	Pieces [sha256.Size]byte `cbor:"pieces"`
}

// GuidanceRange is in 1/100.
type GuidanceRange struct {
	Min     int `cbor:"min"`
	Max     int `cbor:"max"`
	Default int `cbor:"default"`
}

// Bytes is the canonical form.
func (m *Manifest) Bytes() ([]byte, error) {
	return dagcbor.Marshal(m)
}

// DecodeManifest reads and checks a manifest from anywhere.
func DecodeManifest(b []byte) (*Manifest, error) {
	if len(b) > maxManifestBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrManifest, len(b), maxManifestBytes)
	}
	var m Manifest
	if err := dagcbor.Unmarshal(b, &m); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	if err := m.validate(); err != nil {
		return nil, err
	}
	return &m, nil
}

// Names of the architectures.
const (
	// FlowClip is a rectified-flow generator with the CLIP pair that scores it, in one file of this package's format.
	FlowClip = "limn-flow-clip/1"
	// ClipViT is an imported CLIP of the ViT-B/32 kind, a scorer.
	ClipViT = "clip-vit/1"
)

// architecture is what a manifest has to hold to the name it gives.
type architecture struct {
	files    []string              // names, in order
	maxBytes int64                 // of all files together
	pictures bool                  // has the fields of models that make pictures
	validate func(*Manifest) error // the rest; nil for nothing
}

// architectureOf is the one place that knows all architectures. A manifest is checked here before anything it names is
// fetched or allocated, so maxBytes is what a stranger's manifest may make a node hold.
func architectureOf(name string) (a architecture, known bool) {
	switch name {
	case FlowClip:
		return architecture{files: []string{"model"}, maxBytes: 64 << 20, pictures: true, validate: (*Manifest).validateClasses}, true
	case ClipViT:
		return architecture{files: []string{"model"}, maxBytes: 1 << 30}, true
	}
	return architecture{}, false
}

// Size is what all files hold together, in bytes.
func (m *Manifest) Size() (n int64) {
	for _, f := range m.Files {
		n += f.Size
	}
	return n
}

func (m *Manifest) validate() error {
	a, known := architectureOf(m.Architecture)
	if !known {
		return badManifest("architecture %q is not known here; known are %q and %q", m.Architecture, FlowClip, ClipViT)
	}
	if err := m.validateFiles(a); err != nil {
		return err
	}
	if err := m.validatePictures(a.pictures); err != nil || a.validate == nil {
		return err
	}
	return a.validate(m)
}

func badManifest(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrManifest, fmt.Sprintf(format, args...))
}

func (m *Manifest) validateFiles(a architecture) error {
	if len(m.Files) != len(a.files) {
		return badManifest("%d files, %s has %d", len(m.Files), m.Architecture, len(a.files))
	}
	total := int64(0)
	for i, f := range m.Files {
		if f.Name != a.files[i] {
			return badManifest("file %q, %s has %q here", f.Name, m.Architecture, a.files[i])
		}
		if f.Size <= 0 || f.Size > MaxFileBytes || total+f.Size > a.maxBytes {
			return badManifest("file %q of %d bytes, the files of %s have at most %d together", f.Name, f.Size, m.Architecture, a.maxBytes)
		}
		total += f.Size
	}
	return nil
}

func (m *Manifest) validatePictures(wanted bool) error {
	g := m.Guidance
	if !wanted {
		if len(m.Classes) > 0 || m.DefaultSteps != 0 || g != nil || len(m.Sizes) > 0 || len(m.Steps) > 0 {
			return badManifest("%s makes no pictures, but has classes, steps, guidance or sizes", m.Architecture)
		}
		return nil
	}
	switch {
	case len(m.Sizes) == 0 || len(m.Steps) == 0:
		return badManifest("no sizes or no steps")
	case !slices.Contains(m.Steps, m.DefaultSteps):
		return badManifest("default of %d steps is not among %v", m.DefaultSteps, m.Steps)
	case g == nil:
		return badManifest("no guidance")
	case g.Min < 0 || g.Max > 10000 || g.Default < g.Min || g.Default > g.Max:
		return badManifest("guidance %+v", *g)
	}
	return nil
}

func (m *Manifest) validateClasses() error {
	if len(m.Classes) > UnlistedClass {
		return badManifest("%d classes, at most %d have a number", len(m.Classes), UnlistedClass)
	}
	seen := map[string]bool{}
	for _, c := range m.Classes {
		if seen[c.Name] || c.Floor < -scoreUnit || c.Floor > scoreUnit {
			return badManifest("class %q twice or with floor %d", c.Name, c.Floor)
		}
		seen[c.Name] = true
	}
	if !seen[otherClass] {
		return badManifest("no class %q", otherClass)
	}
	return nil
}
