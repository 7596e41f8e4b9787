package reputation

import (
	"cmp"
	"math"
	"slices"

	"github.com/limn-network/limn/protocol"
)

// Candidate is a miner that was found and may be asked for a quote.
type Candidate struct {
	Miner    protocol.Address
	Standing Standing
}

// Search is the state of a requester's search for miners of one task.
type Search struct {
	// Found are those that have not been asked for a quote, Asked those that have.
	Found, Asked []Candidate
	// Places is how many are asked in all.
	Places int
	// Over says that nobody else will be found.
	Over bool
}

// othersShare is which part of the places is kept from proven miners for unknown ones, half of them when it is a
// newcomer's turn; and the most that doubtful ones get, unless the search is over and there is nobody else.
const othersShare = 4

// Ask returns whom of the miners that were found to ask for a quote now, the first ones first. Within a rank it is a race by
// stake: an owner has the same chance with one identity or with a thousand that share its stake. Who comes late in a
// search takes no place that its rank would not have got earlier.
func (b *Book) Ask(c Choice, s Search) []protocol.Address {
	var ranks [Doubtful + 1][]entry
	for _, f := range s.Found {
		r := b.Rank(c, f)
		ranks[r] = append(ranks[r], entry{f.Miner, ticket(c, f.Miner, f.Standing.Stake)})
	}
	var taken [Doubtful + 1]int
	for _, f := range s.Asked {
		taken[b.Rank(c, f)]++
	}
	for _, list := range ranks {
		slices.SortFunc(list, func(x, y entry) int {
			return cmp.Or(cmp.Compare(x.ticket, y.ticket), slices.Compare(x.miner[:], y.miner[:]))
		})
	}
	left := s.Places - len(s.Asked)
	var now []protocol.Address
	take := func(r Rank, most int) {
		n := max(0, min(len(ranks[r]), most-taken[r], left))
		for _, e := range ranks[r][:n] {
			now = append(now, e.miner)
		}
		ranks[r], taken[r], left = ranks[r][n:], taken[r]+n, left-n
	}
	kept := s.Places / othersShare
	if b.Explores(c) {
		kept = s.Places / 2
	}
	take(Proven, s.Places-min(kept, taken[Unknown]+len(ranks[Unknown])))
	take(Unknown, s.Places)
	take(Proven, s.Places)
	if s.Over && taken[Proven]+taken[Unknown] == 0 {
		take(Doubtful, s.Places)
	}
	take(Doubtful, max(1, s.Places/othersShare))
	return now
}

// entry is a miner in the race of its rank.
type entry struct {
	miner  protocol.Address
	ticket float64
}

// Rank is that of a miner before it has quoted.
func (b *Book) Rank(c Choice, f Candidate) Rank {
	return rank(b.records[f.Miner].at(c.Now, b.cfg.HalfLife), f.Standing, c.MaxPrice)
}

// ticket is a miner's time in a race whose winner is drawn by stake: exponential, with the stake as its rate. The first
// of an owner's identities comes as early as one identity with all of its stake would.
func ticket(c Choice, miner protocol.Address, stake protocol.Amount) float64 {
	return -math.Log(newChance(c.Seed, miner, drawTicket).uniform()) / math.Max(float64(stake), 1)
}
