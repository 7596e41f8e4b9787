package models

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
)

// lock keeps other writers out of the folder: a process waits for another until ctx ends.
func (s *Store) lock(ctx context.Context) (unlock func(), err error) {
	if err := s.makeDirs(); err != nil {
		return nil, err
	}
	l := flock.New(filepath.Join(s.cfg.Dir, "lock"))
	if ok, err := l.TryLockContext(ctx, 50*time.Millisecond); err != nil || !ok {
		return nil, errors.Join(fmt.Errorf("models: lock: %w", ErrBusy), err)
	}
	return func() { _ = l.Unlock() }, nil
}

// used is what all models in the folder hold or are going to hold.
func (s *Store) used() (n int64, err error) {
	if _, err := s.Refresh(); err != nil {
		return 0, err
	}
	all, err := s.List()
	for _, i := range all {
		if !i.Embedded {
			n += i.Size
		}
	}
	return n, err
}

// room refuses what would exceed the quota or fill the disk: need bytes more in the books, write of which are still to
// be written. Called with the lock held, and the place is taken before it is released.
func (s *Store) room(need, write int64) error {
	used, err := s.used()
	if err != nil {
		return err
	}
	if need > s.cfg.Quota-used {
		return &QuotaError{Need: need, Used: used, Quota: s.cfg.Quota}
	}
	free, err := freeBytes(s.cfg.Dir)
	if err != nil {
		return fmt.Errorf("models: free space: %w", err)
	}
	if write > free-s.cfg.Reserve {
		return &DiskError{Need: write, Free: free, Reserve: s.cfg.Reserve}
	}
	return nil
}

// tempDir makes an empty folder for a write, and clears what writes that were killed left behind. Called with the lock
// held, so nobody else is at it.
func (s *Store) tempDir() (string, error) {
	tmp := filepath.Join(s.cfg.Dir, "tmp")
	if err := os.RemoveAll(tmp); err != nil {
		return "", fmt.Errorf("models: %w", err)
	}
	if err := os.MkdirAll(tmp, 0o755); err != nil {
		return "", fmt.Errorf("models: %w", err)
	}
	return tmp, nil
}
