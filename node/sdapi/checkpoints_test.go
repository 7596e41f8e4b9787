package sdapi_test

import (
	"context"
	"crypto/sha256"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node/sdapi"
	"github.com/limn-network/limn/node/sdapi/sdapitest"
	"github.com/limn-network/limn/protocol"
)

func TestURLs(t *testing.T) {
	for text, want := range map[string]string{
		"http://127.0.0.1:7860":             "http://127.0.0.1:7860",
		"127.0.0.1:7860":                    "http://127.0.0.1:7860",
		"localhost:5001/":                   "http://localhost:5001",
		"https://me:secret@gpu.home:443/sd": "https://gpu.home:443/sd",
	} {
		cfg := sdapi.DefaultConfig()
		cfg.URL = text
		s, err := sdapi.New(cfg)
		require.NoError(t, err, text)
		assert.Equal(t, want, s.String())
		assert.Equal(t, !strings.Contains(text, "gpu.home"), s.Local())
	}
	for _, text := range []string{"", "http://", "ftp://x", "http://me:secret@", "http://me:secret@ho st", "::", "http://:7860"} {
		cfg := sdapi.DefaultConfig()
		cfg.URL = text
		_, err := sdapi.New(cfg)
		require.ErrorIs(t, err, sdapi.ErrURL, text)
		assert.NotContains(t, err.Error(), "secret")
	}
}

func TestPassword(t *testing.T) {
	server, client := start(t, sdapitest.Config{User: "me", Password: "secret"}, nil)
	_, err := client.Checkpoints(t.Context())
	require.ErrorIs(t, err, sdapi.ErrPassword)
	cfg := sdapi.DefaultConfig()
	cfg.URL = strings.Replace(server.URL(), "http://", "http://me:secret@", 1)
	right, err := sdapi.New(cfg)
	require.NoError(t, err)
	defer right.Close()
	list, err := right.Checkpoints(t.Context())
	require.NoError(t, err)
	assert.Len(t, list, 1)
	require.NoError(t, server.Close())
	_, err = right.Checkpoints(t.Context())
	require.ErrorIs(t, err, sdapi.ErrUnreachable)
	assert.NotContains(t, err.Error(), "secret")
}

func TestListsThatDoNotWork(t *testing.T) {
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		want   error
		text   string
	}{
		"web page":   {answers(200, "text/html", "<html><head></head></html>"), sdapi.ErrNoAPI, "--api"},
		"no API":     {answers(404, "application/json", `{"detail":"Not Found"}`), sdapi.ErrNoAPI, "--api"},
		"no list":    {answers(200, "application/json", `{"a": 1}`), sdapi.ErrAnswer, "no such JSON"},
		"huge list":  {answers(200, "application/json", "["+strings.Repeat(`{},`, 5000)+"{}]"), sdapi.ErrAnswer, "5001 checkpoints"},
		"endless":    {endless, sdapi.ErrAnswer, "more than"},
		"hangs":      {func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, sdapi.ErrUnreachable, "too long"},
		"other JSON": {answers(200, "application/json", `"yes"`), sdapi.ErrAnswer, "no such JSON"},
	} {
		t.Run(name, func(t *testing.T) {
			_, client := start(t, sdapitest.Config{Answer: map[string]http.HandlerFunc{"sd-models": c.answer, "options": c.answer}},
				func(cfg *sdapi.Config) {
					if c.text == "too long" {
						cfg.Answer = 100 * time.Millisecond
					}
				})
			_, err := client.Checkpoints(t.Context())
			require.ErrorIs(t, err, c.want)
			assert.ErrorContains(t, err, c.text)
		})
	}
	t.Run("something else on the port", func(t *testing.T) {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		defer listener.Close()
		go func() {
			for {
				c, err := listener.Accept()
				if err != nil {
					return
				}
				_, _ = c.Write([]byte("SSH-2.0-OpenSSH_9.2\r\n"))
				_ = c.Close()
			}
		}()
		cfg := sdapi.DefaultConfig()
		cfg.URL = listener.Addr().String()
		s, err := sdapi.New(cfg)
		require.NoError(t, err)
		_, err = s.Checkpoints(t.Context())
		require.ErrorIs(t, err, sdapi.ErrUnreachable)
	})
}

