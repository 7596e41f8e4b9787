package protocol

import "errors"

// Errors of this package. Wrapped errors name the field and what is allowed; callers match with errors.Is.
var (
	ErrAmount     = errors.New("invalid amount")
	ErrEncoding   = errors.New("not the canonical encoding")
	ErrTooLarge   = errors.New("message too large")
	ErrKind       = errors.New("unexpected kind of message")
	ErrRange      = errors.New("field out of range")
	ErrSignature  = errors.New("invalid signature")
	ErrSigner     = errors.New("signed by the wrong key")
	ErrPrompt     = errors.New("invalid prompt")
	ErrMismatch   = errors.New("messages do not belong together")
	ErrDraw       = errors.New("not the drawn member")
	ErrUncertain  = errors.New("not a valid certificate")
	ErrEmptyDraw  = errors.New("nobody can be drawn: total weight is zero")
	ErrWeightTree = errors.New("invalid weight tree")
)
