package p2p

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"testing"

	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// The keys 1 and 2 and the first account of every Ethereum test chain; addresses and keys are widely
// published, peer IDs follow from the libp2p specification (identity multihash of the protobuf key).
func TestIdentity(t *testing.T) {
	for _, c := range []struct{ key, address, peerID string }{
		{"0000000000000000000000000000000000000000000000000000000000000001", "7e5f4552091a69125d5dfcb7b8c2659029395bdf",
			"00250802122102" + "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"},
		{"0000000000000000000000000000000000000000000000000000000000000002", "2b5ad5c4795c026514f8317c7a215e218dccd6cf",
			"00250802122102" + "c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5"},
		{"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", "f39fd6e51aad88f6f4ce6ab8827279cfffb92266",
			"00250802122103" + "8318535b54105d4a7aae60c08fc45f9687181b4fdfc625bd1a753fa7397fed75"},
	} {
		key, err := ethcrypto.HexToECDSA(c.key)
		require.NoError(t, err)
		id, err := PeerIDFromPublicKey(&key.PublicKey)
		require.NoError(t, err)
		require.Equal(t, c.peerID, hex.EncodeToString([]byte(id)))

		private, err := Identity(key)
		require.NoError(t, err)
		fromPrivate, err := peer.IDFromPrivateKey(private)
		require.NoError(t, err)
		require.Equal(t, id, fromPrivate)

		address, err := AddressFromPeerID(id)
		require.NoError(t, err)
		require.Equal(t, c.address, hex.EncodeToString(address[:]))
	}
}

func TestForeignIdentity(t *testing.T) {
	_, ed, err := crypto.GenerateEd25519Key(rand.Reader)
	require.NoError(t, err)
	edID, err := peer.IDFromPublicKey(ed)
	require.NoError(t, err)
	rsa, err := peer.Decode("QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N") // hashes its key
	require.NoError(t, err)
	for _, id := range []peer.ID{edID, rsa, "", "x"} {
		_, err := AddressFromPeerID(id)
		require.True(t, errors.Is(err, ErrForeignIdentity), "%v", err)
	}
	_, err = Identity(nil)
	require.Error(t, err)
	_, err = PeerIDFromPublicKey(nil)
	require.Error(t, err)
}
