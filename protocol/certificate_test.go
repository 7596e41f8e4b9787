package protocol

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func pattern(s string) []bool {
	out := make([]bool, len(s))
	for i, c := range s {
		out[i] = c == '1'
	}
	return out
}

func TestPrefixLength(t *testing.T) {
	ones := func(n int) string { return strings.Repeat("1", n) }
	zeros := func(n int) string { return strings.Repeat("0", n) }
	tests := []struct {
		attested string
		length   int // 0: not certified
	}{
		{"", 0},
		{ones(6), 0},
		{ones(7), 7},
		{ones(8), 7},
		{ones(40), 7},
		{"0" + ones(6), 0},
		{"0" + ones(12), 0},
		{"0" + ones(13), 14},
		{ones(6) + "0" + ones(7), 14},
		{ones(6) + "0" + ones(6) + "0" + ones(2), 16},
		{ones(6) + "0" + ones(6) + "0" + "1", 0},
		{zeros(2) + ones(14), 16},
		{zeros(10) + ones(22), 32},
		{zeros(30) + ones(42), 72},
		{zeros(58) + ones(70), 128},
		{zeros(58) + ones(69), 0},
		{zeros(7), 0},
		{ones(7) + zeros(100), 7}, // whoever comes later cannot undo it
	}
	for _, tt := range tests {
		length, ok := PrefixLength(pattern(tt.attested))
		require.Equal(t, tt.length, length, tt.attested)
		require.Equal(t, tt.length > 0, ok, tt.attested)
	}
}

// slowPrefix counts each prefix afresh, straight from the rule in SPEC.md.
func slowPrefix(attested []bool) (int, bool) {
	for n := 1; n <= len(attested); n++ {
		yes := 0
		for _, a := range attested[:n] {
			if a {
				yes++
			}
		}
		missing := n - yes
		if n == 7 && missing == 0 || n > 7 && yes-missing >= 12 {
			return n, true
		}
	}
	return 0, false
}

func TestPrefixLengthExhaustively(t *testing.T) {
	const longest = 16
	certified := 0
	for n := range longest + 1 {
		attested := make([]bool, n)
		for bits := range 1 << n {
			for i := range attested {
				attested[i] = bits>>i&1 == 1
			}
			want, wantOK := slowPrefix(attested)
			got, ok := PrefixLength(attested)
			if got != want || ok != wantOK {
				t.Fatalf("%v: %d %v, want %d %v", attested, got, ok, want, wantOK)
			}
			if ok {
				certified++
			}
		}
	}
	require.Greater(t, certified, 1000)
}

// acceptance is the probability that members who attest independently with probability p certify within MaxDraw, by
// dynamic programming over the lead. The rule depends on length and lead alone, as the exhaustive test shows.
func acceptance(p float64) float64 {
	accepted, leads := 0.0, map[int]float64{0: 1}
	for n := 1; n <= MaxDraw; n++ {
		next := make(map[int]float64)
		for lead, q := range leads {
			next[lead+1] += q * p
			next[lead-1] += q * (1 - p)
		}
		for lead, q := range next {
			if n == FirstSeven && lead == FirstSeven || n > FirstSeven && lead >= Lead {
				accepted += q
				delete(next, lead)
			}
		}
		leads = next
	}
	return accepted
}

// The numbers of DESIGN, section 4. With 30 % of stake dishonest, a bad picture passes when the first seven are all
// dishonest; where the miner starves every honest member, also when the dishonest ever lead by 12.
func TestCommitteeNumbers(t *testing.T) {
	require.InDelta(t, 2.2e-4, math.Pow(0.3, FirstSeven), 0.05e-4)
	require.InDelta(t, 2.5e-4, acceptance(0.3), 0.05e-4)
	// Closed form of the same walk without an end: sevens, and leads of 12 that did not begin with a seven.
	up := 0.3 / 0.7
	closed := math.Pow(0.3, 7) + math.Pow(up, 12) - math.Pow(0.3, 7)*math.Pow(up, 5)
	require.InDelta(t, closed, acceptance(0.3), 1e-8)
	require.Less(t, acceptance(0.3), closed, "MaxDraw ends the walk")

	majority := 0.0
	for k, choose := range map[int]float64{4: 35, 5: 21, 6: 7, 7: 1} {
		majority += choose * math.Pow(0.3, float64(k)) * math.Pow(0.7, float64(7-k))
	}
	require.InDelta(t, 0.126, majority, 0.0005)

	require.Greater(t, acceptance(0.9), 1-1e-9, "one in ten gone: honest pictures are certified")
	require.Greater(t, acceptance(0.7), 0.999, "three in ten gone")
}

