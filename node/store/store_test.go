package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/node/store/storetest"
)

func TestConformance(t *testing.T) {
	t.Run("disk", func(t *testing.T) {
		storetest.Run(t, func(t *testing.T) storetest.Disk {
			dir := t.TempDir()
			return func() (*store.Store, error) { return store.Open(dir, store.Options{}) }
		})
	})
	t.Run("memory", func(t *testing.T) {
		storetest.Run(t, func(*testing.T) storetest.Disk {
			memory := &store.Memory{}
			return func() (*store.Store, error) { return store.Open("", store.Options{Memory: memory}) }
		})
	})
}

// onDiskAndInMemory runs a test on both kinds of store, which must behave alike.
func onDiskAndInMemory(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Run("disk", func(t *testing.T) { test(t, open(t, t.TempDir(), store.Options{})) })
	t.Run("memory", func(t *testing.T) { test(t, open(t, "", store.Options{InMemory: true})) })
}

func open(t *testing.T, dir string, o store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(dir, o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

// TestRunCollectsGarbage overwrites large values until whole value-log files are garbage, and watches Run remove some.
func TestRunCollectsGarbage(t *testing.T) {
	dir := t.TempDir()
	s, err := store.Open(dir, store.Options{GCInterval: time.Millisecond})
	require.NoError(t, err)
	b := s.Namespace("blocks")
	value := make([]byte, 1<<20)
	for i := range 40 { // two and a half files of 16 MiB
		require.NoError(t, b.Put([]byte{byte(i)}, value))
	}
	for i := range 40 {
		require.NoError(t, b.Delete([]byte{byte(i)}))
	}
	// Badger learns what is garbage when it compacts, which closing makes it do.
	require.NoError(t, s.Close())
	require.FileExists(t, filepath.Join(dir, "000001.vlog"))

	s = open(t, dir, store.Options{GCInterval: time.Millisecond})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	require.Eventually(t, func() bool {
		_, err := os.Stat(filepath.Join(dir, "000001.vlog"))
		return errors.Is(err, os.ErrNotExist)
	}, 10*time.Second, 5*time.Millisecond)
	cancel()
	require.NoError(t, <-done)
}
