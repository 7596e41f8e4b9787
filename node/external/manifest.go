package external

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/dagcbor"
	"github.com/limn-network/limn/protocol"
)

// Architecture is what the manifest of such a model calls itself.
const Architecture = "external/1"

// MaxManifestBytes bounds a manifest; those that Derive makes have about 300 bytes.
const MaxManifestBytes = 4 << 10

// ErrManifest is returned for bytes that are not the manifest of a model from outside.
var ErrManifest = errors.New("external: bad manifest")

// Manifest is the published description of a model from outside: deterministic dag-cbor, whose SHA-256 is the model's root.
type Manifest struct {
	Architecture string `cbor:"architecture"`
	// Checkpoint is the SHA-256 of the whole checkpoint file.
	Checkpoint protocol.Hash `cbor:"checkpoint"`
	// Floor is the median augmented score below which a picture is rejected, in 1e-4 of cosine.
	Floor    int32 `cbor:"floor"`
	Guidance Range `cbor:"guidance"` // in 1/100
	// Scorer is the model that judges the pictures.
	Scorer compute.Link `cbor:"scorer"`
	Sides  Sides        `cbor:"sides"`
	Steps  Range        `cbor:"steps"`
}

// Range is what may be asked for, and what is asked for by those who do not say.
type Range struct {
	Min     int `cbor:"min"`
	Max     int `cbor:"max"`
	Default int `cbor:"default"`
}

func (r Range) holds(v int) bool { return v >= r.Min && v <= r.Max }

// Sides says which sizes a model makes, in pixels. Width and height are free within it.
type Sides struct {
	Range
	// Multiple divides every side.
	Multiple int `cbor:"multiple"`
	// Area is the most that width times height may be.
	Area int `cbor:"area"`
}

// Derive describes a checkpoint of which nothing but its hash is known. Changing what it returns gives every model a new root.
//
// The ranges are what home servers take for the usual checkpoints; the largest size is the native one of those trained
// at 1024 x 1024. The floor is the scorer's for models that nobody has measured.
func Derive(checkpoint protocol.Hash, scorer Scorer) Manifest {
	return Manifest{
		Architecture: Architecture,
		Checkpoint:   checkpoint,
		Floor:        scorer.UnmeasuredFloor(),
		Guidance:     Range{Min: 100, Max: protocol.MaxGuidance, Default: 700},
		Scorer:       scorer.Root(),
		Sides:        Sides{Range: Range{Min: 256, Max: 1536, Default: 512}, Multiple: 64, Area: 1024 * 1024},
		Steps:        Range{Min: 1, Max: 100, Default: 20},
	}
}

// Bytes is the canonical form.
func (m Manifest) Bytes() ([]byte, error) {
	return dagcbor.Marshal(m)
}

// Decode reads and checks a manifest from anywhere. Only the canonical form is taken: one model has one root.
func Decode(b []byte) (Manifest, error) {
	var m Manifest
	if len(b) > MaxManifestBytes {
		return m, fmt.Errorf("%w: %d bytes, at most %d", ErrManifest, len(b), MaxManifestBytes)
	}
	if err := dagcbor.Unmarshal(b, &m); err != nil {
		return m, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	return m, m.validate()
}

// Root is the hash by which tasks name the model that a manifest describes.
func Root(manifest []byte) protocol.Hash { return sha256.Sum256(manifest) }

func (m Manifest) validate() error {
	const top = 10_000 // 1.0 in the unit of scores
	s := m.Sides
	switch {
	case m.Architecture != Architecture:
		return fmt.Errorf("%w: architecture %q, wanted is %q", ErrManifest, m.Architecture, Architecture)
	case m.Checkpoint.IsZero() || protocol.Hash(m.Scorer).IsZero():
		return fmt.Errorf("%w: no checkpoint or no scorer", ErrManifest)
	case m.Floor < -top || m.Floor > top:
		return fmt.Errorf("%w: floor %d, allowed are %d to %d", ErrManifest, m.Floor, -top, top)
	case s.Multiple < 1 || s.Default%s.Multiple != 0 || s.Default*s.Default > s.Area || s.Area > protocol.MaxSide*protocol.MaxSide:
		return fmt.Errorf("%w: sides %+v", ErrManifest, s)
	}
	for name, r := range map[string]struct {
		Range
		low, high int
	}{
		"guidance": {m.Guidance, 0, protocol.MaxGuidance}, "sides": {s.Range, 1, protocol.MaxSide}, "steps": {m.Steps, 1, protocol.MaxSteps},
	} {
		if r.Min < r.low || r.Max > r.high || !r.holds(r.Default) {
			return fmt.Errorf("%w: %s %+v, allowed are %d to %d", ErrManifest, name, r.Range, r.low, r.high)
		}
	}
	return nil
}
