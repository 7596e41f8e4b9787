package reputation

import (
	"cmp"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/watch"
)

// Standing is what everybody can know of a miner: from the chain, and from the records of final epochs.
type Standing struct {
	Stake    protocol.Amount
	Level    watch.Level
	Log2     float64 // of the e-value
	Tasks    uint64  // settled, of everybody
	Rejected uint64
}

// levelFactors are what a miner's level leaves of its reliability; nobody asks a suspended one.
var levelFactors = [...]float64{watch.Trusted: 1, watch.Watched: 0.9, watch.Suspect: 0.6, watch.Alarming: 0.2, watch.Suspended: 0}

const (
	// stakeFactor is how many prices of stake count as full security (DESIGN, section 4).
	stakeFactor = 150
	// explorable is what level and stake must leave of a newcomer that is tried.
	explorable = 0.5
	// leastFactor keeps a cost finite.
	leastFactor = 0.01
)

// Choice is one task for which quotes are to be ordered. Its zero Seed is as good as any other.
type Choice struct {
	Seed     [32]byte // decides what is left to chance: the same seed, the same choice
	MaxPrice protocol.Amount
	Now      time.Time
}

// Assessment is what a requester thinks of a quote, for choosing and for people.
type Assessment struct {
	Miner       protocol.Address `json:"miner"`
	Cost        float64          `json:"cost"`        // gwei for a good picture; the least comes first
	Reliability float64          `json:"reliability"` // mean of the posterior, with level and stake
	Drawn       float64          `json:"drawn"`       // what this choice took for it
	Slowness    float64          `json:"slowness"`    // time taken over time quoted
	Newcomer    bool             `json:"newcomer"`
	Explored    bool             `json:"explored"` // comes first because it is this task's turn for newcomers
	Level       string           `json:"level"`
	Own         OwnExperience    `json:"own"`
	turn        uint64
}

// OwnExperience counts what a requester saw of a miner, ever.
type OwnExperience struct {
	Kept     uint32 `json:"kept"`
	Late     uint32 `json:"late"`
	Refused  uint32 `json:"refused"`
	Failed   uint32 `json:"failed"`
	Bad      uint32 `json:"bad"`
	Rejected uint32 `json:"rejected"`
}

// Assess returns what the book makes of a quote.
func (b *Book) Assess(c Choice, q protocol.Quote, s Standing) Assessment {
	r := b.records[q.Miner].at(c.Now, b.cfg.HalfLife)
	good, bad := r.beta()
	chance := newChance(c.Seed, q.Miner)
	secured := 1.0
	if q.Price > 0 {
		secured = min(1, float64(s.Stake)/(stakeFactor*float64(q.Price)))
	}
	factor := max(levelFactors[min(s.Level, watch.Suspended)]*secured, leastFactor)
	a := Assessment{
		Miner: q.Miner, Reliability: good / (good + bad) * factor, Slowness: r.slowness(), Newcomer: r.newcomer(), Level: s.Level.String(),
		Own: OwnExperience{
			Kept: r.Counts[Kept], Late: r.Counts[Late], Refused: r.Counts[Refused], Failed: r.Counts[Failed], Bad: r.Counts[Bad],
			Rejected: r.Counts[Rejected],
		},
		turn: chance.next(),
	}
	a.Drawn = a.Reliability
	if a.Newcomer {
		a.Explored = r.Bad < 1 && factor >= explorable && b.exploring(c) // who failed already is known well enough
	} else {
		a.Drawn = max(chance.beta(good, bad)*factor, leastFactor*leastFactor)
	}
	wait := float64(q.P50) / 1000 * a.Slowness / b.cfg.Patience.Seconds()
	a.Cost = (float64(q.Price) + float64(max(c.MaxPrice, 1))*wait) / a.Drawn
	return a
}

// exploring reports whether a task is one that newcomers are offered first.
func (b *Book) exploring(c Choice) bool {
	if b.cfg.Exploration == 0 || !b.experienced() {
		return false
	}
	return newChance(c.Seed, protocol.Address{}).next()%b.cfg.Exploration == 0
}

// experienced reports whether anybody is known: to a newcomer all miners are newcomers, and price and time decide.
func (b *Book) experienced() bool {
	for _, r := range b.records {
		if !r.newcomer() {
			return true
		}
	}
	return false
}

// Order returns the order of quotes for a task, the best first: a roles.Chooser. standing is asked once for each miner.
func (b *Book) Order(c Choice, standing func(protocol.Address) Standing) func(x, y protocol.Quote) int {
	known := map[protocol.Quote]Assessment{}
	assess := func(q protocol.Quote) Assessment {
		a, have := known[q]
		if !have {
			a = b.Assess(c, q, standing(q.Miner))
			known[q] = a
		}
		return a
	}
	return func(x, y protocol.Quote) int { return compare(assess(x), assess(y)) }
}

// compare puts newcomers whose turn it is first, in random order, and others by cost.
func compare(x, y Assessment) int {
	switch {
	case x.Explored != y.Explored && x.Explored:
		return -1
	case x.Explored != y.Explored:
		return 1
	case x.Explored:
		return cmp.Or(cmp.Compare(x.turn, y.turn), slices.Compare(x.Miner[:], y.Miner[:]))
	}
	return cmp.Or(cmp.Compare(x.Cost, y.Cost), slices.Compare(x.Miner[:], y.Miner[:]))
}
