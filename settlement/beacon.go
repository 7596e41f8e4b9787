package settlement

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/limn-network/limn/protocol"
)

// cachedRounds bounds the beacons kept: an hour of one-second blocks.
const cachedRounds = 3600

// rounds caches final beacons, which never change.
type rounds struct {
	mu     sync.Mutex
	values map[uint64]protocol.Hash
	order  []uint64
}

func (r *rounds) get(round uint64) (protocol.Hash, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	v, ok := r.values[round]
	return v, ok
}

func (r *rounds) put(round uint64, v protocol.Hash) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.values == nil {
		r.values = make(map[uint64]protocol.Hash)
	}
	if _, ok := r.values[round]; ok {
		return
	}
	r.values[round] = v
	if r.order = append(r.order, round); len(r.order) > cachedRounds {
		delete(r.values, r.order[0])
		r.order = r.order[1:]
	}
}

// Beacon returns the value of a round: the prevrandao of the L1 block with that
// number. A draw may use it only where final is true. A round that the chain has
// not reached is ErrFuture.
//
// The value cannot be forged by the RPC alone: the header's hash is recomputed
// from its fields, of which prevrandao is one, and compared with the parent hash
// in the next header where that exists, so a liar would have to invent the whole
// chain, its head included, for every caller.
func (c *Client) Beacon(ctx context.Context, round uint64) (value protocol.Hash, final bool, err error) {
	if v, ok := c.rounds.get(round); ok {
		return v, true, nil
	}
	head, err := c.headOrAsk(ctx)
	if err != nil {
		return protocol.Hash{}, false, err
	}
	if head.Number < round {
		return protocol.Hash{}, false, fmt.Errorf("beacon %d: %w: the chain is at %d", round, ErrFuture, head.Number)
	}
	header, err := c.header(ctx, new(big.Int).SetUint64(round))
	if err != nil {
		return protocol.Hash{}, false, fmt.Errorf("beacon %d: %w", round, err)
	}
	if header.Number.Uint64() != round {
		return protocol.Hash{}, false, fmt.Errorf("beacon %d: %w: answered with block %d", round, ErrBadAnswer, header.Number)
	}
	final = round <= head.Final
	if head.Number > round {
		next, err := c.header(ctx, new(big.Int).SetUint64(round+1))
		if err != nil {
			return protocol.Hash{}, false, fmt.Errorf("beacon %d: %w", round, err)
		}
		// types.Header.Hash hashes the fields received, prevrandao among them.
		if next.ParentHash != header.Hash() {
			if final {
				return protocol.Hash{}, false, fmt.Errorf("beacon %d: %w: header does not hash to its successor's parent", round, ErrBadAnswer)
			}
			return protocol.Hash{}, false, fmt.Errorf("beacon %d: %w: the chain is reorganizing", round, ErrFuture)
		}
	} else {
		final = false // no successor vouches for it yet
	}
	value = protocol.Hash(header.MixDigest)
	if final {
		c.rounds.put(round, value)
	}
	return value, final, nil
}
