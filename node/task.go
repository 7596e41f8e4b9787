package node

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// task is one request on its way. It lives in the goroutine of Imagine; orders and quotes report by events.
type task struct {
	n       *Node
	request Request
	model   *model
	start   time.Time
	machine *roles.Requester
	events  chan roles.Event
	body    protocol.Task
	hidden  protocol.Opening // without key: each assignment has its own
	slot    uint8            // of the payer key
	work    sync.WaitGroup   // everything that Imagine started

	digest   protocol.Hash // of the first announcement: the task's name
	id       protocol.Hash // of the current assignment
	miner    protocol.Address
	follow   context.Context // of the current assignment's workers; ends when its miner is dropped
	drop     context.CancelFunc
	quote    protocol.Quote // of the current assignment, given at
	given    time.Time
	seed     protocol.Hash // of what choosing leaves to chance
	rejected []Rejected
	failure  error
	offers   map[protocol.Address]offer // the quote of each miner that the machine holds or held last

	mu         sync.Mutex // workers use what is below; by miner, where nothing is said
	tried      int        // miners that were given the task
	refusals   map[protocol.Address]string
	miners     int // that searches have found
	standings  map[protocol.Address]reputation.Standing
	faults     map[protocol.Address]reputation.Kind
	commits    map[protocol.Address]committedOrder
	deliveries map[protocol.Address]*Delivery
}

// offer is a quote with what it answered and where it came from.
type offer struct {
	quote     protocol.Signed[protocol.Quote]
	announced protocol.Signed[protocol.Announcement]
	from      peer.ID
}

// quoteArrived is a quote on its way to the machine, with what only a node has a use for.
type quoteArrived struct {
	roles.QuoteReceived
	offer offer
}

func (t *task) run(ctx context.Context) (*Delivery, error) {
	newest, _, known := t.n.chain.Rounds()
	if !known {
		return nil, ErrNoChain
	}
	t.step(ctx, roles.Started{Round: newest})
	for t.machine.State() != roles.Delivered && t.failure == nil {
		news := t.n.chain.News()
		timer := time.NewTimer(time.Minute)
		if d := t.machine.Deadline(); !d.IsZero() {
			timer.Reset(time.Until(d))
		}
		select {
		case <-ctx.Done():
			t.failure = ctx.Err()
		case event := <-t.events:
			t.step(ctx, event)
		case <-news:
			newest, _, _ := t.n.chain.Rounds()
			t.step(ctx, roles.RoundReached{Round: newest})
		case <-timer.C:
			t.catchUp(ctx)
			t.step(ctx, roles.Tick{})
		}
		timer.Stop()
	}
	if t.failure != nil {
		return nil, t.failure
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	d := t.deliveries[t.miner]
	d.Rejected = t.rejected
	if !d.Agreed.IsZero() {
		return d, nil // what it says of its miner, only its audit tells
	}
	t.n.reputation.delivered(t.quote, d.arrived.Sub(t.given))
	t.n.reputation.meet(t.body.Model, t.offers[t.miner].from)
	return d, nil
}

func (t *task) step(ctx context.Context, event roles.Event) {
	if q, ok := event.(quoteArrived); ok {
		if t.machine.Takes(q.Quote) { // else an order would be sent with a quote that the machine did not choose
			t.offers[q.Quote.Miner] = q.offer
		}
		event = q.QuoteReceived
	}
	effects, err := t.machine.Step(time.Now(), event)
	if err != nil {
		t.failure = err
		return
	}
	for _, effect := range effects {
		if err := t.carryOut(ctx, effect); err != nil {
			t.failure = err
			return
		}
	}
}

// catchUp hears what has come before anybody is called late.
func (t *task) catchUp(ctx context.Context) {
	for range len(t.events) {
		if t.failure == nil {
			t.step(ctx, <-t.events)
		}
	}
}

func (t *task) tell(ctx context.Context, event roles.Event) {
	select {
	case t.events <- event:
	case <-ctx.Done():
	}
}

func (t *task) carryOut(ctx context.Context, effect roles.Effect) error {
	switch e := effect.(type) {
	case roles.Announce:
		return t.announce(ctx)
	case roles.AskAgain:
		return t.askAgain(ctx)
	case roles.AssignTask:
		return t.assign(ctx, e)
	case roles.FetchPicture:
		t.mu.Lock()
		committed := t.commits[e.Miner]
		t.mu.Unlock()
		follow := t.follow
		t.work.Go(func() { t.fetch(follow, committed) })
	case roles.DropMiner:
		t.drop()
		t.n.reputation.observe(e.Miner, t.fault(e.Miner))
		t.rejected = append(t.rejected, Rejected{Assignment: t.id, Miner: e.Miner, Reason: e.Reason})
		t.n.observe(MinerDropped{Task: t.digest, Assignment: t.id, Miner: e.Miner, Reason: e.Reason})
	case roles.TakeBelowFloor:
		t.takeBelowFloor(e)
	case roles.GiveUp:
		return t.giveUp(e.Reason)
	}
	return nil
}

func (t *task) giveUp(reason string) error {
	err := fmt.Errorf("%w: %s", ErrNoPicture, reason)
	for _, r := range t.rejected {
		err = fmt.Errorf("%w; miner %s: %s", err, r.Miner.Short(), r.Reason)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.miners == 0 {
		err = fmt.Errorf("%w; the DHT knows no miner of model %s that the chain knows, asked through %d peers", err, t.body.Model.Short(), len(t.n.host.Peers()))
	}
	for miner, why := range t.refusals {
		err = fmt.Errorf("%w; miner %s: %s", err, miner.Short(), why)
	}
	return err
}

// announce signs and gossips the task and asks the providers of its model for quotes.
func (t *task) announce(ctx context.Context) error {
	n := t.n
	signed, request, err := t.question()
	if err != nil {
		return err
	}
	if t.digest.IsZero() {
		t.digest = signed.Digest(n.domain)
	}
	if err := n.publish(topicTask, protocol.TaskAnnounced{Announcement: signed, Prompt: t.spoken()}); err != nil {
		return err
	}
	t.work.Go(func() { t.askAll(ctx, signed, request) })
	return nil
}

// question signs an announcement that is valid from now on, and encodes what a miner is asked with it.
func (t *task) question() (protocol.Signed[protocol.Announcement], []byte, error) {
	n := t.n
	newest, _, _ := n.chain.Rounds()
	signed, err := protocol.Sign(n.key, n.domain, protocol.Announcement{
		Task: t.body, Requester: n.Address(), MaxPrice: t.request.MaxPrice, Expiry: newest + n.cfg.QuoteRounds,
	})
	if err != nil {
		return signed, nil, err
	}
	request, err := protocol.Encode(protocol.TaskAnnounced{Announcement: signed, Prompt: t.spoken()})
	return signed, request, err
}

// spoken is the prompt as everybody may hear it.
func (t *task) spoken() string {
	if t.request.Private {
		return ""
	}
	return t.request.Prompt
}
