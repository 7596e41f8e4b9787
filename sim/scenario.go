package sim

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"github.com/limn-network/limn/protocol"
)

// The engines.
const (
	ModelEngine = "model" // the protocol's machines, stepped one event at a time: 10,000 nodes, a million tasks
	FullEngine  = "full"  // real nodes over a simulated network: a thousand nodes, hundreds of tasks
)

// Scenario is a network, what happens to it, and what must hold. Zero values take the defaults of DefaultScenario.
type Scenario struct {
	Name   string `toml:"name" json:"name"`     // a-z, 0-9 and hyphens
	About  string `toml:"about" json:"about"`   // one sentence for people
	Engine string `toml:"engine" json:"engine"` // ModelEngine or FullEngine

	Tasks  int      `toml:"tasks" json:"tasks"`   // announced by all requesters together
	Rate   float64  `toml:"rate" json:"rate"`     // tasks a second of virtual time, on average
	Period Duration `toml:"period" json:"period"` // between two rounds of the beacon, which are blocks of L1
	Final  int      `toml:"final" json:"final"`   // blocks until a block is final
	Epoch  Duration `toml:"epoch" json:"epoch"`   // between two posts of a settler
	Limit  Duration `toml:"limit" json:"limit"`   // of virtual time after the last announcement: what is open then is lost
	Tier   string   `toml:"tier" json:"tier"`     // "exact" or "statistical"

	Links  Links    `toml:"links" json:"links"`
	Nodes  []Group  `toml:"nodes" json:"nodes"`
	Faults []Fault  `toml:"faults" json:"faults"`
	Expect []Expect `toml:"expect" json:"expect"`

	lines lines // of the text that it was read from
}

// Links are the network between nodes.
type Links struct {
	Latency   Duration `toml:"latency" json:"latency"`     // one way, median over pairs
	Spread    float64  `toml:"spread" json:"spread"`       // standard deviation of the logarithm of a pair's latency; 0: all alike
	Loss      float64  `toml:"loss" json:"loss"`           // share of messages that never arrive
	Bandwidth int64    `toml:"bandwidth" json:"bandwidth"` // bytes a second of each node's uplink; 0: no limit
}

// Group is a number of nodes that are alike.
type Group struct {
	Name   string             `toml:"name" json:"name"`
	Count  int                `toml:"count" json:"count"`
	Roles  []string           `toml:"roles" json:"roles"`   // requester, miner, verifier, auditor, settler, watcher
	Behave string             `toml:"behave" json:"behave"` // name of a behaviour; empty: honest
	With   map[string]float64 `toml:"with" json:"with"`     // the behaviour's own numbers
	Stake  string             `toml:"stake" json:"stake"`   // of each node, in tokens: "150"
	Price  string             `toml:"price" json:"price"`   // a miner's, or the most a requester pays, in tokens: "0.02"
	Speed  Duration           `toml:"speed" json:"speed"`   // median time a miner takes for a picture
	Joins  Duration           `toml:"joins" json:"joins"`   // when the group joins; 0: it is there from the beginning
}

// Fault is something that breaks.
type Fault struct {
	Kind  string   `toml:"kind" json:"kind"`   // one of FaultKinds
	At    Duration `toml:"at" json:"at"`       // of virtual time
	For   Duration `toml:"for" json:"for"`     // how long; 0: to the end
	Nodes string   `toml:"nodes" json:"nodes"` // name of a group; empty: all
	Share float64  `toml:"share" json:"share"` // of the nodes, chosen by the seed; 0: all of them
	Depth int      `toml:"depth" json:"depth"` // of a fork, in blocks
	Every Duration `toml:"every" json:"every"` // repeats it; 0: once
}

// FaultKinds are the kinds of faults.
var FaultKinds = [...]string{
	"kill",      // nodes stop at once; with For they come back with what they had stored
	"restart",   // nodes stop and start again at once
	"partition", // the share and the rest do not hear each other
	"fork",      // L1 drops its newest Depth blocks, none of them final
	"slow",      // nodes take ten times as long for everything
}

