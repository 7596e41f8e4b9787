package model

import (
	"slices"

	"github.com/limn-network/limn/sim"
)

// countEnded counts a task that needs nothing more: its picture is here, and its record is final.
func (w *world) countEnded(t *task) {
	if t.deliveredAt != 0 && t.settled {
		w.ended++
	}
}

// settledFinal is called when a task's record can no longer be challenged.
func (t *task) settledFinal(w *world) {
	if !t.settled {
		t.settled = true
		w.countEnded(t)
	}
}

// proven counts a node that was proven wrong, by which of its pictures.
func (w *world) proven(n *node, picture int32) {
	if n.provenAt == 0 {
		n.provenAt = max(picture, 1)
	}
}

// result sums up a run.
func (w *world) result() *sim.Result {
	r := &sim.Result{
		Scenario: w.scenario, EventHash: w.eventHash(), Steps: w.steps, Virtual: float64(w.now) / 1e9, Measures: map[string]float64{},
		Last: w.lastLines(),
	}
	w.chain.courts.forfeits.share(w)
	w.funnel(r)
	w.curves(r)
	w.earned(r)
	w.attacks(r)
	w.measures(r)
	return r
}

func (w *world) funnel(r *sim.Result) {
	f := &r.Funnel
	count := func(n *int, is bool) {
		if is {
			*n++
		}
	}
	for _, t := range w.tasks {
		count(&f.Announced, t.asked)
		count(&f.Assigned, t.assigned)
		count(&f.Committed, t.committed)
		count(&f.Delivered, t.delivered)
		count(&f.Certified, t.certified)
		count(&f.Audited, t.audited)
		count(&f.Accepted, t.accepted)
		count(&f.Rejected, t.rejected)
		count(&f.Settled, t.settled)
		if t.asked && !t.delivered {
			free := w.free(t)
			count(&f.Refunded, free)
			count(&f.Lost, !free && w.nodes[t.requester].up)
		}
	}
}

// free reports whether none of a task's money is promised any more, or paid for nothing.
func (w *world) free(t *task) bool {
	_, number := w.chain.ledger.tip()
	for _, v := range t.vouchers {
		dead := v.settle < number || !v.committed && v.commitBy < w.chain.newest
		if !dead && !t.rejected {
			return false
		}
	}
	return true
}

// points bounds the length of a curve.
const points = 200

func (w *world) curves(r *sim.Result) {
	var times []int64
	var arrivals []int64
	for _, t := range w.tasks {
		if t.delivered {
			times = append(times, t.deliveredAt-t.askedAt)
			arrivals = append(arrivals, t.deliveredAt)
		}
	}
	slices.Sort(times)
	slices.Sort(arrivals)
	latency := sim.Curve{Plot: "latency", Name: "pictures", XAxis: "time from announcement to picture (s)", YAxis: "share of pictures"}
	delivery := sim.Curve{Plot: "delivery", Name: "delivered", XAxis: "virtual time (s)", YAxis: "pictures"}
	for i := range min(points, len(times)) {
		at := (i + 1) * len(times) / min(points, len(times))
		latency.X = append(latency.X, float64(times[at-1])/1e9)
		latency.Y = append(latency.Y, float64(at)/float64(len(times)))
		delivery.X = append(delivery.X, float64(arrivals[at-1])/1e9)
		delivery.Y = append(delivery.Y, float64(at))
	}
	r.Curves = append(r.Curves, latency, delivery)
	if n := len(times); n > 0 {
		r.Measures[sim.TimeP50] = float64(times[(n-1)/2]) / 1e9
		r.Measures[sim.TimeP99] = float64(times[(n*99+99)/100-1]) / 1e9
	}
	for g := range w.groups {
		w.detection(r, g)
	}
}

// detection draws how soon the cheats of a group are found out: the share of its cheating miners that were proven wrong,
// or suspended, by the number of pictures that they had committed.
func (w *world) detection(r *sim.Result, g int) {
	var proven, suspended []int32
	var most int32 // pictures of one of them
	cheats := 0
	for _, i := range w.groups[g] {
		n := w.nodes[i]
		if n.bad == 0 {
			continue
		}
		cheats++
		most = max(most, n.made)
		if n.provenAt > 0 {
			proven = append(proven, n.provenAt)
		}
		if n.suspendAt > 0 {
			suspended = append(suspended, n.suspendAt)
		}
	}
	if cheats == 0 {
		return
	}
	name := w.scenario.Nodes[g].Name
	for _, line := range []struct {
		what string
		at   []int32
	}{{"proven", proven}, {"suspended", suspended}} {
		slices.Sort(line.at)
		r.Measures[name+"/"+line.what] = float64(len(line.at)) / float64(cheats)
		r.Curves = append(r.Curves, found(name+" "+line.what, line.at, cheats, most))
		if m := (cheats - 1) / 2; m < len(line.at) {
			r.Measures[name+"/"+line.what+"-median"] = float64(line.at[m])
		}
	}
}

