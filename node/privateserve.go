package node

import (
	"context"
	"errors"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// maxEnvelopeFrame bounds request and answer, in bytes.
const maxEnvelopeFrame = protocol.MaxEnvelopeBytes + 512

// envelopeProtocol asks the miner or the requester of a task what it hides: one Seat frame, one envelopeReply frame.
func envelopeProtocol() p2p.Protocol {
	p := p2p.DefaultProtocol("envelope")
	p.MaxFrame, p.Idle, p.Lifetime = maxEnvelopeFrame, 5*time.Second, 10*time.Second
	p.PerPeer, p.Total = 4, 64
	return p
}

// envelopeReply is the answer: the envelope, or why not.
type envelopeReply struct {
	_        struct{} `cbor:",toarray"`
	Envelope []byte   // empty, or the opening for the member at this place
	Refusal  string
	Later    bool // the same question may be answered in a moment
}

// serveEnvelope answers one member.
func (n *Node) serveEnvelope(ctx context.Context, s *p2p.Stream) {
	data, err := s.Receive(ctx)
	if err != nil {
		return
	}
	seat, err := protocol.Decode[protocol.Seat](data, maxEnvelopeFrame)
	if err == nil {
		err = seat.Validate()
	}
	if err != nil {
		s.Reset()
		return
	}
	reply := envelopeReply{}
	if reply.Envelope, err = n.envelope(s.Peer(), seat); err != nil {
		reply.Envelope, reply.Refusal, reply.Later = nil, err.Error(), errors.Is(err, errLater)
	}
	if out, err := protocol.Encode(reply); err == nil {
		_ = s.Send(ctx, out)
	}
}

// envelope seals an opening for the peer, if it holds the seat. That it holds the key behind its name was proved when it
// connected; what it is sealed to is the same key.
func (n *Node) envelope(to peer.ID, seat protocol.Seat) ([]byte, error) {
	key, err := p2p.PublicKeyFromPeerID(to)
	if err != nil {
		return nil, ErrNotDrawn
	}
	who, err := p2p.AddressFromPeerID(to)
	if err != nil {
		return nil, ErrNotDrawn
	}
	if err := n.openings.admit(seat, who); err != nil {
		return nil, err
	}
	o, found, err := n.keptOpening(seat.Assignment)
	switch {
	case err != nil:
		n.log.Warn("opening not read", "assignment", seat.Assignment, "error", err)
		return nil, errNoOpening
	case !found:
		return nil, errNoOpening
	}
	envelope, err := protocol.SealOpening(o, seat, key)
	if err != nil {
		n.log.Warn("opening not sealed", "assignment", seat.Assignment, "error", err)
		return nil, errNoOpening
	}
	n.observe(OpeningGiven{Seat: seat, Member: who})
	return envelope, nil
}

// errNoOpening is all that a member is told of trouble here.
var errNoOpening = errors.New("the opening is not at hand")