// Expect is a claim about the result's measure What; at least one bound is set.
type Expect struct {
	What    string   `toml:"what" json:"what"` // name of a measure, see Result.Measures
	AtMost  *float64 `toml:"at-most" json:"at-most"`
	AtLeast *float64 `toml:"at-least" json:"at-least"`
}

// String writes the claim as a person would.
func (e Expect) String() string {
	var parts []string
	if e.AtLeast != nil {
		parts = append(parts, fmt.Sprintf("at least %g", *e.AtLeast))
	}
	if e.AtMost != nil {
		parts = append(parts, fmt.Sprintf("at most %g", *e.AtMost))
	}
	return e.What + " " + strings.Join(parts, " and ")
}

// Holds reports whether a value is within the bounds.
func (e Expect) Holds(v float64) bool {
	return !(e.AtMost != nil && !(v <= *e.AtMost) || e.AtLeast != nil && !(v >= *e.AtLeast)) // NaN never holds
}

// Duration reads "1.5s" from TOML.
type Duration time.Duration

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("%q is no duration: want a number with a unit, such as \"50ms\" or \"2h\"", text)
	}
	*d = Duration(v)
	return nil
}

// MarshalText implements encoding.TextMarshaler.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// ErrScenario is wrapped by every error about a scenario's text.
var ErrScenario = errors.New("scenario")

// The bounds of a scenario.
const (
	maxNodes    = 20_000
	maxTasks    = 10_000_000
	maxRate     = 1e6     // tasks a second
	maxScenario = 1 << 20 // bytes
	maxFaults   = 64      // the model engine gives each partition a bit of a word
)

// DefaultScenario is what a scenario's text changes.
func DefaultScenario() Scenario {
	return Scenario{
		Engine: ModelEngine, Tasks: 100, Rate: 1, Period: Duration(time.Second), Final: 2, Epoch: Duration(10 * time.Second),
		Limit: Duration(5 * time.Minute), Tier: "exact", Links: Links{Latency: Duration(50 * time.Millisecond)},
	}
}

