package memchain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// api is the part of the execution RPC that package settlement and its bindings use. Its methods are named by
// go-ethereum's server: ChainId answers eth_chainId.
type api struct{ c *Chain }

// blobAPI answers limn_blob, as package devnet does.
type blobAPI struct{ c *Chain }

// serve offers the RPC inside the process.
func (c *Chain) serve() error {
	c.server = rpc.NewServer()
	if err := errors.Join(c.server.RegisterName("eth", &api{c}), c.server.RegisterName("limn", &blobAPI{c})); err != nil {
		return fmt.Errorf("memchain: serve: %w", err)
	}
	c.client = ethclient.NewClient(rpc.DialInProc(c.server))
	return nil
}

// Blob returns the bytes of a blob.
func (a *blobAPI) Blob(ctx context.Context, hash common.Hash) (hexutil.Bytes, error) {
	b, err := a.c.Blob(ctx, hash)
	if err != nil {
		return nil, err
	}
	return b[:], nil
}

var errUnknownBlock = errors.New("header not found")

// at finds a block by the number or tag that a caller gave. Called with mu held.
func (c *Chain) at(n rpc.BlockNumber) (*block, error) {
	switch n {
	case rpc.LatestBlockNumber, rpc.PendingBlockNumber:
		return c.head(), nil
	case rpc.FinalizedBlockNumber, rpc.SafeBlockNumber:
		return c.blocks[c.final()], nil
	case rpc.EarliestBlockNumber:
		return c.blocks[0], nil
	}
	if n < 0 || uint64(n) >= uint64(len(c.blocks)) {
		return nil, errUnknownBlock
	}
	return c.blocks[n], nil
}

// ChainId returns the chain's id.
func (a *api) ChainId() hexutil.Uint64 { return hexutil.Uint64(a.c.cfg.ChainID) } //nolint:staticcheck // the RPC's name

// BlockNumber returns the head's number.
func (a *api) BlockNumber() hexutil.Uint64 {
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	return hexutil.Uint64(a.c.head().number())
}

// GetBlockByNumber returns a block, or null.
func (a *api) GetBlockByNumber(n rpc.BlockNumber, whole bool) (map[string]any, error) {
	a.c.mu.Lock()
	b, err := a.c.at(n)
	a.c.mu.Unlock()
	if err != nil {
		return nil, nil //nolint:nilerr,nilnil // the RPC's way to say that there is none
	}
	out, err := object(b.header)
	if err != nil {
		return nil, err
	}
	txs := make([]any, len(b.txs))
	for i, w := range b.txs {
		if txs[i] = w.tx.Hash(); whole {
			if txs[i], err = describe(w, b, i); err != nil {
				return nil, err
			}
		}
	}
	out["transactions"], out["uncles"], out["withdrawals"] = txs, []common.Hash{}, []any{}
	return out, nil
}

// object turns a value into the JSON object that it encodes as.
func object(v any) (out map[string]any, err error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return out, json.Unmarshal(data, &out)
}

func describe(w *waiting, b *block, index int) (map[string]any, error) {
	out, err := object(w.tx.WithoutBlobTxSidecar())
	if err != nil {
		return nil, err
	}
	out["from"] = w.from
	if b != nil {
		out["blockNumber"], out["blockHash"], out["transactionIndex"] = (*hexutil.Big)(b.header.Number), b.hash, hexutil.Uint(index)
	}
	return out, nil
}

// GetTransactionByHash returns a transaction of a block or of the pool, or null.
func (a *api) GetTransactionByHash(hash common.Hash) (map[string]any, error) {
	a.c.mu.Lock()
	found, mined := a.c.byTx[hash]
	pooled := a.c.pool.byHash[hash]
	a.c.mu.Unlock()
	switch {
	case mined:
		return describe(found.block.txs[found.index], found.block, found.index)
	case pooled != nil:
		return describe(pooled, nil, 0)
	}
	return nil, nil //nolint:nilnil // the RPC's way to say that there is none
}

// GetTransactionReceipt returns the receipt of a transaction in a block, or null.
func (a *api) GetTransactionReceipt(hash common.Hash) any {
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	found, ok := a.c.byTx[hash]
	if !ok {
		return nil
	}
	return found.block.receipts[found.index]
}

