package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// Errors of a request for a picture.
var (
	ErrNoPicture = errors.New("no picture")
	ErrNoChain   = errors.New("the chain cannot be reached")
	ErrNoMiner   = errors.New("no miner found")
)

// Request is what a person wants.
type Request struct {
	Prompt   string
	Params   compute.Params
	MaxPrice protocol.Amount
	// Avoid are miners that must not make this picture.
	Avoid []protocol.Address
}

// Delivery is a picture that arrived. Its task is not settled yet: Await tells how it ends.
type Delivery struct {
	Assignment protocol.Hash
	Receipt    protocol.Receipt // without certificate
	Block      []byte           // the PNG as its miner made it: the block that the commit names
	Picture    *compute.Picture
	CID        cid.Cid
	Miner      protocol.Address
	Price      protocol.Amount
	Score      int32         // plain, computed here
	Took       time.Duration // from the request to the checked picture
	Compute    time.Duration // of it, what the miner says its engine took
	Rejected   []Rejected    // assignments that failed before this one
}

// Rejected is an assignment that a requester gave up.
type Rejected struct {
	Assignment protocol.Hash
	Miner      protocol.Address
	Reason     string
}

// task is one request on its way. It lives in the goroutine of Imagine; orders and quotes report by events.
type task struct {
	n         *Node
	request   Request
	hash      protocol.Hash // prompt hash
	start     time.Time
	machine   *roles.Requester
	events    chan roles.Event
	digest    protocol.Hash // of the newest announcement
	announced protocol.Signed[protocol.Announcement]
	body      protocol.Task

	quotes   map[protocol.Address]protocol.Signed[protocol.Quote]
	peers    map[protocol.Address]peer.ID
	order    protocol.Committed // of the current assignment; the commit comes last
	id       protocol.Hash
	drop     context.CancelFunc
	compute  time.Duration
	rejected []Rejected
	failure  error

	mu     sync.Mutex // workers write what is below, and quotes, peers, order and compute above
	result *Delivery
}

// Imagine asks the network for a picture and returns it once it is here and checked. It does not wait for the
// committee. Money is promised to at most one miner at a time, and a promise to a miner that failed is never paid
// unless a committee accepts what it delivered.
func (n *Node) Imagine(ctx context.Context, r Request) (*Delivery, error) {
	if err := protocol.ValidatePrompt(r.Prompt); err != nil {
		return nil, err
	}
	if err := n.engine.Validate(r.Prompt, r.Params); err != nil {
		return nil, err
	}
	if err := n.checkFunds(ctx, r.MaxPrice); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	t := &task{
		n: n, request: r, start: time.Now(), events: make(chan roles.Event, 64),
		machine: roles.NewRequester(n.cfg.Requester, r.MaxPrice, n.choose),
		quotes:  map[protocol.Address]protocol.Signed[protocol.Quote]{},
		peers:   map[protocol.Address]peer.ID{},
		body: protocol.Task{
			Model: n.model, Prompt: protocol.PromptHash(protocol.Hash{}, r.Prompt),
			Width: uint16(r.Params.Width), Height: uint16(r.Params.Height), Steps: uint16(r.Params.Steps),
			Guidance: uint16(r.Params.Guidance), Seed: r.Params.Seed, Tier: protocol.TierExact,
		},
	}
	defer t.close(cancel)
	return t.run(ctx)
}

func (t *task) close(cancel context.CancelFunc) {
	cancel()
	if t.drop != nil {
		t.drop()
	}
}

// checkFunds refuses early what miners would refuse one by one.
func (n *Node) checkFunds(ctx context.Context, price protocol.Amount) error {
	state, err := n.chain.Payer(ctx, n.wallet.key.Address())
	if err != nil {
		return fmt.Errorf("look up the payer: %w", err)
	}
	if state.Deposit < price {
		return fmt.Errorf("%w: the deposit is %s, the highest price %s: deposit %s more", ErrOverdrawn, state.Deposit, price, price-state.Deposit)
	}
	if need := price * protocol.Amount(n.cfg.Miner.SecurityFactor); state.Security < need {
		return fmt.Errorf("%w: the security is %s, a price of %s needs %s: lock %s more", ErrOverdrawn, state.Security, price, need, need-state.Security)
	}
	return nil
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
			t.step(ctx, roles.Tick{})
		}
		timer.Stop()
	}
	if t.failure != nil {
		return nil, t.failure
	}
	t.result.Rejected = t.rejected
	return t.result, nil
}

func (t *task) step(ctx context.Context, event roles.Event) {
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
	case roles.AssignTask:
		return t.assign(ctx, e)
	case roles.FetchPicture:
		t.mu.Lock()
		order := t.order
		t.mu.Unlock()
		go t.fetch(ctx, order)
	case roles.DropMiner:
		t.drop()
		t.rejected = append(t.rejected, Rejected{Assignment: t.id, Miner: e.Miner, Reason: e.Reason})
		t.n.observe(MinerDropped{Task: t.digest, Assignment: t.id, Miner: e.Miner, Reason: e.Reason})
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
	return err
}

