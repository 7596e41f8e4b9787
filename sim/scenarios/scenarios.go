// Package scenarios is the box of scenarios: those that CI plays, and one for every attack.
package scenarios

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/limn-network/limn/sim"
)

//go:embed *.toml
var files embed.FS

// All returns the scenarios in the box, by name.
func All() ([]sim.Scenario, error) {
	names, err := fs.Glob(files, "*.toml")
	if err != nil {
		return nil, err
	}
	var out []sim.Scenario
	for _, name := range names {
		s, _, err := Find(strings.TrimSuffix(name, path.Ext(name)))
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// Find returns the scenario of a name, which is that of its file; known is false where there is none.
func Find(name string) (s sim.Scenario, known bool, err error) {
	text, err := files.ReadFile(name + ".toml")
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		return s, false, nil
	}
	if err != nil {
		return s, false, err
	}
	if s, err = sim.Parse(text); err != nil {
		return s, true, fmt.Errorf("%s.toml: %w", name, err)
	}
	if s.Name != name {
		return s, true, fmt.Errorf("%w: the file %s.toml is named %q inside", sim.ErrScenario, name, s.Name)
	}
	return s, true, nil
}
