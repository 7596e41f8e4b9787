package roles

import (
	"fmt"
	"time"

	"github.com/limn-network/limn/protocol"
)

// RequesterState is where a requester's task stands.
type RequesterState uint8

// The states of a requester.
//
//	Quoting    --quotes in----------> Assigning --accepted--> Executing --commit--> Fetching --good--> Delivered
//	   ^  \--nobody, too often--> Failed  |                       |                    |
//	   |                                  +--refused, broken, -----+----bad, too slow---+
//	   |                                  |  silent, stalled, R passed
//	   +----no quote left-----------------+--next quote: Assigning again
//
// Once the commit is here the voucher is owed, so nothing but the picture itself fails a miner any more, or that the miner
// is gone before it came. While a miner is silent the requester asks the others whether their quotes still hold, which
// costs nothing; it promises money to the next one only when it has given the first one up.
//
// A picture below the floor is bad, too, until a second miner makes the same one: see PictureBelowFloor.
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
	// QuoteReceived brings a verified quote for this task's announcement from a staked miner, and how long the miner took
	// to answer, dialing included; 0 is not known. A later quote takes the place of the same miner's earlier one.
	QuoteReceived struct {
		Quote    protocol.Quote
		Answered time.Duration
	}
	// QuotesComplete says that every miner that was asked has answered or failed to: waiting longer is in vain.
	QuotesComplete struct{}
	// AssignmentAccepted says that the miner has started.
	AssignmentAccepted struct{ Miner protocol.Address }
	// AssignmentRefused says that the miner will not do it; Reason is for people.
	AssignmentRefused struct {
		Miner  protocol.Address
		Reason string
	}
	// MinerBeats says that the miner lives. It does so every Beat from the order on until the requester has the picture.
	MinerBeats struct{ Miner protocol.Address }
	// StepReported says that step Index of Of is done. Only a step beyond the last one is progress.
	StepReported struct {
		Miner     protocol.Address
		Index, Of int
	}
	// CommitReceived brings the miner's verified commit.
	CommitReceived struct {
		Miner  protocol.Address
		Commit protocol.Commit
	}
	// StreamBroken says that the stream to the miner ended; before the commit that is early.
	StreamBroken struct {
		Miner  protocol.Address
		Reason string
	}
	// PictureArrived says that the picture is here and matches its commit. What follows depends on this machine alone.
	PictureArrived struct{ Miner protocol.Address }
	// PictureChecked says that the picture is here, matches its commit and scores at or above the floor.
	PictureChecked struct{ Miner protocol.Address }
	// PictureRefused says that the picture could not be had, differs from its commit, or, in the statistical tier, scores
	// below the floor.
	PictureRefused struct {
		Miner  protocol.Address
		Reason string
	}
	// PictureBelowFloor says that a picture of the exact tier is here and matches its commit, but scores below the floor.
	// When another miner's picture of the same pixels was refused for that before, it is what the model makes of this task,
	// and every further miner would only be promised money for it again.
	PictureBelowFloor struct {
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
func (MinerBeats) event()         {}
func (StepReported) event()       {}
func (CommitReceived) event()     {}
func (StreamBroken) event()       {}
func (PictureArrived) event()     {}
func (PictureChecked) event()     {}
func (PictureRefused) event()     {}
func (PictureBelowFloor) event()  {}

// Effects of a requester.
type (
	// Announce publishes the task and asks providers of the model for quotes.
	Announce struct{ Attempt int }
	// AskAgain asks the miners that gave quotes, but for the one at work, whether they still hold.
	AskAgain struct{}
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
	// TakeBelowFloor delivers the picture although it scores below the floor, for Earlier made the same pixels.
	TakeBelowFloor struct{ Miner, Earlier protocol.Address }
	// GiveUp ends the task without a picture.
	GiveUp struct{ Reason string }
)

func (Announce) effect()       {}
func (AskAgain) effect()       {}
func (AssignTask) effect()     {}
func (FetchPicture) effect()   {}
func (DropMiner) effect()      {}
func (TakeBelowFloor) effect() {}
func (GiveUp) effect()         {}

// Requester drives one task from its announcement to its picture. It never waits for verification.
type Requester struct {
	cfg      RequesterConfig
	maxPrice protocol.Amount
	choose   Chooser

	state    RequesterState
	round    uint64
	attempts int
	quotes   []heldQuote
	asked    time.Time                          // when the holders of quotes were last asked again for this assignment; zero: not yet
	failed   map[protocol.Address]bool          // miners that had their chance
	below    map[protocol.Hash]protocol.Address // by pixels: whose picture was refused for its score alone
	deadline time.Time

	// Of the present assignment:
	current  heldQuote
	commitBy uint64
	pixels   protocol.Hash // as committed
	step     int           // last one reported
	waits    waits
	patience patience
	arrived  bool // the picture is here
	deaf     bool // the miner need not beat any more
}

// NewRequester returns a requester that has not started.
func NewRequester(cfg RequesterConfig, maxPrice protocol.Amount, choose Chooser) *Requester {
	return &Requester{cfg: cfg, maxPrice: maxPrice, choose: choose, failed: map[protocol.Address]bool{}, below: map[protocol.Hash]protocol.Address{}}
}

// State returns where the task stands.
func (r *Requester) State() RequesterState { return r.state }

// Deadline returns when Tick is due.
func (r *Requester) Deadline() time.Time { return r.deadline }

// Step takes one event.
func (r *Requester) Step(now time.Time, event Event) ([]Effect, error) {
	if r.following() {
		r.patience.live(now)
	}
	effects, err := r.take(now, event)
	if r.following() {
		r.deadline = r.patience.next()
	}
	return effects, err
}

// following says that a miner holds the order.
func (r *Requester) following() bool { return r.state >= Assigning && r.state <= Fetching }

func (r *Requester) take(now time.Time, event Event) ([]Effect, error) {
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
		return r.quote(now, e), nil
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
	if miner != r.current.Miner || !r.following() {
		return nil, nil // a miner that was dropped still talks
	}
	r.patience.heard = r.patience.lived
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
	case MinerBeats:
		return e.Miner, true
	case StepReported:
		return e.Miner, true
	case CommitReceived:
		return e.Miner, true
	case StreamBroken:
		return e.Miner, true
	case PictureArrived:
		return e.Miner, true
	case PictureChecked:
		return e.Miner, true
	case PictureRefused:
		return e.Miner, true
	case PictureBelowFloor:
		return e.Miner, true
	}
	return protocol.Address{}, false
}

