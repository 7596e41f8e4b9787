package devnet_test

import (
	"bufio"
	"context"
	"crypto/sha256"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement/devnet"
)

// onDemand is a chain that seals only when told.
func onDemand(dir string) devnet.Config {
	cfg := devnet.DefaultConfig()
	cfg.Dir, cfg.Period = dir, 0
	return cfg
}

func open(t *testing.T, cfg devnet.Config) *devnet.Chain {
	t.Helper()
	c, err := devnet.Open(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func signed(t *testing.T, c *devnet.Chain, tx types.TxData) *types.Transaction {
	t.Helper()
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(c.ChainID()))
	out, err := types.SignNewTx(c.Deployer(), signer, tx)
	require.NoError(t, err)
	return out
}

func callMsg(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}

func transfer(chainID uint64, nonce uint64, to common.Address) *types.DynamicFeeTx {
	return &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(chainID), Nonce: nonce, To: &to, Value: big.NewInt(7), Gas: 21000,
		GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	}
}

func blobTx(t *testing.T, nonce uint64, chainID uint64, fill byte) *types.BlobTx {
	t.Helper()
	var blob kzg4844.Blob
	for i := 1; i < len(blob); i += 32 {
		blob[i] = fill
	}
	commitment, err := kzg4844.BlobToCommitment(&blob)
	require.NoError(t, err)
	proofs, err := kzg4844.ComputeCellProofs(&blob)
	require.NoError(t, err)
	sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, []kzg4844.Blob{blob}, []kzg4844.Commitment{commitment}, proofs)
	return &types.BlobTx{
		ChainID: uint256.NewInt(chainID), Nonce: nonce, To: common.Address{1}, Gas: 21000,
		GasFeeCap: uint256.NewInt(10 * params.GWei), GasTipCap: uint256.NewInt(params.GWei),
		BlobFeeCap: uint256.NewInt(params.GWei), BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
	}
}

func TestRulesAreOsaka(t *testing.T) {
	ctx := context.Background()
	c := open(t, onDemand(""))
	require.NoError(t, c.Commit(ctx))
	require.NoError(t, c.Commit(ctx))

	id, err := c.Client().ChainID(ctx)
	require.NoError(t, err)
	require.Equal(t, c.ChainID(), id.Uint64())

	head, err := c.Client().HeaderByNumber(ctx, nil)
	require.NoError(t, err)
	require.Nil(t, head.BlockAccessListHash, "no Amsterdam fields")
	require.NotEqual(t, common.Hash{}, head.MixDigest, "prevrandao")

	parent, err := c.Client().HeaderByNumber(ctx, big.NewInt(1))
	require.NoError(t, err)
	out, err := c.Client().CallContract(ctx, callMsg(params.HistoryStorageAddress, common.BigToHash(big.NewInt(1)).Bytes()), nil)
	require.NoError(t, err)
	require.Equal(t, parent.Hash().Bytes(), out, "EIP-2935 serves the parent's hash")

	var blob kzg4844.Blob
	commitment, err := kzg4844.BlobToCommitment(&blob)
	require.NoError(t, err)
	proof, claim, err := kzg4844.ComputeProof(&blob, kzg4844.Point{31: 5})
	require.NoError(t, err)
	hash := kzg4844.CalcBlobHashV1(sha256.New(), &commitment)
	input := slices.Concat(hash[:], common.Hash{31: 5}.Bytes(), claim[:], commitment[:], proof[:])
	out, err = c.Client().CallContract(ctx, callMsg(common.BytesToAddress([]byte{0x0a}), input), nil)
	require.NoError(t, err)
	require.Len(t, out, 64, "point evaluation precompile")
}

