package ledger

import (
	"encoding/binary"
	"iter"

	"github.com/limn-network/limn/protocol"
)

// TreeDepth is the depth of the account tree: 16,777,216 accounts.
const TreeDepth = 24

// Account is what the tree knows of one account: everything ever credited to it and debited from it. What it may
// claim is credited less what the escrow has paid; what it may spend is in the escrow.
type Account struct {
	Credited, Debited protocol.Amount
}

// leaf hashes an account; an account that never moved is the zero hash, so an empty tree needs no storage.
func (a Account) leaf(index uint32) protocol.Hash {
	if a == (Account{}) {
		return protocol.Hash{}
	}
	var b [1 + 4 + 16 + 16]byte // sums are 128 bits wide in the leaf, the upper halves zero
	binary.BigEndian.PutUint32(b[1:], index)
	binary.BigEndian.PutUint64(b[13:], uint64(a.Credited))
	binary.BigEndian.PutUint64(b[29:], uint64(a.Debited))
	return protocol.Keccak(b[:])
}

// join hashes two children. Leaves start with byte 0 and nodes with byte 1, so neither passes for the other.
func join(left, right protocol.Hash) protocol.Hash {
	if left.IsZero() && right.IsZero() {
		return protocol.Hash{}
	}
	var b [65]byte
	b[0] = 1
	copy(b[1:], left[:])
	copy(b[33:], right[:])
	return protocol.Keccak(b[:])
}

// truncate drops the lowest byte of the topmost hash, so that a root fits the 31 usable bytes of a field element.
func truncate(h protocol.Hash) protocol.Hash {
	var root protocol.Hash
	copy(root[1:], h[:31])
	return root
}

type node struct {
	children [2]*node
	account  Account // of a leaf
	hash     protocol.Hash
	hashed   bool
	edit     *edit
}

// edit marks the nodes that one tree made since its last Clone and may therefore change in place.
type edit struct{ _ byte }

// Tree is the sparse Merkle tree of accounts. Clones share what they have in common, so keeping the state of every
// epoch costs only the difference. Hashes are computed when a root or proof is asked for. A tree is not safe for
// concurrent use, but different clones are.
type Tree struct {
	root  *node
	edit  *edit
	count int
}

// NewTree returns the tree of a new escrow: no account ever moved.
func NewTree() *Tree { return &Tree{edit: new(edit)} }

// Clone returns an independent copy in the time it takes to hash what changed since the last root.
func (t *Tree) Clone() *Tree {
	// Shared nodes are complete before they are shared, so no clone ever writes to them.
	t.Root()
	t.edit = new(edit)
	return &Tree{root: t.root, edit: new(edit), count: t.count}
}

// Len returns the number of accounts that moved.
func (t *Tree) Len() int { return t.count }

// Get returns an account; a zero one when it never moved. The index is below 1 << TreeDepth.
func (t *Tree) Get(index uint32) Account {
	n := t.root
	for height := TreeDepth - 1; n != nil && height >= 0; height-- {
		n = n.children[index>>height&1]
	}
	if n == nil {
		return Account{}
	}
	return n.account
}

// Set writes an account. It serves loading a stored table; records go through Apply. An account never becomes zero
// again, for its sums only grow, so setting a zero account does nothing.
func (t *Tree) Set(index uint32, account Account) {
	if index >= 1<<TreeDepth || account == (Account{}) {
		return
	}
	at := &t.root
	for height := TreeDepth - 1; height >= -1; height-- {
		n := t.own(at)
		if height < 0 {
			if n.account == (Account{}) {
				t.count++
			}
			n.account = account
			return
		}
		at = &n.children[index>>height&1]
	}
}

// own makes the node behind a pointer this tree's to change.
func (t *Tree) own(at **node) *node {
	n := *at
	switch {
	case n == nil:
		n = &node{edit: t.edit}
	case n.edit != t.edit:
		copied := *n
		copied.edit = t.edit
		n = &copied
	}
	n.hashed = false
	*at = n
	return n
}

// Root returns the account root, 31 bytes behind a zero byte; zero for an empty tree.
func (t *Tree) Root() protocol.Hash { return truncate(t.root.rehash(TreeDepth, 0)) }

func (n *node) rehash(height int, index uint32) protocol.Hash {
	if n == nil {
		return protocol.Hash{}
	}
	if !n.hashed {
		if height == 0 {
			n.hash = n.account.leaf(index)
		} else {
			n.hash = join(n.children[0].rehash(height-1, index<<1), n.children[1].rehash(height-1, index<<1|1))
		}
		n.hashed = true
	}
	return n.hash
}

// All yields every account that moved, by ascending index: what a store keeps, and what a weekly table holds.
func (t *Tree) All() iter.Seq2[uint32, Account] {
	return func(yield func(uint32, Account) bool) { t.root.walk(TreeDepth, 0, yield) }
}

func (n *node) walk(height int, index uint32, yield func(uint32, Account) bool) bool {
	if n == nil {
		return true
	}
	if height == 0 {
		return yield(index, n.account)
	}
	return n.children[0].walk(height-1, index<<1, yield) && n.children[1].walk(height-1, index<<1|1, yield)
}

// Top returns the highest account that moved; false when none did.
func (t *Tree) Top() (uint32, bool) {
	n, index := t.root, uint32(0)
	if n == nil {
		return 0, false
	}
	for range TreeDepth {
		bit := uint32(1)
		if n.children[1] == nil {
			bit = 0
		}
		n, index = n.children[bit], index<<1|bit
	}
	return index, true
}

// Prove returns the path of an account, moved or not.
func (t *Tree) Prove(index uint32) Proof {
	t.Root()
	var siblings [TreeDepth]protocol.Hash
	n := t.root
	for height := TreeDepth - 1; n != nil && height >= 0; height-- {
		bit := index >> height & 1
		if other := n.children[1-bit]; other != nil {
			siblings[height] = other.hash
		}
		n = n.children[bit]
	}
	var p Proof
	for height, sibling := range siblings {
		if !sibling.IsZero() {
			p.Bitmap |= 1 << height
			p.Siblings = append(p.Siblings, sibling)
		}
	}
	return p
}
