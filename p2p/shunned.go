package p2p

import (
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

// shunFor is how long a peer whose connection was closed for what it did may not come back. It is turned away when its
// name is known, before anything of a connection is set up, which is most of what a handshake costs us.
const shunFor = 10 * time.Second

// shunned are peers that are not let in for a while. It answers libp2p as the gater of a host that Open made; a host made
// elsewhere has none, and on a nil one add does nothing.
type shunned struct {
	mu    sync.Mutex
	until map[peer.ID]time.Time
}

var _ connmgr.ConnectionGater = (*shunned)(nil)

func newShunned() *shunned { return &shunned{until: make(map[peer.ID]time.Time)} }

// add shuns a peer from now on.
func (s *shunned) add(p peer.ID, now time.Time) {
	if s == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.until) >= rateKeys {
		for other, until := range s.until {
			if !now.Before(until) {
				delete(s.until, other)
			}
		}
	}
	if len(s.until) < rateKeys {
		s.until[p] = now.Add(shunFor)
	}
}

// InterceptSecured implements connmgr.ConnectionGater: connections of our own making are ours to make.
func (s *shunned) InterceptSecured(d network.Direction, p peer.ID, _ network.ConnMultiaddrs) bool {
	if d == network.DirOutbound {
		return true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	until, known := s.until[p]
	if known && !time.Now().Before(until) {
		delete(s.until, p)
		known = false
	}
	return !known
}

// The other questions of a connmgr.ConnectionGater are answered with yes.

func (*shunned) InterceptPeerDial(peer.ID) bool               { return true }
func (*shunned) InterceptAddrDial(peer.ID, ma.Multiaddr) bool { return true }
func (*shunned) InterceptAccept(network.ConnMultiaddrs) bool  { return true }
func (*shunned) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) {
	return true, 0
}
