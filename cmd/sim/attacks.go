package main

import (
	"bytes"
	"fmt"
	"os"

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
		Use:   "attacks",
		Short: "Play every attack in the box many times and write what was caught and what was missed",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if seeds < 1 {
				return fmt.Errorf("%w: --seeds %d: want at least 1", errUsage, seeds)
			}
			all, err := scenarios.All()
			if err != nil {
				return err
			}
			var outcomes []attacks.Outcome
			for _, s := range all {
				if s.Engine != sim.ModelEngine || !isAttack(s) {
					continue
				}
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

// isAttack reports whether anybody in a scenario is not honest.
func isAttack(s sim.Scenario) bool {
	for _, g := range s.Nodes {
		if g.Behave != "honest" {
			return true
		}
	}
	return false
}

func (a *app) writeAttacks(outcomes []attacks.Outcome, path string, asJSON bool) error {
	if asJSON {
		return a.out.JSON(outcomes)
	}
	var page bytes.Buffer
	if err := attacks.Write(&page, outcomes, "go run ./cmd/sim run %s --seed 1 --report out.html"); err != nil {
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
