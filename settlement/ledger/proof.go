package ledger

import (
	"fmt"
	"math/bits"

	"github.com/limn-network/limn/protocol"
)

// Proof is the path from an account's leaf to the root, without the siblings that are zero.
type Proof struct {
	Bitmap   uint32          // bit h: the sibling at height h (0 is the leaf's) is not zero
	Siblings []protocol.Hash // those siblings, from the leaf up
}

// Encode returns the bytes that the contracts take: 3 bytes of bitmap, then the siblings.
func (p Proof) Encode() []byte {
	b := make([]byte, 3, 3+32*len(p.Siblings))
	b[0], b[1], b[2] = byte(p.Bitmap>>16), byte(p.Bitmap>>8), byte(p.Bitmap)
	for _, s := range p.Siblings {
		b = append(b, s[:]...)
	}
	return b
}

// DecodeProof reads what Encode wrote. A path has one form: no zero sibling, no byte too many.
func DecodeProof(b []byte) (Proof, error) {
	if len(b) < 3 {
		return Proof{}, fmt.Errorf("%w: %d bytes", ErrProof, len(b))
	}
	p := Proof{Bitmap: uint32(b[0])<<16 | uint32(b[1])<<8 | uint32(b[2])}
	n := bits.OnesCount32(p.Bitmap)
	if len(b) != 3+32*n {
		return Proof{}, fmt.Errorf("%w: %d bytes for %d siblings", ErrProof, len(b), n)
	}
	for b = b[3:]; len(b) > 0; b = b[32:] {
		sibling := protocol.Hash(b[:32])
		if sibling.IsZero() {
			return Proof{}, fmt.Errorf("%w: a zero sibling is said by its bit", ErrProof)
		}
		p.Siblings = append(p.Siblings, sibling)
	}
	return p, nil
}

// Root returns the root under which the account has this path, or false when the proof contradicts itself.
func (p Proof) Root(index uint32, account Account) (protocol.Hash, bool) {
	if index >= 1<<TreeDepth || p.Bitmap >= 1<<TreeDepth || bits.OnesCount32(p.Bitmap) != len(p.Siblings) {
		return protocol.Hash{}, false
	}
	h, next := account.leaf(index), 0
	for height := range TreeDepth {
		var sibling protocol.Hash
		if p.Bitmap>>height&1 == 1 {
			sibling = p.Siblings[next]
			next++
			if sibling.IsZero() {
				return protocol.Hash{}, false
			}
		}
		if index>>height&1 == 1 {
			h = join(sibling, h)
		} else {
			h = join(h, sibling)
		}
	}
	return truncate(h), true
}

// Verify reports whether the account has these sums under the root.
func (p Proof) Verify(root protocol.Hash, index uint32, account Account) bool {
	got, ok := p.Root(index, account)
	return ok && got == root
}
