package node

import (
	"bytes"
	"context"
	"encoding/binary"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// forgery is a score of which one tile is wrong, and everything behind it as it follows from that.
type forgery struct {
	tiles *compute.TileTrace
	place int // of the tile
	score int32
}

// forgeScore makes a tile of a kind wrong: the first whose change is seen in the score, because rounding swallows some.
func (w *tribunal) forgeScore(m *matter, seed *[32]byte, kind compute.Kind) forgery {
	w.Helper()
	honest, err := w.model.TraceScore(w.ctx, tribunalPrompt, m.rgb, seed, 2)
	require.NoError(w, err)
	for place := firstOf(honest, kind); honest.Tile(place) == kind; place++ {
		f := forgery{place: place}
		f.tiles, err = honest.Forge(w.ctx, 2, f.tamper)
		require.NoError(w, err)
		if !bytes.Equal(f.tiles.Result(), honest.Result()) {
			f.score = int32(binary.LittleEndian.Uint32(f.tiles.Result()))
			return f
		}
	}
	w.Fatalf("no changed tile of kind %v changes the score", kind)
	return forgery{}
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

// pictureLiar plays with a picture of which one tile is wrong.
type pictureLiar struct {
	settlement.Advocate
	picture *compute.PictureTrace
	salt    protocol.Hash
}

func (l pictureLiar) Compute(context.Context, settlement.Dispute, settlement.Brief, *protocol.Hash) (settlement.Computation, error) {
	return liedPicture{l.picture, l.salt}, nil
}

type liedPicture struct {
	*compute.PictureTrace
	salt protocol.Hash
}

func (p liedPicture) Trace() settlement.Tree { return p.Tree() }

func (p liedPicture) State(i int) ([]byte, error) {
	run, err := p.PictureTrace.State(i)
	if err != nil {
		return nil, err
	}
	return run.Contents[0], nil
}

func (p liedPicture) Tiles(ctx context.Context, step int) (settlement.Tiles, error) {
	tiles, err := p.Step(ctx, step, 2)
	return DisputedTiles{tiles, p.salt}, err
}

// forgePicture makes the last text tile of a picture's last step wrong. The first ones are those of the pass without the prompt.
func (w *tribunal) forgePicture(honest *compute.PictureTrace, steps int) (*compute.PictureTrace, int) {
	w.Helper()
	step, err := honest.Step(w.ctx, steps-1, 2)
	require.NoError(w, err)
	f := forgery{place: firstOf(step, compute.KindText)}
	for step.Tile(f.place+1) == compute.KindText {
		f.place++
	}
	wrong, err := step.Forge(w.ctx, 2, f.tamper)
	require.NoError(w, err)
	lied, err := honest.Forge(w.ctx, steps-1, wrong, 2)
	require.NoError(w, err)
	require.NotEqual(w, honest.Pixels(), lied.Pixels())
	return lied, f.place
}
