package compute

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/limn-network/limn/compute/trace"
	"github.com/limn-network/limn/protocol"
	"github.com/stretchr/testify/require"
)

// scoreClaim is what a score's tiles are judged against.
func scoreClaim(m *Model, prompt string, rgb []byte, seed *[32]byte, root trace.Hash) Claim {
	c := Claim{Program: ProgramScore, Tokens: protocol.TokensHash(testSalt, m.Tokens(prompt)), Before: sha256.Sum256(rgb), Root: root}
	if seed != nil {
		c.Program, c.Seed = ProgramAugmented, *seed
	}
	return c
}

func randomSeed(r *rand.Rand) *[32]byte {
	var seed [32]byte
	for i := 0; i < len(seed); i += 8 {
		binary.LittleEndian.PutUint64(seed[i:], r.Uint64())
	}
	return &seed
}

// someRGB is a picture of the model, or noise, or a plain one.
func someRGB(t *testing.T, m *Model, i int, r *rand.Rand) []byte {
	t.Helper()
	noise := m.WhiteNoise(r.Uint64())
	switch i % 3 {
	case 0:
		params := m.DefaultParams()
		params.Steps, params.Seed = m.manifest.Steps[0], r.Uint64()
		p, err := m.Generate(t.Context(), "two orange cats", params, Options{})
		require.NoError(t, err)
		return p.RGB
	case 1:
		return noise.RGB
	}
	for i := range noise.RGB {
		noise.RGB[i] = byte(255 * (i % 2))
	}
	return noise.RGB
}

// checkScores: the last leaf of a traced score is the engine's score, plain and augmented.
func checkScores(t *testing.T, m *Model, n int) {
	t.Helper()
	r := rand.New(rand.NewPCG(5, 6))
	for i := range n {
		rgb, prompt := someRGB(t, m, i, r), []string{"two orange cats", "a red apple on a blue background", "xyzzy"}[r.IntN(3)]
		side := m.clip.side
		plain, err := m.Score(prompt, rgb, side, side)
		require.NoError(t, err)
		s, err := m.TraceScore(t.Context(), prompt, rgb, nil, 2)
		require.NoError(t, err)
		require.Equal(t, ProgramScore, s.Program())
		require.Equal(t, appendInt32s(nil, []int32{plain}), s.Result())

		seed := randomSeed(r)
		augmented, err := m.ScoreAugmented(prompt, rgb, side, side, *seed)
		require.NoError(t, err)
		a, err := m.TraceScore(t.Context(), prompt, rgb, seed, 2)
		require.NoError(t, err)
		require.Equal(t, appendInt32s(nil, []int32{augmented}), a.Result())
		require.Equal(t, s.Tree().Len(), a.Tree().Len())
		require.Equal(t, m.Leaves(ProgramScore), s.Tree().Len())
		require.NotEqual(t, s.Tree().Root(), a.Tree().Root())

		c := scoreClaim(m, prompt, rgb, seed, a.Tree().Root())
		last, err := a.ProveResult()
		require.NoError(t, err)
		require.NoError(t, m.CheckScore(c, augmented, &last))
		require.ErrorIs(t, m.CheckScore(c, augmented+1, &last), ErrTile)
	}
}

func TestScoreTrace(t *testing.T) { checkScores(t, tinyModel(t, ""), 30) }

func TestScoreTraceOfTheEmbeddedModel(t *testing.T) {
	if testing.Short() {
		t.Skip("seconds of scalar arithmetic")
	}
	m := modelOn(t, "")
	checkScores(t, m, 1)
	r := rand.New(rand.NewPCG(7, 8))
	rgb, seed := someRGB(t, m, 0, r), randomSeed(r)
	s, err := m.TraceScore(t.Context(), "two orange cats", rgb, seed, 2)
	require.NoError(t, err)
	t.Logf("%d tiles, %d rounds", s.Tree().Len(), trace.Depth(s.Tree().Len()))
	checkKinds(t, m, scoreClaim(m, "two orange cats", rgb, seed, s.Tree().Root()), s, 2)
}

