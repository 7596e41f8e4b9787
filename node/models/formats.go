package models

import (
	"context"
	"fmt"
	"io"

	"github.com/limn-network/limn/compute"
)

// Format is what the program can do with the models of one architecture.
type Format struct {
	// Architecture is the name in the manifest.
	Architecture string
	// About says in a few words what these models are.
	About string
	// Check opens a model, to see that its files are what such a model has; files come in the manifest's order. Nil
	// where the program knows of no way to do so.
	Check func(ctx context.Context, manifest []byte, files []io.ReaderAt) error
	// Import turns the file of another program into the model's one file and its manifest, whose Files it leaves to the
	// store. The same input must give the same bytes on every machine. It returns an error that is ErrNoModel when the
	// file is of another kind. Nil where such models are not imported from files.
	Import func(ctx context.Context, r io.ReaderAt, size int64, w io.Writer) (*compute.Manifest, error)
}

// DefaultFormats are those that this module brings.
func DefaultFormats() []Format {
	return []Format{{Architecture: compute.FlowClip, About: "small diffusion model with its CLIP pair", Check: checkFlow}}
}

// checkFlow opens a model as the engine would, which proves that nothing in it can overflow.
func checkFlow(_ context.Context, manifest []byte, files []io.ReaderAt) error {
	m, err := compute.DecodeManifest(manifest)
	if err != nil {
		return err
	}
	content := make([]byte, m.Files[0].Size) // which the architecture bounds
	if _, err := files[0].ReadAt(content, 0); err != nil && err != io.EOF {
		return err
	}
	_, err = compute.Open(manifest, content, compute.DefaultConfig())
	return err
}

// format returns what the program knows of an architecture; nil is nothing.
func (s *Store) format(architecture string) *Format {
	for i := range s.cfg.Formats {
		if s.cfg.Formats[i].Architecture == architecture {
			return &s.cfg.Formats[i]
		}
	}
	return nil
}

// check opens a model whose bytes are known to be those of its manifest.
func (s *Store) check(ctx context.Context, e *entry) error {
	f := s.format(e.manifest.Architecture)
	if f == nil || f.Check == nil {
		return nil
	}
	files, closeAll, err := e.readers()
	if err != nil {
		return err
	}
	defer closeAll()
	if err := f.Check(ctx, e.raw, files); err != nil {
		return fmt.Errorf("%w: %w", ErrUnusable, err)
	}
	return nil
}
