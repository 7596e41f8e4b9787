package full

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/sim"
)

func address(m *member) common.Address { return common.Address(m.key.Address()) }

// funnel counts how far the tasks came. Assignments that a requester turned away from count where they ended.
func (w *world) funnel() (f sim.Funnel) {
	t := w.tally
	t.mu.Lock()
	defer t.mu.Unlock()
	head, _ := w.client.Head()
	for _, a := range t.assignments {
		f.Committed += count(a.committed)
		f.Certified += count(a.certified)
		f.Audited += count(a.audited)
		f.Accepted += count(a.outcome == protocol.Accepted)
		f.Rejected += count(a.outcome == protocol.Rejected)
		if a.requester != nil && a.committed {
			_, final, ok := w.book.Settled(settlement.RecordKey{Payer: a.requester.ledger, Number: a.key.Number})
			f.Settled += count(ok && final && a.outcome == protocol.Accepted)
		}
	}
	f.Assigned = len(t.byTask)
	for i := range w.tasks {
		task := &w.tasks[i]
		f.Announced += count(!task.announced.IsZero())
		switch {
		case task.announced.IsZero():
		case task.delivery != nil:
			f.Delivered++
		case w.freed(task, head):
			f.Refunded++
		default:
			f.Lost++
		}
	}
	return f
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// freed reports whether no promise of a task without a picture holds money any more: no commit came by its round, or a
// committee rejected what came. Called with the tally's lock held.
func (w *world) freed(task *task, head settlement.Head) bool {
	for digest, promises := range w.tally.byTask {
		if seed, known := w.tally.seeds[digest]; !known || seed != task.seed {
			continue
		}
		for _, a := range promises {
			if a.committed && a.outcome != protocol.Rejected || !a.committed && a.commitBy >= head.Final {
				return false
			}
		}
	}
	return true
}

// earned is what each group got out of it.
func (w *world) earned() ([]sim.Earned, error) {
	groups := map[string]*sim.Earned{}
	var order []string
	for _, m := range w.members {
		g := groups[m.group.Name]
		if g == nil {
			g = &sim.Earned{Group: m.group.Name, Behave: m.group.Behave}
			groups[m.group.Name] = g
			order = append(order, m.group.Name)
		}
		g.Nodes++
		now, _ := w.book.Account(m.ledger)
		if m.ledger != 0 {
			g.Income += int64(now.Credited)
			g.Spent += int64(now.Debited)
		}
		if m.roles != 0 && !m.alien {
			info, err := w.contracts.Node(w.ctx, address(m), 0)
			if err != nil {
				return nil, err
			}
			g.Slashed += int64(parseStake(m.group)) - int64(min(info.Stake, parseStake(m.group)))
		}
		m.mu.Lock()
		g.Work += m.work.attestations + m.work.audits
		m.mu.Unlock()
	}
	w.tally.mu.Lock()
	defer w.tally.mu.Unlock()
	miners := map[protocol.Address]string{}
	for _, m := range w.members {
		miners[m.key.Address()] = m.group.Name
	}
	for _, a := range w.tally.assignments {
		if g := groups[miners[a.miner]]; g != nil {
			g.Work += int64(count(a.committed))
		}
	}
	out := make([]sim.Earned, 0, len(order))
	for _, name := range order {
		out = append(out, *groups[name])
	}
	return out, nil
}

// curves are what took time: pictures, and gossip of each kind.
func (w *world) curves(times []float64) []sim.Curve {
	latency := sim.Curve{Plot: "latency", Name: "pictures", XAxis: "time from announcement to picture (s)", YAxis: "share of pictures"}
	for i, v := range times {
		latency.X, latency.Y = append(latency.X, v), append(latency.Y, float64(i+1)/float64(len(times)))
	}
	delivery := sim.Curve{Plot: "delivery", Name: "delivered", XAxis: "virtual time (s)", YAxis: "pictures"}
	for i, v := range w.arrivals() {
		delivery.X, delivery.Y = append(delivery.X, v), append(delivery.Y, float64(i+1))
	}
	return append([]sim.Curve{latency, delivery}, w.gossipCurves()...)
}

func (w *world) gossipCurves() (curves []sim.Curve) {
	w.gossip.mu.Lock()
	defer w.gossip.mu.Unlock()
	for kind, d := range w.gossip.kinds {
		c := sim.Curve{Plot: "gossip", Name: kind, XAxis: "time from publication (s)", YAxis: "share of deliveries", X: []float64{0}, Y: []float64{0}}
		sum := int64(0)
		for ms, n := range d.counts {
			if sum += n; n > 0 { // a step up: where all links are alike there is one only
				at := float64(ms) / 1000
				c.X, c.Y = append(c.X, at, at), append(c.Y, c.Y[len(c.Y)-1], float64(sum)/float64(d.n))
			}
		}
		curves = append(curves, c)
	}
	slices.SortFunc(curves, func(a, b sim.Curve) int { return cmp.Compare(a.Name, b.Name) })
	return curves
}

// reasons tells why tasks failed and miners were dropped, for people.
func (w *world) reasons() (out []string) {
	for i := range w.tasks {
		if t := &w.tasks[i]; t.delivery == nil && t.failure != nil {
			out = append(out, fmt.Sprintf("task %d: %v", i, t.failure))
		}
	}
	w.tally.mu.Lock()
	defer w.tally.mu.Unlock()
	for reason, n := range w.tally.dropped {
		out = append(out, fmt.Sprintf("%d miners dropped: %s", n, reason))
	}
	slices.Sort(out)
	return out[:min(len(out), 100)]
}
