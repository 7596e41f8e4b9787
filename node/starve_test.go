package node

import (
	"crypto/sha256"
	"testing"

	"github.com/ipfs/go-cid"
	"github.com/stretchr/testify/require"
)

// TestMembersServeEachOther: a miner serves one member of its committee and nobody else, and the requester is gone. The
// others get the picture from the one that has it.
func TestMembersServeEachOther(t *testing.T) {
	w := newTestNet(t)
	fed, starved, hungry := w.add(committee, nil), w.add(committee, nil), w.add(committee, nil)
	w.join()
	picture := []byte("a picture that its miner keeps from most")
	committed := w.committed(newKey(t), 200, 1) // whose miner and requester nobody can reach
	committed.Commit.Body.Picture = sha256.Sum256(picture)
	_, err := fed.host.Blocks().PutCodec(w.context(), cid.Raw, picture)
	require.NoError(t, err)
	for _, n := range []*testNode{starved, hungry} {
		got, err := n.getBlock(w.context(), committed)
		require.NoError(t, err)
		require.Equal(t, picture, got)
	}
}