func TestTilesOfEveryKindOfAScore(t *testing.T) {
	m := tinyModel(t, "")
	r := rand.New(rand.NewPCG(9, 1))
	rgb := someRGB(t, m, 1, r)
	seen := map[Kind]bool{}
	for _, seed := range []*[32]byte{nil, randomSeed(r)} {
		s, err := m.TraceScore(t.Context(), "two orange cats", rgb, seed, 1)
		require.NoError(t, err)
		checkKinds(t, m, scoreClaim(m, "two orange cats", rgb, seed, s.Tree().Root()), s, 3)
		for _, o := range s.program.operators {
			seen[o.kind] = true
		}
	}
	require.Len(t, seen, 19)
}

// TestDisputeOfAScore: a member who changes one number of one tile and attests to what follows is found in as many rounds as
// the tree is deep, and convicted by its own proof.
func TestDisputeOfAScore(t *testing.T) {
	m := tinyModel(t, "")
	r := rand.New(rand.NewPCG(3, 4))
	rgb, prompt, seed := someRGB(t, m, 0, r), "two orange cats", randomSeed(r)
	honest, err := m.TraceScore(t.Context(), prompt, rgb, seed, 1)
	require.NoError(t, err)
	for _, o := range honest.program.operators {
		wrong := o.first + r.IntN(o.tiles)
		cheat, err := honest.Forge(t.Context(), 1, func(leaf int, content []byte) {
			if leaf == wrong {
				content[r.IntN(len(content))] ^= 1 << r.IntN(8)
			}
		})
		require.NoError(t, err)
		rounds := 0
		leaf, _, err := honest.Tree().Locate(cheat.Tree().Root(), func(depth, i int) ([]trace.Hash, error) {
			rounds++
			return cheat.Tree().Children(depth, i), nil
		})
		require.NoError(t, err)
		require.Equal(t, wrong, leaf, o.kind)
		require.Equal(t, trace.Depth(honest.Tree().Len()), rounds)
		proof, err := cheat.Prove(leaf, testSalt)
		require.NoError(t, err)
		require.ErrorIs(t, m.CheckTile(scoreClaim(m, prompt, rgb, seed, cheat.Tree().Root()), proof), ErrTile, o.kind)
		proof, err = honest.Prove(leaf, testSalt)
		require.NoError(t, err)
		require.NoError(t, m.CheckTile(scoreClaim(m, prompt, rgb, seed, honest.Tree().Root()), proof))
	}
}

func TestCheckScoreRefuses(t *testing.T) {
	m := tinyModel(t, "")
	rgb := m.WhiteNoise(1).RGB
	s, err := m.TraceScore(t.Context(), "a cat", rgb, nil, 1)
	require.NoError(t, err)
	c := scoreClaim(m, "a cat", rgb, nil, s.Tree().Root())
	last, err := s.ProveResult()
	require.NoError(t, err)
	score, err := m.Score("a cat", rgb, m.clip.side, m.clip.side)
	require.NoError(t, err)
	require.NoError(t, m.CheckScore(c, score, &last))
	step := c
	step.Program, step.Params = ProgramStep, m.DefaultParams()
	require.ErrorIs(t, m.CheckScore(step, score, &last), trace.ErrProof)
	require.ErrorIs(t, m.CheckStep(c, trace.Hash{}, &last), trace.ErrProof)
	first, err := s.Prove(0, testSalt)
	require.NoError(t, err)
	require.ErrorIs(t, m.CheckScore(c, score, &first.Tile), trace.ErrProof)
	other := c
	other.Before[0] ^= 1
	require.NoError(t, m.CheckTile(c, first))
	require.ErrorIs(t, m.CheckTile(other, first), trace.ErrProof, "another picture")
	last.Contents[0] = []byte{1, 2, 3, 4}
	require.ErrorIs(t, m.CheckScore(c, score, &last), trace.ErrProof)

	stopped, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = m.TraceScore(stopped, "a cat", rgb, nil, 1)
	require.ErrorIs(t, err, context.Canceled)
	_, err = m.TraceScore(t.Context(), "a cat", rgb[1:], nil, 1)
	require.ErrorIs(t, err, ErrScore)
	_, err = m.TraceScore(t.Context(), "", rgb, nil, 1)
	require.ErrorIs(t, err, ErrPromptEmpty)
}
