package roles

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
)

// VerifierState is where a verifier stands with one commit.
type VerifierState uint8

// The states of a verifier.
//
//	Holding --drawn--> Scoring --scores--> Attested --longer wave--> Scoring ...
//	   \--in a later wave--> Waiting --longer wave--/
//	    \--not drawn, certificate closed, or all waves passed--> Done
//
// A member whose scoring failed goes back to Waiting and tries its places again with the next wave: a picture that
// nobody served a moment ago may be served by other members then.
const (
	Holding VerifierState = iota
	Waiting
	Scoring
	Attested
	Done
)

// String returns the state's name.
func (s VerifierState) String() string {
	return [...]string{"Holding", "Waiting", "Scoring", "Attested", "Done"}[s]
}

// Events of a verifier.
type (
	// PictureScored brings the scores asked for by ScorePicture. A place that Augmented leaves out stays missing.
	PictureScored struct {
		Plain     int32
		Augmented map[uint32]int32 // by index
	}
	// ScoringFailed says that the picture could not be had or read. The member is missing until it succeeds.
	ScoringFailed struct{ Reason string }
	// CaseCertified says that the certificate is closed without need of later members.
	CaseCertified struct{}
)

func (PictureScored) event() {}
func (ScoringFailed) event() {}
func (CaseCertified) event() {}

// Effects of a verifier.
type (
	// ScorePicture fetches the committed picture, checks it against the commit and computes the plain score and the
	// augmented ones of all indexes: the member's own, and the neighbours it checks.
	ScorePicture struct {
		Beacon  protocol.Hash
		Indexes []uint32
	}
	// PublishAttestation signs an attestation, stores it with sync and gossips it.
	PublishAttestation struct{ Attestation protocol.Attestation }
	// ReportDissent says that another member's augmented score is wrong.
	ReportDissent struct {
		Attestation protocol.Signed[protocol.Attestation]
		Signer      protocol.Address
		Computed    int32
	}
)

func (ScorePicture) effect()       {}
func (PublishAttestation) effect() {}
func (ReportDissent) effect()      {}

// Verifier plays one node's part in the committee of one commit. It exists only for commits that the node held
// before it knew the beacon that draws their committee: the owner creates none for a commit that comes later.
type Verifier struct {
	self     protocol.Address
	id       protocol.Hash
	commit   protocol.Hash
	waveWait time.Duration

	state    VerifierState
	wave     int
	draw     DrawKnown
	mine     []uint32 // own places in the whole draw, ascending
	from     int      // mine[from:done] are being scored,
	done     int      // those before are attested
	checks   map[uint32]int32
	early    early[AttestationReceived]
	heard    map[uint32]AttestationReceived // of members, to be compared once the own scores are there
	reported map[uint32]bool
	closed   bool // the certificate is
	deadline time.Time
}

// NewVerifier returns a verifier for a commit. waveWait is how long the members of one wave have before those of
// the next join; it must cover fetching and scoring a picture.
func NewVerifier(self protocol.Address, id, commit protocol.Hash, waveWait time.Duration) *Verifier {
	return &Verifier{
		self: self, id: id, commit: commit, waveWait: waveWait,
		checks: map[uint32]int32{}, heard: map[uint32]AttestationReceived{}, reported: map[uint32]bool{},
	}
}

// State returns where the verifier stands.
func (v *Verifier) State() VerifierState { return v.state }

// Deadline returns when Tick is due.
func (v *Verifier) Deadline() time.Time { return v.deadline }

// Step takes one event.
func (v *Verifier) Step(now time.Time, event Event) ([]Effect, error) {
	switch e := event.(type) {
	case DrawKnown:
		return v.drawn(now, e), nil
	case PictureScored:
		return v.scored(e)
	case ScoringFailed:
		return v.failed(), nil
	case CaseCertified:
		if v.state != Scoring {
			v.state = Done
		}
		v.closed, v.deadline = true, Never
		return nil, nil
	case AttestationReceived:
		return v.neighbour(e), nil
	case Tick:
		return v.tick(now), nil
	case RoundReached:
		return nil, nil
	}
	return nil, fmt.Errorf("%w: %T", ErrState, event)
}

// lastWave is the first wave that holds the whole draw.
const lastWave = 4

