package devnet

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// ErrNoBlob says that no block of this chain carried a blob with that hash.
var ErrNoBlob = errors.New("no such blob on this chain")

// rpcNamespace holds the one RPC method that other clients do not have.
const rpcNamespace = "limn"

// BlobStore keeps the bytes of every blob sealed on the chain, by versioned
// hash: one file each, or a map for a chain in memory. Real networks prune blobs
// after 18 days; a development chain keeps them.
type BlobStore struct {
	dir string // "" = memory

	mu  sync.RWMutex
	mem map[common.Hash]*kzg4844.Blob
}

func openBlobStore(dir string) (*BlobStore, error) {
	if dir == "" {
		return &BlobStore{mem: make(map[common.Hash]*kzg4844.Blob)}, nil
	}
	dir = filepath.Join(dir, "blobs")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open blob store: %w", err)
	}
	return &BlobStore{dir: dir}, nil
}

// Blob returns the blob with the given versioned hash, or ErrNoBlob.
func (s *BlobStore) Blob(_ context.Context, hash common.Hash) (*kzg4844.Blob, error) {
	if s.dir == "" {
		s.mu.RLock()
		defer s.mu.RUnlock()
		if b, ok := s.mem[hash]; ok {
			return b, nil
		}
		return nil, fmt.Errorf("blob %s: %w", hash, ErrNoBlob)
	}
	data, err := os.ReadFile(s.path(hash))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("blob %s: %w", hash, ErrNoBlob)
	}
	if err != nil {
		return nil, fmt.Errorf("read blob: %w", err)
	}
	blob := new(kzg4844.Blob)
	if len(data) != len(blob) {
		return nil, fmt.Errorf("blob %s: file of %d bytes", hash, len(data))
	}
	copy(blob[:], data)
	return blob, nil
}

func (s *BlobStore) put(commitment, data []byte) (common.Hash, error) {
	hash, err := versionedHash(commitment)
	if err != nil {
		return hash, err
	}
	blob := new(kzg4844.Blob)
	if len(data) != len(blob) {
		return hash, fmt.Errorf("blob of %d bytes", len(data))
	}
	copy(blob[:], data)
	if s.dir == "" {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.mem[hash] = blob
		return hash, nil
	}
	err = writeFile(s.path(hash), func(w io.Writer) error { _, err := w.Write(blob[:]); return err })
	if err != nil {
		return hash, fmt.Errorf("keep blob: %w", err)
	}
	return hash, nil
}

func (s *BlobStore) path(hash common.Hash) string { return filepath.Join(s.dir, hash.Hex()[2:]) }

// blobAPI serves limn_blob(versionedHash) to nodes in other processes.
type blobAPI struct{ store *BlobStore }

// Blob returns the bytes of a blob sealed on this chain.
func (a *blobAPI) Blob(ctx context.Context, hash common.Hash) (hexutil.Bytes, error) {
	b, err := a.store.Blob(ctx, hash)
	if err != nil {
		return nil, err
	}
	return b[:], nil
}

func kzgHash(k *kzg4844.Commitment) common.Hash { return kzg4844.CalcBlobHashV1(sha256.New(), k) }

// writeFile replaces path in one step, so a kill leaves the old file or the new.
func writeFile(path string, fill func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	w := bufio.NewWriter(f)
	if err = fill(w); err == nil {
		err = w.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
