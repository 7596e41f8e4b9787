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

// stepDomain separates the leaves of a step from all other hashes.
const stepDomain = "limn step 1"

// ErrTile is returned for a tile whose content is not what its inputs give.
var ErrTile = errors.New("tile is not what its inputs give")

// PictureTrace is a picture's trace with the states it commits to: 4 bytes a number, a few hundred kilobytes in all. Who
// is asked about a picture makes it again from the task.
type PictureTrace struct {
	model  *Model
	task   Task
	states [][]int32 // after each step
	tree   *trace.Tree
}

// Trace makes a picture again and keeps the state after each step.
func (m *Model) Trace(ctx context.Context, t Task, threads int) (*PictureTrace, error) {
	steps, err := m.validateBatch([]Task{t})
	if err != nil {
		return nil, fmt.Errorf("trace: %w", err)
	}
	p, states := &PictureTrace{model: m, task: t}, newStateTrace(m.flow.stateValues(), steps)
	kept := int64(steps) * int64(4*m.flow.stateValues())
	err = m.run(ctx, []Task{t}, threads, kept, func(s sampler, _ int) {
		states.add(s.state(0))
		p.states = append(p.states, slices.Clone(s.state(0)))
	})
	if err != nil {
		return nil, fmt.Errorf("trace: %w", err)
	}
	p.tree = states.tree()
	return p, nil
}

// Tree is the tree whose root is the picture's trace root; leaf i is the state after step i.
func (p *PictureTrace) Tree() *trace.Tree { return p.tree }

// Step rebuilds step i, counted from 0, tile by tile. It takes several times as long as the scalar kernel
// takes for a step: six tenths of a second for the embedded model, on one core.
func (p *PictureTrace) Step(ctx context.Context, i, threads int) (*StepTrace, error) {
	if i < 0 || i >= len(p.states) {
		return nil, fmt.Errorf("trace: no step %d of %d", i, len(p.states))
	}
	var before []int32
	if i > 0 {
		before = p.states[i-1]
	}
	return p.model.traceStep(ctx, p.task, i, before, threads, nil)
}

// StepTrace is one step of a picture cut into tiles, with the content of each.
type StepTrace struct {
	model    *Model
	program  *program
	state    []byte // before the step; none before the first
	contents [][]byte
	tree     *trace.Tree
}

// traceStep computes all tiles of a step in order; tamper may change a content, as a cheat would.
func (m *Model) traceStep(ctx context.Context, t Task, i int, before []int32, threads int, tamper func(leaf int, content []byte)) (*StepTrace, error) {
	p := m.stepProgram(t, i)
	if err := memory.Check(p.bytes(), m.limit); err != nil {
		return nil, fmt.Errorf("trace step %d: %w", i+1, err)
	}
	s := &StepTrace{model: m, program: p, state: appendInt32s(nil, before), contents: make([][]byte, p.leaves)}
	leaves := make([]trace.Hash, p.leaves)
	c := newCrew(min(threads, maxThreads, runtime.GOMAXPROCS(0)))
	defer c.close()
	for _, o := range p.operators {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("trace step %d: %w", i+1, err)
		}
		c.do(o.tiles, func(_, tile int) {
			content, leaf := o.run(s, tile), o.first+tile
			if tamper != nil {
				tamper(leaf, content)
			}
			s.contents[leaf], leaves[leaf] = content, trace.Leaf(stepDomain, leaf, content)
		})
	}
	var err error
	s.tree, err = trace.New(stepDomain, leaves)
	return s, err
}

func (s *StepTrace) leaf(i, _ int) []byte     { return s.contents[i] }
func (s *StepTrace) before(int) []byte        { return s.state }
func (s *StepTrace) file(at, size int) []byte { return s.model.file[at:][:size] }

// Tree is the tree over all tiles of the step. Its last leaf holds the state after the step (CheckStep).
func (s *StepTrace) Tree() *trace.Tree { return s.tree }

// Tile says what leaf i is: the kind of its operator.
func (s *StepTrace) Tile(i int) Kind {
	o, _ := s.program.at(i)
	return o.kind
}

// Run is a stretch of neighbouring leaves with the proof that they are in their tree.
type Run struct {
	First    int // leaf
	Contents [][]byte
	Proof    []trace.Hash
}

// TileProof is everything that one tile is computed from, proved. It is complete: with it and the three roots of a Claim
// the tile can be computed by whoever has nothing else.
type TileProof struct {
	Tile   Run    // the tile in question, with what its author says it is
	Inputs []Run  // earlier leaves of the step
	Before []byte // the state before the step, where the tile reads it: content of the trace's leaf
	Pieces []Run  // of the model's file
}

// Prove collects the proof of tile i.
func (s *StepTrace) Prove(i int) (*TileProof, error) {
	if i < 0 || i >= len(s.contents) {
		return nil, fmt.Errorf("trace: no tile %d of %d", i, len(s.contents))
	}
	reads := &readings{from: s}
	o, tile := s.program.at(i)
	o.run(reads, tile)
	p := &TileProof{}
	if reads.state {
		p.Before = s.state
	}
	own, err := runs(s.tree, []int{i}, s.contents)
	if err != nil {
		return nil, err
	}
	p.Tile = own[0]
	if p.Inputs, err = runs(s.tree, reads.leaves, s.contents); err != nil {
		return nil, err
	}
	tree, err := s.model.pieceTree()
	if err != nil {
		return nil, err
	}
	p.Pieces, err = runs(tree, reads.pieces, slices.Collect(slices.Chunk(s.model.file, PieceSize)))
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
	from   *StepTrace
	leaves []int
	pieces []int
	state  bool
}

func (r *readings) leaf(i, size int) []byte {
	r.leaves = append(r.leaves, i)
	return r.from.leaf(i, size)
}

func (r *readings) before(size int) []byte {
	r.state = true
	return r.from.before(size)
}

func (r *readings) file(at, size int) []byte {
	for piece := at / PieceSize; piece <= (at+size-1)/PieceSize; piece++ {
		r.pieces = append(r.pieces, piece)
	}
	return r.from.file(at, size)
}
