package roles

import (
	"maps"
	"slices"

	"github.com/limn-network/limn/protocol"
)

func (c *Collector) seal(e AuditCommitReceived) []Effect {
	body := e.Seal.Body
	if body.Assignment != c.id || body.Index >= protocol.MaxDraw {
		return nil
	}
	if c.audit.Tree == nil {
		c.earlySeals.add(e.Signer, e)
		return nil
	}
	return append(c.takeSeal(e), c.release()...)
}

// takeSeal keeps the first seal of each place.
func (c *Collector) takeSeal(e AuditCommitReceived) []Effect {
	body := e.Seal.Body
	if _, have := c.seals[body.Index]; have || body.Beacon != c.audit.Beacon || c.late(body.Index) ||
		!isMember(c.audit, c.id, body.Index, e.Signer) {
		return nil
	}
	c.seals[body.Index] = e.Seal
	return []Effect{ShareSeal{Index: body.Index}}
}

// late reports whether a seal for a place would come too late to be worth anything: once the miner or an auditor has
// opened, the author of a seal may have copied what was opened. It still counts beyond two places that were bound in
// time, for it decides only if those two do not, because they disagree or one of them never opens.
func (c *Collector) late(index uint32) bool {
	if len(c.reveal) == 0 && len(c.statements) == 0 {
		return false
	}
	before := 0
	for i := range c.seals {
		if i < index {
			before++
		}
	}
	return before < protocol.AuditLead
}

// revealed keeps a reveal until two auditors are known to be bound: gossip may bring it before their seals.
func (c *Collector) revealed(e RevealReceived) []Effect {
	body := e.Reveal.Body
	if len(c.reveal) > 0 || len(c.heldReveal) > 0 || body.Assignment != c.id ||
		protocol.SaltedTrace(body.Root, body.Salt) != c.committed.Commit.Body.Trace {
		return nil
	}
	c.heldReveal = []protocol.Signed[protocol.TraceReveal]{e.Reveal}
	return c.release()
}

func (c *Collector) statement(e AuditStatementReceived) []Effect {
	body := e.Statement.Body
	if body.Assignment != c.id || body.Index >= protocol.MaxDraw {
		return nil
	}
	if c.audit.Tree == nil {
		c.earlyStatements.add(e.Signer, e)
		return nil
	}
	c.hold(e)
	return c.release()
}

// hold keeps a member's statement until its seal is known, which gossip may bring later.
func (c *Collector) hold(e AuditStatementReceived) {
	body := e.Statement.Body
	if _, have := c.statements[body.Index]; !have && body.Beacon == c.audit.Beacon && isMember(c.audit, c.id, body.Index, e.Signer) {
		c.held[body.Index] = e
	}
}

// release takes what was held for want of seals, once two auditors are bound.
func (c *Collector) release() []Effect {
	if len(c.seals) < protocol.AuditLead {
		return nil
	}
	var effects []Effect
	if len(c.heldReveal) > 0 {
		c.reveal, c.heldReveal = c.heldReveal, nil
		effects = append(effects, ShareReveal{})
	}
	for _, i := range slices.Sorted(maps.Keys(c.held)) {
		seal, sealed := c.seals[i]
		if !sealed {
			continue
		}
		e := c.held[i]
		delete(c.held, i)
		if body := e.Statement.Body; protocol.Seal(e.Signer, body.Pixels, body.Root, body.Salt) == seal.Body.Sealed {
			c.statements[i] = e.Statement
		}
	}
	return append(effects, c.tryDecide()...)
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
		// The pixels agree, but the miner has not revealed. That delays nobody but itself, and costs no more audits.
		if c.stopped {
			return nil
		}
		c.stopped = true
		return []Effect{StopAudit{}}
	}
	outcome := protocol.Rejected
	if agrees {
		outcome = protocol.Accepted
	}
	return []Effect{c.close(outcome, []protocol.AuditRecord{record})}
}
