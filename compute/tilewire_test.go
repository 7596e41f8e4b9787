package compute

import (
	"bytes"
	"encoding/hex"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/limn-network/limn/compute/trace"
	"github.com/stretchr/testify/require"
)

// wireExample is a proof with every part, and wireExampleHex what SPEC.md, section 13 says it is written as.
func wireExample() *TileProof {
	return &TileProof{
		Tile:   Run{First: 7, Contents: [][]byte{{1, 2}}, Proof: []trace.Hash{{0xaa}}},
		Inputs: []Run{{First: 3, Contents: [][]byte{{3}, {4}}}},
		Before: []byte{5, 6, 7},
		Pieces: []Run{{First: 9, Contents: [][]byte{{8}}}},
		Tokens: []uint16{2, 258},
		Salt:   [32]byte{0xbb},
	}
}

const wireExampleHex = "00000007 0001 00000002 0102 0001 aa00000000000000000000000000000000000000000000000000000000000000" +
	"0001 00000003 0002 00000001 03 00000001 04 0000" +
	"00000003 050607" +
	"0001 00000009 0001 00000001 08 0000" +
	"0002 0002 0102 bb00000000000000000000000000000000000000000000000000000000000000"

func TestTileProofOnTheWire(t *testing.T) {
	b, err := EncodeTileProof(wireExample())
	require.NoError(t, err)
	require.Equal(t, strings.ReplaceAll(wireExampleHex, " ", ""), hex.EncodeToString(b))
	got, err := DecodeTileProof(b)
	require.NoError(t, err)
	require.Equal(t, wireExample(), got)
	for n := range b {
		_, err := DecodeTileProof(b[:n])
		require.ErrorIs(t, err, ErrTileProof, n)
	}
	_, err = DecodeTileProof(append(b, 0))
	require.ErrorIs(t, err, ErrTileProof)
}

func TestTileProofBounds(t *testing.T) {
	many := func(n int) []Run {
		out := make([]Run, n)
		for i := range out {
			out[i] = Run{First: 2 * i, Contents: [][]byte{{1}}}
		}
		return out
	}
	for name, change := range map[string]func(*TileProof){
		"no tile":         func(p *TileProof) { p.Tile.Contents = nil },
		"two tiles":       func(p *TileProof) { p.Tile.Contents = append(p.Tile.Contents, []byte{1}) },
		"empty content":   func(p *TileProof) { p.Tile.Contents[0] = nil },
		"long content":    func(p *TileProof) { p.Tile.Contents[0] = make([]byte, maxContentBytes+1) },
		"runs that touch": func(p *TileProof) { p.Inputs = append(p.Inputs, Run{First: 5, Contents: [][]byte{{1}}}) },
		"runs that fall":  func(p *TileProof) { p.Inputs = append(p.Inputs, Run{First: 1, Contents: [][]byte{{1}}}) },
		"many runs":       func(p *TileProof) { p.Pieces = many(maxProofRuns + 1) },
		"many hashes":     func(p *TileProof) { p.Tile.Proof = make([]trace.Hash, maxRunHashes+1) },
		"many contents":   func(p *TileProof) { p.Inputs[0].Contents = make([][]byte, maxRunContents+1) },
		"long before":     func(p *TileProof) { p.Before = make([]byte, maxContentBytes+1) },
		"many tokens":     func(p *TileProof) { p.Tokens = make([]uint16, maxProofTokens+1) },
		"salt alone":      func(p *TileProof) { p.Tokens = nil },
		"leaf of nowhere": func(p *TileProof) { p.Tile.First = math.MaxInt },
		"leaf before all": func(p *TileProof) { p.Tile.First = -1 },
		"leaf beyond all": func(p *TileProof) { p.Tile.First = trace.MaxLeaves + 1 },
		"more than it all": func(p *TileProof) {
			p.Before, p.Tile.Contents[0] = make([]byte, maxContentBytes), make([]byte, maxContentBytes)
		},
	} {
		p := wireExample()
		change(p)
		_, err := EncodeTileProof(p)
		require.ErrorIs(t, err, ErrTileProof, name)
	}
	p := wireExample()
	p.Pieces = many(maxProofRuns)
	p.Tile.Proof = make([]trace.Hash, maxRunHashes)
	_, err := EncodeTileProof(p)
	require.NoError(t, err)
}

// FuzzDecodeTileProof: what is read is written the same, so that a proof has one form.
func FuzzDecodeTileProof(f *testing.F) {
	b, err := EncodeTileProof(wireExample())
	require.NoError(f, err)
	f.Add(b)
	f.Add([]byte{})
	f.Add(b[:len(b)-36])
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := DecodeTileProof(b)
		if err != nil {
			require.ErrorIs(t, err, ErrTileProof)
			return
		}
		again, err := EncodeTileProof(p)
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}

// FuzzCheckTile changes bytes of proofs that are in order: whatever is not the proof says nothing, for one or the other side.
func FuzzCheckTile(f *testing.F) {
	m := tinyModel(f, "")
	rgb, seed := m.WhiteNoise(3).RGB, [32]byte{7}
	s, err := m.TraceScore(f.Context(), "two orange cats", rgb, &seed, 1)
	require.NoError(f, err)
	c := scoreClaim(m, "two orange cats", rgb, &seed, s.Tree().Root())
	var proofs [][]byte
	for i, o := range s.program.operators {
		p, err := s.Prove(o.first+o.tiles/2, testSalt)
		require.NoError(f, err)
		wire, err := EncodeTileProof(p)
		require.NoError(f, err)
		proofs = append(proofs, wire)
		f.Add(i, 0, byte(0), 0)
		f.Add(i, 5, byte(1), 0)
		f.Add(i, 40, byte(0x80), 33)
	}
	f.Fuzz(func(t *testing.T, which, at int, flip byte, cut int) {
		wire := proofs[uint(which)%uint(len(proofs))]
		changed := slices.Clone(wire[:len(wire)-int(uint(cut)%uint(len(wire)))])
		changed[uint(at)%uint(len(changed))] ^= flip
		p, err := DecodeTileProof(changed)
		if err != nil {
			return
		}
		if err := m.CheckTile(c, p); bytes.Equal(changed, wire) {
			require.NoError(t, err)
		} else {
			require.ErrorIs(t, err, trace.ErrProof)
		}
	})
}
