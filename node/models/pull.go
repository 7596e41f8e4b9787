package models

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/ipfs/go-cid"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// Fetcher gets blocks from other peers, many at once. A p2p.Session is one.
type Fetcher interface {
	Get(ctx context.Context, c cid.Cid) ([]byte, error)
	// Peers is how many peers deliver now.
	Peers() int
}

// Pull fetches a model, or the rest of one, and returns when it is complete and opens. progress may be nil; it is called
// by one goroutine at a time and should be quick. A pull that ends early leaves what it has to the next one.
func (s *Store) Pull(ctx context.Context, root protocol.Hash, from Fetcher, progress func(Progress)) (Info, error) {
	unlock, err := s.lockPartial(root)
	if err != nil {
		return Info{}, err
	}
	defer unlock()
	if _, err := s.Refresh(); err != nil {
		return Info{}, err
	}
	e, err := s.get(root)
	if err == nil {
		return s.info(e), nil
	}
	if !errors.Is(err, ErrUnknown) { // damaged: what is intact need not come again, nor its place be taken twice
		if err := s.putAside(ctx, root); err != nil {
			return Info{}, err
		}
	}
	p := &pull{store: s, root: root, dir: s.partial(root), from: from, meter: newMeter(from, progress)}
	if err := p.run(ctx); err != nil {
		if errors.Is(err, compute.ErrManifest) || errors.Is(err, ErrUnusable) {
			err = errors.Join(err, os.RemoveAll(p.dir)) // more of it would not help
		}
		return Info{}, fmt.Errorf("pull %s: %w", root, err)
	}
	if e, err = s.get(root); err != nil {
		return Info{}, err
	}
	return s.info(e), nil
}

// pull is one call of Pull, which holds the lock of the partial model.
type pull struct {
	store *Store
	root  protocol.Hash
	dir   string
	from  Fetcher
	meter *meter
}

func (p *pull) run(ctx context.Context) error {
	m, err := p.begin(ctx)
	if err != nil {
		return err
	}
	p.meter.start(m.Size())
	for _, f := range m.Files {
		loaded, err := p.list(ctx, f)
		if err != nil {
			return err
		}
		if err := p.file(ctx, loaded); err != nil {
			return err
		}
	}
	unlock, err := p.store.lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	return p.store.install(ctx, p.dir, p.root)
}

// begin gets the manifest and takes the model's place in the quota. Nothing is allocated before the manifest has been
// found to ask for no more than its architecture may.
func (p *pull) begin(ctx context.Context) (*compute.Manifest, error) {
	m, raw, err := readManifest(p.dir, p.root)
	resumed := err == nil
	if !resumed {
		if raw, err = p.get(ctx, dagCID(p.root), p.root); err != nil {
			return nil, fmt.Errorf("manifest: %w", err)
		}
		if m, err = compute.DecodeManifest(raw); err != nil {
			return nil, err
		}
	}
	unlock, err := p.store.lock(ctx)
	if err != nil {
		return nil, err
	}
	defer unlock()
	here := int64(0)
	for _, f := range m.Files {
		if info, err := os.Stat(filepath.Join(p.dir, f.Name)); err == nil {
			here += allocated(info)
		}
	}
	need := max(0, m.Size()-onDisk(p.dir)) // a folder whose manifest is damaged counts as what it holds
	if resumed {
		need = 0 // it is in the books
	}
	if err := p.store.room(need, max(0, m.Size()-here)); err != nil {
		return nil, err
	}
	if resumed {
		return m, nil
	}
	if err := os.MkdirAll(p.dir, 0o755); err != nil {
		return nil, err
	}
	return m, writeSynced(filepath.Join(p.dir, manifestName), raw)
}

// get fetches a block and checks it, whatever the fetcher has checked.
func (p *pull) get(ctx context.Context, c cid.Cid, want [sha256.Size]byte) ([]byte, error) {
	data, err := p.from.Get(ctx, c)
	if err != nil {
		return nil, err
	}
	if sha256.Sum256(data) != want {
		return nil, fmt.Errorf("%w: block %s came with other bytes", ErrDamaged, c)
	}
	return data, nil
}

// list gets a file's list block, from here or from others.
func (p *pull) list(ctx context.Context, f compute.File) (file, error) {
	path := filepath.Join(p.dir, f.Name)
	if loaded, err := readList(path, f); err == nil {
		return loaded, nil
	}
	list, err := p.get(ctx, dagCID(f.Link), f.Link)
	if err != nil {
		return file{}, fmt.Errorf("list of %q: %w", f.Name, err)
	}
	chunks, err := f.DecodeList(list)
	if err != nil {
		return file{}, err
	}
	return file{File: f, path: path, list: list, chunks: chunks}, writeSynced(path+listSuffix, list)
}

// file makes a file complete: what is there is hashed, what is missing fetched.
func (p *pull) file(ctx context.Context, f file) error {
	out, err := os.OpenFile(f.path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return err
	}
	err = p.fill(ctx, f, out)
	return errors.Join(err, out.Sync(), out.Close())
}

func (p *pull) fill(ctx context.Context, f file, out *os.File) error {
	info, err := out.Stat()
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("%s: %w", f.path, fs.ErrInvalid)
	}
	if info.Size() != f.Size {
		if err := out.Truncate(f.Size); err != nil { // sparse: takes no place yet
			return err
		}
	}
	missing, err := p.missing(ctx, f, out, info.Size() > 0)
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	next := counter(len(missing))
	for range min(p.store.cfg.InFlight, len(missing)) {
		group.Go(func() error {
			for i := next(); i >= 0; i = next() {
				if err := p.chunk(ctx, f, missing[i], out); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}

// counter gives 0 to n-1 once each, then -1.
func counter(n int) func() int {
	var mu sync.Mutex
	i := -1
	return func() int {
		mu.Lock()
		defer mu.Unlock()
		if i+1 >= n {
			return -1
		}
		i++
		return i
	}
}

// missing lists the chunks that are not here.
func (p *pull) missing(ctx context.Context, f file, in *os.File, some bool) (chunks []int, err error) {
	buffer := make([]byte, compute.ChunkSize)
	for i := range f.chunks {
		if some {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			data, intact, err := f.readChunk(in, i, buffer)
			if err != nil {
				return nil, err
			}
			if intact {
				p.meter.found(int64(len(data)))
				continue
			}
		}
		chunks = append(chunks, i)
	}
	return chunks, nil
}

// chunk fetches one chunk and writes it to its place.
func (p *pull) chunk(ctx context.Context, f file, i int, out *os.File) error {
	data, err := p.get(ctx, rawCID(f.chunks[i]), f.chunks[i])
	if err != nil {
		return err
	}
	offset, length := f.Chunk(i)
	if len(data) != length { // the list names a hash, the manifest a size: they contradict each other
		return fmt.Errorf("%w: chunk %d of %q has %d bytes, the manifest says %d", compute.ErrManifest, i, f.Name, len(data), length)
	}
	if _, err := out.WriteAt(data, offset); err != nil {
		return err
	}
	p.meter.add(int64(length))
	return nil
}