func (r *Requester) fromMiner(now time.Time, event Event) []Effect {
	switch e := event.(type) {
	case AssignmentAccepted:
		if r.state == Assigning {
			r.state = Executing
			r.patience.within(r.waits.first)
		}
	case StepReported:
		if r.state <= Executing && e.Index > r.step {
			r.state, r.step = Executing, e.Index
			r.patience.within(r.waits.step)
		}
	case CommitReceived:
		if r.state < Fetching {
			r.state, r.pixels = Fetching, e.Commit.Pixels
			r.patience.within(r.cfg.fetch(e.Commit, r.current.answered))
			return []Effect{FetchPicture(e)}
		}
	case PictureArrived, PictureChecked, PictureRefused, PictureBelowFloor:
		if r.state == Fetching {
			return r.ofPicture(now, event)
		}
	case AssignmentRefused:
		if r.state < Fetching { // afterwards it would only have the requester pay twice
			return r.failOver(now, e.Reason)
		}
	case StreamBroken:
		if r.state < Fetching {
			return r.failOver(now, e.Reason)
		}
		r.deaf = true // the stream has done its work, and nothing can be heard on it any more
	}
	return nil
}

// ofPicture handles what becomes of the picture that is fetched.
func (r *Requester) ofPicture(now time.Time, event Event) []Effect {
	switch e := event.(type) {
	case PictureArrived:
		if !r.arrived {
			r.arrived, r.deaf = true, true
			r.patience.within(r.cfg.FetchWait)
		}
	case PictureChecked:
		r.state, r.deadline = Delivered, Never
	case PictureRefused:
		return r.failOver(now, e.Reason)
	case PictureBelowFloor:
		return r.belowFloor(now, e)
	}
	return nil
}

// belowFloor turns a picture away for its score, unless another miner made the same pixels: who failed is not asked again,
// so Earlier is never the miner itself.
//
// Two nodes of one owner, or one that copies the other's public block, can have noise delivered like this. It costs the
// requester the sight of it and time, no money: below the floor the certificate does not suffice, two drawn auditors
// always make the task again, so neither liar is paid, and a dissent about its pixels costs its stake. The vouchers die
// unpaid and the deposit behind them is free again. Of an honest picture both makers are paid, as both did the work.
func (r *Requester) belowFloor(now time.Time, e PictureBelowFloor) []Effect {
	earlier, same := r.below[r.pixels]
	if !same {
		r.below[r.pixels] = e.Miner
		return r.failOver(now, e.Reason)
	}
	r.state, r.deadline = Delivered, Never
	return []Effect{TakeBelowFloor{Miner: e.Miner, Earlier: earlier}}
}

func (r *Requester) announce(now time.Time) []Effect {
	if r.attempts >= r.cfg.Announcements {
		r.state, r.deadline = Failed, Never
		return []Effect{GiveUp{Reason: fmt.Sprintf("no miner made the picture after %d announcements", r.attempts)}}
	}
	r.attempts++
	r.state, r.quotes, r.asked, r.deadline = Quoting, nil, time.Time{}, now.Add(r.cfg.AnnounceWait)
	return []Effect{Announce{Attempt: r.attempts}}
}

func (r *Requester) failOver(now time.Time, reason string) []Effect {
	r.failed[r.current.Miner] = true
	drop := DropMiner{Miner: r.current.Miner, Reason: reason}
	return append([]Effect{drop}, r.assign(now)...)
}

func (r *Requester) tick(now time.Time) []Effect {
	switch {
	case r.following():
		return r.look(now)
	case r.state == Quoting && !r.deadline.IsZero() && !now.Before(r.deadline):
		return r.assign(now)
	}
	return nil
}

// look gives the miner up when it is gone or late, and inquires after others when it may be gone.
func (r *Requester) look(now time.Time) []Effect {
	silent := r.patience.silent()
	switch {
	case r.deaf:
	case silent >= r.waits.silence:
		return r.failOver(now, [...]string{"did not answer the assignment", "fell silent", "left before the picture came"}[r.state-Assigning])
	case silent >= r.patience.watch && (r.asked.IsZero() || now.Sub(r.asked) >= r.cfg.LeastWait):
		r.asked = now
		return []Effect{AskAgain{}}
	}
	if r.patience.late() {
		return r.failOver(now, [...]string{"did not accept the assignment", "stalled", "the picture did not arrive"}[r.state-Assigning])
	}
	return nil
}
