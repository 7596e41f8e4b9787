package compute

import (
	"encoding/binary"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// A step of a picture, or a score, as the tiles that a dispute is about. A program lists its operators in the order in which
// they are computed, each cut into tiles small enough to be computed again by a contract: one row, or some
// outputs of one row. The outputs of tiles are the leaves of the program's tree. A tile reads earlier leaves, what the
// program starts from (the state before a step, the pixels that are scored), the task's tokens and numbers of the model's
// file, and nothing else; so whoever has proofs of those can say what the tile must be. The fast engine never
// runs programs: they are rebuilt when two parties differ.

// Program names a computation that is cut into tiles.
type Program uint8

// The programs.
const (
	ProgramStep      Program = iota // a step of a picture
	ProgramScore                    // the plain score
	ProgramAugmented                // the score after the changes that a seed draws

	programs
)

// Domains separate the leaves of a program from all other hashes.
const (
	stepDomain  = "limn step 1"
	scoreDomain = "limn score 1"
)

func (p Program) domain() string {
	if p == ProgramStep {
		return stepDomain
	}
	return scoreDomain
}

// Kind is what an operator does with each of its tiles; sections of SPEC.md in brackets.
type Kind string

// The kinds of tiles. A product's requantization is part of it.
const (
	KindNoise     Kind = "noise"      // a patch of the first state, drawn from the seed
	KindState     Kind = "state"      // a patch of the state before the step
	KindText      Kind = "text"       // a token's embedding and position
	KindPatch     Kind = "patch"      // a patch's embedding and position: int16 product
	KindNorm      Kind = "norm"       // a row normalized, times gain, as int8
	KindProduct   Kind = "product"    // queries, keys or values of a row: int8 product, first half
	KindHead      Kind = "head"       // one head of a row: query and key as int8, values in full
	KindChannel   Kind = "channel"    // one channel of a head's values over all rows as int8
	KindSoftmax   Kind = "softmax"    // attention weights of a row
	KindBlend     Kind = "blend"      // attention's output of a row and head
	KindQuantize  Kind = "quantize"   // a row as int8
	KindAdd       Kind = "add"        // int8 product added to the residual stream
	KindActivate  Kind = "activate"   // int8 product through GELU
	KindLastNorm  Kind = "last norm"  // a row normalized, times gain, as int16
	KindVelocity  Kind = "velocity"   // int16 product to a patch's velocity
	KindScheduler Kind = "scheduler"  // guidance and Euler step of a patch
	KindCommit    Kind = "next state" // all patches: the content of the picture's trace leaf

	KindPixels  Kind = "pixels"      // a patch of the picture that is scored
	KindAugment Kind = "augment"     // the same after the changes that the seed draws
	KindImage   Kind = "image patch" // a patch's embedding and position, from bytes: int16 product
	KindUnit    Kind = "unit"        // channels of a row divided by the row's rms
	KindPool    Kind = "pool"        // channels summed over all rows, times gain
	KindWide    Kind = "wide"        // all channels as int16
	KindProject Kind = "project"     // int16 product, first half
	KindVector  Kind = "vector"      // an embedding, its largest number 4095
	KindScore   Kind = "score"       // the cosine of both embeddings
)

// Reading is what a tile is computed from. Whoever implements it returns as much as is asked for, and keeps an error.
type Reading interface {
	Leaf(i, size int) []byte  // an earlier leaf of the program
	Start(size int) []byte    // the state before the step, or the pixels
	Tokens(n int) []uint16    // of the task
	File(at, size int) []byte // of the model's file
}

// operator is one operator of a program: tiles of one kind whose contents have one size.
type operator struct {
	kind  Kind
	first int // leaf of its first tile
	tiles int
	size  int // bytes of a tile's content
	run   func(in Reading, tile int) []byte
}

func (o *operator) read(in Reading, tile int) []byte { return in.Leaf(o.first+tile, o.size) }

// program is a program's operators in order.
type program struct {
	name      Program
	operators []*operator
	leaves    int
}

func (p *program) add(kind Kind, tiles, size int, run func(in Reading, tile int) []byte) *operator {
	o := &operator{kind, p.leaves, tiles, size, run}
	p.operators, p.leaves = append(p.operators, o), p.leaves+tiles
	return o
}

// bytes is what the contents of all tiles take, each with the hashes and the slice that go with it.
func (p *program) bytes() (n int64) {
	const each = 64
	for _, o := range p.operators {
		n += int64(o.tiles) * int64(o.size+each)
	}
	return n
}

// at finds the operator of a leaf and the tile within it.
func (p *program) at(leaf int) (*operator, int) {
	for _, o := range p.operators {
		if leaf < o.first+o.tiles {
			return o, leaf - o.first
		}
	}
	panic("compute: leaf beyond the program") // callers check
}

// grid is a matrix of int32 whose rows are made by one tile each or by several side by side. Stretches of rows may come from
// different operators.
type grid struct {
	parts []gridPart
}

type gridPart struct {
	made   *operator
	rows   int
	across int // tiles of a row
}

func (g grid) row(in Reading, r int) []int32 {
	for _, part := range g.parts {
		if r < part.rows {
			var out []int32
			for j := range part.across {
				out = append(out, toInt32s(part.made.read(in, r*part.across+j))...)
			}
			return out
		}
		r -= part.rows
	}
	panic("compute: row beyond the grid")
}

// Contents are written little endian: int8 and uint8 as a byte, int16 as two, int32 as four, a scale as its mantissa and exponent.

func toInt8s(b []byte) []int8 {
	out := make([]int8, len(b))
	for i, v := range b {
		out[i] = int8(v)
	}
	return out
}

func toInt16s(b []byte) []int16 {
	out := make([]int16, len(b)/2)
	for i := range out {
		out[i] = int16(binary.LittleEndian.Uint16(b[2*i:]))
	}
	return out
}

// toInt32s takes -2^31, which no honest content holds and no operator expects, for -2^31 + 1.
func toInt32s(b []byte) []int32 {
	out := make([]int32, len(b)/4)
	for i := range out {
		out[i] = max(int32(binary.LittleEndian.Uint32(b[4*i:])), -kernel.Int32Limit)
	}
	return out
}

func appendInt8s(b []byte, v []int8) []byte {
	for _, x := range v {
		b = append(b, byte(x))
	}
	return b
}

func appendInt16s(b []byte, v []int16) []byte {
	for _, x := range v {
		b = binary.LittleEndian.AppendUint16(b, uint16(x))
	}
	return b
}

const scaleBytes = 8

func appendScale(b []byte, s kernel.Scale) []byte {
	return appendInt32s(b, []int32{s.Mantissa, s.Exponent})
}

// toScale reads the scale at the end of a content.
func toScale(b []byte) kernel.Scale {
	v := toInt32s(b[len(b)-scaleBytes:])
	return kernel.Scale{Mantissa: v[0], Exponent: v[1]}
}

// Numbers of the model's file. A number that stands alone follows its vector at the next aligned place.

func fileInt16s(in Reading, at, n int) []int16 { return toInt16s(in.File(at, 2*n)) }

func fileInt32s(in Reading, at, n int) []int32 { return toInt32s(in.File(at, 4*n)) }

func fileNumber(in Reading, at, vectorBytes int) int {
	next := (at + vectorBytes + tensorAlign - 1) / tensorAlign * tensorAlign
	return int(fileInt32s(in, next, 1)[0])
}