func TestBlobsAreKeptAndServed(t *testing.T) {
	ctx := context.Background()
	cfg := onDemand(t.TempDir())
	cfg.Host = "127.0.0.1"
	c := open(t, cfg)
	tx := signed(t, c, blobTx(t, 0, c.ChainID(), 9))
	require.NoError(t, c.Client().SendTransaction(ctx, tx))
	require.NoError(t, c.Commit(ctx))
	receipt, err := c.Client().TransactionReceipt(ctx, tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	require.EqualValues(t, params.BlobTxBlobGasPerBlob, receipt.BlobGasUsed)

	want := tx.BlobTxSidecar().Blobs[0]
	got, err := c.Blobs().Blob(ctx, tx.BlobHashes()[0])
	require.NoError(t, err)
	require.Equal(t, want, *got)
	_, err = c.Blobs().Blob(ctx, common.Hash{1})
	require.ErrorIs(t, err, devnet.ErrNoBlob)

	remote, err := rpc.Dial(c.URL())
	require.NoError(t, err)
	defer remote.Close()
	var bytes string
	require.NoError(t, remote.CallContext(ctx, &bytes, "limn_blob", tx.BlobHashes()[0]))
	require.Equal(t, common.Bytes2Hex(want[:]), bytes[2:])
}

func TestFinalityFollowsHead(t *testing.T) {
	ctx := context.Background()
	cfg := onDemand("")
	cfg.FinalityLag = 3
	c := open(t, cfg)
	for head := int64(1); head <= 8; head++ {
		require.NoError(t, c.Commit(ctx))
		final, err := c.Client().HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
		require.NoError(t, err)
		require.Equal(t, max(head-3, 0), final.Number.Int64())
	}
	require.Error(t, c.Reorg(4), "what is final stays")
	dropped, err := c.Client().HeaderByNumber(ctx, big.NewInt(6))
	require.NoError(t, err)
	require.NoError(t, c.Reorg(3))
	require.NoError(t, c.Commit(ctx))
	again, err := c.Client().HeaderByNumber(ctx, big.NewInt(6))
	require.NoError(t, err)
	require.NotEqual(t, dropped.Hash(), again.Hash())
}

func TestReorgReturnsTransactions(t *testing.T) {
	ctx := context.Background()
	c := open(t, onDemand(""))
	require.NoError(t, c.Commit(ctx))
	tx := signed(t, c, transfer(c.ChainID(), 0, common.Address{2}))
	require.NoError(t, c.Client().SendTransaction(ctx, tx))
	require.NoError(t, c.Commit(ctx))
	require.NoError(t, c.Reorg(1))
	_, err := c.Client().TransactionReceipt(ctx, tx.Hash())
	require.Error(t, err)
	require.NoError(t, c.Commit(ctx))
	_, err = c.Client().TransactionReceipt(ctx, tx.Hash())
	require.NoError(t, err)
}

// TestForkOvertakes: the other branch is longer and knows nothing of what was
// mined; the transactions wait again, or are gone.
func TestForkOvertakes(t *testing.T) {
	ctx := context.Background()
	for _, pool := range []devnet.Pool{devnet.Remember, devnet.Forget} {
		cfg := onDemand("")
		cfg.FinalityLag = 4
		c := open(t, cfg)
		require.NoError(t, c.Commit(ctx))
		tx := signed(t, c, transfer(c.ChainID(), 0, common.Address{2}))
		require.NoError(t, c.Client().SendTransaction(ctx, tx))
		for range 3 {
			require.NoError(t, c.Commit(ctx))
		}
		before, err := c.Client().TransactionReceipt(ctx, tx.Hash())
		require.NoError(t, err)
		require.EqualValues(t, 2, before.BlockNumber.Uint64())
		require.NoError(t, c.Fork(ctx, 3, pool))
		head, err := c.Client().BlockNumber(ctx)
		require.NoError(t, err)
		require.EqualValues(t, 5, head)
		_, err = c.Client().TransactionReceipt(ctx, tx.Hash())
		require.Error(t, err)
		require.NoError(t, c.Commit(ctx))
		after, err := c.Client().TransactionReceipt(ctx, tx.Hash())
		if pool == devnet.Forget {
			require.Error(t, err, "nobody sent it again")
			continue
		}
		require.NoError(t, err)
		require.EqualValues(t, 6, after.BlockNumber.Uint64())
		require.Error(t, c.Fork(ctx, 5, pool), "what is final stays")
	}
}

func TestSeedRepeatsBeacons(t *testing.T) {
	ctx := context.Background()
	var seen []common.Hash
	for range 2 {
		cfg := onDemand("")
		cfg.Seed = []byte("seed")
		c := open(t, cfg)
		require.NoError(t, c.Commit(ctx))
		h, err := c.Client().HeaderByNumber(ctx, nil)
		require.NoError(t, err)
		seen = append(seen, h.MixDigest)
	}
	require.Equal(t, seen[0], seen[1])
}

func TestClearErrors(t *testing.T) {
	dir := t.TempDir()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	cfg := onDemand("")
	cfg.Host, cfg.Port = "127.0.0.1", l.Addr().(*net.TCPAddr).Port
	_, err = devnet.Open(cfg)
	require.ErrorIs(t, err, devnet.ErrListen)
	require.ErrorContains(t, err, strconv.Itoa(cfg.Port))

	first, err := devnet.Open(onDemand(dir))
	require.NoError(t, err)
	_, err = devnet.Open(onDemand(dir))
	require.ErrorIs(t, err, devnet.ErrLocked)
	require.NoError(t, first.Close())
	require.NoError(t, first.Close(), "Close twice")

	cfg = onDemand(dir)
	cfg.ChainID = 99
	_, err = devnet.Open(cfg)
	require.ErrorIs(t, err, devnet.ErrOtherChain)

	cfg = onDemand(dir)
	cfg.Deployer, err = crypto.GenerateKey()
	require.NoError(t, err)
	_, err = devnet.Open(cfg)
	require.ErrorIs(t, err, devnet.ErrOtherChain, "other genesis funds")

	require.NoError(t, os.WriteFile(dir+"/devnet.json", []byte(`{"version":2,"chain_id":1337}`), 0o600))
	_, err = devnet.Open(onDemand(dir))
	require.ErrorIs(t, err, devnet.ErrNewer)
	require.NoError(t, os.WriteFile(dir+"/devnet.json", []byte(`{"vers`), 0o600))
	_, err = devnet.Open(onDemand(dir))
	require.ErrorContains(t, err, "damaged")
}

// TestSurvivesKill runs the chain in a child process, kills it without warning,
// and opens what it left behind.
func TestSurvivesKill(t *testing.T) {
	ctx := context.Background()
	if dir := os.Getenv("LIMN_DEVNET_CHILD"); dir != "" {
		cfg := devnet.DefaultConfig()
		cfg.Dir, cfg.Host, cfg.Period = dir, "127.0.0.1", 20*time.Millisecond
		c, err := devnet.Open(cfg)
		require.NoError(t, err)
		fmt.Println(c.URL())
		require.NoError(t, c.Run(ctx))
		return
	}
	dir := t.TempDir()
	child := exec.Command(os.Args[0], "-test.run=^TestSurvivesKill$")
	child.Env = append(os.Environ(), "LIMN_DEVNET_CHILD="+dir)
	out, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())
	killed := false
	defer func() {
		if !killed {
			_ = child.Process.Kill()
			_ = child.Wait()
		}
	}()

	url, lines := "", bufio.NewScanner(out)
	for !strings.HasPrefix(url, "http://") { // on a port that it chose: one chosen here may be another process's by then
		require.True(t, lines.Scan(), "the child ended before it listened")
		url = lines.Text()
	}
	remote, err := ethclient.Dial(url)
	require.NoError(t, err)
	defer remote.Close()
	require.Eventually(t, func() bool { n, err := remote.BlockNumber(ctx); return err == nil && n > 0 }, patience, 10*time.Millisecond)
	key, err := crypto.LoadECDSA(dir + "/deployer.key")
	require.NoError(t, err)
	signer := types.LatestSignerForChainID(big.NewInt(1337))
	tx, err := types.SignNewTx(key, signer, blobTx(t, 0, 1337, 3))
	require.NoError(t, err)
	var mined *types.Receipt
	require.Eventually(t, func() bool {
		if mined, err = remote.TransactionReceipt(ctx, tx.Hash()); err != nil {
			// Also again: the server gives up on a call after 30 seconds, and a busy machine may check a blob longer than that.
			_ = remote.SendTransaction(ctx, tx)
			return false
		}
		n, err := remote.BlockNumber(ctx)
		return err == nil && n > mined.BlockNumber.Uint64()
	}, patience, 10*time.Millisecond)
	require.NoError(t, child.Process.Kill())
	_ = child.Wait()
	killed = true

	c := open(t, onDemand(dir))
	head, err := c.Client().BlockNumber(ctx)
	require.NoError(t, err)
	require.GreaterOrEqual(t, head, mined.BlockNumber.Uint64())
	again, err := c.Client().TransactionReceipt(ctx, tx.Hash())
	require.NoError(t, err)
	require.Equal(t, mined.BlockHash, again.BlockHash)
	_, err = c.Blobs().Blob(ctx, tx.BlobHashes()[0])
	require.NoError(t, err)
	require.NoError(t, c.Commit(ctx))
	next, err := c.Client().BlockNumber(ctx)
	require.NoError(t, err)
	require.Equal(t, head+1, next)
	final, err := c.Client().HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	require.NoError(t, err)
	require.Equal(t, next-2, final.Number.Uint64())
}

// patience is how long another process may take on a busy machine.
const patience = 3 * time.Minute

func TestValidate(t *testing.T) {
	require.NoError(t, devnet.DefaultConfig().Validate())
	for name, spoil := range map[string]func(*devnet.Config){
		"chain id": func(c *devnet.Config) { c.ChainID = 0 },
		"period":   func(c *devnet.Config) { c.Period = -1 },
		"finality": func(c *devnet.Config) { c.FinalityLag = 5000 },
		"port":     func(c *devnet.Config) { c.Port = 70000 },
		"gas":      func(c *devnet.Config) { c.GasLimit = 1 },
	} {
		cfg := devnet.DefaultConfig()
		spoil(&cfg)
		require.ErrorContains(t, cfg.Validate(), name)
	}
}

// TestUnknownTransactionIsNotFound: from the first block on, the node knows what it has not got.
func TestUnknownTransactionIsNotFound(t *testing.T) {
	c := open(t, onDemand(t.TempDir()))
	require.NoError(t, c.Commit(t.Context()))
	_, _, err := c.Client().TransactionByHash(t.Context(), common.Hash{1})
	require.ErrorIs(t, err, ethereum.NotFound)
}
