package protocol

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func TestSignatureNamesItsSigner(t *testing.T) {
	for _, s := range samples() {
		key, digest := testKey(s.key), testDomain.Digest(s.body)
		first, err := key.SignDigest(digest)
		require.NoError(t, err)
		again, err := key.SignDigest(digest)
		require.NoError(t, err)
		require.Equal(t, first, again, "signing is deterministic: a restart never contradicts itself")
		signer, err := first.Recover(digest)
		require.NoError(t, err)
		require.Equal(t, key.Address(), signer)
		require.Contains(t, []byte{27, 28}, first[64])

		other := digest
		other[31] ^= 1
		if signer, err = first.Recover(other); err == nil {
			require.NotEqual(t, key.Address(), signer)
		}
	}
}

// A second form of a signature would be a second encoding of one statement.
func TestSignatureHasOneForm(t *testing.T) {
	order, digest := crypto.S256().Params().N, named("digest")
	good, err := testKey(minerKey).SignDigest(digest)
	require.NoError(t, err)
	s := new(big.Int).SetBytes(good[32:64])
	require.LessOrEqual(t, s.Cmp(new(big.Int).Rsh(order, 1)), 0, "signing yields the low s")
	require.Equal(t, halfOrder[:], new(big.Int).Rsh(order, 1).Bytes())

	tests := map[string]func(sig *Signature){
		"high s": func(sig *Signature) {
			new(big.Int).Sub(order, s).FillBytes(sig[32:64])
			sig[64] ^= 27 ^ 28
		},
		"smallest high s": func(sig *Signature) {
			new(big.Int).Add(new(big.Int).Rsh(order, 1), big.NewInt(1)).FillBytes(sig[32:64])
		},
		"v of 0":        func(sig *Signature) { sig[64] -= 27 },
		"v of 29":       func(sig *Signature) { sig[64] = 29 },
		"v of EIP-155":  func(sig *Signature) { sig[64] = 37 },
		"r of 0":        func(sig *Signature) { clear(sig[:32]) },
		"s of 0":        func(sig *Signature) { clear(sig[32:64]) },
		"r is order":    func(sig *Signature) { order.FillBytes(sig[:32]) },
		"all zero":      func(sig *Signature) { *sig = Signature{} },
		"all zero v 27": func(sig *Signature) { *sig = Signature{64: 27} },
	}
	for name, change := range tests {
		sig := good
		change(&sig)
		_, err := sig.Recover(digest)
		require.ErrorIs(t, err, ErrSignature, name)
	}

	flipped := good
	flipped[64] ^= 27 ^ 28
	signer, err := flipped.Recover(digest)
	if err == nil {
		require.NotEqual(t, testKey(minerKey).Address(), signer, "the other v is another key")
	}
}

func TestSignedVerify(t *testing.T) {
	good := signed(t, minerKey, testCommit(testAssignment()))
	miner := testKey(minerKey).Address()
	require.NoError(t, good.Verify(testDomain, miner))

	require.ErrorIs(t, good.Verify(testDomain, testKey(strangerKey).Address()), ErrSigner)
	require.ErrorIs(t, good.Verify(Domain{ChainID: 1, Escrow: testDomain.Escrow}, miner), ErrSigner, "another chain")
	require.ErrorIs(t, good.Verify(Domain{ChainID: testDomain.ChainID, Escrow: miner}, miner), ErrSigner, "another escrow")

	kind := good
	kind.Kind = KindAttestation
	require.ErrorIs(t, kind.Verify(testDomain, miner), ErrKind)
	body := good
	body.Body.Size++
	require.ErrorIs(t, body.Verify(testDomain, miner), ErrSigner)
	invalid := good
	invalid.Body.Size = 0
	require.ErrorIs(t, invalid.Verify(testDomain, miner), ErrRange, "ranges are checked before the signature")

	_, err := Sign(testKey(minerKey), testDomain, Commit{})
	require.ErrorIs(t, err, ErrRange, "an invalid message is never signed")
}

func TestTextForms(t *testing.T) {
	type texts struct {
		Hash      Hash
		Address   Address
		Signature Signature
	}
	want := texts{named("x"), testKey(1).Address(), signed(t, minerKey, testCommit(testAssignment())).Signature}
	data, err := json.Marshal(want)
	require.NoError(t, err)
	require.Contains(t, string(data), `"0x`)
	var got texts
	require.NoError(t, json.Unmarshal(data, &got))
	require.Equal(t, want, got)

	var h Hash
	for _, bad := range []string{"", "0x", "0x12", want.Hash.String() + "00", "0x" + string(make([]byte, 64)), want.Address.String()} {
		require.Error(t, h.UnmarshalText([]byte(bad)), "%q", bad)
	}
	require.NoError(t, h.UnmarshalText([]byte(want.Hash.String()[2:])), "the 0x is optional")
	require.Equal(t, want.Hash, h)
}
