package settlement

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/rlp"

	"github.com/limn-network/limn/settlement/bindings/beacons"
)

// BeaconBlocks is for how many blocks the chain knows a block's hash (EIP-2935): so long its beacon can be proved.
const BeaconBlocks = 8191

// ErrBeaconGone says that a beacon was not proved while its block was recent enough. No contract will ever know it.
var ErrBeaconGone = fmt.Errorf("beacon too old to prove: the chain knows the last %d blocks", BeaconBlocks)

// BeaconProved reports whether the contracts know a round's beacon.
func (k *Contracts) BeaconProved(ctx context.Context, round uint64) (bool, error) {
	b := beacons.NewBeacons()
	return view(ctx, k.client, k.Beacons, nil, b.PackKnown(round), b.UnpackKnown)
}

// ProveBeacons makes the beacons of rounds known to the contracts, by the headers of their blocks, and waits until they
// are. What is proved already costs nothing. Rounds are final before anybody needs this: a beacon that a reorg could
// change is refused with ErrFuture.
func (k *Contracts) ProveBeacons(ctx context.Context, s *Sender, rounds ...uint64) error {
	var pending []*Pending
	for _, round := range rounds {
		p, err := k.proveBeacon(ctx, s, round)
		if err != nil {
			return fmt.Errorf("prove beacon %d: %w", round, err)
		}
		if p != nil {
			pending = append(pending, p)
		}
	}
	for _, p := range pending {
		if _, err := p.Wait(ctx); err != nil {
			return err
		}
	}
	return nil
}

// proveBeacon submits the proof of one round; nil when it is known.
func (k *Contracts) proveBeacon(ctx context.Context, s *Sender, round uint64) (*Pending, error) {
	known, err := k.BeaconProved(ctx, round)
	if err != nil || known {
		return nil, err
	}
	// Also compares the header with its successor.
	_, final, err := k.client.Beacon(ctx, round)
	if err != nil {
		return nil, err
	}
	if !final {
		return nil, fmt.Errorf("%w: its block is not final", ErrFuture)
	}
	if head, ok := k.client.Head(); ok && head.Number >= round+BeaconBlocks {
		return nil, ErrBeaconGone
	}
	header, err := k.client.header(ctx, numberOf(round))
	if err != nil {
		return nil, err
	}
	data, err := rlp.EncodeToBytes(header)
	if err != nil {
		return nil, fmt.Errorf("encode header: %w", err)
	}
	id := fmt.Sprintf("beacon/%d", round)
	// A reorg may have undone a proof that was done before.
	if err := s.Forget(id); err != nil {
		return nil, err
	}
	return s.Submit(ctx, Tx{ID: id, To: &k.Beacons, Data: beacons.NewBeacons().PackProve(round, data)})
}
