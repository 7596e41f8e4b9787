package ledger

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"
)

// Commit agrees with go-ethereum on blobs of every fullness, and on what is no blob.
func TestCommit(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	same := func(blob *kzg4844.Blob) {
		t.Helper()
		want, wrong := kzg4844.BlobToCommitment(blob)
		have, _, err := Commit(blob)
		if wrong != nil {
			require.ErrorIs(t, err, ErrBlob)
			return
		}
		require.NoError(t, err)
		require.Equal(t, want, have)
	}
	fill := func(blob *kzg4844.Blob, i int) {
		for at := range fr.Bytes / 8 {
			binary.BigEndian.PutUint64(blob[fr.Bytes*i+8*at:], random.Uint64())
		}
		blob[fr.Bytes*i] &= 0x3f // below the modulus
	}
	same(new(kzg4844.Blob))
	for i := range blobElements { // a point in a wrong place has nowhere to hide
		if i&(i-1) == 0 || i%1000 == 999 {
			var blob kzg4844.Blob
			blob[fr.Bytes*i+fr.Bytes-1] = 1
			same(&blob)
		}
	}
	for _, n := range []int{1, 2, 3, 40, 1000, blobElements} {
		var blob kzg4844.Blob
		for range n {
			fill(&blob, random.IntN(blobElements))
		}
		same(&blob)
	}
	var full kzg4844.Blob
	for i := range blobElements {
		fill(&full, i)
	}
	same(&full)

	modulus := fr.Modulus().FillBytes(make([]byte, fr.Bytes))
	for _, element := range []int{0, blobElements - 1} {
		blob := full
		copy(blob[fr.Bytes*element:], modulus)
		same(&blob)
		_, _, err := Commit(&blob)
		require.ErrorIs(t, err, ErrBlob)
		blob[fr.Bytes*element+fr.Bytes-1]-- // the largest that is one
		same(&blob)
		_, _, err = Commit(&blob)
		require.NoError(t, err)
	}
}

func BenchmarkCommit(b *testing.B) {
	var blob kzg4844.Blob
	for i := range blobElements {
		binary.BigEndian.PutUint64(blob[fr.Bytes*i+8:], uint64(i+1)*0x9e3779b97f4a7c15)
	}
	for b.Loop() {
		if _, _, err := Commit(&blob); err != nil {
			b.Fatal(err)
		}
	}
}
