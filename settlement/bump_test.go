package settlement_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

// TestBlobFeesDouble: a blob transaction that waits too long is replaced by
// doubling every fee, as the blob pool asks, and one of its versions is mined.
func TestBlobFeesDouble(t *testing.T) {
	s := newStill(t, 2)
	s.cfg.MinTip = 1
	client, err := settlement.Wrap(s.chain.Client(), s.cfg, nil)
	require.NoError(t, err)
	store, to := newMemory(), common.Address{6}
	sender := settlement.NewSender(client, s.chain.Deployer(), store, testLog(t))
	s.seal() // before its first block the chain says that it is still indexing
	tx := payment("d", to, 1)
	tx.Blobs = make([]kzg4844.Blob, 1)
	first, err := sender.Submit(s.ctx, tx)
	require.NoError(t, err)
	require.Len(t, settlement.VersionsOf(sender, "d"), 1)
	require.NoError(t, client.Refresh(s.ctx))
	bid := settlement.FeesOf(sender, "d")
	for len(settlement.VersionsOf(sender, "d")) < 3 {
		settlement.Advance(sender, settlement.LongWait*s.cfg.BumpAfter) // no block comes meanwhile
		require.NoError(t, sender.Step(s.ctx))
		next := settlement.FeesOf(sender, "d")
		require.GreaterOrEqual(t, next.Tip, 2*bid.Tip)
		require.GreaterOrEqual(t, next.Max, 2*bid.Max)
		require.GreaterOrEqual(t, next.Blob, 2*bid.Blob)
		bid = next
	}
	versions := settlement.VersionsOf(sender, "d")
	for _, h := range versions[:2] {
		_, _, err := s.chain.Client().TransactionByHash(s.ctx, h)
		require.Error(t, err, "the pool has replaced it")
	}
	require.NoError(t, s.chain.Commit(s.ctx))
	require.NoError(t, client.Refresh(s.ctx))
	require.NoError(t, sender.Step(s.ctx))
	r, err := first.Wait(s.ctx)
	require.NoError(t, err)
	require.Equal(t, versions[2], r.TxHash)
	require.EqualValues(t, 1, s.balance(to))
	nonce, err := s.chain.Client().NonceAt(s.ctx, sender.From(), nil)
	require.NoError(t, err)
	require.EqualValues(t, 1, nonce, "one of the versions was mined")
}

// crowd fills blocks, and so drives the base fee, with real transactions that burn
// all gas of a block.
type crowd struct {
	*still
	key   *ecdsa.PrivateKey
	to    common.Address
	nonce uint64
}

const crowdedGas = 5_000_000

func newCrowd(t *testing.T) *crowd {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	rich := crypto.PubkeyToAddress(key.PublicKey)
	c := &crowd{key: key, to: crypto.CreateAddress(rich, 0), still: newStill(t, 2, func(dev *devnet.Config) {
		dev.GasLimit = crowdedGas
		dev.Alloc = map[common.Address]*big.Int{rich: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	})}
	// PUSH1 fe, PUSH1 0, MSTORE8, PUSH1 1, PUSH1 0, RETURN: a contract of INVALID.
	c.send(nil, common.FromHex("60fe60005360016000f3"), 100_000, 1e6)
	c.seal()
	return c
}

func (c *crowd) send(to *common.Address, data []byte, gas uint64, tip int64) {
	c.Helper()
	tx, err := types.SignNewTx(c.key, types.LatestSignerForChainID(new(big.Int).SetUint64(c.chain.ChainID())), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(c.chain.ChainID()), Nonce: c.nonce, To: to, Data: data, Gas: gas,
		GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(150 * params.GWei),
	})
	require.NoError(c, err)
	require.NoError(c, c.chain.Client().SendTransaction(c.ctx, tx))
	c.nonce++
}

// block seals a full or an empty block and lets the sender look, a while later.
func (c *crowd) block(full bool, sender *settlement.Sender) (baseFee int64) {
	c.Helper()
	if full {
		c.send(&c.to, nil, crowdedGas, 50*params.GWei)
	}
	settlement.Advance(sender, c.cfg.BumpAfter)
	c.seal(sender)
	head, err := c.chain.Client().HeaderByNumber(c.ctx, nil)
	require.NoError(c, err)
	return head.BaseFee.Int64()
}

// TestBaseFeeTenfold: while full blocks drive the base fee up tenfold, the sender
// follows as far as its cap and no further, and is mined when the fee has fallen
// below the cap. With a cap beyond, it is mined as soon as it fits.
func TestBaseFeeTenfold(t *testing.T) {
	c := newCrowd(t)
	c.cfg.MaxFee = 4 * params.GWei
	client, err := settlement.Wrap(c.chain.Client(), c.cfg, nil)
	require.NoError(t, err)
	c.client = client
	sender := settlement.NewSender(client, c.chain.Deployer(), newMemory(), testLog(t))
	start := c.block(false, sender)
	to := common.Address{0x10}
	wait, err := sender.Submit(c.ctx, payment("rent", to, 1))
	require.NoError(t, err)
	first := settlement.FeesOf(sender, "rent")
	for base := start; base < 10*start; {
		base = c.block(true, sender)
		require.LessOrEqual(t, settlement.FeesOf(sender, "rent").Max, c.cfg.MaxFee)
		require.Zero(t, c.balance(to))
	}
	last := settlement.FeesOf(sender, "rent")
	require.Greater(t, last.Max, 2*first.Max, "it followed")
	require.Equal(t, c.cfg.MaxFee, last.Max, "up to the cap")
	for c.balance(to) == 0 {
		base := c.block(false, sender)
		require.Greater(t, base, start/2, "the fee fell and it was never mined")
	}
	r, err := wait.Wait(c.ctx)
	require.NoError(t, err)
	require.LessOrEqual(t, r.EffectiveGasPrice.Uint64(), c.cfg.MaxFee)
}

// TestTransactionThatCannotBePaid is refused with the amounts before it takes a
// nonce; one that can just be paid bids what there is.
func TestTransactionThatCannotBePaid(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	poor := crypto.PubkeyToAddress(key.PublicKey)
	s := newStill(t, 2, func(dev *devnet.Config) {
		dev.Alloc = map[common.Address]*big.Int{poor: big.NewInt(120_000 * params.GWei)}
	})
	sender := settlement.NewSender(s.client, key, newMemory(), nil)
	_, err = sender.Submit(s.ctx, payment("dear", common.Address{1}, 110_000*params.GWei))
	var missing *settlement.NoGasError
	require.ErrorAs(t, err, &missing)
	require.ErrorIs(t, err, settlement.ErrTooSmall)
	require.ErrorContains(t, err, "has 0.00012 ETH of the chain's coin")
	require.ErrorContains(t, err, "send it some for gas")
	_, err = sender.Submit(s.ctx, payment("cheap", common.Address{1}, 10_000*params.GWei))
	require.NoError(t, err)
	s.seal(sender)
	require.EqualValues(t, 10_000*params.GWei, s.balance(common.Address{1}))
}
