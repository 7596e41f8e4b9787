// Command bench measures what issue 5 promises of trust and prints one line for each figure, tab-separated: name, value, bound,
// and ok or short. A bound with ">=" is a least value. Lines that begin with # say more about the line before.
//
//	go run ./sim/bench                       everything: hours
//	go run ./sim/bench -only 'hostile|tile'  the groups whose name matches
//	go run ./sim/bench -share 100            a hundredth of the work, which the names then say
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"regexp"
	"slices"
	"strings"
	"time"
)

func main() {
	if err := start(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func start() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if len(os.Args) == 2 && os.Args[1] == "attacker" {
		return attacker(ctx, os.Stdin, os.Stdout)
	}
	var names []string
	for _, g := range groups() {
		names = append(names, g.name)
	}
	only := flag.String("only", "", "regular expression of the groups to measure: "+strings.Join(names, ", "))
	share := flag.Int("share", 1, "do only 1/N of the work")
	flag.Parse()
	if flag.NArg() > 0 || *share < 1 {
		return fmt.Errorf("takes no arguments, and a share of at least 1")
	}
	match, err := regexp.Compile(*only)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(names, match.MatchString) {
		return fmt.Errorf("-only %q matches no group; there are: %s", *only, strings.Join(names, ", "))
	}
	b := &bench{out: os.Stdout, err: os.Stderr, share: *share}
	for _, g := range groups() {
		if !match.MatchString(g.name) {
			continue
		}
		begin := time.Now()
		if err := g.measure(ctx, b); err != nil {
			return fmt.Errorf("%s: %w", g.name, err)
		}
		b.note("%s: %s", g.name, time.Since(begin).Round(time.Second))
	}
	return nil
}

// group is some figures that are measured together.
type group struct {
	name    string
	measure func(context.Context, *bench) error
}

// bench prints figures.
type bench struct {
	out   io.Writer
	err   io.Writer // what is being done
	share int
}

// part is 1/share of n, at least one.
func (b *bench) part(n int) int { return max(1, n/b.share) }

// most prints a figure that must not exceed a bound, least one that must reach it.
func (b *bench) most(name string, value, bound float64, unit string) {
	b.line(name, value, "<=", bound, unit, value <= bound)
}
func (b *bench) least(name string, value, bound float64, unit string) {
	b.line(name, value, ">=", bound, unit, value >= bound)
}

func (b *bench) line(name string, value float64, relation string, bound float64, unit string, ok bool) {
	verdict := "short"
	if ok {
		verdict = "ok"
	}
	if b.share > 1 {
		name = fmt.Sprintf("%s (1/%d of the work)", name, b.share)
	}
	unit = strings.TrimRight(" "+unit, " ")
	fmt.Fprintf(b.out, "%s\t%.4g%s\t%s %.4g%s\t%s\n", name, value, unit, relation, bound, unit, verdict)
}

// told prints a figure that has no bound.
func (b *bench) told(name string, value float64, unit string) {
	fmt.Fprintf(b.out, "%s\t%.4g %s\t-\tok\n", name, value, unit)
}

// note says more about a figure.
func (b *bench) note(format string, args ...any) { fmt.Fprintf(b.out, "# "+format+"\n", args...) }

// stage says what is being done.
func (b *bench) stage(text string) { fmt.Fprintln(b.err, text) }
