package p2p

import (
	"crypto/ecdsa"
	"errors"
	"fmt"

	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/crypto"
	cryptopb "github.com/libp2p/go-libp2p/core/crypto/pb"
	"github.com/libp2p/go-libp2p/core/peer"
)

// ErrForeignIdentity means that a peer ID does not carry a secp256k1 key. Such a peer can still be spoken
// to (any IPFS node may fetch a picture), but no Ethereum address belongs to it.
var ErrForeignIdentity = errors.New("p2p: peer ID does not hold a secp256k1 key")

// Identity turns an Ethereum private key into a libp2p one. Peer ID and address then are two spellings of
// one public key, so a signature recovered on chain names the very peer that the network talks to.
func Identity(key *ecdsa.PrivateKey) (crypto.PrivKey, error) {
	if key == nil || key.D == nil {
		return nil, errors.New("p2p: identity: nil key")
	}
	if key.Curve != ethcrypto.S256() && key.Params().BitSize != 256 {
		return nil, errors.New("p2p: identity: key is not on secp256k1")
	}
	private, err := crypto.UnmarshalSecp256k1PrivateKey(ethcrypto.FromECDSA(key))
	if err != nil {
		return nil, fmt.Errorf("p2p: identity: %w", err)
	}
	return private, nil
}

// PeerIDFromPublicKey gives the peer ID of an Ethereum public key. The ID inlines the 33 bytes of the
// compressed key (an identity multihash), which is what makes AddressFromPeerID possible.
func PeerIDFromPublicKey(key *ecdsa.PublicKey) (peer.ID, error) {
	if key == nil || key.X == nil || key.Y == nil {
		return "", errors.New("p2p: peer ID: nil key")
	}
	public, err := crypto.UnmarshalSecp256k1PublicKey(ethcrypto.CompressPubkey(key))
	if err != nil {
		return "", fmt.Errorf("p2p: peer ID: %w", err)
	}
	return peer.IDFromPublicKey(public)
}

// PublicKeyFromPeerID gives the public key that a peer ID inlines. It fails as AddressFromPeerID does.
func PublicKeyFromPeerID(id peer.ID) (*ecdsa.PublicKey, error) {
	public, err := id.ExtractPublicKey()
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %v", ErrForeignIdentity, id, err)
	}
	if public.Type() != cryptopb.KeyType_Secp256k1 {
		return nil, fmt.Errorf("%w: %s holds %s", ErrForeignIdentity, id, public.Type())
	}
	compressed, err := public.Raw()
	if err != nil {
		return nil, fmt.Errorf("p2p: public key of %s: %w", id, err)
	}
	key, err := ethcrypto.DecompressPubkey(compressed)
	if err != nil {
		return nil, fmt.Errorf("p2p: public key of %s: %w", id, err)
	}
	return key, nil
}

// AddressFromPeerID gives the Ethereum address behind a peer ID without asking anybody. It fails with
// ErrForeignIdentity on IDs of other key types and on IDs that only hash their key.
func AddressFromPeerID(id peer.ID) ([20]byte, error) {
	key, err := PublicKeyFromPeerID(id)
	if err != nil {
		return [20]byte{}, err
	}
	return ethcrypto.PubkeyToAddress(*key), nil
}
