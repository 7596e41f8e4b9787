package node

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// withheldPicture is the right picture of a task with the commit of a miner that gives it to nobody.
type withheldPicture struct {
	committed protocol.Committed
	picture   *compute.Picture
}

// A miner that commits to the right picture and gives it to nobody is not paid for the next miner's work, which makes the
// same pixels and serves them: each assignment has a block of its own, and the committee finds nobody who has this one.
func TestWithheldPictureIsNotCertified(t *testing.T) {
	for name, marked := range map[string]bool{"marked": true, "bare": false} {
		t.Run(name, func(t *testing.T) {
			w, requester, honest := small(t)
			cheap := w.rogue(testStake)
			withheld := make(chan withheldPicture, 1)
			cheap.does(func(ctx context.Context, o *rogueOrder) {
				task := o.request.Assignment.Body.Task
				picture, err := w.engine.Generate(ctx, o.request.Prompt, params(task), compute.Options{})
				require.NoError(t, err)
				block, err := picture.PNG()
				require.NoError(t, err)
				if marked {
					block, err = protocol.MarkPicture(block, o.request.Assignment.Digest(w.chain.domain))
					require.NoError(t, err)
				}
				c := o.committed(t, nil, block, picture.RGB)
				withheld <- withheldPicture{c, picture}
				o.reply(ctx, orderReply{Stage: stageCommit, Commit: []protocol.Signed[protocol.Commit]{c.Commit}})
			})
			d := w.imagine(requester)
			require.Equal(t, honest.Address(), d.Miner)
			first := <-withheld
			require.Equal(t, first.picture.RGB, d.Picture.RGB, "the same pixels")
			id := first.committed.ID(w.chain.domain)
			for _, n := range w.nodes {
				n.book.offer(w.context(), true, note{id: id, committed: &first.committed})
			}
			w.known(&Delivery{Assignment: id})
			w.known(d)
			w.chain.reach(first.committed.Assignment.Body.CommitBy + 2)
			outcome, _ := w.settle(requester, d)
			require.Equal(t, protocol.Accepted, outcome)
			ctx, cancel := context.WithTimeout(w.context(), 2*time.Second)
			defer cancel()
			_, _, err := requester.fetchPicture(ctx, first.committed, protocol.Opening{Prompt: fakePrompt})
			require.Error(t, err, "somebody has the block")
			_, _, err = requester.Await(ctx, id)
			require.ErrorIs(t, err, context.DeadlineExceeded)
		})
	}
}
