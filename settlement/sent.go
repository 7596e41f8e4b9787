package settlement

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// sent is one nonce of the account: the newest version of its transaction and
// the hashes of all versions, any of which may be the one that is mined.
type sent struct {
	ID      string
	Hashes  []common.Hash
	Fees    Fees
	Changed int64          // Unix milliseconds of the newest version
	Receipt *types.Receipt // set once confirmed, until final
	Reason  string         // why it reverted
	Raw     hexutil.Bytes  // the newest version with its sidecar
	Block   uint64         // head when the newest version was made
	Looked  uint64         // no final block up to this one used the nonce
	Sure    bool           // see Tx

	tx      *types.Transaction
	refused bool // the pool holds something under the nonce that bids too much to be replaced
	filler  bool // sends nothing, to close a gap of nonces
}

// gapPrefix begins the IDs of fillers.
const gapPrefix = "gap/"

// plainGas is what a transfer to an account without code costs.
const plainGas = 21_000

func byNonce(a, b *sent) int { return cmp.Compare(a.tx.Nonce(), b.tx.Nonce()) }

// key is the purpose, not the nonce: a transaction that gets a new nonce
// replaces its record in one write, and no kill can leave it there twice.
func (r *sent) key() string { return "pending/" + r.ID }

func decodeSent(data []byte) (*sent, error) {
	r := new(sent)
	if err := json.Unmarshal(data, r); err != nil {
		return nil, fmt.Errorf("damaged: %w", err)
	}
	r.tx = new(types.Transaction)
	if err := r.tx.UnmarshalBinary(r.Raw); err != nil {
		return nil, fmt.Errorf("damaged: %w", err)
	}
	r.filler = strings.HasPrefix(r.ID, gapPrefix)
	return r, nil
}

func (s *Sender) keep(r *sent) error { return putJSON(s.store, r.key(), r) }

// prepare turns a wish into a signed first version.
func (s *Sender) prepare(ctx context.Context, tx Tx) (*sent, error) {
	market, err := s.client.market(ctx, len(tx.Blobs) > 0)
	if err != nil {
		return nil, err
	}
	fees := opening(market, s.client.limit())
	var sidecar *types.BlobTxSidecar
	var hashes []common.Hash
	if len(tx.Blobs) > 0 {
		if sidecar, err = newSidecar(tx.Blobs); err != nil {
			return nil, err
		}
		hashes = sidecar.BlobHashes()
	}
	gas, err := s.estimate(ctx, tx, fees, hashes)
	if err != nil {
		return nil, err
	}
	value := tx.Value
	if value == nil {
		value = new(big.Int)
	}
	if fees, err = s.afford(ctx, value, gas, len(hashes), fees, market); err != nil {
		return nil, err
	}
	head, err := s.client.headOrAsk(ctx)
	if err != nil {
		return nil, err
	}
	nonce, err := s.nextNonce(ctx)
	if err != nil {
		return nil, err
	}
	var body types.TxData
	if sidecar == nil {
		body = &types.DynamicFeeTx{Nonce: nonce, To: tx.To, Value: value, Data: tx.Data, Gas: gas}
	} else {
		if tx.To == nil {
			return nil, fmt.Errorf("a blob transaction cannot deploy")
		}
		body = &types.BlobTx{Nonce: nonce, To: *tx.To, Value: uint256.MustFromBig(value), Data: tx.Data, Gas: gas,
			BlobHashes: hashes, Sidecar: sidecar}
	}
	rec := &sent{ID: tx.ID, Block: head.Number, Looked: head.Final, Sure: tx.Sure}
	return rec, s.sign(rec, body, fees)
}

// afford lowers the bid to what the account can pay, and refuses where that would
// not do for the next block.
func (s *Sender) afford(ctx context.Context, value *big.Int, gas uint64, blobs int, bid, market Fees) (Fees, error) {
	have, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) {
		return e.BalanceAt(ctx, s.from, nil)
	})
	if err != nil {
		return bid, err
	}
	times := func(a, b uint64) *big.Int {
		return new(big.Int).Mul(new(big.Int).SetUint64(a), new(big.Int).SetUint64(b))
	}
	fixed := new(big.Int).Add(value, times(uint64(blobs)*params.BlobTxBlobGasPerBlob, bid.Blob))
	left := new(big.Int).Sub(have, fixed)
	if left.Cmp(times(gas, bid.Max)) >= 0 {
		return bid, nil
	}
	least := min(market.Tip+(market.Max-market.Tip)/2, bid.Max) // base fee and tip of now
	if left.Cmp(times(gas, least)) < 0 {
		return bid, &NoGasError{Account: s.from, Have: have, Need: fixed.Add(fixed, times(gas, least))}
	}
	bid.Max = max(saturated(left.Quo(left, new(big.Int).SetUint64(max(gas, 1)))), least)
	return bid, nil
}

// newSidecar computes commitments and cell proofs, the form Osaka asks for.
func newSidecar(blobs []kzg4844.Blob) (*types.BlobTxSidecar, error) {
	var commitments []kzg4844.Commitment
	var proofs []kzg4844.Proof
	for i := range blobs {
		c, err := kzg4844.BlobToCommitment(&blobs[i])
		if err != nil {
			return nil, fmt.Errorf("commit to blob %d: %w", i, err)
		}
		p, err := kzg4844.ComputeCellProofs(&blobs[i])
		if err != nil {
			return nil, fmt.Errorf("prove cells of blob %d: %w", i, err)
		}
		commitments, proofs = append(commitments, c), append(proofs, p...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, proofs), nil
}

// sign makes a new version with the given fees.
func (s *Sender) sign(r *sent, body types.TxData, fees Fees) error {
	tip, limit := new(big.Int).SetUint64(fees.Tip), new(big.Int).SetUint64(fees.Max)
	switch b := body.(type) {
	case *types.DynamicFeeTx:
		b.ChainID, b.GasTipCap, b.GasFeeCap = s.chainID, tip, limit
	case *types.BlobTx:
		b.ChainID, b.GasTipCap, b.GasFeeCap = uint256.MustFromBig(s.chainID), uint256.MustFromBig(tip), uint256.MustFromBig(limit)
		b.BlobFeeCap = uint256.NewInt(fees.Blob)
	}
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.chainID), body)
	if err != nil {
		return fmt.Errorf("sign transaction: %w", err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	r.tx, r.Raw, r.Fees, r.Changed = tx, raw, fees, s.now().UnixMilli()
	r.Hashes = append(r.Hashes, tx.Hash())
	return nil
}

// again returns the body of the newest version, for another nonce or fee.
func (r *sent) again(nonce uint64) types.TxData {
	t := r.tx
	if t.Type() == types.BlobTxType {
		return &types.BlobTx{Nonce: nonce, To: *t.To(), Value: uint256.MustFromBig(t.Value()), Data: t.Data(), Gas: t.Gas(),
			BlobHashes: t.BlobHashes(), Sidecar: t.BlobTxSidecar()}
	}
	return &types.DynamicFeeTx{Nonce: nonce, To: t.To(), Value: t.Value(), Data: t.Data(), Gas: t.Gas()}
}
