package scores

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
)

// Suffix ends the name of a sample's file; the behaviour stands before it.
const Suffix = ".scores"

const (
	magic      = "limn scores 1\n"
	maxClasses = 255
	pairBytes  = 4
)

// File is what one file holds: the samples of one behaviour, by class.
type File struct {
	Model   [32]byte
	Classes []string
	Samples []Sample
}

// Encode writes a file: the magic line, the model's hash, the number of classes, then for each class the length of its
// name, its name, the number of pictures as 2 bytes and 4 bytes a picture, plain before augmented. All is big endian.
func (f *File) Encode() ([]byte, error) {
	if len(f.Classes) > maxClasses || len(f.Samples) != len(f.Classes) {
		return nil, fmt.Errorf("%w: %d classes, %d samples", ErrSamples, len(f.Classes), len(f.Samples))
	}
	b := append([]byte(magic), f.Model[:]...)
	b = append(b, byte(len(f.Classes)))
	for i, name := range f.Classes {
		s := f.Samples[i]
		if len(name) > math.MaxUint8 || s.Len() > math.MaxUint16 || len(s.Augmented) != s.Len() {
			return nil, fmt.Errorf("%w: class %q with %d plain and %d augmented scores", ErrSamples, name, s.Len(), len(s.Augmented))
		}
		b = append(append(b, byte(len(name))), name...)
		b = binary.BigEndian.AppendUint16(b, uint16(s.Len()))
		for j := range s.Plain {
			b = binary.BigEndian.AppendUint16(b, uint16(s.Plain[j]))
			b = binary.BigEndian.AppendUint16(b, uint16(s.Augmented[j]))
		}
	}
	return b, nil
}

// Decode reads what Encode wrote and nothing else.
func Decode(b []byte) (*File, error) {
	r := reader{rest: b}
	if !bytes.Equal(r.take(len(magic)), []byte(magic)) {
		return nil, fmt.Errorf("%w: another beginning", ErrSamples)
	}
	f := &File{}
	copy(f.Model[:], r.take(len(f.Model)))
	for range r.byte() {
		name := string(r.take(int(r.byte())))
		n := int(r.uint16())
		pairs := r.take(n * pairBytes)
		if r.short {
			break
		}
		s := Sample{make([]int16, n), make([]int16, n)}
		for i := range n {
			s.Plain[i] = int16(binary.BigEndian.Uint16(pairs[pairBytes*i:]))
			s.Augmented[i] = int16(binary.BigEndian.Uint16(pairs[pairBytes*i+2:]))
		}
		f.Classes, f.Samples = append(f.Classes, name), append(f.Samples, s)
	}
	if r.short || len(r.rest) > 0 {
		return nil, fmt.Errorf("%w: %d bytes do not end where they should", ErrSamples, len(b))
	}
	return f, nil
}

// reader takes bytes from the front; after it ran short it gives zeros.
type reader struct {
	rest  []byte
	short bool
}

func (r *reader) take(n int) []byte {
	if n > len(r.rest) {
		r.short, r.rest = true, nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) uint16() uint16 {
	if b := r.take(2); b != nil {
		return binary.BigEndian.Uint16(b)
	}
	return 0
}
