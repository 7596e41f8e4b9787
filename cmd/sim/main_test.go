package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/sim"
)

const hopeful = `
name = "hopeful"
tasks = 5
rate = 5
[[nodes]]
name = "homes"
roles = ["requester"]
[[nodes]]
name = "makers"
count = 4
roles = ["miner", "verifier", "auditor"]
[[nodes]]
name = "checkers"
count = 8
roles = ["verifier"]
[[nodes]]
name = "settlers"
roles = ["settler"]
[[expect]]
what = "delivered"
at-least = 1
`

func simulate(t *testing.T, args ...string) (code int, out, messages string) {
	t.Helper()
	var o, m bytes.Buffer
	code = Main(args, &o, &m)
	return code, o.String(), m.String()
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "scenario.toml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestRun(t *testing.T) {
	path, page := write(t, hopeful), filepath.Join(t.TempDir(), "out.html")
	code, out, messages := simulate(t, "run", path, "--seed", "3", "--report", page)
	require.Equal(t, 0, code, messages)
	require.Contains(t, out, "5 delivered")
	html, err := os.ReadFile(page)
	require.NoError(t, err)
	require.Contains(t, string(html), "hopeful")

	_, first, _ := simulate(t, "run", path, "--json")
	_, second, _ := simulate(t, "run", path, "--json")
	var a, b sim.Result
	require.NoError(t, json.Unmarshal([]byte(first), &a))
	require.NoError(t, json.Unmarshal([]byte(second), &b))
	require.NotEmpty(t, a.EventHash)
	require.Equal(t, a.EventHash, b.EventHash, "one seed plays one run")
	require.Equal(t, 5, a.Funnel.Delivered)
}

func TestRunSaysWhatDoesNotHold(t *testing.T) {
	path := write(t, hopeful+"[[expect]]\nwhat = \"time-p50\"\nat-most = 0.001\n")
	code, out, _ := simulate(t, "run", path, "--seed", "9")
	require.Equal(t, 1, code)
	for _, want := range []string{"time-p50 at most 0.001", "seed 9", "the last events", "settlers 1", "a new block of L1", "--seed 9 --report"} {
		require.Contains(t, out, want)
	}
}

// TestStoppedRunIsShown: what was played until Ctrl-C is told, and not judged.
func TestStoppedRunIsShown(t *testing.T) {
	s, err := sim.Parse([]byte(hopeful))
	require.NoError(t, err)
	var o, m bytes.Buffer
	a := &app{out: term.NewOutput(&o), err: term.NewOutput(&m)}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r, err := a.run(ctx, s, 1)
	require.ErrorIs(t, err, context.Canceled)
	require.NotNil(t, r)
	require.NoError(t, a.show("hopeful", "", r, false))
	require.Contains(t, o.String(), "hopeful")
	require.Contains(t, o.String(), "stopped before its end")
	require.NotContains(t, o.String(), "does not hold")
}

// TestBrokenInvariantIsShown: an invariant that breaks is told with the seed, the last events, and how to see it again.
func TestBrokenInvariantIsShown(t *testing.T) {
	s, err := sim.Parse([]byte(hopeful))
	require.NoError(t, err)
	var o bytes.Buffer
	a := &app{out: term.NewOutput(&o), err: term.NewOutput(&o)}
	a.tell("mine.toml", &sim.Result{Scenario: s, Seed: 11, Broken: "epoch 3 takes something back", Last: []string{"1.000 s  settlers 1"}})
	for _, want := range []string{"broken: epoch 3 takes something back", "seed 11", "1.000 s  settlers 1", "sim run mine.toml --seed 11"} {
		require.Contains(t, o.String(), want)
	}
}

// TestLabelLeavesRoom: on a narrow terminal the bar's line does not wrap, and its length stays.
func TestLabelLeavesRoom(t *testing.T) {
	p := sim.Progress{Stage: "playing", Virtual: time.Second}
	later := sim.Progress{Stage: "playing", Virtual: 15 * time.Minute}
	for _, width := range []int{20, 60, 80, 100, 200} {
		text := label(width, "cheaper-model-statistical", p)
		require.LessOrEqual(t, utf8.RuneCountInString(text), max(8, width-barRoom))
		require.Len(t, label(width, "cheaper-model-statistical", later), len(text))
	}
	require.Equal(t, "noise: playing,      1s", label(80, "noise", p))
}

func TestUsage(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"run"}, "which scenario"},
		{[]string{"run", "nowhere"}, "neither a file"},
		{[]string{"run", "honest", "noise", "--report", "x"}, "one scenario"},
		{[]string{"walk"}, "walk"},
		{[]string{"run", "--sed", "1"}, "sed"},
		{[]string{"attacks", "--seeds", "0"}, "at least 1"},
		{[]string{"attacks", "nowhere"}, "neither a file"},
		{[]string{"attacks", "honest"}, "everybody in honest is honest"},
		{[]string{"attacks", "full-cheats"}, "engine"},
		{[]string{"run", "noise", "--report"}, "report"},
	} {
		code, _, messages := simulate(t, c.args...)
		require.Equal(t, 2, code, c.args)
		require.Contains(t, messages, c.want)
	}
	code, _, messages := simulate(t, "run", write(t, "name = 7"))
	require.Equal(t, 1, code)
	require.Contains(t, messages, "line 1")
	path := write(t, strings.Replace(hopeful, `name = "makers"`, "name = \"makers\"\nbehave = \"noize\"", 1))
	code, _, messages = simulate(t, "run", path)
	require.Equal(t, 1, code)
	require.Contains(t, messages, path+`: scenario: line 10: group "makers": the model engine has no behaviour "noize": want one of adversarial`)
	require.NotContains(t, messages, "0/5", "nothing was played")
}

func TestOneAttack(t *testing.T) {
	code, out, _ := simulate(t, "attacks", "noise", "--seeds", "2")
	require.Equal(t, 0, code)
	require.Contains(t, out, "2 runs (seeds 1 to 2)")
	require.Contains(t, out, "go run ./cmd/sim attacks noise\n")
	require.Equal(t, 1, strings.Count(out, "\n## "), "only the one asked for")
}

func TestList(t *testing.T) {
	code, out, _ := simulate(t, "ls")
	require.Equal(t, 0, code)
	for _, want := range []string{"colluding-verifiers", "starve = 1", "size = 400", "<group>/proven", "gossip-reach"} {
		require.Contains(t, out, want)
	}
	code, out, _ = simulate(t, "ls", "--json")
	require.Equal(t, 0, code)
	var box struct {
		Scenarios []sim.Scenario `json:"scenarios"`
	}
	require.NoError(t, json.Unmarshal([]byte(out), &box))
	require.Greater(t, len(box.Scenarios), 30)
}
