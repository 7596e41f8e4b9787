package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/vit/vittest"
	"github.com/limn-network/limn/protocol"
)

// variant is `variant FOLDER VARIABLE`: writes a model that opens but of which nobody has a single chunk, and sets the
// variable to its root, and DIR to the folder that a store keeps it in.
func variant(ts *testscript.TestScript, _ bool, args []string) {
	model, err := varied()
	ts.Check(err)
	dir := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(dir, 0o755))
	ts.Check(os.WriteFile(filepath.Join(dir, "manifest.cbor"), model.manifest, 0o600))
	ts.Check(os.WriteFile(filepath.Join(dir, "model.limn"), model.file, 0o600))
	root := sha256.Sum256(model.manifest)
	ts.Setenv(args[1], protocol.Hash(root).String())
	ts.Setenv("DIR", hex.EncodeToString(root[:]))
}

// varied is the embedded model with another byte in every chunk. It is made once: each chunk costs an opened model or more.
var varied = sync.OnceValues(func() (m struct{ manifest, file []byte }, err error) {
	if m.manifest, m.file, err = compute.EmbeddedFiles(); err != nil {
		return m, err
	}
	for at := 0; at < len(m.file); at += compute.ChunkSize {
		if err := vary(m.manifest, m.file, at+compute.ChunkSize/2, min(at+compute.ChunkSize, len(m.file))); err != nil {
			return m, err
		}
	}
	m.manifest, err = seal(m.manifest, m.file)
	return m, err
})

// writeCLIP is `clip FILE`: writes a small CLIP of random weights as others would publish it.
func writeCLIP(ts *testscript.TestScript, _ bool, args []string) {
	shape := vittest.Small()
	shape.Words, shape.Tokens = 49408, 77
	f := vittest.New(shape)
	out, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	_, err = io.Copy(out, io.NewSectionReader(f, 0, f.Size()))
	ts.Check(err)
	ts.Check(out.Close())
}

// vary changes one byte between two places such that the model still opens: most bytes are weights, and small ones
// keep every bound.
func vary(manifest, file []byte, from, to int) error {
	var err error
	for ; from < to; from += 997 {
		old := file[from]
		if old == 0 || old == 1 {
			continue
		}
		file[from] = 1
		var sealed []byte
		if sealed, err = seal(manifest, file); err != nil {
			return err
		}
		if _, err = compute.Open(sealed, file, compute.DefaultConfig()); err == nil {
			return nil
		}
		file[from] = old
	}
	return err
}

// seal makes the manifest of a changed file.
func seal(manifest, file []byte) ([]byte, error) {
	m, err := compute.DecodeManifest(manifest)
	if err != nil {
		return nil, err
	}
	if m.Files[0], _, err = compute.NewFile(context.Background(), "model", bytes.NewReader(file)); err != nil {
		return nil, err
	}
	return m.Bytes()
}

// breakFile is `break FILE`: changes a bit in the middle.
func breakFile(ts *testscript.TestScript, _ bool, args []string) {
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	data[len(data)/2] ^= 1
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o600))
}

// No flag's help names two defaults, as pflag would by itself for a value that stands for another.
func TestHelpNamesOneDefault(t *testing.T) {
	a, flags := &app{}, 0
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		flags += strings.Count(c.LocalFlags().FlagUsages(), " --")
		for line := range strings.Lines(c.LocalFlags().FlagUsages()) {
			require.LessOrEqual(t, strings.Count(line, "(default"), 1, "%s: %s", c.CommandPath(), line)
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(a.rootCommand())
	require.Greater(t, flags, 50)
}

func TestSizes(t *testing.T) {
	for text, want := range map[string]sizeFlag{
		"0": 0, "17": 17, "17b": 17, "500MB": 500e6, "50 GB": 50e9, "1.5k": 1500, "2KiB": 2048, "1TiB": 1 << 40, " 3 mib ": 3 << 20,
	} {
		var f sizeFlag
		require.NoError(t, f.Set(text), text)
		require.Equal(t, want, f, text)
	}
	for _, text := range []string{"", "MB", "-1", "ten", "1XB", "NaN", "Inf", "9e30", "0x10p400", "1 2"} {
		var f sizeFlag
		require.Error(t, f.Set(text), text)
	}
}

// instant is a fetcher that answers at once.
type instant struct{ size int }

func (i instant) Get(context.Context, cid.Cid) ([]byte, error) { return make([]byte, i.size), nil }
func (i instant) Peers() int                                   { return 1 }

func TestThrottle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow := &throttle{Fetcher: instant{1000}, limit: 500}
		start := time.Now()
		for range 4 {
			data, err := slow.Get(t.Context(), cid.Undef)
			require.NoError(t, err)
			require.Len(t, data, 1000)
		}
		require.Equal(t, 6*time.Second, time.Since(start), "the first is free, each further one waits for the one before")
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := slow.Get(ctx, cid.Undef)
		require.ErrorIs(t, err, context.Canceled)

		free := &throttle{Fetcher: instant{1000}}
		start = time.Now()
		for range 4 {
			_, err := free.Get(t.Context(), cid.Undef)
			require.NoError(t, err)
		}
		require.Zero(t, time.Since(start))
	})
}

func TestHints(t *testing.T) {
	const id = "12D3KooWCryG7Mon9orvQxcS1rYZjotPgpwoJNHHKcLLfE4Hf5mV"
	hints, err := hintsOf([]string{"/ip4/127.0.0.1/tcp/4810/p2p/" + id, "/ip4/127.0.0.1/udp/4810/quic-v1/p2p/" + id})
	require.NoError(t, err)
	require.Len(t, hints, 1)
	require.Len(t, hints[0].Addrs, 2)
	for _, bad := range []string{"", "example.org", "/ip4/127.0.0.1/tcp/4810"} {
		_, err := hintsOf([]string{bad})
		require.ErrorIs(t, err, errUsage)
	}
}
