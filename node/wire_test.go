package node

import (
	"bytes"
	"math"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// fuzzReply is the harness of the node's own wire types, as protocol's is of the rest: decoding never panics and
// allocates by the size of its input, and what decodes encodes to the same bytes.
func fuzzReply[T any](f *testing.F, limit int, samples ...T) {
	require.NotEmpty(f, samples)
	for _, s := range samples {
		data := encoded(f, s)
		require.LessOrEqual(f, len(data), limit)
		_, err := protocol.Decode[T](data, limit)
		require.NoError(f, err)
		f.Add(data)
		f.Add(data[:len(data)/2])
		f.Add(append(bytes.Clone(data), 0))
	}
	f.Add([]byte{0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff})
	f.Fuzz(func(t *testing.T, data []byte) {
		var v T
		var err error
		// The same bound as that of protocol's types. What another goroutine allocated meanwhile is told by decoding again.
		got, most := uint64(math.MaxUint64), uint64(32*len(data)+64<<10)
		for tries := 0; got > most && tries < 5; tries++ {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			v, err = protocol.Decode[T](data, limit)
			runtime.ReadMemStats(&after)
			got = min(got, after.TotalAlloc-before.TotalAlloc)
		}
		if got > most {
			t.Fatalf("decoding %d bytes allocated %d, at most %d", len(data), got, most)
		}
		if err == nil && !bytes.Equal(encoded(t, v), data) {
			t.Fatalf("another encoding of %x was taken", data)
		}
	})
}

func sampleOrder(t testing.TB) orderRequest {
	w := newTestNet(t)
	key, domain := newKey(t), w.chain.domain
	order := protocol.Assignment{Task: w.task(1<<64 - 1), Requester: key.Address(), Miner: key.Address(), Price: protocol.MaxPrice, CommitBy: 1 << 62, Nonce: 1<<64 - 1}
	announced := signed(t, key, domain, protocol.Announcement{Task: order.Task, Requester: key.Address(), MaxPrice: protocol.MaxPrice, Expiry: 1<<64 - 1})
	voucher := signed(t, key, domain, protocol.Voucher{
		Payer: key.Address(), Number: 1<<32 - 1, Assignment: domain.Digest(order), Miner: key.Address(), Price: protocol.MaxPrice,
		CommitBy: 1 << 62, SettleBy: 1<<64 - 1, Params: 1<<32 - 1, Previous: protocol.Hash{1},
	})
	r := orderRequest{
		Assignment: signed(t, key, domain, order), Voucher: voucher, Prompt: strings.Repeat("ü", protocol.MaxPromptBytes/2),
		Announcement: announced,
		Quote: signed(t, key, domain, protocol.Quote{
			Announcement: announced.Digest(domain), Miner: key.Address(), Price: protocol.MaxPrice, P50: 1<<32 - 1, P90: 1<<32 - 1, Expiry: 1<<64 - 1,
		}),
	}
	r.Opening = []protocol.Opening{{Salt: protocol.Hash{1}, Prompt: strings.Repeat("x", protocol.MaxPromptBytes), Key: protocol.Hash{2}}}
	for range maxOpenVouchers {
		r.Open = append(r.Open, voucher)
	}
	return r
}

// The largest honest order fits its frame.
func TestLargestOrderFits(t *testing.T) {
	require.LessOrEqual(t, len(encoded(t, sampleOrder(t))), maxOrderFrame)
}

func FuzzQuoteReply(f *testing.F) {
	quote := sampleOrder(f).Quote
	fuzzReply(f, maxQuoteFrame, quoteReply{Quote: []protocol.Signed[protocol.Quote]{quote}}, quoteReply{Refusal: "no"})
}

func FuzzOrderRequest(f *testing.F) {
	full := sampleOrder(f)
	bare := full
	bare.Open = nil
	fuzzReply(f, maxOrderFrame, full, bare)
}

func FuzzOrderReply(f *testing.F) {
	commit := signed(f, newKey(f), newFakeChain().domain, protocol.Commit{
		Assignment: protocol.Hash{1}, Picture: protocol.Hash{1}, Pixels: protocol.Hash{1}, Trace: protocol.Hash{1}, Size: 1,
	})
	fuzzReply(f, maxOrderFrame,
		orderReply{Stage: stageCommit, Commit: []protocol.Signed[protocol.Commit]{commit}, Compute: 7},
		orderReply{Stage: stageStep, Index: 1, Of: 4, Preview: make([]byte, 300)}, orderReply{Stage: stageRefused, Reason: "no"},
		orderReply{Stage: stageAlive})
}

func FuzzEvidenceReply(f *testing.F) {
	w, requester, _ := small(f)
	d := w.imagine(requester)
	_, evidence := w.settle(requester, d)
	for _, n := range w.nodes {
		n.stop()
	}
	fuzzReply(f, maxEvidenceFrame, evidenceReply{Evidence: []protocol.Evidence{evidence}}, evidenceReply{})
}

func FuzzEnvelopeReply(f *testing.F) {
	fuzzReply(f, maxEnvelopeFrame, envelopeReply{Envelope: make([]byte, protocol.MaxEnvelopeBytes)}, envelopeReply{Refusal: "no", Later: true})
}
