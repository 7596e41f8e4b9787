package compute

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/limn-network/limn/compute/trace"
	"github.com/limn-network/limn/protocol"
)

// Claim is what a tile is judged against: the task, the program, and the hashes that both parties of a dispute agree on. The
// contract that judges tiles knows no more than this.
type Claim struct {
	Program Program
	Params  Params     // of the task; only a step depends on them
	Tokens  [32]byte   // protocol.TokensHash of the task's tokens
	Step    int        // from 0; only of a step
	Before  trace.Hash // a step: leaf Step-1 of the picture's trace, unused for the first; a score: the SHA-256 of the pixels
	Seed    [32]byte   // of the augmented score
	Root    trace.Hash // of the program's tree, by the party whose tile is judged
}

// CheckTile computes a tile again from what its proof holds. nil says that the tile is right, ErrTile that it is
// wrong, though everything it is computed from is proved; ErrProof of package trace that the proof says
// nothing. Everything in p may come from a peer. The model is used for its shapes only: its numbers come out of p,
// proved against the manifest.
func (m *Model) CheckTile(c Claim, p *TileProof) error {
	program, err := m.claimed(c)
	if err != nil {
		return fmt.Errorf("check tile: %w", err)
	}
	if len(p.Tile.Contents) != 1 {
		return fmt.Errorf("check tile: %w: %d tiles where one is judged", trace.ErrProof, len(p.Tile.Contents))
	}
	proved, err := m.openProof(c, p, program)
	if err != nil {
		return fmt.Errorf("check tile: %w", err)
	}
	o, tile := program.at(p.Tile.First)
	want, err := proved.run(o, tile)
	if err != nil {
		return fmt.Errorf("check tile: %w", err)
	}
	if !bytes.Equal(want, p.Tile.Contents[0]) {
		return fmt.Errorf("%w: %s tile %d", ErrTile, o.kind, p.Tile.First)
	}
	return nil
}

// CheckStep says whether a step's tree ends in a state: content is the state after step i as bytes, leaf the hash that the
// picture's trace has for it, proof its proof under the root of the step's tree. A root for which nobody can show this
// belongs to another step.
func (m *Model) CheckStep(c Claim, leaf trace.Hash, last *Run) error {
	if c.Program != ProgramStep {
		return fmt.Errorf("check step: %w: program %d", trace.ErrProof, c.Program)
	}
	if err := m.checkLast(c, last); err != nil {
		return fmt.Errorf("check step: %w", err)
	}
	if trace.Leaf(traceDomain, c.Step, last.Contents[0]) != leaf {
		return fmt.Errorf("check step: %w: the step ends in another state", ErrTile)
	}
	return nil
}

// CheckScore says whether a score's tree ends in that score.
func (m *Model) CheckScore(c Claim, score int32, last *Run) error {
	if c.Program == ProgramStep {
		return fmt.Errorf("check score: %w: a step", trace.ErrProof)
	}
	if err := m.checkLast(c, last); err != nil {
		return fmt.Errorf("check score: %w", err)
	}
	if !bytes.Equal(last.Contents[0], appendInt32s(nil, []int32{score})) {
		return fmt.Errorf("check score: %w: it ends in another score", ErrTile)
	}
	return nil
}

// checkLast proves the last leaf of a claim's program.
func (m *Model) checkLast(c Claim, last *Run) error {
	program, err := m.claimed(c)
	if err != nil {
		return err
	}
	if last.First != program.leaves-1 || len(last.Contents) != 1 {
		return fmt.Errorf("%w: not the last tile", trace.ErrProof)
	}
	return last.check(program.name.domain(), c.Root, program.leaves)
}

// claimed is the program that a claim is about.
func (m *Model) claimed(c Claim) (*program, error) {
	switch c.Program {
	case ProgramStep:
		if err := m.validateParams(c.Params); err != nil {
			return nil, err
		}
		if c.Step < 0 || c.Step >= c.Params.Steps {
			return nil, fmt.Errorf("no step %d of %d", c.Step, c.Params.Steps)
		}
		return m.stepProgram(c.Params, c.Step), nil
	case ProgramScore:
		return m.scoreProgram(nil), nil
	case ProgramAugmented:
		return m.scoreProgram(&c.Seed), nil
	}
	return nil, fmt.Errorf("no program %d", c.Program)
}

// Leaves is the number of leaves of a program's tree.
func (m *Model) Leaves(p Program) int {
	switch p {
	case ProgramStep:
		return m.stepProgram(m.DefaultParams(), 0).leaves
	case ProgramScore, ProgramAugmented:
		return m.scoreProgram(nil).leaves
	}
	return 0
}

// check proves a run against a root over n leaves.
func (r *Run) check(domain string, root trace.Hash, n int) error {
	if r.First < 0 || r.First > n-len(r.Contents) {
		return fmt.Errorf("%w: leaves %d to %d of %d", trace.ErrProof, r.First, r.First+len(r.Contents), n)
	}
	leaves := make([]trace.Hash, len(r.Contents))
	for i, content := range r.Contents {
		leaves[i] = trace.Leaf(domain, r.First+i, content)
	}
	return trace.Verify(domain, root, n, r.First, leaves, r.Proof)
}

