// Package report draws the result of a simulation as one page of HTML that needs nothing else: no script, no font, no
// picture from elsewhere. The plots are drawn here instead of by a plotting library since those draw pictures with
// fonts and sizes of their own, while lines of SVG take the page's colours, by day and by night.
package report

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/sim"
)

//go:embed page.html
var pageText string

//go:embed page.css
var style string

// page is what the template shows.
type page struct {
	*sim.Result
	Style    template.CSS
	Plots    []plot
	Cards    []card
	Stages   []stage
	Claims   []claim
	Groups   []group
	Assaults []assault
	Others   []measure
	Text     string // the scenario as TOML
	Command  string
}

// card is one figure that everybody wants to see first.
type card struct {
	Title, Value, Note string
	Bad                bool
}

// stage is a bar of the funnel.
type stage struct {
	Name  string
	Count int
	Share float64 // of the announced tasks, in percent
	Bad   bool
}

// group is a line of the table of earnings.
type group struct {
	sim.Earned
	Each   string // net of one node
	Width  float64
	Loss   bool
	Income string
	Spent  string
	Lost   string
}

// claim is a line of what must hold.
type claim struct {
	Text, About, Value string
	Holds              bool
}

// assault is a line of the table of attacks.
type assault struct {
	sim.Attack
	Gained, Lost string
}

type measure struct{ Name, About, Value string }

// Write writes the page of a result. command is what repeats the run, for people to copy.
func Write(w io.Writer, r *sim.Result, command string) error {
	t, err := template.New("page").Funcs(template.FuncMap{"seconds": seconds, "number": number}).Parse(pageText)
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	text, err := toml.Marshal(r.Scenario)
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	p := page{
		Result: r, Style: template.CSS(style), Plots: plots(r.Curves), Cards: cards(r), Stages: funnel(r.Funnel),
		Claims: claims(r), Groups: groups(r.Earned), Assaults: assaults(r.Attacks), Others: measures(r.Measures), Text: string(text),
		Command: command,
	}
	if err := t.Execute(w, p); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return nil
}

// cards picks the figures that decide whether the network kept its promise.
func cards(r *sim.Result) []card {
	var out []card
	add := func(title, name string, show func(float64) string, note string, bad func(float64) bool) {
		if v, ok := r.Measures[name]; ok {
			out = append(out, card{title, show(v), note, bad(v)})
		}
	}
	positive := func(v float64) bool { return v > 0 }
	never := func(float64) bool { return false }
	add("Delivered", sim.Delivered, percent, "of the announced tasks", never)
	add("Time to picture", sim.TimeP50, seconds, "median, from announcement", never)
	add("Slowest hundredth", sim.TimeP99, seconds, "99th percentile", never)
	add("Bad pictures accepted", sim.BadAccepted, number, "certified, not what was asked for", positive)
	add("Honest nodes slashed", sim.HonestSlashed, number, "lost stake without fault", positive)
	add("Tasks lost", sim.Lost, number, "neither picture nor money back", positive)
	add("Extra work", sim.ExtraWork, percent, "scoring and audits over generation", never)
	add("Gossip", sim.GossipP99, seconds, "99th percentile to a receiver", never)
	return out
}

func funnel(f sim.Funnel) []stage {
	all := []stage{
		{Name: "announced", Count: f.Announced}, {Name: "assigned", Count: f.Assigned}, {Name: "committed", Count: f.Committed},
		{Name: "delivered", Count: f.Delivered}, {Name: "certified", Count: f.Certified}, {Name: "audited", Count: f.Audited},
		{Name: "accepted", Count: f.Accepted}, {Name: "settled", Count: f.Settled}, {Name: "rejected", Count: f.Rejected, Bad: true},
		{Name: "money free again", Count: f.Refunded}, {Name: "lost", Count: f.Lost, Bad: true},
	}
	most := 1
	for _, s := range all {
		most = max(most, s.Count)
	}
	for i := range all {
		all[i].Share = 100 * float64(all[i].Count) / float64(most)
	}
	return all
}

func claims(r *sim.Result) (out []claim) {
	if r.Stopped {
		return nil // nothing is judged before the end
	}
	for _, e := range r.Scenario.Expect {
		c := claim{Text: e.String(), Value: "–"}
		if v, known := r.Measures[e.What]; known {
			c.Holds, c.Value = e.Holds(v), number(v)
		}
		m, _ := sim.MeasureOf(e.What)
		c.About = m.About
		out = append(out, c)
	}
	return out
}

// groups draws gains against the largest gain, and losses against the largest loss: next to a stake that is lost, no
// income would be seen.
func groups(earned []sim.Earned) []group {
	net := func(e sim.Earned) float64 {
		return float64(e.Income-e.Spent-e.Slashed) / float64(max(1, e.Nodes))
	}
	most, least := 1.0, -1.0
	for _, e := range earned {
		most, least = max(most, net(e)), min(least, net(e))
	}
	out := make([]group, 0, len(earned))
	for _, e := range earned {
		v := net(e)
		g := group{
			Earned: e, Each: tokens(int64(v)), Width: 100 * v / most,
			Income: tokens(e.Income), Spent: tokens(e.Spent), Lost: tokens(e.Slashed),
		}
		if v < 0 {
			g.Width, g.Loss = 100*v/least, true
		}
		out = append(out, g)
	}
	return out
}

func assaults(attacks []sim.Attack) (out []assault) {
	for _, a := range attacks {
		out = append(out, assault{a, tokens(a.Gain), tokens(a.Cost)})
	}
	return out
}

func measures(all map[string]float64) []measure {
	var out []measure
	for name, v := range all {
		m, _ := sim.MeasureOf(name)
		out = append(out, measure{name, m.About, number(v)})
	}
	slices.SortFunc(out, func(a, b measure) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// tokens writes gwei as tokens with a sign, to a tenth of a thousandth; the table's note names the unit.
func tokens(gwei int64) string {
	if gwei < 0 {
		return "−" + tokens(-gwei)
	}
	v := float64(gwei) / float64(protocol.Token)
	if v != 0 && v < 0.0001 {
		return "< 0.0001"
	}
	return strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(v, 'f', 4, 64), "0"), ".")
}

func percent(v float64) string { return number(100*v) + " %" }

func seconds(v float64) string {
	switch {
	case math.IsNaN(v) || math.IsInf(v, 0):
		return "never"
	case v < 1:
		return number(1000*v) + " ms"
	case v < 120:
		return number(v) + " s"
	}
	return time.Duration(v * float64(time.Second)).Round(time.Second).String()
}

// number writes four digits, and large numbers in full with thin spaces.
func number(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "–"
	}
	if math.Abs(v) < 10_000 {
		return strconv.FormatFloat(v, 'g', 4, 64)
	}
	digits := strconv.FormatFloat(math.Round(v), 'f', -1, 64)
	for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
		digits = digits[:i] + "\u202f" + digits[i:]
	}
	return digits
}
