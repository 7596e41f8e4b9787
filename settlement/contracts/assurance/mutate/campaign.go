package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

// runTime bounds the tests of one mutant; one that makes a loop endless is
// caught by it.
const runTime = 4 * time.Minute

// profile has the code generator that finds room for the switches on the
// stack, and few runs of each fuzz test: a mutant that only the thousandth
// input shows is a reason to write a test.
const profile = `
[profile.mutants]
solc = "./solc.sh"
via_ir = true
optimizer_runs = 200

[profile.mutants.fuzz]
runs = 32

[profile.mutants.invariant]
runs = 4
depth = 32
`

// quickly leaves out all steps of the optimizer but what finds room on the
// stack: it compiles in a fifth of the time.
const quickly = `
[profile.mutants.optimizer_details]
yul = true

[profile.mutants.optimizer_details.yulDetails]
stackAllocation = true
optimizerSteps = "u"
`

// compiler answers forge's question at every start without loading the
// compiler, which takes longer than most mutants' tests.
const compiler = `#!/bin/sh
if [ "$1" = --version ]; then cat <<'END'
%sEND
else exec node ./solc.mjs "$@"
fi
`

// campaign runs the tests once for each mutant.
type campaign struct {
	root, work, results string
	skip                string // forge's --no-match-test
	tests               []string
	processes, limit    int
	again, optimize     bool
	out                 io.Writer
}

func (c *campaign) run(ctx context.Context, s *schemata, known map[string]result) error {
	if err := c.lay(s); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%d mutants; compiling them\n", len(s.mutants))
	// Without a mutant the rewritten contracts must pass, or every death is an accident.
	if verdict, by, err := c.test(ctx, c.work, 0); err != nil {
		return err
	} else if verdict != survived {
		return fmt.Errorf("the tests fail without a mutant: %s", by)
	}
	todo := c.choose(s.mutants, known)
	if err := c.multiply(ctx); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%d to run\n", len(todo))
	return c.each(ctx, todo, known, s.mutants)
}

// choose leaves out what is known.
func (c *campaign) choose(mutants []mutant, known map[string]result) (todo []mutant) {
	for _, m := range mutants {
		r, ok := known[m.key]
		if ok && (r.verdict != survived || !c.again) {
			continue
		}
		if todo = append(todo, m); c.limit > 0 && len(todo) == c.limit {
			break
		}
	}
	return todo
}

// each runs mutants on several processes and keeps the file of results.
func (c *campaign) each(ctx context.Context, todo []mutant, known map[string]result, all []mutant) error {
	next := make(chan mutant)
	var (
		lock   sync.Mutex
		group  sync.WaitGroup
		failed error
	)
	for i := range c.processes {
		group.Go(func() {
			for m := range next {
				verdict, by, err := c.test(ctx, c.folder(i), m.number)
				lock.Lock()
				if err == nil {
					known[m.key] = result{m.key, fmt.Sprintf("%s:%d", m.site.file, m.site.line), m.site.mutants[m.index], verdict, by}
					err = appendResult(c.results, known[m.key])
				}
				failed = errors.Join(failed, err)
				fmt.Fprintf(c.out, "%s %s (%s)\n", verdict, m.describe(), by)
				lock.Unlock()
			}
		})
	}
	for _, m := range todo {
		if ctx.Err() != nil {
			break
		}
		next <- m
	}
	close(next)
	group.Wait()
	if failed != nil || ctx.Err() != nil {
		return errors.Join(failed, ctx.Err())
	}
	return writeResults(c.results, known, all, c.out)
}

// lay writes the rewritten contracts, beside the tests as they are. Files that
// are the same keep their time, so forge compiles only what changed.
func (c *campaign) lay(s *schemata) error {
	for _, name := range []string{"forge.sh", "solc.mjs", "package.json"} {
		if err := c.copy(name); err != nil {
			return err
		}
	}
	config, err := os.ReadFile(filepath.Join(c.root, "foundry.toml"))
	if err != nil {
		return fmt.Errorf("read forge's configuration: %w", err)
	}
	config = append(config, profile...)
	if !c.optimize {
		config = append(config, quickly...)
	}
	if err := c.write("foundry.toml", config); err != nil {
		return err
	}
	version := exec.Command("node", "solc.mjs", "--version")
	version.Dir = c.root
	answer, err := version.Output()
	if err != nil {
		return fmt.Errorf("ask the compiler for its version: %w", err)
	}
	if err := c.write("solc.sh", fmt.Appendf(nil, compiler, answer)); err != nil {
		return err
	}
	sources, err := gather(c.root, c.tests)
	if err != nil {
		return err
	}
	maps.Copy(sources, s.sources)
	if err := c.remove(sources); err != nil {
		return err
	}
	for p, text := range sources {
		if strings.HasPrefix(p, "@") {
			continue
		}
		if err := c.write(p, []byte(text)); err != nil {
			return err
		}
	}
	link := filepath.Join(c.work, "node_modules")
	if _, err := os.Lstat(link); err == nil {
		return nil
	}
	return os.Symlink(filepath.Join(c.root, "node_modules"), link)
}

