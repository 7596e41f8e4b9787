package main

import (
	"context"
	"fmt"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/protocol"
)

// scoreWith scores with a CLIP of the home.
func (a *app) scoreWith(ctx context.Context, name, path, prompt string, asJSON bool) error {
	data, prompt, err := pictureAndPrompt(path, prompt)
	if err != nil {
		return err
	}
	picture, err := compute.DecodePNG(data, protocol.MaxSide, protocol.MaxSide)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	store, err := a.openModels(&modelsFlags{quota: sizeFlag(models.DefaultConfig("-").Quota)})
	if err != nil {
		return err
	}
	info, err := store.Find(name)
	if err != nil {
		return explainModels(err)
	}
	if info.Manifest.Architecture != compute.ClipViT {
		return fmt.Errorf("%w: %s is a model of %s, which --model cannot score with; without --model the embedded one does", errUsage, info.Root, info.Manifest.Architecture)
	}
	model, err := store.OpenCLIP(ctx, info.Root)
	if err != nil {
		return explainModels(err)
	}
	v, err := model.Score(prompt, picture.RGB, picture.Width, picture.Height)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	if asJSON {
		return a.out.JSON(map[string]any{"prompt": prompt, "score": v, "model": info.Root})
	}
	a.say("%q by %s", prompt, info.Root)
	a.out.Line("%s", score(v))
	return nil
}
