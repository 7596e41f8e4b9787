package protocol

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto"
)

// Domain binds every signature to one escrow contract on one chain (EIP-712), so that nothing signed on a test
// network can be replayed where it costs money.
type Domain struct {
	_       struct{} `cbor:",toarray"`
	ChainID uint64
	Escrow  Address

	scheme Scheme // nil: EIP-712 and secp256k1; see Simulated
}

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

// Separator returns the EIP-712 domain separator; name "limn", version "1".
func (d Domain) Separator() Hash {
	w := newWords(domainType)
	w.hash(Keccak([]byte("limn")))
	w.hash(Keccak([]byte("1")))
	w.uint(d.ChainID)
	w.address(d.Escrow)
	return w.sum()
}

// Digest is what is signed: keccak256(0x1901 || domain separator || hashStruct(message)).
func (d Domain) Digest(m Message) Hash {
	if d.scheme != nil {
		return d.scheme.Digest(m)
	}
	separator, structure := d.Separator(), m.StructHash()
	return Keccak([]byte{0x19, 0x01}, separator[:], structure[:])
}

// words collects the 32-byte words of EIP-712's encodeData, the type hash first. All our types are static, so one
// flat buffer is the whole encoder; a test compares it with go-ethereum's general one.
type words struct{ buf []byte }

func newWords(typ string) *words {
	w := &words{buf: make([]byte, 0, 16*32)}
	w.hash(Hash(crypto.Keccak256Hash([]byte(typ))))
	return w
}

func (w *words) hash(h Hash)       { w.buf = append(w.buf, h[:]...) }
func (w *words) address(a Address) { w.pad(12, 0); w.buf = append(w.buf, a[:]...) }

func (w *words) uint(v uint64) {
	w.pad(24, 0)
	w.buf = binary.BigEndian.AppendUint64(w.buf, v)
}

// int appends a two's complement signed integer, sign-extended to 32 bytes as Solidity does.
func (w *words) int(v int32) {
	fill := byte(0)
	if v < 0 {
		fill = 0xff
	}
	w.pad(28, fill)
	w.buf = binary.BigEndian.AppendUint32(w.buf, uint32(v))
}

func (w *words) bool(v bool) {
	if v {
		w.uint(1)
	} else {
		w.uint(0)
	}
}

func (w *words) pad(n int, fill byte) {
	for range n {
		w.buf = append(w.buf, fill)
	}
}

func (w *words) sum() Hash { return Keccak(w.buf) }
