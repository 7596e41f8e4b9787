package node

import (
	"time"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// Kinds of gossip, the topics of package p2p.
const (
	topicTask        = "task"
	topicCommit      = "commit"
	topicAttestation = "attestation"
	topicAudit       = "audit"
)

// Limits of the frames of the two request protocols, in bytes.
const (
	maxQuoteFrame = 4 << 10
	maxOrderFrame = 64 << 10
	// maxOpenVouchers is how many unexpired vouchers a requester may show with an order.
	maxOpenVouchers = 128
)

// quoteProtocol asks a miner for a firm quote: one TaskAnnounced frame, one QuoteReply frame.
func quoteProtocol() p2p.Protocol {
	p := p2p.DefaultProtocol("quote")
	p.MaxFrame, p.Idle, p.Lifetime = maxQuoteFrame, 5*time.Second, 10*time.Second
	return p
}

// orderProtocol gives a miner a task: one OrderRequest frame, then OrderReply frames until the commit.
func orderProtocol() p2p.Protocol {
	p := p2p.DefaultProtocol("order")
	p.MaxFrame, p.Idle, p.Lifetime = maxOrderFrame, 30*time.Second, 10*time.Minute
	return p
}

// quoteReply is a miner's answer: a quote, or why not.
type quoteReply struct {
	_       struct{}                          `cbor:",toarray"`
	Quote   []protocol.Signed[protocol.Quote] // none or one
	Refusal string
}

// orderRequest gives a task to a miner and shows the payer's other open promises.
type orderRequest struct {
	_          struct{} `cbor:",toarray"`
	Assignment protocol.Signed[protocol.Assignment]
	Voucher    protocol.Signed[protocol.Voucher]
	Prompt     string
	// Quote is the miner's own and Announcement what it answered, so that a miner need not remember every quote it gave.
	Quote        protocol.Signed[protocol.Quote]
	Announcement protocol.Signed[protocol.Announcement]
	// Open are the payer's unexpired vouchers, oldest first, without this one.
	Open []protocol.Signed[protocol.Voucher]
	// Opening is what a private task hides, whose prompt above is empty; none or one.
	Opening []protocol.Opening
}

// orderStage is where an order stands, as its miner tells it.
type orderStage uint8

const (
	stageAccepted orderStage = 1
	stageStep     orderStage = 2
	stageCommit   orderStage = 3
	stageRefused  orderStage = 4
	stageFailed   orderStage = 5
	stageAlive    orderStage = 6 // at least every roles.Beat, from the order until its requester hangs up
)

// orderReply is one sign of life from the miner.
type orderReply struct {
	_         struct{} `cbor:",toarray"`
	Stage     orderStage
	Index, Of uint16 // of the scheduler's steps
	Preview   []byte // raw RGB of the picture so far, of the task's size, or empty
	Commit    []protocol.Signed[protocol.Commit]
	Reason    string
	// Compute is how long the generation took, in ms; informative.
	Compute uint32
}
