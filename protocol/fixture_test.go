package protocol

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// The tests' world: one domain, keys by number, one task, and trees of verifiers and auditors. Everything follows from
// constants, so test vectors come out the same on every machine.
var testDomain = Domain{ChainID: 1337, Escrow: Address(bytes.Repeat([]byte{0xe5}, 20))}

const (
	requesterKey = 1
	minerKey     = 2
	ownerKey     = 3
	strangerKey  = 4
	// verifierKeys and auditorKeys are the first of the keys of those roles.
	verifierKeys = 100
	auditorKeys  = 200
	verifiers    = 9
	auditors     = 4

	testPrompt = "a red apple on a blue background"
	testRound  = 4711
)

func testKey(n int) *Key {
	seed := Keccak(fmt.Appendf(nil, "limn test key %d", n))
	private, err := crypto.ToECDSA(seed[:])
	if err != nil {
		panic(err)
	}
	return NewKey(private)
}

// named is a recognizable hash.
func named(name string) Hash { return Keccak([]byte(name)) }

func signed[M Message](t testing.TB, key int, body M) Signed[M] {
	t.Helper()
	s, err := Sign(testKey(key), testDomain, body)
	require.NoError(t, err)
	return s
}

// testTokens is what some model makes of testPrompt.
var testTokens = []uint16{2, 0x1ff, 7}

func testTask() Task {
	return Task{Model: named("model"), Prompt: PromptHash(Hash{}, testPrompt), Tokens: TokensHash(Hash{}, testTokens),
		Width: 32, Height: 32, Steps: 16, Guidance: 250, Seed: 1<<63 + 7, Class: 3}
}

func testAssignment() Assignment {
	return Assignment{Task: testTask(), Requester: testKey(requesterKey).Address(), Miner: testKey(minerKey).Address(),
		Price: 12_500_000, CommitBy: testRound, Nonce: 3}
}

func testVoucher(order Assignment) Voucher {
	return Voucher{Payer: testKey(requesterKey).Address(), Number: 5, Assignment: testDomain.Digest(order), Miner: order.Miner,
		Price: order.Price, CommitBy: order.CommitBy, SettleBy: 99, Params: 1, Previous: named("voucher 4")}
}

// testPNG is the smallest frame of a picture; nobody looks at its pixels here.
func testPNG() []byte {
	header := make([]byte, 13)
	binary.BigEndian.PutUint32(header, 32)
	binary.BigEndian.PutUint32(header[4:], 32)
	header[8], header[9] = 8, 2
	return pngOf(chunk("IHDR", header), chunk("IDAT", []byte("not really pixels")), chunk("IEND", nil))
}

func pngOf(chunks ...[]byte) []byte {
	return append([]byte("\x89PNG\r\n\x1a\n"), bytes.Join(chunks, nil)...)
}

func chunk(typ string, data []byte) []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	out = append(append(out, typ...), data...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[4:]))
}

func testCommit(order Assignment) Commit {
	png := testPNG()
	return Commit{Assignment: testDomain.Digest(order), Picture: sha256.Sum256(png), Pixels: named("pixels"),
		Trace: SaltedTrace(named("trace"), named("trace salt")), Size: uint32(len(png))}
}

func testCommitted(t testing.TB, order Assignment) Committed {
	return Committed{
		Assignment: signed(t, requesterKey, order),
		Voucher:    signed(t, requesterKey, testVoucher(order)),
		Commit:     signed(t, minerKey, testCommit(order)),
		Prompt:     testPrompt,
	}
}

// roleTree is a tree of keys first, first+1, ... with weights that differ.
func roleTree(t testing.TB, first, n int) *WeightTree {
	t.Helper()
	leaves := make([]Leaf, n)
	for i := range leaves {
		leaves[i] = Leaf{Index: uint32(i), Node: testKey(first + i).Address(), Weight: uint64(i+2) * 1_000_000_000}
	}
	tree, err := NewWeightTree(leaves)
	require.NoError(t, err)
	return tree
}

// drawMembers draws n members and returns the number of each one's key.
func drawMembers(t testing.TB, tree *WeightTree, first int, beacon, assignment Hash, role Purpose, n int) ([]Drawn, []int) {
	t.Helper()
	members, keys := make([]Drawn, n), make([]int, n)
	for i := range members {
		d, err := Draw(tree, beacon, assignment, role, uint32(i))
		require.NoError(t, err)
		members[i], keys[i] = d, first+int(d.Leaf.Index)
	}
	return members, keys
}

func testAttestation(committed Committed, index int) Attestation {
	return Attestation{Assignment: committed.ID(testDomain), Index: uint32(index), Beacon: named("beacon R+1"),
		Commit: committed.Commit.Digest(testDomain), Plain: 2900, Augmented: int32(2700 + 10*index)}
}

