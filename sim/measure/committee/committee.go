// Package committee measures what a hostile part of a committee achieves against the protocol's own code: the draw over
// random weight trees, the prefix rule, and the machines of collectors, verifiers, auditors and miners. Signatures are ideal,
// and real in a share of what is measured: an event names its signer, as it does behind a node's validator. Everything
// follows from a seed.
package committee

import (
	"context"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"runtime"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/sim/attacks"
)

// Progress is told how much of the work is done; nil is fine. It is called from several goroutines, never at once.
type Progress func(done, total int)

// Share is how often something happened.
type Share struct {
	Happened, Trials int
}

// P is the share itself.
func (s Share) P() float64 { return float64(s.Happened) / float64(max(s.Trials, 1)) }

// Interval is its 95 % confidence interval.
func (s Share) Interval() (low, high float64) { return attacks.Wilson(s.Happened, max(s.Trials, 1)) }

// block is how many trials one worker does at a time, with a source of chance and a world of their own: so the result
// depends on the seed alone, not on how many workers there are.
const block = 500

// measure runs trials on all cores.
func measure(ctx context.Context, trials int, seed uint64, progress Progress, run func(r *rand.Rand, n int) (int, error)) (Share, error) {
	var happened, done atomic.Int64
	lock := make(chan struct{}, 1)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for from := 0; from < trials; from += block {
		n := min(block, trials-from)
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			k, err := run(rand.New(rand.NewPCG(seed, uint64(from))), n)
			if err != nil {
				return err
			}
			happened.Add(int64(k))
			all := done.Add(int64(n))
			if progress != nil {
				lock <- struct{}{}
				progress(int(all), trials)
				<-lock
			}
			return nil
		})
	}
	err := group.Wait()
	return Share{int(happened.Load()), trials}, err
}

// address makes up a node's.
func address(r *rand.Rand) (a protocol.Address) {
	for i := 0; i+4 <= len(a); i += 4 {
		binary.BigEndian.PutUint32(a[i:], r.Uint32())
	}
	return a
}

func hash(r *rand.Rand) (h protocol.Hash) {
	for i := 0; i < len(h); i += 8 {
		binary.BigEndian.PutUint64(h[i:], r.Uint64())
	}
	return h
}

// electorate is a weight tree of which a part is dishonest.
type electorate struct {
	tree *protocol.WeightTree
	bad  map[protocol.Address]bool
}

// newElectorate draws stakes with a heavy tail (Pareto, 1.16: a fifth holds four fifths), as stakes are. The dishonest hold
// exactly the given share of all stake, spread over many nodes or few; one more node makes up what is missing.
func newElectorate(r *rand.Rand, dishonest float64) (electorate, error) {
	e := electorate{bad: map[protocol.Address]bool{}}
	var leaves []protocol.Leaf
	var good, bad uint64
	add := func(weight uint64, hostile bool) {
		leaf := protocol.Leaf{Index: uint32(len(leaves)), Node: address(r), Weight: weight}
		leaves = append(leaves, leaf)
		e.bad[leaf.Node] = hostile
		if hostile {
			bad += weight
		} else {
			good += weight
		}
	}
	stake := func() uint64 { return uint64(1e9 * min(1e4, math.Pow(1-r.Float64(), -1/1.16))) }
	for range 20 + r.IntN(1000) {
		add(stake(), false)
	}
	want := uint64(float64(good) * dishonest / (1 - dishonest))
	for range r.IntN(300) {
		if w := stake(); bad+w < want {
			add(w, true)
		}
	}
	if bad < want {
		add(want-bad, true)
	}
	r.Shuffle(len(leaves), func(i, j int) { leaves[i], leaves[j] = leaves[j], leaves[i] })
	for i := range leaves {
		leaves[i].Index = uint32(i)
	}
	var err error
	e.tree, err = protocol.NewWeightTree(leaves)
	return e, err
}
