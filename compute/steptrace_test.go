package compute

import (
	"bytes"
	"context"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/limn-network/limn/compute/trace"
	"github.com/limn-network/limn/protocol"
	"github.com/stretchr/testify/require"
)

// stepClaim is what a step's tiles are judged against.
func stepClaim(m *Model, t Task, step int, before, root trace.Hash) Claim {
	return Claim{Params: t.Params, Tokens: protocol.TokensHash(testSalt, m.Tokens(t.Prompt)), Step: step, Before: before, Root: root}
}

var testSalt = [32]byte{1, 2, 3}

func tinyTask(m *Model) Task {
	p := m.DefaultParams()
	p.Seed = 7
	return Task{"two orange cats", p}
}

// TestStepTrace: every step, computed tile by tile, ends in the state that the engine committed to, and the trace's root is the
// picture's.
func TestStepTrace(t *testing.T) {
	m := tinyModel(t, "")
	task := tinyTask(m)
	picture, err := m.Generate(t.Context(), task.Prompt, task.Params, Options{})
	require.NoError(t, err)
	p, err := m.Trace(t.Context(), task, 2)
	require.NoError(t, err)
	require.Equal(t, picture.Trace, p.Tree().Root())
	for i := range task.Params.Steps {
		s, err := p.Step(t.Context(), i, 2)
		require.NoError(t, err)
		require.Equal(t, appendInt32s(nil, p.states[i]), s.contents[len(s.contents)-1], "step %d", i)
	}
	_, err = p.Step(t.Context(), task.Params.Steps, 1)
	require.Error(t, err)
	stopped, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = p.Step(stopped, 0, 1)
	require.ErrorIs(t, err, context.Canceled)
}

// TestStepTraceOfTheEmbeddedModel is the same for one step of full size.
func TestStepTraceOfTheEmbeddedModel(t *testing.T) {
	if testing.Short() {
		t.Skip("a second of scalar arithmetic")
	}
	m := modelOn(t, "")
	task := Task{"a red apple on a blue background", m.DefaultParams()}
	p, err := m.Trace(t.Context(), task, 2)
	require.NoError(t, err)
	s, err := p.Step(t.Context(), 3, 2)
	require.NoError(t, err)
	require.Equal(t, appendInt32s(nil, p.states[3]), s.contents[len(s.contents)-1])
	t.Logf("%d tiles, %d rounds", s.Tree().Len(), trace.Depth(len(p.states))+trace.Depth(s.Tree().Len()))
	checkKinds(t, m, stepClaim(m, task, 3, p.Tree().Leaf(2), s.Tree().Root()), s, 2)
}

// checkKinds proves and checks some tiles of every kind.
func checkKinds(t *testing.T, m *Model, c Claim, s *TileTrace, each int) {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	for _, o := range s.program.operators {
		for range each {
			p, err := s.Prove(o.first+r.IntN(o.tiles), testSalt)
			require.NoError(t, err)
			wire, err := EncodeTileProof(p)
			require.NoError(t, err)
			p, err = DecodeTileProof(wire)
			require.NoError(t, err)
			require.NoError(t, m.CheckTile(c, p), o.kind)
			require.Equal(t, o.kind, s.Tile(p.Tile.First))
		}
	}
}

func TestTilesOfEveryKind(t *testing.T) {
	m := tinyModel(t, "")
	task := tinyTask(m)
	p, err := m.Trace(t.Context(), task, 1)
	require.NoError(t, err)
	seen := map[Kind]bool{}
	for i, before := range []trace.Hash{{}, p.Tree().Leaf(0)} {
		s, err := p.Step(t.Context(), i, 1)
		require.NoError(t, err)
		checkKinds(t, m, stepClaim(m, task, i, before, s.Tree().Root()), s, 3)
		for _, o := range s.program.operators {
			seen[o.kind] = true
		}
	}
	require.Len(t, seen, 17)
}

