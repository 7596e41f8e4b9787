package main

import (
	"context"
	"fmt"
	"math"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim/measure/stats"
	"github.com/limn-network/limn/sim/scores"
)

// The sizes of the statistical measurements.
const (
	statsSeed   = 1
	statsTrials = 2000
	giveUp      = 5000 // tasks after which a cheat counts as never caught
)

// recorded are the scores that everything statistical is drawn from, with the floors of the model they belong to.
func recorded() (*scores.Samples, []int32, error) {
	s, err := scores.Load()
	if err != nil {
		return nil, nil, err
	}
	m, err := compute.Embedded()
	if err != nil {
		return nil, nil, err
	}
	var floors []int32
	for _, c := range m.Classes() {
		floors = append(floors, c.Floor)
	}
	return s, floors, nil
}

// exactTier is how many tasks a cheat of the exact tier has until it is proven.
func exactTier(ctx context.Context, b *bench) error {
	s, floors, err := recorded()
	if err != nil {
		return err
	}
	runs := max(1000, b.part(10_000))
	for _, c := range []struct {
		name        string
		behaviour   scores.Behaviour
		median, p99 float64
	}{{"noise", scores.Noise, 1, 3}, {"invisible to the score", scores.Honest, 30, 160}} {
		t, err := stats.TasksToProof(ctx, s, c.behaviour, floors, runs, statsSeed, nil)
		if err != nil {
			return err
		}
		b.most(fmt.Sprintf("exact tier: %s, tasks until proven, median of %d", c.name, runs), float64(t.Median()), c.median, "tasks")
		b.most(fmt.Sprintf("exact tier: %s, tasks until proven, p99", c.name), float64(t.P99()), c.p99, "tasks")
	}
	return nil
}

// statisticalTier is how many tasks a cheat of the statistical tier has until it is suspended.
func statisticalTier(ctx context.Context, b *bench) error {
	s, floors, err := recorded()
	if err != nil {
		return err
	}
	for _, behaviour := range s.Behaviours() {
		if behaviour.IsHonest() {
			continue
		}
		c := stats.Cheat{Behaviour: behaviour, Share: 1, GiveUp: giveUp}
		got, err := stats.TasksToSuspension(ctx, s, c, floors, b.part(statsTrials), statsSeed, nil)
		if err != nil {
			return err
		}
		median := float64(got.Reached[watch.Suspended].Median())
		if median >= math.MaxInt {
			median = math.Inf(1)
		}
		name := fmt.Sprintf("statistical tier: %s, tasks until suspended, median", behaviour)
		if behaviour == scores.Noise {
			b.most(name, median, 25, "tasks")
		} else {
			b.told(name, median, "tasks")
		}
	}
	return nil
}

// falseAlarms lets honest miners work for years.
func falseAlarms(ctx context.Context, b *bench) error {
	s, _, err := recorded()
	if err != nil {
		return err
	}
	a, err := stats.FalseSuspensions(ctx, s, b.part(4000), 20_000, statsSeed, nil)
	if err != nil {
		return err
	}
	b.most(fmt.Sprintf("honest miners suspended, %d of %d tasks each", a.Miners, a.Observations/a.Miners), float64(a.Ever[watch.Suspended]), 0, "miners")
	for l := watch.Watched; l < watch.Suspended; l++ {
		b.note("of them %d reached level %d; at most %.3g may be expected to", a.Ever[l], l, a.Bound(l))
	}
	return nil
}
