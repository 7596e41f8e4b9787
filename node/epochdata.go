package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/compute/dagcbor"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// The block that a header's evidence names is the index of everything an epoch rests on, in dag-cbor: {"blobs": links to
// the raw bytes of its blobs, "records": a link to the evidence of each record in their order, null for one out of the
// queue, whose evidence is on chain}. So whoever pins the root in any IPFS node keeps and serves the epoch, its blobs
// included, long after the chain's own network has dropped them.

// errIndex says that a block is no index of an epoch.
var errIndex = errors.New("not the index of an epoch")

// maxIndexBytes bounds an index: 65,536 links, more than six blobs of records need, fit.
const maxIndexBytes = 3 << 20

// epochIndex is that block; a zero digest is null.
type epochIndex struct {
	blobs, evidence []protocol.Hash
}

// indexBlock is the index as dag-cbor has it.
type indexBlock struct {
	Blobs   []rawLink `cbor:"blobs"`
	Records []rawLink `cbor:"records"`
}

// rawLink is the CIDv1 of a raw block under dag-cbor's tag 42; zero is null.
type rawLink protocol.Hash

// rawLinkPrefix is tag 42 over 37 bytes: identity base, CIDv1, raw, sha2-256 of 32 bytes.
const (
	rawLinkPrefix = "\xd8\x2a\x58\x25\x00\x01\x55\x12\x20"
	cborNull      = "\xf6"
)

// MarshalCBOR implements cbor.Marshaler.
func (l rawLink) MarshalCBOR() ([]byte, error) {
	if l == (rawLink{}) {
		return []byte(cborNull), nil
	}
	return append([]byte(rawLinkPrefix), l[:]...), nil
}

// UnmarshalCBOR implements cbor.Unmarshaler.
func (l *rawLink) UnmarshalCBOR(b []byte) error {
	digest, found := bytes.CutPrefix(b, []byte(rawLinkPrefix))
	switch {
	case string(b) == cborNull:
		*l = rawLink{}
		return nil
	case !found || len(digest) != len(l):
		return fmt.Errorf("%w: a link is not that of a raw block", errIndex)
	}
	copy(l[:], digest)
	return nil
}

func (x epochIndex) encode() ([]byte, error) {
	block := indexBlock{Blobs: make([]rawLink, len(x.blobs)), Records: make([]rawLink, len(x.evidence))}
	for i, digest := range x.blobs {
		block.Blobs[i] = rawLink(digest)
	}
	for i, digest := range x.evidence {
		block.Records[i] = rawLink(digest)
	}
	return dagcbor.Marshal(block)
}

func decodeEpochIndex(data []byte) (epochIndex, error) {
	var block indexBlock
	if len(data) > maxIndexBytes {
		return epochIndex{}, fmt.Errorf("%w: %d bytes", errIndex, len(data))
	}
	if err := dagcbor.Unmarshal(data, &block); err != nil {
		return epochIndex{}, fmt.Errorf("%w: %w", errIndex, err)
	}
	x := epochIndex{blobs: make([]protocol.Hash, len(block.Blobs)), evidence: make([]protocol.Hash, len(block.Records))}
	for i, link := range block.Blobs {
		x.blobs[i] = protocol.Hash(link)
	}
	for i, link := range block.Records {
		x.evidence[i] = protocol.Hash(link)
	}
	return x, nil
}

// epochIndex fetches the index of an epoch from whoever has it.
func (n *Node) epochIndex(ctx context.Context, evidence protocol.Hash) (epochIndex, error) {
	data, err := n.host.Blocks().Get(ctx, modelCID(evidence)) // dag-cbor, like a manifest
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
