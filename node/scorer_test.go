package node

import (
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/vit/vittest"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/protocol"
)

// importedCLIP returns a folder of models with a small CLIP of random weights in it, and its root.
func importedCLIP(t *testing.T) (dir string, root protocol.Hash) {
	t.Helper()
	shape := vittest.Small()
	shape.Words, shape.Tokens = 49408, 77
	f := vittest.New(shape)
	path := filepath.Join(t.TempDir(), "clip.safetensors")
	file, err := os.Create(path)
	require.NoError(t, err)
	_, err = io.Copy(file, io.NewSectionReader(f, 0, f.Size()))
	require.NoError(t, err)
	require.NoError(t, file.Close())
	dir = t.TempDir()
	store, err := models.Open(models.DefaultConfig(dir), nil)
	require.NoError(t, err)
	info, _, err := store.Import(t.Context(), path, models.Options{})
	require.NoError(t, err)
	return dir, info.Root
}

// Whoever has the CLIP that a manifest names judges by it, any prompt at all; whoever has not stays out of the matter.
func TestImportedScorer(t *testing.T) {
	dir, root := importedCLIP(t)
	w := newTestNet(t)
	with := func(c *Config) { c.Models = dir }
	requester := w.add(0, with)
	miner := w.add(protocol.RoleMiner, func(c *Config) { c.Models, c.Scorer = dir, root })
	w.add(committee, with)
	w.add(committee, with)
	stranger := w.add(protocol.RoleWatcher, nil)
	w.join()

	scorer, err := miner.Scorer()
	require.NoError(t, err)
	require.Equal(t, root, protocol.Hash(scorer.Root()))
	manifest := external.Derive(protocol.Hash{0xc4}, scorer)
	require.Equal(t, int32(2000), manifest.Floor)
	manifest.Floor = -10_000 // of random weights anything may come
	data, err := manifest.Bytes()
	require.NoError(t, err)
	outside, err := miner.Offer(w.context(), data, &fakeProgram{level: genuine}, 100*time.Millisecond)
	require.NoError(t, err)

	r := w.outsideRequest(outside)
	r.Prompt = "ein grüner Drache, der Schach spielt"
	d, err := requester.Imagine(w.context(), r)
	require.NoError(t, err)
	w.eventually("the commit where it can be judged", func() bool {
		for _, n := range w.nodes[:4] {
			if _, found, err := n.records.Get(casePrefix + d.Assignment.String()); err != nil || !found {
				return false
			}
		}
		return true
	})
	w.chain.reach(d.Receipt.Committed.Assignment.Body.CommitBy + 2)
	outcome, evidence, err := requester.Await(w.context(), d.Assignment)
	require.NoError(t, err)
	assert.Equal(t, protocol.Accepted, outcome)
	assert.Equal(t, d.Score, evidence.Receipt.Certificate[0].Plain())
	scores := map[int32]bool{}
	for _, a := range evidence.Receipt.Certificate[0].Attestations {
		scores[a.Body.Augmented] = true
	}
	assert.Greater(t, len(scores), 1, "augmented scores differ, or they could be copied")

	// The embedded model scores, too, where another one is the engine.
	embedded, err := compute.Embedded()
	require.NoError(t, err)
	scorer, err = requester.shelf.scorer(embedded.Root())
	require.NoError(t, err)
	require.NoError(t, scorer.Understands(fakePrompt))

	_, _, err = stranger.Model(t.Context(), outside)
	require.ErrorIs(t, err, external.ErrNoScorer)
	_, found, err := stranger.records.Get(casePrefix + d.Assignment.String())
	require.NoError(t, err)
	assert.False(t, found)
	_, err = stranger.Imagine(w.context(), r)
	require.ErrorIs(t, err, external.ErrNoScorer)
}

// Manifests of strangers make a node load few of its models, and none that fails with every commit.
func TestScorersAreBounded(t *testing.T) {
	dir, root := importedCLIP(t)
	w := newTestNet(t)
	n := w.add(committee, func(c *Config) { c.Models = dir })
	s := n.shelf
	paths, err := filepath.Glob(filepath.Join(dir, "*", "*"))
	require.NoError(t, err)
	whole := map[string][]byte{}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		require.NoError(t, err)
		whole[path] = content
		require.NoError(t, os.WriteFile(path, make([]byte, len(content)), 0o600))
	}
	_, first := s.scorer(root)
	require.ErrorIs(t, first, external.ErrNoScorer)
	for path, content := range whole {
		require.NoError(t, os.WriteFile(path, content, 0o600))
	}
	_, err = s.scorer(root)
	require.Equal(t, first, err, "what failed is not tried again at once")
	s.faults[root] = fault{first, time.Now()}

	for i := range byte(maxScorers) {
		s.scorers[protocol.Hash{1 + i}] = external.ScorerOf(w.engine)
	}
	_, err = s.scorer(root)
	require.ErrorIs(t, err, external.ErrNoScorer)
	require.ErrorContains(t, err, "one too many")
	n.Node.cfg.Scorer = root
	_, err = s.scorer(root)
	require.NoError(t, err, "the node's own always has a place")
	require.Empty(t, s.faults)
	require.Len(t, s.scorers, 2+maxScorers)
	delete(s.scorers, protocol.Hash{1})
	_, err = s.scorer(protocol.Hash{99})
	require.ErrorIs(t, err, external.ErrNoScorer)
	require.Empty(t, s.faults, "what is not here is found out at once")
}
