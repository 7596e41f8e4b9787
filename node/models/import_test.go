package models

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
)

func TestImport(t *testing.T) {
	s, root := holder(t, 1, 3<<20+7)
	content := weights(1, 3<<20+7)
	require.Equal(t, []string{dirName(root) + "/manifest.cbor", dirName(root) + "/model", dirName(root) + "/model.list", "lock"}, names(t, s.cfg.Dir))
	_, files, closeAll, err := s.Files(root)
	require.NoError(t, err)
	defer closeAll()
	got, err := io.ReadAll(io.NewSectionReader(files[0], 0, 1<<30))
	require.NoError(t, err)
	require.Equal(t, content, got)
	require.NoError(t, s.Verify(t.Context(), root, nil))

	// The store's own folder can be handed to another store.
	other := open(t, config(t))
	info, known, err := other.Import(t.Context(), info(t, s, root).Dir, Options{})
	require.NoError(t, err)
	require.False(t, known)
	require.Equal(t, root, info.Root)
	_, known, err = other.Import(t.Context(), s.dir(root), Options{})
	require.NoError(t, err)
	require.True(t, known)

	// Another process sees it, and a third one that was open before.
	require.Len(t, list(t, open(t, other.cfg)), 1)
	late := open(t, config(t))
	late.cfg.Dir = other.cfg.Dir
	changed, err := late.Refresh()
	require.NoError(t, err)
	require.True(t, changed)
	changed, err = late.Refresh()
	require.NoError(t, err)
	require.False(t, changed)
	require.Len(t, list(t, late), 1)
}

// TestImportRefuses checks that nothing is left of what is refused.
func TestImportRefuses(t *testing.T) {
	content := weights(2, 2<<20)
	for name, c := range map[string]struct {
		spoil func(t *testing.T, dir string, cfg *Config)
		want  error
	}{
		"no manifest":    {func(t *testing.T, dir string, _ *Config) { require.NoError(t, os.Remove(dir+"/manifest.cbor")) }, ErrNoModel},
		"no file":        {func(t *testing.T, dir string, _ *Config) { require.NoError(t, os.Remove(dir+"/model.limn")) }, ErrNoModel},
		"truncated file": {func(t *testing.T, dir string, _ *Config) { require.NoError(t, os.Truncate(dir+"/model.limn", 1<<20)) }, ErrNoModel},
		"other file": {func(t *testing.T, dir string, _ *Config) {
			require.NoError(t, os.WriteFile(dir+"/model.limn", weights(3, 2<<20), 0o644))
		}, ErrDamaged},
		"broken manifest": {func(t *testing.T, dir string, _ *Config) {
			require.NoError(t, os.WriteFile(dir+"/manifest.cbor", []byte{0xa0}, 0o644))
		}, compute.ErrManifest},
		"quota": {func(_ *testing.T, _ string, cfg *Config) { cfg.Quota = 2<<20 - 1 }, ErrNoSpace},
		"disk":  {func(_ *testing.T, _ string, cfg *Config) { cfg.Reserve = 1 << 61 }, ErrNoSpace},
		"does not open": {func(_ *testing.T, _ string, cfg *Config) {
			cfg.Formats = []Format{{Architecture: compute.ClipViT, Check: func(context.Context, []byte, []io.ReaderAt) error { return compute.ErrModelFile }}}
		}, ErrUnusable},
	} {
		t.Run(name, func(t *testing.T) {
			dir, cfg := t.TempDir(), config(t)
			lay(t, dir, content)
			c.spoil(t, dir, &cfg)
			s := open(t, cfg)
			_, _, err := s.Import(t.Context(), dir, Options{})
			require.ErrorIs(t, err, c.want)
			require.Empty(t, list(t, s))
			require.Equal(t, []string{"lock"}, names(t, cfg.Dir))
		})
	}
	s := open(t, config(t))
	_, _, err := s.Import(t.Context(), os.DevNull, Options{})
	require.ErrorIs(t, err, ErrNoModel)
	dir := t.TempDir()
	lay(t, dir, content)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = s.Import(ctx, dir, Options{})
	require.Error(t, err)
	_, _, err = s.Import(t.Context(), "nowhere", Options{})
	require.ErrorIs(t, err, os.ErrNotExist)
	_, _, err = s.Import(t.Context(), dir+"/model.limn", Options{})
	require.ErrorIs(t, err, ErrNoImporter)
}

// TestImportFile runs a format that makes its model of the bytes of a file, backwards.
func TestImportFile(t *testing.T) {
	cfg := config(t)
	reverse := func(_ context.Context, r io.ReaderAt, size int64, w io.Writer, _ Options) (*compute.Manifest, error) {
		b, err := io.ReadAll(io.NewSectionReader(r, 0, size))
		if err != nil || b[0] != '<' {
			return nil, fmt.Errorf("%w: does not begin with <", ErrNoModel)
		}
		if b[1] == '+' {
			b = append(b, make([]byte, vocabularyBytes+1)...)
		}
		slices.Reverse(b)
		_, err = w.Write(b)
		return &compute.Manifest{Architecture: compute.ClipViT}, err
	}
	cfg.Formats = []Format{{Architecture: compute.FlowClip}, {Architecture: compute.ClipViT, Import: reverse}}
	s := open(t, cfg)
	path := filepath.Join(t.TempDir(), "a.safetensors")
	require.NoError(t, os.WriteFile(path, []byte("<abc"), 0o644))
	first, known, err := s.Import(t.Context(), path, Options{})
	require.NoError(t, err)
	require.False(t, known)
	_, files, closeAll, err := s.Files(first.Root)
	require.NoError(t, err)
	defer closeAll()
	got, err := io.ReadAll(io.NewSectionReader(files[0], 0, 100))
	require.NoError(t, err)
	require.Equal(t, "cba<", string(got))
	again, known, err := s.Import(t.Context(), path, Options{})
	require.NoError(t, err)
	require.True(t, known)
	require.Equal(t, first.Root, again.Root)

	require.NoError(t, os.WriteFile(path, []byte("png"), 0o644))
	_, _, err = s.Import(t.Context(), path, Options{})
	require.ErrorIs(t, err, ErrNoImporter)
	require.ErrorContains(t, err, "does not begin with <")
	require.NoError(t, os.WriteFile(path, []byte("<+ grows"), 0o644))
	_, _, err = s.Import(t.Context(), path, Options{})
	require.ErrorIs(t, err, ErrNoSpace)
	require.Len(t, list(t, s), 1)
	require.NoDirExists(t, filepath.Join(cfg.Dir, "tmp"))
}

// A process that was killed in the middle of an import leaves what the next one clears.
func TestImportClearsWhatAKillLeft(t *testing.T) {
	s, _ := holder(t, 1, 100)
	left := filepath.Join(s.cfg.Dir, "tmp", "import")
	require.NoError(t, os.MkdirAll(left, 0o755))
	require.NoError(t, os.WriteFile(left+"/model", weights(1, 1000), 0o644))
	require.Len(t, list(t, s), 1)
	dir := t.TempDir()
	lay(t, dir, weights(9, 100))
	_, _, err := s.Import(t.Context(), dir, Options{})
	require.NoError(t, err)
	require.NoDirExists(t, filepath.Join(s.cfg.Dir, "tmp"))
}
