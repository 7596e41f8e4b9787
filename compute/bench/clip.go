package main

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/vit"
)

// scores compares one score of CLIP ViT-B/32 with ONNX Runtime's: a picture and a prompt to vectors, on one thread, with as
// many rows of text on both sides as the prompt has tokens.
func scores(ctx context.Context, r *report) error {
	const name = "CLIP ViT-B/32 score, speed over ONNX Runtime int8, 1 thread"
	_, file, err := compute.EmbeddedFiles()
	if err != nil {
		return err
	}
	o, err := openONNX(ctx, file)
	if errors.Is(err, errNoONNX) {
		r.missing(name, ">= 1", err.Error())
		return nil
	}
	if err != nil {
		return err
	}
	defer o.close()
	m, err := randomCLIP(ctx)
	if err != nil {
		return err
	}
	tokens, err := m.Tokens(prompt)
	if err != nil {
		return err
	}
	variant, err := o.load(map[string]any{"model": "score", "rows": len(tokens), "threads": 1})
	if err != nil {
		return err
	}
	rgb := make([]byte, 3*m.Side()*m.Side())
	random := rand.New(rand.NewPCG(5, 6))
	for i := range rgb {
		rgb[i] = byte(random.Uint32())
	}
	var failed error
	ours := repeat(own(), 1, func() {
		_, err := m.Score(prompt, rgb, m.Side(), m.Side())
		failed = errors.Join(failed, err)
	})
	theirs := o.turn(1, &failed)
	ours()
	other, mine, ratio := compare(pictureTurns, theirs, ours)
	if failed != nil {
		return failed
	}
	r.note("onnxruntime %s: %s", o.version, variant)
	r.note("a score with %d rows of text: ONNX Runtime %s, %s kernel %s", len(tokens), milliseconds(other), m.Kernel(), milliseconds(mine))
	r.atLeast(name, ratio, 1)
	return nil
}

// randomCLIP opens a ViT-B/32 with random weights, which is imported as a user would import a real one, and kept for the next
// run. One that another version of the importer made is made again.
func randomCLIP(ctx context.Context) (*vit.Model, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(cache, "limn-bench")
	kept := filepath.Join(dir, "clip.limn")
	if m, err := openCLIP(ctx, kept); err == nil {
		return m, nil
	}
	fmt.Fprintln(os.Stderr, "importing a CLIP ViT-B/32 with random weights")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	source, err := os.Create(filepath.Join(dir, "clip.safetensors"))
	if err != nil {
		return nil, err
	}
	defer os.Remove(source.Name())
	defer source.Close()
	size, err := writeTensors(source, clipTensors())
	if err != nil {
		return nil, err
	}
	made, err := os.Create(kept)
	if err != nil {
		return nil, err
	}
	if _, err := vit.Import(ctx, source, size, made, vit.ImportOptions{}); err != nil {
		made.Close()
		os.Remove(kept)
		return nil, err
	}
	if err := made.Close(); err != nil {
		return nil, err
	}
	return openCLIP(ctx, kept)
}

func openCLIP(ctx context.Context, file string) (*vit.Model, error) {
	r, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	f, _, err := compute.NewFile(ctx, "model", r)
	if err != nil {
		return nil, err
	}
	manifest := compute.Manifest{Architecture: compute.ClipViT, Files: []compute.File{f}}
	b, err := manifest.Bytes()
	if err != nil {
		return nil, err
	}
	return vit.Open(ctx, b, r, compute.DefaultConfig())
}

// tensor is a name and a shape; its numbers are random around about, as far off as deviation.
type tensor struct {
	name             string
	shape            []int
	about, deviation float64
}

// clipTensors are those of ViT-B/32 under the names of the package transformers.
func clipTensors() []tensor {
	var all []tensor
	matrix := func(name string, n, k int) {
		all = append(all, tensor{name + ".weight", []int{n, k}, 0, 1 / math.Sqrt(float64(k))})
	}
	linear := func(name string, n, k int) {
		matrix(name, n, k)
		all = append(all, tensor{name + ".bias", []int{n}, 0, 0.02})
	}
	norm := func(name string, n int) {
		all = append(all, tensor{name + ".weight", []int{n}, 1, 0.02}, tensor{name + ".bias", []int{n}, 0, 0.02})
	}
	half := func(name string, w int) {
		for i := range 12 {
			at := fmt.Sprintf("%s.encoder.layers.%d.", name, i)
			norm(at+"layer_norm1", w)
			norm(at+"layer_norm2", w)
			for _, part := range []string{"q", "k", "v", "out"} {
				linear(at+"self_attn."+part+"_proj", w, w)
			}
			linear(at+"mlp.fc1", 4*w, w)
			linear(at+"mlp.fc2", w, 4*w)
		}
	}
	all = append(all, tensor{"vision_model.embeddings.class_embedding", []int{768}, 0, 0.02},
		tensor{"vision_model.embeddings.patch_embedding.weight", []int{768, 3, 32, 32}, 0, 0.02})
	matrix("vision_model.embeddings.position_embedding", 50, 768)
	norm("vision_model.pre_layrnorm", 768)
	half("vision_model", 768)
	norm("vision_model.post_layernorm", 768)
	matrix("visual_projection", 512, 768)
	matrix("text_model.embeddings.token_embedding", 49408, 512)
	matrix("text_model.embeddings.position_embedding", 77, 512)
	half("text_model", 512)
	norm("text_model.final_layer_norm", 512)
	matrix("text_projection", 512, 512)
	return all
}

// writeTensors writes a safetensors file of float32 numbers and returns its size. Numbers come round again after some
// thousands: only their spread matters here.
func writeTensors(w io.Writer, tensors []tensor) (int64, error) {
	type entry struct {
		Type    string   `json:"dtype"`
		Shape   []int    `json:"shape"`
		Offsets [2]int64 `json:"data_offsets"`
	}
	header, at := map[string]entry{}, int64(0)
	for _, t := range tensors {
		header[t.name] = entry{"F32", t.shape, [2]int64{at, at + 4*int64(count(t.shape))}}
		at += 4 * int64(count(t.shape))
	}
	b, err := json.Marshal(header)
	if err != nil {
		return 0, err
	}
	out := bufio.NewWriterSize(w, 1<<20)
	_, _ = out.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(b)))) // Flush tells
	_, _ = out.Write(b)
	random, normal := rand.New(rand.NewPCG(7, 8)), make([]float64, 1<<13-1)
	for i := range normal {
		normal[i] = random.NormFloat64()
	}
	var number [4]byte
	for _, t := range tensors {
		for i := range count(t.shape) {
			binary.LittleEndian.PutUint32(number[:], math.Float32bits(float32(t.about+t.deviation*normal[i%len(normal)])))
			_, _ = out.Write(number[:])
		}
	}
	return 8 + int64(len(b)) + at, out.Flush()
}

func count(shape []int) int {
	n := 1
	for _, v := range shape {
		n *= v
	}
	return n
}
