// Package attacks plays every attack scenario many times and writes what was caught, what was missed, and what it cost
// the attacker, as a page of Markdown.
package attacks

import (
	"context"
	"fmt"
	"io"
	"math"
	"sort"
	"strings"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/sim"
)

// Engine plays a scenario.
type Engine func(context.Context, sim.Scenario, sim.Options) (*sim.Result, error)

// Outcome is how one attack fared over all seeds.
type Outcome struct {
	Scenario  sim.Scenario
	Seeds     int
	Tasks     int // of honest requesters, over all seeds
	Delivered int // of them
	Groups    []sim.Attack
	Lost      int // tasks of honest requesters that neither came nor had their money freed
	Slashed   float64
	Failed    []string // expectations that did not hold, with their seed
	Wall      time.Duration
}

// Play runs a scenario under seeds 1 to n and sums up.
func Play(ctx context.Context, engine Engine, s sim.Scenario, n int, progress func(done int)) (Outcome, error) {
	o := Outcome{Scenario: s, Seeds: n}
	start := time.Now()
	groups := map[string]*sim.Attack{}
	for seed := range uint64(n) {
		r, err := engine(ctx, s, sim.Options{Seed: seed + 1})
		if err != nil {
			return o, fmt.Errorf("%s, seed %d: %w", s.Name, seed+1, err)
		}
		r.Judge()
		for _, f := range r.Failed {
			o.Failed = append(o.Failed, fmt.Sprintf("seed %d: %s", seed+1, f))
		}
		asked := r.Measures[sim.HonestTasks]
		o.Tasks += int(asked)
		o.Delivered += int(math.Round(asked * r.Measures[sim.HonestDelivered]))
		o.Lost += r.Funnel.Lost
		o.Slashed += r.Measures[sim.HonestSlashed]
		for _, a := range r.Attacks {
			sum := groups[a.Group]
			if sum == nil {
				sum = &sim.Attack{Group: a.Group, Behave: a.Behave}
				groups[a.Group] = sum
			}
			add(sum, a)
		}
		progress(int(seed) + 1)
	}
	for _, a := range groups {
		o.Groups = append(o.Groups, *a)
	}
	sort.Slice(o.Groups, func(i, j int) bool { return o.Groups[i].Group < o.Groups[j].Group })
	o.Wall = time.Since(start)
	return o, nil
}

func add(sum *sim.Attack, a sim.Attack) {
	sum.Attempts += a.Attempts
	sum.Caught += a.Caught
	sum.Missed += a.Missed
	sum.Stopped += a.Stopped
	sum.Nodes += a.Nodes
	sum.Gain += a.Gain
	sum.Cost += a.Cost
}

// Write writes the page. command repeats one scenario; %s is its name.
func Write(w io.Writer, outcomes []Outcome, command string) error {
	var b strings.Builder
	b.WriteString(`# What attackers get

Written by ` + "`make attacks`" + `: every attack in the box, played many times by the model engine of the simulator, which steps the
protocol's own machines. An act is one dishonest picture, statement, voucher or message; it is caught when it was refused,
rejected, ignored or proven, missed when it had the effect it was meant to have. What is left undone is an act, too: an order that a
miner took and dropped, a draw in which a member is silent, a picture that its miner gives to nobody. It is caught where others
made up for it, missed where the picture never came, the case came to no end, or the miner was paid. Behind each share stands
its 95 % confidence interval (Wilson). Nodes are stopped when they were slashed, lost their security or were suspended at the end
of a run. Gain is all that a node of the group was paid, honest work included, cost the stake or security that it lost, both on
average, in LIMN; a picture costs 0.02. Delivered are tasks of honest requesters; lost is what neither came nor had its money freed.

A cheat that no score shows is caught by chance: most of its pictures pass until an audit proves one, and then the stake is
gone. The simulator takes all of it at the first proof, 150 LIMN, and the node is out; the contracts take half of it for each
proof, unless governance sets another part. A payer that signs two vouchers with one number loses its security, 20 prices; out
of it come the shares of miners whose certified work nobody pays otherwise, and a picture is missed only where that is not
enough.

| attack | acts | caught | missed | nodes stopped | gain | cost | honest slashed | delivered | lost |
|---|---|---|---|---|---|---|---|---|---|
`)
	for _, o := range outcomes {
		for _, g := range o.Groups {
			fmt.Fprintf(&b, "| [%s](#%s): %s | %d | %s | %s | %d of %d | %s | %s | %g | %.2f %% | %d |\n", o.Scenario.Name, o.Scenario.Name, g.Group, g.Attempts,
				share(g.Caught, g.Attempts), share(g.Missed, g.Attempts), g.Stopped, g.Nodes, each(g.Gain, g.Nodes), each(g.Cost, g.Nodes), o.Slashed, 100*float64(o.Delivered)/float64(max(1, o.Tasks)), o.Lost)
		}
	}
	for _, o := range outcomes {
		describe(&b, o, command)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func describe(b *strings.Builder, o Outcome, command string) {
	s := o.Scenario
	fmt.Fprintf(b, "\n## %s\n%s\n\n", s.Name, s.About)
	var who []string
	for _, g := range s.Nodes {
		text := fmt.Sprintf("%d %s (%s, %s)", g.Count, g.Name, strings.Join(g.Roles, " and "), g.Behave)
		who = append(who, text)
	}
	fmt.Fprintf(b, "Setting: %s; %d tasks, %d runs (seeds 1 to %d), tier %s.\n", strings.Join(who, ", "), s.Tasks, o.Seeds, o.Seeds, s.Tier)
	for _, f := range s.Faults {
		fmt.Fprintf(b, "Fault: %s of %s.\n", f.Kind, orAll(f.Nodes))
	}
	if len(o.Failed) > 0 {
		fmt.Fprintf(b, "\n**Does not hold**: %s\n", strings.Join(o.Failed, "; "))
	}
	fmt.Fprintf(b, "\n```\n"+command+"\n```\n", s.Name)
}

func orAll(group string) string {
	if group == "" {
		return "all nodes"
	}
	return group
}

// share writes a share with its interval.
func share(k, n int) string {
	if n == 0 {
		return "–"
	}
	low, high := Wilson(k, n)
	return fmt.Sprintf("%.2f %% (%.2f to %.2f)", 100*float64(k)/float64(n), 100*low, 100*high)
}

// Wilson returns the 95 % confidence interval of a share of k in n (Wilson 1927): unlike the normal approximation it
// holds for shares near 0 and 1, which is where an attack's belong.
func Wilson(k, n int) (low, high float64) {
	const z = 1.959964
	p, m := float64(k)/float64(n), float64(n)
	centre := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return max(0, centre-half), min(1, centre+half)
}

func each(gwei int64, nodes int) string {
	if nodes == 0 {
		return "–"
	}
	return fmt.Sprintf("%.3f", float64(gwei)/float64(nodes)/float64(protocol.Token))
}
