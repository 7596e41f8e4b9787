package model

import (
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// offer is a miner's answer to an announcement.
type offer struct {
	r       *request
	attempt int
	quote   protocol.Quote
	ok      bool
}

// minerQueue is how many pictures may wait for a miner's engine, quoteRounds how long a quote is firm.
const (
	minerQueue  = 4
	quoteRounds = 30
)

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
