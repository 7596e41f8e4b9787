package models

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"maps"
	"os"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

func TestEmbeddedIsServed(t *testing.T) {
	cfg := config(t)
	cfg.Embedded, cfg.Formats = true, DefaultFormats()
	s := open(t, cfg)
	info, err := s.Find(Embedded)
	require.NoError(t, err)
	require.True(t, info.Embedded)
	require.Equal(t, Complete, info.State)
	manifest, content, err := compute.EmbeddedFiles()
	require.NoError(t, err)
	require.Equal(t, protocol.Hash(sha256.Sum256(manifest)), info.Root)

	// The file comes together again from its blocks.
	data, err := s.Block(t.Context(), RootCID(info.Root))
	require.NoError(t, err)
	require.Equal(t, manifest, data)
	data, err = s.Block(t.Context(), dagCID(info.Manifest.Files[0].Link))
	require.NoError(t, err)
	chunks, err := info.Manifest.Files[0].DecodeList(data)
	require.NoError(t, err)
	var whole []byte
	for _, c := range chunks {
		n, ok := s.BlockSize(rawCID(c))
		require.True(t, ok)
		data, err := s.Block(t.Context(), rawCID(c))
		require.NoError(t, err)
		require.Len(t, data, n)
		whole = append(whole, data...)
	}
	require.Equal(t, content, whole)

	require.NoError(t, s.Verify(t.Context(), info.Root, nil))
	require.ErrorIs(t, s.Remove(t.Context(), info.Root), ErrEmbedded)
	pulled, err := s.Pull(t.Context(), info.Root, broken{}, nil)
	require.NoError(t, err, "nothing to fetch")
	require.Equal(t, info.Root, pulled.Root)
	require.NotContains(t, names(t, cfg.Dir), "partial")

	_, known, err := s.Import(t.Context(), "../../compute/embedded", Options{})
	require.NoError(t, err)
	require.True(t, known)
	used, err := s.used()
	require.NoError(t, err)
	require.Zero(t, used)
}

// A chunk that the disk has changed is not sent to anybody.
func TestDamagedChunkIsNotServed(t *testing.T) {
	var logged bytes.Buffer
	s, root := holder(t, 1, 2<<20)
	s.log = slog.New(slog.NewTextHandler(&logged, nil))
	e, err := s.get(root)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(s.dir(root)+"/model", weights(2, 2<<20), 0o644))
	for range 3 {
		_, err = s.Block(t.Context(), rawCID(e.files[0].chunks[1]))
		require.ErrorIs(t, err, ErrDamaged)
	}
	require.Equal(t, 1, bytes.Count(logged.Bytes(), []byte("level=WARN")))

	require.NoError(t, os.RemoveAll(s.dir(root)))
	_, err = s.Block(t.Context(), rawCID(e.files[0].chunks[1]))
	require.ErrorIs(t, err, p2p.ErrNotFound)
	_, ok := s.BlockSize(cid.MustParse("bafkqaaa"))
	require.False(t, ok)
}

// network remembers what is announced.
type network struct {
	mu  sync.Mutex
	now map[cid.Cid]bool
}

func (n *network) Provide(_ context.Context, c cid.Cid) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.now[c] = true
	return errors.New("alone")
}

func (n *network) StopProviding(c cid.Cid) {
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.now, c)
}

func (n *network) announced() map[cid.Cid]bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return maps.Clone(n.now)
}

func TestRunAnnouncesWhatIsThere(t *testing.T) {
	first := t.TempDir()
	root := lay(t, first, weights(1, 100))
	synctest.Test(t, func(t *testing.T) {
		s := open(t, config(t))
		ctx, cancel := context.WithCancel(t.Context())
		n, ended := &network{now: map[cid.Cid]bool{}}, make(chan error)
		go func() { ended <- s.Run(ctx, n) }()
		synctest.Wait()
		require.Empty(t, n.announced())
		command := open(t, s.cfg)
		_, _, err := command.Import(t.Context(), first, Options{})
		require.NoError(t, err)
		time.Sleep(2 * lookAgain)
		require.Equal(t, map[cid.Cid]bool{RootCID(root): true}, n.announced())
		require.NoError(t, command.Remove(t.Context(), root))
		time.Sleep(2 * lookAgain)
		require.Empty(t, n.announced())
		cancel()
		require.NoError(t, <-ended)
	})
}

// slowNetwork announces nothing before it is stopped.
type slowNetwork struct{ network }

func (n *slowNetwork) Provide(ctx context.Context, c cid.Cid) error {
	_ = n.network.Provide(ctx, c)
	<-ctx.Done()
	return ctx.Err()
}

// A network that takes long to hear of one model does not keep the next from being served.
func TestRunServesBeforeItAnnounces(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	lay(t, first, weights(1, 100))
	root := lay(t, second, weights(2, 100))
	synctest.Test(t, func(t *testing.T) {
		s := open(t, config(t))
		_, _, err := s.Import(t.Context(), first, Options{})
		require.NoError(t, err)
		ctx, cancel := context.WithCancel(t.Context())
		n, ended := &slowNetwork{network{now: map[cid.Cid]bool{}}}, make(chan error)
		go func() { ended <- s.Run(ctx, n) }()
		synctest.Wait()
		require.Len(t, n.announced(), 1)
		_, _, err = open(t, s.cfg).Import(t.Context(), second, Options{})
		require.NoError(t, err)
		time.Sleep(2 * lookAgain)
		_, err = s.Block(t.Context(), RootCID(root))
		require.NoError(t, err)
		require.Len(t, n.announced(), 1)
		cancel()
		require.NoError(t, <-ended)
	})
}
