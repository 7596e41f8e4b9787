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
//	Idle --order--> Making --picture--> Committed --2 seals--> Revealed
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
}

// DefaultMinerConfig returns the network's customary values.
func DefaultMinerConfig() MinerConfig {
	return MinerConfig{MaxExposure: 100 * protocol.Token, SecurityFactor: 20, MinEpochs: 4}
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

// Deadline returns Never: a miner's time is counted in rounds.
func (m *Miner) Deadline() time.Time { return Never }

// Step takes one event.
func (m *Miner) Step(_ time.Time, event Event) ([]Effect, error) {
	switch e := event.(type) {
	case Tick:
		return nil, nil
	case OrderReceived:
		return m.order(e)
	case RoundReached:
		if m.state == Making && e.Round > m.commitBy {
			return m.abandon("the commit-by round has passed"), nil
		}
		return nil, nil
	case PictureMade:
		return m.made(e)
	case MakingFailed:
		if m.state != Making {
			return nil, nil
		}
		return m.abandon(e.Reason), nil
	case SealReceived:
		return m.sealed(e), nil
	}
	return nil, fmt.Errorf("%w: %T", ErrState, event)
}

func (m *Miner) order(e OrderReceived) ([]Effect, error) {
	if m.state != Idle {
		return nil, fmt.Errorf("%w: an order in %s", ErrState, m.state)
	}
	if reason := m.objection(e); reason != "" {
		m.state = Refused
		return []Effect{RefuseOrder{Reason: reason}}, nil
	}
	m.state, m.commitBy = Making, e.Order.Assignment.Body.CommitBy
	return []Effect{AcceptOrder{Order: e.Order}}, nil
}

// objection returns why the miner will not work for this order, in words for the requester, or nothing.
func (m *Miner) objection(e OrderReceived) string {
	order, pay, s := e.Order.Assignment.Body, e.Order.Voucher.Body, e.Standing
	switch {
	case order.Miner != m.self:
		return "the assignment names another miner"
	case e.Quote.Miner != m.self || order.Price < e.Quote.Price:
		return fmt.Sprintf("the price is below the quote of %s", e.Quote.Price)
	case e.Round > e.Quote.Expiry:
		return "the quote has expired"
	case e.Round >= order.CommitBy:
		return fmt.Sprintf("the commit-by round %d is not in the future", order.CommitBy)
	case pay.Params != s.Params:
		return fmt.Sprintf("the voucher names parameter version %d, in force is %d", pay.Params, s.Params)
	case pay.SettleBy < s.Epoch+m.cfg.MinEpochs:
		return fmt.Sprintf("the voucher can be settled until epoch %d only, at least %d is needed", pay.SettleBy, s.Epoch+m.cfg.MinEpochs)
	case s.Contradicted:
		return "the payer signed two vouchers with one number"
	case s.Open > s.Deposit:
		return fmt.Sprintf("open vouchers come to %s, the deposit is %s: deposit at least %s more", s.Open, s.Deposit, s.Open-s.Deposit)
	case s.Open > s.Limit:
		return fmt.Sprintf("open vouchers come to %s, the payer key's limit is %s", s.Open, s.Limit)
	case uint64(s.Security)/m.cfg.SecurityFactor < uint64(order.Price):
		need := protocol.Amount(uint64(order.Price) * m.cfg.SecurityFactor)
		return fmt.Sprintf("the security is %s, a price of %s needs %s: lock %s more", s.Security, order.Price, need, need-s.Security)
	case s.Mine > m.cfg.MaxExposure:
		return fmt.Sprintf("this payer would owe this miner %s, its limit is %s", s.Mine, m.cfg.MaxExposure)
	}
	return ""
}

func (m *Miner) made(e PictureMade) ([]Effect, error) {
	if m.state != Making {
		return nil, nil // finished after it was abandoned
	}
	if e.Round > m.commitBy {
		return m.abandon("the commit-by round has passed"), nil
	}
	m.state, m.root = Committed, e.Root
	commit := protocol.Commit{
		Assignment: m.id,
		Picture:    e.Picture,
		Pixels:     e.Pixels,
		Trace:      protocol.SaltedTrace(e.Root, m.salt),
		Size:       e.Size,
	}
	return []Effect{PublishCommit{Commit: commit, Root: e.Root, Salt: m.salt}}, nil
}

// sealed unblinds the trace once two auditors are bound to their own result.
func (m *Miner) sealed(e SealReceived) []Effect {
	if m.state != Committed {
		return nil
	}
	m.seals[e.Index] = true
	if len(m.seals) < protocol.AuditLead {
		return nil
	}
	m.state = Revealed
	return []Effect{PublishReveal{Reveal: protocol.TraceReveal{Assignment: m.id, Root: m.root, Salt: m.salt}}}
}

func (m *Miner) abandon(reason string) []Effect {
	m.state = Abandoned
	return []Effect{AbandonOrder{Reason: reason}}
}
