package ledger

import (
	"fmt"

	"github.com/limn-network/limn/protocol"
)

// Split divides a price, in basis points that sum to 10,000. The escrow stores one a version and never changes it.
type Split struct {
	Miner, Verifiers, Auditors, Publisher, Settler, Treasury uint16
}

// DefaultSplit is version 1.
func DefaultSplit() Split {
	return Split{Miner: 7800, Verifiers: 1000, Auditors: 600, Publisher: 200, Settler: 100, Treasury: 300}
}

const wholeBps = 10_000

// Validate reports whether the shares sum to the whole.
func (s Split) Validate() error {
	sum := uint32(s.Miner) + uint32(s.Verifiers) + uint32(s.Auditors) + uint32(s.Publisher) + uint32(s.Settler) + uint32(s.Treasury)
	if sum != wholeBps {
		return fmt.Errorf("%w: %d basis points instead of %d", ErrSplit, sum, wholeBps)
	}
	return nil
}

// share rounds down; what rounding leaves goes to the treasury. A price has 40 bits, so nothing overflows.
func share(price protocol.Amount, bps uint16) protocol.Amount {
	return price * protocol.Amount(bps) / wholeBps
}

// MinerShare is what a settled task pays its miner before the rest of the publisher's share. It is also the price of
// each of the task's audits, which so depends on nothing but price and split.
func (s Split) MinerShare(price protocol.Amount) protocol.Amount { return share(price, s.Miner) }

// check says why a valid record may not be applied with this split.
func (s Split) check(r Record) error {
	if royalty := r.Royalty(); uint16(royalty.PerMille)*10 > s.Publisher {
		return fmt.Errorf("%w: a royalty of %d per mille is above the publisher's share of %d basis points", ErrRecord, royalty.PerMille, s.Publisher)
	}
	return nil
}

// royalty rounds down like share.
func royalty(price protocol.Amount, perMille uint8) protocol.Amount {
	return price * protocol.Amount(perMille) / 1000
}

// move is one change of one account.
type move struct {
	account        uint32
	credit, debits protocol.Amount
}

// moves lists what a valid record does and its debit. Credits always sum to the debit: fees are credits of the
// settler's account and of the treasury.
func (s Split) moves(settler uint32, r Record) ([]move, protocol.Amount) {
	switch r.Kind {
	case Skip:
		return nil, 0
	case Audit:
		return []move{{account: AuditPool, debits: r.Price}, {account: r.Miner, credit: r.Price}}, r.Price
	}
	verifier, fee := share(r.Price, s.Verifiers), share(r.Price, s.Settler)
	if r.Kind == Reject {
		debit := verifier + fee
		return []move{{account: r.Payer, debits: debit}, {account: r.Verifier, credit: verifier}, {account: settler, credit: fee}}, debit
	}
	terms := r.Royalty()
	publisher, audits := royalty(r.Price, terms.PerMille), share(r.Price, s.Auditors)
	// What a publisher does not ask for is the miner's.
	miner := share(r.Price, s.Miner) + share(r.Price, s.Publisher) - publisher
	list := []move{
		{account: r.Payer, debits: r.Price},
		{account: r.Miner, credit: miner},
		{account: r.Verifier, credit: verifier},
		{account: AuditPool, credit: audits},
		{account: settler, credit: fee},
		{account: Treasury, credit: r.Price - miner - publisher - verifier - audits - fee},
	}
	if terms.PerMille > 0 {
		list = append(list, move{account: terms.Publisher, credit: publisher})
	}
	return list, r.Price
}
