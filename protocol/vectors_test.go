package protocol

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the test vectors instead of checking them")

// The vectors are plain JSON for readers in any language: hashes, addresses and bytes as 0x and hex, integers as
// decimal strings, named as in the EIP-712 types.
type vectors struct {
	Domain       domainVector        `json:"domain"`
	Messages     []messageVector     `json:"messages"`
	Hashes       []hashVector        `json:"hashes"`
	Derive       []deriveVector      `json:"derive"`
	Tree         treeVector          `json:"tree"`
	Prefix       []prefixVector      `json:"prefix"`
	Audited      []auditedVector     `json:"audited"`
	Certificates []certificateVector `json:"certificates"`
	Bundles      []bundleVector      `json:"bundles"`
	Private      privateVector       `json:"private"`
	Evidence     []evidenceVector    `json:"evidence"`
	Refused      []refusedVector     `json:"refused"`
}

type domainVector struct {
	Type              string  `json:"type"`
	Name              string  `json:"name"`
	Version           string  `json:"version"`
	ChainID           string  `json:"chainId"`
	VerifyingContract Address `json:"verifyingContract"`
	Separator         Hash    `json:"separator"`
}

type messageVector struct {
	Name       string         `json:"name"`
	Kind       string         `json:"kind"`
	Type       string         `json:"type"`
	TypeHash   Hash           `json:"typeHash"`
	Fields     map[string]any `json:"fields"`
	StructHash Hash           `json:"structHash"`
	Digest     Hash           `json:"digest"`
	PrivateKey Hash           `json:"privateKey"`
	Signer     Address        `json:"signer"`
	Signature  Signature      `json:"signature"`
	Body       hexBytes       `json:"body"`   // canonical CBOR of the message
	Signed     hexBytes       `json:"signed"` // canonical CBOR of [kind, body, signature]
}

type hashVector struct {
	Name     string   `json:"name"`
	Preimage hexBytes `json:"preimage"`
	Hash     Hash     `json:"hash"`
}

type deriveVector struct {
	Beacon     Hash   `json:"beacon"`
	Assignment Hash   `json:"assignment"`
	Purpose    string `json:"purpose"`
	Index      string `json:"index"`
	Hash       Hash   `json:"hash"`
}

type treeVector struct {
	Leaves  []leafVector   `json:"leaves"`
	Root    nodeVector     `json:"root"`
	Updates []updateVector `json:"updates"` // one after the other
	Draws   []drawVector   `json:"draws"`   // over the tree before the updates
}

type leafVector struct {
	Index  string  `json:"index"`
	Node   Address `json:"node"`
	Weight string  `json:"weight"`
	Hash   Hash    `json:"hash"`
}

type nodeVector struct {
	Hash Hash   `json:"hash"`
	Sum  string `json:"sum"`
}

type updateVector struct {
	Leaf leafVector `json:"leaf"`
	Root nodeVector `json:"root"`
}

type drawVector struct {
	Beacon     Hash         `json:"beacon"`
	Assignment Hash         `json:"assignment"`
	Purpose    string       `json:"purpose"`
	Index      string       `json:"index"`
	Point      string       `json:"point"`
	Leaf       leafVector   `json:"leaf"`
	Siblings   []nodeVector `json:"siblings"`
}

type prefixVector struct {
	Attested string `json:"attested"`
	Length   string `json:"length"` // "0": not certified
}

type auditedVector struct {
	Beacon     Hash   `json:"beacon"`
	Assignment Hash   `json:"assignment"`
	Roll       string `json:"roll"` // audited when the rate exceeds it
}

type certificateVector struct {
	Attested        string   `json:"attested"`
	Certificate     hexBytes `json:"certificate"`
	Plain           string   `json:"plain"`
	MedianAugmented string   `json:"medianAugmented"`
	Payee           Address  `json:"payee"`
}

type bundleVector struct {
	Name  string   `json:"name"`
	Bytes hexBytes `json:"bytes"`
}

