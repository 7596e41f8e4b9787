package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/disputes"
	"github.com/limn-network/limn/settlement/ledger"
)

// DissentKind says what a dissent claims to be wrong.
type DissentKind uint8

// String implements fmt.Stringer.
func (k DissentKind) String() string {
	names := []string{"plain score", "augmented score", "auditor's pixels", "auditor's trace", "miner's pixels"}
	if int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// The kinds of dissent, as the contract numbers them.
const (
	DissentPlain       DissentKind = 0 // the score that the whole certificate attests
	DissentAugmented   DissentKind = 1 // one member's augmented score
	DissentAuditPixels DissentKind = 2 // the pixels that one auditor found
	DissentAuditRoot   DissentKind = 3 // the trace root that one auditor found
	DissentPixels      DissentKind = 4 // the pixels of the miner's commit
)

// Dissent is a claim that an attested value is wrong.
type Dissent struct {
	Kind     DissentKind
	Index    uint32          // place in the draw of whose statement it is; 0 for DissentPixels
	Claimed  protocol.Hash   // the value it should have been; a score by ScoreWord
	MostBond protocol.Amount // the dissenter's limit; 0: whatever the contract asks
}

// ScoreWord is a score as a dissent names it: 32 bytes, two's complement.
func ScoreWord(score int32) (word protocol.Hash) {
	v := big.NewInt(int64(score))
	if score < 0 {
		v.Add(v, new(big.Int).Lsh(big.NewInt(1), 256))
	}
	v.FillBytes(word[:])
	return word
}

// DisputeState is what became of a dissent.
type DisputeState uint8

// The states of a dispute, as the contract numbers them.
const (
	DisputeNone   DisputeState = 0
	DisputeOpen   DisputeState = 1
	DisputeStands DisputeState = 2 // decided for the record
	DisputeVoid   DisputeState = 3 // not decided: no epoch may contain the record
	DisputeWrong  DisputeState = 4 // decided against it
)

// String implements fmt.Stringer.
func (s DisputeState) String() string {
	names := []string{"none", "open", "stands", "void", "wrong"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Dispute is a dissent with what came of it.
type Dispute struct {
	ID          protocol.Hash   `json:"id"`
	Payer       uint32          `json:"payer"`
	Number      uint32          `json:"number"`
	State       DisputeState    `json:"state"`
	Kind        DissentKind     `json:"kind"`
	Node        common.Address  `json:"node"` // whose statement it is
	Index       uint32          `json:"index"`
	Attested    protocol.Hash   `json:"attested"`
	Claimed     protocol.Hash   `json:"claimed"`
	Dissenter   common.Address  `json:"dissenter"`
	Defender    common.Address  `json:"defender"` // zero: none
	Referee     common.Address  `json:"referee"`  // zero: none
	Bond        protocol.Amount `json:"bond"`     // of each side
	Since       uint64          `json:"since"`    // block
	DefendUntil uint64          `json:"defend_until"`
	Until       uint64          `json:"until"` // block from which silence decides
	DecidedAt   uint64          `json:"decided_at"`
	Miner       common.Address  `json:"miner"`
	Assignment  protocol.Hash   `json:"assignment"` // digest
	Commit      protocol.Hash   `json:"commit"`     // digest
}

// Scored reports whether the dispute is about a score; else it is about a picture.
func (d Dispute) Scored() bool { return d.Kind == DissentPlain || d.Kind == DissentAugmented }

// DisputeID names the one dispute that a voucher's records can have.
func DisputeID(payer, number uint32) (id protocol.Hash) {
	new(big.Int).SetUint64(uint64(payer)<<32 | uint64(number)).FillBytes(id[:])
	return id
}

// Dispute reads what is known of a task's dissent; its state is DisputeNone when
// there never was one.
func (k *Contracts) Dispute(ctx context.Context, payer, number uint32) (Dispute, error) {
	id := DisputeID(payer, number)
	d, err := view(ctx, k.client, k.Disputes, nil, k.disputes.PackDisputeOf(id), k.disputes.UnpackDisputeOf)
	if err != nil {
		return Dispute{}, err
	}
	return Dispute{
		ID: id, Payer: payer, Number: number, State: DisputeState(d.State), Kind: DissentKind(d.Kind), Node: d.Node, Index: d.Index,
		Attested: d.Attested, Claimed: d.Claimed, Dissenter: d.Dissenter, Defender: d.Defender, Referee: d.Referee,
		Bond: protocol.Amount(d.Bond), Since: d.Since.Uint64(), DefendUntil: d.DefendUntil.Uint64(), Until: d.Until.Uint64(),
		DecidedAt: d.DecidedAt.Uint64(), Miner: d.Miner, Assignment: d.Assignment, Commit: d.Commit,
	}, nil
}

// DissentBond is what a dissent about a task of this price costs until it is
// decided.
func (k *Contracts) DissentBond(ctx context.Context, price protocol.Amount) (protocol.Amount, error) {
	v, err := view(ctx, k.client, k.Disputes, nil, k.disputes.PackBondFor(uint64(price)), k.disputes.UnpackBondFor)
	return protocol.Amount(v), err
}

// Dissent registers a claim against what a record's evidence attests, with a bond.
// No epoch whose reference block is not earlier may contain a record of the task
// from then on, until it is decided for the record.
func (a *Account) Dissent(ctx context.Context, r ledger.Record, e protocol.Evidence, claim Dissent) (Dispute, *types.Receipt, error) {
	bundle, err := a.support(ctx, r, e)
	if err != nil {
		return Dispute{}, nil, fmt.Errorf("dissent: %w", err)
	}
	bond, err := a.k.DissentBond(ctx, protocol.Amount(bundle.Voucher.Price))
	if err != nil {
		return Dispute{}, nil, err
	}
	if claim.MostBond != 0 && bond > claim.MostBond {
		return Dispute{}, nil, fmt.Errorf("dissent: the bond is %s, more than the limit of %s: raise the limit", bond, claim.MostBond)
	}
	data := a.k.disputes.PackDissent(r.Encode(), toDisputesBundle(bundle), uint8(claim.Kind), claim.Index, claim.Claimed, uint64(bond))
	receipt, err := a.pay(ctx, "dissent", bond, a.k.Disputes, data)
	if err != nil {
		return Dispute{}, nil, err
	}
	d, err := a.k.Dispute(ctx, r.Payer, r.Number)
	return d, receipt, err
}

// Defend stands up for a disputed statement with an equal bond: for its node, the
// miner, or an owner of theirs.
func (a *Account) Defend(ctx context.Context, payer, number uint32) (*types.Receipt, error) {
	d, err := a.k.Dispute(ctx, payer, number)
	if err != nil {
		return nil, err
	}
	if d.State != DisputeOpen {
		return nil, fmt.Errorf("defend: %w: the dispute's state is %s", ErrNothing, d.State)
	}
	if d.Referee == (common.Address{}) {
		return nil, fmt.Errorf("defend: %w: nobody decides this dispute, so a defence would only lock a bond", ErrNothing)
	}
	return a.pay(ctx, "defend", d.Bond, a.k.Disputes, a.k.disputes.PackDefend(d.ID))
}

// ResolveDispute closes a dispute: as the referee decided, or without a decision
// at the end of its term. Anyone may.
func (a *Account) ResolveDispute(ctx context.Context, payer, number uint32) (Dispute, error) {
	if _, err := a.do(ctx, "resolve", a.k.Disputes, a.k.disputes.PackResolve(DisputeID(payer, number))); err != nil {
		return Dispute{}, err
	}
	return a.k.Dispute(ctx, payer, number)
}

// DisputeBalance is what WithdrawBonds would pay an account.
func (k *Contracts) DisputeBalance(ctx context.Context, who common.Address) (protocol.Amount, error) {
	v, err := view(ctx, k.client, k.Disputes, nil, k.disputes.PackOwed(who), k.disputes.UnpackOwed)
	return protocol.Amount(v), err
}

// WithdrawBonds pays the caller what closed disputes left it.
func (a *Account) WithdrawBonds(ctx context.Context) (*types.Receipt, error) {
	return a.do(ctx, "withdraw-bonds", a.k.Disputes, a.k.disputes.PackWithdraw())
}

// PunishAlso slashes another verifier that attested the plain score which a
// referee found wrong. The reward is the dissenter's.
func (a *Account) PunishAlso(ctx context.Context, payer, number uint32, s protocol.Signed[protocol.Attestation]) (*types.Receipt, error) {
	said := disputes.Attestation(toAttestation(s.Body))
	return a.do(ctx, "punish", a.k.Disputes, a.k.disputes.PackPunishAlso(DisputeID(payer, number), said, s.Signature[:]))
}

func toDisputesBundle(b Bundle) disputes.Bundle {
	a := b.Assignment
	return disputes.Bundle{
		Voucher: disputes.Voucher(b.Voucher),
		Assignment: disputes.Assignment{
			Task: disputes.Task(a.Task), Requester: a.Requester, Miner: a.Miner, Price: a.Price, CommitBy: a.CommitBy, Nonce: a.Nonce,
		},
		Commit: disputes.Commit(b.Commit), Signatures: b.Signatures, Plain: b.Plain,
		Certificate: b.Certificate, Audit: b.Audit, Reveal: b.Reveal,
	}
}
