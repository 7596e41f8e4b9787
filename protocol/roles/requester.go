package roles

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
)

// RequesterConfig sets how patient a requester is.
type RequesterConfig struct {
	// QuoteWait is how long quotes are collected after the first one came. Longer finds cheaper miners.
	QuoteWait time.Duration
	// AnnounceWait is how long to wait for any quote before the task is announced again.
	AnnounceWait time.Duration
	// Announcements is how often a task is announced before the requester gives up.
	Announcements int
	// EnoughQuotes ends the collection early.
	EnoughQuotes int
	// AcceptWait is how long a miner may think about an assignment.
	AcceptWait time.Duration
	// Stall is how long a miner may be silent between two steps before the task fails over.
	Stall time.Duration
	// FetchWait is how long the picture may take from the commit on.
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
		AcceptWait:    5 * time.Second,
		Stall:         8 * time.Second,
		FetchWait:     15 * time.Second,
		Round:         round,
		MaxWork:       10 * time.Minute,
		SlackRounds:   4,
	}
}

// Validate checks the bounds.
func (c RequesterConfig) Validate() error {
	for _, d := range []time.Duration{c.QuoteWait, c.AnnounceWait, c.AcceptWait, c.Stall, c.FetchWait, c.Round, c.MaxWork} {
		if d <= 0 {
			return fmt.Errorf("%w: a requester's times must be positive: %+v", ErrConfig, c)
		}
	}
	if c.Announcements < 1 || c.EnoughQuotes < 1 || c.EnoughQuotes > maxQuotes {
		return fmt.Errorf("%w: %d announcements, %d quotes; allowed are at least one, and 1 to %d",
			ErrConfig, c.Announcements, c.EnoughQuotes, maxQuotes)
	}
	return nil
}

// maxQuotes bounds how many quotes are kept for a failover.
const maxQuotes = 64

// RequesterState is where a requester's task stands.
type RequesterState uint8

// The states of a requester.
//
//	Quoting    --quotes in----------> Assigning --accepted--> Executing --commit--> Fetching --good--> Delivered
//	   ^  \--nobody, too often--> Failed  |                       |                    |
//	   |                                  +--refused, broken, -----+----bad, too slow---+
//	   |                                  |  stalled, R passed
//	   +----no quote left-----------------+--next quote: Assigning again
//
// Once the commit is here the voucher is owed, so nothing but the picture itself fails a miner any more.
const (
	Quoting RequesterState = iota
	Assigning
	Executing
	Fetching
	Delivered
	Failed
)

// String returns the state's name.
func (s RequesterState) String() string {
	return [...]string{"Quoting", "Assigning", "Executing", "Fetching", "Delivered", "Failed"}[s]
}

// Events of a requester.
type (
	// Started begins the task.
	Started struct{ Round uint64 }
	// RoundReached tells the newest round.
	RoundReached struct{ Round uint64 }
	// QuoteReceived brings a verified quote for this task's announcement from a staked miner.
	QuoteReceived struct{ Quote protocol.Quote }
	// QuotesComplete says that every miner that was asked has answered or failed to: waiting longer is in vain.
	QuotesComplete struct{}
	// AssignmentAccepted says that the miner has started.
	AssignmentAccepted struct{ Miner protocol.Address }
	// AssignmentRefused says that the miner will not do it; Reason is for people.
	AssignmentRefused struct {
		Miner  protocol.Address
		Reason string
	}
	// StepReported says that step Index of Of is done. Only a step beyond the last one is a sign of life.
	StepReported struct {
		Miner     protocol.Address
		Index, Of int
	}
	// CommitReceived brings the miner's verified commit.
	CommitReceived struct {
		Miner  protocol.Address
		Commit protocol.Commit
	}
	// StreamBroken says that the stream to the miner ended early.
	StreamBroken struct {
		Miner  protocol.Address
		Reason string
	}
	// PictureChecked says that the picture is here, matches its commit and scores at or above the floor.
	PictureChecked struct{ Miner protocol.Address }
	// PictureRefused says that the picture could not be had, differs from its commit, or scores below the floor.
	PictureRefused struct {
		Miner  protocol.Address
		Reason string
	}
)

