// Package vittest makes CLIPs of random weights, of any size, as safetensors files that take no space: every number is a hash of
// its tensor's name and its place. testdata/reference.py makes the same numbers for the reference implementation.
package vittest

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"strings"
)

// Shape is the size of a CLIP.
type Shape struct {
	Side, Patch                                    int
	ImageWidth, ImageBlocks, TextWidth, TextBlocks int
	Tokens, Words, Embed                           int
	// Rough gives some channels larger numbers than others, and makes one inner value of the MLPs far larger than the rest of its
	// row, as training does.
	Rough bool
}

// ViTB32 is the size of CLIP ViT-B/32.
func ViTB32() Shape {
	return Shape{Side: 224, Patch: 32, ImageWidth: 768, ImageBlocks: 12, TextWidth: 512, TextBlocks: 12, Tokens: 77, Words: 49408, Embed: 512}
}

// Small is a CLIP for quick tests; its words are those of a vocabulary without merges.
func Small() Shape {
	return Shape{Side: 32, Patch: 8, ImageWidth: 128, ImageBlocks: 2, TextWidth: 64, TextBlocks: 2, Tokens: 16, Words: 514, Embed: 64, Rough: true}
}

// File is a safetensors file in the layout of the package transformers.
type File struct {
	header  []byte
	tensors []tensor
	size    int64
	rough   bool
}

type tensor struct {
	name         string
	shape        []int
	begin, count int64
	scale, start float32
	by, of       int64 // see channel
	loud         bool  // some numbers are far larger than all others
	seed         uint64
}

// deviation is that of the sum of four numbers of 16 bits.
const deviation = 37837.2

// New lays out the file of a shape.
func New(s Shape) *File {
	f := &File{rough: s.Rough}
	w, v := s.ImageWidth, s.TextWidth
	patches := (s.Side / s.Patch) * (s.Side / s.Patch)
	f.add("vision_model.embeddings.class_embedding", 0.3, 0, w)
	f.add("vision_model.embeddings.patch_embedding.weight", 0.02, 0, w, 3, s.Patch, s.Patch)
	f.add("vision_model.embeddings.position_embedding.weight", 0.1, 0, 1+patches, w)
	f.norm("vision_model.pre_layrnorm", w)
	f.blocks("vision_model.encoder.layers", s.ImageBlocks, w)
	f.norm("vision_model.post_layernorm", w)
	f.add("visual_projection.weight", 1/math.Sqrt(float64(w)), 0, s.Embed, w)
	f.add("text_model.embeddings.token_embedding.weight", 0.02, 0, s.Words, v)
	f.add("text_model.embeddings.position_embedding.weight", 0.01, 0, s.Tokens, v)
	f.blocks("text_model.encoder.layers", s.TextBlocks, v)
	f.norm("text_model.final_layer_norm", v)
	f.add("text_projection.weight", 1/math.Sqrt(float64(v)), 0, s.Embed, v)
	f.finish()
	return f
}

func (f *File) blocks(name string, n, w int) {
	one := 1 / math.Sqrt(float64(w))
	for i := range n {
		at := fmt.Sprintf("%s.%d.", name, i)
		f.norm(at+"layer_norm1", w)
		f.linear(at+"self_attn.q_proj", 1.5*one, w, w)
		f.linear(at+"self_attn.k_proj", 1.5*one, w, w)
		f.linear(at+"self_attn.v_proj", one, w, w)
		f.linear(at+"self_attn.out_proj", 0.7*one, w, w)
		f.norm(at+"layer_norm2", w)
		f.linear(at+"mlp.fc1", one, 4*w, w)
		f.linear(at+"mlp.fc2", 0.5*one, w, 4*w)
	}
}

func (f *File) norm(name string, w int) {
	f.add(name+".weight", 0.2, 1, w)
	f.add(name+".bias", 0.1, 0, w)
}

func (f *File) linear(name string, spread float64, n, k int) {
	f.add(name+".weight", spread, 0, n, k)
	f.add(name+".bias", 0.1, 0, n)
}

