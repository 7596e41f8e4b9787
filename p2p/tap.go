package p2p

import (
	"sync"

	bsmsg "github.com/ipfs/boxo/bitswap/message"
	"github.com/libp2p/go-libp2p/core/peer"
)

// tap tells sessions who sent what: bitswap itself hands over blocks without their senders.
type tap struct {
	mu       sync.Mutex
	sessions map[*Session]bool
}

func (t *tap) add(s *Session) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.sessions == nil {
		t.sessions = map[*Session]bool{}
	}
	t.sessions[s] = true
}

func (t *tap) remove(s *Session) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.sessions, s)
}

// MessageReceived implements tracer.Tracer. A block's CID was computed from its bytes, so what does not match what
// was asked for is no session's.
func (t *tap) MessageReceived(p peer.ID, m bsmsg.BitSwapMessage) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.sessions) == 0 {
		return
	}
	for _, block := range m.Blocks() {
		for s := range t.sessions {
			s.note(p, block.Cid(), len(block.RawData()))
		}
	}
}

// MessageSent implements tracer.Tracer.
func (t *tap) MessageSent(peer.ID, bsmsg.BitSwapMessage) {}
