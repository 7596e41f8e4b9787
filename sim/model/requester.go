package model

import (
	"slices"
	"strconv"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// task is one picture that a person wants. It is small: a run may have a million.
type task struct {
	id        int32
	requester int32
	class     uint8
	again     uint8 // times it was asked for once more, after its requester was restarted
	paint     Paint // of what was delivered

	asked, assigned, committed, delivered, certified, audited bool
	given, accepted, rejected, settled, bad                   bool // given: the requester gave up

	miner                int32 // whose picture was accepted
	askedAt, deliveredAt int64
	vouchers             []voucherRef
}

// voucherRef is a promise that a task made.
type voucherRef struct {
	payer            int32
	number           uint32
	commitBy, settle uint64
	committed        bool
}

// request is a picture that a requester waits for: the program's state, gone when it is killed.
type request struct {
	t       *task
	n       *node
	machine *roles.Requester
	body    protocol.Task
	prompt  string
	digest  protocol.Hash // of the announcement
	order   *order        // the present one
	attempt int
	waiting int     // answers that have not come
	offered []int32 // miners that gave quotes since the announcement
	askedAt int64   // when miners were last asked
	begun   int64   // when the person asked
	tried   int     // miners that were given the task
	given   int64   // to the present one, when
	fault   reputation.Kind
	due     int64
	lost    bool // the process is gone
}

// offer is a miner's answer to an announcement.
type offer struct {
	r       *request
	attempt int
	quote   protocol.Quote
	ok      bool
}

// begin starts a task: a person asks the program for a picture.
func (w *world) begin(n *node, t *task) {
	if t.askedAt == 0 {
		t.askedAt = w.now
		w.next()
	}
	t.asked = true
	r := &request{t: t, n: n, prompt: "picture " + strconv.Itoa(int(t.id)), begun: w.now, fault: reputation.Failed}
	r.body = protocol.Task{
		Model: hashOf(1), Prompt: protocol.PromptHash(protocol.Hash{}, r.prompt), Width: 32, Height: 32, Steps: 16, Guidance: 250,
		Seed: mix(w.seed, 0x5eed, uint64(t.id)), Class: t.class,
	}
	if w.scenario.Tier == "statistical" {
		r.body.Tier = protocol.TierStatistical
	} else {
		r.body.Tokens = protocol.Hash{31: 1}
	}
	r.machine = roles.NewRequester(w.requests, n.price, w.order(r))
	n.asking = append(n.asking, r)
	w.stepRequest(r, roles.Started{Round: w.chain.newest})
}

// elsewhere has somebody else ask for a picture whose requester is not running, if it was not asked for yet.
func (w *world) elsewhere(t *task) {
	if t.askedAt != 0 {
		return
	}
	for range 2 * len(w.askers) {
		n := w.nodes[w.askers[w.dice.below(int64(len(w.askers)))]]
		if n.up {
			t.requester = n.index
			w.begin(n, t)
			return
		}
	}
	t.askedAt = w.now // nobody is there
	t.given = true
	w.ended++
	w.next()
}

// next counts a task that began, and schedules the one after it.
func (w *world) next() {
	w.started++
	w.lastTask = w.now
	if w.started < len(w.tasks) {
		w.scheduleTask(w.started)
	}
}

// scheduleTask has the next task begin after a while; tasks come at random, as people do.
func (w *world) scheduleTask(i int) {
	gap := int64(min(1e9/w.scenario.Rate, 1e15))
	at := w.now + w.dice.below(2*gap+1)
	w.queue.push(at, event{kind: evTask, node: w.tasks[i].requester, num: int64(i)})
}

// stepRequest takes one event through a requester's machine, after telling it the round.
func (w *world) stepRequest(r *request, e roles.Event) {
	if r.lost {
		return
	}
	if r.n.actor != nil {
		var ok bool
		if e, ok = r.n.actor.Event(Part{Requester, r.n.handle, nil}, e); !ok {
			return
		}
	}
	if state := r.machine.State(); state == roles.Assigning || state == roles.Executing {
		w.stepRequestOnce(r, roles.RoundReached{Round: w.chain.newest})
	}
	w.stepRequestOnce(r, e)
	if r.lost {
		return
	}
	if d := r.machine.Deadline(); !d.IsZero() {
		if at := d.Sub(epochTime).Nanoseconds(); r.due == 0 || at < r.due {
			r.due = at
			w.queue.push(at, event{kind: evPatience, node: r.n.index, life: r.n.life, ref: r})
		}
	}
	if s := r.machine.State(); s == roles.Delivered || s == roles.Failed {
		w.leave(r)
	}
}

func (w *world) stepRequestOnce(r *request, e roles.Event) {
	effects, err := r.machine.Step(w.time(), e)
	w.steps++
	if err != nil {
		w.violated("a requester refuses %T: %v", e, err)
		return
	}
	for _, effect := range effects {
		if r.n.actor == nil {
			w.carryOutRequest(r, effect)
			continue
		}
		for _, instead := range r.n.actor.Effect(Part{Requester, r.n.handle, nil}, effect) {
			w.carryOutRequest(r, instead)
		}
	}
}

// leave forgets a request that has ended.
func (w *world) leave(r *request) {
	r.lost = true
	r.n.asking = slices.DeleteFunc(r.n.asking, func(o *request) bool { return o == r })
}

func (w *world) patience(r *request, num int64) {
	if r.lost {
		return
	}
	if r.due <= w.now {
		r.due = 0
	}
	if w.beats(r) {
		w.stepRequest(r, roles.MinerBeats{Miner: r.order.n.addr})
	}
	w.stepRequest(r, roles.Tick{})
	if num > 0 && !r.lost && r.order != nil && r.order.assignment.Body.CommitBy == uint64(num) && r.machine.State() < roles.Fetching {
		w.wakeAt(r, uint64(num)) // a fork has put the round off
	}
}

// beats reports whether the present miner's program would have been heard meanwhile. Its beats are no events of their own:
// there would be more of them than of all others together.
func (w *world) beats(r *request) bool {
	o := r.order
	return !r.lost && o != nil && !o.left && o.n.up && o.life == o.n.life && w.reaches(o.n, r.n)
}

func (w *world) carryOutRequest(r *request, effect roles.Effect) {
	switch e := effect.(type) {
	case roles.Announce:
		w.announce(r)
	case roles.AskAgain:
		w.askAgain(r)
	case roles.AssignTask:
		w.assign(r, e)
	case roles.FetchPicture:
		w.fetchForRequester(r)
	case roles.DropMiner:
		w.hangUp(r)
		w.blame(r, e.Miner)
	case roles.TakeBelowFloor:
		w.handOver(r)
	case roles.GiveUp:
		r.t.given = true
		w.ended++
	}
}

// announce asks a few miners for quotes.
func (w *world) announce(r *request) {
	r.attempt++
	r.digest = hashOf(w.seed, 0xa22, uint64(r.t.id), uint64(r.attempt), uint64(r.t.again))
	r.waiting, r.offered = 0, r.offered[:0]
	for _, m := range w.whom(r) {
		w.ask(r, m)
	}
}

func (w *world) ask(r *request, miner int32) {
	r.waiting++
	r.askedAt = w.now
	w.stream(r.n, w.nodes[miner], quoteBytes, event{kind: evAsk, num: int64(r.attempt), ref: r})
}

// askAgain asks those that gave quotes whether they still hold.
func (w *world) askAgain(r *request) {
	for _, m := range slices.Clone(r.offered) {
		if m != r.order.n.index {
			w.ask(r, m)
		}
	}
}

// somebody picks a few different nodes that a node can know of.
func (w *world) somebody(n *node, from []int32, most int) []int32 {
	picked := make([]int32, 0, most)
	for range 3 * most {
		if len(picked) == most || len(from) == 0 {
			break
		}
		i := from[w.dice.below(int64(len(from)))]
		if m := w.nodes[i]; i != n.index && m.registered && !slices.Contains(picked, i) && (n.eclip < 0 || n.eclip == m.group) {
			picked = append(picked, i)
		}
	}
	return picked
}

// asked is a miner that answers a request for a quote.
func (w *world) asked(n *node, r *request, attempt int64) {
	o := &offer{r: r, attempt: int(attempt)}
	if n.waiting < minerQueue && !n.slashed && r.n.price >= n.price {
		p50 := n.speed * n.pace() * int64(n.waiting+1) / 1e6
		o.ok = true
		o.quote = protocol.Quote{
			Announcement: r.digest, Miner: n.addr, Price: n.price, P50: uint32(p50), P90: uint32(p50 + p50/2), Loaded: true,
			Expiry: w.chain.newest + quoteRounds,
		}
		if n.actor != nil {
			o.ok = n.actor.Quote(n.handle, r.n.handleOf(w), &o.quote)
		}
	}
	w.stream(n, r.n, quoteBytes, event{kind: evQuote, ref: o, num: attempt})
}

// minerQueue is how many pictures may wait for a miner's engine, quoteRounds how long a quote is firm.
const (
	minerQueue  = 4
	quoteRounds = 30
)

// quoted is a requester that gets an answer.
func (w *world) quoted(n *node, o *offer, _ int64) {
	r := o.r
	if r.lost || r.n != n || o.attempt != r.attempt {
		return
	}
	r.waiting--
	if m := w.nodeOf(o.quote.Miner); o.ok && m.stakeFinal > 0 && !w.suspended(m) {
		if !slices.Contains(r.offered, m.index) {
			r.offered = append(r.offered, m.index)
		}
		w.stepRequest(r, roles.QuoteReceived{Quote: o.quote, Answered: time.Duration(w.now - r.askedAt)})
	}
	if r.waiting == 0 && !r.lost {
		w.stepRequest(r, roles.QuotesComplete{})
	}
}

// assign signs an assignment and a voucher and sends both.
func (w *world) assign(r *request, e roles.AssignTask) {
	n, miner := r.n, w.nodeOf(e.Quote.Miner)
	r.tried++
	r.given = w.now
	body := protocol.Assignment{
		Task: r.body, Requester: n.addr, Miner: miner.addr, Price: e.Quote.Price, CommitBy: e.CommitBy, Nonce: uint64(w.now),
	}
	o := &order{r: r, t: r.t, n: miner, from: n, quote: e.Quote, assignment: signed(w, n, body), prompt: r.prompt}
	o.id = o.assignment.Digest(w.domain)
	_, number := w.chain.ledger.tip()
	n.wallet.open = slices.DeleteFunc(n.wallet.open, func(v protocol.Signed[protocol.Voucher]) bool {
		return v.Body.SettleBy < number || w.isPaid(n, v.Body.Number)
	})
	if len(n.wallet.open) >= maxOpenVouchers {
		w.hangUp(r)
		w.stepLater(r, roles.AssignmentRefused{Miner: miner.addr, Reason: "too many vouchers are open"})
		return
	}
	voucher := protocol.Voucher{
		Payer: n.addr, Number: n.wallet.next, Assignment: o.id, Miner: miner.addr, Price: body.Price, CommitBy: body.CommitBy,
		SettleBy: number + voucherEpochs, Params: params, Previous: n.wallet.previous,
	}
	o.open = slices.Clone(n.wallet.open)
	if n.actor != nil {
		n.noteVoucher(&voucher, &o.open)
	}
	o.voucher = signed(w, n, voucher)
	n.wallet.next++
	n.wallet.previous = o.voucher.Digest(w.domain)
	n.wallet.open = append(n.wallet.open, o.voucher)
	if w.burned(n) { // the voucher is on disk, and was never sent
		return
	}
	r.t.assigned = true
	r.t.vouchers = append(r.t.vouchers, voucherRef{payer: n.index, number: voucher.Number, commitBy: body.CommitBy, settle: voucher.SettleBy})
	r.order = o
	w.noteWord(word(o.id))
	w.stream(n, miner, orderBytes, event{kind: evOrder, ref: o})
	w.wakeAt(r, body.CommitBy)
}

// maxOpenVouchers is how many unpaid promises a requester may show with an order.
const maxOpenVouchers = 128

// stepLater keeps a machine from being stepped inside its own step.
func (w *world) stepLater(r *request, e roles.Event) {
	w.queue.push(w.now, event{kind: evReply, node: r.n.index, life: r.n.life, num: stageLocal, ref: &order{r: r, t: r.t, event: e}})
}

// wakeAt has a requester look at its watch when its miner's time is over.
func (w *world) wakeAt(r *request, commitBy uint64) {
	at := w.now + w.period
	if commitBy > w.chain.newest {
		at = w.now + int64(commitBy+1-w.chain.newest)*w.period
	}
	w.queue.push(at+1, event{kind: evPatience, node: r.n.index, life: r.n.life, num: int64(commitBy), ref: r})
}

// hangUp ends the stream to the present miner.
func (w *world) hangUp(r *request) {
	if r.order != nil {
		r.order.left = true
	}
}

// replied is a requester that hears from its miner.
func (w *world) replied(n *node, o *order, stage int64) {
	r := o.r
	if r == nil || r.lost || r.n != n {
		return
	}
	if stage == stageLocal {
		w.stepRequest(r, o.event)
		return
	}
	if r.order != o || o.left {
		return
	}
	miner := o.n.addr
	switch stage & 0xff {
	case stageAccepted:
		w.stepRequest(r, roles.AssignmentAccepted{Miner: miner})
	case stageStep:
		w.stepRequest(r, roles.StepReported{Miner: miner, Index: int(stage >> 8), Of: int(r.body.Steps)})
	case stageRefused:
		if r.machine.State() == roles.Assigning {
			r.fault = reputation.Refused
		}
		w.stepRequest(r, roles.AssignmentRefused{Miner: miner, Reason: o.reason})
	case stageBroken:
		w.stepRequest(r, roles.StreamBroken{Miner: miner, Reason: "the stream ended"})
	case stageCommit:
		committed := o.what.committed
		if err := committed.Verify(w.domain); err != nil {
			w.stepRequest(r, roles.StreamBroken{Miner: miner, Reason: err.Error()})
			return
		}
		w.heardCommit(n, o.what)
		w.stepRequest(r, roles.CommitReceived{Miner: miner, Commit: committed.Commit.Body})
	}
}

// The stages of an order, as its miner tells them; the step stands above.
const (
	stageAccepted = 1
	stageStep     = 2
	stageCommit   = 3
	stageRefused  = 4
	stageBroken   = 5
	stageLocal    = 6 // no message: something that the requester itself finds
)

// fetchForRequester gets the picture from whoever has it and gives it away.
func (w *world) fetchForRequester(r *request) {
	o := r.order
	at, ok := w.fetch(r.n, o.what)
	result := int64(0)
	if ok {
		result = 1
	}
	w.queue.push(at, event{kind: evFetched, node: r.n.index, life: r.n.life, ref: o, num: result})
}

// fetch returns when a node has a picture, or when it stops trying.
func (w *world) fetch(n *node, what *commitment) (at int64, ok bool) {
	for _, i := range what.holders {
		h := w.nodes[i]
		if h == n {
			return w.now, true
		}
		if !h.up || !w.reaches(n, h) || h.actor != nil && !h.actor.Serve(h.handle, n.handleOf(w), what.file.id) {
			continue
		}
		return w.sent(h, pictureBytes) + 2*w.pair(n, h), true
	}
	return w.now + int64(w.requests.FetchWait), false
}

// fetched checks the picture and gives it to the person.
func (w *world) fetched(n *node, o *order, ok int64) {
	r := o.r
	if r.lost || r.n != n || r.order != o {
		return
	}
	pic := &o.what.pic
	switch {
	case ok == 0:
		w.stepRequest(r, roles.PictureRefused{Miner: o.n.addr, Reason: "nobody serves the picture"})
	case pic.median < w.library.floors[o.t.class]:
		const reason = "the picture scores below the floor"
		if r.body.Tier == protocol.TierExact {
			w.stepRequest(r, roles.PictureBelowFloor{Miner: o.n.addr, Reason: reason})
		} else {
			r.fault = reputation.Bad
			w.stepRequest(r, roles.PictureRefused{Miner: o.n.addr, Reason: reason})
		}
	default:
		w.handOver(r)
		n.book.Delivered(o.quote, time.Duration(w.now-r.given), w.time())
		n.meet(o.n.index)
		w.stepRequest(r, roles.PictureChecked{Miner: o.n.addr})
	}
}

// handOver gives the picture of a request's present order to the person.
func (w *world) handOver(r *request) {
	o := r.order
	o.what.holds(r.n)
	if t := r.t; t.deliveredAt == 0 {
		t.delivered, t.deliveredAt, t.paint = true, w.now, o.what.pic.paint
		w.countEnded(t)
	}
}