// TestDispute plays the whole game: a miner who changes one number of one tile of one step and goes on from there is
// found in as many rounds as the trees are deep, and its own proof of that tile convicts it.
func TestDispute(t *testing.T) {
	m := tinyModel(t, "")
	task := tinyTask(m)
	honest, err := m.Trace(t.Context(), task, 1)
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(3, 4))
	program := m.stepProgram(task.Params, 1)
	for _, o := range program.operators {
		step := 1 + r.IntN(task.Params.Steps-1)
		wrong := o.first + r.IntN(o.tiles)
		cheat := tamperedTrace(t, honest, step, wrong, r)

		rounds := 0
		ask := func(tree *trace.Tree) trace.Ask {
			return func(depth, i int) ([]trace.Hash, error) {
				rounds++
				return tree.Children(depth, i), nil
			}
		}
		found, _, err := honest.Tree().Locate(cheat.picture.Root(), ask(cheat.picture))
		require.NoError(t, err)
		require.Equal(t, step, found, o.kind)
		mine, err := honest.Step(t.Context(), step, 2)
		require.NoError(t, err)
		leaf, _, err := mine.Tree().Locate(cheat.step.Tree().Root(), ask(cheat.step.Tree()))
		require.NoError(t, err)
		require.Equal(t, wrong, leaf, o.kind)
		require.Equal(t, trace.Depth(task.Params.Steps)+trace.Depth(program.leaves), rounds)

		before := honest.Tree().Leaf(step - 1)
		proof, err := cheat.step.Prove(leaf, testSalt)
		require.NoError(t, err)
		require.ErrorIs(t, m.CheckTile(stepClaim(m, task, step, before, cheat.step.Tree().Root()), proof), ErrTile, o.kind)
		proof, err = mine.Prove(leaf, testSalt)
		require.NoError(t, err)
		require.NoError(t, m.CheckTile(stepClaim(m, task, step, before, mine.Tree().Root()), proof))
	}
}

// tampered is a cheat's picture from the wrong tile on.
type tampered struct {
	picture *trace.Tree
	step    *TileTrace
}

func tamperedTrace(t *testing.T, honest *PictureTrace, step, wrong int, r *rand.Rand) tampered {
	t.Helper()
	mine, err := honest.Step(t.Context(), step, 1)
	require.NoError(t, err)
	s, err := mine.Forge(t.Context(), 1, func(leaf int, content []byte) {
		if leaf == wrong {
			content[r.IntN(len(content))] ^= 1 << r.IntN(8)
		}
	})
	require.NoError(t, err)
	picture, err := honest.Forge(t.Context(), step, s, 1)
	require.NoError(t, err)
	same, err := picture.Step(t.Context(), step, 1)
	require.NoError(t, err)
	require.Same(t, s, same)
	if picture.Tree().Root() != honest.Tree().Root() {
		return tampered{picture.Tree(), s}
	}
	states := newStateTrace(len(honest.states[0]), len(honest.states)) // the change drowned in rounding: the cheat lies about states as well
	for i, state := range honest.states {
		state = slices.Clone(state)
		if i >= step {
			state[1]++
		}
		states.add(state)
	}
	return tampered{states.tree(), s}
}

func TestCheckStep(t *testing.T) {
	m := tinyModel(t, "")
	task := tinyTask(m)
	p, err := m.Trace(t.Context(), task, 1)
	require.NoError(t, err)
	s, err := p.Step(t.Context(), 1, 1)
	require.NoError(t, err)
	c := stepClaim(m, task, 1, trace.Hash{}, s.Tree().Root())
	last, err := s.Prove(s.Tree().Len()-1, testSalt)
	require.NoError(t, err)
	require.NoError(t, m.CheckStep(c, p.Tree().Leaf(1), &last.Tile))
	require.ErrorIs(t, m.CheckStep(c, p.Tree().Leaf(0), &last.Tile), ErrTile)
	other, err := s.Prove(5, testSalt)
	require.NoError(t, err)
	require.ErrorIs(t, m.CheckStep(c, p.Tree().Leaf(1), &other.Tile), trace.ErrProof)
	for _, wrong := range []Claim{{Params: task.Params, Step: -1}, {Params: task.Params, Step: task.Params.Steps}, {}, {Program: programs}} {
		require.Error(t, m.CheckStep(wrong, p.Tree().Leaf(1), &last.Tile))
		require.Error(t, m.CheckTile(wrong, last))
	}
	last.Tile.Contents[0] = bytes.Repeat([]byte{1}, len(last.Tile.Contents[0]))
	require.ErrorIs(t, m.CheckStep(c, p.Tree().Leaf(1), &last.Tile), trace.ErrProof)
}

