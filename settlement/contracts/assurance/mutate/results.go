package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
)

const (
	killed   = "killed"
	survived = "survived"
)

// result is one line of the file.
type result struct {
	key, place, what, verdict, by string
}

func (r result) line() string {
	return strings.Join([]string{r.key, r.place, r.what, r.verdict, r.by}, "\t")
}

// readResults reads what is known; a later line of a mutant replaces an
// earlier one. No file is no results.
func readResults(path string) (map[string]result, error) {
	known := map[string]result{}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return known, nil
	} else if err != nil {
		return nil, fmt.Errorf("open the results: %w", err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		parts := strings.Split(lines.Text(), "\t")
		if len(parts) != 5 || strings.HasPrefix(parts[0], "#") {
			continue // a heading, or a line that a kill cut short
		}
		known[parts[0]] = result{parts[0], parts[1], parts[2], parts[3], parts[4]}
	}
	return known, nil
}

func appendResult(path string, r result) error {
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("open the results: %w", err)
	}
	_, err = fmt.Fprintln(f, r.line())
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("append a result: %w", err)
	}
	return nil
}

// writeResults sorts the file, leaves out mutants of the campaign's files that
// no longer exist, and counts.
func writeResults(path string, known map[string]result, all []mutant, out io.Writer) error {
	var b strings.Builder
	b.WriteString("# mutant\tplace\twhat it does\tverdict\tby\n")
	mine := map[string]bool{}
	for _, m := range all {
		mine[m.site.file] = true
	}
	current := map[string]result{}
	var others []string
	for key, r := range known {
		if file, _, _ := strings.Cut(key, ":"); !mine[file] {
			current[key] = r
			others = append(others, r.line()+"\n")
		}
	}
	slices.Sort(others)
	b.WriteString(strings.Join(others, ""))
	run := 0
	for _, m := range all {
		r, ok := known[m.key]
		if !ok {
			continue
		}
		r.place = fmt.Sprintf("%s:%d", m.site.file, m.site.line)
		current[m.key] = r
		run++
		b.WriteString(r.line() + "\n")
	}
	if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
		return fmt.Errorf("write the results: %w", err)
	}
	if run < len(all) {
		fmt.Fprintf(out, "%d of %d mutants were run\n", run, len(all))
	}
	return summarize(out, current)
}

// summarize prints one line a file: how many mutants, how many were killed.
func summarize(out io.Writer, known map[string]result) error {
	type count struct{ all, killed int }
	counts := map[string]count{}
	for _, r := range known {
		file, _, _ := strings.Cut(r.place, ":")
		for _, name := range []string{file, "total"} {
			n := counts[name]
			n.all++
			if r.verdict == killed {
				n.killed++
			}
			counts[name] = n
		}
	}
	names := make([]string, 0, len(counts))
	for name := range counts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		n := counts[name]
		fmt.Fprintf(out, "%s\t%d mutants\t%d killed\t%.1f %%\n", name, n.all, n.killed, 100*float64(n.killed)/float64(n.all))
	}
	if len(names) == 0 {
		return errors.New("no results")
	}
	return nil
}
