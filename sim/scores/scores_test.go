package scores_test

import (
	"crypto/sha256"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/half"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim/scores"
)

func TestLoad(t *testing.T) {
	s, err := scores.Load()
	require.NoError(t, err)
	m, err := compute.Embedded()
	require.NoError(t, err)
	_, file, err := compute.EmbeddedFiles()
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(file), s.Model, "the embedded model has changed: record anew")
	require.Len(t, m.Classes(), len(s.Classes))
	for i, c := range m.Classes() {
		require.Equal(t, c.Name, s.Classes[i])
		require.GreaterOrEqual(t, s.Of(scores.Honest, uint8(i)).Len(), 350, c.Name)
		require.GreaterOrEqual(t, s.Of(scores.Known, uint8(i)).Len(), 500, c.Name)
		require.GreaterOrEqual(t, s.Of(scores.Noise, uint8(i)).Len(), 48, c.Name)
	}
	require.Contains(t, s.Behaviours(), scores.Thief)
	require.Equal(t, scores.Honest, s.Behaviours()[0])
	require.Zero(t, s.Of("unheard of", 0).Len())
	require.Zero(t, s.Of(scores.Honest, 255).Len())
}

// TestEmbeddedReference: nodes start from what is recorded here.
func TestEmbeddedReference(t *testing.T) {
	s, err := scores.Load()
	require.NoError(t, err)
	want, err := s.Reference()
	require.NoError(t, err)
	b, err := compute.EmbeddedReference()
	require.NoError(t, err)
	require.Equal(t, want.Bytes(), b, "run: go run ./sim/scores/record -reference compute/embedded/reference.scores")
	got, err := watch.DecodeReference(b)
	require.NoError(t, err)
	require.Equal(t, len(s.Classes), got.Classes())
}

// TestReferenceIsApart: the scores that honest miners are simulated with are not those that they are watched against.
func TestReferenceIsApart(t *testing.T) {
	s, err := scores.Load()
	require.NoError(t, err)
	for class := range s.Classes {
		honest, known := s.Of(scores.Honest, uint8(class)), s.Of(scores.Known, uint8(class))
		both := 0
		for i, v := range honest.Augmented {
			for j, w := range known.Augmented {
				if v == w && honest.Plain[i] == known.Plain[j] {
					both++
				}
			}
		}
		require.Less(t, both, honest.Len()/4, "pictures of class %s are in both samples", s.Classes[class])
	}
}

func painter(t *testing.T) *scores.Painter {
	t.Helper()
	model, err := compute.Embedded()
	require.NoError(t, err)
	cheap, err := half.Open(compute.DefaultConfig())
	require.NoError(t, err)
	return scores.NewPainter(model, cheap)
}

// TestRecordedAreReal makes some of the pictures again, in other batches than the recorder did.
func TestRecordedAreReal(t *testing.T) {
	s, err := scores.Load()
	require.NoError(t, err)
	p := painter(t)
	checked := 0
	for i, b := range s.Behaviours() {
		class := uint8(5 * i % len(s.Classes))
		recorded := s.Of(b, class)
		first := recorded.Len() - 1
		got, err := p.Record(t.Context(), b, s.Classes[class], first, 1)
		require.NoError(t, err)
		require.Equal(t, scores.Sample{Plain: recorded.Plain[first:], Augmented: recorded.Augmented[first:]}, got, b)
		checked++
	}
	require.GreaterOrEqual(t, checked, 8)
}

func TestRecordRefuses(t *testing.T) {
	_, err := painter(t).Record(t.Context(), "unheard of", "natural", 0, 1)
	require.ErrorIs(t, err, scores.ErrSamples)
}

// TestBehavioursDiffer: the samples order the behaviours as the work they take does, in the mean of every class.
func TestBehavioursDiffer(t *testing.T) {
	s, err := scores.Load()
	require.NoError(t, err)
	for class := range s.Classes {
		mean := func(b scores.Behaviour) (sum float64) {
			all := s.Of(b, uint8(class)).Augmented
			for _, v := range all {
				sum += float64(v) / float64(len(all))
			}
			return sum
		}
		require.Greater(t, mean(scores.Honest), mean(scores.Steps4), s.Classes[class])
		require.Greater(t, mean(scores.Honest), mean(scores.Half), s.Classes[class])
		require.Greater(t, mean(scores.Steps4), mean(scores.Steps1), s.Classes[class])
		require.Greater(t, mean(scores.Steps1), mean(scores.Thief), s.Classes[class])
		require.Greater(t, mean(scores.Thief), mean(scores.Noise), s.Classes[class])
	}
}

func TestFiles(t *testing.T) {
	f := &scores.File{Model: [32]byte{7}, Classes: []string{"a", ""}, Samples: []scores.Sample{
		{Plain: []int16{-32768, 5}, Augmented: []int16{32767, -5}}, {Plain: []int16{}, Augmented: []int16{}},
	}}
	b, err := f.Encode()
	require.NoError(t, err)
	got, err := scores.Decode(b)
	require.NoError(t, err)
	require.Equal(t, f, got)
	for i := range b {
		_, err := scores.Decode(b[:i])
		require.ErrorIs(t, err, scores.ErrSamples)
	}
	_, err = scores.Decode(append(slices.Clone(b), 0))
	require.ErrorIs(t, err, scores.ErrSamples)
	f.Samples[0].Augmented = nil
	_, err = f.Encode()
	require.ErrorIs(t, err, scores.ErrSamples)

	other := slices.Clone(b)
	other[14] ^= 1 // of the model's hash
	for name, folder := range map[string]fstest.MapFS{
		"no honest":      {"noise.scores": {Data: b}},
		"of two models":  {"honest.scores": {Data: b}, "noise.scores": {Data: other}},
		"not of samples": {"honest.scores": {Data: b[1:]}},
	} {
		_, err := scores.LoadFrom(folder)
		require.ErrorIs(t, err, scores.ErrSamples, name)
	}
	s, err := scores.LoadFrom(fstest.MapFS{"honest.scores": {Data: b}, "README": {}})
	require.NoError(t, err)
	require.Equal(t, []int16{32767, -5}, s.Of(scores.Honest, 0).Augmented)
}
