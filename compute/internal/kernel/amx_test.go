//go:build linux && amd64

package kernel

import (
	"math/rand/v2"
	"os"
	"runtime"
	"sync"
	"testing"
	"unsafe"

	"github.com/limn-network/limn/compute/internal/kernel/amxtest"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

// TestEmulatedTiles executes the tile kernel's code on processors that cannot.
func TestEmulatedTiles(t *testing.T) {
	if tilesUsable() && !amxtest.Inside() {
		t.Skip("this processor has AMX: the other tests use it")
	}
	amxtest.Rerun(t, "TestTileProducts", "TestTilesOfManyThreads", "TestTilesAllocateNothing",
		"TestMatrixProducts", "TestAnyNumberOfRows", "TestHeads", "TestHeadsByDefinition")
}

func needTiles(t *testing.T) {
	t.Helper()
	if tilesUsable() {
		require.Equal(t, "amx", All()[0].Name())
		return
	}
	require.False(t, amxtest.Inside(), "the emulator's AMX was not found")
	t.Skip("this processor has no AMX; TestEmulatedTiles runs this under emulation")
}

// TestTileProducts tries sizes around those of tiles. Operands end where memory ends and results lie
// between bytes that must not change, so that a row or column too many shows.
func TestTileProducts(t *testing.T) {
	needTiles(t)
	r := rand.New(rand.NewPCG(21, 22))
	any8 := func() int8 { return int8(r.Uint32()) } // -128 as well, which quantization never makes
	least := func() int8 { return -128 }
	for _, rows := range []int{1, 2, 15, 16, 17, 31, 32, 33, 47, 48, 50, 64, 77} {
		for _, n := range []int{16, 32, 48, 64, 80, 112} {
			for _, k := range []int{8, 56, 64, 72, 80, 128, 136, 152, 320} {
				if (rows+n+k)%3 == 0 { // a part of all combinations, with every size in it
					checkTiles[int8](t, rows, n, k, any8, any8)
					checkTiles[uint8](t, rows, n, k, any8, any8)
				}
			}
		}
	}
	checkTiles[int8](t, 33, 48, 1088, least, least)
	checkTiles[uint8](t, 33, 48, 1088, func() int8 { return -1 }, least) // 255 x -128
}

func checkTiles[T int8 | uint8](t *testing.T, rows, n, k int, fa, fb func() int8) {
	t.Helper()
	stride := k + 24*(rows%3)
	a, b := filledAs[T](rows*k, fa), filled(n*k, fb)
	apart := atTheEnd[T](t, (rows-1)*stride+k)
	for i := range rows {
		copy(apart[i*stride:], a[i*k:][:k])
	}
	packed := atTheEnd[byte](t, n*k)
	packTiles(packed, b, n, k)
	const before, mark = 64, 0x55555555
	got := atTheEnd[int32](t, before+rows*n)
	for i := range got {
		got[i] = mark
	}
	multiplyTiles(got[before:], apart, stride, packed, rows, n, k)
	require.Equal(t, product(a, b, rows, n, k), got[before:], "%dx%dx%d of %T", rows, n, k, a)
	for _, v := range got[:before] {
		require.EqualValues(t, mark, v)
	}
}

func filledAs[T int8 | uint8](n int, f func() int8) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = T(f())
	}
	return out
}

// atTheEnd returns n numbers with a page behind them that cannot be touched.
func atTheEnd[T int8 | uint8 | int32](t *testing.T, n int) []T {
	t.Helper()
	page, size := os.Getpagesize(), n*int(unsafe.Sizeof(T(0)))
	room := (size + page - 1) / page * page
	m, err := unix.Mmap(-1, 0, room+page, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, unix.Munmap(m)) })
	require.NoError(t, unix.Mprotect(m[room:], unix.PROT_NONE))
	return unsafe.Slice((*T)(unsafe.Pointer(&m[room-size])), n)
}

// TestTilesOfManyThreads multiplies on several threads at once while the garbage collector interrupts them.
func TestTilesOfManyThreads(t *testing.T) {
	needTiles(t)
	const rows, n, k = 48, 80, 192
	r := rand.New(rand.NewPCG(23, 24))
	random := func() int8 { return int8(r.Uint32()) }
	a, b := filled(rows*k, random), filled(n*k, random)
	want := product(a, b, rows, n, k)
	m := amx{}.Pack(n, k, b)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			s, got := NewScratch(rows, k, 16, headChannels), make([]int32, rows*n)
			for range 10 {
				clear(got)
				amx{}.Multiply(got, a, rows, &m, s)
				for i := range got {
					if got[i] != want[i] {
						t.Errorf("sum %d is %d, want %d", i, got[i], want[i])
						return
					}
				}
				runtime.GC()
			}
		})
	}
	wg.Wait()
}

func TestTilesAllocateNothing(t *testing.T) {
	needTiles(t)
	const rows, n, k = 48, 80, 192
	w := amx{}.Pack(n, k, make([]int8, n*k))
	dst, a, s := make([]int32, rows*n), make([]int8, rows*k), NewScratch(rows, k, 16, headChannels)
	least := testing.AllocsPerRun(3, func() { amx{}.Multiply(dst, a, rows, &w, s) })
	for range 4 { // the runtime allocates now and then, too
		least = min(least, testing.AllocsPerRun(3, func() { amx{}.Multiply(dst, a, rows, &w, s) }))
	}
	require.Zero(t, least)
}

func TestTileStep(t *testing.T) {
	for k := 4; k <= 4096; k += 4 {
		step, steps := tileStep(k)
		require.Equal(t, k, step*steps)
		require.LessOrEqual(t, step, tileWidth)
		require.Zero(t, step%4)
	}
	for k, want := range map[int][2]int{32: {32, 1}, 64: {64, 1}, 80: {40, 2}, 192: {64, 3}, 1024: {64, 16}, 3072: {64, 48}} {
		step, steps := tileStep(k)
		require.Equal(t, want, [2]int{step, steps}, k)
	}
}
