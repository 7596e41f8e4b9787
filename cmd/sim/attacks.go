package main

import (
	"bytes"
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/attacks"
	"github.com/limn-network/limn/sim/scenarios"
)

func (a *app) attacksCommand() *cobra.Command {
	var (
		seeds  int
		path   string
		asJSON bool
	)
	c := &cobra.Command{
		Use:   "attacks [SCENARIO...]",
		Short: "Play attacks many times and write what was caught and what was missed",
		Long: `Play attacks many times, with the seeds from 1 on, and write what was caught and what was missed: those named, TOML files or names
from the box (sim ls), or every attack in the box.`,
		RunE: func(c *cobra.Command, args []string) error {
			if seeds < 1 {
				return fmt.Errorf("%w: --seeds %d: want at least 1", errUsage, seeds)
			}
			list, err := attacksOf(args)
			if err != nil {
				return err
			}
			var outcomes []attacks.Outcome
			for _, s := range list {
				bar := a.err.Bar(s.Name, seeds)
				o, err := attacks.Play(c.Context(), play, s, seeds, bar.Set)
				bar.Close()
				if err != nil {
					return err
				}
				outcomes = append(outcomes, o)
			}
			return a.writeAttacks(outcomes, path, asJSON)
		},
	}
	c.Flags().IntVar(&seeds, "seeds", 20, "runs of each attack")
	c.Flags().StringVar(&path, "out", "", "write the page to this file instead of the screen")
	c.Flags().BoolVar(&asJSON, "json", false, "print the outcomes as one line of JSON")
	return c
}

// attacksOf loads the attacks with the given names, or all in the box.
func attacksOf(names []string) ([]sim.Scenario, error) {
	if len(names) == 0 {
		all, err := scenarios.All()
		return slices.DeleteFunc(all, func(s sim.Scenario) bool { return s.Engine != sim.ModelEngine || !isAttack(s) }), err
	}
	var list []sim.Scenario
	for _, name := range names {
		s, err := load(name)
		switch {
		case err != nil:
			return nil, err
		case s.Engine != sim.ModelEngine:
			return nil, fmt.Errorf("%w: %s is for the engine %q; attacks are counted by %q", errUsage, name, s.Engine, sim.ModelEngine)
		case !isAttack(s):
			return nil, fmt.Errorf("%w: everybody in %s is honest; 'sim run %s' plays it", errUsage, name, name)
		}
		list = append(list, s)
	}
	return list, nil
}

// isAttack reports whether anybody in a scenario is not honest.
func isAttack(s sim.Scenario) bool {
	for _, g := range s.Nodes {
		if g.Behave != "honest" {
			return true
		}
	}
	return false
}

// commands repeat what the page says of an attack, and draw one of its runs.
const commands = `go run ./cmd/sim attacks %[1]s
go run ./cmd/sim run %[1]s --seed 1 --report out.html`

func (a *app) writeAttacks(outcomes []attacks.Outcome, path string, asJSON bool) error {
	if asJSON {
		return a.out.JSON(outcomes)
	}
	var page bytes.Buffer
	if err := attacks.Write(&page, outcomes, commands); err != nil {
		return err
	}
	if path == "" {
		_, err := a.out.Write(page.Bytes())
		return err
	}
	if err := os.WriteFile(path, page.Bytes(), 0o644); err != nil {
		return err
	}
	a.err.Line("written: %s", path)
	return nil
}
