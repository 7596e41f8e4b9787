package roles

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
)

// CollectorState is how much is known of the end of a task.
type CollectorState uint8

// The states of a collector.
//
//	Gathering --prefix attested, rate known--> Closed  (no audit needed)
//	    \--------------------------> Auditing --two auditors of one mind--> Closed
//
// A case may stay in Gathering or Auditing for ever, when too few members speak or the miner does not reveal: the
// owner drops it once its voucher is dead.
const (
	Gathering CollectorState = iota
	Auditing
	Closed
)

// String returns the state's name.
func (s CollectorState) String() string { return [...]string{"Gathering", "Auditing", "Closed"}[s] }

// Events of a collector; DrawKnown and CaseClosed also reach verifiers and auditors.
type (
	// DrawKnown brings the final beacon that draws a role for this assignment, and the weights it draws from.
	// The tree is shared and never written. Holders and Drawn, which may be left out, are who holds the places of the
	// assignment's draw from the first on, and the first of them with their paths: a simulation computes them once for
	// all nodes.
	DrawKnown struct {
		Role     protocol.Purpose // PurposeVerifier (round R+1) or PurposeAuditor (round R+2)
		Beacon   protocol.Hash
		Snapshot protocol.Snapshot
		Tree     *protocol.WeightTree
		Holders  []protocol.Address
		Drawn    []protocol.Drawn
	}
	// RateKnown brings the miner's audit rate, where Rules left it open.
	RateKnown struct {
		Rate uint64 // 1/10,000
	}
	// AttestationReceived brings an attestation; its signature recovers to Signer.
	AttestationReceived struct {
		Attestation protocol.Signed[protocol.Attestation]
		Signer      protocol.Address
	}
	// AuditCommitReceived brings an auditor's seal; its signature recovers to Signer.
	AuditCommitReceived struct {
		Seal   protocol.Signed[protocol.AuditCommit]
		Signer protocol.Address
	}
	// AuditStatementReceived brings an auditor's opened result; its signature recovers to Signer.
	AuditStatementReceived struct {
		Statement protocol.Signed[protocol.AuditStatement]
		Signer    protocol.Address
	}
	// RevealReceived brings the miner's opened trace; the signature is the miner's.
	RevealReceived struct {
		Reveal protocol.Signed[protocol.TraceReveal]
	}
)

func (DrawKnown) event()              {}
func (RateKnown) event()              {}
func (AttestationReceived) event()    {}
func (AuditCommitReceived) event()    {}
func (AuditStatementReceived) event() {}
func (RevealReceived) event()         {}

// Effects of a collector.
type (
	// ShareCertificate says that the committee has spoken. Audit tells whether auditors must speak too.
	ShareCertificate struct {
		Certificate protocol.Certificate
		Audit       bool
	}
	// ShareSeal passes on a seal of a drawn auditor.
	ShareSeal struct{ Index uint32 }
	// ShareReveal passes on the miner's opened trace.
	ShareReveal struct{}
	// StopAudit tells this node's auditor CaseClosed before the case is: the auditors have decided, and only the
	// miner's reveal is missing. Without it a miner that never reveals would have every place of the draw re-execute.
	StopAudit struct{}
	// CloseCase ends the task with evidence that stands alone.
	CloseCase struct {
		Outcome  protocol.Outcome
		Evidence protocol.Evidence
	}
	// ReportContradiction holds two statements of one name: proof enough to slash.
	ReportContradiction struct {
		Signer        protocol.Address
		First, Second protocol.Signed[protocol.Attestation]
	}
)

func (ShareCertificate) effect()    {}
func (ShareSeal) effect()           {}
func (ShareReveal) effect()         {}
func (StopAudit) effect()           {}
func (CloseCase) effect()           {}
func (ReportContradiction) effect() {}

// Rules are what the certificate of an assignment is judged by, fixed when the commit is seen.
type Rules struct {
	Domain protocol.Domain
	Floor  int32  // of the prompt's class, 1e-4 of cosine
	Rate   uint64 // audit rate of the miner, 1/10,000; or RateLater
}

// RateLater says that RateKnown will bring the audit rate: the epochs that decide it may become final after the commit.
// A certificate that needs the rate waits for it.
const RateLater = math.MaxUint64

