package protocol

import (
	"fmt"
	"slices"
)

// AuditLead is by how many statements one result must lead all others together. Two auditors of one mind decide; a
// disagreement draws more.
const AuditLead = 2

// AuditRecord is what two or more drawn auditors found by re-executing a task. Like a certificate it stands alone.
type AuditRecord struct {
	_          struct{} `cbor:",toarray"`
	Assignment Hash
	Beacon     Hash // value of round CommitBy+2
	Snapshot   Snapshot
	Members    []Drawn // the prefix of the draw of auditors
	Seals      []Signed[AuditCommit]
	Statements []Signed[AuditStatement] // in draw order, each opening the seal at its place
	// Reveal is the miner's; present in every record that accepts, and none or one long.
	Reveal []Signed[TraceReveal]
}

// AuditResult is what a re-execution yields.
type AuditResult struct {
	Pixels Hash
	Root   Hash
}

// AuditDecision returns the result that leads by AuditLead, over all other results and all silent members together,
// in the shortest prefix; nil stands for a member that said nothing. Silence counts against: otherwise whoever holds any
// two places of the whole draw could decide an audit by speaking first.
func AuditDecision(statements []*AuditResult) (AuditResult, int, bool) {
	votes := make(map[AuditResult]int) // of few: nearly all agree
	for i, s := range statements {
		if s == nil {
			continue
		}
		votes[*s]++
		if length := i + 1; 2*votes[*s]-length >= AuditLead {
			return *s, length, true
		}
	}
	return AuditResult{}, 0, false
}

// Verify checks paths, seals and signatures and returns the decided result.
func (r AuditRecord) Verify(domain Domain) (AuditResult, error) {
	n := len(r.Members)
	if n < AuditLead || n > MaxDraw || len(r.Statements) > n || len(r.Seals) != len(r.Statements) || len(r.Reveal) > 1 {
		return AuditResult{}, fmt.Errorf("%w: audit of %d members with %d statements", ErrUncertain, n, len(r.Statements))
	}
	for i, member := range r.Members {
		if err := VerifyDraw(r.Snapshot.Root, r.Beacon, r.Assignment, PurposeAuditor, uint32(i), member); err != nil {
			return AuditResult{}, fmt.Errorf("verify auditor %d: %w", i, err)
		}
	}
	said := make([]*AuditResult, n)
	for i, s := range r.Statements {
		if err := r.verifyStatement(domain, r.Seals[i], s); err != nil {
			return AuditResult{}, fmt.Errorf("verify audit statement %d: %w", s.Body.Index, err)
		}
		if said[s.Body.Index] != nil {
			return AuditResult{}, fmt.Errorf("%w: auditor %d spoke twice", ErrUncertain, s.Body.Index)
		}
		said[s.Body.Index] = &AuditResult{Pixels: s.Body.Pixels, Root: s.Body.Root}
	}
	if !slices.IsSortedFunc(r.Statements, func(a, b Signed[AuditStatement]) int { return int(a.Body.Index) - int(b.Body.Index) }) {
		return AuditResult{}, fmt.Errorf("%w: statements are not in draw order", ErrUncertain)
	}
	result, length, ok := AuditDecision(said)
	if !ok || length != n {
		return AuditResult{}, fmt.Errorf("%w: the auditors have not decided", ErrUncertain)
	}
	return result, nil
}

func (r AuditRecord) verifyStatement(domain Domain, seal Signed[AuditCommit], s Signed[AuditStatement]) error {
	a, b := seal.Body, s.Body
	if int(b.Index) >= len(r.Members) {
		return fmt.Errorf("%w: index beyond the prefix", ErrUncertain)
	}
	if a.Assignment != r.Assignment || b.Assignment != r.Assignment || a.Beacon != r.Beacon || b.Beacon != r.Beacon || a.Index != b.Index {
		return fmt.Errorf("%w: seal and statement of different audits", ErrMismatch)
	}
	node := r.Members[b.Index].Leaf.Node
	if Seal(node, b.Pixels, b.Root, b.Salt) != a.Sealed {
		return fmt.Errorf("%w: the statement does not open its seal", ErrMismatch)
	}
	if err := seal.Verify(domain, node); err != nil {
		return err
	}
	return s.Verify(domain, node)
}

// Agrees reports whether an audit's result is what the miner committed to: the same pixels, and the same trace
// under the salt the miner revealed.
func (r AuditRecord) Agrees(domain Domain, result AuditResult, commit Commit, miner Address) (bool, error) {
	if result.Pixels != commit.Pixels {
		return false, nil
	}
	if len(r.Reveal) == 0 {
		return false, fmt.Errorf("%w: the miner has not revealed its trace", ErrUncertain)
	}
	reveal := r.Reveal[0]
	if err := reveal.Verify(domain, miner); err != nil {
		return false, fmt.Errorf("verify trace reveal: %w", err)
	}
	if reveal.Body.Assignment != r.Assignment || SaltedTrace(reveal.Body.Root, reveal.Body.Salt) != commit.Trace {
		return false, fmt.Errorf("%w: the reveal does not open the commit", ErrMismatch)
	}
	return reveal.Body.Root == result.Root, nil
}
