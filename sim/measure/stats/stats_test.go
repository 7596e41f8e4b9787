package stats

import (
	"context"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim/scores"
)

func recorded(t *testing.T) (*scores.Samples, []int32) {
	t.Helper()
	s, err := scores.Load()
	require.NoError(t, err)
	m, err := compute.Embedded()
	require.NoError(t, err)
	var floors []int32
	for _, c := range m.Classes() {
		floors = append(floors, c.Floor)
	}
	return s, floors
}

func TestHonestMinersStay(t *testing.T) {
	s, _ := recorded(t)
	shared, err := FalseSuspensions(t.Context(), s, 60, 1500, 1, nil)
	require.NoError(t, err)
	own, err := HonestAlarms(t.Context(), s, 200, 600, 1, nil)
	require.NoError(t, err)
	for _, a := range []Alarms{shared, own} {
		t.Log(a)
		require.Zero(t, a.Ever[watch.Suspended])
		require.Equal(t, a.Miners, a.Ever[watch.Trusted])
		for l := watch.Watched; l <= watch.Suspended; l++ {
			require.LessOrEqual(t, float64(a.Ever[l]), a.Bound(l)+4*math.Sqrt(a.Bound(l)))
		}
	}
	require.Equal(t, 90_000, shared.Observations)
}

func TestCheatsAreSuspended(t *testing.T) {
	s, floors := recorded(t)
	for _, c := range []struct {
		cheat  Cheat
		median int
	}{
		{Cheat{Behaviour: scores.Noise, Share: 1, GiveUp: 100}, 25},
		{Cheat{Behaviour: scores.Noise, Share: 1, Before: 2000, GiveUp: 100}, 25},
		{Cheat{Behaviour: scores.Thief, Share: 1, GiveUp: 100}, 25},
		{Cheat{Behaviour: scores.Steps1, Share: 1, GiveUp: 100}, 25},
		{Cheat{Behaviour: scores.Steps4, Share: 1, GiveUp: 500}, 150},
		{Cheat{Behaviour: scores.Noise, Share: 0.1, GiveUp: 500}, 250},
	} {
		calls := 0
		got, err := TasksToSuspension(t.Context(), s, c.cheat, floors, 101, 1, func(done, total int) {
			calls++
			require.Equal(t, []int{calls, 101}, []int{done, total})
		})
		require.NoError(t, err)
		suspended := got.Reached[watch.Suspended]
		t.Logf("%+v: median %d, p99 %d, %.1f %% rejected", c.cheat, suspended.Median(), suspended.P99(), 100*got.Rejected)
		require.LessOrEqual(t, suspended.Median(), c.median, "%+v", c.cheat)
		require.GreaterOrEqual(t, suspended.Median(), got.Reached[watch.Watched].Median())
		require.Equal(t, []int{101, 101}, []int{calls, suspended.Trials()})
	}
}

func TestCheatsAreProven(t *testing.T) {
	s, floors := recorded(t)
	noise, err := TasksToProof(t.Context(), s, scores.Noise, floors, 1000, 1, nil)
	require.NoError(t, err)
	require.Equal(t, 1, noise.Median())
	require.LessOrEqual(t, noise.P99(), 3)
	invisible, err := TasksToProof(t.Context(), s, scores.Honest, floors, 4000, 1, nil)
	require.NoError(t, err)
	require.LessOrEqual(t, invisible.Median(), 30)
	require.LessOrEqual(t, invisible.P99(), 160)
	require.Greater(t, invisible.Median(), 10, "the base rate is 3 %")
}

func TestHardPrompts(t *testing.T) {
	s, floors := recorded(t)
	few, err := HardPrompts(t.Context(), s, Cheat{Share: 0.02, GiveUp: 1000}, floors, 51, 1, nil)
	require.NoError(t, err)
	require.Equal(t, few.Reached[watch.Suspended].Trials(), few.Reached[watch.Suspended].Never())
}

// TestSameSeedSameResult: what was measured can be measured again, whatever the number of cores.
func TestSameSeedSameResult(t *testing.T) {
	s, floors := recorded(t)
	cheat := Cheat{Behaviour: scores.Steps2, Share: 1, GiveUp: 100}
	one, err := TasksToSuspension(t.Context(), s, cheat, floors, 40, 7, nil)
	require.NoError(t, err)
	two, err := TasksToSuspension(t.Context(), s, cheat, floors, 40, 7, nil)
	require.NoError(t, err)
	require.Equal(t, one, two)
	other, err := TasksToSuspension(t.Context(), s, cheat, floors, 40, 8, nil)
	require.NoError(t, err)
	require.NotEqual(t, one, other)
}

func TestRefuses(t *testing.T) {
	s, floors := recorded(t)
	_, err := TasksToSuspension(t.Context(), s, Cheat{Behaviour: "unheard of"}, floors, 1, 1, nil)
	require.ErrorIs(t, err, ErrEmpty)
	_, err = TasksToProof(t.Context(), s, scores.Noise, floors[1:], 1, 1, nil)
	require.Error(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = FalseSuspensions(ctx, s, 10, 10, 1, nil)
	require.ErrorIs(t, err, context.Canceled)
}

func TestTimes(t *testing.T) {
	never := newTimes([]int{5, math.MaxInt, 1, 3})
	require.Equal(t, []int{3, math.MaxInt, 1, 4}, []int{never.Median(), never.P99(), never.Never(), never.Trials()})
	require.Equal(t, math.MaxInt, Times{}.Median())
	require.Zero(t, newTimes([]int{1}).Never())
}