// Collector gathers what verifiers and auditors say about one commit. Messages may come in any order; what cannot be
// judged yet is kept, within bounds. Two collectors may close with certificates of different length, since the one
// that waits for a slow member sees a shorter prefix; each is valid evidence by itself, and a voucher is paid once.
type Collector struct {
	rules     Rules
	committed protocol.Committed
	id        protocol.Hash
	commit    protocol.Hash

	state       CollectorState
	draw        DrawKnown
	early       early[AttestationReceived] // came before the beacon did
	attested    map[uint32]protocol.Signed[protocol.Attestation]
	reported    map[uint32]bool // contradictions
	certificate protocol.Certificate

	audit           DrawKnown
	earlySeals      early[AuditCommitReceived]
	earlyStatements early[AuditStatementReceived]
	seals           map[uint32]protocol.Signed[protocol.AuditCommit]
	timely          map[uint32]bool                   // seals that came before anything was opened
	held            map[uint32]AuditStatementReceived // by members, waiting for their own seal or a second one
	heldReveal      []protocol.Signed[protocol.TraceReveal]
	statements      map[uint32]protocol.Signed[protocol.AuditStatement]
	reveal          []protocol.Signed[protocol.TraceReveal]
	stopped         bool // the audit is
}

// NewCollector returns a collector for a verified commit.
func NewCollector(rules Rules, committed protocol.Committed) *Collector {
	return &Collector{
		rules:      rules,
		committed:  committed,
		id:         committed.ID(rules.Domain),
		commit:     committed.Commit.Digest(rules.Domain),
		attested:   map[uint32]protocol.Signed[protocol.Attestation]{},
		reported:   map[uint32]bool{},
		timely:     map[uint32]bool{},
		held:       map[uint32]AuditStatementReceived{},
		seals:      map[uint32]protocol.Signed[protocol.AuditCommit]{},
		statements: map[uint32]protocol.Signed[protocol.AuditStatement]{},
	}
}

// State returns how much is known.
func (c *Collector) State() CollectorState { return c.state }

// Committed returns the commit that is judged.
func (c *Collector) Committed() protocol.Committed { return c.committed }

// Attestations returns how many members have attested so far.
func (c *Collector) Attestations() int { return len(c.attested) }

// Deadline returns Never: no clock enters what a certificate is.
func (c *Collector) Deadline() time.Time { return Never }

// Step takes one event.
func (c *Collector) Step(_ time.Time, event Event) ([]Effect, error) {
	if c.state == Closed {
		return nil, nil
	}
	switch e := event.(type) {
	case Tick, RoundReached:
		return nil, nil
	case DrawKnown:
		return c.drawn(e), nil
	case RateKnown:
		return c.rated(e), nil
	case AttestationReceived:
		return c.attestation(e), nil
	case AuditCommitReceived:
		return c.seal(e), nil
	case AuditStatementReceived:
		return c.statement(e), nil
	case RevealReceived:
		return c.revealed(e), nil
	}
	return nil, fmt.Errorf("%w: %T", ErrState, event)
}

// drawn takes each beacon once: it is final.
func (c *Collector) drawn(e DrawKnown) []Effect {
	var effects []Effect
	switch {
	case e.Role == protocol.PurposeVerifier && c.draw.Tree == nil:
		c.draw = e
		for _, a := range c.early.take() {
			effects = append(effects, c.attestation(a)...)
		}
	case e.Role == protocol.PurposeAuditor && c.audit.Tree == nil:
		c.audit = e
		for _, s := range c.earlySeals.take() {
			effects = append(effects, c.takeSeal(s)...)
		}
		for _, s := range c.earlyStatements.take() {
			c.hold(s)
		}
		effects = append(effects, c.release()...)
	}
	return effects
}

// rated takes the rate once, and judges what waited for it.
func (c *Collector) rated(e RateKnown) []Effect {
	if c.rules.Rate != RateLater {
		return nil
	}
	c.rules.Rate = e.Rate
	if c.state != Gathering {
		return nil // the score alone called the auditors
	}
	tried := make(map[int32]bool)
	for _, i := range slices.Sorted(maps.Keys(c.attested)) {
		plain := c.attested[i].Body.Plain
		if tried[plain] {
			continue
		}
		tried[plain] = true
		if effects := c.tryCertify(plain); len(effects) > 0 {
			return effects
		}
	}
	return nil
}

