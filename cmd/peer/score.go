package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/protocol"
)

func (a *app) scoreCommand() *cobra.Command {
	var prompt, model string
	var asJSON bool
	c := &cobra.Command{
		Use:   "score FILE --prompt TEXT [--model ROOT]",
		Short: "Score how well a picture shows a prompt",
		Long: `Score how well a PNG shows a prompt, as a committee would: the cosine of the embedded CLIP model, the same
number on every machine. A picture of another size is first brought to the one that the model looks at.
Without --prompt it is the one in the picture's receipt. With --model it is the cosine of a CLIP that this home has
('peer models import FILE.safetensors'), which has no floors.`,
		Args: exactly("FILE"),
		RunE: func(c *cobra.Command, args []string) error {
			if model == "" {
				return a.score(args[0], prompt, asJSON)
			}
			if err := a.settle(c); err != nil {
				return err
			}
			return a.scoreWith(c.Context(), model, args[0], prompt, asJSON)
		},
	}
	c.Flags().StringVar(&prompt, "prompt", "", "what the picture shall show")
	c.Flags().StringVar(&model, "model", "", "root of an imported CLIP, or its beginning")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object; scores in 1e-4 of cosine")
	return c
}

func (a *app) score(path, prompt string, asJSON bool) error {
	data, prompt, err := pictureAndPrompt(path, prompt)
	if err != nil {
		return err
	}
	model, err := compute.Embedded()
	if err != nil {
		return err
	}
	size := model.DefaultParams()
	picture, err := compute.DecodePNG(data, protocol.MaxSide, protocol.MaxSide)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	scorer, floor := external.ScorerOf(model), model.Floor(prompt)
	if picture.Width != size.Width || picture.Height != size.Height {
		floor = scorer.UnmeasuredFloor()
		a.note("brought from %d x %d to the %d x %d pixels that the embedded model looks at", picture.Width, picture.Height, size.Width, size.Height)
	}
	v, err := scorer.Score(prompt, picture.RGB, picture.Width, picture.Height)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	if asJSON {
		return a.out.JSON(map[string]any{"prompt": prompt, "score": v, "model": protocol.Hash(model.Root()), "floor": floor, "unknown": model.Understand(prompt).Unknown})
	}
	for _, word := range model.Understand(prompt).Unknown {
		a.note("the model does not know %q", word)
	}
	verdict := a.err.Style(term.Green, "at or above the floor")
	if v < floor {
		verdict = a.err.Style(term.Red, "below the floor")
	}
	a.say("%q: %s of %s", prompt, verdict, score(floor))
	a.out.Line("%s", score(v))
	return nil
}

// pictureAndPrompt reads a PNG and, where the prompt is "", takes that of its receipt.
func pictureAndPrompt(path, prompt string) (data []byte, _ string, err error) {
	if data, err = readPicture(path); err != nil || prompt != "" {
		return data, prompt, err
	}
	_, receipt, err := protocol.ExtractReceipt(data)
	if errors.Is(err, protocol.ErrNoReceipt) {
		return nil, "", fmt.Errorf("%w: --prompt is missing: %s carries no receipt that would name it", errUsage, path)
	}
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", path, err)
	}
	opening, told := receipt.Reveal()
	if !told {
		return nil, "", fmt.Errorf("%w: --prompt is missing: the picture is private, and its receipt does not name it", errUsage)
	}
	return data, opening.Prompt, nil
}

// readPicture reads a PNG that may carry a receipt.
func readPicture(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > int64(protocol.MaxReceiptedBytes) {
		return nil, fmt.Errorf("%s: %w: %d bytes, at most %d", path, protocol.ErrTooLarge, info.Size(), protocol.MaxReceiptedBytes)
	}
	return os.ReadFile(path)
}
