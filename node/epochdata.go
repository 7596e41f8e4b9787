package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// The block that a header's evidence names is the index of everything an epoch rests on: one byte with the number of
// its blobs, the digest of each blob, and the digest of each record's evidence in the order of the records; zero for a
// record out of the queue, whose evidence is on chain. Every digest is that of a raw block, so that any IPFS node can
// keep and serve an epoch.

// errIndex says that a block is no index of an epoch.
var errIndex = errors.New("not the index of an epoch")

// epochIndex is that block.
type epochIndex struct {
	blobs, evidence []protocol.Hash
}

func (x epochIndex) encode() []byte {
	out := make([]byte, 0, 1+len(protocol.Hash{})*(len(x.blobs)+len(x.evidence)))
	out = append(out, byte(len(x.blobs)))
	for _, digest := range x.blobs {
		out = append(out, digest[:]...)
	}
	for _, digest := range x.evidence {
		out = append(out, digest[:]...)
	}
	return out
}

func decodeEpochIndex(data []byte) (epochIndex, error) {
	const size = len(protocol.Hash{})
	var x epochIndex
	if len(data) == 0 || (len(data)-1)%size != 0 || (len(data)-1)/size < int(data[0]) {
		return x, fmt.Errorf("%w: %d bytes", errIndex, len(data))
	}
	digests := make([]protocol.Hash, (len(data)-1)/size)
	for i := range digests {
		copy(digests[i][:], data[1+i*size:])
	}
	x.blobs, x.evidence = digests[:data[0]], digests[data[0]:]
	return x, nil
}

// epochIndex fetches the index of an epoch from whoever has it.
func (n *Node) epochIndex(ctx context.Context, evidence protocol.Hash) (epochIndex, error) {
	data, err := n.host.Blocks().Get(ctx, rawCID(evidence))
	if err != nil {
		return epochIndex{}, fmt.Errorf("fetch the index of an epoch: %w", err)
	}
	return decodeEpochIndex(data)
}

// PeerBlobs finds blobs at other nodes, long after the chain has dropped them: settlers and watchers keep them.
func (n *Node) PeerBlobs() settlement.BlobSource { return peerBlobs{n} }

type peerBlobs struct{ n *Node }

// Blob implements settlement.BlobSource.
func (s peerBlobs) Blob(ctx context.Context, ref settlement.BlobRef) (*kzg4844.Blob, error) {
	index, err := s.n.epochIndex(ctx, ref.Evidence)
	if err != nil {
		return nil, err
	}
	if ref.Index < 0 || ref.Index >= len(index.blobs) {
		return nil, fmt.Errorf("%w: blob %d of %d", settlement.ErrNoBlob, ref.Index, len(index.blobs))
	}
	data, err := s.n.host.Blocks().Get(ctx, rawCID(index.blobs[ref.Index]))
	if err != nil {
		return nil, fmt.Errorf("fetch blob %s: %w", ref.Hash, err)
	}
	blob := new(kzg4844.Blob)
	if len(data) != len(blob) {
		return nil, fmt.Errorf("%w: blob of %d bytes", errIndex, len(data))
	}
	copy(blob[:], data)
	return blob, nil
}
