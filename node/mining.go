package node

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// pace remembers how long this miner's pictures took, so that its quotes are honest.
type pace struct {
	mu       sync.Mutex
	estimate time.Duration // exponentially weighted mean
	spread   time.Duration // mean absolute deviation
}

func newPace(estimate time.Duration) *pace { return &pace{estimate: estimate, spread: estimate / 2} }

func (p *pace) add(took time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	off := took - p.estimate
	p.estimate += off / 4
	p.spread += (off.Abs() - p.spread) / 4
}

// quantiles returns the median and the 90th percentile for a usual picture with others waiting before it. The deviation
// of a normal distribution is 1.25 times its mean absolute deviation, its 90th percentile 1.28 deviations up.
func (p *pace) quantiles(waiting int) (p50, p90 time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p50 = p.estimate * time.Duration(waiting+1)
	return p50, p50 + time.Duration(1.6*float64(p.spread)*math.Sqrt(float64(waiting+1)))
}

// queue holds the orders that this miner has accepted and not finished. It keeps one order from being worked on twice,
// whatever its requester repeats, and more from being accepted than quotes promised: a quote costs nothing to ask for.
type queue struct {
	mu     sync.Mutex
	orders map[protocol.Hash]protocol.Hash // to their models
}

func newQueue() *queue { return &queue{orders: map[protocol.Hash]protocol.Hash{}} }

// enter takes a place for an order, or says why there is none. The returned function gives the place back; it may be called
// more than once.
func (q *queue) enter(id, model protocol.Hash, most int) (leave func(), err error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if _, twice := q.orders[id]; twice {
		return nil, errors.New("this order is being worked on")
	}
	if len(q.orders) >= most {
		return nil, fmt.Errorf("%d pictures are waiting already", len(q.orders))
	}
	q.orders[id] = model
	return sync.OnceFunc(func() { q.drop(id) }), nil
}

// waiting returns how many orders for one model are in the queue.
func (q *queue) waiting(model protocol.Hash) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	count := 0
	for _, m := range q.orders {
		if m == model {
			count++
		}
	}
	return count
}

func (q *queue) drop(id protocol.Hash) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.orders, id)
}

// Load returns how many orders are in the queue.
func (q *queue) Load() int64 {
	q.mu.Lock()
	defer q.mu.Unlock()
	return int64(len(q.orders))
}

// serveQuote answers one request for a quote.
func (n *Node) serveQuote(ctx context.Context, s *p2p.Stream) {
	data, err := s.Receive(ctx)
	if err != nil {
		return
	}
	reply := quoteReply{}
	if quote, err := n.quote(data); err != nil {
		reply.Refusal = err.Error()
	} else {
		reply.Quote = []protocol.Signed[protocol.Quote]{quote}
	}
	if out, err := protocol.Encode(reply); err == nil {
		_ = s.Send(ctx, out)
	}
}

// quote decides whether this miner wants a task, and for how much.
func (n *Node) quote(data []byte) (protocol.Signed[protocol.Quote], error) {
	var none protocol.Signed[protocol.Quote]
	m, err := protocol.Decode[protocol.TaskAnnounced](data, protocol.MaxAnnouncedBytes)
	if err != nil {
		return none, err
	}
	if err := m.Check(); err != nil {
		return none, err
	}
	task := m.Announcement.Body.Task
	newest, _, known := n.chain.Rounds()
	if !known {
		return none, errors.New("this miner does not see the chain now")
	}
	model, err := n.offered(task)
	switch waiting := n.queued.Load(); {
	case err != nil:
		return none, err
	case m.Announcement.Body.MaxPrice < n.price(model):
		return none, fmt.Errorf("the price here is %s", n.price(model))
	case waiting >= int64(n.cfg.Queue):
		return none, fmt.Errorf("%d pictures are waiting already", waiting)
	}
	if m.Prompt != "" { // a hidden one comes with the order, and is looked at then
		if err := model.takes(task, protocol.Opening{Prompt: m.Prompt}); err != nil {
			return none, err
		}
	}
	// What is dear comes last: a stranger's signature, then an own one.
	if err := m.Announcement.Verify(n.domain, m.Announcement.Body.Requester); err != nil {
		return none, err
	}
	p50, p90 := model.maker.expect(params(task), n.queued.waiting(task.Model))
	return protocol.Sign(n.key, n.domain, protocol.Quote{
		Announcement: m.Announcement.Digest(n.domain),
		Miner:        n.Address(),
		Price:        n.price(model),
		P50:          uint32(p50.Milliseconds()),
		P90:          uint32(p90.Milliseconds()),
		Loaded:       model.maker.loaded(),
		Expiry:       newest + n.cfg.QuoteRounds,
	})
}

// serveOrder takes one order and keeps the requester posted until it has the picture.
func (n *Node) serveOrder(ctx context.Context, s *p2p.Stream) {
	data, err := s.Receive(ctx)
	if err != nil {
		return
	}
	request, err := protocol.Decode[orderRequest](data, maxOrderFrame)
	if err != nil {
		s.Reset()
		return
	}
	j := &job{n: n, stream: s, request: request, id: request.Assignment.Digest(n.domain), left: make(chan struct{})}
	defer j.beat(ctx)()
	event, maker, err := n.examine(ctx, request)
	j.opening = told(request)
	if err != nil {
		j.reply(ctx, orderReply{Stage: stageRefused, Reason: err.Error()})
		return
	}
	j.maker = maker
	salt, err := n.secret("trace", j.id, 0)
	if err != nil {
		j.reply(ctx, orderReply{Stage: stageFailed, Reason: "the miner had an internal error"})
		return
	}
	j.machine = roles.NewMiner(n.cfg.Miner, n.Address(), j.id, salt)
	if err := j.step(ctx, event); err != nil {
		n.log.Warn("order failed", "assignment", j.id, "error", err)
		j.reply(ctx, orderReply{Stage: stageFailed, Reason: "the miner had an internal error"})
		return
	}
	if s := j.machine.State(); s != roles.Refused && s != roles.Abandoned {
		j.attend(ctx)
	}
}

