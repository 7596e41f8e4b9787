package protocol

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAuditDecision(t *testing.T) {
	a, b, c := AuditResult{Pixels: named("a")}, AuditResult{Pixels: named("b")}, AuditResult{Pixels: named("a"), Root: named("r")}
	tests := []struct {
		said   []*AuditResult
		want   AuditResult
		length int // 0: undecided
	}{
		{nil, AuditResult{}, 0},
		{[]*AuditResult{&a}, AuditResult{}, 0},
		{[]*AuditResult{&a, &a}, a, 2},
		{[]*AuditResult{&a, &a, &b}, a, 2},
		{[]*AuditResult{&a, &b}, AuditResult{}, 0},
		{[]*AuditResult{&a, &c}, AuditResult{}, 0}, // the same pixels by another way are another result
		{[]*AuditResult{&a, &b, &b}, AuditResult{}, 0},
		{[]*AuditResult{&a, &b, &b, &b}, b, 4},
		{[]*AuditResult{&a, &b, &c, &a, &a, &a}, a, 6},
		{[]*AuditResult{nil, &a, nil, nil, &a}, AuditResult{}, 0}, // two of a crowd do not decide by speaking first
		{[]*AuditResult{nil, &a, &a}, AuditResult{}, 0},
		{[]*AuditResult{nil, &a, &a, &a}, a, 4},
		{[]*AuditResult{&a, nil, &a, &a, &b}, a, 4},
		{[]*AuditResult{nil, nil, nil}, AuditResult{}, 0},
	}
	for i, tt := range tests {
		got, length, ok := AuditDecision(tt.said)
		require.Equal(t, tt.length > 0, ok, i)
		require.Equal(t, tt.length, length, i)
		require.Equal(t, tt.want, got, i)
	}
}

func TestAuditRecordVerify(t *testing.T) {
	committed := testCommitted(t, testAssignment())
	same, other := minerResult(), AuditResult{Pixels: named("noise"), Root: named("trace of noise")}
	for _, said := range [][]*AuditResult{
		{&same, &same}, {&other, &other}, {&same, nil, &same, &same}, {&same, &other, &other, &other}, {nil, nil, &same, &same, &same, &same},
	} {
		r := testAudit(t, committed, said...)
		got, err := r.Verify(testDomain)
		require.NoError(t, err)
		require.Equal(t, *said[len(said)-1], got)
	}
}

