package roles

import (
	"fmt"
	"time"

	"github.com/limn-network/limn/protocol"
)

// MinerState is where a miner's assignment stands.
type MinerState uint8

// The states of a miner.
//
//	Idle --order--> Making --picture--> Committed --enough seals--> Revealed
//	   \--refused     \--failed, or R passed--> Abandoned
const (
	Idle MinerState = iota
	Making
	Committed
	Revealed
	Refused
	Abandoned
)

// String returns the state's name.
func (s MinerState) String() string {
	return [...]string{"Idle", "Making", "Committed", "Revealed", "Refused", "Abandoned"}[s]
}

// Order is a verified assignment with its voucher: the signatures are good and the parts belong together.
type Order struct {
	Assignment protocol.Signed[protocol.Assignment]
	Voucher    protocol.Signed[protocol.Voucher]
	Prompt     string
}

// Standing is what a miner knows of a payer when an order arrives. All amounts come from final blocks.
type Standing struct {
	Slot     uint8           // of the payer key: which voucher numbers are its own
	Deposit  protocol.Amount // spendable in the escrow
	Security protocol.Amount // locked
	Limit    protocol.Amount // of the payer key
	Open     protocol.Amount // sum of the payer's unexpired vouchers, this one included
	Mine     protocol.Amount // the part of Open that this miner is owed
	// Contradicted is set when the payer signed two vouchers with one number.
	Contradicted bool
	Epoch        uint64 // newest posted epoch
	Params       uint32 // version in force
}

// MinerConfig is a miner's own caution.
type MinerConfig struct {
	// MaxExposure is the most one payer may owe this miner at a time.
	MaxExposure protocol.Amount
	// SecurityFactor is by how much a payer's security must exceed its largest price.
	SecurityFactor uint64
	// MinEpochs is how many epochs a voucher must leave for its settlement.
	MinEpochs uint64
	// MaxRounds is how far ahead the commit-by round of an order may lie. Nobody verifies or pays before it, so a
	// round far off would be a picture for nothing.
	MaxRounds uint64
	// AuditWave is how long a wave of auditors has, as AuditorConfig.WaveWait; zero counts every seal at once.
	AuditWave time.Duration
}

// DefaultMinerConfig returns the network's customary values.
func DefaultMinerConfig() MinerConfig {
	return MinerConfig{
		MaxExposure:    100 * protocol.Token,
		SecurityFactor: 20, // DESIGN, section 2
		MinEpochs:      4,
		MaxRounds:      600, // two hours of 12 s
		AuditWave:      DefaultAuditorConfig().WaveWait,
	}
}

// Validate checks the bounds.
func (c MinerConfig) Validate() error {
	switch {
	case c.SecurityFactor < 1 || c.SecurityFactor > 1000:
		return fmt.Errorf("%w: security factor %d, allowed are 1 to 1000", ErrConfig, c.SecurityFactor)
	case c.MaxRounds < 1:
		return fmt.Errorf("%w: no commit-by round is near enough for max rounds 0", ErrConfig)
	case c.AuditWave < 0:
		return fmt.Errorf("%w: audit wave of %s", ErrConfig, c.AuditWave)
	}
	return nil
}

// Events of a miner.
type (
	// OrderReceived brings an order and what is known of its payer. Quote is the miner's own, for this announcement.
	OrderReceived struct {
		Order    Order
		Quote    protocol.Quote
		Standing Standing
		Round    uint64
	}
	// PictureMade brings the result of the generation, stored already.
	PictureMade struct {
		Round   uint64
		Picture protocol.Hash
		Pixels  protocol.Hash
		Root    protocol.Hash // of the trace
		Size    uint32
	}
	// MakingFailed says that no picture will come.
	MakingFailed struct{ Reason string }
	// SealReceived brings a verified seal of a drawn auditor.
	SealReceived struct{ Index uint32 }
)

