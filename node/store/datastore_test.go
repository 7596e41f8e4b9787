package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"
	dstest "github.com/ipfs/go-datastore/test"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node/store"
)

// TestDatastoreConformance runs the suite that go-datastore publishes for its implementations, in a namespace between
// two others with contents, which must stay as they are.
func TestDatastoreConformance(t *testing.T) {
	dstest.ElemCount = 10 // the suite's own knob: a hundred elements in each of 1,152 combinations take a minute
	onDiskAndInMemory(t, func(t *testing.T, s *store.Store) {
		for _, neighbour := range []string{"block", "blockstores"} {
			require.NoError(t, s.Datastore(neighbour).Put(t.Context(), datastore.NewKey("key"), []byte(neighbour)))
		}
		d := s.Datastore("blocks")
		if strings.HasSuffix(t.Name(), "/disk") {
			conformOnDisk(t, d)
		} else {
			dstest.SubtestAll(t, d)
		}
		for _, neighbour := range []string{"block", "blockstores"} {
			value, err := s.Datastore(neighbour).Get(t.Context(), datastore.NewKey("key"))
			require.NoError(t, err)
			require.Equal(t, neighbour, string(value))
		}
	})
}

// conformOnDisk leaves out the one test that combines all kinds of query: it writes tens of thousands of times, each
// time waiting for the disk, and tests nothing that depends on the disk.
func conformOnDisk(t *testing.T, d *store.Datastore) {
	ran := 0
	for _, test := range dstest.BasicSubtests {
		name := runtime.FuncForPC(reflect.ValueOf(test).Pointer()).Name()
		if strings.HasSuffix(name, ".SubtestCombinations") {
			continue
		}
		ran++
		t.Run(name, func(t *testing.T) { test(t, d); empty(t, d) })
	}
	require.Greater(t, ran, 5)
	for _, test := range dstest.BatchSubtests {
		test(t, d)
		empty(t, d)
	}
}

func empty(t *testing.T, d *store.Datastore) {
	results, err := d.Query(t.Context(), query.Query{KeysOnly: true})
	require.NoError(t, err)
	entries, err := results.Rest()
	require.NoError(t, err)
	for _, entry := range entries {
		require.NoError(t, d.Delete(t.Context(), datastore.RawKey(entry.Key)))
	}
}

// TestDatastoreLargeBatch commits more than one transaction holds.

// TestForgottenQuery leaves results open, as callers do, and expects writing and closing to go on.
func TestForgottenQuery(t *testing.T) {
	s, err := store.Open(t.TempDir(), store.Options{})
	require.NoError(t, err)
	d := s.Datastore("blocks")
	for i := range 200 {
		require.NoError(t, d.Put(t.Context(), datastore.NewKey(fmt.Sprint(i)), nil))
	}
	results, err := d.Query(t.Context(), query.Query{})
	require.NoError(t, err)
	_, ok := results.NextSync()
	require.True(t, ok)
	require.NoError(t, d.Delete(t.Context(), datastore.NewKey("7")))
	require.NoError(t, s.Close())
	for {
		result, ok := results.NextSync()
		require.True(t, ok, "the walk ended as if it had seen everything")
		if result.Error != nil {
			require.ErrorIs(t, result.Error, store.ErrClosed)
			return
		}
	}
}

// TestDatastoreSurvivesClose also holds that a damaged database of blocks is told, and that a namespace of the same name
// is another one.
func TestDatastoreSurvivesClose(t *testing.T) {
	dir := t.TempDir()
	s, err := store.Open(dir, store.Options{})
	require.NoError(t, err)
	require.NoError(t, s.Datastore("blocks").Put(t.Context(), datastore.NewKey("k"), []byte("v")))
	require.NoError(t, s.Datastore("blocks").Sync(t.Context(), datastore.NewKey("/")))
	has, err := s.Namespace("blocks").Has([]byte("/k"))
	require.NoError(t, err)
	require.False(t, has)
	require.NoError(t, s.Close())

	s, err = store.Open(dir, store.Options{})
	require.NoError(t, err)
	value, err := s.Datastore("blocks").Get(t.Context(), datastore.NewKey("k"))
	require.NoError(t, err)
	require.Equal(t, "v", string(value))
	require.NoError(t, s.Close())

	require.NoError(t, os.Truncate(filepath.Join(dir, "blocks", "MANIFEST"), 3))
	_, err = store.Open(dir, store.Options{})
	require.ErrorIs(t, err, store.ErrCorrupt)
	require.Contains(t, err.Error(), filepath.Join(dir, "blocks"))
}
