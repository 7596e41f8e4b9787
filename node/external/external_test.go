package external_test

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/fxamacker/cbor/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/protocol"
)

const prompt = "a red apple on a blue background"

var embedded = sync.OnceValues(compute.Embedded)

func model(t testing.TB) (*compute.Model, *external.Model) {
	t.Helper()
	engine, err := embedded()
	require.NoError(t, err)
	manifest, err := external.Derive(protocol.Hash{1, 2, 3}, external.ScorerOf(engine)).Bytes()
	require.NoError(t, err)
	m, err := external.Open(manifest, external.ScorerOf(engine))
	require.NoError(t, err)
	return engine, m
}

// Two miners that have the same file must offer the same model without having talked.
func TestOneCheckpointIsOneModel(t *testing.T) {
	_, a := model(t)
	_, b := model(t)
	assert.Equal(t, a.Root(), b.Root())
	manifest, bytes := a.Manifest()
	again, err := external.Decode(bytes)
	require.NoError(t, err)
	assert.Equal(t, manifest, again)
	manifest.Checkpoint[0]++
	other, err := manifest.Bytes()
	require.NoError(t, err)
	assert.NotEqual(t, a.Root(), external.Root(other))
}

// The layout is frozen: what it hashes to is in the tasks of a network.
func TestManifestBytes(t *testing.T) {
	manifest, err := external.Derive(protocol.Hash{0xaa}, constant{}).Bytes()
	require.NoError(t, err)
	assert.Equal(t, "0x80d607", external.Root(manifest).String()[:8])
	var plain map[string]any
	require.NoError(t, cbor.Unmarshal(manifest, &plain))
	assert.Len(t, plain, 7)
}

// constant is a scorer with the root 0xbb00...
type constant struct{ external.Scorer }

func (constant) Root() [32]byte         { return [32]byte{0xbb} }
func (constant) UnmeasuredFloor() int32 { return 0 }

func TestValidate(t *testing.T) {
	_, m := model(t)
	for name, c := range map[string]struct {
		prompt string
		change func(*compute.Params)
		want   string
	}{
		"as recommended":    {prompt, func(*compute.Params) {}, ""},
		"portrait":          {prompt, func(p *compute.Params) { p.Width, p.Height = 768, 1152 }, ""},
		"largest seed":      {prompt, func(p *compute.Params) { p.Seed = external.MaxSeed }, ""},
		"too many pixels":   {prompt, func(p *compute.Params) { p.Width, p.Height = 1536, 1024 }, "1048576 pixels in all"},
		"odd side":          {prompt, func(p *compute.Params) { p.Width = 500 }, "that 64 divides"},
		"overflowing sides": {prompt, func(p *compute.Params) { p.Width, p.Height = 1<<40, 1<<40 }, "allowed are sides"},
		"negative side":     {prompt, func(p *compute.Params) { p.Width = -64 }, "allowed are sides"},
		"steps":             {prompt, func(p *compute.Params) { p.Steps = 101 }, "allowed are 1 to 100"},
		"guidance":          {prompt, func(p *compute.Params) { p.Guidance = 99 }, "allowed are 100 to 3000"},
		"seed":              {prompt, func(p *compute.Params) { p.Seed = external.MaxSeed + 1 }, "allowed are 0 to 4294967295"},
		"empty":             {"", func(*compute.Params) {}, "empty"},
		"not understood":    {"xyzzy", func(*compute.Params) {}, "cannot judge"},
		"loads a file":      {"a cat <lora:anything:1>", func(*compute.Params) {}, "commands"},
		"extra arguments":   {`a cat <sd_cpp_extra_args>{"steps":9999}</sd_cpp_extra_args>`, func(*compute.Params) {}, "commands"},
	} {
		t.Run(name, func(t *testing.T) {
			p := m.DefaultParams()
			c.change(&p)
			err := m.Validate(c.prompt, p)
			if c.want == "" {
				assert.NoError(t, err)
			} else {
				assert.ErrorContains(t, err, c.want)
			}
		})
	}
}

