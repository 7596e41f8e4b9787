package store

import (
	"bytes"
	"context"
	"errors"

	"github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"
)

// Datastore is a namespace in the shape that libp2p and boxo ask for, in a database of its own whose writes are synced
// only on request: blocks and records of other peers can be had again, and a picture should not wait for the disk. A
// killed process loses none of them, a power cut may. The kept adapter for badger brings its own
// options, garbage collector and second way to close one database; this one is only a view of a Store.
type Datastore struct{ bucket *Bucket }

var (
	_ datastore.Batching            = (*Datastore)(nil)
	_ datastore.PersistentDatastore = (*Datastore)(nil)
)

// Datastore returns a datastore of its own for a name; it shares nothing with the Namespace of the same name.
func (s *Store) Datastore(name string) *Datastore { return &Datastore{s.bucket(s.cache, name)} }

// Get implements datastore.Read.
func (d *Datastore) Get(_ context.Context, key datastore.Key) ([]byte, error) {
	value, err := d.bucket.Get(key.Bytes())
	if errors.Is(err, ErrNotFound) {
		return nil, datastore.ErrNotFound // callers compare it without errors.Is
	}
	return value, err
}

// Has implements datastore.Read.
func (d *Datastore) Has(_ context.Context, key datastore.Key) (bool, error) {
	return d.bucket.Has(key.Bytes())
}

// GetSize implements datastore.Read.
func (d *Datastore) GetSize(_ context.Context, key datastore.Key) (int, error) {
	size, err := d.bucket.size(key.Bytes())
	if errors.Is(err, ErrNotFound) {
		return -1, datastore.ErrNotFound
	}
	return size, err
}

// Put implements datastore.Write.
func (d *Datastore) Put(_ context.Context, key datastore.Key, value []byte) error {
	return d.bucket.Put(key.Bytes(), value)
}

// Delete implements datastore.Write.
func (d *Datastore) Delete(_ context.Context, key datastore.Key) error {
	return d.bucket.Delete(key.Bytes())
}

// Sync returns when every write before it is on disk.
func (d *Datastore) Sync(context.Context, datastore.Key) error {
	s := d.bucket.store
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	return d.bucket.db.sync()
}

// Close leaves the store open: it belongs to whoever opened it.
func (d *Datastore) Close() error { return nil }

// DiskUsage returns the size of the whole store, which shares its files between namespaces.
func (d *Datastore) DiskUsage(context.Context) (uint64, error) {
	size, err := d.bucket.store.Size()
	return uint64(size), err
}

// Batch implements datastore.BatchingFeature.
func (d *Datastore) Batch(context.Context) (datastore.Batch, error) {
	return &datastoreBatch{bucket: d.bucket}, nil
}

// datastoreBatch collects writes. A datastore batch promises no atomicity and may be larger than one transaction, so
// Commit falls back to halves where the whole does not fit.
type datastoreBatch struct {
	bucket *Bucket
	writes []write
}

func (b *datastoreBatch) Put(_ context.Context, key datastore.Key, value []byte) error {
	b.writes = append(b.writes, write{key: b.bucket.key(key.Bytes()), value: value})
	return nil
}

func (b *datastoreBatch) Delete(_ context.Context, key datastore.Key) error {
	b.writes = append(b.writes, write{key: b.bucket.key(key.Bytes()), remove: true})
	return nil
}

func (b *datastoreBatch) Commit(ctx context.Context) error {
	writes := b.writes
	b.writes = nil
	return b.commit(ctx, writes)
}

func (b *datastoreBatch) commit(ctx context.Context, writes []write) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	err := (&Batch{store: b.bucket.store, db: b.bucket.db, writes: writes}).Commit()
	if !errors.Is(err, ErrTooLarge) || len(writes) < 2 {
		return err
	}
	half := len(writes) / 2
	if err := b.commit(ctx, writes[:half]); err != nil {
		return err
	}
	return b.commit(ctx, writes[half:])
}

// Query implements datastore.Read. Keys come in their natural order, so an order by key costs nothing; other orders and
// filters are applied by the query package.
func (d *Datastore) Query(ctx context.Context, q query.Query) (query.Results, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	prefix := datastore.NewKey(q.Prefix).String()
	if prefix != "/" {
		prefix += "/" // the children of /a, and neither /a nor /ab
	}
	pages := &pages{bucket: d.bucket, ctx: ctx, prefix: []byte(prefix), query: q}
	results := query.ResultsFromIterator(q, query.Iterator{Next: pages.next})

	rest := q
	rest.Prefix = "" // done by the walk
	if len(q.Orders) > 0 {
		if _, natural := q.Orders[0].(query.OrderByKey); natural {
			rest.Orders = nil
		}
	}
	return query.NaiveQueryApply(rest, results), nil
}

// pageSize is the number of entries read in one transaction: few enough to hold in memory with their values.
const pageSize = 64

// pages walks a prefix in short transactions. Between two pages it holds nothing, so a caller that forgets to close
// the results blocks neither Close nor the removal of old versions; the price is that it sees no single snapshot.
type pages struct {
	bucket *Bucket
	ctx    context.Context // of the query; its results are pulled from a closure without one
	prefix []byte
	query  query.Query

	page  []query.Entry
	after []byte // the last key read, nil at the start
	done  bool
}

func (p *pages) next() (query.Result, bool) {
	if len(p.page) == 0 && !p.done {
		if err := p.ctx.Err(); err != nil {
			p.done = true
			return query.Result{Error: err}, true
		}
		if err := p.load(); err != nil {
			p.done = true
			return query.Result{Error: err}, true
		}
	}
	if len(p.page) == 0 {
		return query.Result{}, false
	}
	entry := p.page[0]
	p.page = p.page[1:]
	return query.Result{Entry: entry}, true
}

func (p *pages) load() error {
	p.page = make([]query.Entry, 0, pageSize)
	return p.bucket.store.view(p.bucket.db, func(tx transaction) error {
		full := p.bucket.key(p.prefix)
		start := full
		if p.after != nil {
			start = append(bytes.Clone(p.after), 0) // the smallest key that is larger
		}
		p.done = true
		return tx.walk(full, start, walkOptions{keysOnly: p.query.KeysOnly, ahead: pageSize}, func(e entry) (bool, error) {
			if len(p.page) == pageSize {
				p.done = false
				return false, nil
			}
			read, err := p.read(e)
			if err != nil {
				return false, err
			}
			p.page = append(p.page, read)
			p.after = append(p.after[:0], e.Key()...)
			return true, nil
		})
	})
}

// read takes what the query asks for; a size is read only where a value or a size is.
func (p *pages) read(from entry) (query.Entry, error) {
	entry := query.Entry{Key: string(from.Key()[len(p.bucket.prefix):]), Size: -1}
	if p.query.KeysOnly && !p.query.ReturnsSizes {
		return entry, nil
	}
	err := from.Value(func(value []byte) error {
		entry.Size = len(value)
		if !p.query.KeysOnly {
			entry.Value = bytes.Clone(value)
		}
		return nil
	})
	return entry, err
}
