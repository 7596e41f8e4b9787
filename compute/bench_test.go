package compute

import (
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel"
)

func BenchmarkPicture(b *testing.B) {
	for _, k := range kernel.All() {
		b.Run(k.Name(), func(b *testing.B) {
			m := modelOn(b, k.Name())
			for b.Loop() {
				if _, err := m.Generate(b.Context(), "a red apple on a blue background", m.DefaultParams(), Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkScore(b *testing.B) {
	for _, k := range kernel.All() {
		b.Run(k.Name(), func(b *testing.B) {
			m := modelOn(b, k.Name())
			noise := m.WhiteNoise(1)
			for b.Loop() {
				if _, err := m.Score("a red apple on a blue background", noise.RGB, 32, 32); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkStepTrace rebuilds one step of a picture tile by tile, as a dispute does.
func BenchmarkStepTrace(b *testing.B) {
	m := modelOn(b, "")
	p, err := m.Trace(b.Context(), Task{"a red apple on a blue background", m.DefaultParams()}, 1)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := p.Step(b.Context(), 3, 1); err != nil {
			b.Fatal(err)
		}
	}
}
