package models

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// Import takes a model in: from a folder with manifest.cbor and the files it names, which may have any extension, or
// from a file that one of the formats imports; the options are for the latter. A model that is here already is left as it
// is, and known is true. Nothing of a model that is refused, or of a process that is killed, is ever seen in the store.
func (s *Store) Import(ctx context.Context, path string, o Options) (info Info, known bool, err error) {
	stat, err := os.Stat(path)
	if err != nil {
		return Info{}, false, err
	}
	if !stat.IsDir() && !stat.Mode().IsRegular() { // a pipe would keep the store locked until somebody writes
		return Info{}, false, fmt.Errorf("%w: %s is neither a folder nor a file", ErrNoModel, path)
	}
	unlock, err := s.lock(ctx)
	if err != nil {
		return Info{}, false, err
	}
	defer unlock()
	tmp, err := s.tempDir()
	if err != nil {
		return Info{}, false, err
	}
	defer os.RemoveAll(tmp)
	dir := filepath.Join(tmp, "import")
	if err := os.Mkdir(dir, 0o755); err != nil {
		return Info{}, false, fmt.Errorf("models: %w", err)
	}
	var root protocol.Hash
	if stat.IsDir() {
		root, known, err = s.takeDir(ctx, path, dir)
	} else {
		root, known, err = s.takeFile(ctx, path, stat.Size(), dir, o)
	}
	if err == nil && !known {
		err = s.install(ctx, dir, root)
	}
	if err != nil {
		return Info{}, false, err
	}
	s.dropPartial(root)
	e, err := s.get(root)
	if err != nil {
		return Info{}, false, err
	}
	return s.info(e), known, nil
}

// dropPartial forgets a half-fetched copy of what is here now. One that is being fetched is dropped by who does that.
func (s *Store) dropPartial(root protocol.Hash) {
	if !exists(s.partial(root)) {
		return
	}
	if unlock, err := s.lockPartial(root); err == nil {
		defer unlock()
		_ = os.RemoveAll(s.partial(root)) // it only takes place; 'rm' tells why it cannot be removed
	}
}

// install checks a folder that has all of a model and makes it the root's. Called with the lock held.
func (s *Store) install(ctx context.Context, dir string, root protocol.Hash) error {
	if _, err := s.Refresh(); err != nil {
		return err
	}
	if s.has(root) { // another process was quicker
		return os.RemoveAll(dir)
	}
	e, err := loadEntry(dir, root)
	if err != nil {
		return err
	}
	if err := s.check(ctx, e); err != nil {
		return err
	}
	if err := syncDir(dir); err != nil {
		return fmt.Errorf("models: %w", err)
	}
	if err := os.RemoveAll(s.dir(root)); err != nil { // a damaged one
		return fmt.Errorf("models: %w", err)
	}
	if err := os.Rename(dir, s.dir(root)); err != nil {
		return fmt.Errorf("models: %w", err)
	}
	if err := syncDir(s.cfg.Dir); err != nil {
		return fmt.Errorf("models: %w", err)
	}
	_, err = s.Refresh()
	return err
}

func (s *Store) has(root protocol.Hash) bool {
	_, err := s.get(root)
	return err == nil
}

// takeDir copies a model that lies in a folder.
func (s *Store) takeDir(ctx context.Context, from, to string) (root protocol.Hash, known bool, err error) {
	raw, err := readSmall(filepath.Join(from, manifestName), maxManifest)
	if err != nil {
		return root, false, fmt.Errorf("%w: %w", ErrNoModel, err)
	}
	m, err := compute.DecodeManifest(raw)
	if err != nil {
		return root, false, fmt.Errorf("%s: %w", filepath.Join(from, manifestName), err)
	}
	root = sha256.Sum256(raw)
	if s.has(root) {
		return root, true, nil
	}
	paths, err := locate(from, m)
	if err != nil {
		return root, false, err
	}
	if err := s.room(m.Size(), m.Size()); err != nil {
		return root, false, err
	}
	for i, want := range m.Files {
		if err := copySynced(ctx, filepath.Join(to, want.Name), paths[i]); err != nil {
			return root, false, err
		}
		got, err := publish(ctx, filepath.Join(to, want.Name), want.Name)
		if err != nil {
			return root, false, err
		}
		if got != want {
			return root, false, fmt.Errorf("%w: %s is not the file of the manifest", ErrDamaged, paths[i])
		}
	}
	return root, false, writeSynced(filepath.Join(to, manifestName), raw)
}

