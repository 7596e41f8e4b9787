package memchain_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement/memchain"
)

var somebody = common.HexToAddress("0x1234")

func open(t *testing.T) (*memchain.Chain, *ecdsa.PrivateKey) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	c, err := memchain.Open(memchain.DefaultConfig(key))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c, key
}

func sign(t *testing.T, c *memchain.Chain, key *ecdsa.PrivateKey, nonce uint64, wei, tip int64) *types.Transaction {
	t.Helper()
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(new(big.Int).SetUint64(c.ChainID())), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(c.ChainID()), Nonce: nonce, To: &somebody, Value: big.NewInt(wei), Gas: 21000,
		GasFeeCap: big.NewInt(3*params.InitialBaseFee + tip), GasTipCap: big.NewInt(tip),
	})
	require.NoError(t, err)
	return tx
}

func balance(t *testing.T, c *memchain.Chain) int64 {
	t.Helper()
	wei, err := c.Client().BalanceAt(t.Context(), somebody, nil)
	require.NoError(t, err)
	return wei.Int64()
}

func TestTransactions(t *testing.T) {
	c, key := open(t)
	ctx := t.Context()
	first := sign(t, c, key, 0, 5, 100)
	require.NoError(t, c.Client().SendTransaction(ctx, first))
	require.ErrorContains(t, c.Client().SendTransaction(ctx, first), "already known")
	require.ErrorContains(t, c.Client().SendTransaction(ctx, sign(t, c, key, 0, 6, 101)), "underpriced")
	replaced := sign(t, c, key, 0, 7, 10*params.InitialBaseFee)
	require.NoError(t, c.Client().SendTransaction(ctx, replaced))
	gap := sign(t, c, key, 2, 1, 100)
	require.NoError(t, c.Client().SendTransaction(ctx, gap))
	nonce, err := c.Client().PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey))
	require.NoError(t, err)
	require.EqualValues(t, 1, nonce, "what lies behind a gap does not count")

	require.NoError(t, c.Commit(ctx))
	require.EqualValues(t, 7, balance(t, c))
	receipt, err := c.Client().TransactionReceipt(ctx, replaced.Hash())
	require.NoError(t, err)
	require.EqualValues(t, 1, receipt.BlockNumber.Uint64())
	require.EqualValues(t, 21000, receipt.GasUsed)
	_, err = c.Client().TransactionReceipt(ctx, first.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	_, waiting, err := c.Client().TransactionByHash(ctx, gap.Hash())
	require.NoError(t, err)
	require.True(t, waiting)
	require.ErrorContains(t, c.Client().SendTransaction(ctx, first), "nonce too low")

	stranger, err := crypto.GenerateKey()
	require.NoError(t, err)
	require.ErrorContains(t, c.Client().SendTransaction(ctx, sign(t, c, stranger, 0, 1, 100)), "insufficient funds")
}

// TestFork drops a block: its transaction waits again or is lost, and hashes and beacons are others.
func TestFork(t *testing.T) {
	for name, remember := range map[string]bool{"remember": true, "forget": false} {
		t.Run(name, func(t *testing.T) {
			c, key := open(t)
			ctx := t.Context()
			for range 3 {
				require.NoError(t, c.Commit(ctx))
			}
			tx := sign(t, c, key, 0, 5, 100)
			require.NoError(t, c.Client().SendTransaction(ctx, tx))
			require.NoError(t, c.Commit(ctx))
			before, err := c.Client().HeaderByNumber(ctx, nil)
			require.NoError(t, err)

			require.ErrorContains(t, c.Fork(3, remember), "not final")
			require.NoError(t, c.Fork(1, remember))
			require.Zero(t, balance(t, c))
			after, err := c.Client().HeaderByNumber(ctx, before.Number)
			require.NoError(t, err)
			require.NotEqual(t, before.Hash(), after.Hash())
			require.NotEqual(t, before.MixDigest, after.MixDigest)
			parent, err := c.Client().HeaderByNumber(ctx, new(big.Int).Sub(before.Number, common.Big1))
			require.NoError(t, err)
			require.Equal(t, parent.Hash(), after.ParentHash)

			require.NoError(t, c.Commit(ctx))
			require.Equal(t, remember, balance(t, c) == 5)
		})
	}
}

func TestFinality(t *testing.T) {
	c, _ := open(t)
	for range 5 {
		require.NoError(t, c.Commit(t.Context()))
	}
	final, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
	require.NoError(t, err)
	require.EqualValues(t, 3, final.Number.Uint64())
	_, err = c.Client().HeaderByNumber(t.Context(), big.NewInt(99))
	require.ErrorIs(t, err, ethereum.NotFound)
}