func (Started) event()            {}
func (RoundReached) event()       {}
func (QuoteReceived) event()      {}
func (QuotesComplete) event()     {}
func (AssignmentAccepted) event() {}
func (AssignmentRefused) event()  {}
func (StepReported) event()       {}
func (CommitReceived) event()     {}
func (StreamBroken) event()       {}
func (PictureChecked) event()     {}
func (PictureRefused) event()     {}

// Effects of a requester.
type (
	// Announce publishes the task and asks providers of the model for quotes.
	Announce struct{ Attempt int }
	// AssignTask signs an assignment and a voucher, stores the voucher with sync, and sends both.
	AssignTask struct {
		Quote    protocol.Quote
		CommitBy uint64
	}
	// FetchPicture gets the picture, checks it against the commit and scores it.
	FetchPicture struct {
		Miner  protocol.Address
		Commit protocol.Commit
	}
	// DropMiner closes the stream to a miner that failed the task.
	DropMiner struct {
		Miner  protocol.Address
		Reason string
	}
	// GiveUp ends the task without a picture.
	GiveUp struct{ Reason string }
)

func (Announce) effect()     {}
func (AssignTask) effect()   {}
func (FetchPicture) effect() {}
func (DropMiner) effect()    {}
func (GiveUp) effect()       {}