// locate finds the files of a manifest in a folder, by name with or without extension, and with the right length.
func locate(dir string, m *compute.Manifest) (paths []string, err error) {
	for _, f := range m.Files {
		found, err := filepath.Glob(filepath.Join(globEscape(dir), f.Name+".*"))
		if err != nil {
			return nil, err
		}
		path := ""
		for _, candidate := range append([]string{filepath.Join(dir, f.Name)}, found...) {
			if info, err := os.Stat(candidate); err == nil && info.Mode().IsRegular() && info.Size() == f.Size {
				path = candidate
				break
			}
		}
		if path == "" {
			return nil, fmt.Errorf("%w: %s has no file %q of %d bytes", ErrNoModel, dir, f.Name, f.Size)
		}
		paths = append(paths, path)
	}
	return paths, nil
}

// globEscape takes a path literally.
func globEscape(path string) string {
	var out []rune
	for _, r := range path {
		if r == '*' || r == '?' || r == '[' {
			out = append(out, '[', r, ']')
			continue
		}
		out = append(out, r)
	}
	return string(out)
}

// vocabularyBytes is what a model file may hold besides weights.
const vocabularyBytes = 1 << 20

// takeFile converts the file of another program.
func (s *Store) takeFile(ctx context.Context, path string, size int64, to string, o Options) (root protocol.Hash, known bool, err error) {
	in, err := os.Open(path)
	if err != nil {
		return root, false, err
	}
	defer in.Close()
	// Weights become bytes, so what comes out is no longer than what goes in, but for a vocabulary.
	limit := size + vocabularyBytes
	if err := s.room(limit, limit); err != nil {
		return root, false, err
	}
	var reasons []error
	for _, f := range s.cfg.Formats {
		if f.Import == nil {
			continue
		}
		m, err := convert(ctx, f, in, size, to, o)
		if errors.Is(err, ErrNoModel) {
			reasons = append(reasons, fmt.Errorf("as %s: %w", f.Architecture, err))
			continue
		}
		if err != nil {
			return root, false, err
		}
		raw, err := m.Bytes()
		if err != nil {
			return root, false, err
		}
		root = sha256.Sum256(raw)
		return root, s.has(root), writeSynced(filepath.Join(to, manifestName), raw)
	}
	return root, false, errors.Join(append([]error{fmt.Errorf("%w: %s", ErrNoImporter, path)}, reasons...)...)
}

// convert writes the model file and its list, and completes the manifest.
func convert(ctx context.Context, f Format, in io.ReaderAt, size int64, to string, o Options) (*compute.Manifest, error) {
	const name = "model"
	path := filepath.Join(to, name)
	out, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return nil, err
	}
	limited := &limitedWriter{w: out, left: size + vocabularyBytes}
	m, err := f.Import(ctx, in, size, limited, o)
	if err := errors.Join(err, out.Sync(), out.Close()); err != nil {
		return nil, err
	}
	entry, err := publish(ctx, path, name)
	if err != nil {
		return nil, err
	}
	m.Files = []compute.File{entry}
	return m, nil
}

// limitedWriter keeps an importer within the place that was reserved.
type limitedWriter struct {
	w    io.Writer
	left int64
}

// Write implements io.Writer.
func (l *limitedWriter) Write(b []byte) (int, error) {
	if l.left -= int64(len(b)); l.left < 0 {
		return 0, fmt.Errorf("%w: the model would be longer than what it is made of", ErrNoSpace)
	}
	return l.w.Write(b)
}

// publish reads a file that was just written and puts its list beside it.
func publish(ctx context.Context, path, name string) (compute.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return compute.File{}, err
	}
	defer f.Close()
	entry, list, err := compute.NewFile(ctx, name, f)
	if err != nil {
		return compute.File{}, err
	}
	return entry, writeSynced(path+listSuffix, list)
}

// copySynced copies a file; a Ctrl-C ends it between two chunks.
func copySynced(ctx context.Context, to, from string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	for err == nil {
		if err = ctx.Err(); err == nil {
			_, err = io.CopyN(out, in, compute.ChunkSize)
		}
	}
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return errors.Join(err, out.Sync(), out.Close())
}
