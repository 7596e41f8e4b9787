package models

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// Verify hashes every byte of a complete model and opens it. A model in which it finds damage is put back among the
// partial ones, so that it is no longer served and Pull fetches what is damaged; the error is ErrDamaged then, and
// ErrUnusable when it is whole but does not open. done is told how many bytes have been hashed, and may be nil.
func (s *Store) Verify(ctx context.Context, root protocol.Hash, done func(n int64)) error {
	if _, err := s.Refresh(); err != nil {
		return err
	}
	e, err := s.get(root)
	switch {
	case errors.Is(err, ErrUnknown) && exists(s.partial(root)):
		return fmt.Errorf("%w: 'peer models pull' fetches the rest", ErrIncomplete)
	case errors.Is(err, ErrUnknown):
		return err
	case err == nil:
		err = s.hash(ctx, e, done)
	}
	if err == nil {
		err = s.check(ctx, e)
	}
	damaged := errors.Is(err, ErrDamaged) || errors.Is(err, fs.ErrNotExist)
	if err == nil || !damaged || ctx.Err() != nil || e != nil && e.embedded {
		return err
	}
	return errors.Join(err, s.setAside(ctx, root))
}

// hash compares all chunks with their lists.
func (s *Store) hash(ctx context.Context, e *entry, done func(int64)) error {
	files, closeAll, err := e.readers()
	if err != nil {
		return err
	}
	defer closeAll()
	buffer, hashed := make([]byte, compute.ChunkSize), int64(0)
	for n := range e.files {
		f := &e.files[n]
		bad, first := 0, 0
		for i := range f.chunks {
			if err := ctx.Err(); err != nil {
				return err
			}
			_, intact, err := f.readChunk(files[n], i, buffer)
			if err != nil {
				return err
			}
			if !intact {
				if bad++; bad == 1 {
					first = i
				}
			}
			_, length := f.Chunk(i)
			if hashed += int64(length); done != nil {
				done(hashed)
			}
		}
		if bad > 0 {
			return fmt.Errorf("%w: %d of %d chunks of file %q, the first is number %d", ErrDamaged, bad, len(f.chunks), f.Name, first)
		}
	}
	return nil
}

// setAside makes a model partial again.
func (s *Store) setAside(ctx context.Context, root protocol.Hash) error {
	unlockPartial, err := s.lockPartial(root)
	if err != nil {
		return err
	}
	defer unlockPartial()
	return s.putAside(ctx, root)
}

// putAside is setAside for who holds the lock of the partial model.
func (s *Store) putAside(ctx context.Context, root protocol.Hash) error {
	unlock, err := s.lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err := os.RemoveAll(s.partial(root)); err != nil { // of a pull that was killed while an import was quicker
		return fmt.Errorf("models: %w", err)
	}
	if err := os.Rename(s.dir(root), s.partial(root)); err != nil {
		return fmt.Errorf("models: %w", err)
	}
	_, err = s.Refresh()
	return err
}

// Remove deletes a model, complete or partial.
func (s *Store) Remove(ctx context.Context, root protocol.Hash) error {
	if _, err := s.Refresh(); err != nil {
		return err
	}
	if e, err := s.get(root); err == nil && e.embedded {
		return ErrEmbedded
	}
	unlockPartial, err := s.lockPartial(root)
	if err != nil {
		return err
	}
	defer unlockPartial()
	unlock, err := s.lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	tmp, err := s.tempDir()
	if err != nil {
		return err
	}
	found := false
	for i, dir := range []string{s.dir(root), s.partial(root)} {
		// The rename is what removes it for all who look; deleting a gigabyte may take a while.
		switch err := os.Rename(dir, filepath.Join(tmp, fmt.Sprint(i))); {
		case err == nil:
			found = true
		case !errors.Is(err, fs.ErrNotExist):
			return fmt.Errorf("models: %w", err)
		}
	}
	if !found {
		return fmt.Errorf("%w: %s", ErrUnknown, root)
	}
	if err := os.RemoveAll(tmp); err != nil {
		return fmt.Errorf("models: %w", err)
	}
	_, err = s.Refresh()
	return err
}
