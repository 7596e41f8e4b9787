package compute

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"

	"github.com/limn-network/limn/compute/internal/memory"
	"github.com/limn-network/limn/compute/trace"
)

// ErrTile is returned for a tile whose content is not what its inputs give.
var ErrTile = errors.New("tile is not what its inputs give")

// TileTrace is a program that was run: a step of a picture, or a score, cut into tiles, with the content of each.
type TileTrace struct {
	model    *Model
	program  *program
	start    []byte   // the state before the step, none before the first; the pixels
	ids      []uint16 // tokens
	contents [][]byte
	tree     *trace.Tree
}

// build computes all tiles in order; tamper, if there is one, may change a content, as a cheat would.
func (s *TileTrace) build(ctx context.Context, threads int, tamper func(leaf int, content []byte)) error {
	p := s.program
	if err := memory.Check(p.bytes(), s.model.limit); err != nil {
		return err
	}
	s.contents = make([][]byte, p.leaves)
	leaves := make([]trace.Hash, p.leaves)
	c := newCrew(min(threads, maxThreads, runtime.GOMAXPROCS(0)))
	defer c.close()
	for _, o := range p.operators {
		if err := ctx.Err(); err != nil {
			return err
		}
		c.do(o.tiles, func(_, tile int) {
			content, leaf := o.run(computed{s}, tile), o.first+tile
			if tamper != nil {
				tamper(leaf, content)
			}
			s.contents[leaf], leaves[leaf] = content, trace.Leaf(p.name.domain(), leaf, content)
		})
	}
	var err error
	s.tree, err = trace.New(p.name.domain(), leaves)
	return err
}

// computed is a reading of what was computed so far.
type computed struct{ s *TileTrace }

func (c computed) Leaf(i, _ int) []byte     { return c.s.contents[i] }
func (c computed) Start(int) []byte         { return c.s.start }
func (c computed) Tokens(int) []uint16      { return c.s.ids }
func (c computed) File(at, size int) []byte { return c.s.model.file[at:][:size] }

// Program says what was run.
func (s *TileTrace) Program() Program { return s.program.name }

// Tree is the tree over all tiles.
func (s *TileTrace) Tree() *trace.Tree { return s.tree }

// Tokens are what the program was given of the prompt.
func (s *TileTrace) Tokens() []uint16 { return slices.Clone(s.ids) }

// Content is the content of leaf i.
func (s *TileTrace) Content(i int) []byte { return slices.Clone(s.contents[i]) }

// Result is the content of the last leaf: the state after the step (CheckStep), or the score (CheckScore).
func (s *TileTrace) Result() []byte { return slices.Clone(s.contents[len(s.contents)-1]) }

// ProveResult proves the last leaf.
func (s *TileTrace) ProveResult() (Run, error) {
	own, err := runs(s.tree, []int{len(s.contents) - 1}, s.contents)
	if err != nil {
		return Run{}, err
	}
	return own[0], nil
}

// Tile says what leaf i is: the kind of its operator.
func (s *TileTrace) Tile(i int) Kind {
	o, _ := s.program.at(i)
	return o.kind
}

// Run is a stretch of neighbouring leaves with the proof that they are in their tree.
type Run struct {
	First    int // leaf
	Contents [][]byte
	Proof    []trace.Hash
}

// TileProof is everything that one tile is computed from, proved. It is complete: with it and the hashes of a Claim
// the tile can be computed by whoever has nothing else.
type TileProof struct {
	Tile   Run      // the tile in question, with what its author says it is
	Inputs []Run    // earlier leaves of the program
	Before []byte   // the state before the step or the pixels, where the tile reads it
	Pieces []Run    // of the model's file
	Tokens []uint16 // of the task, where the tile reads them
	Salt   [32]byte // with which Claim.Tokens commits to Tokens; zero without them
}

// Prove collects the proof of tile i. salt is the one that the task's tokens are hashed with: zero for a public task.
func (s *TileTrace) Prove(i int, salt [32]byte) (*TileProof, error) {
	if i < 0 || i >= len(s.contents) {
		return nil, fmt.Errorf("trace: no tile %d of %d", i, len(s.contents))
	}
	reads := &readings{from: computed{s}}
	o, tile := s.program.at(i)
	o.run(reads, tile)
	return s.model.collect(s.tree, i, s.contents, reads, salt)
}

// collect makes the proof of a tile that reads so much.
func (m *Model) collect(tree *trace.Tree, leaf int, contents [][]byte, reads *readings, salt [32]byte) (*TileProof, error) {
	p := &TileProof{Before: reads.start, Tokens: reads.ids}
	if p.Tokens != nil {
		p.Salt = salt
	}
	own, err := runs(tree, []int{leaf}, contents)
	if err != nil {
		return nil, err
	}
	p.Tile = own[0]
	if p.Inputs, err = runs(tree, reads.leaves, contents); err != nil {
		return nil, err
	}
	pieces, err := m.pieceTree()
	if err != nil {
		return nil, err
	}
	p.Pieces, err = runs(pieces, reads.pieces, slices.Collect(slices.Chunk(m.file, PieceSize)))
	return p, err
}

// hashPieces builds the tree whose root the manifest names as the file's pieces.
func hashPieces(file []byte) (*trace.Tree, error) {
	var leaves []trace.Hash
	for piece := range slices.Chunk(file, PieceSize) {
		leaves = append(leaves, trace.Leaf(PieceDomain, len(leaves), piece))
	}
	return trace.New(PieceDomain, leaves)
}

// runs joins leaves that lie side by side and proves each stretch.
func runs(tree *trace.Tree, leaves []int, contents [][]byte) ([]Run, error) {
	slices.Sort(leaves)
	leaves = slices.Compact(leaves)
	var out []Run
	for at := 0; at < len(leaves); {
		first, n := leaves[at], 1
		for at+n < len(leaves) && leaves[at+n] == first+n {
			n++
		}
		proof, err := tree.Prove(first, n)
		if err != nil {
			return nil, err
		}
		out = append(out, Run{first, contents[first:][:n], proof})
		at += n
	}
	return out, nil
}

// readings notes what a tile reads.
type readings struct {
	from   Reading
	leaves []int
	pieces []int
	start  []byte
	ids    []uint16
}

func (r *readings) Leaf(i, size int) []byte {
	r.leaves = append(r.leaves, i)
	return r.from.Leaf(i, size)
}

func (r *readings) Start(size int) []byte {
	r.start = r.from.Start(size)
	return r.start
}

func (r *readings) Tokens(n int) []uint16 {
	r.ids = r.from.Tokens(n)
	return r.ids
}

func (r *readings) File(at, size int) []byte {
	for piece := at / PieceSize; piece <= (at+size-1)/PieceSize; piece++ {
		r.pieces = append(r.pieces, piece)
	}
	return r.from.File(at, size)
}
