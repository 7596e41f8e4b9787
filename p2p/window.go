package p2p

import (
	"context"
	"sync"
	"time"
)

const (
	// A session has between the least and the most blocks in flight. It starts low: a queue of large blocks on a
	// slow link looks to bitswap like a peer that has none.
	leastInFlight, firstInFlight, mostInFlight = 2, 4, 32
	// A block that comes quickly lets one more into flight, one that comes slowly one less.
	quickBlock, slowBlock = time.Second, 3 * time.Second
)

// window bounds how many blocks are in flight, and finds out how many are good.
type window struct {
	mu      sync.Mutex
	limit   int
	active  int
	changed chan struct{} // closed and replaced when there may be room
}

func (w *window) enter(ctx context.Context) error {
	for {
		w.mu.Lock()
		changed := w.changed
		if w.active < w.limit {
			w.active++
			w.mu.Unlock()
			return nil
		}
		w.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (w *window) leave(took time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.active--
	switch {
	case took < quickBlock:
		w.limit = min(w.limit+1, mostInFlight)
	case took > slowBlock:
		w.limit = max(w.limit-1, leastInFlight)
	}
	close(w.changed)
	w.changed = make(chan struct{})
}
