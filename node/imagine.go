package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// Errors of a request for a picture.
var (
	ErrNoPicture = errors.New("no picture")
	ErrNoChain   = errors.New("the chain cannot be reached")
)

// Request is what a person wants.
type Request struct {
	Prompt string
	Params compute.Params
	// Model is the root of the model; zero is the node's own. Its tier is the picture's.
	Model    protocol.Hash
	MaxPrice protocol.Amount
	// Avoid are miners that must not make this picture.
	Avoid []protocol.Address
	// Private tells prompt and picture only to the miner and to those drawn to judge the picture.
	Private bool
}

// Delivery is a picture that arrived. Its task is not settled yet: Await tells how it ends.
type Delivery struct {
	Assignment protocol.Hash
	Receipt    protocol.Receipt // without certificate; of a private picture with its opening
	Block      []byte           // the PNG as its miner made it: the block that the commit names, or what that hides
	Picture    *compute.Picture
	CID        cid.Cid
	Miner      protocol.Address
	Price      protocol.Amount
	Score      int32         // plain, computed here
	Took       time.Duration // from the request to the checked picture
	Compute    time.Duration // of it, what the miner says its engine took
	Rejected   []Rejected    // assignments that failed before this one
	// Agreed is zero, or the picture scores below the floor of the exact tier and this is the miner that was refused for the
	// same pixels before: what the model makes of the task, unless both lie. Auditors make it again before anybody is paid.
	Agreed protocol.Address

	arrived time.Time
}

// Rejected is an assignment that a requester gave up.
type Rejected struct {
	Assignment protocol.Hash
	Miner      protocol.Address
	Reason     string
}

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

// committedOrder is an order whose commit is here.
type committedOrder struct {
	order   protocol.Committed
	opening protocol.Opening
	compute time.Duration
}

// Imagine asks the network for a picture and returns it once it is here and checked. It does not wait for the
// committee. Money is promised to at most one miner at a time, and a promise to a miner that failed is never paid
// unless a committee accepts what it delivered.
func (n *Node) Imagine(ctx context.Context, r Request) (*Delivery, error) {
	t, err := n.newTask(ctx, r)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer t.work.Wait()
	defer cancel()
	return t.run(ctx)
}

// newTask checks a request and sets up its task, which has not been announced.
func (n *Node) newTask(ctx context.Context, r Request) (*task, error) {
	if err := protocol.ValidatePrompt(r.Prompt); err != nil {
		return nil, err
	}
	model, err := n.findModel(ctx, r.Model)
	if err != nil {
		return nil, err
	}
	if err := model.Validate(r.Prompt, r.Params); err != nil {
		return nil, err
	}
	slot, err := n.checkFunds(ctx, r.MaxPrice)
	if err != nil {
		return nil, err
	}
	hidden := protocol.Opening{Prompt: r.Prompt}
	if r.Private {
		hidden.Salt = randomHash()
	}
	class, tokens := model.reading(model.tier, hidden.Salt, r.Prompt)
	t := &task{
		n: n, request: r, model: model, hidden: hidden, slot: slot, start: time.Now(), events: make(chan roles.Event, 64),
		seed: randomHash(), standings: map[protocol.Address]reputation.Standing{}, faults: map[protocol.Address]reputation.Kind{},
		offers: map[protocol.Address]offer{}, refusals: map[protocol.Address]string{},
		commits: map[protocol.Address]committedOrder{}, deliveries: map[protocol.Address]*Delivery{},
		body: protocol.Task{
			Model: model.Root(), Prompt: protocol.PromptHash(hidden.Salt, r.Prompt), Tokens: tokens, Class: class,
			Width: uint16(r.Params.Width), Height: uint16(r.Params.Height), Steps: uint16(r.Params.Steps),
			Guidance: uint16(r.Params.Guidance), Seed: r.Params.Seed, Tier: model.tier,
		},
	}
	t.machine = roles.NewRequester(n.patience(model), r.MaxPrice, t.choose)
	return t, nil
}

// The bounds of what a miner of a model from outside is given for a step. Such programs load gigabytes before the first
// one, and not all of them tell of steps, so a step may be the whole picture. A miner that is gone is found out by its
// silence all the same, and one that does nothing is dropped by its commit-by round at the latest.
const (
	outsideLeast = time.Minute
	outsideMost  = 3 * time.Minute
)

// patience returns how patient a requester is with miners of a model.
func (n *Node) patience(m *model) roles.RequesterConfig {
	cfg := n.cfg.Requester
	if m.tier == protocol.TierStatistical {
		cfg.LeastWait, cfg.MostWait = max(cfg.LeastWait, outsideLeast), max(cfg.MostWait, outsideMost)
	}
	return cfg
}

// checkFunds refuses early what miners would refuse one by one. It returns the slot of the payer key.
func (n *Node) checkFunds(ctx context.Context, price protocol.Amount) (slot uint8, err error) {
	state, err := n.chain.Payer(ctx, n.wallet.key.Address())
	if err != nil {
		return 0, fmt.Errorf("look up the payer: %w", err)
	}
	if state.Deposit < price {
		return 0, fmt.Errorf("%w: the deposit is %s, the highest price %s: deposit %s more", ErrOverdrawn, state.Deposit, price, price-state.Deposit)
	}
	if need := price * protocol.Amount(n.cfg.Miner.SecurityFactor); state.Security < need {
		return 0, fmt.Errorf("%w: the security is %s, a price of %s needs %s: lock %s more", ErrOverdrawn, state.Security, price, need, need-state.Security)
	}
	return state.Slot, nil
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
