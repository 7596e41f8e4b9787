package vit

import (
	"testing"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/vit/vittest"
)

// BenchmarkScore is a picture and a prompt to vectors by a model of the size of CLIP ViT-B/32, with one thread.
func BenchmarkScore(b *testing.B) {
	m, _, _ := importModel(b, vittest.ViTB32(), ImportOptions{}, compute.DefaultConfig())
	picture := vittest.Picture(2, 224, 224)
	for b.Loop() {
		if _, err := m.Score("a photo of a cat", picture, 224, 224); err != nil {
			b.Fatal(err)
		}
	}
}
