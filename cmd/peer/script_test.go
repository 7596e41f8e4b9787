package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"hash/crc32"
	"image/color"
	"image/png"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/sdapi/sdapitest"
	"github.com/limn-network/limn/protocol"
)

// TestMain makes the test binary be `peer` where a script runs it. Scripts wait for blocks and for other processes most of
// their time, so more of them run at once than there are cores; -parallel says otherwise.
func TestMain(m *testing.M) {
	if err := flag.Set("test.parallel", "6"); err != nil {
		panic(err)
	}
	testscript.Main(m, map[string]func(){"peer": main})
}

// TestScript runs the short scripts: one process each, no network.
func TestScript(t *testing.T) {
	t.Parallel()
	f := newFixture(t, protocol.Opening{Prompt: fixturePrompt})
	hidden := newFixture(t, protocol.Opening{Salt: protocol.Hash{1}, Prompt: fixturePrompt, Key: protocol.Hash{2}})
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			write(t, env.WorkDir, "private.png", hidden.png())
			public := *hidden
			public.receipt.Opening = nil
			write(t, env.WorkDir, "sealed.png", public.png())
			return f.lay(env)
		},
		Cmds: commands(),
	})
}

// TestNetwork runs the whole line as separate processes, and kills some of them.
func TestNetwork(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute of processes")
	}
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "network"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			quiet(env)
			return nil
		},
		Cmds: commands(),
	})
}

// quiet keeps the tester's own environment out of the script.
func quiet(env *testscript.Env) {
	env.Setenv("LIMN_HOME", filepath.Join(env.WorkDir, "home"))
	env.Setenv("GOMAXPROCS", "2")
}

// lay puts the fixture's pictures, whole and spoiled, where a script finds them.
func (f *fixture) lay(env *testscript.Env) error {
	quiet(env)
	dir, t := env.WorkDir, f.t
	good := f.png()
	write(t, dir, "good.png", good)
	write(t, dir, "bare.png", f.block)
	write(t, dir, "truncated.png", good[:len(good)-20])
	flipped := bytes.Clone(good)
	flipped[len(flipped)/2] ^= 1
	write(t, dir, "byte.png", flipped)
	flipped[len(flipped)/2] ^= 1
	write(t, dir, "mended.png", mend(flipped, bytes.Index(good, []byte("IDAT"))+40))
	write(t, dir, "pixel.png", f.repaint(t))

	open := *f
	open.receipt.Certificate = nil
	write(t, dir, "open.png", open.png())

	network, err := json.Marshal(f.network())
	require.NoError(t, err)
	write(t, dir, "network.json", network)
	other := f.network()
	other.Chain.ChainID = 99
	network, err = json.Marshal(other)
	require.NoError(t, err)
	write(t, dir, "other.json", network)
	return nil
}

// mend flips a bit in a chunk's data and makes its checksum right again.
func mend(data []byte, at int) []byte {
	out := bytes.Clone(data)
	out[at] ^= 1
	for pos := 8; pos < len(out); {
		n := int(binary.BigEndian.Uint32(out[pos:]))
		if at >= pos+8 && at < pos+8+n {
			binary.BigEndian.PutUint32(out[pos+8+n:], crc32.ChecksumIEEE(out[pos+4:pos+8+n]))
		}
		pos += 12 + n
	}
	return out
}

// repaint changes one pixel, encodes the PNG anew, and puts the old receipt into it: a consistent forgery, but for the
// signatures.
func (f *fixture) repaint(t *testing.T) []byte {
	img, err := png.Decode(bytes.NewReader(f.block))
	require.NoError(t, err)
	canvas := img.(interface{ Set(x, y int, c color.Color) })
	r, g, b, _ := img.At(3, 4).RGBA()
	canvas.Set(3, 4, color.RGBA{byte(r>>8) ^ 1, byte(g >> 8), byte(b >> 8), 255})
	var out bytes.Buffer
	require.NoError(t, png.Encode(&out, img))
	receipt, err := protocol.Encode(f.receipt)
	require.NoError(t, err)
	return withText(out.Bytes(), "limn-receipt", receipt)
}

func commands() map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){
		"status": wantStatus, "waitfor": waitFor, "occupy": occupy, "start": start, "slay": slay,
		"spoil": spoil, "waitpeers": waitPeers, "completes": completes, "variant": variant, "clip": writeCLIP, "break": breakFile,
		"imageserver": imageServer, "keep": keep, "again": again,
	}
}

// wantStatus is `status N COMMAND...`: the command must end with that exit status.
func wantStatus(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: status N command...")
	}
	err := ts.Exec(args[1], args[2:]...)
	code := "0"
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		code = strings.TrimPrefix(exit.String(), "exit status ")
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if code != args[0] {
		ts.Fatalf("exit status %s, want %s", code, args[0])
	}
}

// patience is how long scripts wait for what other processes do. It is far above what a busy machine takes, so that only
// what never comes is missed.
const patience = 4 * time.Minute

// until tries something again and again, as long as there is patience.
func until(pause time.Duration, done func() bool) bool {
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(pause) {
		if done() {
			return true
		}
	}
	return false
}

// waitFor is `waitfor FILE TEXT`: the file must come to contain the text.
func waitFor(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: waitfor file text")
	}
	if until(50*time.Millisecond, func() bool { // another process writes the file
		data, err := os.ReadFile(ts.MkAbs(args[0]))
		return err == nil && strings.Contains(string(data), args[1])
	}) {
		return
	}
	data, _ := os.ReadFile(ts.MkAbs(args[0]))
	ts.Fatalf("%s does not contain %q:\n%s", args[0], args[1], data)
}

