package main

import (
	"cmp"
	"fmt"
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
		Short: "The scenarios and behaviours in the box, and what is measured",
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
					Measures   []sim.Measure     `json:"measures"`
				}{all, abouts(), sim.Measures()})
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
				rows = append(append(rows, []string{b.Name, b.About}), numbers(b.Parameters)...)
			}
			a.out.Table([]string{"name", "what a node does; below, its numbers"}, rows)
			a.out.Line("\n%s", a.out.Style(term.Bold, "behaviours of the full engine"))
			rows = nil
			others := full.Behaviours()
			for _, name := range slices.Sorted(maps.Keys(others)) {
				rows = append(append(rows, []string{name, others[name].About()}), numbers(full.Parameters(others[name]))...)
			}
			a.out.Table([]string{"name", "what a node does; below, its numbers"}, rows)
			a.out.Line("\n%s", a.out.Style(term.Bold, "measures, of which a scenario may expect something"))
			rows = nil
			for _, m := range sim.Measures() {
				rows = append(rows, []string{m.Name, cmp.Or(m.Engine, "both"), m.About})
			}
			a.out.Table([]string{"name", "engine", "about"}, rows)
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print everything as one line of JSON")
	return c
}

// numbers are the rows of a behaviour's own numbers.
func numbers(takes []sim.Parameter) (rows [][]string) {
	for _, p := range takes {
		rows = append(rows, []string{fmt.Sprintf("  %s = %g", p.Name, p.Default), p.About})
	}
	return rows
}

func abouts() map[string]string {
	out := map[string]string{}
	for _, b := range model.Behaviours() {
		out[b.Name] = b.About
	}
	return out
}
