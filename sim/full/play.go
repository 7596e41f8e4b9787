package full

import (
	"context"
	"errors"
	"time"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/settlement"
)

// announceAll has the requesters ask for every picture in its time and waits until each has come or failed, and until
// what was accepted is settled, or until the scenario's limit.
func (w *world) announceAll() error {
	requesters := w.requesters()
	ctx, cancel := context.WithCancel(w.ctx)
	defer cancel()
	done := make(chan struct{}, len(w.tasks))
	for i := range w.tasks {
		t := &w.tasks[i]
		t.requester = requesters[i%len(requesters)]
		gap := time.Duration(w.chance.ExpFloat64() / w.scenario.Rate * float64(time.Second))
		if !w.sleep(gap) {
			return w.ctx.Err()
		}
		w.late.Go(func() {
			w.imagine(ctx, t)
			w.tally.end()
			done <- struct{}{}
		})
	}
	limit := time.NewTimer(time.Duration(w.scenario.Limit))
	defer limit.Stop()
	for waiting := len(w.tasks); waiting > 0; waiting-- {
		select {
		case <-done:
		case <-limit.C:
			cancel()
			w.late.Wait()
			w.settled()
			return nil
		case <-w.ctx.Done():
			return w.ctx.Err()
		}
	}
	for !w.settled() {
		news := w.book.News()
		select {
		case <-news:
		case <-limit.C:
			return nil
		case <-w.ctx.Done():
			return w.ctx.Err()
		}
	}
	return nil
}

// imagine is one person who wants one picture, and asks again when the machine at home was switched off meanwhile.
func (w *world) imagine(ctx context.Context, t *task) {
	start := time.Now()
	t.announced = start
	params := w.studio.DefaultParams()
	params.Seed = t.seed
	for ctx.Err() == nil {
		l := t.requester.now()
		if l == nil || l.node == nil {
			if !w.sleep(time.Second) {
				return
			}
			continue
		}
		d, err := l.node.Imagine(ctx, node.Request{Prompt: t.prompt, Params: params, MaxPrice: w.price(t.requester.group)})
		if err == nil {
			t.delivery, t.took, t.ended = d, time.Since(start), true
			return
		}
		t.failure = err
		if t.requester.now() == l && !errors.Is(err, node.ErrNoChain) {
			t.ended = true // its own machine is still the same: it was a failure
			return
		}
	}
}

// settled looks up which delivered tasks are in final epochs, and says whether nothing more can be expected.
func (w *world) settled() bool {
	all := true
	for i := range w.tasks {
		t := &w.tasks[i]
		if t.delivery == nil || t.settled {
			continue
		}
		number := t.delivery.Receipt.Committed.Voucher.Body.Number
		_, final, ok := w.book.Settled(settlement.RecordKey{Payer: t.requester.ledger, Number: number})
		if t.settled = ok && final; !t.settled {
			all = false
		}
	}
	return all
}