// TestCheckTileRefuses leaves things out of a proof, or changes them: never a verdict, always ErrProof.
func TestCheckTileRefuses(t *testing.T) {
	m := tinyModel(t, "")
	task := tinyTask(m)
	p, err := m.Trace(t.Context(), task, 1)
	require.NoError(t, err)
	s, err := p.Step(t.Context(), 1, 1)
	require.NoError(t, err)
	claim := stepClaim(m, task, 1, p.Tree().Leaf(0), s.Tree().Root())
	flip := func(runs []Run) {
		run := &runs[len(runs)/2]
		run.Contents = slices.Clone(run.Contents)
		run.Contents[0] = slices.Clone(run.Contents[0])
		run.Contents[0][0] ^= 1
	}
	for name, change := range map[string]func(*TileProof){
		"no inputs":        func(p *TileProof) { p.Inputs = nil },
		"no weights":       func(p *TileProof) { p.Pieces = nil },
		"other input":      func(p *TileProof) { flip(p.Inputs) },
		"other weights":    func(p *TileProof) { flip(p.Pieces) },
		"input elsewhere":  func(p *TileProof) { p.Inputs[0].First++ },
		"beyond the tree":  func(p *TileProof) { p.Inputs[0].First = math.MaxInt },
		"before the tree":  func(p *TileProof) { p.Inputs[0].First = -1 },
		"empty run":        func(p *TileProof) { p.Inputs[0].Contents = nil },
		"no path":          func(p *TileProof) { p.Tile.Proof = nil },
		"state of nowhere": func(p *TileProof) { p.Before = []byte{1} },
		"tile of nowhere":  func(p *TileProof) { p.Tile.First = 1 << 30 },
		"input twice":      func(p *TileProof) { p.Inputs = append(p.Inputs, p.Inputs[len(p.Inputs)-1]) },
		"state not read":   func(p *TileProof) { p.Before = s.start },
		"piece not read": func(p *TileProof) {
			more, err := runs(must(m.pieceTree()), []int{0}, [][]byte{m.file[:PieceSize]})
			require.NoError(t, err)
			p.Pieces = append(more, p.Pieces...)
		},
		"pieces of nowhere": func(p *TileProof) { p.Pieces[0].First = math.MaxInt },
	} {
		t.Run(name, func(t *testing.T) {
			o := s.program.operators[slices.IndexFunc(s.program.operators, func(o *operator) bool { return o.kind == KindAdd })]
			proof, err := s.Prove(o.first+3, testSalt)
			require.NoError(t, err)
			require.NoError(t, m.CheckTile(claim, proof))
			change(proof)
			require.ErrorIs(t, m.CheckTile(claim, proof), trace.ErrProof)
		})
	}
	require.Error(t, m.CheckTile(claim, &TileProof{}))
}

