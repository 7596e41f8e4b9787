package safetensors

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// Type is a number format, as the header names it.
type Type string

// The types that Read understands.
const (
	F32  Type = "F32"
	F16  Type = "F16"
	BF16 Type = "BF16"
)

// size in bytes of one number; 0 for a type that the format does not have.
func (t Type) size() int64 {
	switch t {
	case "F64", "I64", "U64":
		return 8
	case F32, "I32", "U32":
		return 4
	case F16, BF16, "I16", "U16":
		return 2
	case "I8", "U8", "BOOL", "F8_E4M3", "F8_E5M2":
		return 1
	}
	return 0
}

// Names lists the tensors in the order of the header.
func (f *File) Names() []string { return slices.Clone(f.names) }

// Tensor looks one up.
func (f *File) Tensor(name string) (Tensor, bool) {
	t, ok := f.tensors[name]
	return t, ok
}

// Expect looks up a tensor of numbers with that shape.
func (f *File) Expect(name string, shape ...int64) (Tensor, error) {
	t, ok := f.tensors[name]
	switch {
	case !ok:
		return t, fmt.Errorf("%w: %q is missing", ErrTensor, name)
	case !slices.Equal(t.Shape, shape):
		return t, fmt.Errorf("%w: %q has shape %v, not %v", ErrTensor, name, t.Shape, shape)
	case t.Type != F32 && t.Type != F16 && t.Type != BF16:
		return t, fmt.Errorf("%w: %q holds %s; F32, F16 and BF16 can be read", ErrTensor, name, t.Type)
	}
	return t, nil
}

// pieceBytes is how much of a tensor Read holds besides its result.
const pieceBytes = 1 << 16

// Read fills dst with the numbers of t from the one at `from` on. F16 and BF16 convert without rounding.
func (f *File) Read(dst []float32, t Tensor, from int64) error {
	size := t.Type.size()
	if from < 0 || from > t.Elements() || int64(len(dst)) > t.Elements()-from {
		return fmt.Errorf("%w: %q has no numbers %d to %d", ErrTensor, t.Name, from, from+int64(len(dst)))
	}
	piece := make([]byte, min(pieceBytes, int64(len(dst))*size))
	for len(dst) > 0 {
		n := min(len(dst), len(piece)/int(size))
		b := piece[:n*int(size)]
		if got, err := f.source.ReadAt(b, f.data+t.begin+from*size); got < len(b) {
			return fmt.Errorf("read tensor %q: %w", t.Name, unexpected(err))
		}
		if err := decode(dst[:n], b, t.Type); err != nil {
			return fmt.Errorf("%w: %q from number %d on", err, t.Name, from)
		}
		dst, from = dst[n:], from+int64(n)
	}
	return nil
}

func decode(dst []float32, b []byte, t Type) error {
	switch t {
	case F32:
		for i := range dst {
			dst[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
		}
	case BF16:
		for i := range dst {
			dst[i] = math.Float32frombits(uint32(binary.LittleEndian.Uint16(b[2*i:])) << 16)
		}
	case F16:
		for i := range dst {
			dst[i] = half(binary.LittleEndian.Uint16(b[2*i:]))
		}
	default:
		return fmt.Errorf("%w: type %s", ErrTensor, t)
	}
	for i, v := range dst {
		if v-v != 0 {
			return fmt.Errorf("%w: %v at %d", ErrNumber, v, i)
		}
	}
	return nil
}

// half is a number of IEEE 754 binary16.
func half(h uint16) float32 {
	sign, exponent, fraction := uint32(h>>15)<<31, uint32(h>>10&31), uint32(h&1023)
	switch exponent {
	case 0: // fraction x 2^-24
		v := float32(fraction) / (1 << 24)
		return math.Float32frombits(math.Float32bits(v) | sign)
	case 31:
		return math.Float32frombits(sign | 255<<23 | fraction<<13)
	}
	return math.Float32frombits(sign | (exponent+127-15)<<23 | fraction<<13)
}
