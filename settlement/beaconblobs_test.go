package settlement_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// beaconNode answers as a beacon node does, for one block whose blobs it has.
type beaconNode struct {
	http.ServeMux
	slot  string
	blobs []*kzg4844.Blob
}

func (b *beaconNode) answer(pattern string, body func(r *http.Request) string) {
	b.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, body(r)) })
}

func (b *beaconNode) clock(genesis uint64) {
	b.answer("/eth/v1/beacon/genesis", func(*http.Request) string {
		return fmt.Sprintf(`{"data":{"genesis_time":"%d","genesis_fork_version":"0x00000000"}}`, genesis)
	})
	b.answer("/eth/v1/config/spec", func(*http.Request) string { return `{"data":{"CONFIG_NAME":"dev","SECONDS_PER_SLOT":"2"}}` })
}

// list is the answer of /blobs; filter by versioned hash as the interface has it.
func (b *beaconNode) list(filter bool) {
	b.answer("/eth/v1/beacon/blobs/{slot}", func(r *http.Request) string {
		if r.PathValue("slot") != b.slot {
			return `{"data":[]}`
		}
		var out []string
		for _, blob := range b.blobs {
			_, hash, _ := ledger.Commit(blob)
			if !filter || strings.Contains(r.URL.Query().Get("versioned_hashes"), common.Hash(hash).Hex()) {
				out = append(out, hexutil.Encode(blob[:]))
			}
		}
		data, _ := json.Marshal(map[string]any{"execution_optimistic": false, "finalized": true, "data": out})
		return string(data)
	})
}

func (b *beaconNode) sidecars() {
	b.answer("/eth/v1/beacon/blob_sidecars/{slot}", func(r *http.Request) string {
		if r.PathValue("slot") != b.slot {
			return `{"data":[]}`
		}
		out := []map[string]string{}
		for i, blob := range b.blobs {
			commitment, _, _ := ledger.Commit(blob)
			out = append(out, map[string]string{
				"index": strconv.Itoa(i), "blob": hexutil.Encode(blob[:]), "kzg_commitment": hexutil.Encode(commitment[:]),
			})
		}
		data, _ := json.Marshal(map[string]any{"data": out})
		return string(data)
	})
}

// TestBeaconBlobs: blobs are found by either interface and either way to the slot; what a beacon node invents is never
// taken, and never takes memory without bound.
func TestBeaconBlobs(t *testing.T) {
	s := newStill(t, 2)
	s.seal()
	s.seal()
	header, err := s.chain.Client().HeaderByNumber(s.ctx, nil)
	require.NoError(t, err)
	blobs := []*kzg4844.Blob{new(kzg4844.Blob), new(kzg4844.Blob), new(kzg4844.Blob)}
	for i, b := range blobs {
		b[40] = byte(i + 1)
	}
	_, hash, err := ledger.Commit(blobs[1])
	require.NoError(t, err)
	ref := settlement.BlobRef{Hash: common.Hash(hash), Block: header.Number.Uint64()}
	genesis := header.Time - 2*77
	for name, c := range map[string]struct {
		set  func(*beaconNode)
		want bool
	}{
		"blobs":          {func(b *beaconNode) { b.clock(genesis); b.list(true) }, true},
		"unfiltered":     {func(b *beaconNode) { b.clock(genesis); b.list(false) }, true},
		"sidecars":       {func(b *beaconNode) { b.clock(genesis); b.sidecars() }, true},
		"by parent root": {func(b *beaconNode) { b.byParent(header); b.list(true) }, true},
		"another slot":   {func(b *beaconNode) { b.clock(genesis - 2); b.list(true); b.sidecars() }, false},
		"nothing":        {func(*beaconNode) {}, false},
		"no clock":       {func(b *beaconNode) { b.list(true) }, false},
		"odd clock": {func(b *beaconNode) {
			b.answer("/eth/v1/beacon/genesis", func(*http.Request) string { return `{"data":{"genesis_time":"soon"}}` })
			b.answer("/eth/v1/config/spec", func(*http.Request) string { return `{"data":{"SECONDS_PER_SLOT":"0"}}` })
			b.list(true)
		}, false},
		"other blobs":     {func(b *beaconNode) { b.clock(genesis); b.blobs = b.blobs[:1]; b.list(false); b.sidecars() }, false},
		"a short blob":    {hostile(genesis, `{"data":["0x00"]}`), false},
		"no hex":          {hostile(genesis, `{"data":["zz"]}`), false},
		"no list":         {hostile(genesis, `{"data":7}`), false},
		"no object":       {hostile(genesis, `[]`), false},
		"cut":             {hostile(genesis, `{"data":["0x`), false},
		"lies and blobs":  {hostile(genesis, `{"data":[`+strings.Repeat(`"0x`+strings.Repeat("00", 131072)+`",`, 3)+`"0x00"]}`), false},
		"without end":     {endless(genesis), false},
		"empty":           {hostile(genesis, ``), false},
		"deep":            {hostile(genesis, strings.Repeat(`{"data":[`, 20_000)), false},
		"a false sidecar": {func(b *beaconNode) { b.clock(genesis); b.falseSidecar(blobs[1]) }, false},
	} {
		t.Run(name, func(t *testing.T) {
			node := &beaconNode{slot: "77", blobs: blobs}
			c.set(node)
			server := httptest.NewServer(node)
			defer server.Close()
			source, err := s.client.BeaconBlobs(server.URL + "/")
			require.NoError(t, err)
			got, err := settlement.Blobs(source).Blob(s.ctx, ref)
			if !c.want {
				require.ErrorIs(t, err, settlement.ErrNoBlob)
				return
			}
			require.NoError(t, err)
			require.Equal(t, blobs[1], got)
		})
	}
	for _, bad := range []string{"", "beacon:5052", "ftp://beacon", "http://"} {
		_, err := s.client.BeaconBlobs(bad)
		require.Error(t, err, bad)
	}
}

// byParent knows no clock, but which block follows another.
func (b *beaconNode) byParent(header *types.Header) {
	b.slot = common.Hash{9}.Hex()
	b.answer("/eth/v1/beacon/headers", func(r *http.Request) string {
		if r.URL.Query().Get("parent_root") != header.ParentBeaconRoot.Hex() {
			return `{"data":[]}`
		}
		return fmt.Sprintf(`{"data":[{"root":"%s","canonical":true}]}`, b.slot)
	})
}

func hostile(genesis uint64, body string) func(*beaconNode) {
	return func(b *beaconNode) {
		b.clock(genesis)
		for _, path := range []string{"/eth/v1/beacon/blobs/", "/eth/v1/beacon/blob_sidecars/"} {
			b.answer(path, func(*http.Request) string { return body })
		}
	}
}

// endless sends elements until nobody reads on.
func endless(genesis uint64) func(*beaconNode) {
	return func(b *beaconNode) {
		b.clock(genesis)
		b.HandleFunc("/eth/v1/beacon/blobs/", func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, `{"junk":"`)
			for r.Context().Err() == nil {
				if _, err := io.WriteString(w, strings.Repeat("a", 1<<16)); err != nil {
					return
				}
			}
		})
	}
}

// falseSidecar names the wanted commitment over other bytes.
func (b *beaconNode) falseSidecar(wanted *kzg4844.Blob) {
	commitment, _, _ := ledger.Commit(wanted)
	b.answer("/eth/v1/beacon/blob_sidecars/", func(*http.Request) string {
		return fmt.Sprintf(`{"data":[{"blob":"%s","kzg_commitment":"%s"}]}`, hexutil.Encode(make([]byte, 131072)), hexutil.Encode(commitment[:]))
	})
}
