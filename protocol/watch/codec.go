package watch

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

const watchVersion = 1

// ErrState is returned for bytes that are not the state of a watch over the reference given.
var ErrState = errors.New("not the state of a watch")

// Bytes is the canonical form, for storage: a version byte, the reference's digest, tasks, probation and proven tasks, the capital
// of every bet, then for each class the urn, whose counts are nested and written as steps. Some hundred bytes.
func (w *Watch) Bytes() []byte {
	b := append([]byte{watchVersion}, w.ref.digest[:]...)
	b = binary.AppendUvarint(b, w.tasks)
	b = binary.AppendUvarint(b, uint64(w.probation))
	b = binary.AppendUvarint(b, uint64(w.proven))
	for _, c := range w.started {
		b = binary.BigEndian.AppendUint64(b, c.m)
		b = binary.AppendUvarint(b, uint64(-c.e+highestExponent))
	}
	for _, u := range w.urns {
		b = binary.AppendUvarint(b, uint64(u.n))
		if u.n > 0 {
			b = appendCounts(appendCounts(b, u.low), u.high)
		}
	}
	return b
}

func appendCounts(b []byte, counts [cuts]uint32) []byte {
	last := uint32(0)
	for _, n := range counts {
		b = binary.AppendUvarint(b, uint64(n-last))
		last = n
	}
	return b
}

// Exponents lie between these: a watch stops when its value reaches a million, and a bet never holds less than what the
// least generous of bets leaves of what starts at the last task.
const (
	highestExponent = 64
	leastExponent   = -256
)

// Decode reads what Bytes wrote, of a watch over the same reference.
func Decode(ref Reference, b []byte) (*Watch, error) {
	w := New(ref)
	d := decoder{rest: b}
	if d.byte() != watchVersion {
		return nil, fmt.Errorf("%w: another version", ErrState)
	}
	if [32]byte(append(d.take(len(ref.digest)), make([]byte, 32)...)) != ref.digest {
		return nil, fmt.Errorf("%w: another reference", ErrState)
	}
	w.tasks = d.uvarint(maxTasks)
	w.probation = uint32(d.uvarint(ProbationTasks))
	w.proven = uint32(d.uvarint(ProbationTasks - 1))
	for i := range w.started {
		w.started[i] = d.capital()
	}
	for i := range w.urns {
		u := &w.urns[i]
		u.n = uint32(d.uvarint(maxObserved))
		if u.n > 0 {
			d.counts(&u.low, u.n)
			d.counts(&u.high, u.n)
		}
		d.failed = d.failed || u.n > 0 && !ref.classes[i].watched()
	}
	if d.failed || len(d.rest) > 0 {
		return nil, fmt.Errorf("%w: %d bytes do not hold what they should", ErrState, len(b))
	}
	return w, nil
}

// decoder takes values from the front of hostile bytes; after a failure it gives zeros.
type decoder struct {
	rest   []byte
	failed bool
}

func (d *decoder) take(n int) []byte {
	if n > len(d.rest) {
		d.failed, d.rest = true, nil
		return nil
	}
	b := d.rest[:n:n]
	d.rest = d.rest[n:]
	return b
}

func (d *decoder) byte() byte {
	if b := d.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (d *decoder) uint16() uint16 {
	if b := d.take(2); b != nil {
		return binary.BigEndian.Uint16(b)
	}
	return 0
}

// uvarint takes a base-128 number in its shortest form, of at most a bound.
func (d *decoder) uvarint(most uint64) uint64 {
	v, n := binary.Uvarint(d.rest)
	if n <= 0 || v > most || n != max(1, (bits.Len64(v)+6)/7) {
		d.failed, d.rest = true, nil
		return 0
	}
	d.rest = d.rest[n:]
	return v
}

func (d *decoder) capital() capital {
	b := d.take(8)
	if b == nil {
		return capital{}
	}
	c := capital{binary.BigEndian.Uint64(b), highestExponent - int32(d.uvarint(highestExponent-leastExponent))}
	if c.m>>63 == 0 && c != (capital{}) {
		d.failed = true
	}
	return c
}

func (d *decoder) counts(out *[cuts]uint32, n uint32) {
	last := uint32(0)
	for j := range out {
		last += uint32(d.uvarint(uint64(n - last)))
		out[j] = last
	}
}
