package model

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/sim"
)

// TestInvariantsBite: a world in which a node that contradicts itself counts as honest must say so, and the schedule
// that shows it must be named.
func TestInvariantsBite(t *testing.T) {
	found := 0
	for seed := range uint64(400) {
		w, err := newSchedule(seed)
		require.NoError(t, err)
		last := w.scenario.Nodes[len(w.scenario.Nodes)-1]
		if last.Behave != "equivocator" {
			continue
		}
		for _, n := range w.nodes {
			n.honest = true
		}
		w.open()
		w.limit = maxScheduleEvents
		w.run(func() bool { return false })
		if w.honestSlashed > 0 {
			found++
			require.Contains(t, w.violation, "loses its stake")
			require.Positive(t, w.violatedAt)
		}
	}
	require.Positive(t, found, "no schedule slashed the equivocator that passes for honest")
}

// TestMoneyInvariantsBite feeds the book an epoch that pays a voucher twice, and one whose sums are wrong.
func TestMoneyInvariantsBite(t *testing.T) {
	s := Fifty()
	w, err := newWorld(s, sim.Options{Seed: 3})
	require.NoError(t, err)
	w.open()
	w.run(func() bool { return len(w.chain.ledger.epochs) > 0 })
	require.NotEmpty(t, w.chain.ledger.epochs)
	require.Empty(t, w.violation)
	e := *w.chain.ledger.epochs[len(w.chain.ledger.epochs)-1]
	twice := e
	twice.number, twice.before, twice.after = e.number+1, e.after, e.after
	require.True(t, w.chain.ledger.append(w, &twice, 99))
	require.Contains(t, w.violation, "which epoch")
	w.violation = ""
	wrong := e
	wrong.debits++
	w.checkSums(&wrong)
	require.Contains(t, w.violation, "credits")
}

// TestForkTakesBack: what a dropped block contained is gone, and comes back in another.
func TestForkTakesBack(t *testing.T) {
	s := Fifty()
	s.Final = 6
	w, err := newWorld(s, sim.Options{Seed: 4})
	require.NoError(t, err)
	w.open()
	w.run(func() bool { return len(w.chain.ledger.epochs) > w.chain.ledger.final })
	b := &w.chain.ledger
	posted := len(b.epochs)
	require.Greater(t, posted, b.final)
	beacon, tip := w.chain.beacon(w.chain.newest), w.chain.newest
	w.chain.drop(int(w.chain.newest - b.epochs[posted-1].posted + 1))
	require.Len(t, b.epochs, posted-1)
	require.Less(t, w.chain.newest, tip)
	require.NotEqual(t, beacon, w.chain.beacon(tip), "another block has another value")
	w.run(func() bool { return false })
	require.Empty(t, w.violation)
	r := w.result()
	require.Equal(t, 100, r.Funnel.Settled, "settlers post again what was dropped")
}

func TestIdealSignatures(t *testing.T) {
	domain := protocol.Domain{ChainID: 7, Escrow: protocol.Address{1}}
	s := newIdeal(domain, 42)
	body := protocol.TraceReveal{Assignment: protocol.Hash{1}, Root: protocol.Hash{2}, Salt: protocol.Hash{3}}
	require.Equal(t, domain.Digest(body), s.Digest(body), "digests are the real ones")
	require.Equal(t, domain.Digest(body), s.Digest(body), "also from memory")
	digest, signer := s.Digest(body), address(1, 5)
	sig := s.sign(digest, signer)
	got, err := s.Recover(sig, digest)
	require.NoError(t, err)
	require.Equal(t, signer, got)
	for i := range sig {
		forged := sig
		forged[i] ^= 1
		_, err := s.Recover(forged, digest)
		require.Error(t, err, "byte %d", i)
	}
	digest[9] ^= 1
	_, err = s.Recover(sig, digest)
	require.Error(t, err)
	_, err = newIdeal(domain, 43).Recover(sig, s.Digest(body))
	require.Error(t, err, "a signature of another world")
}

// TestQueueIsInOrder compares the heap with a sorted list.
func TestQueueIsInOrder(t *testing.T) {
	dice := chance{1}
	var q queue
	var want []int64
	for range 5000 {
		at := dice.below(300)
		q.push(at, event{num: at})
		want = append(want, at)
		if dice.below(3) == 0 {
			got, e := q.pop()
			require.Equal(t, slices.Min(want), got)
			require.Equal(t, got, e.num)
			want = slices.Delete(want, slices.Index(want, got), slices.Index(want, got)+1)
		}
	}
	slices.Sort(want)
	for _, at := range want {
		got, _ := q.pop()
		require.Equal(t, at, got)
	}
	require.Zero(t, q.len())
	for i := range int64(10) { // of one time: first come, first served
		q.push(7, event{num: i})
	}
	for i := range int64(10) {
		_, e := q.pop()
		require.Equal(t, i, e.num)
	}
}

func TestLognormal(t *testing.T) {
	for y := int64(-10 << 16); y < 10<<16; y += 997 {
		want := 1e9 * math.Exp2(float64(y)/65536)
		require.InEpsilon(t, want, float64(power(1e9, y)), 1e-3, "2^(%d/65536)", y)
	}
	var logs []float64
	for i := range uint64(20_000) {
		logs = append(logs, math.Log(float64(lognormal(1e8, 1<<15, mix(i)))/1e8))
	}
	sum, squares := 0.0, 0.0
	for _, l := range logs {
		sum += l
		squares += l * l
	}
	n := float64(len(logs))
	require.InDelta(t, 0, sum/n, 0.02, "the median stays")
	require.InDelta(t, 0.5, math.Sqrt(squares/n), 0.02, "the spread is that asked for")
}