// TestCheckTileRefusesTokens: the reading of the prompt is judged from the tokens of the task, which have one form.
func TestCheckTileRefusesTokens(t *testing.T) {
	m := tinyModel(t, "")
	task := tinyTask(m)
	p, err := m.Trace(t.Context(), task, 1)
	require.NoError(t, err)
	s, err := p.Step(t.Context(), 0, 1)
	require.NoError(t, err)
	claim := stepClaim(m, task, 0, trace.Hash{}, s.Tree().Root())
	o := s.program.operators[slices.IndexFunc(s.program.operators, func(o *operator) bool { return o.kind == KindText })]
	null, err := s.Prove(o.first+o.tiles/2-1, testSalt)
	require.NoError(t, err)
	require.Nil(t, null.Tokens)
	require.NoError(t, m.CheckTile(claim, null))
	leaf := o.first + o.tiles/2
	for name, change := range map[string]func(*TileProof, *Claim){
		"no tokens":    func(p *TileProof, _ *Claim) { p.Tokens, p.Salt = nil, [32]byte{} },
		"salt alone":   func(p *TileProof, _ *Claim) { p.Tokens = nil },
		"other salt":   func(p *TileProof, _ *Claim) { p.Salt[31] ^= 1 },
		"other tokens": func(p *TileProof, _ *Claim) { p.Tokens = append(slices.Clone(p.Tokens[:15]), p.Tokens[15]+1) },
		"too few": func(p *TileProof, c *Claim) {
			p.Tokens = p.Tokens[:15]
			c.Tokens = protocol.TokensHash(p.Salt, p.Tokens)
		},
		"unknown word": func(p *TileProof, c *Claim) {
			p.Tokens = append(slices.Clone(p.Tokens[:15]), uint16(len(m.tokenizer.Words)))
			c.Tokens = protocol.TokensHash(p.Salt, p.Tokens)
		},
		"none": func(p *TileProof, c *Claim) {
			p.Tokens = []uint16{}
			c.Tokens = protocol.TokensHash(p.Salt, p.Tokens)
		},
		"not read": func(p *TileProof, _ *Claim) { p.Tile, p.Pieces = null.Tile, null.Pieces },
	} {
		proof, err := s.Prove(leaf, testSalt)
		require.NoError(t, err)
		c := claim
		require.NoError(t, m.CheckTile(c, proof))
		change(proof, &c)
		require.ErrorIs(t, m.CheckTile(c, proof), trace.ErrProof, name)
	}
}

// everyProgram is a step that reads its state and one that draws it, and both scores.
func everyProgram(m *Model) []*program {
	params := tinyTask(m).Params
	return []*program{m.stepProgram(params, 0), m.stepProgram(params, 1), m.scoreProgram(nil), m.scoreProgram(&[32]byte{1})}
}

// FuzzTileContents gives tiles inputs that no honest step has: whatever comes out, nothing panics.
func FuzzTileContents(f *testing.F) {
	m := tinyModel(f, "")
	all := everyProgram(m)
	f.Add(uint64(1), 0, []byte{0x80, 0, 0, 0, 0xff})
	f.Add(uint64(2), 900, []byte{0})
	f.Add(uint64(3), 4000, []byte{0xff, 0xff, 0xff, 0x7f})
	f.Add(uint64(4), 1<<30, []byte{0xff, 0x7f})
	f.Fuzz(func(t *testing.T, seed uint64, leaf int, pattern []byte) {
		if len(pattern) == 0 {
			return
		}
		program := all[seed%uint64(len(all))]
		o, tile := program.at(min(max(leaf, 0), program.leaves-1))
		require.Len(t, o.run(junk{rand.New(rand.NewPCG(seed, 1)), pattern}, tile), o.size)
	})
}

