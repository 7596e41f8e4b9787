package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
)

// remembering is the engine with a memory: the same question is computed once.
type remembering struct {
	*compute.Model
	pictures map[compute.Params]*compute.Picture
	scores   map[[32]byte]int32
}

func (r *remembering) Generate(ctx context.Context, prompt string, p compute.Params, o compute.Options) (*compute.Picture, error) {
	if have, ok := r.pictures[p]; ok && prompt == fixturePrompt {
		return have, nil
	}
	picture, err := r.Model.Generate(ctx, prompt, p, o)
	r.pictures[p] = picture
	return picture, err
}

func (r *remembering) ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error) {
	key := sha256.Sum256(append(append([]byte(prompt), rgb...), seed[:]...))
	if have, ok := r.scores[key]; ok {
		return have, nil
	}
	v, err := r.Model.ScoreAugmented(prompt, rgb, w, h, seed)
	r.scores[key] = v
	return v, err
}

// TestEveryByteCounts flips bits all over the file, with the checksums of the chunks made right again: whatever the
// bit belongs to, some check must fail.
func TestEveryByteCounts(t *testing.T) {
	t.Parallel()
	f := newFixture(t, protocol.Opening{Prompt: fixturePrompt})
	engine := &remembering{f.model, map[compute.Params]*compute.Picture{}, map[[32]byte]int32{}}
	good, network := f.png(), f.network().Chain
	holds := func(data []byte) bool {
		x := node.NewExaminer(engine, func(node.Check) {})
		receipt, readable, err := x.Offline(t.Context(), data)
		require.NoError(t, err)
		if readable {
			x.Network(receipt, network)
		}
		return !x.Failed()
	}
	require.True(t, holds(good))
	tried := 0
	for at := 8; at < len(good); at += 37 {
		bad := mend(good, at)
		require.False(t, bytes.Equal(good, bad))
		require.False(t, holds(bad), "byte %d of %d", at, len(good))
		tried++
	}
	require.Greater(t, tried, 100)
}