// Requester drives one task from its announcement to its picture. It never waits for verification.
type Requester struct {
	cfg      RequesterConfig
	maxPrice protocol.Amount
	choose   Chooser

	state    RequesterState
	round    uint64
	attempts int
	quotes   []protocol.Quote
	current  protocol.Quote
	commitBy uint64                    // of the present assignment
	step     int                       // last one reported
	failed   map[protocol.Address]bool // miners that had their chance
	deadline time.Time
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

// NewRequester returns a requester that has not started.
func NewRequester(cfg RequesterConfig, maxPrice protocol.Amount, choose Chooser) *Requester {
	return &Requester{cfg: cfg, maxPrice: maxPrice, choose: choose, failed: map[protocol.Address]bool{}}
}

// State returns where the task stands.
func (r *Requester) State() RequesterState { return r.state }

// Deadline returns when Tick is due.
func (r *Requester) Deadline() time.Time { return r.deadline }

// Step takes one event.
func (r *Requester) Step(now time.Time, event Event) ([]Effect, error) {
	switch e := event.(type) {
	case Started:
		if r.attempts > 0 {
			return nil, fmt.Errorf("%w: started twice", ErrState)
		}
		r.round = max(r.round, e.Round)
		return r.announce(now), nil
	case RoundReached:
		return r.reached(now, e.Round), nil
	case QuoteReceived:
		return r.quote(now, e.Quote), nil
	case QuotesComplete:
		if r.state == Quoting && len(r.quotes) > 0 {
			return r.assign(now), nil
		}
		return nil, nil
	case Tick:
		return r.tick(now), nil
	}
	miner, ok := minerOf(event)
	if !ok {
		return nil, fmt.Errorf("%w: %T", ErrState, event)
	}
	if miner != r.current.Miner || r.state < Assigning || r.state > Fetching {
		return nil, nil // a miner that was dropped still talks
	}
	return r.fromMiner(now, event), nil
}

// reached fails over when R has passed without a commit: the voucher is dead, and steps that go on for ever are no progress.
func (r *Requester) reached(now time.Time, round uint64) []Effect {
	r.round = max(r.round, round)
	if (r.state == Assigning || r.state == Executing) && r.round > r.commitBy {
		return r.failOver(now, "did not commit by its round")
	}
	return nil
}

func minerOf(event Event) (protocol.Address, bool) {
	switch e := event.(type) {
	case AssignmentAccepted:
		return e.Miner, true
	case AssignmentRefused:
		return e.Miner, true
	case StepReported:
		return e.Miner, true
	case CommitReceived:
		return e.Miner, true
	case StreamBroken:
		return e.Miner, true
	case PictureChecked:
		return e.Miner, true
	case PictureRefused:
		return e.Miner, true
	}
	return protocol.Address{}, false
}

func (r *Requester) fromMiner(now time.Time, event Event) []Effect {
	switch e := event.(type) {
	case AssignmentAccepted:
		if r.state == Assigning {
			r.state, r.deadline = Executing, now.Add(r.cfg.Stall)
		}
	case StepReported:
		if r.state <= Executing && e.Index > r.step {
			r.state, r.step, r.deadline = Executing, e.Index, now.Add(r.cfg.Stall)
		}
	case CommitReceived:
		if r.state < Fetching {
			r.state, r.deadline = Fetching, now.Add(r.cfg.FetchWait)
			return []Effect{FetchPicture(e)}
		}
	case PictureChecked:
		if r.state == Fetching {
			r.state, r.deadline = Delivered, Never
		}
	case PictureRefused:
		if r.state == Fetching {
			return r.failOver(now, e.Reason)
		}
	case AssignmentRefused:
		if r.state < Fetching { // afterwards it would only have the requester pay twice
			return r.failOver(now, e.Reason)
		}
	case StreamBroken:
		if r.state < Fetching { // once the commit is here the stream has done its work
			return r.failOver(now, e.Reason)
		}
	}
	return nil
}

func (r *Requester) announce(now time.Time) []Effect {
	if r.attempts >= r.cfg.Announcements {
		r.state, r.deadline = Failed, Never
		return []Effect{GiveUp{Reason: fmt.Sprintf("no miner made the picture after %d announcements", r.attempts)}}
	}
	r.attempts++
	r.state, r.quotes, r.deadline = Quoting, nil, now.Add(r.cfg.AnnounceWait)
	return []Effect{Announce{Attempt: r.attempts}}
}

func (r *Requester) quote(now time.Time, q protocol.Quote) []Effect {
	known := slices.ContainsFunc(r.quotes, func(have protocol.Quote) bool { return have.Miner == q.Miner })
	if r.attempts == 0 || r.state >= Delivered || known || len(r.quotes) >= maxQuotes ||
		q.Price > r.maxPrice || work(q) > r.cfg.MaxWork || q.Expiry < r.round || r.failed[q.Miner] {
		return nil
	}
	r.quotes = append(r.quotes, q)
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
	r.choose(r.quotes)
	for len(r.quotes) > 0 {
		q := r.quotes[0]
		r.quotes = r.quotes[1:]
		if q.Expiry < r.round || r.failed[q.Miner] {
			continue
		}
		r.state, r.current, r.deadline = Assigning, q, now.Add(r.cfg.AcceptWait)
		r.step, r.commitBy = -1, r.roundFor(q)
		return []Effect{AssignTask{Quote: q, CommitBy: r.commitBy}}
	}
	return r.announce(now)
}

// work is the 90th percentile a quote names.
func work(q protocol.Quote) time.Duration { return time.Duration(q.P90) * time.Millisecond }

// roundFor is the commit-by round: it leaves the miner its own 90th percentile and some slack.
func (r *Requester) roundFor(q protocol.Quote) uint64 {
	return r.round + uint64((work(q)+r.cfg.Round-1)/r.cfg.Round) + r.cfg.SlackRounds
}

func (r *Requester) failOver(now time.Time, reason string) []Effect {
	r.failed[r.current.Miner] = true
	drop := DropMiner{Miner: r.current.Miner, Reason: reason}
	return append([]Effect{drop}, r.assign(now)...)
}

func (r *Requester) tick(now time.Time) []Effect {
	if r.deadline.IsZero() || now.Before(r.deadline) {
		return nil
	}
	switch r.state {
	case Quoting:
		return r.assign(now)
	case Assigning:
		return r.failOver(now, "did not answer the assignment")
	case Executing:
		return r.failOver(now, "stalled")
	case Fetching:
		return r.failOver(now, "the picture did not arrive")
	}
	return nil
}
