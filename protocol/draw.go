package protocol

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// Purpose separates the uses of one beacon value: draws of each role, seeds, and choices never share a hash.
type Purpose uint8

// The purposes. The roles' numbers are those of the registry.
const (
	PurposeAugmentation Purpose = 1
	PurposeVerifier     Purpose = Purpose(RoleVerifier)
	PurposeAuditor      Purpose = Purpose(RoleAuditor)
	PurposeAudit        Purpose = 8
	PurposePayee        Purpose = 16
)

// Derive is the one source of chance: keccak256(abi.encode(beacon, assignment, purpose, index)). The miner chooses
// none of its inputs once the assignment is signed.
func Derive(beacon, assignment Hash, purpose Purpose, index uint32) Hash {
	var tail [64]byte
	tail[31] = byte(purpose)
	binary.BigEndian.PutUint32(tail[60:], index)
	return Keccak(beacon[:], assignment[:], tail[:])
}

// mod reduces a hash, read as a big-endian 256-bit integer. The bias for a total below 2^64 is below 2^-192.
func (h Hash) mod(total uint64) uint64 {
	var rest uint64
	for i := 0; i < 32; i += 8 {
		_, rest = bits.Div64(rest, binary.BigEndian.Uint64(h[i:]), total)
	}
	return rest
}

// Drawn is one member of a draw with the path that proves it, so that a reader without the tree, or the contract,
// can check the draw against a snapshot.
type Drawn struct {
	_        struct{} `cbor:",toarray"`
	Leaf     Leaf
	Siblings []Node // from the leaf's up to the root's children; TreeDepth of them
}

// Draw returns member index of the endless sequence for a role: stake-weighted, with replacement.
func Draw(tree *WeightTree, beacon, assignment Hash, role Purpose, index uint32) (Drawn, error) {
	total := tree.Root().Sum
	if total == 0 {
		return Drawn{}, ErrEmptyDraw
	}
	return tree.find(Derive(beacon, assignment, role, index).mod(total)), nil
}

// Holder returns who is member index of the draw: Draw without the path that proves it, and without its memory.
func Holder(tree *WeightTree, beacon, assignment Hash, role Purpose, index uint32) (Address, error) {
	total := tree.Root().Sum
	if total == 0 {
		return Address{}, ErrEmptyDraw
	}
	return tree.holder(Derive(beacon, assignment, role, index).mod(total)), nil
}

// VerifyDraw checks that d is member index of the draw over the tree whose root is given.
func VerifyDraw(root Node, beacon, assignment Hash, role Purpose, index uint32, d Drawn) error {
	if root.Sum == 0 {
		return ErrEmptyDraw
	}
	low, err := d.low(root)
	if err != nil {
		return err
	}
	point := Derive(beacon, assignment, role, index).mod(root.Sum)
	if point < low || point-low >= d.Leaf.Weight {
		return fmt.Errorf("%w: index %d falls on %d, %s holds [%d, %d)", ErrDraw, index, point, d.Leaf.Node, low, low+d.Leaf.Weight)
	}
	return nil
}

// AugmentationSeed is the seed of the augmentation that member index scores.
func AugmentationSeed(beacon, assignment Hash, index uint32) Hash {
	return Derive(beacon, assignment, PurposeAugmentation, index)
}

// BaseAuditRate is the share of exact-tier tasks that are re-executed, in 1/10,000.
const BaseAuditRate = 300

// Audited reports whether chance alone has the task audited at a rate in 1/10,000. A score below the floor has it
// audited whatever this says.
func Audited(beacon, assignment Hash, rate uint64) bool {
	return Derive(beacon, assignment, PurposeAudit, 0).mod(10_000) < rate
}
