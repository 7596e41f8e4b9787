package p2p

import (
	"context"
	"sync"

	ds "github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"
)

// recordStore is the datastore in which the DHT keeps the provider records of others: in memory, because they
// expire within hours and are announced again anyway, and bounded, because anybody may send them.
type recordStore struct {
	limit int

	mu      sync.RWMutex
	entries map[ds.Key][]byte
}

var _ ds.Batching = (*recordStore)(nil)

func newRecordStore(limit int) *recordStore {
	return &recordStore{limit: limit, entries: make(map[ds.Key][]byte)}
}

// Put makes room by dropping an arbitrary record (Go's map order), so that a flood dilutes the table but
// cannot choose its victims, and a table full of garbage still takes new records.
func (s *recordStore) Put(_ context.Context, key ds.Key, value []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.entries[key]; !ok && len(s.entries) >= s.limit {
		for victim := range s.entries {
			delete(s.entries, victim)
			break
		}
	}
	s.entries[key] = value
	return nil
}

func (s *recordStore) Delete(_ context.Context, key ds.Key) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.entries, key)
	return nil
}

func (s *recordStore) Get(_ context.Context, key ds.Key) ([]byte, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	value, ok := s.entries[key]
	if !ok {
		return nil, ds.ErrNotFound
	}
	return value, nil
}

func (s *recordStore) Has(ctx context.Context, key ds.Key) (bool, error) {
	return ds.GetBackedHas(ctx, s, key)
}

func (s *recordStore) GetSize(ctx context.Context, key ds.Key) (int, error) {
	return ds.GetBackedSize(ctx, s, key)
}

// Query copies the matching entries first: the DHT deletes expired records while it walks over them.
func (s *recordStore) Query(_ context.Context, q query.Query) (query.Results, error) {
	prefix := ds.NewKey(q.Prefix)
	var entries []query.Entry
	s.mu.RLock()
	for key, value := range s.entries {
		if !prefix.IsAncestorOf(key) && q.Prefix != "" && q.Prefix != "/" {
			continue
		}
		e := query.Entry{Key: key.String(), Size: len(value)}
		if !q.KeysOnly {
			e.Value = value
		}
		entries = append(entries, e)
	}
	s.mu.RUnlock()
	rest := q
	rest.Prefix = ""
	return query.NaiveQueryApply(rest, query.ResultsWithEntries(q, entries)), nil
}

func (s *recordStore) Batch(context.Context) (ds.Batch, error) { return ds.NewBasicBatch(s), nil }
func (s *recordStore) Sync(context.Context, ds.Key) error      { return nil }
func (s *recordStore) Close() error                            { return nil }

func (s *recordStore) size() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return len(s.entries)
}
