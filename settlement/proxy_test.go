package settlement_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

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