func (f *File) add(name string, spread, start float64, shape ...int) {
	h := fnv.New64a()
	h.Write([]byte(name))
	t := tensor{name: name, shape: shape, begin: f.size, count: 1, scale: float32(spread / deviation), start: float32(start), seed: h.Sum64()}
	for _, n := range shape {
		t.count *= int64(n)
	}
	if f.size += 4 * t.count; f.rough {
		t.by, t.of = t.channel()
		t.loud = strings.HasSuffix(name, "fc1.bias")
	}
	f.tensors = append(f.tensors, t)
}

func (f *File) finish() {
	entries := map[string]any{"__metadata__": map[string]string{"format": "pt"}}
	for _, t := range f.tensors {
		entries[t.name] = map[string]any{"dtype": "F32", "shape": t.shape, "data_offsets": []int64{t.begin, t.begin + 4*t.count}}
	}
	text, err := json.Marshal(entries)
	if err != nil {
		panic("vittest: " + err.Error()) // maps of strings and numbers
	}
	text = append(text, strings.Repeat(" ", -len(text)&7)...)
	f.header = append(binary.LittleEndian.AppendUint64(nil, uint64(len(text))), text...)
}

// Size of the file in bytes.
func (f *File) Size() int64 { return int64(len(f.header)) + f.size }

// Hash is the generator: splitmix64.
func Hash(seed uint64, i int64) uint64 {
	x := seed + uint64(i+1)*0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// value is number i of a tensor: nearly normal.
func (t *tensor) value(i int64) float32 {
	h := Hash(t.seed, i)
	n := int64(h&0xffff+h>>16&0xffff+h>>32&0xffff+h>>48) - 131070
	v := float32(float32(n) * t.scale)
	if t.of > 0 && i/t.by%t.of%97 == 5 {
		v *= 8
	}
	if t.loud && i%1000 == 77 {
		v += 30
	}
	return v + t.start
}

// channel says how to find the channel of number i of a tensor, i / by % of, where some channels are rough; of is 0 for the
// others. A gain is none: training makes those of large channels no larger.
func (t *tensor) channel() (by, of int64) {
	switch {
	case strings.HasSuffix(t.name, "patch_embedding.weight"), strings.HasSuffix(t.name, "fc2.weight"), strings.HasSuffix(t.name, "out_proj.weight"):
		return t.count / int64(t.shape[0]), int64(t.shape[0])
	case strings.HasSuffix(t.name, "position_embedding.weight"), len(t.shape) == 1 && t.start == 0:
		return 1, int64(t.shape[len(t.shape)-1])
	}
	return 1, 0
}

// ReadAt makes the bytes of a part of the file. It is safe for concurrent use.
func (f *File) ReadAt(b []byte, off int64) (int, error) {
	n := 0
	if off < int64(len(f.header)) {
		n = copy(b, f.header[off:])
	}
	for i := range f.tensors {
		t := &f.tensors[i]
		begin := int64(len(f.header)) + t.begin
		for at := off + int64(n); n < len(b) && at >= begin && at < begin+4*t.count; at = off + int64(n) {
			j, skip := (at-begin)/4, int(at-begin)%4
			if skip == 0 && len(b)-n >= 4 {
				binary.LittleEndian.PutUint32(b[n:], math.Float32bits(t.value(j)))
				n += 4
				continue
			}
			n += copy(b[n:], binary.LittleEndian.AppendUint32(nil, math.Float32bits(t.value(j)))[skip:])
		}
	}
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

// Pictures is how many kinds of Picture there are.
const Pictures = 4

// Picture makes RGB bytes: noise, a gradient, a disc, or a board.
func Picture(kind, w, h int) []byte {
	out := make([]byte, 0, 3*w*h)
	for y := range h {
		for x := range w {
			for c := range 3 {
				v := 0
				switch kind {
				case 0:
					v = int(Hash(0, int64(len(out))) >> 56)
				case 1:
					v = (x*(1+c) + y*(3-c)) * 255 / (3 * (w + h))
				case 2:
					v = 30 + 40*c
					if 9*((x-w/3)*(x-w/3)+(y-h/2)*(y-h/2)) < w*w {
						v = 255 - 60*c
					}
				case 3:
					v = (x/16+y/16)%2*200 + 20*c
				}
				out = append(out, byte(v))
			}
		}
	}
	return out
}
