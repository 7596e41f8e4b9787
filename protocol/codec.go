package protocol

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"sync"

	"github.com/fxamacker/cbor/v2"
)

// The canonical encoding is CBOR's core deterministic one (RFC 8949, section 4.2.1) with structs as arrays in field
// order, byte strings for hashes, no tags, no floats and no indefinite lengths. A value has exactly one encoding:
// Decode refuses every other.
const (
	maxNesting = 12
	// maxElements bounds any array in a message; the longest are a certificate's MaxDraw attestations and members.
	maxElements = 512
)

type codec struct {
	enc cbor.EncMode
	dec cbor.DecMode
}

var modes = sync.OnceValue(func() codec {
	options := cbor.CoreDetEncOptions()
	options.NilContainers = cbor.NilContainerAsEmpty // an empty list has one form, whether Go calls it nil or not
	enc, encErr := options.EncMode()
	dec, decErr := cbor.DecOptions{
		DupMapKey:         cbor.DupMapKeyEnforcedAPF,
		IndefLength:       cbor.IndefLengthForbidden,
		TagsMd:            cbor.TagsForbidden,
		MaxNestedLevels:   maxNesting,
		MaxArrayElements:  maxElements,
		MaxMapPairs:       16,
		ExtraReturnErrors: cbor.ExtraDecErrorUnknownField,
		UTF8:              cbor.UTF8RejectInvalid,
	}.DecMode()
	if err := errors.Join(encErr, decErr); err != nil {
		panic("protocol: cbor options: " + err.Error()) // constants above are wrong: cannot happen at run time
	}
	return codec{enc, dec}
})

// Encode returns the canonical bytes of a message, a signed message or a bundle of them.
func Encode(v any) ([]byte, error) {
	data, err := modes().enc.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("encode %T: %w", v, err)
	}
	return data, nil
}

// Decode reads canonical bytes of at most limit bytes into a type made of array structs, lists, byte strings, text,
// integers and booleans. It refuses trailing bytes and every encoding but the one that Encode makes, so that two
// different byte strings never carry one message. What it allocates is bounded by a small multiple of len(data).
func Decode[T any](data []byte, limit int) (T, error) {
	var v, zero T
	if len(data) > limit {
		return zero, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(data), limit)
	}
	if err := checkShape(data, reflect.TypeFor[T]()); err != nil {
		return zero, err
	}
	if err := modes().dec.Unmarshal(data, &v); err != nil {
		return zero, fmt.Errorf("%w: %w", ErrEncoding, err)
	}
	again, err := Encode(v)
	if err != nil {
		return zero, err
	}
	if !bytes.Equal(again, data) {
		return zero, ErrEncoding
	}
	return v, nil
}