// Every rule of an audit, broken alone.
func TestAuditRecordRefuses(t *testing.T) {
	committed := testCommitted(t, testAssignment())
	same, other := minerResult(), AuditResult{Pixels: named("noise"), Root: named("trace of noise")}
	good := testAudit(t, committed, &same, &same)
	_, keys := drawMembers(t, roleTree(t, auditorKeys, auditors), auditorKeys, good.Beacon, good.Assignment, PurposeAuditor, 20)
	// restate makes the member at a place say and seal what change makes of it.
	restate := func(r *AuditRecord, at int, change func(c *AuditCommit, s *AuditStatement)) {
		c, s := r.Seals[at].Body, r.Statements[at].Body
		key := keys[s.Index]
		change(&c, &s)
		r.Seals[at], r.Statements[at] = signed(t, key, c), signed(t, key, s)
	}
	another := 1
	for keys[another] == keys[0] {
		another++
	}
	tests := []struct {
		name   string
		from   AuditRecord
		want   error
		change func(r *AuditRecord)
	}{
		{"one member", good, ErrUncertain, func(r *AuditRecord) {
			r.Members, r.Seals, r.Statements = r.Members[:1], r.Seals[:1], r.Statements[:1]
		}},
		{"too many members", good, ErrUncertain, func(r *AuditRecord) { r.Members = repeat(r.Members[0], MaxDraw+1) }},
		{"a statement without a seal", good, ErrUncertain, func(r *AuditRecord) { r.Seals = r.Seals[:1] }},
		{"a seal without a statement", good, ErrUncertain, func(r *AuditRecord) { r.Statements = r.Statements[:1] }},
		{"two reveals", good, ErrUncertain, func(r *AuditRecord) { r.Reveal = repeat(r.Reveal[0], 2) }},
		{"undecided", testAudit(t, committed, &same, &other), ErrUncertain, func(*AuditRecord) {}},
		{"one statement", testAudit(t, committed, &same, nil), ErrUncertain, func(*AuditRecord) {}},
		{"longer than needed", testAudit(t, committed, &same, &same, &same), ErrUncertain, func(*AuditRecord) {}},
		{"silence after the decision", testAudit(t, committed, &same, &same, nil), ErrUncertain, func(*AuditRecord) {}},
		{"spoke twice", good, ErrUncertain, func(r *AuditRecord) { r.Seals[1], r.Statements[1] = r.Seals[0], r.Statements[0] }},
		{"spoke twice beside a silent one", testAudit(t, committed, &same, nil, &same), ErrUncertain, func(r *AuditRecord) {
			r.Seals, r.Statements = slices.Insert(r.Seals, 0, r.Seals[0]), slices.Insert(r.Statements, 0, r.Statements[0])
		}},
		{"seal of another place", good, ErrMismatch, func(r *AuditRecord) {
			restate(r, 0, func(c *AuditCommit, _ *AuditStatement) { c.Index = 1 })
		}},
		{"not in draw order", good, ErrUncertain, func(r *AuditRecord) {
			slices.Reverse(r.Seals)
			slices.Reverse(r.Statements)
		}},
		{"seals swapped", good, ErrMismatch, func(r *AuditRecord) { slices.Reverse(r.Seals) }},
		{"index beyond the prefix", good, ErrUncertain, func(r *AuditRecord) {
			restate(r, 1, func(c *AuditCommit, s *AuditStatement) { c.Index, s.Index = 2, 2 })
		}},
		{"another assignment", good, ErrMismatch, func(r *AuditRecord) {
			restate(r, 0, func(c *AuditCommit, s *AuditStatement) { c.Assignment, s.Assignment = named("x"), named("x") })
		}},
		{"another beacon", good, ErrMismatch, func(r *AuditRecord) {
			restate(r, 0, func(c *AuditCommit, s *AuditStatement) { c.Beacon, s.Beacon = named("x"), named("x") })
		}},
		{"another result than sealed", good, ErrMismatch, func(r *AuditRecord) {
			restate(r, 0, func(_ *AuditCommit, s *AuditStatement) { s.Pixels = named("x") })
		}},
		{"another salt than sealed", good, ErrMismatch, func(r *AuditRecord) {
			restate(r, 0, func(_ *AuditCommit, s *AuditStatement) { s.Salt = named("x") })
		}},
		{"seal signed by another", good, ErrSigner, func(r *AuditRecord) { r.Seals[0] = signed(t, strangerKey, r.Seals[0].Body) }},
		{"statement signed by another", good, ErrSigner, func(r *AuditRecord) { r.Statements[0] = signed(t, strangerKey, r.Statements[0].Body) }},
		{"no salt", good, ErrRange, func(r *AuditRecord) {
			// Sealed without a salt: a result that everybody can guess is no secret.
			s := r.Statements[0].Body
			s.Salt = Hash{}
			c := r.Seals[0].Body
			c.Sealed = Seal(testKey(keys[0]).Address(), s.Pixels, s.Root, s.Salt)
			r.Seals[0], r.Statements[0].Body = signed(t, keys[0], c), s
		}},
		{"drawn for another role", good, ErrDraw, func(r *AuditRecord) {
			r.Members, _ = drawMembers(t, roleTree(t, auditorKeys, auditors), auditorKeys, r.Beacon, r.Assignment, PurposeVerifier, 2)
		}},
		{"another snapshot", good, ErrDraw, func(r *AuditRecord) { r.Snapshot.Root.Hash[0] ^= 1 }},
		{"empty snapshot", good, ErrEmptyDraw, func(r *AuditRecord) { r.Snapshot.Root = Node{} }},
	}
	for _, tt := range tests {
		r := tt.from
		r.Members, r.Seals, r.Statements = slices.Clone(r.Members), slices.Clone(r.Seals), slices.Clone(r.Statements)
		tt.change(&r)
		_, err := r.Verify(testDomain)
		require.ErrorIs(t, err, tt.want, tt.name)
	}
	_, err := good.Verify(testDomain)
	require.NoError(t, err)
	_, err = good.Verify(Domain{ChainID: 1})
	require.ErrorIs(t, err, ErrSigner, "another chain")
}

// Invariant 10: an auditor that copies a seal before it is opened, and the opening after, has nothing.
func TestCopiedAuditNeverVerifies(t *testing.T) {
	committed := testCommitted(t, testAssignment())
	same := minerResult()
	said := []*AuditResult{&same}
	_, keys := drawMembers(t, roleTree(t, auditorKeys, auditors), auditorKeys, named("beacon R+2"), committed.ID(testDomain), PurposeAuditor, 20)
	copier := 1
	for keys[copier] == keys[0] {
		copier++
		said = append(said, nil)
	}
	r := testAudit(t, committed, append(said, &same)...)
	_, err := r.Verify(testDomain)
	require.NoError(t, err)

	seal, statement := r.Seals[0].Body, r.Statements[0].Body
	seal.Index, statement.Index = uint32(copier), uint32(copier)
	r.Seals[1], r.Statements[1] = signed(t, keys[copier], seal), signed(t, keys[copier], statement)
	_, err = r.Verify(testDomain)
	require.ErrorIs(t, err, ErrMismatch)
}