// A wave is long enough although the members that the comment at Wave names stayed silent, and not longer.
func TestWave(t *testing.T) {
	silent := []int{0, 2, 10, 30, 58}
	for wave, missing := range silent {
		n := Wave(wave)
		certifies := func(missing int) bool {
			length, ok := PrefixLength(pattern(strings.Repeat("0", missing) + strings.Repeat("1", n-missing)))
			return ok && length <= n
		}
		require.True(t, certifies(missing), "wave %d", wave)
		require.False(t, certifies(missing+1), "wave %d", wave)
	}
	require.Equal(t, MaxDraw, Wave(99))
	require.Equal(t, FirstSeven, Wave(-1))
}

func TestSnapshotBlock(t *testing.T) {
	for _, tt := range []struct{ commitBy, interval, want uint64 }{
		{0, 4, 0}, {1, 4, 0}, {4, 4, 0}, {5, 4, 4}, {8, 4, 4}, {9, 4, 8}, {9, 1, 8}, {9, 0, 0}, {1 << 63, 4, 1<<63 - 4},
	} {
		got := SnapshotBlock(tt.commitBy, tt.interval)
		require.Equal(t, tt.want, got)
		require.True(t, tt.commitBy == 0 || got < tt.commitBy, "weights are older than R")
	}
}

func TestCertificateVerify(t *testing.T) {
	committed := testCommitted(t, testAssignment())
	for _, attested := range []string{
		sevenOfSeven, "01111111111111", "11111101111111", "1111110111111011", strings.Repeat("0", 58) + strings.Repeat("1", 70),
	} {
		c := testCertificate(t, committed, attested)
		require.NoError(t, c.Verify(testDomain), attested)
		require.Equal(t, int32(2900), c.Plain())
		payees := 0
		for i, a := range c.Attestations {
			if uint64(i) == Derive(c.Beacon, c.Assignment, PurposePayee, 0).mod(uint64(len(c.Attestations))) {
				require.Equal(t, c.Members[a.Body.Index].Leaf.Node, c.Payee(), "a missing member is never paid")
				payees++
			}
		}
		require.Equal(t, 1, payees)
	}
}

func TestMedianAugmented(t *testing.T) {
	for _, tt := range []struct {
		scores []int32
		want   int32
	}{
		{[]int32{5}, 5}, {[]int32{9, 1}, 1}, {[]int32{3, 1, 2}, 2}, {[]int32{4, -1, 3, 2}, 2}, {[]int32{7, 7, -9, 7, 7, -9, -9}, 7},
	} {
		var c Certificate
		for _, s := range tt.scores {
			c.Attestations = append(c.Attestations, Signed[Attestation]{Body: Attestation{Augmented: s}})
		}
		before := slices.Clone(c.Attestations)
		require.Equal(t, tt.want, c.MedianAugmented())
		require.Equal(t, before, c.Attestations, "the order of the draw is kept")
	}
}