// examine verifies everything an order carries, looks up its payer, and finds what makes the picture.
func (n *Node) examine(ctx context.Context, r orderRequest) (roles.OrderReceived, *maker, error) {
	var none roles.OrderReceived
	if err := n.payable(ctx, r); err != nil {
		return none, nil, err
	}
	if err := protocol.VerifyOrder(n.domain, r.Assignment, r.Voucher, r.Prompt); err != nil {
		return none, nil, err
	}
	if err := n.verifyQuote(r); err != nil {
		return none, nil, fmt.Errorf("verify quote: %w", err)
	}
	model, err := n.offered(r.Assignment.Body.Task)
	if err != nil {
		return none, nil, err
	}
	if err := model.takes(r.Assignment.Body.Task, told(r)); err != nil {
		return none, nil, err
	}
	standing, err := n.standing(ctx, r)
	if err != nil {
		return none, nil, err
	}
	newest, _, _ := n.chain.Rounds()
	return roles.OrderReceived{
		Order:    roles.Order{Assignment: r.Assignment, Voucher: r.Voucher, Prompt: told(r).Prompt},
		Quote:    r.Quote.Body,
		Standing: standing,
		Round:    newest,
	}, model.maker, nil
}

// told returns what an order tells of its prompt, in the open or not.
func told(r orderRequest) protocol.Opening {
	if r.Prompt == "" && len(r.Opening) == 1 {
		return r.Opening[0]
	}
	return protocol.Opening{Prompt: r.Prompt}
}

// takes says why a miner does not make a picture of a prompt, or nil.
func (m *model) takes(t protocol.Task, o protocol.Opening) error {
	if err := o.Check(t); err != nil {
		return err
	}
	if err := m.Validate(o.Prompt, params(t)); err != nil {
		return err
	}
	return m.checkReading(t, o.Salt, o.Prompt)
}

// verifyQuote checks that the quote is this miner's and was given for this very task: a quote for few steps must not buy
// many.
func (n *Node) verifyQuote(r orderRequest) error {
	if err := r.Quote.Verify(n.domain, n.Address()); err != nil {
		return err
	}
	if err := r.Announcement.Verify(n.domain, r.Assignment.Body.Requester); err != nil {
		return fmt.Errorf("announcement: %w", err)
	}
	if r.Quote.Body.Announcement != r.Announcement.Digest(n.domain) || r.Announcement.Body.Task != r.Assignment.Body.Task {
		return fmt.Errorf("%w: the quote was given for another task", protocol.ErrMismatch)
	}
	return nil
}

// standing looks the payer up and notes every promise that came with the order. A payer without money is refused before
// anything is noted: keys are free, and their promises would push out those that count.
func (n *Node) standing(ctx context.Context, r orderRequest) (roles.Standing, error) {
	var none roles.Standing
	payer, price := r.Voucher.Body.Payer, r.Voucher.Body.Price
	state, err := n.chain.Payer(ctx, payer)
	if err != nil {
		n.log.Warn("payer not looked up", "payer", payer, "error", err)
		return none, errNoLookup
	}
	if state.Deposit < price {
		return none, fmt.Errorf("the deposit is %s, the price %s: deposit at least %s more", state.Deposit, price, price-state.Deposit)
	}
	terms, err := n.chain.Terms(ctx)
	if err != nil {
		n.log.Warn("terms not looked up", "error", err)
		return none, errNoLookup
	}
	if n.chain.Paid(payer, r.Voucher.Body.Number) {
		return none, fmt.Errorf("voucher %d of this payer is paid already", r.Voucher.Body.Number)
	}
	newest, _, _ := n.chain.Rounds()
	n.exposure.expire(payer, newest, terms.Epoch, n.chain.Paid) // makes room
	for _, v := range append(slices.Clone(r.Open), r.Voucher) {
		if err := v.Verify(n.domain, payer); err != nil {
			return none, fmt.Errorf("verify open voucher %d: %w", v.Body.Number, err)
		}
		if v.Body.SettleBy < terms.Epoch || n.chain.Paid(payer, v.Body.Number) {
			continue // shown by a payer that has not heard yet
		}
		if err := n.promised(v, false); err != nil {
			return none, err
		}
	}
	n.exposure.bind(payer, state.Account)
	n.exposure.expire(payer, newest, terms.Epoch, n.chain.Paid)
	open, mine, contradicted := n.exposure.owed(payer)
	return roles.Standing{
		Slot: state.Slot, Deposit: state.Deposit, Security: state.Security, Limit: state.Limit,
		Open: open, Mine: mine, Contradicted: contradicted, Epoch: terms.Epoch, Params: terms.Params,
	}, nil
}

// errNoLookup is all that a stranger is told of this node's trouble with its chain.
var errNoLookup = errors.New("this miner cannot look up the payer now")
