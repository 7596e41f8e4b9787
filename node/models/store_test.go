package models

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/gofrs/flock"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// config is for a store whose models nobody opens: any bytes will do as weights.
func config(t testing.TB) Config {
	return Config{Dir: filepath.Join(t.TempDir(), "models"), Quota: 100 << 20, InFlight: 4}
}

func open(t testing.TB, cfg Config) *Store {
	t.Helper()
	s, err := Open(cfg, nil)
	require.NoError(t, err)
	return s
}

// weights is a file of random bytes, different for each seed.
func weights(seed uint64, n int) []byte {
	var key [32]byte
	key[0] = byte(seed)
	b := make([]byte, n)
	_, _ = rand.NewChaCha8(key).Read(b)
	return b
}

// lay writes a model of one file into a folder, as it would be handed around, and returns its root.
func lay(t testing.TB, dir string, content []byte) protocol.Hash {
	t.Helper()
	f, _, err := compute.NewFile(context.Background(), "model", bytes.NewReader(content))
	require.NoError(t, err)
	m := compute.Manifest{Architecture: compute.ClipViT, Files: []compute.File{f}}
	raw, err := m.Bytes()
	require.NoError(t, err)
	require.NoError(t, os.MkdirAll(dir, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, manifestName), raw, 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "model.limn"), content, 0o644))
	return sha256.Sum256(raw)
}

// holder is a store with one model of n bytes.
func holder(t testing.TB, seed uint64, n int) (*Store, protocol.Hash) {
	t.Helper()
	dir, s := t.TempDir(), open(t, config(t))
	root := lay(t, dir, weights(seed, n))
	info, known, err := s.Import(t.Context(), dir, Options{})
	require.NoError(t, err)
	require.False(t, known)
	require.Equal(t, root, info.Root)
	return s, root
}

func list(t testing.TB, s *Store) []Info {
	t.Helper()
	all, err := s.List()
	require.NoError(t, err)
	return all
}

// names lists all files below a folder.
func names(t testing.TB, dir string) (out []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(dir, path)
			out = append(out, rel)
		}
		return err
	}))
	return out
}

func info(t testing.TB, s *Store, root protocol.Hash) Info {
	t.Helper()
	i, err := s.Find(root.String())
	require.NoError(t, err)
	return i
}

func TestQuotaCountsEverything(t *testing.T) {
	cfg := config(t)
	cfg.Quota = 5 << 20
	s := open(t, cfg)
	for seed := range uint64(2) {
		dir := t.TempDir()
		lay(t, dir, weights(seed, 2<<20))
		_, _, err := s.Import(t.Context(), dir, Options{})
		require.NoError(t, err)
	}
	dir := t.TempDir()
	root := lay(t, dir, weights(7, 2<<20))
	_, _, err := s.Import(t.Context(), dir, Options{})
	var quota *QuotaError
	require.ErrorAs(t, err, &quota)
	require.Equal(t, QuotaError{Need: 2 << 20, Used: 4 << 20, Quota: 5 << 20}, *quota)

	from := open(t, config(t))
	_, _, err = from.Import(t.Context(), dir, Options{})
	require.NoError(t, err)
	_, err = s.Pull(t.Context(), root, &feeder{store: from}, nil)
	require.ErrorIs(t, err, ErrNoSpace)
	require.Len(t, list(t, s), 2, "nothing was begun")

	require.NoError(t, s.Remove(t.Context(), list(t, s)[0].Root))
	_, err = s.Pull(t.Context(), root, &feeder{store: from, breakAfter: 2}, nil)
	require.ErrorIs(t, err, errBroken)
	used, err := s.used()
	require.NoError(t, err)
	require.Equal(t, int64(4<<20), used, "a partial model holds its place")
	require.NoError(t, s.Remove(t.Context(), root))
	used, err = s.used()
	require.NoError(t, err)
	require.Equal(t, int64(2<<20), used)
}

// Who only looks makes nothing.
func TestLookingLeavesNoTrace(t *testing.T) {
	cfg := config(t)
	cfg.Embedded = true
	s := open(t, cfg)
	require.Len(t, list(t, s), 1)
	require.NoError(t, s.Verify(t.Context(), list(t, s)[0].Root, nil))
	require.ErrorIs(t, s.Verify(t.Context(), protocol.Hash{1}, nil), ErrUnknown)
	require.NoDirExists(t, cfg.Dir)
}

func TestFind(t *testing.T) {
	s, root := holder(t, 1, 100)
	dir := t.TempDir()
	lay(t, dir, weights(2, 100))
	_, _, err := s.Import(t.Context(), dir, Options{})
	require.NoError(t, err)
	for _, name := range []string{root.String(), root.String()[:8], root.String()[2:10], RootCID(root).String(), dirName(root)} {
		i, err := s.Find(name)
		require.NoError(t, err, name)
		require.Equal(t, root, i.Root)
	}
	for _, name := range []string{"", "0x", "embedded", "zz", root.String() + "0"} {
		_, err := s.Find(name)
		require.ErrorIs(t, err, ErrUnknown, name)
	}
	_, err = s.Find(RootCID(root).String()[:4])
	require.ErrorIs(t, err, ErrAmbiguous)

	for _, text := range []string{root.String(), dirName(root), RootCID(root).String()} {
		got, err := ParseRoot(text)
		require.NoError(t, err)
		require.Equal(t, root, got)
	}
	for _, text := range []string{"", "0x12", root.String() + "00", rawCID(root).String(), "bafkqaaa"} {
		_, err := ParseRoot(text)
		require.Error(t, err, text)
	}
}

