package node

import (
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
)

// Event is something that happened in a node, for people and for tests. The concrete types are below.
type Event interface{ nodeEvent() }

// Observer is told of events as they happen, from any goroutine; it must return quickly.
type Observer func(Event)

type (
	// QuoteSeen tells of a quote that a requester received.
	QuoteSeen struct {
		Task  protocol.Hash // digest of the announcement
		Quote protocol.Quote
	}
	// QuotesWeighed tells how a requester judges the quotes it has, before it takes the first.
	QuotesWeighed struct {
		Task   protocol.Hash
		Quotes []reputation.Assessment // the best first
	}
	// TaskAssigned tells of an assignment that left a requester.
	TaskAssigned struct {
		Task       protocol.Hash
		Assignment protocol.Hash
		Miner      protocol.Address
		Price      protocol.Amount
		CommitBy   uint64
	}
	// StepSeen tells of a step that a miner reported.
	StepSeen struct {
		Task      protocol.Hash
		Miner     protocol.Address
		Index, Of int
	}
	// MinerDropped tells why a requester turned to another miner.
	MinerDropped struct {
		Task       protocol.Hash
		Assignment protocol.Hash
		Miner      protocol.Address
		Reason     string
	}
	// PictureDelivered tells of a picture that reached its requester.
	PictureDelivered struct {
		Task       protocol.Hash
		Assignment protocol.Hash
		Miner      protocol.Address
		Score      int32
		Took       time.Duration
		BelowFloor bool // taken all the same, for another miner made the same pixels
	}
	// Attested tells of an attestation by this node.
	Attested struct{ Attestation protocol.Attestation }
	// Certified tells that this node has seen a commit certified.
	Certified struct {
		Certificate protocol.Certificate
		Audit       bool
	}
	// OpeningGiven tells that a member of a draw was told what a private task hides.
	OpeningGiven struct {
		Seat   protocol.Seat
		Member protocol.Address
	}
	// Audited tells of an audit statement by this node.
	Audited struct{ Statement protocol.AuditStatement }
	// Published tells of a message that goes out to a topic. Data belongs to all readers.
	Published struct {
		Kind string // of the topic
		Data []byte
	}
	// CaseDecided tells how a task ended, as this node sees it.
	CaseDecided struct {
		Assignment protocol.Hash
		Outcome    protocol.Outcome
		Evidence   protocol.Evidence
	}
)

func (QuoteSeen) nodeEvent()        {}
func (QuotesWeighed) nodeEvent()    {}
func (TaskAssigned) nodeEvent()     {}
func (StepSeen) nodeEvent()         {}
func (MinerDropped) nodeEvent()     {}
func (PictureDelivered) nodeEvent() {}
func (Attested) nodeEvent()         {}
func (Certified) nodeEvent()        {}
func (OpeningGiven) nodeEvent()     {}
func (Audited) nodeEvent()          {}
func (Published) nodeEvent()        {}
func (CaseDecided) nodeEvent()      {}
