package compute

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/trace"
	"github.com/stretchr/testify/require"
)

// vectors are examples of every operator of SPEC.md for implementers in other languages; they do not depend on
// any model. The engine that wrote them must go on giving them.
type vectors struct {
	RoundShift  [][3]int64   `json:"roundShift"`  // x, s, result
	RoundDivide [][3]int64   `json:"roundDivide"` // a, b, result
	SquareRoot  [][2]uint64  `json:"squareRoot"`
	Scale       [][4]int64   `json:"scale"`  // n, exponent, mantissa, exponent of the result
	Philox      [][7]uint64  `json:"philox"` // seed, block, stream, four words
	Normal      [][2]int64   `json:"normal"` // word, result
	Gelu        [][2]int32   `json:"gelu"`
	Quantize    []quantized  `json:"quantize"`
	Peak        []peaked     `json:"peak"`
	Softmax     []softmaxed  `json:"softmax"`
	Blend       []blended    `json:"blend"`
	Normalize   []normalized `json:"normalize"`
	Cosine      []compared   `json:"cosine"`
	Augment     []augmented  `json:"augment"`
	TraceLeaf   []string     `json:"traceLeaf"` // of states [i, -i, 65536 i], i from 0
	TraceRoot   []string     `json:"traceRoot"` // of the first 1, 2, ... leaves
}

type (
	quantized struct {
		Row     []int32 `json:"row"`
		Top     int64   `json:"top"`
		Largest int32   `json:"largest"`
		Result  []int16 `json:"result"`
	}
	peaked struct {
		Row   []int32 `json:"row"`
		Ratio int32   `json:"ratio"`
	}
	softmaxed struct {
		Sums    []int32 `json:"sums"`
		Keys    []int32 `json:"keys"`
		Query   int64   `json:"query"`
		Shift   uint    `json:"shift"`
		Weights []int   `json:"weights"`
		Total   int32   `json:"total"`
	}
	blended struct {
		Sums    []int32 `json:"sums"`
		Largest []int32 `json:"largest"`
		Total   int32   `json:"total"`
		Result  []int32 `json:"result"`
	}
	normalized struct {
		Row      []int32 `json:"row"`
		Gain     []int16 `json:"gain"`
		Exponent int     `json:"exponent"`
		Result   []int8  `json:"result"`
		Scale    []int32 `json:"scale"` // mantissa, exponent
	}
	compared struct {
		A     []int16 `json:"a"`
		B     []int16 `json:"b"`
		Score int32   `json:"score"`
	}
	augmented struct {
		Seed   []int `json:"seed"`
		Side   int   `json:"side"`
		RGB    []int `json:"rgb"`
		Result []int `json:"result"`
	}
)

func ints[T ~byte](b []T) []int {
	out := make([]int, len(b))
	for i, v := range b {
		out[i] = int(v)
	}
	return out
}

func makeVectors() vectors {
	r := rand.New(rand.NewPCG(2026, 11))
	number := func() int32 { return max(int32(r.Uint32())>>r.IntN(30), -kernel.Int32Limit) }
	row := func(n int) []int32 {
		out := make([]int32, n)
		for i := range out {
			out[i] = number()
		}
		return out
	}
	var v vectors
	for range 12 {
		x, s := int64(number())*int64(number()), uint(r.IntN(63))
		v.RoundShift = append(v.RoundShift, [3]int64{x, int64(s), kernel.RoundShift(x, s)})
		a, b := int64(number()), int64(r.Uint32()>>r.IntN(31))+1
		v.RoundDivide = append(v.RoundDivide, [3]int64{a, b, kernel.RoundDivide(a, b)})
		n := r.Uint64() >> r.IntN(64)
		v.SquareRoot = append(v.SquareRoot, [2]uint64{n, kernel.SquareRoot(n)})
		e := r.IntN(80) - 40
		sc := kernel.NewScale(n>>2, e)
		v.Scale = append(v.Scale, [4]int64{int64(n >> 2), int64(e), int64(sc.Mantissa), int64(sc.Exponent)})
		seed, block, stream := r.Uint64(), r.Uint32(), uint32(r.IntN(3))
		w := kernel.Philox(seed, block, stream)
		v.Philox = append(v.Philox, [7]uint64{seed, uint64(block), uint64(stream), uint64(w[0]), uint64(w[1]), uint64(w[2]), uint64(w[3])})
		for _, word := range w {
			word >>= r.IntN(28)
			v.Normal = append(v.Normal, [2]int64{int64(word), int64(kernel.Normal(word))})
		}
		z := number() >> 12
		v.Gelu = append(v.Gelu, [2]int32{z, kernel.Gelu(z)})
	}
	for i := range 6 {
		v.addRows(r, row, i)
	}
	var leaves [][32]byte
	for i := range 18 {
		leaf := stateLeaf(i, []int32{int32(i), int32(-i), int32(i) << 16}, nil)
		leaves = append(leaves, leaf)
		tree, err := trace.New(traceDomain, slices.Clone(leaves))
		if err != nil {
			panic(err)
		}
		v.TraceLeaf, v.TraceRoot = append(v.TraceLeaf, hexOf(leaf)), append(v.TraceRoot, hexOf(tree.Root()))
	}
	return v
}