func (v *Verifier) drawn(now time.Time, e DrawKnown) []Effect {
	if e.Role != protocol.PurposeVerifier || v.state != Holding || e.Tree == nil {
		return nil
	}
	v.draw = e
	early := v.early.take()
	for i := range uint32(protocol.MaxDraw) {
		if isMember(e, v.id, i, v.self) {
			v.mine = append(v.mine, i)
		}
	}
	if len(v.mine) == 0 {
		v.state = Done
		return nil
	}
	for _, a := range early {
		v.neighbour(a) // kept: nothing is scored yet
	}
	v.state, v.deadline = Waiting, now.Add(v.waveWait)
	return v.score()
}

// score asks for the scores of the places that the present wave has reached.
func (v *Verifier) score() []Effect {
	reach := uint32(protocol.Wave(v.wave))
	v.from = v.done
	for v.done < len(v.mine) && v.mine[v.done] < reach {
		v.done++
	}
	if v.from == v.done {
		return nil
	}
	indexes := slices.Clone(v.mine[v.from:v.done])
	for _, i := range v.mine[v.from:v.done] {
		// The wave's last place checks the first one, which has nobody before it.
		if next := (i + 1) % reach; !slices.Contains(v.mine, next) && !slices.Contains(indexes, next) {
			indexes = append(indexes, next)
		}
	}
	v.state = Scoring
	return []Effect{ScorePicture{Beacon: v.draw.Beacon, Indexes: indexes}}
}

func (v *Verifier) scored(e PictureScored) ([]Effect, error) {
	if v.state != Scoring {
		return nil, fmt.Errorf("%w: scores in %s", ErrState, v.state)
	}
	var effects []Effect
	for _, i := range v.mine[v.from:v.done] {
		if augmented, ok := e.Augmented[i]; ok {
			effects = append(effects, PublishAttestation{protocol.Attestation{
				Assignment: v.id, Index: i, Beacon: v.draw.Beacon, Commit: v.commit, Plain: e.Plain, Augmented: augmented,
			}})
		}
	}
	for _, i := range slices.Sorted(maps.Keys(e.Augmented)) {
		if slices.Contains(v.mine, i) {
			continue
		}
		v.checks[i] = e.Augmented[i]
		if heard, ok := v.heard[i]; ok {
			delete(v.heard, i)
			effects = append(effects, v.neighbour(heard)...)
		}
	}
	v.state = Attested
	if v.closed || v.done == len(v.mine) {
		v.state, v.deadline = Done, Never
		return effects, nil
	}
	return append(effects, v.score()...), nil // a wave may have come meanwhile
}

// failed gives the places back, to be tried with the next wave if there is one.
func (v *Verifier) failed() []Effect {
	if v.state != Scoring {
		return nil
	}
	v.state, v.done = Waiting, v.from
	if v.deadline.IsZero() {
		v.state = Done
	}
	return nil
}

// neighbour compares a member's augmented score with the one computed here, since nobody else would.
func (v *Verifier) neighbour(e AttestationReceived) []Effect {
	body := e.Attestation.Body
	if body.Assignment != v.id || body.Commit != v.commit {
		return nil
	}
	if v.state == Holding && v.draw.Tree == nil {
		v.early.add(e.Signer, e)
		return nil
	}
	if len(v.mine) == 0 || v.reported[body.Index] || body.Beacon != v.draw.Beacon ||
		!isMember(v.draw, v.id, body.Index, e.Signer) {
		return nil
	}
	computed, ok := v.checks[body.Index]
	if !ok {
		v.heard[body.Index] = e
		return nil
	}
	if body.Augmented == computed {
		return nil
	}
	v.reported[body.Index] = true
	return []Effect{ReportDissent{Attestation: e.Attestation, Signer: e.Signer, Computed: computed}}
}

func (v *Verifier) tick(now time.Time) []Effect {
	if v.deadline.IsZero() || now.Before(v.deadline) {
		return nil
	}
	if v.wave >= lastWave {
		v.deadline = Never
		if v.state != Scoring {
			v.state = Done
		}
		return nil
	}
	v.wave++
	v.deadline = now.Add(v.waveWait)
	if v.state == Scoring {
		return nil // asked again when the present scores are in
	}
	return v.score()
}
