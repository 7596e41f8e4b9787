package models

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/ipfs/go-cid"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

var errBroken = errors.New("broken")

// broken answers nothing.
type broken struct{}

func (broken) Get(context.Context, cid.Cid) ([]byte, error) { return nil, errBroken }
func (broken) Peers() int                                   { return 0 }

// feeder fetches from another store, and may break or lie after some blocks.
type feeder struct {
	store      *Store
	breakAfter int32 // blocks; 0 is never
	lieAfter   int32
	given      atomic.Int32
}

func (f *feeder) Peers() int { return 1 }

func (f *feeder) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	n := f.given.Add(1)
	data, err := f.store.Block(ctx, c)
	switch {
	case err != nil:
		return nil, err
	case f.breakAfter > 0 && n > f.breakAfter:
		return nil, errBroken
	case f.lieAfter > 0 && n > f.lieAfter:
		data = bytes.Clone(data)
		data[len(data)-1]++
	}
	return data, nil
}

// dag is blocks that belong to no store, for what no store would hold.
type dag map[cid.Cid][]byte

func (d dag) Peers() int { return 1 }

func (d dag) Get(_ context.Context, c cid.Cid) ([]byte, error) {
	if data, ok := d[c]; ok {
		return data, nil
	}
	return nil, errBroken
}

func TestPull(t *testing.T) {
	from, root := holder(t, 1, 20<<20+1)
	s := open(t, config(t))
	var reports []Progress
	i, err := s.Pull(t.Context(), root, &feeder{store: from}, func(p Progress) { reports = append(reports, p) })
	require.NoError(t, err)
	require.Equal(t, Complete, i.State)
	require.NoError(t, s.Verify(t.Context(), root, nil))
	last := reports[len(reports)-1]
	require.Equal(t, Progress{Done: 20<<20 + 1, Total: 20<<20 + 1, Fetched: 20<<20 + 1, Peers: 1, Rate: last.Rate}, last)
	require.Positive(t, last.Rate)
	for n := range reports[1:] {
		require.GreaterOrEqual(t, reports[n+1].Done, reports[n].Done)
	}
	require.NotContains(t, names(t, s.cfg.Dir), filepath.Join(partialDir, dirName(root)+".lock"))
}

// TestPullResumes breaks a pull at every possible block. Each further call fetches only what was not here, without any
// record of that but the file itself.
func TestPullResumes(t *testing.T) {
	const size = 6<<20 + 100
	from, root := holder(t, 1, size)
	for n := int32(1); n <= 8; n++ {
		cfg := config(t)
		cfg.InFlight = 1 // so that what came before the break is known
		s := open(t, cfg)
		f := &feeder{store: from, breakAfter: n}
		_, err := s.Pull(t.Context(), root, f, nil)
		require.ErrorIs(t, err, errBroken)
		all := list(t, s)
		require.Len(t, all, 1)
		require.Equal(t, Partial, all[0].State)
		require.Equal(t, int64(size), all[0].Size)
		require.Less(t, all[0].Here, int64(size))
		require.ErrorIs(t, s.Verify(t.Context(), root, nil), ErrIncomplete)
		_, err = s.Block(t.Context(), RootCID(root))
		require.Error(t, err, "what is not complete is not served")

		again := &feeder{store: from}
		i, err := open(t, s.cfg).Pull(t.Context(), root, again, nil)
		require.NoError(t, err)
		require.Equal(t, root, i.Root)
		require.Equal(t, 9-n, again.given.Load(), "the manifest, a list and seven chunks make nine blocks")
	}
}

// A partial file with anything in it is only as good as its hashes.
func TestPullTrustsNothing(t *testing.T) {
	from, root := holder(t, 1, 4<<20)
	s := open(t, config(t))
	_, err := s.Pull(t.Context(), root, &feeder{store: from, breakAfter: 4}, nil)
	require.ErrorIs(t, err, errBroken)
	require.NoError(t, os.WriteFile(filepath.Join(s.partial(root), "model"), weights(5, 9<<20), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(s.partial(root), "model.list"), weights(5, 9), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(s.partial(root), manifestName), weights(5, 9), 0o644))
	require.Equal(t, Damaged, list(t, s)[0].State)
	_, err = s.Pull(t.Context(), root, &feeder{store: from}, nil)
	require.NoError(t, err)
	require.NoError(t, s.Verify(t.Context(), root, nil))
}

