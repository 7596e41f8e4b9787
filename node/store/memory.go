package store

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Memory is a disk that lasts as long as the process: what one store wrote, the next one opened on it finds. It stands
// for the disk of a simulated machine that is switched off and on. The zero value is an empty one, ready for use; it
// must not be copied.
type Memory struct {
	mu     sync.Mutex
	opened bool
	db     memoryDatabase
	cache  memoryDatabase
}

// hold takes the disk for one store.
func (m *Memory) hold() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.opened {
		return fmt.Errorf("%w: this memory is held by another store of this process", ErrLocked)
	}
	m.opened = true
	return nil
}

func (m *Memory) release() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.opened = false
}

// memoryTransactionSize bounds the keys and small values of one transaction, as badger does on disk.
const memoryTransactionSize = memtableSize * 15 / 100

// memoryDatabase is a database in memory: a sorted slice. A snapshot is the slice itself, which is replaced and never
// changed, so that readers hold no lock. Values are replaced whole as well. Writers copy the slice; that is a few
// microseconds for the thousand keys of a node in a simulation, and grows with their number.
type memoryDatabase struct {
	writing sync.Mutex // one update at a time

	mu    sync.Mutex
	pairs []pair // in the order of keys
}

type pair struct {
	key   string
	value []byte
}

// Key implements entry.
func (p pair) Key() []byte { return []byte(p.key) }

// Value implements entry.
func (p pair) Value(fn func([]byte) error) error { return fn(p.value) }

func find(pairs []pair, key string) (int, bool) {
	return slices.BinarySearchFunc(pairs, key, func(p pair, key string) int { return cmp.Compare(p.key, key) })
}

func (d *memoryDatabase) snapshot() []pair {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.pairs
}

func (d *memoryDatabase) view(fn func(transaction) error) error {
	return fn(&memoryTransaction{pairs: d.snapshot()})
}

func (d *memoryDatabase) update(fn func(transaction) error) error {
	d.writing.Lock()
	defer d.writing.Unlock()
	tx := &memoryTransaction{pairs: d.snapshot()}
	if err := fn(tx); err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.pairs = tx.pairs
	return nil
}

func (*memoryDatabase) sync() error                      { return nil }
func (*memoryDatabase) collect(func() bool) (int, error) { return 0, nil }
func (*memoryDatabase) close() error                     { return nil }
func (d *memoryDatabase) size() (n int64) {
	for _, p := range d.snapshot() {
		n += int64(len(p.key) + len(p.value))
	}
	return n
}

// memoryTransaction works on a snapshot, which the first write copies.
type memoryTransaction struct {
	pairs []pair
	own   bool
	wrote int // bytes of keys and small values
}

func (t *memoryTransaction) get(key []byte, fn func([]byte) error) error {
	i, ok := find(t.pairs, string(key))
	if !ok {
		return ErrNotFound
	}
	return fn(t.pairs[i].value)
}

// count admits a write. Values from valueThreshold on do not count, as in badger, which keeps them apart.
func (t *memoryTransaction) count(key, value []byte) error {
	if t.wrote += len(key); len(value) < valueThreshold {
		t.wrote += len(value)
	}
	if t.wrote > memoryTransactionSize {
		return ErrTooLarge
	}
	if !t.own {
		t.pairs, t.own = append(make([]pair, 0, len(t.pairs)+4), t.pairs...), true
	}
	return nil
}

func (t *memoryTransaction) set(key, value []byte) error {
	if err := t.count(key, value); err != nil {
		return err
	}
	i, ok := find(t.pairs, string(key))
	if !ok {
		t.pairs = slices.Insert(t.pairs, i, pair{key: string(key)})
	}
	t.pairs[i].value = bytes.Clone(value)
	return nil
}

func (t *memoryTransaction) remove(key []byte) error {
	if err := t.count(key, nil); err != nil {
		return err
	}
	if i, ok := find(t.pairs, string(key)); ok {
		t.pairs = slices.Delete(t.pairs, i, i+1)
	}
	return nil
}

func (t *memoryTransaction) walk(prefix, start []byte, _ walkOptions, fn func(entry) (bool, error)) error {
	i, _ := find(t.pairs, string(start))
	for _, p := range t.pairs[i:] {
		if !strings.HasPrefix(p.key, string(prefix)) {
			if p.key > string(prefix) {
				break
			}
			continue
		}
		if more, err := fn(p); err != nil || !more {
			return err
		}
	}
	return nil
}
