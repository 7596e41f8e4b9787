package node

import (
	"bytes"
	"context"
	"encoding/binary"
	"maps"
	"math/big"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/bisection"
)

// forgery is a score of which one tile is wrong, and everything behind it as it follows from that.
type forgery struct {
	tiles *compute.TileTrace
	place int // of the tile
	score int32
}

// forgeScore makes the first tile of a kind wrong.
func (w *tribunal) forgeScore(m *matter, seed *[32]byte, kind compute.Kind) forgery {
	w.Helper()
	honest, err := w.model.TraceScore(w.ctx, tribunalPrompt, m.rgb, seed, 2)
	require.NoError(w, err)
	f := forgery{place: firstOf(honest, kind)}
	f.tiles, err = honest.Forge(w.ctx, 2, f.tamper)
	require.NoError(w, err)
	f.score = int32(binary.LittleEndian.Uint32(f.tiles.Result()))
	return f
}

func (f forgery) tamper(leaf int, content []byte) {
	if leaf == f.place {
		for i := range content {
			content[i] ^= 0x15
		}
	}
}

func firstOf(tiles *compute.TileTrace, kind compute.Kind) int {
	i := 0
	for tiles.Tile(i) != kind {
		i++
	}
	return i
}

// scoreLiar plays with a forged score.
type scoreLiar struct {
	settlement.Advocate
	forgery
}

func (f forgery) lie(a settlement.Advocate) settlement.Advocate { return scoreLiar{a, f} }

func (l scoreLiar) Compute(context.Context, settlement.Dispute, settlement.Brief, *protocol.Hash) (settlement.Computation, error) {
	return liedScore{tiles: l.tiles}, nil
}

// liedScore is a settlement.Computation.
type liedScore struct {
	settlement.Computation
	tiles *compute.TileTrace
}

func (f liedScore) Tiles(context.Context, int) (settlement.Tiles, error) {
	return DisputedTiles{TileTrace: f.tiles}, nil
}

// scoreCase is one lie about a score.
type scoreCase struct {
	kind      settlement.DissentKind
	tile      compute.Kind // the first of these is wrong
	private   bool
	dissenter bool // it is the dissenter who lies
}

// spoil is what is said when place index lies.
func (c scoreCase) spoil(truth roles.PictureScored, index uint32, score int32) roles.PictureScored {
	said := roles.PictureScored{Plain: truth.Plain, Augmented: maps.Clone(truth.Augmented)}
	if c.kind == settlement.DissentPlain {
		said.Plain = score
	} else {
		said.Augmented[index] = score
	}
	return said
}

// scoreTrial is a scoreCase as far as its evidence goes.
type scoreTrial struct {
	*matter
	scoreCase
	forgery
	index    uint32 // place of the accused
	accused  *party
	evidence roles.CloseCase
}

// charge has members certify a picture, and the outsider find another score. Who lies, lies from the beginning.
func (w *tribunal) charge(c scoreCase) *scoreTrial {
	w.Helper()
	params := w.model.DefaultParams()
	picture := w.model.WhiteNoise(uint64(w.next)) // it is the score that is disputed, so any picture does
	s := &scoreTrial{matter: w.matter(params, c.private, picture.RGB, randomHash()), scoreCase: c}
	s.measure(w)
	var seed *[32]byte
	if c.kind == settlement.DissentAugmented {
		s.index = 3
		seed = s.seed(s.index)
	}
	s.accused = s.holder(w, s.index)
	s.forgery = w.forgeScore(s.matter, seed, c.tile)
	lie := c.spoil(s.truth, s.index, s.forgery.score)
	require.NotEqual(w, s.truth, lie, "the tile that was changed changes nothing")
	said, objected := lie, s.truth
	if c.dissenter {
		said, objected = objected, said
	}
	s.evidence = s.end(w, said)
	require.NoError(w, s.accused.exhibits.scored(s.id, s.committed, s.opening, s.rgb, said))
	require.NoError(w, s.accused.exhibits.closed(s.id, s.evidence))
	require.NoError(w, w.outsider.exhibits.scored(s.id, s.committed, s.opening, s.rgb, objected))
	require.NoError(w, w.outsider.exhibits.closed(s.id, s.evidence))
	return s
}

