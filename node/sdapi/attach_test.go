package sdapi

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"net"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/node/sdapi/sdapitest"
	"github.com/limn-network/limn/protocol"
)

// fakeMiner notes what is offered.
type fakeMiner struct {
	mu     sync.Mutex
	offers map[protocol.Hash]node.Attached
}

type fakeScorer struct{ external.Scorer }

func (fakeScorer) Root() [32]byte           { return [32]byte{1} }
func (fakeScorer) UnmeasuredFloor() int32   { return 0 }
func (fakeScorer) Understands(string) error { return nil }

func (*fakeMiner) Scorer() (external.Scorer, error) { return fakeScorer{}, nil }

func (f *fakeMiner) Offer(_ context.Context, manifest []byte, a node.Attached, estimate time.Duration) (protocol.Hash, error) {
	if estimate <= 0 {
		return protocol.Hash{}, errors.New("no estimate")
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.offers[external.Root(manifest)] = a
	return external.Root(manifest), nil
}

func (f *fakeMiner) Withdraw(root protocol.Hash) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.offers, root)
}

func (f *fakeMiner) count() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.offers)
}

type nothing struct{}

func (nothing) Get(string) ([]byte, bool, error) { return nil, false, nil }
func (nothing) Put(string, []byte) error         { return nil }

// The whole life of an attachment: a server that is not there yet, that comes, goes, and comes back.
func TestAttachment(t *testing.T) {
	var down atomic.Bool
	down.Store(true)
	nameless := sdapitest.Checkpoint{Title: "nameless", Name: "nameless"}
	list := []sdapitest.Checkpoint{sdapitest.Named("one"), sdapitest.Named("two"), nameless}
	server, err := sdapitest.Start(sdapitest.Config{Checkpoints: list, Loaded: list[1].Title, Answer: map[string]http.HandlerFunc{
		"sd-models": func(w http.ResponseWriter, _ *http.Request) {
			if down.Load() {
				w.WriteHeader(http.StatusBadGateway)
				return
			}
			sdapitest.JSON(w, list)
		},
	}})
	require.NoError(t, err)
	defer server.Close()
	cfg := DefaultConfig()
	cfg.URL, cfg.Poll = server.URL(), time.Millisecond
	client, err := New(cfg)
	require.NoError(t, err)
	defer client.Close()

	miner := &fakeMiner{offers: map[protocol.Hash]node.Attached{}}
	events := make(chan any, 100)
	a := NewAttachment(client, miner, nothing{}, func(e any) { events <- e })
	a.retry = time.Millisecond
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- a.Run(ctx) }()

	lost, ok := (<-events).(Lost)
	require.True(t, ok)
	require.ErrorIs(t, lost.Err, ErrRefused)
	down.Store(false)
	assert.Equal(t, Found{Checkpoints: 3}, <-events)
	var names []string
	for range 2 {
		e, ok := (<-events).(Offered)
		require.True(t, ok)
		names = append(names, e.Checkpoint.Name)
		assert.NotZero(t, e.Root)
		assert.Equal(t, 512, e.Params.Width)
	}
	assert.Equal(t, []string{"two", "one"}, names, "what is in memory comes first")
	passed, ok := (<-events).(Passed)
	require.True(t, ok)
	assert.ErrorIs(t, passed.Err, ErrNoDigest)
	assert.Equal(t, "nameless", passed.Checkpoint.Name)
	require.Equal(t, 2, miner.count())

	for _, o := range miner.offers {
		_, err := o.Generate(ctx, "a cat", compute.Params{Width: 64, Height: 64, Steps: 2, Guidance: 100}, compute.Options{})
		require.NoError(t, err)
	}
	down.Store(true)
	require.IsType(t, Lost{}, <-events)
	require.Zero(t, miner.count())
	down.Store(false)
	require.IsType(t, Found{}, <-events)
	require.IsType(t, Offered{}, <-events)
	require.IsType(t, Offered{}, <-events)
	require.Equal(t, 2, miner.count())
	cancel()
	require.NoError(t, <-done)
	assert.Zero(t, miner.count(), "nothing is offered after the end")
	assert.Empty(t, events, "what was told once is not told again")
}

// A server that lists checkpoints but cannot paint is not offered: its miner would only collect rejections.
func TestServerThatFailsTheTrial(t *testing.T) {
	server, err := sdapitest.Start(sdapitest.Config{Paint: func(o sdapitest.Order) []byte { return make([]byte, 3*o.Width*o.Height) }})
	require.NoError(t, err)
	defer server.Close()
	cfg := DefaultConfig()
	cfg.URL = server.URL()
	client, err := New(cfg)
	require.NoError(t, err)
	defer client.Close()
	miner := &fakeMiner{offers: map[protocol.Hash]node.Attached{}}
	var events []any
	a := NewAttachment(client, miner, nothing{}, func(e any) { events = append(events, e) })
	require.NoError(t, a.look(t.Context()))
	require.NoError(t, a.look(t.Context()))
	require.Zero(t, miner.count())
	require.Len(t, events, 2)
	passed, ok := events[1].(Passed)
	require.True(t, ok)
	assert.ErrorIs(t, passed.Err, ErrPicture)
}

