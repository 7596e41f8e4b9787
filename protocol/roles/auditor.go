package roles

import (
	"fmt"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
)

// AuditorState is where an auditor stands with one commit.
type AuditorState uint8

// The states of an auditor.
//
//	Watching --audit needed--> Called --drawn, wave reached--> Reexecuting --result--> Sealed --opened--> Stated
//	    \------not drawn, or closed without it-----> Dismissed <--/
//
// Longer waves lead from Sealed and Stated to Reexecuting again, if they reach more of its places. An auditor that
// failed to compute tries its places again with the next wave.
const (
	Watching AuditorState = iota
	Called
	Reexecuting
	Sealed
	Stated
	Dismissed
)

// String returns the state's name.
func (s AuditorState) String() string {
	return [...]string{"Watching", "Called", "Reexecuting", "Sealed", "Stated", "Dismissed"}[s]
}

// AuditorConfig sets how patient an auditor is.
type AuditorConfig struct {
	// WaveWait is how long the auditors of one wave have before those of the next join; it must cover a generation.
	WaveWait time.Duration
	// RevealWait is how long the miner has, from the second seal on, to open its trace before statements are
	// opened without it.
	RevealWait time.Duration
}

// DefaultAuditorConfig returns values for pictures that take seconds.
func DefaultAuditorConfig() AuditorConfig {
	return AuditorConfig{WaveWait: 60 * time.Second, RevealWait: 5 * time.Second}
}

// Validate checks the bounds.
func (c AuditorConfig) Validate() error {
	if c.WaveWait <= 0 || c.RevealWait < 0 || c.RevealWait >= c.WaveWait {
		return fmt.Errorf("%w: waves of %s with %s to reveal; the first must be positive and longer", ErrConfig, c.WaveWait, c.RevealWait)
	}
	return nil
}

// Events of an auditor.
type (
	// AuditCalled says that the certificate is closed and asks for an audit.
	AuditCalled struct{}
	// Reexecuted brings the result of the whole task computed anew; Salts holds one for each place asked for. A salt is
	// secret, and a function of the key and the place, so that a restarted auditor repeats its seal and never
	// contradicts it. A place without a salt stays missing.
	Reexecuted struct {
		Result protocol.AuditResult
		Salts  map[uint32]protocol.Hash
	}
	// ReexecutionFailed says that this auditor cannot compute the task.
	ReexecutionFailed struct{ Reason string }
	// SealShared says that a drawn auditor is bound to its result.
	SealShared struct{ Index uint32 }
	// RevealShared says that the miner has opened its trace.
	RevealShared struct{}
	// CaseClosed says that the audit is decided: after CloseCase and after StopAudit.
	CaseClosed struct{}
)

func (AuditCalled) event()       {}
func (Reexecuted) event()        {}
func (ReexecutionFailed) event() {}
func (SealShared) event()        {}
func (RevealShared) event()      {}
func (CaseClosed) event()        {}

// Effects of an auditor.
type (
	// Reexecute computes the task anew for the places given.
	Reexecute struct{ Indexes []uint32 }
	// PublishSeal signs a seal, stores it together with the statement that opens it with sync, and gossips the seal.
	PublishSeal struct {
		Seal      protocol.AuditCommit
		Statement protocol.AuditStatement
	}
	// PublishStatement signs and gossips a statement.
	PublishStatement struct{ Statement protocol.AuditStatement }
)

func (Reexecute) effect()        {}
func (PublishSeal) effect()      {}
func (PublishStatement) effect() {}

// Auditor plays one node's part in the audit of one commit.
type Auditor struct {
	cfg  AuditorConfig
	self protocol.Address
	id   protocol.Hash

	state      AuditorState
	called     bool
	closed     bool
	wave       int
	draw       DrawKnown
	mine       []uint32 // own places in the whole draw, ascending
	from       int      // mine[from:done] are being computed,
	done       int      // those before are sealed
	seals      map[uint32]bool
	revealed   bool
	statements []protocol.AuditStatement // sealed, not opened yet
	stated     bool                      // some were opened
	nextWave   time.Time
	openBy     time.Time // when statements are opened without a reveal
}

// NewAuditor returns an auditor for a commit.
func NewAuditor(cfg AuditorConfig, self protocol.Address, id protocol.Hash) *Auditor {
	return &Auditor{cfg: cfg, self: self, id: id, seals: map[uint32]bool{}}
}

// State returns where the auditor stands.
func (a *Auditor) State() AuditorState { return a.state }

// Deadline returns when Tick is due.
func (a *Auditor) Deadline() time.Time {
	if a.nextWave.IsZero() || !a.openBy.IsZero() && a.openBy.Before(a.nextWave) {
		return a.openBy
	}
	return a.nextWave
}

// auditWave returns how many auditors are asked in a wave: two, and more where they disagree or stay silent.
func auditWave(wave int) uint32 { return uint32(min(2<<min(wave, 16), protocol.MaxDraw)) }

// AuditReach returns how many places of an audit's draw have been asked in a wave, counted from 0.
func AuditReach(wave int) int { return int(auditWave(max(wave, 0))) }

