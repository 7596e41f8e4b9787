package model

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement/ledger"
	"github.com/limn-network/limn/sim"
)

// Run plays a scenario. The error says why it could not be played, or which invariant broke; what happened until then
// is in the result all the same.
func Run(ctx context.Context, s sim.Scenario, o sim.Options) (*sim.Result, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	w, err := newWorld(s, o)
	if err != nil {
		return nil, err
	}
	begin := time.Now()
	w.open()
	w.run(func() bool {
		if o.Progress != nil && w.events&(1<<14-1) == 0 {
			o.Progress(sim.Progress{Stage: "playing", Done: w.ended, Of: len(w.tasks), Virtual: time.Duration(w.now), Events: w.events})
		}
		return ctx.Err() != nil
	})
	r := w.result()
	r.Wall = time.Since(begin).Seconds()
	r.Seed = o.Seed
	r.Broken, r.Stopped = w.violation, ctx.Err() != nil
	r.Judge()
	switch {
	case w.violation != "":
		return r, fmt.Errorf("%w: scenario %s, seed %d, event %d: %s", ErrInvariant, s.Name, o.Seed, w.violatedAt, w.violation)
	case ctx.Err() != nil:
		return r, ctx.Err()
	}
	return r, nil
}

// newWorld sets up a scenario's network; nothing has happened in it yet.
func newWorld(s sim.Scenario, o sim.Options) (*world, error) {
	seed := mix(o.Seed, 0x11a0)
	library, err := recorded()
	if err != nil {
		return nil, err
	}
	domain := protocol.Domain{ChainID: 1337, Escrow: protocol.Address{19: 1}}
	w := &world{
		scenario: s, seed: seed, library: library, split: ledger.DefaultSplit(), period: int64(s.Period),
		dice: chance{mix(seed, 0xd1ce)}, log: newLog(), files: map[protocol.Hash]*file{},
		draws: map[uint64][]*file{}, audits: map[uint64][]*file{}, parts: map[string]any{}, checkEvery: 1,
		requests: roles.DefaultRequesterConfig(time.Duration(s.Period)), mining: roles.DefaultMinerConfig(),
		auditing: roles.DefaultAuditorConfig(), waveWait: max(8*time.Second, 2*time.Duration(s.Period)),
	}
	if s.Tasks > fullyChecked {
		w.checkEvery = int64(s.Tasks / fullyChecked)
	}
	w.scheme = newIdeal(domain, mix(seed, 0x5ec2e7))
	w.domain = domain.Simulated(w.scheme)
	w.chain = newChain(w, s.Final)
	w.vigil = vigil{ref: library.reference, miners: map[uint32]*watched{}}
	if err := w.settleNodes(o.Behaviours); err != nil {
		return nil, err
	}
	if len(w.lacks) > 0 {
		return nil, fmt.Errorf("%w: no scores of %v are recorded", sim.ErrScenario, w.lacks)
	}
	w.links = newLinks(s.Links, len(w.nodes))
	return w, nil
}

// fullyChecked is how many certificates of a run are verified in full, path by path; of longer runs a sample.
const fullyChecked = 20_000

// ErrInvariant is wrapped by the error of a run in which something happened that never may.
var ErrInvariant = fmt.Errorf("invariant broken")

// settleNodes makes the nodes of all groups.
func (w *world) settleNodes(others map[string]sim.Behaviour) error {
	askers := 0
	for _, g := range w.scenario.Nodes {
		if g.Is("requester") {
			askers += g.Count
		}
	}
	for gi := range w.scenario.Nodes {
		g := &w.scenario.Nodes[gi]
		behaviour, err := behaviourOf(w.scenario, gi, others)
		if err != nil {
			return err
		}
		price, err := protocol.ParseAmount(g.Price)
		if err != nil {
			return err
		}
		stake, err := protocol.ParseAmount(g.Stake)
		if err != nil {
			return err
		}
		var members []int32
		for range g.Count {
			i := int32(len(w.nodes))
			n := &node{
				index: i, addr: address(w.seed, i), group: int32(gi), spec: g, roles: g.Registered(), requests: g.Is("requester"),
				settles: g.Is("settler"), account: ledger.FirstOwned + uint32(i), price: price, stake: stake, eclip: -1,
				speed: lognormal(int64(g.Speed), 13_000, mix(w.seed, 0x59eed, uint64(i))), honest: behaviour == nil,
				lag: below(mix(w.seed, 0x1a6, uint64(i)), int64(w.scenario.Links.Latency)+1),
			}
			w.nodes = append(w.nodes, n)
			members = append(members, i)
			n.handleOf(w)
			if behaviour != nil {
				n.actor = behaviour.Play(n.handle)
			}
			w.enlist(n, askers)
		}
		w.groups = append(w.groups, members)
	}
	w.publisher = ledger.FirstOwned + uint32(len(w.nodes))
	return nil
}