// occupy is `occupy VARIABLE`: takes a TCP port for the length of the script and names it.
func occupy(ts *testscript.TestScript, _ bool, args []string) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Defer(func() { _ = l.Close() })
	_, port, err := net.SplitHostPort(l.Addr().String())
	ts.Check(err)
	ts.Setenv(args[0], port)
}

// start is `start NAME ARGUMENTS...`: runs peer in the background, its output in NAME.log. It is killed with the script.
func start(ts *testscript.TestScript, _ bool, args []string) {
	path, err := exec.LookPath("peer")
	if found := filepath.Join(strings.Split(ts.Getenv("PATH"), string(os.PathListSeparator))[0], "peer"); err != nil {
		path = found
	}
	log, err := os.Create(ts.MkAbs(args[0] + ".log"))
	ts.Check(err)
	c := exec.Command(path, args[1:]...)
	c.Dir, c.Stdout, c.Stderr = ts.MkAbs("."), log, log
	c.Env = append(os.Environ(), "GOMAXPROCS=2", "LIMN_HOME="+ts.Getenv("LIMN_HOME"))
	ts.Check(c.Start())
	var running running
	running.PID = c.Process.Pid
	data, err := json.Marshal(running)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]+".pid"), data, 0o600))
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = c.Wait() // killed, as it should be
		_ = log.Close()
	}()
	ts.Defer(func() {
		_ = c.Process.Kill()
		<-done
	})
}

// slay is `slay NAME`: kill -9.
func slay(ts *testscript.TestScript, _ bool, args []string) {
	data, err := os.ReadFile(ts.MkAbs(args[0] + ".pid"))
	ts.Check(err)
	var r running
	ts.Check(json.Unmarshal(data, &r))
	process, err := os.FindProcess(r.PID)
	ts.Check(err)
	ts.Check(process.Signal(syscall.SIGKILL))
	if !until(20*time.Millisecond, func() bool { return process.Signal(syscall.Signal(0)) != nil }) { // it leaves its ports and locks
		ts.Fatalf("%s does not die", args[0])
	}
}

// spoil is `spoil IN OUT KEY VALUE`: copies a network.json with another value in its chain.
func spoil(ts *testscript.TestScript, _ bool, args []string) {
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	var file map[string]any
	ts.Check(json.Unmarshal(data, &file))
	var value any = args[3]
	if number, err := strconv.Atoi(args[3]); err == nil {
		value = number
	}
	file["chain"].(map[string]any)[args[2]] = value
	data, err = json.Marshal(file)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), data, 0o600))
}

// waitPeers is `waitpeers HOME N`: the node of a home must have N peers and be in the mesh of every topic.
func waitPeers(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[1])
	ts.Check(err)
	var last string
	if !until(100*time.Millisecond, func() bool { // other processes connect
		a := &app{home: ts.MkAbs(args[0])}
		s, err := a.askRunning(context.Background())
		meshed := len(s.P2P.Topics) > 0
		for _, topic := range s.P2P.Topics {
			meshed = meshed && topic.Mesh > 0
		}
		last = fmt.Sprintf("%v; %d peers, topics %v, chain %v", err, s.P2P.Peers, s.P2P.Topics, s.Chain)
		return err == nil && s.P2P.Peers >= want && meshed && s.Chain.Known
	}) {
		ts.Fatalf("%s is alone: %s", args[0], last)
	}
}

// completes is `completes FILE HOME`: `peer receipt` must come to complete the picture's receipt.
func completes(ts *testscript.TestScript, _ bool, args []string) {
	if !until(100*time.Millisecond, func() bool { // the epoch is not posted yet
		ts.Check(ts.Exec("peer", "receipt", args[0], "--home", args[1]))
		data, err := os.ReadFile(ts.MkAbs(args[0]))
		ts.Check(err)
		_, receipt, err := protocol.ExtractReceipt(data)
		ts.Check(err)
		return len(receipt.Certificate) > 0
	}) {
		ts.Fatalf("the receipt of %s stays open", args[0])
	}
}

// imageServer is `imageserver NAME`: runs an image server with the checkpoint "dreams" for the length of the script. NAME
// is its URL, NAME_SHA256 the checksum of its checkpoint. It paints what the embedded model makes, enlarged.
func imageServer(ts *testscript.TestScript, _ bool, args []string) {
	model, err := compute.Embedded()
	ts.Check(err)
	dreams := sdapitest.Named("dreams")
	s, err := sdapitest.Start(sdapitest.Config{
		Checkpoints: []sdapitest.Checkpoint{dreams, {Title: "nameless", Name: "nameless"}}, Step: time.Millisecond,
		User: "me", Password: "pass",
		Paint: func(o sdapitest.Order) []byte {
			p := model.DefaultParams()
			p.Seed = uint64(o.Seed)
			small, err := model.Generate(context.Background(), o.Prompt, p, compute.Options{})
			if err != nil {
				return nil
			}
			return compute.Resize(small.RGB, small.Width, small.Height, o.Width, o.Height)
		},
	})
	ts.Check(err)
	ts.Defer(func() { _ = s.Close() })
	ts.Setenv(args[0], strings.Replace(s.URL(), "http://", "http://me:pass@", 1))
	ts.Setenv(args[0]+"_SHA256", *dreams.SHA256)
}

// withText adds a tEXt chunk before IEND.
func withText(data []byte, keyword string, receipt []byte) []byte {
	text := append([]byte(keyword+"\x00"), base64Of(receipt)...)
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(text)))
	chunk = append(chunk, "tEXt"...)
	chunk = append(chunk, text...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	end := len(data) - 12
	return append(append(bytes.Clone(data[:end]), chunk...), data[end:]...)
}

func base64Of(data []byte) []byte { return base64.StdEncoding.AppendEncode(nil, data) }
