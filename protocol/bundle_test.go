package protocol

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTaskAnnouncedVerify(t *testing.T) {
	body := samples()[0].body.(Announcement)
	good := TaskAnnounced{Announcement: signed(t, requesterKey, body), Prompt: testPrompt}
	require.NoError(t, good.Verify(testDomain))
	bad := good
	bad.Prompt += "."
	require.ErrorIs(t, bad.Verify(testDomain), ErrMismatch)
	bad.Prompt = "\x00"
	require.ErrorIs(t, bad.Verify(testDomain), ErrPrompt)
	bad.Prompt = "" // of a private task
	require.NoError(t, bad.Verify(testDomain))
	bad = good
	bad.Announcement = signed(t, strangerKey, body)
	require.ErrorIs(t, bad.Verify(testDomain), ErrSigner)
	require.ErrorIs(t, good.Verify(Domain{ChainID: 1}), ErrSigner)
}

func TestCommittedVerify(t *testing.T) {
	order := testAssignment()
	good := testCommitted(t, order)
	require.NoError(t, good.Verify(testDomain))
	require.Equal(t, testDomain.Digest(order), good.ID(testDomain))
	voucher := func(change func(v *Voucher)) func(c *Committed) {
		return func(c *Committed) {
			v := c.Voucher.Body
			change(&v)
			c.Voucher = signed(t, requesterKey, v)
		}
	}
	tests := []struct {
		name   string
		want   error
		change func(c *Committed)
	}{
		{"another prompt", ErrMismatch, func(c *Committed) { c.Prompt = "a green apple" }},
		{"a prompt out of bounds", ErrPrompt, func(c *Committed) { c.Prompt = strings.Repeat("a", MaxPromptBytes+1) }},
		{"assignment by another", ErrSigner, func(c *Committed) { c.Assignment = signed(t, strangerKey, order) }},
		{"voucher by another", ErrSigner, func(c *Committed) { c.Voucher = signed(t, strangerKey, c.Voucher.Body) }},
		{"voucher for another assignment", ErrMismatch, voucher(func(v *Voucher) { v.Assignment = named("x") })},
		{"voucher for another miner", ErrMismatch, voucher(func(v *Voucher) { v.Miner = testKey(strangerKey).Address() })},
		{"voucher of another price", ErrMismatch, voucher(func(v *Voucher) { v.Price-- })},
		{"voucher of another round", ErrMismatch, voucher(func(v *Voucher) { v.CommitBy++ })},
		{"commit by another", ErrSigner, func(c *Committed) { c.Commit = signed(t, strangerKey, c.Commit.Body) }},
		{"commit for another assignment", ErrMismatch, func(c *Committed) {
			body := c.Commit.Body
			body.Assignment = named("x")
			c.Commit = signed(t, minerKey, body)
		}},
		{"commit in place of another kind", ErrKind, func(c *Committed) { c.Commit.Kind = KindVoucher }},
	}
	for _, tt := range tests {
		c := good
		tt.change(&c)
		require.ErrorIs(t, c.Verify(testDomain), tt.want, tt.name)
	}
	require.Error(t, good.Verify(Domain{ChainID: 1}), "another chain")

	// A payer may pay for somebody else's order, with its own voucher.
	paid := good
	v := paid.Voucher.Body
	v.Payer = testKey(ownerKey).Address()
	paid.Voucher = signed(t, ownerKey, v)
	require.NoError(t, paid.Verify(testDomain))
}

func TestReceiptVerify(t *testing.T) {
	good := testReceipt(t)
	require.NoError(t, good.Verify())
	open := good
	open.Certificate = nil
	require.NoError(t, open.Verify(), "a picture is shown before it is certified")

	foreign := good
	foreign.Domain.ChainID++
	require.Error(t, foreign.Verify())
	two := good
	two.Certificate = repeat(good.Certificate[0], 2)
	require.ErrorIs(t, two.Verify(), ErrMismatch)

	// A certificate that is valid by itself but about something else.
	order := testAssignment()
	order.Nonce++
	other := good
	other.Certificate = []Certificate{testCertificate(t, testCommitted(t, order), sevenOfSeven)}
	require.NoError(t, other.Certificate[0].Verify(testDomain))
	require.ErrorIs(t, other.Verify(), ErrMismatch)
	order = testAssignment()
	recommitted := testCommitted(t, order)
	body := recommitted.Commit.Body
	body.Pixels = named("other pixels")
	recommitted.Commit = signed(t, minerKey, body)
	other.Certificate = []Certificate{testCertificate(t, recommitted, sevenOfSeven)}
	require.NoError(t, other.Certificate[0].Verify(testDomain))
	require.ErrorIs(t, other.Verify(), ErrMismatch, "the same assignment, another commit")
	late := good
	late.Certificate = repeat(good.Certificate[0], 1)
	late.Certificate[0].CommitBy++
	require.ErrorIs(t, late.Verify(), ErrMismatch)
	broken := good
	broken.Certificate = repeat(good.Certificate[0], 1)
	broken.Certificate[0].Attestations = broken.Certificate[0].Attestations[:6]
	require.ErrorIs(t, broken.Verify(), ErrUncertain)
}
