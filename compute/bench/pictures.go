package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/internal/measure"
)

const (
	pictureTurns = 40
	batchTurns   = 25
	traceTurns   = 60
	samePSNR     = 22 // dB: below it, ONNX Runtime was not running the same model
	prompt       = "a red apple on a blue background"
)

// pictures compares whole pictures of the embedded model with ONNX Runtime's, on one thread and on two.
func pictures(ctx context.Context, r *report) error {
	const name, bound = "embedded picture, speed over ONNX Runtime int8, %d thread%s", 1.0
	_, file, err := compute.EmbeddedFiles()
	if err != nil {
		return err
	}
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	o, err := openONNX(ctx, file)
	if errors.Is(err, errNoONNX) {
		r.missing(fmt.Sprintf(name, 1, ""), ">= 1", err.Error())
		return nil
	}
	if err != nil {
		return err
	}
	defer o.close()
	for threads, plural := range []string{1: "", 2: "s"} {
		if threads == 0 {
			continue
		}
		variant, err := o.load(map[string]any{"model": "picture", "steps": m.DefaultParams().Steps, "threads": threads})
		if err != nil {
			return err
		}
		psnr, err := sameModel(ctx, m, o)
		if err != nil {
			return err
		}
		var failed error
		clock, versus := own(), compare
		if threads > 1 {
			clock, versus = wall(), leastDisturbed
		}
		ours := repeat(clock, 1, func() {
			_, err := m.Generate(ctx, prompt, m.DefaultParams(), compute.Options{Threads: threads})
			failed = errors.Join(failed, err)
		})
		theirs := o.turn(1, &failed)
		ours()
		mine, other, ratio := versus(pictureTurns, theirs, ours)
		if failed != nil {
			return failed
		}
		r.note("onnxruntime %s: %s; its picture against ours: %.1f dB", o.version, variant, psnr)
		r.note("a picture of %d steps: ONNX Runtime %s, %s kernel %s", m.DefaultParams().Steps, milliseconds(mine), m.Kernel(), milliseconds(other))
		r.atLeast(fmt.Sprintf(name, threads, plural), ratio, bound)
	}
	return nil
}

// sameModel makes one picture with both and returns their PSNR: nobody wins by running something else.
func sameModel(ctx context.Context, m *compute.Model, o *onnx) (float64, error) {
	p := m.DefaultParams()
	picture, err := m.Generate(ctx, prompt, p, compute.Options{})
	if err != nil {
		return 0, err
	}
	var answer struct{ RGB []int }
	request := map[string]any{"state": m.Noise(p), "tokens": m.Understand(prompt).Tokens, "guidance": float64(p.Guidance) / 100}
	if err := o.ask(request, &answer); err != nil {
		return 0, err
	}
	if len(answer.RGB) != len(picture.RGB) {
		return 0, fmt.Errorf("onnxruntime made %d bytes, the engine %d", len(answer.RGB), len(picture.RGB))
	}
	var sum float64
	for i, v := range answer.RGB {
		d := float64(v) - float64(picture.RGB[i])
		sum += d * d
	}
	psnr := 10 * math.Log10(255*255*float64(len(answer.RGB))/max(sum, 1))
	if psnr < samePSNR {
		return psnr, fmt.Errorf("onnxruntime's picture is %.1f dB from ours: the graphs differ", psnr)
	}
	return psnr, nil
}

// threads compares a batch of pictures on two threads with the same on one.
func threads(ctx context.Context, r *report) error {
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	var tasks []compute.Task
	for i := range largestBatch {
		p := m.DefaultParams()
		p.Seed = uint64(i)
		tasks = append(tasks, compute.Task{Prompt: prompt, Params: p})
	}
	var failed error
	on := func(threads int) turn {
		return repeat(wall(), 1, func() {
			_, err := m.GenerateBatch(ctx, tasks, compute.Options{Threads: threads})
			failed = errors.Join(failed, err)
		})
	}
	one, two, ratio := leastDisturbed(batchTurns, on(1), on(2))
	if failed != nil {
		return failed
	}
	r.note("a batch of %d pictures: one thread %s, two %s", len(tasks), milliseconds(one), milliseconds(two))
	r.atLeast("batch of pictures, two threads over one", ratio, 1.7)
	return nil
}

// traced compares a picture with its trace to one without.
func traced(ctx context.Context, r *report) error {
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	var failed error
	under := func(ctx context.Context) turn {
		return repeat(own(), 1, func() {
			_, err := m.Generate(ctx, prompt, m.DefaultParams(), compute.Options{})
			failed = errors.Join(failed, err)
		})
	}
	_, _, ratio := compare(traceTurns, under(ctx), under(measure.WithoutTrace(ctx)))
	if failed != nil {
		return failed
	}
	r.atMost("step trace on over off", ratio, 1.03)
	return nil
}

func milliseconds(seconds float64) string {
	return fmt.Sprintf("%.1f ms", 1000*time.Duration(seconds*float64(time.Second)).Seconds())
}
