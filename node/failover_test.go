package node

import (
	"bytes"
	"context"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/png"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// bomb is a small PNG whose header promises as many pixels as its argument says.
func bomb(t testing.TB, side uint32) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, image.NewNRGBA(image.Rect(0, 0, 1, 1))))
	block := b.Bytes()
	binary.BigEndian.PutUint32(block[16:], side)
	binary.BigEndian.PutUint32(block[20:], side)
	block[25] = 2 // RGB
	binary.BigEndian.PutUint32(block[29:], crc32.ChecksumIEEE(block[12:29]))
	return block
}

// Whatever the cheapest miner does wrong, the next one makes the picture within seconds.
func TestFailover(t *testing.T) {
	w, requester, honest := small(t)
	cheap := w.rogue(testStake)
	good := fakePicture("rogue")
	block, err := good.PNG()
	require.NoError(t, err)
	noise := fakePicture("noise")
	noise.RGB[0] = genuine + 1
	noiseBlock, err := noise.PNG()
	require.NoError(t, err)
	commits := func(change func(*protocol.Commit), served, rgb []byte) func(context.Context, *rogueOrder) {
		return func(ctx context.Context, o *rogueOrder) { o.commit(ctx, o.committed(t, change, served, rgb), served) }
	}
	for _, c := range []struct {
		name, want string
		behave     func(context.Context, *rogueOrder)
	}{
		{"silent", "did not answer", func(ctx context.Context, _ *rogueOrder) { <-ctx.Done() }},
		{"accepts and is silent", "fell silent", func(ctx context.Context, o *rogueOrder) {
			o.reply(ctx, orderReply{Stage: stageAccepted})
			<-ctx.Done()
		}},
		{"beats and does not accept", "did not accept", func(ctx context.Context, o *rogueOrder) {
			for ctx.Err() == nil {
				o.reply(ctx, orderReply{Stage: stageAlive})
				select {
				case <-ctx.Done():
				case <-time.After(50 * time.Millisecond):
				}
			}
		}},
		{"repeats its first step", "stalled", func(ctx context.Context, o *rogueOrder) {
			for ctx.Err() == nil {
				o.reply(ctx, orderReply{Stage: stageStep, Index: 1, Of: 4})
				select {
				case <-ctx.Done():
				case <-time.After(50 * time.Millisecond):
				}
			}
		}},
		{"refuses", "no time \u00e9", func(ctx context.Context, o *rogueOrder) {
			o.reply(ctx, orderReply{Stage: stageRefused, Reason: "no\ntime é"})
		}},
		{"hangs up", "order", func(_ context.Context, o *rogueOrder) { o.Reset() }},
		{"says nothing and leaves", "EOF", func(context.Context, *rogueOrder) {}},
		{"unknown stage", "stage 77", func(ctx context.Context, o *rogueOrder) { o.reply(ctx, orderReply{Stage: 77}) }},
		{"garbage", "encoding", func(ctx context.Context, o *rogueOrder) { _ = o.Send(ctx, []byte("\xff\x00garbage")) }},
		{"stage without commit", "belong", func(ctx context.Context, o *rogueOrder) { o.reply(ctx, orderReply{Stage: stageCommit}) }},
		{"commit of another task", "another assignment",
			commits(func(c *protocol.Commit) { c.Assignment = protocol.Hash{9} }, block, good.RGB)},
		{"wrong pixels", "pixels", commits(nil, block, noise.RGB)},
		{"wrong size", "committed were 7", commits(func(c *protocol.Commit) { c.Size = 7 }, block, good.RGB)},
		{"no PNG", "PNG", commits(nil, []byte("this is no picture"), good.RGB)},
		{"bomb", "pixels, at most", commits(nil, bomb(t, 1<<15), good.RGB)},
		{"below the floor", "below the floor", commits(nil, noiseBlock, noise.RGB)},
		{"serves no block", "did not arrive", func(ctx context.Context, o *rogueOrder) {
			c := o.committed(t, nil, []byte(o.request.Prompt+o.Stream.Peer().String()), good.RGB)
			o.reply(ctx, orderReply{Stage: stageCommit, Commit: []protocol.Signed[protocol.Commit]{c.Commit}})
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			cheap.does(c.behave)
			requester.forget() // or it would know better by now
			d := w.imagine(requester)
			assert.Equal(t, honest.Address(), d.Miner)
			require.Len(t, d.Rejected, 1)
			assert.Equal(t, cheap.key.Address(), d.Rejected[0].Miner)
			assert.Contains(t, d.Rejected[0].Reason, c.want)
		})
	}
}

func TestUnstakedMinerIsIgnored(t *testing.T) {
	w, requester, honest := small(t)
	w.rogue(0).does(func(context.Context, *rogueOrder) { t.Error("the unstaked miner got an order") })
	d := w.imagine(requester)
	assert.Equal(t, honest.Address(), d.Miner)
	for _, q := range seen[QuoteSeen](requester) {
		assert.Equal(t, honest.Address(), q.Quote.Miner)
	}
}

// A person who gives up leaves nothing behind: Imagine returns when everything that it started has.
func TestImagineCancelled(t *testing.T) {
	w, requester, _ := small(t)
	w.rogue(testStake).does(func(ctx context.Context, _ *rogueOrder) { <-ctx.Done() })
	ctx, cancel := context.WithCancel(w.context())
	end := make(chan error, 1)
	go func() {
		_, err := requester.Imagine(ctx, w.request())
		end <- err
	}()
	w.eventually("an assignment", func() bool { return len(seen[TaskAssigned](requester)) > 0 })
	cancel()
	select {
	case err := <-end:
		require.ErrorIs(t, err, context.Canceled)
	case <-time.After(patience):
		t.Fatal("Imagine does not return")
	}
}