// A server that keeps failing is not offered any more, until a trial shows that it works again.
func TestServerThatKeepsFailing(t *testing.T) {
	var broken atomic.Bool
	server, err := sdapitest.Start(sdapitest.Config{Paint: func(o sdapitest.Order) []byte {
		if broken.Load() {
			return make([]byte, 3*o.Width*o.Height)
		}
		return sdapitest.Paint(o)
	}})
	require.NoError(t, err)
	defer server.Close()
	cfg := DefaultConfig()
	cfg.URL = server.URL()
	client, err := New(cfg)
	require.NoError(t, err)
	defer client.Close()
	miner := &fakeMiner{offers: map[protocol.Hash]node.Attached{}}
	events := make(chan any, 1000)
	a := NewAttachment(client, miner, nothing{}, func(e any) { events <- e })
	require.NoError(t, a.look(t.Context()))
	require.IsType(t, Found{}, <-events)
	require.IsType(t, Offered{}, <-events)
	offers := slices.Collect(maps.Values(miner.offers))
	require.Len(t, offers, 1)
	paint := func(ctx context.Context, seed uint64) error {
		_, err := offers[0].Generate(ctx, "a cat", compute.Params{Width: 64, Height: 64, Steps: 2, Guidance: 100, Seed: seed}, compute.Options{})
		return err
	}
	fail := func(times int) {
		broken.Store(true)
		for range times {
			require.ErrorIs(t, paint(t.Context(), 1), ErrPicture)
		}
		broken.Store(false)
	}
	fail(maxFailures - 1)
	require.NoError(t, paint(t.Context(), 1))
	fail(maxFailures - 1)
	require.ErrorIs(t, paint(t.Context(), 1<<40), external.ErrSeed, "not the server's fault")
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, paint(gone, 1), context.Canceled)
	require.NoError(t, a.look(t.Context()))
	fail(1)
	broken.Store(true)
	require.ErrorContains(t, a.look(t.Context()), "3 pictures in a row")
	a.withdraw(nil) // as Run does
	require.Zero(t, miner.count())
	require.NoError(t, a.look(t.Context()))
	require.IsType(t, Found{}, <-events)
	require.IsType(t, Passed{}, <-events)
	require.Zero(t, miner.count(), "the trial fails")
	broken.Store(false)
	require.NoError(t, a.look(t.Context()))
	require.IsType(t, Offered{}, <-events)
	require.Equal(t, 1, miner.count())
}

// A dial may run out of its time a moment before the context does, and is told like it.
func TestSlowDial(t *testing.T) {
	client, err := New(DefaultConfig())
	require.NoError(t, err)
	err = client.unreachable(t.Context(), &url.Error{Op: "Get", URL: "http://secret@127.0.0.1", Err: &net.OpError{Op: "dial", Err: os.ErrDeadlineExceeded}})
	require.ErrorIs(t, err, ErrUnreachable)
	require.ErrorContains(t, err, "too long")
	require.NotContains(t, err.Error(), "secret")
}

// What is told of checkpoints is forgotten with them.
func TestRenamedCheckpoints(t *testing.T) {
	looks := 0
	server, err := sdapitest.Start(sdapitest.Config{Answer: map[string]http.HandlerFunc{
		"sd-models": func(w http.ResponseWriter, _ *http.Request) {
			looks++
			name := strings.Repeat("x", looks)
			sdapitest.JSON(w, []sdapitest.Checkpoint{{Title: name, Name: name}})
		},
	}})
	require.NoError(t, err)
	defer server.Close()
	cfg := DefaultConfig()
	cfg.URL = server.URL()
	client, err := New(cfg)
	require.NoError(t, err)
	defer client.Close()
	told := 0
	a := NewAttachment(client, &fakeMiner{}, nothing{}, func(e any) {
		if _, ok := e.(Passed); ok {
			told++
		}
	})
	for range 5 {
		require.NoError(t, a.look(t.Context()))
	}
	require.Equal(t, 5, told)
	require.Len(t, a.passed, 1)
}

func FuzzPainted(f *testing.F) {
	good := `{"images": ["` + sdapitest.Encode(sdapitest.Paint(sdapitest.Order{Width: 16, Height: 8}), 16, 8) + `"], "info": "{\"seed\": 3}"}`
	f.Add([]byte(good))
	f.Add([]byte(`{"images": ["data:image/png;base64,AAAA"], "info": {"seed": 4, "steps": 1}}`))
	asked := compute.Params{Width: 16, Height: 8, Seed: 3}
	f.Fuzz(func(t *testing.T, data []byte) {
		_ = reason(data)
		_ = looksLikeHTML(data)
		var p painted
		if json.Unmarshal(data, &p) != nil {
			return
		}
		_ = p.honours(asked)
		picture, err := p.decode(asked.Width, asked.Height)
		if err != nil {
			return
		}
		if picture.Width != 16 || picture.Height != 8 || len(picture.RGB) != 3*16*8 || slices.Max(picture.RGB) == slices.Min(picture.RGB) {
			t.Errorf("took %d x %d", picture.Width, picture.Height)
		}
	})
}
