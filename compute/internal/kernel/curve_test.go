package kernel

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBendOfAnyCurve: every input around the table, for a curve that does not begin at 0, as CLIP's own activation.
func TestBendOfAnyCurve(t *testing.T) {
	curve := *GELU()
	curve[0] = -3
	var inputs, ones, none []int32
	for z := int32(-geluEdge - 200); z <= geluEdge+200; z++ {
		inputs, ones, none = append(inputs, z), append(ones, 1<<NarrowPreShift), append(none, 0)
	}
	inputs[0], inputs[1] = -CurveLimit, CurveLimit
	n := len(inputs) &^ 15
	inputs, ones, none = inputs[:n], ones[:n], none[:n]
	want := make([]int32, n)
	for i, z := range inputs {
		want[i] = curve.At(z)
	}
	require.Contains(t, want, int32(-3))
	for _, k := range All() {
		got := make([]int32, n)
		require.Equal(t, Magnitude(want), k.Bend(got, inputs, ones, none, 15, 1<<15, &curve), k.Name())
		require.Equal(t, want, got, k.Name())
	}
}
