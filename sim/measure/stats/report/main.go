// Report measures the statistical audit and prints the tables of docs/statistics.md:
//
//	go run ./sim/measure/stats/report            # everything: some minutes of a core
//	go run ./sim/measure/stats/report -share 20  # a twentieth of the trials
package main

import (
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"os/signal"
	"slices"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim/attacks"
	"github.com/limn-network/limn/sim/measure/stats"
	"github.com/limn-network/limn/sim/scores"
)

const (
	seed   = 1
	runs   = 2000
	giveUp = 5000 // tasks
)

func main() {
	share := flag.Int("share", 1, "do one in so many of the trials")
	flag.Parse()
	if flag.NArg() > 0 || *share < 1 {
		fmt.Fprintln(os.Stderr, "usage: report [-share N]")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, *share)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "report:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, share int) error {
	s, err := scores.Load()
	if err != nil {
		return err
	}
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	var floors []int32
	for _, c := range m.Classes() {
		floors = append(floors, c.Floor)
	}
	r := report{ctx, s, floors, share}
	for _, table := range []func() error{r.samples, r.belowFloor, r.cheats, r.occasional, r.hardPrompts, r.proofs, r.honest} {
		if err := table(); err != nil {
			return err
		}
		fmt.Println()
	}
	return nil
}

type report struct {
	ctx    context.Context
	scores *scores.Samples
	floors []int32
	share  int
}

func (r *report) trials(n int) int { return max(20, n/r.share) }

// samples is what is recorded, over all classes.
func (r *report) samples() error {
	fmt.Println("| behaviour | pictures | mean plain score | mean augmented | below the floor |\n|---|---|---|---|---|")
	for _, b := range r.scores.Behaviours() {
		plain, augmented, below, n := 0.0, 0.0, 0, 0
		for class, floor := range r.floors {
			of := r.scores.Of(b, uint8(class))
			for i := range of.Len() {
				plain, augmented, n = plain+float64(of.Plain[i]), augmented+float64(of.Augmented[i]), n+1
				if int32(of.Augmented[i]) < floor {
					below++
				}
			}
		}
		fmt.Printf("| %s | %d | %.0f | %.0f | %.1f %% |\n", b, n, plain/float64(n), augmented/float64(n), 100*float64(below)/float64(n))
	}
	return nil
}

// belowFloor is what the floors refuse of all honest pictures, by class, with the floor that would refuse one in a thousand.
func (r *report) belowFloor() error {
	fmt.Println("| class | honest pictures | floor | below it | 95 % | lowest 0.1 % |\n|---|---|---|---|---|---|")
	row := func(name, floor string, below, n int, quantile string) {
		low, high := attacks.Wilson(below, n)
		fmt.Printf("| %s | %d | %s | %d, %.2f %% | %.2f to %.2f %% | %s |\n", name, n, floor, below, 100*float64(below)/float64(n), 100*low, 100*high, quantile)
	}
	all, pictures := 0, 0
	for class, floor := range r.floors {
		honest := slices.Concat(r.scores.Of(scores.Honest, uint8(class)).Augmented, r.scores.Of(scores.Known, uint8(class)).Augmented)
		slices.Sort(honest)
		below, _ := slices.BinarySearch(honest, int16(floor))
		row(r.scores.Classes[class], fmt.Sprint(floor), below, len(honest), fmt.Sprint(honest[len(honest)/1000]))
		all, pictures = all+below, pictures+len(honest)
	}
	row("all", "", all, pictures, "")
	return nil
}

