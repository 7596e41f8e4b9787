package stats

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim/scores"
)

// Cheat describes a miner that TasksToSuspension watches.
type Cheat struct {
	Behaviour scores.Behaviour
	Share     float64 // of its tasks on which it cheats; the others are honest
	Before    int     // honest tasks before the first cheat
	GiveUp    int     // tasks after which a trial counts as never
}

// Suspension says when cheats are caught: tasks counted from the first that may be a cheat.
type Suspension struct {
	// Reached has the times until each level, Suspended last.
	Reached [watch.Suspended + 1]Times
	// Rejected is the share of all pictures that score below the floor, which pay nothing in the statistical tier.
	Rejected float64
}

// TasksToSuspension watches cheats, against references of 64 draws, until they are suspended.
func TasksToSuspension(ctx context.Context, s *scores.Samples, c Cheat, floors []int32, runs int, seed uint64, progress Progress) (Suspension, error) {
	w, err := newWorld(s, c.Behaviour)
	if err != nil {
		return Suspension{}, err
	}
	return w.suspension(ctx, c, floors, runs, seed, progress)
}

// HardPrompts is TasksToSuspension of an honest miner, some of whose requesters ask only for what scores lowest: the share
// of its tasks that c says is drawn from the lowest tenth of honest scores.
func HardPrompts(ctx context.Context, s *scores.Samples, c Cheat, floors []int32, runs int, seed uint64, progress Progress) (Suspension, error) {
	w, err := newWorld(s, scores.Honest)
	if err != nil {
		return Suspension{}, err
	}
	for i, all := range w.honest {
		lowest := slices.Clone(all)
		slices.Sort(lowest)
		w.observed[i] = lowest[:max(1, len(lowest)/10)]
	}
	return w.suspension(ctx, c, floors, runs, seed, progress)
}

func (w *world) suspension(ctx context.Context, c Cheat, floors []int32, runs int, seed uint64, progress Progress) (Suspension, error) {
	var times [watch.Suspended + 1][]int
	for l := range times {
		times[l] = make([]int, runs)
	}
	references, err := w.references(min(runs, trialReferences), chance(seed, -1))
	if err != nil {
		return Suspension{}, err
	}
	err = each(ctx, runs, progress, func(run int) error {
		r := chance(seed, run)
		miner := watch.New(references[run%len(references)])
		for range c.Before {
			miner.Observe(w.task(r, true))
		}
		for l := range times {
			times[l][run] = math.MaxInt
		}
		for t := 0; t <= c.GiveUp && miner.Level() < watch.Suspended; t++ {
			if t > 0 {
				miner.Observe(w.task(r, r.Float64() >= c.Share))
			}
			for l := watch.Trusted; l <= miner.Level(); l++ {
				times[l][run] = min(times[l][run], t)
			}
		}
		return nil
	})
	if err != nil {
		return Suspension{}, err
	}
	out := Suspension{Rejected: w.rejected(floors) * c.Share}
	for l := range times {
		out.Reached[l] = newTimes(times[l])
	}
	return out, nil
}

// rejected is the share of the observed scores below their class's floor.
func (w *world) rejected(floors []int32) float64 {
	below, all := 0, 0
	for class, observed := range w.observed {
		for _, v := range observed {
			all++
			if class < len(floors) && int32(v) < floors[class] {
				below++
			}
		}
	}
	return float64(below) / float64(all)
}

// epochTasks is how many tasks of a miner end between two epochs: its rate changes only there, as in the network.
const epochTasks = 10

// TasksToProof lets miners of the exact tier cheat on every task until one is audited: re-execution proves it then. The
// rate follows the miner's level, and what is audited is for the protocol's own rule to say. With scores.Honest the cheat is
// invisible: the pixels are wrong and the score is as good as any.
func TasksToProof(ctx context.Context, s *scores.Samples, b scores.Behaviour, floors []int32, runs int, seed uint64, progress Progress) (Times, error) {
	w, err := newWorld(s, b)
	if err != nil {
		return Times{}, err
	}
	if len(floors) != len(w.honest) {
		return Times{}, fmt.Errorf("measure tasks to proof: %d floors for %d classes", len(floors), len(w.honest))
	}
	references, err := w.references(min(runs, trialReferences), chance(seed, -1))
	if err != nil {
		return Times{}, err
	}
	times := make([]int, runs)
	err = each(ctx, runs, progress, func(run int) error {
		r := chance(seed, run)
		miner, rate := watch.New(references[run%len(references)]), uint64(protocol.BaseAuditRate)
		for t := 1; times[run] == 0; t++ {
			o := w.task(r, false)
			if protocol.NeedsAudit(certificate(r, o.Score), floors[o.Class], rate) {
				times[run] = t
			}
			miner.Observe(o)
			if t%epochTasks == 0 {
				rate = miner.Level().AuditRate()
			}
		}
		return nil
	})
	return newTimes(times), err
}

// certificate has what the rule of audits looks at: a beacon, an assignment, and a median.
func certificate(r *rand.Rand, score int16) protocol.Certificate {
	c := protocol.Certificate{Attestations: []protocol.Signed[protocol.Attestation]{{Body: protocol.Attestation{Augmented: int32(score)}}}}
	for i := 0; i < len(c.Beacon); i += 8 {
		binary.BigEndian.PutUint64(c.Beacon[i:], r.Uint64())
		binary.BigEndian.PutUint64(c.Assignment[i:], r.Uint64())
	}
	return c
}
