package protocol

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/ecies"
	"golang.org/x/crypto/chacha20poly1305"
)

// ErrSealed is returned for bytes that the given key does not open, whatever is wrong with them.
var ErrSealed = errors.New("it cannot be opened with this key")

// Opening is what a task hides: the prompt behind its hash, and what the picture's block is encrypted with. A public task
// hides nothing: salt and key are zero, the prompt stands in the messages. Of a private task the requester gives it to
// the miner with the order, and the miner to each member that is drawn to judge the picture, to nobody else.
type Opening struct {
	_      struct{} `cbor:",toarray"`
	Salt   Hash     // of PromptHash and TokensHash
	Prompt string
	Key    Hash // of the picture's block; of one assignment only
}

// Private reports whether the task is hidden from those who were not told.
func (o Opening) Private() bool { return !o.Salt.IsZero() }

// Check compares an opening with the task that it is said to be of. Tokens and class are for those who have the model.
func (o Opening) Check(t Task) error {
	switch err := ValidatePrompt(o.Prompt); {
	case err != nil:
		return err
	case PromptHash(o.Salt, o.Prompt) != t.Prompt:
		return fmt.Errorf("%w: the prompt is not the one that was signed", ErrMismatch)
	case o.Salt.IsZero() != o.Key.IsZero():
		return fmt.Errorf("%w: a private task has a salt and a key, a public one neither", ErrMismatch)
	}
	return nil
}

const (
	blockDomain    = "limn private picture 1\x00"
	envelopeDomain = "limn envelope 1\x00"
	// blockUnit is what the length of a private block is a multiple of: the exact length of a PNG tells something of what
	// it shows.
	blockUnit = 4096
	// padding ends the PNG; zeros follow.
	padding = 0x80
	// MaxEnvelopeBytes bounds an envelope: an opening with the longest prompt, and what encryption adds.
	MaxEnvelopeBytes = MaxPromptBytes + 256
)

// SealPicture makes the block of a private picture: nonce, then XChaCha20-Poly1305 of the padded PNG, bound to the
// assignment. The nonce is a hash of key and content. So two contents never share a nonce, even if a miner makes a
// picture twice under one key, and whoever has key and PNG can make the block again and compare it with the commit.
func SealPicture(key, assignment Hash, png []byte) ([]byte, error) {
	aead, err := chacha20poly1305.NewX(key[:])
	if err != nil {
		return nil, err
	}
	size := chacha20poly1305.NonceSizeX + len(png) + 1 + aead.Overhead()
	size = (size + blockUnit - 1) / blockUnit * blockUnit
	if size > MaxPictureBytes {
		return nil, fmt.Errorf("%w: a private block of %d bytes, at most %d", ErrTooLarge, size, MaxPictureBytes)
	}
	plain := make([]byte, size-chacha20poly1305.NonceSizeX-aead.Overhead())
	copy(plain, png)
	plain[len(png)] = padding
	nonce := pictureNonce(key, assignment, plain)
	return aead.Seal(nonce, nonce, plain, append([]byte(blockDomain), assignment[:]...)), nil
}

func pictureNonce(key, assignment Hash, plain []byte) []byte {
	h := sha256.New()
	h.Write([]byte(blockDomain))
	h.Write(key[:])
	h.Write(assignment[:])
	h.Write(plain)
	return h.Sum(make([]byte, 0, sha256.Size))[:chacha20poly1305.NonceSizeX]
}

// OpenPicture returns the PNG inside a private block. It refuses every block that SealPicture would not have made.
func OpenPicture(key, assignment Hash, block []byte) ([]byte, error) {
	aead, err := chacha20poly1305.NewX(key[:])
	if err != nil {
		return nil, err
	}
	if len(block) > MaxPictureBytes || len(block) == 0 || len(block)%blockUnit != 0 {
		return nil, fmt.Errorf("%w: a private block of %d bytes", ErrSealed, len(block))
	}
	nonce, sealed := block[:chacha20poly1305.NonceSizeX], block[chacha20poly1305.NonceSizeX:]
	plain, err := aead.Open(nil, nonce, sealed, append([]byte(blockDomain), assignment[:]...))
	if err != nil {
		return nil, ErrSealed
	}
	if !bytes.Equal(nonce, pictureNonce(key, assignment, plain)) {
		return nil, fmt.Errorf("%w: another nonce than that of its content", ErrSealed)
	}
	end := bytes.LastIndexByte(plain, padding)
	if end < 0 || len(bytes.TrimRight(plain[end+1:], "\x00")) > 0 || len(plain)-end > blockUnit {
		return nil, fmt.Errorf("%w: another padding", ErrSealed)
	}
	return plain[:end], nil
}

// Seat is a place in a draw, to whose holder an opening is given.
type Seat struct {
	_          struct{} `cbor:",toarray"`
	Assignment Hash
	Draw       Purpose // PurposeVerifier or PurposeAuditor
	Index      uint32  // place in it
}

// Validate checks ranges.
func (s Seat) Validate() error {
	if s.Draw != PurposeVerifier && s.Draw != PurposeAuditor {
		return fmt.Errorf("%w: nobody is drawn for purpose %d", ErrRange, s.Draw)
	}
	return firstError(nonZero("assignment", s.Assignment), within("index", uint64(s.Index), 0, MaxDraw-1))
}

// context is what an envelope is bound to: it opens for this place and this recipient, and for no other.
func (s Seat) context(recipient Address) []byte {
	data := append([]byte(envelopeDomain), s.Assignment[:]...)
	data = append(data, byte(s.Draw))
	data = binary.BigEndian.AppendUint32(data, s.Index)
	return append(data, recipient[:]...)
}

// SealOpening encrypts an opening to the node key of the member that holds a seat, by ECIES over secp256k1 with a fresh
// ephemeral key each time.
func SealOpening(o Opening, seat Seat, to *ecdsa.PublicKey) ([]byte, error) {
	data, err := Encode(o)
	if err != nil {
		return nil, err
	}
	public := ecies.ImportECDSAPublic(to)
	if public.Params == nil {
		return nil, fmt.Errorf("%w: not a key of secp256k1", ErrSealed)
	}
	return ecies.Encrypt(rand.Reader, public, data, nil, seat.context(Address(crypto.PubkeyToAddress(*to))))
}

// OpenEnvelope decrypts what SealOpening made for this key and seat. Whether it is the task's opening is for Check.
func OpenEnvelope(key *Key, seat Seat, envelope []byte) (Opening, error) {
	if len(envelope) > MaxEnvelopeBytes {
		return Opening{}, fmt.Errorf("%w: an envelope of %d bytes, at most %d", ErrTooLarge, len(envelope), MaxEnvelopeBytes)
	}
	data, err := ecies.ImportECDSA(key.private).Decrypt(envelope, nil, seat.context(key.address))
	if err != nil {
		return Opening{}, ErrSealed
	}
	return Decode[Opening](data, MaxEnvelopeBytes)
}
