package compute

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// TestCrew: every item of every phase runs once, by no worker beyond the number asked for, however phases and pauses follow.
func TestCrew(t *testing.T) {
	for _, workers := range []int{1, 2, 3, 7} {
		c := newCrew(workers)
		var ran [20]atomic.Int32
		count := func(worker, item int) {
			if worker < 0 || worker >= workers {
				t.Errorf("worker %d of %d", worker, workers)
			}
			ran[item].Add(1)
		}
		for phase := range 300 {
			clear(ran[:])
			items := phase % (len(ran) + 1)
			c.do(items, count)
			for i := range ran {
				if want := i < items; (ran[i].Load() == 1) != want {
					t.Fatalf("%d workers, phase %d: item %d of %d ran %d times", workers, phase, i, items, ran[i].Load())
				}
			}
		}
		c.close()
	}
}

// TestCrewSleeps: workers without work let virtual time pass, wake for the next phase, and end with the crew.
func TestCrewSleeps(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCrew(3)
		var sum atomic.Int32
		add := func(_, item int) { sum.Add(int32(item)) }
		for range 5 {
			c.do(4, add)
			time.Sleep(time.Second)
		}
		require.EqualValues(t, 5*(1+2+3), sum.Load())
		c.close()
	})
}
