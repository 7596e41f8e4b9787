package ledger

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
)

// Touched is one account of a disputed group: its sums before the group and its path. The path of each account is
// taken in the tree in which the accounts before it already hold their sums after the group, so the contract walks
// from root to root with one path an account.
type Touched struct {
	Index             uint32
	Credited, Debited protocol.Amount
	Path              []byte
}

// StepProof is everything with which the contract runs one group again. Its fields are those of the contract's struct.
type StepProof struct {
	Group              uint32
	Elements           [groupElements]protocol.Hash
	Opening                             // of the elements
	Previous           [2]protocol.Hash // first and last element of the group before
	PreviousCommitment []byte           // of its blob; empty for the first group, and for calldata
	PreviousProofs     []byte
	Accounts           []Touched // ascending by index
}

// ProveStep proves a fault that Check found in the same header and blobs. Where the data are in blobs it opens ten field
// elements: about a second of work.
func ProveStep(fault *Fault, split Split, header Header, blobs []kzg4844.Blob) (StepProof, error) {
	data, err := OpenData(header, blobs)
	if err != nil {
		return StepProof{}, err
	}
	p := StepProof{Group: fault.Group, Elements: elementsOf(blobs, fault.Group)}
	first := fault.Group * groupElements
	var group [groupElements]uint32
	for i := range group {
		group[i] = first + uint32(i)
	}
	if p.Opening, err = data.open(group[:]...); err != nil {
		return StepProof{}, err
	}
	if fault.Group > 0 {
		p.Previous = [2]protocol.Hash{data.element(first - groupElements), data.element(first - 1)}
		if data.calldata == nil {
			p.PreviousCommitment = data.commitment(first - 1)
			if p.PreviousProofs, err = data.prove(first-groupElements, first-1); err != nil {
				return StepProof{}, err
			}
		}
	}
	p.Accounts = proveAccounts(fault, split, header, p.Elements)
	return p, nil
}

// open appends the KZG proof of one field element of an epoch.
func open(proofs *[]byte, blobs []kzg4844.Blob, element uint32) error {
	proof, _, err := kzg4844.ComputeProof(&blobs[element/blobElements], evaluationPoint(element%blobElements))
	if err != nil {
		return fmt.Errorf("open element %d: %w", element, err)
	}
	*proofs = append(*proofs, proof[:]...)
	return nil
}

// proveAccounts lists the accounts of the group; none when no account decides: the elements, a record, or the size
// of a sum is wrong in itself.
func proveAccounts(fault *Fault, split Split, header Header, e elements) []Touched {
	g, err := e.decode()
	if err != nil {
		return nil
	}
	records, err := g.decodeRecords(recordsIn(header.Records, fault.Group))
	if err != nil {
		return nil
	}
	for _, r := range records {
		if split.check(r) != nil {
			return nil
		}
	}
	return walkAccounts(fault.before.Clone(), split, header.Settler, records)
}

// walkAccounts proves each touched account in turn and moves it to its new sums in the walking tree.
func walkAccounts(walking *Tree, split Split, settler uint32, records []Record) []Touched {
	var accounts []Touched
	for _, index := range touched(split, settler, records) {
		old := walking.Get(index)
		accounts = append(accounts, Touched{
			Index: index, Credited: old.Credited, Debited: old.Debited, Path: walking.Prove(index).Encode(),
		})
		// A sum that leaves 64 bits ends the contract's walk here; what this writes is then never looked at.
		walking.Set(index, old.after(index, split, settler, records))
	}
	return accounts
}

// after returns an account's sums after records, modulo 2^64.
func (a Account) after(index uint32, split Split, settler uint32, records []Record) Account {
	for _, r := range records {
		moves, _ := split.moves(settler, r)
		for _, m := range moves {
			if m.account == index {
				a.Credited += m.credit
				a.Debited += m.debits
			}
		}
	}
	return a
}

// evaluationPoint returns where a blob's polynomial takes the value of field element i: at the bit-reversed i-th power
// of 7^((r-1)/4096), a primitive 4096th root of unity of the scalar field of BLS12-381 (EIP-4844).
func evaluationPoint(i uint32) kzg4844.Point {
	modulus, _ := new(big.Int).SetString("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001", 16)
	exponent := new(big.Int).Sub(modulus, big.NewInt(1))
	exponent.Div(exponent, big.NewInt(blobElements))
	exponent.Mul(exponent, big.NewInt(int64(bits.Reverse32(i)>>20)))
	var p kzg4844.Point
	new(big.Int).Exp(big.NewInt(7), exponent, modulus).FillBytes(p[:])
	return p
}
