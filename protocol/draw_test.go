package protocol

import (
	"encoding/binary"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// slowDerive is abi.encode(bytes32, bytes32, uint8, uint32) written out, hashed.
func slowDerive(beacon, assignment Hash, purpose Purpose, index uint32) Hash {
	var words [4][32]byte
	words[0], words[1] = beacon, assignment
	new(big.Int).SetUint64(uint64(purpose)).FillBytes(words[2][:])
	new(big.Int).SetUint64(uint64(index)).FillBytes(words[3][:])
	return Keccak(words[0][:], words[1][:], words[2][:], words[3][:])
}

// slowRoot is the tree by its definition in SPEC.md, with integers of 128 bits and by recursion.
func slowRoot(leaves []Leaf, level int, index uint32) Node {
	if int(index)<<level >= len(leaves) {
		return Node{}
	}
	var data []byte
	sum := new(big.Int)
	if level == 0 {
		leaf := leaves[index]
		if leaf.Weight == 0 {
			return Node{}
		}
		sum.SetUint64(leaf.Weight)
		data = binary.BigEndian.AppendUint32([]byte{0}, leaf.Index)
		data = append(data, leaf.Node[:]...)
		data = append(data, sum.FillBytes(make([]byte, 16))...)
	} else {
		left, right := slowRoot(leaves, level-1, 2*index), slowRoot(leaves, level-1, 2*index+1)
		if left.Hash.IsZero() && right.Hash.IsZero() {
			return Node{}
		}
		data = []byte{1}
		for _, child := range []Node{left, right} {
			childSum := new(big.Int).SetUint64(child.Sum)
			data = append(append(data, child.Hash[:]...), childSum.FillBytes(make([]byte, 16))...)
			sum.Add(sum, childSum)
		}
	}
	return Node{Hash: Keccak(data), Sum: sum.Uint64()}
}

// slowDraw walks the intervals one after the other.
func slowDraw(leaves []Leaf, beacon, assignment Hash, role Purpose, index uint32) Leaf {
	total := new(big.Int)
	for _, leaf := range leaves {
		total.Add(total, new(big.Int).SetUint64(leaf.Weight))
	}
	hash := slowDerive(beacon, assignment, role, index)
	point := new(big.Int).Mod(new(big.Int).SetBytes(hash[:]), total)
	for _, leaf := range leaves {
		weight := new(big.Int).SetUint64(leaf.Weight)
		if point.Cmp(weight) < 0 {
			return leaf
		}
		point.Sub(point, weight)
	}
	panic("the point lies beyond the total")
}

func randomLeaves(rng *rand.Rand, n int) []Leaf {
	leaves := make([]Leaf, n)
	for i := range leaves {
		leaves[i] = Leaf{Index: uint32(i), Node: Address{byte(i), byte(i >> 8), 0xaa}}
		if rng.IntN(4) > 0 {
			leaves[i].Weight = rng.Uint64N(1 << rng.IntN(55))
		}
	}
	leaves[rng.IntN(n)].Weight = 1 + rng.Uint64N(1<<50)
	return leaves
}

func TestDrawAgainstOracle(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 3, 7, 16, 33, 300} {
		leaves := randomLeaves(rng, n)
		tree, err := NewWeightTree(leaves)
		require.NoError(t, err)
		require.Equal(t, slowRoot(leaves, TreeDepth, 0), tree.Root())
		require.Equal(t, leaves, tree.Leaves())
		for index := range uint32(100) {
			beacon, assignment := named("beacon"), Hash{byte(n)}
			for _, role := range []Purpose{PurposeVerifier, PurposeAuditor} {
				d, err := Draw(tree, beacon, assignment, role, index)
				require.NoError(t, err)
				require.Equal(t, slowDraw(leaves, beacon, assignment, role, index), d.Leaf)
				require.NotZero(t, d.Leaf.Weight, "nobody without weight is drawn")
				holder, err := Holder(tree, beacon, assignment, role, index)
				require.NoError(t, err)
				require.Equal(t, d.Leaf.Node, holder)
				require.NoError(t, VerifyDraw(tree.Root(), beacon, assignment, role, index, d))
			}
		}
	}
}

// Over many indexes each node is drawn as often as its weight says: chi-square with 5 degrees of freedom, whose
// 99.99 % quantile is 25.7.
func TestDrawFollowsWeights(t *testing.T) {
	weights := []uint64{1, 0, 2, 3, 10, 34, 50}
	leaves := make([]Leaf, len(weights))
	for i, w := range weights {
		leaves[i] = Leaf{Index: uint32(i), Node: Address{byte(i)}, Weight: w}
	}
	tree, err := NewWeightTree(leaves)
	require.NoError(t, err)
	const draws = 20_000
	counts := make([]float64, len(weights))
	for i := range uint32(draws) {
		d, err := Draw(tree, named("beacon"), named("assignment"), PurposeVerifier, i)
		require.NoError(t, err)
		counts[d.Leaf.Index]++
	}
	chi := 0.0
	for i, w := range weights {
		if w == 0 {
			require.Zero(t, counts[i])
			continue
		}
		want := draws * float64(w) / 100
		chi += (counts[i] - want) * (counts[i] - want) / want
	}
	require.Less(t, chi, 25.7)
}

