package node

import (
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// misstated are tasks whose class or tokens are not those of their prompt.
func (w *testNet) misstated() map[string]protocol.Task {
	class, tokens := w.task(1), w.task(2)
	class.Class++
	tokens.Tokens = protocol.TokensHash(protocol.Hash{}, []uint16{9})
	return map[string]protocol.Task{"class": class, "tokens": tokens}
}

// A miner does not quote for a task that misstates its prompt.
func TestMisstatedTaskGetsNoQuote(t *testing.T) {
	w, b := shop(t)
	for what, task := range w.misstated() {
		reply, err := b.miner.call2(w.context(), b.host, encoded(t, protocol.TaskAnnounced{Announcement: b.announce(task), Prompt: fakePrompt}))
		require.NoError(t, err)
		require.Empty(t, reply.Quote, what)
		require.Contains(t, reply.Refusal, ErrReading.Error(), what)
	}
}

// Whoever knows the prompt neither scores nor makes again what a misstated task asked for: an attestation or an audit
// of it would carry a floor, or tokens, that are not the prompt's.
func TestMisstatedTaskIsNotJudged(t *testing.T) {
	w, b := shop(t)
	n := b.miner.Node
	tasks := w.misstated()
	tasks["none"] = w.task(3)
	for what, task := range tasks {
		picture, err := w.engine.Generate(t.Context(), fakePrompt, params(task), compute.Options{})
		require.NoError(t, err)
		block, err := picture.PNG()
		require.NoError(t, err)
		_, err = n.host.Blocks().Put(t.Context(), block)
		require.NoError(t, err)
		committed := protocol.Committed{Prompt: fakePrompt}
		committed.Assignment.Body.Task = task
		committed.Commit = signed(t, n.key, n.domain, protocol.Commit{
			Assignment: protocol.Hash{1}, Picture: sha256.Sum256(block), Pixels: sha256.Sum256(picture.RGB),
			Trace: protocol.Hash{2}, Size: uint32(len(block)),
		})
		f := &file{id: protocol.Hash{1}, committed: committed}
		event := n.scorePicture(t.Context(), f, roles.ScorePicture{Indexes: []uint32{0}})
		_, err = n.execute(t.Context(), f, 0)
		if what == "none" {
			require.IsType(t, roles.PictureScored{}, event)
			require.NoError(t, err)
			continue
		}
		require.Contains(t, event.(roles.ScoringFailed).Reason, ErrReading.Error(), what)
		require.ErrorIs(t, err, ErrReading, what)
	}
}
