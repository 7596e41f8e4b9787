package settlement

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// BlobRef names a blob and says where it was posted, for sources that do not find it by its name.
type BlobRef struct {
	Hash     common.Hash   // versioned hash
	Block    uint64        // L1 block of the post
	Evidence protocol.Hash // the header's: the list of the epoch's blobs at peers, see SPEC section 9
	Index    int           // which blob of the epoch
}

// BlobSource finds the bytes of a blob. They need not be trusted: every reader commits to them again.
type BlobSource interface {
	Blob(ctx context.Context, ref BlobRef) (*kzg4844.Blob, error)
}

// BlobsByHash is a store of blobs that needs nothing but the name: a devnet's.
type BlobsByHash interface {
	Blob(ctx context.Context, hash common.Hash) (*kzg4844.Blob, error)
}

// ByHash makes a source of such a store.
func ByHash(store BlobsByHash) BlobSource { return byHash{store} }

type byHash struct{ store BlobsByHash }

func (s byHash) Blob(ctx context.Context, ref BlobRef) (*kzg4844.Blob, error) {
	return s.store.Blob(ctx, ref.Hash)
}

// Blobs asks several sources in turn: the chain's own, then peers.
func Blobs(sources ...BlobSource) BlobSource { return blobSources(sources) }

type blobSources []BlobSource

func (s blobSources) Blob(ctx context.Context, ref BlobRef) (*kzg4844.Blob, error) {
	errs := []error{fmt.Errorf("%w: %s", ErrNoBlob, ref.Hash)}
	for _, source := range s {
		b, err := checkedBlob(ctx, source, ref)
		if err == nil {
			return b, nil
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}

// ChainBlobs is where a chain itself hands out blobs: its RPC, where that is of a
// development chain, and the beacon node of the configuration.
func (c *Client) ChainBlobs() (BlobSource, error) {
	if c.cfg.Beacon == "" {
		return c.RPCBlobs(), nil
	}
	beacon, err := c.BeaconBlobs(c.cfg.Beacon)
	if err != nil {
		return nil, err
	}
	return Blobs(beacon, c.RPCBlobs()), nil
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

func (r rpcBlobs) Blob(ctx context.Context, ref BlobRef) (*kzg4844.Blob, error) {
	data, err := call(ctx, r.c, func(ctx context.Context, e *ethclient.Client) (data hexutil.Bytes, err error) {
		for _, method := range blobMethods {
			err = e.Client().CallContext(ctx, &data, method, ref.Hash)
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
	return blobOf(data)
}

func blobOf(data []byte) (*kzg4844.Blob, error) {
	blob := new(kzg4844.Blob)
	switch len(data) {
	case 0: // anvil's way to say that it knows none
		return nil, ErrNoBlob
	case len(blob):
	default:
		return nil, fmt.Errorf("%w: blob of %d bytes", ErrBadAnswer, len(data))
	}
	copy(blob[:], data)
	return blob, nil
}

// checkedBlob fetches a blob and compares its commitment with its name.
func checkedBlob(ctx context.Context, source BlobSource, ref BlobRef) (*kzg4844.Blob, error) {
	b, err := source.Blob(ctx, ref)
	if err != nil {
		return nil, err
	}
	_, have, err := ledger.Commit(b)
	if err != nil {
		return nil, fmt.Errorf("blob %s: %w", ref.Hash, err)
	}
	if have != protocol.Hash(ref.Hash) {
		return nil, fmt.Errorf("%w: blob %s hashes to %s", ErrBadAnswer, ref.Hash, have)
	}
	return b, nil
}

// LaterBlobs is a source that is put in place after its user was made: peers are asked through a node, and the node
// reads the book that reads the source.
type LaterBlobs struct {
	mu     sync.Mutex
	source BlobSource
}

// Set puts the source in place.
func (l *LaterBlobs) Set(source BlobSource) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.source = source
}

// Blob implements BlobSource; before Set there is no blob.
func (l *LaterBlobs) Blob(ctx context.Context, ref BlobRef) (*kzg4844.Blob, error) {
	l.mu.Lock()
	source := l.source
	l.mu.Unlock()
	if source == nil {
		return nil, ErrNoBlob
	}
	return source.Blob(ctx, ref)
}
