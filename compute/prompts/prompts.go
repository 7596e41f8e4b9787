// Package prompts composes honest prompts of every class of the embedded model's language, for the tools that
// measure the model: what an ordinary user would type, drawn from a seed.
package prompts

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/limn-network/limn/compute"
)

// Words are the words of a model by kind.
type Words map[string][]string

// Classes names the classes of a model.
func Classes(m *compute.Model) []string {
	var names []string
	for _, c := range m.Classes() {
		names = append(names, c.Name)
	}
	return names
}

// unlisted are feature sets outside the model's classes, which it files under "other".
var unlisted = [...]string{"size+scene", "count+scene", "position+tint", "size+position", "pair+scene"}

// Mixed is a prompt of a random class.
func Mixed(w Words, classes []string, seed uint64) string {
	r := rand.New(rand.NewPCG(seed, 0))
	return Of(w, classes[r.IntN(len(classes))], seed)
}

// Of is a prompt of the class whose name lists its features, "natural" for none.
func Of(w Words, class string, seed uint64) string {
	r := rand.New(rand.NewPCG(seed, 1))
	pick := func(kind string) string { return w[kind][r.IntN(len(w[kind]))] }
	if class == "other" {
		class = unlisted[r.IntN(len(unlisted))]
	}
	features := strings.Split(class, "+")
	has := func(f string) bool { return slices.Contains(features, f) }

	thing, tint := pick("object"), ""
	if has("tint") {
		tint = pick("color")
		thing = tint + " " + thing
	}
	if has("size") {
		thing = pick("size") + " " + thing
	}
	if has("count") {
		thing = pick("count") + " " + thing
	}
	if has("pair") {
		second := pick("object")
		if has("tint") {
			second = pick("color") + " " + second
		}
		thing += " and a " + second
	}
	if has("position") {
		thing += " on the " + pick("position")
	}
	switch {
	case has("background"):
		ground := pick("color")
		for ground == tint { // a red apple on red shows nothing
			ground = pick("color")
		}
		thing += fmt.Sprintf(" on a %s background", ground)
	case has("scene"):
		thing += " in the " + pick("scene")
	}
	return thing
}
