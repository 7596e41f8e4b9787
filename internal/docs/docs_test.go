package docs

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const root = "../.."

// skipped are folders with what others wrote, or builds.
var skipped = []string{".git", "node_modules", "out", "cache", "bin", "demo"}

// files returns the contents of all files in the tree whose name ends in one of the suffixes, by path.
func files(t *testing.T, suffixes ...string) map[string]string {
	t.Helper()
	found := map[string]string{}
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains(skipped, d.Name()):
			return fs.SkipDir
		case d.IsDir() || !slices.ContainsFunc(suffixes, func(s string) bool { return strings.HasSuffix(d.Name(), s) }):
			return nil
		}
		text, err := os.ReadFile(path)
		found[path] = string(text)
		return err
	}))
	return found
}

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.*)$`)
	odd     = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
	fence   = regexp.MustCompile("(?ms)^```.*?^```")
	named   = regexp.MustCompile("`((?:Test|Fuzz)[A-Z]\\w*|(?:test|invariant)_\\w+)`")
	target  = regexp.MustCompile("`make ([a-z][a-z0-9-]*)")
)

// anchor is the name that a heading gets on a rendered page.
func anchor(heading string) string {
	return strings.ReplaceAll(odd.ReplaceAllString(strings.ToLower(heading), ""), " ", "-")
}

// TestLinks: every link within the tree leads to a file, and every anchor to a heading.
func TestLinks(t *testing.T) {
	pages, checked := files(t, ".md"), 0
	for path, text := range pages {
		for _, l := range link.FindAllStringSubmatch(fence.ReplaceAllString(text, ""), -1) {
			if strings.Contains(l[1], "://") {
				continue
			}
			checked++
			name, section, _ := strings.Cut(l[1], "#")
			to := path
			if name != "" {
				to = filepath.Join(filepath.Dir(path), name)
			}
			if _, err := os.Stat(to); err != nil {
				t.Errorf("%s: the link %q leads nowhere", path, l[1])
				continue
			}
			there := func(h []string) bool { return anchor(h[1]) == section }
			if section != "" && !slices.ContainsFunc(heading.FindAllStringSubmatch(pages[to], -1), there) {
				t.Errorf("%s: no heading for the link %q", path, l[1])
			}
		}
	}
	require.Greater(t, checked, 80)
}

// TestNames: every test that a page names exists, and every target of the Makefile.
func TestNames(t *testing.T) {
	var code strings.Builder
	for _, text := range files(t, "_test.go", ".t.sol") {
		code.WriteString(text)
	}
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	require.NoError(t, err)
	tests, targets := 0, 0
	for path, text := range files(t, ".md") {
		for _, n := range named.FindAllStringSubmatch(text, -1) {
			tests++
			if !strings.Contains(code.String(), "func "+n[1]+"(") && !strings.Contains(code.String(), "function "+n[1]+"(") {
				t.Errorf("%s names the test %s, which does not exist", path, n[1])
			}
		}
		for _, n := range target.FindAllStringSubmatch(text, -1) {
			targets++
			if !strings.Contains(string(makefile), "\n"+n[1]+":") {
				t.Errorf("%s names make %s, which the Makefile does not have", path, n[1])
			}
		}
	}
	require.Greater(t, tests, 60)
	require.Greater(t, targets, 20)
}
