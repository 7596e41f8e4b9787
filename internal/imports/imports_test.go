package imports

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/limn-network/limn"

// A rule forbids packages to import others. Paths are those of folders in this module, or full import paths; each
// stands for itself and all below it.
type rule struct {
	from   []string
	to     []string
	except []string // what from may import although to covers it
	reason string
}

var rules = []rule{
	{
		from: []string{"protocol"}, to: []string{""}, except: []string{"protocol"},
		reason: "protocol is what every other implementation has to agree with; it must be readable and testable alone",
	},
	{
		from: []string{"protocol"},
		to: []string{
			"os", "net", "net/http", "log/slog", "math/rand", "math/rand/v2", "database/sql",
			"github.com/libp2p", "github.com/ipfs/boxo", "github.com/dgraph-io",
		},
		reason: "the machines are pure: no I/O and no chance, so that a simulation replays what sockets did",
	},
	{
		from: []string{"p2p"}, to: []string{""}, except: []string{"p2p", "protocol"},
		reason: "the network carries messages and knows neither models nor money; node wires them",
	},
	{
		from: []string{"compute"}, to: []string{""}, except: []string{"compute", "protocol"},
		reason: "a picture is a function of its task, wherever the task came from and whoever pays; node wires them",
	},
	{
		from: []string{"settlement"}, to: []string{""}, except: []string{"settlement", "protocol"},
		reason: "whether a record is valid depends on its evidence and the chain alone; node wires the rest",
	},
	{
		from: []string{"node"}, to: []string{"sim", "cmd"},
		reason: "a node must not know whether it is simulated or who started it",
	},
	{
		from: []string{"sim"}, to: []string{"cmd"},
		reason: "a simulation drives nodes; commands are thin and drive both",
	},
	{
		from: []string{"protocol", "p2p", "compute", "settlement", "node"}, to: []string{
			"github.com/spf13/cobra", "github.com/schollz/progressbar", "golang.org/x/term",
		},
		reason: "a program that embeds a node has its own face; flags and progress bars belong to cmd",
	},
	{
		from: []string{""}, to: []string{"C"},
		reason: "the default build needs no C compiler and cross-compiles; the driver for CUDA is loaded without cgo",
	},
	{
		from: []string{""}, to: []string{"testing", "github.com/stretchr/testify"}, except: nil,
		reason: "what tests need stays in tests (or in a package whose name ends in test)",
	},
}

func TestImports(t *testing.T) {
	files := parse(t)
	checked := 0
	for _, file := range files {
		if file.test {
			continue // a test may wire what its package may not
		}
		for _, path := range file.imports {
			checked++
			for _, r := range rules {
				if r.forbids(file, path) {
					t.Errorf("%s imports %q, which %s must not: %s", file.path, path, describe(r.from), r.reason)
				}
			}
		}
	}
	if checked < 100 {
		t.Fatalf("only %d imports were found, so the rules were not checked", checked)
	}
}

// TestRulesBite applies each rule to an import that it must catch and to one that it must allow.
func TestRulesBite(t *testing.T) {
	for _, c := range []struct {
		from, to string
		allowed  bool
	}{
		{"protocol/roles", module + "/p2p", false},
		{"protocol/roles", module + "/protocol", true},
		{"protocol", "os", false},
		{"protocol", "osmosis", true},
		{"p2p", module + "/settlement/ledger", false},
		{"compute", module + "/p2p", false},
		{"settlement", module + "/compute", false},
		{"settlement/devnet", module + "/settlement", true},
		{"settlement", module + "/node", false},
		{"node", module + "/cmd/internal/term", false},
		{"node/localnet", module + "/settlement/devnet", true},
		{"node", "github.com/spf13/cobra", false},
		{"cmd/peer", "github.com/spf13/cobra", true},
		{"compute", "C", false},
		{"node", "testing", false},
		{"settlement/evmtest", "testing", true},
	} {
		allowed := true
		for _, r := range rules {
			allowed = allowed && !r.forbids(source{folder: c.from}, c.to)
		}
		if allowed != c.allowed {
			t.Errorf("%s importing %s: allowed is %t, want %t", c.from, c.to, allowed, c.allowed)
		}
	}
}