// Each way of servers to tell, or not to tell, which file a checkpoint is.
func TestDigests(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "real.safetensors")
	content := []byte("the weights")
	require.NoError(t, os.WriteFile(path, content, 0o600))
	secret := filepath.Join(dir, "wallet.json")
	require.NoError(t, os.WriteFile(secret, content, 0o600))
	sum := protocol.Hash(sha256.Sum256(content))
	told := protocol.Hash(sha256.Sum256([]byte("told")))
	for name, c := range map[string]struct {
		list  string
		files []string
		want  protocol.Hash
		err   string
	}{
		"told":                      {`[{"title":"a","model_name":"a","sha256":"` + told.String()[2:] + `","filename":"` + path + `"}]`, nil, told, ""},
		"in capitals":               {`[{"title":"a","model_name":"a","sha256":"` + strings.ToUpper(told.String()[2:]) + `"}]`, nil, told, ""},
		"not hashed yet, file here": {`[{"title":"a","model_name":"a","sha256":null,"hash":null,"filename":"` + path + `"}]`, nil, sum, ""},
		"placeholder, file here":    {`[{"title":"a","model_name":"a","sha256":"` + strings.Repeat("8", 64) + `","hash":"8888888888","filename":"` + path + `"}]`, nil, sum, ""},
		"placeholder, padded":       {`[{"title":"a","model_name":"a","sha256":" ` + strings.Repeat("8", 64) + `\\n","filename":"` + path + `"}]`, nil, sum, ""},
		"placeholder, bare name":    {`[{"title":"real","model_name":"real","sha256":"` + strings.Repeat("8", 64) + `","filename":"real.safetensors"}]`, nil, protocol.Hash{}, "--checkpoint"},
		"placeholder, file named":   {`[{"title":"real","model_name":"real","sha256":"` + strings.Repeat("8", 64) + `","filename":"real.safetensors"}]`, []string{path}, sum, ""},
		"one file, one checkpoint":  {`[{"title":"x","model_name":"x","filename":""}]`, []string{path}, sum, ""},
		"short hash only":           {`[{"title":"a","model_name":"a","hash":"0123456789","filename":"/nowhere/a.ckpt"}]`, nil, protocol.Hash{}, "not known"},
		"a folder":                  {`[{"title":"a","model_name":"a","filename":"` + dir + `"}]`, nil, protocol.Hash{}, "not known"},
		"no weights":                {`[{"title":"a","model_name":"a","filename":"` + secret + `"}]`, nil, protocol.Hash{}, "not known"},
		"a device":                  {`[{"title":"a","model_name":"a","filename":"/dev/zero"}]`, nil, protocol.Hash{}, "not known"},
		"named file missing":        {`[{"title":"a","model_name":"a"}]`, []string{filepath.Join(dir, "a.ckpt")}, protocol.Hash{}, "no such file"},
	} {
		t.Run(name, func(t *testing.T) {
			_, client := start(t, sdapitest.Config{Answer: map[string]http.HandlerFunc{"sd-models": answers(200, "application/json", c.list)}},
				func(cfg *sdapi.Config) { cfg.Files = c.files })
			list, err := client.Checkpoints(t.Context())
			require.NoError(t, err)
			require.Len(t, list, 1)
			assert.Empty(t, list[0].Title, "with one checkpoint there is nothing to choose")
			got, err := client.Digest(t.Context(), list[0], true, memory{})
			if c.err != "" {
				require.ErrorIs(t, err, sdapi.ErrNoDigest)
				assert.ErrorContains(t, err, c.err)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, c.want, got)
		})
	}
}

// A file of gigabytes is hashed once, and again when it changes.
func TestDigestsAreRemembered(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.safetensors")
	require.NoError(t, os.WriteFile(path, []byte("one"), 0o600))
	_, client := start(t, sdapitest.Config{}, nil)
	cache := memory{}
	c := sdapi.Checkpoint{Name: "a", File: path}
	first, err := client.Digest(t.Context(), c, true, cache)
	require.NoError(t, err)
	require.Len(t, cache, 1)
	for key := range cache { // a reader of the cache can be told from a reader of the file
		cache[key] = []byte(strings.Replace(string(cache[key]), first.String(), protocol.Hash{1}.String(), 1))
	}
	second, err := client.Digest(t.Context(), c, true, cache)
	require.NoError(t, err)
	assert.Equal(t, protocol.Hash{1}, second)
	require.NoError(t, os.WriteFile(path, []byte("other"), 0o600))
	third, err := client.Digest(t.Context(), c, true, cache)
	require.NoError(t, err)
	assert.Equal(t, protocol.Hash(sha256.Sum256([]byte("other"))), third)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.NoError(t, os.WriteFile(path, []byte("third"), 0o600))
	require.NoError(t, os.Chtimes(path, time.Now(), time.Now().Add(time.Hour)))
	_, err = client.Digest(ctx, c, true, cache)
	assert.ErrorIs(t, err, context.Canceled)
}

// A server without a list of checkpoints has one.
func TestServerWithoutList(t *testing.T) {
	_, client := start(t, sdapitest.Config{Answer: map[string]http.HandlerFunc{"sd-models": answers(404, "text/plain", "no")}}, nil)
	list, err := client.Checkpoints(t.Context())
	require.NoError(t, err)
	require.Len(t, list, 1)
	assert.True(t, list[0].Loaded)
	assert.Empty(t, list[0].Title)
}
