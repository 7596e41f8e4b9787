package compute

import (
	"embed"
	"errors"
	"fmt"
	"io"
)

// The embedded model and its provenance; compute/train/publish.sh writes them.
//
//go:embed embedded
var embedded embed.FS

// ErrNoEmbedded is returned by a build without weights.
var ErrNoEmbedded = errors.New("this build carries no model")

// Embedded opens the model that the repository carries. Every call decodes it anew: a process keeps one, for
// example behind sync.OnceValues.
func Embedded() (*Model, error) { return OpenEmbedded(DefaultConfig()) }

// OpenEmbedded is Embedded with a configuration.
func OpenEmbedded(c Config) (*Model, error) {
	manifest, file, err := EmbeddedFiles()
	if err != nil {
		return nil, err
	}
	return Open(manifest, file, c)
}

// EmbeddedFiles are the manifest and the model file as they lie in the binary, for whoever serves them to others.
func EmbeddedFiles() (manifest, file []byte, err error) {
	if manifest, err = EmbeddedManifest(); err != nil {
		return nil, nil, err
	}
	if file, err = embedded.ReadFile(embeddedFile); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrNoEmbedded, err)
	}
	return manifest, file, nil
}

const embeddedFile = "embedded/model.limn"

// EmbeddedManifest is the manifest alone.
func EmbeddedManifest() ([]byte, error) {
	manifest, err := embedded.ReadFile("embedded/manifest.cbor")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoEmbedded, err)
	}
	return manifest, nil
}

// EmbeddedReference holds honest scores of the embedded model by prompt class, as protocol/watch encodes them: what its
// miners are watched against until audits bring fresher ones. Package sim/scores records them.
func EmbeddedReference() ([]byte, error) {
	reference, err := embedded.ReadFile("embedded/reference.scores")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoEmbedded, err)
	}
	return reference, nil
}

// EmbeddedFile is the model file where it lies in the binary, not copied, and its length. It needs no closing.
func EmbeddedFile() (io.ReaderAt, int64, error) {
	f, err := embedded.Open(embeddedFile)
	if err != nil {
		return nil, 0, fmt.Errorf("%w: %w", ErrNoEmbedded, err)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, 0, fmt.Errorf("%w: %w", ErrNoEmbedded, err)
	}
	r, ok := f.(io.ReaderAt) // says package embed of every regular file
	if !ok {
		return nil, 0, ErrNoEmbedded
	}
	return r, info.Size(), nil
}