// enlist notes what a node is there for.
func (w *world) enlist(n *node, askers int) {
	if n.requests {
		n.book = newBook()
		w.askers = append(w.askers, n.index)
		n.deposit = n.price * protocol.Amount(60+4*w.scenario.Tasks/askers)
		n.security = n.price * protocol.Amount(w.mining.SecurityFactor)
	}
	if n.roles.Has(protocol.RoleMiner) {
		w.miners = append(w.miners, n.index)
	}
	if n.settles {
		w.settlers = append(w.settlers, n.index)
	}
}

// open begins: who is there from the beginning is registered in the first block, which is final.
func (w *world) open() {
	for _, n := range w.nodes {
		if n.spec.Joins > 0 {
			w.queue.push(int64(n.spec.Joins), event{kind: evFault, node: -1, num: faultStart | int64(n.index)<<8})
			n.downs = []gap{{0, 1<<63 - 1}}
			continue
		}
		n.up = true
		n.life = 1
		if n.roles != 0 {
			n.registered, n.stakeFinal = true, n.stake
			w.chain.stakes.register(n, uint64(n.stake))
		}
	}
	w.chain.trees[0] = w.chain.stakes.snapshot()
	count := w.scenario.Tasks
	if len(w.askers) == 0 {
		count = 0 // nobody asks
	}
	w.tasks = make([]*task, count)
	backing := make([]task, count)
	for i := range w.tasks {
		w.tasks[i] = &backing[i]
		*w.tasks[i] = task{id: int32(i), class: uint8(below(mix(w.seed, 0xc1a5, uint64(i)), w.library.classes()))}
		w.tasks[i].requester = w.askers[below(mix(w.seed, 0xa5c, uint64(i)), int64(len(w.askers)))]
	}
	w.queue.push(w.period, event{kind: evBlock, node: -1})
	w.queue.push(int64(w.scenario.Epoch), event{kind: evEpoch, node: -1})
	w.scheduleFaults()
	if len(w.tasks) > 0 {
		w.scheduleTask(0)
	}
	for _, n := range w.nodes {
		if n.actor != nil {
			n.actor.Wake(n.handle, Begin)
		}
	}
}

// Begin is the token of the first Wake of every actor, before anything happens.
const Begin = -1

// enter registers a node that joins later: it counts once its block is final, and is drawn from the next boundary on.
func (w *world) enter(n *node) {
	if n.roles == 0 || n.registered {
		return
	}
	w.chain.send(&tx{name: "register", apply: func(uint64) bool { n.registered = true; return true },
		revert: func() { n.registered = false },
		settle: func(uint64) {
			n.stakeFinal = n.stake
			w.chain.stakes.register(n, uint64(n.stake))
		}})
}

// behaviourOf finds how the nodes of a group behave, the caller's own behaviours before those in the box; nil: honestly.
func behaviourOf(s sim.Scenario, group int, others map[string]sim.Behaviour) (Behaviour, error) {
	g, key := s.Nodes[group], fmt.Sprintf("nodes.%d.behave", group)
	if b, ok := others[g.Behave]; ok && g.Behave != "honest" {
		if playable, ok := b.(Behaviour); ok {
			return playable, nil
		}
		return nil, s.Refuse(key, "group %q: the model engine cannot play the behaviour %q", g.Name, g.Behave)
	}
	all := Behaviours()
	i := slices.IndexFunc(all, func(b Described) bool { return b.Name == g.Behave })
	if i < 0 {
		names := slices.Collect(maps.Keys(others))
		for _, b := range all {
			names = append(names, b.Name)
		}
		slices.Sort(names)
		return nil, s.Refuse(key, "group %q: the model engine has no behaviour %q: want one of %s", g.Name, g.Behave, strings.Join(slices.Compact(names), ", "))
	}
	if err := s.CheckNumbers(group, all[i].Parameters); err != nil {
		return nil, err
	}
	if all[i].Play == nil {
		return nil, nil
	}
	return inBox{all[i]}, nil
}

// inBox makes one of the engine's own behaviours a Behaviour.
type inBox struct{ Described }

// About implements sim.Behaviour.
func (b inBox) About() string { return b.Described.About }

// Play implements Behaviour.
func (b inBox) Play(n *Node) Actor { return b.Described.Play(n) }
