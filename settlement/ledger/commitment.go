package ledger

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"math/bits"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
)

// ceremony holds the 4,096 Lagrange points of Ethereum's KZG ceremony, 48 bytes each, in the order of
// trusted_setup_4096.json of the consensus specifications.
//
//go:embed lagrange.bin
var ceremony []byte

// lagrange are the points in the order of a blob's elements, which is bit-reversed. That they lie in the right group was
// checked by all who use the ceremony, so only the curve is looked at here.
var lagrange = sync.OnceValues(func() ([]bls12381.G1Affine, error) {
	const width = 64 - 12 // of 64 bits, those that an index does not use
	if len(ceremony) != blobElements*bls12381.SizeOfG1AffineCompressed {
		return nil, errors.New("the points of the ceremony are cut off")
	}
	points := make([]bls12381.G1Affine, blobElements)
	decoder := bls12381.NewDecoder(bytes.NewReader(ceremony), bls12381.NoSubgroupChecks())
	for i := range uint64(blobElements) {
		if err := decoder.Decode(&points[bits.Reverse64(i)>>width]); err != nil {
			return nil, fmt.Errorf("point %d of the ceremony: %w", i, err)
		}
	}
	return points, nil
})

// Commit computes the commitment and the versioned hash of a blob, the name under which the chain knows it.
//
// go-ethereum's kzg4844 computes the same, and before the first makes tables for cell proofs that take two seconds of a
// core: too long for a command that only reads what an epoch says. Proofs still come from there.
func Commit(blob *kzg4844.Blob) (kzg4844.Commitment, protocol.Hash, error) {
	commitment, err := commit(blob)
	if err != nil {
		return kzg4844.Commitment{}, protocol.Hash{}, fmt.Errorf("%w: %w", ErrBlob, err)
	}
	return commitment, protocol.Hash(kzg4844.CalcBlobHashV1(sha256.New(), &commitment)), nil
}

// commit sums the points, each as often as its element says. Most blobs are short of records, and what is zero is left out.
func commit(blob *kzg4844.Blob) (kzg4844.Commitment, error) {
	all, err := lagrange()
	if err != nil {
		return kzg4844.Commitment{}, err
	}
	var points []bls12381.G1Affine
	var scalars []fr.Element
	for i := range all {
		var element fr.Element
		if err := element.SetBytesCanonical(blob[fr.Bytes*i : fr.Bytes*(i+1)]); err != nil {
			return kzg4844.Commitment{}, fmt.Errorf("element %d: %w", i, err)
		}
		if !element.IsZero() {
			points, scalars = append(points, all[i]), append(scalars, element)
		}
	}
	var sum bls12381.G1Affine // infinity
	if len(points) > 0 {
		if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{}); err != nil {
			return kzg4844.Commitment{}, err
		}
	}
	return sum.Bytes(), nil
}
