package p2p

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Bitswap refuses relayed connections, so two nodes behind NATs that hole punching cannot cross could agree on
// a picture but never hand it over. For them, and when bitswap stalls, limn nodes also answer this: one frame
// holds the CID, one frame back holds the block, empty when it is not here. Relays carry 128 KiB, which is
// enough for a picture and too little for weights; those come from providers with a public address.

// blockProtocol bounds what serving costs: a reader that hammers is refused and can still use bitswap.
func blockProtocol(c BlocksConfig) Protocol {
	p := DefaultProtocol("block")
	p.MaxFrame = c.MaxSize
	p.PerPeer, p.Total = 2, 16
	p.Rate, p.Burst = 1, 16
	p.Idle, p.Lifetime = 30*time.Second, time.Minute
	return p
}

// answer serves one block to one peer.
func (b *Blocks) answer(ctx context.Context, s *Stream) {
	request, err := s.Receive(ctx)
	if err != nil {
		return
	}
	c, err := cid.Cast(request)
	if err != nil || checkCID(c) != nil {
		s.Reset()
		return
	}
	data, err := b.Local(ctx, c)
	if err != nil && !errors.Is(err, ErrNotFound) && b.told.first(c) {
		b.host.log.Error("block cannot be read", "cid", c, "error", err)
	}
	_ = s.Send(ctx, data) // the peer sees for itself when this fails
}

// told remembers which blocks the log has complained of: strangers may ask for a damaged one as often as they like.
type told struct {
	mu   sync.Mutex
	cids map[cid.Cid]bool
}

// maxTold bounds it; a disk with more damage than that has been complained of enough.
const maxTold = 256

// first reports whether it is the first time for a block.
func (t *told) first(c cid.Cid) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.cids[c] || len(t.cids) >= maxTold {
		return false
	}
	if t.cids == nil {
		t.cids = map[cid.Cid]bool{}
	}
	t.cids[c] = true
	return true
}

// ask fetches a block from one peer by stream and checks that it is the one asked for.
func (b *Blocks) ask(ctx context.Context, c cid.Cid, from peer.ID) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, b.host.cfg.Blocks.Stall)
	defer cancel()
	s, err := b.host.OpenStream(ctx, from, blockProtocol(b.host.cfg.Blocks))
	if err != nil {
		return nil, err
	}
	defer s.Close()
	if err := s.Send(ctx, c.Bytes()); err != nil {
		return nil, err
	}
	data, err := s.Receive(ctx)
	if err != nil {
		return nil, err
	}
	got, err := BlockCID(c.Prefix().Codec, data)
	if err != nil {
		return nil, err
	}
	if !got.Equals(c) {
		return nil, fmt.Errorf("%w: %s answers with %d other bytes", ErrNotFound, from, len(data))
	}
	return data, nil
}

// askAll tries the peers one after the other.
func (b *Blocks) askAll(ctx context.Context, c cid.Cid, from []peer.AddrInfo) ([]byte, error) {
	var faults []error
	for _, p := range from {
		if p.ID == b.host.ID() {
			continue
		}
		data, err := b.ask(ctx, c, p.ID)
		if err == nil {
			b.host.metrics.block("streamed")
			return data, nil
		}
		faults = append(faults, err)
	}
	return nil, errors.Join(append(faults, ErrNotFound)...)
}
