package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/peer/internal/term"
	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// Model is what `peer models --json` prints of a model.
type Model struct {
	Root         protocol.Hash       `json:"root"`
	Architecture string              `json:"architecture"`
	Bytes        int64               `json:"bytes"`
	Sizes        [][2]int            `json:"sizes"`
	Steps        []int               `json:"steps"`
	DefaultSteps int                 `json:"default_steps"`
	Guidance     [3]float64          `json:"guidance"` // lowest, highest, default
	Memory       int64               `json:"memory"`   // bytes while a picture is made
	Kernel       string              `json:"kernel"`
	Words        map[string][]string `json:"words"`
}

func (a *app) modelsCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "models",
		Short: "Show the models this program carries, and the words they know",
		Args:  atMost(),
		RunE:  func(*cobra.Command, []string) error { return a.models(asJSON) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per model")
	return c
}

func (a *app) models(asJSON bool) error {
	model, err := compute.Embedded()
	if err != nil {
		return err
	}
	manifest, err := compute.DecodeManifest(model.Manifest())
	if err != nil {
		return err
	}
	m := Model{
		Root: model.Root(), Architecture: manifest.Architecture, Bytes: manifest.Files[0].Size, Sizes: manifest.Sizes,
		Steps: manifest.Steps, DefaultSteps: manifest.DefaultSteps,
		Guidance: [3]float64{float64(manifest.Guidance.Min) / 100, float64(manifest.Guidance.Max) / 100, float64(manifest.Guidance.Default) / 100},
		Memory:   model.Memory(model.DefaultParams()), Kernel: model.Kernel(), Words: model.Words(),
	}
	if asJSON {
		return a.out.JSON(m)
	}
	a.out.Line("%s %s", a.out.Style(term.Bold, "embedded"), m.Root)
	a.out.Line("  %s, %.1f MB; a picture takes %.1f MB of memory; kernel %s", m.Architecture, float64(m.Bytes)/1e6, float64(m.Memory)/1e6, m.Kernel)
	for _, size := range m.Sizes {
		a.out.Line("  %d x %d pixels, steps %v (default %d), guidance %g to %g (default %g)", size[0], size[1], m.Steps, m.DefaultSteps, m.Guidance[0], m.Guidance[1], m.Guidance[2])
	}
	a.out.Line("%s", a.out.Style(term.Bold, "words"))
	kinds := make([]string, 0, len(m.Words))
	for kind := range m.Words {
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	for _, kind := range kinds {
		a.wrap(fmt.Sprintf("  %-9s ", kind), m.Words[kind])
	}
	return nil
}

// wrap prints words in lines as wide as the terminal, indented below a label.
func (a *app) wrap(label string, words []string) {
	line := label
	for i, word := range words {
		if i < len(words)-1 {
			word += ","
		}
		if len(line)+1+len(word) > a.out.Width() && strings.TrimSpace(line) != "" {
			a.out.Line("%s", strings.TrimRight(line, " "))
			line = strings.Repeat(" ", len(label))
		}
		line += word + " "
	}
	a.out.Line("%s", strings.TrimRight(line, " "))
}
