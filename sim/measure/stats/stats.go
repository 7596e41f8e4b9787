// Package stats measures the statistical audit with real scores: how often it suspects the honest, how soon it suspends
// or exposes each kind of cheat. All of it is resampled from package scores, so it depends on a seed and on what was
// recorded, and on nothing else; every function takes its size, so that a test can run a little and a benchmark a lot.
package stats

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim/scores"
)

// ErrEmpty is returned when nothing is recorded of what is to be measured.
var ErrEmpty = errors.New("no scores are recorded")

// Progress is told how much of the work is done; nil is fine. It is called from several goroutines, never at once.
type Progress func(done, total int)

// world is what all trials of a measure share: honest and observed scores by class.
type world struct {
	honest, observed [][]int16
}

func newWorld(s *scores.Samples, b scores.Behaviour) (*world, error) {
	w := &world{}
	for class := range s.Classes {
		honest, observed := s.Of(scores.Honest, uint8(class)).Augmented, s.Of(b, uint8(class)).Augmented
		if len(honest) == 0 || len(observed) == 0 {
			return nil, fmt.Errorf("measure %s, class %s: %w", b, s.Classes[class], ErrEmpty)
		}
		w.honest, w.observed = append(w.honest, honest), append(w.observed, observed)
	}
	return w, nil
}

// reference draws a reference of the usual size from the honest.
func (w *world) reference(r *rand.Rand) (watch.Reference, error) {
	drawn := make([][]int16, len(w.honest))
	for class, all := range w.honest {
		drawn[class] = make([]int16, watch.WantedScores)
		for i := range drawn[class] {
			drawn[class][i] = all[r.IntN(len(all))]
		}
	}
	return watch.FromScores(drawn)
}

// trialReferences is how many references the trials of a cheat share; sorting one takes longer than catching most cheats.
const trialReferences = 64

func (w *world) references(n int, r *rand.Rand) (out []watch.Reference, err error) {
	out = make([]watch.Reference, n)
	for i := range out {
		if out[i], err = w.reference(r); err != nil {
			return nil, fmt.Errorf("draw a reference: %w", err)
		}
	}
	return out, nil
}

// task draws the score of a task of a random class, honest or not.
func (w *world) task(r *rand.Rand, honest bool) watch.Observation {
	from := w.observed
	if honest {
		from = w.honest
	}
	class := r.IntN(len(from))
	return watch.Observation{Class: uint8(class), Score: from[class][r.IntN(len(from[class]))]}
}

// chance is the source of one trial: independent of all others, the same in every run.
func chance(seed uint64, trial int) *rand.Rand { return rand.New(rand.NewPCG(seed, uint64(trial))) }

// each runs trials on all cores.
func each(ctx context.Context, n int, progress Progress, trial func(i int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	next, told := atomic.Int64{}, sync.Mutex{}
	done := 0
	for range runtime.GOMAXPROCS(0) {
		g.Go(func() error {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := trial(i); err != nil {
					return err
				}
				if progress != nil {
					told.Lock()
					done++
					progress(done, n)
					told.Unlock()
				}
			}
			return nil
		})
	}
	return g.Wait()
}

// Times are how many tasks something took, over many trials.
type Times struct {
	sorted []int // never last, as math.MaxInt
}

func newTimes(all []int) Times {
	slices.Sort(all)
	return Times{all}
}

// Quantile is the least number of tasks within which that share of the trials was over; math.MaxInt if they were not.
func (t Times) Quantile(share float64) int {
	if len(t.sorted) == 0 {
		return math.MaxInt
	}
	return t.sorted[min(len(t.sorted)-1, max(0, int(math.Ceil(share*float64(len(t.sorted))))-1))]
}

// Median is the Quantile of one half.
func (t Times) Median() int { return t.Quantile(0.5) }

// P99 is the Quantile of 99 %.
func (t Times) P99() int { return t.Quantile(0.99) }

// Trials is how many there were.
func (t Times) Trials() int { return len(t.sorted) }

// Never is how many of them were not over when the trial was given up.
func (t Times) Never() int {
	i, _ := slices.BinarySearch(t.sorted, math.MaxInt)
	return len(t.sorted) - i
}
