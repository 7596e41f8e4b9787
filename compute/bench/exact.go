package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand/v2"
	"os"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/prompts"
)

// The exactness set is a fixed list of tasks over all prompt classes, step counts, guidances and seeds. What counts of a
// task are its pixels, the root of its trace, and its plain and augmented score.
const (
	bestTasks     = 1000
	otherTasks    = 200
	scalarTasks   = 100
	emulatedTasks = 3
	largestBatch  = 4
)

// taskSet makes the tasks of a model; groups of largestBatch have the same number of steps, so that they can share a pass.
type taskSet struct {
	words    prompts.Words
	classes  []string
	steps    []int
	guidance [2]int
	start    compute.Params
}

func newTaskSet(m *compute.Model) taskSet {
	s := taskSet{words: m.Words(), classes: prompts.Classes(m), start: m.DefaultParams()}
	word := s.words["object"][0]
	for n := range 100 {
		p := s.start
		p.Steps = n
		if m.Validate(word, p) == nil {
			s.steps = append(s.steps, n)
		}
	}
	s.guidance = [2]int{s.start.Guidance, s.start.Guidance}
	for g := range 2000 {
		p := s.start
		p.Guidance = g
		if m.Validate(word, p) == nil {
			s.guidance[0], s.guidance[1] = min(s.guidance[0], g), max(s.guidance[1], g)
		}
	}
	return s
}

func (s taskSet) task(i int) compute.Task {
	r := rand.New(rand.NewPCG(uint64(i), 3))
	p := s.start
	p.Steps = s.steps[i/largestBatch%len(s.steps)]
	p.Guidance = s.guidance[0] + r.IntN(s.guidance[1]-s.guidance[0]+1)
	p.Seed = r.Uint64()
	return compute.Task{Prompt: prompts.Mixed(s.words, s.classes, uint64(i)), Params: p}
}

// way is how a list of tasks is computed; none may change a byte. Batch 0 takes 1, 2, 3 and 4 in turn.
type way struct {
	kernel         string
	threads, batch int
}

func (w way) String() string {
	if w.batch == 0 {
		return fmt.Sprintf("%s, threads %d, batches mixed", w.kernel, w.threads)
	}
	return fmt.Sprintf("%s, threads %d, batch %d", w.kernel, w.threads, w.batch)
}

// results computes the first count tasks.
func (s taskSet) results(ctx context.Context, m *compute.Model, w way, count int) ([][]byte, error) {
	var all [][]byte
	for len(all) < count {
		at := len(all)
		size := w.batch
		if size == 0 {
			size = 1 + at/largestBatch%largestBatch
		}
		size = min(size, largestBatch-at%largestBatch, count-at)
		var tasks []compute.Task
		for i := range size {
			tasks = append(tasks, s.task(at+i))
		}
		made, err := outcomes(ctx, m, tasks, w.threads)
		if err != nil {
			return nil, fmt.Errorf("task %d on %s: %w", at, w, err)
		}
		all = append(all, made...)
		if done := len(all); done == count || done/100 > at/100 {
			fmt.Fprintf(os.Stderr, "%s: %d of %d tasks\n", w, done, count)
		}
	}
	return all, nil
}

// outcomes computes tasks as one batch.
func outcomes(ctx context.Context, m *compute.Model, tasks []compute.Task, threads int) ([][]byte, error) {
	pictures, err := m.GenerateBatch(ctx, tasks, compute.Options{Threads: threads})
	if err != nil {
		return nil, err
	}
	var out [][]byte
	for i, t := range tasks {
		b, err := outcome(m, t, pictures[i])
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, nil
}

// outcome is everything that must be equal: pixels, trace, score, augmented score.
func outcome(m *compute.Model, t compute.Task, p *compute.Picture) ([]byte, error) {
	plain, err := m.Score(t.Prompt, p.RGB, p.Width, p.Height)
	if err != nil {
		return nil, err
	}
	augmented, err := m.ScoreAugmented(t.Prompt, p.RGB, p.Width, p.Height, sha256.Sum256([]byte(t.Prompt)))
	if err != nil {
		return nil, err
	}
	b := append(bytes.Clone(p.RGB), p.Trace[:]...)
	b = binary.LittleEndian.AppendUint32(b, uint32(plain))
	return binary.LittleEndian.AppendUint32(b, uint32(augmented)), nil
}

// differing counts bytes of got that are not want's; what is missing differs.
func differing(want, got [][]byte) float64 {
	n := 0
	for i, w := range want {
		if i >= len(got) || len(got[i]) != len(w) {
			n += len(w)
			continue
		}
		for j := range w {
			if w[j] != got[i][j] {
				n++
			}
		}
	}
	return float64(n)
}

// exact runs a share of the set, in percent, every way there is and compares with the fastest kernel's bytes.
func exact(ctx context.Context, r *report, share int) error {
	of := func(n int) int { return (n*share + 99) / 100 }
	all := kernel.All()
	best := all[0].Name()
	m, err := compute.OpenEmbedded(compute.Config{Kernel: best})
	if err != nil {
		return err
	}
	s := newTaskSet(m)
	want, err := s.results(ctx, m, way{best, 1, 1}, of(bestTasks))
	if err != nil {
		return err
	}
	root := m.Root()
	r.note("model %x, %d tasks: digest %x", root[:4], len(want), sha256.Sum256(bytes.Join(want, nil)))
	mixed, err := s.results(ctx, m, way{best, 2, 0}, len(want))
	if err != nil {
		return err
	}
	r.atMost(fmt.Sprintf("differing bytes: %s, %d tasks, one by one and in batches on two threads", best, len(want)), differing(want, mixed), 0)
	for _, k := range all[1:] {
		if err := s.compareKernel(ctx, r, k.Name(), want, of); err != nil {
			return err
		}
	}
	return emulated(ctx, r, want[:min(len(want), of(emulatedTasks))])
}

// compareKernel runs another kernel: SIMD on one thread and two with every batch size, the scalar one once.
func (s taskSet) compareKernel(ctx context.Context, r *report, name string, want [][]byte, of func(int) int) error {
	m, err := compute.OpenEmbedded(compute.Config{Kernel: name})
	if err != nil {
		return err
	}
	if name == "scalar" {
		n := min(len(want), of(scalarTasks))
		got, err := s.results(ctx, m, way{name, 2, 0}, n)
		if err != nil {
			return err
		}
		r.atMost(fmt.Sprintf("differing bytes: scalar, %d tasks", n), differing(want[:n], got), 0)
		return nil
	}
	n, sum := min(len(want), of(otherTasks)), 0.0
	for threads := 1; threads <= 2; threads++ {
		for batch := 1; batch <= largestBatch; batch++ {
			got, err := s.results(ctx, m, way{name, threads, batch}, n)
			if err != nil {
				return err
			}
			sum += differing(want[:n], got)
		}
	}
	r.atMost(fmt.Sprintf("differing bytes: %s, %d tasks x threads 1, 2 x batch 1 to %d", name, n, largestBatch), sum, 0)
	return nil
}

// printResults writes the outcomes of the first count tasks on the fastest kernel, a line each: how another processor's
// program answers emulated.
func printResults(ctx context.Context, w io.Writer, count int) error {
	m, err := compute.OpenEmbedded(compute.Config{})
	if err != nil {
		return err
	}
	got, err := newTaskSet(m).results(ctx, m, way{m.Kernel(), 2, 0}, count)
	if err != nil {
		return err
	}
	for _, b := range got {
		fmt.Fprintf(w, "%s\t%s\n", m.Kernel(), hex.EncodeToString(b))
	}
	return nil
}
