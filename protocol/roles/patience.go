package roles

import (
	"fmt"
	"time"

	"github.com/limn-network/limn/protocol"
)

// Beat is how often a miner that holds an order says that it lives, whatever its engine does.
const Beat = 250 * time.Millisecond

// RequesterConfig sets how patient a requester is. What it gives a miner follows from that miner's own quote and from how
// far away it is; the fields are bounds, for a quote may say anything.
type RequesterConfig struct {
	// QuoteWait is how long quotes are collected after the first one came. Longer finds cheaper miners.
	QuoteWait time.Duration
	// AnnounceWait is how long to wait for any quote before the task is announced again.
	AnnounceWait time.Duration
	// Announcements is how often a task is announced before the requester gives up.
	Announcements int
	// EnoughQuotes ends the collection early.
	EnoughQuotes int
	// Silence is how long a miner that holds the order may say nothing at all, at least: one that beats lives, however slow
	// it is, and one that does not is gone. Shorter hands its work on sooner, longer forgives a machine that is out of
	// breath. At least four Beats; a miner far away gets up to four times as long.
	Silence time.Duration
	// LeastWait is how long a miner that lives may take to accept, for its first step and for every further one, at
	// least. Too short pays twice for one picture.
	LeastWait time.Duration
	// MostWait bounds the same from above, whatever the quote says: how long a miner that pretends to work holds a task up.
	MostWait time.Duration
	// FetchWait is how long the picture may take from the commit on, at most, and then as long again to be judged.
	FetchWait time.Duration
	// Round is the usual time between two rounds of the beacon.
	Round time.Duration
	// MaxWork is the slowest 90th percentile a quote may name: it becomes the commit-by round, until when a miner that
	// does nothing blocks the voucher's money.
	MaxWork time.Duration
	// SlackRounds are added to a miner's p90 for the commit-by round.
	SlackRounds uint64
}

// DefaultRequesterConfig returns values for a home connection and rounds of about one second to twelve.
func DefaultRequesterConfig(round time.Duration) RequesterConfig {
	return RequesterConfig{
		QuoteWait:     150 * time.Millisecond,
		AnnounceWait:  3 * time.Second,
		Announcements: 5,
		EnoughQuotes:  5,
		Silence:       6 * Beat,
		LeastWait:     4 * time.Second,
		MostWait:      time.Minute,
		FetchWait:     15 * time.Second,
		Round:         round,
		MaxWork:       10 * time.Minute,
		SlackRounds:   4,
	}
}

// Validate checks the bounds.
func (c RequesterConfig) Validate() error {
	for _, d := range []time.Duration{c.QuoteWait, c.AnnounceWait, c.LeastWait, c.FetchWait, c.Round, c.MaxWork} {
		if d <= 0 {
			return fmt.Errorf("%w: a requester's times must be positive: %+v", ErrConfig, c)
		}
	}
	switch {
	case c.Silence < 4*Beat:
		return fmt.Errorf("%w: a silence of %s; a miner speaks every %s, so at least four times that", ErrConfig, c.Silence, Beat)
	case c.MostWait < c.LeastWait:
		return fmt.Errorf("%w: at most %s and at least %s of waiting", ErrConfig, c.MostWait, c.LeastWait)
	case c.Announcements < 1 || c.EnoughQuotes < 1 || c.EnoughQuotes > maxQuotes:
		return fmt.Errorf("%w: %d announcements, %d quotes; allowed are at least one, and 1 to %d",
			ErrConfig, c.Announcements, c.EnoughQuotes, maxQuotes)
	}
	return nil
}

// waits are what a requester gives one miner.
type waits struct {
	silence time.Duration // without any sign of life
	accept  time.Duration // until it accepts
	first   time.Duration // from then on to its first step: others may stand before this order
	step    time.Duration // from one step to the next
}

// Factors of what a miner is given. Its 90th percentile is of the whole way to the picture, so once it is exceeded twofold
// without a step, or once between two steps, something other than bad luck is the cause. A message that takes four times
// as long as the quote took, dialing included, is not under way.
const (
	lateFirst = 2
	farFactor = 4
)

// waits derives what a miner is given from its quote and from how long that took to come.
func (c RequesterConfig) waits(q protocol.Quote, answered time.Duration) waits {
	far := farFactor * max(0, min(answered, c.Silence))
	within := func(d time.Duration) time.Duration { return min(max(d, c.LeastWait), c.MostWait) }
	return waits{
		silence: max(c.Silence, far), accept: within(far), first: within(lateFirst * work(q)), step: within(work(q)),
	}
}

// slowLine is what a line carries at least, in bytes a second: the uplink of a poor home connection.
const slowLine = 32 << 10

// fetch is how long a committed picture may take to come from a miner that lives. One that has committed is paid if
// anybody finds the picture, so this is generous: a block may have to be asked for twice.
func (c RequesterConfig) fetch(commit protocol.Commit, answered time.Duration) time.Duration {
	line := time.Duration(commit.Size) * time.Second / slowLine
	return min(2*c.LeastWait+farFactor*max(0, min(answered, c.Silence))+2*line, c.FetchWait)
}

// work is the 90th percentile a quote names.
func work(q protocol.Quote) time.Duration { return time.Duration(q.P90) * time.Millisecond }

// patience is what a requester has left for the miner that holds the order. It counts time that the requester lived through:
// where a step comes late, for this machine slept or was busy, most of what passed meanwhile does not count, so that what
// the miner said is heard before it is blamed.
type patience struct {
	watch time.Duration // between two looks at most
	at    time.Time     // of the last step
	lived time.Duration // from the assignment to then; what is below is on the same scale
	heard time.Duration // the last sign of life
	due   time.Duration // when the miner must have come on
}

// looks is how often a requester looks within a silence that it bears.
const looks = 3

func newPatience(now time.Time, w waits) patience {
	return patience{watch: w.silence / looks, at: now, due: w.accept}
}

// live lets time pass.
func (p *patience) live(now time.Time) {
	p.lived += min(max(0, now.Sub(p.at)), 2*p.watch)
	p.at = now
}

// within gives the miner a time for what it does next.
func (p *patience) within(d time.Duration) { p.due = p.lived + d }

// silent is for how long nothing was heard.
func (p *patience) silent() time.Duration { return p.lived - p.heard }

// late says that the miner has not come on in its time.
func (p *patience) late() bool { return p.lived >= p.due }

// next is when to look again: in time for everything that can become due, and never later than after one watch.
func (p *patience) next() time.Time {
	look := p.watch - p.silent()%p.watch
	return p.at.Add(min(look, max(0, p.due-p.lived)))
}