// Draw, seeds and audits depend on beacon, assignment and index, and on nothing that the miner chooses (invariant 5).
func TestDeriveSeparates(t *testing.T) {
	seen := make(map[Hash]string)
	beacons, assignments := []Hash{named("b1"), named("b2")}, []Hash{named("a1"), named("a2")}
	for _, b := range beacons {
		for _, a := range assignments {
			for _, p := range []Purpose{PurposeAugmentation, PurposeVerifier, PurposeAuditor, PurposeAudit, PurposePayee} {
				for _, i := range []uint32{0, 1, 255, 256, math.MaxUint32} {
					h := Derive(b, a, p, i)
					require.Equal(t, slowDerive(b, a, p, i), h)
					require.Empty(t, seen[h])
					seen[h] = "seen"
				}
			}
		}
	}
	require.Len(t, seen, 2*2*5*5)
	require.Equal(t, Derive(beacons[0], assignments[0], 1, 9), AugmentationSeed(beacons[0], assignments[0], 9))
}

func TestHashMod(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 1000 {
		var h Hash
		for i := range h {
			h[i] = byte(rng.Uint32())
		}
		total := rng.Uint64()>>rng.IntN(64) + 1
		want := new(big.Int).Mod(new(big.Int).SetBytes(h[:]), new(big.Int).SetUint64(total))
		require.Equal(t, want.Uint64(), h.mod(total))
	}
}

func TestAuditedByChance(t *testing.T) {
	const tasks = 20_000
	hits := 0
	for i := range uint32(tasks) {
		var assignment Hash
		binary.BigEndian.PutUint32(assignment[:], i)
		require.True(t, Audited(named("beacon"), assignment, 10_000))
		require.False(t, Audited(named("beacon"), assignment, 0))
		if Audited(named("beacon"), assignment, BaseAuditRate) {
			hits++
		}
	}
	require.InDelta(t, tasks*0.03, hits, 4*math.Sqrt(tasks*0.03*0.97))
}

func TestForgedDrawsAreRefused(t *testing.T) {
	tree := roleTree(t, verifierKeys, verifiers)
	root, beacon, assignment := tree.Root(), named("beacon"), named("assignment")
	drawn := func(index uint32) Drawn {
		d, err := Draw(tree, beacon, assignment, PurposeVerifier, index)
		require.NoError(t, err)
		return d
	}
	good := drawn(0)
	other := good
	for i := uint32(1); other.Leaf.Index == good.Leaf.Index; i++ {
		other = drawn(i)
	}
	tests := map[string]func(d *Drawn){
		"another member's true path": func(d *Drawn) { *d = other },
		"another node in the leaf":   func(d *Drawn) { d.Leaf.Node = other.Leaf.Node },
		"another index":              func(d *Drawn) { d.Leaf.Index ^= 1 },
		"index beyond the tree":      func(d *Drawn) { d.Leaf.Index += 1 << TreeDepth },
		"more weight":                func(d *Drawn) { d.Leaf.Weight++ },
		"weight taken from a sibling": func(d *Drawn) {
			d.Leaf.Weight++
			d.Siblings[0].Sum--
		},
		"no weight":            func(d *Drawn) { d.Leaf.Weight = 0 },
		"sibling's sum":        func(d *Drawn) { d.Siblings[2].Sum++ },
		"sum on an empty one":  func(d *Drawn) { d.Siblings[TreeDepth-1].Sum = 1 },
		"hash on an empty one": func(d *Drawn) { d.Siblings[TreeDepth-1].Hash = named("x") },
		"sibling's hash":       func(d *Drawn) { d.Siblings[0].Hash[0] ^= 1 },
		"siblings swapped":     func(d *Drawn) { d.Siblings[0], d.Siblings[1] = d.Siblings[1], d.Siblings[0] },
		"sums that overflow":   func(d *Drawn) { d.Siblings[1].Sum = math.MaxUint64 },
		"short path":           func(d *Drawn) { d.Siblings = d.Siblings[:TreeDepth-1] },
		"long path":            func(d *Drawn) { d.Siblings = append(d.Siblings, Node{}) },
		"no path":              func(d *Drawn) { d.Siblings = nil },
		// The inner node over leaves 0 and 1 dressed as a leaf, with the path of what is above it.
		"an inner node as leaf": func(d *Drawn) {
			inner := join(tree.at(0, 0), tree.at(0, 1))
			d.Leaf = Leaf{Index: 0, Node: Address(inner.Hash[12:]), Weight: inner.Sum}
			d.Siblings = append(slices.Clone(d.Siblings[1:]), Node{})
		},
	}
	for name, forge := range tests {
		d := Drawn{Leaf: good.Leaf, Siblings: slices.Clone(good.Siblings)}
		require.NoError(t, VerifyDraw(root, beacon, assignment, PurposeVerifier, 0, d))
		forge(&d)
		require.ErrorIs(t, VerifyDraw(root, beacon, assignment, PurposeVerifier, 0, d), ErrDraw, name)
	}
	_, err := good.low(Node{Hash: root.Hash, Sum: root.Sum + 1})
	require.ErrorIs(t, err, ErrDraw, "another total")
	require.ErrorIs(t, VerifyDraw(Node{Hash: root.Hash}, beacon, assignment, PurposeVerifier, 0, good), ErrEmptyDraw)

	// The same path serves no other draw in which the point falls elsewhere.
	refused := 0
	for i := range uint32(50) {
		if drawn(i).Leaf.Index != good.Leaf.Index {
			require.ErrorIs(t, VerifyDraw(root, beacon, assignment, PurposeVerifier, i, good), ErrDraw)
			refused++
		}
	}
	require.Greater(t, refused, 20)
}

