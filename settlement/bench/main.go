// Command bench measures settlement in go-ethereum's EVM and prints one line a figure, tab-separated: name, value,
// bound, and ok or short. A bound with ">=" is a least value; "-" says that the figure has none. Blob gas is apart: it
// is 131,072 a blob whatever the contract does.
//
//	go run ./settlement/bench        the two figures of the main line
//	go run ./settlement/bench -all   every figure of settlement
//
// Everything is deterministic, so a figure changes only with the contracts, the compiler or the EVM's rules.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
)

func main() {
	all := flag.Bool("all", false, "measure everything, not only the main line's figures")
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "bench: takes no arguments")
		os.Exit(2)
	}
	if err := run(os.Stdout, *all); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// figure is one measured number.
type figure struct {
	name  string
	value uint64
	bound bound
}

// bound is what a figure must not exceed, or must reach.
type bound struct {
	value uint64
	kind  kind
}

type kind int

const (
	most kind = iota
	least
	none
)

func atMost(v uint64) bound  { return bound{v, most} }
func atLeast(v uint64) bound { return bound{v, least} }

var unbounded = bound{kind: none}

func (b bound) String() string {
	switch b.kind {
	case none:
		return "-"
	case least:
		return ">= " + strconv.FormatUint(b.value, 10)
	}
	return strconv.FormatUint(b.value, 10)
}

func (f figure) verdict() string {
	if f.bound.kind == most && f.value > f.bound.value || f.bound.kind == least && f.value < f.bound.value {
		return "short"
	}
	return "ok"
}

func run(w io.Writer, all bool) error {
	measures := []func() ([]figure, error){mainLine}
	if all {
		measures = []func() ([]figure, error){posts, tasks, week, challenges, registration, recorded}
	}
	for _, measure := range measures {
		figures, err := measure()
		if err != nil {
			return err
		}
		for _, f := range figures {
			if _, err := fmt.Fprintf(w, "%s\t%d\t%s\t%s\n", f.name, f.value, f.bound, f.verdict()); err != nil {
				return err
			}
		}
	}
	return nil
}
