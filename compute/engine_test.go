package compute

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden digests and vectors in testdata")

// modelOn opens the embedded model once per kernel for the whole test run.
var modelOn = func() func(t testing.TB, kernel string) *Model {
	var mu sync.Mutex
	opened := map[string]*Model{}
	return func(t testing.TB, kernel string) *Model {
		t.Helper()
		mu.Lock()
		defer mu.Unlock()
		if opened[kernel] == nil {
			c := DefaultConfig() // "" is what LIMN_KERNEL says, or the fastest
			if kernel != "" {
				c.Kernel = kernel
			}
			m, err := OpenEmbedded(c)
			require.NoError(t, err)
			opened[kernel] = m
		}
		return opened[kernel]
	}
}()

// golden is a task and everything that must never change while model root and SPEC.md stay the same.
type golden struct {
	Prompt    string   `json:"prompt"`
	Tokens    []uint16 `json:"tokens"`
	Params    Params   `json:"params"`
	States    []string `json:"states"`          // leaves of the trace: after each step
	Steps     []string `json:"steps,omitempty"` // roots of the steps' trees over tiles, of small models only
	Trace     string   `json:"trace"`
	Pixels    string   `json:"pixels"`
	Score     int32    `json:"score"`
	Augmented int32    `json:"augmented"`        // with the seed 01 02 .. 20
	Scores    []string `json:"scores,omitempty"` // roots of the trees over both scores' tiles
}

const goldenFile = "testdata/golden.json"

func goldenTasks(m *Model) []golden {
	p, q := m.DefaultParams(), m.DefaultParams()
	q.Steps, q.Guidance, q.Seed = m.manifest.Steps[0], 400, 1<<63+12345
	return []golden{
		{Prompt: "a red apple on a blue background", Params: p},
		{Prompt: "Two cats, at night!", Params: q},
	}
}

func (g *golden) compute(t *testing.T, m *Model, threads int) {
	t.Helper()
	g.States, g.Tokens = nil, m.Understand(g.Prompt).Tokens
	s := m.engine.sampler(1, threads)
	defer s.close()
	s.begin(0, g.Tokens, g.Params.Seed, g.Params.Guidance)
	for i := range g.Params.Steps {
		require.NoError(t, s.step(t.Context(), g.Params.Steps, i))
		g.States = append(g.States, hexOf(stateLeaf(i, s.state(0), nil)))
	}
	g.finish(t, m, threads)
	g.Scores = nil
	picture, err := m.Generate(t.Context(), g.Prompt, g.Params, Options{Threads: threads})
	require.NoError(t, err)
	seed := countingSeed()
	for _, seed := range []*[32]byte{nil, &seed} {
		traced, err := m.TraceScore(t.Context(), g.Prompt, picture.RGB, seed, threads)
		require.NoError(t, err)
		g.Scores = append(g.Scores, hexOf(traced.Tree().Root()))
	}
}

func (g *golden) finish(t *testing.T, m *Model, threads int) {
	t.Helper()
	picture, err := m.Generate(t.Context(), g.Prompt, g.Params, Options{Threads: threads})
	require.NoError(t, err)
	pixels := picture.PixelsHash()
	g.Trace, g.Pixels = hex.EncodeToString(picture.Trace[:]), hex.EncodeToString(pixels[:])
	g.Score, err = m.Score(g.Prompt, picture.RGB, picture.Width, picture.Height)
	require.NoError(t, err)
	g.Augmented, err = m.ScoreAugmented(g.Prompt, picture.RGB, picture.Width, picture.Height, countingSeed())
	require.NoError(t, err)
}

func hexOf(h [32]byte) string { return hex.EncodeToString(h[:]) }

func countingSeed() (seed [32]byte) {
	for i := range seed {
		seed[i] = byte(i + 1)
	}
	return seed
}

// TestGolden compares states, pictures and scores of the fastest kernel with the committed ones. After new weights:
// go test ./compute -run 'TestGolden|TestVectors' -update
func TestGolden(t *testing.T) {
	m := modelOn(t, "")
	root := m.Root()
	want := struct {
		Root  string   `json:"root"`
		Tasks []golden `json:"tasks"`
	}{hex.EncodeToString(root[:]), goldenTasks(m)}
	for i := range want.Tasks {
		want.Tasks[i].compute(t, m, 1)
	}
	if *update {
		b, err := json.MarshalIndent(want, "", " ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(goldenFile, append(b, '\n'), 0o644))
		return
	}
	got := want
	got.Tasks = nil
	b, err := os.ReadFile(filepath.FromSlash(goldenFile))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &got))
	require.Equal(t, got, want)
}

