package node

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// finalBook is a book whose epochs are final up to one, and contain nothing.
type finalBook uint64

func (finalBook) Settled(settlement.RecordKey) (epoch uint64, final, ok bool) { return 0, false, false }

func (b finalBook) Final() *settlement.Epoch {
	if b == 0 {
		return nil
	}
	return &settlement.Epoch{Posted: ledger.Posted{Header: ledger.Header{Number: uint64(b)}}}
}

// TestWhatCannotBeSettledLeavesTheDesk: a task that no epoch may contain any more takes no place, on disk or in memory, and
// needs no evidence to be dropped.
func TestWhatCannotBeSettledLeavesTheDesk(t *testing.T) {
	_, n := still(t, protocol.RoleSettler)
	d := &Desk{n: n, drafts: map[protocol.Hash][]settlement.Certified{}}
	for i, settleBy := range []uint64{7, 8, 9} {
		id := numbered(i)
		d.drafts[id] = []settlement.Certified{{Record: ledger.Record{Kind: ledger.Settle, Number: uint32(i)}, SettleBy: settleBy}}
		require.NoError(t, n.putPending(id, protocol.Accepted, settleBy))
	}
	require.NoError(t, n.putPending(numbered(3), protocol.Accepted, 8)) // whose evidence is lost
	old, err := json.Marshal(map[string]any{"id": numbered(4), "outcome": protocol.Accepted})
	require.NoError(t, err)
	require.NoError(t, n.records.Put(pendingPrefix+numbered(4).String(), old)) // by an older program
	d.drafts[numbered(4)] = []settlement.Certified{{Record: ledger.Record{Kind: ledger.Settle, Number: 4}, SettleBy: 8}}
	for _, c := range []struct {
		final finalBook
		ready []uint32 // vouchers
		kept  int
	}{{0, []uint32{0, 1, 2, 4}, 5}, {6, []uint32{0, 1, 2, 4}, 5}, {7, []uint32{1, 2, 4}, 4}, {8, []uint32{2}, 1}, {9, nil, 0}} {
		d.book = c.final
		ready, err := d.Ready(t.Context(), 100)
		require.NoError(t, err)
		var numbers []uint32
		for _, r := range ready {
			numbers = append(numbers, r.Record.Number)
		}
		require.Equal(t, c.ready, numbers, "epoch %d is final", c.final)
		kept := 0
		require.NoError(t, n.records.List(pendingPrefix, func(string, []byte) error { kept++; return nil }))
		require.Equal(t, c.kept, kept, "epoch %d is final", c.final)
		require.Len(t, d.drafts, len(c.ready))
	}
}
