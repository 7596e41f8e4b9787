package localnet

import (
	"context"
	"encoding/binary"
	"math/rand/v2"

	"github.com/limn-network/limn/compute"
)

// noise is a cheat: it answers every task with white noise, at once, and hopes to be paid.
type noise struct{}

// Generate implements node.Generator.
func (noise) Generate(ctx context.Context, prompt string, p compute.Params, opt compute.Options) (*compute.Picture, error) {
	var seed [32]byte
	binary.LittleEndian.PutUint64(seed[:], p.Seed)
	copy(seed[8:], prompt)
	source := rand.NewChaCha8(seed)
	picture := &compute.Picture{Width: p.Width, Height: p.Height, RGB: make([]byte, 3*p.Width*p.Height)}
	_, _ = source.Read(picture.RGB)      // never fails
	_, _ = source.Read(picture.Trace[:]) // a root over nothing: no auditor will find the same
	for i := range p.Steps {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if opt.OnStep != nil {
			opt.OnStep(compute.Step{Index: i + 1, Of: p.Steps, Preview: func() *compute.Picture { return picture }})
		}
	}
	return picture, nil
}
