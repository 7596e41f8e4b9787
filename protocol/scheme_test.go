package protocol

import (
	"testing"
)

// trusting is a scheme under which anybody signs anything as {7}.
type trusting struct{}

func (*trusting) Digest(Message) Hash                      { return Hash{1} }
func (*trusting) Recover(Signature, Hash) (Address, error) { return Address{7}, nil }

// TestSchemeStaysAtHome: a domain under another scheme has the bytes of the plain one, and what is decoded from them
// believes secp256k1 only.
func TestSchemeStaysAtHome(t *testing.T) {
	plain := Domain{ChainID: 1, Escrow: Address{2}}
	simulated := plain.Simulated(&trusting{})
	message := Signed[TraceReveal]{Kind: KindTraceReveal, Body: TraceReveal{Assignment: Hash{1}, Root: Hash{2}, Salt: Hash{3}}}
	if signer, err := message.Signer(simulated); err != nil || signer != (Address{7}) {
		t.Fatalf("the scheme is not asked: %s, %v", signer, err)
	}
	data, err := Encode(simulated)
	if err != nil {
		t.Fatal(err)
	}
	if want, err := Encode(plain); err != nil || string(data) != string(want) {
		t.Fatalf("the scheme shows in the bytes: %x, %v", data, err)
	}
	back, err := Decode[Domain](data, 100)
	if err != nil || back != plain {
		t.Fatalf("decoded %v, %v", back, err)
	}
	if _, err := message.Signer(back); err == nil {
		t.Fatal("a decoded domain accepts no signature at all")
	}
	if back.Digest(message.Body) == simulated.Digest(message.Body) {
		t.Fatal("a decoded domain has the scheme's digests")
	}
}
