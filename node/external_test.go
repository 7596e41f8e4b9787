package node

import (
	"bytes"
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/protocol"
)

// fakeProgram makes plain pictures by order, as a program beside the node would.
type fakeProgram struct {
	level  byte // of the first eighth of the picture; genuine is what the fake scorer likes
	fails  error
	asleep atomic.Bool // its model is not in memory
	asked  atomic.Pointer[compute.Params]
}

func (f *fakeProgram) Loaded() bool { return !f.asleep.Load() }

func (f *fakeProgram) Generate(ctx context.Context, _ string, p compute.Params, opt compute.Options) (*compute.Picture, error) {
	f.asked.Store(&p)
	if f.fails != nil {
		return nil, f.fails
	}
	for i := range p.Steps {
		opt.OnStep(compute.Step{Index: i + 1, Of: p.Steps})
	}
	picture := &compute.Picture{Width: p.Width, Height: p.Height, RGB: bytes.Repeat([]byte{f.level}, 3*p.Width*p.Height)}
	picture.Trace = picture.PixelsHash()
	return picture, ctx.Err()
}

// outside returns the manifest of a checkpoint that nobody but its miner has heard of.
func outside(t testing.TB, w *testNet) []byte {
	manifest, err := external.Derive(protocol.Hash{0xc4}, external.ScorerOf(w.engine)).Bytes()
	require.NoError(t, err)
	return manifest
}

// attach has a miner offer the model.
func (w *testNet) attach(miner *testNode, program *fakeProgram) protocol.Hash {
	w.t.Helper()
	root, err := miner.Offer(w.context(), outside(w.t, w), program, 100*time.Millisecond)
	require.NoError(w.t, err)
	return root
}

func (w *testNet) outsideRequest(root protocol.Hash) Request {
	return Request{
		Prompt: fakePrompt, Model: root, MaxPrice: testPrice,
		Params: compute.Params{Width: 512, Height: 320, Steps: 12, Guidance: 650, Seed: 77},
	}
}

// A picture of another program goes the whole way: nobody but its miner has the manifest at the start, the committee
// scores it, and no audit is called although every exact picture here is audited.
func TestPictureFromOutsideIsCertified(t *testing.T) {
	w := newTestNet(t)
	always := func(c *Config) { c.AuditRate = 10_000 }
	requester, miner := w.add(0, always), w.add(protocol.RoleMiner, always)
	verifiers := []*testNode{w.add(committee, always), w.add(committee, always)}
	settler := w.add(protocol.RoleSettler, always)
	w.join()
	program := &fakeProgram{level: genuine}
	root := w.attach(miner, program)

	d, err := requester.Imagine(w.context(), w.outsideRequest(root))
	require.NoError(t, err)
	assert.Equal(t, miner.Address(), d.Miner)
	assert.Equal(t, compute.Params{Width: 512, Height: 320, Steps: 12, Guidance: 650, Seed: 77}, *program.asked.Load())
	task := d.Receipt.Committed.Assignment.Body.Task
	assert.Equal(t, protocol.TierStatistical, task.Tier)
	assert.Equal(t, root, task.Model)
	assert.Equal(t, 512, d.Picture.Width)
	assert.Equal(t, int32(goodScore), d.Score)

	outcome, evidence := w.settle(requester, d)
	assert.Equal(t, protocol.Accepted, outcome)
	assert.Empty(t, evidence.Audit)
	assert.NoError(t, evidence.Receipt.Verify())
	for _, v := range verifiers {
		assert.Empty(t, seen[Audited](v))
	}
	w.eventually("the settler has the task", func() bool {
		_, found, err := settler.records.Get(pendingPrefix + d.Assignment.String())
		return err == nil && found
	})
	examine(t, w, requester, d, evidence, root)
}

