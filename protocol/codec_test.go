package protocol

import (
	"bytes"
	"math"
	"reflect"
	"runtime"
	"testing"

	"github.com/fxamacker/cbor/v2"
	"github.com/stretchr/testify/require"
)

// wireType is one type that arrives from others, with its limit and a valid sample.
type wireType struct {
	name   string
	limit  int
	sample any
	decode func([]byte) (any, error)
}

func wire[T any](limit int, sample T) wireType {
	return wireType{reflect.TypeFor[T]().String(), limit, sample, func(data []byte) (any, error) { return Decode[T](data, limit) }}
}

func wireTypes(t testing.TB) []wireType {
	order := testAssignment()
	id := testDomain.Digest(order)
	announcement := Announcement{Task: order.Task, Requester: order.Requester, MaxPrice: 20_000_000, Expiry: 4700}
	committed := testCommitted(t, order)
	evidence := testEvidence(t)
	audit := evidence.Audit[0]
	return []wireType{
		wire(MaxAnnouncedBytes, signed(t, requesterKey, announcement)),
		wire(MaxAnnouncedBytes, signed(t, minerKey, Quote{Announcement: id, Miner: order.Miner, Price: 1, P50: 1, P90: 1, Expiry: 1})),
		wire(MaxAnnouncedBytes, committed.Assignment),
		wire(MaxAnnouncedBytes, committed.Voucher),
		wire(MaxAnnouncedBytes, committed.Commit),
		wire(MaxAttestationBytes, evidence.Receipt.Certificate[0].Attestations[0]),
		wire(MaxAuditBytes, audit.Seals[0]),
		wire(MaxAuditBytes, audit.Reveal[0]),
		wire(MaxAuditBytes, audit.Statements[0]),
		wire(MaxAuditBytes, signed(t, minerKey, NodeKey{Owner: order.Requester, Node: order.Miner, Roles: RoleMiner})),
		wire(MaxAuditBytes, signed(t, minerKey, PayerKey{Owner: order.Requester, Key: order.Miner})),
		wire(MaxAnnouncedBytes, TaskAnnounced{Announcement: signed(t, requesterKey, announcement), Prompt: testPrompt}),
		wire(MaxCommittedBytes, committed),
		wire(MaxReceiptBytes, evidence.Receipt.Certificate[0]),
		wire(MaxEvidenceBytes, audit),
		wire(MaxReceiptBytes, evidence.Receipt),
		wire(MaxEvidenceBytes, evidence),
		wire(MaxEnvelopeBytes, testOpening()),
		wire(MaxEnvelopeBytes, testSeat()),
	}
}

func encoded(t testing.TB, v any) []byte {
	t.Helper()
	data, err := Encode(v)
	require.NoError(t, err)
	return data
}

func TestRoundTrip(t *testing.T) {
	for _, w := range wireTypes(t) {
		data := encoded(t, w.sample)
		got, err := w.decode(data)
		require.NoError(t, err, w.name)
		require.Equal(t, w.sample, got, w.name)
	}
	for _, s := range samples() {
		require.NoError(t, s.body.Validate(), "%T", s.body)
	}
}

// Every other byte string is either refused or another message.
func TestDecodeRefusesOtherEncodings(t *testing.T) {
	for _, w := range wireTypes(t) {
		data := encoded(t, w.sample)
		for name, bad := range otherEncodings(data) {
			_, err := w.decode(bad)
			require.ErrorIs(t, err, ErrEncoding, "%s: %s", w.name, name)
		}
		for cut := range min(len(data), 400) {
			_, err := w.decode(data[:cut])
			require.ErrorIs(t, err, ErrEncoding, "%s cut at %d", w.name, cut)
		}
		for at := range min(len(data), 400) {
			bad := bytes.Clone(data)
			bad[at] ^= 0x40
			got, err := w.decode(bad)
			require.True(t, err != nil || !reflect.DeepEqual(got, w.sample), "%s: byte %d does not count", w.name, at)
		}
		_, err := w.decode(make([]byte, w.limit+1))
		require.ErrorIs(t, err, ErrTooLarge, w.name)
	}
}

