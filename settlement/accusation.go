package settlement

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/slashing"
)

// Accusation is a pair of signed messages of which nobody honest signs both: two
// statements of a node under one name, which cost it stake, or two vouchers of a
// payer with one number, which cost its security.
type Accusation struct {
	Kind   protocol.Kind `json:"kind"`   // of both: Commit, Attestation, AuditCommit, AuditStatement or Voucher
	First  []byte        `json:"first"`  // canonical bytes of the signed message
	Second []byte        `json:"second"` // the other one
}

// Accuse puts two signed messages together, whoever is to blame for them.
func Accuse[M protocol.Message](a, b protocol.Signed[M]) (Accusation, error) {
	first, err := protocol.Encode(a)
	if err != nil {
		return Accusation{}, fmt.Errorf("accuse: %w", err)
	}
	second, err := protocol.Encode(b)
	if err != nil {
		return Accusation{}, fmt.Errorf("accuse: %w", err)
	}
	return Accusation{Kind: a.Kind, First: first, Second: second}, nil
}

// maxStatement bounds the bytes of one side of an accusation: what a message may
// have by gossip, protocol/SPEC.md section 3.
const maxStatement = 512

// charge is an accusation that was found true.
type charge struct {
	id     protocol.Hash // of what is proved once: the name of the statements, or the payer's number
	signer common.Address
	pack   func(salt [32]byte) []byte // the call of Slashing that proves it
	paid   bool                       // proving earns something, so the call needs a commitment
}

// charge checks that both messages are one signer's, about one thing, and differ.
// ErrInnocent says that the pair proves nothing.
func (a Accusation) charge(domain protocol.Domain) (charge, error) {
	switch a.Kind {
	case protocol.KindCommit:
		x, y, signer, err := pair[protocol.Commit](domain, a)
		return convict(a, signer, name{x.Body.Assignment, 0, protocol.Hash{}}, name{y.Body.Assignment, 0, protocol.Hash{}},
			func(salt [32]byte) []byte {
				return slashing.NewSlashing().PackContradictCommit(salt, toCommit(x.Body), x.Signature[:], toCommit(y.Body), y.Signature[:])
			}, err)
	case protocol.KindAttestation:
		x, y, signer, err := pair[protocol.Attestation](domain, a)
		return convict(a, signer, name{x.Body.Assignment, x.Body.Index, x.Body.Beacon}, name{y.Body.Assignment, y.Body.Index, y.Body.Beacon},
			func(salt [32]byte) []byte {
				return slashing.NewSlashing().PackContradictAttestation(salt, toAttestation(x.Body), x.Signature[:], toAttestation(y.Body), y.Signature[:])
			}, err)
	case protocol.KindAuditCommit:
		x, y, signer, err := pair[protocol.AuditCommit](domain, a)
		return convict(a, signer, name{x.Body.Assignment, x.Body.Index, x.Body.Beacon}, name{y.Body.Assignment, y.Body.Index, y.Body.Beacon},
			func(salt [32]byte) []byte {
				return slashing.NewSlashing().PackContradictAuditCommit(salt, toAuditCommit(x.Body), x.Signature[:], toAuditCommit(y.Body), y.Signature[:])
			}, err)
	case protocol.KindAuditStatement:
		x, y, signer, err := pair[protocol.AuditStatement](domain, a)
		return convict(a, signer, name{x.Body.Assignment, x.Body.Index, x.Body.Beacon}, name{y.Body.Assignment, y.Body.Index, y.Body.Beacon},
			func(salt [32]byte) []byte {
				return slashing.NewSlashing().PackContradictAuditStatement(salt, toAuditStatement(x.Body), x.Signature[:], toAuditStatement(y.Body), y.Signature[:])
			}, err)
	case protocol.KindVoucher:
		return a.vouchers(domain)
	}
	return charge{}, fmt.Errorf("%w: messages of kind %d have no name", ErrInnocent, a.Kind)
}

// name is what a node says at most one thing about.
type name struct {
	assignment protocol.Hash
	index      uint32
	beacon     protocol.Hash
}

