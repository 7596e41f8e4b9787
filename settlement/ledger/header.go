package ledger

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/limn-network/limn/protocol"
)

// Header is what a settler claims about one epoch; the escrow keeps only its hash. The fields have the order and width
// of the contract's struct.
type Header struct {
	Number         uint64          // 1, 2, 3, ...
	PreviousHeader protocol.Hash   // Hash of the epoch before
	PreviousRoot   protocol.Hash   // account root that the first record is applied to
	NewRoot        protocol.Hash   // account root after the last record
	Debits         protocol.Amount // sum of all debits
	Credits        protocol.Amount // sum of all credits, fees included: equal to Debits
	RefBlock       uint64          // L1 block by whose state the records were judged
	RefHash        protocol.Hash   // its hash
	Records        uint32          // how many records
	Settler        uint32          // account that receives the settler's share
	Params         uint32          // version of the split
	Evidence       protocol.Hash   // digest of the CID of vouchers, certificates and statements
	DataHash       protocol.Hash   // BlobsHash or CalldataHash of the records and the table
	Queued         uint64          // how many entries of the queue this epoch and those before it have taken
	TableFrom      uint32          // first account of the part of the account table behind the records
	TableCount     uint32          // how many accounts it has; 0: no table
}

// Posted is a header as the escrow took it.
type Posted struct {
	Header
	PostedAt uint64 // block of the post
	FinalAt  uint64 // first block in which the epoch can no longer be refuted
}

// PostedSize is the length of an encoded Posted in bytes: 18 words.
const PostedSize = 18 * 32

// Encode returns abi.encode(posted): every field a word, big endian.
func (p Posted) Encode() []byte {
	words := make([]byte, 0, PostedSize)
	hash := func(v protocol.Hash) { words = append(words, v[:]...) }
	number := func(v uint64) { words = binary.BigEndian.AppendUint64(append(words, make([]byte, 24)...), v) }
	number(p.Number)
	hash(p.PreviousHeader)
	hash(p.PreviousRoot)
	hash(p.NewRoot)
	number(uint64(p.Debits))
	number(uint64(p.Credits))
	number(p.RefBlock)
	hash(p.RefHash)
	number(uint64(p.Records))
	number(uint64(p.Settler))
	number(uint64(p.Params))
	hash(p.Evidence)
	hash(p.DataHash)
	number(p.Queued)
	number(uint64(p.TableFrom))
	number(uint64(p.TableCount))
	number(p.PostedAt)
	number(p.FinalAt)
	return words
}

// DecodePosted reads what Encode wrote, and nothing else.
func DecodePosted(b []byte) (Posted, error) {
	if len(b) != PostedSize {
		return Posted{}, fmt.Errorf("%w: %d bytes instead of %d", ErrHeader, len(b), PostedSize)
	}
	word := func(i int) protocol.Hash { return protocol.Hash(b[32*i:][:32]) }
	number := func(i int) uint64 { return binary.BigEndian.Uint64(b[32*i+24:]) }
	small := func(i int) uint32 { return uint32(number(i)) }
	p := Posted{Header: Header{
		Number: number(0), PreviousHeader: word(1), PreviousRoot: word(2), NewRoot: word(3),
		Debits: protocol.Amount(number(4)), Credits: protocol.Amount(number(5)), RefBlock: number(6), RefHash: word(7),
		Records: small(8), Settler: small(9), Params: small(10), Evidence: word(11), DataHash: word(12),
		Queued: number(13), TableFrom: small(14), TableCount: small(15),
	}, PostedAt: number(16), FinalAt: number(17)}
	if !bytes.Equal(p.Encode(), b) {
		return Posted{}, fmt.Errorf("%w: a number that is too large for its field", ErrHeader)
	}
	return p, nil
}

// Hash returns what the escrow keeps of an epoch, and the next epoch's PreviousHeader: keccak256(abi.encode(posted)).
func (p Posted) Hash() protocol.Hash { return protocol.Keccak(p.Encode()) }

// GenesisHash is the PreviousHeader of epoch 1: the hash of a Posted of zeros.
func GenesisHash() protocol.Hash { return Posted{}.Hash() }

// BlobsHash binds a header to its blobs: keccak256 of the versioned hashes, one after the other.
func BlobsHash(versioned []protocol.Hash) protocol.Hash {
	b := make([]byte, 0, 32*len(versioned))
	for _, h := range versioned {
		b = append(b, h[:]...)
	}
	return protocol.Keccak(b)
}
