package model

import (
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// What follows is how package node routes: the same book, asked in the same way.

// The sizes of a search: providers is how many miners a requester asks, searchFactor how many it looks for, for each.
const (
	providers    = 8
	searchFactor = 8
	maxMet       = 64
)

// newBook returns the book of a requester.
func newBook() *reputation.Book { return reputation.NewBook(reputation.DefaultConfig()) }

// choice is what a request leaves to its requester's policy.
func (w *world) choice(r *request) reputation.Choice {
	return reputation.Choice{
		Seed: hashOf(w.seed, 0x5eed2, uint64(r.t.id), uint64(r.t.again)), MaxPrice: r.n.price, Now: epochTime.Add(time.Duration(r.begun)), Tried: r.tried,
	}
}

// standingOf is what the chain tells of a miner.
func (w *world) standingOf(miner protocol.Address) reputation.Standing {
	n := w.nodeOf(miner)
	if n == nil {
		return reputation.Standing{}
	}
	return reputation.Standing{Stake: n.stakeFinal, Level: w.levelAt(n, w.chain.final)}
}

// order is a requester's roles.Chooser.
func (w *world) order(r *request) roles.Chooser {
	return func(quotes []protocol.Quote) { r.n.book.Order(w.choice(r), quotes, w.standingOf) }
}

// whom returns the miners to ask for quotes: of those that have delivered before, and of those that a search finds.
func (w *world) whom(r *request) []int32 {
	n, c := r.n, w.choice(r)
	var asked, waiting []int32
	candidates := func(miners []int32) []reputation.Candidate {
		out := make([]reputation.Candidate, len(miners))
		for i, m := range miners {
			out[i] = reputation.Candidate{Miner: w.nodes[m].addr, Standing: w.standingOf(w.nodes[m].addr)}
		}
		return out
	}
	ask := func(places int, over bool) {
		for _, miner := range n.book.Ask(c, reputation.Search{Found: candidates(waiting), Asked: candidates(asked), Places: places, Over: over}) {
			m := w.nodeOf(miner).index
			asked = append(asked, m)
			waiting = slices.DeleteFunc(waiting, func(have int32) bool { return have == m })
		}
	}
	for _, m := range n.met {
		if w.routable(w.nodes[m]) {
			waiting = append(waiting, m)
		}
	}
	if !n.book.Explores(c) {
		ask(providers-providers/4, false)
	}
	for _, m := range w.somebody(n, w.miners, searchFactor*providers) {
		if w.routable(w.nodes[m]) && !slices.Contains(asked, m) && !slices.Contains(waiting, m) {
			waiting = append(waiting, m)
		}
	}
	ask(providers, true)
	return asked
}

// routable reports whether a requester asks a miner at all.
func (w *world) routable(m *node) bool { return m.registered && m.stakeFinal > 0 && !w.suspended(m) }

// meet remembers a miner that has delivered.
func (n *node) meet(miner int32) {
	n.met = slices.DeleteFunc(n.met, func(have int32) bool { return have == miner })
	n.met = append(n.met[max(0, len(n.met)-maxMet+1):], miner)
}

// blame notes why a requester dropped a miner.
func (w *world) blame(r *request, miner protocol.Address) {
	r.n.book.Observe(miner, r.fault, w.time())
	r.fault = reputation.Failed
}

// hear notes how a case ended that a requester follows, its own or another's.
func (w *world) hear(s *seat, e roles.CloseCase) {
	own, miner := s.c.requester == s.n, s.c.miner.addr
	switch {
	case e.Outcome == protocol.Rejected && own:
		s.n.book.Observe(miner, reputation.Rejected, w.time())
	case e.Outcome == protocol.Rejected:
		s.n.book.Observe(miner, reputation.OthersRejected, w.time())
	case e.Outcome == protocol.Accepted && !own:
		s.n.book.Observe(miner, reputation.OthersAccepted, w.time())
	}
}
