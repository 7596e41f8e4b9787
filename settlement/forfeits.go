package settlement

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/slashing"
	"github.com/limn-network/limn/settlement/ledger"
)

// Forfeit is a security that was lost to two vouchers with one number. Miners
// whose certified work stays unpaid claim on it. Times are values of the escrow's
// clock, which is the block number less the blocks of all pauses.
type Forfeit struct {
	ID           protocol.Hash   `json:"id"`
	Account      uint32          `json:"account"` // whose security it was
	Fund         protocol.Amount `json:"fund"`
	Weight       protocol.Amount `json:"weight"`        // sum of the claims' prices, as they count
	Owed         protocol.Amount `json:"owed"`          // sum of the claims' shares
	ClaimsUntil  uint64          `json:"claims_until"`  // last time for a claim
	RefutesUntil uint64          `json:"refutes_until"` // last time for a refutation
	Closed       bool            `json:"closed"`
}

// ForfeitClaim is one claim on it.
type ForfeitClaim struct {
	Index    uint64          `json:"index"`
	Claimant common.Address  `json:"claimant"` // zero: refuted, or paid
	Miner    uint32          `json:"miner"`    // account
	Number   uint32          `json:"number"`   // of the voucher
	SettleBy uint64          `json:"settle_by"`
	Share    protocol.Amount `json:"share"` // also the claimant's bond
}

// Forfeit reads a case by its ID; ErrNothing when there is none.
func (k *Contracts) Forfeit(ctx context.Context, id protocol.Hash) (Forfeit, error) {
	s := slashing.NewSlashing()
	c, err := view(ctx, k.client, k.Slashing, nil, s.PackCaseOf(id), s.UnpackCaseOf)
	if err != nil {
		return Forfeit{}, err
	}
	if c.Account == 0 {
		return Forfeit{}, fmt.Errorf("%w: no security was forfeited in case %s", ErrNothing, id)
	}
	return Forfeit{
		ID: id, Account: c.Account, Fund: protocol.Amount(c.Fund), Weight: protocol.Amount(c.Weight), Owed: protocol.Amount(c.Owed),
		ClaimsUntil: c.ClaimsUntil, RefutesUntil: c.RefutesUntil, Closed: c.Closed,
	}, nil
}

// Forfeits reads all cases, or those of one payer's account, oldest first.
func (k *Contracts) Forfeits(ctx context.Context, account uint32) ([]Forfeit, error) {
	head, err := k.client.headOrAsk(ctx)
	if err != nil {
		return nil, err
	}
	s := slashing.NewSlashing()
	topic := s.GetABI().Events[slashing.SlashingDoubleVoucherEventName].ID
	topics := [][]common.Hash{{topic}}
	if account != 0 {
		topics = append(topics, nil, nil, []common.Hash{common.BigToHash(new(big.Int).SetUint64(uint64(account)))})
	}
	logs, err := k.client.logs(ctx, k.Slashing, topics, k.DeployBlock, head.Number)
	if err != nil {
		return nil, fmt.Errorf("read forfeited securities: %w", err)
	}
	list := make([]Forfeit, 0, len(logs))
	for i := range logs {
		e, err := s.UnpackDoubleVoucherEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("%w: double voucher: %w", ErrBadAnswer, err)
		}
		f, err := k.Forfeit(ctx, e.Id)
		if err != nil {
			return nil, err
		}
		list = append(list, f)
	}
	return list, nil
}

// ForfeitClaims reads the claims of a case, those that fell or were paid included.
func (k *Contracts) ForfeitClaims(ctx context.Context, id protocol.Hash) ([]ForfeitClaim, error) {
	head, err := k.client.headOrAsk(ctx)
	if err != nil {
		return nil, err
	}
	s := slashing.NewSlashing()
	topic := s.GetABI().Events[slashing.SlashingForfeitClaimedEventName].ID
	logs, err := k.client.logs(ctx, k.Slashing, [][]common.Hash{{topic}, {common.Hash(id)}}, k.DeployBlock, head.Number)
	if err != nil {
		return nil, fmt.Errorf("read claims: %w", err)
	}
	list := make([]ForfeitClaim, 0, len(logs))
	for i := range logs {
		e, err := s.UnpackForfeitClaimedEvent(&logs[i])
		if err != nil || !e.Index.IsUint64() {
			return nil, fmt.Errorf("%w: claim on a security: %w", ErrBadAnswer, err)
		}
		list = append(list, ForfeitClaim{
			Index: e.Index.Uint64(), Claimant: e.Claimant, Miner: e.Miner, Number: e.Number,
			SettleBy: e.SettleBy, Share: protocol.Amount(e.Share),
		})
	}
	slices.SortFunc(list, func(a, b ForfeitClaim) int { return int(int64(a.Index - b.Index)) })
	return list, nil
}