// sides starts both players.
func (s *scoreTrial) sides(w *tribunal) (liar, honest *party) {
	w.Helper()
	liar, honest = s.accused, w.outsider
	if s.dissenter {
		liar, honest = honest, liar
	}
	liar.play(s.lie)
	honest.play(nil)
	return liar, honest
}

// TestALieAboutAScoreEndsInATile: a score is disputed, both sides play by themselves to the judgement, and the referee
// computes the one tile that is wrong. Whoever lies pays: a verifier with half of its stake, a dissenter with its bond. Of private
// tasks the chain sees tokens and salt, in the proof of a tile that reads them, and never the prompt.
func TestALieAboutAScoreEndsInATile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newTribunal(t)
		for _, c := range []scoreCase{
			{settlement.DissentPlain, compute.KindImage, false, false},
			{settlement.DissentAugmented, compute.KindText, true, false},
			{settlement.DissentPlain, compute.KindText, true, true},
			{settlement.DissentAugmented, compute.KindAugment, false, true},
		} {
			before, from := w.stakes(), w.head()
			s := w.charge(c)
			liar, honest := s.sides(w)
			d, g := w.decided(s.matter)
			require.Equal(t, c.kind, d.Kind)
			require.Equal(t, s.accused.address(), d.Node)
			require.Equal(t, w.outsider.address(), d.Dissenter)
			require.Equal(t, settlement.GameOver, g.Phase, "decided by a tile, not by a clock")
			require.Equal(t, s.place, g.Place, "the tile that is wrong")
			if c.dissenter {
				require.Equal(t, settlement.DisputeStands, d.State)
				require.Equal(t, before, w.stakes(), "nobody is slashed")
			} else {
				require.Equal(t, settlement.DisputeWrong, d.State)
				before[s.accused.address()] /= 2
				require.Equal(t, before, w.stakes(), "the liar loses half of its stake, and nobody else any")
			}
			w.paid(d, honest, liar)
			w.keptSecret(s.matter, from, c.tile == compute.KindText)
			liar.again()
			honest.again()
		}
	})
}

// paid checks what became of the bonds: the winner has its own and half of the loser's.
func (w *tribunal) paid(d settlement.Dispute, winner, loser *party) {
	w.Helper()
	got, err := w.contracts.DisputeBalance(w.ctx, winner.address())
	require.NoError(w, err)
	require.Equal(w, d.Bond+d.Bond/2, got)
	got, err = w.contracts.DisputeBalance(w.ctx, loser.address())
	require.NoError(w, err)
	require.Zero(w, got)
	_, err = w.contracts.Account(winner.sender).WithdrawBonds(w.ctx)
	require.NoError(w, err)
}

func (w *tribunal) head() uint64 {
	head, _ := w.client.Head()
	return head.Number
}

// keptSecret looks into every transaction since a block: the prompt of a private task is in none, its salt and tokens in
// nothing but proofs of tiles, and there only where a tile needs them.
func (w *tribunal) keptSecret(m *matter, from uint64, told bool) {
	w.Helper()
	if !m.opening.Private() {
		return
	}
	var tokens []byte
	for _, token := range w.model.Tokens(tribunalPrompt) {
		tokens = binary.BigEndian.AppendUint16(tokens, token)
	}
	game, err := bisection.BisectionMetaData.ParseABI()
	require.NoError(w, err)
	prove, reveals := game.Methods["prove"].ID, 0
	for n := from; n <= w.head(); n++ {
		block, err := w.chain.Client().BlockByNumber(w.ctx, new(big.Int).SetUint64(n))
		require.NoError(w, err)
		for _, tx := range block.Transactions() {
			data := tx.Data()
			for what, secret := range map[string][]byte{"prompt": []byte(tribunalPrompt), "a word": []byte("apple"), "key": m.opening.Key[:]} {
				require.False(w, bytes.Contains(data, secret), "a transaction tells the %s", what)
			}
			salted, tokened := bytes.Contains(data, m.opening.Salt[:]), bytes.Contains(data, tokens)
			require.Equal(w, salted, tokened)
			if salted {
				reveals++
				require.Equal(w, w.contracts.Referee, *tx.To())
				require.Equal(w, prove, data[:4])
			}
		}
	}
	require.Equal(w, told, reveals > 0)
}
