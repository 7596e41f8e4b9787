package model

import (
	"slices"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// The stages of an order, as its miner tells them; the step stands above.
const (
	stageAccepted = 1
	stageStep     = 2
	stageCommit   = 3
	stageRefused  = 4
	stageBroken   = 5
	stageLocal    = 6 // no message: something that the requester itself finds
)

// maxOpenVouchers is how many unpaid promises a requester may show with an order.
const maxOpenVouchers = 128

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
