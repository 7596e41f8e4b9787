// Package storetest is what a store must do, whatever it stands on. The tests of package store run it on a disk and in
// memory alike, so that what a simulated node relies on is what a real one gets.
package storetest

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node/store"
)

// Disk is a place where a store lies. Open may be called again once the store was closed.
type Disk func() (*store.Store, error)

// Run holds stores to what package store promises. newDisk makes an empty place for one of them.
func Run(t *testing.T, newDisk func(t *testing.T) Disk) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, *store.Store)
	}{
		{"bucket", bucket}, {"large value", largeValue}, {"put new", putNew}, {"namespaces", namespaces},
		{"iterate", iterate}, {"batch", batch}, {"close", closing}, {"datastore sizes", datastoreSizes},
		{"datastore large batch", datastoreLargeBatch},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, open(t, newDisk(t))) })
	}
	t.Run("survives close", func(t *testing.T) { survivesClose(t, newDisk(t)) })
	t.Run("held once", func(t *testing.T) { heldOnce(t, newDisk(t)) })
}

func open(t *testing.T, disk Disk) *store.Store {
	t.Helper()
	s, err := disk()
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

func bucket(t *testing.T, s *store.Store) {
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
}

func putNew(t *testing.T, s *store.Store) {
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
}

func namespaces(t *testing.T, s *store.Store) {
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
}

func iterate(t *testing.T, s *store.Store) {
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
}

func batch(t *testing.T, s *store.Store) {
	one, two := s.Namespace("one"), s.Namespace("two")
	require.NoError(t, one.Put([]byte("old"), nil))
	writes := s.Batch()
	writes.Put(one, []byte("k"), []byte("v"))
	writes.Put(two, []byte("k"), []byte("w"))
	writes.Delete(one, []byte("old"))
	require.Equal(t, 3, writes.Len())
	require.NoError(t, writes.Commit())
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
}

func closing(t *testing.T, s *store.Store) {
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
}

func datastoreSizes(t *testing.T, s *store.Store) {
	d := s.Datastore("blocks")
	for _, size := range []int{0, 1, 4095, 4096, 4097, 100_000} { // around the border to the value log
		key := datastore.NewKey(fmt.Sprint(size))
		require.NoError(t, d.Put(t.Context(), key, make([]byte, size)))
		got, err := d.GetSize(t.Context(), key)
		require.NoError(t, err)
		require.Equal(t, size, got)
	}
	results, err := d.Query(t.Context(), query.Query{KeysOnly: true, ReturnsSizes: true})
	require.NoError(t, err)
	entries, err := results.Rest()
	require.NoError(t, err)
	require.Len(t, entries, 6)
	for _, entry := range entries {
		require.Equal(t, "/"+fmt.Sprint(entry.Size), entry.Key)
	}
}

func datastoreLargeBatch(t *testing.T, s *store.Store) {
	d := s.Datastore("provider-records")
	batch, err := d.Batch(t.Context())
	require.NoError(t, err)
	for i := range 2000 {
		require.NoError(t, batch.Put(t.Context(), datastore.NewKey(fmt.Sprint(i)), make([]byte, 1000)))
	}
	require.NoError(t, batch.Commit(t.Context()))
	results, err := d.Query(t.Context(), query.Query{KeysOnly: true})
	require.NoError(t, err)
	entries, err := results.Rest()
	require.NoError(t, err)
	require.Len(t, entries, 2000)
}

func largeValue(t *testing.T, s *store.Store) {
	want := bytes.Repeat([]byte("limn"), 512<<10) // bitswap's largest block
	b := s.Namespace("blocks")
	for _, size := range []int{4095, 4096, 100_000, len(want)} { // around the border to the value log, and above a transaction
		require.NoError(t, b.Put([]byte("big"), want[:size]))
		got, err := b.Get([]byte("big"))
		require.NoError(t, err)
		require.True(t, bytes.Equal(want[:size], got))
	}
	require.ErrorIs(t, b.Put([]byte("bigger"), make([]byte, 8<<20+1)), store.ErrTooLarge)
	require.ErrorIs(t, b.Put(make([]byte, 70_000), nil), store.ErrTooLarge)
}

func survivesClose(t *testing.T, disk Disk) {
	picture := bytes.Repeat([]byte{7}, 100<<10)
	s, err := disk()
	require.NoError(t, err)
	require.NoError(t, s.Namespace("n").Put([]byte("small"), []byte("1")))
	require.NoError(t, s.Namespace("n").Put([]byte("large"), picture))
	require.NoError(t, s.Datastore("n").Put(t.Context(), datastore.NewKey("k"), []byte("v")))
	require.NoError(t, s.Close())

	s = open(t, disk)
	got, err := s.Namespace("n").Get([]byte("large"))
	require.NoError(t, err)
	require.True(t, bytes.Equal(picture, got))
	got, err = s.Namespace("n").Get([]byte("small"))
	require.NoError(t, err)
	require.Equal(t, "1", string(got))
	got, err = s.Datastore("n").Get(t.Context(), datastore.NewKey("k"))
	require.NoError(t, err)
	require.Equal(t, "v", string(got))
}

func heldOnce(t *testing.T, disk Disk) {
	s := open(t, disk)
	_, err := disk()
	require.ErrorIs(t, err, store.ErrLocked)
	require.NoError(t, s.Close())
	open(t, disk)
}
