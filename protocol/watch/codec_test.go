package watch

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFromScoresRefuses(t *testing.T) {
	_, err := FromScores(make([][]int16, MaxClasses+1))
	require.ErrorIs(t, err, ErrReference)
	_, err = FromScores([][]int16{make([]int16, MaxScores+1)})
	require.ErrorIs(t, err, ErrReference)
	ref := referenceOf(t, make([]int16, MaxScores), nil, []int16{3, -2})
	require.Equal(t, 3, ref.Classes())
	require.Equal(t, []int{MaxScores, 0, 2, 0, 0}, []int{ref.Len(0), ref.Len(1), ref.Len(2), ref.Len(3), ref.Len(255)})
}

func TestReferenceBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	ref := referenceOf(t, normal(r, 2000, 300), nil, []int16{-32768, 32767}, normal(r, 200, 300))
	got, err := DecodeReference(ref.Bytes())
	require.NoError(t, err)
	require.True(t, ref.Digest() == got.Digest() && slices.EqualFunc(ref.classes, got.classes, func(a, b class) bool {
		return a.equal(&b) && a.rank == b.rank && a.low == b.low && a.high == b.high
	}))
	require.Less(t, len(ref.Bytes()), 2800)
	for _, bad := range [][]byte{nil, {2, 0}, {1, 1}, {1, 0, 0}, {1, 1, 0, 2, 0x7f, 0xff, 1}, {1, 1, 0, 2, 0, 0, 0x80, 0}, {1, 1, 0xff, 0xff, 0, 0}} {
		_, err := DecodeReference(bad)
		require.ErrorIs(t, err, ErrReference, "%x", bad)
	}
}

func stateForTest(t testing.TB) (Reference, *Watch) {
	r := rand.New(rand.NewPCG(2, 2))
	ref := referenceOf(t, normal(r, 300, 300), normal(r, 5, 300), normal(r, 2000, 300))
	w := New(ref)
	w.Reinstate()
	for i := range 150 {
		w.Observe(Observation{Class: uint8(i % 3), Score: score(r, 300, -0.2)})
	}
	return ref, w
}

func TestWatchBytes(t *testing.T) {
	ref, w := stateForTest(t)
	for range 3 {
		b := w.Bytes()
		got, err := Decode(ref, b)
		require.NoError(t, err)
		require.Equal(t, w, got)
		for i := range b {
			if i > 33 {
				_, err := Decode(ref, b[:i])
				require.ErrorIs(t, err, ErrState)
			}
		}
		_, err = Decode(ref, append(b, 0))
		require.ErrorIs(t, err, ErrState)
		_, err = Decode(referenceOf(t, nil), b)
		require.ErrorIs(t, err, ErrState)
		w.Observe(Observation{Class: 2, Score: 4800})
	}
	fresh := New(ref)
	got, err := Decode(ref, fresh.Bytes())
	require.NoError(t, err)
	require.Equal(t, fresh, got)
}

func TestPool(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	ref := referenceOf(t, normal(r, 2000, 300), normal(r, 2000, 300))
	p := NewPool(2)
	for i := range WantedScores {
		p.Add(0, int16(i))
		p.Add(7, 1) // no such class
	}
	p.Add(1, 5)
	p.Add(0, -9999) // too late for this epoch
	again, err := DecodePool(p.Bytes())
	require.NoError(t, err)
	require.Equal(t, p, again)

	next, changed := p.Turn(ref)
	require.True(t, changed)
	require.NotEqual(t, ref.Digest(), next.Digest())
	require.Equal(t, ref.classes[1], next.classes[1])
	require.EqualValues(t, 0, next.classes[0].scores[0])
	require.EqualValues(t, WantedScores-1, next.classes[0].scores[WantedScores-1])

	same, changed := p.Turn(next)
	require.False(t, changed)
	require.Equal(t, next.Digest(), same.Digest())
	require.Equal(t, []int16{5}, p.fresh[1], "a class that is not full goes on gathering")
	require.Empty(t, p.fresh[0])
}

func FuzzDecodeReference(f *testing.F) {
	ref, _ := stateForTest(f)
	f.Add(ref.Bytes())
	f.Add([]byte{1, 1, 0, 2, 0x7f, 0xfe, 1})
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := DecodeReference(b)
		if err != nil {
			return
		}
		require.Equal(t, b, got.Bytes())
		w := New(got)
		for i := range 300 {
			w.Observe(Observation{Class: uint8(i), Score: int16(i * 200)})
		}
	})
}

func FuzzDecode(f *testing.F) {
	ref, w := stateForTest(f)
	f.Add(w.Bytes()[33:])
	f.Add(New(ref).Bytes()[33:])
	f.Fuzz(func(t *testing.T, tail []byte) { // after version and digest, which a fuzzer would only break
		b := append(New(ref).Bytes()[:33:33], tail...)
		got, err := Decode(ref, b)
		if err != nil {
			return
		}
		require.Equal(t, b, got.Bytes())
		for i := range 20 {
			got.Observe(Observation{Class: uint8(i % 3), Score: int16(i * 1000)})
		}
		if got.tasks > 0 {
			got.EValueMilliLog2()
		}
		_, err = Decode(ref, got.Bytes())
		require.NoError(t, err)
	})
}

func FuzzDecodePool(f *testing.F) {
	p := NewPool(3)
	p.Add(1, -7)
	f.Add(p.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		if got, err := DecodePool(b); err == nil {
			require.Equal(t, b, got.Bytes())
		}
	})
}
