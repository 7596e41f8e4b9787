package compute

// Augment makes the small changes of an augmented score (SPEC.md, section 7) to RGB bytes of w x h pixels, for scorers
// other than a Model.
func Augment(rgb []byte, w, h int, seed [32]byte) []byte { return augment(rgb, w, h, seed) }