// convict is a charge against a node when both statements have one name.
func convict(a Accusation, signer protocol.Address, x, y name, pack func([32]byte) []byte, err error) (charge, error) {
	if err != nil {
		return charge{}, err
	}
	if x != y {
		return charge{}, fmt.Errorf("%w: the statements have different names", ErrInnocent)
	}
	node := common.Address(signer)
	return charge{id: convictionOf(node, a.Kind, x), signer: node, pack: pack, paid: true}, nil
}

// convictionOf is the key under which the contract notes a conviction:
// keccak256(abi.encode(node, kind, assignment, index, beacon)).
func convictionOf(node common.Address, kind protocol.Kind, n name) protocol.Hash {
	return protocol.Keccak(common.LeftPadBytes(node[:], 32), word(uint64(kind)), n.assignment[:], word(uint64(n.index)), n.beacon[:])
}

func (a Accusation) vouchers(domain protocol.Domain) (charge, error) {
	x, y, signer, err := pair[protocol.Voucher](domain, a)
	if err != nil {
		return charge{}, err
	}
	if signer != x.Body.Payer || x.Body.Payer != y.Body.Payer || x.Body.Number != y.Body.Number {
		return charge{}, fmt.Errorf("%w: the vouchers are not one payer's with one number", ErrInnocent)
	}
	payer := common.Address(signer)
	return charge{id: ForfeitID(payer, x.Body.Number), signer: payer, pack: func([32]byte) []byte {
		return slashing.NewSlashing().PackDoubleVoucher(
			slashing.Voucher(bundleVoucher(x.Body)), x.Signature[:], slashing.Voucher(bundleVoucher(y.Body)), y.Signature[:])
	}}, nil
}

// ForfeitID names the case that two vouchers of a payer key with one number open.
func ForfeitID(payer common.Address, number uint32) protocol.Hash {
	return protocol.Keccak(common.LeftPadBytes(payer[:], 32), word(uint64(number)))
}

// word is an integer as abi.encode writes it.
func word(v uint64) []byte { return new(big.Int).SetUint64(v).FillBytes(make([]byte, 32)) }

// pair decodes both messages, which may come from anyone, and returns their one
// signer.
func pair[M protocol.Message](domain protocol.Domain, a Accusation) (x, y protocol.Signed[M], signer protocol.Address, err error) {
	if x, err = protocol.Decode[protocol.Signed[M]](a.First, maxStatement); err == nil {
		y, err = protocol.Decode[protocol.Signed[M]](a.Second, maxStatement)
	}
	if err != nil {
		return x, y, signer, fmt.Errorf("%w: %w", ErrInnocent, err)
	}
	if x.Digest(domain) == y.Digest(domain) {
		return x, y, signer, fmt.Errorf("%w: both say the same", ErrInnocent)
	}
	if signer, err = x.Signer(domain); err == nil {
		err = y.Verify(domain, signer)
	}
	if err != nil {
		return x, y, signer, fmt.Errorf("%w: %w", ErrInnocent, err)
	}
	return x, y, signer, nil
}

func toCommit(c protocol.Commit) slashing.Commit { return slashing.Commit(bundleCommit(c)) }

func toAttestation(a protocol.Attestation) slashing.Attestation {
	return slashing.Attestation{
		Assignment: a.Assignment, Index: a.Index, Beacon: a.Beacon, Commit: a.Commit, Plain: a.Plain, Augmented: a.Augmented,
	}
}

func toAuditCommit(a protocol.AuditCommit) slashing.AuditCommit {
	return slashing.AuditCommit{Assignment: a.Assignment, Index: a.Index, Beacon: a.Beacon, Seal: a.Sealed}
}

func toAuditStatement(a protocol.AuditStatement) slashing.AuditStatement {
	return slashing.AuditStatement{
		Assignment: a.Assignment, Index: a.Index, Beacon: a.Beacon, Pixels: a.Pixels, Root: a.Root, Salt: a.Salt,
	}
}
