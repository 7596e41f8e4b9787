package protocol

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
)

// Hash is a 32-byte digest. Which function made it is said where it is used: keccak256 for everything a contract
// may have to recompute, SHA-256 for pixels and blocks.
type Hash [32]byte

// Address is an Ethereum address, the last 20 bytes of the keccak256 of a secp256k1 public key. A node's address and
// its libp2p peer ID are two names of one key.
type Address [20]byte

// Keccak returns the keccak256 of the concatenation of parts.
func Keccak(parts ...[]byte) Hash { return Hash(crypto.Keccak256Hash(parts...)) }

// IsZero reports whether h is all zero, which stands for "none" wherever a hash is optional.
func (h Hash) IsZero() bool { return h == Hash{} }

// String returns h as 0x and 64 hex digits.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// Short returns the first four bytes in hex, for people.
func (h Hash) Short() string { return hex.EncodeToString(h[:4]) }

// MarshalText implements encoding.TextMarshaler.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler; the 0x is optional.
func (h *Hash) UnmarshalText(text []byte) error { return decodeHex(h[:], text) }

// IsZero reports whether a is the zero address, which stands for "none".
func (a Address) IsZero() bool { return a == Address{} }

// String returns a as 0x and 40 lower-case hex digits.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// Short returns the first four bytes in hex, for people.
func (a Address) Short() string { return hex.EncodeToString(a[:4]) }

// MarshalText implements encoding.TextMarshaler.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler; the 0x is optional.
func (a *Address) UnmarshalText(text []byte) error { return decodeHex(a[:], text) }

func decodeHex(dst, text []byte) error {
	s := strings.TrimPrefix(string(text), "0x")
	if len(s) != 2*len(dst) {
		return fmt.Errorf("decode hex: want %d digits, have %d", 2*len(dst), len(s))
	}
	if _, err := hex.Decode(dst, []byte(s)); err != nil {
		return fmt.Errorf("decode hex: %w", err)
	}
	return nil
}
