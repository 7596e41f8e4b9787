package protocol

import (
	"fmt"
	"slices"
)

// Committee sizes. With 30 % of stake dishonest a bad picture is accepted with probability 2.2e-4; a plain majority
// of 4 in 7 would accept 12.6 % (DESIGN, section 4).
const (
	// FirstSeven is the prefix that suffices when every member of it attested.
	FirstSeven = 7
	// Lead is by how much attestations must exceed missing members in a longer prefix.
	Lead = 12
)

// PrefixLength returns the length of the shortest prefix of a draw that certifies, given which members attested the
// same thing. A member that is silent, late or of another opinion is missing; no clock enters.
func PrefixLength(attested []bool) (int, bool) {
	lead := 0
	for i, ok := range attested {
		if ok {
			lead++
		} else {
			lead--
		}
		if n := i + 1; n == FirstSeven && lead == FirstSeven || n > FirstSeven && lead >= Lead {
			return n, true
		}
	}
	return 0, false
}

// Wave returns how many members of the draw are asked to attest in a wave. Members of later waves stay idle while
// the first seven answer; each wave is long enough to certify although 0, 2, 10, 30 or 58 of its members stay silent.
func Wave(wave int) int {
	sizes := [...]int{FirstSeven, 16, 32, 72, MaxDraw}
	return sizes[min(max(wave, 0), len(sizes)-1)]
}

// Snapshot names the weights a draw was made over.
type Snapshot struct {
	_     struct{} `cbor:",toarray"`
	Block uint64   // L1 block of the boundary, the last one final before R
	Root  Node
}

// SnapshotBlock returns the boundary for a commit-by round of the default beacon, whose rounds are L1 blocks.
func SnapshotBlock(commitBy, interval uint64) uint64 {
	if commitBy == 0 || interval == 0 {
		return 0
	}
	return (commitBy - 1) / interval * interval
}

// Certificate is the proof that a committee scored a picture. It stands alone: with the domain it checks offline,
// and only the snapshot and the beacon are left to be looked up on chain.
type Certificate struct {
	_            struct{} `cbor:",toarray"`
	Assignment   Hash
	Commit       Hash // digest of the commit
	CommitBy     uint64
	Beacon       Hash // value of round CommitBy+1
	Snapshot     Snapshot
	Members      []Drawn               // the prefix, in draw order
	Attestations []Signed[Attestation] // in draw order; absent members are missing
}

// Verify checks every path and every signature, that all agree on the plain score, and the prefix rule.
func (c Certificate) Verify(domain Domain) error {
	n := len(c.Members)
	if n < FirstSeven || n > MaxDraw || len(c.Attestations) > n {
		return fmt.Errorf("%w: %d members, %d attestations", ErrUncertain, n, len(c.Attestations))
	}
	for i, member := range c.Members {
		if err := VerifyDraw(c.Snapshot.Root, c.Beacon, c.Assignment, PurposeVerifier, uint32(i), member); err != nil {
			return fmt.Errorf("verify member %d: %w", i, err)
		}
	}
	attested := make([]bool, n)
	for _, a := range c.Attestations {
		if err := c.verifyAttestation(domain, a); err != nil {
			return fmt.Errorf("verify attestation %d: %w", a.Body.Index, err)
		}
		if attested[a.Body.Index] {
			return fmt.Errorf("%w: index %d attested twice", ErrUncertain, a.Body.Index)
		}
		attested[a.Body.Index] = true
	}
	if !slices.IsSortedFunc(c.Attestations, func(a, b Signed[Attestation]) int { return int(a.Body.Index) - int(b.Body.Index) }) {
		return fmt.Errorf("%w: attestations are not in draw order", ErrUncertain)
	}
	if length, ok := PrefixLength(attested); !ok || length != n {
		return fmt.Errorf("%w: %d of %d members attested", ErrUncertain, len(c.Attestations), n)
	}
	return nil
}

func (c Certificate) verifyAttestation(domain Domain, a Signed[Attestation]) error {
	body := a.Body
	if int(body.Index) >= len(c.Members) {
		return fmt.Errorf("%w: index beyond the prefix", ErrUncertain)
	}
	if body.Assignment != c.Assignment || body.Beacon != c.Beacon || body.Commit != c.Commit {
		return fmt.Errorf("%w: the attestation is about another commit", ErrMismatch)
	}
	if body.Plain != c.Attestations[0].Body.Plain {
		return fmt.Errorf("%w: plain score %d against %d", ErrUncertain, body.Plain, c.Attestations[0].Body.Plain)
	}
	return a.Verify(domain, c.Members[body.Index].Leaf.Node)
}

// Plain returns the agreed plain score of a verified certificate.
func (c Certificate) Plain() int32 { return c.Attestations[0].Body.Plain }

// MedianAugmented returns the median of a verified certificate's augmented scores, the lower one of an even number:
// what is compared with the floor of the prompt's class.
func (c Certificate) MedianAugmented() int32 {
	scores := make([]int32, len(c.Attestations))
	for i, a := range c.Attestations {
		scores[i] = a.Body.Augmented
	}
	slices.Sort(scores)
	return scores[(len(scores)-1)/2]
}

// Payee returns the attester of a verified certificate that receives the verification share. One payee per certificate, drawn by the beacon
// among those who attested, keeps a settled record at 26 bytes; over many tasks it pays the same as a split.
func (c Certificate) Payee() Address {
	i := Derive(c.Beacon, c.Assignment, PurposePayee, 0).mod(uint64(len(c.Attestations)))
	return c.Members[c.Attestations[i].Body.Index].Leaf.Node
}
