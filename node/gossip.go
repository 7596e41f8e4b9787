package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// gossip is a node's four topics. A validator decodes a message and checks it, what is cheap before what is dear and every
// signature before the message is forwarded; since that is all the work there is, it also hands the result to the
// casebook. The subscriptions are drained only because taking part in a topic's mesh needs one.
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

// validateTask judges an announcement. Who asks for a picture need not be registered, so the one signature is all that
// costs anything, and it is looked at last.
func (n *Node) validateTask(_ context.Context, from peer.ID, data []byte) p2p.Verdict {
	m, err := protocol.Decode[protocol.TaskAnnounced](data, protocol.MaxAnnouncedBytes)
	if err != nil || m.Check() != nil {
		return p2p.Reject
	}
	newest, _, known := n.chain.Rounds()
	body := m.Announcement.Body
	if !known || body.Expiry < newest || body.Expiry > newest+maxRoundsAhead {
		return p2p.Ignore
	}
	if !n.own(from) && !n.gate.hears(from) {
		return p2p.Ignore
	}
	if m.Announcement.Verify(n.domain, body.Requester) != nil {
		return p2p.Reject
	}
	n.demand.Add(1)
	return p2p.Accept
}

// maxRoundsAhead is how far in the future a round in a message may lie. It bounds how long anything is remembered.
const maxRoundsAhead = 1200

// validateCommit judges a commit, the cheapest first: keys are free, so nothing is spent on a miner without a stake or a
// payer without an account, and a signature is recovered only where one before it was good.
func (n *Node) validateCommit(ctx context.Context, from peer.ID, data []byte) p2p.Verdict {
	m, err := protocol.Decode[protocol.Committed](data, protocol.MaxCommittedBytes)
	if err != nil {
		return p2p.Reject
	}
	order := m.Assignment.Body
	newest, _, known := n.chain.Rounds()
	if !known || order.CommitBy > newest+maxRoundsAhead || outlived(order.CommitBy, newest) {
		return p2p.Ignore
	}
	if !n.own(from) && !n.registered(order.Miner, m.Voucher.Body.Payer) {
		blamed := !n.lapsed(order.Miner, m.Voucher.Body.Payer) && n.gate.blame(from, stranger)
		n.commits.park(from, data, m, blamed)
		return p2p.Ignore
	}
	if m.Check(n.domain) != nil {
		return p2p.Reject
	}
	id, digest := m.ID(n.domain), m.Commit.Digest(n.domain)
	first, heard := n.commits.of(id)
	again := heard && first.digest == digest
	switch late := newest > order.CommitBy; {
	case late && (again || !heard):
		return p2p.Ignore // whoever helps to spread it only wastes the network's time
	case heard && !again && first.twice:
		return p2p.Ignore
	}
	if n.verifyCommitted(m, first) != nil {
		return p2p.Reject
	}
	n.noteCommit(id, digest, m)
	if newest > order.CommitBy {
		return p2p.Accept // a second commit: whoever holds the first shall know
	}
	// A miner that has no room to note this one asks the payer for its open vouchers before it works for it.
	_ = n.promised(m.Voucher, true)
	return n.book.offer(ctx, n.own(from), note{id: id, committed: &m})
}

// registered reports whether a commit's miner has a stake and its payer an account, as far as this node knows without
// asking. Before it knows anything it takes everybody for registered.
func (n *Node) registered(miner, payer protocol.Address) bool {
	mines, known := n.chain.Serves(miner, protocol.RoleMiner)
	pays, _ := n.pays(payer, 0)
	return mines && pays || !known
}

// lapsed reports whether nothing is wrong with a commit's miner and payer but that the payer's key has expired a moment
// ago. A forwarder that has not seen the newest blocks yet is honest.
func (n *Node) lapsed(miner, payer protocol.Address) bool {
	mines, _ := n.chain.Serves(miner, protocol.RoleMiner)
	pays, _ := n.pays(payer, expirySlack)
	return mines && pays
}

// pays reports whether a payer key is registered and has not expired more than some rounds ago.
func (n *Node) pays(payer protocol.Address, slack uint64) (yes, known bool) {
	newest, _, _ := n.chain.Rounds()
	until, known := n.chain.Pays(payer)
	return until != 0 && until >= newest-min(newest, slack), known
}

// verifyCommitted recovers those signatures of a commit that were not seen with the first for its assignment. The
// miner's comes first: its stake is what a forger has to name.
func (n *Node) verifyCommitted(m protocol.Committed, first firstCommit) error {
	if m.Commit != first.Commit {
		if err := m.Commit.Verify(n.domain, m.Assignment.Body.Miner); err != nil {
			return err
		}
	}
	if m.Voucher != first.Voucher {
		if err := m.Voucher.Verify(n.domain, m.Voucher.Body.Payer); err != nil {
			return err
		}
	}
	if m.Assignment != first.Assignment {
		return m.Assignment.Verify(n.domain, m.Assignment.Body.Requester)
	}
	return nil
}

// noteCommit remembers a commit whose signatures are good. When its miner has signed another one for the same order before,
// both are kept for the prosecutor.
func (n *Node) noteCommit(id, digest protocol.Hash, m protocol.Committed) {
	first := n.commits.note(id, digest, m)
	if first == nil {
		return
	}
	n.log.Warn("a miner signed two commits for one order", "assignment", id, "miner", m.Assignment.Body.Miner)
	n.metrics.contradiction()
	accuse(n, *first, m.Commit)
}

// recall reads who has registered, and looks again at the commits that waited for it.
func (n *Node) recall(ctx context.Context) {
	if err := n.chain.Follow(ctx); err != nil {
		n.log.Debug("who is registered is not known", "error", err)
		return
	}
	n.gate.follow(time.Now())
	for _, p := range n.commits.unpark(n.registered) {
		if p.blamed {
			n.gate.pardon(p.from)
		}
		n.validateCommit(ctx, "", p.data)
	}
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
	id := c.ID(n.domain)
	n.noteCommit(id, c.Commit.Digest(n.domain), c)
	for _, early := range n.gate.admit(id, c) {
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
