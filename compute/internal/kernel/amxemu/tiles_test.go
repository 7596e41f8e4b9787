package amxemu

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// shapes makes LDTILECFG's operand from rows and bytes per row.
func shapes(tiles ...[2]int) *[ConfigBytes]byte {
	c := &[ConfigBytes]byte{0: 1}
	for i, s := range tiles {
		binary.LittleEndian.PutUint16(c[16+2*i:], uint16(s[1]))
		c[48+i] = byte(s[0])
	}
	return c
}

// flat is memory that starts at address 1000.
type flat []byte

var errFlat = errors.New("no such memory")

func (m flat) row(width int, address uint64, stride int64, i int) ([]byte, error) {
	at := int64(address) - 1000 + int64(i)*stride
	if at < 0 || at+int64(width) > int64(len(m)) {
		return nil, errFlat
	}
	return m[at:][:width], nil
}

func (m flat) ReadRows(rows [][]byte, address uint64, stride int64) error {
	for i, r := range rows {
		from, err := m.row(len(r), address, stride, i)
		if err != nil {
			return err
		}
		copy(r, from)
	}
	return nil
}

func (m flat) WriteRows(rows [][]byte, address uint64, stride int64) error {
	for i, r := range rows {
		to, err := m.row(len(r), address, stride, i)
		if err != nil {
			return err
		}
		copy(to, r)
	}
	return nil
}

// TestDot compares products of every kind, of full and of partial tiles, with three plain loops over the operands in memory.
func TestDot(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, size := range [][3]int{{16, 16, 16}, {5, 16, 16}, {16, 3, 16}, {7, 9, 11}, {1, 1, 1}} {
		rows, columns, depth := size[0], size[1], size[2] // depth in quads
		for kind := range 4 {
			signedA, signedB := kind&1 == 0, kind&2 == 0
			m := make(flat, 4096)
			for i := range m {
				m[i] = byte(r.Uint32())
				if r.IntN(4) == 0 {
					m[i] = 0x80
				}
			}
			var tiles Tiles
			require.NoError(t, tiles.Configure(shapes([2]int{rows, 4 * columns}, [2]int{rows, 4 * depth}, [2]int{depth, 4 * columns})))
			require.NoError(t, tiles.Load(0, m, 1000, 80))
			require.NoError(t, tiles.Load(1, m, 2300, 72))
			require.NoError(t, tiles.Load(2, m, 3600, 64))
			require.NoError(t, tiles.Dot(0, 1, 2, signedA, signedB))
			want := append(flat{}, m...)
			for i := range rows {
				for c := range columns {
					at := want[80*i+4*c:]
					sum := int32(binary.LittleEndian.Uint32(at))
					for j := range 4 * depth {
						sum += number(m[1300+72*i+j], signedA) * number(m[2600+64*(j/4)+4*c+j%4], signedB)
					}
					binary.LittleEndian.PutUint32(at, uint32(sum))
				}
			}
			require.NoError(t, tiles.Store(0, m, 1000, 80))
			require.Equal(t, want, m, "%v, kind %d", size, kind)
		}
	}
}

func number(b byte, signed bool) int32 {
	if signed {
		return int32(int8(b))
	}
	return int32(b)
}

func TestSumsWrap(t *testing.T) {
	m := make(flat, 64)
	binary.LittleEndian.PutUint32(m, 1<<31-1)
	m[4], m[8] = 1, 1
	var tiles Tiles
	require.NoError(t, tiles.Configure(shapes([2]int{1, 4}, [2]int{1, 4}, [2]int{1, 4})))
	for i, address := range []uint64{1000, 1004, 1008} {
		require.NoError(t, tiles.Load(i, m, address, 0))
	}
	require.NoError(t, tiles.Dot(0, 1, 2, true, true))
	require.NoError(t, tiles.Store(0, m, 1000, 0))
	require.Equal(t, uint32(1<<31), binary.LittleEndian.Uint32(m))
}

