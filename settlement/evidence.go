package settlement

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/evidence"
	"github.com/limn-network/limn/settlement/bindings/queue"
	"github.com/limn-network/limn/settlement/ledger"
)

// MaxEvidence is the most bytes that certificate and audit of a record may have as contracts read them, so that an
// answer fits one transaction. A certificate alone always does; one of 128 members with an audit of more than twelve may
// not, and such a task cannot be settled.
const MaxEvidence = 120_000

var (
	// ErrEvidenceTooLarge says that a task cannot be settled because its evidence fits no transaction.
	ErrEvidenceTooLarge = errors.New("evidence too large for the chain")
	// ErrNoEvidence says that nobody who was asked has the evidence of a record.
	ErrNoEvidence = errors.New("evidence not available")
)

// Bundle is the evidence of a record as contracts read it. Queue, Asks, Disputes and Slashing take the same.
type Bundle = evidence.Bundle

// EvidenceContext is the epoch that a record is judged for: its number, reference block and version of the rules.
type EvidenceContext = evidence.Context

// NewBundle verifies evidence as far as that is possible without a chain, and packs it. The layout of members is that of
// contracts/src/lib/Draws.sol.
func NewBundle(e protocol.Evidence) (Bundle, error) {
	receipt := e.Receipt
	if err := receipt.Verify(); err != nil {
		return Bundle{}, fmt.Errorf("pack evidence: %w", err)
	}
	if len(receipt.Certificate) == 0 {
		return Bundle{}, fmt.Errorf("pack evidence: %w: the task has no certificate", protocol.ErrUncertain)
	}
	certificate, committed := receipt.Certificate[0], receipt.Committed
	b := Bundle{
		Voucher: bundleVoucher(committed.Voucher.Body), Assignment: bundleAssignment(committed.Assignment.Body),
		Commit: bundleCommit(committed.Commit.Body),
		Signatures: slices.Concat(committed.Voucher.Signature[:], committed.Assignment.Signature[:],
			committed.Commit.Signature[:]),
		Plain: certificate.Plain(),
	}
	said := make(map[uint32][]byte)
	for _, a := range certificate.Attestations {
		said[a.Body.Index] = append(binary.BigEndian.AppendUint32(nil, uint32(a.Body.Augmented)), a.Signature[:]...)
	}
	b.Certificate = packMembers(certificate.Members, said)
	// Pictures of the statistical tier cannot be made again: an audit of one says nothing.
	if len(e.Audit) > 0 && committed.Assignment.Body.Task.Tier == protocol.TierExact {
		if err := packAudit(&b, receipt.Domain, e.Audit); err != nil {
			return Bundle{}, fmt.Errorf("pack evidence: %w", err)
		}
	}
	if size := len(b.Certificate) + len(b.Audit); size > MaxEvidence {
		return Bundle{}, fmt.Errorf("%w: %d bytes, at most %d", ErrEvidenceTooLarge, size, MaxEvidence)
	}
	return b, nil
}

func packAudit(b *Bundle, domain protocol.Domain, audits []protocol.AuditRecord) error {
	audit := audits[0]
	if len(audits) > 1 || audit.Assignment != b.Voucher.Assignment {
		return fmt.Errorf("%w: the audit is about another task", protocol.ErrMismatch)
	}
	if _, err := audit.Verify(domain); err != nil {
		return err
	}
	said := make(map[uint32][]byte)
	for i, s := range audit.Statements {
		said[s.Body.Index] = slices.Concat(s.Body.Pixels[:], s.Body.Root[:], s.Body.Salt[:],
			audit.Seals[i].Signature[:], s.Signature[:])
	}
	b.Audit = packMembers(audit.Members, said)
	if len(audit.Reveal) > 0 {
		r := audit.Reveal[0]
		b.Reveal = slices.Concat(r.Body.Root[:], r.Body.Salt[:], r.Signature[:])
	}
	return nil
}

// packMembers writes the members of a draw, with what those who spoke said.
func packMembers(members []protocol.Drawn, said map[uint32][]byte) []byte {
	var out []byte
	for i, m := range members {
		words, spoke := said[uint32(i)]
		if spoke {
			out = append(out, 1)
		} else {
			out = append(out, 0)
		}
		out = binary.BigEndian.AppendUint16(out, uint16(m.Leaf.Index)) // a verified leaf lies below 2^16
		out = append(out, m.Leaf.Node[:]...)
		out = binary.BigEndian.AppendUint64(out, m.Leaf.Weight)
		out = append(out, words...)
		out = appendPath(out, m.Siblings)
	}
	return out
}

