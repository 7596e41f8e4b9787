package sim

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Behaviour is how the nodes of a group play their parts. The engines' own behaviours are listed in package sim/model;
// those of others come with Options.Behaviours. What an engine lets a behaviour do is the interface that it looks for:
// see model.Actor and full.Actor.
type Behaviour interface {
	// About says in one sentence what a node that behaves so does.
	About() string
}

// Parameter is one of a behaviour's own numbers, which a scenario gives with "with".
type Parameter struct {
	Name    string
	About   string
	Default float64
	Most    float64   // a share: from 0 to Most; 0: no bound
	Among   []float64 // the values that it takes; empty: any
}

// refuses says what is wrong with a value; nothing where it is all right.
func (p Parameter) refuses(v float64) string {
	switch {
	case p.Most != 0 && (v < 0 || v > p.Most):
		return fmt.Sprintf("want 0 to %g", p.Most)
	case len(p.Among) > 0 && !slices.Contains(p.Among, v):
		return "want one of " + strings.Trim(fmt.Sprint(p.Among), "[]")
	}
	return ""
}

// CheckNumbers refuses numbers of a group that its behaviour does not take: a misspelt one would change nothing.
func (s Scenario) CheckNumbers(group int, takes []Parameter) error {
	g := s.Nodes[group]
	for _, name := range slices.Sorted(maps.Keys(g.With)) {
		key := fmt.Sprintf("nodes.%d.with.%s", group, name)
		i := slices.IndexFunc(takes, func(p Parameter) bool { return p.Name == name })
		if i < 0 {
			return s.Refuse(key, "group %q: the behaviour %q takes no number %q: %s", g.Name, g.Behave, name, namesOf(takes))
		}
		if want := takes[i].refuses(g.With[name]); want != "" {
			return s.Refuse(key, "group %q: %s %g: %s", g.Name, name, g.With[name], want)
		}
	}
	return nil
}

func namesOf(takes []Parameter) string {
	if len(takes) == 0 {
		return "it takes none"
	}
	var names []string
	for _, p := range takes {
		names = append(names, p.Name)
	}
	return "want one of " + strings.Join(names, ", ")
}