// TestLoadZeroesTheRest: what a tile held before does not shine through where the shape ends, nor does a failed load change it.
func TestLoadZeroesTheRest(t *testing.T) {
	m := make(flat, 4096)
	for i := range m {
		m[i] = 1
	}
	var tiles Tiles
	require.NoError(t, tiles.Configure(shapes([2]int{16, 64})))
	require.NoError(t, tiles.Load(0, m, 1000, 64))
	before := tiles
	require.ErrorIs(t, tiles.Load(0, m, 1000, 400), errFlat)
	require.Equal(t, before, tiles)
	require.NoError(t, tiles.Configure(shapes([2]int{3, 8})))
	require.Equal(t, tile{}, tiles.data[0])
	require.NoError(t, tiles.Load(0, m, 1000, 64))
	var want tile
	for i := range 3 {
		copy(want[i][:], m[:8])
	}
	require.Equal(t, want, tiles.data[0])
	require.NoError(t, tiles.Zero(0))
	require.Equal(t, tile{}, tiles.data[0])
}

func TestConfigureRefuses(t *testing.T) {
	with := func(at int, value byte) *[ConfigBytes]byte {
		c := shapes([2]int{16, 64}, [2]int{16, 64})
		c[at] = value
		return c
	}
	for name, c := range map[string]*[ConfigBytes]byte{
		"palette":          with(0, 2),
		"start row":        with(1, 1),
		"reserved":         with(15, 1),
		"a ninth tile":     with(32, 1),
		"rows of a ninth":  with(56, 1),
		"rows":             with(48, 17),
		"columns":          with(16, 65),
		"many columns":     with(17, 1),
		"columns, no rows": with(48, 0),
		"rows, no columns": with(50, 1),
	} {
		var tiles Tiles
		require.ErrorIs(t, tiles.Configure(c), ErrProtection, name)
		require.Equal(t, Tiles{}, tiles, name)
	}
}

func TestUseWithoutShape(t *testing.T) {
	m := make(flat, 4096)
	var tiles Tiles
	use := func(name string) {
		require.ErrorIs(t, tiles.Zero(1), ErrUndefined, name)
		require.ErrorIs(t, tiles.Load(1, m, 1000, 64), ErrUndefined, name)
		require.ErrorIs(t, tiles.Store(1, m, 1000, 64), ErrUndefined, name)
		require.ErrorIs(t, tiles.Dot(0, 1, 2, true, true), ErrUndefined, name)
	}
	use("never configured")
	require.NoError(t, tiles.Configure(shapes([2]int{16, 64}, [2]int{0, 0}, [2]int{16, 64})))
	use("no shape")
	require.NoError(t, tiles.Configure(shapes([2]int{16, 64}, [2]int{16, 64}, [2]int{16, 64})))
	require.NoError(t, tiles.Dot(0, 1, 2, true, true))
	tiles.Release()
	use("released")
	require.NoError(t, tiles.Configure(shapes([2]int{16, 64}, [2]int{16, 64}, [2]int{16, 64})))
	require.NoError(t, tiles.Configure(&[ConfigBytes]byte{}))
	use("palette 0")
}

func TestDotRefusesShapes(t *testing.T) {
	whole := [2]int{16, 64}
	for name, c := range map[string]struct {
		shapes    *[ConfigBytes]byte
		dst, a, b int
	}{
		"twice the same":      {shapes(whole, whole, whole), 0, 1, 1},
		"onto its own":        {shapes(whole, whole, whole), 1, 1, 2},
		"onto its own second": {shapes(whole, whole, whole), 2, 1, 2},
		"no such tile":        {shapes(whole, whole, whole), 8, 1, 2},
		"rows":                {shapes([2]int{15, 64}, whole, whole), 0, 1, 2},
		"columns":             {shapes(whole, whole, [2]int{16, 60}), 0, 1, 2},
		"depth":               {shapes(whole, [2]int{16, 60}, whole), 0, 1, 2},
		"not quads":           {shapes([2]int{16, 63}, whole, [2]int{16, 63}), 0, 1, 2},
		"depth not quads":     {shapes(whole, [2]int{16, 63}, [2]int{15, 64}), 0, 1, 2},
	} {
		var tiles Tiles
		require.NoError(t, tiles.Configure(c.shapes), name)
		require.ErrorIs(t, tiles.Dot(c.dst, c.a, c.b, true, true), ErrUndefined, name)
	}
}
