package compute

import (
	"embed"
	"errors"
	"fmt"
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
	if manifest, err = embedded.ReadFile("embedded/manifest.cbor"); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrNoEmbedded, err)
	}
	if file, err = embedded.ReadFile("embedded/model.limn"); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrNoEmbedded, err)
	}
	return manifest, file, nil
}
