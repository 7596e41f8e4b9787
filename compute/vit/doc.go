// Package vit scores pictures against prompts with a CLIP of the kind that others published, such as ViT-B/32, in integers.
//
// Such a model is two transformers, one for pictures and one for text, trained in floating point. Import (import.go) reads their
// weights from a safetensors file and rounds them once, in arithmetic that gives the same bytes on every machine; from
// then on everything is a formula over integers (SPEC.md), like the rest of the engine, so two verifiers never disagree
// about a score by even one unit.
//
// Three things make the float model fit the integer operators (fold.go). Only layer norms read the residual stream, so
// whatever is written to it can have its mean taken out beforehand, and a norm needs no mean. Biases that a
// softmax cannot see, or that pass through attention unchanged, move into others. And the constant part of preparing pixels
// moves into the first layer.
//
// A model file (file.go) is as long as its sizes say, or refused; every accumulator is proved not to overflow when it is
// opened (bounds.go).
package vit

import "errors"

var (
	// ErrFile is returned for bytes that are no model file of this architecture.
	ErrFile = errors.New("bad CLIP file")
	// ErrImport is returned for weights that cannot be imported.
	ErrImport = errors.New("cannot import CLIP")
	// ErrPicture is returned for pixels that cannot be scored.
	ErrPicture = errors.New("cannot score picture")
)
