package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// gossip is a node's four topics. A validator decodes a message and checks every signature before the message is
// forwarded; since that is all the work there is, it also hands the result to the casebook. The subscriptions are
// drained only because taking part in a topic's mesh needs one.
type gossip struct {
	topics map[string]*p2p.Topic
}

func (n *Node) joinGossip() error {
	n.gossip = &gossip{topics: map[string]*p2p.Topic{}}
	for kind, topic := range map[string]struct {
		validate p2p.Validator
		limit    int
	}{
		topicTask:        {n.validateTask, protocol.MaxAnnouncedBytes},
		topicCommit:      {n.validateCommit, protocol.MaxCommittedBytes},
		topicAttestation: {n.validateAttestation, protocol.MaxAttestationBytes},
		topicAudit:       {n.validateAudit, protocol.MaxAuditBytes},
	} {
		t, err := n.host.Join(kind, topic.validate, p2p.TopicOptions{MaxSize: topic.limit, Buffer: 64, Own: true})
		if err != nil {
			return err
		}
		n.gossip.topics[kind] = t
	}
	return nil
}

// drain keeps the subscriptions empty.
func (g *gossip) drain(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, t := range g.topics {
		group.Go(func() error {
			for {
				if _, err := t.Next(ctx); err != nil {
					if ctx.Err() != nil || errors.Is(err, p2p.ErrClosed) {
						return nil
					}
					return fmt.Errorf("receive %s: %w", t.Kind(), err)
				}
			}
		})
	}
	return group.Wait()
}

func (n *Node) validateTask(_ context.Context, _ peer.ID, data []byte) p2p.Verdict {
	m, err := protocol.Decode[protocol.TaskAnnounced](data, protocol.MaxAnnouncedBytes)
	if err != nil || m.Verify(n.domain) != nil {
		return p2p.Reject
	}
	newest, _, known := n.chain.Rounds()
	body := m.Announcement.Body
	if !known || body.Expiry < newest || body.Expiry > newest+maxRoundsAhead {
		return p2p.Ignore
	}
	n.demand.Add(1)
	return p2p.Accept
}

// maxRoundsAhead is how far in the future a round in a message may lie. It bounds how long anything is remembered.
const maxRoundsAhead = 1200

func (n *Node) validateCommit(ctx context.Context, from peer.ID, data []byte) p2p.Verdict {
	m, err := protocol.Decode[protocol.Committed](data, protocol.MaxCommittedBytes)
	if err != nil || m.Verify(n.domain) != nil {
		return p2p.Reject
	}
	newest, _, known := n.chain.Rounds()
	if !known || m.Assignment.Body.CommitBy > newest+maxRoundsAhead {
		return p2p.Ignore
	}
	if newest > m.Assignment.Body.CommitBy {
		return p2p.Ignore // late: whoever helps to spread it only wastes the network's time
	}
	// A miner that has no room to note this one asks the payer for its open vouchers before it works for it.
	_ = n.promised(m.Voucher, true)
	return n.book.offer(ctx, n.own(from), note{id: m.ID(n.domain), committed: &m})
}

func (n *Node) validateAttestation(ctx context.Context, from peer.ID, data []byte) p2p.Verdict {
	m, err := protocol.Decode[protocol.Signed[protocol.Attestation]](data, protocol.MaxAttestationBytes)
	if err != nil {
		return p2p.Reject
	}
	body := m.Body
	return said(ctx, n, from, topicAttestation, data, m,
		message{id: body.Assignment, kind: protocol.KindAttestation, index: body.Index, beacon: body.Beacon, body: body},
		func(signer protocol.Address) roles.Event {
			return roles.AttestationReceived{Attestation: m, Signer: signer}
		})
}

// own reports whether a message is this node's, on its way out.
func (n *Node) own(from peer.ID) bool { return from == n.host.ID() }

// said judges what a drawn member says. The gate comes first, because a signature costs most of the work.
func said[M protocol.Message](
	ctx context.Context, n *Node, from peer.ID, topic string, data []byte, m protocol.Signed[M], about message, event func(protocol.Address) roles.Event,
) p2p.Verdict {
	if m.Kind != m.Body.Kind() || m.Body.Validate() != nil {
		return p2p.Reject
	}
	if a := n.gate.before(about); a != pass && !n.own(from) {
		return n.turnAway(from, about.id, topic, data, a)
	}
	signer, err := m.Signer(n.domain)
	if err != nil {
		return p2p.Reject
	}
	if a := n.gate.after(about, signer); a != pass && !n.own(from) {
		return n.turnAway(from, about.id, topic, data, a)
	}
	return n.book.offer(ctx, n.own(from), note{id: about.id, event: event(signer)})
}

// turnAway drops a message, or keeps it for the commit that it is about.
func (n *Node) turnAway(from peer.ID, id protocol.Hash, topic string, data []byte, a answer) p2p.Verdict {
	if a == unknown {
		n.gate.keep(id, topic, data)
	}
	n.gate.blame(from, a)
	return p2p.Ignore
}

// follow opens the gate for a commit, and looks again at what came before it.
func (n *Node) follow(ctx context.Context, c protocol.Committed) {
	for _, early := range n.gate.admit(c.ID(n.domain), c) {
		if early.topic == topicAttestation {
			n.validateAttestation(ctx, "", early.data)
		} else {
			n.validateAudit(ctx, "", early.data)
		}
	}
}

// validateAudit takes the three messages of an audit, told apart by their kind.
func (n *Node) validateAudit(ctx context.Context, from peer.ID, data []byte) p2p.Verdict {
	if m, err := protocol.Decode[protocol.Signed[protocol.AuditCommit]](data, protocol.MaxAuditBytes); err == nil {
		body := m.Body
		return said(ctx, n, from, topicAudit, data, m,
			message{id: body.Assignment, kind: protocol.KindAuditCommit, index: body.Index, beacon: body.Beacon, body: body},
			func(signer protocol.Address) roles.Event { return roles.AuditCommitReceived{Seal: m, Signer: signer} })
	}
	if m, err := protocol.Decode[protocol.Signed[protocol.AuditStatement]](data, protocol.MaxAuditBytes); err == nil {
		body := m.Body
		return said(ctx, n, from, topicAudit, data, m,
			message{id: body.Assignment, kind: protocol.KindAuditStatement, index: body.Index, beacon: body.Beacon, body: body},
			func(signer protocol.Address) roles.Event {
				return roles.AuditStatementReceived{Statement: m, Signer: signer}
			})
	}
	m, err := protocol.Decode[protocol.Signed[protocol.TraceReveal]](data, protocol.MaxAuditBytes)
	if err != nil || m.Kind != m.Body.Kind() || m.Body.Validate() != nil {
		return p2p.Reject
	}
	if a := n.gate.beforeReveal(m.Body); a != pass && !n.own(from) {
		return n.turnAway(from, m.Body.Assignment, topicAudit, data, a)
	}
	signer, err := m.Signer(n.domain)
	if err != nil {
		return p2p.Reject
	}
	if a := n.gate.afterReveal(m.Body, signer); a != pass && !n.own(from) {
		return n.turnAway(from, m.Body.Assignment, topicAudit, data, a)
	}
	return n.book.offer(ctx, n.own(from), note{id: m.Body.Assignment, event: roles.RevealReceived{Reveal: m}, miner: signer})
}
