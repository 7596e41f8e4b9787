package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// BlobSource finds the bytes of a blob by its versioned hash. The bytes need not
// be trusted: every reader commits to them again.
type BlobSource interface {
	Blob(ctx context.Context, hash common.Hash) (*kzg4844.Blob, error)
}

// Blobs asks several sources in turn: the chain's own, then peers.
func Blobs(sources ...BlobSource) BlobSource { return blobSources(sources) }

type blobSources []BlobSource

func (s blobSources) Blob(ctx context.Context, hash common.Hash) (*kzg4844.Blob, error) {
	errs := []error{fmt.Errorf("%w: %s", ErrNoBlob, hash)}
	for _, source := range s {
		b, err := checkedBlob(ctx, source, hash)
		if err == nil {
			return b, nil
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}

// RPCBlobs asks a development chain's own RPC, for nodes in another process than
// the chain: this network's (limn_blob) or anvil (anvil_getBlobByHash).
func (c *Client) RPCBlobs() BlobSource { return rpcBlobs{c} }

type rpcBlobs struct{ c *Client }

// blobMethods are the names under which a chain may hand out a blob by its hash.
// The execution API has none.
var blobMethods = [...]string{"limn_blob", "anvil_getBlobByHash"}

// methodNotFound is JSON-RPC's code for it.
const methodNotFound = -32601

func (r rpcBlobs) Blob(ctx context.Context, hash common.Hash) (*kzg4844.Blob, error) {
	data, err := call(ctx, r.c, func(ctx context.Context, e *ethclient.Client) (data hexutil.Bytes, err error) {
		for _, method := range blobMethods {
			err = e.Client().CallContext(ctx, &data, method, hash)
			var answered rpc.Error
			if !errors.As(err, &answered) || answered.ErrorCode() != methodNotFound {
				break
			}
		}
		return data, err
	})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoBlob, err)
	}
	blob := new(kzg4844.Blob)
	switch len(data) {
	case 0: // anvil knows none with that hash
		return nil, fmt.Errorf("%w: %s", ErrNoBlob, hash)
	case len(blob):
	default:
		return nil, fmt.Errorf("%w: blob of %d bytes", ErrBadAnswer, len(data))
	}
	copy(blob[:], data)
	return blob, nil
}

// checkedBlob fetches a blob and compares its commitment with its name.
func checkedBlob(ctx context.Context, source BlobSource, hash common.Hash) (*kzg4844.Blob, error) {
	b, err := source.Blob(ctx, hash)
	if err != nil {
		return nil, err
	}
	_, have, err := ledger.Commit(b)
	if err != nil {
		return nil, fmt.Errorf("blob %s: %w", hash, err)
	}
	if have != protocol.Hash(hash) {
		return nil, fmt.Errorf("%w: blob %s hashes to %s", ErrBadAnswer, hash, have)
	}
	return b, nil
}

func fetchBlobs(ctx context.Context, source BlobSource, hashes []common.Hash) ([]kzg4844.Blob, error) {
	blobs := make([]kzg4844.Blob, 0, len(hashes))
	for _, h := range hashes {
		b, err := checkedBlob(ctx, source, h)
		if err != nil {
			return nil, err
		}
		blobs = append(blobs, *b)
	}
	return blobs, nil
}
