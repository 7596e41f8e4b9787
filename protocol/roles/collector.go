package roles

import (
	"fmt"
	"time"

	"github.com/limn-network/limn/protocol"
)

// CollectorState is how much is known of the end of a task.
type CollectorState uint8

// The states of a collector.
//
//	Gathering --prefix attested--> Closed              (no audit needed)
//	    \--------------------------> Auditing --two auditors of one mind--> Closed
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
	// The tree is shared and never written.
	DrawKnown struct {
		Role     protocol.Purpose // PurposeVerifier (round R+1) or PurposeAuditor (round R+2)
		Beacon   protocol.Hash
		Snapshot protocol.Snapshot
		Tree     *protocol.WeightTree
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
func (CloseCase) effect()           {}
func (ReportContradiction) effect() {}

// Rules are what the certificate of an assignment is judged by, fixed when the commit is seen.
type Rules struct {
	Domain protocol.Domain
	Floor  int32  // of the prompt's class, 1e-4 of cosine
	Rate   uint64 // audit rate of the miner, 1/10,000
}

// Collector gathers what verifiers and auditors say about one commit. Whoever runs one, with the same messages,
// comes to the same certificate and the same end.
type Collector struct {
	rules     Rules
	committed protocol.Committed
	id        protocol.Hash
	commit    protocol.Hash

	state       CollectorState
	draw        DrawKnown
	early       []AttestationReceived // came before the beacon did
	attested    map[uint32]protocol.Signed[protocol.Attestation]
	certificate protocol.Certificate

	audit      DrawKnown
	seals      map[uint32]protocol.Signed[protocol.AuditCommit]
	statements map[uint32]protocol.Signed[protocol.AuditStatement]
	reveal     []protocol.Signed[protocol.TraceReveal]
}

// NewCollector returns a collector for a verified commit.
func NewCollector(rules Rules, committed protocol.Committed) *Collector {
	return &Collector{
		rules:      rules,
		committed:  committed,
		id:         committed.ID(rules.Domain),
		commit:     committed.Commit.Digest(rules.Domain),
		attested:   map[uint32]protocol.Signed[protocol.Attestation]{},
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

func (c *Collector) drawn(e DrawKnown) []Effect {
	if e.Role == protocol.PurposeAuditor {
		c.audit = e
		return nil
	}
	if c.draw.Tree != nil {
		return nil
	}
	c.draw = e
	var effects []Effect
	for _, a := range c.early {
		effects = append(effects, c.attestation(a)...)
	}
	c.early = nil
	return effects
}

// attestation takes what one member said. Whatever is not from the drawn member about this commit is dropped.
func (c *Collector) attestation(e AttestationReceived) []Effect {
	body := e.Attestation.Body
	if c.state != Gathering || body.Assignment != c.id || body.Commit != c.commit || body.Index >= protocol.MaxDraw {
		return nil
	}
	if c.draw.Tree == nil {
		if len(c.early) < 2*protocol.MaxDraw {
			c.early = append(c.early, e)
		}
		return nil
	}
	if body.Beacon != c.draw.Beacon || !isMember(c.draw, c.id, body.Index, e.Signer) {
		return nil
	}
	if have, ok := c.attested[body.Index]; ok {
		if have.Body != body {
			return []Effect{ReportContradiction{Signer: e.Signer, First: have, Second: e.Attestation}}
		}
		return nil
	}
	c.attested[body.Index] = e.Attestation
	return c.tryCertify(body.Plain)
}

// isMember reports whether node is member index of a draw.
func isMember(draw DrawKnown, id protocol.Hash, index uint32, node protocol.Address) bool {
	if draw.Tree == nil {
		return false
	}
	member, err := protocol.Draw(draw.Tree, draw.Beacon, id, draw.Role, index)
	return err == nil && member.Leaf.Node == node
}

// tryCertify applies the prefix rule to those who gave one plain score; members of another opinion are missing.
func (c *Collector) tryCertify(plain int32) []Effect {
	agreed := make([]bool, protocol.MaxDraw)
	for i, a := range c.attested {
		agreed[i] = a.Body.Plain == plain
	}
	length, ok := protocol.PrefixLength(agreed)
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
	c.certificate = cert
	audit := protocol.NeedsAudit(cert, c.rules.Floor, c.rules.Rate)
	effects := []Effect{ShareCertificate{Certificate: cert, Audit: audit}}
	if !audit {
		return append(effects, c.close(protocol.Accepted, nil))
	}
	c.state = Auditing
	return append(effects, c.tryDecide()...)
}

func (c *Collector) prefix(draw DrawKnown, length int) []protocol.Drawn {
	members := make([]protocol.Drawn, length)
	for i := range members {
		members[i], _ = protocol.Draw(draw.Tree, draw.Beacon, c.id, draw.Role, uint32(i)) // the tree is not empty: members attested
	}
	return members
}

func (c *Collector) seal(e AuditCommitReceived) []Effect {
	body := e.Seal.Body
	_, have := c.seals[body.Index]
	// A seal that comes after the reveal is worth nothing: its author may have copied the trace.
	if have || len(c.reveal) > 0 || body.Assignment != c.id || body.Beacon != c.audit.Beacon || !isMember(c.audit, c.id, body.Index, e.Signer) {
		return nil
	}
	c.seals[body.Index] = e.Seal
	return []Effect{ShareSeal{Index: body.Index}}
}

func (c *Collector) revealed(e RevealReceived) []Effect {
	body := e.Reveal.Body
	if len(c.reveal) > 0 || body.Assignment != c.id || len(c.seals) < protocol.AuditLead ||
		protocol.SaltedTrace(body.Root, body.Salt) != c.committed.Commit.Body.Trace {
		return nil
	}
	c.reveal = []protocol.Signed[protocol.TraceReveal]{e.Reveal}
	return append([]Effect{ShareReveal{}}, c.tryDecide()...)
}

func (c *Collector) statement(e AuditStatementReceived) []Effect {
	body := e.Statement.Body
	seal, sealed := c.seals[body.Index]
	_, have := c.statements[body.Index]
	if have || !sealed || body.Assignment != c.id || body.Beacon != c.audit.Beacon ||
		protocol.Seal(e.Signer, body.Pixels, body.Root, body.Salt) != seal.Body.Sealed || !isMember(c.audit, c.id, body.Index, e.Signer) {
		return nil
	}
	c.statements[body.Index] = e.Statement
	return c.tryDecide()
}

// tryDecide closes the case once the auditors have decided and, where they agree with the miner, it has revealed.
func (c *Collector) tryDecide() []Effect {
	if c.state != Auditing {
		return nil
	}
	said := make([]*protocol.AuditResult, protocol.MaxDraw)
	for i, s := range c.statements {
		said[i] = &protocol.AuditResult{Pixels: s.Body.Pixels, Root: s.Body.Root}
	}
	result, length, ok := protocol.AuditDecision(said)
	if !ok {
		return nil
	}
	record := protocol.AuditRecord{
		Assignment: c.id,
		Beacon:     c.audit.Beacon,
		Snapshot:   c.audit.Snapshot,
		Members:    c.prefix(c.audit, length),
		Reveal:     c.reveal,
	}
	for i := range length {
		if said[i] != nil {
			record.Seals = append(record.Seals, c.seals[uint32(i)])
			record.Statements = append(record.Statements, c.statements[uint32(i)])
		}
	}
	agrees, err := record.Agrees(c.rules.Domain, result, c.committed.Commit.Body, c.committed.Assignment.Body.Miner)
	if err != nil {
		return nil // the pixels agree, but the miner has not revealed: it delays nobody but itself
	}
	outcome := protocol.Rejected
	if agrees {
		outcome = protocol.Accepted
	}
	return []Effect{c.close(outcome, []protocol.AuditRecord{record})}
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
