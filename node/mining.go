package node

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/limn-network/limn/compute"
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

// enter takes a place for an order, or says why there is none.
func (q *queue) enter(id, model protocol.Hash, most int) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if _, twice := q.orders[id]; twice {
		return errors.New("this order is being worked on")
	}
	if len(q.orders) >= most {
		return fmt.Errorf("%d pictures are waiting already", len(q.orders))
	}
	q.orders[id] = model
	return nil
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

func (q *queue) leave(id protocol.Hash) {
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

// job is one order on its way to a commit. It lives in the goroutine that serves the order's stream.
type job struct {
	n       *Node
	stream  *p2p.Stream
	request orderRequest
	id      protocol.Hash
	opening protocol.Opening
	maker   *maker
	machine *roles.Miner
	took    time.Duration

	speaking sync.Mutex // held for each frame
	leaving  sync.Once
	left     chan struct{} // closed when the requester has hung up
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

func (j *job) reply(ctx context.Context, r orderReply) {
	data, err := protocol.Encode(r)
	if err != nil {
		return
	}
	j.speaking.Lock()
	defer j.speaking.Unlock()
	if err := j.stream.Send(ctx, data); err != nil {
		j.leave(err)
	}
}

// leave notes that the requester has hung up.
func (j *job) leave(why error) {
	j.leaving.Do(func() {
		j.n.log.Debug("requester does not listen", "assignment", j.id, "error", why)
		close(j.left)
	})
}

// beat says that this machine lives, and notices when the requester hangs up. It waits for neither the engine nor the chain
// nor the disk: a requester turns away from whom it does not hear. The returned function ends it.
func (j *job) beat(ctx context.Context) (stop func()) {
	listening, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	var work sync.WaitGroup
	work.Go(func() {
		if err := j.stream.Lost(listening); err != nil {
			j.leave(err)
		}
	})
	work.Go(func() {
		tick := time.NewTicker(roles.Beat)
		defer tick.Stop()
		for {
			j.reply(ctx, orderReply{Stage: stageAlive})
			select {
			case <-tick.C:
			case <-j.left:
				return
			case <-done: // and not the end of the context of a frame half sent, which would break the stream
				return
			}
		}
	})
	return func() {
		close(done)
		cancel()
		work.Wait()
	}
}

// attend beats on until the requester has fetched the picture and hung up, or should have.
func (j *job) attend(ctx context.Context) {
	timer := time.NewTimer(2 * j.n.cfg.Requester.FetchWait)
	defer timer.Stop()
	select {
	case <-j.left:
	case <-timer.C:
	case <-ctx.Done():
	}
}

func (j *job) step(ctx context.Context, event roles.Event) error {
	effects, err := j.machine.Step(time.Now(), event)
	if err != nil {
		return err
	}
	for _, effect := range effects {
		if err := j.carryOut(ctx, effect); err != nil {
			return err
		}
	}
	return nil
}

func (j *job) carryOut(ctx context.Context, effect roles.Effect) error {
	switch e := effect.(type) {
	case roles.AcceptOrder:
		return j.accept(ctx, e.Order)
	case roles.RefuseOrder:
		j.reply(ctx, orderReply{Stage: stageRefused, Reason: e.Reason})
	case roles.AbandonOrder:
		j.reply(ctx, orderReply{Stage: stageFailed, Reason: e.Reason})
	case roles.PublishCommit:
		return j.commit(ctx, e)
	}
	return nil
}

// accept makes the picture, unless that was done before: a requester that lost the answer asks again.
func (j *job) accept(ctx context.Context, order roles.Order) error {
	if err := j.n.queued.enter(j.id, order.Assignment.Body.Task.Model, j.n.cfg.Queue); err != nil {
		j.reply(ctx, orderReply{Stage: stageRefused, Reason: err.Error()})
		return nil
	}
	defer j.n.queued.leave(j.id)
	data, found, err := j.n.records.Get(commitKey(j.id))
	if err != nil {
		return fmt.Errorf("look up commit: %w", err)
	}
	if found {
		signed, err := protocol.Decode[protocol.Signed[protocol.Commit]](data, protocol.MaxAttestationBytes)
		if err != nil {
			return fmt.Errorf("stored commit: %w", err)
		}
		return j.announce(ctx, signed)
	}
	if err := j.n.keepOpening(j.id, order.Assignment.Body.CommitBy, j.opening); err != nil {
		return err
	}
	j.reply(ctx, orderReply{Stage: stageAccepted})
	return j.step(ctx, j.make(ctx, order))
}

// make generates the picture, reporting each step, and stores its block.
func (j *job) make(ctx context.Context, order roles.Order) roles.Event {
	release, err := j.wait(ctx)
	switch {
	case errors.Is(err, errLeft):
		return roles.MakingFailed{Reason: err.Error()} // and the picture is not begun that nobody waits for
	case err != nil:
		return roles.MakingFailed{Reason: "the miner is stopping"}
	}
	defer release()
	if j.late() {
		return roles.MakingFailed{Reason: "the commit-by round has passed"}
	}
	start, loaded := time.Now(), j.maker.loaded()
	task := order.Assignment.Body.Task
	working, stop := context.WithCancel(ctx)
	defer stop()
	picture, err := j.maker.Generate(working, order.Prompt, params(task), compute.Options{
		Threads: j.n.cfg.Threads,
		OnStep: func(s compute.Step) {
			j.reply(ctx, orderReply{Stage: stageStep, Index: uint16(s.Index), Of: uint16(s.Of)})
			if j.late() {
				stop() // nobody pays for the rest
			}
		},
	})
	switch {
	case err != nil && j.late():
		return roles.MakingFailed{Reason: "the commit-by round has passed"}
	case err != nil && j.maker.attached != nil:
		// What another program says may name this machine's addresses and files: it is for the miner's owner alone.
		j.n.log.Warn("no picture from outside", "assignment", j.id, "error", err)
		return roles.MakingFailed{Reason: "the miner's image server failed"}
	case err != nil:
		return roles.MakingFailed{Reason: fmt.Sprintf("the engine failed: %v", err)}
	}
	j.took = time.Since(start)
	if loaded {
		j.maker.pace.add(time.Duration(float64(j.took) / j.maker.scale(params(task))))
	}
	block, err := picture.PNG()
	switch {
	case err != nil:
	case j.opening.Private():
		block, err = protocol.SealPicture(j.opening.Key, j.id, block)
	default:
		block, err = protocol.MarkPicture(block, j.id)
	}
	if err != nil {
		return roles.MakingFailed{Reason: err.Error()}
	}
	if _, err := j.n.host.Blocks().Put(ctx, block); err != nil {
		return roles.MakingFailed{Reason: fmt.Sprintf("the picture could not be stored: %v", err)}
	}
	newest, _, _ := j.n.chain.Rounds()
	return roles.PictureMade{
		Round: newest, Picture: sha256.Sum256(block), Pixels: sha256.Sum256(picture.RGB),
		Root: picture.Trace, Size: uint32(len(block)),
	}
}

// errLeft says that a requester has hung up.
var errLeft = errors.New("the requester has left")

// wait takes a seat for the making, for as long as the requester waits, too.
func (j *job) wait(ctx context.Context) (release func(), err error) {
	select {
	case j.maker.seats <- struct{}{}:
		return func() { <-j.maker.seats }, nil
	case <-j.left:
		return nil, errLeft
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// late reports whether the round of the order has passed.
func (j *job) late() bool {
	newest, _, _ := j.n.chain.Rounds()
	return newest > j.request.Assignment.Body.CommitBy
}

// opening is what a miner must remember to open its commit.
type opening struct {
	Root protocol.Hash `json:"root"`
	Salt protocol.Hash `json:"salt"`
}

// commit stores what opens the commit, then tells the requester and everybody.
func (j *job) commit(ctx context.Context, e roles.PublishCommit) error {
	data, err := json.Marshal(opening{Root: e.Root, Salt: e.Salt})
	if err != nil {
		return err
	}
	if err := j.n.records.Put(openingKey(j.id), data); err != nil {
		return fmt.Errorf("store opening: %w", err)
	}
	signed, err := keepStatement(j.n, commitKey(j.id), e.Commit)
	if err != nil {
		return err
	}
	return j.announce(ctx, signed)
}

// announce tells the requester and everybody of the commit.
func (j *job) announce(ctx context.Context, signed protocol.Signed[protocol.Commit]) error {
	if err := j.exhibit(signed, j.opening); err != nil {
		return err
	}
	j.reply(ctx, orderReply{
		Stage: stageCommit, Commit: []protocol.Signed[protocol.Commit]{signed}, Compute: uint32(j.took.Milliseconds()),
	})
	return j.n.publish(topicCommit, protocol.Committed{
		Assignment: j.request.Assignment, Voucher: j.request.Voucher, Commit: signed, Prompt: j.request.Prompt,
	})
}

func commitKey(id protocol.Hash) string  { return "commit/" + id.String() }
func openingKey(id protocol.Hash) string { return "opening/" + id.String() }

// resumeMiner returns the machine of an own commit, as it was when the commit was published.
func (n *Node) resumeMiner(id protocol.Hash) *roles.Miner {
	data, found, err := n.records.Get(openingKey(id))
	if err != nil || !found {
		n.log.Error("own commit without its opening", "assignment", id, "error", err)
		return nil
	}
	var o opening
	if err := json.Unmarshal(data, &o); err != nil {
		n.log.Error("own commit with a damaged opening", "assignment", id, "error", err)
		return nil
	}
	return roles.ResumeMiner(n.cfg.Miner, n.Address(), id, o.Root, o.Salt)
}