// ClaimForfeit claims on a forfeited security for certified work that stays
// unpaid: because the voucher's number was paid to somebody else, or because its
// last epoch is final without it. The book knows which. It puts up a bond of the
// share that comes back with the payment, unless the claim is refuted.
//
// r is the settle record that the task should have had, e its evidence.
func (a *Account) ClaimForfeit(ctx context.Context, book *Book, id protocol.Hash, r ledger.Record, e protocol.Evidence) (*types.Receipt, error) {
	bundle, err := NewBundle(e)
	if err != nil {
		return nil, err
	}
	f, err := a.k.Forfeit(ctx, id)
	if err != nil {
		return nil, err
	}
	data, err := a.claimCall(ctx, book, id, r, bundle)
	if err != nil {
		return nil, fmt.Errorf("claim on the security of account %d: %w", f.Account, err)
	}
	if err := a.k.ProveBeacons(ctx, a.send, bundleRounds(bundle)...); err != nil {
		return nil, err
	}
	split, err := a.k.Split(ctx, bundle.Voucher.Params)
	if err != nil {
		return nil, err
	}
	// As Forfeits.claim computes it.
	const securityPrices, bps = 20, 10_000
	weight := min(bundle.Voucher.Price, uint64(f.Fund)/securityPrices)
	share := new(big.Int).Mul(new(big.Int).SetUint64(weight), big.NewInt(int64(split.Miner)))
	share.Quo(share, big.NewInt(bps))
	return a.pay(ctx, "claim-forfeit", protocol.Amount(share.Uint64()), a.k.Slashing, data)
}

// claimCall chooses between the two grounds of a claim.
func (a *Account) claimCall(ctx context.Context, book *Book, id protocol.Hash, r ledger.Record, b Bundle) ([]byte, error) {
	s := slashing.NewSlashing()
	number, final, paid := book.Settled(KeyOf(r))
	if paid && number <= b.Voucher.SettleBy {
		if !final {
			return nil, fmt.Errorf("%w: the number was paid in epoch %d, which is not final: wait", ErrFuture, number)
		}
		epoch, proof, err := book.payment(ctx, number, KeyOf(r))
		if err != nil {
			return nil, err
		}
		return s.PackClaimDisplaced(id, r.Encode(), toSlashingBundle(b), toSlashingPosted(epoch.Posted), proof), nil
	}
	last := book.Final()
	if last == nil || last.Number < b.Voucher.SettleBy {
		return nil, fmt.Errorf("%w: epoch %d can still pay the voucher: wait until it is final", ErrFuture, b.Voucher.SettleBy)
	}
	head, err := a.k.client.headOrAsk(ctx)
	if err != nil {
		return nil, err
	}
	return s.PackClaimUnpaid(id, r.Encode(), toSlashingBundle(b), max(head.Final, b.Voucher.CommitBy+2), toSlashingPosted(last.Posted)), nil
}

// payment opens the record that pays a key in a standing epoch.
func (b *Book) payment(ctx context.Context, number uint64, key RecordKey) (*Epoch, slashing.ForfeitsRecordProof, error) {
	var none slashing.ForfeitsRecordProof
	epochs := b.Epochs()
	if number == 0 || number > uint64(len(epochs)) {
		return nil, none, fmt.Errorf("%w: no epoch %d", ErrNothing, number)
	}
	e := epochs[number-1]
	blobs, err := b.fetch(ctx, e)
	if err != nil {
		return nil, none, err
	}
	records, err := ledger.Unpack(blobs[:ledger.Blobs(e.Header.Records)], e.Header.Records)
	if err != nil {
		return nil, none, fmt.Errorf("epoch %d: %w", number, err)
	}
	// A skip of the key is no payment of it.
	position := slices.IndexFunc(records, func(r ledger.Record) bool { return r.Kind != ledger.Skip && KeyOf(r) == key })
	if position < 0 {
		return nil, none, fmt.Errorf("%w: epoch %d pays nothing for number %d", ErrNothing, number, key.Number)
	}
	data, err := ledger.OpenData(e.Header, blobs)
	if err != nil {
		return nil, none, err
	}
	p, err := data.ProveRecord(uint32(position))
	if err != nil {
		return nil, none, fmt.Errorf("prove record %d of epoch %d: %w", position, number, err)
	}
	return e, slashing.ForfeitsRecordProof{
		Position: p.Position, Elements: [2][32]byte{p.Elements[0], p.Elements[1]}, Opening: toSlashingOpening(p.Opening),
	}, nil
}

