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
	signer, err := m.Signer(n.domain)
	if err != nil {
		return p2p.Reject
	}
	return n.book.offer(ctx, n.own(from), note{id: m.Body.Assignment, event: roles.AttestationReceived{Attestation: m, Signer: signer}})
}

// own reports whether a message is this node's, on its way out.
func (n *Node) own(from peer.ID) bool { return from == n.host.ID() }

// validateAudit takes the three messages of an audit, told apart by their kind.
func (n *Node) validateAudit(ctx context.Context, from peer.ID, data []byte) p2p.Verdict {
	if m, err := protocol.Decode[protocol.Signed[protocol.AuditCommit]](data, protocol.MaxAuditBytes); err == nil {
		signer, err := m.Signer(n.domain)
		if err != nil {
			return p2p.Reject
		}
		return n.book.offer(ctx, n.own(from), note{id: m.Body.Assignment, event: roles.AuditCommitReceived{Seal: m, Signer: signer}})
	}
	if m, err := protocol.Decode[protocol.Signed[protocol.AuditStatement]](data, protocol.MaxAuditBytes); err == nil {
		signer, err := m.Signer(n.domain)
		if err != nil {
			return p2p.Reject
		}
		return n.book.offer(ctx, n.own(from), note{id: m.Body.Assignment, event: roles.AuditStatementReceived{Statement: m, Signer: signer}})
	}
	m, err := protocol.Decode[protocol.Signed[protocol.TraceReveal]](data, protocol.MaxAuditBytes)
	if err != nil {
		return p2p.Reject
	}
	signer, err := m.Signer(n.domain)
	if err != nil {
		return p2p.Reject
	}
	return n.book.offer(ctx, n.own(from), note{id: m.Body.Assignment, event: roles.RevealReceived{Reveal: m}, miner: signer})
}