func (OrderReceived) event() {}
func (PictureMade) event()   {}
func (MakingFailed) event()  {}
func (SealReceived) event()  {}

// Effects of a miner.
type (
	// AcceptOrder stores the order with sync, tells the requester and starts the generation.
	AcceptOrder struct{ Order Order }
	// RefuseOrder tells the requester why.
	RefuseOrder struct{ Reason string }
	// PublishCommit signs the commit, stores it with the root and salt of its trace with sync, sends it to the
	// requester and gossips it.
	PublishCommit struct {
		Commit protocol.Commit
		Root   protocol.Hash
		Salt   protocol.Hash
	}
	// PublishReveal signs and gossips the opened trace.
	PublishReveal struct{ Reveal protocol.TraceReveal }
	// AbandonOrder stops the generation and tells the requester, if it still listens.
	AbandonOrder struct{ Reason string }
)

func (AcceptOrder) effect()   {}
func (RefuseOrder) effect()   {}
func (PublishCommit) effect() {}
func (PublishReveal) effect() {}
func (AbandonOrder) effect()  {}

// Miner plays one assignment.
type Miner struct {
	cfg  MinerConfig
	self protocol.Address
	id   protocol.Hash // of the assignment
	salt protocol.Hash

	state    MinerState
	commitBy uint64
	root     protocol.Hash
	seals    map[uint32]bool
	called   time.Time // when the first seal came: the audit has begun
	deadline time.Time
}

// NewMiner returns a miner for the assignment id; salt must be secret until the reveal.
func NewMiner(cfg MinerConfig, self protocol.Address, id, salt protocol.Hash) *Miner {
	return &Miner{cfg: cfg, self: self, id: id, salt: salt, seals: map[uint32]bool{}}
}

// ResumeMiner returns a miner that had committed before a restart.
func ResumeMiner(cfg MinerConfig, self protocol.Address, id, root, salt protocol.Hash) *Miner {
	m := NewMiner(cfg, self, id, salt)
	m.state, m.root = Committed, root
	return m
}

// State returns where the assignment stands.
func (m *Miner) State() MinerState { return m.state }

// Deadline returns when Tick is due. Until the audit a miner's time is counted in rounds.
func (m *Miner) Deadline() time.Time { return m.deadline }

// Step takes one event.
func (m *Miner) Step(now time.Time, event Event) ([]Effect, error) {
	switch e := event.(type) {
	case Tick:
		return m.reveal(now), nil
	case OrderReceived:
		return m.order(e), nil
	case RoundReached:
		if m.state == Making && e.Round > m.commitBy {
			return m.abandon("the commit-by round has passed"), nil
		}
		return nil, nil
	case PictureMade:
		return m.made(e), nil
	case MakingFailed:
		if m.state != Making {
			return nil, nil
		}
		return m.abandon(e.Reason), nil
	case SealReceived:
		return m.sealed(now, e), nil
	}
	return nil, fmt.Errorf("%w: %T", ErrState, event)
}

// order answers the first order; a requester that repeats it changes nothing.
func (m *Miner) order(e OrderReceived) []Effect {
	if m.state != Idle {
		return nil
	}
	if reason := m.objection(e); reason != "" {
		m.state = Refused
		return []Effect{RefuseOrder{Reason: reason}}
	}
	m.state, m.commitBy = Making, e.Order.Assignment.Body.CommitBy
	return []Effect{AcceptOrder{Order: e.Order}}
}

