package main

import (
	"context"
	"fmt"
	"io"
	"regexp"
	"slices"
	"sort"
	"strings"
)

// library is where the switches live, below the contracts' folder.
const library = "src/mutation/Mutants.sol"

// mutant is one fault.
type mutant struct {
	site   *site
	number int
	index  int // of the site's mutants
	key    string
}

func (m mutant) describe() string {
	return fmt.Sprintf("%s\t%s:%d\t%s", m.key, m.site.file, m.site.line, m.site.mutants[m.index])
}

// schemata are sources that hold all their mutants.
type schemata struct {
	sources map[string]string // rewritten, with the library
	mutants []mutant
}

// schematize rewrites the files. Sites whose rewriting does not type-check
// (a constant where only a literal may stand, say) are dropped and named.
func schematize(ctx context.Context, root string, files []string, out io.Writer) (*schemata, error) {
	sources, err := gather(root, files)
	if err != nil {
		return nil, err
	}
	tree, err := analyze(ctx, root, sources)
	if err != nil {
		return nil, err
	}
	if err := tree.failure(); err != nil {
		return nil, fmt.Errorf("the sources do not compile as they are: %w", err)
	}
	var sites []*site
	known := constants(tree)
	for _, file := range files {
		f := finder{file: file, text: sources[file], constants: known}
		for _, n := range tree.Sources[file].AST.list("nodes") {
			if n.kind() == "ContractDefinition" {
				f.contract(n)
			}
		}
		sites = append(sites, f.sites...)
	}
	for {
		rewritten := rewrite(sources, files, sites)
		check, err := analyze(ctx, root, rewritten)
		if err != nil {
			return nil, err
		}
		if check.failure() == nil {
			return &schemata{sources: rewritten, mutants: number(sites)}, nil
		}
		if !drop(check, sites, out) {
			return nil, fmt.Errorf("the rewritten sources do not compile: %w", check.failure())
		}
	}
}

// drop takes out the innermost site around each error.
func drop(check *compiled, sites []*site, out io.Writer) (any bool) {
	for _, e := range check.Errors {
		if e.Severity != "error" {
			continue
		}
		var worst *site
		at := e.SourceLocation
		for _, s := range sites {
			if s.dropped || s.file != at.File || s.outStart > at.Start || s.outEnd < at.End {
				continue
			}
			if worst == nil || s.outEnd-s.outStart < worst.outEnd-worst.outStart {
				worst = s
			}
		}
		if worst == nil {
			// The error lies around a site instead, as when a constant's type decides an expression's.
			for _, s := range sites {
				if !s.dropped && s.file == at.File && s.outStart >= at.Start && s.outEnd <= at.End {
					worst = s
					break
				}
			}
		}
		if worst != nil {
			worst.dropped, any = true, true
			fmt.Fprintf(out, "left out: %s:%d %s\n", worst.file, worst.line, worst.mutants[0])
		}
	}
	return any
}

// number lists the mutants of the sites that are left. Positions in the key
// count every site of the function, so that a dropped one shifts no other.
func number(sites []*site) (mutants []mutant) {
	positions := map[string]int{}
	for _, s := range sites {
		for i := range s.mutants {
			name := fmt.Sprintf("%s:%s:%s", s.file, s.function, s.fingerprint)
			positions[name]++
			if !s.dropped {
				mutants = append(mutants, mutant{site: s, number: s.first + i, index: i, key: fmt.Sprintf("%s:%d", name, positions[name])})
			}
		}
	}
	return mutants
}

var (
	pragma   = regexp.MustCompile(`(?m)^pragma solidity [^;]*;`)
	guarded  = regexp.MustCompile(`(?m)^(abstract )?contract \w+ is [^{]*ReentrancyGuardTransient[^{]*\{`)
	callName = regexp.MustCompile(`Mutants\.(\w+)\(`)
)

// rewrite numbers the sites and makes the sources that hold them.
func rewrite(sources map[string]string, files []string, sites []*site) map[string]string {
	out := map[string]string{}
	for p, text := range sources {
		out[p] = text
	}
	next := 1
	for _, s := range sites {
		if !s.dropped {
			s.first = next
			next += len(s.mutants)
		}
	}
	used := map[string]bool{}
	for _, file := range files {
		text := render(sources[file], file, sites)
		for _, m := range callName.FindAllStringSubmatch(text, -1) {
			used[m[1]] = true
		}
		depth := strings.Count(strings.TrimPrefix(file, "src/"), "/")
		// On one line, so that lines keep their numbers.
		head := fmt.Sprintf(`import {Mutants} from "%smutation/Mutants.sol"; `, strings.Repeat("../", depth))
		if depth == 0 {
			head = `import {Mutants} from "./mutation/Mutants.sol"; `
		}
		shift := len(head)
		place := pragma.FindStringIndex(text)
		text = text[:place[1]] + " " + head[:len(head)-1] + text[place[1]:]
		for _, s := range sites {
			if s.file == file {
				s.outStart, s.outEnd = s.outStart+shift, s.outEnd+shift
			}
		}
		if at := guarded.FindStringIndex(text); at != nil {
			text = text[:at[1]] + guardModifier + text[at[1]:]
			for _, s := range sites {
				if s.file == file {
					s.outStart, s.outEnd = s.outStart+len(guardModifier), s.outEnd+len(guardModifier)
				}
			}
		}
		out[file] = text
	}
	out[library] = writeLibrary(used)
	return out
}

// render puts the text of a file's sites in place.
func render(text, file string, sites []*site) string {
	type edit struct {
		at, until int // what is replaced
		order     int // among edits at one place: closing texts first, inner before outer; then opening ones
		text      string
		site      *site
		opens     bool
		closes    bool
	}
	var edits []edit
	for i, s := range sites {
		if s.dropped || s.file != file {
			continue
		}
		fill := func(t string) string { return strings.ReplaceAll(t, "%d", fmt.Sprint(s.first)) }
		edits = append(edits, edit{s.start, s.start, i + 1, fill(s.before), s, true, false})
		if s.gap != [2]int{} {
			edits = append(edits, edit{s.gap[0], s.gap[1], 0, fill(s.between), s, false, false})
		}
		edits = append(edits, edit{s.end, s.end, -i - 1, fill(s.after), s, false, true})
	}
	// Sites are found from the outside in, so a higher index is an inner site.
	sort.SliceStable(edits, func(a, b int) bool {
		if edits[a].at != edits[b].at {
			return edits[a].at < edits[b].at
		}
		return edits[a].order < edits[b].order
	})
	var b strings.Builder
	done := 0
	for _, e := range edits {
		b.WriteString(text[done:e.at])
		if e.opens {
			e.site.outStart = b.Len()
		}
		b.WriteString(e.text)
		if e.closes {
			e.site.outEnd = b.Len()
		}
		done = e.until
	}
	b.WriteString(text[done:])
	return b.String()
}

// sortedNames makes the library's text depend on its content alone.
func sortedNames(used map[string]bool) []string {
	names := make([]string, 0, len(used))
	for name := range used {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
