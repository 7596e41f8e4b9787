package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

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
	for _, want := range []string{"time-p50 at most 0.001", "seed 9", "the last events"} {
		require.Contains(t, out, want)
	}
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
	} {
		code, _, messages := simulate(t, c.args...)
		require.Equal(t, 2, code, c.args)
		require.Contains(t, messages, c.want)
	}
	code, _, messages := simulate(t, "run", write(t, "name = 7"))
	require.Equal(t, 1, code)
	require.Contains(t, messages, "line 1")
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
	require.Contains(t, out, "colluding-verifiers")
	code, out, _ = simulate(t, "ls", "--json")
	require.Equal(t, 0, code)
	var box struct {
		Scenarios []sim.Scenario `json:"scenarios"`
	}
	require.NoError(t, json.Unmarshal([]byte(out), &box))
	require.Greater(t, len(box.Scenarios), 30)
}
