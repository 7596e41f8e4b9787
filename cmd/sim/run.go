package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
	"unicode/utf8"

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
The same seed plays the same run: with the model engine, event by event. Ctrl-C ends a run; what was played until then is
shown. The language of the files: docs/simulator.md.`,
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
				if r != nil { // also of a run that was stopped, or broke an invariant
					if err := a.show(name, path, r, asJSON); err != nil {
						return err
					}
				}
				switch {
				case errors.Is(err, model.ErrInvariant):
					return errQuiet // it is shown
				case errors.Is(err, sim.ErrScenario):
					return fmt.Errorf("%s: %w", name, err)
				case err != nil && c.Context().Err() == nil:
					return fmt.Errorf("%s, seed %d: %w", s.Name, seed, err)
				case err != nil:
					return err
				case len(r.Failed) > 0:
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

// run plays one scenario under a progress bar, which comes with the first news: a run of a moment has none.
func (a *app) run(ctx context.Context, s sim.Scenario, seed uint64) (*sim.Result, error) {
	var bar *term.Bar
	defer func() {
		if bar != nil {
			bar.Close()
		}
	}()
	return play(ctx, s, sim.Options{Seed: seed, Progress: func(p sim.Progress) {
		text := label(a.err.Width(), s.Name, p)
		if bar == nil {
			bar = a.err.Bar(text, max(1, s.Tasks))
		}
		bar.Label(text)
		bar.Set(p.Done)
	}})
}

// barRoom is what the shortest bar takes of a line, with its numbers and times.
const barRoom = 52

// label is what stands before the bar. It keeps its length while numbers grow, and leaves room for the bar.
func label(width int, name string, p sim.Progress) string {
	text := name
	if p.Stage != "" {
		text += ": " + p.Stage
	}
	text += fmt.Sprintf(", %7s", p.Virtual.Round(time.Second))
	room := max(8, width-barRoom)
	if utf8.RuneCountInString(text) <= room {
		return text
	}
	if len(name) > room {
		return name[:room-1] + "…"
	}
	return name
}

// show writes the report that was asked for and says how a run ended.
func (a *app) show(name, path string, r *sim.Result, asJSON bool) error {
	if path != "" {
		if err := a.writeReport(path, name, r); err != nil {
			return err
		}
	}
	if asJSON {
		return a.out.JSON(r)
	}
	a.tell(name, r)
	return nil
}

// shownEvents is how many of the last events fit a screen; a report and --json hold them all.
const shownEvents = 20

// tell says how a run ended: what must hold and does not, with what it takes to see it again.
func (a *app) tell(name string, r *sim.Result) {
	mark, style := "✓", term.Green
	if len(r.Failed) > 0 || r.Broken != "" || r.Stopped {
		mark, style = "✗", term.Red
	}
	f := r.Funnel
	a.out.Line("%s %s  %d tasks: %d delivered, %d settled, %d rejected, %d audited, %d refunded, %d lost; %s of virtual time in %.1f s",
		a.out.Style(style, mark), a.out.Style(term.Bold, r.Scenario.Name), f.Announced, f.Delivered, f.Settled, f.Rejected, f.Audited,
		f.Refunded, f.Lost, (time.Duration(r.Virtual) * time.Second).String(), r.Wall)
	for _, attack := range r.Attacks {
		a.out.Line("  %s: %d of %d acts caught, %d of %d nodes stopped", attack.Group, attack.Caught, attack.Attempts, attack.Stopped, attack.Nodes)
	}
	switch {
	case r.Broken != "":
		a.out.Line("  %s %s", a.out.Style(term.Red, "broken:"), r.Broken)
	case r.Stopped:
		a.out.Line("  stopped before its end; what it expects was not judged")
		return
	case len(r.Failed) == 0:
		return
	}
	for _, failed := range r.Failed {
		a.out.Line("  %s %s", a.out.Style(term.Red, "does not hold:"), failed)
	}
	a.out.Line("  seed %d; the last events:", r.Seed)
	for _, line := range r.Last[max(0, len(r.Last)-shownEvents):] {
		a.out.Line("    %s", a.out.Style(term.Dim, line))
	}
	a.out.Line("  to look at it: sim run %s --seed %d --report out.html", name, r.Seed)
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
