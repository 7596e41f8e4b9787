package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// Whoever wants to claim needs its sums in a final epoch and their path, which only those know who have read every
// epoch. Settlers and watchers have, and tell anyone: a proof holds no secret and pays only its account's owner.

// maxProofPeers is how many peers are asked before a claim is given up until later.
const maxProofPeers = 16

// errNoProof says that no peer had a proof.
var errNoProof = errors.New("no peer serves claim proofs")

// claimProtocol asks for an account's proof: one claimRequest frame, one claimReply frame.
func claimProtocol() p2p.Protocol {
	p := p2p.DefaultProtocol("claim")
	p.MaxFrame, p.Idle, p.Lifetime = maxQuoteFrame, 5*time.Second, 10*time.Second
	p.PerPeer, p.Total, p.Rate, p.Burst = 2, 16, 2, 16
	return p
}

type claimRequest struct {
	_       struct{} `cbor:",toarray"`
	Account uint32
}

// claimReply is the proof; Posted is empty where there is none.
type claimReply struct {
	_                 struct{} `cbor:",toarray"`
	Posted            []byte   // abi.encode of the header as posted
	Credited, Debited protocol.Amount
	Path              []byte
}

// ServeClaims tells peers the proofs that a book has.
func (n *Node) ServeClaims(book *settlement.Book) error {
	return n.host.Handle(claimProtocol(), func(ctx context.Context, s *p2p.Stream) {
		data, err := s.Receive(ctx)
		if err != nil {
			return
		}
		request, err := protocol.Decode[claimRequest](data, maxQuoteFrame)
		if err != nil {
			s.Reset()
			return
		}
		var reply claimReply
		if request.Account < 1<<ledger.TreeDepth {
			if proof, err := book.Proof(request.Account); err == nil {
				reply = claimReply{Posted: proof.Posted.Encode(), Credited: proof.Credited, Debited: proof.Debited, Path: proof.Path}
			}
		}
		if out, err := protocol.Encode(reply); err == nil {
			_ = s.Send(ctx, out)
		}
	})
}

// PeerProofs asks connected nodes for claim proofs. check says whether the chain knows a proof's epoch as final
// (settlement.Contracts.CheckProof): anyone can invent an epoch.
func (n *Node) PeerProofs(check func(context.Context, settlement.ClaimProof) error) settlement.ProofSource {
	return peerProofs{n, check}
}

type peerProofs struct {
	n     *Node
	check func(context.Context, settlement.ClaimProof) error
}

// Proof implements settlement.ProofSource: the newest good proof that any of the peers asked has.
func (p peerProofs) Proof(ctx context.Context, account uint32) (settlement.ClaimProof, error) {
	best, errs := settlement.ClaimProof{}, []error{errNoProof}
	for i, id := range p.n.host.Peers() {
		if i == maxProofPeers {
			break
		}
		proof, err := p.n.askProof(ctx, id, account)
		if err == nil && proof.Posted.Number > best.Posted.Number {
			err = p.check(ctx, proof)
		}
		if err != nil {
			errs = append(errs, err)
		} else if proof.Posted.Number > best.Posted.Number {
			best = proof
		}
	}
	if best.Posted.Number == 0 {
		return best, errors.Join(errs...)
	}
	return best, nil
}

func (n *Node) askProof(ctx context.Context, to peer.ID, account uint32) (settlement.ClaimProof, error) {
	var none settlement.ClaimProof
	s, err := n.host.OpenStream(ctx, to, claimProtocol())
	if err != nil {
		return none, err
	}
	defer s.Close()
	request, err := protocol.Encode(claimRequest{Account: account})
	if err != nil {
		return none, err
	}
	if err := s.Send(ctx, request); err != nil {
		return none, err
	}
	data, err := s.Receive(ctx)
	if err != nil {
		return none, err
	}
	reply, err := protocol.Decode[claimReply](data, maxQuoteFrame)
	if err != nil {
		return none, err
	}
	if len(reply.Posted) == 0 {
		return none, fmt.Errorf("%s has no proof", to)
	}
	posted, err := ledger.DecodePosted(reply.Posted)
	if err != nil {
		return none, err
	}
	proof := settlement.ClaimProof{Posted: posted, Account: account, Credited: reply.Credited, Debited: reply.Debited, Path: reply.Path}
	return proof, proof.Verify()
}
