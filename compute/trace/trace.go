// Package trace commits to a long computation so that two parties who disagree about it find, in a few rounds,
// the first piece on which they do.
//
// A computation is cut into leaves in the order in which they are computed. Their hashes form a tree of
// sixteen children a node, whose root is all that is published. Whoever got another root asks for the children of the root,
// picks the first that differs from its own, asks for the children of that, and so on: after as many
// rounds as the tree is deep both know the first leaf that differs, and that they agree on all before it (Locate).
// Since a leaf is computed from earlier leaves only, one of the two can then be shown wrong by computing one leaf
// from inputs that both have committed to, proved by their paths (Prove, Verify).
//
// package compute cuts a picture into steps, and a step into tiles of operators; this package only knows hashes.
package trace

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// Arity is the number of children of a full node.
const Arity = 16

// MaxLeaves bounds a tree: seven rounds.
const MaxLeaves = 1 << 28

// Hash is a SHA-256 digest.
type Hash = [sha256.Size]byte

// ErrProof is returned for hashes that do not lead to the root they were sent for.
var ErrProof = errors.New("proof does not lead to the root")

// The first byte of what is hashed after the domain, so that a leaf never passes for a node.
const (
	leafMark = 0
	nodeMark = 1
)

// Leaf is the hash of one piece: SHA-256 of domain, 0, index as 4 bytes little endian, content.
func Leaf(domain string, index int, content []byte) Hash {
	b := make([]byte, 0, LeafBytes(domain, len(content)))
	return sha256.Sum256(append(AppendLeaf(b, domain, index), content...))
}

// AppendLeaf appends what a leaf hashes before its content, for callers who hash without allocating.
func AppendLeaf(b []byte, domain string, index int) []byte {
	b = append(append(b, domain...), leafMark)
	return binary.LittleEndian.AppendUint32(b, uint32(index))
}

// LeafBytes is the length of what Leaf hashes.
func LeafBytes(domain string, content int) int { return len(domain) + 5 + content }

// node is SHA-256 of domain, 1, level as 1 byte (0 above the leaves), the 1 to 16 children.
func node(domain string, level int, children []Hash) Hash {
	h := sha256.New()
	h.Write([]byte(domain))
	h.Write([]byte{nodeMark, byte(level)})
	for i := range children {
		h.Write(children[i][:])
	}
	return Hash(h.Sum(nil))
}

// Tree holds all hashes of a computation. It is immutable.
type Tree struct {
	domain string
	levels [][]Hash // levels[0] are the leaves, the last holds the root alone
}

// New builds the tree of 1 to MaxLeaves leaves; it keeps the slice. At least one level of nodes is made, so that a root is never a leaf.
func New(domain string, leaves []Hash) (*Tree, error) {
	if len(leaves) == 0 || len(leaves) > MaxLeaves {
		return nil, fmt.Errorf("trace: %d leaves, must be 1 to %d", len(leaves), MaxLeaves)
	}
	t := &Tree{domain: domain, levels: [][]Hash{leaves}}
	for level := leaves; len(t.levels) == 1 || len(level) > 1; {
		level = parents(domain, len(t.levels)-1, level)
		t.levels = append(t.levels, level)
	}
	return t, nil
}

// parents hashes a whole level, sixteen at a time.
func parents(domain string, level int, below []Hash) []Hash {
	out := make([]Hash, 0, width(len(below)))
	var last []Hash
	for group := range slices.Chunk(below, Arity) {
		if slices.Equal(group, last) { // as in a tree that is nearly empty
			out = append(out, out[len(out)-1])
			continue
		}
		out, last = append(out, node(domain, level, group)), group
	}
	return out
}

func width(below int) int { return (below + Arity - 1) / Arity }

// Depth is the number of rounds that n leaves take: ceil(log16(n)), at least 1.
func Depth(n int) int {
	depth := 1
	for n = width(n); n > 1; n = width(n) {
		depth++
	}
	return depth
}

// Root commits to every leaf.
func (t *Tree) Root() Hash { return t.levels[len(t.levels)-1][0] }

// Depth is the number of rounds that Locate takes.
func (t *Tree) Depth() int { return len(t.levels) - 1 }

// Len is the number of leaves.
func (t *Tree) Len() int { return len(t.levels[0]) }

// Leaf is the hash of leaf i.
func (t *Tree) Leaf(i int) Hash { return t.levels[0][i] }

// Children returns the hashes below node i, depth nodes down from the root: Children(0, 0) are those of the root. It
// answers a question of Locate and must be given numbers from a peer only after they are checked; others return nil.
func (t *Tree) Children(depth, i int) []Hash {
	at := len(t.levels) - 2 - depth
	if at < 0 || at >= len(t.levels)-1 || i < 0 || i >= len(t.levels[at+1]) {
		return nil
	}
	return slices.Clone(t.levels[at][i*Arity : min((i+1)*Arity, len(t.levels[at]))])
}
