package vit

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/bpe"
	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/safetensors"
	"github.com/limn-network/limn/compute/vit/vittest"
)

// smallOptions go with vittest.Small: a vocabulary without merges.
func smallOptions(t testing.TB) ImportOptions {
	v, err := bpe.Decode(nil)
	if err != nil {
		t.Fatal(err)
	}
	return ImportOptions{Vocabulary: v}
}

// smallRoot is what importing vittest.Small gives on every machine.
const smallRoot = "dca8532d720b5a3214774f5e4d2217ab340169501b494ae0dca8a005e36f295a"

// smallScores are scores of that model for prompt "a cat" and the four kinds of picture at 48 x 40.
var smallScores = []int32{-1443, -1163, -559, -628}

// TestSmall holds import, every kernel and the score to fixed values.
func TestSmall(t *testing.T) {
	for _, k := range kernel.All() {
		m, _, _ := importModel(t, vittest.Small(), smallOptions(t), compute.Config{Kernel: k.Name()})
		if root := m.Root(); hex.EncodeToString(root[:]) != smallRoot {
			t.Errorf("%s: root %x, want %s", k.Name(), root, smallRoot)
		}
		var scores []int32
		for i := range vittest.Pictures {
			score, err := m.Score("a cat", vittest.Picture(i, 48, 40), 48, 40)
			if err != nil {
				t.Fatal(err)
			}
			scores = append(scores, score)
		}
		if !slices.Equal(scores, smallScores) {
			t.Errorf("%s: scores %v, want %v", k.Name(), scores, smallScores)
		}
	}
}

// TestKernelsAgree compares whole vectors of every kernel with the scalar one's, over prompts of every length.
func TestKernelsAgree(t *testing.T) {
	m, manifest, file := importModel(t, vittest.Small(), smallOptions(t), compute.Config{Kernel: "scalar"})
	for _, k := range kernel.All() {
		other, err := Open(context.Background(), manifest, bytes.NewReader(file), compute.Config{Kernel: k.Name()})
		if err != nil {
			t.Fatal(err)
		}
		for n := 1; n < 20; n++ {
			prompt := strings.Repeat("xyz", n)[:n]
			a, errA := m.EmbedText(prompt)
			b, errB := other.EmbedText(prompt)
			if errA != nil || errB != nil || !slices.Equal(a, b) {
				t.Fatalf("%s, prompt of %d: %v %v", k.Name(), n, errA, errB)
			}
		}
		for i := range vittest.Pictures {
			a, errA := m.EmbedImage(vittest.Picture(i, 32, 32), 32, 32)
			b, errB := other.EmbedImage(vittest.Picture(i, 32, 32), 32, 32)
			if errA != nil || errB != nil || !slices.Equal(a, b) {
				t.Fatalf("%s, picture %d: %v %v", k.Name(), i, errA, errB)
			}
		}
	}
}

// content is a small safetensors file in memory, taken apart.
type content struct {
	header map[string]any
	data   []byte
}

func smallContent(t testing.TB) content { return contentOf(t, vittest.Small()) }

func contentOf(t testing.TB, s vittest.Shape) content {
	f := vittest.New(s)
	b, err := io.ReadAll(io.NewSectionReader(f, 0, f.Size()))
	if err != nil {
		t.Fatal(err)
	}
	n := binary.LittleEndian.Uint64(b)
	c := content{data: b[8+n:]}
	if err := json.Unmarshal(b[8:8+n], &c.header); err != nil {
		t.Fatal(err)
	}
	return c
}

func (c content) entry(name string) map[string]any { return c.header[name].(map[string]any) }

func (c content) place(name string) (begin, end int) {
	p := c.entry(name)["data_offsets"].([]any)
	return int(p[0].(float64)), int(p[1].(float64))
}

func (c content) bytes(t testing.TB) []byte {
	text, err := json.Marshal(c.header)
	if err != nil {
		t.Fatal(err)
	}
	return append(append(binary.LittleEndian.AppendUint64(nil, uint64(len(text))), text...), c.data...)
}

func importBytes(b []byte, o ImportOptions) ([]byte, error) {
	var out bytes.Buffer
	_, err := Import(context.Background(), bytes.NewReader(b), int64(len(b)), &out, o)
	return out.Bytes(), err
}