// TestCalls runs code that returns the first word of its storage, at blocks before and after it was written, and code that
// refuses.
func TestCalls(t *testing.T) {
	c, key := open(t)
	ctx := t.Context()
	// Stores the first word of the call data where there is some, else returns slot 0.
	code := common.FromHex("3615600a575f355f55005b5f545f5260205ff3")
	deploy := append(common.FromHex("60138060095f395ff3"), code...)
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(c.ChainID()))
	send := func(nonce uint64, to *common.Address, data []byte) {
		tx, err := types.SignNewTx(key, signer, &types.DynamicFeeTx{
			ChainID: new(big.Int).SetUint64(c.ChainID()), Nonce: nonce, To: to, Data: data, Gas: 200_000,
			GasFeeCap: big.NewInt(3 * params.InitialBaseFee), GasTipCap: big.NewInt(1),
		})
		require.NoError(t, err)
		require.NoError(t, c.Client().SendTransaction(ctx, tx))
		require.NoError(t, c.Commit(ctx))
	}
	at := crypto.CreateAddress(crypto.PubkeyToAddress(key.PublicKey), 0)
	send(0, nil, deploy)
	send(1, &at, common.BigToHash(big.NewInt(7)).Bytes())
	read := func(block *big.Int) int64 {
		out, err := c.Client().CallContract(ctx, ethereum.CallMsg{To: &at}, block)
		require.NoError(t, err)
		return new(big.Int).SetBytes(out).Int64()
	}
	require.Zero(t, read(big.NewInt(1)))
	require.EqualValues(t, 7, read(nil))
	var assumed string
	require.NoError(t, c.Client().Client().CallContext(ctx, &assumed, "eth_call", map[string]any{"to": at}, "latest",
		map[string]any{at.Hex(): map[string]any{"stateDiff": map[string]string{common.Hash{}.Hex(): common.BigToHash(big.NewInt(9)).Hex()}}}))
	require.Equal(t, common.BigToHash(big.NewInt(9)).Hex(), assumed)
	require.EqualValues(t, 7, read(nil), "an assumption leaves nothing behind")

	refuses := common.FromHex("5f5ffd")
	_, err := c.Client().EstimateGas(ctx, ethereum.CallMsg{Data: refuses})
	require.ErrorContains(t, err, "reverted")
	gas, err := c.Client().EstimateGas(ctx, ethereum.CallMsg{To: &at, Data: common.BigToHash(big.NewInt(8)).Bytes()})
	require.NoError(t, err)
	require.InDelta(t, 26_500, gas, 1000)
}

// TestBlobs sends a blob, whose bytes the chain keeps, and one whose proofs are wrong.
func TestBlobs(t *testing.T) {
	c, key := open(t)
	ctx := context.Background()
	blob := &kzg4844.Blob{1: 7}
	commitment, err := kzg4844.BlobToCommitment(blob)
	require.NoError(t, err)
	proofs, err := kzg4844.ComputeCellProofs(blob)
	require.NoError(t, err)
	tx := func(blob *kzg4844.Blob) *types.Transaction {
		side := types.NewBlobTxSidecar(types.BlobSidecarVersion1, []kzg4844.Blob{*blob}, []kzg4844.Commitment{commitment}, proofs)
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(new(big.Int).SetUint64(c.ChainID())), &types.BlobTx{
			ChainID: uint256.NewInt(c.ChainID()), To: somebody, Gas: 21000, GasFeeCap: uint256.NewInt(3 * params.InitialBaseFee),
			GasTipCap: uint256.NewInt(1), BlobFeeCap: uint256.NewInt(params.GWei), BlobHashes: side.BlobHashes(), Sidecar: side,
		})
		require.NoError(t, err)
		return tx
	}
	require.ErrorContains(t, c.Client().SendTransaction(ctx, tx(&kzg4844.Blob{1: 8})), "proofs")
	good := tx(blob)
	require.NoError(t, c.Client().SendTransaction(ctx, good))
	_, err = c.Blob(ctx, good.BlobHashes()[0])
	require.ErrorIs(t, err, memchain.ErrNoBlob, "it is in no block yet")
	require.NoError(t, c.Commit(ctx))
	kept, err := c.Blob(ctx, good.BlobHashes()[0])
	require.NoError(t, err)
	require.Equal(t, blob, kept)
	head, err := c.Client().HeaderByNumber(ctx, nil)
	require.NoError(t, err)
	require.EqualValues(t, params.BlobTxBlobGasPerBlob, *head.BlobGasUsed)
}