// Step takes one event.
func (a *Auditor) Step(now time.Time, event Event) ([]Effect, error) {
	switch e := event.(type) {
	case AuditCalled:
		a.called = true
		return a.begin(now), nil
	case DrawKnown:
		if e.Role == protocol.PurposeAuditor && a.draw.Tree == nil {
			a.draw = e
		}
		return a.begin(now), nil
	case Reexecuted:
		return a.reexecuted(now, e)
	case ReexecutionFailed:
		if a.state == Reexecuting {
			a.done = a.from
			a.rest()
		}
		return nil, nil
	case SealShared:
		a.seals[e.Index] = true
		return a.open(now), nil
	case RevealShared:
		a.revealed = true
		return a.open(now), nil
	case CaseClosed:
		a.closed, a.nextWave, a.openBy, a.statements = true, Never, Never, nil
		if a.state != Reexecuting {
			a.rest()
		}
		return nil, nil
	case Tick:
		return a.tick(now), nil
	case RoundReached:
		return nil, nil
	}
	return nil, fmt.Errorf("%w: %T", ErrState, event)
}

// begin starts once the audit is called and the beacon that draws for it is known, whichever comes last.
func (a *Auditor) begin(now time.Time) []Effect {
	if a.state == Watching && a.called {
		a.state = Called
	}
	if a.state != Called || a.draw.Tree == nil || len(a.mine) > 0 {
		return nil
	}
	for i := range uint32(protocol.MaxDraw) {
		if isMember(a.draw, a.id, i, a.self) {
			a.mine = append(a.mine, i)
		}
	}
	if len(a.mine) == 0 {
		a.state = Dismissed
		return nil
	}
	a.nextWave = now.Add(a.cfg.WaveWait)
	return a.work()
}

// work re-executes for the places that the present wave has reached.
func (a *Auditor) work() []Effect {
	a.from = a.done
	for a.done < len(a.mine) && a.mine[a.done] < auditWave(a.wave) {
		a.done++
	}
	if a.from == a.done {
		return nil
	}
	a.state = Reexecuting
	return []Effect{Reexecute{Indexes: slices.Clone(a.mine[a.from:a.done])}}
}

// rest is where an auditor stands when it computes nothing.
func (a *Auditor) rest() {
	switch {
	case len(a.statements) > 0:
		a.state = Sealed
	case a.stated:
		a.state = Stated
	case a.closed || a.nextWave.IsZero(): // no wave will call it again
		a.state = Dismissed
	default:
		a.state = Called
	}
}

func (a *Auditor) reexecuted(now time.Time, e Reexecuted) ([]Effect, error) {
	if a.state != Reexecuting {
		return nil, fmt.Errorf("%w: a result in %s", ErrState, a.state)
	}
	if a.closed {
		a.rest()
		return nil, nil
	}
	var effects []Effect
	for _, i := range a.mine[a.from:a.done] {
		salt, ok := e.Salts[i]
		if !ok {
			continue
		}
		statement := protocol.AuditStatement{
			Assignment: a.id, Index: i, Beacon: a.draw.Beacon,
			Pixels: e.Result.Pixels, Root: e.Result.Root, Salt: salt,
		}
		seal := protocol.AuditCommit{
			Assignment: a.id, Index: i, Beacon: a.draw.Beacon,
			Sealed: protocol.Seal(a.self, statement.Pixels, statement.Root, statement.Salt),
		}
		a.statements = append(a.statements, statement)
		effects = append(effects, PublishSeal{Seal: seal, Statement: statement})
	}
	a.rest()
	effects = append(effects, a.open(now)...)
	return append(effects, a.work()...), nil // a wave may have come meanwhile
}

// bound reports whether those who have sealed would decide the audit if they agreed, among the places that were asked so
// far. Nobody opens anything before: whoever sealed later could copy, and would be needed. Places whose wave has not
// come do not count: otherwise a holder of any two places of the draw could have everything opened before the first
// auditors are bound.
func bound(seals map[uint32]bool, reach uint32) bool {
	lead := 0
	for i := range reach {
		if !seals[i] {
			lead--
		} else if lead++; lead >= protocol.AuditLead {
			return true
		}
	}
	return false
}

// open publishes the statements once enough auditors are bound and the miner has opened its trace, or has had its time.
func (a *Auditor) open(now time.Time) []Effect {
	if len(a.statements) == 0 || a.closed {
		return nil
	}
	if !a.revealed {
		if !bound(a.seals, auditWave(a.wave)) {
			return nil
		}
		if a.openBy.IsZero() {
			a.openBy = now.Add(a.cfg.RevealWait)
		}
		if now.Before(a.openBy) {
			return nil
		}
	}
	var effects []Effect
	for _, s := range a.statements {
		effects = append(effects, PublishStatement{Statement: s})
	}
	a.statements, a.openBy, a.stated = nil, Never, true
	if a.state != Reexecuting {
		a.state = Stated
	}
	return effects
}

func (a *Auditor) tick(now time.Time) []Effect {
	var effects []Effect
	if !a.nextWave.IsZero() && !now.Before(a.nextWave) {
		effects = a.nextOne(now)
	}
	return append(a.open(now), effects...)
}

// nextOne moves on to the next wave; after the last one no clock drives the auditor any more.
func (a *Auditor) nextOne(now time.Time) []Effect {
	if auditWave(a.wave) == protocol.MaxDraw {
		a.nextWave = Never
		if a.state != Reexecuting {
			a.rest()
		}
		return nil
	}
	a.wave++
	a.nextWave = now.Add(a.cfg.WaveWait)
	if a.state == Reexecuting {
		return nil // called again when the present result is in
	}
	return a.work()
}
