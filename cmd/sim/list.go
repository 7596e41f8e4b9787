package main

import (
	"maps"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/full"
	"github.com/limn-network/limn/sim/model"
	"github.com/limn-network/limn/sim/scenarios"
)

func (a *app) listCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "ls",
		Short: "The scenarios and behaviours in the box",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			all, err := scenarios.All()
			if err != nil {
				return err
			}
			if asJSON {
				return a.out.JSON(struct {
					Scenarios  []sim.Scenario    `json:"scenarios"`
					Behaviours map[string]string `json:"behaviours"`
				}{all, abouts()})
			}
			a.out.Line("%s", a.out.Style(term.Bold, "scenarios"))
			var rows [][]string
			for _, s := range all {
				rows = append(rows, []string{s.Name, s.Engine, strconv.Itoa(s.Tasks), s.About})
			}
			a.out.Table([]string{"name", "engine", "tasks", "about"}, rows)
			a.out.Line("\n%s", a.out.Style(term.Bold, "behaviours of the model engine"))
			rows = nil
			for _, b := range model.Behaviours() {
				rows = append(rows, []string{b.Name, b.About})
			}
			a.out.Table([]string{"name", "what a node does"}, rows)
			a.out.Line("\n%s", a.out.Style(term.Bold, "behaviours of the full engine"))
			rows = nil
			others := full.Behaviours()
			for _, name := range slices.Sorted(maps.Keys(others)) {
				rows = append(rows, []string{name, others[name].About()})
			}
			a.out.Table([]string{"name", "what a node does"}, rows)
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print everything as one line of JSON")
	return c
}

func abouts() map[string]string {
	out := map[string]string{}
	for _, b := range model.Behaviours() {
		out[b.Name] = b.About
	}
	return out
}
