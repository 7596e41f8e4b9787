package protocol

import (
	"bytes"
	"reflect"
	"testing"
)

// fuzzWire is the one harness of every type that arrives from others: decoding never panics and allocates by the
// size of its input, what decodes encodes to the same bytes, and what a receiver does next survives any content.
func fuzzWire[T any](f *testing.F) {
	name, limit := reflect.TypeFor[T]().String(), 0
	for _, w := range wireTypes(f) {
		if w.name != name {
			continue
		}
		limit = w.limit
		data := encoded(f, w.sample)
		f.Add(data)
		f.Add(data[:len(data)/2])
		for _, other := range otherEncodings(data) {
			f.Add(other)
		}
	}
	if limit == 0 {
		f.Fatalf("%s is no wire type", name)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var v T
		var err error
		requireSmallDecode(t, len(data), func() { v, err = Decode[T](data, limit) })
		if err != nil {
			return
		}
		if again := encoded(t, v); !bytes.Equal(again, data) {
			t.Fatalf("decode and encode: %x became %x", data, again)
		}
		judge(v)
	})
}

// judge does with a decoded value what its receivers do; the results are theirs to test.
func judge(v any) {
	stranger := Address{1}
	switch v := v.(type) {
	case interface{ Signer(Domain) (Address, error) }:
		_, _ = v.Signer(testDomain)
	case interface{ Verify(Domain) error }:
		_ = v.Verify(testDomain)
	case AuditRecord:
		if result, err := v.Verify(testDomain); err == nil {
			_, _ = v.Agrees(testDomain, result, Commit{Pixels: result.Pixels}, stranger)
		}
	case Opening:
		_ = v.Check(privateTask())
	case Seat:
		_ = v.Validate()
	case Receipt:
		_ = v.Verify()
	case Evidence:
		_, _ = v.Judge(2000, BaseAuditRate)
	default:
		panic("a wire type that nobody judges")
	}
}

func FuzzAnnouncement(f *testing.F)   { fuzzWire[Signed[Announcement]](f) }
func FuzzQuote(f *testing.F)          { fuzzWire[Signed[Quote]](f) }
func FuzzAssignment(f *testing.F)     { fuzzWire[Signed[Assignment]](f) }
func FuzzVoucher(f *testing.F)        { fuzzWire[Signed[Voucher]](f) }
func FuzzCommit(f *testing.F)         { fuzzWire[Signed[Commit]](f) }
func FuzzAttestation(f *testing.F)    { fuzzWire[Signed[Attestation]](f) }
func FuzzAuditCommit(f *testing.F)    { fuzzWire[Signed[AuditCommit]](f) }
func FuzzTraceReveal(f *testing.F)    { fuzzWire[Signed[TraceReveal]](f) }
func FuzzAuditStatement(f *testing.F) { fuzzWire[Signed[AuditStatement]](f) }
func FuzzNodeKey(f *testing.F)        { fuzzWire[Signed[NodeKey]](f) }
func FuzzPayerKey(f *testing.F)       { fuzzWire[Signed[PayerKey]](f) }
func FuzzTaskAnnounced(f *testing.F)  { fuzzWire[TaskAnnounced](f) }
func FuzzCommitted(f *testing.F)      { fuzzWire[Committed](f) }
func FuzzCertificate(f *testing.F)    { fuzzWire[Certificate](f) }
func FuzzAuditRecord(f *testing.F)    { fuzzWire[AuditRecord](f) }
func FuzzReceipt(f *testing.F)        { fuzzWire[Receipt](f) }
func FuzzEvidence(f *testing.F)       { fuzzWire[Evidence](f) }