// Every rule of a certificate, broken alone.
func TestCertificateRefuses(t *testing.T) {
	committed := testCommitted(t, testAssignment())
	good := testCertificate(t, committed, sevenOfSeven)
	long := testCertificate(t, committed, "11111101111111")
	// resign puts a changed attestation in place, signed by the member it belongs to.
	resign := func(c *Certificate, at int, change func(a *Attestation)) {
		body := c.Attestations[at].Body
		member := c.Members[body.Index].Leaf
		change(&body)
		key := verifierKeys + int(member.Index)
		digest := testDomain.Digest(body)
		sig, err := testKey(key).SignDigest(digest)
		require.NoError(t, err)
		c.Attestations[at] = Signed[Attestation]{Kind: KindAttestation, Body: body, Signature: sig}
	}
	another := 1
	for good.Members[another].Leaf.Index == good.Members[0].Leaf.Index {
		another++
	}
	tests := []struct {
		name   string
		from   Certificate
		want   error
		change func(c *Certificate)
	}{
		{"no members", good, ErrUncertain, func(c *Certificate) { c.Members = nil }},
		{"six members", good, ErrUncertain, func(c *Certificate) { c.Members, c.Attestations = c.Members[:6], c.Attestations[:6] }},
		{"too many members", good, ErrUncertain, func(c *Certificate) { c.Members = repeat(c.Members[0], MaxDraw+1) }},
		{"more attestations than members", good, ErrUncertain, func(c *Certificate) { c.Attestations = append(c.Attestations, c.Attestations[0]) }},
		{"no attestations", good, ErrUncertain, func(c *Certificate) { c.Attestations = nil }},
		{"six of seven", good, ErrUncertain, func(c *Certificate) { c.Attestations = c.Attestations[:6] }},
		{"lead of eleven", long, ErrUncertain, func(c *Certificate) {
			c.Members, c.Attestations = c.Members[:13], c.Attestations[:12]
		}},
		{"longer than needed", testCertificate(t, committed, "11111111"), ErrUncertain, func(*Certificate) {}},
		{"attested twice", good, ErrUncertain, func(c *Certificate) { c.Attestations[1] = c.Attestations[0] }},
		// The prefix rule would hold, but the median and the payee would move.
		{"attested twice in a longer prefix", long, ErrUncertain, func(c *Certificate) {
			c.Attestations = slices.Insert(c.Attestations, 0, c.Attestations[0])
		}},
		{"not in draw order", good, ErrUncertain, func(c *Certificate) {
			c.Attestations[0], c.Attestations[1] = c.Attestations[1], c.Attestations[0]
		}},
		{"index beyond the prefix", good, ErrUncertain, func(c *Certificate) {
			resign(c, 6, func(a *Attestation) { a.Index = 7 })
		}},
		{"another plain score", good, ErrUncertain, func(c *Certificate) { resign(c, 3, func(a *Attestation) { a.Plain++ }) }},
		{"another assignment", good, ErrMismatch, func(c *Certificate) { resign(c, 0, func(a *Attestation) { a.Assignment = named("x") }) }},
		{"another beacon", good, ErrMismatch, func(c *Certificate) { resign(c, 0, func(a *Attestation) { a.Beacon = named("x") }) }},
		{"another commit", good, ErrMismatch, func(c *Certificate) { resign(c, 0, func(a *Attestation) { a.Commit = named("x") }) }},
		{"score out of range", good, ErrRange, func(c *Certificate) { resign(c, 2, func(a *Attestation) { a.Augmented = 10_001 }) }},
		{"another kind", good, ErrKind, func(c *Certificate) { c.Attestations[0].Kind = KindCommit }},
		{"changed after signing", good, ErrSigner, func(c *Certificate) { c.Attestations[0].Body.Augmented++ }},
		{"broken signature", good, ErrSignature, func(c *Certificate) { c.Attestations[0].Signature[64] = 0 }},
		{"signed by another", good, ErrSigner, func(c *Certificate) {
			sig, err := testKey(strangerKey).SignDigest(c.Attestations[0].Digest(testDomain))
			require.NoError(t, err)
			c.Attestations[0].Signature = sig
		}},
		{"signed by another member", good, ErrSigner, func(c *Certificate) {
			key := verifierKeys + int(c.Members[another].Leaf.Index)
			sig, err := testKey(key).SignDigest(c.Attestations[0].Digest(testDomain))
			require.NoError(t, err)
			c.Attestations[0].Signature = sig
		}},
		// Invariant 10: a signature copied to one's own index is not one's own, whatever the score.
		{"copied from another member", good, ErrSigner, func(c *Certificate) {
			copied := c.Attestations[0]
			copied.Body.Index = uint32(another)
			c.Attestations[another] = copied
		}},
		{"member who was not drawn", good, ErrDraw, func(c *Certificate) { c.Members[0] = c.Members[another] }},
		{"drawn for another role", good, ErrDraw, func(c *Certificate) {
			tree := roleTree(t, verifierKeys, verifiers)
			c.Members, _ = drawMembers(t, tree, verifierKeys, c.Beacon, c.Assignment, PurposeAuditor, 7)
		}},
		{"drawn by another beacon", good, ErrDraw, func(c *Certificate) { c.Beacon = named("x") }},
		{"drawn for another assignment", good, ErrDraw, func(c *Certificate) { c.Assignment = named("x") }},
		{"another snapshot", good, ErrDraw, func(c *Certificate) { c.Snapshot.Root.Hash[0] ^= 1 }},
		{"empty snapshot", good, ErrEmptyDraw, func(c *Certificate) { c.Snapshot.Root = Node{} }},
	}
	for _, tt := range tests {
		c := tt.from
		c.Members, c.Attestations = slices.Clone(c.Members), slices.Clone(c.Attestations)
		tt.change(&c)
		require.ErrorIs(t, c.Verify(testDomain), tt.want, tt.name)
	}
	require.NoError(t, good.Verify(testDomain))
	require.NoError(t, long.Verify(testDomain))
	require.ErrorIs(t, good.Verify(Domain{ChainID: 1, Escrow: testDomain.Escrow}), ErrSigner, "another chain")
}

// The draw of an assignment is one, whatever the miner commits to (invariant 5).
func TestCommitCannotMoveTheDraw(t *testing.T) {
	committed := testCommitted(t, testAssignment())
	first := testCertificate(t, committed, sevenOfSeven)
	commit := committed.Commit.Body
	commit.Picture, commit.Trace, commit.Size = named("other picture"), named("other trace"), 9
	committed.Commit = signed(t, minerKey, commit)
	second := testCertificate(t, committed, sevenOfSeven)
	require.NotEqual(t, first.Commit, second.Commit)
	require.Equal(t, first.Members, second.Members)
	require.Equal(t, first.Payee(), second.Payee())
	// And no attestation to one commit serves the other.
	second.Attestations = first.Attestations
	require.ErrorIs(t, second.Verify(testDomain), ErrMismatch)
}
