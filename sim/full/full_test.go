package full_test

import (
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

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

func play(t *testing.T, text string) *sim.Result {
	t.Helper()
	s, err := sim.Parse([]byte(text))
	require.NoError(t, err)
	o := sim.Options{Seed: 1}
	if os.Getenv("LIMN_TEST_LOG") != "" {
		o.Log = slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
		o.Progress = func(p sim.Progress) {
			t.Logf("%s: %d of %d, %s, %d messages", p.Stage, p.Done, p.Of, p.Virtual, p.Events)
		}
	}
	r, err := full.Run(t.Context(), s, o)
	require.NoError(t, err)
	t.Logf("%+v\n%v\n%q\nwall %.1f s of %.0f s, %+v", r.Funnel, r.Measures, r.Last, r.Wall, r.Virtual, r.Earned)
	return r
}

// TestSettles plays sixteen honest nodes from announcements to final epochs.
func TestSettles(t *testing.T) {
	r := play(t, small)
	require.Equal(t, 2, r.Funnel.Delivered)
	require.Equal(t, 2, r.Funnel.Settled)
	require.EqualValues(t, 1, r.Measures[sim.Conserved])
	require.EqualValues(t, 1, r.Measures[full.GossipReach])
	require.InDelta(t, 0.05, r.Measures[full.GossipP50], 0.02)
	require.Positive(t, r.Earned[1].Income)
	plots := map[string]sim.Curve{}
	for _, c := range r.Curves {
		require.Len(t, c.Y, len(c.X))
		require.NotEmpty(t, c.X, c.Name)
		plots[c.Plot] = c
	}
	require.Len(t, plots["latency"].X, 2)
	require.EqualValues(t, 2, plots["delivery"].Y[1], "pictures that came")
	require.Less(t, plots["delivery"].X[1], r.Virtual)
	require.Contains(t, plots, "gossip")
	for name := range r.Measures {
		m, known := sim.MeasureOf(name)
		require.True(t, known && m.Engine != sim.ModelEngine, "the measure %s is not in the list", name)
	}
}

// TestRefuses names what this engine cannot play before anything is started.
func TestRefuses(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"other engine":      {`engine = "full"`, `engine = "model"`, "model"},
		"other tier":        {`tasks = 2`, "tasks = 2\ntier = \"statistical\"", "exact tier"},
		"unknown behaviour": {`name = "home"`, "name = \"home\"\nbehave = \"polite\"", `line 9: group "home": the full engine has no behaviour "polite": want one of honest, lazy`},
		"unknown number":    {`name = "home"`, "name = \"home\"\nwith = { score = 7 }", `line 9: group "home": the behaviour "honest" takes no number "score"`},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(small, c.old, c.new, 1)
			require.NotEqual(t, small, text)
			s, err := sim.Parse([]byte(text))
			require.NoError(t, err)
			_, err = full.Run(t.Context(), s, sim.Options{})
			require.ErrorIs(t, err, sim.ErrScenario)
			require.ErrorContains(t, err, c.want)
		})
	}
}

// TestAlone holds the yardstick to what it must deliver: every message to every other host.
func TestAlone(t *testing.T) {
	const hosts, messages = 12, 20
	g, err := full.Alone(t.Context(), hosts, messages, 500, sim.Links{Latency: sim.Duration(50 * time.Millisecond)})
	require.NoError(t, err)
	require.EqualValues(t, (hosts-1)*messages, g.Delivered)
	require.Positive(t, g.PerMessage)
	t.Logf("%+v", g)
}
