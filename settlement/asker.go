package settlement

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/ledger"
)

// Asker sees to it that every record of every epoch has its evidence. What it finds off chain it checks as the contract
// would; about a record whose evidence is wrong, or cannot be had for half of the time in which questions are taken, it
// asks on chain, and when nobody answers it voids the epoch. It takes its prepayments back.
//
// What it has checked it forgets with the process and checks again; what it sent is the Sender's.
type Asker struct {
	book   *Book
	send   *Sender
	source EvidenceSource
	most   int
	log    *slog.Logger

	// Touched by Step.
	questions *questions
	checked   map[protocol.Hash]map[uint32]bool // epochs' records with true evidence
}

// NewAsker makes an asker that pays with the sender's account. most is how many questions about one epoch it has open at
// a time, 1 to 64: one that is not answered is enough to void it.
func NewAsker(book *Book, send *Sender, source EvidenceSource, most int, log *slog.Logger) *Asker {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Asker{
		book: book, send: send, source: source, most: max(1, min(most, 64)), log: log,
		questions: newQuestions(book.k), checked: make(map[protocol.Hash]map[uint32]bool),
	}
}

// Run asks until ctx ends.
func (a *Asker) Run(ctx context.Context) error {
	l := loop{news: a.book.News, again: a.book.k.client.patience(), log: a.log, trouble: "evidence not checked"}
	return l.run(ctx, a.Step)
}

// Step looks after its questions, then at every epoch about which can be asked.
func (a *Asker) Step(ctx context.Context) error {
	page, head := a.book.read()
	known := make(map[protocol.Hash]*Epoch)
	from := head.Number
	for _, e := range append(page.void[:len(page.void):len(page.void)], page.standing...) {
		known[e.next()] = e
		if e.FinalAt+settleAhead > head.Number { // prepayments of older ones were taken back long ago
			from = min(from, e.PostedAt)
		}
	}
	list, err := a.questions.read(ctx, from, head)
	if err != nil {
		return err
	}
	open, errs := make(map[protocol.Hash]int), []error{}
	for _, q := range list {
		e := epochOf(q, known)
		if e == nil {
			a.questions.drop(q.ID)
			continue
		}
		still, err := a.follow(ctx, q, e, head)
		if still && a.asked(q) {
			open[e.next()]++
		}
		errs = append(errs, err)
	}
	if len(open) == 0 {
		errs = append(errs, a.withdraw(ctx))
	}
	for _, e := range a.book.refutable(head) {
		if e.Status == Right { // a wrong one falls by its steps
			errs = append(errs, a.examine(ctx, e, head, open[e.next()]))
		}
	}
	a.forget(known)
	return errors.Join(errs...)
}

// epochOf finds the epoch that a question is about, standing or void.
func epochOf(q Question, known map[protocol.Hash]*Epoch) *Epoch {
	for _, e := range known {
		if e.Number == q.Epoch && q.ID == askID(e.Posted, q.Position) {
			return e
		}
	}
	return nil
}

func (a *Asker) asked(q Question) bool { return q.Asker == a.send.from }

// follow expires a question that is due, or takes the prepayment back, and reports whether it is still open. Questions of
// others are expired, too, when they do not do it themselves: a settler could ask itself about a wrong record, so that
// nobody else can, and leave it at that.
func (a *Asker) follow(ctx context.Context, q Question, e *Epoch, head Head) (open bool, err error) {
	state, err := a.book.k.ask(ctx, q.ID)
	if err != nil {
		return true, err
	}
	if state.State != askOpen {
		if state.State == askAnswered {
			a.pass(e, q.Position)
		}
		// A reorg may open it again while its block is not final.
		if e.FinalAt <= head.Final {
			a.questions.drop(q.ID)
		}
		return false, nil
	}
	contract := asks.NewAsks()
	due := q.DueAt
	if !a.asked(q) {
		due += (e.FinalAt - min(due, e.FinalAt)) / 2 // from here on the reward is the caller's
	}
	switch next := head.Number + 1; {
	case next >= e.FinalAt && !a.asked(q):
		a.questions.drop(q.ID)
	case next >= e.FinalAt:
		err = a.do(ctx, "reclaim/"+q.ID.String(), contract.PackReclaim(asksPosted(e.Posted), q.Position))
	case next >= due && e.Status != Void:
		if err = a.do(ctx, "expire/"+q.ID.String(), contract.PackExpire(asksPosted(e.Posted), q.Position)); err == nil {
			a.log.Info("epoch without evidence voided", "epoch", e.Number, "record", q.Position)
			err = a.book.k.client.Refresh(ctx)
		}
	}
	return true, err
}

