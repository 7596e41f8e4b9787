package node

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

const goodNetwork = `{"name":"dev","scope":"machine","rpc":"http://127.0.0.1:8545","period":"1s","epoch":"5s","bootstrap":[],
"chain":{"chain_id":1337,"token":"0x0000000000000000000000000000000000000001","escrow":"0x0000000000000000000000000000000000000002",
"registry":"0x0000000000000000000000000000000000000003","params":{"snapshot_interval":4}}}`

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
