package p2p

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func TestWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := window{limit: 2, changed: make(chan struct{})}
		require.NoError(t, w.enter(t.Context()))
		require.NoError(t, w.enter(t.Context()))
		third := make(chan error)
		go func() { third <- w.enter(t.Context()) }()
		synctest.Wait()
		select {
		case <-third:
			t.Fatal("three are in a window of two")
		default:
		}
		w.leave(2 * time.Second)
		require.NoError(t, <-third)
		for range 100 {
			w.leave(0)
			require.NoError(t, w.enter(t.Context()))
		}
		require.Equal(t, mostInFlight, w.limit)
		for range 100 {
			w.leave(time.Minute)
			require.NoError(t, w.enter(t.Context()))
		}
		require.Equal(t, leastInFlight, w.limit)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		require.ErrorIs(t, w.enter(ctx), context.Canceled)
	})
}
