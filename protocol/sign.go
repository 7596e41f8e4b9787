package protocol

import (
	"crypto/ecdsa"
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// Signature is r || s || v over an EIP-712 digest, with low s and v 27 or 28: exactly what ecrecover on chain takes.
type Signature [65]byte

// String returns s as 0x and 130 hex digits.
func (s Signature) String() string { return "0x" + hex.EncodeToString(s[:]) }

// MarshalText implements encoding.TextMarshaler.
func (s Signature) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler; the 0x is optional.
func (s *Signature) UnmarshalText(text []byte) error { return decodeHex(s[:], text) }

// Key signs with one secp256k1 key. Signing is deterministic (RFC 6979), so repeating a statement after a crash
// repeats its bytes and is never a contradiction.
type Key struct {
	private *ecdsa.PrivateKey
	address Address
}

// NewKey wraps a private key.
func NewKey(private *ecdsa.PrivateKey) *Key {
	return &Key{private: private, address: Address(crypto.PubkeyToAddress(private.PublicKey))}
}

// Address returns the address that Recover finds in this key's signatures.
func (k *Key) Address() Address { return k.address }

// Private returns the wrapped key, for the libp2p identity and for transactions.
func (k *Key) Private() *ecdsa.PrivateKey { return k.private }

// SignDigest signs a 32-byte digest.
func (k *Key) SignDigest(digest Hash) (Signature, error) {
	raw, err := crypto.Sign(digest[:], k.private)
	if err != nil {
		return Signature{}, fmt.Errorf("sign digest: %w", err)
	}
	sig := Signature(raw)
	sig[64] += 27
	return sig, nil
}

// Recover returns the signer of a digest. It refuses high s and any v but 27 and 28, so a signature has one form.
func (s Signature) Recover(digest Hash) (Address, error) {
	v := s[64]
	if v != 27 && v != 28 {
		return Address{}, fmt.Errorf("%w: v is %d", ErrSignature, v)
	}
	if !lowS(s[32:64]) {
		return Address{}, fmt.Errorf("%w: s is not in the lower half", ErrSignature)
	}
	raw := s
	raw[64] = v - 27
	public, err := crypto.SigToPub(digest[:], raw[:])
	if err != nil {
		return Address{}, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return Address(crypto.PubkeyToAddress(*public)), nil
}

// halfOrder is half of secp256k1's group order (SEC 2, section 2.4.1), big endian.
var halfOrder = [32]byte{
	0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4, 0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0,
}

func lowS(s []byte) bool {
	for i, b := range s {
		if b != halfOrder[i] {
			return b < halfOrder[i]
		}
	}
	return true
}

// Signed is a message with its signature. The signer is not carried: it is recovered.
type Signed[M Message] struct {
	_         struct{} `cbor:",toarray"`
	Kind      Kind
	Body      M
	Signature Signature
}

// Sign validates a message and signs it for a domain.
func Sign[M Message](key *Key, domain Domain, body M) (Signed[M], error) {
	if err := body.Validate(); err != nil {
		return Signed[M]{}, fmt.Errorf("sign: %w", err)
	}
	sig, err := key.SignDigest(domain.Digest(body))
	if err != nil {
		return Signed[M]{}, err
	}
	return Signed[M]{Kind: body.Kind(), Body: body, Signature: sig}, nil
}

// Digest returns the EIP-712 digest by which other messages name this one.
func (s Signed[M]) Digest(domain Domain) Hash { return domain.Digest(s.Body) }

// Check validates kind and body, and says nothing of the signature.
func (s Signed[M]) Check() error {
	if s.Kind != s.Body.Kind() {
		return fmt.Errorf("%w: %d, want %d", ErrKind, s.Kind, s.Body.Kind())
	}
	return s.Body.Validate()
}

// Signer validates the body and recovers who signed it.
func (s Signed[M]) Signer(domain Domain) (Address, error) {
	if err := s.Check(); err != nil {
		return Address{}, err
	}
	return domain.recover(s.Signature, domain.Digest(s.Body))
}

// Verify checks that want signed the message for the domain.
func (s Signed[M]) Verify(domain Domain, want Address) error {
	signer, err := s.Signer(domain)
	if err != nil {
		return err
	}
	if signer != want {
		return fmt.Errorf("%w: %s, want %s", ErrSigner, signer, want)
	}
	return nil
}
