package compute

import (
	"errors"

	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/internal/memory"
)

// Errors of a task that cannot be done as asked; each is wrapped with what is allowed.
var (
	ErrPromptEmpty   = errors.New("prompt is empty")
	ErrPromptUnknown = errors.New("no word of the prompt is known to the model")
	ErrPromptTooLong = errors.New("prompt is too long")
	ErrPromptNotUTF8 = errors.New("prompt is not UTF-8")
	ErrSize          = errors.New("picture size not offered by the model")
	ErrSteps         = errors.New("number of steps not offered by the model")
	ErrGuidance      = errors.New("guidance out of range")
)

// Errors of a machine that cannot do what is asked.
var (
	ErrKernel = kernel.ErrKernel
	ErrMemory = memory.ErrTooLittle
)

// Errors of a model that is refused when it is opened.
var (
	ErrManifest  = errors.New("bad model manifest")
	ErrModelFile = errors.New("bad model file")
	ErrOverflow  = errors.New("model could overflow an accumulator")
)
