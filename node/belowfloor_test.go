package node

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// What the model makes of a task may score below the floor. Two honest miners make it alike: the second one's is taken, its
// auditors find the same pixels, and it is paid.
func TestPictureBelowTheFloorThatTwoMinersMake(t *testing.T) {
	w := newTestNet(t)
	w.engine.scores.Store(-goodScore)
	requester := w.add(0, nil)
	first := w.add(protocol.RoleMiner, func(c *Config) { c.Price = testPrice / 2 })
	second := w.add(protocol.RoleMiner, nil)
	w.add(committee, nil)
	w.add(committee, nil)
	w.join()
	d := w.imagine(requester)
	require.Len(t, d.Rejected, 1)
	assert.Contains(t, d.Rejected[0].Reason, "below the floor")
	assert.ElementsMatch(t, []protocol.Address{first.Address(), second.Address()}, []protocol.Address{d.Miner, d.Agreed})
	assert.Equal(t, d.Rejected[0].Miner, d.Agreed)
	delivered := seen[PictureDelivered](requester)
	require.Len(t, delivered, 1)
	assert.True(t, delivered[0].BelowFloor)
	assert.Equal(t, d.Assignment, delivered[0].Assignment)
	outcome, evidence := w.settle(requester, d)
	assert.Equal(t, protocol.Accepted, outcome)
	assert.Len(t, evidence.Audit, 1, "below the floor it is audited, whatever the rate")
}

// Low scores of different pixels confirm nothing.
func TestPicturesBelowTheFloorThatDiffer(t *testing.T) {
	w := newTestNet(t)
	w.engine.scores.Store(-goodScore)
	requester := w.add(0, func(c *Config) { c.Requester.Announcements = 1 })
	honest := w.add(protocol.RoleMiner, nil)
	w.join()
	noise := fakePicture("noise")
	block, err := noise.PNG()
	require.NoError(t, err)
	cheap := w.rogue(testStake)
	cheap.does(func(ctx context.Context, o *rogueOrder) {
		o.commit(ctx, o.committed(t, nil, block, noise.RGB), block)
	})
	_, err = requester.Imagine(w.context(), w.request())
	require.ErrorIs(t, err, ErrNoPicture)
	var dropped []protocol.Address
	for _, e := range seen[MinerDropped](requester) {
		require.Contains(t, e.Reason, "below the floor")
		dropped = append(dropped, e.Miner)
	}
	require.ElementsMatch(t, []protocol.Address{cheap.key.Address(), honest.Address()}, dropped, "%v", err)
	require.Empty(t, seen[PictureDelivered](requester))
}
