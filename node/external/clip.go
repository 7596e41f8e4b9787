package external

import "github.com/limn-network/limn/compute"

// CLIP is a scorer of any prompt and pictures of any size, such as *vit.Model.
type CLIP interface {
	Root() [32]byte
	// Tokens says why a prompt has none.
	Tokens(prompt string) ([]uint16, error)
	Score(prompt string, rgb []byte, w, h int) (int32, error)
}

// ScorerOfCLIP makes a scorer of an imported CLIP. Its augmented score is that of the picture augmented at its own size.
func ScorerOfCLIP(m CLIP) Scorer { return clipScorer{m} }

type clipScorer struct{ CLIP }

func (c clipScorer) Understands(prompt string) error {
	_, err := c.Tokens(prompt)
	return err
}

// UnmeasuredFloor stands where published cosines of the ViT-B/32 kind part: 0.15 to 0.20 for pairs that have nothing to do
// with each other, 0.25 to 0.35 for those that belong together. Nothing of it has been measured here, for lack of the
// weights; 0.20 turns away most of what shows something else and leaves room on the side of the honest.
func (clipScorer) UnmeasuredFloor() int32 { return 2000 }

func (c clipScorer) ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error) {
	if w < 1 || h < 1 || len(rgb) != 3*w*h {
		return c.Score(prompt, rgb, w, h) // which says what is wrong
	}
	return c.Score(prompt, compute.Augment(rgb, w, h, seed), w, h)
}
