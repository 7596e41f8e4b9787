package models

import (
	"bytes"
	"context"
	"crypto/rand"
	"sync"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// join opens a host on loopback that serves a source and knows the others.
func join(t *testing.T, source p2p.Source, bootstrap ...*p2p.Host) *p2p.Host {
	t.Helper()
	key, _, err := crypto.GenerateSecp256k1Key(rand.Reader)
	require.NoError(t, err)
	cfg := p2p.LoopbackConfig()
	cfg.Blocks.Stall = 500 * time.Millisecond
	for _, h := range bootstrap {
		cfg.Bootstrap = append(cfg.Bootstrap, h.Info().Addrs[0])
	}
	deps := p2p.Dependencies{}
	if source != nil {
		deps.Sources = []p2p.Source{source}
	}
	h, err := p2p.Open(cfg, key, deps)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	go h.Run(t.Context())
	return h
}

// serve runs a store on a host and waits until the DHT knows.
func serve(t *testing.T, s *Store, root protocol.Hash, h *p2p.Host) {
	go s.Run(t.Context(), h)
	require.Eventually(t, func() bool { return h.Provide(t.Context(), RootCID(root)) == nil }, patience, 20*time.Millisecond)
}

// patience is how long what should come within seconds may take, on a machine that does other things.
const patience = 4 * time.Minute

// patient leaves a session the time to find more than one provider before everything has come: as long as fewer have
// delivered, blocks are asked for one by one, a while after each other.
type patient struct {
	*p2p.Session
	providers int
	alone     *sync.Mutex
}

func (p patient) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if len(p.Served()) < p.providers {
		p.alone.Lock()
		defer p.alone.Unlock()
	}
	for range 20 { // other hosts announce and connect meanwhile
		if n := len(p.Served()); n == 0 || n >= p.providers {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	return p.Session.Get(ctx, c)
}

func pullOver(t *testing.T, s *Store, root protocol.Hash, session *p2p.Session, providers int, progress func(Progress)) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	defer session.Close()
	go session.Run(ctx)
	_, err := s.Pull(ctx, root, patient{session, providers, new(sync.Mutex)}, progress)
	return err
}

// TestPullFromTwo: two of three hosts have the model and both deliver; when one goes away the other is enough.
func TestPullFromTwo(t *testing.T) {
	first, root := holder(t, 1, 48<<20+77)
	second := open(t, config(t))
	_, _, err := second.Import(t.Context(), first.dir(root), Options{})
	require.NoError(t, err)
	meeting := join(t, nil)
	a, b := join(t, first, meeting), join(t, second, meeting)
	serve(t, first, root, a)
	serve(t, second, root, b)

	s := open(t, config(t))
	reader := join(t, s, meeting)
	session := reader.Blocks().NewSession(RootCID(root), a.AddrInfo(), b.AddrInfo())
	var leave sync.Once
	gone := make(chan struct{})
	require.NoError(t, pullOver(t, s, root, session, 2, func(p Progress) {
		if p.Done >= 24<<20 {
			leave.Do(func() { // who delivered more goes, so the other has to
				most := a
				if served := session.Served(); served[b.ID()] > served[a.ID()] {
					most = b
				}
				go func() {
					defer close(gone)
					_ = most.Close()
				}()
			})
		}
	}))
	require.Len(t, session.Served(), 2, "both delivered")
	<-gone
	require.NoError(t, s.Verify(t.Context(), root, nil))

	// Who has fetched it serves it: the others are not asked any more.
	require.NoError(t, a.Close())
	require.NoError(t, b.Close())
	_, err = s.Refresh()
	require.NoError(t, err)
	last := open(t, config(t))
	session = join(t, last, meeting).Blocks().NewSession(RootCID(root), reader.AddrInfo())
	require.NoError(t, pullOver(t, last, root, session, 1, nil))
	require.Contains(t, session.Served(), reader.ID())
	require.Len(t, session.Served(), 1)
}

// lying serves a model with a changed byte in every chunk.
type lying struct{ *Store }

func (l lying) Block(ctx context.Context, c cid.Cid) ([]byte, error) {
	data, err := l.Store.Block(ctx, c)
	if err == nil && c.Prefix().Codec == cid.Raw {
		data = bytes.Clone(data)
		data[0]++
	}
	return data, err
}

// TestPullFromLiar: what a hostile peer sends is refused on arrival and costs no more than time.
func TestPullFromLiar(t *testing.T) {
	honest, root := holder(t, 1, 6<<20)
	meeting := join(t, nil)
	liar, good := join(t, lying{honest}, meeting), join(t, honest, meeting)
	s := open(t, config(t))
	reader := join(t, s, meeting)
	session := reader.Blocks().NewSession(RootCID(root), liar.AddrInfo(), good.AddrInfo())
	require.NoError(t, pullOver(t, s, root, session, 1, nil))
	require.NoError(t, s.Verify(t.Context(), root, nil))
	served := session.Served()
	require.GreaterOrEqual(t, served[good.ID()], int64(6<<20))
	require.Less(t, served[liar.ID()], int64(1<<20), "its manifest and list are true, its chunks are not: %v", served)
}