// TestPullRefusesLies gives the wrong bytes from some block on; nothing wrong is ever written.
func TestPullRefusesLies(t *testing.T) {
	from, root := holder(t, 1, 4<<20)
	for n := int32(0); n < 6; n++ {
		cfg := config(t)
		cfg.InFlight = 1
		s := open(t, cfg)
		f := &feeder{store: from, lieAfter: max(n, 1)}
		if n == 0 {
			f.given.Add(1)
		}
		_, err := s.Pull(t.Context(), root, f, nil)
		require.ErrorIs(t, err, ErrDamaged)
		good := &feeder{store: from}
		_, err = s.Pull(t.Context(), root, good, nil)
		require.NoError(t, err)
		require.Equal(t, 6-n, good.given.Load())
		require.NoError(t, s.Verify(t.Context(), root, nil))
	}
}

// hostile makes the DAG of a manifest whose list is whatever is given.
func hostile(t *testing.T, size int64, list []byte) (dag, protocol.Hash) {
	t.Helper()
	m := compute.Manifest{Architecture: compute.ClipViT, Files: []compute.File{{Name: "model", Size: size, Link: sha256.Sum256(list)}}}
	raw, err := m.Bytes()
	require.NoError(t, err)
	root := protocol.Hash(sha256.Sum256(raw))
	return dag{RootCID(root): raw, dagCID(sha256.Sum256(list)): list}, root
}

// TestPullRefusesHostileManifests: a lie about sizes is found before anything is allocated for it.
func TestPullRefusesHostileManifests(t *testing.T) {
	content := weights(1, 2<<20)
	f, list, err := compute.NewFile(t.Context(), "model", bytes.NewReader(content))
	require.NoError(t, err)
	chunks, err := f.DecodeList(list)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		size int64
		list []byte
	}{
		"ten terabytes":       {10 << 40, list},
		"a chunk less":        {3 << 20, list},
		"a chunk more":        {1 << 20, list},
		"negative":            {-1, list},
		"no list":             {2 << 20, nil},
		"a list of nonsense":  {2 << 20, weights(3, len(list))},
		"a chunk of one byte": {2<<20 - 1, list},
	} {
		t.Run(name, func(t *testing.T) {
			d, root := hostile(t, c.size, c.list)
			for i, h := range chunks {
				d[rawCID(h)] = content[i<<20:][:1<<20]
			}
			s := open(t, config(t))
			spent := allocations(func() { _, err = s.Pull(t.Context(), root, d, nil) })
			require.ErrorIs(t, err, compute.ErrManifest)
			require.Less(t, spent, uint64(8<<20))
			require.Equal(t, []string{"lock"}, append([]string{"lock"}, without(names(t, s.cfg.Dir), "lock")...))
		})
	}
	// A manifest longer than any may be, under its own hash.
	huge := make([]byte, 2<<20)
	root := protocol.Hash(sha256.Sum256(huge))
	_, err = open(t, config(t)).Pull(t.Context(), root, dag{RootCID(root): huge}, nil)
	require.ErrorIs(t, err, compute.ErrManifest)
}

func without(all []string, name string) (out []string) {
	for _, n := range all {
		if n != name {
			out = append(out, n)
		}
	}
	return out
}

// A model that is what its root says, but that the engine refuses, is its publisher's fault: it does not stay.
func TestPullRefusesUnusable(t *testing.T) {
	from, root := holder(t, 1, 1000)
	cfg := config(t)
	cfg.Formats = []Format{{Architecture: compute.ClipViT, Check: func(_ context.Context, _ []byte, files []io.ReaderAt) error {
		_, err := files[0].ReadAt(make([]byte, 1000), 0)
		return errors.Join(err, compute.ErrOverflow)
	}}}
	s := open(t, cfg)
	_, err := s.Pull(t.Context(), root, &feeder{store: from}, nil)
	require.ErrorIs(t, err, ErrUnusable)
	require.ErrorIs(t, err, compute.ErrOverflow)
	require.Empty(t, list(t, s))
}

