package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/limn-network/limn/compute"
	"github.com/stretchr/testify/require"
)

// TestReport: a line is name, value, bound and verdict, and what is short is remembered.
func TestReport(t *testing.T) {
	var out bytes.Buffer
	r := &report{out: &out}
	r.atLeast("speed", 1.25, 1)
	r.atMost("bytes", 0, 0)
	require.False(t, r.short)
	r.missing("other", ">= 2", "no such processor")
	require.False(t, r.short)
	r.atMost("bytes", 3, 0)
	require.True(t, r.short)
	require.Equal(t, "speed\t1.25\t>= 1\tok\nbytes\t0\t<= 0\tok\nother\t-\t>= 2\tnot measured\n"+
		"# not measured: no such processor\nbytes\t3\t<= 0\tshort\n", out.String())
}

// TestCompare pairs neighbouring turns, so that a machine that gets slower does not change a ratio.
func TestCompare(t *testing.T) {
	slow := 1.0
	turnOf := func(work float64) turn {
		return func() float64 { slow *= 1.001; return work * slow }
	}
	_, _, ratio := compare(101, turnOf(2), turnOf(1))
	require.InDelta(t, 2, ratio, 0.01)
	a, b, ratio := leastDisturbed(5, turnOf(2), turnOf(1))
	require.InDelta(t, 2, ratio, 0.01)
	require.InDelta(t, a/b, ratio, 1e-9)
}

func TestDiffering(t *testing.T) {
	want := [][]byte{{1, 2, 3}, {4}}
	require.Zero(t, differing(want, [][]byte{{1, 2, 3}, {4}}))
	require.EqualValues(t, 2, differing(want, [][]byte{{1, 0, 0}, {4}}))
	require.EqualValues(t, 1, differing(want, [][]byte{{1, 2, 3}}), "what is missing differs")
	require.EqualValues(t, 3, differing(want, [][]byte{{1, 2}, {4}}), "and what is shorter")
}

// TestTaskSet: the set is fixed, every task is valid, neighbours can share a pass, and every step count comes up.
func TestTaskSet(t *testing.T) {
	m, err := compute.Embedded()
	require.NoError(t, err)
	s := newTaskSet(m)
	require.Greater(t, len(s.steps), 1)
	require.Less(t, s.guidance[0], s.guidance[1])
	seen := map[int]bool{}
	for i := range 100 {
		a := s.task(i)
		require.Equal(t, a, s.task(i))
		require.NoError(t, m.Validate(a.Prompt, a.Params))
		require.Equal(t, s.task(i/largestBatch*largestBatch).Params.Steps, a.Params.Steps)
		seen[a.Params.Steps] = true
	}
	require.Len(t, seen, len(s.steps))
}

// TestOutcomes: the first tasks one by one and as a batch have the same outcome, of the length it should have.
func TestOutcomes(t *testing.T) {
	m, err := compute.Embedded()
	require.NoError(t, err)
	s := newTaskSet(m)
	alone, err := s.results(t.Context(), m, way{m.Kernel(), 1, 1}, 3)
	require.NoError(t, err)
	batch, err := s.results(t.Context(), m, way{m.Kernel(), 2, 3}, 3)
	require.NoError(t, err)
	require.Zero(t, differing(alone, batch))
	require.Len(t, alone[0], 3*32*32+32+4+4)
	require.NotEqual(t, alone[0], alone[1])
}

// TestWriteTensors: the header names every tensor and the size is what was written.
func TestWriteTensors(t *testing.T) {
	var out bytes.Buffer
	size, err := writeTensors(&out, []tensor{{"a", []int{2, 3}, 0, 1}, {"b", []int{4}, 1, 0}})
	require.NoError(t, err)
	require.EqualValues(t, out.Len(), size)
	require.True(t, strings.Contains(out.String(), `"b":{"dtype":"F32","shape":[4],"data_offsets":[24,40]}`))
}
