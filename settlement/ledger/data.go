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

// Data is what an epoch carries, ready to show parts of it to the contracts: in blobs each element with a KZG proof,
// in calldata all bytes at once. Elements are numbered through all blobs, those of the records before those of the
// table.
type Data struct {
	blobs       []kzg4844.Blob
	commitments []kzg4844.Commitment
	hashes      []protocol.Hash
	calldata    []byte // of an epoch in calldata; then the two above are empty
}

// OpenData takes the blobs of an epoch, those that FromCalldata makes where it is in calldata, and compares them with
// the header. Committing to a blob takes tens of milliseconds.
func OpenData(header Header, blobs []kzg4844.Blob) (*Data, error) {
	if len(blobs) != header.EpochBlobs() {
		return nil, fmt.Errorf("%w: %d blobs for %d records and %d accounts", ErrHeader, len(blobs), header.Records, header.TableCount)
	}
	d := &Data{blobs: blobs}
	if header.Records > 0 && header.Records <= MaxCalldataRecords && header.TableCount == 0 {
		data, err := Calldata(blobs, header.Records)
		if err == nil && CalldataHash(data) == header.DataHash {
			d.calldata = data
			return d, nil
		}
	}
	for i := range blobs {
		commitment, hash, err := Commit(&blobs[i])
		if err != nil {
			return nil, err
		}
		d.commitments, d.hashes = append(d.commitments, commitment), append(d.hashes, hash)
	}
	if BlobsHash(d.hashes) != header.DataHash {
		return nil, fmt.Errorf("%w: epoch %d has other data than these", ErrHeader, header.Number)
	}
	return d, nil
}

// open shows elements of one blob.
func (d *Data) open(elements ...uint32) (Opening, error) {
	if d.calldata != nil {
		return Opening{Data: d.calldata}, nil
	}
	proofs, err := d.prove(elements...)
	return Opening{BlobHashes: d.hashes, Commitment: d.commitment(elements[0]), Proofs: proofs}, err
}

// prove returns the KZG proofs of elements, one after the other; about a tenth of a second each.
func (d *Data) prove(elements ...uint32) ([]byte, error) {
	var proofs []byte
	for _, element := range elements {
		if err := open(&proofs, d.blobs, element); err != nil {
			return nil, err
		}
	}
	return proofs, nil
}

func (d *Data) commitment(element uint32) []byte { return d.commitments[element/blobElements][:] }

func (d *Data) element(i uint32) (e protocol.Hash) {
	copy(e[:], d.blobs[i/blobElements][i%blobElements*elementSize:])
	return e
}

// RecordProof shows one record. Its fields are those of the contract's struct.
type RecordProof struct {
	Position uint32
	Elements [2]protocol.Hash // the second is zero where the record lies in one
	Opening  Opening
}

// ProveRecord shows the record at a position, which the epoch must have.
func (d *Data) ProveRecord(position uint32) (RecordProof, error) {
	start := position % GroupRecords * RecordSize
	first := position/GroupRecords*groupElements + 1 + start/(elementSize-1)
	elements := []uint32{first}
	if start%(elementSize-1)+RecordSize > elementSize-1 {
		elements = append(elements, first+1)
	}
	p := RecordProof{Position: position}
	for i, element := range elements {
		p.Elements[i] = d.element(element)
	}
	var err error
	p.Opening, err = d.open(elements...)
	return p, err
}

// ProveGroup shows the eight elements of the group that holds a position, which the epoch must have: the root after its
// records, and these.
func (d *Data) ProveGroup(position uint32) ([]protocol.Hash, Opening, error) {
	first := position / GroupRecords * groupElements
	elements, values := make([]uint32, groupElements), make([]protocol.Hash, groupElements)
	for i := range elements {
		elements[i] = first + uint32(i)
		values[i] = d.element(elements[i])
	}
	o, err := d.open(elements...)
	return values, o, err
}

// ProveRow shows a row of the epoch's account table, which it must have.
func (d *Data) ProveRow(header Header, row uint32) (value protocol.Hash, o Opening, err error) {
	element := uint32(Blobs(header.Records))*blobElements + row
	o, err = d.open(element)
	return d.element(element), o, err
}
