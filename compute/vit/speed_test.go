package vit

import (
	"testing"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/vit/vittest"
)

// BenchmarkScore is one score by a model of the size of CLIP ViT-B/32, both halves, with one thread.
func BenchmarkScore(b *testing.B) {
	m, _, _ := importModel(b, vittest.ViTB32(), ImportOptions{}, compute.DefaultConfig())
	picture := vittest.Picture(2, 224, 224)
	b.Run("image", func(b *testing.B) {
		for b.Loop() {
			if _, err := m.EmbedImage(picture, 224, 224); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("text", func(b *testing.B) {
		for b.Loop() {
			if _, err := m.EmbedText("An astronaut riding a horse in photorealistic style, 8k, trending"); err != nil {
				b.Fatal(err)
			}
		}
	})
}
