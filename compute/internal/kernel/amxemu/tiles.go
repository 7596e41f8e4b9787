package amxemu

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrUndefined is the fault of an instruction whose operands do not fit (#UD).
var ErrUndefined = errors.New("invalid tile operation")

// ErrProtection is the fault of a configuration that no processor takes (#GP).
var ErrProtection = errors.New("invalid tile configuration")

// Palette 1, the only one there is: eight tiles of sixteen rows of 64 bytes.
const (
	tileCount = 8
	tileRows  = 16
	rowBytes  = 64

	// ConfigBytes is the size of LDTILECFG's operand.
	ConfigBytes = 64
)

// tile is the content of one register. Rows and columns beyond its shape are zero.
type tile [tileRows][rowBytes]byte

// Tiles is the tile state of one thread. Its methods are the instructions, as volume 2 of Intel's Software Developer's
// Manual defines them; the zero value is the state before the first LDTILECFG.
type Tiles struct {
	configured bool
	rows       [tileCount]int
	columns    [tileCount]int // bytes of a row
	data       [tileCount]tile
}

// Memory is what loads and stores see of a program.
type Memory interface {
	// ReadRows fills rows of width bytes each from addresses that lie stride apart.
	ReadRows(rows [][]byte, address uint64, stride int64) error
	WriteRows(rows [][]byte, address uint64, stride int64) error
}

// Configure is LDTILECFG.
func (t *Tiles) Configure(c *[ConfigBytes]byte) error {
	if c[0] == 0 {
		t.Release()
		return nil
	}
	if c[0] != 1 {
		return fmt.Errorf("%w: palette %d", ErrProtection, c[0])
	}
	if c[1] != 0 {
		return fmt.Errorf("%w: start row %d: no load was interrupted", ErrProtection, c[1])
	}
	next := Tiles{configured: true}
	for i := range next.rows {
		next.rows[i], next.columns[i] = int(c[48+i]), int(binary.LittleEndian.Uint16(c[16+2*i:]))
		if next.rows[i] > tileRows || next.columns[i] > rowBytes || (next.rows[i] == 0) != (next.columns[i] == 0) {
			return fmt.Errorf("%w: tile %d of %d rows of %d bytes", ErrProtection, i, next.rows[i], next.columns[i])
		}
	}
	for _, reserved := range [][]byte{c[2:16], c[32:48], c[56:64]} {
		for _, b := range reserved {
			if b != 0 {
				return fmt.Errorf("%w: a reserved byte is set: % x", ErrProtection, c[:])
			}
		}
	}
	*t = next
	return nil
}

// Release is TILERELEASE.
func (t *Tiles) Release() { *t = Tiles{} }

func (t *Tiles) check(registers ...int) error {
	if !t.configured {
		return fmt.Errorf("%w: tiles are not configured", ErrUndefined)
	}
	for _, r := range registers {
		if r >= tileCount || t.rows[r] == 0 {
			return fmt.Errorf("%w: tile %d has no shape", ErrUndefined, r)
		}
	}
	return nil
}

// Zero is TILEZERO.
func (t *Tiles) Zero(r int) error {
	if err := t.check(r); err != nil {
		return err
	}
	t.data[r] = tile{}
	return nil
}

// Load is TILELOADD.
func (t *Tiles) Load(r int, m Memory, address uint64, stride int64) error {
	if err := t.check(r); err != nil {
		return err
	}
	var next tile
	var rows [tileRows][]byte
	if err := m.ReadRows(t.shaped(&rows, &next, r), address, stride); err != nil {
		return err
	}
	t.data[r] = next
	return nil
}

// Store is TILESTORED.
func (t *Tiles) Store(r int, m Memory, address uint64, stride int64) error {
	if err := t.check(r); err != nil {
		return err
	}
	var rows [tileRows][]byte
	return m.WriteRows(t.shaped(&rows, &t.data[r], r), address, stride)
}

// shaped cuts a tile to the shape of register r.
func (t *Tiles) shaped(rows *[tileRows][]byte, data *tile, r int) [][]byte {
	for i := range t.rows[r] {
		rows[i] = data[i][:t.columns[r]]
	}
	return rows[:t.rows[r]]
}

// Dot is TDPBSSD, TDPBSUD, TDPBUSD or TDPBUUD: sums of four byte products at a time, modulo 2^32, on top of dst. The flags say
// which operands' bytes are signed.
func (t *Tiles) Dot(dst, a, b int, signedA, signedB bool) error {
	if err := t.check(dst, a, b); err != nil {
		return err
	}
	if dst == a || dst == b || a == b {
		return fmt.Errorf("%w: tiles %d, %d, %d are not three", ErrUndefined, dst, a, b)
	}
	depth := t.columns[a] / 4
	if t.columns[a]%4 != 0 || t.columns[b]%4 != 0 || t.rows[dst] != t.rows[a] || t.columns[dst] != t.columns[b] || depth != t.rows[b] {
		return fmt.Errorf("%w: %dx%d bytes of sums from %dx%d and %dx%d", ErrUndefined,
			t.rows[dst], t.columns[dst], t.rows[a], t.columns[a], t.rows[b], t.columns[b])
	}
	var wide [tileRows][rowBytes]int32
	for k := range depth {
		widen(&wide[k], &t.data[b][k], signedB)
	}
	var next tile
	for i := range t.rows[dst] {
		var row [rowBytes]int32
		widen(&row, &t.data[a][i], signedA)
		for c := range t.columns[dst] / 4 {
			sum := int32(binary.LittleEndian.Uint32(t.data[dst][i][4*c:]))
			for k := range depth {
				x, w := row[4*k:][:4], wide[k][4*c:][:4]
				sum += x[0]*w[0] + x[1]*w[1] + x[2]*w[2] + x[3]*w[3]
			}
			binary.LittleEndian.PutUint32(next[i][4*c:], uint32(sum))
		}
	}
	t.data[dst] = next
	return nil
}

func widen(dst *[rowBytes]int32, src *[rowBytes]byte, signed bool) {
	for i, b := range src {
		if dst[i] = int32(b); signed {
			dst[i] = int32(int8(b))
		}
	}
}
