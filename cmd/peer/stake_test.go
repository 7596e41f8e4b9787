package main

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

// keep sets a variable to a field of the JSON that the last command printed: keep NAME FIELD.
func keep(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: keep NAME FIELD")
	}
	var fields map[string]any
	if err := json.Unmarshal([]byte(ts.ReadFile("stdout")), &fields); err != nil {
		ts.Fatalf("keep: %v", err)
	}
	text, ok := fields[args[1]].(string)
	if !ok || text == "" {
		ts.Fatalf("keep: the field %q is %v", args[1], fields[args[1]])
	}
	ts.Setenv(args[0], text)
}

// again runs a command until it succeeds, for what the chain makes true some blocks later: again COMMAND...
func again(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: again COMMAND...")
	}
	var err error
	if until(100*time.Millisecond, func() bool { err = ts.Exec(args[0], args[1:]...); return err == nil }) {
		return
	}
	ts.Fatalf("again: still %v: %s", err, ts.ReadFile("stderr"))
}

func TestParsePercent(t *testing.T) {
	for text, want := range map[string]uint16{
		"10%": 1000, "10": 1000, "2.5 %": 250, "0.01%": 1, "0": 0, " 7% ": 700, "100%": 10_000, "3.10%": 310,
	} {
		got, err := parsePercent(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "%", "-1%", "100.01%", "0.001%", "a", "1.2.3", ".5%", "1e2", "999999999999"} {
		_, err := parsePercent(text)
		require.ErrorIs(t, err, errUsage, text)
	}
	perMille, err := parseRoyalty("1.5%")
	require.NoError(t, err)
	require.Equal(t, uint16(15), perMille)
	_, err = parseRoyalty("1.55%")
	require.ErrorIs(t, err, errUsage)
}
