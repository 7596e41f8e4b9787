package node

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// Gossip is not repeated: a node that was down while a committee spoke has lost what it said. Who needs a case to
// close (its requester, its miner, a settler) then asks the two nodes that surely followed it, miner and requester,
// for the evidence, and takes it apart into the messages it is made of. They go through the same machine as gossip,
// so nothing has to be trusted.

// catchUpRounds is how long after a draw an open case starts asking, and how long it waits between two questions.
const catchUpRounds = 20

// maxEvidenceFrame bounds the answer.
const maxEvidenceFrame = protocol.MaxEvidenceBytes + 1024

// evidenceProtocol asks a node for the evidence of a decided case: the assignment id, then the evidence or nothing.
func evidenceProtocol() p2p.Protocol {
	p := p2p.DefaultProtocol("evidence")
	p.MaxFrame, p.Idle, p.Lifetime = maxEvidenceFrame, 10*time.Second, 20*time.Second
	p.PerPeer, p.Total, p.Rate, p.Burst = 2, 16, 2, 16
	return p
}

// evidenceReply is the answer; Evidence is none or one long.
type evidenceReply struct {
	_        struct{} `cbor:",toarray"`
	Evidence []protocol.Evidence
}

// serveEvidence answers from the cases that this node saw closing.
func (n *Node) serveEvidence(ctx context.Context, s *p2p.Stream) {
	data, err := s.Receive(ctx)
	if err != nil {
		return
	}
	if len(data) != len(protocol.Hash{}) {
		s.Reset()
		return
	}
	reply := evidenceReply{}
	if end, ok := n.book.ended(protocol.Hash(data)); ok {
		reply.Evidence = []protocol.Evidence{end.Evidence}
	}
	if out, err := protocol.Encode(reply); err == nil {
		_ = s.Send(ctx, out)
	}
}

// ended returns how a case ended, if this node has seen it.
func (b *casebook) ended(id protocol.Hash) (roles.CloseCase, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	end, ok := b.closed[id]
	return end, ok
}

// interested reports whether this node needs the case to close.
func (n *Node) interested(order protocol.Assignment) bool {
	return n.cfg.Roles.Has(protocol.RoleSettler) || order.Requester == n.Address() || order.Miner == n.Address()
}

// catchUp asks about cases that should have closed by now.
func (b *casebook) catchUp(ctx context.Context) {
	_, final, _ := b.n.chain.Rounds()
	for _, f := range b.cases {
		order := f.committed.Assignment.Body
		if f.collector.State() == roles.Closed || !b.n.interested(order) || final < max(f.questioned, order.CommitBy)+catchUpRounds {
			continue
		}
		f.questioned = final
		b.work.Go(func() { b.question(ctx, f.id, f.committed) })
	}
}

// question asks every witness: one that answers with worthless evidence must not keep the others from being heard.
func (b *casebook) question(ctx context.Context, id protocol.Hash, committed protocol.Committed) {
	release, err := hold(ctx, b.asking)
	if err != nil {
		return
	}
	defer release()
	for _, to := range b.n.witnesses(committed) {
		evidence, err := b.n.askEvidence(ctx, to, id)
		if err != nil {
			b.n.log.Debug("no evidence", "peer", to, "error", err)
			continue
		}
		b.n.compare(id, evidence.Receipt.Committed)
		b.replay(ctx, id, evidence)
	}
}

// compare looks whether evidence of a case is about another commit than the one that was heard here.
func (n *Node) compare(id protocol.Hash, c protocol.Committed) {
	first, heard := n.commits.of(id)
	digest := c.Commit.Digest(n.domain)
	if heard && digest != first.digest && c.ID(n.domain) == id && c.Commit.Body.Assignment == id &&
		c.Commit.Verify(n.domain, first.Assignment.Body.Miner) == nil {
		n.noteCommit(id, digest, c)
	}
}

// witnesses are the nodes that followed a case from its beginning. Their peer IDs come out of their signatures.
func (n *Node) witnesses(c protocol.Committed) []peer.ID {
	var ids []peer.ID
	for _, signed := range []struct {
		digest protocol.Hash
		sig    protocol.Signature
	}{{n.domain.Digest(c.Assignment.Body), c.Assignment.Signature}, {n.domain.Digest(c.Commit.Body), c.Commit.Signature}} {
		id, err := signerID(signed.digest, signed.sig)
		if err == nil && id != n.host.ID() {
			ids = append(ids, id)
		}
	}
	return ids
}

// signerID returns the peer ID of who signed a digest.
func signerID(digest protocol.Hash, sig protocol.Signature) (peer.ID, error) {
	sig[64] -= 27
	public, err := crypto.SigToPub(digest[:], sig[:])
	if err != nil {
		return "", fmt.Errorf("recover signer: %w", err)
	}
	return p2p.PeerIDFromPublicKey(public)
}

func (n *Node) askEvidence(ctx context.Context, to peer.ID, id protocol.Hash) (protocol.Evidence, error) {
	s, err := n.host.OpenStream(ctx, to, evidenceProtocol())
	if err != nil {
		return protocol.Evidence{}, err
	}
	defer s.Close()
	if err := s.Send(ctx, id[:]); err != nil {
		return protocol.Evidence{}, err
	}
	data, err := s.Receive(ctx)
	if err != nil {
		return protocol.Evidence{}, err
	}
	reply, err := protocol.Decode[evidenceReply](data, maxEvidenceFrame)
	if err != nil {
		return protocol.Evidence{}, err
	}
	if len(reply.Evidence) != 1 || len(reply.Evidence[0].Receipt.Certificate) != 1 {
		return protocol.Evidence{}, fmt.Errorf("the peer has not seen case %s close", id)
	}
	return reply.Evidence[0], nil
}

// replay gives the messages of the evidence to the case, in the order in which they were first sent.
func (b *casebook) replay(ctx context.Context, id protocol.Hash, e protocol.Evidence) {
	for _, a := range e.Receipt.Certificate[0].Attestations {
		if signer, err := a.Signer(b.n.domain); err == nil {
			b.tell(ctx, id, roles.AttestationReceived{Attestation: a, Signer: signer})
		}
	}
	for _, audit := range e.Audit {
		for _, seal := range audit.Seals {
			if signer, err := seal.Signer(b.n.domain); err == nil {
				b.tell(ctx, id, roles.AuditCommitReceived{Seal: seal, Signer: signer})
			}
		}
		for _, reveal := range audit.Reveal {
			if signer, err := reveal.Signer(b.n.domain); err == nil {
				b.tellFrom(ctx, id, roles.RevealReceived{Reveal: reveal}, signer)
			}
		}
		for _, s := range audit.Statements {
			if signer, err := s.Signer(b.n.domain); err == nil {
				b.tell(ctx, id, roles.AuditStatementReceived{Statement: s, Signer: signer})
			}
		}
	}
}
