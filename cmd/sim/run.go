package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/full"
	"github.com/limn-network/limn/sim/model"
	"github.com/limn-network/limn/sim/report"
	"github.com/limn-network/limn/sim/scenarios"
)

// play runs a scenario on its engine.
func play(ctx context.Context, s sim.Scenario, o sim.Options) (*sim.Result, error) {
	if s.Engine == sim.FullEngine {
		return full.Run(ctx, s, o)
	}
	return model.Run(ctx, s, o)
}

func (a *app) runCommand() *cobra.Command {
	var (
		seed   uint64
		asJSON bool
		path   string
	)
	c := &cobra.Command{
		Use:   "run SCENARIO...",
		Short: "Play scenarios: TOML files, or names from the box (sim ls)",
		Long: `Play scenarios: TOML files, or names from the box (sim ls).

A scenario names who takes part, how they behave, what breaks and what must hold; sim ends with 1 when something does not.
The same seed plays the same run: with the model engine, event by event.`,
		RunE: func(c *cobra.Command, args []string) error {
			switch {
			case len(args) == 0:
				return fmt.Errorf("%w: which scenario? A TOML file, or one of 'sim ls'", errUsage)
			case len(args) > 1 && path != "":
				return fmt.Errorf("%w: --report is for one scenario, not %d", errUsage, len(args))
			}
			failed := 0
			for _, name := range args {
				s, err := load(name)
				if err != nil {
					return err
				}
				r, err := a.run(c.Context(), s, seed)
				if err != nil {
					return fmt.Errorf("%s, seed %d: %w", s.Name, seed, err)
				}
				if path != "" {
					if err := a.writeReport(path, name, r); err != nil {
						return err
					}
				}
				if err := a.tell(r, asJSON); err != nil {
					return err
				}
				if len(r.Failed) > 0 {
					failed++
				}
			}
			if failed > 0 {
				return errQuiet
			}
			return nil
		},
	}
	c.Flags().Uint64Var(&seed, "seed", 1, "decides everything that is left to chance")
	c.Flags().BoolVar(&asJSON, "json", false, "print each result as one line of JSON")
	c.Flags().StringVar(&path, "report", "", "write the run as one page of HTML to this file")
	return c
}

// load reads a scenario from a file, or from the box.
func load(name string) (sim.Scenario, error) {
	s, err := sim.Load(name)
	if !errors.Is(err, fs.ErrNotExist) {
		return s, err
	}
	if s, known, err := scenarios.Find(name); known || err != nil {
		return s, err
	}
	return sim.Scenario{}, fmt.Errorf("%w: there is neither a file %q nor a scenario of that name; see 'sim ls'", errUsage, name)
}

// run plays one scenario under a progress bar.
func (a *app) run(ctx context.Context, s sim.Scenario, seed uint64) (*sim.Result, error) {
	bar := a.err.Bar(s.Name, max(1, s.Tasks))
	defer bar.Close()
	r, err := play(ctx, s, sim.Options{Seed: seed, Progress: func(p sim.Progress) {
		label := s.Name
		if p.Stage != "" {
			label += ": " + p.Stage
		}
		bar.Label(fmt.Sprintf("%s, %s", label, p.Virtual.Round(time.Second)))
		bar.Set(p.Done)
	}})
	if err != nil {
		return nil, err
	}
	r.Judge()
	return r, nil
}

// tell says how a run ended: what must hold and does not, with what it takes to see it again.
func (a *app) tell(r *sim.Result, asJSON bool) error {
	if asJSON {
		return a.out.JSON(r)
	}
	mark, style := "✓", term.Green
	if len(r.Failed) > 0 {
		mark, style = "✗", term.Red
	}
	f := r.Funnel
	a.out.Line("%s %s  %d tasks: %d delivered, %d settled, %d rejected, %d audited, %d refunded, %d lost; %s of virtual time in %.1f s",
		a.out.Style(style, mark), a.out.Style(term.Bold, r.Scenario.Name), f.Announced, f.Delivered, f.Settled, f.Rejected, f.Audited,
		f.Refunded, f.Lost, (time.Duration(r.Virtual) * time.Second).String(), r.Wall)
	for _, attack := range r.Attacks {
		a.out.Line("  %s: %d of %d acts caught, %d of %d nodes stopped", attack.Group, attack.Caught, attack.Attempts, attack.Stopped, attack.Nodes)
	}
	if len(r.Failed) == 0 {
		return nil
	}
	for _, failed := range r.Failed {
		a.out.Line("  %s %s: it is %s", a.out.Style(term.Red, "does not hold:"), failed.Expect, strconv.FormatFloat(failed.Value, 'g', 6, 64))
	}
	a.out.Line("  seed %d; the last events:", r.Seed)
	for _, line := range r.Last {
		a.out.Line("    %s", a.out.Style(term.Dim, line))
	}
	return nil
}

func (a *app) writeReport(path, name string, r *sim.Result) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := report.Write(f, r, fmt.Sprintf("sim run %s --seed %d --report %s", name, r.Seed, path)); err != nil {
		return err
	}
	a.err.Line("report: %s", path)
	return nil
}