// announce signs and gossips the task and asks the providers of its model for quotes.
func (t *task) announce(ctx context.Context) error {
	n := t.n
	newest, _, _ := n.chain.Rounds()
	signed, err := protocol.Sign(n.key, n.domain, protocol.Announcement{
		Task: t.body, Requester: n.Address(), MaxPrice: t.request.MaxPrice, Expiry: newest + n.cfg.QuoteRounds,
	})
	if err != nil {
		return err
	}
	t.digest, t.announced = signed.Digest(n.domain), signed
	announced := protocol.TaskAnnounced{Announcement: signed, Prompt: t.request.Prompt}
	if err := n.publish(ctx, topicTask, announced); err != nil {
		return err
	}
	request, err := protocol.Encode(announced)
	if err != nil {
		return err
	}
	go t.askAll(ctx, t.digest, request)
	return nil
}

// askAll asks miners as the DHT finds them.
func (t *task) askAll(ctx context.Context, digest protocol.Hash, request []byte) {
	find, cancel := context.WithTimeout(ctx, t.n.cfg.Requester.AnnounceWait)
	defer cancel()
	var asked sync.WaitGroup
	for info := range t.n.host.FindProviders(find, modelCID(t.n.model), t.n.cfg.Providers) {
		if info.ID == t.n.host.ID() {
			continue
		}
		asked.Go(func() {
			if err := t.ask(find, info, digest, request); err != nil {
				t.n.log.Debug("no quote", "peer", info.ID, "error", err)
			}
		})
	}
	asked.Wait()
	t.tell(ctx, roles.QuotesComplete{})
}

func (t *task) ask(ctx context.Context, info peer.AddrInfo, digest protocol.Hash, request []byte) error {
	n := t.n
	reply, err := n.call(ctx, info, request)
	if err != nil {
		return err
	}
	if len(reply.Quote) != 1 {
		return fmt.Errorf("refused: %s", clip(reply.Refusal))
	}
	quote := reply.Quote[0]
	miner, err := p2p.AddressFromPeerID(info.ID)
	if err != nil {
		return err
	}
	if err := quote.Verify(n.domain, miner); err != nil {
		return err
	}
	if quote.Body.Miner != miner || quote.Body.Announcement != digest {
		return protocol.ErrMismatch
	}
	registered, stake, err := n.chain.Registered(ctx, miner)
	if err != nil {
		return err
	}
	if !registered.Has(protocol.RoleMiner) || stake == 0 {
		return fmt.Errorf("miner %s has no stake", miner)
	}
	if slices.Contains(t.request.Avoid, miner) {
		return fmt.Errorf("miner %s is to be avoided", miner)
	}
	t.mu.Lock()
	t.quotes[miner], t.peers[miner] = quote, info.ID
	t.mu.Unlock()
	n.observe(QuoteSeen{Task: digest, Quote: quote.Body})
	t.tell(ctx, roles.QuoteReceived{Quote: quote.Body})
	return nil
}

// call sends one request for a quote and returns the answer.
func (n *Node) call(ctx context.Context, to peer.AddrInfo, request []byte) (quoteReply, error) {
	if err := n.host.Connect(ctx, to); err != nil {
		return quoteReply{}, err
	}
	s, err := n.host.OpenStream(ctx, to.ID, quoteProtocol())
	if err != nil {
		return quoteReply{}, err
	}
	defer s.Close()
	if err := s.Send(ctx, request); err != nil {
		return quoteReply{}, err
	}
	data, err := s.Receive(ctx)
	if err != nil {
		return quoteReply{}, err
	}
	return protocol.Decode[quoteReply](data, maxQuoteFrame)
}

// assign signs the assignment and the voucher and follows the order in a worker.
func (t *task) assign(ctx context.Context, e roles.AssignTask) error {
	n := t.n
	t.mu.Lock()
	quote, to := t.quotes[e.Quote.Miner], t.peers[e.Quote.Miner]
	t.mu.Unlock()
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
	paid, err := n.wallet.sign(n.domain, id, assignment.Body, terms,
		func(number uint32) bool { return n.chain.Paid(n.Payer(), number) })
	if err != nil {
		return err
	}
	request, err := protocol.Encode(orderRequest{
		Assignment: assignment, Voucher: paid.voucher, Prompt: t.request.Prompt, Quote: quote,
		Announcement: t.announced, Open: paid.open,
	})
	if err != nil {
		return err
	}
	order := protocol.Committed{Assignment: assignment, Voucher: paid.voucher, Prompt: t.request.Prompt}
	t.id = id
	n.observe(TaskAssigned{Task: t.digest, Assignment: id, Miner: e.Quote.Miner, Price: e.Quote.Price, CommitBy: e.CommitBy})
	follow, cancel := context.WithCancel(ctx)
	t.drop = cancel
	go t.follow(follow, to, e.Quote.Miner, order, request)
	return nil
}

