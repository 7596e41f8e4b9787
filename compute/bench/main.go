// Command bench measures the engine: how fast it is, as ratios within one run, and whether every kernel, thread count and
// batch size gives the same bytes. It prints one line a figure: name, value, bound, and "ok", "short" or "not measured",
// separated by tabs; lines that begin with # say where a value comes from, and progress goes to stderr.
//
//	go run ./compute/bench                     everything; about a quarter of an hour on two cores
//	go run ./compute/bench -only speed         without the exactness set
//	go run ./compute/bench -only exact -share 3   a share of the exactness set, in percent
//
// Two numbers that are compared are measured in turns of milliseconds, because other work on a machine comes and goes; a
// ratio is the median over pairs of neighbouring turns. ONNX Runtime runs in a Python process of its own (onnx/serve.py);
// where it is not installed its lines say so, with the command that installs it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strconv"
)

func main() {
	var o options
	flag.StringVar(&o.only, "only", "", `one part alone: speed, exact, or of speed products, pictures, scores, threads, trace, tiles`)
	flag.IntVar(&o.share, "share", 100, "percent of the exactness set, at least 1")
	flag.IntVar(&o.results, "results", 0, "print the outcomes of that many tasks of the exactness set and end")
	flag.Parse()
	if flag.NArg() > 0 || o.share < 1 || o.share > 100 || !o.known() {
		flag.Usage()
		os.Exit(2)
	}
	if err := bench(o); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// errDiffers ends a run of the exactness set alone: differing bytes are a fault, a slow machine is not.
var errDiffers = errors.New("bytes differ")

func bench(o options) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	r := &report{out: os.Stdout}
	if err := run(ctx, r, o); err != nil {
		return err
	}
	if r.short && o.only == "exact" {
		return errDiffers
	}
	return nil
}

type options struct {
	only           string
	results, share int
}

func run(ctx context.Context, r *report, o options) error {
	if o.results > 0 {
		return printResults(ctx, r.out, o.results)
	}
	for _, p := range parts() {
		if o.only != "" && o.only != "speed" && o.only != p.name {
			continue
		}
		if err := p.measure(ctx, r); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	if o.only == "" || o.only == "exact" {
		return exact(ctx, r, o.share)
	}
	return nil
}

// part is a group of figures of speed.
type part struct {
	name    string
	measure func(context.Context, *report) error
}

func parts() []part {
	return []part{{"products", products}, {"pictures", pictures}, {"scores", scores}, {"threads", threads}, {"trace", traced}, {"tiles", tiles}}
}

// known says whether only names a part.
func (o options) known() bool {
	return slices.Contains([]string{"", "speed", "exact"}, o.only) ||
		slices.ContainsFunc(parts(), func(p part) bool { return p.name == o.only })
}

// report prints figures and remembers whether one was short of its bound.
type report struct {
	out   io.Writer
	short bool
}

// atLeast prints a figure that should reach its bound.
func (r *report) atLeast(name string, value, bound float64) {
	r.line(name, number(value), ">= "+number(bound), value >= bound)
}

// atMost prints a figure that should stay within its bound.
func (r *report) atMost(name string, value, bound float64) {
	r.line(name, number(value), "<= "+number(bound), value <= bound)
}

func (r *report) line(name, value, bound string, ok bool) {
	verdict := "ok"
	if !ok {
		verdict, r.short = "short", true
	}
	fmt.Fprintf(r.out, "%s\t%s\t%s\t%s\n", name, value, bound, verdict)
}

// missing prints a figure that this machine cannot give, and why.
func (r *report) missing(name, bound, why string) {
	fmt.Fprintf(r.out, "%s\t-\t%s\tnot measured\n# not measured: %s\n", name, bound, why)
}

// note prints where figures come from.
func (r *report) note(format string, values ...any) {
	fmt.Fprintf(r.out, "# "+format+"\n", values...)
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', 4, 64) }
