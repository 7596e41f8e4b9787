package trace

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

const domain = "test"

func leaves(n int) []Hash {
	out := make([]Hash, n)
	for i := range out {
		out[i] = Leaf(domain, i, []byte{byte(i), byte(i >> 8)})
	}
	return out
}

func build(t testing.TB, leaves []Hash) *Tree {
	t.Helper()
	tree, err := New(domain, leaves)
	require.NoError(t, err)
	return tree
}

func TestDepth(t *testing.T) {
	for n, want := range map[int]int{1: 1, 2: 1, 16: 1, 17: 2, 256: 2, 257: 3, 4096: 3, 4097: 4, 40000: 4} {
		require.Equal(t, want, Depth(n), n)
		require.Len(t, build(t, leaves(n)).levels, want+1, n)
	}
	_, err := New(domain, nil)
	require.Error(t, err)
}

// TestLocate changes one leaf and every one behind it, as an error in a computation would, and looks for the first.
func TestLocate(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{1, 2, 15, 16, 17, 255, 256, 257, 3000} {
		mine := build(t, leaves(n))
		for range 20 {
			first := r.IntN(n)
			other := leaves(n)
			for i := first; i < n; i++ {
				other[i][r.IntN(32)] ^= 1
			}
			theirs, rounds := build(t, other), 0
			leaf, hash, err := mine.Locate(theirs.Root(), func(depth, i int) ([]Hash, error) {
				rounds++
				return theirs.Children(depth, i), nil
			})
			require.NoError(t, err)
			require.Equal(t, first, leaf)
			require.Equal(t, other[first], hash)
			require.Equal(t, Depth(n), rounds)
		}
	}
}

func TestLocateRefusesLies(t *testing.T) {
	mine := build(t, leaves(300))
	other := leaves(300)
	other[123][0] ^= 1
	theirs := build(t, other)
	for name, lie := range map[string]func([]Hash) []Hash{
		"nothing":      func([]Hash) []Hash { return nil },
		"one too few":  func(h []Hash) []Hash { return h[1:] },
		"one too many": func(h []Hash) []Hash { return append(h, h[0]) },
		"changed":      func(h []Hash) []Hash { h[0][0] ^= 1; return h },
	} {
		for when := range Depth(300) {
			_, _, err := mine.Locate(theirs.Root(), func(depth, i int) ([]Hash, error) {
				if depth == when {
					return lie(theirs.Children(depth, i)), nil
				}
				return theirs.Children(depth, i), nil
			})
			require.ErrorIs(t, err, ErrProof, "%s in round %d", name, when+1)
		}
	}
	gone := errors.New("gone")
	_, _, err := mine.Locate(theirs.Root(), func(int, int) ([]Hash, error) { return nil, gone })
	require.ErrorIs(t, err, gone)
	_, _, err = mine.Locate(mine.Root(), nil)
	require.ErrorIs(t, err, ErrSame)
}

// TestDiffers plays rounds one by one, as they stand on a chain.
func TestDiffers(t *testing.T) {
	mine := build(t, leaves(300))
	other := leaves(300)
	other[123][0] ^= 1
	theirs := build(t, other)
	at, expected := 0, theirs.Root()
	for depth := range mine.Depth() {
		said := theirs.Children(depth, at)
		_, err := mine.Differs(depth, at, expected, said[1:])
		require.ErrorIs(t, err, ErrProof)
		_, err = mine.Differs(depth, at, mine.Root(), said)
		require.ErrorIs(t, err, ErrProof)
		child, err := mine.Differs(depth, at, expected, said)
		require.NoError(t, err)
		at, expected = child, said[child-at*Arity]
	}
	require.Equal(t, 123, at)
	require.Equal(t, theirs.Leaf(123), expected)
	_, err := mine.Differs(0, 0, mine.Root(), mine.Children(0, 0))
	require.ErrorIs(t, err, ErrSame)
	_, err = mine.Differs(0, 1, mine.Root(), mine.Children(0, 0))
	require.ErrorIs(t, err, ErrProof)
	_, err = mine.Differs(-1, 0, mine.Root(), nil)
	require.ErrorIs(t, err, ErrProof)
}

func TestChildrenOfNothing(t *testing.T) {
	tree := build(t, leaves(40))
	for _, at := range [][2]int{{-1, 0}, {2, 0}, {9, 0}, {0, 1}, {0, -1}, {1, 3}} {
		require.Nil(t, tree.Children(at[0], at[1]), at)
	}
	require.Len(t, tree.Children(0, 0), 3)
	require.Len(t, tree.Children(1, 2), 8)
}

func TestProofs(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 5, 16, 17, 100, 256, 300, 5000} {
		all := leaves(n)
		tree := build(t, all)
		for range 30 {
			first := r.IntN(n)
			count := 1 + r.IntN(min(n-first, 90))
			proof, err := tree.Prove(first, count)
			require.NoError(t, err)
			some := all[first : first+count]
			require.NoError(t, Verify(domain, tree.Root(), n, first, some, proof))

			wrong := append([]Hash(nil), some...)
			wrong[r.IntN(count)][3] ^= 8
			require.ErrorIs(t, Verify(domain, tree.Root(), n, first, wrong, proof), ErrProof)
			require.ErrorIs(t, Verify("other", tree.Root(), n, first, some, proof), ErrProof)
			require.ErrorIs(t, Verify(domain, tree.Root(), n, first, some, append(proof, Hash{})), ErrProof)
			if first > 0 {
				require.ErrorIs(t, Verify(domain, tree.Root(), n, first-1, some, proof), ErrProof)
			}
			if len(proof) > 0 {
				require.ErrorIs(t, Verify(domain, tree.Root(), n, first, some, proof[1:]), ErrProof)
			}
		}
	}
	_, err := build(t, leaves(4)).Prove(3, 2)
	require.Error(t, err)
}

// TestALeafIsNoNode: sixteen hashes as the content of a leaf do not hash to their node.
func TestALeafIsNoNode(t *testing.T) {
	h := leaves(16)
	var content []byte
	for i := range h {
		content = append(content, h[i][:]...)
	}
	require.NotEqual(t, build(t, h).Root(), Leaf(domain, 0, content))
}

func FuzzVerify(f *testing.F) {
	tree := build(f, leaves(300))
	f.Add(300, 17, 3, []byte("hashes"))
	f.Fuzz(func(t *testing.T, n, first, count int, junk []byte) {
		var some, proof []Hash
		for i := range min(len(junk)/32, 64) {
			proof = append(proof, Hash(junk[32*i:]))
		}
		some = append(some, proof[:min(max(count, 0), len(proof))]...)
		if Verify(domain, tree.Root(), n, first, some, proof) == nil {
			t.Fatal("junk was proved")
		}
	})
}

func TestStream(t *testing.T) {
	for _, n := range []int{1, 2, 15, 16, 17, 32, 33, 255, 256, 257, 272, 4096, 4097, 5000} {
		s := Stream{Domain: domain}
		for i, h := range leaves(n) {
			require.Equal(t, i, s.Len())
			s.Add(h)
		}
		require.Equal(t, build(t, leaves(n)).Root(), s.Root(), n)
	}
}
