package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
)

// The shape of a blob.
const (
	GroupRecords  = 8   // records between two roots
	groupElements = 8   // field elements of a group
	blobGroups    = 512 // groups of a blob
	blobElements  = blobGroups * groupElements
	BlobRecords   = blobGroups * GroupRecords // 4,096
	elementSize   = 32
	payloadSize   = (groupElements - 1) * (elementSize - 1) // 217 bytes behind the root
	debitsOffset  = GroupRecords * RecordSize               // the last 9 bytes of the payload
)

// Groups returns how many groups hold so many records.
func Groups(records uint32) uint32 {
	return uint32((uint64(records) + GroupRecords - 1) / GroupRecords)
}

// Blobs returns how many blobs hold so many records.
func Blobs(records uint32) int { return int((uint64(records) + BlobRecords - 1) / BlobRecords) }

// elements are a group as a blob holds it.
type elements [groupElements]protocol.Hash

// group is the content of elements.
type group struct {
	root    protocol.Hash // after the records
	records [GroupRecords][RecordSize]byte
	debits  protocol.Amount // of the epoch so far
}

func (g group) elements() elements {
	var payload [payloadSize]byte
	for i, r := range g.records {
		copy(payload[i*RecordSize:], r[:])
	}
	binary.BigEndian.PutUint64(payload[debitsOffset+1:], uint64(g.debits))
	e := elements{g.root}
	for i := 1; i < groupElements; i++ {
		copy(e[i][1:], payload[(i-1)*(elementSize-1):])
	}
	return e
}

// decode reads a group. Whatever it refuses, the contract refuses too.
func (e elements) decode() (group, error) {
	g := group{root: e[0]}
	var payload [payloadSize]byte
	for i, element := range e {
		if element[0] != 0 {
			return group{}, fmt.Errorf("%w: element %d has a first byte of %d", ErrBlob, i, element[0])
		}
		if i > 0 {
			copy(payload[(i-1)*(elementSize-1):], element[1:])
		}
	}
	for i := range g.records {
		copy(g.records[i][:], payload[i*RecordSize:])
	}
	if payload[debitsOffset] != 0 {
		return group{}, fmt.Errorf("%w: debits of more than 64 bits", ErrBlob)
	}
	g.debits = protocol.Amount(binary.BigEndian.Uint64(payload[debitsOffset+1:]))
	return g, nil
}

// decodeRecords reads the first n records of a group; the others must be padding.
func (g group) decodeRecords(n int) ([]Record, error) {
	records := make([]Record, 0, n)
	for i, b := range g.records {
		if i >= n {
			if b != [RecordSize]byte{} {
				return nil, fmt.Errorf("%w: %x after the last record", ErrRecord, b)
			}
			continue
		}
		r, err := DecodeRecord(b[:])
		if err != nil {
			return nil, err
		}
		records = append(records, r)
	}
	return records, nil
}

// recordsIn returns how many records group i of an epoch holds.
func recordsIn(records, i uint32) int { return int(min(records-i*GroupRecords, GroupRecords)) }

// elementsOf reads group i from the blobs of an epoch, which must be enough for it.
func elementsOf(blobs []kzg4844.Blob, i uint32) elements {
	blob, first := &blobs[i/blobGroups], i%blobGroups*groupElements
	var e elements
	for j := range e {
		copy(e[j][:], blob[(first+uint32(j))*elementSize:])
	}
	return e
}

func putElements(blobs []kzg4844.Blob, i uint32, e elements) {
	blob, first := &blobs[i/blobGroups], i%blobGroups*groupElements
	for j := range e {
		copy(blob[(first+uint32(j))*elementSize:], e[j][:])
	}
}
