package ledger

import (
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
)

// The shape of an epoch that is posted as calldata, on a chain without blobs: the groups that a blob would hold, one
// after the other.
const (
	groupSize = groupElements * elementSize
	// MaxCalldataRecords is the most records of such an epoch: 240 groups, 60 KiB. The data of two epochs must fit one
	// transaction of 128 KiB, to prove that both pay one voucher.
	MaxCalldataRecords = 240 * GroupRecords
)

// Calldata returns the groups of packed blobs as bytes.
func Calldata(blobs []kzg4844.Blob, records uint32) ([]byte, error) {
	if records > MaxCalldataRecords || len(blobs) < Blobs(records) {
		return nil, fmt.Errorf("%w: %d records in %d blobs as calldata", ErrHeader, records, len(blobs))
	}
	data := make([]byte, Groups(records)*groupSize)
	if len(data) > 0 {
		copy(data, blobs[0][:]) // at most half a blob
	}
	return data, nil
}

// FromCalldata reads posted bytes into the blobs that would hold them, so that everything else knows one form.
func FromCalldata(data []byte, records uint32) ([]kzg4844.Blob, error) {
	if records > MaxCalldataRecords || len(data) != int(Groups(records)*groupSize) {
		return nil, fmt.Errorf("%w: %d bytes for %d records", ErrHeader, len(data), records)
	}
	blobs := make([]kzg4844.Blob, Blobs(records))
	if len(blobs) > 0 {
		copy(blobs[0][:], data)
	}
	return blobs, nil
}

// CalldataHash binds a header to bytes in calldata. The words in front keep them apart from versioned hashes.
func CalldataHash(data []byte) protocol.Hash {
	return protocol.Keccak(append([]byte("limn calldata"), data...))
}
