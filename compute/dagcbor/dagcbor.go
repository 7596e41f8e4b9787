// Package dagcbor writes and reads the one form of CBOR that content addressing takes: shortest integers, definite lengths, map
// keys by length, then bytes. What decodes has one encoding, so a value has one hash.
package dagcbor

import (
	"bytes"
	"errors"

	"github.com/fxamacker/cbor/v2"
)

// ErrForm is returned for CBOR that decodes, but that encoding the value would not give back.
var ErrForm = errors.New("not in canonical form")

// Marshal is the canonical form of v, whose fields carry cbor tags.
func Marshal(v any) ([]byte, error) {
	mode, err := cbor.EncOptions{Sort: cbor.SortLengthFirst, IndefLength: cbor.IndefLengthForbidden, NilContainers: cbor.NilContainerAsEmpty}.EncMode()
	if err != nil {
		return nil, err
	}
	return mode.Marshal(v)
}

// Unmarshal reads b from anywhere. It refuses unknown fields, deep nesting, more than 65,536 elements of one array or map,
// and every other form than Marshal's. The caller bounds the length of b.
func Unmarshal(b []byte, v any) error {
	mode, err := cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden, MaxNestedLevels: 8,
		MaxArrayElements: 1 << 16, MaxMapPairs: 1 << 16, ExtraReturnErrors: cbor.ExtraDecErrorUnknownField,
	}.DecMode()
	if err != nil {
		return err
	}
	if err := mode.Unmarshal(b, v); err != nil {
		return err
	}
	again, err := Marshal(v)
	if err != nil {
		return err
	}
	if !bytes.Equal(again, b) {
		return ErrForm
	}
	return nil
}
