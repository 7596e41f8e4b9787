package p2p

import (
	"context"
	"errors"
	"fmt"

	"github.com/ipfs/boxo/blockstore"
	blockformat "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
)

// Source holds blocks that lie elsewhere than in the store, such as in the files of models: they are served like
// all others and never written or deleted from here. The CIDs it is asked for are CIDv1 with SHA-256. Calls come
// from several goroutines and for blocks it does not have, so a miss must be cheap.
type Source interface {
	// Block returns the block, or an error that is ErrNotFound when it is not here.
	Block(ctx context.Context, c cid.Cid) ([]byte, error)
	// BlockSize returns its length without reading it; false when it is not here.
	BlockSize(c cid.Cid) (int, bool)
}

// shelves is the store with the sources beside it. Sources are asked first: they know from memory what they have.
type shelves struct {
	blockstore.Blockstore
	sources []Source
}

func (s shelves) find(c cid.Cid) (Source, int) {
	if checkCID(c) != nil {
		return nil, 0
	}
	for _, source := range s.sources {
		if n, ok := source.BlockSize(c); ok {
			return source, n
		}
	}
	return nil, 0
}

// Has implements blockstore.Blockstore.
func (s shelves) Has(ctx context.Context, c cid.Cid) (bool, error) {
	if source, _ := s.find(c); source != nil {
		return true, nil
	}
	return s.Blockstore.Has(ctx, c)
}

// GetSize implements blockstore.Blockstore.
func (s shelves) GetSize(ctx context.Context, c cid.Cid) (int, error) {
	if source, n := s.find(c); source != nil {
		return n, nil
	}
	return s.Blockstore.GetSize(ctx, c)
}

// Get implements blockstore.Blockstore.
func (s shelves) Get(ctx context.Context, c cid.Cid) (blockformat.Block, error) {
	source, _ := s.find(c)
	if source == nil {
		return s.Blockstore.Get(ctx, c)
	}
	data, err := source.Block(ctx, c)
	if errors.Is(err, ErrNotFound) { // gone since
		return s.Blockstore.Get(ctx, c)
	}
	if err != nil {
		return nil, fmt.Errorf("p2p: read block %s: %w", c, err)
	}
	return blockformat.NewBlockWithCid(data, c)
}
