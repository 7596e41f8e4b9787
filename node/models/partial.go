package models

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/gofrs/flock"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

const partialDir = "partial"

func (s *Store) partial(root protocol.Hash) string {
	return filepath.Join(s.cfg.Dir, partialDir, dirName(root))
}

// partials tells of the models that are not complete. Each holds its place in the quota by its manifest.
func (s *Store) partials() (out []Info, err error) {
	names, err := readDir(filepath.Join(s.cfg.Dir, partialDir))
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		root, ok := parseDirName(name.Name())
		if !ok || !name.IsDir() {
			continue
		}
		i := Info{Root: root, State: Partial, Dir: s.partial(root)}
		m, _, err := readManifest(i.Dir, root)
		if err != nil {
			if !exists(i.Dir) {
				continue // completed just now
			}
			i.Manifest, i.State, i.Fault, i.Size = &compute.Manifest{}, Damaged, err, onDisk(i.Dir)
			i.Here = i.Size
			out = append(out, i)
			continue
		}
		i.Manifest, i.Size = m, m.Size()
		for _, f := range m.Files {
			if info, err := os.Stat(filepath.Join(i.Dir, f.Name)); err == nil {
				i.Here += allocated(info)
			}
		}
		out = append(out, i)
	}
	slices.SortFunc(out, func(a, b Info) int { return bytes.Compare(a.Root[:], b.Root[:]) })
	return out, nil
}

// lockPartial keeps other processes from fetching the same model. Unlocking removes the lock's file, so whoever got the
// lock looks whether the file is still the one that others would lock.
func (s *Store) lockPartial(root protocol.Hash) (unlock func(), err error) {
	if err := s.makeDirs(); err != nil {
		return nil, err
	}
	path := s.partial(root) + ".lock"
	for {
		before, err := touch(path)
		if err != nil {
			return nil, fmt.Errorf("models: lock: %w", err)
		}
		l := flock.New(path)
		ok, err := l.TryLock()
		if err != nil {
			return nil, fmt.Errorf("models: lock: %w", err)
		}
		if !ok {
			return nil, fmt.Errorf("models: %s: %w", root, ErrBusy)
		}
		if after, err := os.Stat(path); err == nil && os.SameFile(before, after) {
			return func() {
				_ = os.Remove(path) // a system that does not allow it keeps an empty file
				_ = l.Unlock()
			}, nil
		}
		_ = l.Unlock()
	}
}

// touch makes sure that a file is there.
func touch(path string) (fs.FileInfo, error) {
	f, err := os.OpenFile(path, os.O_RDONLY|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	return info, errors.Join(err, f.Close())
}
