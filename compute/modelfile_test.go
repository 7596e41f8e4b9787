package compute

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"runtime"
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/stretchr/testify/require"
)

func tinyFiles(t testing.TB) (manifest, file []byte) {
	t.Helper()
	manifest, err := os.ReadFile("testdata/tiny/manifest.cbor")
	require.NoError(t, err)
	file, err = os.ReadFile("testdata/tiny/model.limn")
	require.NoError(t, err)
	return manifest, file
}

// stepRoots are the roots of all steps' trees over tiles.
func stepRoots(t *testing.T, m *Model, g golden) (roots []string) {
	t.Helper()
	p, err := m.Trace(t.Context(), Task{g.Prompt, g.Params}, 1)
	require.NoError(t, err)
	for i := range g.Params.Steps {
		s, err := p.Step(t.Context(), i, 1)
		require.NoError(t, err)
		roots = append(roots, hexOf(s.Tree().Root()))
	}
	return roots
}

func tinyModel(t testing.TB, kernel string) *Model {
	t.Helper()
	manifest, file := tinyFiles(t)
	m, err := Open(manifest, file, Config{Kernel: kernel})
	require.NoError(t, err)
	return m
}

// TestTinyGolden pins the engine itself: a random model that is never retrained, on every kernel.
func TestTinyGolden(t *testing.T) {
	const name = "testdata/tiny/golden.json"
	m := tinyModel(t, "scalar")
	tasks := []golden{
		{Prompt: "two orange cats on a red background", Params: Params{16, 16, 17, 250, 1}},
		{Prompt: "dog", Params: Params{16, 16, 2, 1000, 1<<64 - 1}},
	}
	for i := range tasks {
		tasks[i].compute(t, m, 1)
		tasks[i].Steps = stepRoots(t, m, tasks[i])
	}
	if *update {
		b, err := json.MarshalIndent(tasks, "", " ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(name, append(b, '\n'), 0o644))
		return
	}
	b, err := os.ReadFile(name)
	require.NoError(t, err)
	var want []golden
	require.NoError(t, json.Unmarshal(b, &want))
	require.Equal(t, want, tasks)
	for _, k := range kernel.All() {
		for i := range tasks {
			tasks[i].compute(t, tinyModel(t, k.Name()), 2)
		}
		require.Equal(t, want, tasks, k.Name())
	}
}

// reseal makes a manifest for changed bytes, as a hostile publisher would.
func reseal(t testing.TB, manifest, file []byte) []byte {
	t.Helper()
	d, err := DecodeManifest(manifest)
	require.NoError(t, err)
	if d.Files[0], _, err = NewFile(t.Context(), "model", bytes.NewReader(file)); len(file) > 0 {
		require.NoError(t, err)
	}
	b, err := d.Bytes()
	require.NoError(t, err)
	return b
}

func TestManifest(t *testing.T) {
	manifest, file := tinyFiles(t)
	m := tinyModel(t, "")
	require.Equal(t, sha256.Sum256(manifest), m.Root())
	require.Equal(t, manifest, m.Manifest())
	require.Equal(t, int32(100), m.Floor("a cat"))
	require.Equal(t, int32(-10000), m.Floor("a red cat"))
	require.Equal(t, int32(-10000), m.Floor("a cat and a dog"))

	for name, change := range map[string]func(*Manifest){
		"architecture":   func(d *Manifest) { d.Architecture = "other/1" },
		"ten terabytes":  func(d *Manifest) { d.Files[0].Size = 10 << 40 },
		"one byte less":  func(d *Manifest) { d.Files[0].Size-- },
		"other file":     func(d *Manifest) { d.Files[0].Link[0]++ },
		"no file":        func(d *Manifest) { d.Files = nil },
		"size it cannot": func(d *Manifest) { d.Sizes = [][2]int{{512, 512}} },
		"no size":        func(d *Manifest) { d.Sizes = nil },
		"steps":          func(d *Manifest) { d.Steps = append(d.Steps, 50) },
		"default steps":  func(d *Manifest) { d.DefaultSteps = 3 },
		"guidance":       func(d *Manifest) { d.Guidance.Max = 1 << 30 },
		"floor":          func(d *Manifest) { d.Classes[0].Floor = 10001 },
		"class twice":    func(d *Manifest) { d.Classes[1].Name = d.Classes[0].Name },
		"no other class": func(d *Manifest) { d.Classes = d.Classes[:1] },
	} {
		t.Run(name, func(t *testing.T) {
			d, err := DecodeManifest(manifest)
			require.NoError(t, err)
			change(d)
			b, err := d.Bytes()
			require.NoError(t, err)
			_, err = Open(b, file, Config{})
			require.Error(t, err)
		})
	}
	for _, b := range [][]byte{nil, manifest[:len(manifest)-1], append(manifest[:len(manifest):len(manifest)], 0), make([]byte, maxManifestBytes+1)} {
		_, err := DecodeManifest(b)
		require.ErrorIs(t, err, ErrManifest)
	}
}

// TestOpenRefusesDamage cuts, lengthens and changes a file whose manifest is made to fit.
func TestOpenRefusesDamage(t *testing.T) {
	manifest, file := tinyFiles(t)
	for _, n := range []int{0, 5, 11, 12, 100, len(file) / 2, len(file) - 1} {
		cut := file[:n]
		_, _, _, err := decodeModelFile(cut)
		require.ErrorIs(t, err, ErrModelFile, "%d bytes", n)
	}
	longer := append(file[:len(file):len(file)], 0)
	_, err := Open(reseal(t, manifest, longer), longer, Config{})
	require.ErrorIs(t, err, ErrModelFile)
	changed := append([]byte{}, file...)
	changed[0]++
	_, err = Open(manifest, changed, Config{})
	require.ErrorIs(t, err, ErrModelFile)
}

// TestOpenRefusesOverflow crafts models that are well formed but could leave 32 bits.
func TestOpenRefusesOverflow(t *testing.T) {
	_, file := tinyFiles(t)
	for name, craft := range map[string]func(*flow, *clip){
		"wide weights":   func(f *flow, _ *clip) { fill(f.patchOut.Weight, 32767) },
		"shift of down":  func(f *flow, _ *clip) { f.schedule[2].steps[1].blocks[0].down.shift = 3 },
		"shift of up":    func(_ *flow, c *clip) { c.text.blocks[0].up.shift = -16 },
		"gain of a step": func(f *flow, _ *clip) { f.schedule[17].steps[16].last.exponent = -8 },
		"projection":     func(_ *flow, c *clip) { fill(c.image.project.Weight, -32768) },
	} {
		t.Run(name, func(t *testing.T) {
			_, f, c, err := decodeModelFile(file)
			require.NoError(t, err)
			require.NoError(t, f.prove())
			require.NoError(t, c.prove())
			craft(f, c)
			if err = f.prove(); err == nil {
				err = c.prove()
			}
			require.ErrorIs(t, err, ErrOverflow)
		})
	}
	deep := kernel.Matrix{N: 16, K: 1 << 18, Weight: make([]int8, 16<<18)}
	fill(deep.Weight, 127)
	require.ErrorIs(t, proveNarrow("deep", &deep, 0, requant{multiplier: make([]int32, 16), shift: 40}), ErrOverflow)
}

func fill[T any](v []T, x T) {
	for i := range v {
		v[i] = x
	}
}

// FuzzDecodeModelFile: never a panic, and never more memory than a small multiple of the input.
func FuzzDecodeModelFile(f *testing.F) {
	_, file := tinyFiles(f)
	f.Add(file)
	f.Add(file[:4096])
	f.Add([]byte(modelMagic + "\xff\xff\xff\xff"))
	f.Add([]byte(modelMagic + "\x01\x00\x00\x00\xa0"))
	f.Fuzz(func(t *testing.T, b []byte) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, flow, clip, err := decodeModelFile(b)
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(len(b))*24+8<<20)
		if err == nil {
			_, _ = flow.prove(), clip.prove()
		}
	})
}

// TestTrace fixes what a leaf hashes.
func TestTrace(t *testing.T) {
	require.Equal(t, "limn trace 1", traceDomain)
	preimage, err := hex.DecodeString("6c696d6e2074726163652031" + "00" + "01000000" + "01000000" + "feffffff")
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(preimage), stateLeaf(1, []int32{1, -2}, nil))
	states := newStateTrace(2, 2)
	states.add([]int32{5, 6})
	states.add([]int32{1, -2})
	require.Equal(t, stateLeaf(1, []int32{1, -2}, nil), states.tree().Leaf(1))
}
