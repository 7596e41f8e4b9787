// Command bench-main measures what the main line promises and prints one line for each promise: name, value, bound
// and "ok" or "short", separated by tabs. Lines that begin with # say where the value comes from.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

func main() {
	if err := bench(); err != nil {
		fmt.Fprintln(os.Stderr, "bench-main:", err)
		os.Exit(1)
	}
}

func bench() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if len(os.Args) == 3 && os.Args[1] == "idle" {
		return idle(ctx, os.Args[2])
	}
	return run(ctx)
}

// report prints one line; a value above its bound is short.
func report(name string, value, bound float64, unit string) {
	verdict := "ok"
	if value > bound {
		verdict = "short"
	}
	fmt.Printf("%s\t%s %s\t<= %s %s\t%s\n", name, number(value), unit, number(bound), unit, verdict)
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func round(v float64, digits int) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'f', digits, 64), 64)
	return r
}

func run(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "limn-bench-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	peer := filepath.Join(dir, "peer")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", peer, "./cmd/peer").CombinedOutput(); err != nil {
		return fmt.Errorf("build peer: %w\n%s", err, out)
	}
	for _, measure := range []func(context.Context, string, string) error{demoTime, overhead, memory, idlePeer, gas} {
		if err := measure(ctx, dir, peer); err != nil {
			return err
		}
	}
	return nil
}

// demoTime runs the demo as a person does, from start to exit.
func demoTime(ctx context.Context, dir, peer string) error {
	start := time.Now()
	var out, errs bytes.Buffer
	c := exec.CommandContext(ctx, peer, "demo", "--json", "--out", filepath.Join(dir, "demo"))
	c.Stdout, c.Stderr = &out, &errs
	if err := c.Run(); err != nil {
		return fmt.Errorf("peer demo: %w\n%s", err, errs.String())
	}
	took := time.Since(start)
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	var summary struct {
		Pictures  []json.RawMessage `json:"pictures"`
		Rejected  []json.RawMessage `json:"rejected"`
		Conserved bool              `json:"conserved"`
	}
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &summary); err != nil {
		return fmt.Errorf("summary of peer demo: %w", err)
	}
	if len(summary.Pictures) != 3 || !summary.Conserved {
		return fmt.Errorf("peer demo made %d pictures, conserved %v", len(summary.Pictures), summary.Conserved)
	}
	fmt.Printf("# demo: 3 pictures, %d rejected\n", len(summary.Rejected))
	report("demo: three pictures made, checked, final and claimed", round(took.Seconds(), 1), 60, "s")
	return nil
}

// gas hands over to the settlement's own benchmark and prints the two figures of the main line with their bounds.
func gas(ctx context.Context, _, _ string) error {
	c := exec.CommandContext(ctx, "go", "run", "./settlement/bench")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return fmt.Errorf("settlement bench: %w", err)
	}
	found := 0
	for _, line := range strings.Split(string(out), "\n") {
		fields := strings.Split(line, "\t")
		if len(fields) != 4 {
			continue
		}
		bound := map[string]float64{
			"gas per settled task, 10 epochs of 1,000, 16 first claims": 250,
			"gas of an epoch post, 1,000 records":                       80_000,
		}[fields[0]]
		if value, err := strconv.ParseFloat(fields[1], 64); err == nil && bound > 0 {
			report(fields[0], value, bound, "gas")
			found++
		}
	}
	if found != 2 {
		return fmt.Errorf("the settlement's benchmark printed other lines than expected:\n%s", out)
	}
	return nil
}
