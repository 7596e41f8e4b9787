// Command bench measures the gas of settlement in go-ethereum's EVM and prints one line a figure, tab-separated:
// name, value, bound, and ok or short. Blob gas is apart: it is 131,072 a blob whatever the contract does.
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

// figure is one measured number that must not exceed its bound.
type figure struct {
	name         string
	value, bound uint64
}

func run(w io.Writer, all bool) error {
	figures, err := mainLine()
	if err != nil {
		return err
	}
	if all {
		for _, measure := range []func() ([]figure, error){epochs, week, challenges, registration} {
			more, err := measure()
			if err != nil {
				return err
			}
			figures = append(figures, more...)
		}
	}
	for _, f := range figures {
		verdict := "ok"
		if f.value > f.bound {
			verdict = "short"
		}
		if _, err := fmt.Fprintf(w, "%s\t%d\t%d\t%s\n", f.name, f.value, f.bound, verdict); err != nil {
			return err
		}
	}
	return nil
}
