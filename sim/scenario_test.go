package sim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
)

const small = `
name = "small"
tasks = 10
[[nodes]]
name = "home"
count = 3
roles = ["requester"]
[[nodes]]
name = "miners"
roles = ["miner", "verifier"]
stake = "300"
[[faults]]
kind = "kill"
at = "10s"
nodes = "miners"
[[expect]]
what = "lost"
at-most = 0
`

func TestParse(t *testing.T) {
	s, err := sim.Parse([]byte(small))
	require.NoError(t, err)
	require.Equal(t, sim.ModelEngine, s.Engine)
	require.Equal(t, "honest", s.Nodes[1].Behave)
	require.True(t, s.Nodes[1].Is("verifier"))
	require.True(t, s.Expect[0].Holds(0))
	require.False(t, s.Expect[0].Holds(1))
}

func TestParseRefuses(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"unknown key":    {"tasks = 10", "taks = 10", "taks"},
		"no unit":        {`at = "10s"`, `at = "10"`, "unit"},
		"unknown role":   {`"verifier"`, `"referee"`, "referee"},
		"unknown group":  {`nodes = "miners"`, `nodes = "mines"`, `no group "mines"`},
		"unknown fault":  {`"kill"`, `"explode"`, "explode"},
		"bad amount":     {`"300"`, `"-3"`, "stake"},
		"no bound":       {"at-most = 0", "", "at-most"},
		"two of a name":  {`name = "miners"`, `name = "home"`, "its own"},
		"not a name":     {`name = "small"`, `name = "../x"`, "name"},
		"not TOML":       {`name = "small"`, `name = `, "line 2"},
		"too many nodes": {"count = 3", "count = 1000000", "nodes"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(small, c.old, c.new, 1)
			require.NotEqual(t, small, text)
			_, err := sim.Parse([]byte(text))
			require.ErrorIs(t, err, sim.ErrScenario)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(small))
	f.Fuzz(func(t *testing.T, text []byte) {
		if s, err := sim.Parse(text); err == nil {
			require.NoError(t, s.Validate())
		}
	})
}