// examine checks the records of an epoch and asks about those without true evidence.
func (a *Asker) examine(ctx context.Context, e *Epoch, head Head, open int) error {
	rules, err := a.book.k.Rules(ctx, e.Params)
	if err != nil {
		return err
	}
	until := asksUntil(e.Posted, uint64(rules.ChallengeWindow))
	previous, _, ok := a.book.before(e)
	if head.Number >= until || !ok {
		return nil
	}
	taken := uint32(e.Queued - previous.Queued) // the book has checked that they are the queue's
	patience, errs := e.PostedAt+(until-e.PostedAt)/2, []error{}
	for position, r := range e.Records {
		position := uint32(position)
		if a.checked[e.next()][position] || position < taken && r.Kind != ledger.Skip {
			continue
		}
		reason := a.check(ctx, e, position, r)
		switch {
		case reason == nil:
			a.pass(e, position)
			continue
		case errors.Is(reason, ErrUnreachable) || ctx.Err() != nil:
			return errors.Join(append(errs, reason)...) // the rest would fail as well
		case !justifies(reason):
			errs = append(errs, fmt.Errorf("check record %d of epoch %d: %w", position, e.Number, reason))
			continue
		case errors.Is(reason, ErrNoEvidence) && head.Number < patience:
			continue
		case open >= a.most:
			return errors.Join(errs...)
		}
		if err := a.ask(ctx, e, previous, position, reason); err != nil {
			return errors.Join(append(errs, fmt.Errorf("ask about record %d of epoch %d: %w", position, e.Number, err))...)
		}
		open++
	}
	return errors.Join(errs...)
}

// check says why a record has no true evidence, or nil. An error that does not justify a question says nothing of it.
func (a *Asker) check(ctx context.Context, e *Epoch, position uint32, r ledger.Record) error {
	if r.Kind == ledger.Skip {
		_, err := a.book.proveSkip(ctx, e, position, r, a.source)
		return err
	}
	found, err := a.source.Evidence(ctx, e, position, r)
	if err != nil {
		return err
	}
	bundle, err := NewBundle(found)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrongEvidence, err) // what was found is what the header names
	}
	return doubted(a.book.k.CheckEvidence(ctx, r, contextOf(e), bundle))
}

// ask sends a question unless it was asked already, by anyone.
func (a *Asker) ask(ctx context.Context, e *Epoch, previous ledger.Posted, position uint32, reason error) error {
	k, id := a.book.k, askID(e.Posted, position)
	state, err := k.ask(ctx, id)
	if err != nil || state.State != 0 {
		if err == nil && state.State == askAnswered {
			a.pass(e, position)
		}
		return err
	}
	if err := a.book.ask(ctx, a.send, e, previous, position); err != nil {
		return err
	}
	a.log.Info("asked for evidence", "epoch", e.Number, "record", position, "reason", reason)
	return nil
}

// Ask asks on chain for the evidence of a record, at twice the price of the moment: what is too much comes back.
func (b *Book) Ask(ctx context.Context, s *Sender, e *Epoch, position uint32) error {
	previous, _, ok := b.before(e)
	if !ok {
		return fmt.Errorf("%w: the epoch before %d is not known", ErrNoEvidence, e.Number)
	}
	return b.ask(ctx, s, e, previous, position)
}

func (b *Book) ask(ctx context.Context, s *Sender, e *Epoch, previous ledger.Posted, position uint32) error {
	shown, err := b.show(ctx, e)
	if err != nil {
		return err
	}
	proof, err := shown.ProveRecord(position)
	if err != nil {
		return err
	}
	contract, posted := asks.NewAsks(), asksPosted(e.Posted)
	price, err := view(ctx, b.k.client, b.k.Asks, nil, contract.PackPriceOf(posted), contract.UnpackPriceOf)
	if err != nil {
		return err
	}
	data := contract.PackAsk(posted, asksPosted(previous), position, asksElements(proof), asksOpening(proof.Opening))
	id := "ask/" + askID(e.Posted, position).String()
	_, err = s.Send(ctx, Tx{ID: id, To: &b.k.Asks, Data: data, Value: new(big.Int).Lsh(price, 1)})
	// A question is asked once; the sender need not remember what the chain knows.
	return errors.Join(err, s.Forget(id))
}

// withdraw takes back what is owed, once nothing is asked any more.
func (a *Asker) withdraw(ctx context.Context) error {
	k, contract := a.book.k, asks.NewAsks()
	owed, err := view(ctx, k.client, k.Asks, nil, contract.PackOwed(a.send.from), contract.UnpackOwed)
	if err != nil || owed.Sign() == 0 {
		return err
	}
	return a.do(ctx, "withdraw-asks", contract.PackWithdraw())
}

// do sends a call that may be wanted again: what it was done for before is over.
func (a *Asker) do(ctx context.Context, id string, data []byte) error {
	_, err := a.send.Send(ctx, Tx{ID: id, To: &a.book.k.Asks, Data: data})
	return errors.Join(err, a.send.Forget(id))
}

func (a *Asker) pass(e *Epoch, position uint32) {
	id := e.next()
	if a.checked[id] == nil {
		a.checked[id] = make(map[uint32]bool)
	}
	a.checked[id][position] = true
}

// forget drops what is known of epochs that the book dropped or that are long final.
func (a *Asker) forget(known map[protocol.Hash]*Epoch) {
	_, head := a.book.read()
	for id := range a.checked {
		if e := known[id]; e == nil || e.FinalAt <= head.Number {
			delete(a.checked, id)
		}
	}
}