// appendPath writes a path without its empty siblings, which a bitmap names.
func appendPath(out []byte, siblings []protocol.Node) []byte {
	at := len(out)
	out = append(out, 0, 0)
	var bitmap uint16
	for height, s := range siblings {
		if s == (protocol.Node{}) {
			continue
		}
		bitmap |= 1 << height
		out = append(out, s.Hash[:]...)
		out = append(out, make([]byte, 8)...)
		out = binary.BigEndian.AppendUint64(out, s.Sum)
	}
	binary.BigEndian.PutUint16(out[at:], bitmap)
	return out
}

func bundleVoucher(v protocol.Voucher) evidence.Voucher {
	return evidence.Voucher{
		Payer: common.Address(v.Payer), Number: v.Number, Assignment: v.Assignment, Miner: common.Address(v.Miner),
		Price: uint64(v.Price), CommitBy: v.CommitBy, SettleBy: v.SettleBy, Params: v.Params, Previous: v.Previous,
	}
}

func bundleAssignment(a protocol.Assignment) evidence.Assignment {
	t := a.Task
	return evidence.Assignment{
		Task: evidence.Task{
			Model: t.Model, Prompt: t.Prompt, Tokens: t.Tokens, Width: t.Width, Height: t.Height, Steps: t.Steps, Guidance: t.Guidance,
			Seed: t.Seed, Tier: uint8(t.Tier), Class: t.Class,
		},
		Requester: common.Address(a.Requester), Miner: common.Address(a.Miner), Price: uint64(a.Price),
		CommitBy: a.CommitBy, Nonce: a.Nonce,
	}
}

func bundleCommit(c protocol.Commit) evidence.Commit {
	return evidence.Commit{Assignment: c.Assignment, Picture: c.Picture, Pixels: c.Pixels, Trace: c.Trace, Size: c.Size}
}

func queueBundle(b Bundle) queue.Bundle {
	a := b.Assignment
	return queue.Bundle{
		Voucher: queue.Voucher(b.Voucher),
		Assignment: queue.Assignment{
			Task: queue.Task(a.Task), Requester: a.Requester, Miner: a.Miner, Price: a.Price, CommitBy: a.CommitBy, Nonce: a.Nonce,
		},
		Commit: queue.Commit(b.Commit), Signatures: b.Signatures, Plain: b.Plain,
		Certificate: b.Certificate, Audit: b.Audit, Reveal: b.Reveal,
	}
}

// bundleRounds are the beacons that a bundle needs on chain: of R+1, and with an audit of R+2.
func bundleRounds(b Bundle) []uint64 {
	rounds := []uint64{b.Voucher.CommitBy + 1}
	if len(b.Audit) > 0 {
		rounds = append(rounds, b.Voucher.CommitBy+2)
	}
	return rounds
}

// CheckEvidence asks the chain, for free, whether evidence supports a record in an epoch: nil when it does, a
// RevertError with the contract's reason when it does not. Beacons need not be proved on chain: the call is made as if
// they were, with the values that the header chain holds.
func (k *Contracts) CheckEvidence(ctx context.Context, r ledger.Record, at EvidenceContext, b Bundle) error {
	assumed := make(map[common.Hash]common.Hash)
	for _, round := range bundleRounds(b) {
		value, _, err := k.client.Beacon(ctx, round)
		if err != nil {
			return fmt.Errorf("check evidence: %w", err)
		}
		assumed[beaconSlot(round)] = common.Hash(value)
	}
	data := evidence.NewEvidence().PackCheck(r.Encode(), at, b)
	_, err := call(ctx, k.client, func(ctx context.Context, e *ethclient.Client) ([]byte, error) {
		out, err := gethclient.New(e.Client()).CallContract(ctx, ethereum.CallMsg{To: &k.Evidence, Data: data}, nil,
			&map[common.Address]gethclient.OverrideAccount{k.Beacons: {StateDiff: assumed}})
		if err != nil {
			return nil, Explain(err)
		}
		return out, nil
	})
	return err
}

// beaconSlot is where Beacons keeps a round's value: in its first mapping.
func beaconSlot(round uint64) common.Hash {
	var key [64]byte
	new(big.Int).SetUint64(round).FillBytes(key[:32])
	return common.Hash(protocol.Keccak(key[:]))
}