func TestEvidenceJudge(t *testing.T) {
	const low, high = 2000, 9000 // floors below and above the sample's median
	receipt := testReceipt(t)
	committed := receipt.Committed
	same := minerResult()
	noise, otherTrace := AuditResult{Pixels: named("noise"), Root: named("trace")}, AuditResult{Pixels: same.Pixels, Root: named("other trace")}
	audited := func(results ...*AuditResult) Evidence {
		return Evidence{Receipt: receipt, Audit: []AuditRecord{testAudit(t, committed, results...)}}
	}
	with := func(e Evidence, change func(*Evidence)) Evidence {
		change(&e)
		return e
	}
	statistical := testAssignment()
	statistical.Task.Tier, statistical.Task.Tokens = TierStatistical, Hash{}
	open := testCommitted(t, statistical)
	ranked := Evidence{Receipt: Receipt{Domain: testDomain, Committed: open, Certificate: []Certificate{testCertificate(t, open, sevenOfSeven)}}}

	tests := []struct {
		name     string
		evidence Evidence
		floor    int32
		rate     uint64
		want     Outcome
		err      error
	}{
		{"good score, no audit drawn", Evidence{Receipt: receipt}, low, 0, Accepted, nil},
		{"not certified", with(Evidence{Receipt: receipt}, func(e *Evidence) { e.Receipt.Certificate = nil }), low, 0, Undecided, nil},
		{"drawn by chance, not audited", Evidence{Receipt: receipt}, low, 10_000, Undecided, nil},
		{"below the floor, not audited", Evidence{Receipt: receipt}, high, 0, Undecided, nil},
		{"the score itself never convicts", audited(&same, &same), high, 0, Accepted, nil},
		{"drawn by chance, auditors agree", audited(&same, &same), low, 10_000, Accepted, nil},
		{"other pixels", audited(&noise, &noise), high, 0, Rejected, nil},
		{"other pixels by chance", audited(&noise, &noise), low, 10_000, Rejected, nil},
		{"other pixels, no reveal", with(audited(&noise, &noise), func(e *Evidence) { e.Audit[0].Reveal = nil }), high, 0, Rejected, nil},
		{"one liar among the auditors", audited(&noise, &same, &same, &same), high, 0, Accepted, nil},
		{"same pixels, other trace", audited(&otherTrace, &otherTrace), high, 0, Rejected, nil},
		{"an audit nobody needs", audited(&noise, &noise), low, 0, Accepted, nil},
		{"auditors undecided", audited(&noise, &same), high, 0, Undecided, ErrUncertain},
		{"no reveal", with(audited(&same, &same), func(e *Evidence) { e.Audit[0].Reveal = nil }), high, 0, Undecided, ErrUncertain},
		{"reveal by another", with(audited(&same, &same), func(e *Evidence) {
			e.Audit[0].Reveal[0] = signed(t, strangerKey, testReveal(committed.ID(testDomain)))
		}), high, 0, Undecided, ErrSigner},
		{"reveal of another trace", with(audited(&same, &same), func(e *Evidence) {
			reveal := testReveal(committed.ID(testDomain))
			reveal.Root = named("x")
			e.Audit[0].Reveal[0] = signed(t, minerKey, reveal)
		}), high, 0, Undecided, ErrMismatch},
		{"reveal for another assignment", with(audited(&same, &same), func(e *Evidence) {
			e.Audit[0].Reveal[0] = signed(t, minerKey, testReveal(named("x")))
		}), high, 0, Undecided, ErrMismatch},
		{"audit of another task", with(audited(&same, &same), func(e *Evidence) { e.Audit[0].Assignment = named("x") }), high, 0, Undecided, ErrMismatch},
		{"audit of another snapshot", with(audited(&same, &same), func(e *Evidence) { e.Audit[0].Snapshot.Block++ }), high, 0, Undecided, ErrMismatch},
		{"two audits", with(audited(&same, &same), func(e *Evidence) { e.Audit = repeat(e.Audit[0], 2) }), high, 0, Undecided, ErrMismatch},
		{"statistical tier, good score", ranked, low, 10_000, Accepted, nil},
		{"statistical tier, below the floor", ranked, high, 0, Rejected, nil},
	}
	for _, tt := range tests {
		got, err := tt.evidence.Judge(tt.floor, tt.rate)
		require.Equal(t, tt.want, got, tt.name)
		require.ErrorIs(t, err, tt.err, tt.name)
		if tt.err == nil {
			require.NoError(t, err, tt.name)
		}
	}

	median := receipt.Certificate[0].MedianAugmented()
	require.False(t, NeedsAudit(receipt.Certificate[0], median, 0), "the floor itself is enough")
	require.True(t, NeedsAudit(receipt.Certificate[0], median+1, 0))
}
