package node

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement"
)

const goodNetwork = `{"name":"dev","scope":"machine","rpc":"http://127.0.0.1:8545","period":"1s","epoch":"5s","bootstrap":[],
"chain":{"version":3,"chain_id":1337,
"token":"0x0000000000000000000000000000000000000001", "fee_token":"0x0000000000000000000000000000000000000002",
"escrow":"0x0000000000000000000000000000000000000003", "registry":"0x0000000000000000000000000000000000000004",
"pools":"0x0000000000000000000000000000000000000005", "models":"0x0000000000000000000000000000000000000006",
"steps":"0x0000000000000000000000000000000000000007", "evidence":"0x0000000000000000000000000000000000000008",
"asks":"0x0000000000000000000000000000000000000009", "queue":"0x000000000000000000000000000000000000000a",
"disputes":"0x000000000000000000000000000000000000000b", "slashing":"0x000000000000000000000000000000000000000c",
"beacons":"0x000000000000000000000000000000000000000d", "layouts":"0x0000000000000000000000000000000000000011",
"judge":"0x0000000000000000000000000000000000000012", "referee":"0x0000000000000000000000000000000000000013", "governor":"0x000000000000000000000000000000000000000e",
"timelock":"0x000000000000000000000000000000000000000f", "brake":"0x0000000000000000000000000000000000000010",
"params":{"snapshot_interval":4}}}`

func TestParseNetwork(t *testing.T) {
	good, err := ParseNetwork([]byte(goodNetwork))
	require.NoError(t, err)
	for name, spoil := range map[string]func(*NetworkFile){
		"rpc":       func(f *NetworkFile) { f.RPC = "ftp://example.org" },
		"chain_id":  func(f *NetworkFile) { f.Chain.ChainID = 0 },
		"contract":  func(f *NetworkFile) { f.Chain.Escrow = [20]byte{} },
		"snapshot":  func(f *NetworkFile) { f.Chain.Params.SnapshotInterval = 0 },
		"period":    func(f *NetworkFile) { f.Period = 0 },
		"epoch":     func(f *NetworkFile) { f.Epoch = -1 },
		"scope":     func(f *NetworkFile) { f.Scope = "galaxy" },
		"Bootstrap": func(f *NetworkFile) { f.Bootstrap = []string{"/ip4/127.0.0.1/tcp/1"} },
		"Network":   func(f *NetworkFile) { f.Name = "Not A Name" },
	} {
		bad := good
		spoil(&bad)
		err := bad.Validate()
		require.ErrorIs(t, err, ErrNetworkFile, name)
		require.ErrorContains(t, err, name)
	}
}

// TestOldNetwork: a file of contracts that this program does not know says what to do.
func TestOldNetwork(t *testing.T) {
	for old, want := range map[string]string{
		`"version":3,`: "its contracts are older than this program: get the network's new file",
		`"escrow":"0x0000000000000000000000000000000000000003",`: `the address of the contract "escrow" is missing`,
	} {
		data := strings.Replace(goodNetwork, old, "", 1)
		require.NotEqual(t, goodNetwork, data, old)
		_, err := ParseNetwork([]byte(data))
		require.ErrorIs(t, err, ErrNetworkFile)
		require.ErrorContains(t, err, want)
	}
	_, err := ParseNetwork([]byte(strings.Replace(goodNetwork, `"version":3`, `"version":4`, 1)))
	require.ErrorIs(t, err, settlement.ErrNetworkVersion)
	require.ErrorContains(t, err, "update this program")
}

func FuzzParseNetwork(f *testing.F) {
	f.Add([]byte(goodNetwork))
	f.Add([]byte(`{"period":"-1s"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := ParseNetwork(data)
		if err != nil {
			return
		}
		again, err := json.Marshal(file)
		require.NoError(t, err)
		back, err := ParseNetwork(again)
		require.NoError(t, err)
		require.Equal(t, file.Chain, back.Chain)
	})
}