// objection returns why the miner will not work for this order, in words for the requester, or nothing.
func (m *Miner) objection(e OrderReceived) string {
	order, pay, s := e.Order.Assignment.Body, e.Order.Voucher.Body, e.Standing
	need := order.Price * protocol.Amount(m.cfg.SecurityFactor) // a price has 40 bits: no overflow
	switch {
	case order.Miner != m.self:
		return "the assignment names another miner"
	case e.Quote.Miner != m.self || order.Price < e.Quote.Price:
		return fmt.Sprintf("the price is below the quote of %s", e.Quote.Price)
	case e.Round > e.Quote.Expiry:
		return "the quote has expired"
	case e.Round >= order.CommitBy:
		return fmt.Sprintf("the commit-by round %d is not in the future", order.CommitBy)
	case order.CommitBy-e.Round > m.cfg.MaxRounds:
		return fmt.Sprintf("the commit-by round %d is %d rounds away, at most %d are allowed", order.CommitBy, order.CommitBy-e.Round, m.cfg.MaxRounds)
	case pay.Params != s.Params:
		return fmt.Sprintf("the voucher names parameter version %d, in force is %d", pay.Params, s.Params)
	case pay.SettleBy < s.Epoch+m.cfg.MinEpochs:
		return fmt.Sprintf("the voucher can be settled until epoch %d only, at least %d is needed", pay.SettleBy, s.Epoch+m.cfg.MinEpochs)
	case pay.SettleBy > s.Epoch+protocol.SettleWithin:
		return fmt.Sprintf("the voucher can be settled until epoch %d, no later than %d is allowed", pay.SettleBy, s.Epoch+protocol.SettleWithin)
	case pay.Slot() != s.Slot:
		return fmt.Sprintf("voucher %d is not of the payer key's numbers, which begin with %d", pay.Number, protocol.FirstVoucher(s.Slot))
	case s.Contradicted:
		return "the payer signed two vouchers with one number"
	case s.Open > s.Deposit:
		return fmt.Sprintf("open vouchers come to %s, the deposit is %s: deposit at least %s more", s.Open, s.Deposit, s.Open-s.Deposit)
	case s.Open > s.Limit:
		return fmt.Sprintf("open vouchers come to %s, the payer key's limit is %s", s.Open, s.Limit)
	case s.Security < need:
		return fmt.Sprintf("the security is %s, a price of %s needs %s: lock %s more", s.Security, order.Price, need, need-s.Security)
	case s.Mine > m.cfg.MaxExposure:
		return fmt.Sprintf("this payer would owe this miner %s, its limit is %s", s.Mine, m.cfg.MaxExposure)
	}
	return ""
}

func (m *Miner) made(e PictureMade) []Effect {
	if m.state != Making {
		return nil // finished after it was abandoned
	}
	if e.Round > m.commitBy {
		return m.abandon("the commit-by round has passed")
	}
	m.state, m.root = Committed, e.Root
	commit := protocol.Commit{
		Assignment: m.id,
		Picture:    e.Picture,
		Pixels:     e.Pixels,
		Trace:      protocol.SaltedTrace(e.Root, m.salt),
		Size:       e.Size,
	}
	return []Effect{PublishCommit{Commit: commit, Root: e.Root, Salt: m.salt}}
}

func (m *Miner) sealed(now time.Time, e SealReceived) []Effect {
	if m.state != Committed || e.Index >= protocol.MaxDraw {
		return nil
	}
	if m.called.IsZero() {
		m.called = now
	}
	m.seals[e.Index] = true
	return m.reveal(now)
}

// reveal unblinds the trace once so many auditors are bound to their own result that they decide. A seal counts when
// the wave of its place has come, reckoned from the first seal.
func (m *Miner) reveal(now time.Time) []Effect {
	if m.state != Committed {
		return nil
	}
	wave := 0
	for !bound(m.seals, auditWave(wave)) {
		if auditWave(wave) == protocol.MaxDraw {
			return nil
		}
		wave++
	}
	if due := m.called.Add(time.Duration(wave) * m.cfg.AuditWave); now.Before(due) {
		m.deadline = due
		return nil
	}
	m.state, m.deadline = Revealed, Never
	return []Effect{PublishReveal{Reveal: protocol.TraceReveal{Assignment: m.id, Root: m.root, Salt: m.salt}}}
}

func (m *Miner) abandon(reason string) []Effect {
	m.state = Abandoned
	return []Effect{AbandonOrder{Reason: reason}}
}