type privateVector struct {
	Opening    hexBytes `json:"opening"` // canonical bytes
	Tokens     []uint16 `json:"tokens"`
	PromptHash Hash     `json:"promptHash"`
	TokensHash Hash     `json:"tokensHash"`
	Assignment Hash     `json:"assignment"`
	PNG        hexBytes `json:"png"`
	Block      Hash     `json:"block"` // SHA-256 of the picture's block
	Envelope   hexBytes `json:"envelope"`
	Draw       string   `json:"draw"` // purpose; the envelope is for this place and this recipient
	Index      string   `json:"index"`
	PrivateKey Hash     `json:"privateKey"`
}

type evidenceVector struct {
	Name    string   `json:"name"`
	Floor   string   `json:"floor"`
	Rate    string   `json:"rate"`
	Outcome string   `json:"outcome"`
	Bytes   hexBytes `json:"bytes"`
}

type refusedVector struct {
	Reason string   `json:"reason"`
	Signed hexBytes `json:"signed"` // as a signed commit
}

type hexBytes []byte

func (b hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

func (b *hexBytes) UnmarshalText(text []byte) error {
	data, err := hex.DecodeString(strings.TrimPrefix(string(text), "0x"))
	*b = data
	return err
}

// signedBytes encodes a signed message whose type is known at run time only.
func signedBytes(t testing.TB, kind Kind, body []byte, sig Signature) []byte {
	return bytes.Join([][]byte{{0x83}, encoded(t, kind), body, encoded(t, sig)}, nil)
}

func messageVectors(t *testing.T) []messageVector {
	var out []messageVector
	for _, s := range samples() {
		require.NoError(t, s.body.Validate())
		key, digest := testKey(s.key), testDomain.Digest(s.body)
		sig, err := key.SignDigest(digest)
		require.NoError(t, err)
		body := encoded(t, s.body)
		out = append(out, messageVector{
			Name: reflect.TypeOf(s.body).Name(), Kind: fmt.Sprint(s.body.Kind()), Type: s.typ, TypeHash: Keccak([]byte(s.typ)),
			Fields: fields(reflect.ValueOf(s.body)), StructHash: s.body.StructHash(), Digest: digest,
			PrivateKey: Hash(crypto.FromECDSA(key.Private())), Signer: key.Address(), Signature: sig,
			Body: body, Signed: signedBytes(t, s.body.Kind(), body, sig),
		})
	}
	return out
}

func hashVectors() []hashVector {
	salt, root, pixels, auditor := named("salt"), named("trace"), named("pixels"), testKey(auditorKeys).Address()
	join := func(parts ...[]byte) hexBytes { return bytes.Join(parts, nil) }
	return []hashVector{
		{"PromptHash, public", join(make([]byte, 32), []byte(testPrompt)), PromptHash(Hash{}, testPrompt)},
		{"PromptHash, salted", join(salt[:], []byte("яблоко")), PromptHash(salt, "яблоко")},
		{"SaltedTrace", join(root[:], salt[:]), SaltedTrace(root, salt)},
		{"Seal", join(auditor[:], pixels[:], root[:], salt[:]), Seal(auditor, pixels, root, salt)},
	}
}

func deriveVectors() []deriveVector {
	var out []deriveVector
	for _, purpose := range []Purpose{PurposeAugmentation, PurposeVerifier, PurposeAuditor, PurposeAudit, PurposePayee} {
		for _, index := range []uint32{0, 1, 127, 1<<32 - 1} {
			b, a := named("beacon R+1"), named("assignment")
			out = append(out, deriveVector{b, a, fmt.Sprint(uint8(purpose)), fmt.Sprint(index), Derive(b, a, purpose, index)})
		}
	}
	return out
}

func leafOf(l Leaf) leafVector {
	return leafVector{fmt.Sprint(l.Index), l.Node, fmt.Sprint(l.Weight), l.node().Hash}
}

func nodeOf(n Node) nodeVector { return nodeVector{n.Hash, fmt.Sprint(n.Sum)} }

func treeVectors(t *testing.T) treeVector {
	var out treeVector
	leaves := roleTree(t, verifierKeys, verifiers).Leaves()
	leaves[3].Weight = 0
	tree, err := NewWeightTree(leaves)
	require.NoError(t, err)
	for _, leaf := range leaves {
		out.Leaves = append(out.Leaves, leafOf(leaf))
	}
	out.Root = nodeOf(tree.Root())
	for index := range uint32(20) {
		for _, purpose := range []Purpose{PurposeVerifier, PurposeAuditor} {
			b, a := named("beacon R+1"), named("assignment")
			d, err := Draw(tree, b, a, purpose, index)
			require.NoError(t, err)
			v := drawVector{b, a, fmt.Sprint(uint8(purpose)), fmt.Sprint(index),
				fmt.Sprint(Derive(b, a, purpose, index).mod(tree.Root().Sum)), leafOf(d.Leaf), nil}
			for _, sibling := range d.Siblings {
				v.Siblings = append(v.Siblings, nodeOf(sibling))
			}
			out.Draws = append(out.Draws, v)
		}
	}
	updates := []Leaf{
		{Index: 3, Node: leaves[3].Node, Weight: 77}, {Index: 0, Node: leaves[0].Node}, {Index: 9, Node: testKey(300).Address(), Weight: 1 << 40},
	}
	for i := range uint32(10) { // all leave: the last root is the empty one
		updates = append(updates, Leaf{Index: i, Node: testKey(verifierKeys + int(i)).Address()})
	}
	for _, leaf := range updates {
		require.NoError(t, tree.Set(leaf))
		out.Updates = append(out.Updates, updateVector{leafOf(leaf), nodeOf(tree.Root())})
	}
	require.Equal(t, Node{}, tree.Root())
	return out
}

func certificateVectors(t *testing.T) []certificateVector {
	var out []certificateVector
	for _, attested := range []string{sevenOfSeven, "11111101111111", "1101111111111011"} {
		c := testCertificate(t, testCommitted(t, testAssignment()), attested)
		require.NoError(t, c.Verify(testDomain))
		out = append(out, certificateVector{attested, encoded(t, c), fmt.Sprint(c.Plain()), fmt.Sprint(c.MedianAugmented()), c.Payee()})
	}
	return out
}

var outcomeNames = map[Outcome]string{Undecided: "undecided", Accepted: "accepted", Rejected: "rejected"}

func evidenceVectors(t *testing.T) []evidenceVector {
	receipt := testReceipt(t)
	same, noise := minerResult(), AuditResult{Pixels: named("noise"), Root: named("trace of noise")}
	agree := testAudit(t, receipt.Committed, &same, &same)
	differ := testAudit(t, receipt.Committed, &noise, nil, &noise, &noise)
	differ.Reveal = nil
	var out []evidenceVector
	for _, v := range []struct {
		name        string
		audit       []AuditRecord
		floor, rate int
	}{
		{"no audit needed", nil, 2000, 0},
		{"below the floor, not audited yet", nil, 9000, 0},
		{"below the floor, auditors agree with the miner", []AuditRecord{agree}, 9000, 0},
		{"audited by chance, auditors found other pixels", []AuditRecord{differ}, 2000, 10_000},
	} {
		e := Evidence{Receipt: receipt, Audit: v.audit}
		outcome, err := e.Judge(int32(v.floor), uint64(v.rate))
		require.NoError(t, err)
		out = append(out, evidenceVector{v.name, strconv.Itoa(v.floor), strconv.Itoa(v.rate), outcomeNames[outcome], encoded(t, e)})
	}
	return out
}

func refusedVectors(t *testing.T) []refusedVector {
	good := encoded(t, signed(t, minerKey, testCommit(testAssignment())))
	var out []refusedVector
	for _, reason := range []string{"trailing byte", "long length", "indefinite length", "a tag before", "one field more", "as a map", "null"} {
		out = append(out, refusedVector{reason, otherEncodings(good)[reason]})
	}
	return out
}

func makeVectors(t *testing.T) vectors {
	v := vectors{
		Domain:       domainVector{domainType, "limn", "1", fmt.Sprint(testDomain.ChainID), testDomain.Escrow, testDomain.Separator()},
		Messages:     messageVectors(t),
		Hashes:       hashVectors(),
		Derive:       deriveVectors(),
		Tree:         treeVectors(t),
		Certificates: certificateVectors(t),
		Evidence:     evidenceVectors(t),
		Refused:      refusedVectors(t),
	}
	for _, attested := range []string{"", "111111", sevenOfSeven, "11111111", "01111111111111", "0111111111111", "1101111111111011", strings.Repeat("1", 6) + strings.Repeat("0", 5)} {
		length, _ := PrefixLength(pattern(attested))
		v.Prefix = append(v.Prefix, prefixVector{attested, strconv.Itoa(length)})
	}
	for i := range 8 {
		b, a := named("beacon R+1"), named(fmt.Sprintf("assignment %d", i))
		v.Audited = append(v.Audited, auditedVector{b, a, fmt.Sprint(Derive(b, a, PurposeAudit, 0).mod(10_000))})
	}
	announcement := samples()[0].body.(Announcement)
	receipt := testReceipt(t)
	v.Bundles = []bundleVector{
		{"TaskAnnounced", encoded(t, TaskAnnounced{Announcement: signed(t, requesterKey, announcement), Prompt: testPrompt})},
		{"Committed", encoded(t, receipt.Committed)},
		{"Receipt", encoded(t, receipt)},
	}
	v.Private = makePrivate(t)
	return v
}

// testEnvelope is an envelope of testOpening for testSeat: each is another, so one is kept.
const testEnvelope = "04a54dbd38e1726089425a01f1a810b5d672c50d4f4b67dee20c3bf5639ac93f2f8f054918928e5dce7ee66b2d02235e2cafc4d816811d715e8cc8c7e032f484b51cb5f489a4b5c0f2b1882658429b50b95184fa875c0944bd8c47913f560d3d2dece5f863e7adcdbea0e4c69b60abbd14e94bbf151c6646dd25290a3abff089529071b6c8e2d59327e1a6bd9e9f8a35f8ab32f7949ff1b50ebdb2abec2d85c6d9858ba5b420a35398e0d463cfc3fa82cdd47b4e96b42e36ad33b332ef7c27f36f0fee43b16a6492042cb939f6b5f91c2dedb4b3ecd4a0a8"

func makePrivate(t *testing.T) privateVector {
	o, seat := testOpening(), testSeat()
	block, err := SealPicture(o.Key, seat.Assignment, testPNG())
	require.NoError(t, err)
	envelope, err := hex.DecodeString(testEnvelope)
	require.NoError(t, err)
	return privateVector{
		Opening: encoded(t, o), Tokens: testTokens, PromptHash: PromptHash(o.Salt, o.Prompt), TokensHash: TokensHash(o.Salt, testTokens),
		Assignment: seat.Assignment, PNG: testPNG(), Block: sha256.Sum256(block), Envelope: envelope,
		Draw: fmt.Sprint(uint8(seat.Draw)), Index: fmt.Sprint(seat.Index), PrivateKey: Hash(crypto.FromECDSA(testKey(verifierKeys).Private())),
	}
}

// checkPrivate opens what the vectors seal.
func checkPrivate(t *testing.T, v privateVector) {
	o, err := Decode[Opening](v.Opening, MaxEnvelopeBytes)
	require.NoError(t, err)
	require.Equal(t, v.PromptHash, PromptHash(o.Salt, o.Prompt))
	require.Equal(t, v.TokensHash, TokensHash(o.Salt, v.Tokens))
	block, err := SealPicture(o.Key, v.Assignment, v.PNG)
	require.NoError(t, err)
	require.Equal(t, v.Block, Hash(sha256.Sum256(block)))
	private, err := crypto.ToECDSA(v.PrivateKey[:])
	require.NoError(t, err)
	index, err := strconv.ParseUint(v.Index, 10, 32)
	require.NoError(t, err)
	purpose, err := strconv.ParseUint(v.Draw, 10, 8)
	require.NoError(t, err)
	got, err := OpenEnvelope(NewKey(private), Seat{Assignment: v.Assignment, Draw: Purpose(purpose), Index: uint32(index)}, v.Envelope)
	require.NoError(t, err)
	require.Equal(t, o, got)
}

func TestVectors(t *testing.T) {
	path := filepath.Join("testdata", "vectors.json")
	made, err := json.MarshalIndent(makeVectors(t), "", " ")
	require.NoError(t, err)
	made = append(made, '\n')
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, made, 0o644))
	}
	stored, err := os.ReadFile(path)
	require.NoError(t, err, "write the vectors with: go test ./protocol -run Vectors -update")
	require.True(t, bytes.Equal(made, stored), "%s is not what this code makes; a change of formats is written with -update", path)
	checkVectors(t, stored)
}

