package reputation

import (
	"cmp"
	"fmt"
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
	// stakeFactor is how many of the highest price a stake has to be worth (DESIGN, section 4).
	stakeFactor = 150
	// doubtful is the reliability below which a miner comes after everybody else.
	doubtful = 0.5
	// leastFactor keeps a cost finite.
	leastFactor = 0.01
)

// Choice is one task for which quotes are to be ordered. Its zero Seed is as good as any other.
type Choice struct {
	Seed     [32]byte        // decides what is left to chance: the same seed, the same choice
	MaxPrice protocol.Amount // what stakes are held against, and what waiting is counted in
	Now      time.Time
	Tried    int // miners that were given this task: only the first may be a newcomer whose turn it is
}

// Rank comes before cost: whoever has a better one comes first, at whatever price.
type Rank uint8

// The ranks, the best first.
const (
	Explored Rank = iota // the newcomer whose turn it is
	Proven               // has delivered, and is more likely than not to do it again
	Unknown              // has not, and nothing is said against it
	Doubtful             // failed too often, has a test against it, or lacks the stake for the highest price
)

// String returns the rank's name.
func (r Rank) String() string { return rankNames[min(r, Doubtful)] }

var rankNames = [...]string{"explored", "proven", "unknown", "doubtful"}

// MarshalText implements encoding.TextMarshaler.
func (r Rank) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Rank) UnmarshalText(text []byte) error {
	i := slices.Index(rankNames[:], string(text))
	if i < 0 {
		return fmt.Errorf("no rank %q", text)
	}
	*r = Rank(i)
	return nil
}

// Assessment is what a requester thinks of a quote, for choosing and for people.
type Assessment struct {
	Miner       protocol.Address `json:"miner"`
	Rank        Rank             `json:"rank"`
	Cost        float64          `json:"cost"`        // gwei for a good picture; the least of a rank comes first
	Reliability float64          `json:"reliability"` // mean of the posterior, with level and stake
	Drawn       float64          `json:"drawn"`       // what this choice took for it
	Slowness    float64          `json:"slowness"`    // time taken over time quoted
	Newcomer    bool             `json:"newcomer"`
	Explored    bool             `json:"explored"` // comes first because it is this task's turn for a newcomer
	Level       string           `json:"level"`
	Own         OwnExperience    `json:"own"`
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

// Assess returns what the book makes of a quote by itself.
func (b *Book) Assess(c Choice, q protocol.Quote, s Standing) Assessment {
	r := b.records[q.Miner].at(c.Now, b.cfg.HalfLife)
	good, bad := r.beta()
	highest := max(c.MaxPrice, q.Price)
	factor := standingFactor(s, highest)
	a := Assessment{
		Miner: q.Miner, Rank: rank(r, s, highest), Reliability: good / (good + bad) * factor, Slowness: r.slowness(),
		Newcomer: r.newcomer(), Level: s.Level.String(),
		Own: OwnExperience{
			Kept: r.Counts[Kept], Late: r.Counts[Late], Refused: r.Counts[Refused], Failed: r.Counts[Failed], Bad: r.Counts[Bad],
			Rejected: r.Counts[Rejected],
		},
	}
	a.Drawn = a.Reliability
	if !a.Newcomer {
		a.Drawn = newChance(c.Seed, q.Miner, drawReliability).beta(good, bad) * factor
	}
	a.Drawn = max(a.Drawn, leastFactor*leastFactor)
	wait := float64(q.P50)/1000*a.Slowness + (1/a.Drawn-1)*(b.cfg.Failure.Seconds()+float64(q.P90)/1000)
	a.Cost = float64(q.Price) + float64(max(highest, 1))*wait/b.cfg.Patience.Seconds()
	return a
}

// standingFactor is what level and stake leave of a reliability. The stake is held against the highest price in play and
// not against the quoted one, or the smallest stake would do for whoever quotes nothing.
func standingFactor(s Standing, highest protocol.Amount) float64 {
	return max(levelFactors[min(s.Level, watch.Suspended)]*secured(s, highest), leastFactor)
}

func secured(s Standing, highest protocol.Amount) float64 {
	if highest == 0 {
		return 1
	}
	return min(1, float64(s.Stake)/(stakeFactor*float64(highest)))
}

// rank is that of a miner whose turn it is not.
func rank(r Record, s Standing, highest protocol.Amount) Rank {
	good, bad := r.beta()
	likely := good / (good + bad) * standingFactor(s, highest)
	switch {
	case r.proven() && likely >= doubtful:
		return Proven
	case !r.proven() && likely >= doubtful && secured(s, highest) == 1:
		return Unknown
	}
	return Doubtful
}

// Weigh assesses all quotes of a task and puts them in order, the best first. standing is asked once for each.
func (b *Book) Weigh(c Choice, quotes []protocol.Quote, standing func(protocol.Address) Standing) []Assessment {
	list := make([]Assessment, len(quotes))
	explores := b.Explores(c)
	turn, least := -1, 0.0
	for i, q := range quotes {
		s := standing(q.Miner)
		list[i] = b.Assess(c, q, s)
		if !explores || !list[i].Newcomer || list[i].Rank > Unknown || b.records[q.Miner].Bad >= 1 {
			continue // who failed already is known well enough
		}
		if t := ticket(c, q.Miner, s.Stake); turn < 0 || t < least {
			turn, least = i, t
		}
	}
	if turn >= 0 {
		list[turn].Rank, list[turn].Explored = Explored, true
	}
	slices.SortFunc(list, func(x, y Assessment) int {
		return cmp.Or(cmp.Compare(x.Rank, y.Rank), cmp.Compare(x.Cost, y.Cost), slices.Compare(x.Miner[:], y.Miner[:]))
	})
	return list
}

// Order puts the quotes of a task in order, the best first: a roles.Chooser.
func (b *Book) Order(c Choice, quotes []protocol.Quote, standing func(protocol.Address) Standing) {
	place := make(map[protocol.Address]int, len(quotes))
	for i, a := range b.Weigh(c, quotes, standing) {
		place[a.Miner] = i
	}
	slices.SortStableFunc(quotes, func(x, y protocol.Quote) int { return cmp.Compare(place[x.Miner], place[y.Miner]) })
}

// Explores reports whether a task is one that a newcomer is offered first.
func (b *Book) Explores(c Choice) bool {
	if c.Tried > 0 || b.cfg.Exploration == 0 || newChance(c.Seed, protocol.Address{}, drawTurn).next()%b.cfg.Exploration != 0 {
		return false
	}
	for _, r := range b.records {
		if !r.newcomer() {
			return true
		}
	}
	return false // to a newcomer all miners are newcomers
}
