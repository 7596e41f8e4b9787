package sdapi_test

import (
	"context"
	"log/slog"
	"net/http"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/sdapi"
	"github.com/limn-network/limn/node/sdapi/sdapitest"
)

// patience is how long a test waits for what should come within a moment, on a machine that does other things.
const patience = 30 * time.Second

// start runs a server and returns a hurried client of it. No goroutine of either outlives the test.
func start(t testing.TB, cfg sdapitest.Config, change func(*sdapi.Config)) (*sdapitest.Server, *sdapi.Server) {
	t.Helper()
	before := runtime.NumGoroutine()
	server, err := sdapitest.Start(cfg)
	require.NoError(t, err)
	c := sdapi.DefaultConfig()
	c.URL, c.Logger = server.URL(), slog.New(slog.DiscardHandler)
	c.Answer, c.Stall, c.Most = patience, patience, 2*patience
	c.Poll, c.Heartbeat = 2*time.Millisecond, 5*time.Millisecond
	if change != nil {
		change(&c)
	}
	client, err := sdapi.New(c)
	require.NoError(t, err)
	t.Cleanup(func() {
		require.NoError(t, client.Close())
		require.NoError(t, server.Close())
		require.Eventually(t, func() bool { return runtime.NumGoroutine() <= before+2 }, patience, 5*time.Millisecond, "goroutines are left")
	})
	return server, client
}

func params() compute.Params {
	return compute.Params{Width: 320, Height: 256, Steps: 6, Guidance: 650, Seed: 1<<32 - 1}
}

// answers makes a handler for one fixed answer.
func answers(status int, kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	}
}

// memory is a Cache.
type memory map[string][]byte

func (m memory) Get(key string) ([]byte, bool, error) { v, ok := m[key]; return v, ok, nil }
func (m memory) Put(key string, value []byte) error   { m[key] = value; return nil }
func short(t testing.TB, d time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), d)
	t.Cleanup(cancel)
	return ctx
}