// proved is a reading that knows only what was proved. Asked for anything else it remembers the error and gives zeros.
type proved struct {
	tile   int
	leaves map[int][]byte
	pieces map[int][]byte
	start  []byte
	ids    []uint16
	used   struct {
		leaves, pieces map[int]bool
		start, ids     bool
	}
	err error
}

// openProof checks every run of a proof.
func (m *Model) openProof(c Claim, p *TileProof, program *program) (*proved, error) {
	out := &proved{tile: p.Tile.First, leaves: map[int][]byte{}, pieces: map[int][]byte{}, start: p.Before, ids: p.Tokens}
	out.used.leaves, out.used.pieces = map[int]bool{}, map[int]bool{}
	domain := program.name.domain()
	if err := p.Tile.check(domain, c.Root, program.leaves); err != nil {
		return nil, err
	}
	if err := keep(out.leaves, p.Inputs, domain, c.Root, program.leaves); err != nil {
		return nil, err
	}
	file := m.manifest.Files[0]
	if err := keep(out.pieces, p.Pieces, PieceDomain, file.Pieces, int((file.Size+PieceSize-1)/PieceSize)); err != nil {
		return nil, err
	}
	if p.Before != nil && !c.startsFrom(p.Before) {
		return nil, fmt.Errorf("%w: it starts from something else", trace.ErrProof)
	}
	return out, m.checkTokens(c, p)
}

// startsFrom says whether the claim's program starts from this content.
func (c *Claim) startsFrom(content []byte) bool {
	return (c.Program != ProgramStep || c.Step > 0) && c.startHash(content) == c.Before
}

// startHash is what Before is for a start.
func (c *Claim) startHash(content []byte) trace.Hash {
	if c.Program == ProgramStep {
		return trace.Leaf(traceDomain, c.Step-1, content)
	}
	return sha256.Sum256(content)
}

// checkTokens proves the tokens of a proof, and that the model has an embedding for each.
func (m *Model) checkTokens(c Claim, p *TileProof) error {
	if p.Tokens == nil {
		if p.Salt != [32]byte{} {
			return fmt.Errorf("%w: a salt without tokens", trace.ErrProof)
		}
		return nil
	}
	if protocol.TokensHash(p.Salt, p.Tokens) != c.Tokens {
		return fmt.Errorf("%w: other tokens", trace.ErrProof)
	}
	words := uint16(len(m.tokenizer.Words)) // at most 2^15
	if len(p.Tokens) != m.tokenizer.length || slices.Max(p.Tokens) >= words {
		return fmt.Errorf("%w: tokens %v, the model reads %d below %d", trace.ErrProof, p.Tokens, m.tokenizer.length, words)
	}
	return nil
}

// keep takes over the contents of runs, which ascend and do not touch: a tile has one proof.
func keep(known map[int][]byte, runs []Run, domain string, root trace.Hash, n int) error {
	end := -1
	for i := range runs {
		r := &runs[i]
		if r.First <= end {
			return fmt.Errorf("%w: a run from %d on follows one to %d", trace.ErrProof, r.First, end)
		}
		if err := r.check(domain, root, n); err != nil {
			return err
		}
		for j, content := range r.Contents {
			known[r.First+j] = content
		}
		end = r.First + len(r.Contents)
	}
	return nil
}

// run computes a tile. Inputs of the right length are all a tile needs to compute something without a fault. What it does not
// read is no part of its proof.
func (v *proved) run(o *operator, tile int) ([]byte, error) {
	content := o.run(v, tile)
	used := &v.used
	if v.err == nil && (len(used.leaves) < len(v.leaves) || len(used.pieces) < len(v.pieces) || v.start != nil && !used.start || v.ids != nil && !used.ids) {
		return nil, fmt.Errorf("%w: it holds more than the tile reads", trace.ErrProof)
	}
	return content, v.err
}

func (v *proved) Leaf(i, size int) []byte {
	v.used.leaves[i] = true
	content, ok := v.leaves[i]
	if !ok || len(content) != size || i >= v.tile {
		return v.lack(size, "leaf %d", i)
	}
	return content
}

func (v *proved) Start(size int) []byte {
	v.used.start = true
	if len(v.start) != size {
		return v.lack(size, "%d bytes that the program starts from", size)
	}
	return v.start
}

func (v *proved) Tokens(n int) []uint16 {
	v.used.ids = true
	if len(v.ids) != n {
		v.lack(0, "%d tokens", n)
		return make([]uint16, n)
	}
	return v.ids
}

func (v *proved) File(at, size int) []byte {
	out := make([]byte, 0, size)
	for len(out) < size {
		where := at + len(out)
		v.used.pieces[where/PieceSize] = true
		piece := v.pieces[where/PieceSize]
		if len(piece) <= where%PieceSize {
			return v.lack(size, "bytes %d to %d of the model's file", at, at+size)
		}
		piece = piece[where%PieceSize:]
		out = append(out, piece[:min(len(piece), size-len(out))]...)
	}
	return out
}

func (v *proved) lack(size int, format string, args ...any) []byte {
	if v.err == nil {
		v.err = fmt.Errorf("%w: it lacks "+format, append([]any{trace.ErrProof}, args...)...)
	}
	return make([]byte, size)
}