// Load reads a scenario from a file.
func Load(path string) (Scenario, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Scenario{}, err
	}
	if info.Size() > maxScenario {
		return Scenario{}, fmt.Errorf("%w %s: %d bytes, at most %d", ErrScenario, path, info.Size(), maxScenario)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return Scenario{}, err
	}
	s, err := Parse(text)
	if err != nil {
		return Scenario{}, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

// Parse reads a scenario and checks it. Unknown keys are errors: a misspelt one would be a fault that never happens.
func Parse(text []byte) (Scenario, error) {
	s := DefaultScenario()
	s.lines = linesOf(text)
	d := toml.NewDecoder(bytes.NewReader(text)).DisallowUnknownFields()
	if err := d.Decode(&s); err != nil {
		return Scenario{}, s.lines.refused(err)
	}
	for i := range s.Nodes {
		s.Nodes[i].fill(func(key string) bool { return s.lines.of[fmt.Sprintf("nodes.%d.%s", i, key)] != 0 })
	}
	if err := s.Validate(); err != nil {
		return Scenario{}, err
	}
	return s, nil
}

// refused says what is wrong with a text in the language's words, with the line.
func (l lines) refused(err error) error {
	var strict *toml.StrictMissingError
	if errors.As(err, &strict) {
		var all []error
		for i := range strict.Errors {
			all = append(all, unknown(&strict.Errors[i]))
		}
		return errors.Join(all...)
	}
	var at *toml.DecodeError
	if errors.As(err, &at) {
		row, column := at.Position()
		return fmt.Errorf("%w: line %d, column %d: %s", ErrScenario, row, column, mistyped(at))
	}
	if l.twice != "" {
		return fmt.Errorf("%w: %s", ErrScenario, l.twice)
	}
	return fmt.Errorf("%w: %w", ErrScenario, err)
}

// fill sets what a group left out; a zero that is given stays, for Validate to refuse.
func (g *Group) fill(given func(key string) bool) {
	set := func(field *string, value string) {
		if *field == "" {
			*field = value
		}
	}
	set(&g.Behave, "honest")
	set(&g.Stake, "150")
	set(&g.Price, "0.02")
	if g.Count == 0 && !given("count") {
		g.Count = 1
	}
	if g.Speed == 0 && !given("speed") {
		g.Speed = Duration(time.Second)
	}
}

var scenarioName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`)

// checker gathers what is out of bounds.
type checker struct {
	scenario Scenario
	faults   []error
}

// check refuses what a key says unless it is all right.
func (c *checker) check(ok bool, key, format string, args ...any) {
	if !ok {
		c.faults = append(c.faults, c.scenario.Refuse(key, format, args...))
	}
}

// within refuses a number that is out of its bounds; NaN always is.
func (c *checker) within(key string, v, low, high float64) {
	c.check(v >= low && v <= high, key, "%s %g: want %g to %g", lastOf(key), v, low, high)
}

// lasts refuses a duration below the least, which is 0 or 1: nothing, or a moment.
func (c *checker) lasts(key string, d, least Duration) {
	want := [...]string{"may not be negative", "must be positive"}[least]
	c.check(d >= least, key, "%s %s: %s", lastOf(key), time.Duration(d), want)
}

func lastOf(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// Refuse returns the error about what a key of the scenario says, with its line where it was read from a text. Keys are
// paths: "tasks", "links.loss", "nodes.0.behave".
func (s Scenario) Refuse(key, format string, args ...any) error {
	return fmt.Errorf("%w: %s%s", ErrScenario, s.lines.before(key), fmt.Sprintf(format, args...))
}

// Validate names everything that is out of bounds.
func (s Scenario) Validate() error {
	c := checker{scenario: s}
	c.check(scenarioName.MatchString(s.Name), "name", "name %q: want a-z, 0-9 and hyphens", s.Name)
	c.check(s.Engine == ModelEngine || s.Engine == FullEngine, "engine", "engine %q: want %q or %q", s.Engine, ModelEngine, FullEngine)
	c.check(s.Tasks >= 0 && s.Tasks <= maxTasks, "tasks", "tasks %d: want 0 to %d", s.Tasks, maxTasks)
	c.check(s.Rate > 0 && s.Rate <= maxRate, "rate", "rate %g: want a positive number of tasks a second, at most %g", s.Rate, float64(maxRate))
	c.lasts("period", s.Period, 1)
	c.lasts("epoch", s.Epoch, 1)
	c.lasts("limit", s.Limit, 1)
	c.check(s.Final >= 0 && s.Final <= 128, "final", "final %d: want 0 to 128 blocks", s.Final)
	c.check(s.Tier == "exact" || s.Tier == "statistical", "tier", "tier %q: want \"exact\" or \"statistical\"", s.Tier)
	c.lasts("links.latency", s.Links.Latency, 0)
	c.within("links.spread", s.Links.Spread, 0, 10)
	c.check(s.Links.Bandwidth >= 0, "links.bandwidth", "bandwidth %d: may not be negative", s.Links.Bandwidth)
	c.check(s.Links.Loss >= 0 && s.Links.Loss < 1, "links.loss", "loss %g: want 0 to below 1", s.Links.Loss)
	groups := s.checkNodes(&c)
	s.checkFaults(&c, groups)
	s.checkExpect(&c, groups)
	return errors.Join(c.faults...)
}

// checkNodes returns the names of the groups.
func (s Scenario) checkNodes(c *checker) map[string]bool {
	nodes, asked, groups := 0, false, map[string]bool{}
	for i, g := range s.Nodes {
		nodes += max(0, g.Count)
		asked = asked || g.Is("requester")
		at := fmt.Sprintf("nodes.%d.", i)
		c.check(scenarioName.MatchString(g.Name), at+"name", "a group's name %q: want a-z, 0-9 and hyphens", g.Name)
		c.check(!groups[g.Name], at+"name", "there are two groups %q: each needs a name of its own", g.Name)
		groups[g.Name] = true
		g.check(c, at)
	}
	c.check(nodes > 0 && nodes <= maxNodes, "nodes", "%d nodes: want 1 to %d", nodes, maxNodes)
	c.check(asked || s.Tasks == 0 || len(s.Nodes) == 0, "tasks", "%d tasks and no requester: a group needs the role \"requester\"", s.Tasks)
	return groups
}

func (s Scenario) checkFaults(c *checker, groups map[string]bool) {
	c.check(len(s.Faults) <= maxFaults, "faults", "%d faults: want at most %d; one may repeat with \"every\"", len(s.Faults), maxFaults)
	for i, f := range s.Faults {
		at := fmt.Sprintf("faults.%d.", i)
		c.check(slices.Contains(FaultKinds[:], f.Kind), at+"kind", "a fault's kind %q: want one of %s", f.Kind, strings.Join(FaultKinds[:], ", "))
		c.check(f.Nodes == "" || groups[f.Nodes], at+"nodes", "there is no group %q", f.Nodes)
		c.within(at+"share", f.Share, 0, 1)
		c.lasts(at+"at", f.At, 0)
		c.lasts(at+"for", f.For, 0)
		c.lasts(at+"every", f.Every, 0)
		c.check(f.Kind != "fork" || f.Depth > 0 && f.Depth <= s.Final, at+"depth", "a fork of depth %d: want 1 to final (%d)", f.Depth, s.Final)
	}
}

func (s Scenario) checkExpect(c *checker, groups map[string]bool) {
	for i, e := range s.Expect {
		at := fmt.Sprintf("expect.%d.", i)
		c.check(e.AtMost != nil || e.AtLeast != nil, at+"what", "an expectation of %q wants at-most or at-least", e.What)
		for _, bound := range []*float64{e.AtMost, e.AtLeast} {
			c.check(bound == nil || !math.IsNaN(*bound) && !math.IsInf(*bound, 0), at+"what", "the bound of %q is no number", e.What)
		}
		c.check(e.AtMost == nil || e.AtLeast == nil || *e.AtLeast <= *e.AtMost, at+"at-least", "%s never holds", e)
		if err := s.measured(e.What, groups); err != nil {
			c.check(false, at+"what", "%v", err)
		}
	}
}

var roleNames = map[string]protocol.Roles{
	"requester": 0, "miner": protocol.RoleMiner, "verifier": protocol.RoleVerifier, "auditor": protocol.RoleAuditor,
	"settler": protocol.RoleSettler, "watcher": protocol.RoleWatcher,
}

// check refuses what is out of bounds in a group whose keys are at a path.
func (g Group) check(c *checker, at string) {
	check := func(ok bool, key, format string, args ...any) {
		c.check(ok, at+key, "group %q: "+format, append([]any{g.Name}, args...)...)
	}
	check(g.Count > 0, "count", "count %d: want at least 1", g.Count)
	check(len(g.Roles) > 0, "roles", "roles are missing: want some of requester, miner, verifier, auditor, settler, watcher")
	for _, r := range g.Roles {
		_, known := roleNames[r]
		check(known, "roles", "role %q: want requester, miner, verifier, auditor, settler or watcher", r)
	}
	for _, name := range slices.Sorted(maps.Keys(g.With)) {
		check(!math.IsNaN(g.With[name]) && !math.IsInf(g.With[name], 0), "with."+name, "%s is no number", name)
	}
	_, err := protocol.ParseAmount(g.Stake)
	check(err == nil, "stake", "stake %q: %v", g.Stake, err)
	price, err := protocol.ParseAmount(g.Price)
	check(err == nil, "price", "price %q: %v", g.Price, err)
	check(err != nil || price > 0 && price <= protocol.MaxPrice, "price", "price %q: want more than 0, at most %s", g.Price, protocol.MaxPrice)
	c.lasts(at+"speed", g.Speed, 1)
	c.lasts(at+"joins", g.Joins, 0)
}

// Registered returns the roles of the group that are registered on chain.
func (g Group) Registered() (r protocol.Roles) {
	for _, name := range g.Roles {
		r |= roleNames[name]
	}
	return r
}

// Is reports whether the group plays a role.
func (g Group) Is(role string) bool { return slices.Contains(g.Roles, role) }