// The bytes of a leaf and of an inner node never coincide: they differ in the first byte and in length.
func TestLeafIsNoNode(t *testing.T) {
	leaf := Leaf{Index: 7, Node: Address{1}, Weight: 5}
	tree, err := NewWeightTree([]Leaf{{Node: Address{2}, Weight: 5}})
	require.NoError(t, err)
	require.NotEqual(t, leaf.node().Hash, tree.Root().Hash)
	require.Equal(t, Node{}, Leaf{Index: 7, Node: Address{1}}.node(), "no weight is no leaf")
	require.Equal(t, Node{}, join(Node{}, Node{}))
	require.NotEqual(t, join(leaf.node(), Node{}), join(Node{}, leaf.node()))
}

func TestEmptyTree(t *testing.T) {
	empty, err := NewWeightTree(nil)
	require.NoError(t, err)
	gone, err := NewWeightTree([]Leaf{{Node: Address{1}}, {Index: 1, Node: Address{2}}})
	require.NoError(t, err)
	for _, tree := range []*WeightTree{empty, gone, {}} {
		require.Equal(t, Node{}, tree.Root())
		_, err := Draw(tree, named("b"), named("a"), PurposeVerifier, 0)
		require.ErrorIs(t, err, ErrEmptyDraw)
	}
	require.ErrorIs(t, VerifyDraw(Node{}, named("b"), named("a"), PurposeVerifier, 0, Drawn{Siblings: make([]Node, TreeDepth)}), ErrEmptyDraw)
}

func TestTreeSetEqualsRebuild(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	var leaves []Leaf
	tree := &WeightTree{}
	for step := range 300 {
		leaf := Leaf{Index: uint32(rng.IntN(len(leaves) + 1)), Node: Address{byte(step), byte(step >> 8)}}
		if rng.IntN(3) > 0 {
			leaf.Weight = rng.Uint64N(1 << 40)
		}
		if int(leaf.Index) == len(leaves) {
			leaves = append(leaves, leaf)
		}
		leaves[leaf.Index] = leaf
		require.NoError(t, tree.Set(leaf))
		require.Equal(t, slowRoot(leaves, TreeDepth, 0), tree.Root(), "step %d", step)
	}
	rebuilt, err := NewWeightTree(leaves)
	require.NoError(t, err)
	require.Equal(t, rebuilt.Root(), tree.Root())
	require.Equal(t, rebuilt.Leaves(), tree.Leaves())
}

func TestTreeBounds(t *testing.T) {
	tree, err := NewWeightTree([]Leaf{{Node: Address{1}, Weight: math.MaxUint64}})
	require.NoError(t, err)
	before := tree.Root()
	require.ErrorIs(t, tree.Set(Leaf{Index: 1, Weight: 1}), ErrWeightTree, "the total must fit")
	require.ErrorIs(t, tree.Set(Leaf{Index: 2}), ErrWeightTree, "no gaps")
	require.ErrorIs(t, tree.Set(Leaf{Index: 1 << TreeDepth}), ErrWeightTree)
	require.Equal(t, before, tree.Root(), "a refused leaf changes nothing")
	require.NoError(t, tree.Set(Leaf{Node: Address{1}, Weight: 5}))
	require.NoError(t, tree.Set(Leaf{Index: 1, Weight: math.MaxUint64 - 5}))
	require.Equal(t, uint64(math.MaxUint64), tree.Root().Sum)

	leaves := tree.Leaves()
	leaves[0].Weight = 0
	require.Equal(t, uint64(5), tree.Leaves()[0].Weight, "what is handed out is a copy")
	_, err = NewWeightTree([]Leaf{{Index: 1}})
	require.ErrorIs(t, err, ErrWeightTree)
}
