package vit

import (
	"fmt"

	"github.com/limn-network/limn/compute/safetensors"
)

// CLIP's weights are published under two sets of names: that of the package transformers, and that of OpenAI's code and
// open_clip. Both hold the same numbers; the second has queries, keys and values in one matrix and its projections transposed.

// naming is one set of names. A block's names are made with blockName.
type naming struct {
	patch, class, imagePosition, before, imageLast, imageProject string
	word, textPosition, textLast, textProject                    string
	transposed                                                   bool // the projections
	imageBlock, textBlock                                        string
	first, second, out, up, down                                 string
	joined                                                       string // queries, keys and values in one; "" where they are apart
	apart                                                        [3]string
}

func (n *naming) image(i int) string { return fmt.Sprintf(n.imageBlock, i) }
func (n *naming) text(i int) string  { return fmt.Sprintf(n.textBlock, i) }

func transformers() *naming {
	return &naming{
		patch: "vision_model.embeddings.patch_embedding.weight", class: "vision_model.embeddings.class_embedding",
		imagePosition: "vision_model.embeddings.position_embedding.weight",
		before:        "vision_model.pre_layrnorm", imageLast: "vision_model.post_layernorm", imageProject: "visual_projection.weight",
		word: "text_model.embeddings.token_embedding.weight", textPosition: "text_model.embeddings.position_embedding.weight",
		textLast: "text_model.final_layer_norm", textProject: "text_projection.weight",
		imageBlock: "vision_model.encoder.layers.%d.", textBlock: "text_model.encoder.layers.%d.",
		first: "layer_norm1", second: "layer_norm2", out: "self_attn.out_proj", up: "mlp.fc1", down: "mlp.fc2",
		apart: [3]string{"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"},
	}
}

func openAI() *naming {
	return &naming{
		patch: "visual.conv1.weight", class: "visual.class_embedding", imagePosition: "visual.positional_embedding",
		before: "visual.ln_pre", imageLast: "visual.ln_post", imageProject: "visual.proj",
		word: "token_embedding.weight", textPosition: "positional_embedding", textLast: "ln_final", textProject: "text_projection",
		transposed: true,
		imageBlock: "visual.transformer.resblocks.%d.", textBlock: "transformer.resblocks.%d.",
		first: "ln_1", second: "ln_2", out: "attn.out_proj", up: "mlp.c_fc", down: "mlp.c_proj",
		joined: "attn.in_proj_",
	}
}

// names finds out which set a file uses, or returns nil.
func names(f *safetensors.File) *naming {
	for _, n := range []*naming{transformers(), openAI()} {
		if _, ok := f.Tensor(n.patch); ok {
			return n
		}
	}
	return nil
}

// shape reads the sizes off the shapes of a few tensors. The others are compared with them when they are read.
func (n *naming) shape(f *safetensors.File) (s shape, err error) {
	dims := func(name string, count int) []int {
		t, ok := f.Tensor(name)
		if err == nil && !ok {
			err = fmt.Errorf("%w: %q is missing", safetensors.ErrTensor, name)
		}
		if err == nil && len(t.Shape) != count {
			err = fmt.Errorf("%w: %q has shape %v, not one of %d numbers", safetensors.ErrTensor, name, t.Shape, count)
		}
		out := make([]int, count)
		for i := range out {
			if err == nil {
				out[i] = int(min(t.Shape[i], 1<<30))
			}
		}
		return out
	}
	patch, position := dims(n.patch, 4), dims(n.imagePosition, 2)
	word, text, project := dims(n.word, 2), dims(n.textPosition, 2), dims(n.textProject, 2)
	if err != nil {
		return s, err
	}
	s.imageWidth, s.patch, s.textWidth, s.tokens = patch[0], patch[2], word[1], text[0]
	s.merges, s.embed = word[0]-514, project[0]
	if n.transposed {
		s.embed = project[1]
	}
	for across := 1; across*across < position[0]; across++ {
		s.side = across * s.patch
	}
	count := func(block func(int) string) (blocks int) {
		for ; blocks < 1000; blocks++ {
			if _, ok := f.Tensor(block(blocks) + n.first + ".weight"); !ok {
				break
			}
		}
		return blocks
	}
	s.imageBlocks, s.textBlocks = count(n.image), count(n.text)
	return s, s.validate()
}
