package stats

import (
	"context"
	"fmt"
	"math/rand/v2"

	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim/scores"
)

// Alarms says how many honest miners ever reached each level.
type Alarms struct {
	Miners       int
	Observations int
	Ever         [watch.Suspended + 1]int
}

// Bound is the number of miners that may be expected at a level at most, by Ville's inequality.
func (a Alarms) Bound(l watch.Level) float64 {
	switch l {
	case watch.Trusted:
		return float64(a.Miners)
	case watch.Watched:
		return float64(a.Miners) / 20
	case watch.Suspect:
		return float64(a.Miners) / 100
	case watch.Alarming:
		return float64(a.Miners) / 1e4
	}
	return float64(a.Miners) / 1e6
}

// refreshEvery is how many tasks of each miner lie between two references: with 4,000 miners, 3 % of all tasks audited
// and 17 classes, 2,000 audited scores of a class come together in that time.
const refreshEvery = 285

// FalseSuspensions lets honest miners work for a number of tasks each, all against the same references: at first that of
// recorded scores which nodes carry, then fresh ones as audits bring them in. 4,000 miners of 20,000 tasks take a core about
// half a minute.
func FalseSuspensions(ctx context.Context, s *scores.Samples, miners, tasks int, seed uint64, progress Progress) (Alarms, error) {
	w, err := newWorld(s, scores.Honest)
	if err != nil {
		return Alarms{}, err
	}
	first, err := s.Reference()
	if err != nil {
		return Alarms{}, fmt.Errorf("measure alarms: %w", err)
	}
	fresh, err := w.references((tasks-1)/refreshEvery, chance(seed, -1))
	if err != nil {
		return Alarms{}, err
	}
	references := append([]watch.Reference{first}, fresh...)
	return w.alarms(ctx, miners, tasks, seed, progress, func(_ *rand.Rand, epoch int) (watch.Reference, error) {
		return references[epoch], nil
	})
}

// HonestAlarms is FalseSuspensions with references of every miner's own, never refreshed: the reference's error is drawn
// as often as there are miners, and lasts. It is what invariant 9 speaks of.
func HonestAlarms(ctx context.Context, s *scores.Samples, miners, tasks int, seed uint64, progress Progress) (Alarms, error) {
	w, err := newWorld(s, scores.Honest)
	if err != nil {
		return Alarms{}, err
	}
	return w.alarms(ctx, miners, tasks, seed, progress, func(r *rand.Rand, epoch int) (watch.Reference, error) {
		if epoch > 0 {
			return watch.Reference{}, nil
		}
		return w.reference(r)
	})
}

// alarms runs one trial a miner. A reference without classes means that the last one stays.
func (w *world) alarms(ctx context.Context, miners, tasks int, seed uint64, progress Progress,
	reference func(r *rand.Rand, epoch int) (watch.Reference, error),
) (Alarms, error) {
	highest := make([]watch.Level, miners)
	err := each(ctx, miners, progress, func(i int) error {
		r := chance(seed, i)
		first, err := reference(r, 0)
		if err != nil {
			return fmt.Errorf("measure alarms: %w", err)
		}
		miner := watch.New(first)
		for t := range tasks {
			if t > 0 && t%refreshEvery == 0 {
				next, err := reference(r, t/refreshEvery)
				if err != nil {
					return fmt.Errorf("measure alarms: %w", err)
				}
				if next.Classes() > 0 {
					miner.Refresh(next)
				}
			}
			miner.Observe(w.task(r, true))
			highest[i] = max(highest[i], miner.Level())
		}
		return nil
	})
	if err != nil {
		return Alarms{}, err
	}
	a := Alarms{Miners: miners, Observations: miners * tasks}
	for _, h := range highest {
		for l := watch.Trusted; l <= h; l++ {
			a.Ever[l]++
		}
	}
	return a, nil
}
