package devnet

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/miner"
)

// sealTimeout bounds the building of one block: far above what a full one takes.
const sealTimeout = 10 * time.Second

// Commit seals one block with whatever waits in the pools and makes it the head.
func (c *Chain) Commit(ctx context.Context) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	return c.seal(context.WithoutCancel(ctx), full) // a block that was begun lands
}

// filling says what a block is sealed with.
type filling bool

const (
	full  filling = true  // whatever waits in the pools
	empty filling = false // no transaction
)

func (c *Chain) seal(ctx context.Context, with filling) error {
	// The pools learn of a new head in the background; a transaction that has
	// just been sent would miss its block without this.
	if err := c.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("sync transaction pool: %w", err)
	}
	parent := c.eth.BlockChain().CurrentBlock()
	payload, err := c.build(ctx, parent, with)
	if err != nil {
		return fmt.Errorf("build block %d: %w", parent.Number.Uint64()+1, err)
	}
	block, err := c.keep(ctx, payload)
	if err != nil {
		return fmt.Errorf("seal block %d: %w", parent.Number.Uint64()+1, err)
	}
	c.finalize(block.NumberU64())
	c.awaitIndex(ctx)
	return nil
}

// awaitIndex waits until the node can tell what it has not got: after a chain's first block it indexes in the background, and
// answers for a transaction that it does not find with an error instead.
func (c *Chain) awaitIndex(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, sealTimeout)
	defer cancel()
	for !c.eth.BlockChain().TxIndexDone() {
		select {
		case <-ctx.Done(): // the block is sealed all the same, and the node still indexes
			return
		case <-time.After(time.Millisecond):
		}
	}
}

// build lets go-ethereum make a block on top of parent.
func (c *Chain) build(ctx context.Context, parent *types.Header, with filling) (*engine.ExecutionPayloadEnvelope, error) {
	random, err := c.prevrandao(parent.Number.Uint64() + 1)
	if err != nil {
		return nil, err
	}
	payload, err := c.eth.Miner().BuildPayload(ctx, &miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   max(uint64(time.Now().Unix()), parent.Time+1),
		Random:      random,
		Withdrawals: types.Withdrawals{},
		BeaconRoot:  &common.Hash{},
		Version:     engine.PayloadV3,
	}, false)
	if err != nil {
		return nil, err
	}
	if with == empty {
		env := payload.ResolveEmpty()
		payload.Resolve() // stops the building of the full one
		return env, nil
	}
	// ResolveFull waits on a condition that a failing build never signals.
	built := make(chan *engine.ExecutionPayloadEnvelope, 1)
	go func() { built <- payload.ResolveFull() }()
	timeout := time.NewTimer(sealTimeout)
	defer timeout.Stop()
	select {
	case env := <-built:
		if env == nil {
			return nil, errors.New("the block builder stopped")
		}
		return env, nil
	case <-timeout.C:
		return nil, errors.New("the block builder did not answer")
	}
}

// keep stores the blobs, then the block, then moves the head: a block whose
// blobs are missing never becomes canonical.
func (c *Chain) keep(ctx context.Context, env *engine.ExecutionPayloadEnvelope) (*types.Block, error) {
	hashes := []common.Hash{}
	if b := env.BlobsBundle; b != nil {
		for i := range b.Blobs {
			h, err := c.blobs.put(b.Commitments[i], b.Blobs[i])
			if err != nil {
				return nil, err
			}
			hashes = append(hashes, h)
		}
	}
	block, err := engine.ExecutableDataToBlock(*env.ExecutionPayload, hashes, &common.Hash{}, env.Requests)
	if err != nil {
		return nil, err
	}
	chain := c.eth.BlockChain()
	if _, err := chain.InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return nil, err
	}
	if _, err = chain.SetCanonical(block); err != nil {
		return nil, err
	}
	// The database batches its log; what becomes final must be on disk before.
	return block, c.eth.ChainDb().SyncKeyValue()
}

// finalize moves the finalized and safe tags, never backwards.
func (c *Chain) finalize(head uint64) {
	chain := c.eth.BlockChain()
	final := head - min(head, c.cfg.FinalityLag)
	if last := chain.CurrentFinalBlock(); last != nil && last.Number.Uint64() >= final {
		return
	}
	if h := chain.GetHeaderByNumber(final); h != nil {
		chain.SetFinalized(h)
		chain.SetSafe(h)
	}
}

func (c *Chain) prevrandao(number uint64) (h common.Hash, err error) {
	if len(c.cfg.Seed) > 0 {
		return crypto.Keccak256Hash(c.cfg.Seed, binary.BigEndian.AppendUint64(nil, number)), nil
	}
	_, err = rand.Read(h[:])
	return h, err
}

func versionedHash(commitment []byte) (common.Hash, error) {
	var k kzg4844.Commitment
	if len(commitment) != len(k) {
		return common.Hash{}, fmt.Errorf("commitment of %d bytes", len(commitment))
	}
	copy(k[:], commitment)
	return kzgHash(&k), nil
}
