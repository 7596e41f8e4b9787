package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node/store"
)

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

func TestBucket(t *testing.T) {
	onDiskAndInMemory(t, func(t *testing.T, s *store.Store) {
		b := s.Namespace("vouchers")
		_, err := b.Get([]byte("a"))
		require.ErrorIs(t, err, store.ErrNotFound)
		require.NoError(t, b.Delete([]byte("a")), "deleting nothing is no error")

		require.NoError(t, b.PutSync([]byte("a"), []byte("1")))
		require.NoError(t, b.Put([]byte("a"), []byte("2")))
		value, err := b.Get([]byte("a"))
		require.NoError(t, err)
		require.Equal(t, "2", string(value))
		has, err := b.Has([]byte("a"))
		require.NoError(t, err)
		require.True(t, has)

		require.NoError(t, b.Delete([]byte("a")))
		has, err = b.Has([]byte("a"))
		require.NoError(t, err)
		require.False(t, has)

		require.NoError(t, b.Put(nil, nil), "the empty key and the empty value are a key and a value")
		value, err = b.Get(nil)
		require.NoError(t, err)
		require.Empty(t, value)
	})
}

func TestLargeValue(t *testing.T) {
	want := bytes.Repeat([]byte("limn"), 512<<10) // bitswap's largest block
	onDisk := open(t, t.TempDir(), store.Options{}).Namespace("blocks")
	require.NoError(t, onDisk.Put([]byte("big"), want))
	got, err := onDisk.Get([]byte("big"))
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got))

	inMemory := open(t, "", store.Options{InMemory: true}).Namespace("blocks")
	for _, size := range []int{4096, 100_000, 512 << 10} {
		require.NoError(t, inMemory.Put([]byte("big"), want[:size]))
	}
	require.ErrorIs(t, inMemory.Put([]byte("bigger"), want[:512<<10+1]), store.ErrTooLarge)
	require.ErrorIs(t, onDisk.Put([]byte("bigger"), make([]byte, 8<<20+1)), store.ErrTooLarge)
	require.ErrorIs(t, onDisk.Put(make([]byte, 70_000), nil), store.ErrTooLarge)
}

func TestPutNew(t *testing.T) {
	onDiskAndInMemory(t, func(t *testing.T, s *store.Store) {
		b := s.Namespace("statements")
		var wg sync.WaitGroup
		results := make(chan error, 16)
		for i := range 16 {
			wg.Go(func() { results <- b.PutNew([]byte("slot"), []byte{byte(i)}) })
		}
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
				continue
			}
			require.ErrorIs(t, err, store.ErrExists)
		}
		require.Equal(t, 1, won)
	})
}

func TestNamespacesAreApart(t *testing.T) {
	onDiskAndInMemory(t, func(t *testing.T, s *store.Store) {
		// Names that begin alike, and keys that continue one name into the other.
		for _, name := range []string{"a", "ab", "abc", "\x01a"} {
			for _, key := range []string{"", "b", "bc", "c"} {
				require.NoError(t, s.Namespace(name).Put([]byte(key), []byte(name+"/"+key)))
			}
		}
		for _, name := range []string{"a", "ab", "abc", "\x01a"} {
			var got []string
			require.NoError(t, s.Namespace(name).Iterate(nil, func(key, value []byte) error {
				require.Equal(t, name+"/"+string(key), string(value))
				got = append(got, string(key))
				return nil
			}))
			require.Equal(t, []string{"", "b", "bc", "c"}, got)
		}
		require.Panics(t, func() { s.Namespace("") })
		require.Panics(t, func() { s.Namespace(strings.Repeat("x", 256)) })
	})
}

func TestIterate(t *testing.T) {
	onDiskAndInMemory(t, func(t *testing.T, s *store.Store) {
		b := s.Namespace("n")
		for _, key := range []string{"b2", "a", "b1", "c", "b"} {
			require.NoError(t, b.Put([]byte(key), []byte(key)))
		}
		var got []string
		require.NoError(t, b.Iterate([]byte("b"), func(key, _ []byte) error {
			got = append(got, string(key))
			return b.Put(append([]byte("b9"), key...), nil) // not seen by this walk
		}))
		require.Equal(t, []string{"b", "b1", "b2"}, got)

		stop := errors.New("enough")
		calls := 0
		require.ErrorIs(t, b.Iterate(nil, func([]byte, []byte) error { calls++; return stop }), stop)
		require.Equal(t, 1, calls)
	})
}

func TestBatch(t *testing.T) {
	onDiskAndInMemory(t, func(t *testing.T, s *store.Store) {
		one, two := s.Namespace("one"), s.Namespace("two")
		require.NoError(t, one.Put([]byte("old"), nil))
		batch := s.Batch()
		batch.Put(one, []byte("k"), []byte("v"))
		batch.Put(two, []byte("k"), []byte("w"))
		batch.Delete(one, []byte("old"))
		require.Equal(t, 3, batch.Len())
		require.NoError(t, batch.Commit())
		value, err := two.Get([]byte("k"))
		require.NoError(t, err)
		require.Equal(t, "w", string(value))
		has, err := one.Has([]byte("old"))
		require.NoError(t, err)
		require.False(t, has)

		large := s.Batch()
		for i := range 1000 {
			large.Put(one, fmt.Appendf(nil, "large-%04d", i), make([]byte, 2000))
		}
		require.ErrorIs(t, large.Commit(), store.ErrTooLarge)
		require.NoError(t, one.Iterate([]byte("large-"), func(key, _ []byte) error {
			return fmt.Errorf("%s is there although its batch failed", key)
		}))
	})
}

func TestSurvivesClose(t *testing.T) {
	dir := t.TempDir()
	s, err := store.Open(dir, store.Options{})
	require.NoError(t, err)
	picture := bytes.Repeat([]byte{7}, 100<<10)
	require.NoError(t, s.Namespace("n").Put([]byte("small"), []byte("1")))
	require.NoError(t, s.Namespace("n").Put([]byte("large"), picture))
	require.NoError(t, s.Close())

	s = open(t, dir, store.Options{})
	got, err := s.Namespace("n").Get([]byte("large"))
	require.NoError(t, err)
	require.True(t, bytes.Equal(picture, got))
	got, err = s.Namespace("n").Get([]byte("small"))
	require.NoError(t, err)
	require.Equal(t, "1", string(got))
}

func TestClose(t *testing.T) {
	onDiskAndInMemory(t, func(t *testing.T, s *store.Store) {
		b := s.Namespace("n")
		require.NoError(t, b.Put([]byte("k"), nil))
		closed := make(chan error, 1)
		// A write started inside a walk that Close waits for must fail and not wait for Close.
		require.NoError(t, b.Iterate(nil, func(key, value []byte) error {
			go func() { closed <- s.Close() }()
			for {
				if err := b.Put([]byte("late"), nil); err != nil {
					require.ErrorIs(t, err, store.ErrClosed)
					return nil
				}
			}
		}))
		require.NoError(t, <-closed)
		require.NoError(t, s.Close(), "closing twice is allowed")

		_, err := b.Get([]byte("k"))
		require.ErrorIs(t, err, store.ErrClosed)
		require.ErrorIs(t, b.Put([]byte("k"), nil), store.ErrClosed)
		require.ErrorIs(t, b.Iterate(nil, nil), store.ErrClosed)
		require.ErrorIs(t, s.Batch().Commit(), store.ErrClosed)
		_, err = s.Size()
		require.ErrorIs(t, err, store.ErrClosed)
	})
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
