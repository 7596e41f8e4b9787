package roles

import (
	"fmt"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
)

// VerifierState is where a verifier stands with one commit.
type VerifierState uint8

// The states of a verifier.
//
//	Holding --drawn--> Scoring --scores--> Attested --longer wave--> Scoring ...
//	   \--not drawn yet--> Waiting --longer wave--/
//	    \--certificate closed or all waves passed--> Done
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
	// PictureScored brings the scores asked for by ScorePicture.
	PictureScored struct {
		Plain     int32
		Augmented map[uint32]int32 // by index
	}
	// ScoringFailed says that the picture could not be had or read. The member stays missing.
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
// before it knew the beacon that draws their committee.
type Verifier struct {
	self     protocol.Address
	id       protocol.Hash
	commit   protocol.Hash
	waveWait time.Duration

	state    VerifierState
	wave     int
	draw     DrawKnown
	mine     []uint32 // own places in the whole draw, ascending
	done     int      // how many of them are attested or being scored
	checks   map[uint32]int32
	reported map[uint32]bool
	deadline time.Time
}

// NewVerifier returns a verifier for a commit. waveWait is how long the members of one wave have before those of
// the next join; it must cover fetching and scoring a picture.
func NewVerifier(self protocol.Address, id, commit protocol.Hash, waveWait time.Duration) *Verifier {
	return &Verifier{self: self, id: id, commit: commit, waveWait: waveWait, checks: map[uint32]int32{}, reported: map[uint32]bool{}}
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
		v.wave, v.deadline = lastWave, Never
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
	if e.Role != protocol.PurposeVerifier || v.state != Holding {
		return nil
	}
	v.draw = e
	for i := range uint32(protocol.MaxDraw) {
		if isMember(e, v.id, i, v.self) {
			v.mine = append(v.mine, i)
		}
	}
	if len(v.mine) == 0 {
		v.state = Done
		return nil
	}
	v.state, v.deadline = Waiting, now.Add(v.waveWait)
	return v.score()
}

// score asks for the scores of the places that the present wave has reached.
func (v *Verifier) score() []Effect {
	reach := uint32(protocol.Wave(v.wave))
	var indexes []uint32
	for v.done < len(v.mine) && v.mine[v.done] < reach {
		indexes = append(indexes, v.mine[v.done])
		v.done++
	}
	if len(indexes) == 0 {
		return nil
	}
	for _, i := range slices.Clone(indexes) {
		if next := i + 1; next < reach && !slices.Contains(v.mine, next) {
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
	v.rest()
	var effects []Effect
	for i, augmented := range e.Augmented {
		if !slices.Contains(v.mine, i) {
			v.checks[i] = augmented
		}
	}
	for _, i := range v.mine[:v.done] {
		augmented, ok := e.Augmented[i]
		if !ok {
			continue // attested in an earlier wave
		}
		effects = append(effects, PublishAttestation{protocol.Attestation{
			Assignment: v.id, Index: i, Beacon: v.draw.Beacon, Commit: v.commit, Plain: e.Plain, Augmented: augmented,
		}})
	}
	return effects, nil
}

// rest leaves Scoring: more waves may still need this member.
func (v *Verifier) rest() {
	v.state = Attested
	if v.deadline.IsZero() || v.done == len(v.mine) {
		v.state, v.deadline = Done, Never
	}
}

func (v *Verifier) failed() []Effect {
	if v.state == Scoring {
		v.rest()
	}
	return nil
}

// neighbour compares a member's augmented score with the one computed here, since nobody else would.
func (v *Verifier) neighbour(e AttestationReceived) []Effect {
	body := e.Attestation.Body
	computed, ok := v.checks[body.Index]
	if !ok || v.reported[body.Index] || body.Augmented == computed || body.Beacon != v.draw.Beacon ||
		body.Commit != v.commit || !isMember(v.draw, v.id, body.Index, e.Signer) {
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
