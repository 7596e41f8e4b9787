package settlement

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/ledger"
)

// answersAtOnce bounds the answers that are prepared at the same time.
const answersAtOnce = 8

// Answerer answers questions about the evidence of records: at once those about its own settler's epochs, whose bond
// hangs on it, and those of others when they are about to run out. Whoever answers gets the prepayment. It proves
// missing beacons first.
//
// It keeps nothing of its own: what was asked is on chain, what was sent is the Sender's. Killed at any moment it goes
// on where it was.
type Answerer struct {
	book    *Book
	send    *Sender
	source  EvidenceSource
	settler uint32 // own account; 0: none
	log     *slog.Logger

	questions *questions // touched by Step
}

// NewAnswerer makes an answerer that sends with the sender's account. settler is the account whose epochs are its own, 0
// for none.
func NewAnswerer(book *Book, send *Sender, source EvidenceSource, settler uint32, log *slog.Logger) *Answerer {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Answerer{book: book, send: send, source: source, settler: settler, log: log, questions: newQuestions(book.k)}
}

// Run answers until ctx ends.
func (a *Answerer) Run(ctx context.Context) error {
	l := loop{news: a.book.News, again: a.book.k.client.patience(), log: a.log, trouble: "question not answered"}
	return l.run(ctx, a.Step)
}

// Step answers what waits for an answer now.
func (a *Answerer) Step(ctx context.Context) error {
	_, head := a.book.read()
	open := a.book.refutable(head)
	if len(open) == 0 {
		return nil
	}
	from := head.Number
	for _, e := range open {
		from = min(from, e.PostedAt)
	}
	list, err := a.questions.read(ctx, from, head)
	if err != nil {
		return err
	}
	group, gctx := errgroup.WithContext(ctx)
	group.SetLimit(answersAtOnce)
	errs := make([]error, len(list))
	for i, q := range list {
		e, ok := open[q.Epoch]
		if !ok || q.Position >= e.Header.Records || q.ID != askID(e.Posted, q.Position) {
			a.questions.drop(q.ID) // its epoch fell, or is final
			continue
		}
		if !a.mine(q, head) {
			continue
		}
		group.Go(func() error {
			if err := a.answer(gctx, e, q); err != nil {
				errs[i] = fmt.Errorf("answer about record %d of epoch %d: %w", q.Position, q.Epoch, err)
			}
			return nil // the others are answered all the same
		})
	}
	_ = group.Wait() // none returns an error
	return errors.Join(errs...)
}

// mine reports whether it is this node's turn: others wait until half of the time is over.
func (a *Answerer) mine(q Question, head Head) bool {
	return a.settler != 0 && q.Settler == a.settler || head.Number >= q.Block+(q.DueAt-q.Block)/2
}

// refutable returns the standing epochs that can still be voided, by number.
func (b *Book) refutable(head Head) map[uint64]*Epoch {
	open := make(map[uint64]*Epoch)
	for _, e := range b.Epochs() {
		if e.FinalAt > head.Number {
			open[e.Number] = e
		}
	}
	return open
}

func (a *Answerer) answer(ctx context.Context, e *Epoch, q Question) error {
	state, err := a.book.k.ask(ctx, q.ID)
	if err != nil || state.State != askOpen {
		return err
	}
	data, err := a.pack(ctx, e, q)
	if err != nil {
		return err
	}
	id := "answer/" + q.ID.String()
	r, err := a.send.Send(ctx, Tx{ID: id, To: &a.book.k.Asks, Data: data})
	if errors.Is(err, ErrReverted) {
		// Another was faster, or a reorg took the beacon's proof back: look again, and send anew.
		return errors.Join(err, a.send.Forget(id))
	}
	if err != nil {
		return err
	}
	a.log.Info("question answered", "epoch", q.Epoch, "record", q.Position, "gas", r.GasUsed, "tx", r.TxHash)
	return nil
}

// pack finds the evidence and makes the call of it.
func (a *Answerer) pack(ctx context.Context, e *Epoch, q Question) ([]byte, error) {
	record, err := ledger.DecodeRecord(q.Record[:])
	if err != nil {
		return nil, err // such an epoch falls by itself
	}
	contract := asks.NewAsks()
	if record.Kind == ledger.Skip {
		proof, err := a.book.proveSkip(ctx, e, q.Position, record, a.source)
		if err != nil {
			return nil, err
		}
		return contract.PackAnswerSkip(asksPosted(e.Posted), q.Position, proof), nil
	}
	found, err := a.source.Evidence(ctx, e, q.Position, record)
	if err != nil {
		return nil, err
	}
	bundle, err := NewBundle(found)
	if err != nil {
		return nil, err
	}
	k := a.book.k
	// What the contract would refuse is not worth a beacon's proof.
	if err := k.CheckEvidence(ctx, record, contextOf(e), bundle); err != nil {
		return nil, err
	}
	if err := k.ProveBeacons(ctx, a.send, bundleRounds(bundle)...); err != nil {
		return nil, err
	}
	return contract.PackAnswer(asksPosted(e.Posted), q.Position, asksBundle(bundle)), nil
}

// contextOf is what an epoch's records are judged for.
func contextOf(e *Epoch) EvidenceContext {
	return EvidenceContext{Number: e.Number, RefBlock: e.RefBlock, Params: e.Params}
}

// Questions lists what was asked about epochs that can still be voided, oldest first, for people.
func (b *Book) Questions(ctx context.Context) ([]Question, error) {
	_, head := b.read()
	open := b.refutable(head)
	var list []Question
	for _, e := range open {
		found, err := newQuestions(b.k).read(ctx, e.PostedAt, head)
		if err != nil {
			return nil, err
		}
		for _, q := range found {
			if q.Epoch == e.Number && q.ID == askID(e.Posted, q.Position) {
				list = append(list, q)
			}
		}
	}
	return list, nil
}

// voucherOf returns the voucher in a record's evidence with its signature.
func voucherOf(e protocol.Evidence) (protocol.Voucher, protocol.Signature) {
	v := e.Receipt.Committed.Voucher
	return v.Body, v.Signature
}
