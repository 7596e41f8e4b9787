// Package tiletest makes random tiles of every kind, to compare another implementation of them with package compute: a contract's.
//
// A Case is a tile with a proof that is in order, made of true inputs, true ones with a number changed, or inputs that no honest
// party would write; its content is what compute gives for them. A judge has to find the content right, and Wrong's
// content wrong. Cases are a function of model, seed, kind and number.
//
//	g, err := tiletest.New(ctx, model, 1)
//	for _, kind := range g.Kinds() {
//		for n := range 10_000 {
//			c, err := g.Case(kind, n)
//			wire := c.Bytes() // claim and proof
//		}
//	}
package tiletest

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// prompt is what the true inputs were computed for.
const prompt = "two orange cats"

// Case is a tile, all it is computed from, and its content.
type Case struct {
	Kind    compute.Kind
	Claim   compute.Claim
	Leaf    int
	Content []byte             // what compute gives
	Proof   *compute.TileProof // with this content
	True    bool               // whether the inputs are those of an honest party

	in compute.Reading
}

// claimBytes is the length of a claim in Bytes.
const claimBytes = 1 + 2 + 2 + 2 + 8 + 4*32 + 4

// Bytes is the case in one piece, numbers big endian: program (1 byte), steps (2), guidance (2), step (2), the task's seed (8), the hash of
// the tokens (32), before (32), the augmentation's seed (32), root (32), leaf (4), then the proof as SPEC.md, section 13 has it.
func (c *Case) Bytes() ([]byte, error) {
	b := make([]byte, 0, claimBytes)
	b = append(b, byte(c.Claim.Program))
	b = binary.BigEndian.AppendUint16(b, uint16(c.Claim.Params.Steps))
	b = binary.BigEndian.AppendUint16(b, uint16(c.Claim.Params.Guidance))
	b = binary.BigEndian.AppendUint16(b, uint16(c.Claim.Step))
	b = binary.BigEndian.AppendUint64(b, c.Claim.Params.Seed)
	for _, h := range [][32]byte{c.Claim.Tokens, c.Claim.Before, c.Claim.Seed, c.Claim.Root} {
		b = append(b, h[:]...)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(c.Leaf))
	wire, err := compute.EncodeTileProof(c.Proof)
	return append(b, wire...), err
}

// Wrong is the case of somebody who says something else about the tile: one bit of its content is flipped.
func (c *Case) Wrong(g *Generator) (*Case, error) {
	r := rand.New(rand.NewPCG(uint64(c.Leaf), uint64(len(c.Content))))
	out := *c
	out.Content = slices.Clone(c.Content)
	out.Content[r.IntN(len(out.Content))] ^= 1 << r.IntN(8)
	return &out, g.prove(&out)
}

// Generator makes cases for one model.
type Generator struct {
	model    *compute.Model
	manifest *compute.Manifest
	seed     uint64
	words    int // of the model
	truths   []truth
	kinds    []compute.Kind
	places   map[compute.Kind][]place
}

// truth is a program that was run honestly.
type truth struct {
	claim     compute.Claim
	traced    *compute.TileTrace
	start     []byte
	operators []compute.Operator
}

// place is where tiles of a kind lie: in which truth, in which operator.
type place struct {
	truth    int
	operator compute.Operator
}

// salt is what the tokens of all claims are hashed with.
var salt = [32]byte{0x5a, 0x17}

// New runs every program once; that takes seconds for a model of full size.
func New(ctx context.Context, m *compute.Model, seed uint64) (*Generator, error) {
	manifest, err := compute.DecodeManifest(m.Manifest())
	if err != nil {
		return nil, fmt.Errorf("tiletest: %w", err)
	}
	g := &Generator{model: m, manifest: manifest, seed: seed, places: map[compute.Kind][]place{}}
	for _, words := range m.Words() {
		g.words += len(words)
	}
	if err := g.run(ctx); err != nil {
		return nil, fmt.Errorf("tiletest: %w", err)
	}
	for i := range g.truths {
		t := &g.truths[i]
		if t.operators, err = m.Operators(t.claim); err != nil {
			return nil, fmt.Errorf("tiletest: %w", err)
		}
		for _, o := range t.operators {
			if len(g.places[o.Kind]) == 0 {
				g.kinds = append(g.kinds, o.Kind)
			}
			g.places[o.Kind] = append(g.places[o.Kind], place{i, o})
		}
	}
	return g, nil
}