// TestKernelsAgree runs one short task on every kernel of this processor, with one thread and with two.
func TestKernelsAgree(t *testing.T) {
	want := golden{Prompt: "a small ghost on a black background", Params: Params{32, 32, 8, 250, 7}}
	if testing.Short() {
		t.Skip("the scalar kernel takes seconds")
	}
	want.finish(t, modelOn(t, "scalar"), 2)
	for _, k := range kernel.All() {
		if k.Name() == "scalar" {
			continue
		}
		for _, threads := range []int{1, 2, 3} {
			got := golden{Prompt: want.Prompt, Params: want.Params}
			got.finish(t, modelOn(t, k.Name()), threads)
			require.Equal(t, want, got, "%s, %d threads", k.Name(), threads)
		}
	}
}

// TestSequencesAreIndependent runs the guided pair of sequences apart: what shares a pass must not matter.
func TestSequencesAreIndependent(t *testing.T) {
	m := modelOn(t, "")
	e := m.engine.(*cpuEngine)
	s := newCPUSampler(m.flow, 1, e.kernel, newCrew(1))
	defer s.close()
	s.begin(0, m.Understand("a cat").Tokens, 3, 250)
	mods := m.flow.schedule[8].steps[0].blocks
	half := len(s.pass.x) / 2
	for sequence := range 2 {
		alone := newPass(&m.flow.tower, 1, e.kernel, newCrew(1))
		s.pass.crew.do(m.flow.parts(), s.enter)
		copy(alone.x, s.pass.x[sequence*half:])
		require.NoError(t, alone.run(t.Context(), mods))
		require.NoError(t, s.pass.run(t.Context(), mods))
		require.Equal(t, s.pass.x[sequence*half:][:half], alone.x)
	}
}

// TestBatch: pictures made together are those made alone, on every kernel and number of threads.
func TestBatch(t *testing.T) {
	for _, k := range kernel.All() {
		m := tinyModel(t, k.Name())
		var tasks []Task
		var alone []*Picture
		for i, prompt := range []string{"a cat", "a red apple", "two dogs", "a cat"} {
			p := m.DefaultParams()
			p.Seed, p.Guidance = uint64(i), 100*(1+i)
			tasks = append(tasks, Task{prompt, p})
			picture, err := m.Generate(t.Context(), prompt, p, Options{})
			require.NoError(t, err)
			alone = append(alone, picture)
		}
		for n := 1; n <= len(tasks); n++ {
			steps := make([]int, n)
			got, err := m.GenerateBatch(t.Context(), tasks[:n], Options{Threads: 1 + n%2, OnStep: func(s Step) {
				steps[s.Picture]++
				require.Equal(t, steps[s.Picture], s.Index)
			}})
			require.NoError(t, err)
			require.Equal(t, alone[:n], got, "%s, batch of %d", k.Name(), n)
			require.Equal(t, m.DefaultParams().Steps, steps[n-1])
		}
		_, err := m.GenerateBatch(t.Context(), nil, Options{})
		require.ErrorIs(t, err, ErrBatch)
		_, err = m.GenerateBatch(t.Context(), make([]Task, MaxBatch+1), Options{})
		require.ErrorIs(t, err, ErrBatch)
	}
}

func TestGenerateStopsWithinAStep(t *testing.T) {
	m := modelOn(t, "")
	ctx, cancel := context.WithCancel(t.Context())
	steps := 0
	_, err := m.Generate(ctx, "a cat", m.DefaultParams(), Options{Threads: 2, OnStep: func(s Step) {
		steps++
		require.Equal(t, steps, s.Index)
		require.Len(t, s.Preview().RGB, 32*32*3)
		if s.Index == 2 {
			cancel()
		}
	}})
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, 2, steps)
}

// TestStepsAllocateNothing counts allocations of whole steps, with one worker and with two.
func TestStepsAllocateNothing(t *testing.T) {
	m := modelOn(t, "")
	for _, threads := range []int{1, 2} {
		s := m.engine.sampler(2, threads)
		s.begin(0, m.Understand("a cat").Tokens, 1, 250)
		s.begin(1, m.Understand("a red apple").Tokens, 2, 250)
		states := newStateTrace(m.flow.stateValues(), 20) // room for every run of allocations
		n := allocations(func() {
			require.NoError(t, s.step(context.Background(), 8, 0))
			states.add(s.state(1))
		})
		s.close()
		require.Zero(t, n, "%d threads", threads)
	}
}

