package compute

import (
	"fmt"

	"github.com/limn-network/limn/compute/trace"
	"github.com/limn-network/limn/protocol"
)

// Operator is a stretch of a program's leaves: tiles of one kind.
type Operator struct {
	Kind  Kind
	First int // leaf of its first tile
	Tiles int
	Size  int // bytes of a tile's content
}

// Operators lists the operators of a claim's program in order.
func (m *Model) Operators(c Claim) ([]Operator, error) {
	p, err := m.claimed(c)
	if err != nil {
		return nil, fmt.Errorf("operators: %w", err)
	}
	out := make([]Operator, len(p.operators))
	for i, o := range p.operators {
		out[i] = Operator{o.kind, o.first, o.tiles, o.size}
	}
	return out, nil
}

// Replayed is a tile computed from given inputs, with the proof of it and them.
type Replayed struct {
	Claim   Claim  // with the hashes of what was read, and the root of a tree that holds these leaves and no others
	Content []byte // what the inputs give
	Proof   *TileProof
}

// Replay computes leaf i of a claim's program from any inputs, true or not. It is how another implementation of tiles is
// compared with this one. said is what the tile's author says it is, nil for what the inputs give. Numbers of the model's file are
// the model's own.
func (m *Model) Replay(c Claim, i int, in Reading, salt [32]byte, said []byte) (*Replayed, error) {
	p, err := m.claimed(c)
	if err != nil {
		return nil, fmt.Errorf("replay: %w", err)
	}
	if i < 0 || i >= p.leaves {
		return nil, fmt.Errorf("replay: no tile %d of %d", i, p.leaves)
	}
	kept := &keeping{Reading: in, model: m, contents: make([][]byte, p.leaves)}
	reads := &readings{from: kept}
	o, tile := p.at(i)
	out := &Replayed{Claim: c, Content: o.run(reads, tile)}
	if kept.contents[i] = said; said == nil {
		kept.contents[i] = out.Content
	}
	leaves := make([]trace.Hash, p.leaves)
	for _, leaf := range append(reads.leaves, i) {
		leaves[leaf] = trace.Leaf(p.name.domain(), leaf, kept.contents[leaf])
	}
	tree, err := trace.New(p.name.domain(), leaves)
	if err != nil {
		return nil, fmt.Errorf("replay: %w", err)
	}
	if out.Proof, err = m.collect(tree, i, kept.contents, reads, salt); err != nil {
		return nil, fmt.Errorf("replay: %w", err)
	}
	out.Claim.Root = tree.Root()
	if reads.start != nil {
		out.Claim.Before = out.Claim.startHash(reads.start)
	}
	if reads.ids != nil {
		out.Claim.Tokens = protocol.TokensHash(salt, reads.ids)
	}
	return out, nil
}

// keeping asks for each leaf once.
type keeping struct {
	Reading

	model    *Model
	contents [][]byte
}

func (k *keeping) Leaf(i, size int) []byte {
	if k.contents[i] == nil {
		k.contents[i] = k.Reading.Leaf(i, size)
	}
	return k.contents[i]
}

func (k *keeping) File(at, size int) []byte { return k.model.file[at:][:size] }
