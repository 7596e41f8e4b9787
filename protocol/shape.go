package protocol

import (
	"fmt"
	"math"
	"reflect"
)

// The CBOR major types that occur in messages (RFC 8949, section 3.1).
const (
	majorUint  = 0
	majorInt   = 1
	majorBytes = 2
	majorText  = 3
	majorArray = 4
	majorOther = 7

	cborFalse = 0xf4
	cborTrue  = 0xf5
)

// shape walks canonical bytes beside the Go type they claim to be, before anything is allocated. A general decoder
// makes room for an array from its length alone, so a few hundred kilobytes of one-byte elements would cost it a
// hundred times as much memory; here each element must first be there in full.
type shape struct{ data []byte }

// checkShape reports whether data is exactly one value of type t in the canonical encoding. UTF-8 is left to the decoder.
func checkShape(data []byte, t reflect.Type) error {
	s := shape{data}
	if err := s.value(t); err != nil {
		return err
	}
	if len(s.data) > 0 {
		return fmt.Errorf("%w: %d bytes follow the message", ErrEncoding, len(s.data))
	}
	return nil
}

func (s *shape) value(t reflect.Type) error {
	switch t.Kind() {
	case reflect.Bool:
		if len(s.data) == 0 || s.data[0] != cborFalse && s.data[0] != cborTrue {
			return fmt.Errorf("%w: want a boolean", ErrEncoding)
		}
		s.data = s.data[1:]
		return nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return s.integer(t, majorUint, math.MaxUint64>>(64-t.Bits()))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		major := majorUint
		if len(s.data) > 0 && s.data[0]>>5 == majorInt {
			major = majorInt
		}
		return s.integer(t, major, math.MaxUint64>>(65-t.Bits()))
	case reflect.String:
		return s.bytes(majorText, -1)
	case reflect.Array:
		if t.Elem().Kind() == reflect.Uint8 {
			return s.bytes(majorBytes, t.Len())
		}
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return s.bytes(majorBytes, -1)
		}
		return s.list(t.Elem())
	case reflect.Struct:
		return s.fields(t)
	}
	return fmt.Errorf("%w: %s has no canonical form", ErrEncoding, t)
}

// head reads the head of an item of the given major type. Only the shortest form of the argument is canonical; it
// also leaves no room for indefinite lengths.
func (s *shape) head(major int) (uint64, error) {
	if len(s.data) == 0 {
		return 0, fmt.Errorf("%w: it ends early", ErrEncoding)
	}
	if got := int(s.data[0] >> 5); got != major {
		return 0, fmt.Errorf("%w: major type %d, want %d", ErrEncoding, got, major)
	}
	info := s.data[0] & 0x1f
	s.data = s.data[1:]
	if info < 24 {
		return uint64(info), nil
	}
	if info > 27 {
		return 0, fmt.Errorf("%w: reserved or indefinite length", ErrEncoding)
	}
	size := 1 << (info - 24)
	if len(s.data) < size {
		return 0, fmt.Errorf("%w: it ends early", ErrEncoding)
	}
	var v uint64
	for _, b := range s.data[:size] {
		v = v<<8 | uint64(b)
	}
	s.data = s.data[size:]
	if size == 1 && v < 24 || size > 1 && v>>(4*size) == 0 {
		return 0, fmt.Errorf("%w: %d is not in its shortest form", ErrEncoding, v)
	}
	return v, nil
}

func (s *shape) integer(t reflect.Type, major int, limit uint64) error {
	v, err := s.head(major)
	if err != nil {
		return err
	}
	if v > limit {
		return fmt.Errorf("%w: integer beyond %s", ErrEncoding, t)
	}
	return nil
}

// bytes skips a string of the given length; -1 allows any.
func (s *shape) bytes(major, want int) error {
	n, err := s.head(major)
	if err != nil {
		return err
	}
	if want >= 0 && n != uint64(want) {
		return fmt.Errorf("%w: %d bytes, want %d", ErrEncoding, n, want)
	}
	if n > uint64(len(s.data)) {
		return fmt.Errorf("%w: it ends early", ErrEncoding)
	}
	s.data = s.data[n:]
	return nil
}

func (s *shape) list(elem reflect.Type) error {
	n, err := s.head(majorArray)
	if err != nil {
		return err
	}
	if n > maxElements {
		return fmt.Errorf("%w: %d elements, at most %d", ErrTooLarge, n, maxElements)
	}
	for range n {
		if err := s.value(elem); err != nil {
			return err
		}
	}
	return nil
}

// fields walks a struct, which must be marked as an array: a map would let fields be left out or reordered.
func (s *shape) fields(t reflect.Type) error {
	if t.NumField() < 2 || t.Field(0).Name != "_" || t.Field(0).Tag.Get("cbor") != ",toarray" {
		return fmt.Errorf("%w: %s has no canonical form", ErrEncoding, t)
	}
	n, err := s.head(majorArray)
	if err != nil {
		return err
	}
	fields := t.NumField() - 1
	for fields > 0 && !t.Field(fields).IsExported() {
		fields-- // what a message does not carry stands last
	}
	if n != uint64(fields) {
		return fmt.Errorf("%w: %d fields of %s, want %d", ErrEncoding, n, t, fields)
	}
	for i := 1; i <= fields; i++ {
		if err := s.value(t.Field(i).Type); err != nil {
			return fmt.Errorf("%s: %w", t.Field(i).Name, err)
		}
	}
	return nil
}
