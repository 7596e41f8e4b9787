package model

import (
	"fmt"
	"slices"
	"sync"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/sim/scores"
)

// Paint is how a miner came by a picture. It is the hidden truth that no machine sees.
type Paint uint8

// The kinds of pictures; the names are those of package sim/scores.
const (
	Right       Paint = iota // the task as it is
	Noise                    // white noise
	Steps12                  // 12 steps instead of 16
	Steps8                   // 8 steps
	Steps4                   // the preview after 4 of 8 steps: a quarter of the work
	Steps2                   // after 2 of them
	Steps1                   // after the first
	LowGuidance              // guidance 1, which takes one pass a step instead of two
	Half                     // a model of half the size
	Stolen                   // an honest picture of another prompt of the class
	Adversarial              // changed where the plain score rises
	Robust                   // changed where plain and augmented scores rise together
	paints
)

var paintNames = [paints]string{"honest", "noise", "steps12", "steps8", "steps4", "steps2", "steps1", "lowguidance", "half", "thief",
	"adversarial", "robust"}

// String returns the name under which scores are recorded.
func (p Paint) String() string {
	if p < paints {
		return paintNames[p]
	}
	return fmt.Sprintf("paint %d", uint8(p))
}

// Effort is what a picture of the kind costs to make, in 1/100 of the honest work.
func (p Paint) Effort() int64 {
	return [...]int64{Right: 100, Noise: 1, Steps12: 75, Steps8: 50, Steps4: 25, Steps2: 13, Steps1: 7, LowGuidance: 50, Half: 50,
		Stolen: 1, Adversarial: 60, Robust: 80}[p]
}

// picture is what a commit names: hashes, and what the scorer says of it.
type picture struct {
	paint  Paint
	pixels protocol.Hash
	root   protocol.Hash
	plain  int32
	median int32 // of its augmented scores
	shake  uint64
}

// truth is the one right result of a task.
func truth(task protocol.Hash) protocol.AuditResult {
	return protocol.AuditResult{Pixels: hashOf(word(task), 1), Root: hashOf(word(task), 2)}
}

// paintPicture makes a picture of a kind for a task. Honest miners all make the same; cheats make their own.
func (l *library) paintPicture(task protocol.Hash, class uint8, paint Paint, own uint64) picture {
	right := truth(task)
	p := picture{paint: paint, pixels: right.Pixels, root: right.Root}
	if paint != Right {
		p.pixels, p.root = hashOf(word(task), 1, uint64(paint), own), hashOf(word(task), 2, uint64(paint), own)
	}
	p.shake = word(p.pixels)
	s := l.of[class][paint]
	i := below(mix(p.shake, 3), int64(len(s.plain)))
	p.plain, p.median = int32(s.plain[i]), int32(s.median[i])
	return p
}

// augmented is the picture's score under one augmentation: around its median, as far as augmentations move it.
func (p picture) augmented(seed protocol.Hash) int32 {
	// Recorded are medians of seven augmented scores already, so what is added here stays small against their spread.
	const swing = 8 // 1e-4 of cosine
	return p.median + int32(below(mix(p.shake, word(seed)), 2*swing+1)) - swing
}

// sample holds the scores of pictures of one kind and class; entry i of both lists is of one picture.
type sample struct{ plain, median []int16 }

// library knows what pictures score.
type library struct {
	of        [][paints]sample // by class
	floors    []int32          // by class
	reference watch.Reference
}

// newLibrary takes the pictures of every class, and the reference that miners are watched against, which has none of them.
func newLibrary(of [][paints]sample, reference watch.Reference) *library {
	l := &library{of: of, reference: reference}
	for _, kinds := range of {
		// The lowest that an honest miner gives: how often the manifest's floors refuse the honest is not for scenarios to
		// show, but for sim/measure/stats to count.
		l.floors = append(l.floors, int32(slices.Min(kinds[Right].median)))
	}
	return l
}

func (l *library) classes() int64 { return int64(len(l.of)) }

// recorded is the library of real scores. It is built once in a process and never changes.
var recorded = sync.OnceValues(func() (*library, error) {
	samples, err := scores.Load()
	if err != nil {
		return nil, err
	}
	of := make([][paints]sample, len(samples.Classes))
	for class := range of {
		for paint := range paints {
			s := samples.Of(scores.Behaviour(paint.String()), uint8(class))
			of[class][paint] = sample{s.Plain, s.Augmented}
		}
	}
	reference, err := samples.Reference()
	if err != nil {
		return nil, fmt.Errorf("simulate: %w", err)
	}
	return newLibrary(of, reference), nil
})
