package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
)

// Fault is the first wrong group of an epoch. ProveStep turns it into a proof.
type Fault struct {
	Group  uint32
	Reason error // ErrStep, ErrRecord or ErrBlob

	before *Tree // the accounts before the group: every earlier group was right
}

// Check runs an epoch again from the accounts before it, exactly as a step challenge would, group by group. It returns
// the accounts after it, or its first fault. An error means that the question was wrong: the header does not follow on
// the tree, or has more records than these blobs. The caller has checked the blobs against the hashes of the
// transaction, and checks the account table behind the records with CheckTable and limits with CheckLimits.
func Check(tree *Tree, split Split, header Header, blobs []kzg4844.Blob) (*Tree, *Fault, error) {
	if root := tree.Root(); root != header.PreviousRoot {
		return nil, nil, fmt.Errorf("%w: epoch %d starts from %s, the tree is at %s", ErrHeader, header.Number, header.PreviousRoot, root)
	}
	if len(blobs) < Blobs(header.Records) {
		return nil, nil, fmt.Errorf("%w: %d blobs for %d records", ErrHeader, len(blobs), header.Records)
	}
	after := tree.Clone()
	var debits protocol.Amount
	for i := uint32(0); i < Groups(header.Records); i++ {
		before := after.Clone()
		moved, err := checkGroup(after, split, header, elementsOf(blobs, i), i, debits)
		if err != nil {
			return nil, &Fault{Group: i, Reason: err, before: before}, nil
		}
		debits += moved
	}
	return after, nil, nil
}

// checkGroup applies one group to the tree and compares what the settler wrote; debits is the sum before it.
func checkGroup(tree *Tree, split Split, header Header, e elements, i uint32, debits protocol.Amount) (protocol.Amount, error) {
	g, err := e.decode()
	if err != nil {
		return 0, err
	}
	records, err := g.decodeRecords(recordsIn(header.Records, i))
	if err != nil {
		return 0, err
	}
	var moved protocol.Amount
	for _, r := range records {
		debit, err := Apply(tree, split, header.Settler, r)
		if err != nil {
			return 0, err
		}
		moved += debit
	}
	if root := tree.Root(); root != g.root {
		return 0, fmt.Errorf("%w: group %d leads to root %s, the blob says %s", ErrStep, i, root, g.root)
	}
	if debits+moved != g.debits {
		return 0, fmt.Errorf("%w: group %d leads to debits of %d, the blob says %d", ErrStep, i, debits+moved, g.debits)
	}
	if i+1 == Groups(header.Records) && (g.root != header.NewRoot || g.debits != header.Debits) {
		return 0, fmt.Errorf("%w: the header ends at root %s and debits of %d, the blob at %s and %d",
			ErrStep, header.NewRoot, header.Debits, g.root, g.debits)
	}
	return moved, nil
}

// CheckTable compares the account table of an epoch with the accounts after it, which Check returned. It returns the
// first row that says something else.
func CheckTable(after *Tree, header Header, blobs []kzg4844.Blob) (row uint32, fault error) {
	table := blobs[min(Blobs(header.Records), len(blobs)):]
	if len(table) != TableBlobs(header.TableCount) || uint64(header.TableFrom)+uint64(header.TableCount) > 1<<TreeDepth {
		return 0, fmt.Errorf("%w: table of %d accounts from %d in %d blobs", ErrHeader, header.TableCount, header.TableFrom, len(table))
	}
	for ; row < header.TableCount; row++ {
		account := header.TableFrom + row
		have := [elementSize]byte(table[row/TableBlobAccounts][row%TableBlobAccounts*elementSize:])
		if want := after.Get(account); have != want.row() {
			return row, fmt.Errorf("%w: the table says %x of account %d, the records lead to %x", ErrTable, have, account, want.row())
		}
	}
	return 0, nil
}

// row is the account's element of the table.
func (a Account) row() (element [elementSize]byte) {
	binary.BigEndian.PutUint64(element[16:], uint64(a.Credited))
	binary.BigEndian.PutUint64(element[24:], uint64(a.Debited))
	return element
}
