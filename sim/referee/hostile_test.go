package referee

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/tiletest"
)

// tinyCourt is a court with the tiny model laid out.
func tinyCourt(t *testing.T) (*Court, [32]byte, *compute.Model, *tiletest.Generator) {
	t.Helper()
	manifest, file := tinyFiles(t)
	j, err := prepare(t.Context(), manifest, file, 3)
	require.NoError(t, err)
	court, err := j.court()
	require.NoError(t, err)
	m, err := compute.Open(manifest, file, compute.DefaultConfig())
	require.NoError(t, err)
	return court, j.root, m, j.cases
}

func TestLeaves(t *testing.T) {
	court, root, m, _ := tinyCourt(t)
	for program := range compute.ProgramAugmented + 1 {
		n, err := court.Leaves(root, program)
		require.NoError(t, err)
		require.Equal(t, m.Leaves(program), n)
	}
	_, err := court.Leaves(root, compute.ProgramAugmented+1)
	require.ErrorContains(t, err, "NoSuchProgram")
	_, err = court.Leaves([32]byte{1}, compute.ProgramStep)
	require.ErrorContains(t, err, "NotLaidOut")
}

// TestHostileBytes changes bytes of proofs in order, of every kind: there is never a verdict, for each proof has one encoding.
func TestHostileBytes(t *testing.T) {
	court, root, _, cases := tinyCourt(t)
	r := rand.New(rand.NewPCG(7, 8))
	for _, kind := range cases.Kinds() {
		c, err := cases.Case(kind, 0)
		require.NoError(t, err)
		wire, err := compute.EncodeTileProof(c.Proof)
		require.NoError(t, err)
		right, err := court.Judge(root, c.Claim, c.Leaf, wire)
		require.NoError(t, err)
		require.True(t, right)
		for i := range 50 {
			other := slices.Clone(wire)
			switch at := r.IntN(len(wire)); i % 10 {
			case 0:
				other = other[:at]
			case 1:
				other = append(other, make([]byte, 1+r.IntN(40))...)
			case 2:
				other = slices.Delete(other, at, min(len(other), at+1+r.IntN(32)))
			case 3:
				other = slices.Insert(other, at, make([]byte, 1+r.IntN(32))...)
			case 4, 5:
				other[r.IntN(min(len(other), 64))] ^= 1 << r.IntN(8) // heads and counts
			default:
				other[at] ^= 1 << r.IntN(8)
			}
			if bytes.Equal(other, wire) {
				continue
			}
			_, err := court.Judge(root, c.Claim, c.Leaf, other)
			require.ErrorIs(t, err, ErrRefused, "%s change %d", kind, i)
		}
	}
}

// FuzzHostileBytes writes anything over a part of a proof in order: there is no verdict on what is not that proof.
func FuzzHostileBytes(f *testing.F) {
	manifest, file := tinyFiles(f)
	j, err := prepare(f.Context(), manifest, file, 3)
	require.NoError(f, err)
	court, err := j.court()
	require.NoError(f, err)
	kinds := j.cases.Kinds()
	f.Add(uint(1), uint(0), uint(4), []byte{0, 0, 0, 9})
	f.Add(uint(5), uint(4), uint(2), []byte{0xff, 0xff})
	f.Add(uint(16), uint(500), uint(600), []byte{})
	f.Add(uint(20), uint(40), uint(0), []byte{1, 2, 3})
	f.Fuzz(func(t *testing.T, kind, at, length uint, patch []byte) {
		c, err := j.cases.Case(kinds[kind%uint(len(kinds))], 0)
		require.NoError(t, err)
		wire, err := compute.EncodeTileProof(c.Proof)
		require.NoError(t, err)
		at %= uint(len(wire))
		end := at + min(length, uint(len(wire))-at)
		other := slices.Concat(wire[:at], patch, wire[end:])
		if bytes.Equal(other, wire) || len(other) > compute.MaxTileProofBytes {
			return
		}
		_, err = court.Judge(j.root, c.Claim, c.Leaf, other)
		require.ErrorIs(t, err, ErrRefused)
	})
}