// CloseForfeit ends a case after its periods: what nobody is owed burns.
func (a *Account) CloseForfeit(ctx context.Context, id protocol.Hash) (*types.Receipt, error) {
	return a.do(ctx, "close-forfeit", a.k.Slashing, slashing.NewSlashing().PackClose(id))
}

// CollectForfeit pays a claim of a closed case to the miner's owner, and the bond
// back to whoever claimed.
func (a *Account) CollectForfeit(ctx context.Context, id protocol.Hash, index uint64) (*types.Receipt, error) {
	return a.do(ctx, "collect-forfeit", a.k.Slashing, slashing.NewSlashing().PackCollect(id, new(big.Int).SetUint64(index)))
}

// refuteFalse refutes claims of unpaid work whose number was paid in time.
func (p *Prosecutor) refuteFalse(ctx context.Context) error {
	cases, err := p.k.Forfeits(ctx, 0)
	if err != nil {
		return err
	}
	for _, f := range cases {
		if f.Closed {
			continue
		}
		claims, err := p.k.ForfeitClaims(ctx, f.ID)
		if err != nil {
			return err
		}
		for _, c := range claims {
			if err := p.refute(ctx, f, c); err != nil {
				return fmt.Errorf("refute claim %d on the security of account %d: %w", c.Index, f.Account, err)
			}
		}
	}
	return nil
}

func (p *Prosecutor) refute(ctx context.Context, f Forfeit, c ForfeitClaim) error {
	id := fmt.Sprintf("refute/%s/%d", f.ID, c.Index)
	if c.SettleBy == 0 || p.judged[id] {
		return nil
	}
	// Settled and rejected tasks share a key.
	key := RecordKey{Payer: f.Account, Number: c.Number}
	number, final, paid := p.book.Settled(key)
	if !paid || number > c.SettleBy {
		// The claim showed that its last epoch is final, so this will not change once the book has read that far.
		if last := p.book.Final(); last != nil && last.Number >= c.SettleBy {
			p.judged[id] = true
		}
		return nil
	}
	if !final {
		return nil
	}
	epoch, proof, err := p.book.payment(ctx, number, key)
	if err != nil {
		return err
	}
	s := slashing.NewSlashing()
	p.log.Warn("a claim on a forfeited security is false, refuting it", "case", f.ID, "claim", c.Index, "paid_in", number)
	_, err = p.committed(ctx, id, func(salt [32]byte) []byte {
		return s.PackRefute(salt, f.ID, new(big.Int).SetUint64(c.Index), toSlashingPosted(epoch.Posted), proof)
	})
	if err == nil || refusedAs(err, "UnknownClaim", "RefutationsOver") {
		p.judged[id] = true
		return nil
	}
	return err
}

func toSlashingPosted(p ledger.Posted) slashing.Posted {
	return slashing.Posted{Header: slashing.Header(toContract(p.Header)), PostedAt: p.PostedAt, FinalAt: p.FinalAt}
}

func toSlashingOpening(o ledger.Opening) slashing.Opening {
	out := slashing.Opening{Commitment: o.Commitment, Proofs: o.Proofs, Data: o.Data}
	for _, h := range o.BlobHashes {
		out.BlobHashes = append(out.BlobHashes, h)
	}
	return out
}

func toSlashingBundle(b Bundle) slashing.Bundle {
	a := b.Assignment
	return slashing.Bundle{
		Voucher: slashing.Voucher(b.Voucher),
		Assignment: slashing.Assignment{
			Task: slashing.Task(a.Task), Requester: a.Requester, Miner: a.Miner, Price: a.Price, CommitBy: a.CommitBy, Nonce: a.Nonce,
		},
		Commit: slashing.Commit(b.Commit), Signatures: b.Signatures, Plain: b.Plain,
		Certificate: b.Certificate, Audit: b.Audit, Reveal: b.Reveal,
	}
}