func (r *report) cheats() error {
	fmt.Println("| behaviour | watched (20) | alarming (1e4) | suspended, median | p99 | after 2,000 honest tasks, median | p99 |\n|---|---|---|---|---|---|---|")
	for _, b := range r.scores.Behaviours() {
		if b.IsHonest() {
			continue
		}
		c := stats.Cheat{Behaviour: b, Share: 1, GiveUp: giveUp}
		fresh, err := stats.TasksToSuspension(r.ctx, r.scores, c, r.floors, r.trials(runs), seed, nil)
		if err != nil {
			return err
		}
		c.Before = 2000
		old, err := stats.TasksToSuspension(r.ctx, r.scores, c, r.floors, r.trials(runs/4), seed, nil)
		if err != nil {
			return err
		}
		suspended, later := fresh.Reached[watch.Suspended], old.Reached[watch.Suspended]
		fmt.Printf("| %s | %s | %s | %s | %s | %s | %s |\n", b, tasks(fresh.Reached[watch.Watched].Median()), tasks(fresh.Reached[watch.Alarming].Median()),
			tasks(suspended.Median()), tasks(suspended.P99()), tasks(later.Median()), tasks(later.P99()))
	}
	return nil
}

func tasks(n int) string {
	if n == math.MaxInt {
		return fmt.Sprintf("> %d", giveUp)
	}
	return fmt.Sprint(n)
}

func (r *report) occasional() error {
	fmt.Println("| noise in one task of | suspended, median | p99 |\n|---|---|---|")
	for _, every := range []int{1, 2, 5, 10, 20, 50, 100} {
		c := stats.Cheat{Behaviour: scores.Noise, Share: 1 / float64(every), GiveUp: giveUp}
		got, err := stats.TasksToSuspension(r.ctx, r.scores, c, r.floors, r.trials(runs/4), seed, nil)
		if err != nil {
			return err
		}
		fmt.Printf("| %d | %s | %s |\n", every, tasks(got.Reached[watch.Suspended].Median()), tasks(got.Reached[watch.Suspended].P99()))
	}
	return nil
}

func (r *report) hardPrompts() error {
	fmt.Println("| share of the hardest tenth | ever watched | ever suspended | suspended, median |\n|---|---|---|---|")
	for _, share := range []float64{0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1} {
		c := stats.Cheat{Share: share, GiveUp: giveUp}
		got, err := stats.HardPrompts(r.ctx, r.scores, c, r.floors, r.trials(runs/10), seed, nil)
		if err != nil {
			return err
		}
		ever := func(l watch.Level) float64 {
			return 100 - 100*float64(got.Reached[l].Never())/float64(got.Reached[l].Trials())
		}
		fmt.Printf("| %.0f %% | %.1f %% | %.1f %% | %s |\n", 100*share, ever(watch.Watched), ever(watch.Suspended), tasks(got.Reached[watch.Suspended].Median()))
	}
	return nil
}

func (r *report) proofs() error {
	fmt.Println("| exact tier, a cheat on every task | proven, median | p99 |\n|---|---|---|")
	for _, b := range r.scores.Behaviours() {
		got, err := stats.TasksToProof(r.ctx, r.scores, b, r.floors, r.trials(5*runs), seed, nil)
		if err != nil {
			return err
		}
		name := string(b)
		switch b {
		case scores.Honest:
			name = "wrong pixels, honest scores"
		case scores.Known:
			continue
		}
		fmt.Printf("| %s | %d | %d |\n", name, got.Median(), got.P99())
	}
	return nil
}

func (r *report) honest() error {
	own, err := stats.HonestAlarms(r.ctx, r.scores, r.trials(5*runs), 2000, seed, nil)
	if err != nil {
		return err
	}
	shared, err := stats.FalseSuspensions(r.ctx, r.scores, r.trials(4000), 20_000, seed, nil)
	if err != nil {
		return err
	}
	fmt.Println("| honest miners | ever 20 | 100 | 10,000 | 1,000,000 |\n|---|---|---|---|---|")
	for _, row := range []struct {
		name string
		a    stats.Alarms
	}{{"each with its own reference, 2,000 tasks", own}, {"with the same references, 20,000 tasks", shared}} {
		fmt.Printf("| %d %s |", row.a.Miners, row.name)
		for l := watch.Watched; l <= watch.Suspended; l++ {
			fmt.Printf(" %d (%.4g) |", row.a.Ever[l], row.a.Bound(l))
		}
		fmt.Println()
	}
	return nil
}
