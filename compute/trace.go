package compute

import (
	"crypto/sha256"
	"encoding/binary"
)

// The trace of a picture is a Merkle tree over the state before the first and after each step. Two miners who
// differ find the first step that differs by comparing nodes from the root down; within that step the
// operators are rebuilt from the agreed state before it, so nothing finer needs to be committed here.

const (
	traceArity  = 16
	traceLeaf   = 0 // first byte of what is hashed, so that a leaf never passes for a node
	traceNode   = 1
	traceDomain = "limn trace 1"
)

// stateHash is a leaf: SHA-256 of domain, 0, index as 4 bytes, the state's numbers as 4 bytes each, all little
// endian. buffer is reused memory of at least 4 x len(state) bytes.
func stateHash(index int, state []int32, buffer []byte) [32]byte {
	b := buffer[:0]
	b = append(b, traceDomain...)
	b = append(b, traceLeaf)
	b = binary.LittleEndian.AppendUint32(b, uint32(index))
	for _, v := range state {
		b = binary.LittleEndian.AppendUint32(b, uint32(v))
	}
	return sha256.Sum256(b)
}

func stateHashBytes(values int) int { return len(traceDomain) + 5 + 4*values }

// traceRoot folds the leaves sixteen at a time, level by level: SHA-256 of domain, 1, level as 1 byte (from 0), then
// the up to 16 hashes. At least one level of nodes is made, so that a root is never a leaf.
func traceRoot(leaves [][32]byte) [32]byte {
	level := leaves
	for depth := byte(0); ; depth++ {
		var next [][32]byte
		for at := 0; at < len(level); at += traceArity {
			h := sha256.New()
			h.Write([]byte(traceDomain))
			h.Write([]byte{traceNode, depth})
			for _, l := range level[at:min(at+traceArity, len(level))] {
				h.Write(l[:])
			}
			next = append(next, [32]byte(h.Sum(nil)))
		}
		if len(next) == 1 {
			return next[0]
		}
		level = next
	}
}