// follow sends an order and turns its miner's replies into events.
func (t *task) follow(ctx context.Context, to peer.ID, miner protocol.Address, order protocol.Committed, request []byte) {
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

func (t *task) replied(ctx context.Context, miner protocol.Address, order protocol.Committed, r orderReply) (done bool, err error) {
	switch r.Stage {
	case stageAccepted:
		t.tell(ctx, roles.AssignmentAccepted{Miner: miner})
	case stageStep:
		t.n.observe(StepSeen{Task: t.digest, Miner: miner, Index: int(r.Index), Of: int(r.Of)})
		t.tell(ctx, roles.StepReported{Miner: miner, Index: int(r.Index), Of: int(r.Of)})
	case stageRefused, stageFailed:
		t.tell(ctx, roles.AssignmentRefused{Miner: miner, Reason: clip(r.Reason)})
		return true, nil
	case stageCommit:
		if len(r.Commit) != 1 {
			return false, protocol.ErrMismatch
		}
		order.Commit = r.Commit[0]
		if err := order.Verify(t.n.domain); err != nil {
			return false, err
		}
		t.mu.Lock()
		t.order, t.compute = order, time.Duration(r.Compute)*time.Millisecond
		t.mu.Unlock()
		t.tell(ctx, roles.CommitReceived{Miner: miner, Commit: order.Commit.Body})
		return true, nil
	default:
		return false, fmt.Errorf("%w: stage %d", protocol.ErrRange, r.Stage)
	}
	return false, nil
}

// fetch gets the picture and judges it as the committee will: a picture below the floor is not waited for.
func (t *task) fetch(ctx context.Context, order protocol.Committed) {
	n, miner := t.n, order.Assignment.Body.Miner
	// The case is opened here, too: the requester wants the certificate even if it heard no gossip of the commit.
	n.book.offer(note{id: order.ID(n.domain), committed: &order})
	block, picture, err := n.fetchPicture(ctx, order)
	if err != nil {
		t.tell(ctx, roles.PictureRefused{Miner: miner, Reason: err.Error()})
		return
	}
	score, median, err := n.judge(ctx, order.Prompt, picture)
	if err != nil {
		t.tell(ctx, roles.PictureRefused{Miner: miner, Reason: err.Error()})
		return
	}
	if floor := n.engine.Floor(order.Prompt); median < floor {
		reason := fmt.Sprintf("the picture scores %.4f, below the floor of %.4f", float64(median)/1e4, float64(floor)/1e4)
		t.tell(ctx, roles.PictureRefused{Miner: miner, Reason: reason})
		return
	}
	t.deliver(ctx, order, block, picture, score)
}

// judgements is how many augmentations a requester scores. The committee will score others, of seeds nobody knows
// yet; a few give its median well enough to turn away what it would reject.
const judgements = 3

// judge returns the plain score of a picture and the median of some augmented ones.
func (n *Node) judge(ctx context.Context, prompt string, p *compute.Picture) (plain, median int32, err error) {
	release, err := hold(ctx, n.crew.scoring)
	if err != nil {
		return 0, 0, err
	}
	defer release()
	if plain, err = n.engine.Score(prompt, p.RGB, p.Width, p.Height); err != nil {
		return 0, 0, err
	}
	scores := make([]int32, judgements)
	for i := range scores {
		if scores[i], err = n.engine.ScoreAugmented(prompt, p.RGB, p.Width, p.Height, randomHash()); err != nil {
			return 0, 0, err
		}
	}
	slices.Sort(scores)
	return plain, scores[judgements/2], nil
}

// deliver hands the checked picture to the goroutine of Imagine.
func (t *task) deliver(ctx context.Context, order protocol.Committed, block []byte, picture *compute.Picture, score int32) {
	n, miner := t.n, order.Assignment.Body.Miner
	took := time.Since(t.start)
	t.mu.Lock()
	t.result = &Delivery{
		Assignment: order.ID(n.domain),
		Receipt:    protocol.Receipt{Domain: n.domain, Committed: order},
		Block:      block, Picture: picture, CID: rawCID(order.Commit.Body.Picture),
		Miner: miner, Price: order.Assignment.Body.Price, Score: score, Took: took, Compute: t.compute,
	}
	t.mu.Unlock()
	n.observe(PictureDelivered{Task: t.digest, Assignment: order.ID(n.domain), Miner: miner, Score: score, Took: took})
	t.tell(ctx, roles.PictureChecked{Miner: miner})
}

// Await returns how a delivered task ended and the evidence for it, waiting until this node has seen it.
func (n *Node) Await(ctx context.Context, assignment protocol.Hash) (protocol.Outcome, protocol.Evidence, error) {
	end, err := n.book.await(ctx, assignment)
	return end.Outcome, end.Evidence, err
}