// TestNoInit keeps package initialization free of code of ours: many nodes live in one process, and what runs before
// main can be neither configured nor tested.
func TestNoInit(t *testing.T) {
	functions := 0
	for _, file := range parse(t) {
		for _, name := range file.functions {
			functions++
			if name == "init" {
				t.Errorf("%s has a func init: pass what it sets up to New or Open instead", file.path)
			}
		}
	}
	if functions < 100 {
		t.Fatalf("only %d functions were found", functions)
	}
}

// TestOnlySimulationsReplaceSignatures: a domain under another scheme believes whatever that says, so nothing outside of
// package sim may make one.
func TestOnlySimulationsReplaceSignatures(t *testing.T) {
	const method = "Simulated" // of protocol.Domain
	inside := 0
	for _, file := range parse(t) {
		switch {
		case file.test || !file.selects[method]:
		case within(file.folder, []string{"sim"}):
			inside++
		default:
			t.Errorf("%s uses %s: only a simulation may do without real signatures", file.path, method)
		}
	}
	if inside == 0 {
		t.Errorf("not even package sim uses %s, so nothing was checked", method)
	}
}

func (r rule) forbids(file source, path string) bool {
	if !within(file.folder, r.from) || !reaches(path, r.to) || reaches(path, r.except) {
		return false
	}
	testSupport := strings.HasSuffix(file.folder, "test")
	return !(testSupport && reaches(path, []string{"testing", "github.com/stretchr/testify"}))
}

func within(folder string, roots []string) bool {
	for _, root := range roots {
		if root == "" || folder == root || strings.HasPrefix(folder, root+"/") {
			return true
		}
	}
	return false
}

// reaches tells whether an import path is one of targets or below it. A target that is a folder of this module, and
// the empty one, which is all of it, match only paths of this module.
func reaches(path string, targets []string) bool {
	inside, ours := strings.CutPrefix(path+"/", module+"/")
	for _, target := range targets {
		switch {
		case ours && (target == "" || strings.HasPrefix(inside, target+"/")):
			return true
		case !ours && target != "" && strings.HasPrefix(path+"/", target+"/"):
			return true
		}
	}
	return false
}

func describe(roots []string) string {
	if len(roots) == 1 && roots[0] == "" {
		return "no package"
	}
	return strings.Join(roots, ", ")
}

// source is one file, as far as the rules look at it.
type source struct {
	path, folder string
	test         bool
	imports      []string
	functions    []string        // without receiver
	selects      map[string]bool // every name behind a dot
}

func parse(t *testing.T) []source {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(root, "go.mod")); err != nil {
		t.Fatalf("the test does not stand where it thinks: %v", err)
	}
	var files []source
	err = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				return nil // a temporary file of somebody else
			}
			return err
		}
		name := entry.Name()
		if entry.IsDir() && path != root &&
			(strings.HasPrefix(name, ".") || name == "node_modules" || name == "testdata" || name == "tools") {
			return filepath.SkipDir
		}
		if entry.IsDir() || filepath.Ext(name) != ".go" {
			return nil
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		file, err := parseFile(path, filepath.ToSlash(relative))
		if err == nil && file.folder != "." { // the root's own file only pins requirements
			files = append(files, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func parseFile(path, relative string) (source, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		return source{}, fmt.Errorf("parse %s: %w", relative, err)
	}
	file := source{
		path: relative, folder: filepath.ToSlash(filepath.Dir(relative)), test: strings.HasSuffix(relative, "_test.go"),
		selects: map[string]bool{},
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			file.selects[s.Sel.Name] = true
		}
		return true
	})
	for _, spec := range parsed.Imports {
		value, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return source{}, fmt.Errorf("parse %s: %w", relative, err)
		}
		file.imports = append(file.imports, value)
	}
	for _, declaration := range parsed.Decls {
		if function, ok := declaration.(*ast.FuncDecl); ok && function.Recv == nil {
			file.functions = append(file.functions, function.Name.Name)
		}
	}
	return file, nil
}