// stateOf returns the accounts as a block left them.
func (c *Chain) stateOf(n rpc.BlockNumber) (*state.StateDB, error) {
	b, err := c.at(n)
	if err != nil {
		return nil, err
	}
	return c.stateAt(b)
}

// GetTransactionCount returns an account's nonce.
func (a *api) GetTransactionCount(account common.Address, n rpc.BlockNumber) (hexutil.Uint64, error) {
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	db, err := a.c.stateOf(n)
	if err != nil {
		return 0, err
	}
	nonce := db.GetNonce(account)
	if n == rpc.PendingBlockNumber {
		nonce = a.c.pool.pendingNonce(account, nonce)
	}
	return hexutil.Uint64(nonce), nil
}

// GetBalance returns an account's coins in wei.
func (a *api) GetBalance(account common.Address, n rpc.BlockNumber) (*hexutil.Big, error) {
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	db, err := a.c.stateOf(n)
	if err != nil {
		return nil, err
	}
	return (*hexutil.Big)(db.GetBalance(account).ToBig()), nil
}

// GetCode returns a contract's code.
func (a *api) GetCode(account common.Address, n rpc.BlockNumber) (hexutil.Bytes, error) {
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	db, err := a.c.stateOf(n)
	if err != nil {
		return nil, err
	}
	return db.GetCode(account), nil
}

// SendRawTransaction takes a signed transaction into the pool.
func (a *api) SendRawTransaction(data hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(data); err != nil {
		return common.Hash{}, err
	}
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	return tx.Hash(), a.c.submit(tx)
}

// tip is what a transaction is advised to give the block's producer, in wei per gas: blocks here are never full for long.
const tip = 1e6

// MaxPriorityFeePerGas returns the advised tip.
func (a *api) MaxPriorityFeePerGas() *hexutil.Big { return (*hexutil.Big)(big.NewInt(tip)) }

// GasPrice returns what a transaction without tip is advised to bid.
func (a *api) GasPrice() *hexutil.Big {
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	return (*hexutil.Big)(new(big.Int).Add(a.c.head().header.BaseFee, big.NewInt(tip)))
}

// BlobBaseFee returns the price of blob gas in the next block.
func (a *api) BlobBaseFee() *hexutil.Big {
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	return (*hexutil.Big)(eip4844.CalcBlobFee(a.c.config, a.c.nextHeader()))
}

// GetLogs returns the logs of a range of blocks.
func (a *api) GetLogs(q filters.FilterCriteria) ([]*types.Log, error) {
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	out := []*types.Log{}
	if q.BlockHash != nil {
		b, ok := a.c.byHash[*q.BlockHash]
		if !ok {
			return nil, errUnknownBlock
		}
		return matching(out, b, q), nil
	}
	bound := func(v *big.Int) (uint64, error) {
		n := rpc.LatestBlockNumber
		if v != nil {
			n = rpc.BlockNumber(v.Int64())
		}
		if n >= 0 {
			return min(uint64(n), a.c.head().number()), nil
		}
		b, err := a.c.at(n)
		if err != nil {
			return 0, err
		}
		return b.number(), nil
	}
	from, err := bound(q.FromBlock)
	if err != nil {
		return nil, err
	}
	to, err := bound(q.ToBlock)
	if err != nil {
		return nil, err
	}
	if q.FromBlock != nil && q.FromBlock.Sign() > 0 && q.FromBlock.Uint64() > from {
		return out, nil // beyond the head
	}
	for ; from <= to; from++ {
		out = matching(out, a.c.blocks[from], q)
	}
	return out, nil
}

func matching(out []*types.Log, b *block, q filters.FilterCriteria) []*types.Log {
	for _, r := range b.receipts {
		for _, l := range r.Logs {
			if matches(l, ethereum.FilterQuery(q)) {
				out = append(out, l)
			}
		}
	}
	return out
}

func matches(l *types.Log, q ethereum.FilterQuery) bool {
	if len(q.Addresses) > 0 && !slices.Contains(q.Addresses, l.Address) || len(q.Topics) > len(l.Topics) {
		return false
	}
	for i, any := range q.Topics {
		if len(any) > 0 && !slices.Contains(any, l.Topics[i]) {
			return false
		}
	}
	return true
}