// checkVectors reads the file as a stranger would and recomputes what it claims.
func checkVectors(t *testing.T, stored []byte) {
	var v vectors
	require.NoError(t, json.Unmarshal(stored, &v))
	chain, err := strconv.ParseUint(v.Domain.ChainID, 10, 64)
	require.NoError(t, err)
	domain := Domain{ChainID: chain, Escrow: v.Domain.VerifyingContract}
	require.Equal(t, v.Domain.Separator, domain.Separator())

	kinds := make(map[string]bool)
	for _, m := range v.Messages {
		kinds[m.Kind] = true
		checkMessageVector(t, domain, m)
	}
	require.Len(t, kinds, int(KindPayerKey), "every kind of message has a vector")
	require.NotEmpty(t, v.Hashes)
	for _, h := range v.Hashes {
		require.Equal(t, h.Hash, Keccak(h.Preimage), h.Name)
	}
	require.NotEmpty(t, v.Derive)
	require.NotEmpty(t, v.Tree.Draws)
	require.NotEmpty(t, v.Tree.Updates)
	require.NotEmpty(t, v.Prefix)
	require.NotEmpty(t, v.Audited)
	require.NotEmpty(t, v.Certificates)
	for _, c := range v.Certificates {
		certificate, err := Decode[Certificate](c.Certificate, MaxReceiptBytes)
		require.NoError(t, err)
		require.NoError(t, certificate.Verify(domain))
	}
	require.NotEmpty(t, v.Bundles)
	require.NotEmpty(t, v.Evidence)
	for _, e := range v.Evidence {
		evidence, err := Decode[Evidence](e.Bytes, MaxEvidenceBytes)
		require.NoError(t, err)
		floor, err := strconv.Atoi(e.Floor)
		require.NoError(t, err)
		rate, err := strconv.Atoi(e.Rate)
		require.NoError(t, err)
		outcome, err := evidence.Judge(int32(floor), uint64(rate))
		require.NoError(t, err)
		require.Equal(t, e.Outcome, outcomeNames[outcome], e.Name)
	}
	checkPrivate(t, v.Private)
	require.NotEmpty(t, v.Refused)
	for _, r := range v.Refused {
		_, err := Decode[Signed[Commit]](r.Signed, MaxAnnouncedBytes)
		require.ErrorIs(t, err, ErrEncoding, r.Reason)
	}
}