func (v *vectors) addRows(r *rand.Rand, row func(int) []int32, i int) {
	q := quantized{Row: row(8), Top: []int64{kernel.NarrowMax, kernel.WideMax, embeddingTop}[i%3], Result: make([]int16, 8)}
	q.Largest = kernel.QuantizeWide(q.Result, q.Row, q.Top)
	v.Quantize = append(v.Quantize, q)
	u := row(headWidth)
	v.Peak = append(v.Peak, peaked{u, kernel.PeakRatio(u, kernel.Magnitude(u))})

	s := softmaxed{Sums: make([]int32, 16), Keys: make([]int32, 16), Query: int64(r.IntN(46341)), Shift: uint(18 + i)}
	for j := range s.Sums {
		s.Sums[j], s.Keys[j] = int32(r.IntN(1<<17)-1<<16), int32(4096+r.IntN(19000))
	}
	weights := make([]uint8, 16)
	s.Total = kernel.SoftmaxRow(weights, s.Sums, s.Keys, s.Query, s.Shift, make([]int32, 16))
	s.Weights = ints(weights)
	v.Softmax = append(v.Softmax, s)

	b := blended{Sums: make([]int32, 8), Largest: row(8), Total: s.Total, Result: make([]int32, 8)}
	for j := range b.Sums {
		b.Sums[j], b.Largest[j] = int32(r.IntN(255)-127)*s.Total, max(b.Largest[j], -b.Largest[j])
	}
	kernel.FinishBlend(b.Result, b.Sums, b.Largest, b.Total)
	v.Blend = append(v.Blend, b)

	n := normalized{Row: row(16), Gain: make([]int16, 16), Exponent: 10 + i, Result: make([]int8, 16)}
	for j := range n.Gain {
		n.Row[j], n.Gain[j] = n.Row[j]>>5, int16(r.Uint32())
	}
	y := make([]int32, 16)
	squares := kernel.ApplyGain(y, n.Row, n.Gain)
	sc := gain{mantissa: n.Gain, exponent: n.Exponent}.scale(kernel.QuantizeNarrow(n.Result, y), squares)
	n.Scale = []int32{sc.Mantissa, sc.Exponent}
	v.Normalize = append(v.Normalize, n)

	c := compared{A: make([]int16, 8), B: make([]int16, 8)}
	for j := range c.A {
		c.A[j], c.B[j] = int16(r.IntN(8191)-4095), int16(r.IntN(8191)-4095)
	}
	c.Score = kernel.Cosine(c.A, c.B)
	v.Cosine = append(v.Cosine, c)

	const side = 4
	a := augmented{Side: side}
	var seed [32]byte
	rgb := make([]byte, 3*side*side)
	for j := range rgb {
		rgb[j] = byte(r.Uint32())
		seed[j%32] = byte(r.Uint32())
	}
	a.Seed, a.RGB, a.Result = ints(seed[:]), ints(rgb), ints(augment(rgb, side, side, seed))
	v.Augment = append(v.Augment, a)
}

func TestVectors(t *testing.T) {
	const name = "testdata/vectors.json"
	got, err := json.Marshal(makeVectors())
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile(name, append(got, '\n'), 0o644))
		return
	}
	b, err := os.ReadFile(name)
	require.NoError(t, err)
	var want vectors
	require.NoError(t, json.Unmarshal(b, &want))
	require.NotEmpty(t, want.TraceRoot)
	require.Equal(t, want, makeVectors())
}
