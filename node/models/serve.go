package models

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/limn-network/limn/p2p"
)

var _ p2p.Source = (*Store)(nil)

// find looks a block up by its hash. The codec says how to read a block, not which one it is.
func (s *Store) find(c cid.Cid) (place, bool) {
	decoded, err := multihash.Decode(c.Hash())
	if err != nil || decoded.Code != multihash.SHA2_256 || len(decoded.Digest) != 32 {
		return place{}, false
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	p, ok := s.index[[32]byte(decoded.Digest)]
	return p, ok
}

// BlockSize implements p2p.Source.
func (s *Store) BlockSize(c cid.Cid) (int, bool) {
	p, ok := s.find(c)
	if ok && p.file != nil {
		_, n := p.file.Chunk(p.chunk)
		return n, true
	}
	return len(p.data), ok
}

// Block implements p2p.Source. A chunk is hashed before it leaves: a disk that has changed it must not make this node
// a liar.
func (s *Store) Block(_ context.Context, c cid.Cid) ([]byte, error) {
	p, ok := s.find(c)
	if !ok {
		return nil, p2p.ErrNotFound
	}
	if p.file == nil {
		return p.data, nil
	}
	f, err := p.file.open()
	if errors.Is(err, fs.ErrNotExist) { // removed since the last look at the folder
		return nil, p2p.ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("models: %w", err)
	}
	defer f.Close()
	_, length := p.file.Chunk(p.chunk)
	data, intact, err := p.file.readChunk(f, p.chunk, make([]byte, length))
	if err != nil {
		return nil, fmt.Errorf("models: %w", err)
	}
	if !intact {
		err := fmt.Errorf("%w: chunk %d of file %q", ErrDamaged, p.chunk, p.file.Name)
		s.mu.Lock()
		s.warn(p.entry.root, err)
		s.mu.Unlock()
		return nil, err
	}
	return data, nil
}
