package compute

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/fxamacker/cbor/v2"
)

const (
	architecture     = "limn-flow-clip/1"
	maxManifestBytes = 64 << 10
	maxModelBytes    = 64 << 20
	linkPrefix       = "\xd8\x2a\x58\x25\x00\x01\x55\x12\x20" // tag 42, 37 bytes, identity base, CIDv1 raw sha2-256
)

// Manifest is the published description of a model: deterministic dag-cbor, whose SHA-256 is the model root.
type Manifest struct {
	Architecture string        `cbor:"architecture"`
	Classes      []Class       `cbor:"classes"`
	DefaultSteps int           `cbor:"defaultSteps"`
	Files        []File        `cbor:"files"`
	Guidance     GuidanceRange `cbor:"guidance"`
	Sizes        [][2]int      `cbor:"sizes"`
	Steps        []int         `cbor:"steps"`
}

// Class is a prompt class with its floor: the 0.1 % quantile of the median augmented score of honest pictures.
type Class struct {
	Name  string `cbor:"name"`
	Floor int32  `cbor:"floor"` // 1e-4 of cosine
}

// File is one file of the model.
type File struct {
	Name string `cbor:"name"`
	Size int64  `cbor:"size"` // bytes
	Link Link   `cbor:"link"`
}

// GuidanceRange is in 1/100.
type GuidanceRange struct {
	Min     int `cbor:"min"`
	Max     int `cbor:"max"`
	Default int `cbor:"default"`
}

// Link is the SHA-256 of a file, written as a CIDv1 with the raw codec under dag-cbor's tag 42.
type Link [sha256.Size]byte

// MarshalCBOR writes the tagged CID.
func (l Link) MarshalCBOR() ([]byte, error) { return append([]byte(linkPrefix), l[:]...), nil }

// UnmarshalCBOR takes nothing but the tagged CID of a raw SHA-256 block.
func (l *Link) UnmarshalCBOR(b []byte) error {
	if len(b) != len(linkPrefix)+len(l) || string(b[:len(linkPrefix)]) != linkPrefix {
		return fmt.Errorf("%w: link is not a CIDv1 of a raw block", ErrManifest)
	}
	copy(l[:], b[len(linkPrefix):])
	return nil
}

// canonical is dag-cbor's encoding: shortest integers, definite lengths, map keys by length, then bytes.
func canonical() (cbor.EncMode, cbor.DecMode) {
	encode, err := cbor.EncOptions{Sort: cbor.SortLengthFirst, IndefLength: cbor.IndefLengthForbidden, NilContainers: cbor.NilContainerAsEmpty}.EncMode()
	if err != nil {
		panic("compute: " + err.Error()) // the options are constants
	}
	decode, err := cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden, MaxNestedLevels: 8,
		MaxArrayElements: 1 << 16, MaxMapPairs: 1 << 16, ExtraReturnErrors: cbor.ExtraDecErrorUnknownField,
	}.DecMode()
	if err != nil {
		panic("compute: " + err.Error())
	}
	return encode, decode
}

// decodeCanonical decodes b and refuses it unless it is exactly what encoding the value gives back.
func decodeCanonical(b []byte, v any) error {
	encode, decode := canonical()
	if err := decode.Unmarshal(b, v); err != nil {
		return err
	}
	again, err := encode.Marshal(v)
	if err != nil {
		return err
	}
	if !bytes.Equal(again, b) {
		return fmt.Errorf("not in canonical form")
	}
	return nil
}

// Bytes is the canonical form.
func (m *Manifest) Bytes() ([]byte, error) {
	encode, _ := canonical()
	return encode.Marshal(m)
}

// DecodeManifest reads and checks a manifest from anywhere.
func DecodeManifest(b []byte) (*Manifest, error) {
	if len(b) > maxManifestBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrManifest, len(b), maxManifestBytes)
	}
	var m Manifest
	if err := decodeCanonical(b, &m); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	if err := m.validate(); err != nil {
		return nil, err
	}
	return &m, nil
}

func (m *Manifest) validate() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrManifest, fmt.Sprintf(format, args...))
	}
	switch {
	case m.Architecture != architecture:
		return bad("architecture %q, this engine knows %q", m.Architecture, architecture)
	case len(m.Files) != 1 || m.Files[0].Name != "model":
		return bad("this architecture has one file, named model")
	case m.Files[0].Size <= 0 || m.Files[0].Size > maxModelBytes:
		return bad("file of %d bytes, at most %d", m.Files[0].Size, maxModelBytes)
	case len(m.Sizes) == 0 || len(m.Steps) == 0:
		return bad("no sizes or no steps")
	case !slices.Contains(m.Steps, m.DefaultSteps):
		return bad("default of %d steps is not among %v", m.DefaultSteps, m.Steps)
	case m.Guidance.Min < 0 || m.Guidance.Max > 10000 || m.Guidance.Default < m.Guidance.Min || m.Guidance.Default > m.Guidance.Max:
		return bad("guidance %+v", m.Guidance)
	}
	seen := map[string]bool{}
	for _, c := range m.Classes {
		if seen[c.Name] || c.Floor < -scoreUnit || c.Floor > scoreUnit {
			return bad("class %q twice or with floor %d", c.Name, c.Floor)
		}
		seen[c.Name] = true
	}
	if !seen[otherClass] {
		return bad("no class %q", otherClass)
	}
	return nil
}

// Check says whether content is the file that the manifest names.
func (f File) Check(content []byte) error {
	if int64(len(content)) != f.Size || sha256.Sum256(content) != f.Link {
		return fmt.Errorf("%w: %d bytes are not the file of the manifest (%d bytes)", ErrModelFile, len(content), f.Size)
	}
	return nil
}