// TestDamage damages files of a model in every way and expects it to be found, not served, and mended by a pull.
func TestDamage(t *testing.T) {
	flip := func(path string, at int64) func(*testing.T, string) {
		return func(t *testing.T, dir string) {
			f, err := os.OpenFile(filepath.Join(dir, path), os.O_RDWR, 0)
			require.NoError(t, err)
			var b [1]byte
			_, err = f.ReadAt(b[:], at)
			require.NoError(t, err)
			b[0]++
			_, err = f.WriteAt(b[:], at)
			require.NoError(t, err)
			require.NoError(t, f.Close())
		}
	}
	for name, c := range map[string]struct {
		harm  func(*testing.T, string)
		fetch int64 // bytes that the pull has to fetch
	}{
		"bit of a chunk": {flip("model", 1<<20+5), 1 << 20},
		"cut off":        {func(t *testing.T, dir string) { require.NoError(t, os.Truncate(dir+"/model", 1<<20)) }, 2<<20 + 9},
		"longer":         {func(t *testing.T, dir string) { require.NoError(t, os.Truncate(dir+"/model", 9<<20)) }, 0},
		"no file":        {func(t *testing.T, dir string) { require.NoError(t, os.Remove(dir+"/model")) }, 3<<20 + 9},
		"no list":        {func(t *testing.T, dir string) { require.NoError(t, os.Remove(dir+"/model.list")) }, 0},
		"list":           {flip("model.list", 50), 0},
		"manifest":       {flip("manifest.cbor", 9), 0},
	} {
		t.Run(name, func(t *testing.T) {
			from, root := holder(t, 1, 3<<20+9)
			s := open(t, config(t))
			_, err := s.Pull(t.Context(), root, &feeder{store: from}, nil)
			require.NoError(t, err)
			c.harm(t, s.dir(root))
			s = open(t, s.cfg)
			require.ErrorIs(t, anyOf(s.Verify(t.Context(), root, nil)), ErrDamaged)
			require.Equal(t, 1, len(list(t, s)))
			_, err = s.Block(t.Context(), RootCID(root))
			require.ErrorIs(t, err, p2p.ErrNotFound)

			var last Progress
			_, err = s.Pull(t.Context(), root, &feeder{store: from}, func(p Progress) { last = p })
			require.NoError(t, err)
			require.Equal(t, c.fetch, last.Fetched)
			require.Equal(t, int64(3<<20+9), last.Done)
			require.NoError(t, s.Verify(t.Context(), root, nil))
		})
	}
}

// anyOf counts a missing file as damage.
func anyOf(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return errors.Join(err, ErrDamaged)
	}
	return err
}

func TestRemove(t *testing.T) {
	s, root := holder(t, 1, 2<<20)
	other := open(t, s.cfg)
	require.NoError(t, other.Remove(t.Context(), root))
	require.ErrorIs(t, other.Remove(t.Context(), root), ErrUnknown)
	require.Equal(t, []string{"lock"}, names(t, s.cfg.Dir))
	changed, err := s.Refresh()
	require.NoError(t, err)
	require.True(t, changed)
	_, ok := s.BlockSize(RootCID(root))
	require.False(t, ok)
	require.ErrorIs(t, s.Verify(t.Context(), root, nil), ErrUnknown)
}

// Writers wait for each other; who fetches a model keeps others from fetching or removing it.
func TestLocks(t *testing.T) {
	s, root := holder(t, 1, 100)
	l := flock.New(filepath.Join(s.cfg.Dir, "lock"))
	require.NoError(t, l.Lock())
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	require.ErrorIs(t, s.Remove(ctx, root), ErrBusy)
	require.NoError(t, l.Unlock())

	unlock, err := s.lockPartial(root)
	require.NoError(t, err)
	require.ErrorIs(t, open(t, s.cfg).Remove(t.Context(), root), ErrBusy)
	_, err = open(t, s.cfg).Pull(t.Context(), root, broken{}, nil)
	require.ErrorIs(t, err, ErrBusy)
	unlock()
	require.NoError(t, s.Remove(t.Context(), root))
}

func TestConfig(t *testing.T) {
	require.NoError(t, DefaultConfig("x").Validate())
	_, err := Open(Config{Quota: -1, Reserve: -1}, nil)
	for _, field := range []string{"Dir", "Quota", "Reserve", "InFlight"} {
		require.ErrorContains(t, err, field)
	}
	for n, want := range map[int64]string{5: "5 bytes", 1500: "1.5 kB", 6_878_532: "6.9 MB", 50e9: "50.0 GB"} {
		require.Equal(t, want, Bytes(n))
	}
	_, err = Open(Config{Dir: "store_test.go", InFlight: 1}, nil)
	require.Error(t, err)
}

// allocations is what a call allocated.
func allocations(work func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	work()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
