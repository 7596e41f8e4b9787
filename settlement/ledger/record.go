package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/limn-network/limn/protocol"
)

// RecordSize is the width of an encoded record in bytes.
const RecordSize = 26

// The accounts that belong to nobody's vouchers. Owners' accounts follow from FirstOwned, in order of opening.
const (
	Treasury   uint32 = 0
	AuditPool  uint32 = 1
	FirstOwned uint32 = 2
)

// Kind says what a record settles. Zero is padding after an epoch's last record, never a record.
type Kind uint8

// The kinds of records.
const (
	Settle Kind = 1 // a certified task: its price is split
	Reject Kind = 2 // a rejected task: verifier and settler are paid, the miner is not
	Audit  Kind = 3 // an auditor's pay, out of the audit pool
)

// String implements fmt.Stringer.
func (k Kind) String() string {
	switch k {
	case Settle:
		return "settle"
	case Reject:
		return "reject"
	case Audit:
		return "audit"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// Record is one line of an epoch. Payer, Miner, Verifier and (for Settle) Extra are accounts.
type Record struct {
	Kind     Kind
	Payer    uint32 // account of the voucher's payer; at least FirstOwned
	Number   uint32 // the voucher's number
	Miner    uint32 // the miner; for Audit the auditor
	Verifier uint32 // the certificate's one payee; 0 for Audit
	Price    protocol.Amount
	Extra    uint32 // Settle: the publisher's account (0, the treasury, when there is none); Audit: index of the statement; Reject: 0
}

// Validate says why no epoch may contain the record, or nil.
func (r Record) Validate() error {
	const accounts = 1 << TreeDepth
	switch {
	case r.Payer < FirstOwned || r.Payer >= accounts:
		return fmt.Errorf("%w: payer %d is nobody's account", ErrRecord, r.Payer)
	case r.Miner >= accounts || r.Verifier >= accounts:
		return fmt.Errorf("%w: miner %d or verifier %d is not an account", ErrRecord, r.Miner, r.Verifier)
	case r.Price > protocol.MaxPrice:
		return fmt.Errorf("%w: price of %d gwei exceeds 40 bits", ErrRecord, uint64(r.Price))
	}
	switch r.Kind {
	case Settle:
		if r.Extra >= accounts {
			return fmt.Errorf("%w: publisher %d is not an account", ErrRecord, r.Extra)
		}
	case Reject:
		if r.Extra != 0 {
			return fmt.Errorf("%w: extra field of a reject is %d", ErrRecord, r.Extra)
		}
	case Audit:
		if r.Verifier != 0 {
			return fmt.Errorf("%w: verifier of an audit is %d", ErrRecord, r.Verifier)
		}
	default:
		return fmt.Errorf("%w: %s", ErrRecord, r.Kind)
	}
	return nil
}

// Encode returns the record's bytes, big endian: kind 1, payer 4, number 4, miner 4, verifier 4, price 5, extra 4.
func (r Record) Encode() [RecordSize]byte {
	var b [RecordSize]byte
	b[0] = byte(r.Kind)
	binary.BigEndian.PutUint32(b[1:], r.Payer)
	binary.BigEndian.PutUint32(b[5:], r.Number)
	binary.BigEndian.PutUint32(b[9:], r.Miner)
	binary.BigEndian.PutUint32(b[13:], r.Verifier)
	b[17] = byte(r.Price >> 32)
	binary.BigEndian.PutUint32(b[18:], uint32(r.Price))
	binary.BigEndian.PutUint32(b[22:], r.Extra)
	return b
}

// DecodeRecord reads exactly one valid record.
func DecodeRecord(b []byte) (Record, error) {
	if len(b) != RecordSize {
		return Record{}, fmt.Errorf("%w: %d bytes instead of %d", ErrRecord, len(b), RecordSize)
	}
	r := Record{
		Kind:     Kind(b[0]),
		Payer:    binary.BigEndian.Uint32(b[1:]),
		Number:   binary.BigEndian.Uint32(b[5:]),
		Miner:    binary.BigEndian.Uint32(b[9:]),
		Verifier: binary.BigEndian.Uint32(b[13:]),
		Price:    protocol.Amount(b[17])<<32 | protocol.Amount(binary.BigEndian.Uint32(b[18:])),
		Extra:    binary.BigEndian.Uint32(b[22:]),
	}
	if err := r.Validate(); err != nil {
		return Record{}, err
	}
	return r, nil
}