// A model that cannot be opened for another reason than itself, such as a Ctrl-C at the very end, stays.
func TestPullKeepsWhatIsNotToBlame(t *testing.T) {
	from, root := holder(t, 1, 4<<20)
	ctx, cancel := context.WithCancel(t.Context())
	opens := 0
	cfg := config(t)
	cfg.Formats = []Format{{Architecture: compute.ClipViT, Check: func(ctx context.Context, _ []byte, _ []io.ReaderAt) error {
		if opens++; opens == 1 {
			cancel()
			return ctx.Err()
		}
		return nil
	}}}
	s := open(t, cfg)
	_, err := s.Pull(ctx, root, &feeder{store: from}, nil)
	require.ErrorIs(t, err, context.Canceled)
	require.NotErrorIs(t, err, ErrUnusable)
	var last Progress
	_, err = s.Pull(t.Context(), root, broken{}, func(p Progress) { last = p })
	require.NoError(t, err)
	require.Equal(t, 2, opens)
	require.Zero(t, last.Fetched)
	require.EqualValues(t, 4<<20, last.Done)
}

// A kill between an import and the end of the pull that it overtook leaves both; damage then sets aside all the same.
func TestDamageBesidePartial(t *testing.T) {
	from, root := holder(t, 1, 4<<20)
	s := open(t, config(t))
	_, err := s.Pull(t.Context(), root, &feeder{store: from, breakAfter: 3}, nil)
	require.ErrorIs(t, err, errBroken)
	require.NoError(t, os.CopyFS(s.dir(root), os.DirFS(from.dir(root))))
	require.NoError(t, os.WriteFile(filepath.Join(s.dir(root), "model"), make([]byte, 4<<20), 0o644))
	require.ErrorIs(t, s.Verify(t.Context(), root, nil), ErrDamaged)
	all := list(t, s)
	require.Len(t, all, 1)
	require.Equal(t, Partial, all[0].State)
	_, err = s.Pull(t.Context(), root, &feeder{store: from}, nil)
	require.NoError(t, err)
}

// A damaged model is fetched again in its own place: a quota that holds it once is enough, and what is intact stays.
func TestPullOverDamage(t *testing.T) {
	from, root := holder(t, 1, 4<<20)
	for name, damage := range map[string]func(dir string) error{
		"short file": func(dir string) error { return os.Truncate(filepath.Join(dir, "model"), 3<<20) },
		"no list":    func(dir string) error { return os.Remove(filepath.Join(dir, "model"+listSuffix)) },
		"manifest":   func(dir string) error { return os.WriteFile(filepath.Join(dir, manifestName), []byte("?"), 0o644) },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := config(t)
			cfg.Quota = 5 << 20
			s := open(t, cfg)
			require.NoError(t, os.CopyFS(s.dir(root), os.DirFS(from.dir(root))))
			require.NoError(t, damage(s.dir(root)))
			var last Progress
			_, err := s.Pull(t.Context(), root, &feeder{store: from}, func(p Progress) { last = p })
			require.NoError(t, err)
			require.LessOrEqual(t, last.Fetched, int64(1<<20))
			require.NoError(t, s.Verify(t.Context(), root, nil))
			all := list(t, s)
			require.Len(t, all, 1)
			require.Equal(t, Complete, all[0].State)
		})
	}
}

// An import of what is half fetched completes it.
func TestImportReplacesPartial(t *testing.T) {
	from, root := holder(t, 1, 4<<20)
	s := open(t, config(t))
	_, err := s.Pull(t.Context(), root, &feeder{store: from, breakAfter: 3}, nil)
	require.ErrorIs(t, err, errBroken)
	_, _, err = s.Import(t.Context(), from.dir(root), Options{})
	require.NoError(t, err)
	all := list(t, s)
	require.Len(t, all, 1)
	require.Equal(t, Complete, all[0].State)
	require.Equal(t, []string{dirName(root) + "/manifest.cbor", dirName(root) + "/model", dirName(root) + "/model.list", "lock"}, names(t, s.cfg.Dir))
}

func TestPullIsCancelled(t *testing.T) {
	from, root := holder(t, 1, 4<<20)
	cfg := config(t)
	cfg.InFlight = 1 // so that there is a rest to be cancelled
	s := open(t, cfg)
	ctx, cancel := context.WithCancel(t.Context())
	_, err := s.Pull(ctx, root, &feeder{store: from}, func(p Progress) {
		if p.Done >= 2<<20 {
			cancel()
		}
	})
	require.ErrorIs(t, err, context.Canceled)
	_, err = s.Pull(t.Context(), root, &feeder{store: from}, nil)
	require.NoError(t, err)
}
