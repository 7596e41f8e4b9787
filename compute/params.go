package compute

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	// MaxPromptBytes bounds a prompt; a longer one says nothing that a small model hears.
	MaxPromptBytes = 1024

	guidanceUnit = 100 // Params.Guidance is in hundredths
)

// Params is a task apart from its prompt. Model, prompt and params together determine every pixel.
type Params struct {
	Width, Height int    // pixels
	Steps         int    // Euler steps
	Guidance      int    // weight of the prompt, in 1/100
	Seed          uint64 // any
}

// DefaultParams is what the model's publisher recommends, with seed 0.
func (m *Model) DefaultParams() Params {
	s := m.manifest.Sizes[0]
	return Params{Width: s[0], Height: s[1], Steps: m.manifest.DefaultSteps, Guidance: m.manifest.Guidance.Default}
}

// Validate refuses what Generate would refuse, with an error that says what is allowed.
func (m *Model) Validate(prompt string, p Params) error {
	if err := validatePrompt(prompt); err != nil {
		return err
	}
	switch u := m.Understand(prompt); {
	case len(u.Words) > 0:
	case len(u.Unknown) == 0:
		return ErrPromptUnknown // nothing but words such as "the"
	default:
		return fmt.Errorf("%w (not understood: %s)", ErrPromptUnknown, strings.Join(u.Unknown, ", "))
	}
	return m.validateParams(p)
}

// validatePrompt checks length before content, so that a huge prompt costs nothing.
func validatePrompt(prompt string) error {
	switch {
	case len(prompt) > MaxPromptBytes:
		return fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrPromptTooLong, len(prompt), MaxPromptBytes)
	case !utf8.ValidString(prompt):
		return ErrPromptNotUTF8
	case len(splitWords(prompt)) == 0:
		return ErrPromptEmpty
	}
	return nil
}

func (m *Model) validateParams(p Params) error {
	f := &m.manifest
	if !slices.Contains(f.Sizes, [2]int{p.Width, p.Height}) {
		return fmt.Errorf("%w: %d x %d, allowed are %v", ErrSize, p.Width, p.Height, f.Sizes)
	}
	if !slices.Contains(f.Steps, p.Steps) {
		return fmt.Errorf("%w: %d, allowed are %v", ErrSteps, p.Steps, f.Steps)
	}
	if g := f.Guidance; p.Guidance < g.Min || p.Guidance > g.Max {
		return fmt.Errorf("%w: %d, allowed are %d to %d (in 1/100)", ErrGuidance, p.Guidance, g.Min, g.Max)
	}
	return nil
}

// Understand says what the model makes of a prompt. A prompt that Validate refuses is understood as nothing.
func (m *Model) Understand(prompt string) Prompt {
	if validatePrompt(prompt) != nil {
		return Prompt{Tokens: make([]uint16, m.tokenizer.length), Class: otherClass}
	}
	return m.tokenizer.understand(prompt)
}
