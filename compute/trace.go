package compute

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/limn-network/limn/compute/trace"
)

// The trace of a picture is a tree over the state after each step. Two miners who differ find the first step that
// differs with it; within that step the operators are rebuilt from the agreed state before it (steptrace.go), so nothing
// finer needs to be committed while a picture is made.

const traceDomain = "limn trace 1"

// stateLeaf is the hash of the state after step i. buffer is reused memory of at least stateLeafBytes.
func stateLeaf(i int, state []int32, buffer []byte) trace.Hash {
	return sha256.Sum256(appendInt32s(trace.AppendLeaf(buffer[:0], traceDomain, i), state))
}

func stateLeafBytes(values int) int { return trace.LeafBytes(traceDomain, 4*values) }

// appendInt32s appends numbers as four bytes each, little endian.
func appendInt32s(b []byte, v []int32) []byte {
	for _, x := range v {
		b = binary.LittleEndian.AppendUint32(b, uint32(x))
	}
	return b
}
