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

// othersShare is which part of the places is kept from proven miners for unknown ones, half of them when it is a
// newcomer's turn; and the most that doubtful ones get.
const othersShare = 4

// Ask returns whom of the miners that were found to ask for a quote, the first ones first. Within a rank it is a race by
// stake: an owner has the same chance with one identity or with a thousand that share its stake.
func (b *Book) Ask(c Choice, found []Candidate, places int) []protocol.Address {
	type entry struct {
		miner  protocol.Address
		ticket float64
	}
	var ranks [Doubtful + 1][]entry
	for _, f := range found {
		r := b.Rank(c, f)
		ranks[r] = append(ranks[r], entry{f.Miner, ticket(c, f.Miner, f.Standing.Stake)})
	}
	for _, list := range ranks {
		slices.SortFunc(list, func(x, y entry) int {
			return cmp.Or(cmp.Compare(x.ticket, y.ticket), slices.Compare(x.miner[:], y.miner[:]))
		})
	}
	var asked []protocol.Address
	take := func(r Rank, most int) {
		n := min(len(ranks[r]), most, places-len(asked))
		for _, e := range ranks[r][:max(n, 0)] {
			asked = append(asked, e.miner)
		}
		ranks[r] = ranks[r][max(n, 0):]
	}
	kept := places / othersShare
	if b.Explores(c) {
		kept = places / 2
	}
	take(Proven, places-min(kept, len(ranks[Unknown])))
	take(Unknown, places)
	take(Proven, places)
	if len(asked) == 0 {
		take(Doubtful, places) // there is nobody else
	}
	take(Doubtful, max(1, places/othersShare))
	return asked
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
