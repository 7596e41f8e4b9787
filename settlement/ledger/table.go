package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
)

// A part of the account table follows the records of some epochs, in blobs of its own: element j of them is account
// TableFrom + j after the epoch, as uint256(credited) << 64 | debited. Networks drop blobs after weeks; whoever comes
// later starts from the newest table and the epochs behind it.

// TableBlobAccounts is how many accounts one blob holds.
const TableBlobAccounts = blobElements

// TableBlobs returns how many blobs hold so many accounts.
func TableBlobs(count uint32) int {
	return int((uint64(count) + TableBlobAccounts - 1) / TableBlobAccounts)
}

// EpochBlobs returns how many blobs an epoch has: those of its records, then those of its table.
func (h Header) EpochBlobs() int { return Blobs(h.Records) + TableBlobs(h.TableCount) }

// PackTable writes the accounts from..from+count-1 of a tree into blobs.
func PackTable(tree *Tree, from, count uint32) ([]kzg4844.Blob, error) {
	if uint64(from)+uint64(count) > 1<<TreeDepth {
		return nil, fmt.Errorf("%w: table of %d accounts from %d", ErrHeader, count, from)
	}
	blobs := make([]kzg4844.Blob, TableBlobs(count))
	for j := range count {
		a := tree.Get(from + j)
		element := blobs[j/TableBlobAccounts][j%TableBlobAccounts*elementSize:][:elementSize]
		binary.BigEndian.PutUint64(element[16:], uint64(a.Credited))
		binary.BigEndian.PutUint64(element[24:], uint64(a.Debited))
	}
	return blobs, nil
}

// UnpackTable reads the accounts of a table's blobs, which are those behind the records'. Elements after the last
// account are never read. Memory is bounded by the blobs.
func UnpackTable(blobs []kzg4844.Blob, from, count uint32) ([]Account, error) {
	if uint64(from)+uint64(count) > 1<<TreeDepth || len(blobs) != TableBlobs(count) {
		return nil, fmt.Errorf("%w: table of %d accounts from %d in %d blobs", ErrHeader, count, from, len(blobs))
	}
	accounts := make([]Account, count)
	for j := range count {
		element := blobs[j/TableBlobAccounts][j%TableBlobAccounts*elementSize:][:elementSize]
		if [16]byte(element) != [16]byte{} {
			return nil, fmt.Errorf("%w: account %d of the table has more than 128 bits", ErrBlob, from+j)
		}
		accounts[j] = Account{
			Credited: protocol.Amount(binary.BigEndian.Uint64(element[16:])),
			Debited:  protocol.Amount(binary.BigEndian.Uint64(element[24:])),
		}
	}
	return accounts, nil
}

// Rebuild finds the accounts again from a table, whose parts may come in several epochs, and the records behind it.
// The epochs are given in order from the one with the first part on. Nothing in it need be trusted: what it yields is
// compared with a root that is final.
type Rebuild struct {
	tree  *Tree
	known uint32 // accounts below this are right
}

// NewRebuild returns one that knows nothing.
func NewRebuild() *Rebuild { return &Rebuild{tree: NewTree()} }

// Add applies an epoch: its records, then its part of the table if it has one. A part that does not follow on the one
// before is skipped: an account counts only once its sums were read and everything later was applied.
func (r *Rebuild) Add(split Split, settler uint32, records []Record, from uint32, table []Account) error {
	for i, record := range records {
		// Of accounts that are not known yet this adds up what they moved; their part of the table replaces it.
		if _, err := Apply(r.tree, split, settler, record); err != nil {
			return &RecordError{Index: i, Err: err}
		}
	}
	if from > r.known {
		return nil
	}
	for j, account := range table {
		r.tree.Set(from+uint32(j), account)
	}
	r.known = max(r.known, from+uint32(len(table)))
	return nil
}

// Tree returns the accounts once they have the root, which says that all are known.
func (r *Rebuild) Tree(root protocol.Hash) (*Tree, bool) {
	if r.known == 0 || r.tree.Root() != root {
		return nil, false
	}
	return r.tree.Clone(), true
}