// examine checks the finished receipt as a stranger would, who says what cannot be known.
func examine(t *testing.T, w *testNet, n *testNode, d *Delivery, e protocol.Evidence, root protocol.Hash) {
	t.Helper()
	data, err := protocol.EmbedReceipt(d.Block, e.Receipt)
	require.NoError(t, err)
	verdicts := map[string]Verdict{}
	x := NewExaminer(w.engine, func(c Check) { verdicts[c.What] = c.Verdict })
	_, _, err = x.Offline(t.Context(), data)
	require.NoError(t, err)
	assert.False(t, x.Failed())
	assert.Equal(t, Unknown, verdicts["made again"])
	assert.Equal(t, Unknown, verdicts["scores"], "the model is not known yet")

	judge, tier, err := n.Model(t.Context(), root)
	require.NoError(t, err)
	assert.Equal(t, protocol.TierStatistical, tier)
	x = NewExaminer(w.engine, func(c Check) { verdicts[c.What] = c.Verdict })
	x.Know(judge)
	_, _, err = x.Offline(t.Context(), data)
	require.NoError(t, err)
	assert.False(t, x.Failed())
	assert.Equal(t, Unknown, verdicts["made again"])
	assert.Equal(t, Holds, verdicts["attestation 0"])
	assert.Equal(t, Holds, verdicts["floor"])
}

// A picture below the floor is rejected by the committee, without any audit, and its requester does not wait for that.
func TestPictureFromOutsideBelowTheFloor(t *testing.T) {
	w, requester, miner := small(t)
	inVain(&requester.Node.cfg)
	root := w.attach(miner, &fakeProgram{level: 1})
	r := w.outsideRequest(root)
	manifest, _ := mustModel(t, miner, root).Manifest()
	manifest.Floor = 400 // the fake scorer gives it 355 at most
	data, err := manifest.Bytes()
	require.NoError(t, err)
	r.Model, err = miner.Offer(w.context(), data, &fakeProgram{level: 1}, time.Second)
	require.NoError(t, err)
	_, err = requester.Imagine(w.context(), r)
	require.ErrorContains(t, err, "below the floor of 0.0400")
	dropped := seen[MinerDropped](requester)
	require.NotEmpty(t, dropped)
	id := dropped[0].Assignment
	w.eventually("the case everywhere", func() bool {
		for _, n := range w.nodes {
			if _, found, err := n.records.Get(casePrefix + id.String()); err != nil || !found {
				return false
			}
		}
		return true
	})
	newest, _, _ := w.chain.Rounds()
	w.chain.reach(newest + 60)
	outcome, evidence, err := requester.Await(w.context(), id)
	require.NoError(t, err)
	assert.Equal(t, protocol.Rejected, outcome)
	assert.Empty(t, evidence.Audit)
}

func mustModel(t testing.TB, n *testNode, root protocol.Hash) *external.Model {
	t.Helper()
	m, err := n.shelf.get(root)
	require.NoError(t, err)
	judge, ok := m.Judge.(*external.Model)
	require.True(t, ok)
	return judge
}

func TestWhatMinersOfOutsideModelsRefuse(t *testing.T) {
	w, requester, miner := small(t)
	inVain(&requester.Node.cfg)
	program := &fakeProgram{level: genuine}
	root := w.attach(miner, program)
	for name, c := range map[string]struct {
		change func(*Request)
		want   error
		text   string
	}{
		"size":    {func(r *Request) { r.Params.Width = 500 }, compute.ErrSize, ""},
		"seed":    {func(r *Request) { r.Params.Seed = 1 << 40 }, external.ErrSeed, ""},
		"prompt":  {func(r *Request) { r.Prompt = "a cat <lora:x:1>" }, external.ErrPrompt, ""},
		"unknown": {func(r *Request) { r.Model = protocol.Hash{1} }, ErrNoModel, ""},
	} {
		r := w.outsideRequest(root)
		c.change(&r)
		_, err := requester.Imagine(w.context(), r)
		assert.ErrorIs(t, err, c.want, name)
	}
	program.fails = errors.New("no memory at http://127.0.0.1:7860")
	_, err := requester.Imagine(w.context(), w.outsideRequest(root))
	require.ErrorContains(t, err, "the miner's image server failed")
	require.NotContains(t, err.Error(), "127.0.0.1", "strangers learn nothing of the machine")
	miner.Withdraw(root)
	_, err = requester.Imagine(w.context(), w.outsideRequest(root))
	require.ErrorContains(t, err, "does not have model")
	w.imagine(requester) // its own model is still there
}