// TestHostileProofs changes what a proof says, as Go's own tests do: neither judge gives a verdict.
func TestHostileProofs(t *testing.T) {
	court, root, m, cases := tinyCourt(t)
	other := func(kind compute.Kind) *compute.TileProof {
		c, err := cases.Case(kind, 4)
		require.NoError(t, err)
		return c.Proof
	}
	zeros := make([]byte, 16*48*4)
	for name, change := range map[string]func(*compute.TileProof){
		"no inputs":          func(p *compute.TileProof) { p.Inputs = nil },
		"no weights":         func(p *compute.TileProof) { p.Pieces = nil },
		"an input less":      func(p *compute.TileProof) { p.Inputs = p.Inputs[1:] },
		"a piece less":       func(p *compute.TileProof) { p.Pieces = p.Pieces[1:] },
		"input elsewhere":    func(p *compute.TileProof) { p.Inputs[0].First++ },
		"no path":            func(p *compute.TileProof) { p.Tile.Proof = nil },
		"half a path":        func(p *compute.TileProof) { p.Tile.Proof = p.Tile.Proof[:len(p.Tile.Proof)/2] },
		"a longer path":      func(p *compute.TileProof) { p.Tile.Proof = append(p.Tile.Proof, [32]byte{}) },
		"a state":            func(p *compute.TileProof) { p.Before = zeros },
		"tokens":             func(p *compute.TileProof) { p.Tokens = make([]uint16, 16) },
		"another tile":       func(p *compute.TileProof) { p.Tile = other(compute.KindHead).Tile },
		"inputs of another":  func(p *compute.TileProof) { p.Inputs = other(compute.KindHead).Inputs },
		"pieces of another":  func(p *compute.TileProof) { p.Pieces = other(compute.KindVelocity).Pieces },
		"the tile as input":  func(p *compute.TileProof) { p.Inputs = append(p.Inputs, p.Tile) },
		"beyond the tree":    func(p *compute.TileProof) { p.Inputs[len(p.Inputs)-1].First = 1 << 27 },
		"a piece beyond":     func(p *compute.TileProof) { p.Pieces[len(p.Pieces)-1].First = 1 << 27 },
		"inputs as pieces":   func(p *compute.TileProof) { p.Pieces = p.Inputs },
		"empty content":      func(p *compute.TileProof) { p.Tile.Contents = [][]byte{{0}} },
		"contents exchanged": func(p *compute.TileProof) { p.Tile.Contents = p.Inputs[0].Contents[:1] },
	} {
		t.Run(name, func(t *testing.T) {
			c, err := cases.Case(compute.KindAdd, 0)
			require.NoError(t, err)
			change(c.Proof)
			require.Error(t, m.CheckTile(c.Claim, c.Proof))
			wire, err := compute.EncodeTileProof(c.Proof)
			require.NoError(t, err)
			_, err = court.Judge(root, c.Claim, c.Leaf, wire)
			require.ErrorContains(t, err, "bad proof")
		})
	}
}

// TestDividedRuns: neighbours in two runs instead of one are proved as well, but that is another form of the same proof.
func TestDividedRuns(t *testing.T) {
	court, root, m, cases := tinyCourt(t)
	c, err := cases.Case(compute.KindCommit, 0)
	require.NoError(t, err)
	whole := c.Proof.Inputs[0]
	require.Len(t, c.Proof.Inputs, 1)
	half := len(whole.Contents) / 2
	forms := [][]compute.Run{
		{{First: whole.First, Contents: whole.Contents[:half]}, {First: whole.First + half, Contents: whole.Contents[half:]}},
		{{First: whole.First + half, Contents: whole.Contents[half:]}, {First: whole.First, Contents: whole.Contents[:half]}},
		{whole, whole},
	}
	for _, form := range forms {
		c.Proof.Inputs = form
		require.Error(t, m.CheckTile(c.Claim, c.Proof))
		_, err := court.Judge(root, c.Claim, c.Leaf, looseEncoding(c.Proof))
		require.ErrorContains(t, err, "bad proof")
	}
}

