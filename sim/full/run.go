package full

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/prompts"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/full/bubbletest"
)

// Run plays a scenario and returns what came of it. Expectations that do not hold are in the result; an error says that
// the run itself failed. It may be called from an ordinary program and from a test, but not within a bubble.
func Run(ctx context.Context, s sim.Scenario, o sim.Options) (*sim.Result, error) {
	if err := check(s, o); err != nil {
		return nil, err
	}
	model, err := compute.Embedded()
	if err != nil {
		return nil, err
	}
	studio := newStudio(model)
	tasks, err := prepare(ctx, s, o, studio)
	if err != nil {
		return nil, err
	}
	// The tables that blobs are proved and checked with are made once in a process, by goroutines that no bubble should wait for.
	if _, err := kzg4844.BlobToCommitment(new(kzg4844.Blob)); err != nil {
		return nil, err
	}
	if _, _, err := ledger.Commit(new(kzg4844.Blob)); err != nil {
		return nil, err
	}
	var result *sim.Result
	bubbletest.Run(func() { result, err = play(ctx, s, o, studio, tasks) })
	return result, err
}

// check refuses what this engine cannot play.
func check(s sim.Scenario, o sim.Options) error {
	if err := s.Validate(); err != nil {
		return err
	}
	switch {
	case s.Engine != sim.FullEngine:
		return s.Refuse("engine", "scenario %s is for the engine %q", s.Name, s.Engine)
	case s.Tier != "exact":
		return s.Refuse("tier", "the full engine plays the exact tier only")
	}
	for i := range s.Nodes {
		if _, err := actorOf(s, i, o); err != nil {
			return err
		}
	}
	return nil
}

// prepare draws the tasks, and makes their pictures before the bubble begins.
func prepare(ctx context.Context, s sim.Scenario, o sim.Options, studio *studio) ([]task, error) {
	words, classes := prompts.Words(studio.Words()), prompts.Classes(studio.Model)
	tasks := make([]task, s.Tasks)
	for i := range tasks {
		seed := o.Seed<<32 | uint64(i)
		tasks[i] = task{prompt: prompts.Mixed(words, classes, seed), seed: seed}
		params := studio.DefaultParams()
		params.Seed = seed
		if _, err := studio.Generate(ctx, tasks[i].prompt, params, compute.Options{}); err != nil {
			return nil, fmt.Errorf("make picture %d: %w", i, err)
		}
	}
	return tasks, nil
}

// play is a run within its bubble.
func play(outside context.Context, s sim.Scenario, o sim.Options, studio *studio, tasks []task) (_ *sim.Result, err error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	w := &world{
		scenario: s, options: o, log: o.Log, studio: studio, tasks: tasks, begun: time.Now(),
		chance: rand.New(rand.NewPCG(o.Seed, 1)), tally: newTally(),
	}
	w.gossip = newGossipMeter(func() int { return int(w.on.Load()) })
	ctx, cancel := context.WithCancel(context.Background())
	w.cancel = cancel
	w.group, w.ctx = errgroup.WithContext(ctx)
	w.group.Go(func() error { return w.watch(outside) })
	w.fabric = newFabric(s.Links, connections(), o.Seed)
	start := wallTime()
	result, err := w.playThrough()
	if err == nil && w.ctx.Err() != nil {
		err = context.Cause(w.ctx)
	}
	w.tell("closing")
	if closing := w.close(); err == nil {
		err = closing
	}
	if outside.Err() != nil {
		err = outside.Err()
	}
	if err != nil {
		return nil, fmt.Errorf("scenario %s: %w", s.Name, err)
	}
	result.Wall = (wallTime() - start).Seconds()
	result.Judge()
	return result, nil
}

// watch ends the run when the context outside does. Nobody in a bubble may wait for what is outside of it, so it looks
// now and then.
func (w *world) watch(outside context.Context) error {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-w.ctx.Done():
			return nil
		case <-tick.C:
			if outside.Err() != nil {
				w.cancel()
				return errors.New("stopped")
			}
			w.progress()
		}
	}
}

// settling is how long hosts have to meet before the first task: identify, the DHT's tables, gossip's meshes.
const settling = 30 * time.Second

func (w *world) playThrough() (*sim.Result, error) {
	w.tell("opening the chain")
	if err := w.cast(); err != nil {
		return nil, err
	}
	if err := w.openChain(); err != nil {
		return nil, err
	}
	domain := w.contracts.Domain()
	w.gossip.onMessage = func(kind string, data []byte) {
		switch kind {
		case "task":
			w.tally.announce(domain, data)
		case "commit":
			w.tally.commit(domain, data)
		}
	}
	w.tell("registering")
	if err := w.enrollAll(); err != nil {
		return nil, err
	}
	w.tell("starting nodes")
	before := takeInventory()
	if err := w.switchOn(); err != nil {
		return nil, err
	}
	time.Sleep(settling)
	w.tell("playing")
	meter := w.startMeter(before)
	faults := w.schedule()
	if err := w.announceAll(); err != nil {
		return nil, err
	}
	faults()
	meter.stop()
	time.Sleep(echo)
	w.tell("measuring")
	return w.result(meter)
}

// echo is how long the last messages have to arrive before deliveries are counted.
const echo = 10 * time.Second

// startPace is the time between two starts: a thousand machines are not switched on at one moment, and what one has dialed
// to find its place is trimmed before the next thousand dial.
const startPace = 20 * time.Millisecond

// switchOn starts the members that are there from the beginning, and lets the others join when their time comes.
func (w *world) switchOn() error {
	for _, m := range w.members {
		if at := time.Duration(m.group.Joins); at > 0 {
			w.go_(func() error {
				if !w.sleep(settling + at) {
					return nil
				}
				return m.start()
			})
			continue
		}
		if err := m.start(); err != nil {
			return err
		}
		time.Sleep(startPace)
	}
	return nil
}

// sleep waits, and says whether the run goes on.
func (w *world) sleep(d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-w.ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// requesters returns the requesters.
func (w *world) requesters() (out []*member) {
	for _, m := range w.members {
		if m.group.Is("requester") && !m.alien {
			out = append(out, m)
		}
	}
	return out
}

// parseStake is a stake that Validate has checked.
func parseStake(g *sim.Group) protocol.Amount {
	a, _ := protocol.ParseAmount(g.Stake)
	return a
}
