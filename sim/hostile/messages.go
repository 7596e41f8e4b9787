package hostile

import (
	"encoding/binary"
	"time"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// round is the newest round now.
func (a *attacker) round() uint64 { return a.plan.Round + uint64(time.Since(a.start)/a.plan.Period) }

// name is an assignment that no other act of this attack names.
func (a *attacker) name() protocol.Hash {
	return protocol.Keccak(a.key.Private().D.Bytes(), binary.BigEndian.AppendUint64(nil, a.count))
}

// statement is a well-formed attestation or seal, signed for a domain by nobody who is registered.
func (a *attacker) statement(topic string, domain protocol.Domain) ([]byte, error) {
	id := a.name()
	if topic == "attestation" {
		s, err := protocol.Sign(a.key, domain, protocol.Attestation{
			Assignment: id, Index: uint32(a.count % 7), Beacon: protocol.Hash{1}, Commit: protocol.Hash{2}, Plain: 2000, Augmented: 2000,
		})
		if err != nil {
			return nil, err
		}
		return protocol.Encode(s)
	}
	s, err := protocol.Sign(a.key, domain, protocol.AuditCommit{Assignment: id, Index: uint32(a.count % 2), Beacon: protocol.Hash{1}, Sealed: id})
	if err != nil {
		return nil, err
	}
	return protocol.Encode(s)
}

func unregistered(a *attacker, topic string) ([]byte, error) {
	return a.statement(topic, a.plan.Domain)
}

// foreign is signed for another escrow, so it recovers to somebody else.
func foreign(a *attacker, topic string) ([]byte, error) {
	domain := a.plan.Domain
	domain.ChainID++
	return a.statement(topic, domain)
}

// badSignature costs the attacker no signing at all.
func badSignature(a *attacker, topic string) ([]byte, error) {
	var sig protocol.Signature
	copy(sig[:], noise(64))
	sig[0], sig[32], sig[64] = 1, 1, 27
	id := a.name()
	if topic == "attestation" {
		return protocol.Encode(protocol.Signed[protocol.Attestation]{Kind: protocol.KindAttestation, Signature: sig, Body: protocol.Attestation{
			Assignment: id, Index: uint32(a.count % 7), Beacon: protocol.Hash{1}, Commit: protocol.Hash{2}, Plain: 2000, Augmented: 2000,
		}})
	}
	return protocol.Encode(protocol.Signed[protocol.AuditCommit]{Kind: protocol.KindAuditCommit, Signature: sig, Body: protocol.AuditCommit{
		Assignment: id, Beacon: protocol.Hash{1}, Sealed: id,
	}})
}

// replay says what was said before, if there was anything.
func replay(a *attacker, topic string) ([]byte, error) {
	if old := a.last[topic]; old != nil && a.count%16 != 0 {
		return old, nil
	}
	return unregistered(a, topic)
}

func (a *attacker) task() protocol.Task {
	t := a.plan.Task
	t.Seed = a.count
	return t
}

// announced asks for a picture, as an honest requester would.
func (a *attacker) announced() ([]byte, error) {
	s, err := protocol.Sign(a.key, a.plan.Domain, protocol.Announcement{
		Task: a.task(), Requester: a.key.Address(), MaxPrice: protocol.Token, Expiry: a.round() + 20,
	})
	if err != nil {
		return nil, err
	}
	return protocol.Encode(protocol.TaskAnnounced{Announcement: s, Prompt: a.plan.Prompt})
}

// forged is a commit of the victim itself, which is a miner and a payer, as far as everybody but a signature can tell. It
// costs the attacker no signing.
func (a *attacker) forged() ([]byte, error) {
	victim, err := p2p.AddressFromPeerID(a.plan.Target.ID)
	if err != nil {
		return nil, err
	}
	var sig protocol.Signature
	copy(sig[:], noise(64))
	sig[0], sig[32], sig[64] = 1, 1, 27
	by, domain := a.round()+5, a.plan.Domain
	order := protocol.Assignment{
		Task: a.task(), Requester: victim, Miner: victim, Price: protocol.Token / 100, CommitBy: by, Nonce: a.count,
	}
	id := domain.Digest(order)
	voucher := protocol.Voucher{
		Payer: victim, Number: uint32(a.count) + 1, Assignment: id, Miner: victim, Price: order.Price, CommitBy: by, SettleBy: 50, Params: 1, Previous: id,
	}
	return protocol.Encode(protocol.Committed{
		Assignment: protocol.Signed[protocol.Assignment]{Kind: protocol.KindAssignment, Body: order, Signature: sig},
		Voucher:    protocol.Signed[protocol.Voucher]{Kind: protocol.KindVoucher, Body: voucher, Signature: sig},
		Commit: protocol.Signed[protocol.Commit]{Kind: protocol.KindCommit, Signature: sig, Body: protocol.Commit{
			Assignment: id, Picture: id, Pixels: id, Trace: id, Size: 1,
		}},
		Prompt: a.plan.Prompt,
	})
}

// committed is a commit by one who is no miner, to an order it gave itself.
func (a *attacker) committed() ([]byte, error) {
	by := a.round() + 5
	assignment, err := protocol.Sign(a.key, a.plan.Domain, protocol.Assignment{
		Task: a.task(), Requester: a.key.Address(), Miner: a.key.Address(), Price: protocol.Token / 100, CommitBy: by, Nonce: a.count,
	})
	if err != nil {
		return nil, err
	}
	id := assignment.Digest(a.plan.Domain)
	voucher, err := protocol.Sign(a.key, a.plan.Domain, protocol.Voucher{
		Payer: a.key.Address(), Number: 0, Assignment: id, Miner: a.key.Address(), Price: protocol.Token / 100, CommitBy: by, SettleBy: 50, Params: 1,
	})
	if err != nil {
		return nil, err
	}
	commit, err := protocol.Sign(a.key, a.plan.Domain, protocol.Commit{Assignment: id, Picture: id, Pixels: id, Trace: id, Size: 1})
	if err != nil {
		return nil, err
	}
	return protocol.Encode(protocol.Committed{Assignment: assignment, Voucher: voucher, Commit: commit, Prompt: a.plan.Prompt})
}
