package external

import (
	"fmt"

	"github.com/limn-network/limn/compute"
)

// Engine is a model of one size that also scores, such as *compute.Model.
type Engine interface {
	Root() [32]byte
	DefaultParams() compute.Params
	Validate(prompt string, p compute.Params) error
	Score(prompt string, rgb []byte, w, h int) (int32, error)
	ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error)
}

// ScorerOf makes the scorer of a small model look at pictures of any size, by compute.Resize. An augmented score
// changes the picture after that.
func ScorerOf(e Engine) Scorer {
	size := e.DefaultParams()
	return &resized{Engine: e, width: size.Width, height: size.Height}
}

type resized struct {
	Engine
	width, height int
}

func (r *resized) Understands(prompt string) error { return r.Validate(prompt, r.DefaultParams()) }

// UnmeasuredFloor is 0: a picture must have more in common with its prompt than not. The embedded scorer gives white
// noise less than -600 whatever the prompt and pictures of another thing -400 and less, but one flat colour in a
// hundred up to 1,200; honest pictures of its own model start at 4,500. What honest pictures of another style
// get, nobody has measured, so the floor stands where it turns away noise and not them.
func (*resized) UnmeasuredFloor() int32 { return 0 }

func (r *resized) Score(prompt string, rgb []byte, w, h int) (int32, error) {
	small, err := r.shrink(rgb, w, h)
	if err != nil {
		return 0, err
	}
	return r.Engine.Score(prompt, small, r.width, r.height)
}

func (r *resized) ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error) {
	small, err := r.shrink(rgb, w, h)
	if err != nil {
		return 0, err
	}
	return r.Engine.ScoreAugmented(prompt, small, r.width, r.height, seed)
}

func (r *resized) shrink(rgb []byte, w, h int) ([]byte, error) {
	if w < 1 || h < 1 || len(rgb) != 3*w*h {
		return nil, fmt.Errorf("%w: %d x %d pixels in %d bytes", compute.ErrScore, w, h, len(rgb))
	}
	return compute.Resize(rgb, w, h, r.width, r.height), nil
}
