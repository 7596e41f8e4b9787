package ledger

import (
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
)

// Opening shows elements of an epoch to a contract: KZG proofs of elements of one blob, or all bytes of an epoch that
// was posted as calldata. Its fields are those of the contract's struct.
type Opening struct {
	BlobHashes []protocol.Hash
	Commitment []byte // of the blob that holds the elements
	Proofs     []byte // 48 bytes for each element
	Data       []byte // all bytes of the epoch; empty for one in blobs
}

// OpenRecord shows the record at a position. blobs are all blobs of the epoch, the table's included, or what
// FromCalldata made of its calldata. The second element is zero where the record lies in one.
func OpenRecord(blobs []kzg4844.Blob, calldata bool, records, position uint32) ([2]protocol.Hash, Opening, error) {
	var values [2]protocol.Hash
	if position >= records {
		return values, Opening{}, fmt.Errorf("%w: record %d of %d", ErrHeader, position, records)
	}
	const payload = elementSize - 1
	start := position % GroupRecords * RecordSize
	first := position/GroupRecords*groupElements + 1 + start/payload
	count := uint32(1)
	if start%payload+RecordSize > payload {
		count = 2
	}
	list, opening, err := openElements(blobs, calldata, records, first, count)
	copy(values[:], list)
	return values, opening, err
}

// OpenGroup shows the eight elements of the group that holds a position.
func OpenGroup(blobs []kzg4844.Blob, calldata bool, records, position uint32) ([]protocol.Hash, Opening, error) {
	if position >= records {
		return nil, Opening{}, fmt.Errorf("%w: record %d of %d", ErrHeader, position, records)
	}
	return openElements(blobs, calldata, records, position/GroupRecords*groupElements, groupElements)
}

func openElements(blobs []kzg4844.Blob, calldata bool, records, first, count uint32) ([]protocol.Hash, Opening, error) {
	var o Opening
	if len(blobs) < Blobs(records) {
		return nil, o, fmt.Errorf("%w: %d blobs for %d records", ErrHeader, len(blobs), records)
	}
	values := make([]protocol.Hash, count)
	blob := &blobs[first/blobElements]
	for i := range values {
		copy(values[i][:], blob[(first%blobElements+uint32(i))*elementSize:])
	}
	if calldata {
		data, err := Calldata(blobs, records)
		o.Data = data
		return values, o, err
	}
	for i := range blobs {
		commitment, hash, err := Commit(&blobs[i])
		if err != nil {
			return nil, o, err
		}
		o.BlobHashes = append(o.BlobHashes, hash)
		if uint32(i) == first/blobElements {
			o.Commitment = commitment[:]
		}
	}
	for i := range count {
		if err := open(&o.Proofs, blobs, first+i); err != nil {
			return nil, o, err
		}
	}
	return values, o, nil
}