// testCertificate has one member for each place in the pattern, '1' for one that attested.
func testCertificate(t testing.TB, committed Committed, pattern string) Certificate {
	t.Helper()
	tree, beacon, id := roleTree(t, verifierKeys, verifiers), named("beacon R+1"), committed.ID(testDomain)
	members, keys := drawMembers(t, tree, verifierKeys, beacon, id, PurposeVerifier, len(pattern))
	c := Certificate{Assignment: id, Commit: committed.Commit.Digest(testDomain), CommitBy: committed.Assignment.Body.CommitBy,
		Beacon: beacon, Snapshot: Snapshot{Block: SnapshotBlock(testRound, 4), Root: tree.Root()}, Members: members}
	for i, said := range pattern {
		if said == '1' {
			c.Attestations = append(c.Attestations, signed(t, keys[i], testAttestation(committed, i)))
		}
	}
	return c
}

const sevenOfSeven = "1111111"

func testReceipt(t testing.TB) Receipt {
	committed := testCommitted(t, testAssignment())
	return Receipt{Domain: testDomain, Committed: committed, Certificate: []Certificate{testCertificate(t, committed, sevenOfSeven)}, Opening: []Opening{}}
}

func minerResult() AuditResult { return AuditResult{Pixels: named("pixels"), Root: named("trace")} }

// testAudit has one auditor for each result; nil is one that said nothing. The miner reveals.
func testAudit(t testing.TB, committed Committed, results ...*AuditResult) AuditRecord {
	t.Helper()
	tree, beacon, id := roleTree(t, auditorKeys, auditors), named("beacon R+2"), committed.ID(testDomain)
	members, keys := drawMembers(t, tree, auditorKeys, beacon, id, PurposeAuditor, len(results))
	r := AuditRecord{Assignment: id, Beacon: beacon, Snapshot: Snapshot{Block: SnapshotBlock(testRound, 4), Root: tree.Root()}, Members: members}
	for i, result := range results {
		if result == nil {
			continue
		}
		salt := named(fmt.Sprintf("audit salt %d", i))
		r.Seals = append(r.Seals, signed(t, keys[i], AuditCommit{Assignment: id, Index: uint32(i), Beacon: beacon,
			Sealed: Seal(testKey(keys[i]).Address(), result.Pixels, result.Root, salt)}))
		r.Statements = append(r.Statements, signed(t, keys[i], AuditStatement{Assignment: id, Index: uint32(i), Beacon: beacon,
			Pixels: result.Pixels, Root: result.Root, Salt: salt}))
	}
	r.Reveal = []Signed[TraceReveal]{signed(t, minerKey, testReveal(id))}
	return r
}

func testReveal(id Hash) TraceReveal {
	return TraceReveal{Assignment: id, Root: named("trace"), Salt: named("trace salt")}
}

func testEvidence(t testing.TB) Evidence {
	r := testReceipt(t)
	result := minerResult()
	return Evidence{Receipt: r, Audit: []AuditRecord{testAudit(t, r.Committed, &result, &result)}}
}

// sample is one message of each kind, valid, with the number of the key that signs it.
type sample struct {
	typ  string
	key  int
	body Message
}

func samples() []sample {
	order := testAssignment()
	id := testDomain.Digest(order)
	commit := testCommit(order)
	announcement := Announcement{Task: order.Task, Requester: order.Requester, MaxPrice: 20_000_000, Expiry: 4700}
	statistical := testTask()
	statistical.Tier, statistical.Tokens, statistical.Class = TierStatistical, Hash{}, ClassOther
	pixels, root, salt := named("pixels"), named("trace"), named("audit salt 0")
	return []sample{
		{announcementType, requesterKey, announcement},
		{announcementType, requesterKey, Announcement{Task: statistical, Requester: order.Requester, MaxPrice: MaxPrice, Expiry: 1<<64 - 1}},
		{quoteType, minerKey, Quote{Announcement: testDomain.Digest(announcement), Miner: order.Miner, Price: order.Price, P50: 4000, P90: 6500, Loaded: true, Expiry: 4699}},
		{assignmentType, requesterKey, order},
		{voucherType, requesterKey, testVoucher(order)},
		{commitType, minerKey, commit},
		{attestationType, verifierKeys, Attestation{Assignment: id, Index: 6, Beacon: named("beacon R+1"), Commit: testDomain.Digest(commit), Plain: 2900, Augmented: 2750}},
		{attestationType, verifierKeys, Attestation{Assignment: id, Index: 127, Beacon: named("beacon R+1"), Commit: testDomain.Digest(commit), Plain: -1, Augmented: -10_000}},
		{auditCommitType, auditorKeys, AuditCommit{Assignment: id, Index: 0, Beacon: named("beacon R+2"), Sealed: Seal(testKey(auditorKeys).Address(), pixels, root, salt)}},
		{traceRevealType, minerKey, testReveal(id)},
		{auditStatementType, auditorKeys, AuditStatement{Assignment: id, Index: 0, Beacon: named("beacon R+2"), Pixels: pixels, Root: root, Salt: salt}},
		{nodeKeyType, minerKey, NodeKey{Owner: testKey(ownerKey).Address(), Node: order.Miner, Roles: RoleMiner | RoleAuditor, Nonce: 1}},
		{payerKeyType, requesterKey, PayerKey{Owner: testKey(ownerKey).Address(), Key: order.Requester, Limit: 5 * Token, Expiry: 100_000, Nonce: 2}},
	}
}
