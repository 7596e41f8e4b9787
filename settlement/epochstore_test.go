package settlement

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// TestEpochSurvivesTheStore: every field of an event comes back, so that a settler
// that restarts builds on the hash that the contract holds.
func TestEpochSurvivesTheStore(t *testing.T) {
	header := ledger.Header{
		Number: 1, PreviousHeader: protocol.Hash{2}, PreviousRoot: protocol.Hash{3}, NewRoot: protocol.Hash{4}, Debits: 5, Credits: 6,
		RefBlock: 7, RefHash: protocol.Hash{8}, Records: 9, Settler: 10, Params: 11, Evidence: protocol.Hash{12}, DataHash: protocol.Hash{13},
		Queued: 14, TableFrom: 15, TableCount: 16,
	}
	before := event{Block: 1, BlockHash: common.Hash{2}, Index: 3, Epoch: &Epoch{
		Posted: ledger.Posted{Header: header, PostedAt: 17, FinalAt: 18}, Tx: common.Hash{19}, By: common.Address{20},
		BlobHashes: []common.Hash{{21}}, Cost: Cost{Gas: 22, GasPrice: 23, BlobGas: 24, BlobFee: 25}, Status: Right, Reason: "none",
		Records: []ledger.Record{{Kind: ledger.Settle, Payer: 26, Number: 27, Miner: 28, Verifier: 29, Price: 30, Extra: 31}},
		Table:   []Holding{{Index: 32, Account: ledger.Account{Credited: 33, Debited: 34}}},
	}}
	data, err := json.Marshal(before)
	require.NoError(t, err)
	var after event
	require.NoError(t, json.Unmarshal(data, &after))
	require.Equal(t, before, after)
	require.Equal(t, before.Epoch.next(), after.Epoch.next())
}
