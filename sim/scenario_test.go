package sim_test

import (
	"os"
	"reflect"
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

// TestParseRefuses: whatever is wrong is named in the language's words, with its line and with what is allowed.
func TestParseRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		old, new string
		want     []string
	}{
		"unknown key":        {"tasks = 10", "taks = 10", []string{"line 3", `unknown key "taks"`, "tasks, rate"}},
		"unknown group key":  {`count = 3`, `cont = 3`, []string{"line 6", `"cont"`, "name, count, roles"}},
		"unknown table":      {"[[faults]]", "[[fault]]", []string{"line 12", `"fault"`, "faults"}},
		"twice":              {"tasks = 10", "tasks = 10\ntasks = 11", []string{"line 4: tasks stands in line 3 already"}},
		"text for number":    {"tasks = 10", `tasks = "10"`, []string{"line 3", "want a whole number"}},
		"fraction":           {"tasks = 10", `tasks = 1.5`, []string{"line 3", "want a whole number"}},
		"number for text":    {`stake = "300"`, `stake = 300`, []string{"line 11", "want a text in quotes"}},
		"no unit":            {`at = "10s"`, `at = "10"`, []string{"line 14", `"10" is no duration`, "unit"}},
		"negative time":      {`at = "10s"`, `at = "-10s"`, []string{"line 14", "at -10s"}},
		"negative count":     {`count = 3`, `count = -3`, []string{"line 6", `group "home"`, "count -3", "at least 1"}},
		"no nodes":           {`count = 3`, `count = 0`, []string{"line 6", "count 0", "at least 1"}},
		"no time for a task": {`stake = "300"`, `speed = "0s"`, []string{"line 11", "speed 0s"}},
		"rate without end":   {"tasks = 10", "rate = inf", []string{"line 3", "rate +Inf"}},
		"odd spread":         {"tasks = 10", "links = { spread = nan }", []string{"line 3", "spread NaN"}},
		"unknown role":       {`"verifier"`, `"referee"`, []string{"line 10", "referee", "watcher"}},
		"no requester":       {`"requester"`, `"watcher"`, []string{"line 3", "10 tasks and no requester"}},
		"unknown group":      {`nodes = "miners"`, `nodes = "mines"`, []string{"line 15", `no group "mines"`}},
		"unknown fault":      {`"kill"`, `"explode"`, []string{"line 13", "explode", "partition"}},
		"too many faults":    {"[[faults]]", strings.Repeat("[[faults]]\nkind = \"kill\"\n", 64) + "[[faults]]", []string{"65 faults", "at most 64"}},
		"bad amount":         {`"300"`, `"-3"`, []string{"line 11", "stake"}},
		"no bound":           {"at-most = 0", "", []string{"line 17", "at-most"}},
		"never holds":        {"at-most = 0", "at-most = 0\nat-least = 1", []string{"line 19", "never holds"}},
		"unknown measure":    {`what = "lost"`, `what = "list"`, []string{"line 17", `"list"`, "lost", "time-p50"}},
		"measure of nobody":  {`what = "lost"`, `what = "cheats/slashed"`, []string{"line 17", `no group "cheats"`}},
		"other engine's":     {`what = "lost"`, `what = "gossip-reach"`, []string{"line 17", "model engine does not measure"}},
		"two of a name":      {`name = "miners"`, `name = "home"`, []string{"line 9", "its own"}},
		"not a name":         {`name = "small"`, `name = "../x"`, []string{"line 2", "name"}},
		"not TOML":           {`name = "small"`, `name = `, []string{"line 2"}},
		"too many nodes":     {"count = 3", "count = 1000000", []string{"nodes"}},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(small, c.old, c.new, 1)
			require.NotEqual(t, small, text)
			_, err := sim.Parse([]byte(text))
			require.ErrorIs(t, err, sim.ErrScenario)
			for _, want := range c.want {
				require.ErrorContains(t, err, want)
			}
			require.NotContains(t, err.Error(), "struct", "the language has no such word")
		})
	}
}

// TestRefuseWithoutText: a scenario that Go code makes has no lines.
func TestRefuseWithoutText(t *testing.T) {
	s := sim.DefaultScenario()
	require.EqualError(t, s.Refuse("tasks", "too many"), "scenario: too many")
	require.ErrorContains(t, s.Validate(), "0 nodes")
}

func TestMeasures(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range sim.Measures() {
		require.False(t, seen[m.Name], m.Name)
		seen[m.Name] = true
		require.NotEmpty(t, m.About, m.Name)
	}
	m, known := sim.MeasureOf("cheats/proven")
	require.True(t, known)
	require.Equal(t, "<group>/proven", m.Name)
	_, known = sim.MeasureOf("proven")
	require.False(t, known)
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(small))
	f.Fuzz(func(t *testing.T, text []byte) {
		if s, err := sim.Parse(text); err == nil {
			require.NoError(t, s.Validate())
		}
	})
}

// TestDocs: the language's document has every key, and its scenario is one.
func TestDocs(t *testing.T) {
	data, err := os.ReadFile("../docs/simulator.md")
	require.NoError(t, err)
	text := string(data)
	_, rest, found := strings.Cut(text, "```toml\n")
	require.True(t, found)
	example, _, _ := strings.Cut(rest, "```")
	s, err := sim.Parse([]byte(example))
	require.NoError(t, err)
	require.Len(t, s.Faults, 1)
	keys := 0
	for _, table := range []any{sim.Scenario{}, sim.Links{}, sim.Group{}, sim.Fault{}, sim.Expect{}} {
		of := reflect.TypeOf(table)
		for i := range of.NumField() {
			if key := of.Field(i).Tag.Get("toml"); key != "" {
				keys++
				require.Regexp(t, "(?m)^\\| .*`"+key+"`|`\\[+"+key+"\\]+`", text, "%s.%s", of.Name(), key)
			}
		}
	}
	require.Greater(t, keys, 30)
	for _, kind := range sim.FaultKinds {
		require.Contains(t, text, "`"+kind+"`")
	}
}
