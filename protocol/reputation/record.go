package reputation

import (
	"math"
	"time"

	"github.com/limn-network/limn/protocol"
)

// Kind is a kind of evidence about a miner.
type Kind uint8

// The kinds of evidence, as the package documentation weighs them.
const (
	Kept Kind = iota
	Late
	Refused
	Failed
	Bad
	Rejected
	OthersAccepted
	OthersRejected
	kinds
)

// weights are what one piece of evidence adds to the good and to the bad side.
var weights = [kinds][2]float64{
	Kept: {1, 0}, Late: {0.5, 0.5}, Refused: {0, 0.5}, Failed: {0, 2}, Bad: {0, 6}, Rejected: {0, 6},
	OthersAccepted: {0.05, 0}, OthersRejected: {0, 3},
}

// own reports whether evidence is of this requester's own task, which a newcomer needs three of.
func (k Kind) own() bool { return k <= Bad }

const (
	priorGood, priorBad = 2, 1
	// praiseLimit is what all praise by others may come to.
	praiseLimit = 2
	// slowPrior is how many pictures that took as long as quoted everybody is thought to have made.
	slowPrior        = 2
	fastest, slowest = 0.25, 16
	newcomerTasks    = 3
	// provenGood is the own good evidence that makes a miner proven: less than one late picture, which fades in a week or two.
	provenGood = 0.4
	// enough is how much evidence counts in full.
	enough = 12
)

// Record is what is known of one miner. Sums are as of Updated; later they are worth less.
type Record struct {
	Miner   protocol.Address `json:"miner"`
	Good    float64          `json:"good"`   // weight of own good evidence
	Bad     float64          `json:"bad"`    // weight of all bad evidence
	Praise  float64          `json:"praise"` // weight of others' good evidence
	Slow    float64          `json:"slow"`   // sum of logarithms of time taken over time quoted
	Timed   float64          `json:"timed"`  // weight of the pictures in Slow
	Tasks   float64          `json:"tasks"`  // own tasks, decayed
	Counts  [kinds]uint32    `json:"counts"` // of each kind, ever
	Updated time.Time        `json:"updated"`
}

// at returns the record as it counts at a time; one that lies before Updated changes nothing.
func (r Record) at(now time.Time, halfLife time.Duration) Record {
	if age := now.Sub(r.Updated); age > 0 && !r.Updated.IsZero() {
		f := math.Exp2(-float64(age) / float64(halfLife))
		for _, sum := range []*float64{&r.Good, &r.Bad, &r.Praise, &r.Slow, &r.Timed, &r.Tasks} {
			*sum *= f
		}
	}
	if now.After(r.Updated) {
		r.Updated = now
	}
	return r
}

func (r *Record) add(k Kind) {
	w := weights[k]
	r.Bad += w[1]
	if k == OthersAccepted {
		r.Praise = min(r.Praise+w[0], praiseLimit)
	} else {
		r.Good += w[0]
	}
	if k.own() {
		r.Tasks++
	}
	if r.Counts[k] < math.MaxUint32 {
		r.Counts[k]++
	}
}

// timing adds how long a picture took against its quote's median.
func (r *Record) timing(took, quoted time.Duration) {
	if took <= 0 || quoted <= 0 {
		return
	}
	r.Slow += math.Log(min(max(float64(took)/float64(quoted), fastest), slowest))
	r.Timed++
}

// beta returns the parameters of the posterior. More evidence than enough only scales down: beyond a dozen kept promises
// nobody is better than another, or the first good miner would keep all later ones out for ever.
func (r Record) beta() (good, bad float64) {
	good, bad = r.Good+r.Praise, r.Bad
	if sum := good + bad; sum > enough {
		good, bad = good*enough/sum, bad*enough/sum
	}
	return priorGood + good, priorBad + bad
}

// slowness is how much longer than quoted a picture of the miner takes.
func (r Record) slowness() float64 { return math.Exp(r.Slow / (r.Timed + slowPrior)) }

// newcomer reports whether the requester has too little experience of its own. Decay makes no newcomer of a miner that
// was good once, or whoever failed would be explored again and again.
func (r Record) newcomer() bool {
	own := uint32(0)
	for k := Kept; k <= Bad; k++ {
		own += min(r.Counts[k], newcomerTasks)
	}
	return own < newcomerTasks
}

// proven reports whether the requester has got a picture from the miner that it has not forgotten.
func (r Record) proven() bool { return r.Good >= provenGood }

// weight is how much a record says, by which the least is dropped when there are too many.
func (r Record) weight() float64 { return r.Good + r.Bad + r.Praise + r.Timed }

// valid reports whether a stored record holds numbers that evidence could have made.
func (r Record) valid() bool {
	for _, v := range []float64{r.Good, r.Bad, r.Praise, r.Timed, r.Tasks} {
		if !(v >= 0) || math.IsInf(v, 1) {
			return false
		}
	}
	return !math.IsNaN(r.Slow) && !math.IsInf(r.Slow, 0)
}