// found draws which share of the cheats was found out by how many of its pictures: steps from the first picture to the
// last that any of them made.
func found(name string, at []int32, cheats int, most int32) sim.Curve {
	c := sim.Curve{Plot: "detection", Name: name, XAxis: "pictures made", YAxis: "share of cheating miners", X: []float64{0}, Y: []float64{0}}
	n := min(points, len(at))
	for i := range n {
		last := (i + 1) * len(at) / n
		x, y := float64(at[last-1]), float64(last)/float64(cheats)
		c.X, c.Y = append(c.X, x, x), append(c.Y, c.Y[len(c.Y)-1], y)
	}
	c.X, c.Y = append(c.X, max(float64(most), c.X[len(c.X)-1])), append(c.Y, c.Y[len(c.Y)-1])
	return c
}

func (w *world) earned(r *sim.Result) {
	tree, _ := w.chain.ledger.tip()
	for g, members := range w.groups {
		spec := w.scenario.Nodes[g]
		e := sim.Earned{Group: spec.Name, Behave: spec.Behave, Nodes: len(members)}
		for _, i := range members {
			n := w.nodes[i]
			e.Work += n.work
			if tree != nil {
				a := tree.Get(n.account)
				e.Income += int64(a.Credited)
				e.Spent += int64(a.Debited)
			}
			e.Income += int64(w.chain.courts.forfeits.income[i])
			e.Slashed += int64(w.lost(n))
		}
		r.Earned = append(r.Earned, e)
		lost := 0
		for _, i := range members {
			if w.nodes[i].slashed {
				lost++
			}
		}
		if spec.Behave != "honest" {
			r.Measures[spec.Name+"/slashed"] = share(lost, len(members))
		}
	}
}

func (w *world) measures(r *sim.Result) {
	m, f := r.Measures, r.Funnel
	bad, decided := 0, 0
	for _, t := range w.tasks {
		if t.accepted && t.bad {
			bad++
		}
		if t.accepted || t.rejected {
			decided++
		}
	}
	m[sim.BadAccepted] = float64(bad)
	m[sim.HonestSlashed] = float64(w.honestSlashed)
	m[sim.Delivered] = share(f.Delivered, f.Announced)
	m[sim.HonestTasks], m[sim.HonestDelivered] = w.delivered()
	m[sim.Settled] = share(f.Settled, decided)
	m[sim.Lost] = float64(f.Lost)
	m[sim.ExtraWork] = float64(w.spent.scoring+w.spent.auditing) / float64(max(w.spent.making, 1))
	m[sim.Conserved] = 1
	if w.unbalanced {
		m[sim.Conserved] = 0
	}
	w.ofMiners(m)
	if p99, any := w.links.p99(); any {
		m[sim.GossipP99] = p99
	}
	m["certified"] = share(f.Certified, f.Committed)
	m["disputes"] = float64(w.disputes)
	m["forged"] = float64(w.forged)
	m["splits"] = float64(w.splits)
	m["epochs"] = float64(len(w.chain.ledger.epochs))
}

// ofMiners measures what miners made, and when those who cheat were found out.
func (w *world) ofMiners(m map[string]float64) {
	var proven, suspended []int32
	cheats, suspendedHonest := 0, 0
	all, made, paid, wrong := 0, 0, 0, 0
	for _, n := range w.nodes {
		all, wrong = all+int(n.made), wrong+int(n.bad)
		if n.honest {
			made += int(n.made)
			paid += int(n.paid)
			if n.suspendAt > 0 {
				suspendedHonest++
			}
		}
		if n.bad == 0 {
			continue
		}
		cheats++
		if n.provenAt > 0 {
			proven = append(proven, n.provenAt)
		}
		if n.suspendAt > 0 {
			suspended = append(suspended, n.suspendAt)
		}
	}
	for name, at := range map[string][]int32{sim.ProvenMedian: proven, sim.SuspendedMedian: suspended} {
		slices.Sort(at)
		if i := (cheats - 1) / 2; cheats > 0 && i < len(at) {
			m[name] = float64(at[i])
		}
	}
	m[sim.HonestSuspended] = float64(suspendedHonest)
	m["bad-made"] = share(wrong, all)
	m["unpaid"] = float64(made - paid)
}

// delivered counts the tasks of honest requesters, and says which share of them came.
func (w *world) delivered() (tasks, came float64) {
	asked, delivered := 0, 0
	for _, t := range w.tasks {
		if t.asked && w.nodes[t.requester].honest {
			asked++
			if t.delivered {
				delivered++
			}
		}
	}
	return float64(asked), share(delivered, asked)
}

func share(part, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(part) / float64(of)
}
