package full_test

import (
	"log/slog"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/full"
)

const small = `
name = "full-small"
engine = "full"
tasks = 2
rate = 0.5
epoch = "5s"
[[nodes]]
name = "home"
roles = ["requester"]
[[nodes]]
name = "miners"
count = 3
roles = ["miner"]
[[nodes]]
name = "verifiers"
count = 10
roles = ["verifier", "auditor"]
[[nodes]]
name = "settler"
roles = ["settler"]
[[nodes]]
name = "watcher"
roles = ["watcher"]
`

func options(t *testing.T) sim.Options {
	o := sim.Options{Seed: 1, Progress: func(p sim.Progress) {}}
	if os.Getenv("LIMN_TEST_LOG") != "" {
		o.Log = slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
		o.Progress = func(p sim.Progress) {
			t.Logf("%s: %d of %d, %s, %d messages", p.Stage, p.Done, p.Of, p.Virtual, p.Events)
		}
	}
	return o
}

// TestSettles plays sixteen honest nodes from announcements to final epochs.
func TestSettles(t *testing.T) {
	s, err := sim.Parse([]byte(small))
	require.NoError(t, err)
	r, err := full.Run(t.Context(), s, options(t))
	require.NoError(t, err)
	t.Logf("%+v\n%v\n%v\nwall %.1f s of %.0f s, %+v", r.Funnel, r.Measures, r.Last, r.Wall, r.Virtual, r.Earned)
	require.Equal(t, 2, r.Funnel.Delivered)
	require.Equal(t, 2, r.Funnel.Settled)
	require.EqualValues(t, 1, r.Measures[sim.Conserved])
}
