package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLines: a figure is a line of name, value, bound, and ok or short, tab-separated.
func TestLines(t *testing.T) {
	var out bytes.Buffer
	b := &bench{out: &out, err: io.Discard, share: 1}
	b.most("wall time", 15.5, 20, "min")
	b.most("lost", 1, 0, "")
	b.least("delivered", 0.5, 1, "")
	b.told("half the size", 207, "tasks")
	b.share = 100
	b.least("tiles", 100, 100, "")
	require.Equal(t, strings.Join([]string{
		"wall time\t15.5 min\t<= 20 min\tok",
		"lost\t1\t<= 0\tshort",
		"delivered\t0.5\t>= 1\tshort",
		"half the size\t207 tasks\t-\tok",
		"tiles (1/100 of the work)\t100\t>= 100\tok",
		"",
	}, "\n"), out.String())
}

// TestGroups: every promise of trust has its group, and a group prints figures.
func TestGroups(t *testing.T) {
	var names []string
	for _, g := range groups() {
		require.NotContains(t, names, g.name)
		require.NotNil(t, g.measure)
		names = append(names, g.name)
	}
	require.Equal(t, []string{
		"thousand nodes", "model speed", "bad accepted", "exact tier", "statistical tier", "false alarms", "honest slashed", "extra work",
		"sybils", "mass kill", "hostile", "copied accepted", "tiles",
	}, names)

	var out bytes.Buffer
	require.NoError(t, badAccepted(context.Background(), &bench{out: &out, err: io.Discard, share: 1000}))
	figures := 0
	for line := range strings.Lines(out.String()) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		figures++
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, fields, 4)
		require.Contains(t, []string{"ok", "short"}, fields[3])
	}
	require.Equal(t, 1, figures)
}
