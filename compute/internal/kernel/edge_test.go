//go:build unix

package kernel

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

// fenced copies v to where the memory behind it, or before it, cannot be touched.
func fenced[T any](t *testing.T, v []T, behind bool) []T {
	t.Helper()
	page := os.Getpagesize()
	size := len(v) * int(unsafe.Sizeof(v[0]))
	room := (size + page - 1) / page * page
	m, err := unix.Mmap(-1, 0, room+2*page, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE)
	require.NoError(t, err)
	t.Cleanup(func() { _ = unix.Munmap(m) })
	require.NoError(t, unix.Mprotect(m[:page], unix.PROT_NONE))
	require.NoError(t, unix.Mprotect(m[page+room:], unix.PROT_NONE))
	at := page
	if behind {
		at += room - size
	}
	out := unsafe.Slice((*T)(unsafe.Pointer(&m[at])), len(v))
	copy(out, v)
	return out
}

// TestOperandsEndWhereTheyEnd: assembly looks at no index, so here memory around the operands of every operator is fenced
// off, for the sizes that models may have. A kernel that reads or writes beside them dies of it.
func TestOperandsEndWhereTheyEnd(t *testing.T) {
	for _, k := range All() {
		for _, behind := range []bool{true, false} {
			e := &edges{t: t, k: k, behind: behind, r: rand.New(rand.NewPCG(21, 22))}
			for _, rows := range []int{1, 2, 5, 12, 13, 16, 17, 47, 48} {
				for _, shape := range [][2]int{{16, 8}, {48, 64}, {64, 192}, {192, 64}, {256, 256}} {
					e.multiply(rows, shape[0], shape[1])
				}
			}
			for _, rows := range []int{1, 3, 16, 50, 77, 80, 257} {
				for _, width := range []int{32, 64} {
					e.attend(rows, width, false)
					e.attend(rows, width, true)
				}
			}
			for _, n := range []int{16, 48, 64, 192} {
				e.row(n)
			}
		}
	}
}

type edges struct {
	t      *testing.T
	k      Kernel
	behind bool
	r      *rand.Rand
}

func (e *edges) bytes(n int) []int8 {
	v := make([]int8, n)
	for i := range v {
		v[i] = int8(e.r.IntN(255) - 127)
	}
	return fenced(e.t, v, e.behind)
}

func (e *edges) words(n, limit int) []int32 {
	v := make([]int32, n)
	for i := range v {
		v[i] = int32(e.r.IntN(2*limit+1) - limit)
	}
	return fenced(e.t, v, e.behind)
}

func (e *edges) multiply(rows, n, depth int) {
	a, weight, s := e.bytes(rows*depth), e.bytes(n*depth), NewScratch(rows, depth, 16, 32)
	w, plain := e.k.Pack(n, depth, weight), scalar{}.Pack(n, depth, weight)
	got, want := fenced(e.t, make([]int32, rows*n), e.behind), make([]int32, rows*n)
	e.k.Multiply(got, a, rows, &w, s)
	scalar{}.Multiply(want, a, rows, &plain, s)
	require.Equal(e.t, want, got, "%s %d x %d x %d", e.k.Name(), rows, n, depth)
}

func (e *edges) attend(rows, width int, causal bool) {
	const heads = 2
	stride := heads * width
	query, key, value := e.bytes(rows*stride), e.bytes(rows*stride), e.words(rows*stride, ProjectLimit)
	keys, queries := e.words(rows, 20000), fenced(e.t, slices.Repeat([]Factor{{40000, 20}}, rows), e.behind)
	for i, v := range keys {
		keys[i] = max(v, -v)
	}
	got, want := fenced(e.t, make([]int32, rows*stride), e.behind), make([]int32, rows*stride)
	for h := range heads {
		at := h * width
		head := Head{
			Rows: rows, Width: width, Stride: stride, Last: rows, Causal: causal,
			Query: query[at:], Key: key[at:], Value: value[at:], Queries: queries, Keys: keys,
		}
		head.Out = got[at:]
		e.k.Attend(&head, NewScratch(16, 64, rows, width))
		head.Out = want[at:]
		scalar{}.Attend(&head, NewScratch(16, 64, rows, width))
	}
	require.Equal(e.t, want, got, "%s attention of %d rows of %d", e.k.Name(), rows, width)
}

// row runs every operator on a row. What they compute is for other tests.
func (e *edges) row(n int) {
	s, narrow := NewScratch(1, n, n, 32), fenced(e.t, make([]int8, n), e.behind)
	x, acc, mult, bias := e.words(n, ResidualLimit), e.words(n, 1<<24), e.words(n, 1<<14), e.words(n, BiasLimit)
	gain := fenced(e.t, slices.Repeat([]int16{1234}, n), e.behind)
	weights := fenced(e.t, make([]uint8, n), e.behind)
	e.k.Normalize(narrow, x, gain, s)
	e.k.Activate(narrow, acc, mult, 20, 1<<15, s)
	e.k.Accumulate(x, acc, mult, 20, 1<<15)
	e.k.Requantize(x, acc, mult)
	e.k.Rescale(x, acc, 20, 1<<15)
	e.k.Finish(x, acc, mult, 255)
	e.k.Quantize(narrow, acc)
	e.k.QuantizeHeads(narrow, e.words(n/16, 1), acc, 16)
	e.k.Weigh(weights, acc, mult, 1<<15, 20, s)
	e.k.Project(x, acc, mult, bias, 20, 1<<15)
	e.k.Bend(x, acc, mult, bias, 20, 1<<15, fencedCurve(e.t, e.behind))
	e.k.AccumulateBiased(x, acc, mult, bias, 20, 1<<15)
	q, wide := fenced(e.t, make([]int16, 64), e.behind), make([]int16, n*64)
	w := e.k.PackWide(n, 64, wide)
	e.k.MultiplyWide(x, q, &w)
}

func fencedCurve(t *testing.T, behind bool) *Curve {
	return (*Curve)(fenced(t, GELU()[:], behind))
}