// otherEncodings spells the same array in ways that CBOR allows and the canonical form does not.
func otherEncodings(data []byte) map[string][]byte {
	fields := data[0] & 0x1f
	with := func(head []byte, tail ...byte) []byte { return append(append(head, data[1:]...), tail...) }
	return map[string][]byte{
		"empty":                 nil,
		"null":                  {0xf6},
		"undefined":             {0xf7},
		"empty array":           {0x80},
		"a number":              {0x00},
		"a float":               {0xf9, 0x3c, 0x00},
		"trailing byte":         with([]byte{data[0]}, 0),
		"twice":                 append(bytes.Clone(data), data...),
		"long length":           with([]byte{0x98, fields}),
		"longer length":         with([]byte{0x9b, 0, 0, 0, 0, 0, 0, 0, fields}),
		"indefinite length":     with([]byte{0x9f}, 0xff),
		"reserved length":       with([]byte{0x9c}),
		"a tag before":          with([]byte{0xc0, data[0]}),
		"self-described":        with([]byte{0xd9, 0xd9, 0xf7, data[0]}),
		"one field more":        with([]byte{data[0] + 1}, 0),
		"one field fewer":       with([]byte{data[0] - 1}),
		"as a byte string":      append([]byte{0x59, byte(len(data) >> 8), byte(len(data))}, data...),
		"as a map":              with([]byte{0xa0 | fields}),
		"huge length":           {0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
		"deeply nested":         bytes.Repeat([]byte{0x81}, 400),
		"a break without start": {0xff},
	}
}

// plain is every kind of field in one small struct, so that each wrong spelling of a field can be written by hand.
type plain struct {
	_     struct{} `cbor:",toarray"`
	Hash  [2]byte
	Small uint8
	Score int32
	Flag  bool
	Text  string
	List  []uint16
}

func TestDecodeFields(t *testing.T) {
	const good = "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x82\x01\x19\x01\x00"
	v, err := Decode[plain]([]byte(good), 100)
	require.NoError(t, err)
	require.Equal(t, plain{Hash: [2]byte{'a', 'b'}, Small: 5, Score: -5, Flag: true, Text: "hi", List: []uint16{1, 256}}, v)

	tests := map[string]string{
		"short byte string":         "\x86" + "\x41a" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"long byte string":          "\x86" + "\x43abc" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"bytes as text":             "\x86" + "\x62ab" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"bytes as array":            "\x86" + "\x82\x18a\x18b" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"bytes in chunks":           "\x86" + "\x5f\x41a\x41b\xff" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"padded integer":            "\x86" + "\x42ab" + "\x18\x05" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"integer out of range":      "\x86" + "\x42ab" + "\x19\x01\x00" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"negative unsigned":         "\x86" + "\x42ab" + "\x20" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"bignum":                    "\x86" + "\x42ab" + "\xc2\x41\x05" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"float for integer":         "\x86" + "\x42ab" + "\xf9\x45\x00" + "\x24" + "\xf5" + "\x62hi" + "\x80",
		"signed out of range":       "\x86" + "\x42ab" + "\x05" + "\x1a\x80\x00\x00\x00" + "\xf5" + "\x62hi" + "\x80",
		"negative out of range":     "\x86" + "\x42ab" + "\x05" + "\x3a\x80\x00\x00\x00" + "\xf5" + "\x62hi" + "\x80",
		"number for boolean":        "\x86" + "\x42ab" + "\x05" + "\x24" + "\x01" + "\x62hi" + "\x80",
		"long boolean":              "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf8\x15" + "\x62hi" + "\x80",
		"null for boolean":          "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf6" + "\x62hi" + "\x80",
		"text is not UTF-8":         "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x62\xff\xfe" + "\x80",
		"text is overlong UTF-8":    "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x62\xc0\xaf" + "\x80",
		"text as bytes":             "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x42hi" + "\x80",
		"text longer than there":    "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x7b\x7f\xff\xff\xff\xff\xff\xff\xffhi",
		"null for list":             "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\xf6",
		"list as bytes":             "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x42\x01\x02",
		"list of indefinite size":   "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x9f\x01\xff",
		"list shorter than it says": "\x86" + "\x42ab" + "\x05" + "\x24" + "\xf5" + "\x62hi" + "\x83\x01\x02",
	}
	for name, bad := range tests {
		_, err := Decode[plain]([]byte(bad), 100)
		require.ErrorIs(t, err, ErrEncoding, name)
	}
	for score, want := range map[string]int32{"\x1a\x7f\xff\xff\xff": 1<<31 - 1, "\x3a\x7f\xff\xff\xff": -1 << 31} {
		v, err := Decode[plain]([]byte("\x86\x42ab\x05"+score+"\xf4\x60\x80"), 100)
		require.NoError(t, err)
		require.Equal(t, want, v.Score)
	}
}

func TestListsAreBounded(t *testing.T) {
	longest := plain{List: make([]uint16, maxElements)}
	_, err := Decode[plain](encoded(t, longest), 1<<20)
	require.NoError(t, err)
	longest.List = append(longest.List, 0)
	_, err = Decode[plain](encoded(t, longest), 1<<20)
	require.ErrorIs(t, err, ErrTooLarge)
}

func TestOnlyArrayStructsHaveAForm(t *testing.T) {
	type asMap struct{ A, B int }
	_, err := Decode[asMap](encoded(t, asMap{1, 2}), 100)
	require.ErrorIs(t, err, ErrEncoding)
	_, err = Decode[map[string]int](encoded(t, map[string]int{"a": 1}), 100)
	require.ErrorIs(t, err, ErrEncoding)
	_, err = Decode[*plain](encoded(t, &plain{}), 100)
	require.ErrorIs(t, err, ErrEncoding)
	_, err = Decode[float64](encoded(t, 1.5), 100)
	require.ErrorIs(t, err, ErrEncoding)
}

// An empty list that Go calls nil and one that it does not are one message.
func TestEmptyListsHaveOneForm(t *testing.T) {
	r := testReceipt(t)
	r.Certificate = nil
	data := encoded(t, r)
	require.Equal(t, byte(0x80), data[len(data)-1])
	r.Certificate = []Certificate{}
	require.Equal(t, data, encoded(t, r))
	data[len(data)-1] = 0xf6
	_, err := Decode[Receipt](data, MaxReceiptBytes)
	require.ErrorIs(t, err, ErrEncoding)
}

// A general decoder makes room for a list by its length. Lists of one-byte elements, well-formed CBOR all of them,
// must not make ours do so.
func TestDecodeAllocatesByInput(t *testing.T) {
	for _, filler := range []byte{0xf6, 0x00, 0x80, 0x40} {
		list := func(n int, item []byte) []byte {
			return append([]byte{0x99, byte(n >> 8), byte(n)}, bytes.Repeat(item, n)...)
		}
		inner := list(maxElements, []byte{filler})
		certificate := bytes.Join([][]byte{{0x87}, bytes.Repeat([]byte{filler}, 5), inner, inner}, nil)
		receipt := bytes.Join([][]byte{{0x83, filler, filler}, list(240, certificate)}, nil)
		require.NoError(t, cbor.Wellformed(receipt))
		require.LessOrEqual(t, len(receipt), MaxReceiptBytes)
		requireSmallDecode(t, len(receipt), func() {
			_, err := Decode[Receipt](receipt, MaxReceiptBytes)
			require.ErrorIs(t, err, ErrEncoding)
		})
	}
}

// requireSmallDecode bounds what one decode allocates: a multiple of the input, and room for the error. The runtime counts
// for the whole process, so what another goroutine allocated meanwhile is told by decoding again.
func requireSmallDecode(t testing.TB, size int, decode func()) {
	t.Helper()
	modes()
	got, most := uint64(math.MaxUint64), uint64(32*size+64<<10)
	for range 5 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		decode()
		runtime.ReadMemStats(&after)
		if got = min(got, after.TotalAlloc-before.TotalAlloc); got <= most {
			return
		}
	}
	t.Fatalf("decoding %d bytes allocated %d, at most %d", size, got, most)
}

