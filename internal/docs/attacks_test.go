package docs

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/model"
	"github.com/limn-network/limn/sim/scenarios"
)

func page(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, path))
	require.NoError(t, err)
	return string(text)
}

// TestAttacks: every attack in the box has its rows and its section in docs/attacks.md, and every behaviour an attack.
func TestAttacks(t *testing.T) {
	all, err := scenarios.All()
	require.NoError(t, err)
	text := page(t, "docs/attacks.md")
	played, sections := map[string]bool{"honest": true}, 0
	for _, s := range all {
		hostile := false
		for _, g := range s.Nodes {
			if s.Engine != sim.ModelEngine || g.Behave == "honest" {
				continue
			}
			hostile, played[g.Behave] = true, true
			require.Contains(t, text, fmt.Sprintf("\n| [%s](#%s): %s | ", s.Name, s.Name, g.Name))
		}
		if hostile {
			sections++
			require.Contains(t, text, "\n## "+s.Name+"\n"+s.About+"\n")
			require.Contains(t, text, "sim attacks "+s.Name+"\n")
		}
	}
	require.Equal(t, sections, strings.Count(text, "\n## "), "a section of no attack")
	for _, b := range model.Behaviours() {
		require.True(t, played[b.Name], "no attack plays %q", b.Name)
	}
}

// TestCounts: the pages say how many scenarios and behaviours there are.
func TestCounts(t *testing.T) {
	all, err := scenarios.All()
	require.NoError(t, err)
	large := 0
	for _, s := range all {
		if strings.HasPrefix(s.Name, "full-") { // as in the Makefile
			large++
		}
	}
	require.Contains(t, page(t, "CHANGELOG.md"), fmt.Sprintf("%d scenarios in the box, %d behaviours", len(all), len(model.Behaviours())))
	require.Contains(t, page(t, "docs/trust.md"), fmt.Sprintf("| %d scenarios of faults and attacks", len(all)-large))
}