// TestRefusals breaks a good file in one place at a time.
func TestRefusals(t *testing.T) {
	const position, up = "text_model.embeddings.position_embedding.weight", "vision_model.encoder.layers.1.mlp.fc1.weight"
	put := func(bits uint32) func(c content) {
		return func(c content) {
			_, end := c.place(up)
			binary.LittleEndian.PutUint32(c.data[end-4:], bits)
		}
	}
	for _, c := range []struct {
		name   string
		change func(c content)
		want   error
		says   string
	}{
		{"NaN", put(0x7fc00000), safetensors.ErrNumber, up},
		{"infinity", put(0xff800000), safetensors.ErrNumber, up},
		{"huge number", put(0x7f000000), ErrImport, "layers.1.mlp.fc1"},
		{"missing", func(c content) { c.header["spare"] = c.header[up]; delete(c.header, up) }, safetensors.ErrTensor, up + `" is missing`},
		{"wrong shape", func(c content) { c.entry(up)["shape"] = []int{128, 512} }, safetensors.ErrTensor, "has shape [128 512], not [512 128]"},
		{"integers", func(c content) { c.entry(up)["dtype"] = "I32" }, safetensors.ErrTensor, "holds I32"},
		{"flat", func(c content) { c.entry(position)["shape"] = []int{16 * 64} }, safetensors.ErrTensor, "not one of 2 numbers"},
		{"another vocabulary", func(c content) {
			c.entry("text_model.embeddings.token_embedding.weight")["shape"] = []int{514 * 2, 32}
			c.entry(position)["shape"] = []int{32, 32}
		}, ErrFile, "width of the text half 32"},
		{"another model", func(c content) {
			c.header["bert.weight"] = c.header["vision_model.embeddings.patch_embedding.weight"]
			delete(c.header, "vision_model.embeddings.patch_embedding.weight")
		}, ErrOther, "not those of a CLIP"},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := smallContent(t)
			c.change(file)
			_, err := importBytes(file.bytes(t), smallOptions(t))
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("got %v, want %v with %q", err, c.want, c.says)
			}
		})
	}
	good := smallContent(t).bytes(t)
	if _, err := importBytes(good[:len(good)-1], smallOptions(t)); !errors.Is(err, safetensors.ErrFormat) {
		t.Errorf("cut off: %v", err)
	}
	if _, err := importBytes(good, ImportOptions{}); !errors.Is(err, ErrImport) || !strings.Contains(err.Error(), "49408 tokens") {
		t.Errorf("another vocabulary: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Import(ctx, bytes.NewReader(good), int64(len(good)), io.Discard, smallOptions(t)); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	broken := errors.New("disk full")
	if _, err := Import(context.Background(), bytes.NewReader(good), int64(len(good)), failing{broken}, smallOptions(t)); !errors.Is(err, broken) {
		t.Errorf("a writer that fails: %v", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// openAINames renames the tensors of a file to OpenAI's names, and changes what that layout stores otherwise.
func openAINames(t testing.TB, c content) []byte {
	from, to := transformers(), openAI()
	out := content{header: map[string]any{}}
	write := func(name string, shape []int, values []byte) {
		out.header[name] = map[string]any{"dtype": "F32", "shape": shape, "data_offsets": []int{len(out.data), len(out.data) + len(values)}}
		out.data = append(out.data, values...)
	}
	values := func(name string) ([]int, []byte) {
		begin, end := c.place(name)
		var shape []int
		for _, n := range c.entry(name)["shape"].([]any) {
			shape = append(shape, int(n.(float64)))
		}
		return shape, c.data[begin:end]
	}
	move := func(old, name string) { shape, b := values(old); write(name, shape, b) }
	for old, name := range map[string]string{from.patch: to.patch, from.class: to.class, from.imagePosition: to.imagePosition, from.word: to.word, from.textPosition: to.textPosition} {
		move(old, name)
	}
	for old, name := range map[string]string{from.before: to.before, from.imageLast: to.imageLast, from.textLast: to.textLast} {
		move(old+".weight", name+".weight")
		move(old+".bias", name+".bias")
	}
	for old, name := range map[string]string{from.imageProject: to.imageProject, from.textProject: to.textProject} {
		shape, b := values(old)
		turned := make([]byte, len(b))
		for i := range shape[0] {
			for j := range shape[1] {
				copy(turned[4*(j*shape[0]+i):][:4], b[4*(i*shape[1]+j):])
			}
		}
		write(name, []int{shape[1], shape[0]}, turned)
	}
	for i := range 2 {
		for old, name := range map[string]string{from.image(i): to.image(i), from.text(i): to.text(i)} {
			for _, end := range []string{".weight", ".bias"} {
				for a, b := range map[string]string{from.first: to.first, from.second: to.second, from.out: to.out, from.up: to.up, from.down: to.down} {
					move(old+a+end, name+b+end)
				}
				var joined []byte
				var shape []int
				for _, part := range from.apart {
					var b []byte
					shape, b = values(old + part + end)
					joined = append(joined, b...)
				}
				shape[0] *= 3
				write(name+to.joined+end[1:], shape, joined)
			}
		}
	}
	return out.bytes(t)
}

// TestLayouts: the same weights under other names, and in half precision where that loses nothing, are the same model.
func TestLayouts(t *testing.T) {
	want, err := importBytes(smallContent(t).bytes(t), smallOptions(t))
	if err != nil {
		t.Fatal(err)
	}
	got, err := importBytes(openAINames(t, smallContent(t)), smallOptions(t))
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("OpenAI's names: %v, %d bytes, want the same %d", err, len(got), len(want))
	}
	gelu := smallOptions(t)
	gelu.GELU = true
	if other, err := importBytes(smallContent(t).bytes(t), gelu); err != nil || bytes.Equal(other, want) {
		t.Errorf("another activation: %v", err)
	}
}

// TestModelFile breaks model files.
func TestModelFile(t *testing.T) {
	_, manifest, file := importModel(t, vittest.Small(), smallOptions(t), compute.DefaultConfig())
	ctx := context.Background()
	for i, b := range [][]byte{nil, file[:100], file[:len(file)-1], append(bytes.Clone(file), 0), bytes.Replace(file, []byte{1}, []byte{2}, 1)} {
		if _, err := Open(ctx, manifest, bytes.NewReader(b), compute.DefaultConfig()); !errors.Is(err, ErrFile) && !errors.Is(err, compute.ErrModelFile) {
			t.Errorf("file %d: %v", i, err)
		}
	}
	change := func(at int, value uint32) error {
		b := bytes.Clone(file)
		binary.LittleEndian.PutUint32(b[at:], value)
		_, err := read(bytes.NewReader(b), int64(len(b)), compute.DefaultConfig())
		return err
	}
	for field := range shapeCount {
		for _, value := range []uint32{0, 1, 63, 1 << 20, 1<<32 - 1} {
			at := len(magic) + 4*field
			if value == binary.LittleEndian.Uint32(file[at:]) || field == shapeCount-1 && value < 2 {
				continue
			}
			if err := change(at, value); !errors.Is(err, ErrFile) {
				t.Errorf("size %d is %d: %v", field, value, err)
			}
		}
	}
	if err := change(48+16-4, 1); !errors.Is(err, ErrFile) || !strings.Contains(err.Error(), "padding") {
		t.Errorf("padding: %v", err)
	}
	if err := change(64, 0x80808080); !errors.Is(err, ErrFile) || !strings.Contains(err.Error(), "-128") {
		t.Errorf("a weight of -128: %v", err)
	}
	if err := change(64+128*192, 1<<25); !errors.Is(err, compute.ErrOverflow) {
		t.Errorf("a multiplier of 26 bits: %v", err)
	}
	if err := change(64+128*192+4*128, 1<<32-16); !errors.Is(err, compute.ErrOverflow) {
		t.Errorf("a shift that is too small: %v", err)
	}
	other := compute.Manifest{Architecture: compute.ClipViT, Files: []compute.File{{Name: "model", Size: 1 << 29}}}
	b, err := other.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(ctx, b, bytes.NewReader(file), compute.DefaultConfig()); !errors.Is(err, ErrFile) {
		t.Errorf("a manifest that lies about the size: %v", err)
	}
}

// TestInputs scores what should not be scored, and what may look so.
func TestInputs(t *testing.T) {
	m, _, _ := importModel(t, vittest.Small(), smallOptions(t), compute.DefaultConfig())
	for _, c := range []struct {
		prompt string
		want   error
	}{
		{"", compute.ErrPromptEmpty}, {" \t\n\u3000", compute.ErrPromptEmpty}, {strings.Repeat("a", 1<<20), compute.ErrPromptTooLong}, {"\xff", compute.ErrPromptNotUTF8},
		{strings.Repeat("a", 1024), nil}, {"🙂👩‍👩‍👧‍👦", nil}, {"кот", nil}, {"猫", nil}, {"قط", nil}, {"แมว", nil}, {"\x00", nil}, {"<|endoftext|>", nil}, {"e\u0301\u0323", nil},
	} {
		if _, err := m.EmbedText(c.prompt); !errors.Is(err, c.want) {
			t.Errorf("%.20q: %v, want %v", c.prompt, err, c.want)
		}
	}
	for _, c := range []struct {
		w, h, n int
		good    bool
	}{
		{0, 0, 0, false}, {-1, 5, 0, false}, {math.MaxInt, math.MaxInt, 0, false}, {1 << 15, 4, 3 << 17, false}, {32, 32, 3071, false}, {65, 1, 195, false}, {1 << 14, 1 << 13, 0, false},
		{1, 1, 3, true}, {64, 1, 192, true}, {1, 64, 192, true}, {31, 33, 3 * 31 * 33, true}, {33, 31, 3 * 31 * 33, true}, {600, 400, 720000, true},
	} {
		_, err := m.EmbedImage(make([]byte, c.n), c.w, c.h)
		if c.good && err != nil || !c.good && !errors.Is(err, ErrPicture) {
			t.Errorf("%d x %d in %d bytes: %v", c.w, c.h, c.n, err)
		}
	}
}

// TestConcurrent: a model is shared, and the memory it lends out holds nothing of the caller before.
func TestConcurrent(t *testing.T) {
	m, _, _ := importModel(t, vittest.Small(), smallOptions(t), compute.DefaultConfig())
	prompts := []string{"a", "a longer prompt than that", "🙂", "xyz"}
	var want []int32
	for i, prompt := range prompts {
		score, err := m.Score(prompt, vittest.Picture(i, 40, 30), 40, 30)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, score)
	}
	var group sync.WaitGroup
	for worker := range 8 {
		group.Go(func() {
			for round := range 8 {
				i := (worker + round) % len(prompts)
				if score, err := m.Score(prompts[i], vittest.Picture(i, 40, 30), 40, 30); err != nil || score != want[i] {
					t.Errorf("prompt %d: %d, %v, want %d", i, score, err, want[i])
				}
			}
		})
	}
	group.Wait()
}

// TestMarksOfText: rows after the end of a text would change nothing, and a text that is cut keeps its end.
func TestMarksOfText(t *testing.T) {
	m, _, _ := importModel(t, vittest.Small(), smallOptions(t), compute.DefaultConfig())
	tokens, err := m.Tokens(strings.Repeat("a ", 100))
	if err != nil || len(tokens) != 16 || tokens[0] != 512 || tokens[15] != 513 {
		t.Fatalf("%v, %v", tokens, err)
	}
}

// FuzzImport: no file makes Import panic, and what it takes opens.
func FuzzImport(f *testing.F) {
	tiny := vittest.Shape{Side: 8, Patch: 8, ImageWidth: 64, ImageBlocks: 1, TextWidth: 64, TextBlocks: 1, Tokens: 3, Words: 514, Embed: 64}
	good := contentOf(f, tiny).bytes(f)
	n := int(binary.LittleEndian.Uint64(good)) + 8
	o := smallOptions(f)
	f.Add(good[:n], uint32(0), uint32(0))
	f.Add(good[:n], uint32(5000), uint32(0x7f7fffff))
	f.Fuzz(func(t *testing.T, header []byte, at, bits uint32) {
		b := append(bytes.Clone(header), good[n:]...)
		if data := b[len(header):]; int(at) < len(data)-4 {
			binary.LittleEndian.PutUint32(data[at:], bits)
		}
		file, err := importBytes(b, o)
		if err != nil {
			return
		}
		if _, err := read(bytes.NewReader(file), int64(len(file)), compute.DefaultConfig()); err != nil {
			t.Fatalf("imported, but does not open: %v", err)
		}
	})
}

// FuzzModel: no model file makes the reader panic or allocate more than the file holds, and what opens scores, the same with the
// scalar kernel.
func FuzzModel(f *testing.F) {
	_, _, file := importModel(f, vittest.Small(), smallOptions(f), compute.DefaultConfig())
	f.Add(uint32(0), []byte{})
	f.Add(uint32(70), []byte{1, 2, 3, 4})
	f.Add(uint32(64+128*192), []byte{255, 255, 7, 0})
	picture := vittest.Picture(0, 32, 32)
	f.Fuzz(func(t *testing.T, at uint32, change []byte) {
		b := bytes.Clone(file)
		if int(at) < len(b) {
			copy(b[at:], change)
		}
		m, err := read(bytes.NewReader(b), int64(len(b)), compute.DefaultConfig())
		if err != nil {
			return
		}
		score, err := m.Score("a cat", picture, 32, 32)
		if err != nil || score < -10000 || score > 10000 {
			t.Fatalf("score %d, %v", score, err)
		}
		plain, err := read(bytes.NewReader(b), int64(len(b)), compute.Config{Kernel: "scalar"})
		if err != nil {
			t.Fatal(err)
		}
		if again, err := plain.Score("a cat", picture, 32, 32); err != nil || again != score {
			t.Fatalf("score %d, by the scalar kernel %d, %v", score, again, err)
		}
	})
}

func FuzzScore(f *testing.F) {
	m, _, _ := importModel(f, vittest.Small(), smallOptions(f), compute.DefaultConfig())
	f.Add("a cat", 8, 8)
	f.Add("\u0301", 64, 1)
	f.Fuzz(func(t *testing.T, prompt string, w, h int) {
		if w > 200 || h > 200 {
			w, h = w%200, h%200
		}
		score, err := m.Score(prompt, vittest.Picture(1, max(0, w), max(0, h)), w, h)
		if err == nil && (score < -10000 || score > 10000) {
			t.Fatal(fmt.Sprint(score))
		}
	})
}
