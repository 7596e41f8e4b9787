package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("mutate", flag.ContinueOnError)
	var (
		contracts = flags.String("contracts", "settlement/contracts", "folder of foundry.toml")
		files     = flags.String("files", "src/escrow/*.sol,src/registry/Registry.sol", "sources to mutate, comma-separated globs")
		tests     = flags.String("tests", "test/*.t.sol", "the tests that may kill, comma-separated globs")
		skip      = flags.String("skip", "", "tests that may not kill: forge's --no-match-test")
		results   = flags.String("results", "settlement/contracts/assurance/mutants.tsv", "file of results")
		work      = flags.String("work", filepath.Join(os.TempDir(), "limn-mutants"), "folder for the rewritten contracts; kept for the next run")
		processes = flags.Int("processes", 2, "forge processes at a time")
		again     = flags.Bool("again", false, "run survivors of an earlier campaign again")
		optimize  = flags.Bool("optimize", false, "compile with the whole optimizer: slow, but the Registry needs it (stack too deep)")
		limit     = flags.Int("limit", 0, "stop after so many mutants; 0: no limit")
		list      = flags.Bool("list", false, "only list the mutants")
		summary   = flags.Bool("summary", false, "only count the results")
	)
	if err := flags.Parse(args); err != nil {
		return err
	}
	root, err := filepath.Abs(*contracts)
	if err != nil {
		return fmt.Errorf("find the contracts: %w", err)
	}
	known, err := readResults(*results)
	if err != nil {
		return err
	}
	if *summary {
		return summarize(out, known)
	}
	paths, err := expand(root, strings.Split(*files, ","))
	if err != nil {
		return err
	}
	s, err := schematize(ctx, root, paths, out)
	if err != nil {
		return err
	}
	if *list {
		for _, m := range s.mutants {
			fmt.Fprintln(out, m.describe())
		}
		return nil
	}
	suites, err := expand(root, strings.Split(*tests, ","))
	if err != nil {
		return err
	}
	c := campaign{root: root, work: *work, skip: *skip, tests: suites, processes: *processes, again: *again, optimize: *optimize, limit: *limit, out: out, results: *results}
	return c.run(ctx, s, known)
}

// expand resolves globs below the contracts' folder.
func expand(root string, globs []string) (paths []string, err error) {
	for _, glob := range globs {
		found, err := filepath.Glob(filepath.Join(root, glob))
		if err != nil {
			return nil, fmt.Errorf("expand %s: %w", glob, err)
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("no file matches %s", glob)
		}
		for _, f := range found {
			rel, err := filepath.Rel(root, f)
			if err != nil {
				return nil, fmt.Errorf("expand %s: %w", glob, err)
			}
			paths = append(paths, filepath.ToSlash(rel))
		}
	}
	return paths, nil
}
