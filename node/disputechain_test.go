package node

import (
	"bytes"
	"crypto/sha256"
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
		w := newTribunal(t, false)
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

// TestAPrivatePictureIsDisputed: the pixels of a private task, whose difference lies in a tile that reads the prompt. The
// miner lies, then who disputes it.
func TestAPrivatePictureIsDisputed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newTribunal(t, false)
		params := w.model.DefaultParams()
		params.Steps = 8
		honest, err := w.model.Trace(w.ctx, compute.Task{Prompt: tribunalPrompt, Params: params}, 2)
		require.NoError(t, err)
		lied, place := w.forgePicture(honest, params.Steps)
		for _, minerLies := range []bool{true, false} {
			before, from := w.stakes(), w.head()
			said, objected := honest, lied
			if minerLies {
				said, objected = lied, honest
			}
			m := w.matter(params, true, said.Pixels(), said.Tree().Root())
			m.measure(w)
			end := m.end(w, m.truth)
			for p, picture := range map[*party]*compute.PictureTrace{w.miner: said, w.outsider: objected} {
				result := protocol.AuditResult{Pixels: sha256.Sum256(picture.Pixels()), Root: picture.Tree().Root()}
				require.NoError(t, p.exhibits.made(m.id, m.committed, m.opening, result))
				require.NoError(t, p.exhibits.closed(m.id, end))
			}
			liar, winner := w.outsider, w.miner
			if minerLies {
				liar, winner = winner, liar
			}
			liar.play(func(a settlement.Advocate) settlement.Advocate { return pictureLiar{a, lied, m.opening.Salt} })
			winner.play(nil)
			d, g := w.decided(m)
			require.Equal(t, settlement.DissentPixels, d.Kind)
			require.Equal(t, w.miner.address(), d.Node)
			require.Equal(t, settlement.GameOver, g.Phase)
			require.Equal(t, []int{params.Steps - 1, place}, []int{g.Step, g.Place})
			if minerLies {
				require.Equal(t, settlement.DisputeWrong, d.State)
				before[w.miner.address()] /= 2
			} else {
				require.Equal(t, settlement.DisputeStands, d.State)
			}
			require.Equal(t, before, w.stakes())
			w.paid(d, winner, liar)
			w.keptSecret(m, from, true)
			liar.again()
			winner.again()
		}
	})
}

// TestAPlayerIsKilledInMidGame: who tells the truth is killed at one of its writes, every time a little later, and each
// process goes on from what it finds on disk and on the chain. It wins, by the tile, and has sent nothing twice.
func TestAPlayerIsKilledInMidGame(t *testing.T) {
	for name, dissenterLies := range map[string]bool{"the dissenter": false, "the verifier": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				w := newTribunal(t, true)
				s := w.charge(scoreCase{kind: settlement.DissentAugmented, tile: compute.KindText, private: true, dissenter: dissenterLies})
				from := w.head()
				liar, victim := s.sides(w)
				lives := 0
				for ; w.dispute(s.matter).State <= settlement.DisputeOpen; lives++ {
					victim.again()
					victim.mortal.left = 2 * lives
					victim.play(nil)
					w.until("its death, or the end", func() bool {
						return victim.mortal.isDead() || w.dispute(s.matter).State > settlement.DisputeOpen
					})
				}
				require.Greater(t, lives, 5, "it was hardly killed on its way")
				d, g := w.decided(s.matter)
				require.Equal(t, settlement.GameOver, g.Phase)
				require.Equal(t, s.place, g.Place)
				require.Equal(t, map[bool]settlement.DisputeState{true: settlement.DisputeStands, false: settlement.DisputeWrong}[dissenterLies], d.State)
				w.sentOnce(victim, from)
				victim.again()
				w.paid(d, victim, liar)
			})
		})
	}
}

// sentOnce checks that no two transactions of an account that were carried out since a block say the same.
func (w *tribunal) sentOnce(p *party, from uint64) {
	w.Helper()
	seen := map[string]bool{}
	for n := from; n <= w.head(); n++ {
		block, err := w.chain.Client().BlockByNumber(w.ctx, new(big.Int).SetUint64(n))
		require.NoError(w, err)
		for i, tx := range block.Transactions() {
			sender, err := w.chain.Client().TransactionSender(w.ctx, tx, block.Hash(), uint(i))
			require.NoError(w, err)
			if sender != p.address() {
				continue
			}
			receipt, err := w.chain.Client().TransactionReceipt(w.ctx, tx.Hash())
			require.NoError(w, err)
			if receipt.Status == 1 {
				require.False(w, seen[string(tx.Data())], "%x is sent twice", tx.Data()[:4])
				seen[string(tx.Data())] = true
			}
		}
	}
	require.Greater(w, len(seen), 5)
}

// TestSilenceLosesByTheClock: who stops in the middle of a game and never comes back has lost when its window is over,
// whatever it could have shown.
func TestSilenceLosesByTheClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newTribunal(t, false)
		for _, c := range []struct {
			nodeLeaves bool
			want       settlement.DisputeState
		}{{true, settlement.DisputeWrong}, {false, settlement.DisputeStands}} {
			before := w.stakes()
			// It is who is right that leaves: being right is not enough.
			s := w.charge(scoreCase{kind: settlement.DissentPlain, tile: compute.KindText, dissenter: c.nodeLeaves})
			stays, leaves := s.sides(w)
			w.until("the middle of the game", func() bool {
				d := w.dispute(s.matter)
				g := w.game(d)
				return g.Phase == settlement.GameTiles && g.Height <= 3
			})
			leaves.die()
			d, g := w.decided(s.matter)
			require.Equal(t, settlement.GameTiles, g.Phase, "decided by the clock")
			require.Equal(t, c.want, d.State)
			require.Greater(t, d.DecidedAt, g.Deadline)
			require.LessOrEqual(t, d.DecidedAt, g.Deadline+5, "who is left does not wait for the end of the term")
			if c.nodeLeaves {
				before[s.accused.address()] /= 2
			}
			require.Equal(t, before, w.stakes())
			w.paid(d, stays, leaves)
			stays.again()
			leaves.live()
		}
	})
}
