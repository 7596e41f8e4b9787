package p2p

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/stretchr/testify/require"
)

// fakeSource serves blocks from memory; corrupt ones are served with a changed byte under their old name.
type fakeSource struct {
	mu      sync.Mutex
	blocks  map[cid.Cid][]byte
	broken  error
	reads   atomic.Int32
	corrupt bool
}

func (f *fakeSource) Block(_ context.Context, c cid.Cid) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.reads.Add(1)
	data, ok := f.blocks[c]
	switch {
	case f.broken != nil:
		return nil, f.broken
	case !ok:
		return nil, ErrNotFound
	case f.corrupt:
		data = bytes.Clone(data)
		data[len(data)-1]++
	}
	return data, nil
}

func (f *fakeSource) BlockSize(c cid.Cid) (int, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	data, ok := f.blocks[c]
	return len(data), ok
}

// model is n blocks of some size.
func model(t *testing.T, n, size int) (*fakeSource, []cid.Cid) {
	f := &fakeSource{blocks: map[cid.Cid][]byte{}}
	var cids []cid.Cid
	for i := range n {
		data := make([]byte, size)
		copy(data, fmt.Sprint(i))
		c := blockOf(t, string(data))
		f.blocks[c] = data
		cids = append(cids, c)
	}
	return f, cids
}

// fetchAll gets all blocks at once and gives the first error.
func fetchAll(ctx context.Context, s *Session, cids []cid.Cid) error {
	faults := make(chan error, len(cids))
	for _, c := range cids {
		go func() {
			data, err := s.Get(ctx, c)
			if err == nil {
				if got, _ := BlockCID(cid.Raw, data); !got.Equals(c) {
					err = errors.New("other bytes")
				}
			}
			faults <- err
		}()
	}
	var first error
	for range cids {
		if err := <-faults; first == nil {
			first = err
		}
	}
	return first
}

func TestSourceIsServed(t *testing.T) {
	ctx := testContext(t)
	source, cids := model(t, 3, 1000)
	holder := openHost(t, LoopbackConfig(), Dependencies{Sources: []Source{&fakeSource{}, source}})
	reader := openHost(t, LoopbackConfig(), Dependencies{})
	data, err := reader.Blocks().Get(ctx, cids[1], holder.AddrInfo())
	require.NoError(t, err)
	require.Equal(t, source.blocks[cids[1]], data)

	require.NoError(t, holder.Blocks().Delete(ctx, cids[1]), "a source is not ours to delete from")
	has, err := holder.Blocks().Has(ctx, cids[1])
	require.NoError(t, err)
	require.True(t, has)
	_, err = holder.Blocks().Local(ctx, blockOf(t, "something else"))
	require.ErrorIs(t, err, ErrNotFound)
	own, err := holder.Blocks().Put(ctx, []byte("a picture"))
	require.NoError(t, err)
	data, err = holder.Blocks().Local(ctx, own)
	require.NoError(t, err)
	require.Equal(t, "a picture", string(data))

	source.broken = errors.New("disk")
	_, err = holder.Blocks().Local(ctx, cids[0])
	require.ErrorIs(t, err, source.broken)
	before := source.reads.Load()
	require.ErrorIs(t, checkCID(cid.MustParse("bafkqaaa")), ErrBadCID)
	_, err = holder.Blocks().Has(ctx, cid.MustParse("bafkqaaa"))
	require.NoError(t, err)
	require.Equal(t, before, source.reads.Load())
}

// What a source here has but cannot read comes from others.
func TestSessionFetchesWhatIsDamagedHere(t *testing.T) {
	ctx := testContext(t)
	source, cids := model(t, 1, 1000)
	holder := openHost(t, LoopbackConfig(), Dependencies{Sources: []Source{source}})
	damaged := &fakeSource{blocks: source.blocks, broken: errors.New("disk")}
	reader := openHost(t, LoopbackConfig(), Dependencies{Sources: []Source{damaged}})
	s := reader.Blocks().NewSession(cids[0], holder.AddrInfo())
	defer s.Close()
	data, err := s.Get(ctx, cids[0])
	require.NoError(t, err)
	require.Equal(t, source.blocks[cids[0]], data)
}

// Strangers who ask for a damaged block again and again do not fill the log.
func TestDamageIsLoggedOnce(t *testing.T) {
	ctx := testContext(t)
	source, cids := model(t, 2, 1000)
	source.broken = errors.New("disk")
	var log lockedLog
	holder := openHost(t, LoopbackConfig(), Dependencies{Sources: []Source{source}, Logger: slog.New(slog.NewTextHandler(&log, nil))})
	reader := openHost(t, LoopbackConfig(), Dependencies{})
	require.NoError(t, reader.Connect(ctx, holder.AddrInfo()))
	for range 3 {
		for _, c := range cids {
			_, err := reader.Blocks().ask(ctx, c, holder.ID())
			require.ErrorIs(t, err, ErrNotFound)
		}
	}
	require.Equal(t, 2, strings.Count(log.String(), "block cannot be read"))
	var known told
	for i := range maxTold + 5 {
		require.Equal(t, i < maxTold, known.first(blockOf(t, strconv.Itoa(i))))
	}
}

