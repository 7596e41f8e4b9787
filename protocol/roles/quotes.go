package roles

import (
	"cmp"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
)

// maxQuotes bounds how many quotes are kept for a failover.
const maxQuotes = 64

// heldQuote is a quote that came at a time, so long after it was asked for.
type heldQuote struct {
	protocol.Quote
	answered time.Duration
	at       time.Time
}

// Chooser puts quotes in order, the best first. It is the requester's own policy, and is asked again at every failover
// with the quotes that are left.
type Chooser func(quotes []protocol.Quote)

// Cheapest orders by price, then by median time, then by whether the model is loaded.
func Cheapest(quotes []protocol.Quote) { slices.SortFunc(quotes, cheaper) }

func cheaper(a, b protocol.Quote) int {
	return cmp.Or(cmp.Compare(a.Price, b.Price), cmp.Compare(a.P50, b.P50), loadedFirst(a, b), slices.Compare(a.Miner[:], b.Miner[:]))
}

func loadedFirst(a, b protocol.Quote) int {
	switch {
	case a.Loaded == b.Loaded:
		return 0
	case a.Loaded:
		return -1
	}
	return 1
}

// Takes reports whether a quote that comes now is kept, in the place of the same miner's earlier one. One that is not leaves
// the earlier one as it is.
func (r *Requester) Takes(q protocol.Quote) bool {
	switch {
	case r.attempts == 0 || r.state >= Delivered:
		return false
	case r.failed[q.Miner] || r.following() && q.Miner == r.current.Miner:
		return false // it has or had its chance
	case q.Price > r.maxPrice || work(q) > r.cfg.MaxWork || q.Expiry < r.round:
		return false
	}
	return len(r.quotes) < maxQuotes || r.holds(q.Miner) >= 0
}

// holds returns the place of a miner's quote, -1 where there is none.
func (r *Requester) holds(miner protocol.Address) int {
	return slices.IndexFunc(r.quotes, func(have heldQuote) bool { return have.Miner == miner })
}

// quote keeps a quote for the choice or for a failover.
func (r *Requester) quote(now time.Time, e QuoteReceived) []Effect {
	if !r.Takes(e.Quote) {
		return nil
	}
	held := heldQuote{Quote: e.Quote, answered: e.Answered, at: now}
	if known := r.holds(e.Quote.Miner); known >= 0 {
		r.quotes[known] = held
		return nil
	}
	r.quotes = append(r.quotes, held)
	if r.state != Quoting {
		return nil // kept for a failover
	}
	if len(r.quotes) >= r.cfg.EnoughQuotes {
		return r.assign(now)
	}
	if len(r.quotes) == 1 {
		r.deadline = now.Add(r.cfg.QuoteWait)
	}
	return nil
}

// assign gives the task to the best quote that is still firm, or announces it again.
func (r *Requester) assign(now time.Time) []Effect {
	var firm []protocol.Quote
	for _, q := range r.quotes {
		renewed := r.asked.IsZero() || !q.at.Before(r.asked) // else its miner may be gone like the one just given up
		if q.Expiry >= r.round && !r.failed[q.Miner] && renewed {
			firm = append(firm, q.Quote)
		}
	}
	if len(firm) == 0 {
		return r.announce(now)
	}
	r.choose(firm)
	i := r.holds(firm[0].Miner)
	r.current = r.quotes[i]
	r.quotes = slices.Delete(r.quotes, i, i+1)
	r.state, r.step, r.arrived, r.deaf, r.asked = Assigning, -1, false, false, time.Time{}
	r.waits = r.cfg.waits(r.current.Quote, r.current.answered)
	r.patience = newPatience(now, r.waits)
	r.commitBy = r.roundFor(r.current.Quote)
	return []Effect{AssignTask{Quote: r.current.Quote, CommitBy: r.commitBy}}
}

// roundFor is the commit-by round: it leaves the miner its own 90th percentile and some slack.
func (r *Requester) roundFor(q protocol.Quote) uint64 {
	return r.round + uint64((work(q)+r.cfg.Round-1)/r.cfg.Round) + r.cfg.SlackRounds
}
