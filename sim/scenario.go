package sim

import (
	"bytes"
	"errors"
	"fmt"
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
		return fmt.Errorf("%w (want a number with a unit, such as \"50ms\" or \"2h\")", err)
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
	maxScenario = 1 << 20 // bytes
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
	d := toml.NewDecoder(bytes.NewReader(text)).DisallowUnknownFields()
	if err := d.Decode(&s); err != nil {
		var strict *toml.StrictMissingError
		if errors.As(err, &strict) {
			return Scenario{}, fmt.Errorf("%w: unknown keys:\n%s", ErrScenario, strict.String())
		}
		var at *toml.DecodeError
		if errors.As(err, &at) {
			row, column := at.Position()
			return Scenario{}, fmt.Errorf("%w: line %d, column %d: %w", ErrScenario, row, column, at)
		}
		return Scenario{}, fmt.Errorf("%w: %w", ErrScenario, err)
	}
	for i := range s.Nodes {
		s.Nodes[i].fill()
	}
	if err := s.Validate(); err != nil {
		return Scenario{}, err
	}
	return s, nil
}

// fill sets what a group left out.
func (g *Group) fill() {
	set := func(field *string, value string) {
		if *field == "" {
			*field = value
		}
	}
	set(&g.Behave, "honest")
	set(&g.Stake, "150")
	set(&g.Price, "0.02")
	if g.Count == 0 {
		g.Count = 1
	}
	if g.Speed == 0 {
		g.Speed = Duration(time.Second)
	}
}

var scenarioName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`)

// checker gathers what is out of bounds.
type checker struct{ faults []error }

func (c *checker) check(ok bool, format string, args ...any) {
	if !ok {
		c.faults = append(c.faults, fmt.Errorf("%w: "+format, append([]any{ErrScenario}, args...)...))
	}
}

// Validate names everything that is out of bounds.
func (s Scenario) Validate() error {
	var c checker
	c.check(scenarioName.MatchString(s.Name), "name %q: want a-z, 0-9 and hyphens", s.Name)
	c.check(s.Engine == ModelEngine || s.Engine == FullEngine, "engine %q: want %q or %q", s.Engine, ModelEngine, FullEngine)
	c.check(s.Tasks >= 0 && s.Tasks <= maxTasks, "tasks %d: want 0 to %d", s.Tasks, maxTasks)
	c.check(s.Rate > 0, "rate %g must be positive", s.Rate)
	c.check(s.Period > 0 && s.Epoch > 0 && s.Limit > 0, "period, epoch and limit must be positive")
	c.check(s.Final >= 0 && s.Final <= 128, "final %d: want 0 to 128 blocks", s.Final)
	c.check(s.Tier == "exact" || s.Tier == "statistical", "tier %q: want \"exact\" or \"statistical\"", s.Tier)
	c.check(s.Links.Latency >= 0 && s.Links.Spread >= 0 && s.Links.Bandwidth >= 0, "links: nothing may be negative")
	c.check(s.Links.Loss >= 0 && s.Links.Loss < 1, "links: loss %g: want 0 to below 1", s.Links.Loss)
	groups := s.checkNodes(&c)
	s.checkFaults(&c, groups)
	for i, e := range s.Expect {
		c.check(e.What != "" && (e.AtMost != nil || e.AtLeast != nil), "expect %d: want a measure with at-most or at-least", i+1)
	}
	return errors.Join(c.faults...)
}

// checkNodes returns the names of the groups.
func (s Scenario) checkNodes(c *checker) map[string]bool {
	nodes, groups := 0, map[string]bool{}
	for i, g := range s.Nodes {
		nodes += g.Count
		c.check(scenarioName.MatchString(g.Name) && !groups[g.Name], "nodes %d: name %q must be of a-z, 0-9, hyphens and its own", i+1, g.Name)
		groups[g.Name] = true
		g.check(c)
	}
	c.check(nodes > 0 && nodes <= maxNodes, "%d nodes: want 1 to %d", nodes, maxNodes)
	return groups
}

func (s Scenario) checkFaults(c *checker, groups map[string]bool) {
	for i, f := range s.Faults {
		c.check(slices.Contains(FaultKinds[:], f.Kind), "fault %d: kind %q: want one of %s", i+1, f.Kind, strings.Join(FaultKinds[:], ", "))
		c.check(f.Nodes == "" || groups[f.Nodes], "fault %d: there is no group %q", i+1, f.Nodes)
		c.check(f.Share >= 0 && f.Share <= 1, "fault %d: share %g: want 0 to 1", i+1, f.Share)
		c.check(f.At >= 0 && f.For >= 0 && f.Every >= 0, "fault %d: no time may be negative", i+1)
		c.check(f.Kind != "fork" || f.Depth > 0 && f.Depth <= s.Final, "fault %d: a fork of depth %d: want 1 to final (%d)", i+1, f.Depth, s.Final)
	}
}

var roleNames = map[string]protocol.Roles{
	"requester": 0, "miner": protocol.RoleMiner, "verifier": protocol.RoleVerifier, "auditor": protocol.RoleAuditor,
	"settler": protocol.RoleSettler, "watcher": protocol.RoleWatcher,
}

func (g Group) check(c *checker) {
	check := func(ok bool, format string, args ...any) {
		c.check(ok, "group %q: "+format, append([]any{g.Name}, args...)...)
	}
	check(g.Count > 0, "count %d must be positive", g.Count)
	check(len(g.Roles) > 0, "roles are missing")
	for _, r := range g.Roles {
		_, known := roleNames[r]
		check(known, "role %q: want requester, miner, verifier, auditor, settler or watcher", r)
	}
	_, err := protocol.ParseAmount(g.Stake)
	check(err == nil, "stake %q: %v", g.Stake, err)
	price, err := protocol.ParseAmount(g.Price)
	check(err == nil && price > 0 && price <= protocol.MaxPrice, "price %q: want a positive number of tokens (%v)", g.Price, err)
	check(g.Speed > 0 && g.Joins >= 0, "speed must be positive and joins not negative")
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