// lockedLog holds what several goroutines log.
type lockedLog struct {
	mu sync.Mutex
	strings.Builder
}

func (l *lockedLog) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.Builder.Write(b)
}

func (l *lockedLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.Builder.String()
}

// A session that goes on for hours replaces its bitswap session many times: each ends, but not under a block in flight.
func TestSessionEndsWhatItReplaced(t *testing.T) {
	ctx := testContext(t)
	c := blockOf(t, "nobody has it")
	s := openHost(t, LoopbackConfig(), Dependencies{}).Blocks().NewSession(c)
	defer s.Close()
	ended := 0
	watch := func() *asking {
		s.mu.Lock()
		defer s.mu.Unlock()
		swap, end := s.swap, s.swap.end
		swap.end = func() { ended++; end() }
		return swap
	}
	holding := func(check func()) {
		s.mu.Lock()
		defer s.mu.Unlock()
		check()
	}
	first, done := watch(), make(chan error)
	go func() {
		_, err := s.attempt(ctx, c, 500*time.Millisecond)
		done <- err
	}()
	require.Eventually(t, func() (used bool) {
		holding(func() { used = first.uses == 1 })
		return used
	}, 10*time.Second, time.Millisecond)
	s.include()
	holding(func() {
		require.NotSame(t, first, s.swap)
		require.Zero(t, ended)
	})
	require.Error(t, <-done)
	holding(func() { require.Equal(t, 1, ended) })
	watch()
	s.include()
	holding(func() { require.Equal(t, 2, ended) })
}

// Two hold the blocks, a third finds them in the DHT and fetches from both at once; then one goes away.
func TestSessionUsesAllProviders(t *testing.T) {
	simulate(t, 5, func(ctx context.Context, hosts []*Host) {
		source, cids := model(t, 60, 128<<10)
		root := cids[0]
		ring(ctx, t, hosts, 1)
		for _, h := range hosts[:2] {
			for c, data := range source.blocks {
				require.NoError(t, h.blocks.keep(ctx, c, data))
			}
			require.NoError(t, h.Provide(ctx, root))
		}
		reader := hosts[3]
		s := reader.Blocks().NewSession(root)
		defer s.Close()
		go s.Run(ctx)
		start := time.Now()
		require.NoError(t, fetchAll(ctx, s, cids[:40]))
		require.Less(t, time.Since(start), 10*time.Second)
		served := s.Served()
		require.Positive(t, served[hosts[0].ID()], "%v", served)
		require.Positive(t, served[hosts[1].ID()], "%v", served)
		require.Equal(t, 2, s.Peers())
		has, err := reader.Blocks().Has(ctx, cids[0])
		require.NoError(t, err)
		require.False(t, has, "a session stores nothing")

		go func() {
			time.Sleep(200 * time.Millisecond)
			_ = hosts[0].Close()
		}()
		require.NoError(t, fetchAll(ctx, s, cids[40:]))
	})
}

// A provider that sends other bytes costs time, not correctness.
func TestSessionOutlivesLiar(t *testing.T) {
	ctx := testContext(t)
	good, cids := model(t, 20, 64<<10)
	liar := openHost(t, LoopbackConfig(), Dependencies{Sources: []Source{&fakeSource{blocks: good.blocks, corrupt: true}}})
	honest := openHost(t, LoopbackConfig(), Dependencies{Sources: []Source{good}})
	cfg := LoopbackConfig()
	cfg.Blocks.Stall = 300 * time.Millisecond
	reader := openHost(t, cfg, Dependencies{})
	s := reader.Blocks().NewSession(cids[0], liar.AddrInfo(), honest.AddrInfo())
	defer s.Close()
	require.NoError(t, fetchAll(ctx, s, cids))
	served := s.Served()
	require.GreaterOrEqual(t, served[honest.ID()], int64(20*64<<10), "some may have come twice, on a busy machine")
	require.NotContains(t, served, liar.ID())
}

func TestSessionGivesUp(t *testing.T) {
	ctx := testContext(t)
	cfg := LoopbackConfig()
	cfg.Blocks.Stall, cfg.Blocks.Timeout = 50*time.Millisecond, 200*time.Millisecond
	reader := openHost(t, cfg, Dependencies{})
	s := reader.Blocks().NewSession(blockOf(t, "nowhere"))
	defer s.Close()
	require.ErrorIs(t, fetchAll(ctx, s, []cid.Cid{blockOf(t, "nowhere"), blockOf(t, "nor this")}), ErrNotFound)
	_, err := s.Get(ctx, cid.MustParse("bafkqaaa"))
	require.ErrorIs(t, err, ErrBadCID)
	ended, cancel := context.WithCancel(ctx)
	cancel()
	_, err = s.Get(ended, blockOf(t, "nowhere"))
	require.ErrorIs(t, err, context.Canceled)
	s.Close()
	_, err = s.Get(ctx, blockOf(t, "nowhere"))
	require.ErrorIs(t, err, ErrClosed)
	require.NoError(t, s.Run(ctx))
}
