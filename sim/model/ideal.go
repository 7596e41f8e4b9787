package model

import (
	"encoding/binary"
	"errors"

	"github.com/limn-network/limn/protocol"
)

// ideal is a scheme of signatures that nobody can forge because nobody knows how they are made: a signature names its
// signer and carries a tag over signer and digest under the world's secret, which stands for the table of who signed
// what and needs no memory. Digests are those of EIP-712, each computed once.
type ideal struct {
	plain    protocol.Domain
	prefix   [34]byte // 0x1901 and the domain's separator
	secret   uint64
	now, old map[protocol.Message]protocol.Hash
}

// remembered bounds each of the two generations of digests.
const remembered = 1 << 13

var errForged = errors.New("nobody signed this")

func newIdeal(domain protocol.Domain, secret uint64) *ideal {
	s := &ideal{plain: domain, secret: secret, now: make(map[protocol.Message]protocol.Hash), prefix: [34]byte{0x19, 0x01}}
	separator := domain.Separator()
	copy(s.prefix[2:], separator[:])
	return s
}

// Digest implements protocol.Scheme.
func (s *ideal) Digest(m protocol.Message) protocol.Hash {
	if h, ok := s.now[m]; ok {
		return h
	}
	h, ok := s.old[m]
	if !ok {
		structure := m.StructHash()
		h = protocol.Keccak(s.prefix[:], structure[:])
	}
	if len(s.now) >= remembered {
		s.old, s.now = s.now, make(map[protocol.Message]protocol.Hash, remembered)
	}
	s.now[m] = h
	return h
}

func (s *ideal) tag(digest protocol.Hash, signer protocol.Address) (tag [16]byte) {
	h := mix(s.secret, word(digest), binary.BigEndian.Uint64(digest[8:]), binary.BigEndian.Uint64(digest[16:]),
		binary.BigEndian.Uint64(digest[24:]), binary.BigEndian.Uint64(signer[:]), binary.BigEndian.Uint64(signer[8:]),
		uint64(binary.BigEndian.Uint32(signer[16:])))
	binary.BigEndian.PutUint64(tag[:], h)
	binary.BigEndian.PutUint64(tag[8:], mix(s.secret, h, 1))
	return tag
}

func (s *ideal) sign(digest protocol.Hash, signer protocol.Address) (sig protocol.Signature) {
	tag := s.tag(digest, signer)
	copy(sig[:], signer[:])
	copy(sig[len(signer):], tag[:])
	return sig
}

// Recover implements protocol.Scheme.
func (s *ideal) Recover(sig protocol.Signature, digest protocol.Hash) (protocol.Address, error) {
	signer := protocol.Address(sig[:20])
	if s.sign(digest, signer) != sig {
		return protocol.Address{}, errForged
	}
	return signer, nil
}

// signed signs a message for a node.
func signed[M protocol.Message](w *world, n *node, body M) protocol.Signed[M] {
	return protocol.Signed[M]{Kind: body.Kind(), Body: body, Signature: w.scheme.sign(w.scheme.Digest(body), n.addr)}
}