func checkMessageVector(t *testing.T, domain Domain, m messageVector) {
	decode := map[string]func() (Message, error){
		"Announcement": decodeBody[Announcement](m), "Quote": decodeBody[Quote](m), "Assignment": decodeBody[Assignment](m),
		"Voucher": decodeBody[Voucher](m), "Commit": decodeBody[Commit](m), "Attestation": decodeBody[Attestation](m),
		"AuditCommit": decodeBody[AuditCommit](m), "TraceReveal": decodeBody[TraceReveal](m), "AuditStatement": decodeBody[AuditStatement](m),
		"NodeKey": decodeBody[NodeKey](m), "PayerKey": decodeBody[PayerKey](m),
	}[m.Name]
	require.NotNil(t, decode, m.Name)
	body, err := decode()
	require.NoError(t, err, m.Name)
	require.Equal(t, m.Fields, fields(reflect.ValueOf(body)), m.Name)
	require.Equal(t, m.StructHash, body.StructHash(), m.Name)
	require.Equal(t, m.Digest, domain.Digest(body), m.Name)
	signer, err := m.Signature.Recover(m.Digest)
	require.NoError(t, err)
	require.Equal(t, m.Signer, signer, m.Name)
}

// decodeBody reads the signed form and checks that it holds the plain one.
func decodeBody[M Message](m messageVector) func() (Message, error) {
	return func() (Message, error) {
		s, err := Decode[Signed[M]](m.Signed, MaxAnnouncedBytes)
		if err != nil {
			return nil, err
		}
		body, err := Decode[M](m.Body, MaxAnnouncedBytes)
		if err != nil {
			return nil, err
		}
		if !reflect.DeepEqual(s.Body, body) || s.Signature != m.Signature {
			return nil, fmt.Errorf("%s: body and signed form differ", m.Name)
		}
		return body, nil
	}
}
