package ledger

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// slowRoot is the oracle: it hashes level by level, from a map of all leaves.
func slowRoot(accounts map[uint32]Account) protocol.Hash {
	level := make(map[uint32]protocol.Hash)
	for index, account := range accounts {
		level[index] = account.leaf(index)
	}
	for range TreeDepth {
		next := make(map[uint32]protocol.Hash)
		for index := range level {
			next[index/2] = join(level[index&^1], level[index|1])
		}
		level = next
	}
	return truncate(level[0])
}

func TestTreeAgainstOracle(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	tree, accounts := NewTree(), map[uint32]Account{}
	require.True(t, tree.Root().IsZero())
	type frozen struct {
		tree *Tree
		root protocol.Hash
	}
	var clones []frozen
	for i := range 300 {
		index := r.Uint32N(1 << TreeDepth)
		if i%2 == 0 {
			index = r.Uint32N(20)
		}
		account := Account{Credited: protocol.Amount(r.Uint64N(3)), Debited: protocol.Amount(r.Uint64())}
		tree.Set(index, account)
		accounts[index] = account
		if i%10 == 0 {
			root := slowRoot(accounts)
			require.Equal(t, root, tree.Root(), "after %d writes", i)
			clones = append(clones, frozen{tree.Clone(), root})
		}
	}
	require.Equal(t, len(accounts), tree.Len())
	for i, clone := range clones {
		require.Equal(t, clone.root, clone.tree.Root(), "clone %d keeps its state", i)
		clone.tree.Set(5, Account{Credited: protocol.Amount(i) + 1})
	}
	require.Equal(t, slowRoot(accounts), tree.Root(), "writes to clones stay there")
	seen := 0
	last := -1
	for index, account := range tree.All() {
		require.Greater(t, int(index), last)
		require.Equal(t, accounts[index], account)
		last, seen = int(index), seen+1
	}
	require.Equal(t, len(accounts), seen)

	rebuilt := NewTree()
	for index, account := range tree.All() {
		rebuilt.Set(index, account)
	}
	require.Equal(t, tree.Root(), rebuilt.Root(), "a stored table gives the tree back")
}

func TestProofs(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	tree := NewTree()
	indexes := []uint32{0, 1, 1<<TreeDepth - 1}
	for range 40 {
		indexes = append(indexes, r.Uint32N(1<<TreeDepth))
	}
	for _, index := range indexes[:30] {
		tree.Set(index, Account{Credited: protocol.Amount(r.Uint64()), Debited: 1})
	}
	for _, index := range indexes {
		account, proof := tree.Get(index), tree.Prove(index)
		require.True(t, proof.Verify(tree.Root(), index, account), "account %d", index)
		decoded, err := DecodeProof(proof.Encode())
		require.NoError(t, err)
		require.Equal(t, proof, decoded)

		account.Credited++
		require.False(t, proof.Verify(tree.Root(), index, account), "another sum")
		account.Credited--
		if account != (Account{}) {
			require.False(t, proof.Verify(tree.Root(), index^1, account), "another account")
		}
		bent := tree.Prove(index)
		bent.Bitmap ^= 1 << r.IntN(TreeDepth)
		require.False(t, bent.Verify(tree.Root(), index, account), "another bitmap")
		bent = tree.Prove(index)
		bent.Siblings[r.IntN(len(bent.Siblings))][r.IntN(32)] ^= 1
		require.False(t, bent.Verify(tree.Root(), index, account), "another sibling")
	}
	empty := NewTree()
	require.True(t, empty.Prove(77).Verify(protocol.Hash{}, 77, Account{}), "nothing is in an empty tree")
}

// TestLeafBytes fixes the preimages: leaves start with 0 and nodes with 1, so neither passes for the other.
func TestLeafBytes(t *testing.T) {
	leaf := make([]byte, 37)
	leaf[4], leaf[20], leaf[36] = 7, 1, 2
	require.Equal(t, protocol.Keccak(leaf), Account{Credited: 1, Debited: 2}.leaf(7))
	left, right := protocol.Hash{1}, protocol.Hash{2}
	require.Equal(t, protocol.Keccak([]byte{1}, left[:], right[:]), join(left, right))
	require.True(t, join(protocol.Hash{}, protocol.Hash{}).IsZero())
	require.True(t, Account{}.leaf(7).IsZero())
}

func FuzzDecodeProof(f *testing.F) {
	tree := NewTree()
	for i := range uint32(20) {
		tree.Set(i*i*1001, Account{Credited: 1})
	}
	f.Add(tree.Prove(1001).Encode())
	f.Add([]byte{0, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := DecodeProof(b)
		if err != nil {
			require.ErrorIs(t, err, ErrProof)
			return
		}
		require.LessOrEqual(t, len(p.Siblings), TreeDepth)
		require.Equal(t, b, p.Encode())
		_, ok := p.Root(5, Account{Credited: 1})
		require.True(t, ok, "what decodes has a root")
	})
}