// folder is where a process runs: forge rewrites its cache at every run, which
// another one may be reading.
func (c *campaign) folder(process int) string { return fmt.Sprintf("%s.%d", c.work, process) }

// multiply copies what was compiled for every process.
func (c *campaign) multiply(ctx context.Context) error {
	for i := range c.processes {
		if err := os.RemoveAll(c.folder(i)); err != nil {
			return fmt.Errorf("clean a folder of work: %w", err)
		}
		if out, err := exec.CommandContext(ctx, "cp", "-a", c.work, c.folder(i)).CombinedOutput(); err != nil {
			return fmt.Errorf("copy the folder of work: %w: %s", err, out)
		}
	}
	return nil
}

// remove takes away what an earlier campaign had and this one has not.
func (c *campaign) remove(sources map[string]string) error {
	for _, folder := range []string{"src", "test"} {
		err := filepath.WalkDir(filepath.Join(c.work, folder), func(p string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			rel, err := filepath.Rel(c.work, p)
			if _, ok := sources[filepath.ToSlash(rel)]; err != nil || ok {
				return err
			}
			return os.Remove(p)
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("clean the folder of work: %w", err)
		}
	}
	return nil
}

func (c *campaign) copy(rel string) error {
	text, err := os.ReadFile(filepath.Join(c.root, rel))
	if err != nil {
		return fmt.Errorf("read a source: %w", err)
	}
	return c.write(rel, text)
}

func (c *campaign) write(rel string, text []byte) error {
	to := filepath.Join(c.work, filepath.FromSlash(rel))
	if old, err := os.ReadFile(to); err == nil && bytes.Equal(old, text) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return fmt.Errorf("make a folder: %w", err)
	}
	mode := os.FileMode(0o644)
	if strings.HasSuffix(rel, ".sh") || strings.HasSuffix(rel, ".mjs") {
		mode = 0o755
	}
	return os.WriteFile(to, text, mode)
}

var failure = regexp.MustCompile(`(?m)^\[FAIL[^\n]*?\] (\w+)\(`)

// slow names the suites that run only when the others have let a mutant live.
const slow = "*Invariants*"

// test runs the tests with one mutant on; 0 is none.
func (c *campaign) test(ctx context.Context, folder string, number int) (verdict, by string, err error) {
	verdict, by, err = c.forge(ctx, folder, number, "--no-match-path", slow)
	if err != nil || verdict == killed || !slices.ContainsFunc(c.tests, isSlow) {
		return verdict, by, err
	}
	return c.forge(ctx, folder, number, "--match-path", slow)
}

func isSlow(suite string) bool { return strings.Contains(suite, strings.Trim(slow, "*")) }

// forge runs some of the tests.
func (c *campaign) forge(ctx context.Context, folder string, number int, which ...string) (verdict, by string, err error) {
	limit, nice := runTime, "10"
	if number == 0 {
		limit, nice = time.Hour, "0" // it compiles, once
	}
	limited, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	args := []string{"-n", nice, "./forge.sh", "test", "--fail-fast", "--threads", "1", "--code-size-limit", "1000000"}
	if c.skip != "" {
		args = append(args, "--no-match-test", c.skip)
	}
	cmd := exec.CommandContext(limited, "nice", append(args, which...)...)
	cmd.Dir = folder
	coinbase := uint64(0)
	if number != 0 {
		coinbase = 1<<40 + uint64(number)
	}
	cmd.Env = append(os.Environ(), "FOUNDRY_PROFILE=mutants", "FOUNDRY_FUZZ_SEED=0x6c696d6e",
		fmt.Sprintf("FOUNDRY_BLOCK_COINBASE=0x%040x", coinbase))
	output, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return "", "", ctx.Err()
	}
	switch {
	case number != 0 && bytes.Contains(output, []byte("Compiling")):
		return "", "", errors.New("forge compiled, although nothing has changed")
	case limited.Err() != nil:
		return killed, "time", nil
	case err == nil && bytes.Contains(output, []byte("tests passed")):
		return survived, "", nil
	}
	if m := failure.FindSubmatch(output); m != nil {
		return killed, string(m[1]), nil
	}
	if bytes.Contains(output, []byte("[FAIL")) {
		return killed, "setUp", nil
	}
	return "", "", fmt.Errorf("forge says neither that tests pass nor that one fails: %w: %s", err, tail(output))
}

func tail(b []byte) []byte {
	return b[max(0, len(b)-2000):]
}
