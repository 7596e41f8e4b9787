package tiletest

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/limn-network/limn/compute"
)

// truly reads what an honest party computed.
type truly struct{ t *truth }

func (a truly) Leaf(i, _ int) []byte { return a.t.traced.Content(i) }
func (a truly) Start(int) []byte     { return a.t.start }
func (a truly) Tokens(int) []uint16  { return a.t.traced.Tokens() }
func (a truly) File(_, _ int) []byte { return nil } // Replay takes the model's own

// How answers are made up.
const (
	changed  = iota // true contents with a number changed here and there
	moderate        // numbers of one random size, scales that fit
	extreme         // a few extreme numbers over and over
	noise           // any bytes
	styles
)

// answers is a reading that makes up what it is asked for, and then stays with it.
type answers struct {
	truth  *truth
	words  int
	r      *rand.Rand
	style  int
	bits   int      // of moderate numbers
	some   []uint32 // of extreme ones
	leaves map[int][]byte
	start  []byte
	tokens []uint16
}

var extremes = []uint32{
	0, 1, 127, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 1 << 16, 1<<23 - 1, 1<<26 - 1, 1 << 26, 1 << 30,
	math.MaxInt32, 1 << 31, 1<<31 + 1, 1<<32 - 1, 1<<32 - 1<<26, 0x7f7f7f7f, 0x80808080, 0x80000001, 0x01010101, 0xff7f8081,
}

func (g *Generator) newAnswers(t *truth, r *rand.Rand) *answers {
	a := &answers{truth: t, words: g.words, r: r, style: r.IntN(styles), bits: 1 + r.IntN(31), leaves: map[int][]byte{}}
	for range 1 + r.IntN(6) {
		a.some = append(a.some, extremes[r.IntN(len(extremes))])
	}
	return a
}

func (a *answers) Leaf(i, size int) []byte {
	if a.leaves[i] == nil {
		a.leaves[i] = a.make(a.truth.traced.Content(i), size, scaled(a.truth.traced.Tile(i)))
	}
	return a.leaves[i]
}

func (a *answers) Start(size int) []byte {
	if a.start == nil {
		a.start = a.make(a.truth.start, size, false)
	}
	return a.start
}

func (a *answers) Tokens(n int) []uint16 {
	if a.tokens == nil {
		for range n {
			a.tokens = append(a.tokens, uint16(a.r.IntN(a.words)))
		}
	}
	return a.tokens
}

func (a *answers) File(_, _ int) []byte { return nil } // Replay takes the model's own

// make makes a content up; truth is the true one.
func (a *answers) make(truth []byte, size int, scale bool) []byte {
	if a.style == changed {
		out := slices.Clone(truth)
		for range a.r.IntN(3) {
			binary.LittleEndian.PutUint32(out[a.r.IntN(size/4)*4:], a.word())
		}
		return out
	}
	out := make([]byte, 0, size+3)
	for len(out) < size {
		out = binary.LittleEndian.AppendUint32(out, a.word())
	}
	if scale && a.style == moderate {
		exponent := int32(a.r.IntN(60) - 50)
		binary.LittleEndian.PutUint32(out[size-8:], 1<<15+uint32(a.r.IntN(1<<15)))
		binary.LittleEndian.PutUint32(out[size-4:], uint32(exponent))
	}
	return out[:size]
}

// word is four bytes of a content: a number, or four.
func (a *answers) word() uint32 {
	switch a.style {
	case moderate:
		return uint32(int32(a.r.Uint32()) >> (32 - a.bits))
	case noise:
		return a.r.Uint32()
	}
	if a.r.IntN(4) == 0 {
		return extremes[a.r.IntN(len(extremes))]
	}
	return a.some[a.r.IntN(len(a.some))]
}

// scaled says whether contents of a kind end in a scale.
func scaled(kind compute.Kind) bool {
	return kind == compute.KindNorm || kind == compute.KindQuantize || kind == compute.KindLastNorm
}
