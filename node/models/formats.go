package models

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/safetensors"
	"github.com/limn-network/limn/compute/vit"
	"github.com/limn-network/limn/protocol"
)

// Format is what the program can do with the models of one architecture.
type Format struct {
	// Architecture is the name in the manifest.
	Architecture string
	// About says in a few words what these models are.
	About string
	// Check opens a model, to see that its files are what such a model has; files come in the manifest's order. What is
	// wrong with the files themselves it returns as an error of compute or vit that says so, or as ErrUnusable: Pull throws
	// such a model away. Nil where the program knows of no way to do so.
	Check func(ctx context.Context, manifest []byte, files []io.ReaderAt) error
	// Import turns the file of another program into the model's one file and its manifest, whose Files it leaves to the
	// store. The same input must give the same bytes on every machine. It returns an error that is ErrNoModel when the
	// file is of another kind. Nil where such models are not imported from files.
	Import func(ctx context.Context, r io.ReaderAt, size int64, w io.Writer, o Options) (*compute.Manifest, error)
}

// Options are what a file of another program does not say about its model.
type Options struct {
	// GELU tells that a CLIP uses the exact GELU and not the quick one that OpenAI's have ("hidden_act": "gelu").
	GELU bool
}

// DefaultFormats are those that this module brings.
func DefaultFormats() []Format {
	return []Format{
		{Architecture: compute.FlowClip, About: "small diffusion model with its CLIP pair", Check: checkFlow},
		{Architecture: compute.ClipViT, About: "CLIP (ViT-B/32 and its like) as safetensors", Check: checkViT, Import: importViT},
	}
}

func checkViT(ctx context.Context, manifest []byte, files []io.ReaderAt) error {
	_, err := vit.Open(ctx, manifest, files[0], compute.DefaultConfig())
	return err
}

func importViT(ctx context.Context, r io.ReaderAt, size int64, w io.Writer, o Options) (*compute.Manifest, error) {
	m, err := vit.Import(ctx, r, size, w, vit.ImportOptions{GELU: o.GELU})
	if errors.Is(err, vit.ErrOther) || errors.Is(err, safetensors.ErrFormat) {
		err = fmt.Errorf("%w: %w", ErrNoModel, err)
	}
	return m, err
}

// checkFlow opens a model as the engine would, which proves that nothing in it can overflow.
func checkFlow(_ context.Context, manifest []byte, files []io.ReaderAt) error {
	_, err := openFlow(manifest, files)
	return err
}

func openFlow(manifest []byte, files []io.ReaderAt) (*compute.Model, error) {
	m, err := compute.DecodeManifest(manifest)
	if err != nil {
		return nil, err
	}
	if m.Architecture != compute.FlowClip { // whose size is bounded
		return nil, fmt.Errorf("%w: it is of the kind %s", ErrArchitecture, m.Architecture)
	}
	content := make([]byte, m.Files[0].Size)
	if _, err := files[0].ReadAt(content, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	return compute.Open(manifest, content, compute.DefaultConfig())
}

// OpenFlow opens a complete model that makes pictures.
func (s *Store) OpenFlow(root protocol.Hash) (*compute.Model, error) {
	manifest, files, closeAll, err := s.Files(root)
	if err != nil {
		return nil, err
	}
	defer closeAll()
	m, err := openFlow(manifest, files)
	if err != nil {
		return nil, fmt.Errorf("open model %s: %w", root, err)
	}
	return m, nil
}

// OpenCLIP opens a complete model that was imported to score pictures of others.
func (s *Store) OpenCLIP(ctx context.Context, root protocol.Hash) (*vit.Model, error) {
	manifest, files, closeAll, err := s.Files(root)
	if err != nil {
		return nil, err
	}
	defer closeAll()
	m, err := compute.DecodeManifest(manifest)
	if err != nil {
		return nil, err
	}
	if m.Architecture != compute.ClipViT {
		return nil, fmt.Errorf("%w: it is of the kind %s", ErrArchitecture, m.Architecture)
	}
	return vit.Open(ctx, manifest, files[0], compute.DefaultConfig())
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
	return blame(f.Check(ctx, e.raw, files))
}

// blame makes ErrUnusable of an error that lies in the bytes of a model. A Ctrl-C while it is opened, a lack of memory or a
// kernel that this processor does not have are no fault of the model, and must not cost what took an hour to come.
func blame(err error) error {
	for _, fault := range []error{compute.ErrManifest, compute.ErrModelFile, compute.ErrOverflow, vit.ErrFile} {
		if errors.Is(err, fault) {
			return fmt.Errorf("%w: %w", ErrUnusable, err)
		}
	}
	return err
}