// A picture made larger by whole pixels must get the score that it had.
func TestScoresOfAnySize(t *testing.T) {
	engine, m := model(t)
	p, err := engine.Generate(t.Context(), prompt, engine.DefaultParams(), compute.Options{})
	require.NoError(t, err)
	large := compute.Resize(p.RGB, p.Width, p.Height, 16*p.Width, 16*p.Height)
	plain, err := engine.Score(prompt, p.RGB, p.Width, p.Height)
	require.NoError(t, err)
	augmented, err := engine.ScoreAugmented(prompt, p.RGB, p.Width, p.Height, [32]byte{7})
	require.NoError(t, err)
	got, err := m.Score(prompt, large, 16*p.Width, 16*p.Height)
	require.NoError(t, err)
	assert.Equal(t, plain, got)
	got, err = m.ScoreAugmented(prompt, large, 16*p.Width, 16*p.Height, [32]byte{7})
	require.NoError(t, err)
	assert.Equal(t, augmented, got)
	assert.Greater(t, got, m.FloorOf(m.Class(prompt)))

	noise := make([]byte, len(large))
	r := rand.New(rand.NewPCG(1, 1))
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	got, err = m.Score(prompt, noise, 16*p.Width, 16*p.Height)
	require.NoError(t, err)
	assert.Less(t, got, m.FloorOf(m.Class(prompt)), "noise must be rejected")
	_, err = m.Score(prompt, noise[1:], 16*p.Width, 16*p.Height)
	assert.ErrorIs(t, err, compute.ErrScore)
}

func TestFit(t *testing.T) {
	for name, c := range map[string]struct {
		w, h  int
		noisy bool
		same  bool
	}{
		"small noise": {512, 512, true, true},
		"large, flat": {1024, 1024, false, true},
		"large noise": {1024, 1024, true, false},
	} {
		t.Run(name, func(t *testing.T) {
			p := &compute.Picture{Width: c.w, Height: c.h, RGB: make([]byte, 3*c.w*c.h)}
			r := rand.New(rand.NewPCG(1, 1))
			for i := range p.RGB {
				if c.noisy {
					p.RGB[i] = byte(r.Uint32())
				}
			}
			fitted, err := external.Fit(p)
			require.NoError(t, err)
			assert.Equal(t, c.same, bytes.Equal(p.RGB, fitted.RGB))
			block, err := fitted.PNG()
			require.NoError(t, err)
			assert.LessOrEqual(t, len(block), protocol.MaxPictureBytes)
			for i := range p.RGB {
				if d := int(p.RGB[i]) - int(fitted.RGB[i]); d < 0 || d > 15 {
					t.Fatalf("byte %d changed by %d", i, d)
				}
			}
		})
	}
}

func TestBadManifests(t *testing.T) {
	engine, m := model(t)
	good, whole := m.Manifest()
	for name, change := range map[string]func(*external.Manifest){
		"architecture":     func(m *external.Manifest) { m.Architecture = "external/2" },
		"no checkpoint":    func(m *external.Manifest) { m.Checkpoint = protocol.Hash{} },
		"no scorer":        func(m *external.Manifest) { m.Scorer = compute.Link{} },
		"floor":            func(m *external.Manifest) { m.Floor = 10_001 },
		"huge pictures":    func(m *external.Manifest) { m.Sides.Area = 1 << 40 },
		"huge side":        func(m *external.Manifest) { m.Sides.Max = 1 << 20 },
		"no multiple":      func(m *external.Manifest) { m.Sides.Multiple = 0 },
		"odd default":      func(m *external.Manifest) { m.Sides.Default++ },
		"negative default": func(m *external.Manifest) { m.Sides.Default = -64 },
		"steps":            func(m *external.Manifest) { m.Steps.Max = 1 << 30 },
		"default steps":    func(m *external.Manifest) { m.Steps.Default = 0 },
		"guidance":         func(m *external.Manifest) { m.Guidance.Min = -1 },
	} {
		t.Run(name, func(t *testing.T) {
			bad := good
			change(&bad)
			data, err := bad.Bytes()
			require.NoError(t, err)
			_, err = external.Open(data, external.ScorerOf(engine))
			assert.ErrorIs(t, err, external.ErrManifest)
		})
	}
	for name, data := range map[string][]byte{
		"nothing": nil, "truncated": whole[:len(whole)-1], "longer": append(bytes.Clone(whole), 0),
		"too long": bytes.Repeat([]byte{0xf6}, external.MaxManifestBytes+1), "text": []byte(strings.Repeat("<html>", 40)),
	} {
		_, err := external.Decode(data)
		assert.ErrorIs(t, err, external.ErrManifest, name)
	}
	_, err := external.Open(whole)
	assert.ErrorIs(t, err, external.ErrNoScorer)
}

func FuzzDecode(f *testing.F) {
	m := external.Derive(protocol.Hash{1}, constant{})
	good, err := m.Bytes()
	require.NoError(f, err)
	f.Add(good)
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := external.Decode(data)
		if err != nil {
			return
		}
		again, err := m.Bytes()
		require.NoError(t, err)
		require.Equal(t, data, again)
	})
}
