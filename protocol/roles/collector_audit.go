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

// takeSeal keeps the first seal of each place, and whether it came before anything was opened.
func (c *Collector) takeSeal(e AuditCommitReceived) []Effect {
	body := e.Seal.Body
	if _, have := c.seals[body.Index]; have || body.Beacon != c.audit.Beacon || !isMember(c.audit, c.id, body.Index, e.Signer) {
		return nil
	}
	c.seals[body.Index] = e.Seal
	c.timely[body.Index] = len(c.reveal) == 0 && len(c.statements) == 0
	return []Effect{ShareSeal{Index: body.Index}}
}

// said returns what the auditors say, by place, without what may be copied: a statement that was sealed after the miner
// or another auditor had opened, and agrees with the miner. Such a one counts where it is reached because those before
// it, who were bound in time and enough to decide, do not. And it counts when not enough were bound in time at all, and
// somebody who was says the same, or two before it were: nobody honest opens so early, so either gossip brought seals
// and what was opened in another order, and nodes come to the same end all the same, or the dishonest opened to shut the
// others out. A statement that accuses the miner is no copy of what the miner opened: if it did not count, a dishonest
// miner could shut its auditors out by revealing early.
func (c *Collector) said() []*protocol.AuditResult {
	said := make([]*protocol.AuditResult, protocol.MaxDraw)
	blind := make(map[protocol.AuditResult]bool)
	for i, s := range c.statements {
		if c.timely[i] {
			blind[auditResult(s)] = true
		}
	}
	enough := bound(c.timely, protocol.MaxDraw)
	before := 0 // bound in time, before place i
	for i := range said {
		place := uint32(i)
		s, ok := c.statements[place]
		result := auditResult(s)
		switch {
		case !ok:
		case c.timely[place] || c.accuses(result) || bound(c.timely, place):
			said[i] = &result
		case !enough && (before >= protocol.AuditLead || blind[result]):
			said[i] = &result
		}
		if c.timely[place] {
			before++
		}
	}
	return said
}

func auditResult(s protocol.Signed[protocol.AuditStatement]) protocol.AuditResult {
	return protocol.AuditResult{Pixels: s.Body.Pixels, Root: s.Body.Root}
}

// accuses reports whether a result is another than the miner's, as far as that is known.
func (c *Collector) accuses(result protocol.AuditResult) bool {
	return result.Pixels != c.committed.Commit.Body.Pixels || len(c.reveal) > 0 && result.Root != c.reveal[0].Body.Root
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
	said := c.said()
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