// TestMemoryIsWhatItSays compares the promise with what the heap saw.
func TestMemoryIsWhatItSays(t *testing.T) {
	m := modelOn(t, "")
	p := m.DefaultParams()
	p.Steps = 8
	r := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			if _, err := m.Generate(b.Context(), "a cat", p, Options{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	require.InEpsilon(t, m.Memory(p), r.AllocedBytesPerOp(), 0.25)
}

func TestValidate(t *testing.T) {
	m := modelOn(t, "")
	good := m.DefaultParams()
	with := func(change func(*Params)) Params {
		p := good
		change(&p)
		return p
	}
	for name, c := range map[string]struct {
		prompt string
		params Params
		want   error
	}{
		"fine":         {"a cat", good, nil},
		"empty":        {"", good, ErrPromptEmpty},
		"only marks":   {" ?! -- ", good, ErrPromptEmpty},
		"not UTF-8":    {"a cat \xff", good, ErrPromptNotUTF8},
		"a megabyte":   {string(make([]byte, 1<<20)), good, ErrPromptTooLong},
		"other script": {"猫 кошка", good, ErrPromptUnknown},
		"width":        {"a cat", with(func(p *Params) { p.Width = 64 }), ErrSize},
		"no height":    {"a cat", with(func(p *Params) { p.Height = 0 }), ErrSize},
		"steps":        {"a cat", with(func(p *Params) { p.Steps = 17 }), ErrSteps},
		"guidance":     {"a cat", with(func(p *Params) { p.Guidance = -1 }), ErrGuidance},
		"any seed":     {"a cat", with(func(p *Params) { p.Seed = 1<<64 - 1 }), nil},
	} {
		t.Run(name, func(t *testing.T) {
			err := m.Validate(c.prompt, c.params)
			if c.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, c.want)
			_, err = m.Generate(t.Context(), c.prompt, c.params, Options{})
			require.ErrorIs(t, err, c.want)
		})
	}
}

// TestFloorsHoldNoiseBack: white noise scores below the floor of its prompt's class, whatever the class.
func TestFloorsHoldNoiseBack(t *testing.T) {
	m := modelOn(t, "")
	for i, prompt := range []string{"a cat", "a red apple on a blue background", "two dogs", "a ship at night", "a big green frog", "a cat and a dog"} {
		floor := m.Floor(prompt)
		require.Greater(t, floor, int32(-scoreUnit), prompt)
		for seed := range uint64(4) {
			noise := m.WhiteNoise(1000*uint64(i) + seed)
			score, err := m.Score(prompt, noise.RGB, noise.Width, noise.Height)
			require.NoError(t, err)
			require.Less(t, score, floor, prompt)
		}
	}
}

func TestScoreRefuses(t *testing.T) {
	m := modelOn(t, "")
	_, err := m.Score("a cat", make([]byte, 3*31*32), 31, 32)
	require.ErrorIs(t, err, ErrScore)
	_, err = m.ScoreAugmented("a cat", make([]byte, 5), 1<<30, 1<<30, [32]byte{})
	require.ErrorIs(t, err, ErrScore)
	_, err = m.Score("", make([]byte, 3*32*32), 32, 32)
	require.ErrorIs(t, err, ErrPromptEmpty)
}

// TestScoresRunConcurrently shares one model among goroutines, as a process with many nodes does.
func TestScoresRunConcurrently(t *testing.T) {
	m := modelOn(t, "")
	noise := m.WhiteNoise(1)
	want, err := m.Score("a cat", noise.RGB, 32, 32)
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 5 {
				got, err := m.Score("a cat", noise.RGB, 32, 32)
				if got != want || err != nil {
					t.Errorf("score %d, %v; want %d", got, err, want)
				}
			}
		})
	}
	wg.Wait()
}

func TestUnknownKernel(t *testing.T) {
	require.ErrorIs(t, Config{Kernel: "abacus"}.Validate(), ErrKernel)
	_, err := OpenEmbedded(Config{Kernel: "abacus"})
	require.True(t, errors.Is(err, ErrKernel))
	require.NoError(t, Config{Kernel: "scalar"}.Validate())
}
