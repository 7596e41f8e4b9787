package sim

import (
	"fmt"
	"slices"
	"strings"
)

// The measures that both engines report, and those of one that others speak of by name.
const (
	BadAccepted     = "bad-accepted"
	HonestSlashed   = "honest-slashed"
	HonestSuspended = "honest-suspended"
	Delivered       = "delivered"
	HonestTasks     = "honest-tasks"
	HonestDelivered = "honest-delivered"
	Settled         = "settled"
	Lost            = "lost"
	TimeP50         = "time-p50"
	TimeP99         = "time-p99"
	GossipP99       = "gossip-p99"
	ExtraWork       = "extra-work"
	Conserved       = "conserved"
	ProvenMedian    = "proven-median"
	SuspendedMedian = "suspended-median"
)

// Measure is a figure of a result that a scenario may expect something of.
type Measure struct {
	Name   string `json:"name"` // "<group>/" before it: each group has its own
	About  string `json:"about"`
	Engine string `json:"engine,omitempty"` // which engine reports it; empty: both
}

// ofGroup begins the names of measures that each group has.
const ofGroup = "<group>/"

// Measures lists what results hold. One that nothing happened for, such as the median of nobody, is left out of a result.
func Measures() []Measure {
	return []Measure{
		{Delivered, "share of the announced tasks whose picture came and is what its miner committed to", ""},
		{Settled, "share of the decided tasks whose record lies in a final epoch", ""},
		{Lost, "tasks that neither came nor had their money freed", ""},
		{BadAccepted, "pictures that are not what was asked for and were accepted all the same", ""},
		{HonestSlashed, "honest nodes that lost stake", ""},
		{Conserved, "1 when credits, fees and balances sum to the deposits, else 0", ""},
		{TimeP50, "s from announcement to picture, median", ""},
		{TimeP99, "s from announcement to picture, 99th percentile", ""},
		{GossipP99, "s from publication to a receiver, 99th percentile", ""},

		{"certified", "share of the committed pictures that were certified", ModelEngine},
		{HonestTasks, "tasks announced by honest requesters", ModelEngine},
		{HonestDelivered, "share of them whose picture came", ModelEngine},
		{HonestSuspended, "honest miners whose e-value reached 1e6", ModelEngine},
		{ExtraWork, "scoring and audits over generation, in time of computing", ModelEngine},
		{ProvenMedian, "pictures that a cheating miner makes until it is proven wrong, median", ModelEngine},
		{SuspendedMedian, "pictures that a cheating miner makes until it is suspended, median", ModelEngine},
		{"bad-made", "share of the committed pictures that are not what was asked for", ModelEngine},
		{"unpaid", "pictures that honest miners made and nobody paid", ModelEngine},
		{"disputes", "disputes brought before the referee", ModelEngine},
		{"forged", "signatures that somebody tried to forge", ModelEngine},
		{"splits", "cases in which nodes came to different ends for a while", ModelEngine},
		{"epochs", "epochs posted", ModelEngine},
		{ofGroup + "slashed", "share of a group's nodes that lost stake, of a group that is not honest", ModelEngine},
		{ofGroup + "proven", "share of a group's cheating miners that were proven wrong", ModelEngine},
		{ofGroup + "proven-median", "pictures until then, median", ModelEngine},
		{ofGroup + "suspended", "share of a group's cheating miners that were suspended", ModelEngine},
		{ofGroup + "suspended-median", "pictures until then, median", ModelEngine},

		{"gossip-p50", "s from publication to a receiver, median", FullEngine},
		{"gossip-reach", "deliveries over receivers that were on, of honest nodes' messages", FullEngine},
		{"messages", "delivered to receivers", FullEngine},
		{"memory-per-node", "bytes of heap and stacks", FullEngine},
		{"goroutines-per-node", "goroutines", FullEngine},
		{"memory-peak", "bytes, the most that the process has held", FullEngine},
		{"cpu", "s of all cores, from the first task to the last", FullEngine},
		{"cpu-compute", "s of it: pictures and scores", FullEngine},
		{"cpu-per-message", "s of the rest, by messages delivered", FullEngine},
	}
}

// MeasureOf returns the description of a result's measure; false for a name that no engine reports.
func MeasureOf(name string) (Measure, bool) {
	if i := strings.IndexByte(name, '/'); i >= 0 {
		name = ofGroup + name[i+1:]
	}
	all := Measures()
	if i := slices.IndexFunc(all, func(m Measure) bool { return m.Name == name }); i >= 0 {
		return all[i], true
	}
	return Measure{}, false
}

// measured says why nothing can be expected of a measure.
func (s Scenario) measured(name string, groups map[string]bool) error {
	m, known := MeasureOf(name)
	if known && (m.Engine == "" || m.Engine == s.Engine) {
		if group, _, owned := strings.Cut(name, "/"); owned && !groups[group] {
			return fmt.Errorf("measure %q: there is no group %q", name, group)
		}
		return nil
	}
	var have []string
	for _, m := range Measures() {
		if m.Engine == "" || m.Engine == s.Engine {
			have = append(have, m.Name)
		}
	}
	return fmt.Errorf("the %s engine does not measure %q: want one of %s", s.Engine, name, strings.Join(have, ", "))
}