// The tier is part of the task: a model from outside has no exact pictures, an exact one is not sold as less here.
func TestTiersOfTasks(t *testing.T) {
	w := newTestNet(t)
	miner := w.add(protocol.RoleMiner, nil)
	root := w.attach(miner, &fakeProgram{level: genuine})
	for _, c := range []struct {
		model protocol.Hash
		tier  protocol.Tier
		want  string
	}{
		{root, protocol.TierStatistical, ""},
		{root, protocol.TierExact, "belong to the statistical tier"},
		{miner.model, protocol.TierExact, ""},
		{miner.model, protocol.TierStatistical, "exact tier only"},
		{protocol.Hash{9}, protocol.TierStatistical, "does not have model"},
	} {
		_, err := miner.offered(protocol.Task{Model: c.model, Tier: c.tier})
		if c.want == "" {
			assert.NoError(t, err)
		} else {
			assert.ErrorContains(t, err, c.want)
		}
	}
	assert.NoError(t, must(miner.shelf.get(miner.model)).judges(protocol.TierStatistical))
	assert.ErrorIs(t, must(miner.shelf.get(root)).judges(protocol.TierExact), ErrTier)
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestQuotesOfOutsideModels(t *testing.T) {
	program := &fakeProgram{}
	k := &maker{Generator: program, attached: program, pace: newPace(10 * time.Second), usual: work(compute.Params{Width: 512, Height: 512, Steps: 20})}
	p50, _ := k.expect(compute.Params{Width: 512, Height: 512, Steps: 20}, 0)
	assert.Equal(t, 10*time.Second, p50)
	p50, p90 := k.expect(compute.Params{Width: 1024, Height: 512, Steps: 40}, 1)
	assert.Equal(t, 80*time.Second, p50)
	assert.Greater(t, p90, p50)
	program.asleep.Store(true)
	p50, _ = k.expect(compute.Params{Width: 512, Height: 512, Steps: 20}, 0)
	assert.Equal(t, 10*time.Second+loadTime, p50)
	assert.False(t, k.loaded())
}

// What a node has learned of models survives its restart, or it could not judge the cases it had opened.
func TestModelsAreKnownAfterARestart(t *testing.T) {
	w := newTestNet(t)
	dir := t.TempDir()
	n := w.add(0, func(c *Config) { c.Dir = dir })
	root, err := n.Learn(outside(t, w))
	require.NoError(t, err)
	n.restart()
	judge, tier, err := n.Model(t.Context(), root)
	require.NoError(t, err)
	assert.Equal(t, root, protocol.Hash(judge.Root()))
	assert.Equal(t, protocol.TierStatistical, tier)
}

// Manifests that peers send do not pile up.
func TestShelfIsBounded(t *testing.T) {
	w := newTestNet(t)
	n := w.add(protocol.RoleMiner, nil)
	offered := w.attach(n, &fakeProgram{})
	manifest := external.Derive(protocol.Hash{1}, external.ScorerOf(w.engine))
	data, err := manifest.Bytes()
	require.NoError(t, err)
	needed, err := n.Learn(data)
	require.NoError(t, err)
	n.shelf.opened(needed)
	for i := range maxModels + 20 {
		manifest.Checkpoint = protocol.Hash{2, byte(i), byte(i >> 8)}
		data, err := manifest.Bytes()
		require.NoError(t, err)
		_, err = n.Learn(data)
		require.NoError(t, err)
	}
	assert.LessOrEqual(t, len(n.shelf.models), maxModels)
	stored := 0
	require.NoError(t, n.records.List(manifestPrefix, func(string, []byte) error { stored++; return nil }))
	assert.LessOrEqual(t, stored, maxModels)
	_, err = n.offered(protocol.Task{Model: offered, Tier: protocol.TierStatistical})
	assert.NoError(t, err)
	_, err = n.offered(protocol.Task{Model: n.model})
	assert.NoError(t, err)
	_, err = n.Learn([]byte("<html>"))
	assert.ErrorIs(t, err, external.ErrManifest)

	_, err = n.shelf.get(needed)
	require.NoError(t, err, "it has an open case")
	for root := range n.shelf.models {
		n.shelf.opened(root)
	}
	manifest.Checkpoint = protocol.Hash{3}
	data, err = manifest.Bytes()
	require.NoError(t, err)
	_, err = n.Learn(data)
	require.ErrorIs(t, err, errShelfFull)
	n.shelf.closed(needed)
	n.shelf.closed(needed)
	_, err = n.Learn(data)
	require.NoError(t, err)
	_, err = n.shelf.get(needed)
	require.ErrorIs(t, err, ErrNoModel)
}
