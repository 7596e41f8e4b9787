package protocol

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// TreeDepth is the depth of a weight tree: 65,536 members.
const TreeDepth = 16

// Leaf is one registered node in the tree of a role.
type Leaf struct {
	_      struct{} `cbor:",toarray"`
	Index  uint32   // place in the tree, given at registration
	Node   Address
	Weight uint64 // stake in gwei, 0 from the request to unbond
}

// Node is an inner node: the hash of its subtree and the sum of the weights in it. An empty subtree is the zero Node.
type Node struct {
	_    struct{} `cbor:",toarray"`
	Hash Hash
	Sum  uint64
}

// node returns the leaf as the tree's lowest level holds it. A weight of zero is an empty leaf, so a node that left
// and a node that never came are the same to a draw.
func (l Leaf) node() Node {
	if l.Weight == 0 {
		return Node{}
	}
	var buf [1 + 4 + 20 + 16]byte
	binary.BigEndian.PutUint32(buf[1:], l.Index)
	copy(buf[5:], l.Node[:])
	binary.BigEndian.PutUint64(buf[33:], l.Weight)
	return Node{Hash: Keccak(buf[:]), Sum: l.Weight}
}

// join hashes two children. Leaves and inner nodes start with different bytes, so neither passes for the other.
func join(left, right Node) Node {
	if left.Sum == 0 && right.Sum == 0 {
		return Node{}
	}
	var buf [1 + 2*(32+16)]byte
	buf[0] = 1
	copy(buf[1:], left.Hash[:])
	binary.BigEndian.PutUint64(buf[41:], left.Sum)
	copy(buf[49:], right.Hash[:])
	binary.BigEndian.PutUint64(buf[89:], right.Sum)
	return Node{Hash: Keccak(buf[:]), Sum: left.Sum + right.Sum}
}

// WeightTree is a Merkle-sum tree of the weights of one role, the same tree that the registry keeps on chain. It is
// not safe for concurrent writes; snapshots that are shared are never written.
type WeightTree struct {
	leaves []Leaf
	levels [TreeDepth + 1][]Node // levels[0] are the leaves' nodes
}

// NewWeightTree builds a tree from leaves, whose indexes must be 0, 1, 2 and so on.
func NewWeightTree(leaves []Leaf) (*WeightTree, error) {
	t := &WeightTree{}
	for _, leaf := range leaves {
		if err := t.Set(leaf); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// Set writes a leaf, which must exist or be the next one, and rehashes its path.
func (t *WeightTree) Set(leaf Leaf) error {
	if leaf.Index >= 1<<TreeDepth || int(leaf.Index) > len(t.leaves) {
		return fmt.Errorf("%w: leaf %d of %d", ErrWeightTree, leaf.Index, len(t.leaves))
	}
	var old uint64
	if int(leaf.Index) < len(t.leaves) {
		old = t.leaves[leaf.Index].Weight
	}
	if _, carry := bits.Add64(t.Root().Sum-old, leaf.Weight, 0); carry != 0 {
		return fmt.Errorf("%w: the total exceeds 64 bits", ErrWeightTree)
	}
	if int(leaf.Index) == len(t.leaves) {
		t.leaves = append(t.leaves, leaf)
	}
	t.leaves[leaf.Index] = leaf
	t.rehash(leaf.Index)
	return nil
}

func (t *WeightTree) rehash(index uint32) {
	node := t.leaves[index].node()
	for level := range t.levels {
		i := int(index >> level)
		if i == len(t.levels[level]) {
			t.levels[level] = append(t.levels[level], Node{})
		}
		t.levels[level][i] = node
		if level < TreeDepth {
			node = join(t.at(level, i&^1), t.at(level, i|1))
		}
	}
}

// at returns a node, the zero Node beyond what was written.
func (t *WeightTree) at(level, i int) Node {
	if i < len(t.levels[level]) {
		return t.levels[level][i]
	}
	return Node{}
}

// Root returns the hash and the total weight, as the registry's snapshot holds them.
func (t *WeightTree) Root() Node { return t.at(TreeDepth, 0) }

// Leaves returns a copy of the leaves.
func (t *WeightTree) Leaves() []Leaf { return append([]Leaf(nil), t.leaves...) }

// find descends to the leaf whose interval holds the point, which must be below the total.
func (t *WeightTree) find(point uint64) Drawn {
	d := Drawn{Siblings: make([]Node, TreeDepth)}
	i := 0
	for level := TreeDepth - 1; level >= 0; level-- {
		left, right := t.at(level, 2*i), t.at(level, 2*i+1)
		if point < left.Sum {
			d.Siblings[level], i = right, 2*i
		} else {
			d.Siblings[level], i, point = left, 2*i+1, point-left.Sum
		}
	}
	d.Leaf = t.leaves[i]
	return d
}

// holder is find without the path.
func (t *WeightTree) holder(point uint64) Address {
	i := 0
	for level := TreeDepth - 1; level >= 0; level-- {
		i *= 2
		if left := t.at(level, i).Sum; point >= left {
			i, point = i+1, point-left
		}
	}
	return t.leaves[i].Node
}

// low checks the path up to the root and returns the lower end of the leaf's interval.
func (d Drawn) low(root Node) (uint64, error) {
	if len(d.Siblings) != TreeDepth || d.Leaf.Index >= 1<<TreeDepth || d.Leaf.Weight == 0 {
		return 0, fmt.Errorf("%w: malformed path of leaf %d", ErrDraw, d.Leaf.Index)
	}
	var low uint64
	node := d.Leaf.node()
	for level, sibling := range d.Siblings {
		if _, carry := bits.Add64(node.Sum, sibling.Sum, 0); carry != 0 {
			return 0, fmt.Errorf("%w: sums overflow", ErrDraw)
		}
		if d.Leaf.Index>>level&1 == 0 {
			node = join(node, sibling)
		} else {
			low += sibling.Sum
			node = join(sibling, node)
		}
	}
	if node.Hash != root.Hash || node.Sum != root.Sum {
		return 0, fmt.Errorf("%w: the path of %s leads to another root", ErrDraw, d.Leaf.Node)
	}
	return low, nil
}
