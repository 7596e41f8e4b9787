package bpe

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrVocabulary is returned for a vocabulary that cannot be used.
var ErrVocabulary = errors.New("bad vocabulary")

// Token numbers: 0 to 255 are bytes, 256 to 511 bytes at the end of a word, then come the merges in their order, then the
// marks of start and end of a text.
const (
	wordEnd    = 256
	firstMerge = 512
	// MaxMerges is the largest number of merges whose tokens fit 16 bits.
	MaxMerges = 1<<16 - firstMerge - 2
)

// pair is two tokens that become one.
type pair struct{ left, right uint16 }

// Vocabulary is a list of merges. It is immutable.
type Vocabulary struct {
	pairs  []pair
	joined map[pair]uint16
}

// clipMerges is OpenAI's vocabulary of CLIP: 48,894 pairs of token numbers, 16 bits each, big endian.
//
//go:embed clip.merges
var clipMerges string

// CLIP is the vocabulary that OpenAI published with CLIP and that its successors use: 49,408 tokens.
func CLIP() (*Vocabulary, error) { return Decode([]byte(clipMerges)) }

// Decode reads a vocabulary: for each merge the numbers of its two tokens, 16 bits each, big endian. Both must come
// earlier in the order of numbers, and no pair may come twice.
func Decode(b []byte) (*Vocabulary, error) {
	if len(b)%4 != 0 || len(b)/4 > MaxMerges {
		return nil, fmt.Errorf("%w: %d bytes, must be four for each of at most %d merges", ErrVocabulary, len(b), MaxMerges)
	}
	v := &Vocabulary{joined: make(map[pair]uint16, len(b)/4)}
	for i := range len(b) / 4 {
		if err := v.add(pair{binary.BigEndian.Uint16(b[4*i:]), binary.BigEndian.Uint16(b[4*i+2:])}); err != nil {
			return nil, err
		}
	}
	return v, nil
}

func (v *Vocabulary) add(p pair) error {
	next := firstMerge + len(v.pairs)
	if int(max(p.left, p.right)) >= next {
		return fmt.Errorf("%w: merge %d joins tokens %d and %d, which do not exist yet", ErrVocabulary, len(v.pairs), p.left, p.right)
	}
	if _, twice := v.joined[p]; twice {
		return fmt.Errorf("%w: merge %d joins tokens %d and %d again", ErrVocabulary, len(v.pairs), p.left, p.right)
	}
	v.joined[p] = uint16(next)
	v.pairs = append(v.pairs, p)
	return nil
}

// Bytes is what Decode takes.
func (v *Vocabulary) Bytes() []byte {
	out := make([]byte, 0, 4*len(v.pairs))
	for _, p := range v.pairs {
		out = binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint16(out, p.left), p.right)
	}
	return out
}

// Size is the number of tokens.
func (v *Vocabulary) Size() int { return firstMerge + len(v.pairs) + 2 }

// Start and End are the tokens before and after a text.
func (v *Vocabulary) Start() uint16 { return uint16(firstMerge + len(v.pairs)) }

// End marks the end; it has the largest number.
func (v *Vocabulary) End() uint16 { return uint16(firstMerge + len(v.pairs) + 1) }

// byteToken numbers bytes as GPT-2 did: first those that are visible characters of Latin 1, then the rest.
func byteToken(b byte) uint16 {
	switch {
	case b >= '!' && b <= '~':
		return uint16(b - '!')
	case b >= 0xa1 && b <= 0xac:
		return uint16(b-0xa1) + 94
	case b >= 0xae:
		return uint16(b-0xae) + 106
	case b <= ' ':
		return uint16(b) + 188
	case b == 0xad:
		return 255
	}
	return uint16(b-0x7f) + 221
}

// byteRune is how files of vocabularies write a byte: visible Latin 1 as itself, the others from U+0100 up.
func byteRune(b byte) rune {
	if t := byteToken(b); t >= 188 {
		return rune(t) - 188 + 0x100
	}
	return rune(b)
}
