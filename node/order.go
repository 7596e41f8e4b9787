package node

import (
	"context"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// committedOrder is an order whose commit is here.
type committedOrder struct {
	order   protocol.Committed
	opening protocol.Opening
	compute time.Duration
}

// assign signs the assignment and the voucher and follows the order in a worker.
func (t *task) assign(ctx context.Context, e roles.AssignTask) error {
	n := t.n
	offer := t.offers[e.Quote.Miner]
	terms, err := n.chain.Terms(ctx)
	if err != nil {
		return err
	}
	assignment, err := protocol.Sign(n.key, n.domain, protocol.Assignment{
		Task: t.body, Requester: n.Address(), Miner: e.Quote.Miner, Price: e.Quote.Price,
		CommitBy: e.CommitBy, Nonce: uint64(time.Now().UnixNano()),
	})
	if err != nil {
		return err
	}
	id := assignment.Digest(n.domain)
	paid, err := n.wallet.sign(n.domain, t.slot, id, assignment.Body, terms,
		func(number uint32) bool { return n.chain.Paid(n.Payer(), number) })
	if err != nil {
		return err
	}
	order := committedOrder{opening: t.hidden}
	order.order = protocol.Committed{Assignment: assignment, Voucher: paid.voucher, Prompt: t.spoken()}
	carried := orderRequest{
		Assignment: assignment, Voucher: paid.voucher, Prompt: t.spoken(), Quote: offer.quote,
		Announcement: offer.announced, Open: paid.open,
	}
	if t.request.Private {
		order.opening.Key = randomHash() // of this assignment alone: another miner's block is under another key
		carried.Opening = []protocol.Opening{order.opening}
	}
	if err := n.keepOpening(id, e.CommitBy, order.opening); err != nil {
		return err
	}
	request, err := protocol.Encode(carried)
	if err != nil {
		return err
	}
	t.id, t.miner, t.quote, t.given = id, e.Quote.Miner, e.Quote, time.Now()
	n.observe(QuotesWeighed{Task: t.digest, Quotes: t.weighed()})
	t.mu.Lock()
	t.tried++
	t.mu.Unlock()
	n.observe(TaskAssigned{Task: t.digest, Assignment: id, Miner: e.Quote.Miner, Price: e.Quote.Price, CommitBy: e.CommitBy})
	t.follow, t.drop = context.WithCancel(ctx) //nolint:fatcontext // each assignment is followed for itself
	follow := t.follow
	t.work.Go(func() { t.send(follow, offer.from, e.Quote.Miner, order, request) })
	return nil
}

// send sends an order and turns its miner's replies into events. After the commit it listens on: until the picture is here
// its miner must not be gone.
func (t *task) send(ctx context.Context, to peer.ID, miner protocol.Address, order committedOrder, request []byte) {
	s, err := t.n.host.OpenStream(ctx, to, orderProtocol())
	if err == nil {
		defer s.Close()
		err = s.Send(ctx, request)
	}
	for err == nil {
		var reply orderReply
		if reply, err = receiveReply(ctx, s); err != nil {
			break
		}
		var done bool
		if done, err = t.replied(ctx, miner, order, reply); done {
			return
		}
	}
	t.tell(ctx, roles.StreamBroken{Miner: miner, Reason: err.Error()})
}

func receiveReply(ctx context.Context, s *p2p.Stream) (orderReply, error) {
	data, err := s.Receive(ctx)
	if err != nil {
		return orderReply{}, err
	}
	return protocol.Decode[orderReply](data, maxOrderFrame)
}

func (t *task) replied(ctx context.Context, miner protocol.Address, order committedOrder, r orderReply) (done bool, err error) {
	switch r.Stage {
	case stageAlive:
		t.tell(ctx, roles.MinerBeats{Miner: miner})
	case stageAccepted:
		t.tell(ctx, roles.AssignmentAccepted{Miner: miner})
	case stageStep:
		t.n.observe(StepSeen{Task: t.digest, Miner: miner, Index: int(r.Index), Of: int(r.Of)})
		t.tell(ctx, roles.StepReported{Miner: miner, Index: int(r.Index), Of: int(r.Of)})
	case stageRefused, stageFailed:
		if r.Stage == stageRefused {
			t.blame(miner, reputation.Refused)
		}
		t.tell(ctx, roles.AssignmentRefused{Miner: miner, Reason: clip(r.Reason)})
		return true, nil
	case stageCommit:
		if len(r.Commit) != 1 {
			return false, protocol.ErrMismatch
		}
		order.order.Commit = r.Commit[0]
		if err := order.order.Verify(t.n.domain); err != nil {
			return false, err
		}
		t.n.noteCommit(order.order.ID(t.n.domain), r.Commit[0].Digest(t.n.domain), order.order)
		order.compute = time.Duration(r.Compute) * time.Millisecond
		t.mu.Lock()
		t.commits[miner] = order
		t.mu.Unlock()
		t.tell(ctx, roles.CommitReceived{Miner: miner, Commit: order.order.Commit.Body})
	default:
		return false, fmt.Errorf("%w: stage %d", protocol.ErrRange, r.Stage)
	}
	return false, nil
}