// TestHostileClaims judges tiles against claims that are not theirs.
func TestHostileClaims(t *testing.T) {
	court, root, _, cases := tinyCourt(t)
	for name, try := range map[string]struct {
		kind   compute.Kind
		change func(*compute.Claim)
		want   string
	}{
		"root":           {compute.KindNorm, func(c *compute.Claim) { c.Root[5] ^= 1 }, "bad proof"},
		"score's domain": {compute.KindCommit, func(c *compute.Claim) { c.Program = compute.ProgramScore }, "NoSuchLeaf"},
		"step's domain":  {compute.KindPixels, func(c *compute.Claim) { c.Program, c.Params.Steps = 0, 2 }, "bad proof"},
		"no program":     {compute.KindNorm, func(c *compute.Claim) { c.Program = 3 }, "NoSuchProgram"},
		"no such plan":   {compute.KindLastNorm, func(c *compute.Claim) { c.Params.Steps = 3 }, "NoSuchStep"},
		"no plan":        {compute.KindLastNorm, func(c *compute.Claim) { c.Params.Steps = 0 }, "NoSuchStep"},
		"too many steps": {compute.KindLastNorm, func(c *compute.Claim) { c.Params.Steps = 65 }, "NoSuchStep"},
		"step behind":    {compute.KindLastNorm, func(c *compute.Claim) { c.Step = c.Params.Steps }, "NoSuchStep"},
		"another state":  {compute.KindState, func(c *compute.Claim) { c.Before[0] ^= 1 }, "starts from something else"},
		"another step":   {compute.KindState, func(c *compute.Claim) { c.Params.Steps, c.Step = 17, 2 }, "starts from something else"},
		"first step":     {compute.KindState, func(c *compute.Claim) { c.Step = 0 }, "a state before the first"},
		"other pixels":   {compute.KindAugment, func(c *compute.Claim) { c.Before[31] ^= 1 }, "starts from something else"},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := cases.Case(try.kind, 0)
			require.NoError(t, err)
			wire, err := compute.EncodeTileProof(c.Proof)
			require.NoError(t, err)
			try.change(&c.Claim)
			_, err = court.Judge(root, c.Claim, c.Leaf, wire)
			require.ErrorIs(t, err, ErrRefused)
			require.ErrorContains(t, err, try.want)
		})
	}
	c, err := cases.Case(compute.KindNorm, 0)
	require.NoError(t, err)
	wire, err := compute.EncodeTileProof(c.Proof)
	require.NoError(t, err)
	_, err = court.Judge(root, c.Claim, c.Leaf+1, wire)
	require.ErrorContains(t, err, "another tile")
	_, err = court.Judge(root, c.Claim, 1<<20, wire)
	require.ErrorContains(t, err, "NoSuchLeaf")
	_, err = court.Judge([32]byte{1}, c.Claim, c.Leaf, wire)
	require.ErrorContains(t, err, "NotLaidOut")
}

// TestHostileTokens tries tokens with a text tile of the prompt's sequence.
func TestHostileTokens(t *testing.T) {
	court, root, _, cases := tinyCourt(t)
	var c *tiletest.Case
	for n := 0; c == nil || c.Proof.Tokens == nil; n++ {
		var err error
		c, err = cases.Case(compute.KindText, n)
		require.NoError(t, err)
	}
	for name, try := range map[string]struct {
		change func(*compute.TileProof)
		want   string
	}{
		"other salt":  {func(p *compute.TileProof) { p.Salt[0] ^= 1 }, "other tokens"},
		"other token": {func(p *compute.TileProof) { p.Tokens[3] ^= 1 }, "other tokens"},
		"too few":     {func(p *compute.TileProof) { p.Tokens = p.Tokens[1:] }, "lacks the tokens"},
		"none":        {func(p *compute.TileProof) { p.Tokens, p.Salt = nil, [32]byte{} }, "lacks the tokens"},
	} {
		p := *c.Proof
		p.Tokens = slices.Clone(p.Tokens)
		try.change(&p)
		wire, err := compute.EncodeTileProof(&p)
		require.NoError(t, err)
		_, err = court.Judge(root, c.Claim, c.Leaf, wire)
		require.ErrorContains(t, err, try.want, name)
	}
}

// looseEncoding writes a proof whose runs may touch, which compute refuses to encode.
func looseEncoding(p *compute.TileProof) []byte {
	var out []byte
	u16 := func(n int) { out = append(out, byte(n>>8), byte(n)) }
	u32 := func(n int) { out = append(out, byte(n>>24), byte(n>>16), byte(n>>8), byte(n)) }
	run := func(r compute.Run) {
		u32(r.First)
		u16(len(r.Contents))
		for _, content := range r.Contents {
			u32(len(content))
			out = append(out, content...)
		}
		u16(len(r.Proof))
		for _, h := range r.Proof {
			out = append(out, h[:]...)
		}
	}
	run(p.Tile)
	u16(len(p.Inputs))
	for _, r := range p.Inputs {
		run(r)
	}
	u32(0)
	u16(0)
	u16(0)
	return out
}
