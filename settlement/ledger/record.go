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
	Skip   Kind = 4 // takes an entry of the queue that must not be paid, and moves nothing
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
	case Skip:
		return "skip"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// Record is one line of an epoch. Payer, Miner and Verifier are accounts, but for Skip.
type Record struct {
	Kind     Kind
	Payer    uint32 // account of the voucher's payer; at least FirstOwned
	Number   uint32 // the voucher's number
	Miner    uint32 // the miner; for Audit the auditor; 0 for Skip
	Verifier uint32 // the certificate's one payee; 0 for Audit; for Skip the kind of the queue's entry
	Price    protocol.Amount
	Extra    uint32 // Settle: Royalty; Audit and the Skip of one: index of the statement; else 0
	// Class is of the task's prompt, and Score the certificate's median augmented score in 1e-4 of cosine. They move no
	// money: everybody's watch over the miners is computed from them. Zero but for Settle and Reject.
	Class uint8
	Score int16
}

// Royalty says who published a task's model and which part of the price that is worth; zero for a model that nobody
// is paid for.
type Royalty struct {
	Publisher uint32 // account; 0 exactly when PerMille is
	PerMille  uint8
}

// Extra is the royalty as a settle record holds it: per mille in the top byte, the account below.
func (r Royalty) Extra() uint32 { return uint32(r.PerMille)<<24 | r.Publisher }

// Royalty returns the royalty of a settle record; zero for other kinds.
func (r Record) Royalty() Royalty {
	if r.Kind != Settle {
		return Royalty{}
	}
	return Royalty{Publisher: r.Extra & (1<<TreeDepth - 1), PerMille: uint8(r.Extra >> TreeDepth)}
}

// Skip returns the record that takes an entry of the queue without paying it.
func (r Record) Skip() Record {
	s := Record{Kind: Skip, Payer: r.Payer, Number: r.Number, Verifier: uint32(r.Kind)}
	if r.Kind == Audit {
		s.Extra = r.Extra
	}
	return s
}

// Takes reports whether the record takes an entry of the queue: it is the entry, or its Skip.
func (r Record) Takes(entry Record) bool { return r == entry || r == entry.Skip() }

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
	case r.Kind != Settle && r.Kind != Reject && (r.Class != 0 || r.Score != 0):
		return fmt.Errorf("%w: %s with class %d and score %d", ErrRecord, r.Kind, r.Class, r.Score)
	}
	switch r.Kind {
	case Settle:
		if royalty := r.Royalty(); (royalty.Publisher == 0) != (royalty.PerMille == 0) {
			return fmt.Errorf("%w: %d per mille for publisher %d", ErrRecord, royalty.PerMille, royalty.Publisher)
		}
	case Reject:
		if r.Extra != 0 {
			return fmt.Errorf("%w: extra field of a reject is %d", ErrRecord, r.Extra)
		}
	case Audit:
		if r.Verifier != 0 {
			return fmt.Errorf("%w: verifier of an audit is %d", ErrRecord, r.Verifier)
		}
	case Skip:
		return r.validateSkip()
	default:
		return fmt.Errorf("%w: %s", ErrRecord, r.Kind)
	}
	return nil
}

func (r Record) validateSkip() error {
	kind := Kind(r.Verifier)
	switch {
	case r.Miner != 0 || r.Price != 0:
		return fmt.Errorf("%w: skip with miner %d and price %d", ErrRecord, r.Miner, uint64(r.Price))
	case r.Verifier > uint32(Audit) || kind < Settle:
		return fmt.Errorf("%w: skip of a record of kind %d", ErrRecord, r.Verifier)
	case r.Extra != 0 && kind != Audit:
		return fmt.Errorf("%w: extra field of a skipped %s is %d", ErrRecord, kind, r.Extra)
	}
	return nil
}

// Encode returns the record's bytes, big endian: kind 1, payer 4, number 4, miner 4, verifier 4, price 5, extra 4. An
// account takes 24 bits: the top byte of payer is the class, those of miner and verifier are the score.
func (r Record) Encode() [RecordSize]byte {
	var b [RecordSize]byte
	b[0] = byte(r.Kind)
	binary.BigEndian.PutUint32(b[1:], r.Payer|uint32(r.Class)<<TreeDepth)
	binary.BigEndian.PutUint32(b[5:], r.Number)
	binary.BigEndian.PutUint32(b[9:], r.Miner|uint32(uint16(r.Score)>>8)<<TreeDepth)
	binary.BigEndian.PutUint32(b[13:], r.Verifier|uint32(uint8(r.Score))<<TreeDepth)
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
	const account = 1<<TreeDepth - 1
	r := Record{
		Kind:     Kind(b[0]),
		Payer:    binary.BigEndian.Uint32(b[1:]) & account,
		Number:   binary.BigEndian.Uint32(b[5:]),
		Miner:    binary.BigEndian.Uint32(b[9:]) & account,
		Verifier: binary.BigEndian.Uint32(b[13:]) & account,
		Price:    protocol.Amount(b[17])<<32 | protocol.Amount(binary.BigEndian.Uint32(b[18:])),
		Extra:    binary.BigEndian.Uint32(b[22:]),
		Class:    b[1],
		Score:    int16(uint16(b[9])<<8 | uint16(b[13])),
	}
	if err := r.Validate(); err != nil {
		return Record{}, err
	}
	return r, nil
}