// attestation takes what one member said. Whatever is not from the drawn member about this commit is dropped, except
// when the member contradicts what it said of this commit.
func (c *Collector) attestation(e AttestationReceived) []Effect {
	body := e.Attestation.Body
	if c.state == Closed || body.Assignment != c.id || body.Index >= protocol.MaxDraw {
		return nil
	}
	if c.draw.Tree == nil {
		c.early.add(e.Signer, e)
		return nil
	}
	if body.Beacon != c.draw.Beacon || !isMember(c.draw, c.id, body.Index, e.Signer) {
		return nil
	}
	if have, ok := c.attested[body.Index]; ok {
		if have.Body == body || c.reported[body.Index] {
			return nil
		}
		c.reported[body.Index] = true
		return []Effect{ReportContradiction{Signer: e.Signer, First: have, Second: e.Attestation}}
	}
	if body.Commit != c.commit {
		return nil
	}
	c.attested[body.Index] = e.Attestation
	if c.state != Gathering {
		return nil // kept only to notice a contradiction
	}
	return c.tryCertify(body.Plain)
}

// isMember reports whether node is member index of a draw; places from MaxDraw on have no member.
func isMember(draw DrawKnown, id protocol.Hash, index uint32, node protocol.Address) bool {
	if draw.Tree == nil || index >= protocol.MaxDraw {
		return false
	}
	if int(index) < len(draw.Holders) {
		return draw.Holders[index] == node
	}
	holder, err := protocol.Holder(draw.Tree, draw.Beacon, id, draw.Role, index)
	return err == nil && holder == node
}

// tryCertify applies the prefix rule to those who gave one plain score; members of another opinion are missing.
func (c *Collector) tryCertify(plain int32) []Effect {
	if len(c.attested) < protocol.FirstSeven {
		return nil // there is no shorter prefix
	}
	var agreed [protocol.MaxDraw]bool
	for i, a := range c.attested {
		agreed[i] = a.Body.Plain == plain
	}
	length, ok := protocol.PrefixLength(agreed[:])
	if !ok {
		return nil
	}
	cert := protocol.Certificate{
		Assignment: c.id,
		Commit:     c.commit,
		CommitBy:   c.committed.Assignment.Body.CommitBy,
		Beacon:     c.draw.Beacon,
		Snapshot:   c.draw.Snapshot,
		Members:    c.prefix(c.draw, length),
	}
	for i := range length {
		if agreed[i] {
			cert.Attestations = append(cert.Attestations, c.attested[uint32(i)])
		}
	}
	outcome, audit, known := c.verdict(cert)
	if !known {
		return nil
	}
	c.certificate = cert
	effects := []Effect{ShareCertificate{Certificate: cert, Audit: audit}}
	if !audit {
		return append(effects, c.close(outcome, nil))
	}
	c.state = Auditing
	return append(effects, c.tryDecide()...)
}

// verdict is protocol.Evidence.Judge for a certificate whose parts are verified already: how the task ends, unless it
// needs an audit. It is not known while only the miner's rate could tell.
func (c *Collector) verdict(cert protocol.Certificate) (outcome protocol.Outcome, audit, known bool) {
	below := cert.MedianAugmented() < c.rules.Floor
	switch {
	case c.committed.Assignment.Body.Task.Tier == protocol.TierStatistical:
		if below {
			return protocol.Rejected, false, true
		}
		return protocol.Accepted, false, true
	case c.rules.Rate == RateLater && !below:
		return protocol.Undecided, false, false
	}
	return protocol.Accepted, protocol.NeedsAudit(cert, c.rules.Floor, c.rules.Rate), true
}

func (c *Collector) prefix(draw DrawKnown, length int) []protocol.Drawn {
	members := make([]protocol.Drawn, length)
	known := copy(members, draw.Drawn)
	for i := known; i < length; i++ {
		members[i], _ = protocol.Draw(draw.Tree, draw.Beacon, c.id, draw.Role, uint32(i)) // the tree is not empty: members attested
	}
	return members
}

func (c *Collector) close(outcome protocol.Outcome, audit []protocol.AuditRecord) Effect {
	c.state = Closed
	return CloseCase{Outcome: outcome, Evidence: protocol.Evidence{
		Receipt: protocol.Receipt{
			Domain:      c.rules.Domain,
			Committed:   c.committed,
			Certificate: []protocol.Certificate{c.certificate},
		},
		Audit: audit,
	}}
}