// The largest honest messages fit the limits their topics refuse by.
func TestLimitsHoldTheLargest(t *testing.T) {
	order := testAssignment()
	order.Price, order.CommitBy, order.Nonce, order.Task.Seed = MaxPrice, 1<<63, 1<<64-1, 1<<64-1
	prompt := string(bytes.Repeat([]byte("ü"), MaxPromptBytes/2))
	order.Task.Prompt = PromptHash(Hash{}, prompt)
	committed := testCommitted(t, order)
	committed.Prompt = prompt
	require.LessOrEqual(t, len(encoded(t, committed)), MaxCommittedBytes)
	announcement := Announcement{Task: order.Task, Requester: order.Requester, MaxPrice: MaxPrice, Expiry: 1<<64 - 1}
	require.LessOrEqual(t, len(encoded(t, TaskAnnounced{Announcement: signed(t, requesterKey, announcement), Prompt: prompt})), MaxAnnouncedBytes)

	// Nobody needs more members than a whole draw, all attesting or all auditors of different minds.
	attestation := testAttestation(committed, MaxDraw-1)
	attestation.Plain, attestation.Augmented = -maxScore, -maxScore
	require.LessOrEqual(t, len(encoded(t, signed(t, verifierKeys, attestation))), MaxAttestationBytes)
	certificate := testCertificate(t, committed, sevenOfSeven)
	audit := testEvidence(t).Audit[0]
	require.LessOrEqual(t, len(encoded(t, audit.Statements[0])), MaxAuditBytes)
	full := Drawn{Leaf: Leaf{Index: 1<<16 - 1, Weight: 1<<64 - 1}, Siblings: make([]Node, TreeDepth)}
	for i := range full.Siblings {
		full.Siblings[i].Sum = 1<<64 - 1
	}
	certificate.Members, certificate.Attestations = repeat(full, MaxDraw), repeat(signed(t, verifierKeys, attestation), MaxDraw)
	audit.Members, audit.Seals, audit.Statements = repeat(full, MaxDraw), repeat(audit.Seals[0], MaxDraw), repeat(audit.Statements[0], MaxDraw)
	receipt := Receipt{Domain: Domain{ChainID: 1<<64 - 1}, Committed: committed, Certificate: []Certificate{certificate}}
	data := encoded(t, receipt)
	require.LessOrEqual(t, len(data), MaxReceiptBytes)
	_, err := Decode[Receipt](data, MaxReceiptBytes)
	require.NoError(t, err, "the deepest nesting and the longest lists are within the decoder's own limits")
	evidence := encoded(t, Evidence{Receipt: receipt, Audit: []AuditRecord{audit}})
	_, err = Decode[Evidence](evidence, MaxEvidenceBytes)
	require.NoError(t, err)
	t.Logf("largest committed %d, receipt %d, evidence %d bytes", len(encoded(t, committed)), len(data), len(evidence))
}

func repeat[T any](v T, n int) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = v
	}
	return out
}
