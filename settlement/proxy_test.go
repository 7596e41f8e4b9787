package settlement_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement"
)

func contains(s, part string) bool { return strings.Contains(s, part) }

func withURL(cfg settlement.Config, u string) settlement.Config {
	cfg.URL = u
	return cfg
}

// intercept looks at a call's body. It may answer in the chain's place, cut the
// connection, or do neither.
type intercept func(body string) (answer string, cut bool)

// proxy forwards to target what nobody intercepts.
func proxy(t *testing.T, target string, look intercept) string {
	t.Helper()
	u, err := url.Parse(target)
	require.NoError(t, err)
	forward := httputil.NewSingleHostReverseProxy(u)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		answer, cut := look(string(body))
		switch {
		case cut:
			panic(http.ErrAbortHandler)
		case answer != "":
			w.Header().Set("content-type", "application/json")
			_, _ = io.WriteString(w, answer)
		default:
			forward.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// gateway is an address behind which there is another server now and then.
type gateway struct {
	*httptest.Server
	next atomic.Pointer[httputil.ReverseProxy]
}

func newGateway(t *testing.T) *gateway {
	g := &gateway{}
	g.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next := g.next.Load()
		if next == nil {
			panic(http.ErrAbortHandler)
		}
		next.ServeHTTP(w, r)
	}))
	t.Cleanup(func() { g.CloseClientConnections(); g.Close() })
	return g
}

// to leads to a server from now on, or to nowhere.
func (g *gateway) to(t *testing.T, target string) {
	t.Helper()
	if target == "" {
		g.next.Store(nil)
		return
	}
	u, err := url.Parse(target)
	require.NoError(t, err)
	next := httputil.NewSingleHostReverseProxy(u)
	next.ErrorLog = log.New(io.Discard, "", 0) // calls on their way when the server goes
	g.next.Store(next)
}

// weather is an RPC as bad as they come. Shares of calls, of which the rest pass.
type weather struct {
	lost      float64 // never arrive
	halfway   float64 // are carried out, and the answer is lost
	stalled   float64 // are not answered before the client has gone
	lies      float64 // of those about nonces of waiting transactions: answered with another one
	dice      *rand.Rand
	mu        sync.Mutex
	bad, good int
}

func (w *weather) roll() (x, lie float64, by uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.dice.Float64(), w.dice.Float64(), w.dice.Uint64N(6)
}

func (w *weather) count(bad bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if bad {
		w.bad++
	} else {
		w.good++
	}
}

func (w *weather) counts() (bad, good int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.bad, w.good
}

// over serves a chain in bad weather.
func (w *weather) over(t *testing.T, target string) string {
	t.Helper()
	u, err := url.Parse(target)
	require.NoError(t, err)
	forward := httputil.NewSingleHostReverseProxy(u)
	forward.ErrorLog = log.New(io.Discard, "", 0)
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		x, lie, by := w.roll()
		w.count(x < w.lost+w.halfway+w.stalled)
		switch {
		case x < w.lost:
			panic(http.ErrAbortHandler)
		case x < w.lost+w.halfway:
			forward.ServeHTTP(httptest.NewRecorder(), r)
			panic(http.ErrAbortHandler)
		case x < w.lost+w.halfway+w.stalled:
			<-r.Context().Done()
			panic(http.ErrAbortHandler)
		case lie < w.lies && contains(string(body), `"eth_getTransactionCount"`) && contains(string(body), `"pending"`):
			answer := httptest.NewRecorder()
			forward.ServeHTTP(answer, r)
			var reply struct {
				ID     json.RawMessage `json:"id"`
				Result hexutil.Uint64  `json:"result"`
			}
			if json.Unmarshal(answer.Body.Bytes(), &reply) != nil {
				panic(http.ErrAbortHandler)
			}
			said := []uint64{0, uint64(reply.Result) + by, uint64(reply.Result) + 1_000_000}[by%3]
			rw.Header().Set("content-type", "application/json")
			fmt.Fprintf(rw, `{"jsonrpc":"2.0","id":%s,"result":"0x%x"}`, reply.ID, said)
		default:
			forward.ServeHTTP(rw, r)
		}
	}))
	t.Cleanup(func() { server.CloseClientConnections(); server.Close() })
	return server.URL
}