// TestTilesOfExtremeContents: -2^31 in a peer's content, whose square is a power of two that adds up to nothing or to less, once
// made the root of a head's peak ratio search for ever.
func TestTilesOfExtremeContents(t *testing.T) {
	m := tinyModel(t, "")
	var operators []*operator
	for _, program := range everyProgram(m) {
		operators = append(operators, program.operators...)
	}
	words := []int32{math.MinInt32, math.MinInt32 + 1, math.MaxInt32, -1, 0, 0, 0, 1, 127, 1 << 15, 1 << 30}
	for _, o := range operators {
		for seed := range uint64(100) {
			r := rand.New(rand.NewPCG(seed, 2))
			some, pattern := words[:1+r.IntN(len(words))], []byte(nil)
			for range 1 + r.IntN(40) {
				pattern = binary.LittleEndian.AppendUint32(pattern, uint32(some[r.IntN(len(some))]))
			}
			require.Len(t, o.run(junk{r, pattern}, r.IntN(o.tiles)), o.size, o.kind)
		}
	}
	two := make([]byte, 4*headWidth)
	binary.LittleEndian.PutUint64(two, 1<<31|1<<63)
	require.Equal(t, []int32{-math.MaxInt32, -math.MaxInt32}, toInt32s(two)[:2])
	for _, o := range operators {
		if o.kind == KindHead {
			require.Len(t, o.run(junk{rand.New(fixed{}), two}, 0), o.size)
		}
	}
}

// fixed makes junk start with its pattern's first byte.
type fixed struct{}

func (fixed) Uint64() uint64 { return 0 }

// junk is a reading that repeats a pattern from somewhere.
type junk struct {
	r       *rand.Rand
	pattern []byte
}

func (j junk) fill(size int) []byte {
	out, from := make([]byte, size), j.r.IntN(len(j.pattern))
	for i := range out {
		out[i] = j.pattern[(from+i)%len(j.pattern)]
	}
	return out
}

func (j junk) Leaf(_, size int) []byte { return j.fill(size) }
func (j junk) Start(size int) []byte   { return j.fill(size) }
func (j junk) File(_, size int) []byte { return j.fill(size) }
func (j junk) Tokens(n int) []uint16 {
	return toUint16s(j.fill(2 * n))
}

func toUint16s(b []byte) []uint16 {
	out := make([]uint16, len(b)/2)
	for i := range out {
		out[i] = binary.LittleEndian.Uint16(b[2*i:])
	}
	return out
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// TestForgedPicture: pixels come from the last state, and who lies about a step of his lies about all states behind it.
func TestForgedPicture(t *testing.T) {
	m := tinyModel(t, "")
	task := tinyTask(m)
	honest, err := m.Trace(t.Context(), task, 1)
	require.NoError(t, err)
	picture, err := m.Generate(t.Context(), task.Prompt, task.Params, Options{})
	require.NoError(t, err)
	require.Equal(t, picture.RGB, honest.Pixels())
	steps := task.Params.Steps
	last, err := honest.State(steps - 1)
	require.NoError(t, err)
	require.NoError(t, last.check(traceDomain, honest.Tree().Root(), steps))
	painted, err := m.PaintState(last.Contents[0])
	require.NoError(t, err)
	require.Equal(t, picture.RGB, painted)
	_, err = m.PaintState(last.Contents[0][1:])
	require.Error(t, err)
	_, err = honest.State(steps)
	require.Error(t, err)

	step, err := honest.Step(t.Context(), 1, 1)
	require.NoError(t, err)
	o := step.program.operators[slices.IndexFunc(step.program.operators, func(o *operator) bool { return o.kind == KindScheduler })]
	wrong, err := step.Forge(t.Context(), 1, func(leaf int, content []byte) {
		if leaf == o.first {
			content[2] ^= 1
		}
	})
	require.NoError(t, err)
	forged, err := honest.Forge(t.Context(), 1, wrong, 1)
	require.NoError(t, err)
	require.NotEqual(t, honest.Pixels(), forged.Pixels())
	require.Equal(t, honest.states[0], forged.states[0])
	for i := 1; i < steps; i++ {
		require.NotEqual(t, honest.states[i], forged.states[i])
	}
	next, err := forged.Step(t.Context(), 2, 1)
	require.NoError(t, err)
	require.Equal(t, appendInt32s(nil, forged.states[2]), next.Result(), "honest from there on")
	_, err = honest.Forge(t.Context(), steps, wrong, 1)
	require.Error(t, err)
}
