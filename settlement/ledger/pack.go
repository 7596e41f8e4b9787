package ledger

import (
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
)

// Packed is an epoch ready to be posted.
type Packed struct {
	Blobs  []kzg4844.Blob  // none for an empty epoch
	Tree   *Tree           // the accounts after the last record
	Debits protocol.Amount // sum of all debits, which is the sum of all credits
}

// RecordError says which record of a list cannot be settled, so that a settler can leave it out.
type RecordError struct {
	Index int
	Err   error
}

// Error implements error.
func (e *RecordError) Error() string { return fmt.Sprintf("apply record %d: %s", e.Index, e.Err) }

// Unwrap returns the reason.
func (e *RecordError) Unwrap() error { return e.Err }

// Pack applies the records in order to a copy of the tree and writes them, with the root and the debits after every
// group, into blobs. The tree itself stays as it was. A record that cannot be applied is a *RecordError.
func Pack(tree *Tree, split Split, settler uint32, records []Record) (Packed, error) {
	if err := split.Validate(); err != nil {
		return Packed{}, err
	}
	p := Packed{Tree: tree.Clone(), Blobs: make([]kzg4844.Blob, Blobs(uint32(len(records))))}
	for i := uint32(0); i < Groups(uint32(len(records))); i++ {
		var g group
		for j := range recordsIn(uint32(len(records)), i) {
			at := int(i*GroupRecords) + j
			debit, err := Apply(p.Tree, split, settler, records[at])
			if err != nil {
				return Packed{}, &RecordError{Index: at, Err: err}
			}
			p.Debits += debit
			g.records[j] = records[at].Encode()
		}
		g.root, g.debits = p.Tree.Root(), p.Debits
		putElements(p.Blobs, i, g.elements())
	}
	return p, nil
}

// Unpack reads the records of an epoch from its blobs, without judging the roots between them; Check does that.
// Memory is bounded by the blobs, not by the claimed count.
func Unpack(blobs []kzg4844.Blob, records uint32) ([]Record, error) {
	if len(blobs) != Blobs(records) {
		return nil, fmt.Errorf("%w: %d blobs for %d records", ErrHeader, len(blobs), records)
	}
	all := make([]Record, 0, records)
	for i := uint32(0); i < Groups(records); i++ {
		g, err := elementsOf(blobs, i).decode()
		if err != nil {
			return nil, fmt.Errorf("unpack group %d: %w", i, err)
		}
		list, err := g.decodeRecords(recordsIn(records, i))
		if err != nil {
			return nil, fmt.Errorf("unpack group %d: %w", i, err)
		}
		all = append(all, list...)
	}
	return all, nil
}
