// Floors measures what honest pictures score and writes the floor of each prompt class as JSON, for
// compute/train/export.py to put into the manifest.
//
//	go run ./compute/internal/floors -n 24 -o floors.json
//
// A floor stands for the 0.1 % quantile of the median augmented score of honest pictures: the lower of the least score
// seen and of the quantile of a fitted normal whose deviation is widened for the number of samples, less a margin.
// Below the floor a picture is audited, so a floor that is too high costs honest miners time, never money;
// one below what noise scores would let noise pass unaudited, so a floor never lies there.
package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/prompts"
)

const (
	committee    = 7    // scores behind a median
	quantile     = 3.09 // deviations to the 0.1 % quantile
	margin       = 100  // 0.01 of cosine, for prompts stranger than the sampled ones
	aboveNoise   = 50   // least distance of a floor from the best noise seen
	noisePerCase = 2    // noise pictures per honest one
)

func main() {
	n := flag.Int("n", 24, "honest pictures per class")
	out := flag.String("o", "floors.json", "file to write")
	flag.Parse()
	if *n < 2 || flag.NArg() != 0 {
		fmt.Fprintln(os.Stderr, "usage: floors [-n pictures, at least 2] [-o FILE]")
		os.Exit(2)
	}
	if err := run(*n, *out); err != nil {
		fmt.Fprintln(os.Stderr, "floors:", err)
		os.Exit(1)
	}
}

func run(n int, out string) error {
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	floors := map[string]int32{}
	fmt.Println("class\tpictures\tmean\tdeviation\tleast\tnoise\tfloor\tverdict")
	for _, class := range prompts.Classes(m) {
		honest, noise, err := sample(m, class, n)
		if err != nil {
			return err
		}
		s := judge(honest, noise)
		floors[class] = s.floor
		fmt.Printf("%s\t%d\t%.0f\t%.0f\t%d\t%d\t%d\t%s\n", class, n, s.mean, s.deviation, s.least, s.noise, s.floor, s.verdict)
	}
	b, err := json.MarshalIndent(floors, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(out, append(b, '\n'), 0o644)
}

// sample returns medians of augmented scores of n honest pictures of the class, and of noise for the same prompts.
func sample(m *compute.Model, class string, n int) (honest, noise []int32, err error) {
	honest, noise = make([]int32, n), make([]int32, noisePerCase*n)
	words := prompts.Words(m.Words())
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		g.Go(func() error {
			prompt := prompts.Of(words, class, uint64(i))
			p := m.DefaultParams()
			p.Seed = uint64(i)<<8 + 1
			picture, err := m.Generate(context.Background(), prompt, p, compute.Options{})
			if err != nil {
				return err
			}
			if honest[i], err = median(m, prompt, picture, p.Seed); err != nil {
				return err
			}
			for j := range noisePerCase {
				k := noisePerCase*i + j
				if noise[k], err = median(m, prompt, m.WhiteNoise(uint64(k)), uint64(k)); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return honest, noise, g.Wait()
}

// median is what a committee's augmented scores come to.
func median(m *compute.Model, prompt string, p *compute.Picture, seed uint64) (int32, error) {
	scores := make([]int32, committee)
	for i := range scores {
		var s [32]byte
		binary.BigEndian.PutUint64(s[16:], seed)
		s[31] = byte(i)
		v, err := m.ScoreAugmented(prompt, p.RGB, p.Width, p.Height, s)
		if err != nil {
			return 0, err
		}
		scores[i] = v
	}
	slices.Sort(scores)
	return scores[committee/2], nil
}

type summary struct {
	mean, deviation     float64
	least, noise, floor int32
	verdict             string
}

func judge(honest, noise []int32) summary {
	var sum, squares float64
	for _, v := range honest {
		sum += float64(v)
	}
	n := float64(len(honest))
	mean := sum / n
	for _, v := range honest {
		squares += (float64(v) - mean) * (float64(v) - mean)
	}
	s := summary{mean: mean, deviation: math.Sqrt(squares / (n - 1)), least: slices.Min(honest), noise: slices.Max(noise), verdict: "ok"}
	wide := s.deviation * (1 + 1/math.Sqrt(2*n))
	s.floor = int32(min(float64(s.least), mean-quantile*wide)) - margin
	if s.floor < s.noise+aboveNoise {
		s.floor, s.verdict = s.noise+aboveNoise, "raised above noise"
	}
	if s.floor >= s.least {
		s.verdict = "short: noise scores like honest pictures"
	}
	return s
}
