package models

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/vit/vittest"
	"github.com/limn-network/limn/protocol"
)

// clip writes a small CLIP of random weights with CLIP's own vocabulary, as others would publish it.
func clip(t *testing.T) (path string) {
	t.Helper()
	shape := vittest.Small()
	shape.Words, shape.Tokens = 49408, 77
	f := vittest.New(shape)
	path = filepath.Join(t.TempDir(), "model.safetensors")
	out, err := os.Create(path)
	require.NoError(t, err)
	_, err = io.Copy(out, io.NewSectionReader(f, 0, f.Size()))
	require.NoError(t, err)
	require.NoError(t, out.Close())
	return path
}

// TestImportCLIP: a published file becomes a model with one root everywhere, which another node can fetch and open.
func TestImportCLIP(t *testing.T) {
	path, cfg := clip(t), config(t)
	cfg.Formats = DefaultFormats()
	s := open(t, cfg)
	first, known, err := s.Import(t.Context(), path, Options{})
	require.NoError(t, err)
	require.False(t, known)
	require.Equal(t, compute.ClipViT, first.Manifest.Architecture)
	require.NoError(t, s.Verify(t.Context(), first.Root, nil))
	_, known, err = s.Import(t.Context(), path, Options{})
	require.NoError(t, err)
	require.True(t, known)
	other, _, err := s.Import(t.Context(), path, Options{GELU: true})
	require.NoError(t, err)
	require.NotEqual(t, first.Root, other.Root)

	reader := config(t)
	reader.Formats = DefaultFormats()
	fetched := open(t, reader)
	_, err = fetched.Pull(t.Context(), first.Root, &feeder{store: s}, nil)
	require.NoError(t, err)

	// Half a file, and a file whose weights are not numbers.
	require.NoError(t, os.Truncate(path, 1<<20))
	_, _, err = s.Import(t.Context(), path, Options{})
	require.ErrorIs(t, err, ErrNoImporter)
	require.ErrorContains(t, err, "safetensors")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = s.Import(ctx, clip(t), Options{})
	require.Error(t, err)
	require.Len(t, list(t, s), 2)
	require.NoDirExists(t, filepath.Join(cfg.Dir, "tmp"))
}

// Weights that are bytes but no model do not get in under any architecture.
func TestJunkDoesNotOpen(t *testing.T) {
	cfg, dir := config(t), t.TempDir()
	cfg.Formats = DefaultFormats()
	lay(t, dir, weights(1, 2<<20))
	_, _, err := open(t, cfg).Import(t.Context(), dir, Options{})
	require.ErrorIs(t, err, ErrUnusable)
}

// What opens a model of one kind says so of another.
func TestOpenKinds(t *testing.T) {
	cfg := config(t)
	cfg.Embedded, cfg.Formats = true, DefaultFormats()
	s := open(t, cfg)
	info, _, err := s.Import(t.Context(), clip(t), Options{})
	require.NoError(t, err)
	scorer, err := s.OpenCLIP(t.Context(), info.Root)
	require.NoError(t, err)
	require.Equal(t, info.Root, protocol.Hash(scorer.Root()))
	_, err = s.OpenFlow(info.Root)
	require.ErrorIs(t, err, ErrArchitecture)
	engine, err := s.Find(Embedded)
	require.NoError(t, err)
	flow, err := s.OpenFlow(engine.Root)
	require.NoError(t, err)
	require.Equal(t, engine.Root, protocol.Hash(flow.Root()))
	_, err = s.OpenCLIP(t.Context(), engine.Root)
	require.ErrorIs(t, err, ErrArchitecture)
	_, err = s.OpenCLIP(t.Context(), protocol.Hash{1})
	require.ErrorIs(t, err, ErrUnknown)
	_, err = s.OpenFlow(protocol.Hash{1})
	require.ErrorIs(t, err, ErrUnknown)
}
