// Package scores carries recorded scores of real pictures, for whoever simulates miners: what the embedded model's
// scorer says about pictures of honest miners and of each kind of cheat, by prompt class.
//
// The tool in folder record made them with the embedded engine, which is exact, so a test makes some again and
// compares. A sample holds pairs: the score of the plain picture, and the median of a committee's seven augmented
// scores, which is what a certificate comes to and what package watch ranks.
package scores

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/limn-network/limn/protocol/watch"
)

// A Behaviour is how the pictures of a sample were made. It is the name of the sample's file, too.
type Behaviour string

// The behaviours that are recorded.
const (
	Honest      Behaviour = "honest"      // the task as it is: 16 steps, guidance 2.5
	Known       Behaviour = "known"       // honest, too, of other tasks: what miners are watched against
	Noise       Behaviour = "noise"       // white noise
	Steps12     Behaviour = "steps12"     // 12 steps instead of 16
	Steps8      Behaviour = "steps8"      // 8 steps instead of 16
	Steps4      Behaviour = "steps4"      // the preview after 4 of 8 steps: a quarter of the work
	Steps2      Behaviour = "steps2"      // the preview after 2 of 8 steps: an eighth of the work
	Steps1      Behaviour = "steps1"      // the preview after 1 of 8 steps: a sixteenth of the work
	LowGuidance Behaviour = "lowguidance" // guidance 1, which takes one pass a step instead of two
	Half        Behaviour = "half"        // painted by the model of package compute/half
	Thief       Behaviour = "thief"       // an honest picture of another prompt of the same class
	Adversarial Behaviour = "adversarial" // the preview after 4 of 8 steps, changed patch by patch where the plain score rises
	Robust      Behaviour = "robust"      // the same, where the plain score and two augmented ones rise together
)

// Behaviours lists all that can be recorded, honest first.
func Behaviours() []Behaviour {
	return []Behaviour{Honest, Known, Noise, Steps12, Steps8, Steps4, Steps2, Steps1, LowGuidance, Half, Thief, Adversarial, Robust}
}

// IsHonest reports whether the pictures are what was asked for, made as it was asked.
func (b Behaviour) IsHonest() bool { return b == Honest || b == Known }

// Committee is the number of augmented scores behind a median: that of a certificate's first members.
const Committee = 7

// ErrSamples is returned for a file that is not of samples, and by Load when files do not fit together.
var ErrSamples = errors.New("not acceptable score samples")

// Sample is what pictures of one behaviour and class scored, in 1e-4 of cosine; entry i of both is of one picture.
type Sample struct {
	Plain     []int16
	Augmented []int16 // the median of Committee augmented scores, the lower one of an even number
}

// Len is the number of pictures.
func (s Sample) Len() int { return len(s.Plain) }

// Samples are all recorded scores of one model.
type Samples struct {
	// Classes are the prompt classes in the manifest's order: index i is class i of a task.
	Classes []string
	// Model is the SHA-256 of the model file that scored.
	Model [32]byte

	of map[Behaviour][]Sample
}

// Behaviours lists what is recorded, in the order of the package's list.
func (s *Samples) Behaviours() []Behaviour {
	var out []Behaviour
	for _, b := range Behaviours() {
		if _, ok := s.of[b]; ok {
			out = append(out, b)
		}
	}
	return out
}

// Of returns a behaviour's sample of a class; an empty one when nothing is recorded. The caller must not change it.
func (s *Samples) Of(b Behaviour, class uint8) Sample {
	if all := s.of[b]; int(class) < len(all) {
		return all[class]
	}
	return Sample{}
}

// Reference is what miners of the model are watched against until audits bring fresher scores. Whoever draws the scores
// of honest miners from Honest holds none of them against themselves: no picture is in both samples.
func (s *Samples) Reference() (watch.Reference, error) {
	known := make([][]int16, len(s.Classes))
	for class := range known {
		all := s.Of(Known, uint8(class)).Augmented
		known[class] = all[:min(len(all), watch.WantedScores)]
	}
	return watch.FromScores(known)
}

//go:embed data
var recorded embed.FS

// Load decodes the recorded samples. It takes about a millisecond; a process keeps what it returns.
func Load() (*Samples, error) {
	folder, err := fs.Sub(recorded, "data")
	if err != nil {
		return nil, fmt.Errorf("load scores: %w", err)
	}
	return LoadFrom(folder)
}

// LoadFrom is Load from a folder, of samples recorded with another model for example.
func LoadFrom(folder fs.FS) (*Samples, error) {
	names, err := fs.Glob(folder, "*"+Suffix)
	if err != nil {
		return nil, fmt.Errorf("load scores: %w", err)
	}
	out := &Samples{of: map[Behaviour][]Sample{}}
	for _, name := range names {
		b, err := fs.ReadFile(folder, name)
		if err != nil {
			return nil, fmt.Errorf("load scores: %w", err)
		}
		f, err := Decode(b)
		if err != nil {
			return nil, fmt.Errorf("load scores %s: %w", name, err)
		}
		if out.Classes == nil {
			out.Classes, out.Model = f.Classes, f.Model
		}
		if f.Model != out.Model || !slices.Equal(f.Classes, out.Classes) {
			return nil, fmt.Errorf("load scores %s: %w: another model's", name, ErrSamples)
		}
		out.of[Behaviour(strings.TrimSuffix(name, Suffix))] = f.Samples
	}
	if out.of[Honest] == nil {
		return nil, fmt.Errorf("load scores: %w: no honest sample", ErrSamples)
	}
	return out, nil
}
