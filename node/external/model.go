package external

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// Errors of a task that a model from outside does not take; each is wrapped with what is allowed.
var (
	ErrNoScorer = errors.New("external: the scorer of this model is not here")
	ErrPrompt   = errors.New("prompt not taken by models from outside")
	ErrSeed     = errors.New("seed not taken by models from outside")
)

// MaxSeed is the largest seed: what every program of this kind takes without shortening it.
const MaxSeed = 1<<32 - 1

// Scorer judges pictures of any size. Its integers are the same on every machine.
type Scorer interface {
	Root() [32]byte
	// Understands says why a prompt means nothing to the scorer.
	Understands(prompt string) error
	Score(prompt string, rgb []byte, w, h int) (int32, error)
	ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error)
	// UnmeasuredFloor is the floor for models whose honest pictures nobody has scored yet.
	UnmeasuredFloor() int32
}

// Model judges pictures of a model from outside, as its manifest says. It cannot make any.
type Model struct {
	manifest Manifest
	bytes    []byte
	scorer   Scorer
}

// Open reads a manifest and finds its scorer among those given.
func Open(manifest []byte, scorers ...Scorer) (*Model, error) {
	m, err := Decode(manifest)
	if err != nil {
		return nil, err
	}
	for _, s := range scorers {
		if compute.Link(s.Root()) == m.Scorer {
			return &Model{manifest: m, bytes: slices.Clone(manifest), scorer: s}, nil
		}
	}
	return nil, fmt.Errorf("%w: it is %s", ErrNoScorer, protocol.Hash(m.Scorer))
}

// Root names the model everywhere.
func (m *Model) Root() [32]byte { return Root(m.bytes) }

// Manifest returns what describes the model, and its canonical bytes.
func (m *Model) Manifest() (Manifest, []byte) { return m.manifest, slices.Clone(m.bytes) }

// DefaultParams is what the manifest recommends, with seed 0.
func (m *Model) DefaultParams() compute.Params {
	return compute.Params{
		Width: m.manifest.Sides.Default, Height: m.manifest.Sides.Default,
		Steps: m.manifest.Steps.Default, Guidance: m.manifest.Guidance.Default,
	}
}

// Validate refuses what the model does not offer, with an error that says what is allowed.
func (m *Model) Validate(prompt string, p compute.Params) error {
	if err := protocol.ValidatePrompt(prompt); err != nil {
		return err
	}
	// Servers take such text for commands: <lora:...> loads a file, <sd_cpp_extra_args> sets anything at all. A prompt of
	// a stranger must not give orders to somebody's machine.
	if strings.ContainsAny(prompt, "<>") {
		return fmt.Errorf("%w: it contains < or >, by which servers are given commands", ErrPrompt)
	}
	if err := m.scorer.Understands(prompt); err != nil {
		return fmt.Errorf("the scorer of this model cannot judge the prompt: %w", err)
	}
	s, steps, guidance := m.manifest.Sides, m.manifest.Steps, m.manifest.Guidance
	switch {
	case !s.takes(p.Width) || !s.takes(p.Height) || p.Width*p.Height > s.Area:
		return fmt.Errorf("%w: %d x %d, allowed are sides of %d to %d that %d divides, %d pixels in all", compute.ErrSize, p.Width, p.Height, s.Min, s.Max, s.Multiple, s.Area)
	case !steps.holds(p.Steps):
		return fmt.Errorf("%w: %d, allowed are %d to %d", compute.ErrSteps, p.Steps, steps.Min, steps.Max)
	case !guidance.holds(p.Guidance):
		return fmt.Errorf("%w: %d, allowed are %d to %d (in 1/100)", compute.ErrGuidance, p.Guidance, guidance.Min, guidance.Max)
	case p.Seed > MaxSeed:
		return fmt.Errorf("%w: %d, allowed are 0 to %d", ErrSeed, p.Seed, uint64(MaxSeed))
	}
	return nil
}

func (s Sides) takes(side int) bool { return s.holds(side) && side%s.Multiple == 0 }

// Score is how well RGB bytes show the prompt, in 1e-4 of cosine.
func (m *Model) Score(prompt string, rgb []byte, w, h int) (int32, error) {
	return m.scorer.Score(prompt, rgb, w, h)
}

// ScoreAugmented is Score after small changes drawn from the seed.
func (m *Model) ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error) {
	return m.scorer.ScoreAugmented(prompt, rgb, w, h, seed)
}

// FloorOf is the median augmented score below which a picture is rejected, whatever it shows.
func (m *Model) FloorOf(uint8) int32 { return m.manifest.Floor }

// Class is that of every prompt: nobody has sorted the prompts of a model from outside.
func (m *Model) Class(string) uint8 { return protocol.ClassOther }

// Tokens is nothing: what a model from outside reads is its program's affair.
func (m *Model) Tokens(string) []uint16 { return nil }