// run fills truths: the first step, a later one, both scores.
func (g *Generator) run(ctx context.Context) error {
	task := compute.Task{Prompt: prompt, Params: g.model.DefaultParams()}
	task.Params.Steps, task.Params.Seed = g.manifest.Steps[0], g.seed
	picture, err := g.model.Trace(ctx, task, 1)
	if err != nil {
		return err
	}
	tokens := protocol.TokensHash(salt, g.model.Tokens(prompt))
	steps := []int{0}
	if task.Params.Steps > 1 {
		steps = append(steps, 1)
	}
	for _, i := range steps {
		t := truth{claim: compute.Claim{Params: task.Params, Tokens: tokens, Step: i}}
		if i > 0 {
			state, err := picture.State(i - 1)
			if err != nil {
				return err
			}
			t.claim.Before, t.start = picture.Tree().Leaf(i-1), state.Contents[0]
		}
		if t.traced, err = picture.Step(ctx, i, 1); err != nil {
			return err
		}
		t.claim.Root = t.traced.Tree().Root()
		g.truths = append(g.truths, t)
	}
	augmentation := sha256.Sum256(binary.BigEndian.AppendUint64(nil, g.seed))
	for _, seed := range []*[32]byte{nil, &augmentation} {
		rgb := picture.Pixels()
		t := truth{claim: compute.Claim{Program: compute.ProgramScore, Tokens: tokens, Before: sha256.Sum256(rgb)}, start: rgb}
		if seed != nil {
			t.claim.Program, t.claim.Seed = compute.ProgramAugmented, *seed
		}
		if t.traced, err = g.model.TraceScore(ctx, prompt, rgb, seed, 1); err != nil {
			return err
		}
		t.claim.Root = t.traced.Tree().Root()
		g.truths = append(g.truths, t)
	}
	return nil
}

// Kinds lists every kind of tile, in the order of the programs.
func (g *Generator) Kinds() []compute.Kind { return slices.Clone(g.kinds) }

// Case is number n of a kind.
func (g *Generator) Case(kind compute.Kind, n int) (*Case, error) {
	places := g.places[kind]
	if len(places) == 0 {
		return nil, fmt.Errorf("tiletest: no kind %q", kind)
	}
	name := fnv.New64a()
	name.Write([]byte(kind))
	r := rand.New(rand.NewPCG(g.seed, name.Sum64()+uint64(n)))
	p := places[r.IntN(len(places))]
	t := &g.truths[p.truth]
	c := &Case{Kind: kind, Claim: t.claim, Leaf: p.operator.First + r.IntN(p.operator.Tiles), True: n%4 == 0, in: truly{t}}
	if !c.True {
		g.vary(&c.Claim, r)
		c.in = g.newAnswers(t, r)
	}
	return c, g.prove(c)
}

// vary changes what may differ from claim to claim without another layout.
func (g *Generator) vary(c *compute.Claim, r *rand.Rand) {
	if c.Program != compute.ProgramStep {
		for i := range c.Seed {
			c.Seed[i] = byte(r.Uint32())
		}
		if c.Program == compute.ProgramScore {
			c.Seed = [32]byte{}
		}
		return
	}
	c.Params.Steps = g.manifest.Steps[r.IntN(len(g.manifest.Steps))]
	c.Params.Seed = r.Uint64()
	guidance := g.manifest.Guidance
	c.Params.Guidance = [3]int{guidance.Min, guidance.Max, guidance.Min + r.IntN(guidance.Max-guidance.Min+1)}[r.IntN(3)]
	if c.Step > 0 {
		c.Step = 1 + r.IntN(c.Params.Steps-1)
	}
}

// prove computes the case's tile from its inputs and proves it, with the content that the case has if it has one.
func (g *Generator) prove(c *Case) error {
	out, err := g.model.Replay(c.Claim, c.Leaf, c.in, salt, c.Content)
	if err != nil {
		return fmt.Errorf("tiletest: %w", err)
	}
	if c.Claim, c.Proof = out.Claim, out.Proof; c.Content == nil {
		c.Content = out.Content
	}
	return nil
}
